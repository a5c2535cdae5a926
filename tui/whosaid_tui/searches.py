"""The user's searches: those saved under a name, and those typed before."""

import json
import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

_KEPT: Final = 200
"""Queries of the history."""


def searches_file() -> Path:
    """Where they are kept."""
    return user_data_path("whosaid", appauthor=False) / "searches.json"


class Searches:
    """Saved searches and the history of queries, in a file; without one, for this session.

    What cannot be read or written is done without: a search never fails for its history.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._saved: dict[str, str] = {}
        self._history: list[str] = []
        self._read()

    @property
    def saved(self) -> dict[str, str]:
        """Queries by their names, sorted."""
        return dict(sorted(self._saved.items()))

    @property
    def history(self) -> tuple[str, ...]:
        """Queries typed before, the last one last, each once."""
        return tuple(self._history)

    def save(self, name: str, query: str) -> bool:
        """Saves a query under a name, in the place of what has it; false where it could not be written."""
        self._read()
        self._saved[name] = query
        return self._write()

    def forget(self, name: str) -> bool:
        """Takes a saved search out; false where there is none of that name."""
        self._read()
        if self._saved.pop(name, None) is None:
            return False
        self._write()
        return True

    def note(self, query: str) -> None:
        """Puts a query at the end of the history."""
        query = query.strip()
        if not query or (self._history and self._history[-1] == query):
            return
        self._read()
        self._history = [*(one for one in self._history if one != query), query][-_KEPT:]
        self._write()

    def _read(self) -> None:
        if self._file is None:
            return
        try:
            data = json.loads(self._file.read_text(encoding="utf-8"))
            self._saved = {str(name): str(query) for name, query in data["saved"].items()}
            self._history = [str(query) for query in data["history"]][-_KEPT:]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return

    def _write(self) -> bool:
        if self._file is None:
            return True
        aside = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            data = {"saved": self._saved, "history": self._history}
            with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass"))
            aside.replace(self._file)
        except OSError:
            return False
        return True
