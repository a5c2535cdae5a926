"""show, cite and export: items given out whole, as quotations, as files."""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from whosaid.cite import quotation
from whosaid.export import as_json, export_markdown, export_records, export_tables
from whosaid.library import Library
from whosaid.model import Entry, Kind, Results, Sort, View
from whosaid_tui.cli import places
from whosaid_tui.cli.entry import describe, entry_data
from whosaid_tui.cli.output import say, say_safe, talk

_ALL = (Kind.DOCUMENT, Kind.SPEAKER, Kind.QUOTE, Kind.RECOMMENDATION)


def show(arguments: Namespace) -> int:
    """`show ID`: one thing, its surroundings and what is linked to it."""
    with places.opened(arguments) as library:
        entry = library.get(arguments.id)
        if arguments.json:
            say_safe(as_json(entry_data(library, entry)))
        else:
            for line in describe(library, entry):
                say_safe(line)
    return 0


def cite(arguments: Namespace) -> int:
    """`cite ID…`: the words with their citation, an empty line between two."""
    with places.opened(arguments) as library:
        entries = [library.get(name) for name in arguments.ids]
    say("\n\n".join(quotation(entry, arguments.form, arguments.style) for entry in entries))
    return 0


def export(arguments: Namespace) -> int:
    """`export DIR [QUERY]`: one record a document as JSON, or what matches as tables or Markdown."""
    query = " ".join(arguments.query)
    with places.opened(arguments) as library:
        results = library.search(View(query=query, sort=Sort.DOCUMENT))
        for note in results.notes:
            talk(note)
        if not any(results.rows(kind) for kind in _ALL):
            talk(f"nothing found for: {query}" if query else "nothing here yet")
            return 1
        paths = _FORMATS[arguments.format](library, results, arguments.folder)
    talk(f"{len(paths):,} files written to {arguments.folder}")
    return 0


def _records(library: Library, results: Results, folder: Path) -> tuple[Path, ...]:
    if not results.view.is_narrowed:
        return export_records(folder, [(library.record(entry.id), None) for entry in library.documents()])
    items: dict[str, set[str]] = defaultdict(set)
    for rows in (results.quotes, results.recommendations):
        for row in rows:
            items[row.document_id].add(row.id.partition(".")[2])
    return export_records(folder, [(library.record(found.id), items[found.id]) for found in results.documents])


def _tables(library: Library, results: Results, folder: Path) -> tuple[Path, ...]:
    return export_tables(folder, list(_entries(library, results, _ALL)))


def _markdown(library: Library, results: Results, folder: Path) -> tuple[Path, ...]:
    return export_markdown(folder, _entries(library, results, (Kind.QUOTE, Kind.RECOMMENDATION)))


def _entries(library: Library, results: Results, kinds: Iterable[Kind]) -> Iterable[Entry]:
    return (library.get(row.id) for kind in kinds for row in results.rows(kind))


_FORMATS: dict[str, Callable[[Library, Results, Path], tuple[Path, ...]]] = {
    "json": _records,
    "csv": _tables,
    "md": _markdown,
}

COMMANDS: dict[str, Callable[[Namespace], int]] = {"show": show, "cite": cite, "export": export}
