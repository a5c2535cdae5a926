"""Runs a program in a terminal of its own and keeps every byte that reached the terminal."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterable, Sequence

OWN = re.compile(
    r"\x1b\[[0-9;:]*m|\x1b\[\??[0-9;]*[HJKhlABCDsu]|\x1b\[\?[0-9;]*\$p|\x1b\[[0-9;]*[tn]"
    r"|\x1b\[[<>=?][0-9;]*[uhlmqc]|\x1b\[[0-9 ]*q|\x1b[78=>]|\x1bP=[12]s\x1b\\|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)"
    r"|\x07+(?=\x1b)"
)
"""What Textual itself sends: styles, cursor and screen control, modes and their questions, the bell between frames."""

ESCAPE = "\x1b[27u"
"""The key, as terminals send it that set it apart: alone, it might be the start of what is typed a moment later."""

_FOREIGN = re.compile("[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069].{0,30}")
_STORM = re.compile("[\u0300-\u036f]{6}")


def foreign(stream: str) -> list[str]:
    """What in a stream is neither text nor sent by Textual: control characters and overrides of direction."""
    return _FOREIGN.findall(OWN.sub("", stream))


def storms(stream: str) -> list[str]:
    """Marks beyond measure over one letter."""
    return _STORM.findall(stream)


def recorded(
    command: Sequence[str],
    keys: Iterable[str] = (),
    *,
    environment: dict[str, str],
    until: str = "",
    quiet: float = 0.25,
    columns: int = 120,
    rows: int = 40,
) -> tuple[int, str]:
    """The exit code and all that `command` sent to the terminal, while `keys` were typed once it had shown `until`."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    settings = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TEXTUAL_ANIMATIONS": "none", "ESCDELAY": "20"}
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env={**environment, **settings}, start_new_session=True
    )
    os.close(slave)
    received = bytearray()

    def read(quiet: float, limit: float) -> bool:
        """Reads until nothing comes any more; whether there may be more later."""
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            if not select.select([master], [], [], quiet)[0]:
                return True
            try:
                received.extend(os.read(master, 65536))
            except OSError:
                return False
        return True

    try:
        deadline = time.monotonic() + 240
        while until.encode() not in received and time.monotonic() < deadline and read(0.2, 10):
            pass
        for key in keys:
            os.write(master, key.encode())
            if not read(quiet, 30):
                break
        ending = time.monotonic() + 240
        while process.poll() is None and time.monotonic() < ending:
            read(0.1, 5)
        read(0.1, 2)
        return process.wait(60), received.decode("utf-8", "surrogateescape")
    finally:
        process.kill()
        process.wait()
        os.close(master)
