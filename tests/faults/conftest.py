"""Faults are injected in processes of their own: what breaks there breaks nothing here."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]

Shake = Callable[..., dict[str, Any]]


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """The environment of a process that runs this source tree and its tests' helpers."""
    roots = [TESTS.parent / "index", TESTS.parent / "tui", TESTS]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, roots)), "PYTHONWARNINGS": "ignore"}


@pytest.fixture
def shake(tmp_path: Path, environment: dict[str, str]) -> Shake:
    """Walks an operation with faults; returns how many were injected and what did not hold."""

    def run(how: str, name: str, most: int) -> dict[str, Any]:
        command = [sys.executable, "-m", "support.shaking", how, name, str(tmp_path), str(most)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return run


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    for name in ("CACHE", "STATE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    monkeypatch.delenv("WHOSAID_LIBRARY", raising=False)
    return folder
