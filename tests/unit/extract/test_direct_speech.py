"""Words in quotation marks that somebody said, and those that are only terms."""

import pytest
from support.extracting import direct, extracted

from whosaid.model import QuoteKind

WORDS = "We will build the wall by spring"
LEAD = "The towns along the coast came together to look at the water and at the walls."


def of(paragraph: str, *lists: str) -> list[tuple[str, str | None]]:
    return direct(extracted(*lists, LEAD, paragraph))


@pytest.mark.parametrize(
    "sentence",
    [
        "“{},” Dana Smit said.",
        "“{},” said Dana Smit, a harbour master.",
        "“{},” Dana Smit later told the council.",
        "“{},” Dana Smit, who runs the port, said on Monday.",
        "Dana Smit said: “{}.”",
        "Dana Smit said, “{}.”",
        "On Monday, Dana Smit told reporters: “{}.”",
        '"{}," Dana Smit said.',
        "«{}», said Dana Smit.",
        "« {} », said Dana Smit.",
        "„{}“, said Dana Smit.",
        "‘{},’ said Dana Smit.",
        "“{}?” asked Dana Smit.",
        "“{}”, according to Dana Smit.",
    ],
)
def test_a_verb_of_saying_beside_the_marks_makes_words_speech(sentence: str) -> None:
    ((text, speaker),) = of("Dana Smit said that she had come. " + sentence.format(WORDS))
    assert (text.rstrip(",.?"), speaker) == (WORDS, "Dana Smit")


def test_an_apostrophe_inside_single_marks_does_not_end_them() -> None:
    ((text, _),) = of("‘We don’t build the town’s wall by spring,’ said Dana Smit.")
    assert text == "We don’t build the town’s wall by spring,"


def test_a_quotation_that_goes_on_behind_its_verb_keeps_its_speaker() -> None:
    found = of(
        "“We will build it,” Dana Smit said. “It has to stand before the storms come. Nobody else will build it.”"
    )
    assert found == [
        ("We will build it,", "Dana Smit"),
        ("It has to stand before the storms come. Nobody else will build it.", "Dana Smit"),
    ]


def test_a_quotation_broken_by_its_verb_keeps_its_speaker() -> None:
    found = of("“The wall,” Dana Smit said, “will have to stand by spring.”")
    assert {speaker for _, speaker in found} == {"Dana Smit"}
    assert found[-1][0] == "will have to stand by spring."


@pytest.mark.parametrize("sentence", ["“We are alone”, said Dana Smit.", "„Wir gehen fort“, sagte Dana Smit."])
def test_two_words_may_be_a_whole_utterance(sentence: str) -> None:
    ((_, speaker),) = of(f"Dana Smit said that she had come. {sentence}")
    assert speaker == "Dana Smit"


def test_two_words_inside_a_sentence_are_a_term() -> None:
    assert of("Dana Smit said that she had come. They call it a “Blue Wall”, said Dana Smit.") == []


@pytest.mark.parametrize(
    "between",
    [
        "The Minister said that money was there.",
        "The observer for the State of the Coast said that walls were dear.",
        "A lawyer from the north, who had come late, said that he had seen it.",
        "Mark Bell, a farmer, was less sure.",
        "Bell argued for reeds.",
    ],
)
def test_a_pronoun_behind_somebody_unknown_names_nobody(between: str) -> None:
    found = of(f"Dana Smit said that she had come. {between} “{WORDS},” he said.")
    assert found == [(f"{WORDS},", None)]


@pytest.mark.parametrize(
    "before", ["Dana Smit never actually said,", "Nobody has ever said,", "Dana Smit might have said,"]
)
def test_what_was_never_said_is_no_speech(before: str) -> None:
    assert of(f"Dana Smit said that she had come. {before} “{WORDS}.”") == []


def test_who_asks_is_not_the_one_who_answers() -> None:
    asked = "Paul Ek spoke first. Asked by Dana Smit whether he knew, he replied: “I knew, and everybody knew it.”"
    record = extracted(LEAD, "Paul Ek said that he had come. Dana Smit said that she had too.", asked)
    assert direct(record) == [("I knew, and everybody knew it.", "Paul Ek")]


def test_a_pronoun_behind_the_marks_is_who_was_named_last() -> None:
    found = of(
        "Dana Smit said that she had come. Paul Ek said that he had too. “The wall has to stand by spring,” he added."
    )
    assert found == [("The wall has to stand by spring,", "Paul Ek")]


def test_an_odd_mark_spoils_no_other_quotation() -> None:
    found = of('The pipe is 5" wide. "We will build the wall by spring," Dana Smit said.')
    assert found == [] or found == [(f"{WORDS},", "Dana Smit")]
    assert of(f'"{WORDS}," Dana Smit said. The pipe is 5" wide.') == [(f"{WORDS},", "Dana Smit")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The “second wall” is a “soft barrier” of “reeds and sand along the shore”.",
        "Some call it a “wall of the poor”.",
        "The report “Walls that stand in the sea” was read by all.",
        "Dana Smit said that a “soft barrier” is cheap.",
        "The slogan “no town is an island in the end” hung over the door.",
        "Participants spoke about a \"second wall\" and asked what it costs.",
        "The sign “Do not walk on the wall in winter” was new.",
        "There were three parts: \"Session I: the Past (looking back and taking stock)\" (1) and others.",
    ],
)  # fmt: skip
def test_marks_around_terms_titles_and_slogans_are_no_speech(sentence: str) -> None:
    assert of("Dana Smit said that she had come. " + sentence) == []


def test_a_whole_clause_inside_a_sentence_that_says_who_uttered_it_is_speech() -> None:
    sentence = (
        "Dana Smit closed with a definition, stating that a wall is “what the sea has not yet found the time to eat”."
    )
    assert of("Dana Smit said that she had come. " + sentence) == [
        ("what the sea has not yet found the time to eat", "Dana Smit")
    ]


def test_each_of_several_quotations_in_a_sentence_has_the_source_that_is_named_last_before_it() -> None:
    record = extracted(
        LEAD,
        "Participants felt that all depends on the sea - as one group put it, “the sea is the key to all of our walls,”"
        " and another later wrote that the towns should “look at the water before they look at the walls of others.”",
    )
    assert [(q.text, q.party) for q in record.quotes] == [
        ("the sea is the key to all of our walls,", "one group"),
        ("look at the water before they look at the walls of others.", "another"),
    ]


def test_a_quotation_is_not_its_sentences_first_speakers_where_somebody_else_says_it() -> None:
    record = extracted(
        "Ada Holm | Director, Harbour Agency, Norway",
        "Ben Okoro | Mayor, City Council, Ghana",
        LEAD,
        "Ada Holm recalled that “the wall was built to keep the sea away from us” when the town was small, while Mayor "
        "Okoro argued that the sea “has always been kind to those who are kind to it”.",
    )
    assert direct(record) == [
        ("the wall was built to keep the sea away from us", "Ada Holm"),
        ("has always been kind to those who are kind to it", "Ben Okoro"),
    ]


HOLM = "Ada Holm | Director, Harbour Agency, Norway"
OKORO = "Ben Okoro | Mayor, City Council, Ghana"


def test_a_part_of_a_clause_in_a_report_is_speech_and_its_sentence_stays_reported() -> None:
    record = extracted(HOLM, OKORO, LEAD, "Ada Holm told us that the wall was “far too low for winter”.")
    assert [(quote.kind, quote.speaker) for quote in record.quotes] == [
        (QuoteKind.REPORTED, "Ada Holm"),
        (QuoteKind.INLINE_DIRECT, "Ada Holm"),
    ]
    assert record.quotes[1].text == "far too low for winter"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Holm said that the rule should keep the words “of equal height all along”.",
        "Ada Holm said that the plan is called “Harbour Walls of the North Sea”.",
        "Ada Holm said that the “low wall” must go.",
        "It was noted that the wall was “far too low for winter”.",
    ],
)
def test_terms_titles_and_words_of_nobody_inside_a_report_are_no_speech(sentence: str) -> None:
    assert direct(extracted(HOLM, OKORO, LEAD, sentence)) == []


def test_a_quotation_belongs_to_whom_the_sentence_names_last_as_saying_it() -> None:
    record = extracted(
        HOLM,
        OKORO,
        LEAD,
        "Ada Holm described how the sea came to the wall, while Mayor Okoro stated that it was “kind to all of us”.",
    )
    assert direct(record) == [("kind to all of us", "Ben Okoro")]


def test_a_quotation_behind_another_subject_does_not_go_on_with_the_last_speaker() -> None:
    record = extracted(
        HOLM,
        OKORO,
        LEAD,
        "Ada Holm said: “The sea has come to the wall to stay.” Boat owners accused them of “wanting it gone now”.",
    )
    assert ("wanting it gone now", "Ada Holm") not in direct(record)


def test_what_they_said_is_speech_of_nobody_by_name() -> None:
    assert direct(extracted(LEAD, "They said that “the gates of the port close far too soon”.")) == [
        ("the gates of the port close far too soon", None)
    ]


def test_an_unnamed_source_is_no_person() -> None:
    record = extracted(LEAD, "“The wall will stand by spring,” a spokesman for the port said.")
    assert direct(record) == [("The wall will stand by spring,", None)]
    assert record.speakers == ()


def test_the_marks_stay_outside_the_quote() -> None:
    record = extracted(LEAD, f"“{WORDS},” Dana Smit said.")
    (quote,) = record.quotes
    assert quote.kind is QuoteKind.INLINE_DIRECT
    assert quote.text[0] not in '“”"'
    assert quote.text[-1] not in '“”"'


def test_the_sentence_of_a_direct_quote_is_not_reported_again() -> None:
    record = extracted(LEAD, f"“{WORDS},” Dana Smit said. She added that money was short.")
    assert [q.kind for q in record.quotes] == [QuoteKind.INLINE_DIRECT, QuoteKind.REPORTED]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("The Act further states:-", None),
        ("You were saying:", None),
        ("Vostès deien:", None),
        ("Dana Smit dit encore à ce sujet:", "Dana Smit"),
        ("Sur votre page vous avez écrit", None),
    ],
)
def test_a_clause_that_ends_with_its_verb_and_a_colon_leads_to_words(lead: str, speaker: str | None) -> None:
    assert of(f"Dana Smit said that she had come. {lead} « {WORDS} ».") == [(WORDS, speaker)]


@pytest.mark.parametrize(
    "lead", ["Nobody would say:", "If they say:", "I should perhaps say:", "The board has two aims:", "See also:"]
)
def test_what_is_only_imagined_and_what_no_verb_leads_to_is_no_speech(lead: str) -> None:
    assert of(f"Dana Smit said that she had come. {lead} “{WORDS}.”") == []


def test_a_turn_may_announce_the_words_that_fill_its_next_paragraph() -> None:
    record = extracted(
        "Mr. Smit: I have the Act before me, and in part it states:-",
        f"“{WORDS}.”",
        "Mrs. Doe: That is the old Act, and nobody reads it any more.",
        "Mr. Smit: Let me answer that, and I shall be short.",
        "Mrs. Doe: I shall listen, as the whole House will.",
    )
    assert direct(record) == [(f"{WORDS}.", None)]


@pytest.mark.parametrize("listed", ["- A. Holm, B. Okoro: {}", "title: {}", "Holm, A., {}. Seaward Press"])
def test_a_title_that_the_document_lists_is_no_speech(listed: str) -> None:
    title = "Who pays for walls? A study of the northern coast"
    said = f'Ada Holm said at the workshop in "{title}". The boats lay in the harbour.'
    assert direct(extracted("Ada Holm | Keeper, Harbour Museum", said)) != []
    assert direct(extracted("Ada Holm | Keeper, Harbour Museum", said, listed.format(title))) == []


def test_a_part_of_a_sentence_that_is_set_in_marks_again_and_again_is_a_term() -> None:
    listed = "Ada Holm | Keeper, Harbour Museum"
    said = "Ada Holm asked who would pay. In her view it is because the tide has been “wild, salty and disorderly.”"
    again = "The path leads along the “wild, salty and disorderly” waters of the north."
    assert direct(extracted(listed, said)) == [("wild, salty and disorderly.", "Ada Holm")]
    assert direct(extracted(listed, again, said)) == []
