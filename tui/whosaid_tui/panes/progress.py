"""The line that shows how far the reading of documents has come."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from whosaid_tui.display import display, line

if TYPE_CHECKING:
    from whosaid.library import Progress

_BAR = 20


class ProgressLine(Widget):
    """How many documents have been read, as a bar and in numbers; not there while nothing is read."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="progress")
        self._content = display("")
        self._ending = False

    def start(self) -> None:
        """Says that reading begins."""
        self._ending = False
        self._content = display("Looking for documents …", ".dim")
        self.add_class("-on")
        self.refresh()

    def end(self) -> None:
        """Says that the document being read is the last."""
        self._ending = True
        self._content = display("Stopping after this document …", ".dim")
        self.refresh()

    def step(self, progress: "Progress") -> None:
        """Shows one step."""
        if self._ending:
            return
        done, total = (progress.done_bytes, progress.total_bytes)
        if not total:
            done, total = progress.done, progress.total
        filled = round(_BAR * done / total) if total else 0
        self._content = line(
            ("━" * filled, ".name"),
            ("─" * (_BAR - filled), ".dim"),
            f"  Reading {progress.done:,} of {progress.total:,} documents  ",
            (PurePath(progress.path).name, ".dim"),
        )
        self.refresh()

    def stop(self) -> None:
        """Goes away."""
        self.remove_class("-on")

    def render(self) -> Content:
        return self._content
