"""What a reader makes of one file: its source text, with the pages and blocks it could see."""

from dataclasses import dataclass, field
from enum import StrEnum

from whosaid.model.spans import Spans


class BlockKind(StrEnum):
    """What a block is by the file's own form, before anything is concluded from its words."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    BLOCK_QUOTE = "block-quote"
    TABLE_ROW = "table-row"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of source text that the file sets apart; blocks ascend and do not overlap.

    `level` is the depth of a heading or list item from 1 (0: not known). `speaker` is a name that
    the file's own markup gives (TEI `who`, a cue's voice), as written there. `strong` holds the
    spans set in bold or italics.
    """

    kind: BlockKind
    start_char: int
    end_char: int
    level: int = 0
    speaker: str | None = None
    strong: Spans = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the file. `number` counts from 1; `label` is the number as printed, where known.

    A form without pages but with times (subtitles) has one page a cue, its `label` the time.
    """

    number: int
    start_char: int
    end_char: int
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom the file's metadata or its user names; empty: not said."""

    name: str
    role: str | None = None
    organisation: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class SourceMetadata:
    """What the file says of itself outside its text (front matter, properties); empty: not said.

    `people` are those who speak in it. `corrected` names the fields that the user has set by hand:
    they win over whatever the file says.
    """

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    place: str | None = None
    publisher: str | None = None
    language: str | None = None
    kind: str | None = None
    chatham_house: bool | None = None
    people: tuple[Person, ...] = ()
    corrected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """One file as read. All offsets count characters of `text`, end exclusive.

    `file` is the file's name; `sha256` the hash of its bytes, in hexadecimal; `warnings` are said
    to the user and kept with the document. `pages` is empty where the form has none.
    """

    file: str
    sha256: str
    text: str
    media_type: str = "text/plain"
    encoding: str | None = None
    pages: tuple[Page, ...] = ()
    blocks: tuple[Block, ...] = ()
    metadata: SourceMetadata = field(default_factory=SourceMetadata)
    warnings: tuple[str, ...] = ()
