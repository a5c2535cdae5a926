"""The View: one frozen value that says all of what is explored."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Facet, Filter, Kind, Sort, View

FACETS = st.sampled_from([Facet.COUNTRY, Facet.YEAR])
FILTERS = st.builds(Filter, FACETS, st.sampled_from(["a", "b"]), st.text(max_size=5), st.booleans())
VIEWS = st.builds(
    View,
    query=st.text(max_size=20),
    filters=st.lists(FILTERS, max_size=5).map(tuple),
    pane=st.sampled_from(Kind),
    sort=st.sampled_from(Sort),
    anchor=st.none() | st.text(max_size=8),
)


KEYS = st.sampled_from(["query", "filters", "pane", "sort", "anchor", "facet", "value"])
DATA = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=7),
    max_leaves=12,
)


@given(VIEWS)
def test_a_view_reads_back_from_its_json(view: View) -> None:
    line = view.to_json()
    assert "\n" not in line
    assert View.from_json(line) == view


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "null", "[]", "3", '"x"', "{}", '{"query": ""}',
        '{"query": "", "filters": [], "pane": "wall", "sort": "best", "anchor": null}',
        '{"query": "", "filters": [{"facet": "wall"}], "pane": "quote", "sort": "best", "anchor": null}',
        '{"query": "", "filters": 3, "pane": "quote", "sort": "best", "anchor": null}',
        '{"query": "", "filters": null, "pane": "quote", "sort": "best", "anchor": null}',
        '{"query": "", "filters": [null], "pane": "quote", "sort": "best", "anchor": null}',
    ],
)  # fmt: skip
def test_anything_else_is_refused_by_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        View.from_json(text)


@given(DATA)
def test_no_json_raises_anything_but_a_value_error(data: object) -> None:
    try:
        View.from_json(json.dumps(data))
    except ValueError:
        return


@given(VIEWS, FILTERS)
def test_a_filter_toggled_twice_is_gone(view: View, choice: Filter) -> None:
    once = view.toggled(choice)
    present = any(f.same_choice(choice) and f.exclude == choice.exclude for f in view.filters)
    assert (choice.value in once.chosen(choice.facet, exclude=choice.exclude)) is not present
    twice = once.toggled(choice)
    assert (choice.value in twice.chosen(choice.facet, exclude=choice.exclude)) is present


@given(VIEWS, FILTERS)
def test_a_value_is_never_both_included_and_excluded(view: View, choice: Filter) -> None:
    chosen = view.with_filter(choice)
    assert choice.value in chosen.chosen(choice.facet, exclude=choice.exclude)
    assert choice.value not in chosen.chosen(choice.facet, exclude=not choice.exclude)


@given(VIEWS, FILTERS)
def test_taking_a_filter_off_leaves_the_others_in_their_order(view: View, choice: Filter) -> None:
    left = view.with_filter(choice).without_filter(choice)
    assert left.filters == tuple(f for f in view.filters if not f.same_choice(choice))
    assert (left.query, left.pane, left.sort) == (view.query, view.pane, view.sort)


def test_labels_take_no_part_in_a_choice() -> None:
    view = View().with_filter(Filter(Facet.COUNTRY, "norway", "Norway"))
    assert view.toggled(Filter(Facet.COUNTRY, "norway", "Norge")).filters == ()


@given(VIEWS)
def test_a_cleared_view_leaves_nothing_out(view: View) -> None:
    cleared = view.cleared()
    assert not cleared.is_narrowed
    assert (cleared.pane, cleared.sort) == (view.pane, view.sort)


@given(VIEWS, st.text(max_size=10))
def test_another_query_lets_the_anchor_go(view: View, query: str) -> None:
    asked = view.with_query(query)
    assert (asked.query, asked.anchor, asked.filters) == (query, None, view.filters)


@pytest.mark.parametrize(("query", "narrowed"), [("", False), ("  ", False), ("wall", True)])
def test_a_blank_query_narrows_nothing(query: str, narrowed: bool) -> None:
    assert View(query=query).is_narrowed is narrowed
