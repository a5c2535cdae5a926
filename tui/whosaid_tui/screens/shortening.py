"""A small window in which the words of a quote are chosen, and those that `[sic]` is to follow."""

from bisect import bisect_right
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Static

from whosaid.cite import Cut, word_spans
from whosaid_tui.display import display, line, lines, lit, wrap
from whosaid_tui.screens.roles import ROLES, role_style

_AROUND = 16
"""Rows of the screen that are not the quote's: the preview, the keys and the frame."""


class Shortening(ModalScreen[Cut | None]):
    """Yields what is to be quoted of `text`, None when it was left with escape; `preview` shows it."""

    COMPONENT_CLASSES = ROLES
    CSS_PATH = "chooser.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", show=False),
        Binding("enter,y", "take", show=False),
        Binding("right,l,w", "move(1)", show=False),
        Binding("left,h,b", "move(-1)", show=False),
        Binding("down,j", "line(1)", show=False),
        Binding("up,k", "line(-1)", show=False),
        Binding("home,0,g", "move(-1_000_000)", show=False),
        Binding("end,dollar_sign,G", "move(1_000_000)", show=False),
        Binding("left_square_bracket", "begin", show=False),
        Binding("right_square_bracket", "end", show=False),
        Binding("s", "sic", show=False),
        Binding("a", "whole", show=False),
    ]

    def __init__(self, text: str, preview: Callable[[Cut], str]) -> None:
        super().__init__(name="shortening")
        self._text = text
        self._words = word_spans(text)
        self._starts = [start for start, _ in self._words]
        self._preview = preview
        self._at = 0
        self._first, self._last = 0, len(self._words) - 1
        self._sic: set[int] = set()

    @property
    def wanted(self) -> Cut:
        """What has been chosen; of the words left out none is followed by `[sic]`."""
        sic = (number + 1 for number in sorted(self._sic) if self._first <= number <= self._last)
        last = None if self._last == len(self._words) - 1 else self._last + 1
        return Cut(self._first + 1, last, tuple(sic))

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        if partial and len(component_classes) == 1:
            return role_style(self, component_classes[0])
        return super().get_visual_style(*component_classes, partial=partial)

    def compose(self) -> ComposeResult:
        with Vertical(id="window") as window:
            window.border_title = display("The words to quote")
            window.border_subtitle = line(("⏎", ".key"), " takes  ", ("esc", ".key"), " leaves")
            keys = (("←→↑↓", "go"), ("[", "begin here"), ("]", "end here"), ("s", "[sic]"), ("a", "all again"))
            yield Static(line(*(piece for key, what in keys for piece in ((key, ".key"), f" {what}  "))), id="intro")
            yield Static(display(""), id="words")
            yield Static(display(""), id="preview")

    def on_mount(self) -> None:
        self.call_after_refresh(self._draw)

    def on_resize(self, event: Resize) -> None:
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        rows = self._rows()
        here = self._row(rows, self._at)
        height = max(self.size.height - _AROUND, 3)
        top = min(max(here - height // 2, 0), max(len(rows) - height, 0))
        self.query_one("#words", Static).update(lines(*(self._drawn(*row) for row in rows[top : top + height])))
        self.query_one("#preview", Static).update(lines(*self._preview(self.wanted).splitlines()))

    def _rows(self) -> list[tuple[int, int]]:
        return wrap(self._text, max(self.query_one("#words").content_size.width, 20))

    def _row(self, rows: list[tuple[int, int]], word: int) -> int:
        return bisect_right(rows, (self._starts[word], len(self._text))) - 1

    def _drawn(self, start: int, end: int) -> Content:
        """A row: what is left out is struck through, what `[sic]` follows underlined, the word at hand turned."""
        content = display(self._text[start:end])
        for number in range(bisect_right(self._starts, start - 1), bisect_right(self._starts, end - 1)):
            begin, stop = (place - start for place in self._words[number])
            if not self._first <= number <= self._last:
                content = lit(content, ((begin, stop),), ".noise")
            if number in self._sic:
                content = lit(content, ((begin, stop),), ".hit")
            if number == self._at:
                content = lit(content, ((begin, stop),), ".hit-here")
        return content

    def action_move(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._words) - 1)
        self._draw()

    def action_line(self, step: int) -> None:
        """To the word at about the same place of another row."""
        rows = self._rows()
        row = self._row(rows, self._at)
        to = min(max(row + step, 0), len(rows) - 1)
        if to != row:
            wanted = min(rows[to][0] + self._starts[self._at] - rows[row][0], rows[to][1] - 1)
            self._at = max(bisect_right(self._starts, wanted) - 1, 0)
        self._draw()

    def action_begin(self) -> None:
        self._first, self._last = self._at, max(self._last, self._at)
        self._draw()

    def action_end(self) -> None:
        self._first, self._last = min(self._first, self._at), self._at
        self._draw()

    def action_sic(self) -> None:
        self._sic ^= {self._at}
        self._draw()

    def action_whole(self) -> None:
        self._first, self._last = 0, len(self._words) - 1
        self._sic.clear()
        self._draw()

    def action_take(self) -> None:
        self.dismiss(self.wanted)

    def action_leave(self) -> None:
        self.dismiss(None)
