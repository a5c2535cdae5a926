"""Which command an argument list means, and what is said of a wrong one."""

from pathlib import Path

import pytest

from whosaid import __version__
from whosaid_tui.cli.arguments import parse


@pytest.mark.parametrize(
    ("argv", "command"),
    [
        ([], None),
        (["reports"], None),
        (["./search"], None),
        (["--", "search"], None),
        (["search", "x"], "search"),
        (["--library", "add", "search", "x"], "search"),
        (["--library=add", "search", "x"], "search"),
        (["reports", "search"], None),
    ],
)
def test_the_first_word_is_a_command_or_a_path(argv: list[str], command: str | None) -> None:
    assert parse(argv).command == command


@pytest.mark.parametrize("argv", [["--library", "lib", "search", "x"], ["search", "x", "--library", "lib"]])
def test_the_library_can_be_named_before_and_behind_the_command(argv: list[str]) -> None:
    assert parse(argv).library == Path("lib")


def test_the_version_is_told(whosaid) -> None:
    assert (whosaid("--version").out, whosaid("add", "--version").out) == (f"whosaid {__version__}\n",) * 2


def test_the_help_names_every_command_with_examples(whosaid) -> None:
    said = whosaid("--help")
    assert said.code == 0
    for command in ("add", "refresh", "remove", "search", "list", "show", "cite", "export", "check"):
        assert f"\n  {command} " in said.out
        assert whosaid(command, "--help").out.startswith(f"usage: whosaid {command}")
    assert "examples:" in said.out
    assert max(map(len, said.lines)) <= 100


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["search"], "nothing to look for"),
        (["search", "x", "--limit", "0"], "0 is no number above 0"),
        (["search", "x", "--kind", "tree"], "tree"),
        (["list", "trees"], "trees"),
        (["list", "quotes", "--json", "--csv"], "not allowed with"),
        (["--nonsense"], "--nonsense"),
        (["export", "out", "--format", "\x1b]0;x\x07"], "invalid choice"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(whosaid, argv: list[str], reason: str) -> None:
    said = whosaid(*argv)
    assert said.code == 2
    assert reason in said.err
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err
