"""Measures the explorer: `python tests/benchmarks/explorer.py [LIBRARY]`.

On a pseudo terminal of 120 by 40: spawn to first frame, spawn to lists that can be used, key to its echo
while a search goes on, last key of a query to its results. Without a terminal: a list of 50,000 rows, from
its load, from a resize and from a step of the cursor to the finished screen; a document of 1 MB likewise.
Prints medians, with the largest value, in milliseconds; the budgets are those of the design.
"""

import asyncio
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

WORD = "partnership"
RUNS = 5


class Terminal:
    """A program on a terminal of its own, and what it has drawn."""

    def __init__(self, command: Sequence[str], state: str) -> None:
        """`state` is a folder for what the program remembers, so that it opens as it does for the first time."""
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": state}
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=environment, start_new_session=True
        )
        os.close(slave)
        self.drawn = b""

    def wait_for(self, wanted: str, limit: float = 30.0) -> float:
        """Reads on until a text is drawn; seconds since the program was started."""
        until = time.perf_counter() + limit
        while wanted.encode() not in self.drawn:
            if time.perf_counter() > until:
                raise TimeoutError(wanted)
            self._read(0.05)
        return time.perf_counter() - self.began

    def type(self, keys: str, until: Callable[[bytes], bool]) -> float:
        """Types, and seconds until what is drawn from then on satisfies `until`."""
        self.drawn = b""
        start = time.perf_counter()
        os.write(self.master, keys.encode())
        while not until(self.drawn):
            self._read(0.02)
            if time.perf_counter() - start > 10:
                raise TimeoutError(keys)
        return time.perf_counter() - start

    def rest(self, seconds: float) -> None:
        """Reads what is drawn meanwhile."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self._read(0.02)

    def end(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.master)

    def _read(self, seconds: float) -> None:
        if select.select([self.master], [], [], seconds)[0]:
            self.drawn += os.read(self.master, 1 << 16)


def on_a_terminal(command: Sequence[str]) -> dict[str, list[float]]:
    """Times of one session each, in seconds."""
    found: dict[str, list[float]] = {"first frame": [], "usable": [], "key echo": [], "last key to results": []}
    for _ in range(RUNS):
        state = tempfile.TemporaryDirectory()
        terminal = Terminal(command, state.name)
        try:
            found["first frame"].append(terminal.wait_for("Search every word"))
            found["usable"].append(terminal.wait_for(" quotes \u00b7 "))
            terminal.rest(0.5)
            terminal.type("/", lambda drawn: b"to the list" in drawn)
            terminal.rest(0.3)
            for letter in WORD[:-1]:
                found["key echo"].append(terminal.type(letter, lambda drawn, wanted=letter: wanted.encode() in drawn))
                terminal.rest(0.1)
            terminal.rest(0.5)
            found["last key to results"].append(terminal.type(WORD[-1], lambda drawn: b" ms" in drawn))
        finally:
            terminal.end()
            state.cleanup()
    return found


async def of_a_long_list() -> dict[str, list[float]]:
    """Times with 50,000 rows and with a text of 1 MB, in seconds."""
    from support.exploring import exploring
    from support.fake_library import FakeLibrary, Page, many

    found: dict[str, list[float]] = {
        "50,000 rows: load": [],
        "resize": [],
        "cursor": [],
        "1 MB: open": [],
        "scroll": [],
    }
    async with exploring(FakeLibrary(many(100)), size=(120, 40)) as explored:
        rows = list(explored.desk.quotes.rows) * 500
        for _ in range(RUNS):

            async def timed(name: str, act: Callable[[], object]) -> None:
                start = time.perf_counter()
                act()
                await explored.pilot.pause()
                found[name].append(time.perf_counter() - start)

            await timed("50,000 rows: load", lambda: explored.desk.quotes.show(rows))
            for size in ((140, 45), (120, 40)):
                start = time.perf_counter()
                await explored.pilot.resize_terminal(*size)
                await explored.pilot.pause()
                found["resize"].append(time.perf_counter() - start)
            for _ in range(10):
                await timed("cursor", lambda: explored.desk.quotes.action_cursor(1))
    long = Page("long", "A long document")
    for _ in range(2_000):
        long.paragraph("The river carries what the mountain gives. " * 12)
    long.quote("The end of the river is the sea.", None)
    async with exploring(FakeLibrary([long]), size=(120, 40)) as explored:
        page = explored.desk.reader.page
        sheet = explored.desk.reader.sheet
        assert sheet is not None
        for _ in range(RUNS):
            start = time.perf_counter()
            page.show(list(sheet.blocks), start=sheet.start, marked=sheet.marked)
            await explored.pilot.pause()
            found["1 MB: open"].append(time.perf_counter() - start)
            for _ in range(10):
                start = time.perf_counter()
                page.action_page(-1)
                await explored.pilot.pause()
                found["scroll"].append(time.perf_counter() - start)
    return found


def main() -> None:
    command = [sys.executable, "-m", "whosaid_tui", *(["--library", sys.argv[1]] if len(sys.argv) > 1 else [])]
    for found in (on_a_terminal(command), asyncio.run(of_a_long_list())):
        for name, times in found.items():
            each = [1000 * seconds for seconds in times]
            print(f"{name:<22} {statistics.median(each):8.1f} ms  most {max(each):8.1f} ms  ({len(each)} times)")


if __name__ == "__main__":
    main()
