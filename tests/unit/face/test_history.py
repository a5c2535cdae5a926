from whosaid.model import Facet, Filter, Kind, View
from whosaid_tui.history import History, Place, Seat, same_search

RIVERS = Filter(Facet.DOCUMENT, "rivers", "Rivers")


def test_back_and_forward_lead_through_the_views_in_order():
    history = History([Place(View())])
    history.go(View("a"))
    history.go(View("a", (RIVERS,)))
    assert history.back()
    assert history.view == View("a")
    assert history.forward()
    assert history.view == View("a", (RIVERS,))
    assert not history.forward()


def test_the_first_view_has_nothing_before_it():
    history = History([Place(View())])
    assert not history.can_back
    assert not history.back()


def test_going_on_from_an_earlier_view_forgets_the_later_ones():
    history = History([Place(View())])
    history.go(View("a"))
    history.back()
    history.go(View("b"))
    assert not history.can_forward
    history.back()
    assert history.view == View()


def test_a_word_typed_letter_by_letter_is_one_step():
    history = History([Place(View())])
    for query in ("r", "ri", "riv"):
        history.go(View(query), typing=True)
    history.back()
    assert history.view == View()


def test_typing_after_something_else_is_a_step_of_its_own():
    history = History([Place(View())])
    history.go(View("a"), typing=True)
    history.go(View("a", (RIVERS,)))
    history.go(View("ab", (RIVERS,)), typing=True)
    history.back()
    assert history.view == View("a", (RIVERS,))


def test_a_place_remembers_where_its_lists_stood():
    history = History([Place(View())])
    history.remember({Kind.QUOTE: Seat(7, 12)}, Kind.QUOTE, "d.q8")
    history.go(View("a"))
    history.back()
    assert history.place.seats[Kind.QUOTE] == Seat(7, 12)
    assert history.view.anchor == "d.q8"


def test_only_so_many_views_are_kept():
    history = History([Place(View())])
    for number in range(500):
        history.go(View(str(number)))
    steps = 0
    while history.back():
        steps += 1
    assert steps == 199


def test_pane_and_anchor_make_no_other_search():
    assert same_search(View("a", pane=Kind.QUOTE), View("a", pane=Kind.SPEAKER, anchor="x"))
    assert not same_search(View("a"), View("b"))
