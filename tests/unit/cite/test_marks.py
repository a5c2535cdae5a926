"""Quotation marks around a text and inside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.cite.marks import quoted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain words.", "“Plain words.”"),
        ("  Plain\n words. ", "“Plain words.”"),
        ("“We must act.”", "“We must act.”"),
        ('"We must act."', "“We must act.”"),
        ("« Il faut agir. »", "“Il faut agir.”"),
        ("„Wir müssen handeln.“", "“Wir müssen handeln.”"),
    ],
)
def test_a_text_gets_one_pair_of_marks_whatever_it_had(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a "crisis" or a "turn", has', "“a ‘crisis’ or a ‘turn’, has”"),
        ("“A” and “B”", "“‘A’ and ‘B’”"),
        ("il a dit « oui » hier", "“il a dit ‘oui’ hier”"),
        ("„Ja“, sagte er", "“‘Ja’, sagte er”"),
        ("»Ja«, sagte er", "“‘Ja’, sagte er”"),
        ("She said “he told us ‘never’ again”, twice", "“She said ‘he told us “never” again’, twice”"),
        ("the ‘push’ and ‘pull’ factors", "“the ‘push’ and ‘pull’ factors”"),
        ("'Partnership' is a word, don't you think", "“‘Partnership’ is a word, don't you think”"),
        ("(“paren”)—“dash”", "“(‘paren’)—‘dash’”"),
    ],
)
def test_marks_inside_are_turned_and_turned_again(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Europe’s role and the states’ duty", "rock ’n’ roll", "don't", "the '90s and the states' duty", 'a 5" pipe'],
)
def test_apostrophes_and_marks_without_a_partner_stay(text: str) -> None:
    assert quoted(text) == f"“{text}”"


@pytest.mark.parametrize("text", ["“We must act", "We must act”", "« We must act"])
def test_an_outer_mark_that_lost_its_partner_is_not_doubled(text: str) -> None:
    assert quoted(text) == "“We must act”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We must act.", "‘We must act.’"),
        ("“We must act.”", "‘We must act.’"),
        ('a "crisis", Europe’s role', "‘a “crisis”, Europe’s role’"),
        ("She said “he told us ‘never’ again”, twice", "‘She said “he told us ‘never’ again”, twice’"),
    ],
)
def test_where_a_guide_has_single_marks_those_inside_are_double(text: str, expected: str) -> None:
    assert quoted(text, single=True) == expected


@given(st.text(alphabet="ab ’‘“”„«»‹›\"'.-", max_size=60))
def test_only_marks_and_spaces_ever_change(text: str) -> None:
    def letters(given: str) -> str:
        return "".join(c for c in given if c.isalnum() or c in ".-")

    result = quoted(text)
    assert result[0] == "“"
    assert result[-1] == "”"
    assert letters(result) == letters(text)


@given(st.text())
def test_no_control_character_passes(text: str) -> None:
    assert all(ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 for c in quoted(text))


def test_a_long_text_of_nothing_but_marks_is_quoted_too() -> None:
    assert quoted("“‘" * 100_000 + "’”" * 100_000).startswith("“‘“‘")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u200f«لن نترك أحدا خلفنا!»\u200f", "“\u200fلن نترك أحدا خلفنا!\u200f”"),
        ('\u2067"לא נשאיר איש מאחור"\u2069', "“\u2067לא נשאיר איש מאחור\u2069”"),
        ('\u200f"דובר צה"ל אמר: \u200f"לא""', '“\u200fדובר צה"ל אמר: \u200f‘לא’”'),
        ("قالت \u2068Ada Berg\u2069 «نعم»", "“قالت \u2068Ada Berg\u2069 ‘نعم’”"),
        ("ر\u200cى e\u0301 \u061c3", "“ر\u200cى e\u0301 \u061c3”"),
        ("a\u2069 \u2067b\u202ec", "“a bc”"),
    ],
)
def test_what_gives_a_quote_its_direction_is_copied_and_nothing_turns_what_is_around_it(
    text: str, expected: str
) -> None:
    assert quoted(text) == expected
