"""Answers of the library, posted to the explorer by the threads that asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from whosaid.model import By, Clip, Completions, ConcordanceLine, Entry, Kind, LineSort, Results, TrendRow, View
from whosaid_tui.sheets import Sheet
from whosaid_tui.widgets.page import Hit

if TYPE_CHECKING:
    from whosaid.library import AddReport, IndexProgress, Progress


@dataclass
class Opened(Message):
    """The library is open."""


@dataclass
class Found(Message):
    """The lists under a view; `is_behind` where there are documents whose words cannot be searched yet."""

    results: Results
    is_behind: bool = False


@dataclass
class WayOut(Message):
    """A view that finds nothing: how many of `kind` there are without each filter, `(what to drop, count)`."""

    view: View
    kind: Kind
    without: tuple[tuple[str, int], ...]
    suggestion: str | None


@dataclass
class Completed(Message):
    """What may be meant at the cursor of a query."""

    text: str
    cursor: int
    offered: Completions


@dataclass
class Noted(Message):
    """A query stands in the history."""


@dataclass
class LinesFound(Message):
    """The hits of a query in their lines of context."""

    lines: Sequence[ConcordanceLine]
    sort: LineSort


@dataclass
class TrendFound(Message):
    """How often a query comes where."""

    rows: Sequence[TrendRow]
    by: By


@dataclass
class Read(Message):
    """An item with its page. `entry` is None where the page is only a stretch of text."""

    id: str
    sheet: Sheet
    entry: Entry | None


@dataclass
class HitsFound(Message):
    """Every hit on the page of an item."""

    id: str
    hits: tuple[Hit, ...]


@dataclass
class Progressed(Message):
    """One document more has been read."""

    progress: Progress


@dataclass
class Indexing(Message):
    """The words of some more documents can be searched."""

    progress: IndexProgress


@dataclass
class Indexed(Message):
    """The words of all documents can be searched, or another process sees to it."""

    count: int
    """How many documents can be found by their words that could not before."""


@dataclass
class Added(Message):
    """All documents have been read; `report` is None where the user has stopped it before."""

    report: AddReport | None


@dataclass
class Copied(Message):
    """What became of a copy: `status` is `copied`, `sent` or `failed`, `message` says it in words.

    `count` is the number of items in `text`, 0 where it is none of them.
    """

    status: str
    message: str
    text: str
    count: int


@dataclass
class Exported(Message):
    """Something was written to files; `words` say what and where."""

    words: str


@dataclass
class Kept(Message):
    """Items were kept as clips: how many are new, how many had been kept already; `text` is one of them."""

    new: int
    known: int
    text: str


@dataclass
class ClipsFound(Message):
    """The clips. `number` grows with every answer; `words` tell of a change, `undone` whether it took one back."""

    number: int
    clips: Sequence[Clip]
    words: str = ""
    undone: bool = False


@dataclass
class ClipPlaced(Message):
    """Whether a clip's words are there to be read."""

    clip: Clip
    is_there: bool


@dataclass
class Failed(Message):
    """A question that could not be answered, in one or two lines; `asked` is what it was about."""

    asked: str
    message: str
