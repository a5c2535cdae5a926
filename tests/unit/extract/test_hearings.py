"""Records of hearings and inquiries: numbered lines, letters for questions and answers, counsel who examine."""

import textwrap
from collections.abc import Iterator

import pytest
from support.extracting import extracted, quotes

from whosaid.model import QuoteKind

WORDS = [
    "Can you tell the inquiry when the crane was last looked at by an engineer, and by whom that was?",
    "It was looked at in the spring of that year by a firm whose name I no longer remember, I am afraid.",
    "Was there a report of what the firm had found, and did anybody on the board of the harbour read it?",
    "There was a report of some forty pages, and I read it on the day on which it came, but nobody else did.",
    "Then may I ask you to turn to the second page of it, where there is a passage on the state of the brake?",
    "I have it before me now, and it says what I remember, that the brake was to be renewed within the year.",
]


def numbered(*turns: str) -> str:
    """A transcript whose printer counts the lines of each page."""

    def lines() -> Iterator[str]:
        number = 0
        for turn in turns:
            for line in textwrap.wrap(turn, 50):
                number = number % 25 + 1
                yield f"{number:>3}  {line}"

    return "\n".join(lines())


def alternating(first: str | None, second: str | None, times: int = 2) -> list[tuple[str, str | None]]:
    return [(words, (first, second)[n % 2]) for n, words in enumerate(WORDS * times)]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [("Q.", "A.", (None, None)), ("MR TADESSE:", "THE WITNESS:", ("Tadesse", None))],
)
def test_numbers_before_the_lines_of_a_transcript_are_no_words(
    first: str, second: str, names: tuple[str | None, str | None]
):
    text = numbered(*(f"{(first, second)[n % 2]} {words}" for n, words in enumerate(WORDS * 2)))
    found = [(" ".join(words.split()), who) for words, who in quotes(extracted(text), QuoteKind.TURN)]
    assert found == alternating(*names)


def test_numbers_before_the_entries_of_a_list_stay():
    entries = [f"{n}  The wall of the town number {n} was built in a year that nobody knows." for n in range(1, 30)]
    record = extracted("\n".join(entries))
    assert record.edits == ()


def test_letters_and_names_open_turns_of_one_hearing():
    record = extracted(
        f"Q. {WORDS[0]}",
        f"A. {WORDS[1]}",
        f"Q. {WORDS[2]}",
        "MR. TADESSE: I object to the form of that question.",
        "THE COURT: You may answer.",
        f"A. {WORDS[3]}",
        f"Q. {WORDS[4]}",
        "THE COURT: It is before you on the desk.",
        f"A. {WORDS[5]}",
    )
    assert [(speaker, party) for speaker, party in _who(record)] == [
        (None, None),
        (None, None),
        (None, None),
        ("Tadesse", None),
        (None, "THE COURT"),
        (None, None),
        (None, None),
        (None, "THE COURT"),
        (None, None),
    ]


def test_questions_are_those_of_the_counsel_who_examines():
    lines = [f"{('Q.', 'A.')[n % 2]} {words}" for n, words in enumerate(WORDS)]
    record = extracted("DIRECT EXAMINATION BY MS. BRINK:", *lines, "CROSS-EXAMINATION BY MR. TADESSE:", *lines)
    names = [speaker for _, speaker in quotes(record, QuoteKind.TURN)]
    assert names == ["Brink", None] * 3 + ["Tadesse", None] * 3


def test_questions_of_the_press_stand_beside_named_speakers():
    record = extracted(
        f"MR. TADESSE:  {WORDS[1]}",
        f"Q    {WORDS[0]}",
        f"MR. TADESSE:  {WORDS[3]}",
        f"Q    {WORDS[2]}",
        f"SECRETARY BRINK:  {WORDS[5]}",
        f"Q    {WORDS[4]}",
        f"SECRETARY BRINK:  {WORDS[1]}",
    )
    assert [speaker for _, speaker in quotes(record, QuoteKind.TURN)] == [
        "Tadesse",
        None,
        "Tadesse",
        None,
        "Brink",
        None,
        "Brink",
    ]


def _who(record):
    return [(quote.speaker, quote.party) for quote in record.quotes if quote.kind is QuoteKind.TURN]


def test_the_announced_statement_gives_a_witness_the_full_name():
    lines = [f"    {('Mr. TADESSE', 'Ms. BRINK')[n % 2]}. {words}" for n, words in enumerate(WORDS)]
    record = extracted("STATEMENT OF OWEN TADESSE, DIRECTOR OF PORTS, HARBOUR AUTHORITY", *lines)
    assert {speaker for _, speaker in quotes(record, QuoteKind.TURN)} == {"Owen Tadesse", "Brink"}
    (witness,) = [speaker for speaker in record.speakers if speaker.name == "Owen Tadesse"]
    assert (witness.role, witness.organisation) == ("Director of Ports", "Harbour Authority")


@pytest.mark.parametrize("asks", ["Q    ", "Q ", "Q: "])
@pytest.mark.parametrize("office", ["UNDER SECRETARY", "MR.", "DEPUTY ADMINISTRATOR", "SECRETARY OF STATE"])
def test_the_press_asks_under_one_letter_whoever_holds_an_office_and_the_last_answer_ends_with_it(
    asks: str, office: str
):
    answer = "We will ask the Harbour Board, and we will tell you\non Monday."
    record = extracted(
        "PRESS BRIEFING",
        "10:07 A.M. EST",
        "MS. ALDER:  Good morning, everybody.",
        f"{office} OKONJO:  The crane is paid for.",
        f"{asks}So you would say, “We paid”?",
        f"{office} OKONJO:  {answer}",
        f"{asks}The board's office says that nothing was paid. Is that so?",
        f"{office} OKONJO:  {answer}",
        f"{asks}When is Monday?",
        "MS. ALDER:  Thank you all.",
        "10:41 A.M. EST",
        "                    END",
        "*After the briefing the office sent this answer: it is paid.",
    )
    told = answer.replace("\n", " ")

    assert quotes(record, QuoteKind.TURN) == [
        ("Good morning, everybody.", "Alder"),
        ("The crane is paid for.", "Okonjo"),
        ("So you would say, “We paid”?", None),
        (told, "Okonjo"),
        ("The board's office says that nothing was paid. Is that so?", None),
        (told, "Okonjo"),
        ("When is Monday?", None),
        ("Thank you all.", "Alder"),
    ]
    assert {speaker.name for speaker in record.speakers} == {"Alder", "Okonjo"}


def test_one_who_asks_but_one_numbered_question_is_heard_and_a_second_witness_is_no_office():
    record = extracted(
        "Examination of witnesses",
        "Witnesses: Joan Firth and Dr Rhys Penhale.",
        "Q1  Chair: Good morning to you both, and welcome to this session of\nthe committee. Who are you?",
        "Joan Firth: I speak for the pilots of forty ports, and I am glad to be\nhere today.",
        "Q2  Chair: What does the crane cost, and who has paid for it until the\nend of this year?",
        "Joan Firth: Nobody knows, and that is what we have told the minister\nall along.",
        "Q3  Tamsin Orrell: That is word for word what Mr Tregear said you\nwould say.",
        "Dr Penhale: Then Mr Tregear knows us well enough, and I have nothing\nto add to it.",
        "Q4  Chair: Then let us go on to the locks, if nobody has anything else\nto say about it.",
        "Dr Penhale: The gates are older than all of us.",
    )

    assert ("That is word for word what Mr Tregear said you would say.", "Tamsin Orrell") in quotes(
        record, QuoteKind.TURN
    )
    assert {(speaker.role, speaker.organisation) for speaker in record.speakers} == {(None, None)}


def heard(*paragraphs: str) -> list[str | None]:
    """Who speaks in the turns of a hearing, or by which office."""
    return [speaker or party for speaker, party in _who(extracted(*paragraphs))]


def test_the_witness_who_is_sworn_gives_the_answers_and_the_counsel_named_asks():
    record = extracted(
        "MS TADESSE: I call Ines Brink.",
        "                 INES BRINK, sworn",
        "          Examination-in-chief by MS TADESSE",
        f"Q. {WORDS[0]}\nA. {WORDS[1]}",
        "MR OKONJO: I object.",
        "THE JUDGE: Go on.",
        f"Q. {WORDS[2]}\nA. {WORDS[3]}",
        "          Cross-examination by MR OKONJO",
        f"Q. {WORDS[4]}\nA. {WORDS[5]}",
        "THE WITNESS: May I sit down?",
        "               (The witness withdrew)",
        "THE JUDGE: We will rise.",
    )
    assert [(speaker or party) for speaker, party in _who(record)] == [
        "Tadesse",
        "Tadesse",
        "Ines Brink",
        "Okonjo",
        "THE JUDGE",
        "Tadesse",
        "Ines Brink",
        "Okonjo",
        "Ines Brink",
        "Ines Brink",
        "THE JUDGE",
    ]
    assert record.quotes[0].text == "I call Ines Brink."


def test_answers_are_nobodys_behind_a_witness_who_has_left_or_several_who_are_sworn():
    asked = [f"{('Q.', 'A.')[n % 2]} {words}" for n, words in enumerate(WORDS[:4])]
    assert (
        heard(
            "INES BRINK, affirmed",
            "Examination by MR TADESSE",
            *asked,
            "WITNESS EXCUSED",
            "Questioned by MS LOW",
            *asked,
            "OLE MARR and ANN PELL, sworn",
            *asked,
        )
        == ["Tadesse", "Ines Brink"] * 2 + ["Low", None] * 2 + [None] * 4
    )


def test_a_letter_behind_a_name_is_its_question():
    assert (
        heard(
            "<INES BRINK, sworn: [9.49am]",
            f"MS LOW: Q. {WORDS[0]}\nA. {WORDS[1]}",
            f"Q. {WORDS[2]}\nA. {WORDS[3]}",
            "MS LOW: I tender the paper.",
            "MR TADESSE: I have not seen it.",
            "MS LOW: He has.",
            "MR TADESSE: So I have.",
            f"THE COMMISSIONER: Q. {WORDS[4]}\nA. {WORDS[5]}",
            "THE WITNESS: There is more.",
        )
        == ["Low", "Ines Brink", "Low", "Ines Brink", "Low", "Tadesse", "Low", "Tadesse", "THE COMMISSIONER"]
        + ["Ines Brink"] * 2
    )


@pytest.mark.parametrize("office", ["THE JUDGE", "THE ARBITRATOR", "THE CORONER", "CORONER", "THE TRIBUNAL"])
def test_whoever_presides_is_an_office_between_counsel(office: str):
    assert heard(
        f"{office}: Are we ready?",
        "MS TADESSE: We are.",
        f"{office}: Go on, then.",
        "MR OKONJO: I object.",
        f"{office}: To what?",
        "MS TADESSE: He does not know.",
    ) == [office, "Tadesse", office, "Okonjo", office, "Tadesse"]


def test_a_witness_without_an_article_answers_the_coroner_under_the_name_that_was_sworn():
    record = extracted(
        "JOANNA MAY BRINK (AFFIRMED)",
        "EXAMINATION BY MS LOW",
        f"Q. {WORDS[0]}",
        f"A. {WORDS[1]}",
        "CORONER: Was there a light?",
        "WITNESS: No, Ma'am.",
        f"Q. {WORDS[2]}",
        f"A. {WORDS[3]}",
        "CORONER: Thank you.",
    )
    assert [speaker or party for speaker, party in _who(record)] == [
        "Low",
        "Joanna May Brink",
        "CORONER",
        "Joanna May Brink",
        "Low",
        "Joanna May Brink",
        "CORONER",
    ]
