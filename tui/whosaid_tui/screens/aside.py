"""A screen beside the explorer that looks at a query in another way: a head, a list, the keys."""

from collections.abc import Sequence
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action, Scope
from whosaid_tui.display import display, line, plain
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.key_bar import KeyBar
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.widgets.virtual_list import VirtualList


class AsideScreen(AskingScreen):
    """What such screens have in common; `make_list` says what the list holds, `SCOPE` which keys work."""

    AUTO_FOCUS = ""
    CSS_PATH = "aside.tcss"
    SCOPE: ClassVar[Scope]

    def __init__(self, librarian: Librarian, query: str, table: Sequence[Action] = ACTIONS) -> None:
        super().__init__(librarian, table)
        self._query = query

    def make_list(self) -> VirtualList[Any]:
        """The list, with the id `aside-rows`."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        yield Static(faces.too_small(self.keys), id="too-small")
        with Vertical(id="all"):
            yield Static(display(""), id="aside-head")
            yield self.make_list()
            yield KeyBar()

    def on_mount(self) -> None:
        self._rows.say(faces.searching())
        self.set_focus(self._rows)
        self.show_keys()
        self.search()

    @property
    def _rows(self) -> VirtualList[Any]:
        return self.query_one("#aside-rows", VirtualList)

    def show_keys(self) -> None:
        self.query_one(KeyBar).show_actions([action for action in self.table if action.scope is self.SCOPE])

    def entitle(self, words: str) -> None:
        """Says in the head what is shown of the query."""
        head: Content = line((plain(self._query.strip()), ".name"), (f"  {words}", ".dim"))
        self.query_one("#aside-head", Static).update(display(head))

    def fail(self, failed: messages.Failed) -> None:
        self._rows.say(faces.failed(failed.message))

    @on(LineBar.Clicked, "#keys")
    async def _key_clicked(self, message: LineBar.Clicked) -> None:
        call = next(action.call for action in self.table if action.id == message.value)
        await self.app.run_action(call, self.focused or self)

    def action_leave(self) -> None:
        self.dismiss()
