"""The JSON record: its keys, their order, and what the Chatham House rule takes out of it."""

import json
from dataclasses import replace

from whosaid.export import item_data, record_data
from whosaid.model import (
    Appearance,
    Document,
    DocumentEntry,
    Identifier,
    Link,
    LinkKind,
    Quote,
    QuoteEntry,
    Recommendation,
    RecommendationEntry,
    Record,
    Section,
    SectionKind,
    Speaker,
    SpeakerEntry,
    Support,
)

DOCUMENT = Document(
    file="report.txt",
    sha256="ab",
    n_chars=90,
    title="Water Forum",
    dates=("2019-05-06",),
    authors=("Ole Dam",),
    identifiers=(Identifier("ISBN", "978-1"),),
    sections=(Section("s1", "Panel", SectionKind.PANEL, 1, None, 0, 90),),
)
SPEAKER = Speaker("Ada Berg", ("Dr.",), "Director", "Dyke Board", "Norway", ("panellist",), ("Ada Berg",), ("s1",))
QUOTE = Quote(id="q1", text="We act.", spans=((0, 3), (5, 9)), speaker="Ada Berg", section="s1", page=2)
RECOMMENDATION = Recommendation(
    id="r1",
    text="Build.",
    spans=((20, 26),),
    number="3",
    supported_by=(Support("Ada Berg", 0, 9, 0.51239, "q1"),),
)
SECOND_PLACE = Link(LinkKind.RESTATES, "r1", "", 60, 66, 0.91239)
RECORD = Record(
    DOCUMENT, speakers=(SPEAKER,), quotes=(QUOTE,), recommendations=(RECOMMENDATION,), links=(SECOND_PLACE,)
)
PROTECTED = replace(RECORD, document=replace(DOCUMENT, chatham_house=True))


def test_the_record_has_these_keys_in_this_order() -> None:
    data = record_data(RECORD)
    assert list(data) == ["document", "speakers", "quotes", "recommendations", "links"]
    assert list(data["document"]) == [
        "file",
        "sha256",
        "n_chars",
        "title",
        "subtitle",
        "kind",
        "dates",
        "year",
        "place",
        "publisher",
        "authors",
        "identifiers",
        "language",
        "chatham_house",
        "pages",
        "warnings",
        "sections",
    ]
    assert list(data["document"]["sections"][0]) == ["id", "title", "kind", "level", "parent", "start_char", "end_char"]
    assert list(data["speakers"][0]) == (
        ["name", "honorifics", "role", "organisation", "country", "functions", "variants", "sections"]
    )
    assert list(data["quotes"][0]) == [
        "id",
        "kind",
        "text",
        "speaker",
        "party",
        "section",
        "page",
        "start_char",
        "end_char",
        "spans",
    ]
    assert list(data["recommendations"][0]) == (
        [
            "id",
            "kind",
            "number",
            "text",
            "speaker",
            "party",
            "section",
            "page",
            "start_char",
            "end_char",
            "spans",
            "supported_by",
            "owner",
            "due",
        ]
    )
    assert data["recommendations"][0]["supported_by"] == [
        {"speaker": "Ada Berg", "quote_id": "q1", "start_char": 0, "end_char": 9, "score": 0.5124}
    ]


def test_links_say_where_an_item_stands_a_second_time() -> None:
    assert record_data(RECORD)["links"] == [
        {"kind": "restates", "item": "r1", "target": None, "start_char": 60, "end_char": 66, "score": 0.9124}
    ]


def test_only_the_links_of_the_items_asked_for_are_given() -> None:
    assert record_data(RECORD, only={"q1"})["links"] == []


def test_the_record_is_plain_data() -> None:
    data = record_data(RECORD)
    assert json.loads(json.dumps(data)) == data
    assert type(data["quotes"][0]["kind"]) is str


def test_spans_and_what_encloses_them_are_given() -> None:
    quote = record_data(RECORD)["quotes"][0]
    assert (quote["start_char"], quote["end_char"], quote["spans"]) == (0, 9, [[0, 3], [5, 9]])


def test_under_the_chatham_house_rule_nobody_is_told() -> None:
    told = json.dumps(record_data(PROTECTED))
    assert "Berg" not in told
    assert "Dam" not in told
    appearance = Appearance("d1", PROTECTED.document, SPEAKER)
    assert item_data(SpeakerEntry("ada-berg", "Ada Berg", (appearance,))) == []
    quote = QuoteEntry("d1.q1", "d1", PROTECTED.document, QUOTE, None, None, None)
    item = RecommendationEntry("d1.r1", "d1", PROTECTED.document, RECOMMENDATION, None, None, None)
    assert "Berg" not in json.dumps([item_data(quote), item_data(item)])


def test_a_narrowed_record_keeps_its_document_and_the_people_of_what_is_left() -> None:
    other = replace(SPEAKER, name="Ole Dam")
    record = replace(RECORD, speakers=(SPEAKER, other))
    data = record_data(record, only={"q1"})
    assert [q["id"] for q in data["quotes"]] == ["q1"]
    assert data["recommendations"] == []
    assert [s["name"] for s in data["speakers"]] == ["Ada Berg"]


def test_an_item_carries_the_librarys_id_and_its_document_first() -> None:
    entry = QuoteEntry("d1.q1", "d1", DOCUMENT, QUOTE, "ada-berg", SPEAKER, "p. 2")
    (data,) = item_data(entry)
    assert list(data)[:3] == ["id", "document", "kind"]
    assert (data["id"], data["document"], data["speaker"]) == ("d1.q1", "d1", "Ada Berg")
    (document,) = item_data(DocumentEntry("d1", DOCUMENT))
    assert (document["id"], document["document"], document["title"]) == ("d1", "d1", "Water Forum")


def test_a_speaker_yields_one_object_an_appearance() -> None:
    entry = SpeakerEntry(
        "ada-berg", "Ada Berg", (Appearance("d1", DOCUMENT, SPEAKER), Appearance("d2", DOCUMENT, SPEAKER))
    )
    assert [(data["id"], data["document"]) for data in item_data(entry)] == [("ada-berg", "d1"), ("ada-berg", "d2")]
