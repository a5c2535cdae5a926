"""Items that are not sure enough for the lists: counted, kept with their place, shown on request."""

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import QuoteEntry, RecommendationEntry, View


@pytest.fixture
def library(shelf: Shelf) -> Library:
    draft = Draft(about={"title": "On Water"})
    draft.speaker("Ann Bee", organisation="Bank")
    draft.doubt(draft.quote("We need wells.", "Ann Bee"))
    draft.doubt(draft.recommendation("Dig deep wells."))
    return shelf.library(draft)


@pytest.fixture
def document(library: Library) -> str:
    return next(iter(library.documents())).id


def test_they_are_given_with_their_speaker_and_rule(library: Library, document: str) -> None:
    quote, recommendation = library.doubtful(document)
    assert isinstance(quote, QuoteEntry)
    assert (quote.id, quote.quote.rule, quote.speaker_id) == (f"{document}.d1", "guess", "ann-bee")
    assert isinstance(recommendation, RecommendationEntry)


def test_one_is_found_by_its_id_and_has_no_links(library: Library, document: str) -> None:
    assert [library.get(entry.id) for entry in library.doubtful(document)] == list(library.doubtful(document))
    assert library.related(f"{document}.d1") == library.related(f"{document}.d2") == ()


def test_no_list_and_no_search_holds_them(library: Library) -> None:
    for query in ("", "wells"):
        results = library.search(View(query=query))
        assert (len(results.quotes), len(results.recommendations)) == (1, 1)
        assert not any(".d" in row.id for row in (*results.quotes, *results.recommendations))


def test_a_document_leads_to_them(library: Library, document: str) -> None:
    rows = library.related(document)
    assert [(row.relation, row.id, row.text, row.source) for row in rows] == [
        ("doubtful", f"{document}.d1", "We need wells.", "Ann Bee"),
        ("doubtful", f"{document}.d2", "Dig deep wells.", None),
    ]
    assert all(row.score == 0.4 for row in rows)


def test_their_text_is_checked_like_that_of_all_items(library: Library, document: str) -> None:
    assert library.check().items == 4
