"""No byte of a document, a name, a query, a correction or a clip acts on the terminal, whatever is done with it."""

import os
import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from support.recording import ESCAPE, foreign, recorded, storms
from support.shaking import MORE, THOROUGH, told

from whosaid.library import Library
from whosaid.model import View, visible
from whosaid.model.text import lone_isolates
from whosaid_tui.actions import ACTIONS, Scope, shown_key
from whosaid_tui.cli import arguments
from whosaid_tui.display import plain, wrap

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")

EXPLORER = """
from support.fake_library import FakeLibrary, pages
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
class Copied:
    status, message = "copied", "Copied \\x1b]0;PWNED\\x07[/b]."
library = FakeLibrary([pages()[2]])
WhosaidApp(Librarian(library.opened, lambda text: Copied())).run()
"""
WAYS_IN = {
    Scope.ANYWHERE: "3",
    Scope.SEARCH: "/",
    Scope.LIST: "3",
    Scope.FACET: "2",
    Scope.ITEM: "4",
    Scope.READER: "3o",
    Scope.LINKS: "3o\r",
    Scope.CLIPS: "3cC",
    Scope.CONCORDANCE: "X/word\rp",
    Scope.TREND: "X/word\rt",
}
"""The keys that lead to where actions of a scope work."""
SPECIAL = {
    "enter": "\r",
    "space": " ",
    "tab": "\t",
    "escape": ESCAPE,
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "delete": "\x1b[3~",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "shift+tab": "\x1b[Z",
    "shift+up": "\x1b[1;2A",
    "shift+down": "\x1b[1;2B",
    "alt+left": "\x1b[1;3D",
    "alt+right": "\x1b[1;3C",
}
PASTED = "\x1b[200~\x1b]0;PWNED\x07[/b]\u202e\x9b2J e" + "\u0301" * 40 + "\x1b[201~"

EVIL = "\x1b]0;PWNED\x07[/b]\u202eevil\x9b2J\x1b[31m e" + "\u0301" * 30
TEXT = f"""---
title: "Report [bold red]of[/] PWNED \\x1b]0;PWNED\\x07 \\u202e"
---

# Panel {EVIL}

**Mallory Evil {EVIL} | Director, Port Office {EVIL}, Norway**

> “We will {EVIL} build the wall, said nobody [link=x]ever[/link].”

Mallory Evil said that the {EVIL} wall must stand. She said: “The wall {EVIL} must stand for all of us.”

## Recommendations

1. Governments should build {EVIL} a wall.
2. שלום 漢字漢字 👩‍👩‍👧 towns should count {EVIL} boats.

{"word" * 25_000}
"""


def typed(key: str) -> str:
    if key in SPECIAL:
        return SPECIAL[key]
    modifier, _, name = key.rpartition("+")
    if modifier == "ctrl":
        return chr(ord(name) & 0x1F)
    return shown_key(key)


@pytest.mark.parametrize("scope", Scope if THOROUGH else [Scope.ANYWHERE, Scope.CLIPS])
def test_nothing_that_can_be_done_lets_a_document_act_on_the_terminal(scope, environment):
    keys = [WAYS_IN[scope]]
    for action in ACTIONS:
        if action.scope is scope and action.id != "quit":
            keys += [WAYS_IN[scope] + typed(action.keys[0]), ESCAPE, ESCAPE]
    keys += ["/", PASTED, "\r", *[ESCAPE] * 4, "q", "\x11"]
    command = [sys.executable, "-W", "ignore", "-c", EXPLORER]
    code, stream = recorded(command, keys, environment=environment, until="PWNED", quiet=0.08)
    assert code == 0, stream[-500:]
    assert foreign(stream) == []
    assert storms(stream) == []


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A library of one document in which everything is hostile, its name, its corrections and its clips too."""
    documents = tmp_path / "documents"
    documents.mkdir()
    document = documents / "evil\x1b]0;PWNED\x07[b]\u202e\n.md"
    document.write_text(TEXT, encoding="utf-8")
    document.with_name(document.name + ".whosaid.toml").write_text(
        'place = "Bad \\u001b[2J place"\npublisher = "\\u009b1m[/b]"\nnonsense\\u001b = 3\n', encoding="utf-8"
    )
    (documents / "worse\x1b[2J.pdf").write_bytes(b"%PDF-1.4 \x1b]0;PWNED\x07")
    with Library.open(tmp_path / "library") as library:
        library.add([documents])
        ids = [row.id for row in library.search(View()).recommendations]
        library.clips.keep(ids, collection=f"C {EVIL}"[:60], tags=["t\x1b[1m[b]"], note=f"note\n{EVIL}")
    return tmp_path


def test_no_output_of_any_command_acts_on_the_terminal(hostile, environment):
    with Library.open(hostile / "library") as library:
        rows = library.search(View()).recommendations
        item, document = rows[0].id, rows[0].document_id
        clip = library.clips.list()[0].id
    several = {
        "add": [[str(hostile / "documents"), str(hostile / "documents" / "worse\x1b[2J.pdf")], ["none\x1b[2J"]],
        "refresh": [[]],
        "remove": [["no\x1b[2J"], ["evil\x1b]0;PWNED\x07[b]\u202e\n.md"]],
        "search": [["wall"], [EVIL], ["speaker:" + EVIL], ["wall", "--json"], ["zz\x1b[2J("]],
        "list": [
            ["documents"],
            ["speakers"],
            ["quotes"],
            ["recommendations"],
            ["quotes", "--csv"],
            ["documents", EVIL],
        ],
        "show": [[item], [document], [item, "--json"], ["x\x1b[2J"]],
        "cite": [[item], [item, "--form", "markdown"], [item, "--style", "\x1b[2J"], ["x\x1b[2J"]],
        "export": [[str(hostile / "out\x1b[2J"), "--format", "md"], [str(hostile / "library" / "lock")]],
        "clips": [[], ["note", clip, EVIL], ["tag", clip, EVIL], ["keep", "x\x1b[2J"], ["list", EVIL], ["\x1b[2J"]],
        "check": [[]],
    }
    for name in sorted(arguments._COMMANDS, key=lambda name: name == "remove"):
        for words in several.get(name, [["--help"], ["\x1b[2J"]]):
            said = told(name, *words, "--library", hostile / "library")[1]
            assert foreign(said) == [], (name, words)


@pytest.mark.parametrize("words", [["list", "recommendations"], ["show", "ID"], ["refresh"], ["clips"]])
def test_no_output_on_a_terminal_acts_on_it(hostile, environment, words):
    with Library.open(hostile / "library") as library:
        item = library.search(View()).recommendations[0].id
    for path in (hostile / "documents").iterdir():
        path.touch()
    words = [item if word == "ID" else word for word in words]
    code = "import sys; from whosaid_tui.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, *words, "--library", str(hostile / "library")]
    status, stream = recorded(command, environment=environment)
    assert status in (0, 1), stream[-500:]
    assert "wall" in stream or words == ["refresh"]
    assert foreign(stream) == []


ISOLATE = re.compile("[\u2066-\u2069]")
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet="a \u0301\u202e\u200d\ufe0f漢👩🇳🇪ש\x1b[]\t"),
    st.text(alphabet=st.characters(categories=["Cc", "Cf", "Mn", "Me", "Zl", "Zp", "Cs", "Co"])),
)


@settings(deadline=None, max_examples=150 * MORE)
@given(TEXTS)
def test_what_is_shown_has_no_control_and_no_override_and_the_length_of_the_text(text):
    assert foreign(plain(text).replace("\n", "")) == []
    for shown in (plain(text), visible(text), visible(text, lines=True)):
        assert len(shown) == len(text)
        assert foreign(ISOLATE.sub("", shown.replace("\n", ""))) == []
        assert lone_isolates(shown, lines=True) == set()
    assert storms(plain(text)) == []
    assert not [c for c in plain(text) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]


@settings(deadline=None, max_examples=100 * MORE)
@given(TEXTS, st.integers(2, 30))
def test_no_line_is_wider_than_its_place_and_no_letter_is_lost(text, width):
    safe = plain(text)
    spans = wrap(safe, width)
    assert all(cell_len(safe[start:end]) <= width for start, end in spans if end - start > 1)
    assert "".join("".join(safe[start:end] for start, end in spans).split()) == "".join(safe.split())


@pytest.mark.parametrize(
    ("text", "cells"), [("漢字", 4), ("שלום", 4), ("é", 1), ("e\u0301", 1), ("👍", 2), ("ｱ", 1), ("Ａ", 2)]
)
def test_widths_are_those_of_a_terminal(text, cells):
    assert cell_len(plain(text)) == cells
    assert wrap(text * 40, cells * 3)[0] == (0, len(text) * 3)


def test_a_line_of_a_megabyte_is_laid_out_in_its_stride():
    assert len(wrap(plain("x" * (1 << 20), limit=1 << 20), 80)) == (1 << 20) // 80 + 1
