"""What the four lists have in common: title with counts, place in the results, choosing and marking."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Generic, TypeVar

from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from whosaid.model import Facet, Filter, Highlighter, Kind, Results, Row, Spans
from whosaid_tui.actions import Scope, bindings
from whosaid_tui.display import display, line, lit, spread, wrap
from whosaid_tui.history import Seat
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import PLURALS

R = TypeVar("R", bound=Row)

_SHORT_TITLE: Final = 10
"""Cells below which a document's title says nothing."""

_READ: Final = 2_000
"""Characters of an item's text that a row looks at."""


class ListPane(VirtualList[R], Generic[R]):
    """One of the four lists."""

    KIND: ClassVar[Kind]
    LOOKED_THROUGH: ClassVar[int] = 500
    """Rows in which an item is looked for, from the first."""
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST)]

    def __init__(self) -> None:
        super().__init__(id=PLURALS[self.KIND], classes="list-pane")
        self.highlight: Highlighter = lambda text: ()
        self.marked: dict[str, None] = {}
        self._total = 0

    @property
    def number(self) -> int:
        """The key that leads here."""
        return list(Kind).index(self.KIND) + 1

    @property
    def seat(self) -> Seat:
        """Where the list stands."""
        return Seat(self.cursor, self.scroll_offset.y)

    def fill(self, results: Results, rows: Sequence[R], seat: Seat) -> None:
        """Shows the rows of `results`."""
        self.highlight = results.highlight
        self._total = results.totals.get(self.KIND, len(rows))
        self.show(rows, cursor=seat.cursor, scroll=seat.scroll)
        self._entitle()

    def index_of(self, id: str | None) -> int | None:
        """Where an item stands in the list, as far as it is looked for."""
        if id is None:
            return None
        for index, row in enumerate(self.rows[: self.LOOKED_THROUGH]):
            if row.id == id:
                return index
        return None

    def lit(self, text: str, role: str = "") -> Content:
        """`text` with the query's words lit."""
        content = display(text, role)
        return lit(content, self.highlight(content.plain), ".hit")

    def watch_cursor(self, before: int, now: int) -> None:
        super().watch_cursor(before, now)
        self._entitle()

    def _entitle(self) -> None:
        count, total = len(self.rows), self._total
        of = f"{count:,} of {total:,}" if count != total else f"{total:,}"
        marked = f" · {len(self.marked)} marked" if self.marked else ""
        self.border_title = line(
            (f"{self.number} ", ".dim"), PLURALS[self.KIND].capitalize(), (f" {of}{marked}", ".dim")
        )
        self.border_subtitle = line((f"{self.cursor + 1:,} of {count:,}" if count else "", ".dim"))


class FacetPane(ListPane[R], Generic[R]):
    """A list whose rows narrow the others."""

    FACET: ClassVar[Facet]
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.FACET)]

    @dataclass
    class Chosen(Message):
        """A row is to narrow the lists."""

        choice: Filter

    def __init__(self) -> None:
        super().__init__()
        self._included: frozenset[str] = frozenset()
        self._excluded: frozenset[str] = frozenset()

    def fill(self, results: Results, rows: Sequence[R], seat: Seat) -> None:
        """Shows the rows of `results`, and first what is chosen and has nothing left: it can be taken off here."""
        view = results.view
        self._included = view.chosen(self.FACET)
        self._excluded = view.chosen(self.FACET, exclude=True)
        chosen = [choice for choice in view.filters if choice.facet is self.FACET]
        if chosen and len(rows) <= self.LOOKED_THROUGH:
            there = {row.id for row in rows}
            rows = [*(self.bare_row(choice) for choice in chosen if choice.value not in there), *rows]
        super().fill(results, rows, seat)

    def bare_row(self, choice: Filter) -> R:
        """The row of a choice that has nothing left under the view."""
        raise NotImplementedError

    def choice(self, row: R, *, exclude: bool = False) -> Filter:
        """The filter that a row stands for."""
        return Filter(self.FACET, row.id, self.label_of(row), exclude)

    def label_of(self, row: R) -> str:
        """A row in a few words."""
        raise NotImplementedError

    def marks(self, row: R, index: int) -> str:
        if row.id in self._included:
            return "●"
        return "−" if row.id in self._excluded else " "

    def action_choose(self) -> None:
        if self.row is not None:
            self.post_message(self.Chosen(self.choice(self.row)))

    def action_exclude(self) -> None:
        if self.row is not None:
            self.post_message(self.Chosen(self.choice(self.row, exclude=True)))


class ItemPane(ListPane[R], Generic[R]):
    """A list whose rows are read and copied."""

    ROW_HEIGHT = 3
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.ITEM)]

    def head_line(self, head: Content, document: str, page: str | None) -> Content:
        """The first line of a row: what it is, and at the right where it stands.

        The document's title is the first to give way, the page stays.
        """
        ending = f" · {page}" if page else ""
        left = self.room - head.cell_length - 2 - len(ending)
        title = display(document).truncate(left, ellipsis=True).plain if left >= _SHORT_TITLE else ""
        return spread(head, display(title + ending if title else page or "", ".dim"), self.room)

    def text_lines(self, text: str, room: int) -> tuple[Content, ...]:
        """An item's text on all lines of a row but the first, from its start or from around the first hit."""
        count = self.ROW_HEIGHT - 1
        content = display(text, limit=_READ)
        hits = self.highlight(content.plain)
        start = around_first_hit(content.plain, hits, room * count - 4)
        shown = lit(content, hits, ".hit")
        shown = line("…", shown[start:]) if start else shown
        breaks = wrap(shown.plain[: room * (count + 1)], room)
        found = [shown[low:high] for low, high in breaks[:count]]
        if len(breaks) > count:
            found[-1] = line(found[-1].truncate(room - 1), "…")
        return tuple(found)

    def marks(self, row: R, index: int) -> str:
        return "✓" if row.id in self.marked else " "

    def action_mark(self) -> None:
        row = self.row
        if row is None:
            return
        if row.id in self.marked:
            del self.marked[row.id]
        else:
            self.marked[row.id] = None
        self.forget()
        self.action_cursor(1)
        self._entitle()

    def unmark(self) -> None:
        """Takes all marks off."""
        self.marked.clear()
        self.forget()
        self._entitle()


def around_first_hit(text: str, hits: Spans, room: int) -> int:
    """The offset from which `room` characters of `text` show its first hit; 0 when the start does."""
    if not hits or hits[0][1] <= room or len(text) <= room:
        return 0
    start = max(min(hits[0][0] - room // 3, len(text) - room), 0)
    space = text.find(" ", start, hits[0][0])
    return space + 1 if space >= 0 else start
