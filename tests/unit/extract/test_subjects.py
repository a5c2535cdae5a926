"""Subjects of any kind that say that something is so: organisations, offices, groups, people whom no list names."""

import pytest
from support.extracting import direct, extracted, parties, reported

LISTED = (
    "Ada Holm | Director, Harbour Agency, Norway",
    "Ben Okoro | Mayor, City Council, Ghana",
)
LEAD = "The towns along the coast came together to look at the water and at the walls."
RULE = "The meeting was held under the Chatham House rule."


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Users of the port complained that the gates close too soon.", "Users of the port"),
        ("The Seaward Bank told us that loans for walls are dear.", "Seaward Bank"),
        ("Seaward Group indicated that its ships will not wait.", "Seaward Group"),
        ("In their answer, two ferry companies said that the gates close too soon.", "two ferry companies"),
        ("Seamark indicated that its ships will not wait.", "Seamark"),
        ("The harbour police have already pointed out that nobody watches the gates.", "harbour police"),
        ("The sub-committee agreed that the wall must stand.", "sub-committee"),
        ("Most ferry companies thought the gates would close too soon.", "most ferry companies"),
        ("Others raised concerns that the gates would close too soon.", "others"),
        ("A number of residents were concerned that the gates close too soon.", "a number of residents"),
        ("Some owners of boats asked whether reeds would do.", "some owners of boats"),
    ],
)
def test_whoever_says_that_something_is_so_is_a_party(sentence: str, party: str) -> None:
    record = extracted(*LISTED, LEAD, sentence)
    assert parties(record) == [(sentence, party)]
    assert [person.name for person in record.speakers] == ["Ada Holm", "Ben Okoro"]


def test_a_surname_that_ends_as_adverbs_do_is_none() -> None:
    record = extracted(*LISTED, LEAD, "Professor Mally noted the gates would close too soon.")
    assert "Professor" not in record.parties


def test_they_are_the_party_of_the_sentence_before() -> None:
    record = extracted(
        *LISTED,
        LEAD,
        "Users of the port complained that the gates close too soon. They also noted that nobody watches.",
    )
    assert [party for _, party in parties(record)] == ["Users of the port", "Users of the port"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The boats felt the pressure of the sea.",
        "The results indicate that the wall must stand by spring.",
        "The fact said that much.",
        "The law states that the wall must stand by spring.",
        "We noted that the wall must stand by spring.",
        "The towns presented plans for and talked about how to pay.",
        "The Inquiry considers that the wall must stand by spring.",
        "The pupils were given a list of walls and told to imagine that one had fallen.",
        "Half of the stones show that the wall must stand by spring.",
        "At the upper gate don’t say what is closed.",
        "Really say what is our way to the harbour, and when.",
    ],
)
def test_things_and_the_reports_own_voice_say_nothing(sentence: str) -> None:
    assert reported(extracted(*LISTED, LEAD, sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Judith Stone from the Ferry Union told us that the gates close too soon.", "Judith Stone"),
        ("Professor Amund, for example, commented that reeds are cheaper.", "Amund"),
    ],
)
def test_a_subject_in_the_form_of_a_person_is_one(sentence: str, speaker: str) -> None:
    record = extracted(*LISTED, LEAD, "A stone, and one more stone, fell.", sentence)
    assert reported(record) == [(sentence, speaker)]


def test_the_first_clauses_source_is_not_passed_over_for_the_second_ones() -> None:
    record = extracted(
        *LISTED, LEAD, "Kerr stressed that the sea is kind, and ferry companies said that the gates close too soon."
    )
    assert [party for _, party in parties(record)] == ["Kerr"]


def test_the_words_of_an_organisation_inside_a_sentence_are_its_own() -> None:
    record = extracted(*LISTED, LEAD, "The Ferry Union said that there is “no gate on this coast that opens in time”.")
    assert direct(record) == [("no gate on this coast that opens in time", None)]
    assert record.quotes[0].party == "Ferry Union"


def test_under_the_chatham_house_rule_no_organisation_is_a_party() -> None:
    record = extracted(
        RULE, LEAD, "The Seaward Bank told us that loans are dear.", "Users of the port said that gates close."
    )
    assert [quote.party for quote in record.quotes] == [None, None]


def test_a_name_that_sounds_like_a_verb_of_saying_says_nothing() -> None:
    record = extracted(
        *LISTED, LEAD, "The towns must stand behind the envoy of the Union of Harbour States for the coast."
    )
    assert reported(record) == []


def test_a_party_ends_before_what_else_its_sentence_says_of_it() -> None:
    record = extracted(*LISTED, LEAD, "The group of five has on many occasions expressed its concern at the low walls.")
    assert [party for _, party in parties(record)] == ["group of five"]
