"""Text made harmless to a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import visible


@given(st.text())
def test_no_character_moves_and_none_controls(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert visible(shown) == shown
    for letter in shown:
        assert unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp")
        assert unicodedata.bidirectional(letter) not in ("LRE", "RLE", "LRO", "RLO", "PDF")


@given(st.text())
def test_lines_stay_where_they_are_wanted(text: str) -> None:
    shown = visible(text, lines=True)
    assert [at for at, letter in enumerate(shown) if letter == "\n"] == [
        at for at, letter in enumerate(text) if letter == "\n"
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("\x1b[31m", "␛[31m"),
        ("\x07", "␇"),
        ("a\tb\r\nc", "a b  c"),
        ("\x9b5m", "�5m"),
        ("\u202egnol", "�gnol"),
        ("\x7f", "␡"),
        ("\ud800", "�"),
        ("\U000e0041", "�"),
        ("Zoë 說 🎉", "Zoë 說 🎉"),
    ],
)
def test_what_becomes_of_a_character(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "أكد الوزير (\u200fعمان\u200f) أن 3\u061c/4 من القرى بلا ماء.",
        'השר אמר:\u200f "המים יגיעו ב-\u200e2030\u200f!"',
        "قالت \u2068Ada Berg\u2069 في \u2067القاعة \u2066B-12\u2069\u2069 ذلك.",
    ],
)
def test_what_gives_a_text_its_direction_is_text(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u2067b", "a�b"),
        ("a\u2069b", "a�b"),
        ("\u2066\u2067a\u2069", "�\u2067a\u2069"),
        ("\u2067a\nb\u2069", "�a\nb�"),
    ],
)
def test_an_isolate_without_a_partner_on_its_line_turns_nothing_around_it(text: str, shown: str) -> None:
    assert visible(text, lines=True) == shown


def test_separators_count_as_white_space_everywhere() -> None:
    assert visible("a\x1cb\x1fc") == "a b c"
