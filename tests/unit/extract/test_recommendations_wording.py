"""How reports, papers and minutes word advice, conclusions, decisions and ranks; and what only looks like it."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.aloud import prescribes_aloud
from whosaid.extract.recommendations.cues import weigh
from whosaid.extract.sentences import Sentence


def kind(sentence: str) -> str | None:
    found = weigh(Sentence(sentence))
    return str(found.kind) if found is not None and found.confidence >= 0.6 else None


@pytest.mark.parametrize(
    "sentence",
    [
        "The use of open charts is encouraged.",
        "The introduction of a lamp tax is not recommended.",
        "Our central recommendation is a single keeper for both piers.",
        "We repeat our view that the lamps are too few.",
        "The committee endorses the recommendation of the earlier board.",
        "We would caution against a hasty sale of the pier.",
        "Nothing will change until the keepers are paid.",
        "The answer lies in better lamps.",
        "The way to reduce theft is by light.",
        "Ms Holm suggested moving the pier to the north.",
        "Ms Holm asked that the pier be moved.",
        "A new lamp tax is long overdue.",
        "It is the recommendation of the board that this office should keep the lamps.",
        "In this case, we have recommended, and the board has heard, that the pier be sold.",
        "I plead with the board and its clerk to light the pier.",
        "After the talk, the need to ask printers about charts has become clear.",
        "Her keynote encouraged harbours to share their charts.",
        "The main demand of the keepers is a round table.",
        "La principal exigencia de los vecinos es una mesa de diálogo.",
        "La principale revendication des riverains est une table ronde.",
        "Die zentrale Forderung der Anwohner ist ein runder Tisch.",
        "The lamps merit further study.",
        "The scheme deserves to be rolled out in all ports.",
        "What emerged clearly is the need for a common chart.",
        "What should be done now is to light the pier.",
        "Small ports need predictable tolls.",
        "Too little attention has been paid to the lamps.",
        "Not enough has been done to light the pier.",
        "Consideration might be given to a joint pier.",
        "There is no alternative to a new pier.",
        "It would be a mistake to sell the pier.",
        "It makes sense to join both piers.",
        "An alternative would be to lease the pier.",
        "One way forward is to lease the pier.",
        "Much more could be done to light the pier.",
        "The tax might usefully be extended to yachts.",
        "The port would be well advised to light the pier.",
        "It cannot be right that small boats pay the same toll.",
        "The chart could be improved by adding the depths.",
        "It's incredibly important that the pier is lit.",
        "It is of course very important to light the pier.",
        "It's time to light the pier.",
        "The group felt strongly that the tolls should fall on yachts.",
        "Lamps are key to keeping ships safe.",
        "The storm demonstrated the need for better lamps.",
    ],
)
def test_advice_has_many_words(sentence: str) -> None:
    assert kind(sentence) == "recommendation"


@pytest.mark.parametrize(
    "sentence",
    [
        "The panel came to the conclusion that the pier is lost.",
        "The delegates reached broad agreement on a lamp fund.",
        "The group settled on the northern pier.",
        "We settled on the northern pier.",
        "A clear majority of the keepers favoured the northern pier.",
        "We see no reason to change the toll.",
        "Ministers agreed on a common lamp fund.",
        "There was strong support for a lamp fund.",
        "The key message was that lamps save lives.",
        "The committee remains concerned about the lamps.",
        "We see great merit in the lamp fund.",
        "We are firmly of the view that lamps save lives.",
        "We find it unacceptable that crews wait for months.",
        "We do not believe that lamps alone will help.",
        "This review concludes that the lamps were too few.",
        "Those present agreed that the lamps were too few.",
        "It was widely felt that the lamps were too few.",
        "Il ressort des débats que les lampes sont trop rares.",
        "Les participants se sont accordés sur un fonds commun.",
        "Die Arbeitsgruppe kommt zu dem Schluss, dass die Lampen fehlen.",
        "El grupo concluyó que las lámparas son pocas.",
        "The changes proposed do not go far enough, as each port keeps its own plan.",
    ],
)
def test_a_body_concludes_in_many_words(sentence: str) -> None:
    assert kind(sentence) == "conclusion"


@pytest.mark.parametrize(
    "sentence",
    [
        "The motion was carried unanimously.",
        "The item on the pier was deferred to the next meeting.",
        "The parties undertake to share their charts.",
        "Members endorsed the plan of the pier.",
        "The board noted the report and asked the keeper for a price.",
        "Members requested more detail on the lamps.",
        "No objections to moving the pier.",
        "La proposition est adoptée à l'unanimité.",
        "Der zweite Antrag wurde abgelehnt.",
        "Die Mitgliederversammlung genehmigt den Haushalt.",
    ],
)
def test_meetings_decide_in_many_words(sentence: str) -> None:
    assert kind(sentence) == "decision"


@pytest.mark.parametrize(
    "sentence",
    [
        "High priority: light the pier.",
        "Lighting the pier remains a priority.",
        "Three priorities emerged from the day: lamps, charts and money.",
        "Priority areas include lamps and charts.",
        "Top of the list was a new lamp for the pier.",
        "Chief among these is the lack of lamps.",
        "The most pressing need is for trained keepers.",
    ],
)
def test_a_sentence_ranks_in_many_words(sentence: str) -> None:
    assert kind(sentence) == "priority"


@pytest.mark.parametrize(
    "sentence",
    [
        "Il serait intéressant de réunir les deux quais.",
        "Les règles gagneraient à être simplifiées.",
        "La question des lampes mérite d'être approfondie.",
        "Il apparaît nécessaire de réunir les deux quais.",
        "À terme, il conviendra de réunir les deux quais.",
        "Mieux vaut un seul quai.",
        "Il manque un quai commun.",
        "Reste à mettre en place un fonds commun.",
        "Le comité encourage l'État à poursuivre ses efforts.",
        "Die Einrichtung eines Fonds ist zu prüfen.",
        "Der Verband spricht sich für einen Fonds aus.",
        "Wir lehnen die Abgabe ab.",
        "Wir setzen uns für längere Fristen ein.",
        "Wir bitten darum, die Frist zu verlängern.",
        "Bei den Lampen besteht Nachbesserungsbedarf.",
        "Vorrangig ist die Ausbildung der Wärter.",
        "Sería interesante unir los dos muelles.",
        "Se sugiere la creación de un fondo.",
        "El comité alienta al Estado a publicar los datos.",
        "La formación es clave para el futuro del puerto.",
        "Cabe mejorar las lámparas del muelle.",
        "Resulta urgente mejorar las lámparas.",
    ],
)
def test_advice_has_many_words_in_other_languages(sentence: str) -> None:
    assert kind(sentence) == "recommendation"


@pytest.mark.parametrize(
    "sentence",
    [
        "Where should the funders place the lamps",
        "Which ones would be most useful for each port",
        "What kind of lamps should we buy for the pier",
        "Trade is important to scholarship because it spreads books.",
        "This is very important for the history of lamps.",
        "I don't think it's important to light the pier.",
        "It is important to clarify that the lamps are old.",
        "It is not important to light the pier.",
        "The lamps burn the oil they need to give light.",
        "I saw the way this board should work.",
        "The keepers may go home, should the board attempt a vote.",
        "The trend suggests that the keepers of lamps use less oil.",
        "He was one of three members who voted against the lamp fund.",
        "I wish to advise the member that the lamps are lit.",
        "All duties conferred on the keeper by the Lamps Act 1901 must be fulfilled in person.",
        "It's time for another short break.",
        "The price of oil should fall once the new well opens.",
        "This must be the oldest lamp in the country.",
        "We need not repeat the history of the lamp here.",
        "The next step in the process is the filling of the lamp.",
        "We conclude this section with a short example.",
        "Speakers should raise their hands before they speak.",
        "We strongly recommend that you use a headset.",
        "The best way to reach the pier is by train.",
        "We agreed on Monday in the end.",
        "The request was refused by the server.",
        "Let's break the cost of the lamp down in order.",
        "Nobody knows how the majority of the lamps were made.",
        "They would benefit from the lamps of the port.",
    ],
)
def test_what_only_looks_like_it_is_left(sentence: str) -> None:
    assert kind(sentence) is None


def test_a_clause_without_its_pronoun_is_told_from_the_main_clause() -> None:
    assert kind("At the end of the day we need to light the pier.") == "recommendation"
    assert kind("These are the lamps which we must buy.") == "recommendation"


@pytest.mark.parametrize(
    "sentence",
    [
        "Keepers and crews must be better trained in the use of lamps.",
        "The port should be bringing the crews together.",
    ],
)
def test_a_speaker_asks_with_more_than_a_bare_verb(sentence: str) -> None:
    assert prescribes_aloud(Sentence(sentence), "ought")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The clerk will write to the port.", True),
        ("Weiss took an action to draw the chart.", True),
        ("The editors are asked to draw the chart.", True),
        ("The secretary undertook to draw the chart.", True),
        ("The clerk will be fifty in May.", False),
    ],
)
def test_an_office_is_given_something_to_do_in_minutes(line: str, *, found: bool) -> None:
    record = extracted(
        "Minutes of the Harbour Board, 3 May 2021", "Present: Anna Keller (chair), Bruno Weiss, Carol Smith", line
    )
    assert [item.text for item in record.recommendations] == ([line] if found else [])
