"""Records of parliaments: times, what members do without a word, and short forms of their names."""

import pytest
from support.extracting import extracted, quotes, reported

from whosaid.model import QuoteKind, Record

SPEECHES = (
    "I beg to move that the harbour be dredged, as it has not been for ten years.",
    "Will the Minister give way?",
    "I will, but briefly, for the tide is with us.",
    "I am grateful. When will the crane be mended, and who pays for it?",
)


def turns(record: Record) -> list[tuple[str, str | None]]:
    return quotes(record, QuoteKind.TURN)


@pytest.mark.parametrize(
    "line",
    [
        "1.05 pm",
        "12 noon",
        "11 am",
        "Ines Brink indicated dissent.",
        "Sir Ole Marr (Eastmoor) rose—",
        "Several hon. Members rose —",
        "Bill read a Second time.",
        "Tellers for the Ayes: Ann Pell and Jo Low",
        "AYES",
    ],
)
def test_times_and_stage_lines_are_no_speech(line: str):
    record = extracted(
        f"Ines Brink: {SPEECHES[0]}",
        f"Mr Marr: {SPEECHES[1]}",
        f"Ines Brink: {SPEECHES[2]}",
        line,
        f"Mr Marr: {SPEECHES[3]}",
    )
    assert [words for words, _ in turns(record)] == list(SPEECHES)
    assert reported(record) == []


def test_a_minister_introduced_by_office_keeps_the_floor_by_name():
    record = extracted(
        f"The Minister for Ports (Ines Brink): {SPEECHES[0]}",
        f"Mr Jo Marr: {SPEECHES[1]}",
        f"Mr Jo Marr: {SPEECHES[3]}",
        "Ines Brink: Before the recess.",
    )
    assert turns(record)[-1] == ("Before the recess.", "Ines Brink")


def test_an_honorific_tells_two_of_one_surname_apart():
    record = extracted(
        f"Mr David Low (Northfield): {SPEECHES[0]}",
        f"Ann Low (Southfield): {SPEECHES[1]}",
        f"Mr Low: {SPEECHES[2]}",
        f"Ann Low: {SPEECHES[3]}",
    )
    assert [speaker for _, speaker in turns(record)] == ["David Low", "Ann Low"] * 2


def test_resolutions_between_the_speakers_of_a_french_committee_are_nobodys():
    record = extracted(
        "Mme Anne Legrand, présidente. - Nous examinons les amendements de séance sur ce texte.",
        "M. Yves Morel, rapporteur. - Je suis favorable à ce sous-amendement.",
        "Le sous-amendement n° 6 est adopté.",
        "Mme Anne Legrand, présidente. - Nous passons à l'article suivant du projet.",
        "M. Yves Morel, rapporteur. - Merci beaucoup, madame la présidente.",
        "La réunion est close à 9 h 40.",
    )
    assert [words for words, _ in turns(record)][1::2] == [
        "Je suis favorable à ce sous-amendement.",
        "Merci beaucoup, madame la présidente.",
    ]


def test_the_day_at_the_head_of_each_page_is_no_speech():
    record = extracted(
        "MR SPEAKER: The harbour is before the House, and the honourable Member has the floor.",
        f"HON. A. MARR: {SPEECHES[0]}",
        "4 June 1997",
        "There is more to be said of the crane.",
        f"HON. B. LOW: {SPEECHES[1]}",
        "4 June 1997",
        "MR SPEAKER: He will not.",
    )
    assert turns(record)[1:3] == [
        (f"{SPEECHES[0]} There is more to be said of the crane.", "A. Marr"),
        (SPEECHES[1], "B. Low"),
    ]


def test_a_constituency_behind_two_brackets_is_no_speech_and_a_remark_in_brackets_opens_one():
    record = extracted(
        f"Mr Marr: {SPEECHES[0]}",
        "Mr Low: (not clear) We lived on the quay and saw the crane. (Laughing)",
        f"Mr Marr: {SPEECHES[2]}",
        "(The Speaker took the Chair)\n(The Clerk withdrew)",
        "Mr Low: Hear, hear.",
    )
    assert [words for words, _ in turns(record)] == [
        SPEECHES[0],
        "(not clear) We lived on the quay and saw the crane.",
        SPEECHES[2],
        "Hear, hear.",
    ]


def test_honorifics_glued_to_names_are_read():
    record = extracted(
        f"MR.MARR: {SPEECHES[0]}", f"MR. LOW: {SPEECHES[1]}", f"MR.MARR: {SPEECHES[2]}", f"MR.LOW: {SPEECHES[3]}"
    )
    assert [speaker for _, speaker in turns(record)] == ["Marr", "Low"] * 2


def test_an_office_in_small_letters_stands_before_the_name_or_behind_the_surname():
    record = extracted(
        "M. le président Alain Vasseur. La parole est à Mme Claire Dubreuil, que je remercie.",
        "Mme Claire Dubreuil, directrice de l'Agence. Nos moyens ont baissé de dix pour cent en trois ans.",
        "M. Lenoir, secrétaire d'État chargé de la mer. Le Gouvernement a engagé vingt millions.",
        "Mme Claire Dubreuil. Ce n'est pas assez, et vous le savez bien.",
        "M. le président Alain Vasseur. Je vous prie de conclure, chère madame.",
    )
    assert [speaker for _, speaker in turns(record)] == [
        "Alain Vasseur",
        "Claire Dubreuil",
        "Lenoir",
        "Claire Dubreuil",
        "Alain Vasseur",
    ]
    roles = {one.name: one.role for one in record.speakers}
    assert roles["Alain Vasseur"] == "président"


def test_a_member_is_one_voice_with_his_seat_and_without_it():
    record = extracted(
        f"Hon. Joan Marr (Minister of Fisheries, Lib.): {SPEECHES[0]}",
        f"Mr. Ole Low (Eastmoor, CPC): {SPEECHES[1]}",
        f"Hon. Joan Marr: {SPEECHES[2]}",
        f"Ms. Ann Pell (Westmoor, NDP): {SPEECHES[3]}",
    )
    assert [speaker for _, speaker in turns(record)] == ["Joan Marr", "Ole Low", "Joan Marr", "Ann Pell"]


def test_who_speaks_once_speaks_where_the_names_of_others_bear_their_groups_too():
    record = extracted(
        "Präsidentin Ruth Kampe: Das Wort hat der Abgeordnete Jens Brandt.",
        "Jens Brandt (SPD): Die Deiche sind in schlechtem Zustand, meine Damen und Herren.",
        "Präsidentin Ruth Kampe: Erlauben Sie eine Frage?",
        "Jens Brandt (SPD): Ja, bitte.",
        "Ina Weiß (BÜNDNIS 90/DIE GRÜNEN): Wie hoch sind die Kosten?",
        "Dr. Paul Lenz, Staatssekretär: Sie betragen 40 Millionen Euro.",
    )
    assert ("Wie hoch sind die Kosten?", "Ina Weiß") in turns(record)


def test_behind_a_stop_and_a_dash_members_bear_group_office_or_for_whom_they_speak():
    record = extracted(
        "President. – The next item is the debate on the safety of ports.",
        "Jane Marr (PPE), rapporteur. – Mr President, today we have a plan, and it is a good one.",
        "Ole Low, Member of the Commission. – Mr President, the Commission welcomes the report.",
        "Ana Pell, on behalf of the Harbour Group. – (PT) Mr President, the sailors have waited too long.",
        "Nils Brink (EFD). – Mr President, who is going to pay for all of this?",
        "President. – The debate is closed.",
    )
    assert [speaker for _, speaker in turns(record)] == [None, "Jane Marr", "Ole Low", "Ana Pell", "Nils Brink", None]
    people = {one.name: (one.role, one.organisation) for one in record.speakers}
    assert people["Jane Marr"] == ("rapporteur", "PPE")
    assert people["Ana Pell"] == (None, "Harbour Group")


def test_a_stage_direction_takes_its_stop_along_and_asks_for_nothing():
    record = extracted(
        f"El señor PRESIDENTE: {SPEECHES[1]}",
        "La señora MINISTRA DE PUERTOS (Roldán Vega): El plan prevé doscientos millones. (Aplausos). Nada más.",
        f"El señor PRESIDENTE: {SPEECHES[1]}",
        "El señor IBARRA SOTO: Señora ministra, usted prometió terminar las obras este año.",
        "(El señor Ibarra Soto pide la palabra).",
        f"El señor PRESIDENTE: {SPEECHES[1]}",
    )
    assert ("El plan prevé doscientos millones. Nada más.", "Roldán Vega") in turns(record)
    assert record.recommendations == ()


@pytest.mark.parametrize(
    "office", ["Cabinet Secretary for Rural Affairs", "Shadow Minister for Ports", "Auditor General"]
)
def test_offices_bear_their_holders_in_brackets(office: str):
    record = extracted(
        f"The {office} (Joan Marr): {SPEECHES[0]}",
        f"Ole Low (Eastmoor): {SPEECHES[1]}",
        f"Joan Marr: {SPEECHES[2]}",
        f"Ole Low: {SPEECHES[3]}",
    )
    assert turns(record)[0] == (SPEECHES[0], "Joan Marr")


def test_a_speech_goes_on_in_another_language():
    record = extracted(
        f"Mr. Brink: {SPEECHES[0]}",
        "Sepedi:",
        "Ke a leboga, modulasetulo.",
        "English:",
        "The crane is old and the quay is older still.",
        f"Mr. Marr: {SPEECHES[1]}",
        f"Mr. Brink: {SPEECHES[2]}",
        f"Mr. Marr: {SPEECHES[3]}",
    )
    first, who = turns(record)[0]
    assert (first.endswith("older still."), who) == (True, "Brink")
    assert "English" not in first


def test_a_speech_goes_on_behind_applause_that_is_set_as_a_title():
    record = extracted(
        f"Mr. Brink: {SPEECHES[0]}",
        "# (Applause)",
        "The crane is old and the quay is older still.",
        f"Mr. Marr: {SPEECHES[1]}",
        f"Mr. Brink: {SPEECHES[2]}",
        markdown=True,
    )
    assert [who for _, who in turns(record)] == ["Brink", "Marr", "Brink"]
    assert turns(record)[0][0].endswith("older still.")


def test_whoever_presides_goes_on_below_a_title_and_calls_the_next_speaker():
    record = extracted(
        "### El president",
        "S’aprova per 68 vots a favor.",
        "# Proposta de resolució sobre el port",
        "Passem ara al debat del punt següent.",
        "Per presentar-lo, té la paraula la senyora Brink.",
        "### Ona Brink i Mar",
        "Gràcies, president. El port s’ha de dragar abans de l’hivern.",
        "### El president",
        "Gràcies, senyora Brink.",
        "# Informe del síndic",
        "L’informe s’ha publicat avui en el butlletí de la cambra.",
        "### Ona Brink i Mar",
        "El llegiré amb molt de gust aquesta tarda.",
        markdown=True,
    )
    said = [text for text, _ in turns(record)]
    assert any("Passem ara" in text and "senyora Brink" in text for text in said)
    assert not any("butlletí" in text for text in said)


def test_the_question_put_and_the_votes_are_nobodys():
    voted = "; ".join(f"Abel, J{n}" for n in range(40))
    record = extracted(
        f"Mr. Brink: {SPEECHES[0]}",
        f"Question put: That the House approves the plan for the harbour, {'the mole, ' * 16} and the light.",
        f"AYES - 40: {voted}.",
        "Plan accordingly agreed to in accordance with section 12 of the Harbours Act.",
        f"Mr. Marr: {SPEECHES[1]}",
        f"Mr. Brink: {SPEECHES[2]}",
    )
    assert [text for text, _ in turns(record)] == [SPEECHES[0], SPEECHES[1], SPEECHES[2]]


def test_what_many_members_say_in_the_same_few_words_is_said():
    order = "On a point of order, Mr. Speaker, Sir---"
    record = extracted(
        *(
            part
            for name in ("Brink", "Marr", "Pell", "Low")
            for part in (f"Mr. {name}: {order}", f"Mr. Speaker: {SPEECHES[2]}")
        )
    )
    assert [who for text, who in turns(record) if text == order] == ["Brink", "Marr", "Pell", "Low"]
