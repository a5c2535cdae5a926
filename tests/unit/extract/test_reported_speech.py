"""Sentences that report what somebody said, and whom they are attributed to."""

import pytest
from support.extracting import extracted, parties, reported

from whosaid.extract.speech.paragraph import party_name

LISTED = (
    "Ada Holm | Director, Harbour Agency, Norway",
    "Ben Okoro | Mayor, City Council, Ghana",
)
LEAD = "The towns along the coast came together to look at the water and at the walls."


def of(paragraph: str) -> list[tuple[str, str | None]]:
    return reported(extracted(*LISTED, LEAD, paragraph))


def test_who_asks_is_not_meant_by_the_pronoun_of_the_answer() -> None:
    found = of("Ben Okoro spoke of roads. In answer to a question from Ada Holm, he confirmed that the bus was safe.")
    assert found[-1][1] == "Ben Okoro"


def test_who_proposes_a_motion_has_not_said_its_words() -> None:
    assert of("It was proposed by Ada Holm, seconded by Ben Okoro, that a grant be made to the band.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm said that the wall must stand.",
        "Holm stressed the need for a wall.",
        "Ms. Holm, Director of the Harbour Agency, pointed out that money is short.",
        "Director Holm also clearly underlined that money is short.",
        "Ada Holm (Norway) explained how walls fall.",
        "In the first round, Ada Holm from the Harbour Agency argued for reeds.",
        "According to Ada Holm, money is short.",
        "As was mentioned by Ada Holm, money is short.",
        "The session opened with a speech by Ada Holm on tides.",
        "Holm’s answer was that money is short.",
        "Ada Holm opened the day by showing what the sea had done.",
        "Ada Holm gave an overview of what the sea had done.",
        "Ada Holm thanked the town for the meal.",
        "Ada Holm indicated that reeds had held.",
        "Ada Holm denied that money was short.",
    ],
)
def test_a_person_who_says_is_the_source(sentence: str) -> None:
    assert of(sentence) == [(sentence, "Ada Holm")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm came to the coast in the winter of that year.",
        "The wall that Ada Holm built fell in the winter of that year.",
        "The sea has said nothing for a thousand years or so.",
        "A wall is said.",
        "What did they say about the wall of the town?",
    ],
)
def test_no_source_or_no_verb_of_saying_is_no_report(sentence: str) -> None:
    assert of(sentence) == []


def test_a_pronoun_is_the_person_named_last() -> None:
    assert of("Ada Holm spoke first. She argued for reeds. Ben Okoro replied and spoke long. He called for stone.") == [
        ("Ada Holm spoke first.", "Ada Holm"),
        ("She argued for reeds.", "Ada Holm"),
        ("Ben Okoro replied and spoke long.", "Ben Okoro"),
        ("He called for stone.", "Ben Okoro"),
    ]


def test_a_pronoun_behind_a_stranger_names_nobody() -> None:
    found = of(
        "Ada Holm stressed that the wall must stand. Kowalska doubted it. She asked who would pay for the stone."
    )
    assert found == [("Ada Holm stressed that the wall must stand.", "Ada Holm")]


def test_a_pronoun_without_anybody_before_it_is_nobodys() -> None:
    sentence = "He said that the wall must stand by the spring of the year."
    assert of(sentence) == [(sentence, None)]


def test_in_the_view_of_a_person_named_before() -> None:
    found = of("Ada Holm took the floor. In her view the wall has to wait for the money.")
    assert found[-1] == ("In her view the wall has to wait for the money.", "Ada Holm")


def test_a_surname_that_two_people_bear_is_nobodys() -> None:
    record = extracted(
        "Ada Holm | Director, Harbour Agency, Norway",
        "Nils Holm | Mayor, City Council, Norway",
        LEAD,
        "Holm said that the wall must stand by spring.",
    )
    assert {speaker for _, speaker in reported(record)} <= {None}


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Norway believes that the wall must stand.", "Norway"),
        ("The European Union wants more walls by spring.", "European Union"),
        ("The Dutch government announced a new wall.", "Dutch government"),
        ("Participants stressed that money is short.", "participants"),
        ("Several speakers from the coast agreed that money is short.", "several speakers from the coast"),
        ("The report concluded that money is short.", "report"),
        ("For Norway, there is no doubt that the wall must stand.", "Norway"),
        ("A spokesman for the port said that money is short.", "A spokesman for the port"),
    ],
)
def test_states_groups_and_texts_are_parties(sentence: str, party: str) -> None:
    record = extracted(*LISTED, LEAD, sentence)
    assert parties(record) == [(sentence, party)]
    assert party in record.parties


@pytest.mark.parametrize(
    "sentence",
    [
        "It was pointed out that money is short.",
        "It was also stressed that money is short.",
        "There was wide agreement that money is short.",
        "One suggestion was to build with reeds.",
        "Examples from three towns were shared.",
    ],
)
def test_what_is_said_by_nobody_in_particular_has_no_source(sentence: str) -> None:
    assert of(sentence) == [(sentence, None)]
    assert parties(extracted(*LISTED, LEAD, sentence)) == [(sentence, None)]


def test_a_titled_name_that_no_list_holds_is_a_source() -> None:
    found = of("Minister Kira Oduya stressed that the wall must stand.")
    assert found == [("Minister Kira Oduya stressed that the wall must stand.", "Kira Oduya")]


def test_a_paper_of_one_author_speaks_for_its_author() -> None:
    record = extracted(
        "On walls that stand. Nora Lindqvist, Port Institute, nora.lindqvist@port.example",
        "This paper argues that walls of stone do not stand for long.",
    )
    assert reported(record) == [("This paper argues that walls of stone do not stand for long.", "Nora Lindqvist")]
    assert record.document.authors == ("Nora Lindqvist",)


def test_where_the_source_is_named_is_part_of_the_quote() -> None:
    record = extracted(*LISTED, LEAD, "In the first round, Ada Holm said that money is short.")
    (quote,) = record.quotes
    text = "\n\n".join((*LISTED, LEAD, "In the first round, Ada Holm said that money is short."))
    assert quote.attribution is not None
    assert text[slice(*quote.attribution)] == "Ada Holm"


def test_a_stranger_who_speaks_first_keeps_the_words_from_a_known_name_behind() -> None:
    sentence = "Chief Constable Webster of the Coast Police described the storm, while Ada Holm said nothing of it."
    record = extracted(*LISTED, LEAD, sentence)
    assert not [quote for quote in record.quotes if quote.text == sentence and quote.speaker]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm did not anticipate that the wall would fall.",
        "Holm was not suggesting that the wall should fall.",
        "Holm was of the view that money is short.",
        "Holm took up this theme and suggested that the towns meet again.",
        "Holm hoped that the towns would meet again.",
        "Ada Holm and Ben Okoro said that money is short.",
        "Ada Holm (Norway), Ben Okoro and the Mayor of Utrecht Piet Vos said that money is short.",
    ],
)
def test_what_somebody_doubts_hopes_or_says_with_others_is_reported(sentence: str) -> None:
    assert of(sentence) == [(sentence, "Ada Holm")]


def test_what_a_group_recommended_is_no_report_where_it_only_qualifies_a_noun() -> None:
    assert of("The walls recommended by the panel would cost the towns too much.") == []
    assert len(of("It was suggested, and money was requested by the participants for it.")) == 1


def test_a_sentence_that_says_something_before_it_announces_words_is_reported() -> None:
    sentence = "Ada Holm described how this meant that the towns had to make hard choices, and gave an example:"
    assert of(sentence) == [(sentence, "Ada Holm")]
    assert of("In the review that led to the new walls along the coast, Ada Holm recommended:") == []


def test_what_a_journal_says_of_its_chair_in_the_same_words_again_and_again_is_procedure() -> None:
    lines = [f"The Speaker informed the House that application {n} had been declined." for n in range(6)]
    assert parties(extracted(*lines)) == []
    assert len(parties(extracted(*lines[:2]))) == 2


def test_a_perfect_tense_before_quotation_marks_names_the_source() -> None:
    record = extracted(
        LEAD, "Anna Vos, eine Lotsin, hat in der Zeitung gesagt: „Die Mauer ist in höchstem Maße unsicher.“"
    )
    assert [(q.text, q.speaker) for q in record.quotes] == [("Die Mauer ist in höchstem Maße unsicher.", "Anna Vos")]


def test_who_did_something_inside_another_sentence_does_not_say_what_its_subject_says() -> None:
    assert of("Nobody looked at the walls that Ada Holm built and asked whether they would stand.") == []


def test_an_adverb_behind_the_words_that_announce_a_quotation_changes_nothing() -> None:
    record = extracted(
        LEAD, "Some agreed; as one group put it succinctly, “the sea is the key to all of the walls we have.”"
    )
    assert [(q.text, q.party) for q in record.quotes] == [
        ("the sea is the key to all of the walls we have.", "one group")
    ]


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("with the Harbour Minister", "Harbour Minister"),
        ("In March 2024 the Harbour Minister", "Harbour Minister"),
        ("277 Several witnesses", "several witnesses"),
        ("The 2019 Strategy", "2019 Strategy"),
        ("Although some witnesses", "some witnesses"),
        ("the Ministry of the Interior", "Ministry of the Interior"),
    ],
)
def test_the_name_of_a_party_holds_nothing_that_only_its_sentence_needs(words: str, party: str) -> None:
    assert party_name(words) == party


def test_a_second_clause_in_the_first_person_is_not_what_the_first_ones_subject_says() -> None:
    assert of("Ada Holm, the mediator, has brought her papers to the towns and I need not say much on it.") == []


def test_what_somebody_indicated_is_reported() -> None:
    assert of("Ada Holm indicated that money is short.") == [("Ada Holm indicated that money is short.", "Ada Holm")]


@pytest.mark.parametrize(
    "sentence",
    [
        "If the implication of Holm’s question was sound, Okoro said, the wall must stand.",
        "Taking up Holm’s earlier question, Okoro said that the wall must stand.",
        "Okoro noted what remains to be done (e.g., as pointed out by Holm, what happens to the wall).",
    ],
)
def test_whose_question_is_taken_up_is_not_the_source(sentence: str) -> None:
    assert of(sentence) == [(sentence, "Ben Okoro")]


NOTES = [
    "# A view from the docks",
    "Anna Berg, director of the port, gave her view of the cranes. She once led the port.",
]


def test_a_pronoun_means_the_only_person_whom_its_section_names() -> None:
    record = extracted(
        *NOTES, "The cranes are old.", "However she feels that they will stand for years.", markdown=True
    )
    assert ("However she feels that they will stand for years.", "Anna Berg") in reported(record)


@pytest.mark.parametrize("between", ["Owen Tadesse mends them.", "Lindqvist thought that they were sound."])
def test_it_means_nobody_where_somebody_else_is_named(between: str) -> None:
    record = extracted(*NOTES, between, "The cranes are old.", "However she feels that they will stand.", markdown=True)
    assert "However she feels that they will stand." not in [text for text, _ in reported(record)]


def test_what_somebody_only_puts_before_others_is_not_said() -> None:
    given = "Anna Berg presented an overview of the cranes and the status of the new crane."
    told = "Anna Berg presented a study of the cranes and showed that two of them had rusted."
    assert [text for text, _ in reported(extracted(f"{given} {told}"))] == [told]


def test_who_only_brought_something_has_said_nothing() -> None:
    opens = "Anna Berg, director of the port, said that the cranes are old."
    record = extracted(f"{opens} This was presented by Anna Berg. The point was made by Anna Berg that they rust.")
    assert [text for text, _ in reported(record)] == [opens, "The point was made by Anna Berg that they rust."]
