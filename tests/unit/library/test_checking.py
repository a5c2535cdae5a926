"""`check` says what does not hold."""

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.store import Catalogue


@pytest.fixture
def library(shelf: Shelf) -> Library:
    draft = Draft()
    draft.quote("Water for all.", "Ann Bee")
    draft.recommendation("Dig wells.")
    draft.paragraph("Nothing more.")
    return shelf.library(draft)


def change(shelf: Shelf, sql: str) -> None:
    catalogue = Catalogue.open(shelf.folder, create=False)
    with catalogue._connections.transaction() as db:
        db.execute(sql)
    catalogue.close()


def test_a_sound_library_has_no_faults(library: Library) -> None:
    report = library.check()
    assert (report.documents, report.items, report.faults) == (1, 2, ())


def test_a_text_that_is_not_in_the_source_is_a_fault(shelf: Shelf, library: Library) -> None:
    change(shelf, "UPDATE item SET text = 'Water for some.' WHERE id = 'q1'")
    (fault,) = library.check().faults
    assert "q1" in fault
    assert "not that of the source" in fault


def test_an_offset_outside_the_text_is_a_fault(shelf: Shelf, library: Library) -> None:
    change(shelf, "UPDATE passage SET spans = '[[5,9999]]' WHERE id = 'p3'")
    assert any("p3" in fault and "outside" in fault for fault in library.check().faults)


def test_what_the_index_lacks_is_a_fault(shelf: Shelf, library: Library) -> None:
    library._indexing.engine().update([], delete=[entry.id for entry in library.documents()])
    (fault,) = library.check().faults
    assert "missing from the full-text index" in fault


def test_what_only_the_index_holds_is_a_fault(shelf: Shelf, library: Library) -> None:
    change(shelf, "DELETE FROM document")
    (fault,) = library.check().faults
    assert "of no document" in fault
