"""Finds speech in running text: words in quotation marks that somebody said, and sentences that report what was said."""

from whosaid.extract.draft import Draft
from whosaid.extract.people import Mentions
from whosaid.extract.speech.direct import find_direct
from whosaid.extract.speech.paragraph import SpeechParagraph
from whosaid.extract.speech.reported import find_reported
from whosaid.model import PassageKind, SectionKind

__all__ = ["find_speech"]

_SKIPPED = frozenset(
    {
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.BOILERPLATE,
        SectionKind.SIMILAR_DOCUMENTS,
    }
)


def find_speech(draft: Draft, mentions: Mentions) -> None:
    """Adds inline direct and reported quotes of all body paragraphs to the draft."""
    kinds = {section.id: section.kind for section in draft.sections}
    for unit in draft.body():
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM):
            continue
        if unit.section is not None and kinds[unit.section] in _SKIPPED:
            continue
        paragraph = SpeechParagraph(draft, unit, mentions)
        if not paragraph.may_speak:
            continue
        taken = find_direct(paragraph)
        find_reported(paragraph, taken)
