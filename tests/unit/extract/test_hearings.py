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
