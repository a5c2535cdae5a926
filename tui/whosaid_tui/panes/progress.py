"""The line that shows how far the reading of documents has come."""

from pathlib import PurePath
from time import monotonic
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from whosaid_tui.display import display, line
from whosaid_tui.wording import time_left

if TYPE_CHECKING:
    from whosaid.library import IndexProgress, Progress

_BAR = 20
_TOO_SOON = 2.0  # seconds after which one can say how long it takes
_MEGABYTE = 1_000_000


class ProgressLine(Widget):
    """How many documents have been read, as a bar and in numbers; not there while nothing is read."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__(id="progress")
        self._content = display("")
        self._ending = False
        self._began = monotonic()

    def start(self) -> None:
        """Says that reading begins."""
        self._ending = False
        self._began = monotonic()
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
        size = f", {done / _MEGABYTE:,.1f} of {total / _MEGABYTE:,.1f} MB" if total >= _MEGABYTE else ""
        if not total:
            done, total = progress.done, progress.total
        passed = monotonic() - self._began
        left = passed * (total - done) / done if done and passed > _TOO_SOON else None
        words = f"Reading {progress.done:,} of {progress.total:,} documents{size}{time_left(left)}"
        self._show(done, total, words, PurePath(progress.path).name)

    def index(self, progress: "IndexProgress") -> None:
        """Shows how far the words of documents have been indexed."""
        if self._ending:
            return
        self.add_class("-on")
        documents = f"{progress.done:,} of {progress.total:,} documents"
        self._show(progress.done, progress.total, f"Indexing words: {documents}{time_left(progress.seconds_left)}", "")

    def _show(self, done: int, total: int, words: str, name: str) -> None:
        filled = round(_BAR * done / total) if total else 0
        self._content = line(("━" * filled, ".name"), ("─" * (_BAR - filled), ".dim"), f"  {words}  ", (name, ".dim"))
        self.refresh()

    def stop(self) -> None:
        """Goes away."""
        self.remove_class("-on")

    def render(self) -> Content:
        return self._content
