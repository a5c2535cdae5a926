"""Hostile documents: what they hold must never act on the terminal."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

from support.exploring import exploring
from support.fake_library import FakeLibrary, pages

RUN = """
import sys
sys.path.insert(0, {tests!r})
from support.fake_library import FakeLibrary, pages
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
class Copied:
    status, message = "copied", "Copied \\x1b]0;PWNED\\x07[/b]."
library = FakeLibrary([pages()[2]], to_add=[type(pages()[2])("evil\\x1b[31m[/b]", "Evil")])
from pathlib import Path
WhosaidApp(Librarian(library.opened, lambda text: Copied(), [Path("x")])).run()
"""

KEYS = [*"12j3jjk5", "\r", *"4y?", "\x1b", ":", "\x1b", "Y", "\x1b", *"3d/word", "\r", *"n2 zzTX"]

# What Textual itself sends: styles, cursor and screen control, modes and their questions.
OWN = re.compile(
    r"\x1b\[[0-9;:]*m|\x1b\[\??[0-9;]*[HJKhlABCDsu]|\x1b\[\?[0-9;]*\$p|\x1b\[[0-9;]*[tn]"
    r"|\x1b\[[<>=?][0-9;]*[uhlmqc]|\x1b\[[0-9 ]*q|\x1b[78=>]|\x1bP=[12]s\x1b\\|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)"
)


def recorded(keys, *, columns=120, rows=40):
    """Runs the explorer on the hostile document under a pty and returns all that reached the terminal."""
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "TEXTUAL_ANIMATIONS": "none"}
    tests = str(Path(__file__).parent.parent)
    process = subprocess.Popen(
        [sys.executable, "-c", RUN.format(tests=tests)], stdin=slave, stdout=slave, stderr=slave, env=environment
    )
    os.close(slave)
    received = bytearray()

    def read_until(quiet, limit):
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            ready, _, _ = select.select([master], [], [], quiet)
            if not ready:
                return
            try:
                received.extend(os.read(master, 65536))
            except OSError:
                return

    try:
        while b"Linked" not in received and b"Reader" not in received:
            read_until(0.2, 10)
        for key in keys:
            os.write(master, key.encode())
            read_until(0.25, 5)
        os.write(master, b"\x11")
        read_until(1, 5)
        assert process.wait(10) == 0
    finally:
        process.kill()
        os.close(master)
    return received.decode("utf-8", "surrogateescape")


def test_no_escape_sequence_of_a_document_reaches_the_terminal():
    stream = recorded(KEYS)
    assert "PWNED" in stream
    rest = OWN.sub("", stream)
    foreign = re.compile("[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069].{0,30}")
    assert not foreign.findall(rest)
    assert not re.search("[\u0300-\u036f]{5}", stream)


async def test_brackets_are_shown_as_they_are():
    async with exploring(FakeLibrary([pages()[2]]), size=(200, 60)) as explored:
        for words in ("[laughter]", "[/b]", "[Translated from French]", "[@click=app.quit]here[/]", "Section [sic]"):
            assert words in explored.reader
        assert "Mallory ␛[7m[bold]" in explored.text
        assert "Evil ␛]0;PWNED␇[/b] report �2J" in explored.text


async def test_every_face_takes_hostile_words():
    async with exploring(FakeLibrary([pages()[2]])) as explored:
        await explored.press("1", "2", "space", "x", "3", "y", "Y", "escape", "question_mark", "escape", "d", "s")
        assert explored.app.is_running


async def test_a_very_long_quote_is_shown_whole():
    async with exploring(FakeLibrary([pages()[2]])) as explored:
        await explored.press("j", "j")
        assert "word2999" in explored.reader
