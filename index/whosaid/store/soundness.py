"""Whether what lies in the folder of the full text can be trusted, and that it stays there when the power fails."""

import errno
import os
import stat
from pathlib import Path

from whosaid.model import LibraryUnusable
from whosaid.store import analysis

_VERSION_FILE = "version"
_VERSION = f"whoosh 3.{analysis.VERSION}"


def looks_sound(folder: Path) -> bool:
    """Whether the index in `folder` is of this version and nobody else but the administrator can have written it."""
    try:
        if (folder / _VERSION_FILE).read_text("ascii") != _VERSION:
            return False
        return all(is_ours(path) for path in (folder, *folder.iterdir()))
    except (OSError, ValueError):
        return False


def mark(folder: Path) -> None:
    """Notes that the index in `folder` is of this version."""
    descriptor = os.open(folder / _VERSION_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(_VERSION)


def is_ours(path: Path) -> bool:
    """Whether nobody else but the administrator can have written what lies there: a file or folder, no link."""
    status = path.lstat()
    if not stat.S_ISDIR(status.st_mode) and not stat.S_ISREG(status.st_mode):
        return False
    if os.name != "posix":
        return True
    return status.st_uid in (os.getuid(), 0) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def make_lasting(folder: Path) -> None:
    """Returns when the files that lie in `folder`, and their names, are on the disk.

    Raises LibraryUnusable where the disk does not take them.
    """
    try:
        for path in (*folder.iterdir(), folder):
            if not path.is_symlink():
                flush(path)
    except OSError as error:
        what = "the disk is full" if error.errno == errno.ENOSPC else f"its index cannot be written ({error.strerror})"
        raise LibraryUnusable(f"the library {folder.parent} cannot be used: {what}") from error


def flush(path: Path) -> None:
    """Returns when what was written to a file, or to the names in a folder, is on the disk.

    Never for a catalogue that this process has open: closing it here would let go of SQLite's locks.
    """
    if os.name != "posix" and path.is_dir():
        return
    try:
        descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    except FileNotFoundError:  # another process has cleaned up
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
