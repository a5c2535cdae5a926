"""Patterns that are written to be found fast match what the plain ones do."""

import re

import pytest

from whosaid.extract.leaps import branching, leaping, whole_words

_TEXT = (
    "needs to; in need to, not need to. It is needed — they’d need (the) need. “Note” that 2-minutes, few minutes,\n"
    "the minutes of the readers; all readers’ notes: areas are, isis is. [x] <y> İS ßen und unten needneed to"
)


def _spans(pattern: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.compile(pattern).finditer(_TEXT)]


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?<!\w)needs?",
        r"(?<!\w)(?<!not\s)(?<!in\s)needs? to",
        r"\b(?:is|are|needed)",
        r"(?<!\w)(?:the\s)?(?:minutes|readers?)",
        r"(?<!\w)(?:all (?:the )?)?readers?",
        r"(?<![\w’])(?P<word>need|note|und)\b",
        r"^needs",
        r"^minutes",
        r"(?<!\w)[“\[]\w",
        r"(?<!\w)\[x\]",
        r"(?<!\w)(?:need)+",
        r"(?<!\w)(?:\w+)? ?are",
        r"(?<!\w)i[ns]?s",
        r"(?:,|;|—|\(|\band\b|\bund\b)",
        r"needs? to|(?<!\w)(?:the|all) (?:need|readers)",
        r"(?<!\w)(?<=[;,—] )(?:not |in )?needs?",
        r"(?<!\w)(?:^|(?<=[;,] )|(?<=\()\b)(?:in|not|the|needs)",
        r"(?<!\w)(?:(?:not|all|the) ){0,2}(?:readers?|need)",
        r"(?<!\w)(?:not |the |in )*need",
        r"(?<!\w)(?:not |the |in )*?(?:need|the|in)",
        r"(?<!all|the) readers",
    ],
)
def test_a_leaping_pattern_matches_where_the_plain_one_does(pattern: str) -> None:
    assert _spans(leaping(pattern)) == _spans(pattern)


def test_what_may_not_stand_before_is_asked_behind_the_letters() -> None:
    assert leaping(r"(?<!\w)needs?") == r"need(?<!\wneed)s?"


def test_a_pattern_that_may_open_with_anything_stays_as_it_is() -> None:
    assert leaping(r"(?<!\w)\w+s") == r"(?<!\w)\w+s"


def test_whole_words_end_where_words_end() -> None:
    assert _spans(whole_words("need")) == _spans(r"(?<!\w)need(?!\w)") != []


@pytest.mark.parametrize(
    "pattern",
    [
        r"needs?|note|need to|not|in|is|isis|unten|und",
        r"(?:(?:need|in|not) (?:to|need)|needs to|[a-i]\w+|need|note|n\w+)",
        r"(?:not |the )?(?:need|readers)|notes|the|n|no",
        r"(?=t)the|readers|re(?:aders)?|areas|are",
    ],
)
def test_options_parted_by_their_letters_match_where_the_plain_ones_do(pattern: str) -> None:
    assert _spans(rf"\b{branching(pattern)}") == _spans(rf"\b(?:{pattern})") != []


def test_options_are_tried_letter_by_letter() -> None:
    assert branching("saw|said|(?:told|sees) us") == "(?:s(?:a(?:w|id)|ees us)|told us)"


def test_all_alternatives_of_whole_words_begin_and_end_where_words_do() -> None:
    pattern = re.compile(whole_words("would like to see|ask for"))
    assert pattern.search("They would like to seek peace and unmask forests.") is None
    assert pattern.search("They ask for peace.") is not None
    assert pattern.search("They would like to see peace.") is not None
