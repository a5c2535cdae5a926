"""A word in each of its places, and how often it comes where."""

import pytest
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import By, ConcordanceLine, LineSort


def talk(file: str, year: int | None, title: str) -> Draft:
    draft = Draft(file=file, about={"title": title, "year": year, "language": "en"})
    draft.speaker("Zoe Ash")
    draft.quote(f"We dig wells in {title.lower()}.", "Zoe Ash")
    draft.paragraph("Some old well had run dry, and no wells were left.")
    draft.quote("Nothing here.", None)
    return draft


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library(talk("a.txt", 2015, "Deserts"), talk("b.txt", 2017, "Meadows"), talk("c.txt", None, "Bogs"))


def shown(lines: list[ConcordanceLine]) -> list[str]:
    return [f"{line.left[-8:]}|{line.hit}|{line.right[:8]}" for line in lines]


def test_each_hit_stands_in_its_line(library: Library) -> None:
    lines = library.concordance("wells doc:deserts ")
    assert shown(lines) == ["We dig|wells|in deser", "Some old|well|had run ", ", and no|wells|were lef"]
    assert [(line.title, line.year, line.source) for line in lines] == [
        ("Deserts", "2015", "Zoe Ash"),
        ("Deserts", "2015", None),
        ("Deserts", "2015", None),
    ]


def test_a_hit_stands_where_it_says_in_the_source_text(library: Library) -> None:
    for line in library.concordance("wells "):
        assert library.source_text(line.document)[line.start_char : line.end_char] == line.hit


def test_lines_can_be_sorted_by_their_neighbours_and_by_who_speaks(library: Library) -> None:
    assert [line.left.split()[-1] for line in library.concordance("wells doc:bogs ", LineSort.LEFT)] == [
        "dig",
        "no",
        "old",
    ]
    assert [line.right.split()[0] for line in library.concordance("wells doc:bogs ", LineSort.RIGHT)] == [
        "had",
        "in",
        "were",
    ]
    sources = [line.source for line in library.concordance("wells ", LineSort.SPEAKER)]
    assert sources == ["Zoe Ash"] * 3 + [None] * 6


def test_a_field_narrows_the_lines_to_what_it_fits(library: Library) -> None:
    assert {line.source for line in library.concordance("wells speaker:ash ")} == {"Zoe Ash"}
    assert {line.document for line in library.concordance("wells year:2017 ")} == {
        line.document for line in library.concordance("meadows ")
    }
    assert library.concordance("xylophone ") == library.concordance("") == []


def test_hits_are_counted_by_year_with_the_years_without_any(library: Library) -> None:
    rows = library.trend(["wells", "meadows", "dry meadows"], By.YEAR)
    assert [(row.label, row.hits, row.of) for row in rows] == [
        ("2015", (3, 0, 0), 1),
        ("2017", (3, 1, 1), 1),
        ("undated", (3, 0, 0), 1),
    ]


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("query", ["wel", "wells", "well ", "we ", '"some old well"', "wells speaker:ash", "xylo"])
def test_a_trend_counts_the_hits_that_a_concordance_shows(library: Library, query: str, by: By) -> None:
    assert sum(row.hits[0] for row in library.trend([query], by)) == len(library.concordance(query))


def test_hits_are_counted_by_document_and_by_speaker(library: Library) -> None:
    assert {(row.label, row.hits) for row in library.trend(["wells"], By.DOCUMENT)} == {
        ("Deserts", (3,)),
        ("Meadows", (3,)),
        ("Bogs", (3,)),
    }
    rows = library.trend(["wells"], By.SPEAKER)
    assert [(row.label, row.hits, row.documents) for row in rows] == [
        ("unattributed", (6,), (3,)),
        ("Zoe Ash", (3,), (3,)),
    ]


def test_a_protected_document_names_nobody(shelf: Shelf) -> None:
    draft = talk("a.txt", 2015, "Deserts")
    draft.about["chatham_house"] = True
    with shelf.library(draft) as library:
        assert {line.source for line in library.concordance("wells ")} == {None}
        assert [row.label for row in library.trend(["wells"], By.SPEAKER)] == ["unattributed"]


def test_a_concordance_that_is_bounded_has_the_first_hits_and_a_trend_says_how_far_it_is(library: Library) -> None:
    whole = library.concordance("wells ")
    assert library.concordance("wells ", most=2) == whole[:2]
    assert len(library.concordance("wells ", LineSort.LEFT, most=2)) == 2
    heard: list[tuple[int, int]] = []
    library.trend(["wells"], By.YEAR, lambda done, total: heard.append((done, total)))
    documents = len({line.document for line in whole})
    assert heard == [(number, documents) for number in range(1, documents + 1)]
