"""Headings by mark and by form, the tree of sections, and what each section is for."""

import pytest
from support.extracting import extracted

from whosaid.extract.lexicon.sections import kind_of
from whosaid.model import Record, SectionKind

BODY = "The towns along the coast came together to look at the water and at the walls that keep it out of the streets."


def tree(record: Record) -> list[tuple[int, str]]:
    return [(section.level, section.title) for section in record.document.sections]


def kinds(record: Record) -> dict[str, str]:
    return {section.title: str(section.kind) for section in record.document.sections}


def test_marked_headings_give_titles_and_levels() -> None:
    record = extracted("# Walls", "## Money", BODY, "### Who pays", BODY, "## Boats", BODY, markdown=True)
    assert tree(record) == [(1, "Walls"), (2, "Money"), (3, "Who pays"), (2, "Boats")]


def test_a_child_lies_inside_its_parent() -> None:
    record = extracted("# Walls", "## Money", BODY, "### Who pays", BODY, "## Boats", BODY, markdown=True)
    walls, money, who, boats = record.document.sections
    assert (who.parent, money.parent, walls.parent) == (money.id, walls.id, None)
    assert money.start_char < who.start_char < who.end_char <= money.end_char <= boats.start_char


def test_where_headings_are_marked_a_short_line_is_no_heading() -> None:
    record = extracted(
        "# Walls", "## Money", BODY, "Ada: yes", BODY, "No further talk", BODY, "## Boats", BODY, markdown=True
    )
    assert [title for _, title in tree(record)] == ["Walls", "Money", "Boats"]


def test_where_headings_are_marked_a_line_in_bold_is_one_below_the_last() -> None:
    record = extracted("# Walls", "## Money", BODY, "**Who pays for it**", BODY, "## Boats", BODY, markdown=True)
    assert (3, "Who pays for it") in tree(record)


def test_capitals_title_case_and_numbers_make_headings_in_plain_text() -> None:
    record = extracted("1. The Walls", BODY, "1.1 Costs of the Walls", BODY, "2. The Boats", BODY)
    assert tree(record) == [(1, "The Walls"), (2, "Costs of the Walls"), (1, "The Boats")]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Holm",
        "Quay 4, Harbour Town, ada@port.example",
        "https://walls.example/plan",
        "The towns were asked what they pay for",
        "Pumps ............ 12",
        "11email",
        "Ada: okay",
    ],
)
def test_names_addresses_and_scraps_head_nothing(line: str) -> None:
    assert tree(extracted("INTRODUCTION", BODY, line, BODY)) == [(1, "INTRODUCTION")]


def test_a_line_that_opens_a_list_with_a_verb_is_no_heading() -> None:
    record = extracted("INTRODUCTION", BODY, "The towns should:", "- build walls\n- paint boats", BODY)
    assert tree(record) == [(1, "INTRODUCTION")]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Introduction", SectionKind.INTRO),
        ("Executive Summary", SectionKind.SUMMARY),
        ("Conclusions", SectionKind.CONCLUSIONS),
        ("Ecosystem conclusions", SectionKind.CONCLUSIONS),
        ("Conclusions and recommendations", SectionKind.RECOMMENDATIONS),
        ("Key Recommendations", SectionKind.RECOMMENDATIONS),
        ("Empfehlungen", SectionKind.RECOMMENDATIONS),
        ("Recommandations", SectionKind.RECOMMENDATIONS),
        ("Way forward", SectionKind.RECOMMENDATIONS),
        ("Action items", SectionKind.DECISIONS),
        ("Challenges", SectionKind.CHALLENGES),
        ("Good practices", SectionKind.GOOD_PRACTICES),
        ("Workshop Participants", SectionKind.SPEAKERS_LIST),
        ("References", SectionKind.REFERENCES),
        ("Annex A", SectionKind.ANNEX),
        ("Acknowledgments", SectionKind.BOILERPLATE),
        ("The harbour in winter", None),
        ("Notes", SectionKind.REFERENCES),
        ("Notes taken by the clerk", None),
        ("Contact with the sea", None),
        ("Present state of the walls", None),
        ("Programme delivery", None),
        ("Copyright and the walls", None),
        ("Session III: Future (solutions, recommendations and more)", SectionKind.SESSION),
    ],
)
def test_a_title_tells_what_its_section_is_for(title: str, kind: SectionKind | None) -> None:
    assert kind_of(title) is kind


def test_sections_inside_recommendations_are_recommendations_too() -> None:
    record = extracted(
        "# Report", BODY, "## Recommendations", "### For the towns", BODY, "## Boats", BODY, markdown=True
    )
    assert kinds(record) == {
        "Report": "body",
        "Recommendations": "recommendations",
        "For the towns": "recommendations",
        "Boats": "body",
    }


def test_a_passage_knows_the_innermost_section_it_stands_in() -> None:
    record = extracted("# Walls", "## Money", BODY, "## Boats", f"{BODY} And more.", markdown=True)
    titles = {section.id: section.title for section in record.document.sections}
    assert [titles[p.section or ""] for p in record.passages if p.kind == "paragraph"] == ["Money", "Boats"]


def test_a_title_over_a_panels_label_is_a_heading_though_it_looks_like_a_name() -> None:
    record = extracted("Harbour Wall Priorities", "Panel I", BODY, "Boat Lamp Matters", "Panel II", BODY)
    assert [section.title for section in record.document.sections] == ["Harbour Wall Priorities", "Boat Lamp Matters"]


@pytest.mark.parametrize("title", ["Agenda 2 – Walls in winter", "Agenda item 3: Walls in winter"])
def test_an_item_of_the_agenda_with_its_title_heads_what_was_said_of_it(title: str) -> None:
    assert kind_of(title) is None
    assert kind_of("Agenda") is SectionKind.AGENDA
