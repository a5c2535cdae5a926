"""The finished draft as a Record: ids given, texts shown, everything in the order of the source."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from whosaid.extract.draft import Draft
from whosaid.extract.links import link_items
from whosaid.model import Document, Edit, Passage, Quote, Recommendation, Record, Speaker, shown_text

_T = TypeVar("_T", bound=Quote | Recommendation)

_BAR = 0.6
"""Items less sure than this are kept out of the lists, and shown on request."""


def assemble(draft: Draft, document: Document, speakers: list[Speaker]) -> Record:
    """The record of a draft."""
    edits = settled(draft.edits)
    units = sorted(draft.body(), key=attrgetter("start"))
    starts = [unit.start for unit in units]

    def placed(item: _T, id: str) -> _T:
        index = bisect_right(starts, item.start_char) - 1
        return replace(
            item,
            id=id,
            text=shown_text(draft.source.text, item.spans, edits),
            section=units[index].section if index >= 0 else None,
            page=draft.page_at(item.start_char),
        )

    quotes = [placed(quote, f"q{n}") for n, quote in enumerate(_sure(draft.quotes), start=1)]
    recommendations = [placed(item, f"r{n}") for n, item in enumerate(_sure(draft.recommendations), start=1)]
    recommendations = link_items(draft, quotes, recommendations)
    items: list[Quote | Recommendation] = [*draft.quotes, *draft.recommendations]
    doubted = sorted((item for item in items if item.confidence < _BAR), key=_order)
    passages = tuple(
        Passage(f"p{n}", unit.kind, tuple(unit.parts), unit.section, draft.page_at(unit.start), unit.owner)
        for n, unit in enumerate(units, start=1)
    )
    return Record(
        document=replace(document, sections=tuple(draft.sections)),
        passages=passages,
        speakers=tuple(speakers),
        quotes=tuple(quotes),
        recommendations=tuple(recommendations),
        links=tuple(draft.links),
        pages=tuple(draft.pages),
        edits=tuple(edits),
        noise=tuple(sorted(draft.noise, key=lambda n: n.start_char)),
        doubtful=tuple(placed(item, f"d{n}") for n, item in enumerate(doubted, start=1)),
        parties=tuple(dict.fromkeys(q.party for q in quotes if q.party)),
    )


def _sure(items: Iterable[_T]) -> list[_T]:
    """The items that reach the bar, in the order of the text."""
    return sorted((item for item in items if item.confidence >= _BAR), key=_order)


def _order(item: Quote | Recommendation) -> tuple[int, int]:
    return item.start_char, item.end_char


def settled(edits: list[Edit]) -> list[Edit]:
    """The edits sorted, with those that overlap an earlier one left out."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start_char, -e.end_char)):
        if not kept or edit.start_char >= kept[-1].end_char:
            kept.append(edit)
    return kept
