"""The installed program, run in processes of its own with a home of its own."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from whosaid.extract import extract
from whosaid.sources import read

_SEEDS = Path(__file__).parents[2] / "seeds"
_SCRIPT = '"$@"; echo "exit code $?"; exec cat'

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def program() -> str:
    """The path of the installed command."""
    beside = Path(sys.executable).with_name("whosaid")
    found = str(beside) if beside.exists() else shutil.which("whosaid")
    if found is None:
        pytest.skip("whosaid is not installed as a command")
    return found


@pytest.fixture(scope="session")
def all_quotes() -> int:
    """How many quotes the documents have that come with the program."""
    return sum(len(extract(read(path)).quotes) for path in sorted(_SEEDS.iterdir()))


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment with an empty home and no clipboard but what a test adds."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {
        name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ
    }
    xdg = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "STATE", "CONFIG", "DATA")}
    return {**kept, **xdg, "HOME": str(home), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}


@pytest.fixture
def whosaid(program: str, environment: dict[str, str]) -> Run:
    """Runs a command to its end, without a terminal."""

    def run(*arguments: str | Path, **options: object) -> "subprocess.CompletedProcess[str]":
        settings: dict[str, object] = {
            "stdin": subprocess.DEVNULL,
            "capture_output": True,
            "text": True,
            "timeout": 240,
        }
        command = [program, *map(str, arguments)]
        return subprocess.run(command, env=environment, **{**settings, **options})  # type: ignore[call-overload, no-any-return]

    return run


@pytest.fixture
def tmux(environment: dict[str, str], tmp_path: Path) -> "Iterator[Tmux]":
    """A tmux server of this test alone."""
    path = shutil.which("tmux")
    if path is None:
        pytest.skip("tmux is not installed")
    server = Tmux([path, "-u", "-f", os.devnull, "-S", str(tmp_path / "tmux")], environment)
    yield server
    server.run("kill-server", check=False)


class Tmux:
    """A terminal that can be typed into and read."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.command = command
        self._environment = environment

    def run(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            [*self.command, *arguments], env=self._environment, check=check, capture_output=True, text=True
        )
        return done.stdout

    def start(self, *command: str, columns: int = 120, rows: int = 40) -> None:
        """Runs `command` in a window that stays when it ends, and then shows the exit code."""
        size = ("-x", str(columns), "-y", str(rows))
        self.run("new-session", "-d", *size, "/bin/sh", "-c", _SCRIPT, "sh", *command)

    def again(self, *command: str) -> None:
        """Runs `command` in the same window, in place of what ran there."""
        self.run("respawn-window", "-k", "/bin/sh", "-c", _SCRIPT, "sh", *command)

    def type(self, text: str) -> None:
        self.run("send-keys", "-l", text)

    def press(self, *keys: str) -> None:
        self.run("send-keys", *keys)

    @property
    def screen(self) -> str:
        return self.run("capture-pane", "-p")

    def wait_for(self, wanted: str) -> None:
        """Waits until the screen shows a text; fails with what is there instead."""
        self._wait(lambda screen: wanted in screen, repr(wanted))

    def wait_until_gone(self, unwanted: str) -> None:
        """Waits until the screen does not show a text any more; fails with what is there instead."""
        self._wait(lambda screen: unwanted not in screen, f"the end of {unwanted!r}")

    def _wait(self, is_there: Callable[[str], bool], what: str) -> None:
        until = time.monotonic() + 180
        while not is_there(screen := self.screen):
            if time.monotonic() > until:
                pytest.fail(f"waited in vain for {what}; the screen shows:\n{screen}")
            time.sleep(0.05)
