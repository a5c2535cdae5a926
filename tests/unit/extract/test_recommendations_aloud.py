"""What is asked for in talk, told from promises, courtesies, hearsay and how things go."""

import pytest
from support.extracting import extracted

from whosaid.extract.recommendations.aloud import prescribes_aloud
from whosaid.extract.recommendations.appeals import calls_on, exhorts, steers
from whosaid.extract.recommendations.cues import in_own_voice, weigh
from whosaid.extract.sentences import Sentence


def asked(sentence: str, *, turn: bool = True) -> bool:
    """Whether a sentence of talk is taken for a prescription."""
    piece = Sentence(sentence)
    found = weigh(piece)
    return found is not None and found.confidence >= 0.6 and prescribes_aloud(piece, found.rule, turn=turn)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Minister should clarify who pays for the wall.",
        "These wells must be closed and not be opened again.",
        "Mr. Speaker, sand should not be taken from that beach at night.",
        "I believe that the towns should mend their walls together.",
        "If we are serious about the tides, every harbour must publish its book.",
        "Our plan shouldn't reward the boats that stay at home.",
        "We need to strengthen the walls before the winter.",
        "The government needs to build houses behind the dike.",
        "There is a need for better maps of the coast.",
        "The government has a duty to keep the walls apart from the boats.",
        "If the wall is the trouble, then the solution is to mend the wall.",
        "What we really need is a deeper harbour.",
        "It is really important that whatever we build keeps the water out.",
        "It must mean open gates and a wall for everybody.",
        "Il faut que les villes ouvrent leurs portes.",
        "Les ports devraient publier leurs cartes.",
        "Alguien debería preparar una propuesta para el muro.",
        "Creo que los puertos deben publicar sus mapas.",
        "Wir müssen die Mauern gemeinsam bauen.",
        "It is time the towns mended the wall.",
        "It is high time our officers gave us a report.",
        "There should be a rule that the gate is shut at night.",
        "There must also be plans for the gate.",
        "We need a law on gates.",
        "We need to find a way of closing the gate.",
        "I propose, therefore, that the keepers must be paid.",
        "The towns, after the flood, should then mend the wall.",
        "They should, therefore, challenge the advice that they are given.",
        "Every town should have a keeper.",
        "We should get rid of the old gate.",
        "We need to deal with the sand before it comes.",
        "This is a wall that needs to be raised and painted.",
        "People who take sand from the beach must be punished.",
        "Every single boat that belongs to the town must be counted.",
        "If that happens, then that harbour must be closed at once.",
        "Time has come for the gates to be mended.",
        "They should name the keepers who slept.",
        "That money must go to the keepers.",
        "First, the harbour board, together with the towns, should raise the wall.",
        "A team, led by the keepers of the gate, as well as the boatmen of the bay, should be formed in June.",
        "Boats must be one of the parts of the plan.",
        "We should understand the tides and see what our walls can bear.",
        "There is need for the town to raise the wall.",
        "We should work to build another harbour.",
        "If he sleeps at the gate, the keeper must resign.",
        "The money for the wall should go to the towns.",
        "We should be spending more on the wall.",
        "The Minister must inform the towns of the flood.",
        "The Council believes that the wall must be mended.",
        "It is our recommendation that the wall should be raised.",
        "It is incumbent upon the keepers to shut the gate.",
        "Hon. Members of the committee should be vetted before the vote.",
        "The maps should be accessible to every town.",
        "It will be critical to identify the weak stretches of the wall.",
        "We cannot sit back and allow the walls to fall.",
        "A radical change to the system of gates is required.",
        "The aim should be for all towns to work together.",
        "It is therefore necessary in preparing for floods that a single office is put in charge.",
        "Pour être libre, il faut avoir la maîtrise de ses portes.",
        "Es braucht auch einen Plan für die Bauern.",
        "Diese Politik der Mauern muss aufhören!",
        "Daran muss bis zum Winter gearbeitet werden.",
        "Es ist unsere Aufgabe, die Mauer zu bauen.",
        "Cal que les viles tanquin la porta.",
        "Hem de garantir l’aigua a les viles.",
        "O Governo deve reforçar o muro.",
    ],
)
def test_a_plain_demand_in_talk_is_one(sentence: str) -> None:
    assert asked(sentence)


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("But I should like to mention two of the walls.", "a wish to speak"),
        ("I must congratulate both towns on the design of the gate.", "a courtesy"),
        ("We must thank the keepers of the lamp.", "a courtesy"),
        ("I shall not keep the House with the whole story.", "a promise"),
        ("The court held that the gate must not be closed at night.", "hearsay"),
        ("Critics said the gate must be closed at night.", "hearsay without its conjunction"),
        ("He told us why the wall should be higher.", "an indirect question"),
        ("These are small matters which should not fill a bill of their own.", "a relative clause"),
        ("The first thing we must do tomorrow is small.", "a relative clause without its pronoun"),
        ("You should see the harbour in the spring.", "an address to one person"),
        ("The hon. Member should not put it so.", "an address to a member"),
        ("The charter says of the gate that it “must be kept” by the towns.", "words of a law"),
        ("There must be a reason for the flood.", "a guess"),
        ("I am not suggesting that the towns should have a wall of their own.", "a denial"),
        ("All these boats should be considered to be ferries.", "a definition"),
        ("The keeper should have a look at the gate.", "a courtesy"),
        ("No cal que ho diguin avui.", "nothing that has to be done"),
        ("It is wrong that so many must live in cellars.", "a complaint"),
        ("His office has to issue a correction every week.", "what happens"),
        ("They don’t have to carry the water any more.", "a need that is none"),
        ("To reach the lamp we have to climb for an hour.", "how things go"),
        ("At the end two points must be made.", "how the talk goes"),
        ("On a une idée de ce qu’il faut faire.", "a relative clause in French"),
        ("Avant le repas, il faut parler de la mer.", "how the talk goes, in French"),
        ("Esto es lo que el muro debería haber sido.", "never done, in Spanish"),
        ("No sé qué forma debería tener el muro.", "an indirect question in Spanish"),
    ],
)
def test_a_modal_of_talk_without_a_demand_is_none(sentence: str, why: str) -> None:
    assert not asked(sentence), why


def test_outside_a_turn_what_we_have_to_do_mostly_explains_how_a_thing_works() -> None:
    assert asked("We need to add a second key to the book of tides.")
    assert not asked("We need to add a second key to the book of tides.", turn=False)
    assert asked("The book of tides should be kept outside of the tower.", turn=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "I request the Minister to pay for the boats before the winter.",
        "I would like the Minister responsible for harbours to make a statement on the sand.",
        "We ask the Government to reject the plan.",
    ],
)
def test_a_speakers_own_request_recommends(sentence: str) -> None:
    record = extracted(*[f"Mr. Adler: {sentence}", "Ms. Brook: The tide is out, and the boats lie on the sand."] * 3)
    assert sentence in [item.text for item in record.recommendations]
    assert not steers(Sentence(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "I ask that the question be deferred to Thursday.",
        "I would request the Speaker to withdraw that word.",
        "May I request all of our speakers to take their seats.",
    ],
)
def test_a_request_on_the_course_of_the_sitting_recommends_nothing(sentence: str) -> None:
    record = extracted(*[f"Mr. Adler: {sentence}", "Ms. Brook: The tide is out, and the boats lie on the sand."] * 3)
    assert not record.recommendations


@pytest.mark.parametrize(
    "sentence",
    [
        "Recommend users check the tide before they leave.",
        "For short trips, recommend the small boat.",
        "suggest this group writes down where the sand lies.",
        "LESKE took this up and suggested that the harbour attempt to buy the island.",
    ],
)
def test_notes_recommend_without_a_subject(sentence: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.rule == "recommends"


def test_a_fact_that_was_suggested_recommends_nothing() -> None:
    assert weigh(Sentence("It was further suggested that the houses were not fitted with pipes.")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Calling for a Statement, 164, 423, 639 Papers to be Laid, 1597, 1598 Gates, Closing of, 1959, 1960",
        "<Header>CALLING FOR A STATEMENT ON THE SAND</Header>",
    ],
)
def test_entries_of_an_index_and_headings_in_tags_recommend_nothing(text: str) -> None:
    assert weigh(Sentence(text)) is None


def test_the_words_of_a_law_that_is_amended_are_not_recommended() -> None:
    amendments = [f"Clause {n}:\n\nTo insert the following clause after clause {n}:" for n in range(1, 9)]
    duty = "The keeper must publish the book of tides within two weeks."
    advice = "The committee recommends that the keeper be heard."
    record = extracted("The Bill on Harbours", *amendments, duty, advice)
    assert [item.text for item in record.recommendations] == [advice]
    assert extracted("The harbours of the coast", duty).recommendations != ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The need to carry the lamp grew out of talks with the keepers.",
        "The wall has to date no gate on the northern side.",
        "The current form requires that the boat show its papers.",
        "The rope requires a second knot at its end.",
    ],
)
def test_a_need_that_is_only_named_asks_for_nothing(sentence: str) -> None:
    assert weigh(Sentence(sentence)) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The time has come to open the gates of the northern towns.",
        "It is our common duty to keep the sea out of the cellars.",
        "We have a responsibility to mend what the flood has broken.",
        "The towns would do well to count their boats each spring.",
        "It would be advisable to raise the wall before the winter.",
        "Il serait souhaitable de relever les murs avant l’hiver.",
        "Il y a lieu de mesurer les marées chaque jour.",
        "Wir wollen auch, dass alle Tore im Winter geschlossen bleiben.",
    ],
)
def test_duty_time_and_advice_ask_in_other_words(sentence: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is not None
    assert found.confidence >= 0.6


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Les marées sont telles qu’il faut relever les murs chaque année.", "a consequence"),
        ("Ce n’est pas le mur seul qui est nécessaire à la ville.", "a relative clause"),
        ("Das ist der Grund, den man sichtbar machen muss, und sonst keiner.", "a relative clause in German"),
        ("The boats will/should/can meet at the wall in June.", "a choice of words"),
        ("Two months until June should be okay for the wall.", "an expectation"),
        ("You still have to test the rope before each trip.", "how a thing works"),
    ],
)
def test_a_need_that_another_clause_brings_is_doubtful(sentence: str, why: str) -> None:
    found = weigh(Sentence(sentence))
    assert found is None or found.confidence < 0.6, why


@pytest.mark.parametrize(
    "sentence",
    [
        "The HPU urges all towns to keep a book of their boats.",
        "We, the keepers, demand that the gate is painted.",
        "I would also like to request him to consider a second wall.",
        "I am appealing to the Minister to ensure that the gate is closed.",
        "The country expects the Minister to raise the wall.",
        "Let us protect our harbours together.",
        "It would be better to close the gate in June.",
    ],
)
def test_an_appeal_is_heard_in_talk(sentence: str) -> None:
    piece = Sentence(sentence)
    assert weigh(piece) is not None
    assert in_own_voice(piece) or calls_on(piece) or exhorts(piece)


@pytest.mark.parametrize(
    "sentence",
    [
        "I would like to request the Minister to explain why the gate led to a flood.",
        "The paper urges the reader to think of boats.",
        "Let us move on to the next boat.",
        "Let us be honest about the wall.",
        "Whenever a boat comes in, we ask them to show the book.",
        "It would be helpful if the Minister could tell us about the wall.",
    ],
)
def test_what_only_goes_on_or_asks_to_be_told_is_no_appeal(sentence: str) -> None:
    piece = Sentence(sentence)
    assert weigh(piece) is None or not (in_own_voice(piece) or calls_on(piece) or exhorts(piece))


def test_those_who_are_meant_may_be_named_by_a_clause() -> None:
    found = weigh(Sentence("Those who cannot swim must be kept from the water."))
    assert found is not None
    assert found.rule == "ought"


def test_a_german_sentence_of_what_was_not_done_demands_nothing() -> None:
    assert not asked("Man hätte früher sagen sollen: Wir müssen die Tore schließen!")


def test_in_minutes_a_scribe_reports_what_others_advise() -> None:
    record = extracted(
        "Minutes of the Harbour Board, 3 May 2021",
        "Present: Anna Keller, Bruno Weiss, Carol Smith",
        "Anna suggests we put the maps aside and open them in June.",
        "Sense of the room was that the wall did not have to be higher.",
        "The boats came late. Action to Bruno Weiss to make a list of the boats. Anna suggest that a keeper not sleep.",
        "Carol will count the boats by 3 June. Nobody knows where they lie.",
    )
    assert [(str(item.kind), item.owner, item.text) for item in record.recommendations] == [
        ("recommendation", None, "Anna suggests we put the maps aside and open them in June."),
        ("conclusion", None, "Sense of the room was that the wall did not have to be higher."),
        ("decision", "Bruno Weiss", "Bruno Weiss to make a list of the boats."),
        ("recommendation", None, "Anna suggest that a keeper not sleep."),
        ("decision", "Carol", "Carol will count the boats by 3 June."),
    ]


def test_a_need_for_a_common_answer_asks_for_it() -> None:
    found = weigh(Sentence("The flood requires a complex, coordinated and well-managed response."))
    assert found is not None
    assert found.rule == "needs"
