"""Writes what was chosen into a folder, in the format that was asked for."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from whosaid.cite import quotation
from whosaid.export.data import record_data, table_rows
from whosaid.export.files import file_names, make_folder, write_file
from whosaid.export.text import as_csv, as_json
from whosaid.model import DocumentEntry, Entry, QuoteEntry, RecommendationEntry, Record, SpeakerEntry

Chosen: TypeAlias = tuple[Record, Collection[str] | None]
"""A record and the local ids of the items to take from it (None: all)."""

_RECORD_KEYS = ["document", "speakers", "quotes", "recommendations"]
_MARKDOWN_MARK = "<!-- whosaid export -->"
_TABLES: dict[str, type[Entry]] = {
    "documents": DocumentEntry,
    "speakers": SpeakerEntry,
    "quotes": QuoteEntry,
    "recommendations": RecommendationEntry,
}


def export_records(folder: Path, chosen: Sequence[Chosen]) -> tuple[Path, ...]:
    """Writes the JSON record of each document to a file named after it; returns the paths.

    Raises BadInput where something else stands in the way, OSError when the disk does not take it.
    """
    make_folder(folder)
    names = file_names([record.document.file for record, _ in chosen], ".json")
    paths: list[Path] = []
    for name, (record, only) in zip(names, chosen, strict=True):
        write_file(folder / name, as_json(record_data(record, only=only), indent=1) + "\n", _is_record)
        paths.append(folder / name)
    return tuple(paths)


def export_tables(folder: Path, entries: Sequence[Entry]) -> tuple[Path, ...]:
    """Writes `documents.csv`, `speakers.csv`, `quotes.csv` and `recommendations.csv`; returns the paths.

    A list without items makes no file. Raises as `export_records`.
    """
    make_folder(folder)
    paths: list[Path] = []
    for name, kind in _TABLES.items():
        rows = [row for entry in entries if isinstance(entry, kind) for row in table_rows(entry)]
        if rows:
            header = as_csv(rows[:1]).splitlines()[0]
            write_file(folder / f"{name}.csv", as_csv(rows), _starts_with(header))
            paths.append(folder / f"{name}.csv")
    return tuple(paths)


def export_markdown(folder: Path, entries: Iterable[Entry], style: str = "plain") -> tuple[Path, ...]:
    """Writes quotes and recommendations with their citations in a style to `quotes.md`. Raises as `export_records`."""
    make_folder(folder)
    items = (entry for entry in entries if isinstance(entry, QuoteEntry | RecommendationEntry))
    blocks = [quotation(entry, "markdown", style) for entry in items]
    if not blocks:
        return ()
    path = folder / "quotes.md"
    write_file(path, "\n\n".join([_MARKDOWN_MARK, *blocks]) + "\n", _starts_with(_MARKDOWN_MARK))
    return (path,)


def _is_record(text: str) -> bool:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and list(data)[: len(_RECORD_KEYS)] == _RECORD_KEYS


def _starts_with(mark: str) -> Callable[[str], bool]:
    return lambda text: text.startswith(mark)
