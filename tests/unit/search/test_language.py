"""What is typed, and what it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import View
from whosaid.search.language import parse
from whosaid.search.query import And, Fuzzy, Like, Match, Not, Or, Parsed, Pattern, Query, Within
from whosaid.search.syntax import FIELDS, FORMS, MEANINGS, Field, Form
from whosaid.store import analysis
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
        case Match(Pattern(pattern)):
            return f"{pattern} (pattern)"
        case Match(Fuzzy(word, distance)):
            return f"{word}~{distance}"
        case Like(id):
            return f"like:{id}"
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
        ("decision-making ", ["or", '"decision making"', "decisionmaking"]),
        ("co-operation ", ["or", '"co operation"', "cooperation"]),
        ("don’t ", ["or", '"don t"', "dont"]),
        ("l’eau ", "eau"),
        ("m?gr*nt ", "m?gr*nt (pattern)"),
        ("migr*", "migr*"),
        ("Água*s ", "agua*s (pattern)"),
        ("what is water? ", "water"),
        ("water~ ", "water~1"),
        ("partnership~ ", "partnership~2"),
        ("partnership~1 ", "partnership~1"),
        ('"climate chang*" ', '"climate chang*"'),
        ("1,000 ", ["or", '"1000"', '"1 000"']),
        ("12000 ", ["or", "12000", '"12 000"']),
        ("12 000 ", ["or", '"12000"', '"12 000"']),
        ("2016 ", "2016"),
        ("speaker:(hoyer OR bee) ", ["or", "speaker:hoyer", "speaker:bee"]),
        ("speaker:(hoyer -bee) water ", ["and", ["and", "speaker:hoyer", ["not", "speaker:bee"]], "water"]),
        ("like:1f3a9c2e.q12 ", "like:1f3a9c2e.q12"),
        ("wells in the desert ", ["and", "wells", "desert"]),
        ("the of ", ["and", "the", "of"]),
        ("THE water ", ["and", "the", "water"]),
        ("-the water ", ["and", ["not", "the"], "water"]),
        ("水 ", ["or", "水", "水*"]),
        ("decision-mak", '"decision mak*"'),
        ("decision-m", '"decision"'),
        ("Zoë's ", "zoe"),
        ("气候变化 ", '"气候 候变 变化"'),
        ("and or not ", "not"),
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
        ("*tion ", "tion", "cannot begin"),
        ("?oyer ", "oyer", "cannot begin"),
        ("water~9 ", "water~2", "no more than 2"),
        ("a~ ", "a", "~ stands behind"),
        ("kind:speech ", None, "is no kind"),
        ("speaker:h*r ", "speaker:h r", "only a *"),
        ("() ", None, ""),
    ],
)
def test_what_does_not_parse_is_read_as_words_and_said(text: str, expected: object, note: str) -> None:
    parsed = read(text)
    assert shape(parsed.query) == expected
    assert note in " ".join(parsed.notes)


@pytest.mark.parametrize(
    "text", ["23 October 2017", "October 23, 2017", "2017-10-23", "23.10.2017", "23rd of Oct 2017"]
)
def test_a_day_is_the_same_however_it_is_written(text: str) -> None:
    parsed = parse(f"{text} ", ("en", "fr-BE"))
    assert parsed.notes == ()
    assert {'"23 october 2017"', '"2017 10 23"', '"23 10 2017"', '"october 23 2017"', '"23 octobre 2017"'} <= set(
        map(str, shape(parsed.query))  # type: ignore[call-overload]
    )


@pytest.mark.parametrize("text", ["45 October 2017 ", "99.99.2017 ", "may 4 people ", "2016 300 people "])
def test_what_is_no_day_is_read_as_words(text: str) -> None:
    assert all(match.end - match.start < 11 for match in read(text).terms)


def test_the_parts_that_are_asked_for_together_are_told() -> None:
    text = 'wells -fire speaker:bee "dry lands" (a OR b)'
    assert [text[start:end] for start, end in read(text).parts] == [
        "wells",
        "-fire",
        "speaker:bee",
        '"dry lands"',
        "(a OR b)",
    ]
    assert read("wells OR fire").parts == ()


def test_a_short_word_still_being_typed_is_left_out_unless_it_is_a_word() -> None:
    assert shape(read("water cl", knows=lambda term: False).query) == "water"
    assert shape(read("water EU", knows=lambda term: True).query) == ["and", "water", "eu"]


def test_what_is_excluded_is_not_to_be_shown_as_a_hit() -> None:
    shown = [shape(match) for match in read("water -fire NOT (ice OR -wind) ").terms]
    assert shown == ["water", "wind"]


def test_terms_say_where_in_the_query_they_stand() -> None:
    text = "clean (fire OR water) "
    assert [text[match.start : match.end] for match in read(text).terms] == ["clean", "fire", "water"]


PLAIN = "abcdefghijklmnopqrstuvwxyzäéß水火 .,;!"
PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in MEANINGS),
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
    parsed = read(text)
    for match in (*parsed.terms, *parsed.fields):
        assert 0 <= match.start < match.end <= len(text)


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
def test_a_query_with_syntax_that_asks_for_nothing_says_why(text: str) -> None:
    parsed = read(text)
    if parsed.query is None and analysis.words(text) and not text.endswith(text.split()[-1]):
        assert parsed.notes


@given(st.text(alphabet=PLAIN, min_size=1))
def test_plain_words_leave_nothing_to_be_said(text: str) -> None:
    assert read(text).notes == ()


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
def test_a_view_comes_back_with_its_query(text: str) -> None:
    view = View(text)
    assert View.from_json(view.to_json()) == view
    assert read(View.from_json(view.to_json()).query) == read(text)


@pytest.mark.parametrize("row", [*FORMS, *FIELDS], ids=lambda row: row.example)
def test_every_example_of_the_help_is_understood(row: Form | Field) -> None:
    assert read(f"{row.example} ").notes == ()
    assert read(f"{row.example} ").query is not None


@pytest.mark.parametrize(
    "text", ["(" * 5000 + "a" + ")" * 5000, "NOT " * 5000 + "a", "-" * 9999, "a OR " * 3000, '"' * 9]
)
def test_no_query_is_too_deep(text: str) -> None:
    read(text)
