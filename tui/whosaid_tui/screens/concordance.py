"""The screen of a word in its places: each hit in the middle of its line, to sort and to follow."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from textual import on
from textual.binding import BindingType
from textual.content import Content

from whosaid.model import ConcordanceLine, Kind, LineSort
from whosaid_tui import messages
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.display import display, line, plain
from whosaid_tui.librarian import Librarian
from whosaid_tui.screens.aside import AsideScreen
from whosaid_tui.screens.trend import TrendScreen
from whosaid_tui.sheets import Follow
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import MOST_LINES

_SOURCE: Final = 24


class ConcordanceList(VirtualList[ConcordanceLine]):
    """The lines."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST)]

    def draw(self, row: ConcordanceLine, index: int) -> tuple[Content, ...]:
        source = ", ".join(part for part in (row.source, row.year) if part) or row.title
        side = max((self.room - _SOURCE - 2 - len(row.hit)) // 2, 8)
        left = line((plain(row.left[-side:]).rjust(side), ".dim"))
        right = line((plain(row.right[:side]).ljust(side), ".dim"))
        return (line(left, " ", (plain(row.hit), ".hit"), " ", right, " ", plain(source, limit=_SOURCE)),)


class ConcordanceScreen(AsideScreen):
    """The hits of a query. `follow` is called with the place of the one that is to be read."""

    SCOPE = Scope.CONCORDANCE
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.CONCORDANCE)]

    def __init__(
        self,
        librarian: Librarian,
        query: str,
        follow: Callable[[Follow], None],
        table: Sequence[Action] = ACTIONS,
    ) -> None:
        super().__init__(librarian, query, table)
        self._follow = follow
        self._sort = LineSort.DOCUMENT

    def make_list(self) -> ConcordanceList:
        return ConcordanceList(id="aside-rows")

    @property
    def lines(self) -> ConcordanceList:
        return self.query_one(ConcordanceList)

    def search(self) -> None:
        query, sort = self._query, self._sort
        self.ask(lambda: self.librarian.concordance(query, sort), "concordance")

    @on(messages.LinesFound)
    def _found(self, message: messages.LinesFound) -> None:
        self.lines.say(display("Nothing was found.", ".name"))
        self.lines.show(message.lines)
        order = "in the order of the documents" if message.sort is LineSort.DOCUMENT else f"by {message.sort}"
        count = len(message.lines)
        hits = f"{count:,} {'hit' if count == 1 else 'hits'}"
        hits = hits if count < MOST_LINES else f"the first {hits}; narrow the query for others"
        self.entitle(f"{hits}, {order}")

    def action_sort(self, order: str) -> None:
        self._sort = LineSort(order)
        self.search()

    def action_trend(self) -> None:
        self.app.push_screen(TrendScreen(self.librarian, self._query, self.table))

    def action_read(self) -> None:
        row = self.lines.row
        if row is not None:
            self.dismiss()
            place = (row.start_char, row.end_char)
            self._follow(Follow("hit", row.hit, row.source, None, row.document, place, Kind.DOCUMENT))

    @on(VirtualList.Selected)
    def _selected(self) -> None:
        self.action_read()
