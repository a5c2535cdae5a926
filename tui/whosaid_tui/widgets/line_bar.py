"""One line of clickable pieces, drawn as far as they fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from whosaid_tui.display import joined, line


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar; `value` is what a click on it means, "" for nothing."""

    text: Content
    value: str = ""


class LineBar(Widget):
    """Parts from left to right; what does not fit is counted at the end."""

    ALLOW_SELECT = False

    @dataclass
    class Clicked(Message):
        """A part was clicked."""

        bar: "LineBar"
        value: str

        @property
        def control(self) -> "LineBar":
            return self.bar

    def __init__(self, *, id: str | None = None, gap: str = "  ") -> None:
        super().__init__(id=id)
        self.parts: Sequence[Part] = ()
        self._gap = gap

    def show(self, parts: Sequence[Part]) -> None:
        if list(parts) != list(self.parts):
            self.parts = parts
            self.refresh()

    def render(self) -> Content:
        fitting = self._fitting()
        drawn = joined(self._gap, [part.text for part in fitting])
        left_out = len(self.parts) - len(fitting)
        return line(drawn, (f" +{left_out}", ".dim")) if left_out and self.counts_rest else drawn

    @property
    def counts_rest(self) -> bool:
        """Whether parts without room are counted."""
        return True

    def on_click(self, event: events.Click) -> None:
        x = event.get_content_offset_capture(self).x
        at = 0
        for part in self._fitting():
            if at <= x < at + part.text.cell_length:
                if part.value:
                    self.post_message(self.Clicked(self, part.value))
                return
            at += part.text.cell_length + len(self._gap)

    def _fitting(self) -> list[Part]:
        room = self.size.width
        total = sum(part.text.cell_length for part in self.parts)
        total += len(self._gap) * max(len(self.parts) - 1, 0)
        if total > room and self.counts_rest:
            room -= 4
        kept: list[Part] = []
        for part in self.parts:
            room -= part.text.cell_length + (len(self._gap) if kept else 0)
            if room < 0:
                break
            kept.append(part)
        return kept
