"""Finds speech in running text: words in quotation marks that somebody said, and sentences that report what was said."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import partial

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.turns import CHAIRS
from whosaid.extract.mentions import Mentions
from whosaid.extract.names import UPPER, fold
from whosaid.extract.sentences import small
from whosaid.extract.speech.direct import announces, find_announced, find_block, find_continued, find_direct, find_rest
from whosaid.extract.speech.marks import is_unclosed
from whosaid.extract.speech.paragraph import Announced, SpeechParagraph
from whosaid.extract.speech.reported import find_reported
from whosaid.model import Quote, QuoteKind, SectionKind, Span

__all__ = ["find_speech"]

_OFTEN = 5
_TITLE = 5
"""Words from which on a title is looked for."""
_MOST = 8
_WRITTEN_BY = re.compile(
    rf"\W*(?:(?:[{UPPER}]\.[\s-]?){{1,3}}[{UPPER}][\w’'-]+|[{UPPER}][\w’'-]+,\s(?:[{UPPER}]\.)|[Tt]itle\s*:)"
)
"""How a line of a list of writings opens."""
_WORDS = 5
"""A formula of procedure is so many words that open so many reports."""

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
    section_kinds: dict[str | None, SectionKind] = {section.id: section.kind for section in draft.sections}
    skipped = {section.id for section in draft.sections if section.kind in _SKIPPED}
    agenda = SectionKind.AGENDA
    if draft.genre == "minutes":
        # What stands below an agenda's items is what was said of them.
        skipped -= {s.id for s in draft.sections if s.kind is agenda}
    elif SectionKind.SPEAKERS_LIST in section_kinds.values():
        skipped -= {s.id for s in draft.sections if s.kind is agenda and section_kinds.get(s.parent) is agenda}
    if draft.genre in ("minutes", ""):
        skipped -= {s.id for s in draft.sections if fold(s.title) == "notes"}  # those of the meeting
    before_all = len(draft.quotes)
    alone = len({quote.speaker for quote in draft.quotes if quote.kind is QuoteKind.TURN}) == 1
    announced: Announced | None = None
    carried: Person | None = None
    quoted: Quote | None = None
    opened = left_open = leads = False
    units = list(draft.body())
    for index, unit in enumerate(units):
        if unit.kind is kinds.FOOTNOTE:
            continue
        before, announced = announced, None
        last, carried = carried, None
        spoken, quoted = quoted, None
        unclosed, opened = opened, False
        if unit.section in skipped:
            continue
        if left_open and unit.kind is kinds.PULL_QUOTE and find_rest(SpeechParagraph(draft, unit, mentions)):
            left_open = not draft.text[unit.start : unit.end].rstrip().endswith(_CLOSING)
            continue
        left_open = False
        if before is not None and unit.kind in _ANNOUNCED:
            block = SpeechParagraph(draft, unit, mentions)
            if find_announced(block, before) and unit.kind is not kinds.TURN:
                left_open = block.text.startswith(_OPENING) and not block.text.rstrip().endswith(_CLOSING)
                quoted, opened = draft.quotes[-1], left_open
                continue
        led, leads = leads, draft.text[unit.end - 1] == ":"
        if led and unit.kind is kinds.PULL_QUOTE and not unit.owner:
            block = SpeechParagraph(draft, unit, mentions)
            left_open = find_block(block) and is_unclosed(block.text)
        if unit.kind not in (kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.TURN):
            continue
        paragraph = SpeechParagraph(draft, unit, mentions, last, partial(_topic, draft, units, index, mentions))
        if not paragraph.may_speak:
            continue
        known = len(draft.quotes)
        if spoken is not None and unit.kind is kinds.PARAGRAPH:
            ends = "" if unclosed else draft.text[spoken.spans[-1][1] - 1]
            if find_continued(paragraph, spoken, ends):
                quoted, carried, opened = spoken, last, is_unclosed(paragraph.text)
                continue
        goes_on = paragraph.has_marks and is_unclosed(paragraph.text) and _opens_next(draft, units, index)
        taken = find_direct(paragraph, spoken if unclosed else None, goes_on=goes_on)
        if unit.kind is kinds.TURN:
            announced = announces(paragraph)
            if alone:
                find_reported(paragraph, taken)
            continue
        announced = find_reported(paragraph, taken)
        carried = _only_voice(paragraph, draft.quotes[known:])
        quoted = _quoted_last(paragraph, draft.quotes[known:])
        left = _left_open(draft, unit, known) if goes_on else None
        quoted, opened = left or quoted, left is not None
    _drop_formulae(draft, before_all)
    _drop_titles(draft, before_all)


def _topic(draft: Draft, units: Sequence[Unit], index: int, mentions: Mentions) -> Person | None:
    """Who alone is named between the heading above a unit and the unit: whom a pronoun there stands for."""
    named: dict[str, Person] = {}
    for unit in reversed(units[max(0, index - _FARTHEST) : index]):
        if unit.kind is kinds.TURN:
            return None
        paragraph = SpeechParagraph(draft, unit, mentions)
        known = paragraph.only_known()
        if known is None:
            return None
        named |= known
        if len(named) > 1:
            return None
        if unit.kind is kinds.HEADING:
            return next(iter(named.values()), None)
    return None


def _opens_next(draft: Draft, units: Sequence[Unit], index: int) -> bool:
    """Whether the next paragraph opens with quotation marks."""
    follows = next((unit for unit in units[index + 1 : index + _FARTHEST] if unit.kind is not kinds.FOOTNOTE), None)
    return follows is not None and follows.kind is kinds.PARAGRAPH and draft.text[follows.start] in '“"'


def _left_open(draft: Draft, unit: Unit, known: int) -> Quote | None:
    """The quotation with which a paragraph ends and that nobody closed; `known` quotes stand before."""
    inline = [quote for quote in draft.quotes[known:] if quote.kind is QuoteKind.INLINE_DIRECT]
    if not inline or not (inline[-1].speaker or inline[-1].party):
        return None
    return inline[-1] if not draft.text[inline[-1].spans[-1][1] : unit.end].strip() else None


def _quoted_last(paragraph: SpeechParagraph, quotes: list[Quote]) -> Quote | None:
    """The quotation with which a paragraph ends, where one voice alone speaks and nobody else is announced."""
    last = quotes[-1] if quotes else None
    if last is None or last.kind is not QuoteKind.INLINE_DIRECT or not (last.speaker or last.party):
        return None
    if len({(quote.speaker, quote.party) for quote in quotes}) > 1 or paragraph.text.rstrip().endswith(":"):
        return None
    end = paragraph.flow.spans(len(paragraph.text.rstrip()) - 1, len(paragraph.text.rstrip()))[-1][1]
    behind = paragraph.draft.text[last.spans[-1][1] : end]
    return last if len(behind) < _NEAR and not _STOP.search(behind[2:]) else None


_FARTHEST = 12
"""Units above a pronoun among which the heading of its section is looked for."""
_ANNOUNCED = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.PULL_QUOTE, kinds.TURN})
_NEAR = 160
_OPENING = ("“", "„", "«")
_CLOSING = ("”", "“", "»", '"')
_STOP = re.compile(r"[.!?]\W*\s")


def _drop_formulae(draft: Draft, known: int) -> None:
    """Takes out what a journal reports of its chair in the same words again and again: procedure, not speech."""
    openings = [_opening(draft, quote) for quote in draft.quotes[known:]]
    counts = Counter(opening for opening in openings if opening)
    draft.quotes[known:] = [
        quote for quote, opening in zip(draft.quotes[known:], openings, strict=True) if counts[opening] < _OFTEN
    ]


def _drop_titles(draft: Draft, known: int) -> None:
    """Takes out words in quotation marks that a list of writings in the same document gives as a title."""
    if not any(quote.kind is QuoteKind.INLINE_DIRECT for quote in draft.quotes[known:]):
        return
    text = small(draft.source.text)
    draft.quotes[known:] = [
        quote
        for quote in draft.quotes[known:]
        if quote.kind is not QuoteKind.INLINE_DIRECT or not _is_listed(text, quote.spans[0], draft.source.text)
    ]


def _is_listed(text: str, span: Span, written: str) -> bool:
    """Whether the words of a span stand a second time behind authors, or behind the word `title`."""
    words = text[span[0] : span[1]]
    if len(words.split(None, _TITLE)) < _TITLE or not written[span[0]].isupper():
        return False
    at = text.find(words)
    for _ in range(_MOST):
        if at < 0:
            return False
        line = written.rfind("\n", 0, at) + 1
        if at != span[0] and _WRITTEN_BY.match(written, line, at) is not None:
            return True
        at = text.find(words, at + 1)
    return False


def _opening(draft: Draft, quote: Quote) -> str:
    """How a report of what a chair did begins, empty for all other quotes."""
    if quote.kind is not QuoteKind.REPORTED or quote.speaker is not None or not quote.party:
        return ""
    if fold(quote.party).split()[-1] not in CHAIRS:
        return ""
    return " ".join(fold(draft.text[quote.spans[0][0] : quote.spans[0][0] + 120]).split()[:_WORDS])


def _only_voice(paragraph: SpeechParagraph, quotes: list[Quote]) -> Person | None:
    """Who alone is named and speaks in a paragraph, by name or, where nobody is named, as in the paragraph before."""
    named = {person.name: person for _, _, person, _ in paragraph.mentions}
    if not named and paragraph.carried is not None:
        named = {paragraph.carried.name: paragraph.carried}
    voices = {quote.speaker for quote in quotes}
    return next(iter(named.values())) if len(named) == 1 and voices == set(named) else None
