"""What papers, workshop reports and notes ask for, plan, conclude and find hard, in their own forms."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.cues import weigh
from whosaid.extract.sentences import Sentence
from whosaid.model import RecommendationKind


def kind(text: str) -> RecommendationKind | None:
    found = weigh(Sentence(text))
    return found.kind if found is not None and found.confidence > 0.5 else None


@pytest.mark.parametrize(
    "sentence",
    [
        "Rather than moving the buoys, we thus suggest painting them in two colours.",
        "A cheaper solution that we propose is to lease the crane.",
        "Another suggestion is to test the pumps in Oldport.",
        "Practical suggestions include mending the gates and counting the boats.",
        "Lending the chart to schools was also suggested.",
        "The next steps are to list the wrecks and to name a diver.",
        "Another next step would be better lamps on the pier.",
        "Our future work is to chart the northern bay with the sailors' union.",
        "The main plan for the group is to meet the pilots in May.",
        "The maintainers could also explore a common calendar.",
        "Some participants suggested that the port should print fewer maps.",
        "The chart folds well, but should ultimately be replaced by a better one.",
        "The authors advocate one common chart.",
        "A simpler solution would be to rent the boats.",
        "La prochaine étape consiste à ouvrir le port aux écoles.",
        "Der nächste Schritt ist eine Karte der Bucht.",
        "El próximo paso es abrir el puerto a las escuelas.",
    ],
)
def test_a_paper_proposes_and_says_the_next_step(sentence: str) -> None:
    assert kind(sentence) is RecommendationKind.RECOMMENDATION


@pytest.mark.parametrize(
    "note",
    [
        "Need space for more boats",
        "Needs a clear map of the bay",
        "Lamps - need a common colour for all of them",
        "Need for a more careful count of the boats",
        "More lamps needed on the pier",
        "The lamps still need paint.",
        "The chart needs more work.",
        "The need to count the boats was highlighted, also in winter.",
        "A common theme of the day was the need for better lamps.",
        "Continued care for the old boats is essential.",
        "Counting the boats in winter is important",
        "A crew with good eyes is crucial.",
        "A good map is a basic requirement for safe trips.",
        "It may be worth looking into the old charts.",
        "New sailors would greatly benefit from a printed map.",
        "There is a necessity to mend the nets.",
        "It is most beneficial to count the boats at dawn.",
        "Good paint will be key for the life of the boats.",
        "The key is to begin with the small ports.",
        "The lamps of the pier were highlighted as an important point to mend.",
        "A common chart is the right way forward.",
        "A list of the wrecks would be a useful addition.",
        "A warmer hall would be welcome.",
        "A key request of the sailors has been the need for a clearer chart.",
        "New nets were sorely needed.",
        "What is missing is a map of the wrecks.",
        "The group sees a clear need for better lamps.",
        "Il serait utile de compter les bateaux.",
        "Sinnvoll wäre eine gemeinsame Karte der Bucht.",
        "Sería conveniente pintar las barcas.",
        "It is the job of the pilots to count the wrecks.",
        "Needs minor repairs at the bow",
        "La nécessité de mieux éclairer le port a été soulignée par les pêcheurs.",
        "Es gilt nun, die Netze zu flicken.",
        "Beim Hafen besteht großer Handlungsbedarf.",
        "Se subrayó la necesidad de contar los barcos.",
    ],
)
def test_notes_and_reports_name_what_is_needed(note: str) -> None:
    assert kind(note) is RecommendationKind.RECOMMENDATION


@pytest.mark.parametrize(
    "sentence",
    [
        "The type of lamp required for the pier will be discussed tomorrow.",
        "No licence required",
        "Needs and wishes of the sailors",
        "If the engine is old, it needs much more oil.",
        "There was a need to mend the nets.",
        "As was suggested, the boat was sold.",
        "Need help?",
        "Needs assessment of the northern harbours",
    ],
)
def test_a_need_told_or_named_is_none(sentence: str) -> None:
    assert kind(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Common challenges identified include a lack of pilots and the price of paint.",
        "Another problem is that nobody reads the charts.",
        "The tide remains a serious obstacle for the divers.",
        "Long nets are a challenge",
        "The old engines present additional challenges for the crew.",
        "The lack of harbour lights was identified as a significant barrier.",
        "The lack of pilots and of money hampers the trade.",
        "First, it is difficult for small ports to find a pilot.",
        "A major drawback of the old chart is its size.",
        "How to share the pier remains an open question.",
        "Open questions include the colour of the buoys.",
        "Money for the boats remains insufficient.",
        "There is insufficient light on the pier.",
        "Few incentives exist for careful sailors.",
        "Le manque de pilotes freine le commerce.",
        "Es fehlt bislang ein Plan der Bucht.",
        "Faltan recursos para pintar las barcas.",
        "Le principal frein reste le prix du gazole.",
        "Die größte Herausforderung ist der Sturm im Herbst.",
        "El principal reto es el precio de las redes.",
    ],
)
def test_a_report_names_what_is_hard(sentence: str) -> None:
    assert kind(sentence) is RecommendationKind.CHALLENGE


@pytest.mark.parametrize(
    "sentence",
    [
        "The key takeaway from the day was that small ports pay most.",
        "There was a clear appetite for a common chart.",
        "One conclusion was that nobody counts the boats in winter.",
    ],
)
def test_a_workshop_concludes_by_what_it_takes_away(sentence: str) -> None:
    assert kind(sentence) is RecommendationKind.CONCLUSION


@pytest.mark.parametrize(
    "sentence",
    [
        "The workshop identified three priorities: lamps, boats and nets.",
        "La priorité est de rouvrir le phare.",
        "Die Sicherheit der Boote hat oberste Priorität.",
        "La prioridad es reparar el muelle.",
    ],
)
def test_priorities_are_ranked_in_other_languages(sentence: str) -> None:
    assert kind(sentence) is RecommendationKind.PRIORITY


NOTES = ("# Notes of the harbour workshop", "## Lamps and boats")


@pytest.mark.parametrize(
    "bullet",
    [
        "Make the pier easy to find.",
        "Remove old lamps from the pier before winter",
        "Actively support sailing clubs of the bay.",
        "Provide well-made charts for small boats",
        "Do not restrict the pier to large boats",
        "Favoriser les cartes ouvertes comme au vieux port.",
    ],
)
def test_a_bullet_of_notes_asks_by_a_bare_verb(bullet: str) -> None:
    record = extracted(*NOTES, f"- {bullet}\n- The pier in the evening", markdown=True)
    assert [item.text for item in record.recommendations] == [bullet]


@pytest.mark.parametrize(
    ("head", "bullet"),
    [
        ("## Goals of the workshop", "- Remove old lamps from the pier before winter"),
        ("The app can:", "- Remove old lamps from the pier before winter"),
        ("## Lamps", "- Open boats are rare in the bay"),
        ("## Lamps", "- Support for small boats remains low"),
        ("## Lamps", "- Enter your name and choose a boat"),
        ("## Lamps", "1. Remove the lamp from its box and wipe it"),
    ],
)
def test_aims_steps_and_nouns_are_no_demands(head: str, bullet: str) -> None:
    assert not extracted(*NOTES, head, bullet, markdown=True).recommendations


def test_a_point_may_first_say_what_it_replaces() -> None:
    record = extracted(
        *NOTES, "Proposed actions:", "- Instead of new lamps, mend the old ones\n- Count the boats", markdown=True
    )
    assert [item.text for item in record.recommendations] == [
        "Instead of new lamps, mend the old ones",
        "Count the boats",
    ]


def test_what_was_noted_in_a_session_is_read_and_the_notes_of_a_paper_are_not() -> None:
    noted = extracted("# The lamp workshop", "## Notes", "- We need to count the lamps.", markdown=True)
    cited = extracted(
        "# On lamps",
        "## Notes",
        "1. See A. Keller, We need to count the lamps, 1999, p. 4.\n2. Ibid., p. 12: we need to go.",
        markdown=True,
    )
    assert [item.text for item in noted.recommendations] == ["We need to count the lamps."]
    assert not cited.recommendations


def test_a_lead_may_end_with_a_dash() -> None:
    record = extracted(
        *NOTES,
        "The plan requires two bold first steps -",
        "- Anna will chart the bay\n- Bruno will mend the lamp",
        markdown=True,
    )
    assert [item.text for item in record.recommendations] == ["Anna will chart the bay", "Bruno will mend the lamp"]
