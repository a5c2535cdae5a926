"""Columns kept on the disk are those made from the catalogue, or they are not used."""

from array import array
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.search import keeping, loading
from whosaid.search.columns import Columns
from whosaid.store import Catalogue


def draft(number: int, words: str = "water") -> Draft:
    dice = Random(number)
    made = Draft(file=f"{number}.txt", about={"year": 2010 + number, "language": dice.choice(["en", "fr", None])})
    for name in ("Ann Bee", "Bo Cee", "Zoë Ögür"):
        if dice.random() < 0.7:
            made.speaker(name, organisation=dice.choice(["Bank", "BANK", "School"]), role="Chair")
    names = [speaker.name for speaker in made.speakers]
    with made.section("First"), made.section("Inner\nline"):
        for at in range(4):
            made.quote(f"{words} {number} {at}", dice.choice([*names, None]))
        made.recommendation(f"{words} advice {number}", speaker=dice.choice([*names, None]))
    made.paragraph(f"{words} in short {number}", owner=dice.choice([*names, None]))
    return made


@pytest.fixture(autouse=True)
def everything_is_worth_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_WORTH_KEEPING", 0)


def contents(columns: Columns) -> dict[str, Any]:
    """All that the columns say, in a form that can be compared."""
    said = {
        name: value
        for name, value in vars(columns).items()
        if isinstance(value, int | bytearray | array | list | tuple)
    }
    for number, column in enumerate(columns.columns):
        said[str(number)] = column.keys, column.labels, column.first, column.further
    return said


def fresh(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> Columns:
    with monkeypatch.context() as patched:
        patched.setattr(keeping, "read", lambda folder: None)
        return loading.load(catalogue)


def catalogue_of(library: Library) -> Catalogue:
    return library._catalogue


def test_kept_columns_are_those_that_would_be_made(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    library = shelf.library(*map(draft, range(5)))
    kept = keeping.read(shelf.folder)
    assert kept is not None
    assert contents(kept) == contents(fresh(catalogue_of(library), monkeypatch))


def test_kept_columns_are_used_as_they_are(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    library = shelf.library(*map(draft, range(3)))
    monkeypatch.setattr(loading, "_Loading", None)
    assert loading.load(catalogue_of(library)).documents == array("I", [1, 2, 3])


CHANGES: dict[str, Callable[[Shelf, Library], object]] = {
    "added": lambda shelf, library: library.add(shelf.put(draft(7), draft(8))),
    "removed": lambda shelf, library: library.remove(["1.txt"]),
    "changed": lambda shelf, library: library.add(shelf.put(draft(1, "fire and water"))),
    "removed and added": lambda shelf, library: (library.remove(["2.txt"]), library.add(shelf.put(draft(9)))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_after_a_change_columns_are_those_that_would_be_made(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, change: Callable[[Shelf, Library], object]
) -> None:
    library = shelf.library(*map(draft, range(3)))
    before = loading.load(catalogue_of(library))
    said = contents(before.grown(before.generation))
    change(shelf, library)
    assert contents(loading.load(catalogue_of(library), before)) == contents(fresh(catalogue_of(library), monkeypatch))
    assert contents(before.grown(before.generation)) == said, "what was there before stays as it was"


@pytest.mark.parametrize("at", [0, 5, 20, -1])
def test_a_damaged_file_is_not_used(shelf: Shelf, at: int) -> None:
    shelf.library(*map(draft, range(2)))
    file = shelf.folder / keeping.FILE
    data = bytearray(file.read_bytes())
    data[at] ^= 1
    file.write_bytes(data)
    assert keeping.read(shelf.folder) is None


def test_a_file_that_others_may_write_is_not_used(shelf: Shelf) -> None:
    shelf.library(draft(1))
    (shelf.folder / keeping.FILE).chmod(0o666)
    assert keeping.read(shelf.folder) is None


def test_a_file_cut_short_is_made_anew(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    library = shelf.library(*map(draft, range(2)))
    file = shelf.folder / keeping.FILE
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert contents(loading.load(catalogue_of(library))) == contents(fresh(catalogue_of(library), monkeypatch))
    assert file.read_bytes() == whole


def test_small_libraries_keep_no_file(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_WORTH_KEEPING", 5_000)
    shelf.library(draft(1))
    assert not (shelf.folder / keeping.FILE).exists()
