"""A library that cannot be written can be read all the same."""

import os
import shutil
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.model import LibraryUnusable, View
from whosaid.store import engine

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights and owners of POSIX")


@pytest.fixture
def shut(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A library in a folder without the right to write; access is answered for users who have every right."""
    draft = Draft(file="a.txt")
    draft.quote("Water for all.", "Ann Bee")
    with shelf.library(draft):
        pass
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    return shelf


def contents(folder: Path) -> dict[str, bytes]:
    """All files but SQLite's log, which comes and goes."""
    return {
        str(path): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }


def test_it_is_searched_and_shown_and_nothing_in_it_changes(shut: Shelf) -> None:
    before = contents(shut.folder)
    with shut.open() as library:
        (quote,) = library.search(View("water")).quotes
        assert library.get(quote.id)
        assert library.check().faults == ()
    assert contents(shut.folder) == before


def test_what_writes_says_why_it_cannot(shut: Shelf) -> None:
    with shut.open() as library:
        (quote,) = library.search(View("water")).quotes
        for write in (lambda: library.add([shut.documents]), library.refresh, lambda: library.clips.keep([quote.id])):
            with pytest.raises(LibraryUnusable, match="read-only"):
                write()


@pytest.mark.parametrize("how", ["missing", "damaged"])
def test_a_lost_index_is_made_aside(shut: Shelf, how: str) -> None:
    if how == "missing":
        shutil.rmtree(shut.folder / engine.FOLDER)
    else:
        for file in (shut.folder / engine.FOLDER).glob("*.toc"):
            file.write_bytes(b"no index")
    before = contents(shut.folder)
    with shut.open() as library:
        assert len(library.search(View("water")).quotes) == 1
    assert contents(shut.folder) == before


def test_the_index_of_another_user_is_not_read(shut: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (shut.folder / engine.FOLDER).iterdir():
        path.chmod(stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)
    monkeypatch.setattr(engine, "open_engine", guarding(shut.folder, engine.open_engine))
    with shut.open() as library:
        assert len(library.search(View("water")).quotes) == 1


def guarding(folder: Path, real):  # type: ignore[no-untyped-def]
    def opened(where: Path) -> object:
        assert folder not in where.parents
        return real(where)

    return opened


@pytest.mark.skipif(not hasattr(os, "setresuid") or os.geteuid() != 0, reason="only root can become somebody else")
def test_somebody_without_rights_reads_a_library_of_root(monkeypatch: pytest.MonkeyPatch) -> None:
    with TemporaryDirectory() as name:
        shelf = Shelf(Path(name), monkeypatch.setattr)
        draft = Draft(file="a.txt")
        draft.quote("Water for all.", "Ann Bee")
        with shelf.library(draft) as library:
            library.search(View("water"))  # what this needs is imported while it can be reached
        for path in (Path(name), shelf.folder, *shelf.folder.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        os.setresuid(65534, 65534, 0)
        try:
            with shelf.open() as library:
                assert len(library.search(View("water")).quotes) == 1
        finally:
            os.setresuid(0, 0, 0)
