"""Parts of a quote, and [sic]."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.citing import REPORT, quote, recommendation, reported

from whosaid.cite import Cut, cut, quotation
from whosaid.model import BadInput, DocumentEntry, QuoteEntry


def shortened(text: str, first: int, last: int | None, *sic: str | int) -> str:
    return quotation(cut(quote(text=text), Cut(first, last, sic))).split("\n")[0]


@pytest.mark.parametrize(
    ("text", "first", "last", "expected"),
    [
        ("We must act now, together.", 1, 3, "“We must act […]”"),
        ("We must act now, together.", 4, None, "“[…] now, together.”"),
        ("We must act now, together.", 2, 3, "“[…] must act […]”"),
        ("We must act.", 1, 99, "“We must act.”"),
        ("“We must act now.”", 1, 3, "“We must act […]”"),
        ("“We must act now.”", 3, None, "“[…] act now.”"),
        ("A “grave crisis” is here", 1, 2, "“A ‘grave […]’”"),
        ("A “grave crisis” is here", 3, None, "“‘[…] crisis’ is here”"),
    ],
)
def test_what_is_left_out_is_marked_and_no_mark_loses_its_partner(
    text: str, first: int, last: int | None, expected: str
) -> None:
    assert shortened(text, first, last) == expected


def test_sic_stands_behind_the_word_it_owns() -> None:
    assert shortened("We recieve recieves.", 1, None, "recieve") == "“We recieve [sic] recieves.”"


def test_sic_stands_behind_a_word_by_its_number_and_before_the_marks_behind_it() -> None:
    assert shortened("Teh wells, teh “wells”.", 2, None, 3) == "“[…] wells, teh [sic] ‘wells’.”"
    assert shortened("Teh wells, teh “wells”.", 1, None, 2, 4, "wells") == "“Teh wells [sic], teh ‘wells [sic]’.”"
    with pytest.raises(BadInput, match="word 1 is none of these"):
        shortened("Teh wells.", 2, None, 1)


def test_recommendations_and_reported_words_are_shortened_too() -> None:
    assert quotation(cut(recommendation(), Cut(1, 1))).startswith("“Build […]”\n")
    assert quotation(cut(reported(), Cut(1, 1))).startswith("Ada Berg (reported): We […]\n")


@pytest.mark.parametrize("wanted", [Cut(9, 12), Cut(3, 2), Cut(sic=("absent",)), Cut(sic=("",))])
def test_words_that_are_not_there_are_said(wanted: Cut) -> None:
    with pytest.raises(BadInput):
        cut(quote(text="We must act."), wanted)


def test_a_document_has_no_words_to_shorten() -> None:
    with pytest.raises(BadInput, match="no words"):
        cut(DocumentEntry("d1", REPORT), Cut(1, 2))


@given(st.lists(st.sampled_from(["“a", "b”", "‘c", "d’", "e", "don’t"]), min_size=1, max_size=9), st.data())
def test_no_word_is_added_lost_or_moved(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(1, len(words)))
    last = data.draw(st.integers(first, len(words)))
    part = cut(quote(text=" ".join(words)), Cut(first, last))
    assert isinstance(part, QuoteEntry)
    letters = [c for c in part.quote.text if c.isalpha()]
    assert letters == [c for word in words[first - 1 : last] for c in word if c.isalpha()]
