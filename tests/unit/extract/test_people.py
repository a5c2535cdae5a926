"""The table of people: lists, labels, title pages; one person under one name."""

import pytest
from support.extracting import extracted, stated

from whosaid.extract.affiliations import appearances
from whosaid.extract.draft import Person
from whosaid.extract.mentions import Mentions
from whosaid.extract.people import Table, plausible
from whosaid.model import Person as Named
from whosaid.model import Record, SourceMetadata, Speaker

LEAD = "The towns along the coast came together to look at the water and at the walls that they had built."


def speakers(record: Record) -> dict[str, Speaker]:
    return {speaker.name: speaker for speaker in record.speakers}


def test_a_bar_behind_a_name_lists_a_person_with_role_organisation_and_country() -> None:
    record = extracted(
        "H.E. Ada Holm | Director, Harbour Agency, Norway", "Ben Okoro | Mayor, City Council, Ghana", LEAD
    )
    holm = speakers(record)["Ada Holm"]
    assert (holm.honorifics, holm.role, holm.organisation, holm.country) == (
        ("H.E.",), "Director", "Harbour Agency", "Norway",
    )  # fmt: skip
    assert set(speakers(record)) == {"Ada Holm", "Ben Okoro"}


def test_two_entries_in_one_line_are_two_people() -> None:
    record = extracted("Ada Holm | Director, Harbour Agency, Norway Ben Okoro | Mayor, City Council, Ghana", LEAD)
    assert speakers(record)["Ada Holm"].country == "Norway"
    assert speakers(record)["Ben Okoro"].country == "Ghana"


def test_a_line_of_the_list_that_lost_its_bar_is_an_entry_still() -> None:
    record = extracted(
        "Ada Holm | Director, Harbour Agency, Norway",
        "Ben Okoro Mayor, City Council, Ghana",
        "Carla Reyes | Minister, Ministry of Water, Chile",
        LEAD,
    )
    assert speakers(record)["Ben Okoro"].role == "Mayor"


@pytest.mark.parametrize(
    ("label", "function"), [("Moderator", "moderator"), ("Chair", "chair"), ("Keynote speaker", "keynote")]
)
def test_a_label_before_a_name_gives_the_function(label: str, function: str) -> None:
    record = extracted("PROGRAMME", f"{label}: Ms. Ada Holm, Director, Harbour Agency", LEAD)
    assert speakers(record)["Ada Holm"].functions == (function,)


@pytest.mark.parametrize(
    "line",
    [
        "North Sea | 40 metres",
        "Working Group | Session Two",
        "Ada Holm | 12.50",
        "Chair: to be named",
        "Chair: Harbour Agency",
        "Speakers: four in all",
    ],
)
def test_cells_and_labels_without_a_person_list_nobody(line: str) -> None:
    assert extracted(LEAD, line, LEAD).speakers == ()


def test_the_author_is_whose_name_the_address_on_the_title_page_spells() -> None:
    page = "Walls That Stand Nora Lindqvist Port Institute, Sweden nora.lindqvist@port.example January 2011"
    record = extracted(page, LEAD)
    assert record.document.authors == ("Nora Lindqvist",)
    assert speakers(record)["Nora Lindqvist"].functions == ("author",)


def test_an_address_that_spells_no_name_before_it_makes_no_author() -> None:
    assert extracted("Walls That Stand, by the Port Institute, office@port.example", LEAD).document.authors == ()


def test_forms_of_one_name_are_one_person() -> None:
    table = Table()
    whole = table.add("Jonas Emil Berg", affiliation="Mayor, City Council")
    assert table.add("Jonas Berg", honorifics=("Dr.",)) is whole
    assert table.find("Emil Berg") is whole
    assert table.find("Jonas Bergman") is None
    assert table.find("Karl Berg") is None
    assert table.people == [whole]
    assert whole.variants == ["Jonas Emil Berg", "Jonas Berg"]


def test_an_appearance_takes_the_fullest_affiliation_and_spells_its_acronym_out() -> None:
    person = Person("Ada Holm", affiliations=["Director, PPA", "Director Port Protection Agency (PPA)"])
    [found] = appearances([person], [person])
    assert (found.role, found.organisation) == ("Director", "Port Protection Agency (PPA)")


def test_a_person_is_met_by_full_name_surname_and_titles_before_it() -> None:
    mentions = Mentions([Person("Ada Holm", variants=["Ada Holm"]), Person("Ben Okoro")])
    text = "Director Holm met Mr. Okoro. HOLM left. Ada Holm came back to Holmestrand."
    assert [(text[a:b], person.name) for a, b, person, _ in mentions.find(text)] == [
        ("Director Holm", "Ada Holm"),
        ("Mr. Okoro", "Ben Okoro"),
        ("HOLM", "Ada Holm"),
        ("Ada Holm", "Ada Holm"),
    ]


def test_a_surname_behind_another_first_name_is_somebody_else() -> None:
    mentions = Mentions([Person("Ada Holm")])
    assert list(mentions.find("Karl Holm came, and Holm Berg with him.")) == []


def test_a_surname_of_two_people_stands_for_neither() -> None:
    mentions = Mentions([Person("Ada Holm"), Person("Nils Holm")])
    assert [p.name for _, _, p, _ in mentions.find("Holm spoke. Nils Holm left.")] == ["Nils Holm"]


LONG = "Division for Nets and Harbour Works, Ministry of Justice"
SECOND = "Ada Holm | Director, Harbour Agency and Ben Okoro, Head of Nets for the City Council"


@pytest.mark.parametrize(
    ("entry", "role", "organisation"),
    [
        ("Ada Holm | Director, Harbour Agency, for example", "Director", "Harbour Agency"),
        ("Ada Holm | Director, Harbour Agency (HA", "Director", "Harbour Agency"),
        ("Ada Holm | Director, Harbour Agency (HA)", "Director", "Harbour Agency (HA)"),
        (SECOND, "Director", "Harbour Agency"),
        (
            "Ada Holm | Director, Ministry of Boats and Harbour Works, Norway",
            "Director",
            "Ministry of Boats and Harbour Works",
        ),
        ("Ada Holm | UN ODET", None, "UN ODET"),
        ("Ada Holm | NETWORKS", None, "NETWORKS"),
    ],
)
def test_an_affiliation_is_that_of_one_person_and_nothing_else(entry: str, role: str | None, organisation: str) -> None:
    holm = speakers(extracted(entry, LEAD))["Ada Holm"]
    assert (holm.role, holm.organisation) == (role, organisation)


def test_a_trade_is_a_role_and_no_organisation() -> None:
    person = Person("Ada Holm", affiliations=["Software Developer"])
    [found] = appearances([person], [person])
    assert (found.role, found.organisation) == ("Software Developer", None)


def test_a_body_that_is_called_after_its_reach_is_nobody() -> None:
    assert set(speakers(extracted("Central Widgets | Director, Norway", "Ada Holm | Director, Norway", LEAD))) == {
        "Ada Holm"
    }


def test_who_speaks_as_the_file_says_is_listed_where_it_is_a_name() -> None:
    said = SourceMetadata(people=(Named("Ada Holm"), Named("various speakers")))
    record = stated(said, "Nets and boats", "The nets were mended in the winter and the boats in spring.")
    assert [speaker.name for speaker in record.speakers] == ["Ada Holm"]


@pytest.mark.parametrize(
    ("affiliation", "role", "organisation"),
    [
        ("Secretary of State for Northern Ireland", "Secretary of State for Northern Ireland", None),
        ("Chief Executive of the Harbour Association", "Chief Executive of the Harbour Association", None),
        ("Government Chief Scientist from April 2013 to September 2017", "Government Chief Scientist", None),
        ("Director, Harbour Agency", "Director", "Harbour Agency"),
    ],
)  # fmt: skip
def test_an_office_is_not_taken_apart_where_no_body_begins(
    affiliation: str, role: str | None, organisation: str | None
) -> None:
    person = Table().add("Ada Holm", affiliation=affiliation)
    [said] = appearances([person], [person])
    assert (said.role, said.organisation, said.country) == (role, organisation, None)


@pytest.mark.parametrize(
    "name",
    [
        "Clinical Excellence",
        "White Paper",
        "Prime Minister’s Statement",
        "Democratic Republic",
        "Universal Declaration",
        "Arab States",
        "His Majesty",
        "New York",
        "Latin America",
        "Daily Herald",
    ],
)
def test_things_and_states_are_no_names_of_people(name: str) -> None:
    assert not plausible(name)


def test_initials_written_together_or_apart_are_one_persons() -> None:
    table = Table()
    assert table.add("B N Dlamini") is table.add("BN Dlamini")
    assert table.add("B T Dlamini") is not table.add("BN Dlamini")


@pytest.mark.parametrize(("one", "other"), [("Will Holm", "William Holm"), ("Allison Holm", "Alison Holm")])
def test_forms_of_one_given_name_before_one_surname_are_one_persons(one: str, other: str) -> None:
    table = Table()
    assert table.add(one) is table.add(other)


@pytest.mark.parametrize(("one", "other"), [("Daniel Holm", "Daniela Holm"), ("Maria Holm", "Mario Holm")])
def test_two_given_names_before_one_surname_are_two_people(one: str, other: str) -> None:
    table = Table()
    assert table.add(one) is not table.add(other)


def test_an_office_cut_in_two_is_nobody() -> None:
    record = extracted(
        "Ada Holm | Director, Harbour Agency, Norway",
        "Vote Parliamentary Commissioner for the Sea",
        "Ben Okoro | Mayor, City Council, Ghana",
        LEAD,
    )
    assert set(speakers(record)) == {"Ada Holm", "Ben Okoro"}


def test_a_surname_that_alone_is_in_capitals_is_written_as_others_are() -> None:
    record = extracted(
        "Ada HOLM-ROE | Director, Harbour Agency, Norway", "Ben OKORO | Mayor, City Council, Ghana", LEAD
    )
    assert set(speakers(record)) == {"Ada Holm-Roe", "Ben Okoro"}


def test_a_label_names_who_stands_in_its_line_and_not_the_next_lines_people() -> None:
    record = extracted("Moderator:  Ada Holm\n   Ben Okoro, Mayor, City Council", LEAD)
    assert set(speakers(record)) == {"Ada Holm"}
