"""Who is named as the source of quoted and reported words: forms of several languages, and of minutes and reports."""

import pytest
from support.extracting import direct, extracted, parties, pulled, reported

ANNE, OWEN = "Anne Lindqvist", "Owen Tadesse"


@pytest.mark.parametrize(
    ("sentence", "words", "speaker"),
    [
        (
            "« Nous ne pouvons pas garder cette grue », a déclaré Anne Lindqvist, directrice du port.",
            "Nous ne pouvons pas garder cette grue",
            ANNE,
        ),
        (
            "Owen Tadesse a répondu : « Mes collègues n'ont pas eu un seul dimanche libre. »",
            "Mes collègues n'ont pas eu un seul dimanche libre.",
            OWEN,
        ),
        ("Selon Anne Lindqvist, « la ville paiera enfin sa part ».", "la ville paiera enfin sa part", ANNE),
        (
            "„Wir können keinen Kran behalten, den niemand fährt“, sagte Anne Lindqvist, Direktorin des Hafens.",
            "Wir können keinen Kran behalten, den niemand fährt",
            ANNE,
        ),
        (
            "Owen Tadesse erklärte: »Meine Kollegen hatten keinen freien Sonntag.«",
            "Meine Kollegen hatten keinen freien Sonntag.",
            OWEN,
        ),
        ("„Die Stadt zahlt ihren Teil“, so Anne Lindqvist.", "Die Stadt zahlt ihren Teil", ANNE),
        (
            "«No podemos mantener una grúa que nadie conduce», dijo Anne Lindqvist, directora del puerto.",
            "No podemos mantener una grúa que nadie conduce",
            ANNE,
        ),
        ("Según Owen Tadesse, «la grúa es más vieja que nosotros».", "la grúa es más vieja que nosotros", OWEN),
        (
            "As Anne Lindqvist put it, “a harbour is a promise that somebody comes back”.",
            "a harbour is a promise that somebody comes back",
            ANNE,
        ),
        (
            "In the words of Owen Tadesse, “the sea does not read our minutes”.",
            "the sea does not read our minutes",
            OWEN,
        ),
        (
            "“We were never asked about the fee in twelve years” (Owen Tadesse, Seafarers Union).",
            "We were never asked about the fee in twelve years",
            OWEN,
        ),
        ("“It took us two days to find the form” (Interviewee 7).", "It took us two days to find the form", None),
    ],
)
def test_quoted_words_are_given_to_the_source_beside_them(sentence: str, words: str, speaker: str | None):
    assert direct(extracted("The hall was full on Monday.", sentence)) == [(words, speaker)]


def test_a_pronoun_behind_a_hyphen_means_the_person_named_before():
    record = extracted("Anne Lindqvist a ouvert la séance. « Il faut du temps pour cela », explique-t-elle.")
    assert direct(record) == [("Il faut du temps pour cela", None)]
    record = extracted(
        "Anne Lindqvist, directrice du port, a ouvert la séance. « Il faut du temps pour cela », explique-t-elle."
    )
    assert direct(record) == [("Il faut du temps pour cela", ANNE)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Anne Lindqvist indique que trois offres ont été reçues.", ANNE),
        ("Selon Owen Tadesse, le tableau de service est illégal.", OWEN),
        ("Anne Lindqvist berichtet, dass drei Angebote eingegangen sind.", ANNE),
        ("Laut Owen Tadesse ist der Dienstplan rechtswidrig.", OWEN),
        ("Owen Tadesse weist darauf hin, dass die Angebote nicht vollständig sind.", OWEN),
        ("Anne Lindqvist indicó que las ofertas no estaban completas.", ANNE),
        ("Según Owen Tadesse, el cuadrante es ilegal en esta forma.", OWEN),
        ("According to Anne Lindqvist, the port has lost a third of its trade.", ANNE),
        ("It was noted by Owen Tadesse that the port had lost trade.", OWEN),
        ("Anne Lindqvist made the point that the cranes were old.", ANNE),
    ],
)
def test_reported_sentences_name_their_source_in_several_languages(sentence: str, speaker: str):
    assert reported(extracted(sentence)) == [(sentence, speaker)]


def test_whom_an_office_introduces_is_known_by_the_surname_and_the_pronoun():
    record = extracted(
        "Anne Lindqvist, director of the Harbour Trust, opened the session. She said that the port had lost trade.",
        "Ms. Lindqvist also noted that two pilots had left.",
    )
    assert [speaker for _, speaker in reported(record)] == [ANNE, ANNE]


def test_a_pronoun_goes_back_to_who_alone_spoke_in_the_paragraph_before():
    record = extracted(
        "“We cannot keep this crane any longer,” said Anne Lindqvist, director of the trust.",
        "She said that the board would meet again.",
    )
    assert reported(record) == [("She said that the board would meet again.", ANNE)]


def test_a_pronoun_names_nobody_where_two_spoke_in_the_paragraph_before():
    record = extracted(
        "Anne Lindqvist said that the crane was old. Owen Tadesse said that it was not.",
        "She said that the board would meet again.",
    )
    assert [speaker for words, speaker in reported(record) if words.startswith("She")] == [None]


def test_a_title_before_a_surname_does_not_make_another_person():
    record = extracted(
        "Anne Lindqvist and Owen Tadesse came to the meeting of the harbour.",
        "Councillor Lindqvist said that the crane was unsafe. Cllr Tadesse replied that it had been inspected.",
    )
    assert [speaker for _, speaker in reported(record)] == [ANNE, OWEN]


def test_delegates_of_summary_records_are_named_by_honorific_and_surname():
    record = extracted(
        "1. Ms. Lindqvist (Sweden) said that the port had lost a third of its trade.",
        "2. Mr. Tadesse (Ethiopia), speaking on behalf of the group, said that the fee was too high.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Lindqvist", "Tadesse"]


def test_delegates_in_capitals_are_named_in_usual_letters():
    record = extracted(
        "ANNE LINDQVIST (Sweden) said that the port had lost trade. She stressed that the rota had to change."
    )
    assert [speaker for _, speaker in reported(record)] == [ANNE, ANNE]


def test_initials_and_given_names_in_minutes_are_those_of_the_people_present():
    record = extracted(
        "Present: Anne Lindqvist (chair), Owen Tadesse, Pia Roe",
        "AL reported that three offers had come in. OT asked when the decision would be taken.",
    )
    assert [speaker for _, speaker in reported(record)] == [ANNE, OWEN]
    record = extracted(
        "Present: Anne Lindqvist (chair), Owen Tadesse, Pia Roe",
        "Anne said that three offers had come in. Owen asked when the decision would be taken.",
    )
    assert [speaker for _, speaker in reported(record)] == [ANNE, OWEN]


def test_initials_of_two_people_present_are_nobodys():
    record = extracted(
        "Present: Anne Lindqvist, Abel Lund, Owen Tadesse, Olga Thorn",
        "AL reported that three offers had come in. OT asked when the decision would be taken.",
    )
    assert reported(record) == []


def test_the_speaker_of_a_talk_owns_the_pronouns_below_its_heading():
    record = extracted(
        "# Harbour Days",
        "## Anne Lindqvist (Harbour Trust): Cranes and people",
        "The crane was built in a year. She argued that people matter more than machines.",
        markdown=True,
    )
    assert reported(record) == [("She argued that people matter more than machines.", ANNE)]


def test_a_quotation_behind_a_stranger_is_not_the_last_speakers():
    record = extracted(
        "Dr Anne Lindqvist, Harbour Trust, said that “the crane will never lift anything again”. "
        "Professor Owen Tadesse, University of Eastness, concurred that “nobody has ever seen it lift at all”."
    )
    assert ("nobody has ever seen it lift at all", ANNE) not in direct(record)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Lao People’s Democratic Republic notes that the harbour is far away.",
        "The Prime Minister’s Statement announced that the harbour would be sold.",
        "The White Paper reflects that the harbour is far away. The White Paper said so twice.",
        "North Sea Ports noted that the winter was long. Harbour Watch Weekly reported that the fee had doubled.",
        "The National Institute for Health and Clinical Excellence said that clinical care and excellence matter.",
    ],
)
def test_bodies_states_and_papers_are_no_people(sentence: str):
    record = extracted(sentence)
    assert [quote.speaker for quote in record.quotes if quote.speaker] == []
    assert record.speakers == ()


def test_a_party_ends_before_the_verb_of_its_clause():
    record = extracted(
        "The representative of Norland thanked the Chair and said that the fee was high.",
        "We express our sympathy to the people of Norland following the attacks that claimed many lives.",
    )
    assert [party for _, party in parties(record)] == ["representative of Norland"]


def test_a_long_dash_and_a_name_below_a_paragraph_make_it_a_pull_quote():
    record = extracted(
        "We were never asked about the fee, and nobody came to see us.",
        "— Owen Tadesse, Seafarers Union",
        "The harbour trust sees this differently.",
    )
    assert pulled(record) == [("We were never asked about the fee, and nobody came to see us.", OWEN)]


def test_dashes_of_a_list_attribute_nothing():
    record = extracted(
        "Three people came to the harbour on that day in May.",
        "— Owen Tadesse, Seafarers Union",
        "— Anne Lindqvist, Harbour Trust",
    )
    assert pulled(record) == []


def test_a_name_in_brackets_behind_words_of_a_sentence_is_not_their_source():
    sentence = (
        "To omit “the harbour and all that belongs to it” and add “the crane and its driver too” (Hon Anne Lindqvist)."
    )
    assert direct(extracted(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Fernando Emilio Cardoso said that the harbour would be built by spring.", "Fernando Emilio Cardoso"),
        ("Karthik Ram and Daniel S. Katz argued that software needs people.", "Daniel S. Katz"),
        ("Republican Jane Roe said that the harbour would be built by spring.", "Jane Roe"),
        ("Nobel Laureate Jane Roe said that the harbour would be built by spring.", "Jane Roe"),
    ],
)
def test_names_of_sources_are_whole_and_without_what_stands_before_them(sentence: str, speaker: str):
    assert speaker in [name for _, name in reported(extracted(sentence))]


def test_whoever_a_turn_speaks_to_is_not_the_one_it_quotes():
    record = extracted(
        "Host: Ines Brink. Guest: Ole Marr",
        "Ines Brink: Ole, a listener, Erik from the islands, wrote in. "
        "He says, “My house has been under water thrice in ten years.”",
        "Ole Marr: That is so.",
        "Ines Brink: And then?",
        "Ole Marr: Then the water went.",
    )
    assert [speaker for _, speaker in direct(record)] == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Usted dijo: «Vamos a construir la casa antes de la primavera».",
        "Everybody said: “We cannot pay for this any longer at all.”",
    ],
)
def test_a_pronoun_at_the_head_of_a_sentence_is_no_party(sentence: str):
    assert [party for _, party in parties(extracted(sentence))] == [None]
