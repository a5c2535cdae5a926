"""What is put in order as far as one looks stands in the order of the whole."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.search import ranking
from whosaid.search.columns import of
from whosaid.search.growing import Growing
from whosaid.search.ranking import ItemTexts, Ranked

SCORES = st.dictionaries(st.integers(0, 299), st.sampled_from([0.0, 0.5, 1.0, 1.25, 3.0, 7.5]), max_size=300)


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "_AT_ONCE", 2)
    monkeypatch.setattr(ranking, "_SAMPLE", 5)


@given(SCORES, st.sets(st.integers(0, 299)))
def test_the_best_come_first_and_equals_as_in_the_documents(scores: dict[int, float], meant: set[int]) -> None:
    ranked = Ranked(scores, 300)
    whole = sorted(scores, key=lambda unit: (-scores[unit], unit))
    assert list(ranked.within(ranked.mask)) == whole
    some = meant & scores.keys()
    assert list(ranked.within(of(some, 300))) == [unit for unit in whole if unit in some]


def test_of_many_only_the_best_are_put_in_order_until_somebody_looks_further() -> None:
    ranked = Ranked({unit: float(unit) for unit in range(300)}, 300)
    assert len(ranked.first(300)) < 100
    assert list(islice(ranked.within(ranked.mask), 3)) == [299, 298, 297]


@given(st.lists(st.integers()), st.slices(40))
def test_a_growing_sequence_is_like_the_list_of_its_values(values: list[int], asked: slice) -> None:
    assert list(Growing(len(values), values)[asked]) == values[asked]
    assert list(Growing(len(values), values)) == values


def test_a_growing_sequence_makes_no_more_than_is_looked_at() -> None:
    made = []

    def values():
        for value in range(1000):
            made.append(value)
            yield value

    growing = Growing(1000, values())
    assert (len(growing), growing[5], growing[2:4], made) == (1000, 5, [2, 3], list(range(6)))
    with pytest.raises(IndexError):
        growing[1000]
    assert growing[-1] == 999


def test_texts_are_kept_until_they_are_too_long_together_those_looked_at_last_longest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fetched: list[list[int]] = []

    def fetch(keys: list[int], catalogue: object) -> dict[int, str]:
        fetched.append(keys)
        return {key: "twelve words " * key for key in keys}

    monkeypatch.setattr(ranking, "item_texts", fetch)
    monkeypatch.setattr(ranking, "_MOST_KEPT", 13 * 6)
    texts = ItemTexts(None)  # type: ignore[arg-type]
    texts.of([3, 2, 1])
    texts.of([3])
    texts.of([2, 4])
    texts.of([2, 4])
    texts.of([3])
    assert fetched == [[3, 2, 1], [4], [3]]
    texts.clear()
    texts.of([3])
    assert fetched[-1] == [3]
    assert len(fetched) == 4
