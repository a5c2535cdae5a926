"""Copies that really arrive: in a terminal, in tmux and its settings, in screen, on an X server; and nowhere."""

import base64
import os
import re
import select
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WORDS = "“Dykes — for ever”\n— Ada Bérg"
SCRIPT = """
import sys
from whosaid_tui.clipboard import copy, process
process.TIME_LIMIT = 60
result = copy(sys.argv[1], write_terminal=lambda code: (sys.stderr.write(code), sys.stderr.flush()))
open(sys.argv[2], "w").write(f"{result.status}: {result.message}")
"""


def copying(answer: Path, words: str = WORDS) -> list[str]:
    """The command that copies and writes to a file what became of it."""
    return [sys.executable, "-c", SCRIPT, words, str(answer)]


class Terminal:
    """A terminal that takes what a program sends and keeps it, and answers nothing."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        fcntl, pty, termios = (pytest.importorskip(name) for name in ("fcntl", "pty", "termios"))
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._process = subprocess.Popen(
            command, env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
        )
        os.close(slave)
        self.received = b""

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def wait_for(self, wanted: str) -> "re.Match[bytes]":
        """Reads until something has come; fails when it does not."""
        pattern = re.compile(wanted.encode())
        until = time.monotonic() + 120
        while not (found := pattern.search(self.received)):
            ready, _, _ = select.select([self._master], [], [], max(until - time.monotonic(), 0))
            try:
                more = os.read(self._master, 65536) if ready else b""
            except OSError:  # the program has ended
                more = b""
            if not more:
                pytest.fail(f"waited in vain for {wanted!r}; there came {self.received[-500:]!r}")
            self.received += more
        return found

    @property
    def clipboard(self) -> str:
        """What the program puts on the clipboard of this terminal."""
        sent = self.wait_for(r"\x1b\]52;[^;]*;([A-Za-z0-9+/=]+)(?:\x07|\x1b\\)")
        return base64.b64decode(sent[1]).decode()

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._master)


def waited_for(path: Path) -> str:
    """What a file holds once it holds something."""
    until = time.monotonic() + 120
    while not (path.exists() and path.read_text()):
        if time.monotonic() > until:
            pytest.fail(f"waited in vain for {path.name}")
        time.sleep(0.05)
    return path.read_text()


@pytest.fixture
def terminal(environment: dict[str, str]) -> Iterator[Callable[..., Terminal]]:
    """Starts a program in a terminal of its own."""
    started: list[Terminal] = []

    def start(*command: str) -> Terminal:
        started.append(Terminal(list(command), environment))
        return started[-1]

    yield start
    for one in started:
        one.end()


@pytest.fixture
def display(environment: dict[str, str], tmp_path: Path) -> Iterator[str]:
    """An X server of this test alone."""
    for name in ("Xvfb", "xclip"):
        if shutil.which(name) is None:
            pytest.skip(f"{name} is not installed")
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "64x64x8", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        ready, _, _ = select.select([told], [], [], 120)
        number = os.read(told, 16).decode().strip() if ready else ""
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
    finally:
        os.close(told)
        server.kill()
        server.wait()


@pytest.mark.parametrize("setting", [None, "external", "on", "off"])
def test_tmux_keeps_the_text_whatever_its_settings(tmux, tmp_path: Path, setting: str | None) -> None:
    answer = tmp_path / "answer"
    tmux.start("sh")
    if setting is not None:
        tmux.run("set-option", "-s", "set-clipboard", setting)
    tmux.run("new-window", *copying(answer))
    assert waited_for(answer).startswith("copied: Copied to the tmux buffer")
    assert tmux.run("show-buffer") == WORDS


@pytest.mark.parametrize("setting", ["external", "on"])
def test_tmux_hands_the_text_on_to_the_terminal_around_it(
    tmux, terminal: Callable[..., Terminal], tmp_path: Path, setting: str
) -> None:
    tmux.start("sh")
    tmux.run("set-option", "-s", "set-clipboard", setting)
    around = terminal(*tmux.command, "attach-session")
    around.wait_for("0:sh")
    tmux.run("new-window", *copying(tmp_path / "answer"))
    assert around.clipboard == WORDS


def test_a_tmux_in_a_tmux_hands_the_text_on_to_the_one_around_it(
    tmux, environment: dict[str, str], tmp_path: Path
) -> None:
    answer, settings, inner = tmp_path / "answer", tmp_path / "inner.conf", tmp_path / "inner"
    settings.write_text("set -as terminal-features ',*:clipboard'\n")
    command = [tmux.command[0], "-u", "-f", str(settings), "-S", str(inner)]
    tmux.start("sh")
    tmux.run("set-option", "-s", "set-clipboard", "on")
    tmux.run("new-window", "env", "-u", "TMUX", *command, "new-session", "echo inside; exec cat")
    try:
        tmux.wait_for("inside")
        subprocess.run([*command, "new-window", *copying(answer)], env=environment, check=True, timeout=120)
        assert waited_for(answer).startswith("copied: Copied to the tmux buffer")
        held = [*command, "show-buffer"]
        done = subprocess.run(held, env=environment, check=True, timeout=120, capture_output=True)
        assert done.stdout.decode() == WORDS
        until = time.monotonic() + 120
        while tmux.run("show-buffer", check=False) != WORDS:
            assert time.monotonic() < until
    finally:
        subprocess.run([*command, "kill-server"], env=environment, check=False, timeout=120)


def test_a_terminal_is_sent_the_text_and_nothing_is_claimed(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    assert terminal(*copying(answer)).clipboard == WORDS
    assert waited_for(answer).startswith("sent: Sent to your terminal; it does not say")


def test_the_explorer_sends_a_quote_with_its_citation_to_the_terminal(
    terminal: Callable[..., Terminal], program: str, all_quotes: int
) -> None:
    explorer = terminal(program, str(Path(__file__).parents[2] / "seeds"))
    explorer.wait_for(f"of {all_quotes}")
    explorer.type("3y")
    quote, citation = explorer.clipboard.split("\n")
    assert quote.startswith(("“", "Reported: "))
    assert citation.startswith("— ")


def test_screen_lets_a_long_text_pass_to_the_terminal_in_pieces(
    terminal: Callable[..., Terminal], environment: dict[str, str], tmp_path: Path
) -> None:
    if shutil.which("screen") is None:
        pytest.skip("screen is not installed")
    sockets = tmp_path / "screen"
    sockets.mkdir(mode=0o700)
    environment["SCREENDIR"] = str(sockets)
    words = "\n".join([WORDS] * 40)
    answer = tmp_path / "answer"
    around = terminal("screen", "-U", "-c", os.devnull, "-S", "copy", *copying(answer, words))
    assert around.clipboard == words
    assert waited_for(answer).startswith("sent: ")


def test_the_x11_clipboard_holds_the_text_after_the_program_has_ended(
    environment: dict[str, str], display: str, tmp_path: Path
) -> None:
    answer = tmp_path / "answer"
    environment["DISPLAY"] = display
    subprocess.run(copying(answer), env=environment, check=True, timeout=120, capture_output=True)
    assert answer.read_text() == "copied: Copied to the X11 clipboard."
    pasted = subprocess.run(
        ["xclip", "-selection", "clipboard", "-out"], env=environment, check=True, capture_output=True, timeout=120
    )
    assert pasted.stdout.decode() == WORDS


def test_doctor_verifies_the_x11_clipboard_and_leaves_what_it_holds(
    environment: dict[str, str], display: str, whosaid: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    environment["DISPLAY"] = display
    clip = ["xclip", "-selection", "clipboard"]
    quiet = {"env": environment, "check": True, "timeout": 120}
    subprocess.run([*clip, "-in"], input=b"mine", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **quiet)  # type: ignore[call-overload]
    assert "✓ xclip" in whosaid("doctor").stdout
    assert subprocess.run([*clip, "-out"], capture_output=True, **quiet).stdout == b"mine"  # type: ignore[call-overload]


def test_a_display_that_is_dead_is_not_taken_for_a_clipboard(environment: dict[str, str], tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    environment |= {"DISPLAY": ":99999", "TERM": "dumb"}
    subprocess.run(copying(answer), env=environment, check=True, timeout=120, capture_output=True)
    assert answer.read_text().startswith("failed: Not copied: ")
    kept = re.search(r"Saved to (\S+)\.$", answer.read_text())
    assert kept is not None
    assert Path(kept[1]).read_text(encoding="utf-8") == WORDS
    assert Path(kept[1]).stat().st_mode & 0o077 == 0


def test_without_any_clipboard_the_text_is_kept_and_that_is_said(environment: dict[str, str], tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    environment["TERM"] = "dumb"
    subprocess.run(copying(answer), env=environment, check=True, timeout=120, capture_output=True)
    assert "Not copied: this terminal takes no text. Saved to " in answer.read_text()
