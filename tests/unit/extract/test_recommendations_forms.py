"""The dresses in which minutes, inquiries, resolutions and assemblies set down what is to be done."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.cues import weigh
from whosaid.extract.sentences import Sentence
from whosaid.model import RecommendationKind, Record

MINUTES = ("Minutes of the Harbour Board, 3 May 2021", "Present: Anna Keller (chair), Bruno Weiss, Carol Smith")
Row = tuple[str | None, str | None, str | None, str]


def rows(record: Record) -> list[Row]:
    """Number, owner, day and text of all items."""
    return [(item.number, item.owner, item.due, item.text) for item in record.recommendations]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Carol to send the maps by 12 May.", (None, "Carol", "12 May", "Carol to send the maps by 12 May.")),
        ("Action on Anna: draft the letter.", (None, "Anna", None, "draft the letter.")),
        ("[Action: Carol] Call the port.", (None, "Carol", None, "Call the port.")),
        ("Action 3.1 (Bruno): Ask for a price.", ("3.1", "Bruno", None, "Ask for a price.")),
        ("ACTION (Carol): Check the buoys.", (None, "Carol", None, "Check the buoys.")),
        ("AP 7: Bruno – update the chart", ("AP7", "Bruno", None, "Bruno – update the chart")),
        ("Decision 2/4: The board adopts the chart.", ("2/4", None, None, "The board adopts the chart.")),
        ("AP-12 Anna to hire a boat.", ("AP12", "Anna", None, "Anna to hire a boat.")),
        (
            "Action: Anna Keller / Bruno Weiss – draft it (due 1 May 2022)",
            (None, "Anna Keller / Bruno Weiss", "1 May 2022", "Anna Keller / Bruno Weiss – draft it (due 1 May 2022)"),
        ),
        ("Decision 4: The gate stays closed.", ("4", None, None, "The gate stays closed.")),
        ("AGREED: to meet again in autumn.", (None, None, None, "to meet again in autumn.")),
    ],
)  # fmt: skip
def test_minutes_say_who_does_what_by_when(line: str, row: Row) -> None:
    assert rows(extracted(*MINUTES, line)) == [row]


@pytest.mark.parametrize(
    "line",
    [
        "Action on Climate: the harbours of the coast and their boats.",
        "Resolution 12/3 on harbours and their gates",
        "Germany to the north has no harbour of its own.",
    ],
)
def test_a_topic_or_the_number_of_a_paper_is_no_action(line: str) -> None:
    assert not rows(extracted(*MINUTES, line))


def test_points_under_next_steps_with_a_name_are_actions_of_that_person() -> None:
    record = extracted(
        "# Meeting notes",
        "## Next steps",
        "- Anna will send the maps\n- Bruno to call the port by 3 June\n- @dora checks the pump\n- The weather",
        markdown=True,
    )
    assert rows(record) == [
        (None, "Anna", None, "Anna will send the maps"),
        (None, "Bruno", "3 June", "Bruno to call the port by 3 June"),
        (None, "@dora", None, "@dora checks the pump"),
    ]
    assert {item.kind for item in record.recommendations} == {RecommendationKind.DECISION}


def test_a_name_behind_a_dash_owns_a_point_where_the_document_knows_the_person() -> None:
    known = extracted(
        *MINUTES, "Actions", "1. Anna – send the maps\n\n2. Collect prices – Bruno\n\n3. Mend the wall – Europe"
    )
    assert [owner for _, owner, _, _ in rows(known)] == ["Anna", "Bruno", None]


def test_points_of_a_way_forward_commit_or_name_the_doing() -> None:
    points = (
        "We commit to opening the books of tides.",
        "Building a common archive of maps",
        "The board will send the report.",
    )
    record = extracted("# Report", "## Way forward", "\n".join(f"- {point}" for point in points), markdown=True)
    assert [item.text for item in record.recommendations] == list(points)


def test_a_table_drawn_with_bars_or_tabs_in_a_plain_text() -> None:
    cells = (
        ("No", "Action", "Owner", "Due"),
        ("1", "Mend the wall", "Anna", "3 June"),
        ("2", "Count the boats", "Bruno", "4 June"),
    )
    bars = "\n".join(f"| {' | '.join(row)} |" for row in (cells[0], ("---",) * 4, *cells[1:]))
    tabs = "\n".join("\t".join(row) for row in cells)
    for table in (bars, tabs):
        assert rows(extracted("Minutes of the harbour board", table, "The day was long.")) == [
            ("1", "Anna", "3 June", "Mend the wall"),
            ("2", "Bruno", "4 June", "Count the boats"),
        ]


def test_labels_of_an_inquiry_with_titles_brackets_and_short_forms() -> None:
    record = extracted(
        "Report of the inquiry into the flood",
        "Recommendation 1",
        "The harbour should record the tides.",
        "Recommendation 2: Flood warnings",
        "The town should mend the wall.",
        "RECOMMENDATION 6: THE PUMPS",
        "The pumps should be tested every year.",
        "Rec. 7: Build a second gate.",
        "Recommendation (8): Build a third gate.",
        "Recommendation 9 – Raise the northern wall",
    )
    assert [(number, text) for number, _, _, text in rows(record)] == [
        ("1", "The harbour should record the tides."),
        ("2", "The town should mend the wall."),
        ("6", "The pumps should be tested every year."),
        ("7", "Build a second gate."),
        ("8", "Build a third gate."),
        ("9", "Raise the northern wall"),
    ]


def test_a_recommendation_goes_on_in_the_list_that_it_announces() -> None:
    record = extracted(
        "# Report",
        "We recommend that the council:",
        "- mend the wall;\n- count the boats.",
        "The boats lie on the sand.",
        markdown=True,
    )
    assert [item.text for item in record.recommendations] == [
        "We recommend that the council: mend the wall; count the boats."
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "sure"),
    [
        ("That this House notes the tides and calls on the Government to raise the walls.", "recommendation", True),
        ("I beg to move: THAT, in view of the floods, this House urges the Government to act.", "recommendation", True),
        ("That this House approves the plan for the harbour.", "decision", True),
        ("That this House resolves that the question be now put.", "decision", False),
    ],
)
def test_a_motion_asks_or_decides(sentence: str, kind: str, *, sure: bool) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert (str(found.kind), found.rule, found.confidence >= 0.6) == (kind, "motion", sure)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board agreed to appoint a surveyor.",
        "The trustees have approved the accounts of the harbour.",
        "We hereby commit ourselves to open gates and low walls.",
    ],
)
def test_bodies_decide_and_commit_themselves(sentence: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.kind is RecommendationKind.DECISION


def test_agreeing_to_disagree_decides_nothing() -> None:
    assert weigh(Sentence("The committee agreed to disagree on the sand.")) is None
