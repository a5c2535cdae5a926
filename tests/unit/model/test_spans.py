"""Stretches of source text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Span, enclosing, joined, overlaps

SPANS = st.tuples(st.integers(0, 50), st.integers(1, 10)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def covered(*spans: Span) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


@given(SPANS, SPANS)
def test_spans_overlap_where_they_share_a_character(a: Span, b: Span) -> None:
    assert overlaps(a, b) == overlaps(b, a) == bool(covered(a) & covered(b))


@given(st.lists(SPANS))
def test_joining_covers_the_same_characters_with_gaps_between(spans: list[Span]) -> None:
    found = joined(spans)
    assert covered(*found) == covered(*spans)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    assert joined(found) == found


@given(st.lists(SPANS, min_size=1))
def test_the_enclosing_span_is_the_smallest_that_holds_all(spans: list[Span]) -> None:
    found = joined(spans)
    assert enclosing(found) == (min(covered(*spans)), max(covered(*spans)) + 1)
