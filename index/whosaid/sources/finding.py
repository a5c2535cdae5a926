"""Lists the files to read below paths that the user names."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from pathspec import GitIgnoreSpec

from whosaid.model import BadInput, visible
from whosaid.sources.formats import SUFFIXES

_IGNORE_FILES = (".gitignore", ".ignore")
_IGNORE_FILE_SIZE = 1 << 16


def find(paths: Sequence[Path]) -> list[Path]:
    """The files to read: those named, and those of known formats in folders, at any depth.

    The order is that of `paths`, inside folders by name; none comes twice. Hidden files and what
    `.gitignore` or `.ignore` files in the folders name are left out; a folder that cannot be listed
    is passed over. Raises BadInput for a path that does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            is_folder = path.is_dir()
            exists = is_folder or os.path.lexists(path)
        except (OSError, ValueError):
            exists = is_folder = False
        if not exists:
            raise BadInput(f"{visible(str(path))}: no such file or folder")
        found.update(dict.fromkeys(_in_folder(path) if is_folder else (path,)))
    return list(found)


def _in_folder(top: Path) -> Iterator[Path]:
    seen: set[tuple[int, int]] = set()
    ignored: list[tuple[Path, GitIgnoreSpec]] = []
    pending = [top]
    while pending:
        path = pending.pop()
        while ignored and ignored[-1][0] not in path.parents:
            ignored.pop()
        if path != top and (path.name.startswith(".") or _is_ignored(path, ignored)):
            continue
        if not path.is_dir():
            if path.suffix.lower() in SUFFIXES and path.is_file():
                yield path
            continue
        try:
            status = path.stat()
            names = sorted(path.iterdir(), reverse=True)
        except OSError:
            continue
        identity = (status.st_dev, status.st_ino)
        if identity in seen:
            continue
        seen.add(identity)
        patterns = [line for name in _IGNORE_FILES for line in _patterns(path / name)]
        if patterns:
            ignored.append((path, GitIgnoreSpec.from_lines(patterns)))
        pending.extend(names)


def _patterns(file: Path) -> list[str]:
    if not file.is_file() or file.stat().st_size > _IGNORE_FILE_SIZE:
        return []
    try:
        return file.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _is_ignored(path: Path, ignored: list[tuple[Path, GitIgnoreSpec]]) -> bool:
    slash = "/" if path.is_dir() else ""
    return any(spec.match_file(path.relative_to(folder).as_posix() + slash) for folder, spec in ignored)
