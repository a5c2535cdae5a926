"""Reads one file."""

import hashlib
import os
import stat
from pathlib import Path

from whosaid.model import ReadError, Source, visible
from whosaid.sources.formats import reader_for
from whosaid.sources.reader import RawFile

MAX_BYTES = 256 << 20


def read(path: Path, *, encoding: str | None = None) -> Source:
    """The file at `path` as source text with its pages and blocks.

    `encoding` overrides what is detected, for formats that do not state it. Raises ReadError, one
    line long and beginning with the path, when the file is missing, no regular file, unreadable, empty,
    too large, binary, damaged or in an encoding that is not known; never blocks on a pipe or a device.
    """
    try:
        data = _bytes(path)
        # Names may hold bytes that are no characters; they must not reach what is stored or printed.
        name = os.fsencode(path.name).decode("utf-8", "replace")
        source = reader_for(name).read(RawFile(name, data, hashlib.sha256(data).hexdigest(), encoding))
        if not source.blocks:
            raise ReadError("the file holds no text")
        return source
    except ReadError as error:
        raise ReadError(f"{visible(str(path))}: {error}") from None


def _bytes(path: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir():
            raise ReadError("a folder, not a file")
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        raise ReadError("no such file") from None
    except PermissionError:
        raise ReadError("cannot be read: permission denied") from None
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {getattr(error, 'strerror', None) or error}") from None
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise ReadError("not a regular file")
        if status.st_size == 0:
            raise ReadError("the file is empty")
        if status.st_size > MAX_BYTES:
            raise ReadError(f"larger than {MAX_BYTES >> 20} MB; split it into parts")
        try:
            return file.read(MAX_BYTES + 1)
        except OSError as error:
            raise ReadError(f"cannot be read: {error.strerror or error}") from None
