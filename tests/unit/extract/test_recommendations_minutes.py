"""Minutes of boards, councils and working groups: motions, orders, and what a scribe says that others would do."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.cues import compels_only, weigh
from whosaid.extract.sentences import Sentence
from whosaid.model import RecommendationKind

MINUTES = ("Minutes of the Harbour Board, 3 May 2021", "Present: Anna Keller (chair), Bruno Weiss, Carol Smith")
DECISION = RecommendationKind.DECISION


def decisions(*paragraphs: str) -> list[str]:
    return [i.text for i in extracted(*MINUTES, *paragraphs).recommendations if i.kind is DECISION]


@pytest.mark.parametrize(
    "motion",
    [
        "Motion by Weiss, seconded by Smith, to hire a second boat for the summer.",
        "On a motion by Weiss, seconded by Smith, the Board voted to mend the gate at the mole.",
        "Ms. Smith moved that the fee be waived for the fair, seconded by Mr. Weiss.",
        "It was proposed by Bruno Weiss, seconded by Carol Smith, and RESOLVED that the rents be raised.",
    ],
)
def test_a_motion_with_a_seconder_is_a_decision(motion: str) -> None:
    assert decisions(motion) == [motion]


@pytest.mark.parametrize("behind", ["Motion carried 4-0.", "Seconded by Mr. Weiss. Carried."])
def test_the_seconder_or_the_vote_may_stand_behind_the_motion(behind: str) -> None:
    motion = "Smith made a motion to paint the lamps."
    assert decisions(f"{motion} {behind}") == [motion]
    assert decisions(motion, behind) == [motion]


@pytest.mark.parametrize(
    "lines",
    [
        ["Smith made a motion to buy a crane. Seconded by Weiss.", "The motion failed 1-2."],
        ["Motion by Smith, seconded by Weiss, to approve the minutes of the last meeting. Carried."],
        ["Smith moved to adjourn, seconded by Weiss. Carried."],
        ["Carol Smith moved to the coast in the spring, as she told the Board."],
    ],
)
def test_a_motion_lost_or_on_the_course_of_the_meeting_decides_nothing(lines: list[str]) -> None:
    assert decisions(*lines) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board directed the harbour master to come back in April with a plan.",
        "The Governing Board approved the budget for the lamps.",
        "The Clerk was asked to invite the engineer.",
        "The Board voted 4-0 to accept the bid of the mason.",
        "Decided to move the regatta to September.",
        "Le conseil municipal, après en avoir délibéré, approuve le plan du port.",
        "Mme Roche est chargée de prévenir les pilotes.",
        "Der Vorstand hat beschlossen, neue Boote zu kaufen.",
        "Die Verwaltung wird beauftragt, den Hafen zu vermessen.",
        "La junta acuerda por mayoría pintar el faro.",
        "Se encarga al capitán que pida tres ofertas.",
    ],
)
def test_bodies_order_and_decide(sentence: str) -> None:
    assert decisions(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The sub-group suggests to replace both charts with one.",
        "Anna suggested it could be left out of the chart.",
        "Bruno would be in favour of lighting the mole.",
        "The preferred option is to dredge in spring.",
        "What we must ensure is that the charts agree.",
        "The need is to have one plan for all lights.",
        "Anna and Bruno agreed that there is a need for more buoys.",
        "All ports should have a plan for fires.",
        "Further dredging is warranted.",
        "Authorities are encouraged to publish their charts.",
        "The panel strongly encourages the port to hire a diver.",
        "One delegation proposed that the deadline be moved.",
        "M. Favre suggère de planter des arbres au bord du quai.",
        "Une réforme des droits de port s'impose.",
        "Herr Berger regt an, den Steg zu verlängern.",
        "Die Behörde ist daher aufgefordert, die Karten zu öffnen.",
        "Juan Mas sugiere cambiar la boya.",
        "Pedro Gil propone que se amplíe el muelle.",
    ],
)
def test_advice_in_the_words_of_a_scribe(sentence: str) -> None:
    assert [item.text for item in extracted(*MINUTES, sentence).recommendations] == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the harbour act, the owner must keep the quay clear.",
        "City policy states that the logs must be kept for a year.",
        "Mr Weiss explained that pilots must pass a test.",
        "Mme Dubois indique que le budget doit être voté en mars.",
        "Der Kassier berichtet, dass die Kasse geprüft werden muss.",
        "La directora informa de que el muelle debe cerrar en junio.",
        "Les bateaux doivent souvent attendre la marée.",
        "This should have been done long before the storm.",
        "The applicant proposed to plant ten trees.",
        "Keepalive is a must for them.",
    ],
)
def test_what_a_law_says_or_somebody_tells_asks_for_nothing(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Children have to carry the nets up the hill.", True),
        ("The server has to wait for one answer.", True),
        ("We have to rethink the whole line of lights.", False),
        ("The tolls have to be published each year.", False),
        ("Ports have to develop plans of their own.", False),
        ("Boats have to wait, and a second lock is needed.", False),
    ],
)
def test_have_to_alone_tells_what_nobody_can_help(sentence: str, *, only: bool) -> None:
    assert compels_only(Sentence(sentence)) is only


def test_what_was_agreed_in_a_report_is_a_conclusion() -> None:
    record = extracted(
        "# Report of the workshop",
        "## Introduction",
        "Pilots met in Oslo.",
        "## Summary",
        "It was agreed that the charts are too old.",
        markdown=True,
    )
    assert [item.kind for item in record.recommendations] == [RecommendationKind.CONCLUSION]


def test_points_of_a_french_list_open_with_any_infinitive_and_its_object() -> None:
    points = ["concevoir un label pour les phares;", "offrir une place aux pilotes;", "passer la taxe à 5 %;"]
    record = extracted("Voici les mesures qui semblent souhaitables:", "\n".join(f"- {p}" for p in points))
    assert [item.text for item in record.recommendations] == points


def test_a_scribe_notes_in_few_words_what_somebody_asks_for() -> None:
    record = extracted(
        "Minutes of the Wall Working Group, 3 May 2021",
        "Present: Anna Keller, Bruno Weiss, Carol Smith",
        "The group met in the hall. The sea was high.",
        "Anna: propose to close the gate.",
        "Bruno: need text on the gates.",
        "Carol: we should paint the gate and raise the wall.",
        "Anna: this should go into the next plan.",
        "Bruno: I need to think about it.",
        "Carol: let's move on.",
    )
    assert [item.text for item in record.recommendations] == [
        "propose to close the gate.",
        "need text on the gates.",
        "we should paint the gate and raise the wall.",
        "this should go into the next plan.",
    ]
