"""The buffer of a real tmux."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from whosaid_tui.clipboard import copy

TMUX = shutil.which("tmux")
pytestmark = pytest.mark.skipif(TMUX is None, reason="tmux is not installed")


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[list[str]]:
    """The command of a tmux with a socket and a server of its own."""
    command = [str(TMUX), "-S", str(tmp_path / "socket"), "-f", "/dev/null"]
    subprocess.run([*command, "new-session", "-d", "-x", "80", "-y", "24", "/bin/cat"], check=True)
    yield command
    subprocess.run([*command, "kill-server"], check=False)


@pytest.mark.parametrize("set_clipboard", ["external", "on", "off"])
def test_the_text_is_in_the_buffer_whatever_set_clipboard_says(
    tmux: list[str], tmp_path: Path, session: dict[str, str], set_clipboard: str
) -> None:
    subprocess.run([*tmux, "set", "-s", "set-clipboard", set_clipboard], check=True)
    text = "“Zürich – 日本”\n— Ada Berg, “in”: [sic] $(x)"
    environment = {"PATH": os.environ["PATH"], "TERM": "screen-256color", "TMUX": f"{tmp_path / 'socket'},1,0"}
    assert copy(text, environment=environment, platform="linux").status == "copied"
    shown = subprocess.run([*tmux, "show-buffer"], check=True, capture_output=True)
    assert shown.stdout.decode() == text


def test_a_tmux_that_is_gone_is_said(tmp_path: Path, session: dict[str, str]) -> None:
    environment = {"PATH": os.environ["PATH"], "TMUX": f"{tmp_path / 'nowhere'},1,0"}
    result = copy("text", environment=environment, platform="linux")
    assert result.status == "failed"
    assert "tmux: " in result.message
