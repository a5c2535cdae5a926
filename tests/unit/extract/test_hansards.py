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
