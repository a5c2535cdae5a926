"""The main job, in a real terminal: type a search, move to a quote, copy it."""

import json
import re

import pytest

WORDS = "basically simple concept"

COLOURED = re.compile(r"(^|[;:])(3[0-8]|4[0-8]|9[0-7]|10[0-7])([;:]|$)")
"""A style that sets a colour; 39 and 49 take one back."""


def copy_first_quote(tmux, words: str) -> None:
    """Searches, moves to the quotes and copies, each step once the key bar offers it."""
    tmux.press("/")
    tmux.wait_for("to the list")
    tmux.type(words)
    tmux.wait_for("Quotes 1 of ")
    tmux.press("Enter")
    tmux.wait_for("y copy")
    tmux.press("3")
    tmux.press("y")


@pytest.mark.parametrize(("columns", "rows"), [(120, 40), (80, 24)])
def test_a_quote_is_searched_and_copied_with_its_citation(tmux, whosaid, program, columns: int, rows: int) -> None:
    (hit,) = whosaid("search", WORDS, "--kind", "quote", "--json").stdout.splitlines()
    expected = whosaid("cite", json.loads(hit)["id"]).stdout.removesuffix("\n")
    assert expected.startswith("“")

    tmux.start(program, columns=columns, rows=rows)
    tmux.wait_for("Vienna Migration")
    copy_first_quote(tmux, WORDS)
    tmux.wait_for("Copied")
    assert "tmux buffer" in tmux.screen
    assert tmux.run("show-buffer") == expected

    tmux.press("q")
    tmux.wait_for("exit code 0")


def test_outside_tmux_the_terminal_is_asked_to_take_the_quote(tmux, whosaid, program) -> None:
    (hit,) = whosaid("search", WORDS, "--kind", "quote", "--json").stdout.splitlines()
    tmux.start("env", "-u", "TMUX", program)
    tmux.run("set", "-s", "set-clipboard", "on")  # now tmux is a terminal that takes texts
    tmux.wait_for("Vienna Migration")
    copy_first_quote(tmux, WORDS)
    tmux.wait_for("Sent to your terminal")
    assert tmux.run("show-buffer") == whosaid("cite", json.loads(hit)["id"]).stdout.removesuffix("\n")


def test_the_explorer_opens_on_a_file_that_is_named(tmux, program, tmp_path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Water Forum 2019\n\nDykes must be built before the water comes.\n")
    tmux.start(program, str(file))
    tmux.wait_for("Water Forum 2019")
    assert "Vienna" not in tmux.screen
    tmux.press("q")
    tmux.wait_for("exit code 0")


def test_no_color_reaches_a_terminal_that_asks_for_none(program, environment) -> None:
    recording = pytest.importorskip("support.recording", reason="needs a pseudo-terminal")
    keys = ["/", *"simple", "\r", "y", "2", "o", "?", recording.ESCAPE, "T", "C", "q", "q"]
    code, stream = recording.recorded(
        [program], keys, environment={**environment, "NO_COLOR": "1"}, until="Vienna Migration"
    )
    assert code == 0, stream[-500:]
    styles = set(re.findall(r"\x1b\[([0-9;:]*)m", stream))
    assert {"1", "7"} <= {number for style in styles for number in re.split("[;:]", style)}
    assert [style for style in styles if COLOURED.search(style)] == []
