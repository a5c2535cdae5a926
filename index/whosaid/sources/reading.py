"""Reads one file."""

import hashlib
import os
import stat
from dataclasses import replace
from io import FileIO
from pathlib import Path

from whosaid.model import ReadError, Source, visible
from whosaid.sources.formats import HEAD_BYTES, format_of
from whosaid.sources.isolation import read_isolated
from whosaid.sources.ocr import Recognition, is_mostly_scanned
from whosaid.sources.reader import RawFile, WithoutText
from whosaid.sources.sidecar import corrected, sidecar

MAX_BYTES = 256 << 20


def read(path: Path, *, encoding: str | None = None, scans: Recognition | None = None) -> Source:
    """The file at `path` as source text with its pages and blocks, and with its user's corrections.

    `encoding` overrides what is detected, for formats that do not state it; `scans` tells what to do about
    PDFs without text. Raises ReadError, one
    line long and beginning with the path, when the file is missing, no regular file, unreadable, empty,
    too large, binary, damaged or in an encoding that is not known; never blocks on a pipe or a device.
    """
    try:
        # Names may hold bytes that are no characters; they must not reach what is stored or printed.
        name = os.fsencode(path.name).decode("utf-8", "replace")
        with _opened(path) as file:
            source = _read(file, name, encoding, scans)
    except ReadError as error:
        raise ReadError(f"{visible(str(path))}: {error}") from None
    if not source.blocks:
        raise ReadError(f"{visible(str(path))}: the file holds no text")
    return _with_corrections(source, path)


def _read(file: FileIO, name: str, encoding: str | None, scans: Recognition | None) -> Source:
    try:
        head = file.read(HEAD_BYTES)
        format_ = format_of(head, name)
        file.seek(0)
        if format_.isolated:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)
            size = os.fstat(file.fileno()).st_size
            raw = RawFile(name, b"", sha256, encoding)
            if scans is not None and format_.name == "pdf":
                return _with_scans(file, raw, size, scans)
            return read_isolated(file, raw, format_.name, size)
        data = file.read()
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}") from None
    return format_.reader().read(RawFile(name, data, hashlib.sha256(data).hexdigest(), encoding))


def _with_scans(file: FileIO, raw: RawFile, size: int, scans: Recognition) -> Source:
    try:
        source = read_isolated(file, raw, "pdf", size)
    except WithoutText as found:
        recognised = scans.read(file, raw, found.pages)
        if recognised is None:
            raise
        return recognised
    if is_mostly_scanned(source):
        return scans.read(file, raw, len(source.pages)) or source
    return source


def _with_corrections(source: Source, path: Path) -> Source:
    beside = sidecar(path)
    if not beside.exists():
        return source
    try:
        with _opened(beside) as file:
            return corrected(source, file.readall())
    except (ReadError, OSError) as error:
        warning = f"the corrections in {visible(beside.name)} were passed over: {error}"
        return replace(source, warnings=(*source.warnings, warning))


def _opened(path: Path) -> FileIO:
    """The file, open at its start, which is known to be a regular one of a bearable size."""
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
    file = FileIO(descriptor)
    status = os.fstat(descriptor)
    reason = None
    if not stat.S_ISREG(status.st_mode):
        reason = "not a regular file"
    elif status.st_size == 0:
        reason = "the file is empty"
    elif status.st_size > MAX_BYTES:
        reason = f"larger than {MAX_BYTES >> 20} MB; split it into parts"
    if reason is not None:
        file.close()
        raise ReadError(reason)
    return file
