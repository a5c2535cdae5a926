"""Genres are told by forms."""

import pytest
from support.extracting import stated

from whosaid.extract import genre
from whosaid.extract.draft import Draft
from whosaid.extract.language import language_of
from whosaid.extract.layout import lay_out
from whosaid.extract.people import Table
from whosaid.extract.sections import find_sections
from whosaid.extract.turns import find_turns, mark_headers
from whosaid.model import Block, BlockKind, Source, SourceMetadata

PROSE = "The region did what it could with the means that it had, and the means were few in those years of drought."


def read(*paragraphs: str) -> Draft:
    """A draft with its genre; a paragraph that begins with a hash is a heading."""
    text = ""
    blocks = []
    for paragraph in paragraphs:
        kind = BlockKind.HEADING if paragraph.startswith("#") else BlockKind.PARAGRAPH
        start = len(text)
        text += paragraph.lstrip("# ")
        blocks.append(Block(kind, start, len(text), level=2 if kind is BlockKind.HEADING else 0))
        text += "\n\n"
    draft = lay_out(Source("text.txt", "0" * 64, text, blocks=tuple(blocks)))
    turns = find_turns(draft, Table(), mark_headers(draft, language_of(draft.text)))
    find_sections(draft)
    genre.find_genre(draft, turns)
    return draft


VERBATIM = [
    "The SPEAKER: Order, hon members.",
    "Mr ADLER: I rise on a point of order, Speaker.",
    "Ms BROOK: So do I.",
] * 4
TRANSCRIPT = ["Jane Doe: I came here by train today.", "John Roe: So did I, as it happens."] * 6
MINUTES = [
    "Minutes of the meeting of the water board",
    "Present: Jane Doe, John Roe",
    "Apologies for absence: Mary Poe",
    "It was agreed that the weir be mended.",
    "Action: John Roe to call the builders.",
    "The committee noted the letter of the mayor.",
    "Date of next meeting: 3 May 2020",
]
RESOLUTION = [
    "Recalling its earlier resolutions on the matter,",
    "Noting with concern the state of the weirs,",
    "Recognizing the work of the water boards,",
    "Decides to mend the weirs within the year;",
    "Requests the Director to report on it;",
    "Urges all boards to do likewise.",
]
COMMITTEE = [
    "# Summary",
    *[f"{n}. The Committee took oral evidence from witnesses on the weirs. {PROSE}" for n in range(1, 9)],
    "# Conclusions",
    *[f"{n}. The Committee recommends that the weirs be mended. {PROSE}" for n in range(9, 14)],
]
REPORT = ["# Introduction", PROSE, "# Background", PROSE, "# Findings", PROSE, PROSE, "# Conclusions", PROSE]
PAPER = [
    "# Abstract",
    PROSE,
    "# Related work",
    PROSE + " [1] [2, 3]",
    PROSE + " (Poe et al., 2011)",
    "# References",
    "Poe, M. Weirs. 2011.",
]
STATEMENT = [
    "Mr. President, I thank you for giving me the floor. We came a long way, and we shall not go back empty.",
    "Our people know what it is to wait. I myself have waited, and my parents before me, and we are not alone in it.",
    "We ask for no more than our share. I thank you for your patience with us.",
    "Let us do it, then, and let us do it now, for our children will not forgive us.",
]


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (VERBATIM, "verbatim record"),
        (TRANSCRIPT, "transcript"),
        (MINUTES, "minutes"),
        (RESOLUTION, "resolution"),
        (COMMITTEE, "committee report"),
        (REPORT, "report"),
        (PAPER, "paper"),
        (STATEMENT, "statement"),
    ],
)
def test_forms_tell_the_genre(paragraphs: list[str], name: str):
    draft = read(*paragraphs)
    assert draft.genre == name
    assert 0.3 <= draft.genre_confidence <= 1


def test_plain_prose_has_no_genre():
    draft = read(PROSE, PROSE, PROSE, PROSE)
    assert (draft.genre, draft.genre_confidence) == ("", 0.0)


def test_a_record_of_honorifics_is_surer_than_one_that_mixes_them():
    assert read(*VERBATIM).genre_confidence > read(*VERBATIM, *TRANSCRIPT).genre_confidence


def test_minutes_are_no_measure_of_time():
    draft = read(
        *[f"The talk took {n} minutes, and the questions took a few minutes more. {PROSE}" for n in range(5, 12)]
    )
    assert draft.genre != "minutes"


def test_only_what_is_plain_may_stand_in_for_what_a_document_is():
    assert read(*TRANSCRIPT).genre_confidence >= genre.PLAIN
    assert read(*REPORT[:4]).genre_confidence < genre.PLAIN


def test_what_a_file_says_it_is_wins_over_its_forms():
    gate = "The old gate has to be closed at night, as it was before the war."
    plain = stated(SourceMetadata(), "On walls and gates", gate, gate.replace("gate", "door"))
    written_down = stated(SourceMetadata(kind="transcript"), "On walls and gates", gate)
    assert len(plain.recommendations) == 2
    assert written_down.recommendations == ()
    assert len(written_down.doubtful) == 1
    assert written_down.document.kind == "transcript"
