"""The catalogue keeps a record exactly, and a document by its content."""

import os
import sqlite3
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from support.records import Draft

from whosaid.model import (
    Edit,
    Identifier,
    LibraryUnusable,
    LinkKind,
    Noise,
    NotFound,
    Page,
    Quote,
    QuoteKind,
    Recommendation,
    Record,
    Source,
    Support,
)
from whosaid.store import Catalogue, KnownFile


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return Catalogue.open(tmp_path / "library", create=True)


def full() -> tuple[Source, Record]:
    """A record in which every field says something."""
    draft = Draft(
        about={
            "title": "On Water",
            "subtitle": "and on “wells”",
            "kind": "conference report",
            "dates": ("2017-10-23", "2017-10"),
            "year": 2018,
            "place": "Vienna",
            "publisher": "A House",
            "authors": ("Zoë Ash",),
            "identifiers": (Identifier("ISBN", "978-3"), Identifier("symbol", "A/1")),
            "pages": 2,
            "warnings": ("guessed encoding",),
        }
    )
    draft.speaker("Ann Bee", honorifics=("Dr.",), role="Chair", organisation="Bank", country="Malta")
    draft.speaker("Bo Cee", functions=("panellist",), variants=("Mr. Cee",), sections=("s1",))
    with draft.section("Panel I"), draft.section("Part 1"):
        draft.paragraph("A paragraph.", owner="Bo Cee", page=2)
        first = draft.quote("We need wells.", "Ann Bee", page=1, attribution=(0, 3), confidence=0.7, rule="caption")
        draft.quote("A party says so.", kind=QuoteKind.REPORTED, party="Malta")
        draft.recommendation("Mend the pump.", owner="Cy Dow", due="1 May")
        draft.recommendation(
            "Dig wells.",
            number="3",
            supported_by=(
                Support("Ann Bee", first.start_char, first.end_char, 0.75, first.id),
                Support(None, 0, 4, 0.5),
            ),
        )
    draft.link(LinkKind.ECHO, "q1", "p1", (3, 7))
    draft.pages.extend([Page(1, 0, 40, "iv"), Page(2, 40, len(draft.text))])
    record = replace(
        draft.record,
        edits=(Edit(2, 3, "ü", "ocr-glyph"), Edit(5, 6, "", "markup")),
        noise=(Noise(8, 9, "page-number"),),
        doubtful=(
            Quote("d1", "We", ((0, 2),), "Ann Bee", confidence=0.4, rule="said", kind=QuoteKind.REPORTED),
            Recommendation("d2", "need", ((3, 7),), page=1, confidence=0.5, rule="ought", number="7"),
        ),
        parties=("Malta", "Gozo"),
    )
    return draft.source, record


def test_a_record_comes_back_exactly_as_it_was_put(catalogue: Catalogue) -> None:
    source, record = full()
    document, _ = catalogue.put(source, record)
    assert catalogue.record(document) == record
    assert catalogue.text(document) == source.text


def test_quotes_keep_their_order_in_the_record_even_against_the_text(catalogue: Catalogue) -> None:
    source, record = full()
    record = replace(record, quotes=record.quotes[::-1])
    document, _ = catalogue.put(source, record)
    assert catalogue.record(document).quotes == record.quotes


def test_a_text_of_any_characters_comes_back(catalogue: Catalogue) -> None:
    text = "a\x00b \ud800 \r\n 𝄞 \f"
    source, record = Source("odd.txt", "ab" * 32, text), Draft().record
    document, _ = catalogue.put(source, record)
    assert catalogue.text(document) == text


def test_a_document_is_named_by_the_first_digits_of_its_hash_and_more_where_they_are_taken(
    catalogue: Catalogue,
) -> None:
    record = Draft().record
    hashes = ["12345678" + "a" * 56, "12345678" + "b" * 56]
    ids = []
    for digest in hashes:
        about = replace(record.document, sha256=digest)
        ids.append(catalogue.put(Source("f.txt", digest, ""), replace(record, document=about))[0])
    assert ids == ["12345678", "12345678b"]


def test_the_same_content_at_two_paths_is_one_document(catalogue: Catalogue) -> None:
    source, record = full()
    first, _ = catalogue.put(source, record, KnownFile("/a.txt", 1, 1, ""))
    second, _ = catalogue.put(source, record, KnownFile("/b.txt", 1, 1, ""))
    assert first == second
    assert catalogue.entry(first).paths == ("/a.txt", "/b.txt")


def test_a_document_put_again_keeps_its_place_its_people_and_takes_the_new_record(catalogue: Catalogue) -> None:
    source, record = full()
    catalogue.put(source, record)
    other = Draft(file="other.txt")
    other.paragraph("Other.")
    catalogue.put(other.source, other.record)
    people = catalogue.query("SELECT id FROM person ORDER BY number")
    document, _ = catalogue.put(source, replace(record, parties=("Gozo",)))
    assert catalogue.record(document).parties == ("Gozo",)
    assert catalogue.ids()[0] == document
    assert catalogue.query("SELECT id FROM person ORDER BY number") == people


def test_what_replaces_a_file_takes_the_place_of_its_old_document(catalogue: Catalogue) -> None:
    source, record = full()
    old, _ = catalogue.put(source, record, KnownFile("/a.txt", 1, 1, ""))
    draft = Draft()
    draft.paragraph("New.")
    new, replaced = catalogue.put(draft.source, draft.record, KnownFile("/a.txt", 2, 2, ""))
    assert replaced == old
    assert catalogue.ids() == [new]


def test_a_replaced_document_stays_while_it_lies_elsewhere(catalogue: Catalogue) -> None:
    source, record = full()
    old, _ = catalogue.put(source, record, KnownFile("/a.txt", 1, 1, ""))
    catalogue.found_at(old, KnownFile("/b.txt", 1, 1, ""))
    draft = Draft()
    draft.paragraph("New.")
    _, replaced = catalogue.put(draft.source, draft.record, KnownFile("/a.txt", 2, 2, ""))
    assert replaced is None
    assert catalogue.entry(old).paths == ("/b.txt",)


def test_people_go_with_their_last_document(catalogue: Catalogue) -> None:
    source, record = full()
    document, _ = catalogue.put(source, record)
    catalogue.remove([document])
    assert catalogue.query("SELECT count(*) FROM person") == [(0,)]
    assert catalogue.query("SELECT count(*) FROM support") == [(0,)]


def test_keys_are_never_used_twice(catalogue: Catalogue) -> None:
    source, record = full()
    document, _ = catalogue.put(source, record)
    before = set(catalogue.keys(catalogue.number(document)))
    catalogue.put(source, record)
    assert before.isdisjoint(catalogue.keys(catalogue.number(document)))


def test_an_item_without_its_speaker_in_the_table_keeps_the_name(catalogue: Catalogue) -> None:
    draft = Draft()
    draft.quote("Words.", "Nobody Listed")
    document, _ = catalogue.put(draft.source, draft.record)
    assert catalogue.record(document).quotes[0].speaker == "Nobody Listed"


def test_a_path_may_hold_bytes_that_are_no_characters(catalogue: Catalogue) -> None:
    source, record = full()
    path = os.fsdecode(b"/odd-\xff.txt")
    document, _ = catalogue.put(source, record, KnownFile(path, 1, 1, ""))
    assert catalogue.entry(document).paths == (path,)


def test_an_unknown_document_is_not_found(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match="deadbeef"):
        catalogue.record("deadbeef")


def test_only_the_owner_may_look_into_a_library(tmp_path: Path) -> None:
    Catalogue.open(tmp_path / "library", create=True).close()
    assert stat.S_IMODE((tmp_path / "library").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "library" / "catalogue.sqlite3").stat().st_mode) == 0o600


def test_a_folder_with_other_files_is_not_made_a_library(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(LibraryUnusable, match="other files"):
        Catalogue.open(tmp_path, create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_missing_library_is_not_made_unasked(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnusable, match="no library"):
        Catalogue.open(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    Catalogue.open(tmp_path / "library", create=True).close()
    with sqlite3.connect(tmp_path / "library" / "catalogue.sqlite3") as db:
        db.execute("PRAGMA user_version = 999")
    with pytest.raises(LibraryUnusable, match="newer version"):
        Catalogue.open(tmp_path / "library", create=True)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "catalogue.sqlite3") as db:
        db.execute("CREATE TABLE stamps (country TEXT)")
    with pytest.raises(LibraryUnusable, match="another program"):
        Catalogue.open(tmp_path, create=True)


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 4000])
def test_a_damaged_catalogue_is_said_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "catalogue.sqlite3").write_bytes(content)
    with pytest.raises(LibraryUnusable, match="damaged") as caught:
        Catalogue.open(tmp_path, create=True)
    assert "\n" not in str(caught.value)


def test_a_full_disk_changes_nothing(catalogue: Catalogue) -> None:
    source, record = full()
    document, _ = catalogue.put(source, record)
    ((pages,),) = catalogue.query("PRAGMA page_count")
    catalogue.query(f"PRAGMA max_page_count = {pages + 1}")
    big = Draft(file="big.txt")
    big.paragraph("word " * 100_000)
    with pytest.raises(LibraryUnusable, match="disk is full"):
        catalogue.put(big.source, big.record)
    assert catalogue.ids() == [document]
    assert catalogue.record(document) == record


def test_a_catalogue_that_cannot_be_written_is_read_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Catalogue.open(tmp_path / "library", create=True)
    made.add_root("/reports")
    made.close()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    catalogue = Catalogue.open(tmp_path / "library", create=True)
    assert catalogue.roots() == ["/reports"]
    with pytest.raises(LibraryUnusable, match="read-only"):
        catalogue.add_root("/more")
    with pytest.raises(LibraryUnusable, match="cannot be opened for writing"):
        catalogue.query("DELETE FROM root")


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="owners are known on POSIX only")
def test_a_catalogue_of_another_user_is_only_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Catalogue.open(tmp_path / "library", create=True).close()
    monkeypatch.setattr(os, "getuid", lambda: 54321)
    catalogue = Catalogue.open(tmp_path / "library", create=True)
    with pytest.raises(LibraryUnusable, match="another user"):
        catalogue.add_root("/more")


def test_an_older_catalogue_that_cannot_be_written_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Catalogue.open(tmp_path / "library", create=True)
    made.query("PRAGMA user_version = 1")
    made.close()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(LibraryUnusable, match="older version"):
        Catalogue.open(tmp_path / "library", create=False)


def test_a_library_cannot_be_made_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryUnusable, match="cannot be made"):
        Catalogue.open(tmp_path / "file" / "library", create=True)


def test_a_record_that_names_one_item_twice_is_refused_whole(catalogue: Catalogue) -> None:
    source, record = full()
    twice = replace(record, quotes=(record.quotes[0], Quote("q1", "Again", ((0, 2),))))
    with pytest.raises(sqlite3.IntegrityError):
        catalogue.put(source, twice)
    assert catalogue.ids() == []


def test_a_file_of_another_program_is_not_written(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "catalogue.sqlite3") as db:
        db.execute("CREATE TABLE other (x)")
    before = (tmp_path / "catalogue.sqlite3").read_bytes()
    with pytest.raises(LibraryUnusable, match="another program"):
        Catalogue.open(tmp_path, create=False)
    assert (tmp_path / "catalogue.sqlite3").read_bytes() == before
