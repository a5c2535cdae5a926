"""show, cite and export: items given out whole, as quotations, as files."""

from argparse import Namespace
from collections.abc import Callable

from whosaid.cite import Cut, cut, quotations
from whosaid.export import as_json
from whosaid.model import Kind, Sort, View
from whosaid_tui.citing import id_of, style_of
from whosaid_tui.cli import places
from whosaid_tui.cli.entry import describe, entry_data
from whosaid_tui.cli.output import say, say_safe, talk
from whosaid_tui.exporting import write_results
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


COMMANDS: dict[str, Callable[[Namespace], int]] = {"show": show, "cite": cite, "export": export}
