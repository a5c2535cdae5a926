"""Points of what to do behind a line that leads to them."""

import pytest
from support.extracting import extracted

from whosaid.model import Record

BODY = "The towns along the coast came together to look at the water and at the walls, and the towns agreed."


def led(record: Record) -> list[str]:
    return [item.text for item in record.recommendations if item.rule == "led-list"]


@pytest.mark.parametrize(
    ("lead", "points"),
    [
        ("Some possible actions:", ["build a wall of stone along the shore;", "restore the reeds in front of it."]),
        (
            "Options to save the coast",
            ["Educate the young about the tides and the walls", "Promote boats in every town"],
        ),
        ("Voici les mesures souhaitables :", ["élaborer un annuaire des digues;", "mener un travail avec les ports."]),
        (
            "Folgende Schritte werden vorgeschlagen:",
            ["Ausbauen der Deiche an der Küste;", "Stärken der Häfen im Norden."],
        ),
    ],
)
def test_points_that_say_what_to_do_behind_a_line_that_leads_to_them(lead: str, points: list[str]) -> None:
    assert led(extracted(BODY, lead, *points, BODY)) == points


def test_one_such_point_and_points_of_what_was_done_are_none() -> None:
    assert led(extracted(BODY, "Some possible actions:", "build a wall of stone along the shore;", BODY)) == []
    assert led(extracted(BODY, "Actions taken so far:", "build a wall of stone;", "restore the reeds.", BODY)) == []


def test_a_line_that_leads_to_topics_leads_to_no_points() -> None:
    topics = ["the wall of stone along the shore", "reeds in front of it", "plant life", "boats of the north"]
    assert led(extracted(BODY, "Options to save the coast", *topics, BODY)) == []


def test_a_question_what_to_do_makes_the_points_below_its_headings_answers() -> None:
    asked = [
        "What are we going to do next?",
        "# By spring",
        "* Old cranes",
        "* Ship the new crane",
        "# Money",
        "* Ask the towns",
    ]
    assert led(extracted(*asked, markdown=True)) == ["Ship the new crane", "Ask the towns"]


def test_a_question_below_a_heading_reaches_no_further_than_the_next() -> None:
    asked = ["# Cranes", "Where do we go from here?", "* Ship the new crane", "# Money", "* Ask the towns"]
    assert led(extracted(*asked, markdown=True)) == ["Ship the new crane"]
