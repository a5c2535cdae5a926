"""A home of its own for every test, and one library of the seeds for those that only read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from whosaid.library import Library
from whosaid_tui import searches
from whosaid_tui.cli import main, places


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Whosaid = Callable[..., Said]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("HOME", str(folder))
    for name in ("cache", "data", "state"):
        monkeypatch.setattr(places, f"user_{name}_path", lambda *_, place=folder / name, **__: place)
    monkeypatch.setattr(searches, "user_data_path", lambda *_, **__: folder / "data")
    monkeypatch.delenv("WHOSAID_LIBRARY", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return folder


@pytest.fixture
def whosaid(capsys: pytest.CaptureFixture[str]) -> Whosaid:
    """Runs a command as the command line does."""

    def run(*arguments: str | Path) -> Said:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def _library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    with Library.open(folder) as library:
        library.add([places.seeds()])
    return folder


@pytest.fixture
def library(_library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of the seeds, used by every command of the test."""
    monkeypatch.setenv("WHOSAID_LIBRARY", str(_library))
    return _library
