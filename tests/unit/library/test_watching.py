"""A watched folder's documents follow its files, batch by batch."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from whosaid.library import Library, Progress
from whosaid.model import BadInput, LibraryUnusable

Batches = Iterator[Sequence[Path]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    return folder


def names(library: Library) -> list[str]:
    return sorted(Path(path).name for entry in library.documents() for path in entry.paths)


def test_new_changed_moved_and_removed_files_are_followed(folder: Path, tmp_path: Path) -> None:
    seen: list[list[str]] = []

    with Library.open(tmp_path / "library") as library:

        def happenings() -> Batches:
            yield [folder]
            (folder / "a.txt").write_text("The first words.")
            yield [folder / "a.txt"]
            seen.append(names(library))
            (folder / "a.txt").write_text("Other words.")
            yield [folder / "a.txt"]
            (folder / "sub").mkdir()
            (folder / "a.txt").rename(folder / "sub" / "b.txt")
            yield [folder / "a.txt", folder / "sub"]
            seen.append(names(library))
            (folder / "sub" / "b.txt").unlink()
            yield [folder / "sub" / "b.txt"]
            seen.append(names(library))

        reports = list(library.watch([folder], changes=happenings()))
        assert seen == [["a.txt"], ["b.txt"], []]
        assert [(len(r.added), len(r.removed)) for r in reports] == [(1, 0), (1, 1), (0, 1)]
        assert library.check().faults == ()


def test_only_what_happens_is_told(folder: Path, tmp_path: Path) -> None:
    (folder / "a.txt").write_text("The first words.")
    (folder / "bad.txt").write_bytes(b"")
    steps: list[Progress] = []

    def happenings() -> Batches:
        yield [folder]
        yield [folder]
        yield []
        (folder / "b.txt").write_text("More words.")
        yield [folder / "b.txt"]

    with Library.open(tmp_path / "library") as library:
        reports = list(library.watch([folder], changes=happenings(), listen=steps.append))
    assert [(Path(step.path).name, step.outcome) for step in steps] == [
        ("a.txt", "added"),
        ("bad.txt", "failed"),
        ("b.txt", "added"),
    ]
    assert [(len(r.added), len(r.failed)) for r in reports] == [(1, 1), (1, 0)]


def test_a_file_that_failed_is_read_again_when_it_changes(folder: Path, tmp_path: Path) -> None:
    def happenings() -> Batches:
        (folder / "a.txt").write_bytes(b"")
        yield [folder]
        (folder / "a.txt").write_text("Words at last.")
        yield [folder / "a.txt"]

    with Library.open(tmp_path / "library") as library:
        list(library.watch([folder], changes=happenings()))
        assert names(library) == ["a.txt"]


def test_other_documents_of_the_library_are_left_alone(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Other words.")
    with Library.open(tmp_path / "library") as library:
        library.add([other])
        other.unlink()
        list(library.watch([folder], changes=[[folder]]))
        assert names(library) == ["other.txt"]


def test_a_folder_that_goes_away_keeps_its_documents_and_is_named_once(folder: Path, tmp_path: Path) -> None:
    def happenings() -> Batches:
        (folder / "a.txt").write_text("The first words.")
        yield [folder]
        folder.rename(tmp_path / "elsewhere")
        yield [folder]
        yield [folder]

    with Library.open(tmp_path / "library") as library:
        reports = list(library.watch([folder], changes=happenings()))
        assert names(library) == ["a.txt"]
    assert [len(report.failed) for report in reports] == [0, 1]


def test_while_another_writes_the_library_changes_wait(folder: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library, Library.open(tmp_path / "library") as other:
        library._lock._patience = 0

        def happenings() -> Batches:
            (folder / "a.txt").write_text("The first words.")
            with other._lock.held():
                yield [folder]
                yield []
            yield []

        reports = list(library.watch([folder], changes=happenings()))
        assert names(library) == ["a.txt"]
    assert [(len(r.added), len(r.failed)) for r in reports] == [(0, 1), (1, 0)]
    assert "another process" in reports[0].failed[0][1]


def test_a_file_cannot_be_watched_but_its_folder(folder: Path, tmp_path: Path) -> None:
    (folder / "a.txt").write_text("The first words.")
    with Library.open(tmp_path / "library") as library, pytest.raises(BadInput, match="only folders"):
        list(library.watch([folder / "a.txt"], changes=[]))


def test_a_library_that_may_only_be_read_watches_nothing(folder: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        library._lock._only_read = "it is read-only"
        with pytest.raises(LibraryUnusable, match="read-only"):
            list(library.watch([folder], changes=[]))
