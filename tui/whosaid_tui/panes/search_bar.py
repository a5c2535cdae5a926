"""The search box with what it found."""

from dataclasses import dataclass
from typing import ClassVar

from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widgets import Input, Static

from whosaid_tui.actions import Scope, bindings
from whosaid_tui.display import display, plain


class SearchInput(Input):
    """One line of query; what is pasted is made safe."""

    HELP = (
        'Words, a "phrase", fields as speaker:hoyer, and more: all that can be typed, with examples, is listed below.'
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.SEARCH)]

    @dataclass
    class Taken(Message):
        """What is offered is to be taken."""

    @dataclass
    class Recalled(Message):
        """A query typed before is wanted: `step` -1 the one before, 1 the next."""

        step: int

    @dataclass
    class Left(Message):
        """The box was left with a query in it."""

        query: str

    is_offered = False
    """Whether there is something to complete with."""
    is_recalling = False
    """Whether a query typed before stands here."""

    def validate_value(self, value: str) -> str:
        return plain(value)

    def action_complete(self) -> None:
        if not self.is_offered:
            raise SkipAction
        self.post_message(self.Taken())

    def action_recall(self, step: int) -> None:
        self.post_message(self.Recalled(step))

    def action_cursor_right(self, select: bool = False) -> None:
        if self.is_offered and not select and self.cursor_at_end:
            self.post_message(self.Taken())
        else:
            super().action_cursor_right(select)

    def on_key(self, event: Key) -> None:
        if event.key == "down" and self.is_recalling:
            event.stop()
            event.prevent_default()
            self.post_message(self.Recalled(1))

    def on_blur(self) -> None:
        self.is_recalling = False
        self.post_message(self.Left(self.value))


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
