"""What is no part of what was said: page numbers, running heads, contents, footnotes in the text, site frames."""

import pytest
from support.extracting import extracted

from whosaid.model import Record, show

LINE = "The towns of the coast have looked at every wall that was built there since the great flood, and at its price."
MORE = "Nobody had counted what they had cost in all the years since then, and nobody wanted to be the first to count."
SENTENCES = (
    "The towns of the coast have built walls for as long as there have been towns on it, and the sea has taken "
    "most of them. Nobody knows how many there were. They stood on sand, on reeds and on each other. "
)


def noise(record: Record, *paragraphs: str) -> list[tuple[str, str]]:
    text = "\n\n".join(paragraphs)
    return [(text[n.start_char : n.end_char], n.kind) for n in record.noise]


def of(*paragraphs: str) -> list[tuple[str, str]]:
    return noise(extracted(*paragraphs), *paragraphs)


def pages(*texts: str, first: int = 1) -> list[str]:
    return [f"{text} {number}" for number, text in enumerate(texts, start=first)]


@pytest.mark.parametrize("number", ["7", "| 7 |", "Page 7", "page 7 of 90", "| 7", "xii"])
def test_a_number_alone_is_a_pages(number: str) -> None:
    assert of(LINE, number, MORE) == [(number, "page-number")]


@pytest.mark.parametrize("line", ["7 walls fell.", "1998 was dry.", "Seven", "12345"])
def test_other_short_lines_stay(line: str) -> None:
    assert of(LINE, line, MORE) == []


def test_long_lines_that_end_in_successive_numbers_are_pages() -> None:
    made = pages(SENTENCES * 2, SENTENCES * 2, SENTENCES * 2, first=41)
    record = extracted(*made)
    assert [(p.number, p.label) for p in record.pages] == [(41, "41"), (42, "42"), (43, "43")]
    assert noise(record, *made) == [(str(n), "page-number") for n in (41, 42, 43)]
    assert {p.page for p in record.passages} == {41, 42, 43}


def test_numbers_at_line_ends_out_of_sequence_are_text() -> None:
    made = [f"{SENTENCES * 2}They had {number}" for number in (7, 90, 12, 40, 3)]
    record = extracted(*made)
    assert record.pages == ()
    assert noise(record, *made) == []


def test_a_footnote_inside_a_page_and_its_mark_are_taken_out() -> None:
    first = f"The wall 1 was high. {SENTENCES * 3}1 See the ledger of the port for the year."
    made = pages(first, SENTENCES * 3, SENTENCES * 3)
    record = extracted(*made)
    assert [kind for _, kind in noise(record, *made)][:2] == ["footnote-mark", "footnote"]
    text = "\n\n".join(made)
    shown = show(text, record.passages[0].spans, record.edits).text
    assert shown.startswith("The wall was high.")
    assert "ledger" not in shown


def test_a_number_that_only_looks_like_a_footnote_stays() -> None:
    made = pages(f"There was 1 wall and 1 gate. {SENTENCES * 3}", SENTENCES * 3, SENTENCES * 3)
    assert {kind for _, kind in of(*made)} == {"page-number"}


def test_a_running_head_between_the_halves_of_sentences_is_dropped() -> None:
    made = []
    for town in ("north", "south", "west"):
        made += [
            f"The towns of the {town} have looked at every wall that was built there since the great flood and",
            "Walls and Reeds 1998",
            f"what it had cost the {town} in all the years since then, and nobody in the {town} wanted to count it.",
        ]
    assert [text for text, kind in of(*made) if kind == "running-header"] == ["Walls and Reeds 1998"] * 2


def test_a_contents_list_is_dropped_with_its_heading() -> None:
    made = ["Contents", "Walls ........ 3", "Reeds ........ 12", "Sand and stone ........ 40", LINE, MORE]
    assert {kind for _, kind in of(*made)} == {"contents"}
    assert len(of(*made)) == 4


def test_the_word_contents_without_page_numbers_is_a_heading() -> None:
    assert of("Contents", LINE, MORE) == []


def test_titles_of_other_documents_that_a_site_put_before_the_text_are_dropped() -> None:
    made = [
        "A LIBRARY OF WALLS",
        "Similar documents",
        "Report on Gates by Karl Berg, 12 May 1990",
        "Ada Holm | Director, Harbour Agency, Norway",
        "Transcription:",
        LINE,
        "Dana Smit said that money is short. Dana Smit said so again.",
    ]
    record = extracted(*made)
    assert {n.kind for n in record.noise} == {"site-furniture"}
    assert len(record.noise) == 5
    assert [s.name for s in record.speakers] == ["Dana Smit"]
    assert record.document.dates == ()


def test_a_foot_with_the_page_number_beside_a_name_that_comes_back_is_dropped() -> None:
    made = [LINE, "12 Port Institute Papers", MORE, "13 Port Institute Papers", LINE, "14 Port Institute Papers", MORE]
    assert {kind for _, kind in of(*made)} == {"running-footer"}
