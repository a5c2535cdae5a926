"""Where sentences end, and where a full stop ends none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.extract.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ines Falk spoke first.",
        "H.E. Mr. J. K. Osei came late.",
        "Lt. Gen. Rosa Blum took the chair.",
        "The U.S. Senate met.",
        "See Fig. 3 and pp. 12 to 14.",
        "Costs rose (cf. Table 2) by a third.",
        "It weighs approx. 3 tonnes.",
        "The price was 3.50 Swiss francs.",
        "He came, e.g. Tuesdays, to help.",
        "Das ist z.B. Wasser.",
        "Es kostet 5 Mio. Euro.",
        "La Sra. Rosa Blum llegó tarde.",
        "J. Smith and P. Jones met.",
    ],
)
def test_an_abbreviation_or_initial_ends_no_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The dam broke. The town fled.", 2),
        ("Who pays? Nobody knows! We do.", 3),
        ("It ended at 6 p.m. The town slept.", 2),
        ("They grow rye, oats, etc. Wheat is rare.", 2),
        ("He asked “Why?” She did not know.", 2),
        ("She said “Stop.” Nobody did.", 2),
        ("The year was 1998. The sea rose.", 2),
        ("«Wir gehen.» Sie gingen.", 2),
        ("„Wir gehen.“ Sie gingen.", 2),
        ("»Wir gehen.« Sie gingen.", 2),
        ("He left… Nobody saw it.", 2),
        ("¿Quién paga? ¡Nadie!", 2),
    ],
)
def test_what_ends_a_sentence(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_a_footnote_mark_belongs_to_the_sentence_before_it() -> None:
    assert split("The dam broke.12 The town fled.") == ["The dam broke.12", "The town fled."]


def test_a_footnote_mark_may_stand_behind_a_year() -> None:
    assert split("It broke in 1998.3 The town fled.") == ["It broke in 1998.3", "The town fled."]


def test_a_number_alone_before_a_stop_numbers_the_sentence_behind_it() -> None:
    assert split("1. The dam is closed.") == ["1. The dam is closed."]


def test_lower_case_behind_a_stop_goes_on_with_the_sentence() -> None:
    assert split("The firm Dam. inc was sold.") == ["The firm Dam. inc was sold."]


def test_known_stops_are_kept_inside() -> None:
    text = "Ines Falk. Minister of Water said no."
    assert len(split(text)) == 2
    assert [text[a:b] for a, b in sentences(text, keep=frozenset({text.index(".")}))] == [text]


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "One is here. Two is here. Three is here."
    assert [text[a:b] for a, b in sentences(text, 13, 25)] == ["Two is here."]


@given(st.text(alphabet=st.sampled_from("aBé .!?…”»)\n12'(,-"), max_size=200))
def test_sentences_ascend_cover_all_words_and_have_no_blank_edges(text: str) -> None:
    spans = list(sentences(text))
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in spans)


@pytest.mark.parametrize(
    "text",
    ["Die Tagung fand am 12. Mai in Kiel statt.", "In der 3. Lesung fiel der Plan.", "Bis zum 2. Juni gilt das."],
)
def test_a_german_ordinal_ends_no_sentence(text: str) -> None:
    assert [text[start:end] for start, end in sentences(text)] == [text]
