"""Finds speech in running text: words in quotation marks that somebody said, and sentences that report what was said."""

from whosaid.extract.draft import Draft, Person
from whosaid.extract.mentions import Mentions
from whosaid.extract.speech.direct import find_announced, find_direct
from whosaid.extract.speech.paragraph import Announced, SpeechParagraph
from whosaid.extract.speech.reported import find_reported
from whosaid.model import PassageKind, Quote, SectionKind

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
    kinds: dict[str | None, SectionKind] = {section.id: section.kind for section in draft.sections}
    skipped = {section.id for section in draft.sections if section.kind in _SKIPPED}
    if draft.genre == "minutes" or SectionKind.SPEAKERS_LIST in kinds.values():
        # What stands below the headings of an agenda is then what was said of its items.
        agenda = SectionKind.AGENDA
        skipped -= {s.id for s in draft.sections if s.kind is agenda and kinds.get(s.parent) is agenda}
    announced: Announced | None = None
    carried: Person | None = None
    for unit in draft.body():
        before, announced = announced, None
        last, carried = carried, None
        if unit.section in skipped:
            continue
        if before is not None and unit.kind in (PassageKind.PARAGRAPH, PassageKind.PULL_QUOTE):
            find_announced(SpeechParagraph(draft, unit, mentions), before)
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.TURN):
            continue
        paragraph = SpeechParagraph(draft, unit, mentions, last)
        if not paragraph.may_speak:
            continue
        known = len(draft.quotes)
        taken = find_direct(paragraph)
        if unit.kind is PassageKind.TURN:
            continue
        announced = find_reported(paragraph, taken)
        if unit.kind is PassageKind.PARAGRAPH:
            carried = _only_voice(paragraph, draft.quotes[known:])


def _only_voice(paragraph: SpeechParagraph, quotes: list[Quote]) -> Person | None:
    """Who alone is named and speaks in a paragraph, by name or, where nobody is named, as in the paragraph before."""
    named = {person.name: person for _, _, person, _ in paragraph.mentions}
    if not named and paragraph.carried is not None:
        named = {paragraph.carried.name: paragraph.carried}
    voices = {quote.speaker for quote in quotes}
    return next(iter(named.values())) if len(named) == 1 and voices == set(named) else None
