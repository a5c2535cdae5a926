"""show, cite and export: items given out whole, as quotations, as files."""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from whosaid.cite import Cut, cut, quotations
from whosaid.export import as_json, export_markdown, export_records, export_references, export_tables
from whosaid.library import Library
from whosaid.model import DocumentEntry, Entry, Kind, Results, Sort, View
from whosaid_tui.citing import id_of, style_of
from whosaid_tui.cli import places
from whosaid_tui.cli.entry import describe, entry_data
from whosaid_tui.cli.output import say, say_safe, talk
from whosaid_tui.wording import files_counted

_ALL = (Kind.DOCUMENT, Kind.SPEAKER, Kind.QUOTE, Kind.RECOMMENDATION)


def show(arguments: Namespace) -> int:
    """`show ID`: one thing, its surroundings and what is linked to it."""
    with places.opened(arguments) as library:
        entry = library.get(id_of(arguments.id))
        if arguments.json:
            say_safe(as_json(entry_data(library, entry)))
        else:
            for line in describe(library, entry):
                say_safe(line)
    return 0


def cite(arguments: Namespace) -> int:
    """`cite ID…`: the words with their citation, an empty line between two."""
    style = style_of(arguments.style)
    first, last = arguments.words or (1, None)
    wanted = Cut(first, last, tuple(arguments.sic))
    with places.opened(arguments) as library:
        entries = [library.get(id_of(name)) for name in arguments.ids]
    if wanted != Cut():
        entries = [cut(entry, wanted) for entry in entries]
    say(quotations(entries, arguments.form, style))
    return 0


def export(arguments: Namespace) -> int:
    """`export DIR [QUERY]`: one record a document as JSON, what matches as tables or Markdown, or its documents."""
    style = style_of(arguments.style)
    query = " ".join(arguments.query)
    with places.opened(arguments) as library:
        results = library.search(View(query=query, sort=Sort.DOCUMENT))
        for note in results.notes:
            talk(note)
        if not any(results.rows(kind) for kind in _ALL):
            talk(f"nothing found for: {query}" if query else "nothing here yet")
            return 1
        paths = write_results(library, results, arguments.folder, arguments.format, style)
    talk(f"{files_counted(len(paths))} written to {arguments.folder}")
    return 0


def write_results(library: Library, results: Results, folder: Path, format: str, style: str) -> tuple[Path, ...]:
    """Writes what a view yields to a folder, in one of the formats of `export`; returns the paths.

    Raises BadInput where something else stands in the way, OSError when the disk does not take it.
    """
    match format:
        case "json":
            return _records(library, results, folder)
        case "csv":
            return export_tables(folder, list(_entries(library, results, _ALL)))
        case "md":
            return export_markdown(folder, _entries(library, results, (Kind.QUOTE, Kind.RECOMMENDATION)), style)
        case _:
            found = _entries(library, results, (Kind.DOCUMENT,))
            documents = [entry for entry in found if isinstance(entry, DocumentEntry)]
            return export_references(folder, documents, format)


def _records(library: Library, results: Results, folder: Path) -> tuple[Path, ...]:
    if not results.view.is_narrowed:
        return export_records(folder, [(library.record(entry.id), None) for entry in library.documents()])
    items: dict[str, set[str]] = defaultdict(set)
    for rows in (results.quotes, results.recommendations):
        for row in rows:
            items[row.document_id].add(row.id.partition(".")[2])
    return export_records(folder, [(library.record(found.id), items[found.id]) for found in results.documents])


def _entries(library: Library, results: Results, kinds: Iterable[Kind]) -> Iterable[Entry]:
    return (library.get(row.id) for kind in kinds for row in results.rows(kind))


COMMANDS: dict[str, Callable[[Namespace], int]] = {"show": show, "cite": cite, "export": export}
