"""What the reader shows of an item: its document's paragraphs with the item marked, or a page about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from textual.content import Content

from whosaid.model import (
    ANONYMOUS,
    UNATTRIBUTED,
    DocumentEntry,
    Entry,
    Kind,
    Paragraph,
    PassageKind,
    QuoteEntry,
    QuoteKind,
    QuoteRow,
    Reading,
    RecommendationEntry,
    Related,
    Span,
    Spans,
    Speaker,
    SpeakerEntry,
)
from whosaid_tui.display import display, line
from whosaid_tui.widgets.layout import Block
from whosaid_tui.wording import counted, kind_words, quoted

_BEHIND: Final = " · "
_BULLETS: Final = "•-–*·▪"
_PARAGRAPH: Final = 1_000_000
"""The longest paragraph that is shown, in characters: its lines are drawn one by one."""


@dataclass(frozen=True, slots=True)
class Follow:
    """A linked item: `id` opens it, where it is None the text of `document` at `span` does."""

    relation: str
    text: str
    source: str | None
    id: str | None
    document: str
    span: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page for the reader.

    `marked` and `attributed` hold stretches of blocks, by the block's index; `start` is the block
    to open at.
    """

    id: str
    kind: Kind
    crumb: Content
    head: Content
    blocks: Sequence[Block]
    start: int = 0
    marked: dict[int, Spans] = field(default_factory=dict)
    attributed: dict[int, Spans] = field(default_factory=dict)
    follows: tuple[Follow, ...] = ()


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
        crumb=_crumb(reading, item.section, entry.page),
        head=_head(entry),
        blocks=blocks,
        start=min(marked, default=start),
        marked=marked,
        attributed=attributed,
        follows=tuple(_follow(link) for link in related),
    )


def passage_sheet(follow: Follow, reading: Reading, blocks: Sequence[Block]) -> Sheet:
    """A stretch of a document that is evidence for a link, in its place."""
    index = reading.index_at(follow.span)
    marked: dict[int, Spans] = {}
    while index < len(reading.paragraphs) and reading.paragraphs[index].start_char < follow.span[1]:
        if spans := reading.paragraphs[index].locate((follow.span,)):
            marked[index] = spans
        index += 1
    first = min(marked, default=0)
    place = reading.paragraphs[first] if reading.paragraphs else None
    return Sheet(
        id=follow.document,
        kind=Kind.DOCUMENT,
        crumb=_crumb(reading, place.section if place else None, place.page if place else None),
        head=line((follow.relation, ".label"), _BEHIND, (follow.source or "in the text", ".name")),
        blocks=blocks,
        start=first,
        marked=marked,
    )


def document_sheet(entry: DocumentEntry, related: Sequence[Related]) -> Sheet:
    """A document's title page: what it says of itself, its outline, its warnings."""
    document = entry.document
    blocks = [Block(display(document.title or document.file, ".heading"))]
    if document.subtitle:
        blocks.append(Block(display(document.subtitle), gap=0))
    if document.chatham_house:
        blocks.append(Block(display("Chatham House rule: what was said, never who said it.", ".warning"), lit=False))
    blocks += [
        Block(display(warning, ".warning"), bullet="!", indent=2, gap=0, lit=False) for warning in document.warnings
    ]
    facts = (
        ("kind", document.kind),
        ("date", ", ".join(document.dates) or (str(document.year) if document.year else None)),
        ("place", document.place),
        ("publisher", document.publisher),
        ("authors", ", ".join(document.authors)),
        *((identifier.type, identifier.value) for identifier in document.identifiers),
        ("language", document.language),
        ("length", f"{document.pages} pages" if document.pages else f"{document.n_chars:,} characters"),
        ("file", entry.paths[0] if entry.paths else document.file),
    )
    said = [(name, value) for name, value in facts if value]
    for number, (name, value) in enumerate(said):
        blocks.append(Block(line((f"{name:<11}", ".dim"), value), gap=0 if number else 1, lit=False))
    outline = [section for section in document.sections if section.title]
    if outline:
        blocks.append(Block(display("Outline", ".label"), lit=False))
    for number, section in enumerate(outline):
        blocks.append(
            Block(
                line(section.title, (f"  {section.kind.value}", ".dim")),
                gap=0 if number else 1,
                indent=2 * (section.level - 1) + 2,
                bullet="·",
            )
        )
    return Sheet(
        id=entry.id,
        kind=Kind.DOCUMENT,
        crumb=line(("Document", ".label")),
        head=display(""),
        blocks=tuple(blocks),
        follows=tuple(_follow(link) for link in related),
    )


def speaker_sheet(entry: SpeakerEntry, quotes: Sequence[QuoteRow], related: Sequence[Related]) -> Sheet:
    """A speaker's page: roles in each document and everything the person said, document by document."""
    blocks = [Block(display(entry.name, ".heading"))]
    for appearance in entry.appearances:
        document = appearance.document
        functions = ", ".join(appearance.speaker.functions)
        blocks.append(Block(display(_capacity(appearance.speaker) or "no role given"), lit=False))
        blocks.append(
            Block(
                display(
                    _BEHIND.join(filter(None, (functions, document.title or document.file, *document.dates[:1]))),
                    ".dim",
                ),
                gap=0,
                lit=False,
            )
        )
    if quotes:
        blocks.append(Block(display(counted(len(quotes), Kind.QUOTE), ".label"), gap=2, lit=False))
    else:
        blocks.append(Block(display("No quote of this person was found.", ".dim"), gap=2, lit=False))
    for row in quotes:
        blocks.append(Block(display(quoted(row.text, row.kind))))
        place = _BEHIND.join(filter(None, (_reported(row.kind), row.document, row.section, row.page)))
        blocks.append(Block(display(place, ".dim"), gap=0, indent=2, lit=False))
    return Sheet(
        id=entry.id,
        kind=Kind.SPEAKER,
        crumb=line(("Speaker", ".label")),
        head=display(""),
        blocks=tuple(blocks),
        follows=tuple(_follow(link) for link in related),
    )


def _reported(kind: str) -> str | None:
    return kind_words(kind) if kind == QuoteKind.REPORTED else None


def _capacity(speaker: Speaker) -> str:
    return ", ".join(filter(None, (speaker.role, speaker.organisation, speaker.country)))


def _crumb(reading: Reading, section: str | None, page: str | None) -> Content:
    document = reading.document
    titles = [document.title or document.file, *(part.title for part in reading.breadcrumb(section) if part.title)]
    return line(("  ›  ".join(titles), ".dim"), (f"  ›  {page}" if page else "", ".dim"))


def _head(entry: Entry) -> Content:
    if isinstance(entry, QuoteEntry):
        source = _source(entry.document.chatham_house, entry.quote.speaker, entry.quote.party)
        capacity = _capacity(entry.speaker) if entry.speaker else ""
        return line(
            (source or UNATTRIBUTED, ".name"),
            (_BEHIND, ".dim"),
            (kind_words(entry.quote.kind), ".label" if entry.quote.kind == QuoteKind.REPORTED else ".dim"),
            (_BEHIND + capacity if capacity else "", ".dim"),
        )
    if isinstance(entry, RecommendationEntry):
        item = entry.recommendation
        number = f"{kind_words(item.kind)} {item.number or ''}".strip()
        source = _source(entry.document.chatham_house, item.speaker, item.party) if item.speaker or item.party else None
        behind = len(item.supported_by)
        return line(
            (number.capitalize(), ".name"),
            (f"{_BEHIND}{source}" if source else "", ""),
            (f"{_BEHIND}{behind} behind it" if behind else "", ".dim"),
        )
    return display("")


def _source(chatham_house: bool, speaker: str | None, party: str | None) -> str | None:
    return party or ANONYMOUS if chatham_house else speaker or party


def _follow(link: Related) -> Follow:
    return Follow(
        link.relation, link.text, link.source, link.id, link.document_id, (link.start_char, link.end_char), link.kind
    )
