"""Puts items on the draft: their spans trimmed, their source looked up, their order kept."""

import re
from bisect import bisect_right
from dataclasses import replace

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import fold, split_honorifics
from whosaid.model import Quote, Recommendation, RecommendationKind, Span, Spans

_MARKER = re.compile(r"\(?(\d{1,3}(?:\.\d{1,3})+)[.)]?")
_GLUED = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\.(?=[^\W\d_])")
_LOOK_BACK = 12
"""How many quotes that begin before an item are looked at: quotes hardly nest."""


class Items:
    """Takes the items of a draft and says whose they are."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._quotes = sorted(draft.quotes, key=lambda quote: (quote.start_char, -quote.end_char))
        self._starts = [quote.start_char for quote in self._quotes]
        self.found: list[Recommendation] = []

    def add(
        self,
        spans: Spans,
        kind: RecommendationKind,
        rule: str,
        confidence: float,
        *,
        number: str | None = None,
        owner: str | None = None,
        due: str | None = None,
        by: str | None = None,
    ) -> Recommendation:
        """Adds an item that covers `spans`, with the source of the quote it lies in, or the one that its words name."""
        quote = self._covering(spans[0][0], spans[-1][1])
        speaker = quote.speaker if quote else None
        party = quote.party if quote else None
        if by is not None and speaker is None and party is None and not self._draft.chatham_house:
            speaker = self._known(by)
            party = by if speaker is None else None
        item = Recommendation(
            id="",
            text="",
            spans=spans,
            speaker=speaker,
            party=party,
            attribution=quote.attribution if quote else None,
            confidence=confidence,
            rule=rule,
            kind=kind,
            number=number,
            owner=owner,
            due=due,
        )
        self.found.append(item)
        return item

    def address(self, first: int, rules: frozenset[str], whom: str) -> None:
        """Gives the recommendations from the item at `first` on whom they address, where their rule is one of `rules`."""
        for at in range(first, len(self.found)):
            item = self.found[at]
            if item.kind is RecommendationKind.RECOMMENDATION and item.rule in rules and item.owner is None:
                self.found[at] = replace(item, owner=whom)

    def _known(self, words: str) -> str | None:
        """The speaker of the document whom words name: `Professor Ada Lim`, `Lim`."""
        name = fold(split_honorifics(words)[1])
        found = {
            person.name
            for person in self._draft.people
            if person.speaks and any(fold(form) == name for form in (person.name, *person.variants))
        }
        return found.pop() if len(found) == 1 else None

    def _covering(self, start: int, end: int) -> Quote | None:
        """The quote in which a stretch lies, or which makes up most of it."""
        last = bisect_right(self._starts, start)
        for quote in reversed(self._quotes[max(0, last - _LOOK_BACK) : last]):
            if end <= quote.end_char:
                return quote
        for quote in self._quotes[last : last + _LOOK_BACK]:
            if quote.start_char >= end:
                break
            if (min(end, quote.end_char) - quote.start_char) * 2 > end - start:
                return quote
        return None


def spans_of(draft: Draft, unit: Unit, span: Span | None = None) -> Spans:
    """The source spans of a stretch of a unit's flow, without white space at its edges; all of it by default."""
    flow = draft.flow(unit)
    start, end = span if span is not None else (0, len(flow.text))
    while end > start and flow.text[end - 1].isspace():
        end -= 1
    while start < end and flow.text[start].isspace():
        start += 1
    return flow.spans(start, end) if start < end else ()


def paragraph_number(draft: Draft, unit: Unit) -> tuple[str | None, int]:
    """The number of a paragraph in a chapter (`4.24`), and where its words begin in its flow, behind a glued number."""
    marked = _MARKER.fullmatch(unit.marker.strip())
    if marked is not None:
        return marked[1], 0
    glued = _GLUED.match(draft.flow(unit).text)
    return (glued[1], glued.end()) if glued is not None else (None, 0)
