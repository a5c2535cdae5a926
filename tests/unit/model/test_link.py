"""Links that show a view again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Facet, Filter, Kind, Sort, View, link_of, view_of

FILTERS = st.lists(
    st.builds(Filter, st.sampled_from(Facet), st.text(max_size=6), st.just(""), st.booleans()),
    max_size=4,
    unique_by=lambda f: (f.facet, f.value),
)
VIEWS = st.builds(
    View,
    query=st.text(max_size=20),
    filters=FILTERS.map(tuple),
    pane=st.sampled_from(Kind),
    sort=st.sampled_from(Sort),
    anchor=st.none() | st.text(max_size=8),
)


@given(VIEWS)
def test_a_view_reads_back_from_its_link(view: View) -> None:
    assert view_of(link_of(view)) == view


def test_a_link_can_be_read_by_people() -> None:
    view = View(
        "climate finance",
        (Filter(Facet.SPEAKER, "li-wei", "Li Wei"), Filter(Facet.YEAR, "2016", "2016", exclude=True)),
        anchor="1f3a.q2",
    )
    assert link_of(view) == "whosaid://quotes?search=climate+finance&speaker=li-wei&not-year=2016&at=1f3a.q2"
    assert link_of(View(pane=Kind.SPEAKER)) == "whosaid://speakers"


def test_a_link_names_nobody() -> None:
    view = View(filters=(Filter(Facet.SPEAKER, "p1", "Li Wei"),))
    assert "Li" not in link_of(view)
    assert view_of(link_of(view)) == replace(view, filters=(Filter(Facet.SPEAKER, "p1"),))


@pytest.mark.parametrize(
    "link",
    ["", "https://quotes", "whosaid://", "whosaid://walls", "whosaid://quotes/x?search=a", "whosaid://quotes?wall=1",
     "whosaid://quotes?order=backwards", "whosaid://quotes?search=" + "a" * 20_000, "whosaid://[quotes"],
)  # fmt: skip
def test_what_is_no_link_is_refused_with_a_reason(link: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        view_of(link)


@given(st.text(max_size=60))
def test_no_text_raises_anything_but_a_value_error(text: str) -> None:
    try:
        view_of(f"whosaid:{text}")
    except ValueError:
        return
