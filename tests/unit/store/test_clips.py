"""The tables of clips, in new libraries and in those that are older than they."""

import sqlite3
from pathlib import Path

import pytest
from support.records import Draft

from whosaid.store import Catalogue, schema
from whosaid.store.catalogue import FILE
from whosaid.store.connection import _statements


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A library of the first version, with a document in it."""
    folder = tmp_path / "library"
    folder.mkdir()
    db = sqlite3.connect(folder / FILE)
    for statement in _statements(schema.MIGRATIONS[0]):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")
    db.execute(
        "INSERT INTO document VALUES (1, 'ab12', 'ab', 1, 2, 1, '0', 'a.txt', 'text/plain', 0, 'On Water', NULL, NULL, "
        "'[]', NULL, NULL, NULL, '[]', '[]', NULL, 0, NULL, '[]', '[]', 0)"
    )
    db.commit()
    db.close()
    return folder


def test_an_older_library_is_upgraded_in_place(older: Path) -> None:
    catalogue = Catalogue.open(older, create=False)
    assert catalogue.entry("ab12").document.title == "On Water"
    assert catalogue.clips.all() == ()
    draft = Draft()
    draft.recommendation("Dig wells.", owner="The chair", due="May")
    name, _ = catalogue.put(draft.source, draft.record)
    assert catalogue.record(name) == draft.record
    catalogue.close()
    assert sqlite3.connect(older / FILE).execute("PRAGMA user_version").fetchone() == (len(schema.MIGRATIONS),)


def test_no_foreign_key_leads_from_a_clip_to_a_document(older: Path) -> None:
    Catalogue.open(older, create=False).close()
    db = sqlite3.connect(older / FILE)
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'clip%'")]
    assert len(tables) == 5
    targets = {row[2] for table in tables for row in db.execute(f"PRAGMA foreign_key_list({table})")}
    assert targets == {"clip_change"}
