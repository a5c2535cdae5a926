"""What documents have in common: statements that stand in both, answers, namesakes."""

from collections.abc import Callable

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import LinkKind, Related

ASKED = "We recommend that every harbour town keep a public book of its tides and storms."
ANSWER = "The council agrees and will print such a book."


def report() -> Draft:
    draft = Draft(file="report.txt", about={"title": "Report on Tides"})
    draft.speaker("Ann Bee", organisation="Harbour Board")
    draft.quote("The sea took the lower street twice in one winter, and nobody wrote it down.", "Ann Bee")
    draft.recommendation(ASKED)
    draft.recommendation("We recommend that the mayor of every hill village plant an orchard of pears.")
    return draft


def response() -> Draft:
    draft = Draft(file="response.txt", about={"title": "Response on Tides"})
    again = draft.recommendation(ASKED.replace("keep", "should keep"))
    answer = draft.paragraph(ANSWER)
    draft.link(LinkKind.RESPONDS_TO, again.id, "", answer.spans[0])
    return draft


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library(report(), response())


@pytest.fixture
def related(library: Library) -> Callable[[str, str], list[Related]]:
    ids = {entry.document.file: entry.id for entry in library.documents()}
    return lambda file, item: list(library.related(f"{ids[file]}.{item}"))


def test_a_recommendation_leads_to_where_another_document_restates_it_and_to_the_answer(related) -> None:
    again, answer = related("report.txt", "r1")
    assert (again.relation, again.source) == ("restated elsewhere", "Response on Tides")
    assert again.text.startswith("We recommend that every harbour town should keep")
    assert (answer.relation, answer.text) == ("answered there", ANSWER)
    assert answer.document_id == again.document_id


def test_and_back(related) -> None:
    own, asked = related("response.txt", "r1")
    assert (own.relation, own.text) == ("answered by", ANSWER)
    assert (asked.relation, asked.text, asked.source) == ("restated elsewhere", ASKED, "Report on Tides")


def test_one_that_only_begins_alike_is_not_restated(related) -> None:
    assert related("report.txt", "r2") == []


def test_a_quote_that_is_printed_again_is_found(shelf: Shelf) -> None:
    leaflet = Draft(file="leaflet.txt", about={"title": "Leaflet"})
    leaflet.quote("The sea took the lower street twice in one winter, and nobody wrote it down.")
    library = shelf.library(report(), leaflet)
    first = next(iter(library.documents())).id
    (again,) = library.related(f"{first}.q1")
    assert (again.relation, again.source, again.score) == ("also elsewhere", "Leaflet", 1.0)


def test_a_few_words_are_no_restatement(shelf: Shelf) -> None:
    drafts = []
    for name in ("a.txt", "b.txt"):
        draft = Draft(file=name)
        draft.paragraph(f"Of {name}.")
        draft.recommendation("Keep the book.")
        drafts.append(draft)
    library = shelf.library(*drafts)
    first = next(iter(library.documents())).id
    assert library.related(f"{first}.r1") == ()


@pytest.mark.parametrize("name", ["Ann Bee", "A. Bee"])
def test_a_doubtful_join_is_offered_and_not_made(shelf: Shelf, name: str) -> None:
    other = Draft(file="other.txt")
    other.speaker(name, organisation="School of Music")
    other.paragraph("Other.")
    library = shelf.library(report(), other)
    (offer,) = library.related("ann-bee")
    assert (offer.relation, offer.text) == ("perhaps the same", f"{name}, School of Music")
    assert library.get(offer.id).id != "ann-bee"


@pytest.mark.parametrize("name", ["Al Bee", "Ann Bees", "Bee Ann"])
def test_another_name_is_nobody_to_join(shelf: Shelf, name: str) -> None:
    other = Draft(file="other.txt")
    other.speaker(name)
    other.paragraph("Other.")
    assert shelf.library(report(), other).related("ann-bee") == ()
