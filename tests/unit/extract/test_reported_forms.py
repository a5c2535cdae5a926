"""Sentences that report what was said without a plain clause of saying, and those that report nothing."""

from pathlib import Path

import pytest
from support.extracting import extracted

from whosaid.extract import extract
from whosaid.model import QuoteKind
from whosaid.sources import read

LEAD = (
    "The towns along the coast came together. Dana Smit, Director of the Port Authority, said that the port had grown. "
    "Dana Smit said that it would grow further."
)


def of(sentence: str) -> list[tuple[str | None, str | None]]:
    record = extracted(LEAD, "The days by the sea were long and the water was cold.", sentence)
    reported = [quote for quote in record.quotes if quote.kind is QuoteKind.REPORTED]
    return [(quote.speaker, quote.party) for quote in reported if quote.text == sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The inquiry heard that the wall had been left to fall for many years.",
        "The Committee was told by two towns that the wall had been left to fall.",
        "We also heard from the towns that the wall had been left to fall.",
        "The evidence we received suggested that the wall had fallen long ago.",
        "The sense of the room was that the wall should stay where it is.",
        "One comment from the audience was that the wall should stay.",
        "There was general support for a higher wall by the harbour.",
        "There were concerns that the wall would fall in the next storm.",
        "Es wurde darauf hingewiesen, dass die Mauer nicht mehr sicher ist.",
        "Es herrschte Einigkeit darüber, dass die Mauer gebaut werden soll.",
        "Il a été souligné que le mur n’était plus sûr depuis des années.",
        "On a fait remarquer que le mur n’était plus sûr du tout.",
        "Se señaló que el muro ya no era seguro desde hacía años.",
    ],
)
def test_what_was_heard_or_felt_needs_no_source(sentence: str) -> None:
    assert of(sentence) == [(None, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We heard from Dana Smit that the wall had been left to fall.",
        "Dana Smit’s evidence was that the wall had been left to fall.",
        "It was Dana Smit’s view that the wall should be left to fall.",
        "Dana Smit disagreed, as the wall would cost too much.",
        "Dana Smit talked about how the wall had been built by the towns.",
        "Dana Smit zufolge ist die Mauer seit Jahren nicht mehr sicher.",
    ],
)
def test_a_person_s_evidence_view_and_stance_are_reported(sentence: str) -> None:
    assert of(sentence) == [("Dana Smit", None)]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("The work on the wall is a year late, the Port Office said.", "Port Office"),
        ("Nobody has looked after the wall for years, according to the Port Office.", "Port Office"),
        ("As the Port Office has pointed out, the wall had fallen by then.", "Port Office"),
        ("As several witnesses have noted, the wall had fallen by then.", "several witnesses"),
        ("The Port Office says neither town has looked after its wall.", "Port Office"),
        ("The study found that the wall had fallen long before the storm.", "study"),
        ("The Port Office did not think that the wall was safe.", "Port Office"),
        ("Some argued for a higher wall and others for a lower one.", "some"),
        ("Others disagreed and wanted the wall to stay where it is.", "others"),
        ("The Sub-Group suggests to replace the wall with a new one.", "Sub-Group"),
        ("Dem Hafenamt zufolge ist die Mauer seit Jahren nicht mehr sicher.", "Hafenamt"),
        ("De l’avis du comité, le mur n’est plus sûr depuis des années.", "comité"),
    ],
)
def test_bodies_and_groups_are_sources_wherever_they_stand(sentence: str, party: str) -> None:
    assert of(sentence) == [(None, party)]


@pytest.mark.parametrize(
    "sentence",
    [
        "This document describes the steps by which a wall is built.",
        "The paper proposes a wall of three parts with a gate in each.",
        "It is recommended that the gate be used by the owner to leave.",
        "Many other towns agreed.",
        "The best wall by the sea in the United States is of stone.",
        "The new wall was supported by the Port Office with a loan.",
    ],
)
def test_what_a_text_holds_and_what_tells_no_words_is_not_reported(sentence: str) -> None:
    assert of(sentence) == []


def captions(folder: Path, *speakers: str) -> list[str]:
    words = [
        "Good morning to all of you who have come to the harbour today.",
        "Two engineers told us that the wall would fall in spring.",
        "And we did what we could with the means that we had at the time.",
        "I shall now show you what came of it, and then you may ask.",
    ]
    cues = [
        f"00:0{at}:00.000 --> 00:0{at}:09.000\n<v {speakers[at % len(speakers)]}>{line}"
        for at, line in enumerate(words)
    ]
    path = folder / "talk.vtt"
    path.write_text("\n\n".join(["WEBVTT", *cues]), encoding="utf-8")
    return [quote.text for quote in extract(read(path)).quotes if quote.kind is QuoteKind.REPORTED]


def test_a_talk_of_one_alone_reports_what_others_said(tmp_path: Path) -> None:
    assert captions(tmp_path, "Jane Roe") == ["Two engineers told us that the wall would fall in spring."]


def test_where_several_speak_their_turns_stand_for_themselves(tmp_path: Path) -> None:
    assert captions(tmp_path, "Jane Roe", "John Doe") == []


@pytest.mark.parametrize(
    "whom", ["for the Coastal Group", "on behalf of the Coastal Group", "speaking for the islands"]
)
def test_a_state_that_speaks_for_a_group_is_the_party(whom: str) -> None:
    assert of(f"Norway, {whom}, called for progress on the walls.") == [(None, "Norway")]


def test_answering_questions_is_no_report_of_what_was_said() -> None:
    assert of("Dana Smit answered questions about the new walls.") == []
