"""Hostile documents: what they hold must never act on the terminal."""

import os
import sys

import pytest
from support.exploring import exploring
from support.fake_library import FakeLibrary, pages
from support.recording import ESCAPE, foreign, recorded, storms

RUN = """
from pathlib import Path
from support.fake_library import FakeLibrary, pages
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
class Copied:
    status, message = "copied", "Copied \\x1b]0;PWNED\\x07[/b]."
library = FakeLibrary([pages()[2]], to_add=[type(pages()[2])("evil\\x1b[31m[/b]", "Evil")])
WhosaidApp(Librarian(library.opened, lambda text: Copied(), [Path("x")])).run()
"""

KEYS = [*"12j3jjk5", "\r", *"4y?", ESCAPE, ":", ESCAPE, "Y", ESCAPE, *"3d/word", "\r", *"n2 zzTX", "\x11"]


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_no_escape_sequence_of_a_document_reaches_the_terminal(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    code, stream = recorded([sys.executable, "-c", RUN], KEYS, environment=dict(os.environ), until="PWNED")
    assert code == 0, stream[-500:]
    assert foreign(stream) == []
    assert storms(stream) == []


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
