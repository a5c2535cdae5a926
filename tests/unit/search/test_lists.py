"""A list of any length is there at once, and loads what is looked at."""

from collections.abc import Sequence

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.model import View
from whosaid.search.lists import LazyRows


class Loader:
    def __init__(self) -> None:
        self.loaded: list[int] = []

    def __call__(self, keys: Sequence[int]) -> list[str]:
        self.loaded.extend(keys)
        return [f"row {key}" for key in keys]


def test_only_the_pages_looked_at_are_loaded() -> None:
    loader = Loader()
    rows = LazyRows(lambda: range(50_000), loader)
    assert len(rows) == 50_000
    assert loader.loaded == []
    assert (rows[0], rows[49_999], rows[-1]) == ("row 0", "row 49999", "row 49999")
    assert rows[10:12] == ["row 10", "row 11"]
    assert len(loader.loaded) < 200


def test_a_page_is_loaded_once() -> None:
    loader = Loader()
    rows = LazyRows(lambda: range(100), loader)
    assert [rows[at] for at in range(10)] == [rows[at] for at in range(10)]
    assert len(loader.loaded) == len(set(loader.loaded))


def test_a_walk_over_all_rows_keeps_none() -> None:
    assert list(LazyRows(lambda: range(1000), Loader())) == [f"row {key}" for key in range(1000)]


@pytest.mark.parametrize("index", [3, -4])
def test_there_is_nothing_outside(index: int) -> None:
    with pytest.raises(IndexError):
        LazyRows(lambda: range(3), Loader())[index]


def test_a_row_whose_document_went_meanwhile_says_so(shelf: Shelf) -> None:
    draft = Draft()
    draft.speaker("Ann Bee")
    draft.quote("Water.", "Ann Bee")
    draft.recommendation("Wells.")
    with shelf.library(draft) as library:
        results = library.search(View())
        library.remove(["report.txt"])
        for rows in (results.documents, results.speakers, results.quotes, results.recommendations):
            assert "no longer" in str(rows[0])
