"""The second copy of the clips: what was kept outlives the library that it was kept in."""

import os
import shutil
from pathlib import Path

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.export import clips as export
from whosaid.library import Library
from whosaid.model import ClipState, LibraryUnusable


def report(*, protected: bool = False) -> Draft:
    draft = Draft(about={"title": "On Water", "dates": ("2019-05-06",), "chatham_house": protected})
    draft.speaker("Ann Bee", role="Chair")
    draft.quote("Water for all.", "Ann Bee", page=3)
    draft.quote("Wells for some.", "Ann Bee")
    draft.recommendation("Dig wells.", number="1")
    return draft


@pytest.fixture
def spare(tmp_path: Path) -> Path:
    return tmp_path / "data" / "clips" / "one.json"


@pytest.fixture
def library(shelf: Shelf, spare: Path) -> Library:
    library = Library.open(shelf.folder, spare=spare)
    library.add(shelf.put(report()))
    return library


def ids(library: Library) -> list[str]:
    (document,) = library.documents()
    return [f"{document.id}.{name}" for name in ("q1", "q2", "r1")]


def texts(library: Library) -> list[str]:
    return [clip.text for clip in library.clips.list()]


def test_the_clips_come_back_with_a_library_that_was_deleted(library: Library, shelf: Shelf, spare: Path) -> None:
    library.clips.keep(ids(library)[:2], tags=["speech"], note="for Monday")
    library.clips.reorder("c2", -1)
    library.close()
    shutil.rmtree(shelf.folder)
    with Library.open(shelf.folder, spare=spare) as again:
        assert texts(again) == ["Wells for some.", "Water for all."]
        again.add(list(shelf.documents.iterdir()))
        assert {(clip.state, clip.tags, clip.note) for clip in again.clips.list()} == {
            (ClipState.ANCHORED, ("speech",), "for Monday")
        }
        assert again.check().faults == ()
        assert again.clips.undo() is None
        assert len(texts(again)) == 2


def test_what_was_removed_or_undone_does_not_come_back(library: Library, shelf: Shelf, spare: Path) -> None:
    library.clips.keep(ids(library)[:2])
    library.clips.remove(["c1"])
    library.clips.keep(ids(library)[2:])
    library.clips.undo()
    library.close()
    with Library.open(shelf.folder, spare=spare) as again:
        assert texts(again) == ["Wells for some."]
        again.clips.remove(["c2"])
    shutil.rmtree(shelf.folder)
    with Library.open(shelf.folder, spare=spare) as again:
        assert texts(again) == []


def test_a_library_from_before_gets_its_copy_when_it_is_opened(shelf: Shelf, spare: Path) -> None:
    with shelf.library(report()) as plain:
        plain.clips.keep(ids(plain))
    Library.open(shelf.folder, spare=spare).close()
    shutil.rmtree(shelf.folder)
    with Library.open(shelf.folder, spare=spare) as again:
        assert len(texts(again)) == 3


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_the_copy_is_for_the_user_alone(library: Library, spare: Path) -> None:
    library.clips.keep(ids(library))
    assert spare.stat().st_mode & 0o777 == 0o600
    assert spare.parent.stat().st_mode & 0o077 == 0
    assert [path.name for path in spare.parent.iterdir()] == [spare.name]


def test_a_change_that_the_copy_does_not_take_is_not_made_and_that_is_said(
    library: Library, shelf: Shelf, spare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.clips.keep(ids(library)[:1])
    before = spare.read_text(encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(export, "write_file", full)
        with pytest.raises(LibraryUnusable, match=r"nothing was changed, .*one\.json: No space left on device"):
            library.clips.keep(ids(library)[1:])
    assert texts(library) == ["Water for all."]
    assert spare.read_text(encoding="utf-8") == before


def test_a_copy_that_cannot_be_read_is_left_as_it_is_and_named(shelf: Shelf, spare: Path) -> None:
    spare.parent.mkdir(parents=True)
    spare.write_text('{"format": "whosaid clips", "version": 1, "clips": [{}]}', encoding="utf-8")
    for _ in range(2):
        with pytest.raises(LibraryUnusable, match=r"the clips kept in .*one\.json cannot be read; mend or move"):
            Library.open(shelf.folder, spare=spare)
    spare.rename(spare.with_name("aside.json"))
    with Library.open(shelf.folder, spare=spare) as library:
        assert texts(library) == []


def test_the_copy_names_nobody_whom_a_document_has_come_to_protect(library: Library, shelf: Shelf, spare: Path) -> None:
    library.clips.keep(ids(library)[:1])
    assert "Ann Bee" in spare.read_text(encoding="utf-8")
    library.add(shelf.put(report(protected=True)))
    library.refresh()
    assert "Ann Bee" not in spare.read_text(encoding="utf-8")
