"""People whom notes call by a given name alone."""

import pytest
from support.extracting import extracted, parties, reported

LEAD = "The towns along the coast came together to look at the water and at the walls."


def test_given_names_that_say_something_are_people() -> None:
    record = extracted(
        LEAD,
        "Jonas asked who would pay for the stone.",
        "Katja (Harbour Agency) replied that the towns would. She added that reeds are cheaper.",
        "Liam and Priya pointed out that reeds burn.",
        "Jonas is of the opinion that stone lasts.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Jonas", "Katja", "Katja", "Liam", "Jonas"]
    assert [person.name for person in record.speakers] == ["Jonas", "Katja"]


def test_a_given_name_is_that_of_the_one_who_bears_it_in_full() -> None:
    record = extracted(
        "Katja Brandt | Director, Harbour Agency, Norway",
        LEAD,
        "Katja noted that reeds are cheaper. Jonas asked who would pay for the stone.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Katja Brandt", "Jonas"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "Katja noted that reeds are cheaper. Katja asked who would pay.",
            "The plan is by Rolf Katja and his brother.",
        ),
        ("Mark noted that reeds are cheaper. Mark asked who would pay.", "A mark on the wall, and one more mark."),
        ("Alice asked for the key. Bob replied that he had sent it. Alice confirmed that she has it.",),
        ("Oracle noted that reeds are cheaper. Oracle asked who would pay.",),
        ("Katja noted that reeds are cheaper.",),
    ],
)
def test_surnames_words_examples_firms_and_a_single_report_are_nobodys_given_names(paragraphs: tuple[str, ...]) -> None:
    assert [speaker for _, speaker in reported(extracted(LEAD, *paragraphs)) if speaker] == []


def test_a_given_name_of_two_listed_people_is_not_resolved() -> None:
    record = extracted(
        "Katja Brandt | Director, Harbour Agency, Norway",
        "Katja Moen | Mayor, City Council, Norway",
        LEAD,
        "Katja noted that reeds are cheaper. Jonas asked who would pay for the stone.",
    )
    assert ("Katja noted that reeds are cheaper.", "Katja Brandt") not in reported(record)
    assert not any(speaker and speaker.startswith("Katja") for _, speaker in reported(record))
    assert all(party != "Katja" for _, party in parties(record))


def test_what_stands_below_the_heading_of_a_meetings_notes_is_read() -> None:
    record = extracted(
        "# Walls", LEAD, "## Notes", "Jonas asked who would pay for it.", "Katja replied that reeds cost less.",
        markdown=True,
    )  # fmt: skip
    assert [speaker for _, speaker in reported(record)] == ["Jonas", "Katja"]
