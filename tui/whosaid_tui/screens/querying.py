"""Helps with the query: completion, queries typed before, searches saved, more like an item."""

from collections.abc import Sequence

from textual import on
from textual.widgets import Input

from whosaid.model import Kind, View
from whosaid_tui import messages
from whosaid_tui.actions import ACTIONS, Action
from whosaid_tui.display import display, line, plain
from whosaid_tui.history import History
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.completions import CompletionList
from whosaid_tui.panes.reader import Links
from whosaid_tui.panes.search_bar import SearchInput
from whosaid_tui.pause import Pause
from whosaid_tui.screens.chooser import Choice, Chooser
from whosaid_tui.screens.prompt import Prompt
from whosaid_tui.screens.viewing import ViewingScreen
from whosaid_tui.sheets import Follow

_PAUSE = 0.12


class QueryingScreen(ViewingScreen):
    """Stands by whoever types a query."""

    def __init__(self, librarian: Librarian, history: History, table: Sequence[Action] = ACTIONS) -> None:
        super().__init__(librarian, history, table)
        self._completing = Pause(self, _PAUSE, self._complete)
        self._recalled: int | None = None
        self._taking = False

    @property
    def completions(self) -> CompletionList:
        return self.query_one(CompletionList)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._completing.is_waiting

    # Completion

    @on(Input.Changed, "#search")
    def _goes_on(self) -> None:
        if not self._taking:
            self._close()
            self._completing.start()
        self._taking = False

    def _close(self) -> None:
        self.completions.close()
        self.search_bar.input.is_offered = False

    def _complete(self) -> None:
        box = self.search_bar.input
        if box.has_focus:
            text, cursor = box.value, box.cursor_position
            self.ask(lambda: self.librarian.complete(text, cursor), "complete")

    @on(messages.Completed)
    def _completed(self, message: messages.Completed) -> None:
        box = self.search_bar.input
        if box.has_focus and (box.value, box.cursor_position) == (message.text, message.cursor):
            self.completions.offer(message.text, message.offered)
            box.is_offered = self.completions.is_open

    @on(SearchInput.Taken)
    def _take_offer(self) -> None:
        taken = self.completions.take()
        if taken is not None:
            box = self.search_bar.input
            self._taking = box.value != taken[0]
            box.value, box.cursor_position = taken

    @on(SearchInput.Left)
    def _box_left(self, message: SearchInput.Left) -> None:
        self._completing.stop()
        self._close()
        self._recalled = None
        query = message.query
        self.ask(lambda: self.librarian.note_query(query), "history", exclusive=False)

    # Queries typed before

    @on(SearchInput.Recalled)
    def _recall(self, message: SearchInput.Recalled) -> None:
        typed = self.librarian.searches.history
        at = (len(typed) if self._recalled is None else self._recalled) + message.step
        if not 0 <= at <= len(typed):
            self.app.bell()
            return
        self._recalled = at if at < len(typed) else None
        box = self.search_bar.input
        box.is_recalling = self._recalled is not None
        box.value = typed[at] if at < len(typed) else ""
        box.cursor_position = len(box.value)

    # Searches saved

    def action_save_search(self) -> None:
        query = self._history.view.query.strip()
        if not query:
            self.app.bell()
            return

        def save(name: str | None) -> None:
            if name and name.strip():
                saved = self.librarian.searches.save(name.strip(), query)
                words = (
                    f"Saved as {name.strip()}; {self.keys['search.again']} finds it again."
                    if saved
                    else "It could not be written."
                )
                self.notify(plain(words), title=plain(query, limit=60), markup=False)

        self.app.push_screen(Prompt("Save this search as", query, "A name for it"), save)

    def action_searches(self) -> None:
        searches = self.librarian.searches
        saved = [
            Choice(query, line((name, ".name"), "  ", (plain(query), ".dim")), f"{name} {query}", "saved")
            for name, query in searches.saved.items()
        ]
        known = set(searches.saved.values())
        before = [
            Choice(query, display(plain(query)), query, "before")
            for query in reversed(searches.history)
            if query not in known
        ]

        def search(query: str | None) -> None:
            if query is not None:
                self.go(self._history.view.with_query(query))

        self.app.push_screen(Chooser("Search again", [*saved, *before], name="searches"), search)

    # A word in its places

    def action_places(self) -> None:
        query = self._history.view.query
        if not query.strip():
            self.app.bell()
            return
        from whosaid_tui.screens.concordance import ConcordanceScreen

        def follow(place: Follow) -> None:
            self.post_message(Links.Followed(place))

        self.app.push_screen(ConcordanceScreen(self.librarian, query, follow, self.table))

    def action_trend(self) -> None:
        query = self._history.view.query
        if not query.strip():
            self.app.bell()
            return
        from whosaid_tui.screens.trend import TrendScreen

        self.app.push_screen(TrendScreen(self.librarian, query, self.table))

    # More like this

    def action_like(self) -> None:
        subject = self.at_hand
        if subject is None:
            self.app.bell()
            return
        pane = subject.kind if subject.kind in (Kind.QUOTE, Kind.RECOMMENDATION) else Kind.QUOTE
        self.go_to_pane(View(query=f"like:{subject.id} ", pane=pane))
