"""Terminals that are slow, or go away; and screens that come and go: no key is lost, and nothing is kept for ever."""

import fcntl
import gc
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.exploring import exploring
from textual._styles_cache import StylesCache

TYPED = "the quick brown fox jumps over"
OWN_TERMINAL = """
import fcntl, signal, termios
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever runs the tests may have it ignored
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
"""
EXPLORER = """
from support.fake_library import FakeLibrary, many
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
class Copied:
    status, message = "copied", "Copied."
made = []
default = WhosaidApp.get_default_screen
WhosaidApp.get_default_screen = lambda app: made.append(default(app)) or made[0]
WhosaidApp(Librarian(FakeLibrary(many(40)).opened, lambda text: Copied())).run()
print(f"left at {made[0]._history.view.query!r}")
"""


class Terminal:
    """A terminal that reads no more than it is told to."""

    def __init__(self, master: int, process: "subprocess.Popen[bytes]") -> None:
        self.master = master
        self.process = process
        self.received = bytearray()

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, most: int, patience: float = 0.0) -> bool:
        """Reads at most so many bytes; whether there were any."""
        if not select.select([self.master], [], [], patience)[0]:
            return False
        try:
            read = os.read(self.master, most)
        except OSError:  # the explorer has ended
            return False
        self.received += read
        return bool(read)

    def read_until(self, wanted: bytes) -> None:
        until = time.monotonic() + 60
        while wanted not in self.received:
            self.read(65536, 1)
            assert time.monotonic() < until, bytes(self.received[-500:])

    def close(self) -> None:
        if self.master >= 0:
            os.close(self.master)
            self.master = -1

    @property
    def megabytes(self) -> float:
        """What the explorer has in memory."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


@contextmanager
def terminal(environment: dict[str, str]) -> Iterator[Terminal]:
    """The explorer in a terminal of its own, which it is told of when that goes away."""
    settings = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
    script = OWN_TERMINAL + EXPLORER
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", script],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**environment, **settings},
        start_new_session=True,
    )
    os.close(slave)
    there = Terminal(master, process)
    there.resize(120, 40)
    try:
        yield there
    finally:
        process.kill()
        process.wait()
        there.close()


needs_linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")


@needs_linux
def test_a_terminal_that_takes_its_time_is_waited_for_and_no_key_is_lost(environment):
    with terminal(environment) as slow:
        slow.read_until(b"Documents")
        before = most = slow.megabytes
        for number in range(150):  # there is far more to draw than is taken
            slow.type("j" if number % 2 else "k")
            if number % 30 == 0:
                slow.resize(120 - number // 10, 40)
            slow.read(200)
            most = max(most, slow.megabytes)
        slow.type(f"/{TYPED}\rq")
        while slow.process.poll() is None or slow.read(4096):
            slow.read(4096, 0.1)
        assert slow.process.returncode == 0
        assert f"left at {TYPED!r}".encode() in slow.received
        assert slow.received.index(b"left at") > slow.received.rindex(b"\x1b[?1049l") > 0
        assert most < before + 30


@needs_linux
@pytest.mark.parametrize("full", [True, False])
def test_an_explorer_whose_terminal_goes_away_goes_too(environment, full):
    with terminal(environment) as gone:
        gone.read_until(b"Documents")
        if full:
            gone.type("jk" * 100)
            gone.read(100, 5)
        gone.close()
        assert gone.process.wait(30) in (0, -signal.SIGHUP)


async def test_what_a_closed_screen_has_drawn_is_let_go():
    def drawn() -> int:
        gc.collect()
        return sum(isinstance(one, StylesCache) for one in gc.get_objects())

    async with exploring() as explored:
        counts = []
        for _ in range(4):
            await explored.press("C", "escape")
            counts.append(drawn())
        assert counts[-1] <= counts[0] + 12, counts  # the last but one may be about to go
