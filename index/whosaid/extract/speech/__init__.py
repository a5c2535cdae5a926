"""Finds speech in running text: words in quotation marks that somebody said, and sentences that report what was said."""

from whosaid.extract.draft import Draft
from whosaid.extract.mentions import Mentions
from whosaid.extract.speech.direct import find_announced, find_direct
from whosaid.extract.speech.paragraph import Announced, SpeechParagraph
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
    announced: Announced | None = None
    for unit in draft.body():
        before, announced = announced, None
        if unit.section is not None and kinds[unit.section] in _SKIPPED:
            continue
        if before is not None and unit.kind in (PassageKind.PARAGRAPH, PassageKind.PULL_QUOTE):
            find_announced(SpeechParagraph(draft, unit, mentions), before)
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.TURN):
            continue
        paragraph = SpeechParagraph(draft, unit, mentions)
        if not paragraph.may_speak:
            continue
        taken = find_direct(paragraph)
        if unit.kind is PassageKind.TURN:
            continue
        announced = find_reported(paragraph, taken)
