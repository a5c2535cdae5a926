"""How a page is named."""

import pytest

from whosaid.model import Page
from whosaid.store.places import place


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
