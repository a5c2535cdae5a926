"""Headings that run into their paragraph, in files with a page a line."""

from dataclasses import replace

from support.extracting import extracted, source_of

from whosaid.extract import extract
from whosaid.model import Page, PassageKind, Record

TEXT = (
    "The towns of the coast have built walls for as long as there have been towns on it, and the sea has taken "
    "most of them. Nobody knows how many there were. They stood on sand, on reeds and on each other. "
)


def pages(*heads: str) -> list[str]:
    """Pages of one line each, with a number at the end."""
    return [f"{head} {TEXT * 4}{number}" for number, head in enumerate(heads, start=1)]


def headings(record: Record, *written: str) -> list[str]:
    text = "\n\n".join(written)
    return [text[p.start_char : p.end_char] for p in record.passages if p.kind is PassageKind.HEADING]


def test_a_short_title_before_a_sentence_at_the_start_of_a_page_is_a_heading() -> None:
    made = pages("Walls of the north", "Walls of the south", "Reeds and sand")
    assert headings(extracted(*made), *made) == ["Walls of the north", "Walls of the south", "Reeds and sand"]


def test_a_title_inside_a_page_is_a_heading_too() -> None:
    made = pages("Walls of the north", "", "Reeds and sand")
    made[1] = f"{TEXT * 3}A preliminary account {TEXT}2"
    assert "A preliminary account" in headings(extracted(*made), *made)


def test_a_run_with_a_verb_is_no_heading() -> None:
    made = pages("Walls of the north were tall", "However walls fall", "Reeds and sand")
    assert headings(extracted(*made), *made) == ["Reeds and sand"]


def test_paragraphs_of_other_files_are_left_whole() -> None:
    whole = f"Walls of the north {TEXT * 4}".strip()
    assert headings(extracted(whole, whole), whole, whole) == []


def test_titles_between_the_number_and_the_first_sentence_are_headings() -> None:
    made = [f"5.1. Access to the walls. {TEXT}", f"5.2. Boats. {TEXT}"]
    assert headings(extracted(*made), *made) == ["Access to the walls", "Boats"]


def test_one_short_sentence_among_numbered_paragraphs_is_no_title() -> None:
    made = [f"5.1. Nobody agrees. {TEXT}", *(f"5.{n}. {TEXT}" for n in range(2, 6)), f"5.6. All agree. {TEXT}"]
    assert headings(extracted(*made), *made) == []


def test_a_numbered_title_that_announces_a_list_ends_at_its_colon() -> None:
    made = [TEXT, f"6. Conclusions and recommendations: {TEXT}"]
    assert headings(extracted(*made), *made) == ["Conclusions and recommendations"]


def test_a_speech_at_the_head_of_a_page_keeps_its_speaker() -> None:
    said = " ".join(f"The quay has been closed for {n} days and nobody tells us why." for n in range(14))
    source = source_of(f"{said}\n\n{said}\n")
    blocks = tuple(replace(block, speaker="Mr. Brink") for block in source.blocks)
    second = blocks[1].start_char
    pages = (Page(1, 0, second, "1"), Page(2, second, len(source.text), "2"))
    quotes = extract(replace(source, blocks=blocks, pages=pages)).quotes
    assert sum(quote.text.count("13 days") for quote in quotes) == 2
