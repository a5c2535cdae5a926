"""Only what is new or has changed is read, and a document that fails costs no other."""

import os
import shutil
from pathlib import Path

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid import extract
from whosaid.library import Library, Progress
from whosaid.model import BadInput, Facet, LibraryUnusable, NotFound, View
from whosaid.search import loading


def note(file: str, words: str = "") -> Draft:
    draft = Draft(file=file)
    draft.quote(words or f"These are the words of {file}.", "Ann Bee")
    return draft


def titles(library: Library) -> list[str]:
    return [row.title for row in library.search(View()).documents]


def test_files_are_added_in_the_order_in_which_they_are_named(shelf: Shelf) -> None:
    paths = shelf.put(note("b.txt"), note("a.txt"))
    with shelf.open() as library:
        report = library.add(paths)
        assert titles(library) == ["b.txt", "a.txt"]
    assert len(report.added) == 2
    assert report.unchanged == report.removed == report.failed == ()


def test_a_folder_is_added_whole(shelf: Shelf) -> None:
    shelf.put(note("b.txt"), note("a.txt"))
    with shelf.open() as library:
        library.add([shelf.documents])
        assert titles(library) == ["a.txt", "b.txt"]


def test_what_is_unchanged_is_not_read_again(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        report = library.add([shelf.documents])
        assert report.added == ()
        assert len(report.unchanged) == 1
    assert shelf.extracted == ["a.txt"]


def test_a_file_that_was_only_touched_is_known_by_its_hash(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        os.utime(shelf.documents / "a.txt", ns=(1, 1))
        report = library.add([shelf.documents])
        assert (len(report.added), len(report.unchanged)) == (0, 1)


def test_a_changed_file_replaces_its_old_document(shelf: Shelf) -> None:
    with shelf.library(note("a.txt"), note("b.txt")) as library:
        (path,) = shelf.put(note("a.txt", "Quite other words."))
        report = library.add([path])
        assert (len(report.added), len(report.removed)) == (1, 1)
        assert len(library.search(View("quite")).quotes) == 1
        assert len(library.search(View()).documents) == 2
        assert library.check().faults == ()


def test_the_same_content_twice_is_one_document_with_two_paths(shelf: Shelf) -> None:
    paths = shelf.put(note("a.txt", "One text."), note("b.txt", "One text."))
    with shelf.open() as library:
        library.add(paths)
        (entry,) = library.documents()
        assert entry.paths == tuple(map(str, paths))


def test_a_document_that_fails_is_reported_and_the_rest_go_on(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.put(note("a.txt"), note("c.txt"))
    (shelf.documents / "b.txt").write_bytes(b"")
    (shelf.documents / "d.txt").write_text("Nobody knows this text.")
    seen: list[Progress] = []
    with shelf.open() as library:
        report = library.add([shelf.documents], listen=seen.append)
        assert titles(library) == ["a.txt", "c.txt"]
    assert [Path(path).name for path, _ in report.failed] == ["b.txt", "d.txt"]
    assert "empty" in report.failed[0][1]
    assert "\n" not in report.failed[1][1]
    assert [(Path(step.path).name, step.outcome, step.done, step.total) for step in seen] == [
        ("a.txt", "added", 1, 4),
        ("b.txt", "failed", 2, 4),
        ("c.txt", "added", 3, 4),
        ("d.txt", "failed", 4, 4),
    ]
    assert seen[-1].done_bytes == seen[-1].total_bytes > 0


def test_a_file_that_can_no_longer_be_read_keeps_its_document(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        (shelf.documents / "a.txt").write_bytes(b"")
        report = library.add([shelf.documents / "a.txt"])
        assert len(report.failed) == 1
        assert titles(library) == ["a.txt"]


def test_a_path_that_does_not_exist_is_bad_input(shelf: Shelf) -> None:
    with shelf.open() as library, pytest.raises(BadInput, match=r"none\.txt"):
        library.add([shelf.documents / "none.txt"])


def test_a_folder_without_documents_is_bad_input(shelf: Shelf) -> None:
    with shelf.open() as library, pytest.raises(BadInput, match="no documents"):
        library.add([shelf.documents])


def test_processes_give_the_same_as_one(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(f"Paragraph {number}.\n\n" * (7 - number))
    (folder / "3.txt").write_bytes(b"")
    records = []
    for jobs in (1, 2):
        with Library.open(tmp_path / f"library{jobs}") as library:
            report = library.add([folder], jobs=jobs)
            records.append((report, [library.record(entry.id) for entry in library.documents()]))
    assert records[0] == records[1]


def test_what_an_older_version_made_is_made_again(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    with shelf.library(note("a.txt")):
        pass
    monkeypatch.setattr("whosaid.store.writing.__version__", "99")
    monkeypatch.setattr("whosaid.store.catalogue.__version__", "99")
    with shelf.open() as library:
        assert len(library.add([shelf.documents]).added) == 1
        assert titles(library) == ["a.txt"]
        assert library.check().faults == ()
    assert shelf.extracted == ["a.txt", "a.txt"]


def test_refresh_follows_new_changed_moved_and_removed_files(shelf: Shelf) -> None:
    shelf.put(note("a.txt"), note("b.txt"), note("c.txt"), note("d.txt"))
    with shelf.open() as library:
        library.add([shelf.documents])
        shelf.put(note("a.txt", "Changed."), note("e.txt", "New."))
        (shelf.documents / "b.txt").rename(shelf.documents / "f.txt")
        (shelf.documents / "c.txt").unlink()
        before = {entry.document.file: entry.id for entry in library.documents()}
        report = library.refresh()
        after = {entry.id: [Path(path).name for path in entry.paths] for entry in library.documents()}
        assert after[before["b.txt"]] == ["f.txt"]
        assert after[before["d.txt"]] == ["d.txt"]
        assert before["a.txt"] not in after
        assert before["c.txt"] not in after
        assert sorted(name for names in after.values() for name in names) == ["a.txt", "d.txt", "e.txt", "f.txt"]
        assert set(report.removed) == {before["a.txt"], before["c.txt"]}
        assert library.check().faults == ()


def test_a_moved_document_bears_its_new_file_name_everywhere(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "_WORTH_KEEPING", 0)
    shelf.put(note("old.txt"))
    with shelf.open() as library:
        library.add([shelf.documents])
        (found,) = library.search(View("doc:old ")).documents
        (shelf.documents / "old.txt").rename(shelf.documents / "new.txt")
        library.refresh()
        assert list(library.search(View("doc:old ")).documents) == []
        (moved,) = library.search(View("doc:new ")).documents
        assert (moved.id, moved.title) == (found.id, "new.txt")
        assert [count.label for count in library.search(View()).facets[Facet.DOCUMENT]] == ["new.txt"]
    with shelf.open() as library:
        assert [row.title for row in library.search(View("doc:new ")).documents] == ["new.txt"]


def test_a_document_found_twice_bears_the_name_that_is_left(shelf: Shelf) -> None:
    shelf.put(note("a.txt"))
    copy = shelf.documents / "b.txt"
    copy.write_bytes((shelf.documents / "a.txt").read_bytes())
    with shelf.open() as library:
        library.add([shelf.documents])
        assert [entry.document.file for entry in library.documents()] == ["a.txt"]
        copy.unlink()
        library.refresh()
        assert [entry.document.file for entry in library.documents()] == ["a.txt"]
        (shelf.documents / "a.txt").rename(copy)
        library.refresh()
        assert [entry.document.file for entry in library.documents()] == ["b.txt"]


def test_refresh_keeps_the_documents_of_a_folder_that_is_missing_altogether(shelf: Shelf) -> None:
    shelf.put(note("a.txt"))
    with shelf.open() as library:
        library.add([shelf.documents])
        shutil.move(shelf.documents, shelf.documents.with_name("elsewhere"))
        report = library.refresh()
        assert titles(library) == ["a.txt"]
    assert "kept" in report.failed[0][1]


def test_a_file_added_by_name_does_not_bring_its_folder(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        shelf.put(note("b.txt"))
        library.refresh()
        assert titles(library) == ["a.txt"]


@pytest.mark.parametrize("named", ["id", "path", "file"])
def test_a_document_is_removed_by_id_path_or_file_name(shelf: Shelf, named: str) -> None:
    with shelf.library(note("a.txt"), note("b.txt")) as library:
        entry = next(iter(library.documents()))
        name = {"id": entry.id, "path": str(shelf.documents / "a.txt"), "file": "a.txt"}[named]
        assert library.remove([name]) == (entry.id,)
        assert titles(library) == ["b.txt"]
        assert [row.source for row in library.search(View("words")).quotes] == ["Ann Bee"]
        assert library.check().faults == ()


def test_a_file_name_that_two_documents_bear_is_not_enough_to_remove_one(shelf: Shelf) -> None:
    other = shelf.documents / "sub"
    other.mkdir()
    with shelf.library(note("a.txt")) as library:
        draft = note("sub/a.txt", "Others.")
        draft.file = "sub/a.txt"
        shelf.put(draft)
        draft.file = "a.txt"
        shelf._records[draft.source.sha256] = draft.record
        library.add([other])
        with pytest.raises(BadInput, match="more than one"):
            library.remove(["a.txt"])


def test_nothing_is_removed_when_one_name_is_unknown(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library:
        with pytest.raises(NotFound):
            library.remove(["a.txt", "none"])
        assert titles(library) == ["a.txt"]


def test_writing_while_another_process_writes_is_refused_and_reading_goes_on(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library, shelf.open() as other:
        other._lock._patience = 0
        with library._lock.held():
            with pytest.raises(LibraryUnusable, match="is writing"):
                other.add([shelf.documents])
            assert titles(other) == ["a.txt"]
            with shelf.open() as third:
                assert len(third.search(View("words")).quotes) == 1


def test_an_open_library_sees_what_another_one_adds(shelf: Shelf) -> None:
    with shelf.library(note("a.txt")) as library, shelf.open() as other:
        assert len(other.search(View("words")).quotes) == 1
        library.add(shelf.put(note("b.txt")))
        assert len(other.search(View("words")).quotes) == 2


def test_an_interrupted_addition_keeps_what_was_stored(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.put(note("a.txt"), note("b.txt"), note("c.txt"))
    make = extract.extract

    def interrupted(source: object) -> object:
        if getattr(source, "file", "") == "c.txt":
            raise KeyboardInterrupt
        return make(source)  # type: ignore[arg-type]

    with shelf.open() as library:
        monkeypatch.setattr(extract, "extract", interrupted)
        with pytest.raises(KeyboardInterrupt):
            library.add([shelf.documents])
    monkeypatch.setattr(extract, "extract", make)
    with shelf.open() as library:
        assert titles(library) == ["a.txt", "b.txt"]
        assert library.check().faults == ()


def test_a_listener_that_raises_stops_the_work_and_what_was_read_can_be_found(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"Water Forum {name}\n\nDykes must be built before the water comes.\n")

    class EnoughError(Exception):
        pass

    def listen(progress: Progress) -> None:
        if progress.done == 2:
            raise EnoughError

    with Library.open(tmp_path / "library") as library:
        with pytest.raises(EnoughError):
            library.add([tmp_path], jobs=1, listen=listen)
        assert len(library.search(View("dykes")).documents) == 2
        library.add([tmp_path], jobs=1)
        assert len(library.search(View("dykes")).documents) == 3
