"""Which library a command works on, and where libraries are kept."""

from __future__ import annotations

import hashlib
import os
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path, user_data_path, user_state_path

import whosaid
from whosaid.model import LibraryUnusable, visible
from whosaid_tui.cli.progress import WaitDisplay

if TYPE_CHECKING:
    from whosaid.library import Library

_NAME = "whosaid"


def seeds() -> Path:
    """The folder of the documents that come with the program."""
    package = Path(whosaid.__file__).resolve().parent
    packaged = package / "seeds"
    return packaged if packaged.is_dir() else package.parents[1] / "seeds"


def library_of(paths: Sequence[Path]) -> Path:
    """The folder of the library of these files and folders, in the user's cache."""
    named = "\0".join(sorted(str(path.resolve()) for path in paths))
    return libraries() / hashlib.sha256(named.encode(errors="surrogateescape")).hexdigest()[:16]


def named(arguments: Namespace) -> Path | None:
    """The library that `--library` or WHOSAID_LIBRARY names."""
    if arguments.library is not None:
        return Path(arguments.library)
    named = os.environ.get("WHOSAID_LIBRARY")
    return Path(named) if named else None


def last_used() -> Path | None:
    """The library explored or added to last, if it is still there."""
    try:
        folder = Path(_last_used_file().read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return None
    return folder if folder.is_absolute() and folder.is_dir() else None


def remember(folder: Path) -> None:
    """Makes `folder` the library used last; where that cannot be written, nothing is lost but this."""
    file = _last_used_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text(f"{folder.resolve()}\n", encoding="utf-8")
    except (OSError, ValueError):
        return


def to_add_to(arguments: Namespace) -> Path:
    """The library for `add`: the one named, the one used last, or one of the user's own beside the seeds'."""
    last = last_used()
    if last == library_of([seeds()]):
        last = None
    return named(arguments) or last or libraries() / "own"


def opened(arguments: Namespace) -> Library:
    """The library named or used last, open; where there is none yet, one of the seeds.

    Raises LibraryUnusable when the library named is not there.
    """
    folder = named(arguments) or last_used()
    if folder is not None:
        must_exist(folder)
        return library_in(folder, create=False)
    library = library_in(library_of([seeds()]))
    if not any(True for _ in library.documents()):
        library.add([seeds()])
    return library


def library_in(folder: Path, *, create: bool = True, wait: bool = True) -> Library:
    """The library in a folder, open; who has to `wait` for its index is told how far it is. Raises LibraryUnusable."""
    from whosaid.library import Library  # not for the explorer's first frame, which has no need of it

    listen = WaitDisplay() if wait else None
    return Library.open(folder, create=create, spare=spare_of(folder), wait=wait, listen=listen)


def spare_of(folder: Path) -> Path | None:
    """Where the clips of a library in the cache are kept a second time; a cache may be deleted, clips may not."""
    if folder.resolve().parent != libraries().resolve():
        return None
    return user_data_path(_NAME, appauthor=False) / "clips" / f"{folder.name}.json"


def must_exist(folder: Path) -> None:
    """Raises LibraryUnusable where there is no folder."""
    if not folder.is_dir():
        name = visible(str(folder))
        raise LibraryUnusable(f"{name}: no library here; make one with: whosaid add PATH --library {name}")


def failure_file() -> Path:
    """Where the particulars of the last unforeseen failure are written."""
    return user_state_path(_NAME, appauthor=False) / "last-failure.txt"


def libraries() -> Path:
    """The folder of the libraries that are made without naming one."""
    return user_cache_path(_NAME, appauthor=False) / "libraries"


def _last_used_file() -> Path:
    return user_state_path(_NAME, appauthor=False) / "last-library"
