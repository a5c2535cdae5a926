"""Libraries of other versions, and damaged ones: upgraded with a copy, refused with a word, salvaged."""

import json
import random
import sqlite3
from pathlib import Path

import pytest
from support.shaking import THOROUGH, sow, state, told

from whosaid.export.reading_clips import read_clips
from whosaid.library import Library, salvage
from whosaid.model import LibraryUnusable, View
from whosaid.search import loading
from whosaid.store import schema
from whosaid.store.connection import _statements

FILE = "catalogue.sqlite3"
PAGE = 4096


@pytest.fixture(scope="module")
def sown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sown")
    sow(folder)
    return folder


@pytest.fixture
def library(sown: Path, tmp_path: Path) -> Path:
    """The folder of a library that may be damaged."""
    folder = tmp_path / "library"
    folder.mkdir(mode=0o700)
    for path in (sown / "library").iterdir():
        if path.is_file():
            (folder / path.name).write_bytes(path.read_bytes())
            (folder / path.name).chmod(0o600)
    return folder


def older(folder: Path, version: int) -> None:
    """A library as a former version made it, with a root and, where there were any, clips."""
    folder.mkdir(mode=0o700)
    with sqlite3.connect(folder / FILE) as db:
        for script in schema.MIGRATIONS[:version]:
            for statement in _statements(script):
                db.execute(statement)
        db.execute("INSERT INTO root VALUES (?)", (b"/reports",))
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {version}")


@pytest.mark.parametrize("version", range(1, len(schema.MIGRATIONS)))
def test_an_older_library_is_upgraded_in_place_and_kept_as_it_was(tmp_path, version):
    folder = tmp_path / "library"
    older(folder, version)
    with Library.open(folder) as opened:
        assert opened.check().faults == ()
    copy = folder / f"catalogue-version-{version}.sqlite3"
    assert copy.stat().st_mode & 0o077 == 0
    for path, expected in ((copy, version), (folder / FILE, len(schema.MIGRATIONS))):
        with sqlite3.connect(path) as db:
            assert db.execute("PRAGMA user_version").fetchone() == (expected,)
            assert db.execute("SELECT path FROM root").fetchall() == [(b"/reports",)]


def test_an_upgrade_that_fails_leaves_the_old_library_as_it_was(tmp_path, monkeypatch):
    folder = tmp_path / "library"
    older(folder, 1)
    with monkeypatch.context() as patch:
        patch.setattr("whosaid.store.connection.MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE root (path);"))
        with pytest.raises(LibraryUnusable):
            Library.open(folder)
    with sqlite3.connect(folder / FILE) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    Library.open(folder).close()


def test_a_newer_library_is_refused_with_a_word_and_left_alone(library):
    with sqlite3.connect(library / FILE) as db:
        db.execute("PRAGMA user_version = 1000")
    before = (library / FILE).read_bytes()
    with pytest.raises(LibraryUnusable, match="newer version of whosaid"):
        Library.open(library)
    assert (library / FILE).read_bytes() == before


def test_a_sound_catalogue_is_salvaged_whole(library, sown):
    before = state(sown)
    report = salvage(library)
    assert (report.documents, report.clips) == (4, len(before["clips"]))
    assert report.kept.is_file()
    with Library.open(library) as opened:
        assert opened.check().faults == ()
        assert {clip.note for clip in opened.clips.list()} == {"Read this."}
        assert {entry.document.file for entry in opened.documents()} == before["documents"].keys()
        assert opened.search(View("amber")).recommendations


def test_the_clips_of_a_salvaged_catalogue_can_be_imported_elsewhere(library, tmp_path):
    report = salvage(library)
    assert report.clips_file is not None
    with Library.open(tmp_path / "other") as other:
        assert len(other.clips.take_in(read_clips(report.clips_file)).new) == report.clips


def answers(library: Library) -> list[object]:
    """What a library says of words that stand in it, and of one that does not."""
    queries = ("amber", "water", "wal*", '"counts their water"', "fern", "Holm", "year:2016..", "")
    results = [library.search(View(query)) for query in queries]
    return [[row.id for row in (*found.documents, *found.quotes, *found.recommendations)] for found in results]


def test_what_was_made_of_the_catalogue_says_the_same_or_is_made_anew_whichever_byte_has_changed(library, monkeypatch):
    monkeypatch.setattr(loading, "_WORTH_KEEPING", 0)
    with Library.open(library) as opened:
        expected = answers(opened)
        assert opened.check().faults == ()
    assert len({str(found) for found in expected}) > 3
    chance = random.Random(1)
    sound = {path: path.read_bytes() for path in (library / "columns", *(library / "fulltext").iterdir())}
    for path, data in sound.items():
        for _ in range(100 if THOROUGH else 3):
            for other, content in sound.items():
                other.write_bytes(content)
            at = chance.randrange(len(data))
            path.write_bytes(data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :])
            with Library.open(library) as opened:
                assert answers(opened) == expected, (path.name, at)
                assert all("check --rebuild makes it anew" in fault for fault in opened.check().faults)
                assert opened.check(rebuild=True).faults == ()
                assert answers(opened) == expected


def damage(folder: Path, how: str, seed: int) -> None:
    file = folder / FILE
    data = bytearray(file.read_bytes())
    chance = random.Random(seed)
    pages = len(data) // PAGE
    if how == "cut":
        del data[chance.randrange(PAGE, len(data)) :]
    elif how == "page":
        at = chance.randrange(1, pages) * PAGE
        data[at : at + PAGE] = chance.randbytes(PAGE)
    elif how == "zeroes":
        at = chance.randrange(1, pages) * PAGE
        data[at : at + PAGE] = bytes(PAGE)
    elif how == "head":
        data[:24] = chance.randbytes(24)
    else:
        for _ in range(20):
            data[chance.randrange(100, len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


@pytest.mark.parametrize("how", ["bits", "page", "zeroes", "cut", "head"])
@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_catalogue_gives_what_can_be_read_and_nothing_else(library, sown, how, seed):
    before = state(sown)["documents"]
    damage(library, how, seed)
    wreck = (library / FILE).read_bytes()
    try:
        report = salvage(library)
    except LibraryUnusable as error:
        assert "nothing can be read" in str(error)
        assert (library / FILE).read_bytes() == wreck
        return
    assert report.kept.read_bytes() == wreck
    with Library.open(library) as opened:
        assert not [fault for fault in opened.check().faults if not fault.startswith("clip ")]
        for entry in opened.documents():
            text = opened.source_text(entry.id)
            assert entry.document.file in before
            assert all(quote.text in text for quote in opened.record(entry.id).recommendations)
        opened.refresh()
        assert opened.check().faults == () or report.clips
    if report.clips_file is not None:
        assert json.loads(report.clips_file.read_text())["clips"]


@pytest.mark.parametrize("how", ["bits", "page", "zeroes", "cut", "head"])
@pytest.mark.parametrize("seed", range(50, 80 if THOROUGH else 52))
def test_a_damaged_catalogue_yields_no_traceback(library, how, seed):
    damage(library, how, seed)
    for command in (["list", "quotes"], ["search", "amber"], ["clips"], ["check"], ["list", "documents", "--json"]):
        code, words = told(*command, "--library", library)
        assert code in (0, 1, 2, 3)
        assert "Traceback" not in words
        assert "please report" not in words


def test_a_catalogue_whose_tables_are_no_words_any_more_is_said_to_be_damaged(library):
    file = library / FILE
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE clip", b"CREATE \xc3ABLE clip"))
    for command in (["list", "quotes"], ["check"]):
        code, words = told(*command, "--library", library)
        assert code == 3
        assert "its catalogue is damaged; check --salvage" in words
    code, words = told("check", "--salvage", "--library", library)
    assert "nothing can be read of the catalogue" in words
