"""Whose speech a paragraph of a panel sums up."""

from support.extracting import extracted

from whosaid.model import PassageKind, Record

LISTED = ("Ada Holm | Director, Harbour Agency, Norway", "Ben Okoro | Mayor, City Council, Ghana")
FIRST = "The day began with Ada Holm and the walls of the north, which she has known since she was a child there."
FREE = "The sea takes what it is given, and a wall is only a way to ask for time before the next great storm."
SECOND = "Ben Okoro looked at the south and at its reeds, which do the same for less and last for longer too."


def owners(record: Record) -> list[str | None]:
    return [p.owner for p in record.passages if p.kind is PassageKind.PARAGRAPH and p.end_char - p.start_char > 80]


def test_a_paragraph_belongs_to_whom_it_names_else_to_the_one_before() -> None:
    record = extracted(*LISTED, "PANEL 1: WALLS AND REEDS", FIRST, FREE, SECOND, FREE)
    assert owners(record) == ["Ada Holm", "Ada Holm", "Ben Okoro", "Ben Okoro"]


def test_nobody_owns_a_paragraph_before_anybody_is_named() -> None:
    assert owners(extracted(*LISTED, "PANEL 1: WALLS AND REEDS", FREE, SECOND)) == [None, "Ben Okoro"]


def test_the_next_panel_begins_with_nobody() -> None:
    record = extracted(*LISTED, "PANEL 1: WALLS AND REEDS", FIRST, "PANEL 2: SAND AND STONE", FREE)
    assert owners(record) == ["Ada Holm", None]


def test_outside_panels_and_sessions_nothing_is_owned() -> None:
    assert owners(extracted(*LISTED, "INTRODUCTION", FIRST, FREE)) == [None, None]


def test_the_sections_in_which_a_person_speaks_are_kept() -> None:
    record = extracted(*LISTED, "PANEL 1: WALLS AND REEDS", FIRST, FREE)
    panel = next(s.id for s in record.document.sections if s.kind == "panel")
    assert {s.name: s.sections for s in record.speakers} == {"Ada Holm": (panel,), "Ben Okoro": ()}
