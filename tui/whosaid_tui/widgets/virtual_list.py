"""A list of rows of one fixed height that only ever draws those on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive

from whosaid_tui.display import display, line, wrap
from whosaid_tui.widgets.line_view import LineView

T = TypeVar("T")

_MARGIN = 1
"""Rows kept in sight before and behind the cursor."""


class VirtualList(LineView, Generic[T]):
    """Rows with a cursor. Subclasses say how a row is drawn.

    With no rows, `placeholder` is shown instead.
    """

    ROW_HEIGHT = 1
    GUTTER = 2

    cursor: reactive[int] = reactive(0, repaint=False)

    @dataclass
    class Highlighted(Message):
        """The cursor came to a row."""

        list: "VirtualList[object]"

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, VirtualList.Highlighted) and message.list is self.list

        @property
        def control(self) -> "VirtualList[object]":
            return self.list

    @dataclass
    class Selected(Message):
        """A row was opened: by key or a double click."""

        list: "VirtualList[object]"

        @property
        def control(self) -> "VirtualList[object]":
            return self.list

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.rows: Sequence[T] = ()
        self.placeholder: Content = display("")
        self._drawn_row: tuple[int, int, tuple[Content, ...]] | None = None

    @property
    def row(self) -> T | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if 0 <= self.cursor < len(self.rows) else None

    def show(self, rows: Sequence[T], *, cursor: int = 0, scroll: int | None = None) -> None:
        """Takes new rows; the cursor stands on `cursor`, the first line drawn is `scroll`."""
        self.rows = rows
        self._drawn_row = None
        self.line_count = len(rows) * self.ROW_HEIGHT if rows else len(self._placeholder_lines())
        self.set_reactive(VirtualList.cursor, min(max(cursor, 0), max(len(rows) - 1, 0)))
        self.forget()
        if scroll is not None:
            self.scroll_to(y=scroll, animate=False, immediate=True, force=True)
        self._keep_in_sight()
        self.post_message(self.Highlighted(self))  # type: ignore[arg-type]

    def say(self, placeholder: Content) -> None:
        """What stands here while there are no rows."""
        self.placeholder = placeholder
        if not self.rows:
            self.line_count = len(self._placeholder_lines())
            self.forget()

    def draw(self, row: T, index: int) -> tuple[Content, ...]:
        """A row as `ROW_HEIGHT` lines, each at most `room` cells."""
        raise NotImplementedError

    def marks(self, row: T, index: int) -> str:
        """The mark in the gutter of a row, one cell."""
        return " "

    @property
    def room(self) -> int:
        """The cells for a row's text."""
        return max(self.width - self.GUTTER - 1, 1)

    def line(self, y: int) -> Content:
        if not self.rows:
            words = self._placeholder_lines()
            return words[y] if y < len(words) else display("")  # wider now than when they were counted
        index, part = divmod(y, self.ROW_HEIGHT)
        if self._drawn_row is None or self._drawn_row[:2] != (index, self.room):
            self._drawn_row = (index, self.room, self.draw(self.rows[index], index))
        texts = self._drawn_row[2]
        bar = "▌" if index == self.cursor else " "
        bar_role = ".cursor" if self.has_focus else ".cursor-away"
        mark = self.marks(self.rows[index], index) if part == 0 else " "
        return line((bar, bar_role), (mark, ".mark"), texts[part] if part < len(texts) else "")

    def row_roles(self, y: int) -> tuple[str, ...]:
        if self.rows and y // self.ROW_HEIGHT == self.cursor:
            return (".row-focus",) if self.has_focus else (".row-here",)
        return ()

    def forget(self) -> None:
        self._drawn_row = None
        super().forget()

    def watch_cursor(self, before: int, now: int) -> None:
        self._drawn_row = None
        self._keep_in_sight()
        for index in (before, now):
            self.refresh_lines(index * self.ROW_HEIGHT, self.ROW_HEIGHT)
        self.post_message(self.Highlighted(self))  # type: ignore[arg-type]

    def move_to(self, index: int) -> None:
        """Puts the cursor on a row, or on the nearest there is."""
        self.cursor = min(max(index, 0), max(len(self.rows) - 1, 0))

    def action_cursor(self, step: int) -> None:
        self.move_to(self.cursor + step)

    def action_page(self, pages: float) -> None:
        a_page = max(self.size.height // self.ROW_HEIGHT, 1)
        self.move_to(self.cursor + (round(a_page * pages) or (1 if pages > 0 else -1)))

    def action_end(self, way: int) -> None:
        self.move_to(0 if way < 0 else len(self.rows) - 1)

    def on_resize(self, event: events.Resize) -> None:
        self._drawn_row = None
        if not self.rows:
            self.line_count = len(self._placeholder_lines())
        self._keep_in_sight()

    def on_click(self, event: events.Click) -> None:
        if not self.rows:
            return
        index = (self.scroll_offset.y + event.get_content_offset_capture(self).y) // self.ROW_HEIGHT
        if index < len(self.rows):
            self.move_to(index)
            if event.chain == 2:
                self.post_message(self.Selected(self))  # type: ignore[arg-type]

    def _keep_in_sight(self) -> None:
        if not self.rows or not self.size.height:
            return
        height = self.ROW_HEIGHT
        margin = _MARGIN * height if self.size.height >= 5 * height else 0
        top, bottom = self.cursor * height, (self.cursor + 1) * height
        first = self.scroll_offset.y
        if top - margin < first:
            first = max(top - margin, 0)
        elif bottom + margin > first + self.size.height:
            first = min(bottom + margin, self.line_count) - self.size.height
        if first != self.scroll_offset.y:
            self.scroll_to(y=first, animate=False, immediate=True, force=True)

    def _placeholder_lines(self) -> list[Content]:
        found: list[Content] = []
        for paragraph in self.placeholder.split("\n", allow_blank=True):
            breaks = wrap(paragraph.plain, max(self.width - 4, 10))
            found += [line("  ", paragraph[start:end]) for start, end in breaks]
        return [display(""), *found] if self.placeholder.plain else []
