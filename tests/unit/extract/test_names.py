"""The form of names, honorifics and surnames."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.extract.affiliations import affiliation_parts, own_part
from whosaid.extract.names import fold, looks_like_name, split_honorifics, surname
from whosaid.extract.people import plausible, trim_name


@pytest.mark.parametrize(
    "name",
    [
        "Ada Holm", "Ibrahim al Sayed", "María José de la Cruz", "Jean-Luc d'Arcy", "J. K. Osei", "Ngozi O’Brien",
        "Vincent van der Berg", "Åse Øverby", "Łucja Świątek",
    ],
)  # fmt: skip
def test_names_of_many_lands_have_the_form_of_a_name(name: str) -> None:
    assert looks_like_name(name)
    assert plausible(name)


@pytest.mark.parametrize(
    "words",
    [
        "Harbour Agency", "Working Group", "Day One", "South Africa", "Annex Two", "Minister Holm", "ADA HOLM",
        "The Wall", "Final Report", "Monday Morning", "Standing Order",
        "Anfrage von Kurier",
    ],
)  # fmt: skip
def test_bodies_countries_headings_and_offices_are_nobody(words: str) -> None:
    assert not plausible(words)


@pytest.mark.parametrize(
    ("text", "honorifics", "rest"),
    [
        ("H.E. Lt. Gen. Rosa Blum", ("H.E.", "Lt. Gen."), "Rosa Blum"),
        ("Prof. Dr. Ines Falk", ("Prof.", "Dr."), "Ines Falk"),
        ("Mme Claire Petit", ("Mme",), "Claire Petit"),
        ("Drake Holm", (), "Drake Holm"),
        ("Ada Holm", (), "Ada Holm"),
    ],
)
def test_honorifics_come_off_a_name(text: str, honorifics: tuple[str, ...], rest: str) -> None:
    assert split_honorifics(text) == (honorifics, rest)


def test_an_honorific_alone_stays() -> None:
    assert split_honorifics("Dr.") == ((), "Dr.")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ada Holm", "holm"), ("Ben Okoro Jr", "okoro"), ("Åse Øverby", "overby"), ("Carla Reyes MP", "reyes"), ("", "")],
)
def test_the_surname_is_the_last_word_that_is_no_suffix(name: str, expected: str) -> None:
    assert surname(name) == expected


def test_folding_takes_accents_case_and_marks_away() -> None:
    assert fold("  Lucía  ŚWIĄTEK-Öberg ") == "lucia swiatek oberg"


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Holm Director", "Ada Holm"),
        ("Ben Okoro Mayor City", "Ben Okoro"),
        ("Carla Reyes Harbour", "Carla Reyes Harbour"),
        ("Carla Reyes MP", "Carla Reyes"),
    ],
)
def test_a_name_ends_where_a_role_begins(text: str, name: str) -> None:
    assert trim_name(text) == name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Director, Harbour Agency, Norway", ((), "Director", "Harbour Agency", "Norway")),
        ("Minister, Ministry of Water, Chile", ((), "Minister", "Ministry of Water", "Chile")),
        ("Colonel, Head, Coast Office, Peru", (("Colonel",), "Head", "Coast Office", "Peru")),
        ("Adviser in the Ministry of Water", ((), "Adviser", "Ministry of Water", None)),
        ("Director WFP", ((), "Director WFP", None, None)),
        ("Director, WFP", ((), "Director", "WFP", None)),
        ("University of Lund", ((), None, "University of Lund", None)),
        ("Fisher", ((), "Fisher", None, None)),
        ("Mayor, City Council | Ghana", ((), "Mayor", "City Council", "Ghana")),
        ("Professor of Law, University of Lund, Sweden", ((), "Professor of Law", "University of Lund", "Sweden")),
    ],
)
def test_an_affiliation_comes_apart_into_rank_role_organisation_and_country(
    text: str, parts: tuple[tuple[str, ...], str | None, str | None, str | None]
) -> None:
    assert affiliation_parts(text) == parts


@pytest.mark.parametrize(
    ("affiliation", "own"),
    [
        ("Keeper\n   Harbour Museum\n   12 Quay Street", "Keeper, Harbour Museum"),
        ("Associate Keeper of\n   Charts", "Associate Keeper of Charts"),
        ("Keeper, Harbour Museum Ben Okoro, Mayor", "Keeper, Harbour Museum"),
        ("Ben Okoro Foundation", "Ben Okoro Foundation"),
    ],
)
def test_an_affiliation_ends_at_an_address_and_at_the_next_name(affiliation: str, own: str) -> None:
    assert own_part(affiliation, {"Ben": ["Ben Okoro"]}) == own
