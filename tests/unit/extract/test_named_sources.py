"""People whom no list names but the running text quotes."""

from support.extracting import direct, extracted, reported

LEAD = "The towns along the coast came together to look at the water and at the walls."


def names(*paragraphs: str) -> list[str]:
    return [speaker.name for speaker in extracted(LEAD, *paragraphs).speakers]


def test_who_is_quoted_directly_is_a_speaker() -> None:
    assert names("“We will build the wall by spring,” Dana Smit said.") == ["Dana Smit"]


def test_who_is_reported_more_than_once_is_a_speaker() -> None:
    twice = "Dana Smit said that money is short. Dana Smit added that stone is dear."
    assert names(twice) == ["Dana Smit"]


def test_a_single_report_of_a_strangers_words_makes_no_speaker() -> None:
    record = extracted(LEAD, "Dana Smit said that money is short.")
    assert record.speakers == ()
    assert reported(record) == [("Dana Smit said that money is short.", "Dana Smit")]


def test_a_role_between_commas_belongs_to_the_name() -> None:
    record = extracted(LEAD, "Dana Smit, director of the Port Office, said no. “It will not stand,” Dana Smit said.")
    (speaker,) = record.speakers
    assert (speaker.name, speaker.role, speaker.organisation) == ("Dana Smit", "director of the Port Office", None)


def test_a_surname_alone_stands_for_the_one_full_name_of_the_text() -> None:
    record = extracted(LEAD, "The walls were drawn by Dana Smit. “We will build it by spring,” Smit said.")
    assert direct(record) == [("We will build it by spring,", "Dana Smit")]


def test_a_word_that_the_text_also_writes_small_is_no_surname() -> None:
    text = "The wall wept. A wall, the wall and every other wall stood. Great Wall said nothing. Wall said no."
    assert names(text) == []


def test_bodies_and_months_are_no_people() -> None:
    assert names("Harbour Agency said that money is short. Harbour Agency said so again.") == []
    assert names("Last March said little. In April Holm said nothing of it to any of them.") == []


def test_honorifics_are_no_part_of_the_name() -> None:
    assert names("“We will build the wall by spring,” said Dr. Dana Smit. Dr. Dana Smit said it twice.") == [
        "Dana Smit"
    ]


def test_an_address_that_spells_a_name_makes_no_common_words_of_it() -> None:
    record = extracted(
        "Write to anne.lindqvist@port.example, anne.lindqvist@sea.example or anne.lindqvist@crane.example.",
        "Anne Lindqvist argued that the towns define the sea too narrowly.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Anne Lindqvist"]


def test_the_end_of_an_offices_name_is_nobody() -> None:
    text = "Dana Smit of the Office for Port Safety said that stone is dear. Paul Berg, asked by Smit, said no."
    assert [speaker for _, speaker in reported(extracted(LEAD, text))] == ["Dana Smit", "Paul Berg"]


def test_a_word_that_opens_a_sentence_is_no_given_name() -> None:
    text = "Using Tideway is easy. “We will build it by spring,” Tideway said. Tideway added that stone is dear."
    assert names(text) == []


def test_an_abbreviation_of_a_thing_is_no_surname() -> None:
    text = "Harbour AI announced that stone is dear. Harbour AI said that the wall is low."
    assert all(speaker is None for _, speaker in reported(extracted(LEAD, text)))


def test_a_number_with_a_point_does_not_end_what_stands_between_name_and_verb() -> None:
    text = "Dana Smit, keeper of Tideway, a gauge made for version 3.8, noted that stone is dear."
    assert [speaker for _, speaker in reported(extracted(LEAD, text))] == ["Dana Smit"]
