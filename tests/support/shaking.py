"""What is done to a library under faults, and what must hold of it afterwards; run in processes of its own.

    python -m support.shaking kill add FOLDER [MOST]

walks the boundaries of one operation, or MOST of them, evenly spread, and prints as JSON how many there
are and what did not hold.
"""

import errno
import json
import os
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from support.breaking import Boundaries, Break, dies, says
from whosaid.library import Library
from whosaid.model import View, WhosaidError

State = dict[str, Any]

THOROUGH = os.environ.get("WHOSAID_FAULTS") == "all"
"""Whether tests of faults try all they can, and not only some of it."""

MORE = 5 if THOROUGH else 1
"""How many times as many examples are then tried."""

_TEXT = """{title}

{name} | Director, Port Office, Norway

“{word} walls keep the {thing} out of the town, and so they must be built anew before winter.”

The towns met to talk about {word} and about {thing}.

RECOMMENDATIONS

1. Governments should build a {word} wall against the {thing}.

2. Towns should count their {thing} every year.
"""


def write(folder: Path, name: str, word: str) -> Path:
    """A document in which `word` stands in every part, and in no other document."""
    path = folder / f"{name}.txt"
    path.write_text(
        _TEXT.format(title=f"Report on {word}", name="Ada Holm", word=word, thing="water"), encoding="utf-8"
    )
    return path


def sow(folder: Path) -> None:
    """Documents in `folder`/documents, and a library of them with clips in `folder`/library."""
    documents = folder / "documents"
    documents.mkdir(parents=True)
    for name, word in (("one", "amber"), ("two", "birch"), ("three", "cedar"), ("four", "dune")):
        write(documents, name, word)
    with Library.open(folder / "library") as library:
        library.add([documents])
        kept = [row.id for row in library.search(View("amber")).recommendations]
        library.clips.keep(kept, tags=["first"], note="Read this.")
        library.search(View("water"))


def _change(folder: Path) -> None:
    documents = folder / "documents"
    write(documents, "two", "elm")
    write(documents, "five", "fern")
    (documents / "three.txt").unlink(missing_ok=True)
    if (documents / "four.txt").exists():
        (documents / "four.txt").rename(documents / "six.txt")


def add(folder: Path) -> None:
    with Library.open(folder / "library") as library:
        library.add([write(folder / "documents", "five", "fern"), write(folder / "documents", "two", "elm")])


def refresh(folder: Path) -> None:
    _change(folder)
    with Library.open(folder / "library") as library:
        library.refresh()


def remove(folder: Path) -> None:
    with Library.open(folder / "library") as library:
        there = [e.id for e in library.documents() if e.document.file in ("two.txt", "three.txt")]
        if there:
            library.remove(there)


def clip(folder: Path) -> None:
    with Library.open(folder / "library") as library:
        kept = library.clips.keep([row.id for row in library.search(View("birch")).recommendations], tags=["second"])
        ids = [clip.id for clip in (*kept.new, *kept.known)]
        library.clips.annotate(ids[0], "And this.")
        library.clips.tag(ids[1], ["third"])


def rebuild(folder: Path) -> None:
    with Library.open(folder / "library") as library:
        library.check(rebuild=True)


def make(folder: Path) -> None:
    """A library made from nothing."""
    with Library.open(folder / "library") as library:
        library.add([folder / "documents"])


def open_again(folder: Path) -> None:
    """An opening that finds the index gone and makes it anew."""
    Library.open(folder / "library").close()


OPERATIONS: dict[str, Callable[[Path], None]] = {
    "add": add,
    "refresh": refresh,
    "remove": remove,
    "clip": clip,
    "rebuild": rebuild,
    "make": make,
    "open": open_again,
}

_BEFOREHAND: dict[str, Callable[[Path], None]] = {
    "make": lambda folder: shutil.rmtree(folder / "library"),
    "open": lambda folder: shutil.rmtree(folder / "library" / "fulltext"),
}
"""What is done to the library before an operation, and never broken."""


def state(folder: Path) -> State:
    """All that can be seen of a library. Fails where a document is seen in part only, or something does not hold."""
    with Library.open(folder / "library", create=False) as library:
        return state_of(library)


def state_of(library: Library) -> State:
    faults = library.check().faults
    assert not faults, faults
    lists = library.search(View())
    shown: dict[str, list[str]] = {}
    for row in (*lists.quotes, *lists.recommendations):
        shown.setdefault(row.document_id, []).append(row.id.partition(".")[2])
    documents = {}
    for entry in library.documents():
        record = library.record(entry.id)
        items = sorted(item.id for item in (*record.quotes, *record.recommendations))
        assert items, "a document without its items"
        assert sorted(shown.pop(entry.id, [])) == items, f"{entry.document.file} is seen in part"
        word = library.source_text(entry.id).partition("talk about ")[2].partition(" ")[0]
        found = library.search(View(word))
        assert {row.id for row in found.documents} == {entry.id}, f"{word} is not found where it stands"
        hits = sorted(row.id for row in (*found.quotes, *found.recommendations))
        documents[entry.document.file] = [entry.id, repr(record), hits, sorted(map(_name, entry.paths))]
    assert not shown, f"items of no document: {shown}"
    clips = [[c.id, c.text, c.citation, list(c.tags), c.note, c.collection, str(c.state)] for c in library.clips.list()]
    return {"documents": documents, "clips": clips}


def _name(path: str) -> str:
    return Path(path).name


def in_child(work: Callable[[], Any]) -> tuple[int, Any, str]:
    """Runs `work` in a fork: its exit status or minus a signal, what it returned, and what it printed."""
    reading, writing = os.pipe()
    said, saying = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        os.dup2(saying, 1)
        os.dup2(saying, 2)
        code = 0
        try:
            answer = json.dumps(work())
        except BaseException:
            code, answer = 1, json.dumps(traceback.format_exc())
        with os.fdopen(writing, "w", closefd=True) as out:
            out.write(answer)
        os._exit(code)
    os.close(writing)
    os.close(saying)
    with os.fdopen(said, errors="surrogateescape") as source:
        words = source.read()
    with os.fdopen(reading) as source:
        answer = source.read()
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return status, json.loads(answer) if answer else None, words


def told(*words: object) -> tuple[int, str]:
    """What a command line answers in a fork: its exit code, and all that it prints."""

    def run() -> int:
        sys.stdout, sys.stderr = os.fdopen(os.dup(1), "w"), os.fdopen(os.dup(2), "w")
        code = main([str(word) for word in words])
        sys.stdout.flush()
        sys.stderr.flush()
        return code

    from whosaid_tui.cli import main

    status, code, said = in_child(run)
    if status:
        raise AssertionError(code)
    return code, said


def _fresh(original: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(original, place)
    return place


def walk(name: str, folder: Path, happens: Break, *, most: int | None = None, on: bool = False) -> dict[str, Any]:
    """Breaks an operation at each of its boundaries, or at so many of them; what was injected and what did not hold."""
    operation = OPERATIONS[name]
    original, place = folder / "original", folder / "place"
    # Both lie at the same place, for a library knows its documents by their paths.
    _, failed, _ = in_child(lambda: sow(place))
    if failed:
        return {"faults": [failed]}
    _, before, _ = in_child(lambda: state(place))
    _BEFOREHAND.get(name, lambda folder: None)(place)
    shutil.copytree(place, original)
    code, failed, _ = in_child(lambda: operation(place))
    if code:
        return {"faults": [failed]}
    _, after, _ = in_child(lambda: state(place))
    _, seen, _ = in_child(lambda: _broken(operation, _fresh(original, place), 0, happens)["seen"])
    chosen = range(1, len(seen) + 1)
    if most is not None and most < len(chosen):
        chosen = [1 + round(number * (len(seen) - 1) / (most - 1)) for number in range(most)]
    faults: list[str] = []
    words: set[str] = set()
    for at in chosen:
        where = f"{name} at {at} ({seen[at - 1]})"
        broken = partial(_broken, operation, _fresh(original, place), at, happens, on=on)
        status, answer, said = in_child(broken)
        if happens is dies:
            if status != -signal.SIGKILL:
                faults.append(f"{where} was not reached: {answer}")
        elif status:
            faults.append(f"{where}: {str(answer)[-900:]}")
        else:
            if said:
                faults.append(f"{where} said: {said[:300]}")
            if answer["error"]:
                words.add(answer["error"][1].replace(str(place), "…"))
                if answer["error"][0] not in ("LibraryUnusable", "Damaged"):
                    faults.append(f"{where}: {answer['error']}")
        faults += [f"{where}: {fault}" for fault in _judged(operation, place, before, after)]
    return {"injected": len(chosen), "boundaries": len(seen), "words": sorted(words), "faults": faults}


def _broken(operation: Callable[[Path], None], place: Path, at: int, happens: Break, *, on: bool = False) -> Any:
    boundaries = Boundaries(place / "library", at, happens, on=on)
    error = None
    try:
        operation(place)
    except WhosaidError as raised:
        error = [type(raised).__name__, str(raised)]
    boundaries.active = False
    return {"seen": boundaries.seen, "error": error}


def _judged(operation: Callable[[Path], None], place: Path, before: State, after: State) -> list[str]:
    """What does not hold of a library after a break."""
    faults: list[str] = []
    started = time.monotonic()
    status, now, words = in_child(lambda: _state_or_nothing(place))
    if status:
        faults.append(f"the next opening fails: {str(now)[-900:]}")
    if words:
        faults.append(f"the next opening says: {words[:300]}")
    if not status:
        # But for its paths: a file that was moved is found at its new place before its old one is forgotten.
        known = {(file, json.dumps(seen[:-1])) for at in (before, after) for file, seen in at["documents"].items()}
        faults += [
            f"{file} is neither as before nor as after"
            for file, seen in now["documents"].items()
            if (file, json.dumps(seen[:-1])) not in known
        ]
        if operation is not make:
            lost = {c[0] for c in before["clips"]} - {c[0] for c in now["clips"]}
            faults += [f"clip {name} is lost" for name in lost]
            faults += [
                f"{f} is lost" for f in before["documents"].keys() & after["documents"].keys() - now["documents"].keys()
            ]
    status, failed, words = in_child(lambda: operation(place))
    if status:
        faults.append(f"it cannot be finished: {str(failed)[-900:]}")
    status, now, words = in_child(lambda: state(place))
    if status or now != after:
        faults.append(f"finished, it ends otherwise: {_difference(now, after)}")
    leftovers = sorted(p.name for p in (place / "library").rglob("*") if p.is_file() and p.stat().st_mode & 0o077)
    if leftovers:
        faults.append(f"others may read {leftovers}")
    if time.monotonic() - started > 300:
        faults.append("it takes very long to put right")
    return faults


def _state_or_nothing(place: Path) -> State:
    if not (place / "library" / "catalogue.sqlite3").exists():
        return {"documents": {}, "clips": []}
    return state(place)


def _difference(now: Any, after: State) -> str:
    if not isinstance(now, dict):
        return str(now)[-900:]
    return "; ".join(f"{key}: {now[key]!r} != {after[key]!r}"[:900] for key in after if now[key] != after[key])


BREAKS: dict[str, Break] = {"kill": dies, "full": says(errno.ENOSPC), "refused": says(errno.EACCES)}


def walk_as_told() -> None:
    how, name, folder, *most = sys.argv[1:]
    # What is imported here is not imported once more by every fork.
    with Library.open(Path(folder) / "warm") as library:
        library.add([write(Path(folder), "warm", "warm")])
        library.search(View("warm"))
    found = walk(name, Path(folder), BREAKS[how], most=int(most[0]) if most else None, on=how != "kill")
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    walk_as_told()
