"""Opens the explorer on what the user named, on what was used last, or on the seeds."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from whosaid.model import BadInput, View, visible
from whosaid_tui.cli import places
from whosaid_tui.cli.arguments import meant
from whosaid_tui.cli.output import is_terminal, talk


def explore(arguments: Namespace) -> int:
    """Opens the explorer and returns its exit code; 2 where there is no terminal to show it on."""
    links = [place for place in arguments.paths if isinstance(place, View)]
    arguments.paths = [place for place in arguments.paths if not isinstance(place, View)]
    folder, paths = _chosen(arguments)
    if os.environ.get("TERM") == "dumb" or not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        talk(
            "whosaid: no terminal to explore in; "
            "without one there are search, list, show, cite and export (whosaid --help)"
        )
        return 2
    # Half a second that no other command has to pay.
    from whosaid_tui import app

    places.remember(folder)
    return app.run(folder, paths, arguments.view or next(iter(links), None))


def _chosen(arguments: Namespace) -> tuple[Path, tuple[Path, ...]]:
    """The library's folder and the paths to bring into it. Raises BadInput or LibraryUnusable."""
    paths = tuple(arguments.paths)
    for path in paths:
        _must_hold_documents(path)
    named = places.named(arguments)
    if paths:
        return named or places.library_of(paths), paths
    if named is not None:
        places.must_exist(named)
    folder = named or places.last_used()
    if folder is not None:
        return folder, ()
    return places.library_of([places.seeds()]), (places.seeds(),)


def _must_hold_documents(path: Path) -> None:
    if not path.exists():
        command = meant(str(path))
        hint = f", nor a command; did you mean {command}?" if command is not None else ""
        raise BadInput(f"{visible(str(path))}: no such file or folder{hint}")
    from whosaid import sources  # only where there are paths

    if not sources.find([path]):
        raise BadInput(f"{visible(str(path))}: no documents in this folder")
