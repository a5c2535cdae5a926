"""Who is taken for the same person in two documents."""

from pathlib import Path

import pytest
from support.records import Draft

from whosaid.store import Catalogue
from whosaid.store.people import folded, slug


def ids_of(tmp_path: Path, *appearances: dict[str, str]) -> list[str]:
    """The ids given to one name that appears in as many documents."""
    catalogue = Catalogue.open(tmp_path / "library", create=True)
    for number, about in enumerate(appearances):
        draft = Draft(file=f"{number}.txt")
        draft.paragraph(f"Document {number}.")
        draft.speaker(**{"name": "Ann Bee", **about})
        catalogue.put(draft.source, draft.record)
    return [row[0] for row in catalogue.query("SELECT p.id FROM appearance a JOIN person p ON p.number = a.person")]


@pytest.mark.parametrize("what", ["organisation", "role", "country"])
def test_a_name_is_one_person_where_a_particular_agrees(tmp_path: Path, what: str) -> None:
    assert ids_of(tmp_path, {what: "The Same"}, {what: "the SAME"}) == ["ann-bee", "ann-bee"]


def test_a_name_alone_is_no_proof(tmp_path: Path) -> None:
    assert ids_of(tmp_path, {}, {}) == ["ann-bee", "ann-bee-2"]


def test_particulars_that_differ_keep_namesakes_apart(tmp_path: Path) -> None:
    assert ids_of(tmp_path, {"country": "Malta"}, {"country": "Chile"}) == ["ann-bee", "ann-bee-2"]


def test_spellings_of_one_name_are_one_person(tmp_path: Path) -> None:
    found = ids_of(tmp_path, {"name": "Zoë Bee", "role": "Chair"}, {"name": "ZOE BEE", "role": "Chair"})
    assert found == ["zoe-bee", "zoe-bee"]


def test_a_third_document_joins_any_earlier_appearance(tmp_path: Path) -> None:
    about = [{"role": "Chair"}, {"role": "Chair", "country": "Malta"}, {"country": "Malta"}]
    assert ids_of(tmp_path, *about) == ["ann-bee"] * 3


def test_namesakes_in_one_document_stay_two(tmp_path: Path) -> None:
    catalogue = Catalogue.open(tmp_path / "library", create=True)
    draft = Draft()
    draft.paragraph("Text.")
    for _ in range(2):
        draft.speaker("Ann Bee", role="Chair")
    catalogue.put(draft.source, draft.record)
    assert catalogue.query("SELECT id FROM person ORDER BY number") == [("ann-bee",), ("ann-bee-2",)]


def test_an_id_is_readable_ascii() -> None:
    assert slug("Sigríður Ångström-Øst") == "sigridur-angstrom-ost"
    assert slug("潘基文").isascii()
    assert slug("潘基文") != slug("習近平")
    assert folded("  O’Neil,  J. ") == "o neil j"
