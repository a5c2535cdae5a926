"""An item in its place: the paragraphs of its document with the item marked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from whosaid.model import Kind, Paragraph, PassageKind, QuoteEntry, Reading, RecommendationEntry, Related, Spans
from whosaid_tui.display import display, line
from whosaid_tui.sheets.sheet import Follow, Heading, Sheet, follow, headings
from whosaid_tui.sheets.words import BETWEEN, crumb, head
from whosaid_tui.widgets.layout import Block

_BULLETS: Final = "•-–*·▪"
_PARAGRAPH: Final = 1_000_000
"""The longest paragraph that is shown, in characters: its lines are drawn one by one."""


def paragraphs(reading: Reading) -> tuple[Block, ...]:
    """A document's paragraphs as blocks, one each."""
    return tuple(_block(paragraph) for paragraph in reading.paragraphs)


def _block(paragraph: Paragraph) -> Block:
    match paragraph.kind:
        case PassageKind.HEADING:
            role, gap, bulleted = ".heading", 2, False
        case PassageKind.LIST_ITEM:
            role, gap, bulleted = "", 1, paragraph.text[:1] not in _BULLETS
        case PassageKind.CAPTION:
            role, gap, bulleted = ".caption", 0, False
        case PassageKind.FOOTNOTE | PassageKind.TABLE_ROW:
            role, gap, bulleted = ".dim", 0, False
        case _:
            role, gap, bulleted = "", 1, False
    is_item = paragraph.kind == PassageKind.LIST_ITEM
    text = display(paragraph.text, role, limit=_PARAGRAPH)
    return Block(text, gap, indent=2 if is_item else 0, bullet="•" if bulleted else "")


def item_sheet(
    entry: QuoteEntry | RecommendationEntry, reading: Reading, blocks: Sequence[Block], related: Sequence[Related]
) -> Sheet:
    """A quote or a recommendation in its place in the text."""
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    start = reading.index_at((item.start_char, item.end_char))
    marked: dict[int, Spans] = {}
    attributed: dict[int, Spans] = {}
    index = start
    while index < len(reading.paragraphs) and reading.paragraphs[index].start_char < item.end_char:
        if spans := reading.paragraphs[index].locate(item.spans):
            marked[index] = spans
        index += 1
    if item.attribution is not None:
        index = reading.index_at(item.attribution)
        if index < len(reading.paragraphs) and (spans := reading.paragraphs[index].locate((item.attribution,))):
            attributed[index] = spans
    kind = Kind.QUOTE if isinstance(entry, QuoteEntry) else Kind.RECOMMENDATION
    return Sheet(
        id=entry.id,
        kind=kind,
        crumb=crumb(reading, item.section, entry.page),
        head=head(entry),
        blocks=blocks,
        start=min(marked, default=start),
        marked=marked,
        attributed=attributed,
        outline=_outline(reading, entry.document_id),
        follows=tuple(map(follow, related)),
    )


def passage_sheet(place: Follow, reading: Reading, blocks: Sequence[Block]) -> Sheet:
    """A stretch of a document that is evidence for a link, in its place."""
    index = reading.index_at(place.span)
    marked: dict[int, Spans] = {}
    while index < len(reading.paragraphs) and reading.paragraphs[index].start_char < place.span[1]:
        if spans := reading.paragraphs[index].locate((place.span,)):
            marked[index] = spans
        index += 1
    first = min(marked, default=reading.index_at(place.span))
    there = reading.paragraphs[first] if reading.paragraphs else None
    return Sheet(
        id=place.document,
        kind=Kind.DOCUMENT,
        crumb=crumb(reading, there.section if there else None, there.page if there else None),
        head=line((place.relation, ".label"), BETWEEN, (place.source or "in the text", ".name")),
        blocks=blocks,
        start=first,
        marked=marked,
        outline=_outline(reading, place.document),
    )


def _outline(reading: Reading, id: str) -> tuple[Heading, ...]:
    return tuple(replace(one, block=reading.index_at((one.start, one.start))) for one in headings(id, reading.document))
