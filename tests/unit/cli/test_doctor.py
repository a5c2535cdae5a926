"""doctor: what it finds, with tools that a test puts in the way."""

import json
from pathlib import Path

import pytest

from whosaid_tui.cli import places
from whosaid_tui.clipboard import try_all


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def x11(folder: Path) -> dict[str, str]:
    return {"PATH": f"{folder}:/usr/bin:/bin", "DISPLAY": ":9", "TERM": "xterm-256color", "HELD": str(folder / "held")}


def clipboard_of(folder: Path) -> None:
    """An xclip that holds what it was given in a file, and fails while it holds nothing."""
    tool(
        folder,
        "xclip",
        'case "$*" in *-in*) cat > "$HELD";; *TARGETS*) test -s "$HELD";; *) cat "$HELD" 2>/dev/null;; esac',
    )


def test_a_clipboard_that_gives_back_what_it_took_works_and_keeps_what_it_held(tools: Path) -> None:
    clipboard_of(tools)
    (tools / "held").write_text("the user's own")
    ways = {way.name: way for way in try_all(x11(tools), "linux")}
    assert ways["xclip"].state == "works"
    assert ways["xsel"].about == "not installed"
    assert (tools / "held").read_text() == "the user's own"


def test_an_empty_clipboard_is_tried_with_a_word(tools: Path) -> None:
    clipboard_of(tools)
    assert {way.name: way.state for way in try_all(x11(tools), "linux")}["xclip"] == "works"


def test_a_clipboard_that_holds_a_picture_is_left_alone(tools: Path) -> None:
    touched = tools / "touched"
    tool(tools, "xclip", f'case "$*" in *-in*) touch {touched};; *TARGETS*) echo image/png;; *) exit 1;; esac')
    ways = {way.name: way for way in try_all(x11(tools), "linux")}
    assert ways["xclip"].state == "unknown"
    assert not touched.exists()


def test_a_page_with_formats_is_not_made_plain(tools: Path) -> None:
    touched = tools / "touched"
    tool(tools, "xclip", f'case "$*" in *-in*) touch {touched};; *TARGETS*) echo text/html;; *) echo words;; esac')
    assert {way.name: way.state for way in try_all(x11(tools), "linux")}["xclip"] == "unknown"
    assert not touched.exists()


def test_a_display_that_is_dead_is_said(tools: Path) -> None:
    tool(tools, "xclip", 'echo "Error: Can\'t open display: :9" >&2; exit 1')
    ways = {way.name: way for way in try_all(x11(tools), "linux")}
    assert (ways["xclip"].state, ways["xclip"].about) == ("fails", "xclip: Error: Can't open display: :9")


def test_a_tool_that_takes_text_and_gives_back_another_fails(tools: Path) -> None:
    tool(
        tools,
        "xclip",
        'case "$*" in *-in*) echo lost > "$HELD";; *TARGETS*) exit 1;; *) cat "$HELD" 2>/dev/null;; esac',
    )
    ways = {way.name: way for way in try_all(x11(tools), "linux")}
    assert (ways["xclip"].state, ways["xclip"].about) == ("fails", "took the text but does not give it back")


@pytest.mark.parametrize(
    ("environment", "state"),
    [
        ({"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"}, "unknown"),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7000"}, "fails"),
        ({"TERM": "linux"}, "fails"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "fails"),
    ],
)
def test_the_terminal_is_never_said_to_work_for_it_never_answers(environment: dict[str, str], state: str) -> None:
    (way,) = try_all(environment, "linux")
    assert (way.name, way.state) == ("terminal", state)


def test_the_report_names_ways_files_styles_and_tools(whosaid, home: Path) -> None:
    said = whosaid("doctor")
    assert said.code == 0
    for word in ("clipboard", "terminal", "library", "configuration", "last copy", "citation_style", "pandoc"):
        assert word in said.out
    assert "\x1b" not in said.out


def test_the_report_as_json(whosaid, home: Path) -> None:
    data = json.loads(whosaid("doctor", "--json").out)
    assert list(data) == ["clipboard", "advice", "terminal", "files", "citing", "tools"]
    assert all(list(way) == ["name", "place", "state", "about"] for way in data["clipboard"])


def test_a_configuration_that_cannot_be_used_is_said(whosaid, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    file = home / "config" / "whosaid" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text('citation_style = "klingon"\n')
    said = whosaid("doctor").out
    assert "No citation style “klingon”" in said
    file.write_text("citation_style = ")
    assert "config.toml" in whosaid("doctor").out


def test_the_second_copy_of_the_clips_is_looked_at(whosaid, home: Path) -> None:
    def told() -> tuple[str, str]:
        (found,) = [
            one for one in json.loads(whosaid("doctor", "--json").out)["files"] if one["name"] == "copy of clips"
        ]
        return found["value"], found["advice"]

    folder = home / "cache" / "libraries"
    seeded = places.library_of([places.seeds()])
    copy = home / "data" / "clips" / f"{seeded.name}.json"
    assert told() == (f"{copy} (not there before the first clip)", "")
    listed = whosaid("list", "quotes", "--json").lines
    assert whosaid("clips", "keep", json.loads(listed[0])["id"]).code == 0
    assert seeded.parent == folder
    assert told() == (f"{copy} (1 clip)", "")
    copy.write_text("{")
    value, advice = told()
    assert value == f"{copy} (cannot be read)"
    assert "mend or move that file" in advice


def test_a_library_outside_of_the_cache_has_no_second_copy(whosaid, library: Path) -> None:
    assert "none; only a library in the cache has one" in whosaid("doctor").out
