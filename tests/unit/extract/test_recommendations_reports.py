"""Reports that number their recommendations, print them twice and give the answers."""

import pytest
from support.extracting import extracted

from whosaid.model import LinkKind, Record


def numbered(record: Record) -> list[tuple[str | None, str]]:
    return [(item.number, item.text) for item in record.recommendations]


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Recommendation 17.1 Better gates", "17.1"),
        ("Safety Recommendation 2020-011", "2020-011"),
        ("Recommendation A-19-11", "A-19-11"),
        ("Recommendation 4", "4"),
    ],
)
def test_a_label_on_its_line_gives_its_whole_number_to_what_follows(label: str, number: str) -> None:
    text = "It is recommended that the port mend its gates before the winter."
    assert numbered(extracted("The gate failed in the night.", label, text)) == [(number, text)]


def test_a_label_stands_over_a_numbered_paragraph_of_the_chapter_that_recommends() -> None:
    record = extracted(
        "3.46 The committee heard that the walls are low.",
        "Recommendation 2",
        "3.47 The committee recommends that the port raise the walls of the basin.",
        "3.48 The walls were built in haste, as the committee was told.",
    )
    assert numbered(record) == [("2", "The committee recommends that the port raise the walls of the basin.")]


def test_a_label_may_stand_behind_its_item() -> None:
    record = extracted(
        "The port should send the maps to all towns. (Recommendation 1)",
        "The towns should pay for the maps that they use. (Recommendation 2)",
    )
    assert numbered(record) == [
        ("1", "The port should send the maps to all towns."),
        ("2", "The towns should pay for the maps that they use."),
    ]


LABELLED = [f"Recommendation {n}: The port should {what}." for n, what in enumerate(
    ("mend the northern gate before winter comes", "buy two boats for the pilots", "print the maps of the bay anew",
     "train the keepers of the lights each spring", "tell the towns of every storm in good time"), 1)]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "sure"),
    [
        ("The old system of wardens should be abolished.", True),
        ("The harbour should be led by a single office with a budget of its own.", True),
        ("The Inquiry considers that the wardens should be given boats.", True),
        ("The maps need to be drawn anew before the winter.", True),
        ("Advice on the tides should be given to and considered by the keepers.", True),
        ("The Inquiry is therefore recommending a store for all maps of the bay.", True),
        ("Some pilots also highlighted the need to mend the lamps.", False),
        ("Some witnesses argued that the tolls should be raised.", False),
        ("The keeper said the lamps must be cleaned daily.", False),
        ("“The tolls should be raised” was heard in the streets.", False),
        ("Ships have to pay the toll when they pass the bridge.", False),
    ],
)
def test_a_report_that_labels_its_recommendations_also_asks_in_its_own_words(sentence: str, *, sure: bool) -> None:
    texts = [item.text for item in extracted(sentence, *LABELLED).recommendations]
    assert (sentence in texts) is sure


def test_a_sentence_of_the_summary_is_the_first_place_of_what_is_labelled_later() -> None:
    record = extracted("The port should train the keepers of the lights each spring.", *LABELLED)
    assert [item.number for item in record.recommendations] == ["4", "1", "2", "3", "5"]
    assert [link.kind for link in record.links] == [LinkKind.RESTATES]


def test_an_answer_within_its_paragraph_asks_for_nothing_and_ends_there() -> None:
    record = extracted(
        "Recommendation 1: The port should mend the northern gate.",
        "The Ministry’s response: Agreed. The gate needs to be mended by its owner.",
        "The tolls should be paid in coin.",
        "Recommendation 2: The port should buy two boats.",
        "The Ministry’s response: Not agreed. Boats should be hired.",
    )
    assert [number for number, _ in numbered(record)] == ["1", None, "2"]
    assert [link.kind for link in record.links] == [LinkKind.RESPONDS_TO] * 2


def owned(record: Record) -> list[tuple[str | None, str | None, str]]:
    return [(item.number, item.owner, str(item.kind)) for item in record.recommendations]


def test_points_under_recommendations_know_whom_their_line_addresses() -> None:
    record = extracted(
        "# Verdict of the jury",
        "## Recommendations",
        "To the Ministry of Ports:",
        "1. That the Ministry review its rules on gates.\n2. Ensure that all gates are lit.",
        "To Lamp Makers:",
        "Test every lamp before it leaves the yard.",
        "## Thanks",
        "To the Clerk:",
        "Keep the pen.",
        markdown=True,
    )
    assert owned(record) == [
        ("1", "the Ministry of Ports", "recommendation"),
        ("2", "the Ministry of Ports", "recommendation"),
        (None, "Lamp Makers", "recommendation"),
    ]


def test_numbered_paragraphs_under_recommendations_open_with_what_to_do() -> None:
    record = extracted(
        "# Report on ports",
        "## 5. Recommendations to the authorities",
        "5.1 Amend the law on pilots.",
        "5.2 Open source charts are used by most of the pilots of the bay.",
        markdown=True,
    )
    assert numbered(record) == [("5.1", "Amend the law on pilots.")]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("We recommend that the Ministry of Ports publish its charts.", "the Ministry of Ports"),
        ("The Government should publish its charts each year.", "The Government"),
        ("The committee recommends that the Department of Lights, with Oslo, buy lamps.", "the Department of Lights"),
        ("That the Government of the Isles raise the quay.", "the Government of the Isles"),
        ("We recommend that Anna Keller be heard.", None),
        ("Lamps should be bought.", None),
        ("The Government should be thanked for its charts.", None),
    ],
)  # fmt: skip
def test_a_numbered_recommendation_names_the_body_that_is_to_act(text: str, owner: str | None) -> None:
    record = extracted("The gate failed in the night.", f"Recommendation 3: {text}")
    assert owned(record) == [("3", owner, "recommendation")]


def test_a_body_asks_decides_and_notes_in_the_points_behind_its_name() -> None:
    record = extracted(
        "12. The Committee:",
        "(a) requested the Secretariat to write a guide on nets;",
        "(b) welcomed the report on lamps;",
        "(c) adopted the plan for the mole.",
    )
    assert owned(record) == [(None, "the Secretariat", "recommendation"), (None, None, "decision")]


def test_deputies_ask_and_agree_in_the_numbered_points_below_their_name() -> None:
    record = extracted(
        "The Deputies",
        "1. took note of the recommendation on small harbours;",
        "2. agreed to bring it to the attention of their towns;",
        "3. invited the Secretariat to prepare a draft reply.",
    )
    assert [kind for _, _, kind in owned(record)] == ["decision", "recommendation"]


def test_a_response_reprints_what_it_answers_with_its_place_in_the_report() -> None:
    record = extracted(
        "# Government Response to the Ports Committee's Second Report",
        "1. The survey of the walls was slow, and the towns had no maps. (Conclusion, Paragraph 17)",
        "2. The port should print the maps. Pilots need better boats. (Recommendation, Paragraph 18)",
        "The port accepts this. It will print all maps in October.",
        "It is a pity that no boat was bought, and that the pilots waited in vain. (Paragraph 31)",
        "The port has bought three boats since.",
        markdown=True,
    )
    found = [(item.number, item.kind.value) for item in record.recommendations]
    assert found == [("1", "conclusion"), ("2", "recommendation"), (None, "conclusion")]
    assert len(record.recommendations[1].text) > 60


def test_a_chapter_of_conclusions_goes_on_under_headings_of_its_own_rank() -> None:
    """Its points are known by the place in the report that each of them names."""
    record = extracted(
        "# The harbour (Chapter 2)",
        "2.1. Ferries were late on every day of that winter, and nobody wrote down why.",
        "# CHAPTER 4: CONCLUSIONS AND RECOMMENDATIONS",
        "# The quay (Chapter 2)",
        "4.1. The survey of the quay was slow, and its towns had no maps (paragraph 2.4).",
        "4.2. We urge the port to print maps. This would help pilots (paragraphs 2.5 and 2.6).",
        "# The boats (Chapter 3)",
        "4.3. Boats of oak have lasted longest in these waters (paragraph 3.2).",
        "# APPENDIX: HOW WE WORKED",
        "The members went to three harbours and heard nine pilots.",
        markdown=True,
    )
    found = [(item.number, str(item.kind), item.text.split()[0]) for item in record.recommendations]
    assert found == [
        ("4.1", "conclusion", "The"),
        ("4.2", "recommendation", "We"),
        ("4.3", "conclusion", "Boats"),
    ]


def test_what_leads_to_the_points_of_a_conclusion_is_none_of_them() -> None:
    record = extracted(
        "# Report of the coastal workshop",
        "## Conclusions",
        "The following points try to tell what all of the pilots think of the harbour.",
        "- The gates of the harbour are too old for the boats of today.\n- The lamps are of no use in fog.",
        markdown=True,
    )
    assert [item.text.split()[:3] for item in record.recommendations] == [
        ["The", "gates", "of"],
        ["The", "lamps", "are"],
    ]
