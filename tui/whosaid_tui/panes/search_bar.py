"""The search box with what it found."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from whosaid_tui.actions import Scope, bindings
from whosaid_tui.display import display, plain


class SearchInput(Input):
    """One line of query; what is pasted is made safe."""

    HELP = 'Words, a "phrase", migr*, speaker: org: country: doc: kind: year:2016..2018, AND OR NOT and brackets.'
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.SEARCH)]

    def validate_value(self, value: str) -> str:
        return plain(value)


class SearchBar(Horizontal):
    """The box, and on its right how much was found and how fast."""

    def compose(self) -> ComposeResult:
        yield Static(display("/"), id="search-sign")
        yield SearchInput(placeholder="Search every word", compact=True, id="search")
        yield Static(display(""), id="found")

    @property
    def input(self) -> SearchInput:
        return self.query_one(SearchInput)

    def set_query(self, query: str) -> None:
        """Puts a query into the box without searching for it."""
        if self.input.value != query:
            with self.prevent(Input.Changed):
                self.input.value = query
                self.input.cursor_position = len(query)

    def say(self, found: Content) -> None:
        """What stands on the right."""
        self.query_one("#found", Static).update(display(found))
