"""One thing by its id, what is connected with it, and a document for reading."""

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import (
    DocumentEntry,
    Kind,
    LinkKind,
    NotFound,
    Page,
    Quote,
    QuoteEntry,
    QuoteKind,
    RecommendationEntry,
    SpeakerEntry,
    Support,
)


@pytest.fixture
def draft() -> Draft:
    draft = Draft(about={"title": "On Water", "dates": ("2017-10",)})
    draft.speaker("Ann Bee", organisation="Bank")
    with draft.section("Panel I"):
        first = draft.quote("We need wells.", "Ann Bee", page=1)
        draft.quote("And pumps.", "Ann Bee")
        draft.quote("I differ.", "Bo Cee")
        said = draft.paragraph("Wells were asked for by all.", owner="Ann Bee", page=1)
    with draft.section("Conclusions"):
        free = Support("Bo Cee", *said.spans[0], 0.4)
        same = Support("Ann Bee", first.start_char, first.end_char, 0.9, first.id)
        draft.recommendation("Dig wells.", speaker="Ann Bee", supported_by=(same, free))
        draft.recommendation("Dig more wells.")
    draft.link(LinkKind.ECHO, "q1", "p4", said.spans[0])
    draft.link(LinkKind.RESTATES, "r2", "r1", (0, 1))
    draft.pages.append(Page(1, 0, 100, "iv"))
    return draft


@pytest.fixture
def library(shelf: Shelf, draft: Draft) -> Library:
    return shelf.library(draft)


@pytest.fixture
def document(library: Library) -> str:
    return next(iter(library.documents())).id


def test_a_document_by_its_id(library: Library, document: str, draft: Draft) -> None:
    entry = library.get(document)
    assert isinstance(entry, DocumentEntry)
    assert entry.document == draft.record.document
    assert [path.rpartition("/")[2] for path in entry.paths] == ["report.txt"]


def test_a_quote_by_its_id(library: Library, document: str, draft: Draft) -> None:
    entry = library.get(f"{document}.q1")
    assert isinstance(entry, QuoteEntry)
    assert entry.quote == draft.quotes[0]
    assert (entry.speaker_id, entry.speaker, entry.page) == ("ann-bee", draft.speakers[0], "p. iv")
    assert entry.document.title == "On Water"


def test_a_quote_of_somebody_who_is_not_in_the_table_has_a_name_and_no_person(library: Library, document: str) -> None:
    entry = library.get(f"{document}.q3")
    assert isinstance(entry, QuoteEntry)
    assert (entry.quote.speaker, entry.speaker_id, entry.speaker) == ("Bo Cee", None, None)


def test_a_recommendation_by_its_id(library: Library, document: str, draft: Draft) -> None:
    entry = library.get(f"{document}.r1")
    assert isinstance(entry, RecommendationEntry)
    assert entry.recommendation == draft.recommendations[0]


def test_a_person_by_id_with_appearances_by_date(shelf: Shelf, library: Library, document: str) -> None:
    earlier = Draft(file="earlier.txt", about={"year": 2015})
    earlier.speaker("Ann Bee", organisation="bank", role="Chair")
    earlier.paragraph("Earlier.")
    library.add(shelf.put(earlier))
    entry = library.get("ann-bee")
    assert isinstance(entry, SpeakerEntry)
    assert [a.document.file for a in entry.appearances] == ["earlier.txt", "report.txt"]
    assert entry.appearances[0].speaker.role == "Chair"


@pytest.mark.parametrize("name", ["none", "deadbeef", "deadbeef.q1", "", ".", "q1", "x'; DROP TABLE item"])
def test_an_unknown_id_is_not_found(library: Library, name: str) -> None:
    for ask in (library.get, library.related):
        with pytest.raises(NotFound):
            ask(name)


def test_an_unknown_item_of_a_known_document_is_not_found(library: Library, document: str) -> None:
    with pytest.raises(NotFound, match="q99"):
        library.get(f"{document}.q99")


def test_from_a_recommendation_to_what_stands_behind_it(library: Library, document: str) -> None:
    near = library.related(f"{document}.r1")
    assert [(r.relation, r.id, r.source, r.score) for r in near] == [
        ("behind it", f"{document}.q1", "Ann Bee", 0.9),
        ("behind it", None, "Bo Cee", 0.4),
        ("restated by", f"{document}.r2", None, 0.9),
    ]
    assert near[1].text == "Wells were asked for by all."


def test_from_a_quote_to_what_it_stands_behind_its_echo_and_its_neighbours(library: Library, document: str) -> None:
    near = library.related(f"{document}.q1")
    assert [(r.relation, r.id, r.kind) for r in near] == [
        ("stands behind", f"{document}.r1", Kind.RECOMMENDATION),
        ("echo", None, Kind.DOCUMENT),
        ("same speaker", f"{document}.q2", Kind.QUOTE),
    ]


def test_from_words_read_out_to_who_read_them_out_and_back(shelf: Shelf) -> None:
    draft = Draft(about={"title": "Sitting"})
    turn = draft.quote("My aunt wrote: “Dig deeper.” I agree.", "Ann Bee", QuoteKind.TURN)
    start = turn.start_char + turn.text.index("Dig")
    draft.quotes.append(Quote("q2", "Dig deeper.", ((start, start + 11),), "Di Eff", kind=QuoteKind.INLINE_DIRECT))
    library = shelf.library(draft)
    document = next(iter(library.documents())).id
    assert [(r.relation, r.source) for r in library.related(f"{document}.q2")] == [("in the speech of", "Ann Bee")]
    assert [(r.relation, r.source) for r in library.related(f"{document}.q1")] == [("quoted in it", "Di Eff")]


def test_people_and_documents_are_connected_with_nothing(library: Library, document: str) -> None:
    assert library.related("ann-bee") == library.related(document) == ()


def test_a_document_for_reading(library: Library, document: str, draft: Draft) -> None:
    reading = library.reading(document)
    assert [p.text for p in reading.paragraphs] == [draft.text[a:b] for p in draft.passages for a, b in p.spans]
    first, owned = reading.paragraphs[0], reading.paragraphs[3]
    assert (first.id, first.page, owned.owner) == (f"{document}.p1", "p. iv", "Ann Bee")
    assert [s.title for s in reading.breadcrumb(first.section)] == ["Panel I"]
    assert first.locate(((first.start_char, first.start_char + 2),)) == ((0, 2),)


def test_the_record_and_the_text_of_a_document(library: Library, document: str, draft: Draft) -> None:
    assert library.record(document) == draft.record
    assert library.source_text(document) == draft.text
    for ask in (library.record, library.source_text, library.reading):
        with pytest.raises(NotFound):
            ask("none")
