"""Copies that really arrive: in tmux with each of its settings, on an X server, and nowhere."""

import os
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WORDS = "“Dykes — for ever”\n— Ada Bérg"
SCRIPT = """
import sys
from whosaid_tui.clipboard import copy
result = copy(sys.argv[1], write_terminal=lambda code: (sys.stderr.write(code), sys.stderr.flush()))
open(sys.argv[2], "w").write(f"{result.status}: {result.message}")
"""


def copying(answer: Path) -> list[str]:
    return [sys.executable, "-c", SCRIPT, WORDS, str(answer)]


def waited_for(path: Path) -> str:
    """What a file holds once it holds something."""
    until = time.monotonic() + 30
    while not (path.exists() and path.read_text()):
        if time.monotonic() > until:
            pytest.fail(f"waited in vain for {path.name}")
        time.sleep(0.05)
    return path.read_text()


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
        ready, _, _ = select.select([told], [], [], 30)
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


def test_the_x11_clipboard_holds_the_text_after_the_program_has_ended(
    environment: dict[str, str], display: str, tmp_path: Path
) -> None:
    answer = tmp_path / "answer"
    environment["DISPLAY"] = display
    subprocess.run(copying(answer), env=environment, check=True, timeout=60, capture_output=True)
    assert answer.read_text() == "copied: Copied to the X11 clipboard."
    pasted = subprocess.run(
        ["xclip", "-selection", "clipboard", "-out"], env=environment, check=True, capture_output=True, timeout=30
    )
    assert pasted.stdout.decode() == WORDS


def test_doctor_verifies_the_x11_clipboard_and_leaves_what_it_holds(
    environment: dict[str, str], display: str, whosaid: Callable[..., "subprocess.CompletedProcess[str]"]
) -> None:
    environment["DISPLAY"] = display
    clip = ["xclip", "-selection", "clipboard"]
    quiet = {"env": environment, "check": True, "timeout": 30}
    subprocess.run([*clip, "-in"], input=b"mine", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **quiet)  # type: ignore[call-overload]
    assert "✓ xclip" in whosaid("doctor").stdout
    assert subprocess.run([*clip, "-out"], capture_output=True, **quiet).stdout == b"mine"  # type: ignore[call-overload]


def test_a_display_that_is_dead_is_not_taken_for_a_clipboard(environment: dict[str, str], tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    environment |= {"DISPLAY": ":99999", "TERM": "dumb"}
    subprocess.run(copying(answer), env=environment, check=True, timeout=60, capture_output=True)
    assert answer.read_text().startswith("failed: Not copied: ")
    kept = re.search(r"Saved to (\S+)\.$", answer.read_text())
    assert kept is not None
    assert Path(kept[1]).read_text(encoding="utf-8") == WORDS
    assert Path(kept[1]).stat().st_mode & 0o077 == 0


def test_without_any_clipboard_the_text_is_kept_and_that_is_said(environment: dict[str, str], tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    environment["TERM"] = "dumb"
    subprocess.run(copying(answer), env=environment, check=True, timeout=60, capture_output=True)
    assert "Not copied: this terminal takes no text. Saved to " in answer.read_text()
