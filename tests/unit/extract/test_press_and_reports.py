"""Press articles, releases and conference reports: who is quoted there, and whom a pronoun means."""

import pytest
from support.extracting import direct, extracted, pulled, reported

LEAD = "The towns along the coast came together to look at the water and at the walls."


def said(*paragraphs: str) -> list[tuple[str, str | None]]:
    return direct(extracted(LEAD, *paragraphs))


def test_a_delegate_of_another_country_is_no_namesake():
    record = extracted(
        LEAD,
        "ELENA SANTOS (Uruguay), Vice-Chair, said the meeting was open.",
        "Mr. SANTOS (Philippines) said his delegation would join.",
        "Ms. SANTOS (Uruguay) said that she was glad of it.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Elena Santos", "Santos", "Elena Santos"]


def test_a_delegate_with_three_names_is_not_taken_for_who_spoke_before():
    record = extracted(
        LEAD,
        "MARIA DE SOUZA (Brazil) said that water was common. She called on States to act.",
        "PETER OLE LEMASAI (Kenya) said that herders kept watch. “A cow does not read a mandate,” he said.",
    )
    assert [speaker for _, speaker in direct(record)] == ["Peter ole Lemasai"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We tried to keep it relevant and open” said Councillor Clifford.", "Clifford"),
        ("“Muchos han llegado antes de la hora” expresó el doctor Luis Torres.", "Luis Torres"),
        ("„Ich höre das seit zwanzig Jahren“, widersprach Dana Smit.", "Dana Smit"),
        ("Dana Smit sagte mit Blick auf die Mauer: „Das kann so nicht bleiben.“", "Dana Smit"),
        ("« La paille est un symbole », s’est félicité le président de Région Dana Smit.", "Dana Smit"),
        ("Dana Smit: “We will have to build the wall again.”", "Dana Smit"),
    ],
)
def test_a_source_beside_the_marks(sentence: str, speaker: str):
    ((_, found),) = said(sentence)
    assert found == speaker or (found or "") in speaker


def test_a_paragraph_that_is_only_a_quotation_goes_on_with_the_last():
    found = said("“We wanted it to be fun,” said Dana Smit.", "“We wanted it to be bright, and so it was.”")
    assert [speaker for _, speaker in found] == ["Dana Smit", "Dana Smit"]


@pytest.mark.parametrize(
    "before",
    [
        "“Did you want it to be fun?” asked Dana Smit.",
        "“We wanted it to be fun,” said Dana Smit. Ben Okoro also said:",
        "“We wanted it to be fun,” said Dana Smit. The hall was full by then. Everybody waited for the mayor to rise.",
    ],
)
def test_an_answer_and_words_of_another_do_not_go_on(before: str):
    found = said(before, "“We wanted it to be bright, and so it was.”")
    assert found[-1][1] != "Dana Smit" or len(found) == 1


def test_given_names_tell_whom_a_pronoun_means():
    found = said(
        "The Minister, Neil Hargreave MP, said that money was there. The officer, Sara Whitlock, did not agree with "
        "the Minister. “There are enough of us in every town,” she said."
    )
    assert found[-1][1] == "Sara Whitlock"


def test_a_pronoun_passes_over_those_whom_it_cannot_mean():
    found = said(
        "Mrs Catriona Laing runs the launch. She denied that Mr Donald Baird had spoken of the bell. "
        "“If he had told me, I would have tied the boat up,” she said."
    )
    assert found[-1][1] == "Catriona Laing"


def test_whoever_is_named_with_a_title_is_known_to_pronouns():
    found = said("At noon a passenger, Ms Priya Nair, rang the pier. She told the operator: “There is water up here.”")
    assert [speaker for _, speaker in found] == ["Priya Nair"]


def test_words_that_a_pronoun_in_doubt_announces_are_nobodys():
    found = said(
        "Ann Bee met Dana Smit at the pier. He said:",
        "“Nobody showed us where the jackets were, and the water was cold.”",
    )
    assert [speaker for _, speaker in found] == [None]


def test_a_name_below_a_set_off_quotation_is_its_source():
    record = extracted(
        LEAD,
        "> „In drei Läden brennt heute noch Licht.“\n> — Dr. Katrin Vogel, Bürgermeisterin",
        markdown=True,
    )
    assert [speaker for _, speaker in pulled(record)] == ["Katrin Vogel"]


@pytest.mark.parametrize(
    ("sentence", "is_speech"),
    [
        ("Concerns were raised over the cost of the second wall.", True),
        ("The dykes were raised by another metre after the flood.", False),
        ("We were told that the second wall had not been paid.", True),
        ("Ada Holm called the pier by wire that morning.", False),
    ],
)
def test_what_is_raised_or_called_is_speech_where_it_is_said(sentence: str, is_speech: bool):
    found = reported(extracted("Ada Holm | Director, Harbour Agency, Norway", LEAD, sentence))
    assert bool(found) is is_speech


def test_words_of_offices_and_bodies_are_no_part_of_a_name():
    record = extracted(
        LEAD,
        "Fraktionsvorsitzende Britta Hase sagte: „Diese Art kann nicht bleiben, und sie wird nicht bleiben.“",
        "Aufgrund der Lage schlägt der Vorsitzende vor, das Thema zu vertagen.",
    )
    assert {speaker.name for speaker in record.speakers} == {"Britta Hase"}


def test_whom_a_record_reads_out_does_not_speak_in_it():
    record = extracted(
        "Mr. SMITH: As Leonard Cohen said, “there is a crack in everything, and light gets in.”",
        "Ms. JONES: That is not what he meant by it.",
        "Mr. SMITH: It is what I hear when I listen.",
        "Ms. JONES: Then we shall have to agree to differ.",
    )
    assert "Leonard Cohen" not in {speaker.name for speaker in record.speakers}


def test_a_quotation_behind_a_report_is_of_whoever_is_reported():
    found = said("Dana Smit promised that the council would look at the pier. “We hear you, and we will come.”")
    assert [speaker for _, speaker in found] == ["Dana Smit"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Dana Smit told Ben Okoro that the council would look at the pier. “We hear you, and we will come.”",
        "Dana Smit came to the pier on the second day. “We hear you, and we will come.”",
    ],
)
def test_a_quotation_behind_two_names_or_no_report_is_nobodys(paragraph: str):
    assert not {speaker for _, speaker in said(paragraph)} & {"Dana Smit", "Ben Okoro"}


def test_a_name_behind_an_office_of_several_words_is_the_source():
    found = said("“Han llegado más de cien personas”, dijo el rector de la Casa Mayor y Maestra, Luis Núñez, ayer.")
    assert [speaker for _, speaker in found] == ["Luis Núñez"]


def test_openers_of_other_languages_are_no_strangers():
    record = extracted(
        "Actes du colloque",
        "Mme Hélène Garrigue ouvre le colloque. Elle souligne que la ville a accueilli des familles. "
        "« L’accueil est la condition de toutes les autres », affirme-t-elle.",
    )
    assert [speaker for _, speaker in direct(record)] == ["Hélène Garrigue"]
