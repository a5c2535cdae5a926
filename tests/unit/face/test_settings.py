"""The configuration file: keys, theme and borders, and a line for everything that cannot be."""

import pytest

from whosaid_tui.actions import ACTIONS, REACHES
from whosaid_tui.config import Config, read_config
from whosaid_tui.settings import settings


def keys_of(found, name):
    return next(action.keys for action in found.keymap.actions if action.id == name)


def test_keys_are_laid_over_the_table():
    found = settings(Config({"keys": {"copy": "ctrl+e", "pivot.speaker": ["f6", "?"], "help": "f1"}}))
    assert not found.problems
    assert keys_of(found, "copy") == ("ctrl+e",)
    assert keys_of(found, "pivot.speaker") == ("f6", "question_mark")
    assert found.keymap.changed == {"copy": "ctrl+e", "pivot.speaker": "f6,question_mark", "help": "f1"}


def test_two_actions_can_change_places():
    found = settings(Config({"keys": {"pivot.speaker": "d", "pivot.document": "s"}}))
    assert not found.problems


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ({"fly": "f"}, "keys: no action is called fly"),
        ({"copy": "hyperspace"}, "keys: copy: hyperspace is no key; keys are named like s, ?, f2, ctrl+e, pagedown"),
        ({"copy": "ctrl+"}, "keys: copy: ctrl+ is no key; keys are named like s, ?, f2, ctrl+e, pagedown"),
        ({"copy": 3}, "keys: copy: must be a key or a list of keys"),
        ({"copy": []}, "keys: copy: must be a key or a list of keys"),
        ({"copy": "/"}, "keys: copy: / is search already"),
        ({"row.down": "y"}, "keys: row.down: y is copy already"),
        ("wrong", "keys: must be a table of actions with their keys"),
    ],
)
def test_what_cannot_be_is_told_in_a_line_and_the_rest_holds(keys, problem):
    found = settings(Config({"keys": keys, "theme": "light"}))
    assert found.problems == (problem,)
    assert found.keymap.actions == ACTIONS
    assert found.theme == "light"


def test_theme_and_borders_are_checked():
    found = settings(Config({"theme": "pink", "borders": "wavy"}))
    assert found.problems == (
        "theme: 'pink' is none of dark, light, contrast, ansi",
        "borders: 'wavy' is none of round, ascii",
    )
    assert settings(Config({"borders": "ascii"})).ascii_borders


def test_a_file_that_is_no_toml_is_told_in_a_line(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "whosaid").mkdir()
    (tmp_path / "whosaid" / "config.toml").write_text("keys = [\n")
    (problem,) = settings(read_config()).problems
    assert problem.startswith("config.toml: ")
    assert "\n" not in problem


def test_no_two_actions_that_work_together_share_a_key():
    for reach in REACHES:
        keys = [key for action in ACTIONS if action.scope in reach for key in action.keys]
        assert len(keys) == len(set(keys)), reach
