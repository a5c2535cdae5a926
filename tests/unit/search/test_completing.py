"""What is offered while one types."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.search.completing import complete


class Held:
    def values(self, field: str) -> Iterable[tuple[str, int]]:
        return {
            "speaker": [("Ann Bee", 3), ("Bo Cee", 9), ("Dan O'Bee", 5)],
            "organisation": [("European Bank", 4), ("Bank of Malta", 7)],
            "country": [("Malta", 2)],
            "year": [("2015", 1), ("2017", 2)],
            "kind": [("turn", 4)],
        }.get(field, [])

    def words(self, start: str) -> Iterable[tuple[str, int]]:
        return [(word, n) for word, n in (("beech", 2), ("beer", 8), ("bee", 1)) if word.startswith(start)]


def offered(text: str, cursor: int | None = None) -> list[str]:
    return [one.text for one in complete(text, len(text) if cursor is None else cursor, Held()).offers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sp", ["speaker:"]),
        ("water c", ["country:"]),
        ("water -c", ["country:"]),
        ("(ye", ["year:"]),
        ("speaker:", ['"Bo Cee" ', '"Dan O\'Bee" ', '"Ann Bee" ']),
        ("speaker:b", ['"Bo Cee" ', '"Dan O\'Bee" ', '"Ann Bee" ']),
        ('speaker:"ann b', ['"Ann Bee" ']),
        ("by:ann", ['"Ann Bee" ']),
        ("org:bank", ['"Bank of Malta" ', '"European Bank" ']),
        ("country:MAL", ["Malta "]),
        ("year:20", ["2017 ", "2015 "]),
        ("kind:pull", ["pull-quote "]),
        ("kind:qu", ["quote ", "pull-quote "]),
        ("bee", ['speaker:"Dan O\'Bee" ', 'speaker:"Ann Bee" ', "beer ", "beech "]),
        ("foo:ba", []),
        ("water ", []),
        ("", []),
        ('"bee', []),
        ("xylophone", []),
    ],
)
def test_what_is_offered(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_the_middle_of_a_query_can_be_completed() -> None:
    text = "wells country:ma and more"
    found = complete(text, len("wells country:ma"), Held())
    assert found.applied(text, found.offers[0]) == ("wells country:Malta  and more", len("wells country:Malta "))


def test_what_stands_there_already_is_not_offered() -> None:
    assert offered("country:malta") == []


@given(st.text(max_size=30), st.integers(0, 40))
def test_completion_never_raises_and_stays_in_the_text(text: str, cursor: int) -> None:
    found = complete(text, cursor, Held())
    for offer in found.offers:
        whole, place = found.applied(text, offer)
        assert 0 <= found.start <= found.end
        assert 0 <= place <= len(whole)
