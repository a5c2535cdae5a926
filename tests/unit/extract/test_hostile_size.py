"""A million characters made to be slow are read to the end: what is quadratic anywhere would never come back."""

import pytest
from support.extracting import source_of

from whosaid.extract import extract
from whosaid.model import PassageKind

SIZE = 1_000_000
PIECES = {
    "one word": "A",
    "full stops": ". ",
    "brackets": "((((",
    "openings of quotations": "“said ",
    "a cue and white space": "we must " + " " * 50,
    "one name in one paragraph": "Ann Bell said ",
    "numbers": "1.1.1.1 ",
    "openings of comments": "<!--",
    "paragraphs left open": "word " * 100 + "1\n\n",
    "tables of contents": "Contents" + "\n\n" + "A title .......... 3\n" * 40 + "\n",
}


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_a_million_hostile_characters_make_a_record(piece: str) -> None:
    text = (piece * (SIZE // len(piece) + 1))[:SIZE].rstrip()
    record = extract(source_of(text))
    assert record.document.n_chars == len(text)
    assert all(passage.spans for passage in record.passages)


def test_many_names_in_one_paragraph_are_all_told_apart() -> None:
    letters = "abcdefghij"
    names = [f"Jo{a}{b}{c} Ke{c}{b}{a}x" for a in letters for b in letters for c in letters]
    record = extract(source_of(" ".join(f"“The sea comes to the wall,” said {name}." for name in names)))
    assert {quote.speaker for quote in record.quotes} == set(names)


def test_footnotes_of_many_pages_are_cut_in_their_places() -> None:
    words = "The walls of the town stand in the sea and nobody has counted them for years "
    pages = [f"{words * 3}mark {n} and {words * 3} {n} Note of the page {n}" for n in range(1, 400)]
    record = extract(source_of("\n\n".join(pages)))
    assert len(record.pages) == len(pages)


def test_a_text_of_too_many_lines_keeps_the_rest_as_one_row_from_which_nothing_is_taken() -> None:
    text = "A: We must act.\n\n" * 40_000
    record = extract(source_of(text))
    *parted, rest = record.passages
    assert len(parted) <= len(text) // 30
    assert rest.kind is PassageKind.TABLE_ROW
    assert rest.spans[0][1] == len(text.rstrip())
    items = [*record.quotes, *record.recommendations]
    assert all(item.end_char < rest.spans[0][0] for item in items)
    assert items


def test_a_long_record_of_short_lines_is_parted_to_its_end() -> None:
    text = "".join(f"- The wall number {n} has to be mended.\n" for n in range(12_000))
    assert len(extract(source_of(text)).passages) == 12_000


def test_a_stretch_too_long_for_a_sentence_names_no_source() -> None:
    said = "Ann Bell, mayor of the town, said that the wall fell"
    assert [speaker.name for speaker in extract(source_of(f"{said}. " * 100)).speakers] == ["Ann Bell"]
    assert not extract(source_of(f"{said} and " * 100)).speakers


def test_a_list_of_bare_demands_without_a_lead_is_read_to_its_end() -> None:
    text = "# Notes\n\n" + "".join(f"- Paint wall number {n} of the town in spring\n" for n in range(30_000))
    record = extract(source_of(text))
    assert record.document.n_chars == len(text)
