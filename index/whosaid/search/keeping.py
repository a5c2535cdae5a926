"""Columns kept in a file of the library, so that a large one opens at once. Made anew whenever in doubt.

The file is a checksum, a line of JSON with all strings and the lengths of the arrays, and the arrays
as they lie in memory. Whether it tells of the catalogue as it is now is for the reader to see.
"""

import json
import os
import sys
import zlib
from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any

from whosaid.search.columns import Columns, Numbers
from whosaid.store import soundness

FILE = "columns"
_FORM = f"columns 2 {sys.byteorder} {array('I').itemsize}"
_CHECKSUM = 8  # hexadecimal digits


def write(folder: Path, columns: Columns) -> None:
    """Keeps the columns in the library's folder; where that cannot be done, nothing is kept."""
    arrays = _arrays(columns)
    for column in columns.columns:
        pairs = array("I")
        for profile, others in column.further.items():
            for value in others:
                pairs.extend((profile, value))
        arrays.extend((column.first, pairs))
    head = {
        "form": _FORM,
        "generation": columns.generation,
        "units": len(columns.what),
        "lengths": [len(numbers) for numbers in arrays],
        "keys": [column.keys for column in columns.columns],
        "labels": [column.labels if column.labels != column.keys else None for column in columns.columns],
        "document_words": columns.document_words,
        "speaker_words": columns.speaker_words,
    }
    parts = [json.dumps(head).encode("ascii"), b"\n", bytes(columns.what), *(numbers.tobytes() for numbers in arrays)]
    checksum = 0
    for part in parts:
        checksum = zlib.crc32(part, checksum)
    unfinished = folder / f"{FILE}.{os.getpid()}"
    with suppress(OSError):
        try:
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(f"{checksum:0{_CHECKSUM}x}".encode("ascii"))
                file.writelines(parts)
            unfinished.replace(folder / FILE)
        finally:
            unfinished.unlink(missing_ok=True)


def read(folder: Path) -> Columns | None:
    """The columns kept there; None where there are none, or none that can be trusted."""
    try:
        if not soundness.is_ours(folder / FILE):
            return None
        data = (folder / FILE).read_bytes()
        if zlib.crc32(memoryview(data)[_CHECKSUM:]) != int(data[:_CHECKSUM], 16):
            return None
        end = data.index(b"\n", _CHECKSUM)
        head = json.loads(data[_CHECKSUM:end])
        return _columns(head, memoryview(data)[end + 1 :]) if head["form"] == _FORM else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _columns(head: dict[str, Any], data: memoryview) -> Columns:
    columns = Columns(head["generation"])
    columns.what = bytearray(data[: head["units"]])
    at = head["units"]
    lengths = iter(head["lengths"])

    def fill(numbers: Numbers) -> None:
        nonlocal at
        start, at = at, at + next(lengths) * numbers.itemsize
        numbers.frombytes(data[start:at])

    for numbers in _arrays(columns):
        fill(numbers)
    for column, keys, labels in zip(columns.columns, head["keys"], head["labels"], strict=True):
        column.keys, column.labels = keys, keys[:] if labels is None else labels
        fill(column.first)
        pairs = array("I")
        fill(pairs)
        for profile, value in zip(pairs[::2], pairs[1::2], strict=True):
            column.further[profile] = (*column.further.get(profile, ()), value)
    columns.document_words, columns.speaker_words = head["document_words"], head["speaker_words"]
    return columns


def _arrays(columns: Columns) -> list[Numbers]:
    """The arrays of the columns, in the order of the file."""
    return [
        columns.keys,
        columns.profile,
        columns.document_unit,
        columns.section_unit,
        columns.documents,
        *columns.of_speakers,
    ]
