"""How the panes lie on the screen and how one moves between them; where they lie is up to the style sheet."""

from collections.abc import Mapping
from typing import Any, Final

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.widget import Widget

from whosaid.model import Kind, Results, Row
from whosaid_tui.history import Seat
from whosaid_tui.panes.documents import DocumentsPane
from whosaid_tui.panes.list_pane import ListPane
from whosaid_tui.panes.quotes import QuotesPane
from whosaid_tui.panes.reader import ReaderPane
from whosaid_tui.panes.recommendations import RecommendationsPane
from whosaid_tui.panes.speakers import SpeakersPane

SIZES: Final = {"wider": (-2, 3), "taller": (-1, 2)}
"""The steps by which the lists may be narrower or wider than usual, and the open one lower or taller."""


class Desk(Container):
    """The four lists and the reader. One list is open: the one that was last in focus.

    The classes `-reading`, `-zoom-list` and `-zoom-reader`, and those of `SIZES` with their step (`-wider-2`), say
    what the style sheet gives the room to.
    """

    def __init__(self, keys: Mapping[str, str], wider: int = 0, taller: int = 0) -> None:
        """`keys` are those of the user, by the ids of actions."""
        super().__init__(id="desk")
        self.documents = DocumentsPane()
        self.speakers = SpeakersPane()
        self.quotes = QuotesPane()
        self.recommendations = RecommendationsPane()
        self.reader = ReaderPane(keys)
        self.lists: dict[Kind, ListPane[Any]] = {
            pane.KIND: pane for pane in (self.documents, self.speakers, self.quotes, self.recommendations)
        }
        self.kind = Kind.QUOTE
        self.sizes = dict.fromkeys(SIZES, 0)
        self.resize("wider", wider)
        self.resize("taller", taller)

    def compose(self) -> ComposeResult:
        with Container(id="lists"):
            with Vertical(id="facets", classes="column"):
                yield self.documents
                yield self.speakers
            with Vertical(id="items", classes="column"):
                yield self.quotes
                yield self.recommendations
        yield self.reader

    def on_mount(self) -> None:
        self.open(self.kind)

    @property
    def pane(self) -> ListPane[Any]:
        """The open list."""
        return self.lists[self.kind]

    @property
    def is_reading(self) -> bool:
        """Whether the reader has the focus."""
        return self.has_class("-reading")

    @property
    def is_zoomed(self) -> bool:
        return self.has_class("-zoom-list") or self.has_class("-zoom-reader")

    @property
    def seats(self) -> Mapping[Kind, Seat]:
        """Where each list stands."""
        return {kind: pane.seat for kind, pane in self.lists.items()}

    @property
    def marked(self) -> list[str]:
        """The marked rows of the open list."""
        return list(self.pane.marked)

    def unmark(self) -> None:
        """Takes all marks off."""
        for pane in (self.quotes, self.recommendations):
            pane.unmark()

    def fill(self, results: Results, seats: Mapping[Kind, Seat], *, fresh: bool) -> None:
        """Gives every list its rows.

        Lists in `seats` stand as they stood there; the others keep the item under the cursor, except
        where `fresh` says that the query is another, which starts every list anew.
        """
        for kind, pane in self.lists.items():
            rows: Any = results.rows(kind)
            seat = seats.get(kind)
            if seat is None:
                seat = Seat() if fresh else self._same_item(pane, rows)
            pane.fill(results, rows, seat)

    def say(self, kind: Kind, words: Content) -> None:
        """What an empty list says."""
        self.lists[kind].say(words)

    def go(self, kind: Kind) -> None:
        """Puts the focus on a list."""
        self.open(kind)
        self.remove_class("-reading", "-zoom-reader")
        self.screen.set_focus(self.pane)

    def read(self) -> None:
        """Puts the focus on the reader."""
        self.add_class("-reading")
        if self.has_class("-zoom-list"):
            self.remove_class("-zoom-list")
        self.screen.set_focus(self.reader.page)

    def step(self, way: int) -> None:
        """The next pane, or the one before."""
        stops: list[Widget] = [*self.lists.values(), self.reader.page]
        if not self.reader.has_class("-unlinked"):
            stops.append(self.reader.links)
        here = stops.index(self.screen.focused) if self.screen.focused in stops else stops.index(self.pane)
        there = stops[(here + way) % len(stops)]
        if isinstance(there, ListPane):
            self.go(there.KIND)
        else:
            self.add_class("-reading")
            self.screen.set_focus(there)

    def across(self, way: int) -> None:
        """The column to the right, or to the left."""
        columns: list[tuple[Kind, ...]] = [tuple(Kind)]
        if self.screen.has_class("-wide"):
            columns = [(Kind.DOCUMENT, Kind.SPEAKER), (Kind.QUOTE, Kind.RECOMMENDATION)]
        here = len(columns) if self.is_reading else next(n for n, kinds in enumerate(columns) if self.kind in kinds)
        there = min(max(here + way, 0), len(columns))
        if there == here:
            return
        if there == len(columns):
            self.read()
        else:
            self.go(self.kind if self.kind in columns[there] else columns[there][0])

    def zoom(self) -> None:
        """Gives the pane in focus all the room, or takes it back."""
        if self.is_zoomed:
            self.remove_class("-zoom-list", "-zoom-reader")
        else:
            self.add_class("-zoom-reader" if self.is_reading else "-zoom-list")

    def resize(self, way: str, step: int) -> bool:
        """Makes the lists wider or the open one taller by a step; false where it goes no further."""
        least, most = SIZES[way]
        before = self.sizes[way]
        now = min(max(before + step, least), most)
        self.sizes[way] = now
        self.remove_class(f"-{way}-{before}")
        self.add_class(f"-{way}-{now}")
        return now != before

    def escape(self) -> bool:
        """Peels one layer off; false when there is none."""
        if self.reader.links.has_focus:
            self.screen.set_focus(self.reader.page)
        elif self.is_zoomed:
            self.zoom()
        elif self.is_reading:
            self.go(self.kind)
        else:
            return False
        return True

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        if event.widget is not self.screen.focused:
            return  # it has gone on, and what is hidden now would lose it
        if isinstance(event.widget, ListPane):
            self.open(event.widget.KIND)
            self.remove_class("-reading")
        else:
            self.add_class("-reading")

    def open(self, kind: Kind) -> None:
        """Unfolds a list, and leaves the focus where it is."""
        self.kind = kind
        for pane in self.lists.values():
            is_open = kind == pane.KIND
            pane.set_class(is_open, "-open")
            if is_open:
                for column in self.query(".column"):
                    column.set_class(column is pane.parent, "-open")

    def _same_item(self, pane: ListPane[Any], rows: Any) -> Seat:
        row: Row | None = pane.row
        if row is None:
            return Seat()
        for index, other in enumerate(rows[: pane.LOOKED_THROUGH]):
            if other.id == row.id:
                return Seat(index, max(pane.scroll_offset.y + (index - pane.cursor) * pane.ROW_HEIGHT, 0))
        return Seat()
