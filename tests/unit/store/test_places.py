"""How a page is named."""

import pytest

from whosaid.model import Page
from whosaid.store.places import last_page, place


@pytest.mark.parametrize(
    ("label", "media_type", "expected"),
    [
        ("12", "text/plain", "p. 12"),
        ("iv", "application/pdf", "p. iv"),
        (None, "application/pdf", "PDF p. 5"),
        (None, "text/plain", "p. 5"),
        ("00:12:31", "text/vtt", "00:12:31"),
        ("00:12:31.500", "text/vtt", "00:12:31.500"),
        ("  ", "text/plain", "p. 5"),
        ("XIV", "text/plain", "p. XIV"),
        ("col. 7", "text/html", "col. 7"),
        ("12-13", "text/plain", "12-13"),
        ("≈ 12", "text/plain", "≈ p. 12"),
    ],
)
def test_a_page_is_named_as_it_can_be_found(label: str | None, media_type: str, expected: str) -> None:
    assert place(5, {5: Page(5, 0, 10, label)}, media_type) == expected


def test_without_a_page_there_is_nothing_to_name() -> None:
    assert place(None, {}, "text/plain") is None


@pytest.mark.parametrize(
    ("labels", "media_type", "expected"),
    [
        (("12", "13"), "application/pdf", "pp. 12–13"),
        (("iv", "v"), "application/pdf", "pp. iv–v"),
        ((None, None), "application/pdf", "PDF pp. 5–6"),
        ((None, None), "text/plain", "pp. 5–6"),
        (("≈ 12", "≈ 13"), "text/plain", "≈ pp. 12–13"),
        (("00:12:31", "00:12:40"), "text/vtt", "00:12:31"),
        (("12", None), "application/pdf", "p. 12"),
    ],
)
def test_what_runs_over_pages_names_the_first_and_the_last(
    labels: tuple[str | None, str | None], media_type: str, expected: str
) -> None:
    pages = {number: Page(number, 0, 10, label) for number, label in zip((5, 6), labels, strict=True)}
    assert place(5, pages, media_type, 6) == expected


def test_something_ends_on_the_page_that_holds_its_last_character() -> None:
    pages = [Page(1, 0, 10), Page(2, 10, 20), Page(3, 20, 30)]
    assert [last_page(1, pages, end) for end in (5, 10, 11, 21)] == [1, 1, 2, 3]
    assert last_page(None, pages, 5) is None
