"""How far an `add` or `refresh` is: a bar on a terminal, a line a document elsewhere."""

import shutil
import sys
import time

from whosaid.library import AddReport, Progress
from whosaid.model import visible
from whosaid_tui.cli.output import is_terminal, talk

_BAR = 24
_INTERVAL = 0.05


class ProgressDisplay:
    """Listens to an `add`; use as a context manager, so that the bar is taken away at the end."""

    def __init__(self) -> None:
        self._watched = is_terminal(sys.stderr)
        self._painted = 0.0

    def __enter__(self) -> "ProgressDisplay":
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
