"""Printing: nothing that a terminal would obey, whatever a document, a path or a query holds."""

import io
import sys

import pytest

from whosaid_tui.cli import output

EVIL = "a\x1b]0;x\x07b\x9bc\u202ed\x7f"


def test_nothing_printed_carries_a_control_character(capsys: pytest.CaptureFixture[str]) -> None:
    output.say(EVIL)
    output.talk(EVIL)
    output.say_safe(output.styled(EVIL, output.BOLD) + output.marked(EVIL, ((1, 4),)) + output.wrapped(EVIL))
    captured = capsys.readouterr()
    for character in "\x1b\x07\x9b\u202e\x7f":
        assert character not in captured.out + captured.err


def test_spans_are_marked_where_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "is_terminal", lambda stream: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert output.marked("one two three", ((4, 7),)) == "one \x1b[1mtwo\x1b[0m three"


def test_an_output_that_cannot_encode_a_character_shows_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    output.harden()
    output.say("Zürich “x”")
    stream.flush()
    assert stream.buffer.getvalue() == b"Z\\xfcrich \\u201cx\\u201d\n"  # type: ignore[attr-defined]
