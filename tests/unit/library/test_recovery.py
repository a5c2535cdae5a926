"""The catalogue is the truth: whatever happens to the index, the next opening puts it right."""

import shutil
import threading
from pathlib import Path

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import IndexProgress, Library, indexing
from whosaid.model import Kind, View
from whosaid.store import Catalogue
from whosaid.store.fulltext import Unit
from whosaid.store.postings import Writer


def note(file: str) -> Draft:
    draft = Draft(file=file)
    draft.quote(f"Water for {file}.", "Ann Bee")
    return draft


def found(shelf: Shelf, query: str = "water") -> int:
    with shelf.open() as library:
        assert library.check().faults == ()
        return len(library.search(View(query)).quotes)


def test_a_document_stored_and_not_indexed_is_indexed_by_the_next_opening(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    late = note("b.txt")
    catalogue.put(late.source, late.record)
    catalogue.close()
    assert found(shelf) == 2


def test_a_document_indexed_and_not_marked_is_not_indexed_twice(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    with catalogue._connections.transaction() as db:
        db.execute("UPDATE document SET indexed = 0")
    catalogue.close()
    assert found(shelf) == 1


def test_a_document_removed_and_still_indexed_is_found_no_more(shelf: Shelf) -> None:
    with shelf.library(note("a.txt"), note("b.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    catalogue.remove(catalogue.ids()[:1])
    catalogue.close()
    assert found(shelf) == 1


def test_a_document_removed_and_added_again_before_the_index_heard_of_it_is_found_once(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    catalogue.remove(catalogue.ids())
    again = note("a.txt")
    catalogue.put(again.source, again.record)
    catalogue.close()
    assert found(shelf) == 1


def test_who_does_not_wait_has_the_lists_at_once_and_is_told_what_a_search_does_not_find_yet(shelf: Shelf) -> None:
    with shelf.library(note("a.txt"), note("b.txt")):
        pass
    (shelf.folder / "fulltext" / "version").write_text("older")
    with Library.open(shelf.folder, wait=False) as library:
        assert library.waiting == 2
        assert (len(library.search(View()).documents), len(library.search(View()).quotes)) == (2, 2)
        results = library.search(View("water"))
        assert (len(results.quotes), results.notes) == (0, ("the words of 0 of 2 documents are indexed so far",))
        heard: list[IndexProgress] = []
        library.settle(heard.append)
        assert [(step.done, step.total) for step in heard] == [(1, 2), (2, 2)]
        results = library.search(View("water"))
        assert (library.waiting, len(results.quotes), results.notes) == (0, 2, ())
        assert library.check().faults == ()


def test_what_is_indexed_already_is_found_while_the_rest_waits(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    late = note("b.txt")
    catalogue.put(late.source, late.record)
    catalogue.close()
    with Library.open(shelf.folder, wait=False) as library:
        results = library.search(View("water"))
        assert (len(results.quotes), results.totals[Kind.QUOTE]) == (1, 2)
        assert results.notes == ("the words of 1 of 2 documents are indexed so far",)


def test_closing_breaks_indexing_off_and_the_next_opening_goes_on_where_it_was(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_FIRST_UNITS", 1)
    monkeypatch.setattr(indexing, "_BATCH_UNITS", 1)
    with shelf.library(note("a.txt"), note("b.txt"), note("c.txt")):
        pass
    shutil.rmtree(shelf.folder / "fulltext")
    library = Library.open(shelf.folder, wait=False)

    def enough(step: IndexProgress) -> None:
        if step.done == 2:
            threading.Thread(target=library.close).start()
            while not library._indexing._is_closing:
                threading.Event().wait(0.001)

    library.settle(enough)
    with Library.open(shelf.folder, wait=False) as again:
        assert again.waiting == 1
    assert found(shelf) == 3


def test_an_index_that_proves_damaged_is_filled_by_who_settles_where_nobody_waits(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    for file in (shelf.folder / "fulltext").glob("*.toc"):
        file.write_bytes(b"\x00" * 7)
    with Library.open(shelf.folder, wait=False) as library:
        assert len(library.search(View("water")).quotes) == 0
        assert library.waiting == 1
        library.settle()
        assert len(library.search(View("water")).quotes) == 1


def test_a_kill_after_the_index_was_emptied_leaves_none_that_counts_as_full(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shelf.library(note("a.txt")) as library:
        with monkeypatch.context() as patch:
            patch.setattr(indexing.Indexing, "_index_what_waits", lambda self: None)
            library.check(rebuild=True)
        assert library.waiting == 1
    assert found(shelf) == 1


def test_a_missing_index_is_made_anew(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    shutil.rmtree(shelf.folder / "fulltext")
    assert found(shelf) == 1


def test_an_index_of_another_version_is_made_anew(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    (shelf.folder / "fulltext" / "version").write_text("older")
    assert found(shelf) == 1


@pytest.mark.parametrize("pattern", ["*.toc", "*.trm", "*.pst", "*.unt"])
def test_a_damaged_index_is_made_anew_by_the_search_that_meets_it(shelf: Shelf, pattern: str) -> None:
    with shelf.library(note("a.txt")):
        pass
    for file in (shelf.folder / "fulltext").glob(pattern):
        file.write_bytes(b"\x00" * 7)
    with shelf.open() as library:
        assert len(library.search(View("water")).quotes) == 1
    assert found(shelf) == 1


def test_a_damaged_index_is_made_anew_by_the_addition_that_meets_it(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")):
        pass
    for file in (shelf.folder / "fulltext").glob("*.toc"):
        file.write_bytes(b"\x00" * 7)
    with shelf.open() as library:
        library.add(shelf.put(note("b.txt")))
    assert found(shelf) == 2


def test_check_makes_the_index_anew_when_asked(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        report = library.check(rebuild=True)
        assert (report.documents, report.items, report.faults, report.rebuilt) == (1, 1, (), True)


def test_opening_and_painting_the_lists_needs_no_engine(shelf: Shelf, tmp_path: Path) -> None:
    import subprocess
    import sys

    with shelf.library(note("a.txt")):
        pass
    code = (
        "import sys; from pathlib import Path; from whosaid.library import Library; from whosaid.model import View\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    results = library.search(View())\n"
        "    print(results.quotes[0].source, results.documents[0].title, 'whoosh' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(shelf.folder)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said == "Ann Bee a.txt False\n"


def test_a_document_that_cannot_be_indexed_costs_itself_alone(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Writer.add

    def failing(self: Writer, unit: Unit) -> None:
        if "b.txt" in unit.text:
            raise ValueError("odd")
        real(self, unit)

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "add", failing)
        with shelf.library(note("a.txt"), note("b.txt"), note("c.txt")) as library:
            assert len(library.search(View("water")).quotes) == 2
            warnings = {entry.document.file: entry.document.warnings for entry in library.documents()}
            assert warnings["b.txt"] == ("its words cannot be searched (ValueError: odd)",)
            assert warnings["a.txt"] == warnings["c.txt"] == ()
    with shelf.open() as library:
        assert len(library.check(rebuild=True).faults) == 0
        assert not any(entry.document.warnings for entry in library.documents())


def test_a_document_without_keys_for_its_parts_costs_itself_alone(shelf: Shelf) -> None:
    with shelf.library(note("a.txt"), note("b.txt")):
        pass
    catalogue = Catalogue.open(shelf.folder, create=False)
    with catalogue._connections.transaction() as db:
        db.execute("UPDATE document SET indexed = 0")
        db.execute("UPDATE document SET last_key = key WHERE number = 1")
    catalogue.close()
    with shelf.open() as library:
        first, second = (entry.document for entry in library.documents())
        assert first.warnings
        assert not second.warnings


def test_an_index_that_cannot_be_finished_keeps_no_library_from_opening(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shelf.library(note("a.txt")):
        pass
    shutil.rmtree(shelf.folder / "fulltext")

    def failing(self: indexing.Indexing) -> None:
        raise OSError("no space")

    monkeypatch.setattr(indexing.Indexing, "rebuild", failing)
    with shelf.open() as library:
        assert len(library.search(View()).quotes) == 1
