"""A session whose only programs are the tools that a test puts on its PATH."""

from collections.abc import Callable
from pathlib import Path

import pytest

Fake = Callable[..., None]

WORKING = {
    "xclip": 'case "$*" in *-out*) /bin/cat "$STORE";; *) /bin/cat > "$STORE";; esac',
    "xsel": 'case "$*" in *--output*) /bin/cat "$STORE";; *) /bin/cat > "$STORE";; esac',
    "wl-copy": '/bin/cat > "$STORE"',
    "wl-paste": '/bin/cat "$STORE"',
    "pbcopy": '/bin/cat > "$STORE"',
    "pbpaste": '/bin/cat "$STORE"',
    "clip.exe": '/bin/cat > "$STORE"',
    "tmux": 'case "$1" in save-buffer) /bin/cat "$STORE.tmux";; *) /bin/cat > "$STORE.tmux";; esac',
}


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of a session without any clipboard; the test adds what it has."""
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "bin").mkdir()
    return {"PATH": str(tmp_path / "bin"), "STORE": str(tmp_path / "store"), "TERM": "xterm-256color"}


@pytest.fixture
def fake(tmp_path: Path, session: dict[str, str]) -> Fake:
    """Puts tools on the session's PATH: `fake("xclip")` one that works, `fake(xclip="exit 1")` one that does this."""

    def put(*working: str, **scripts: str) -> None:
        for name, script in {**{name: WORKING[name] for name in working}, **scripts}.items():
            path = tmp_path / "bin" / name
            path.write_text(f"#!/bin/sh\n{script}\n")
            path.chmod(0o755)

    return put


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The file in which the fake tools keep what they were given."""
    return tmp_path / "store"
