"""What is typed, and what it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.search.language import FIELDS, And, Match, Not, Or, Parsed, Query, Within, parse
from whosaid.store.fulltext import Phrase, Prefix, Word


def read(text: str, **options: object) -> Parsed:
    return parse(text, ("en",), **options)  # type: ignore[arg-type]


def shape(query: Query | None) -> object:
    """A query as nested lists, short enough to compare by eye."""
    match query:
        case None:
            return None
        case Match(Word(word)):
            return word
        case Match(Prefix(start)):
            return f"{start}*"
        case Match(Phrase(words, slop, open)):
            return f'"{" ".join(words)}{"*" if open else ""}"' + (f"~{slop}" if slop else "")
        case Within(field, words, open=open):
            return f"{field}:{' '.join(words)}{'*' if open else ''}"
        case And(parts):
            return ["and", *map(shape, parts)]
        case Or(parts):
            return ["or", *map(shape, parts)]
        case Not(part):
            return ["not", shape(part)]
    raise AssertionError(query)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("clean water ", ["and", "clean", "water"]),
        ("clean water", ["and", "clean", ["or", "water", "water*"]]),
        ("clean AND water ", ["and", "clean", "water"]),
        ("fire OR water ", ["or", "fire", "water"]),
        ("big fire OR clean water ", ["or", ["and", "big", "fire"], ["and", "clean", "water"]]),
        ("clean (fire OR water) ", ["and", "clean", ["or", "fire", "water"]]),
        ("water NOT fire ", ["and", "water", ["not", "fire"]]),
        ("water -fire ", ["and", "water", ["not", "fire"]]),
        ("water -(fire OR ice) ", ["and", "water", ["not", ["or", "fire", "ice"]]]),
        ("NOT NOT fire ", "fire"),
        ('"clean water"', '"clean water"'),
        ("“clean water”", '"clean water"'),
        ("«clean water» ", '"clean water"'),
        ('"clean water"~5', '"clean water"~5'),
        ('-"clean water" ', ["not", '"clean water"']),
        ('"financing" ', '"financing"'),
        ("wat* ", "wat*"),
        ("decision-making ", '"decision making"'),
        ("decision-mak", '"decision mak*"'),
        ("decision-m", '"decision"'),
        ("Zoë's ", "zoe"),
        ("气候变化 ", '"气候 候变 变化"'),
        ("and or not ", ["and", "and", "or", "not"]),
        ("— & … ", None),
        ("", None),
    ],
)
def test_words_phrases_and_operators(text: str, expected: object) -> None:
    parsed = read(text)
    assert shape(parsed.query) == expected
    assert parsed.notes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("speaker:hoyer ", "speaker:hoyer"),
        ("speaker:hoy", "speaker:hoy*"),
        ('speaker:"Ann Bee"', "speaker:ann bee"),
        ("SPEAKER:Bee ", "speaker:bee"),
        ("org:bank ", "organisation:bank"),
        ("kind:pull-quote ", "kind:pull quote"),
        ("doc:1f3a9c2e ", "document:1f3a9c2e"),
        ("section:panel* ", "section:panel*"),
        ("year:2016..2018 ", "year:2016 2018"),
        ("lang:fr ", "language:fr"),
        ("water -country:malta ", ["and", "water", ["not", "country:malta"]]),
    ],
)
def test_fields(text: str, expected: object) -> None:
    parsed = read(text)
    assert shape(parsed.query) == expected
    assert parsed.notes == ()


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("(water ", "water", "bracket"),
        ("water) ", "water", "bracket"),
        ('"clean water', ["and", "clean", ["or", "water", "water*"]], "quotation mark"),
        ("water AND ", "water", "AND"),
        ("OR water ", "water", "OR"),
        ("water NOT ", "water", "NOT"),
        ("foo:bar ", '"foo bar"', "foo: is no field"),
        ("speaker: water ", "water", "speaker:"),
        ("year:soon ", None, "is no year"),
        ("wa* ", "wa", "too short"),
        ("() ", None, ""),
    ],
)
def test_what_does_not_parse_is_read_as_words_and_said(text: str, expected: object, note: str) -> None:
    parsed = read(text)
    assert shape(parsed.query) == expected
    assert note in " ".join(parsed.notes)


def test_a_short_word_still_being_typed_is_left_out_unless_it_is_a_word() -> None:
    assert shape(read("water cl", knows=lambda term: False).query) == "water"
    assert shape(read("water EU", knows=lambda term: True).query) == ["and", "water", "eu"]


def test_what_is_excluded_is_not_to_be_shown_as_a_hit() -> None:
    shown = [shape(match) for match in read("water -fire NOT (ice OR -wind) ").terms]
    assert shown == ["water", "wind"]


def test_terms_say_where_in_the_query_they_stand() -> None:
    text = "clean (fire OR water) "
    assert [text[match.start : match.end] for match in read(text).terms] == ["clean", "fire", "water"]


PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in FIELDS),
        "AND",
        "OR",
        "NOT",
        "-",
        "(",
        ")",
        '"',
        "~3",
        "*",
        "~",
        " ",
        "..",
        "a",
        "wat",
        "水",
    ]
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join))
def test_no_query_ever_raises(text: str) -> None:
    for match in read(text).terms:
        assert 0 <= match.start < match.end <= len(text)


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "a" + ")" * 5000, "NOT " * 5000 + "a", "-" * 9999, "a OR " * 3000, '"' * 9]
)
def test_no_query_is_too_deep(text: str) -> None:
    read(text)
