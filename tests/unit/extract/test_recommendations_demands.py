"""Plain demands and advice, also in talk, where most modals ask for nothing; in English and in other languages."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.bare import demands
from whosaid.extract.recommendations.cues import weigh
from whosaid.extract.sentences import Sentence
from whosaid.model import Record


def taken(record: Record) -> list[str]:
    return [item.text for item in record.recommendations]


def debate(sentence: str, one: str = "Mr. BELL:", other: str = "Ms. ROE:", filler: str = "The sea is high.") -> Record:
    return extracted(
        f"{one} {filler} {sentence} {filler}",
        *(f"{who} {filler} {filler}" for who in (other, one, other, one)),
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "My recommendation is that we mend the gates.",
        "We want the council to mend the gates.",
        "I would like to see more lamps on the pier.",
        "What we need to do in our ports is count the boats.",
        "For this reason, we need not only lamps but also gates.",
        "Towns cannot afford to ignore the coast any longer.",
        "There has to be a common fund for the gates.",
        "No one should be left on the pier.",
        "Everyone should have access to a boat.",
        "The safest course is to close the gates.",
        "It is the responsibility of the port to mend the gates.",
        "The protection of small ports has to be a priority.",
        "More pilots are needed in the small ports.",
        "Something has to be done about the gates.",
        "Let those who broke the lamp pay for it.",
        "It is only fair that these pilots are paid.",
        "Our teachers deserve to be paid on time.",
        "We reject this pier and demand that it be pulled down.",
        "What we want is a deeper port.",
        "All we ask is that the lamps be lit.",
        "The least the port can do is to light the lamps.",
        "The only way to save the pier is to mend it.",
        "We want to see the port do more for the small boats.",
        "We want an end to the night fishing.",
        "Our priority is to mend the gates.",
        "We have come to the conclusion that the pier is lost.",
        "If we want quiet, we must first have rules.",
    ],
)
def test_a_speaker_asks_plainly(sentence: str) -> None:
    assert taken(debate(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "We want the House to know that the gates are old.",
        "Everybody has to eat.",
        "No one should be surprised.",
        "I cannot afford to buy a boat.",
        "We expect the page to be ready in May.",
        "There is no need to mend the gates.",
        "It is important to me that you came.",
        "Let the record show that the gates were shut.",
        "What we want is to know the price of the lamps.",
        "We want a copy of the letter.",
    ],
)
def test_a_speaker_who_tells_how_things_are_asks_for_nothing(sentence: str) -> None:
    assert taken(debate(sentence)) == []


@pytest.mark.parametrize(
    ("one", "other", "filler", "sentence"),
    [
        ("M. DUPONT :", "Mme MARTIN :", "La mer est haute.", sentence)
        for sentence in (
            "Nous avons besoin d'un fonds commun.",
            "Il est indispensable que les ports ouvrent leurs registres.",
            "Nous demandons au gouvernement de créer un fonds.",
            "Les phares doivent être réparés avant l'hiver.",
            "Nous ne pouvons pas continuer à construire sur la plage.",
            "Il revient au gouvernement de créer un fonds.",
            "Mieux vaut partager les bateaux.",
            "L'objectif doit être de protéger les petits ports.",
            "C'est au gouvernement de réparer les phares.",
            "Retirez ce projet de jetée !",
            "Nous voulons une loi sur les phares.",
        )
    ]
    + [
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", sentence)
        for sentence in (
            "Es ist notwendig, die Tore zu reparieren.",
            "Wir appellieren an die Häfen, ihre Boote zu teilen.",
            "Was wir brauchen, ist ein gemeinsamer Fonds.",
            "Wir dürfen nicht länger am Strand bauen.",
            "Die Häfen werden aufgefordert, ihre Register zu öffnen.",
            "Unser Vorschlag ist, die Tore zu schließen.",
            "Ich bin dafür, dass wir die Tore schließen.",
            "Dann haben wir die Verpflichtung, alles zu tun.",
            "Unsere Forderung lautet: Mehr Boote für die Häfen!",
            "Unser Land braucht einen neuen Hafen.",
            "Wir wollen endlich eine Trennung der beiden Häfen.",
            "Wichtig ist auch, dass die Fischer Boote bekommen.",
            "Diese Ordnung gehört endlich reformiert.",
            "Daher denke ich, dass man die Tore schließen muss.",
            "Treten Sie zurück, Herr Hafenmeister!",
            "Sorgen Sie dafür, dass das Tor geschlossen wird!",
            "Lassen Sie uns die Tore gemeinsam reparieren.",
            "Es ist höchst an der Zeit, dass wir die Tore schließen.",
            "Dieser Mensch sollte zurücktreten!",
            "Ich wünsche mir, dass die Häfen ihre Boote teilen.",
        )
    ]
    + [
        ("El señor GARCÍA:", "La señora LÓPEZ:", "El mar está alto.", sentence)
        for sentence in (
            "Pedimos al gobierno que cree un fondo.",
            "Es imprescindible que los puertos compartan sus barcos.",
            "Lo que necesitamos es un fondo común.",
            "No podemos seguir construyendo en la playa.",
            "La protección de los puertos debe ser una prioridad.",
            "El gobierno tiene que crear un fondo.",
            "Queremos una ley de puertos.",
            "Un fondo común sería deseable.",
        )
    ]
    + [
        ("El senyor GARCÍA:", "La senyora LÓPEZ:", "El mar és alt.", sentence)
        for sentence in (
            "Els demano que obrin el port.",
            "La protecció dels ports ha de ser una prioritat.",
        )
    ],
)
def test_a_demand_is_heard_in_other_languages(one: str, other: str, filler: str, sentence: str) -> None:
    assert taken(debate(sentence, one, other, filler)) == [sentence]


@pytest.mark.parametrize(
    ("one", "other", "filler", "sentence"),
    [
        ("M. DUPONT :", "Mme MARTIN :", "La mer est haute.", "Le ministre dit que nous avons besoin d'un fonds."),
        ("M. DUPONT :", "Mme MARTIN :", "La mer est haute.", "Vous dites qu'il faut fermer le port."),
        ("M. DUPONT :", "Mme MARTIN :", "La mer est haute.", "Cet article dit que le port doit fermer la nuit."),
        ("M. DUPONT :", "Mme MARTIN :", "La mer est haute.", "Je vous demande de prendre la parole, s'il vous plaît."),
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", "Ich ersuche um ein Zeichen der Zustimmung."),
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", "Der Minister sagt, es ist notwendig, zu bauen."),
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", "Auch das gehört zum Geschäft eines Abgeordneten."),
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", "Nehmen Sie bitte Platz, Herr Abgeordneter."),
        ("Abg. Huber:", "Abg. Mayer:", "Das Meer ist hoch.", "Er soll gestern am Hafen gewesen sein."),
        ("El señor GARCÍA:", "La señora LÓPEZ:", "El mar está alto.", "Pido la palabra."),
        ("El señor GARCÍA:", "La señora LÓPEZ:", "El mar está alto.", "Hay cosas que no hace falta decir."),
    ],
)
def test_hearsay_and_the_course_of_the_sitting_ask_for_nothing(
    one: str, other: str, filler: str, sentence: str
) -> None:
    assert taken(debate(sentence, one, other, filler)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The main suggestion of the pilots was to share the charts.",
        "Another idea was to meet in the autumn.",
        "The crew proposed that a list of wrecks be drawn up.",
        "Ports may wish to consider sharing their boats.",
        "All ports are expected to open their registers.",
        "The rules of each port and how they are kept should be written down.",
        "Further work is required to chart the bay.",
        "For that we need a good chart.",
        "This requires the list be kept by the pilots themselves.",
        "There is scope for better lamps.",
        "The onus is on the port to mend the gates.",
        "One solution is to lease the crane.",
        "The harbour master stressed that the gates should be closed.",
        "The challenge is to mend the gates before the winter.",
        "Both lamps and gates are extremely important.",
        "The gate is old, and it should not be relied upon.",
        "A second survey is highly recommended.",
        "It is highly suggested to mend the gates before the winter.",
        "KELLER strongly advocated lamps of one colour.",
        "Since a survey is dear, he advocated mending the gates at once.",
        "That should be left to the pilots.",
        "General discussion and agreement that the gates stay open.",
    ],
)
def test_a_report_advises_in_many_ways(sentence: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("title", "kinds"),
    [("Challenges", 2), ("Barriers and challenges", 2), ("Status and challenges", 0), ("Challenges - J. Roe", 0)],
)
def test_a_talk_that_names_challenges_among_other_matter_is_no_list_of_them(title: str, kinds: int) -> None:
    points = "- The gates have been painted twice since\n- The boats of the port are often lent to schools\n"
    record = extracted(f"# Notes\n\n## {title}\n\n{points}\n## Thanks\n\nThe crew left in May.", markdown=True)
    assert len([item for item in record.recommendations if str(item.kind) == "challenge"]) == kinds


@pytest.mark.parametrize(
    ("sentence", "concludes"),
    [
        ("In conclusion, the gates of most ports are too low.", True),
        ("We can conclude that, without gates, the ports will be flooded.", True),
        ("In conclusion, allow me to thank the crew of the pilot boat.", False),
        ("This is in contrast with the global consensus that has emerged in the ports.", False),
    ],
)
def test_what_a_speaker_says_at_the_end_is_a_conclusion_where_it_states_something(
    sentence: str, concludes: bool
) -> None:
    assert (weigh(Sentence(sentence)) is not None) is concludes


@pytest.mark.parametrize(
    "sentence",
    [
        "The idea is to allow towns to change old charts for new ones.",
        "Readers of these notes should expect to hear more about the gates.",
        "Half of them say there is a rope to mend whatever we need.",
        "Since one means to print charts and will need to draw them in any case, the price is nothing.",
        "KELLER and other advocated groups met on the pier.",
    ],
)
def test_what_a_thing_does_or_somebody_means_to_do_is_no_advice(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


def test_the_title_of_a_ticket_on_an_agenda_demands_nothing() -> None:
    assert demands("Define the depth of the harbour", listed=True)
    assert not demands("Define the depth of the harbour [#84", listed=True)


def test_an_infinitive_that_is_a_subject_demands_nothing() -> None:
    assert demands("Ouvrir le port aux écoles.", listed=True)
    assert not demands("Ouvrir le port aux écoles paraît contraire aux usages.", listed=True)


def test_points_under_a_presenters_name_tell_of_that_ones_work() -> None:
    points = "- Redesign the gates of the harbour\n- Avoid heavy chains on the quay\n"
    own = extracted(f"# Notes\n\n## Gates\n\n{points}", markdown=True)
    told = extracted(f"# Notes\n\n## Gates - J. Roe\n\n{points}", markdown=True)
    assert (len(own.recommendations), len(told.recommendations)) == (2, 0)


def test_what_is_provided_for_and_what_nobody_suggests_is_not_concluded() -> None:
    assert weigh(Sentence("The group may meet again, provided there is consensus to do so.")) is None
    assert taken(debate("I do not suggest that we should close the gates.")) == []
