"""A document exactly as it was read, line by line: what the shown text was made of, with all that is no part of it."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from whosaid.model import Document, DocumentEntry, Kind, Noise, QuoteEntry, RecommendationEntry, Related, Span, Spans
from whosaid_tui.display import display, line
from whosaid_tui.sheets.sheet import Heading, Sheet, follow, headings
from whosaid_tui.sheets.words import BETWEEN, head, title_of
from whosaid_tui.widgets.layout import Block

_LINE: Final = 1_000_000
"""The longest line that is shown, in characters."""


def source_sheet(
    entry: DocumentEntry | QuoteEntry | RecommendationEntry,
    text: str,
    noise: Iterable[Noise],
    related: Iterable[Related],
    place: Span = (0, 0),
) -> Sheet:
    """The source text of an item's document with its spans marked, or of a document at a place in it."""
    lines = text.split("\n")
    starts = [0]
    for one in lines[:-1]:
        starts.append(starts[-1] + len(one) + 1)
    spans: Spans = (place,)
    document = entry.id
    if not isinstance(entry, DocumentEntry):
        item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
        spans, document = item.spans, entry.document_id
    marked = _by_line(spans, starts, lines)
    return Sheet(
        id=entry.id,
        kind=_kind(entry),
        crumb=line((f"{title_of(entry.document)}{BETWEEN}source as read", ".dim")),
        head=display("Source as read", ".name") if isinstance(entry, DocumentEntry) else head(entry),
        blocks=tuple(Block(display(one.rstrip("\r"), limit=_LINE), gap=0) for one in lines),
        start=min(marked, default=bisect_right(starts, place[0]) - 1),
        marked=marked,
        noise=_by_line(tuple((one.start_char, one.end_char) for one in noise), starts, lines),
        outline=_outline(document, entry.document, starts),
        follows=tuple(map(follow, related)),
    )


def _outline(id: str, document: Document, starts: list[int]) -> tuple[Heading, ...]:
    return tuple(replace(one, block=bisect_right(starts, one.start) - 1) for one in headings(id, document))


def _by_line(spans: Spans, starts: list[int], lines: list[str]) -> dict[int, Spans]:
    """Stretches of the text as stretches of its lines, by the line's number."""
    found: dict[int, Spans] = {}
    for low, high in spans:
        at = bisect_right(starts, low) - 1
        while at < len(lines) and starts[at] < high:
            start, end = max(low - starts[at], 0), min(high - starts[at], len(lines[at]))
            if start < end:
                found[at] = (*found.get(at, ()), (start, end))
            at += 1
    return found


def _kind(entry: DocumentEntry | QuoteEntry | RecommendationEntry) -> Kind:
    if isinstance(entry, QuoteEntry):
        return Kind.QUOTE
    return Kind.RECOMMENDATION if isinstance(entry, RecommendationEntry) else Kind.DOCUMENT
