"""Sentences that a page, a quote or a caption tore apart."""

import pytest
from support.extracting import extracted

from whosaid.model import Record, show

OPEN = "The towns of the coast have looked at every wall that was built since the great flood and"
GOES_ON = "have found that few of them would stand another one."


def joined(record: Record, text: str) -> list[str]:
    return [show(text, p.spans, record.edits).text for p in record.passages if len(p.spans) > 1]


def of(*paragraphs: str) -> list[str]:
    return joined(extracted(*paragraphs), "\n\n".join(paragraphs) + "\n")


def test_an_open_line_goes_on_in_the_next_that_opens_in_lower_case() -> None:
    assert of(OPEN, GOES_ON) == [f"{OPEN} {GOES_ON}"]


def test_a_page_number_between_the_halves_is_passed_over() -> None:
    assert of(OPEN, "12", GOES_ON) == [f"{OPEN} {GOES_ON}"]


def test_a_sentence_may_be_torn_more_than_once() -> None:
    middle = "have found in all the months of the year that few of them, of whatever stone or"
    assert of(OPEN, middle, "earth, would stand another one.") == [f"{OPEN} {middle} earth, would stand another one."]


@pytest.mark.parametrize("word", ["the", "of", "about", "than", "through", "which", "their"])
def test_a_line_that_breaks_off_behind_a_small_word_goes_on_with_a_capital_or_number(word: str) -> None:
    first = f"The towns of the coast have looked at every wall that was built since the flood {word}"
    second = "20,000 and more people of Oslo had seen come in from the sea in the night."
    assert of(first, second) == [f"{first} {second}"]


@pytest.mark.parametrize(
    "ending", ["and found none.", "and asked why?", "and found these:", "and found none.”", "and found none.12"]
)
def test_a_line_that_ends_its_sentence_is_not_open(ending: str) -> None:
    assert of(f"The towns of the coast looked at every wall of the land {ending}", GOES_ON) == []


def test_a_paragraph_with_a_capital_opens_anew() -> None:
    assert of("The towns of the coast have looked at every wall of the land again", "Walls fell in the night.") == []


def test_the_clauses_of_a_resolution_stay_apart_though_each_ends_in_a_comma() -> None:
    first = "Guided by the charter of the harbours and by the words of the first assembly,"
    assert of(first, "Recalling the reports that the wardens of the coast have sent to it since the great flood,") == []


def test_a_short_line_is_never_open() -> None:
    assert of("The walls and", GOES_ON) == []


def test_a_list_item_does_not_go_on_with_a_sentence() -> None:
    assert of(OPEN, f"- {GOES_ON}") == []
