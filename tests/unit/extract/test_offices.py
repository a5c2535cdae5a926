"""Minutes that name their people by office or by title and surname, and whom they mean."""

import pytest
from support.extracting import direct, extracted, reported

from whosaid.model import QuoteKind, Record

TITLE = "Minutes of the meeting of the Town Council"
PRESENT = (
    "Present: Cllr Ann Oakes (Town Mayor, in the Chair), Cllr Tom Rao (Deputy Mayor), Mrs Helen Stroud (Town Clerk), "
    "Mr Paul Deacon (Responsible Finance Officer), PC 4417 Adam Lyle"
)


def of(*paragraphs: str, present: str = PRESENT) -> list[tuple[str, str | None]]:
    return reported(extracted(TITLE, present, *paragraphs))


def speakers(record: Record) -> set[tuple[str, str | None]]:
    return {(speaker.name, speaker.role) for speaker in record.speakers}


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The Clerk replied that the bins had been emptied.", "Helen Stroud"),
        ("The Town Clerk reported that three letters had come.", "Helen Stroud"),
        ("The Mayor said that both of them were right.", "Ann Oakes"),
        ("The Chair noted that the hour was late.", "Ann Oakes"),
        ("The Deputy Mayor asked whether the bus was safe.", "Tom Rao"),
        ("The RFO explained that the account was closed.", "Paul Deacon"),
        ("PC Lyle reported that four bicycles were stolen.", "Adam Lyle"),
    ],
)
def test_an_office_of_the_list_is_its_holder(sentence: str, speaker: str):
    assert of(sentence) == [(sentence, speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Mayor of Westland said that both of them were right.",
        "The County Clerk replied that the bins had been emptied.",
        "The Clerk Dana Smit replied that the bins had been emptied.",
    ],
)
def test_the_office_of_another_body_or_a_namesake_is_not_the_holder(sentence: str):
    assert not {speaker for _, speaker in of(sentence)} & {"Ann Oakes", "Helen Stroud", "Tom Rao"}


def test_the_chair_is_nobody_for_sure_where_another_takes_it():
    found = of("The Chair noted that the hour was late.", "Cllr Rao took the chair.")
    assert found[0][1] is None


def test_surnames_behind_one_title_bear_it_each():
    record = extracted(
        TITLE,
        "Present: Mayor Tierney, Councilmembers Hewitt, Black and Stein, City Manager Johnson, Dr Read.",
        "Councilmember Black asked who would pay. City Manager Johnson explained that the county would.",
        "Mr. Stein said that it would not. Dr Read stated that it had. Black was the colour of the hall.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Black", "Johnson", "Stein", "Read"]


def test_two_of_one_surname_are_told_apart_by_their_titles():
    found = of(
        "City Manager Johnson explained that the county would pay. Councilmember Johnson said that it would not.",
        present="Present: Mayor Tierney, Councilmembers Johnson and Stein, City Manager Johnson",
    )
    assert [speaker for _, speaker in found] == ["City Manager Johnson", "Johnson"]


def test_surnames_in_capitals_before_given_names_are_turned_round():
    record = extracted(
        "Compte rendu de la réunion du conseil du 3 mai 2016",
        "Etaient présents : Mme SOUBIRAN Céline, M. Serge AVENEL, M. DE LORME Olivier.",
        "M. Serge AVENEL indique que les travaux débuteront en mai. Mme SOUBIRAN demande si la rue sera fermée.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Serge Avenel", "Céline Soubiran"]


def test_initials_stand_with_a_body_in_brackets():
    record = extracted(
        "Minutes of the working group",
        "Present: Ines Duarte (ID, Harbour Agency), Tim Berger (TBe, Port Union), Tom Baran (TB)",
        "ID said that the wall was old.",
        "TBe replied that it was not. TB agreed that it was.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Ines Duarte", "Tim Berger", "Tom Baran"]
    assert {(s.name, s.organisation) for s in record.speakers} >= {("Ines Duarte", "Harbour Agency")}


def test_whom_the_text_tells_of_is_quoted_and_not_who_recalls_it():
    record = extracted(
        "Minutes of the working group",
        "Present: Fiona McKay (FM), Carla Rossi (CR)",
        'FM reminded the group that CR had written before the meeting: "I will accept anything that fits on one page."',
    )
    assert {speaker for _, speaker in direct(record)} <= {"Carla Rossi"}


def test_the_head_of_the_one_place_is_meant_by_the_office():
    record = extracted(
        "Bericht vom Stadtgespräch",
        "Auf dem Podium saßen Bürgermeisterin Dr. Katrin Vogel und Jens Vogel von der Initiative am Hafen.",
        "„Wir haben vier Läden wieder geöffnet, und in dreien brennt Licht“, so die Bürgermeisterin.",
    )
    assert [speaker for _, speaker in direct(record)] == ["Katrin Vogel"]


def test_minutes_of_a_chat_have_the_scribes_lines_and_the_chats():
    record = extracted(
        "Minutes of the working group",
        "Present\n   Tim Berg, Ashok Mal, Jeni Tenn, Larry Masint\nRegrets\n   Peter Linn",
        "LM: Am I right that I am the only one here?",
        "<JeniT> has anyone got an idea about that paper?",
        "TB: Just give me a hint later in the week.",
        "<JeniT> if not, I am happy to take it back",
        "TB: That would be fine with me.",
        "<trackbot> Date: 22 March 2012",
        "<yves> yep",
        "<yves> so be it then",
        "<JeniT> good, see you then",
    )
    turns = [(q.speaker, q.text.split()[0]) for q in record.quotes if q.kind is QuoteKind.TURN]
    assert turns == [
        ("Larry Masint", "Am"),
        ("Jeni Tenn", "has"),
        ("Tim Berg", "Just"),
        ("Jeni Tenn", "if"),
        ("Tim Berg", "That"),
        ("yves", "yep"),
        ("yves", "so"),
        ("Jeni Tenn", "good,"),
    ]


def test_what_stands_below_an_order_of_the_day_was_said():
    record = extracted(
        "SESIÓN ORDINARIA DE 11 DE MAYO",
        "Presidió el acto el Sr. Alcalde, D. Manuel Ruiz González.",
        "ORDEN DEL DÍA",
        "PRIMERO. - APROBACIÓN DEL ACTA",
        "El Alcalde pregunta a los Concejales si tienen que hacer observaciones al acta.",
        "Se aprueba por unanimidad de los señores asistentes.",
    )
    assert len(reported(record)) == 1
