"""A page for the reader, and the ways that lead on from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from textual.content import Content

from whosaid.model import Document, Kind, Related, Span, Spans
from whosaid_tui.widgets.layout import Block


class Manner(StrEnum):
    """How the reader shows an item: in its place in the shown text or in the source as read, or a page about it."""

    TEXT = "text"
    SOURCE = "source"
    ABOUT = "about"


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
class Heading:
    """A section of `document` that starts at `start`; `block` is the block it opens on this page, if it does."""

    title: str
    kind: str
    level: int
    document: str
    start: int
    block: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page for the reader.

    `marked`, `attributed` and `noise` hold stretches of blocks, by the block's index; `start` is the
    block to open at.
    """

    id: str
    kind: Kind
    crumb: Content
    head: Content
    blocks: Sequence[Block]
    start: int = 0
    marked: dict[int, Spans] = field(default_factory=dict)
    attributed: dict[int, Spans] = field(default_factory=dict)
    noise: dict[int, Spans] = field(default_factory=dict)
    outline: tuple[Heading, ...] = ()
    follows: tuple[Follow, ...] = ()


def follow(link: Related) -> Follow:
    """A row of a thing that the library says is connected."""
    return Follow(
        link.relation, link.text, link.source, link.id, link.document_id, (link.start_char, link.end_char), link.kind
    )


def headings(id: str, document: Document) -> tuple[Heading, ...]:
    """The sections of a document that have a title."""
    return tuple(
        Heading(section.title, section.kind.value, section.level, id, section.start_char)
        for section in document.sections
        if section.title
    )
