"""The screen of a word in its places: each hit in the middle of its line, to sort and to follow."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from whosaid.model import ConcordanceLine, Kind, LineSort
from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.display import display, line, plain
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.key_bar import KeyBar
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.sheets import Follow
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import MOST_LINES

_SOURCE = 24


class ConcordanceList(VirtualList[ConcordanceLine]):
    """The lines."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST)]

    def draw(self, row: ConcordanceLine, index: int) -> tuple[Content, ...]:
        source = ", ".join(part for part in (row.source, row.year) if part) or row.title
        side = max((self.room - _SOURCE - 2 - len(row.hit)) // 2, 8)
        left = line((plain(row.left[-side:]).rjust(side), ".dim"))
        right = line((plain(row.right[:side]).ljust(side), ".dim"))
        return (line(left, " ", (plain(row.hit), ".hit"), " ", right, " ", plain(source, limit=_SOURCE)),)


class ConcordanceScreen(AskingScreen):
    """The hits of a query. `follow` is called with the place of the one that is to be read."""

    AUTO_FOCUS = ""
    CSS_PATH = "concordance.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.CONCORDANCE)]

    def __init__(
        self,
        librarian: Librarian,
        query: str,
        follow: Callable[[Follow], None],
        table: Sequence[Action] = ACTIONS,
    ) -> None:
        super().__init__(librarian, table)
        self._query = query
        self._follow = follow
        self._sort = LineSort.DOCUMENT

    def compose(self) -> ComposeResult:
        yield Static(faces.too_small(), id="too-small")
        with Vertical(id="all"):
            yield Static(display(""), id="concordance-head")
            yield ConcordanceList(id="concordance")
            yield KeyBar()

    def on_mount(self) -> None:
        self.lines.say(faces.searching())
        self.set_focus(self.lines)
        self.search()

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
        hits = f"{count:,} hits" if count < MOST_LINES else f"the first {count:,} hits; narrow the query for others"
        head = line((plain(self._query.strip()), ".name"), (f"  {hits}, {order}", ".dim"))
        self.query_one("#concordance-head", Static).update(display(head))
        keys = [action for action in self.table if action.scope is Scope.CONCORDANCE]
        self.query_one(KeyBar).show_actions(keys)

    def fail(self, failed: messages.Failed) -> None:
        self.lines.say(faces.failed(failed.message))

    def action_sort(self, order: str) -> None:
        self._sort = LineSort(order)
        self.search()

    def action_read(self) -> None:
        row = self.lines.row
        if row is not None:
            self.dismiss()
            place = (row.start_char, row.end_char)
            self._follow(Follow("hit", row.hit, row.source, None, row.document, place, Kind.DOCUMENT))

    @on(VirtualList.Selected)
    def _selected(self) -> None:
        self.action_read()

    @on(LineBar.Clicked, "#keys")
    async def _key_clicked(self, message: LineBar.Clicked) -> None:
        call = next(action.call for action in self.table if action.id == message.value)
        await self.app.run_action(call, self.focused or self)

    def action_leave(self) -> None:
        self.dismiss()
