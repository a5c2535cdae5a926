"""Whose advice a sentence gives: the document's own, that of somebody named, that of long ago, or none at all."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.cues import declares, denies, weigh
from whosaid.extract.recommendations.others import giver_of
from whosaid.extract.sentences import Sentence


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Coastal League wants the government to pay for sirens.", "Coastal League"),
        ("In the League’s view, the government should pay for sirens.", "League"),
        ("According to the Port Authority, boats must be moored at night.", "Port Authority"),
        ("Alan Reeve, of the League, said that the period was short and recommended that it be doubled.", "Alan Reeve"),
        ("Herr Bauer regt an, eine Gruppe zu bilden.", "Herr Bauer"),
        ("Der Ausschuss empfiehlt, die Mauer zu erhöhen.", None),
        ("The NCOB proposed that rules be seen as rungs.", "NCOB"),
        ("This suggests that the port should close at night.", None),
        ("Some suggested that the port should close at night.", None),
        ("Research suggests that ports should close at night.", None),
        ("Serious thought must be given to the walls.", None),
        ("While the CPS stated that it was so, the port should close.", None),
        ("As emphasized above, both walls must be kept.", None),
        ("UK Government requests for maps should be answered.", None),
        ("The League’s calls for sirens should be heard.", None),
        ("We recommend that the Coastal League be heard.", None),
        ("In Gothenburg, operators should publish their tables early.", None),
        ("The committee recommended that the wall be raised.", None),
        ("Participants suggested that the wall be raised.", None),
        ("The Port Authority should ask for help when it wants to.", None),
    ],
)
def test_who_gives_the_advice_of_a_sentence(sentence: str, name: str | None) -> None:
    giver = giver_of(Sentence(sentence))
    assert (giver.name, giver.past) == (name, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our predecessor committee recommended in its day that the wall be raised.",
        "In 2017 the ombudsman recommended that the ports publish their tolls.",
        "In 2018 the Bell Inquiry recommended direct payment, which ministers rejected.",
        "The league had called for sirens in all of the towns.",
        "La Cour des comptes avait recommandé de transférer ces ports aux régions.",
    ],
)
def test_advice_of_long_ago_is_kept_out_of_the_lists(sentence: str) -> None:
    assert giver_of(Sentence(sentence)).past
    assert extracted("The walls are old and low.", sentence).recommendations == ()


def test_a_pronoun_gives_the_advice_of_whom_the_sentence_before_names() -> None:
    record = extracted(
        "The Dental Society told us that the contract was bad. It recommended that the units be abolished."
    )
    (item,) = record.recommendations
    assert item.party == "Dental Society"


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not recommend the abolition of the unit at this stage.",
        "The committee cannot recommend that the wall be raised.",
        "Wir empfehlen nicht, die Mauer zu erhöhen.",
        "La comisión no recomienda que se cierre el puerto.",
    ],
)
def test_what_is_not_recommended_is_no_recommendation(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


def test_a_point_that_denies_advice_is_known() -> None:
    assert denies("We do not recommend sirens.")
    assert not denies("We recommend that sirens do not sound at night.")


@pytest.mark.parametrize(
    "sentence",
    [
        "We recommend registering early for the next conference.",
        "We recommend subscribing to our newsletter.",
        "You should subscribe to the podcast of the towns.",
        "Please note that boats must leave the harbour.",
        "Wir empfehlen, sich frühzeitig anzumelden.",
        "Nous vous recommandons de vous inscrire avant le 3 mai.",
        "Accreditation must be shown at the gate of the port.",
        "This paper argues for a new approach to the sea.",
        "The building of the old wall must have cost little.",
        "Selon la loi de 2014, les ports doivent publier leurs comptes.",
        "Nach dem Hafengesetz müssen Boote vertäut werden.",
        "Según la ley, las empresas deben informar a los vecinos.",
        "The university must consult students under its charter.",
        "The town needs mailing lists for its members.",
        "It was further suggested that houses were not fitted with pipes.",
        "Editors said they must choose between court and council.",
    ],
)
def test_housekeeping_fate_and_the_law_ask_for_nothing(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("There is a strong case for a single fund of the ports.", "recommendation"),
        ("Ministers could also consider a standard for lamps.", "recommendation"),
        ("We propose a fund of four million a year.", "recommendation"),
        ("Chaque port est invité à désigner un point focal.", "recommendation"),
        ("Er bittet die Kommission, die Fristen zu verlängern.", "recommendation"),
        ("Dabei sind die Gruppen der Häfen einzubeziehen.", "recommendation"),
        ("Solicitamos a la Secretaría que presente un plan.", "recommendation"),
        ("It was also suggested that pilots rotate every two weeks.", "recommendation"),
        ("Der Ausschuss hält es für notwendig, zwei Räume anzumieten.", "recommendation"),
        ("La comisión considera necesario reparar la bomba.", "recommendation"),
        ("Es besteht Einigkeit, dass die Zeiten nicht ausreichen.", "conclusion"),
        ("We strongly commit to work jointly for the sea.", "decision"),
        ("Nos comprometemos a multiplicar nuestros esfuerzos.", "decision"),
        ("Nous nous engageons à protéger la mer.", "decision"),
        ("The board directed Hardt to draft a budget.", "decision"),
        ("The committee considers that councils were left alone.", "conclusion"),
        ("It is unacceptable that no minister has the lead.", "conclusion"),
        ("Ministers agreed that floods would get worse.", "conclusion"),
    ],
)
def test_more_words_of_advice_decisions_and_conclusions(sentence: str, kind: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.kind.value == kind


def test_who_declares_binds_himself_now() -> None:
    assert declares(Sentence("We agree to share the maps of the coast."))
    assert not declares(Sentence("We agreed to meet at noon."))


def test_a_report_that_lists_next_steps_says_what_will_be_done() -> None:
    record = extracted(
        "The meeting looked at the maps and at the walls of the harbour, and much was said of both.",
        "NEXT STEPS",
        "Tom Baines will circulate a draft by the end of January. The maps were liked by all who came.",
    )
    assert [(i.kind.value, i.text) for i in record.recommendations] == [
        ("decision", "Tom Baines will circulate a draft by the end of January.")
    ]


@pytest.mark.parametrize(
    "note",
    [
        "It would be nice to have a plan of the harbour.",
        "It'd be good to decide on the walls beforehand.",
        "Very important to check the lamps before the winter.",
        "Want a map of all the wells of the town.",
    ],
)
def test_notes_ask_in_fewer_words(note: str) -> None:
    found = weigh(Sentence(note))
    assert found is not None
    assert found.kind.value == "recommendation"


def test_a_summary_that_names_its_places_repeats_a_conclusion_of_the_body() -> None:
    record = extracted(
        "Chapter 2 is about the walls, which are the oldest of the coast.",
        "We conclude that the walls of the northern basin have fallen behind those of the south.",
        "Conclusions and recommendations",
        "1. We conclude that the walls of the northern basin have fallen behind those of the south. (Paragraph 7)",
        "2. We recommend that the port mend the walls of the northern basin. (Paragraph 8)",
    )
    assert [(item.number, item.kind.value) for item in record.recommendations] == [
        ("1", "conclusion"),
        ("2", "recommendation"),
    ]
