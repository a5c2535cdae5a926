"""How far an `add` or `refresh` is: a bar on a terminal, a line a document elsewhere."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TYPE_CHECKING

from whosaid.model import visible
from whosaid_tui.cli.output import is_terminal, talk
from whosaid_tui.wording import time_left

if TYPE_CHECKING:
    from whosaid.library import AddReport, IndexProgress, Progress

_BAR = 24
_INTERVAL = 0.05
_WORTH_SAYING = 2.0  # seconds that are waited without a word
_SELDOM = 10.0  # seconds between two lines where no bar can stand


class ProgressDisplay:
    """Listens to an `add`; use as a context manager, so that the bar is taken away at the end."""

    def __init__(self) -> None:
        self._watched = is_terminal(sys.stderr)
        self._painted = 0.0

    def __enter__(self) -> ProgressDisplay:
        return self

    def __exit__(self, *exception: object) -> None:
        self.clear()

    def __call__(self, step: Progress) -> None:
        if not self._watched:
            self._tell(step)
            return
        if step.outcome == "failed":
            self.clear()
            self._tell(step)
        now = time.monotonic()
        if now - self._painted >= _INTERVAL or step.done == step.total:
            self._painted = now
            self._paint(step)

    def clear(self) -> None:
        """Takes the bar away, for something else to be said."""
        if self._watched:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    @staticmethod
    def _tell(step: Progress) -> None:
        talk(f"{step.outcome:<9} {step.path}" + (f": {step.message}" if step.message else ""))

    def _paint(self, step: Progress) -> None:
        share = step.done_bytes / step.total_bytes if step.total_bytes else step.done / max(step.total, 1)
        full = min(int(share * _BAR), _BAR)
        name = visible(step.path.replace("\\", "/").rpartition("/")[2])
        line = f"{'█' * full}{'░' * (_BAR - full)} {step.done:,}/{step.total:,} {name}"
        sys.stderr.write(f"\r\x1b[K{line[: max(shutil.get_terminal_size().columns - 1, 20)]}")
        sys.stderr.flush()


class WaitDisplay:
    """Says how far something has come with the documents that a command waits for, where that takes long."""

    def __init__(self, doing: str = "indexing words") -> None:
        self._doing = doing
        self._watched = is_terminal(sys.stderr)
        self._said: float | None = None
        self._is_painted = False

    def __call__(self, step: IndexProgress) -> None:
        now = time.monotonic()
        if self._said is None:
            self._said = now + _WORTH_SAYING - _SELDOM
        if step.done == step.total:
            if self._is_painted:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()
            self._said = None
            self._is_painted = False
        elif now - self._said >= (_INTERVAL if self._is_painted else _SELDOM):
            self._said = now
            words = f"{self._doing}: {step.done:,} of {step.total:,} documents{time_left(step.seconds_left)}"
            self._is_painted = self._watched
            if self._watched:
                sys.stderr.write(f"\r\x1b[K{words[: max(shutil.get_terminal_size().columns - 1, 20)]}")
                sys.stderr.flush()
            else:
                talk(words)


def talk_of(report: AddReport) -> None:
    """The report of an `add` or `refresh` in one line."""
    parts = [
        f"{len(done):,} {word}"
        for done, word in (
            (report.added, "added"),
            (report.unchanged, "unchanged"),
            (report.removed, "removed"),
            (report.failed, "failed"),
        )
        if done
    ]
    talk(", ".join(parts) or "nothing to do")
