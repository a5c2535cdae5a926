"""add, refresh, remove and check: what keeps a library."""

import signal
from argparse import Namespace
from collections.abc import Callable

from whosaid.library import Library, SpareClips, salvage
from whosaid.model import BadInput, visible
from whosaid_tui.cli import places
from whosaid_tui.cli.output import say, talk
from whosaid_tui.cli.progress import ProgressDisplay, talk_of
from whosaid_tui.wording import clips_counted


def add(arguments: Namespace) -> int:
    """`add PATH…`: makes the library where there is none yet."""
    for path in arguments.paths:
        if not path.exists():
            raise BadInput(f"{visible(str(path))}: no such file or folder")
    folder = places.to_add_to(arguments)
    with places.library_in(folder) as library, ProgressDisplay() as progress:
        if arguments.watch:
            places.remember(folder)
            return _watch(library, arguments, progress)
        report = library.add(arguments.paths, jobs=arguments.jobs, ocr=arguments.ocr, listen=progress)
    places.remember(folder)
    talk_of(report)
    return 1 if report.failed else 0


def _watch(library: Library, arguments: Namespace, progress: ProgressDisplay) -> int:
    """`add PATH… --watch`: until Ctrl-C or the signal to terminate, which are its proper ends."""
    reports = library.watch(arguments.paths, jobs=arguments.jobs, ocr=arguments.ocr, listen=progress)
    talk(f"watching {', '.join(map(str, arguments.paths))}; Ctrl-C ends it")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        for report in reports:
            progress.clear()
            talk_of(report)
    except KeyboardInterrupt:
        progress.clear()
        talk("no longer watching")
    return 0


def refresh(arguments: Namespace) -> int:
    """`refresh`: follows the files that were added."""
    with places.opened(arguments) as library, ProgressDisplay() as progress:
        report = library.refresh(jobs=arguments.jobs, listen=progress)
    talk_of(report)
    return 1 if report.failed else 0


def remove(arguments: Namespace) -> int:
    """`remove DOC…`: takes documents out."""
    with places.opened(arguments) as library:
        removed = library.remove(arguments.documents)
    talk(f"{len(removed):,} removed")
    return 0


def check(arguments: Namespace) -> int:
    """`check`: names what does not hold, one line a fault."""
    if arguments.salvage:
        _salvage(arguments)
    with places.opened(arguments) as library:
        report = library.check(rebuild=arguments.rebuild)
    for fault in report.faults:
        say(fault)
    if report.rebuilt:
        talk("the full-text index was made anew")
    verdict = f"{len(report.faults):,} do not hold" if report.faults else "everything holds"
    counts = f"{report.documents:,} documents, {report.items:,} items, {clips_counted(report.clips)}"
    talk(f"{counts}: {verdict}")
    return 1 if report.faults else 0


def _salvage(arguments: Namespace) -> None:
    folder = places.named(arguments) or places.last_used()
    if folder is None:
        raise BadInput("name the library to save: whosaid check --salvage --library DIR")
    places.must_exist(folder)
    spare = places.spare_of(folder)
    clips = SpareClips(spare).read() if spare is not None else []  # before the library tells it of fewer
    report = salvage(folder)
    if clips:
        with places.library_in(folder, create=False) as library:
            library.clips.take_in(clips)
    if report.clips_file is not None:
        talk(f"{clips_counted(report.clips)} written to {report.clips_file}")
    talk(f"{report.documents:,} documents saved; the damaged catalogue is kept as {report.kept}")
    talk("whosaid refresh reads the others again, where their files still are")


COMMANDS: dict[str, Callable[[Namespace], int]] = {"add": add, "refresh": refresh, "remove": remove, "check": check}
