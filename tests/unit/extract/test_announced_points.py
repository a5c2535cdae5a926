"""Points that the line before them makes items, and motions in parts: what is noted, what is resolved."""

import pytest
from support.extracting import extracted

from whosaid.model import Record

BODY = "The towns along the coast came together to look at the water and at the walls of the harbour."


def rows(record: Record) -> list[tuple[str, str]]:
    return [(item.kind.value, item.text) for item in record.recommendations]


@pytest.mark.parametrize(
    ("lead", "kind", "points"),
    [
        (
            "Our key recommendations are:",
            "recommendation",
            ["A duty on ports to plan for storms", "Ring-fenced money for the walls", "Free boats after midnight"],
        ),
        (
            "The ministers therefore committed to:",
            "decision",
            ["Forge a lasting partnership with the islands.", "Send two boats to the north each winter."],
        ),
        (
            "The following decisions were taken:",
            "decision",
            ["Dredging of the northern channel to begin", "Two gauges to be bought from the reserve"],
        ),
        (
            "Wir fordern von der Landespolitik:",
            "recommendation",
            ["verlässliche Förderung über drei Jahre", "Abbau der Hürden bei kleinen Häfen"],
        ),
        (
            "La commission recommande :",
            "recommendation",
            ["la mise en place de comités locaux", "l’appui aux organisations de pêcheurs"],
        ),
        (
            "La Comissió recomana al Govern:",
            "recommendation",
            ["Crear una taula de seguiment amb els municipis", "Impulsar campanyes d’estalvi a les escoles"],
        ),
    ],
)
def test_every_point_is_an_item_behind_a_line_that_says_what_it_is(lead: str, kind: str, points: list[str]) -> None:
    assert rows(extracted(BODY, lead, *(f"- {point}" for point in points), BODY)) == [(kind, p) for p in points]


@pytest.mark.parametrize(
    "lead",
    [
        "The consultation received the following suggestions:",
        "In 2009 the committee made the following recommendations:",
        "If the board decides:",
        "The mayor asked for help with the following challenges:",
    ],
)
def test_points_that_others_sent_in_or_that_were_made_before_are_none(lead: str) -> None:
    points = ["- A wall of stone along the whole shore", "- Free boats after midnight for all"]
    assert rows(extracted(BODY, lead, *points, BODY)) == []


def test_points_that_are_the_rest_of_one_sentence_are_one_item() -> None:
    record = extracted(BODY, "We recommend that the council:", "- mend the wall;", "- count the boats.", BODY)
    assert [item.text for item in record.recommendations] == [
        "We recommend that the council: mend the wall; count the boats."
    ]


def test_what_a_congress_notes_and_believes_is_no_item_and_what_it_resolves_is() -> None:
    record = extracted(
        "Motion 12",
        "This Congress notes:",
        "1. Rents in halls have risen by a third.\n2. The university must consult students.",
        "This Congress believes:",
        "1. No student should have to choose between rent and food.\n2. Housing is a right.",
        "This Congress resolves:",
        "1. To support the strike of the residents.\n2. That the union publish a survey of rents.",
    )
    assert rows(record) == [
        ("decision", "To support the strike of the residents."),
        ("decision", "That the union publish a survey of rents."),
    ]


def test_a_resolution_with_whereas_acts_behind_be_it_resolved() -> None:
    record = extracted(
        "WHEREAS the islands are losing land to the sea, which must stop; and\n"
        "WHEREAS this Synod asked all towns to measure the tides;\n"
        "BE IT RESOLVED that the standing committee set up a task group on the sea walls of all the islands;\n"
        "BE IT FURTHER RESOLVED that the task group report to the next meeting of the synod in the autumn."
    )
    assert [kind for kind, text in rows(record) if "task group" in text] == ["decision", "decision"]
    assert all("losing land" not in text for _, text in rows(record))


def test_points_behind_a_bare_resolved() -> None:
    record = extracted(
        "RESOLVED:",
        "(a) that the county be asked to inspect the walls;",
        "(b) that two quotations be obtained for repairs; and",
        "(c) that money be set aside for the work.",
    )
    assert [item.kind.value for item in record.recommendations] == ["decision"] * 3


def test_a_count_that_begins_anew_belongs_to_the_numbered_point_before_it() -> None:
    record = extracted(
        "# Recommendations",
        "5. The board should be chosen by a panel, and should:\n"
        "    1. be independent of the ports;\n    2. hold no office.",
        "6. The code must be the task of the board.",
        "7. Fees should be settled in good time.",
        markdown=True,
    )
    assert [item.number for item in record.recommendations] == ["5", "6", "7"]


def test_a_numbered_paragraph_among_recommendations_is_one_item_with_its_number() -> None:
    record = extracted(
        "RECOMMENDATIONS",
        "12. The fund should be settled between the ports and the board. There should be a budget for each year.",
        "13. The board must publish a report of its work in every spring.",
        "14. The members should be free to leave the board when they want to.",
    )
    assert [(item.number, item.text.split(".")[0]) for item in record.recommendations] == [
        ("12", "The fund should be settled between the ports and the board"),
        ("13", "The board must publish a report of its work in every spring"),
        ("14", "The members should be free to leave the board when they want to"),
    ]


def test_a_resolution_is_the_title_of_its_preamble_and_acts_behind_a_comma_too() -> None:
    record = extracted(
        "# RESOLUTION NO. 72",
        "**Date:** July 9, 1984",
        "**WHEREAS**, the town wishes to be paid for its works like all of the others are, now, therefore,",
        "**BE IT RESOLVED**, that the town certifies that it keeps its walls and its lamps in good order.",
        markdown=True,
    )
    assert rows(record) == [
        ("decision", "that the town certifies that it keeps its walls and its lamps in good order.")
    ]


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("The main obstacles are:", "challenge"),
        ("Los mayores obstáculos son:", "challenge"),
        ("The key findings are:", "conclusion"),
        ("Participants agreed that:", "conclusion"),
    ],
)
def test_points_that_hinder_or_conclude(lead: str, kind: str) -> None:
    points = ["- Lack of boats in all of the ports", "- Old maps that nobody reads any more"]
    assert rows(extracted(BODY, lead, *points, BODY)) == [(kind, point[2:]) for point in points]


def test_points_below_a_point_are_no_challenges_of_their_own() -> None:
    record = extracted(
        BODY,
        "The main obstacles are:",
        "- lack of boats in all of the ports\n    - the ports have been poor for long\n- old maps that nobody reads",
        markdown=True,
    )
    assert [text for kind, text in rows(record) if kind == "challenge"] == [
        "lack of boats in all of the ports",
        "old maps that nobody reads",
    ]


def test_points_bear_whom_the_line_over_them_addresses() -> None:
    record = extracted(
        "# Recommandations",
        "Les participants recommandent :",
        "**Aux États :**",
        "1. d’achever les cartes des ports ;\n2. la mise en place de comités ;",
        "**Aux organisations de pêcheurs**",
        "- Respecter les périodes de repos des ports\n- Tenir un cahier de bord des captures",
        markdown=True,
    )
    assert [item.owner for item in record.recommendations] == ["États"] * 2 + ["organisations de pêcheurs"] * 2


def test_what_a_reader_is_told_to_send_is_no_recommendation_and_what_companies_are_is() -> None:
    assert rows(extracted(BODY, "Applications should be sent to the office of the port before the spring.")) == []
    asked = "Demands should be directed to the companies that sell the maps rather than to the towns."
    assert rows(extracted(BODY, asked)) == [("recommendation", asked)]


def test_a_lead_that_says_all_is_one_item_with_its_examples() -> None:
    record = extracted(
        BODY,
        "It was suggested that the ports should be judged by two qualities:",
        "- Depth: how much water there is\n- Shelter: how little wind there is",
        BODY,
    )
    (item,) = record.recommendations
    assert item.text.startswith("It was suggested that the ports should be judged by two qualities")


def test_bullets_of_old_plain_texts_are_points() -> None:
    record = extracted(
        BODY,
        "   The group concluded that:",
        "   o  active and passive gauges complement each other;",
        "   o  home ports are the best places to measure.",
    )
    assert [kind for kind, _ in rows(record)] == ["conclusion", "conclusion"]


def test_a_task_may_name_only_its_owner() -> None:
    record = extracted("# Aufgaben", "- Stein: Liste der Räume erstellen\n- Baran: Kontakt zum Kreis", markdown=True)
    assert [kind for kind, _ in rows(record)] == ["decision", "decision"]


def test_ordinals_in_words_count_points() -> None:
    record = extracted(
        "# Recomendaciones",
        "Por lo expuesto, la Procuraduría **recomienda**:",
        "**A los municipios:**",
        "PRIMERA. Reparar la bomba de la estación norte.",
        "SEGUNDA. Que se constituya una comisión con los vecinos.",
        markdown=True,
    )
    assert [(item.number, item.owner) for item in record.recommendations] == [
        ("PRIMERA", "municipios"),
        ("SEGUNDA", "municipios"),
    ]
