"""Imports run one way, and a command loads only what it needs."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter has loaded behind `code`."""
    shown = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return set(shown.stdout.splitlines()[-1].split())


def test_the_contracts_of_the_layers_hold() -> None:
    run = subprocess.run(
        [sys.executable, "-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stdout


def test_the_library_loads_neither_a_face_nor_an_engine() -> None:
    assert not loaded_by("import whosaid") & {"textual", "rich", "whoosh", "whosaid_tui"}
    assert not loaded_by("import whosaid.library") & {"textual", "rich", "whosaid_tui"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["search", "--help"], ["search"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert not loaded_by(f"from whosaid_tui.cli import main; main({arguments})") & {"textual", "rich", "whoosh"}


def test_a_search_loads_no_face(tmp_path: Path) -> None:
    code = f"from whosaid_tui.cli import main; main(['search', 'x', '--library', {str(tmp_path / 'none')!r}])"
    assert not loaded_by(code) & {"textual", "rich"}
