"""What nobody foresaw ends in one line, in a command and in the explorer."""

import pytest
from textual.app import App

from whosaid_tui import app
from whosaid_tui.cli import keeping
from whosaid_tui.screens.explorer import ExplorerScreen


@pytest.fixture
def failing(monkeypatch):
    def fail(arguments):
        secret = "a text of a document"
        raise KeyError(len(secret))

    monkeypatch.setitem(keeping.COMMANDS, "check", fail)


def test_an_unforeseen_failure_is_one_line_and_its_traceback_a_private_file(failing, home, whosaid):
    said = whosaid("check")
    log = home / "state" / "last-failure.txt"
    assert said.code == 3
    assert said.out == ""
    assert said.err == f"whosaid failed: KeyError: 20; please report it with {log}\n"
    assert "Traceback" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


def test_a_failure_that_cannot_be_written_down_is_told_all_the_same(failing, home, whosaid):
    home.mkdir()
    (home / "state").write_text("no folder")
    said = whosaid("check")
    assert (said.code, said.err) == (3, "whosaid failed: KeyError: 20; please report it\n")


def test_the_traceback_is_shown_to_whoever_asks_for_it(failing, monkeypatch, whosaid):
    monkeypatch.setenv("WHOSAID_DEBUG", "1")
    assert "Traceback" in whosaid("check").err


def test_the_explorer_prints_nothing_of_a_failure_and_hands_it_on(tmp_path, monkeypatch, capsys):
    def fail(self):
        raise ValueError("odd")

    monkeypatch.setattr(ExplorerScreen, "on_mount", fail)
    monkeypatch.setattr(app.WhosaidApp, "run", lambda self: App.run(self, headless=True))
    with pytest.raises(ValueError, match="odd"):
        app.run(tmp_path / "library")
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    assert "odd" not in captured.out + captured.err
