"""Attendance lists: who was there, in every form; organisations and countries are no people."""

import pytest
from support.extracting import extracted

from whosaid.extract.attendance import list_attendance
from whosaid.extract.draft import Draft
from whosaid.extract.layout import lay_out
from whosaid.extract.people import Table
from whosaid.model import Block, BlockKind, Source


def draft_of(*paragraphs: str, heading: bool = False, rows: bool = False) -> Draft:
    text = ""
    blocks = []
    for number, paragraph in enumerate(paragraphs):
        start = len(text)
        text += paragraph
        kind = BlockKind.HEADING if heading and number == 0 else BlockKind.TABLE_ROW if rows else BlockKind.PARAGRAPH
        blocks.append(Block(kind, start, len(text)))
        text += "\n\n"
    return lay_out(Source("minutes.txt", "0" * 64, text, blocks=tuple(blocks)))


def names(draft: Draft) -> list[str]:
    table = Table()
    list_attendance(draft, table)
    return [person.name for person in table.people]


@pytest.mark.parametrize(
    "label", ["Present", "Attendees", "In attendance", "Présents", "Anwesend", "Asistentes", "Members present"]
)
def test_a_list_behind_a_label(label: str):
    assert names(draft_of(f"{label}: Jane Doe, John Roe and Mary Ann Poe")) == ["Jane Doe", "John Roe", "Mary Ann Poe"]


def test_a_list_in_lines_below_a_heading_ends_where_prose_begins():
    draft = draft_of(
        "Participants",
        "Jane Doe, Harbour Agency, Norway",
        "Dr. John Roe (University of Westland)",
        "The meeting began at nine. Everybody had come, and nobody was late.",
        "It went on until noon, and then there was a lunch for all who had stayed.",
        "Lena Poe, who came late",
        heading=True,
    )
    assert names(draft) == ["Jane Doe", "John Roe"]


def test_a_table_of_names():
    assert names(draft_of("Attendees", "Jane Doe\tHarbour Agency", "John Roe\tCity Council", rows=True)) == [
        "Jane Doe",
        "John Roe",
    ]


def test_organisations_and_countries_are_no_people():
    assert names(draft_of("Present: Harbour Agency, United Kingdom, Jane Doe, New Zealand, World Bank")) == ["Jane Doe"]


def test_initials_in_brackets_are_kept_with_their_bearers():
    table = Table()
    initials = list_attendance(draft_of("Present: Jane Doe (JD), John Paul Roe (JR), Mary Poe (chair)"), table)
    assert initials == {"JD": "Jane Doe", "JR": "John Paul Roe"}
    assert [p.functions for p in table.people] == [["participant"], ["participant"], ["chair"]]


def test_being_there_makes_nobody_a_speaker():
    table = Table()
    list_attendance(draft_of("Present: Jane Doe, John Roe"), table)
    assert [p.speaks for p in table.people] == [False, False]


def test_scribes_are_named_by_their_label():
    table = Table()
    list_attendance(draft_of("Scribe: Jane Doe", "Minutes taken by: John Roe"), table)
    assert [(p.name, p.functions) for p in table.people] == [("Jane Doe", ["scribe"]), ("John Roe", ["scribe"])]


def test_a_sentence_that_opens_like_a_label_is_no_list():
    assert names(draft_of("Participants from Norland and John Roe said that the sea is rising.")) == []


@pytest.mark.parametrize("head", ["Speakers", "Speakers:", "🎤 Speakers", "Panellists"])
@pytest.mark.parametrize(
    ("entry", "role", "organisation"),
    [
        ("Jane Doe, Harbour Agency", None, "Harbour Agency"),
        ("Jane Doe, Director, City Council", "Director", "City Council"),
        ("Jane Doe – Head of Research", "Head of Research", None),
        ("Jane Doe (World Bank)", None, "World Bank"),
    ],
)
def test_a_list_of_speakers_names_panellists(head: str, entry: str, role: str | None, organisation: str | None):
    text = f"# Boats\n\n## {head}\n\n- {entry}\n- John Roe, UN ODET\n\n## Notes\n\nIt was a long day at the harbour.\n"
    found = {speaker.name: speaker for speaker in extracted(text, markdown=True).speakers}
    assert set(found) == {"Jane Doe", "John Roe"}
    assert (found["Jane Doe"].role, found["Jane Doe"].organisation) == (role, organisation)
    assert found["Jane Doe"].functions == ("panellist",)


def test_a_list_of_participants_names_no_speakers():
    text = "# Boats\n\n## Participants\n\n- Jane Doe, Harbour Agency\n- John Roe, UN ODET\n\n## Notes\n\nIt was long.\n"
    assert extracted(text, markdown=True).speakers == ()
