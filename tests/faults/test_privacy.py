"""Nothing leaves the machine, and what is written down names no content."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from support.shaking import sow

from whosaid.library import Library
from whosaid.model import View
from whosaid_tui.cli import arguments

ROOT = Path(__file__).parents[2]
ON_THE_NET = {"serve", "serving"}
"""The commands that may open sockets."""

LISTENING = """
import json, sys
REACHED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
def heard(event, arguments):
    if event in REACHED:
        with open(sys.argv[1], "a") as log:
            log.write(json.dumps([event, repr(arguments[1:])]) + "\\n")
sys.addaudithook(heard)
import socket
if sys.argv[2:] == ["--try"]:
    sys.exit(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("127.0.0.1", 9)))
"""
COMMAND = LISTENING + "from whosaid_tui.cli import main\nsys.exit(main(sys.argv[2:]))\n"
PILOT = (
    LISTENING
    + """
import asyncio
from pathlib import Path
from support.exploring import exploring
from whosaid_tui.actions import ACTIONS
async def explore():
    keys = [key for action in ACTIONS for key in action.keys if action.id != "quit"]
    async with exploring() as explored:
        for key in keys:
            await explored.press(key, "escape")
            if not explored.app.is_running:
                break
asyncio.run(explore())
"""
)


def heard(code: str, log: Path, environment: dict[str, str], *words: str) -> list[str]:
    subprocess.run(
        [sys.executable, "-c", code, str(log), *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=240,
        check=False,
    )
    return log.read_text().splitlines() if log.exists() else []


@pytest.fixture
def home(environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    here = str(tmp_path / "home")
    places = {f"XDG_{name}_HOME": f"{here}/{name}" for name in ("CACHE", "STATE", "CONFIG", "DATA")}
    kept = {name: value for name, value in environment.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX")}
    return {**kept, "HOME": here, **places}


def test_what_listens_hears(tmp_path, environment):
    assert heard(COMMAND, tmp_path / "log", environment, "--try")


def test_no_command_reaches_out(tmp_path, home):
    sow(tmp_path)
    library = str(tmp_path / "library")
    with Library.open(tmp_path / "library") as opened:
        item = opened.search(View("amber")).recommendations[0].id
    examples = {
        "add": [str(tmp_path / "documents")],
        "refresh": [],
        "remove": ["two.txt"],
        "search": ["amber"],
        "list": ["quotes"],
        "show": [item],
        "cite": [item],
        "export": [str(tmp_path / "export")],
        "clips": ["keep", item],
        "check": ["--rebuild"],
    }
    for command in (*arguments._COMMANDS, ""):
        if command not in ON_THE_NET:
            words = [command, *examples.get(command, []), "--library", library] if command else ["--library", library]
            assert heard(COMMAND, tmp_path / "log", home, *words) == [], command


def test_no_key_of_the_explorer_reaches_out(tmp_path, home):
    assert heard(PILOT, tmp_path / "log", home) == []


@pytest.mark.parametrize("package", ["index/whosaid", "tui/whosaid_tui"])
def test_nothing_that_speaks_to_the_net_is_imported(package):
    """Also where no test goes: in the processes that read documents."""
    speaking = {"socket", "ssl", "urllib.request", "http.client", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
    found = []
    for path in (ROOT / package).rglob("*.py"):
        if path.stem.startswith("serv"):  # what `serve` alone loads
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [f"{path.name}: {name}" for name in names if name in speaking]
    assert found == []


def test_what_is_written_down_of_a_failure_names_no_content(tmp_path, home):
    code = """
from whosaid_tui.cli import keeping, main
def fail(arguments):
    words = "the words of a document"
    try:
        raise KeyError(words)
    except KeyError as error:
        raise ValueError(words + " again") from error
keeping.COMMANDS["check"] = fail
raise SystemExit(main(["check"]))
"""
    done = subprocess.run([sys.executable, "-c", code], env=home, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    (log,) = (path for path in (tmp_path / "home").rglob("*") if path.name == "last-failure.txt")
    written = log.read_text()
    assert "ValueError" in written and "KeyError" in written and "keeping" in written
    assert "words of a document" not in written.replace('"the words of a document"', "")
