"""The screen of how often a query comes where: a bar for each year, document or speaker."""

from collections.abc import Sequence
from typing import ClassVar, Final

from textual import on
from textual.binding import BindingType
from textual.content import Content

from whosaid.model import By, Kind, TrendRow
from whosaid_tui import messages
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.display import display, line
from whosaid_tui.librarian import Librarian
from whosaid_tui.screens.aside import AsideScreen
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import counted

_COUNT: Final = 7
_SHARE: Final = 28
"""Cells for how many documents have it; left out where the bars would have less than twice as many."""


class TrendList(VirtualList[TrendRow]):
    """A row a year, document or speaker; the longest bar fills the room there is."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST)]
    by = By.YEAR

    def draw(self, row: TrendRow, index: int) -> tuple[Content, ...]:
        longest = max(len(other.label) for other in self.rows)
        most = max(other.hits[0] for other in self.rows)
        label = display(row.label).truncate(min(longest, self.room // 3), ellipsis=True, pad=True)
        hits = row.hits[0]
        room = self.room - label.cell_length - _COUNT - 2
        share = ""
        if room >= 3 * _SHARE:
            room -= _SHARE
            share = self._share(row) if hits else ""
        return (line(label, f"{hits:>{_COUNT},}  ", (bar(hits, most, room).ljust(room), ".bar"), (share, ".dim")),)

    def _share(self, row: TrendRow) -> str:
        held = row.documents[0]
        match self.by:
            case By.YEAR:
                return f"  in {held:,} of {counted(row.of, Kind.DOCUMENT)}"
            case By.SPEAKER:
                return f"  in {counted(held, Kind.DOCUMENT)}"
            case _:
                return ""


class TrendScreen(AsideScreen):
    """How often a query comes, by year, document or speaker."""

    SCOPE = Scope.TREND
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.TREND)]

    def __init__(self, librarian: Librarian, query: str, table: Sequence[Action] = ACTIONS) -> None:
        super().__init__(librarian, query, table)
        self._by = By.YEAR

    def make_list(self) -> TrendList:
        return TrendList(id="aside-rows")

    @property
    def bars(self) -> TrendList:
        return self.query_one(TrendList)

    def search(self) -> None:
        query, by = self._query, self._by
        self.ask(lambda: self.librarian.trend(query, by), "trend")

    @on(messages.TrendFound)
    def _found(self, message: messages.TrendFound) -> None:
        count = sum(row.hits[0] for row in message.rows)
        self.bars.say(display("Nothing was found.", ".name"))
        self.bars.by = message.by
        self.bars.show(message.rows if count else ())
        self.entitle(f"{count:,} {'hit' if count == 1 else 'hits'} by {message.by}")

    def action_by(self, by: str) -> None:
        self._by = By(by)
        self.search()


def bar(count: int, most: int, room: int) -> str:
    """A bar of at most `room` cells; never nothing where there is something."""
    return "█" * max(round(room * count / most), 1) if count else ""
