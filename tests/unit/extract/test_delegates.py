"""Summary records and releases on meetings, whose paragraphs open with the names of delegates."""

from support.extracting import direct, extracted, reported

from whosaid.model import Record

OPENING = "The Committee met to hear of the state of the harbours of the world."


def speakers(record: Record) -> dict[str, str | None]:
    return {speaker.name: speaker.country or speaker.organisation for speaker in record.speakers}


def test_delegates_in_capitals_speak_with_countries_particles_and_bodies():
    record = extracted(
        OPENING,
        "ANA CLARA DE COSTA (Brazil), also speaking for the Group, said that her country had dredged its harbours.",
        "PETER OLE MARANI (Kenya) said that the cranes were old. “A crane does not read a mandate,” he observed.",
        "INES BRINK, of the World Union of Ports, warned that the tide would not wait for the Committee.",
    )
    assert speakers(record) == {
        "Ana Clara de Costa": "Brazil",
        "Peter ole Marani": "Kenya",
        "Ines Brink": "World Union of Ports",
    }
    assert direct(record) == [("A crane does not read a mandate,", "Peter ole Marani")]


def test_delegates_of_one_surname_are_told_apart_by_country_and_honorific():
    record = extracted(
        OPENING,
        "ZHANG LI (China) said that the term had no agreed definition in any of the texts.",
        "Mr. SANTOS (Philippines) said that his delegation would join the consensus on the harbours.",
        "ELENA SANTOS (Uruguay), Vice-Chair, said that the Committee would vote on the draft.",
        "After the vote, Ms. SANTOS (Uruguay) said that the harbours had won.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Zhang Li", "Santos", "Elena Santos", "Elena Santos"]


def test_two_short_forms_of_one_surname_are_two_people():
    record = extracted(
        OPENING,
        "1. Mr. Dupont (France) said that the attack on the harbour had been condemned.",
        "2. Ms. Dupont (Switzerland) said that those who work in harbours should never be a target.",
        "3. Ms. Ito (Rapporteur) said that the report was late in both of its languages.",
    )
    assert [speaker for _, speaker in reported(record)] == ["Dupont", "Ms. Dupont", "Ito"]
    assert speakers(record)["Dupont"] == "France"


def test_a_report_that_names_somebody_at_the_head_of_a_paragraph_is_no_record_of_statements():
    prose = ["The harbour was dredged, and the crane was mended, and nobody was asked to pay for it."] * 18
    record = extracted(
        OPENING,
        "Mr Low, the minister, said that the harbour was safe.",
        "Ms Pell, of the board, said that it was not.",
        "Mr Orr, the pilot, said that he had not been asked.",
        *prose,
    )
    assert speakers(record) == {}
