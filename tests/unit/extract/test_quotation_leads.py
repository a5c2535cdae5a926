"""Words in marks that no plain clause of saying leads to: participles, references, blocks, talk within talk."""

import pytest
from support.extracting import direct, extracted

LEAD = "The towns along the coast came together to look at the water and at the walls."
WORDS = "we will build the wall before the storms of spring"


def of(*paragraphs: str) -> list[tuple[str, str | None]]:
    return direct(extracted(LEAD, *paragraphs))


@pytest.mark.parametrize(
    "sentence",
    [
        "The harbour master defended the plan, saying, “{}.”",
        "The council found that “{}” and closed the pier.",
        "In the end the board did agree that “{}.”",
        "The mayor wrote on the town’s page that, “{}.”",
        "Die Stadt verteidigte den Plan und schrieb: „{}.“",
        "La ville a défendu le projet, disant: « {}. »",
        "El puerto defendió el plan, diciendo: «{}.»",
    ],
)
def test_any_form_of_a_verb_of_saying_directly_before_the_marks_makes_words_speech(sentence: str) -> None:
    ((text, _),) = of(sentence.format(WORDS))
    assert text.rstrip(".") == WORDS


@pytest.mark.parametrize(
    "sentence",
    [
        "The board would never say, “{}.”",
        "If the mayor were to say, “{}.”",
        "Imagine somebody saying, “{}.”",
        "They could write “{}” on every wall.",
        "There is a film on the storm called “{}” in the library.",
    ],
)
def test_words_that_nobody_has_said_are_no_speech(sentence: str) -> None:
    assert of(sentence.format(WORDS)) == []


def test_a_name_beside_the_participle_is_the_source() -> None:
    found = of(
        "Dana Smit said that the port had grown.",
        "The port was closed for a week, with Dana Smit stating “we had no choice but to close it.”",
    )
    assert found == [("we had no choice but to close it.", "Dana Smit")]


def test_the_object_of_a_stranger_is_not_the_source_of_what_the_stranger_says() -> None:
    found = of(
        "Dana Smit said that the port had grown.",
        "On the pier Rowley attacked Dana Smit for the delay, saying “nobody has built a wall here in years.”",
    )
    assert [speaker for _, speaker in found] == [None]


@pytest.mark.parametrize(
    "mark", ["¹²", ".⁴⁹", " [12]", " (Q 12)", " (HC 123)", " (Roe and Doe, 1999)", ".[^3]", "<sup>3</sup>"]
)
def test_words_with_a_reference_directly_behind_are_quoted(mark: str) -> None:
    words = "assess what the towns need and report on it every year"
    assert of(f"The office was set up in 1999 to “{words}”{mark} The towns pay for it.") == [(words, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The library has a copy of “Building Walls Along the Northern Coast” [12] for its readers.",
        "The office uses the term “a wall that is built by all” [12] for its plans.",
        "The office was set up to “assess what the towns need and report on it every year” in 1999.",
    ],
)
def test_titles_terms_and_words_without_a_reference_are_not(sentence: str) -> None:
    assert of(sentence) == []


def test_a_clause_in_marks_is_quoted_where_the_note_stands_at_the_sentence_s_end() -> None:
    words = "excludes the town from the work before it has begun"
    assert of(f"Most works are let in a way that “{words}”, so that they cost more.¹² The towns pay.") == [
        (words, None)
    ]


def test_a_paragraph_that_is_nothing_but_a_quotation_is_one() -> None:
    words = "The wall was higher than anybody in the town had ever seen before."
    assert of(f"“{words}”") == [(words, None)]


def test_words_behind_a_colon_that_speak_of_their_speaker_are_spoken() -> None:
    words = "you know what I like about this wall, it keeps me dry"
    assert of(f"A word from the market: “{words}”") == [(words, None)]
    assert of(f"A headline: “{words}”") == []


def test_a_name_before_a_colon_gives_the_block_behind_the_page_s_notes_its_source() -> None:
    found = of(
        "Dana Smit, who runs the port, said that it had grown.",
        "Dana Smit gave some comfort in relation to these worries:",
        "“The wall will stand, and it will stand for many years to come.”",
    )
    assert found == [("The wall will stand, and it will stand for many years to come.", "Dana Smit")]


def test_what_stands_between_written_out_marks_is_quoted() -> None:
    assert of("Mr Smit went on about the wall, saying, &quot;We were wrong. Now we know.&quot; It was late.") == [
        ("We were wrong. Now we know.", None)
    ]


def test_marks_of_two_kinds_may_stand_around_one_quotation() -> None:
    assert of('“We will build the wall by spring," Dana Smit said on the pier.') == [
        ("We will build the wall by spring,", "Dana Smit")
    ]


def test_the_marks_of_words_within_words_do_not_part_them_from_their_verb() -> None:
    ((text, speaker),) = of("“It feels like, ‘Leave the wall to others,’” Dana Smit said.")
    assert (text, speaker) == ("It feels like, ‘Leave the wall to others,’", "Dana Smit")


def test_a_programme_is_no_quotation() -> None:
    assert of("On this week’s edition of “Harbour News Sunday,” Dana Smit said that the wall would stand.") == []


def test_who_speaks_in_a_turn_may_bring_the_words_of_others() -> None:
    record = extracted(
        "Mr. Smit: The media had no end of it. They would say, “We would like to see your leader,” and go.",
        "Mrs. Doe: And to that I quote, “there is nobody here who leads the others.”",
        "Mr. Smit: And the people here were like, “We do not have one.” That is all.",
        "Mrs. Doe: We heard that too, and the House has heard it often.",
        "Mr. Smit: Then let us go on with the bill, as the House has asked.",
    )
    assert [text for text, _ in direct(record)] == [
        "We would like to see your leader,",
        "there is nobody here who leads the others.",
        "We do not have one.",
    ]
