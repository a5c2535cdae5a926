"""What a document says of itself; what it does not say stays empty."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.extracting import extracted, source_of, stated

from whosaid.extract import extract
from whosaid.extract.metadata.dates import is_date, iso_dates
from whosaid.extract.metadata.identifiers import isbn_holds
from whosaid.model import Document, Identifier, Page, Person, SourceMetadata

BODY = "The towns of the coast have looked at every wall that was built there since the great flood, and at its price."


def about(*paragraphs: str, markdown: bool = False) -> Document:
    return extracted(*paragraphs, BODY, BODY.replace("wall", "gate"), markdown=markdown).document


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("12 May 1990", ["1990-05-12"]),
        ("12th of May 1990", ["1990-05-12"]),
        ("May 12, 1990", ["1990-05-12"]),
        ("12-14 May 1990", ["1990-05-12", "1990-05-14"]),
        ("12 and 13 May 1990", ["1990-05-12", "1990-05-13"]),
        ("May 12–14, 1990", ["1990-05-12", "1990-05-14"]),
        ("May 12 1990", ["1990-05-12"]),
        ("May 12th and 13th 1990", ["1990-05-12", "1990-05-13"]),
        ("30 April to 2 May 1990", ["1990-04-30", "1990-05-02"]),
        ("April 19th through May 1st, 1990", ["1990-04-19", "1990-05-01"]),
        ("May 1990", ["1990-05"]),
        ("12. Mai 1990", ["1990-05-12"]),
        ("le 1er février 1990", ["1990-02-01"]),
        ("12 de mayo de 1990", ["1990-05-12"]),
        ("dimecres 12 de maig de 1990", ["1990-05-12"]),
        ("12 d’abril de 1990", ["1990-04-12"]),
        ("1990年5月12日星期六", ["1990-05-12"]),
        ("1990-05-12", ["1990-05-12"]),
        ("41 May 1990", []),
        ("1990", []),
        ("We may go in 1990", []),
        ("Room 12, 1990 chairs", []),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, dates: list[str]) -> None:
    assert iso_dates(text) == dates


def test_a_date_with_a_weekday_is_a_date_and_a_sentence_with_one_is_not() -> None:
    assert is_date("Monday, 12 May 1990")
    assert not is_date("The wall fell on Monday, 12 May 1990")


def test_a_date_on_a_line_of_its_own_at_the_start_is_the_documents() -> None:
    document = about("Walls That Stand", "12-13 May 1990")
    assert (document.dates, document.year) == (("1990-05-12", "1990-05-13"), 1990)


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("The third workshop on walls was held on 12–13 May 1990 in Seaward.", ("1990-05-12", "1990-05-13")),
        ("On May 12th, 1990, forty keepers gathered for a workshop.", ("1990-05-12",)),
        ("Die Tagung fand am 12. Mai 1990 in Seestadt statt.", ("1990-05-12",)),
        ("La conférence a eu lieu le 12 mai 1990.", ("1990-05-12",)),
        ("The previous workshop was held on 12 May 1989.", ()),
        ("The act that was discussed at the workshop was held on 12 May 1989 to be void.", ()),
        ("The wall fell on 12 May 1990.", ()),
    ],
)
def test_what_a_text_says_of_its_meeting_gives_its_days(sentence: str, dates: tuple[str, ...]) -> None:
    assert about("Walls That Stand", *["The sea is high and the walls are old."] * 6, sentence).dates == dates


def test_years_and_dates_inside_the_text_are_not_the_documents() -> None:
    document = about("Summary", "The wall of 1990 fell on 12 May 1991, and by 2030 there will be two more of them.")
    assert (document.dates, document.year, document.title) == ((), None, None)


def test_a_day_by_which_something_is_due_is_no_date_of_the_document() -> None:
    document = about("# Recommendations", "The port shall answer in writing by 10 October 2025.", markdown=True)
    assert (document.dates, document.year) == ((), None)


def test_the_year_of_the_copyright_line_is_that_of_publication() -> None:
    document = about("Walls That Stand", "12 May 1990", "© Port Institute 1992")
    assert (document.dates, document.year) == (("1990-05-12",), 1992)


def test_what_a_title_tells_of_happened_before_it_was_published() -> None:
    document = about("# Report on the Fall of the Pier, 3 August 1990", "Published March 1992", markdown=True)
    assert document.year == 1992


def test_the_first_heading_is_the_title() -> None:
    assert about("# Walls That Stand", markdown=True).title == "Walls That Stand"


@pytest.mark.parametrize("heading", ["# Introduction", "# 12 May 1990", "# Minutes"])
def test_a_heading_that_every_document_has_is_no_title(heading: str) -> None:
    assert about(heading, markdown=True).title is None


def test_a_first_line_set_like_a_title_is_one() -> None:
    assert about("Walls That Stand in the Sea").title == "Walls That Stand in the Sea"
    assert about("The wall that stands in the sea is old and everybody knows that it will fall.").title is None


def test_the_field_of_a_plain_text_decides() -> None:
    assert about("Title: Walls that stand", "Date: 12 May 1990").title == "Walls that stand"


def test_what_the_file_states_beside_its_text_goes_first() -> None:
    said = SourceMetadata(
        title="Walls that stand", authors=("Ada Holm",), dates=("1990-05",), publisher="Port Institute",
        place="Oslo, Norway", language="en", kind="minutes",
    )  # fmt: skip
    document = stated(said, "Reeds That Bend", "12 June 2001", BODY).document
    assert (document.title, document.authors, document.dates) == ("Walls that stand", ("Ada Holm",), ("1990-05",))
    assert (document.publisher, document.place, document.language, document.kind, document.year) == (
        "Port Institute", "Oslo, Norway", "en", "minutes", 1990,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("This workshop report looks back at the year.", "workshop report"),
        ("This article argues for reeds.", "paper"),
        ("The present report was made for the town. This conference report is the second.", "conference report"),
        ("Nothing is said of what this is.", None),
    ],
)
def test_a_document_is_of_the_kind_that_it_says_it_is(words: str, kind: str | None) -> None:
    assert about("Walls That Stand", words).kind == kind


def test_place_and_publisher_stand_in_the_imprint() -> None:
    document = about("Walls That Stand", "Port Protection Institute, Harbour Road 3, 0150 Oslo, Norway")
    assert (document.place, document.publisher) == ("Oslo, Norway", "Port Protection Institute")


def test_a_number_before_a_town_without_a_country_is_no_address() -> None:
    document = about("Walls That Stand", "They counted 2000 Walls In Total near the town.")
    assert (document.place, document.publisher) == (None, None)


def test_identifiers_are_taken_where_their_check_digits_hold() -> None:
    document = about(
        "Walls That Stand", "ISBN 978-3-16-148410-0 ISBN 978-3-16-148410-1 ISSN 1234-5679 doi:10.1000/walls.12"
    )
    assert document.identifiers == (
        Identifier("ISBN", "978-3-16-148410-0"),
        Identifier("ISSN", "1234-5679"),
        Identifier("DOI", "10.1000/walls.12"),
    )


def test_a_series_with_its_number_is_an_identifier() -> None:
    assert about("Port Institute Papers No. 7", "Walls That Stand").identifiers == (
        Identifier("series", "Port Institute Papers No. 7"),
    )


def isbn13(twelve: str) -> str:
    total = sum(int(digit) * (1, 3)[at % 2] for at, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"


def isbn10(nine: str) -> str:
    check = -sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11
    return f"{nine}{'X' if check == 10 else check}"


@given(st.from_regex(r"97[89]\d{9}", fullmatch=True), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_breaks_an_isbn_of_thirteen(twelve: str, at: int, change: int) -> None:
    whole = isbn13(twelve)
    assert isbn_holds(whole)
    assert isbn_holds("-".join((whole[:3], whole[3:9], whole[9:])))
    assert not isbn_holds(f"{whole[:at]}{(int(whole[at]) + change) % 10}{whole[at + 1 :]}")


@given(st.from_regex(r"\d{9}", fullmatch=True), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_breaks_an_isbn_of_ten(nine: str, at: int, change: int) -> None:
    whole = isbn10(nine)
    assert isbn_holds(whole)
    assert not isbn_holds(f"{whole[:at]}{(int(whole[at]) + change) % 10}{whole[at + 1 :]}")


@given(st.text(max_size=20))
def test_anything_may_be_asked_whether_it_is_an_isbn(text: str) -> None:
    isbn_holds(text)


def test_what_the_user_corrects_stands_also_where_the_text_says_otherwise() -> None:
    metadata = SourceMetadata(
        title="Walls, again", place=None, dates=("2021-03-04",), corrected=("dates", "place", "title")
    )
    document = stated(
        metadata, "Title: Walls of the Coast", "Tuesday, 5 May 2020", "Port Board, 1010 Vienna, Austria"
    ).document
    assert (document.title, document.dates, document.year, document.place) == (
        "Walls, again",
        ("2021-03-04",),
        2021,
        None,
    )


def test_people_whom_the_user_names_are_speakers() -> None:
    metadata = SourceMetadata(
        people=(Person("Ada Holm", "Director", "Harbour Agency", "Norway"),), corrected=("people",)
    )
    record = stated(metadata, "Ms. Holm said that the wall must stand by spring.")
    assert [(s.name, s.role, s.organisation, s.country) for s in record.speakers] == [
        ("Ada Holm", "Director", "Harbour Agency", "Norway")
    ]
    assert record.quotes[0].speaker == "Ada Holm"


def test_cues_of_subtitles_are_no_pages() -> None:
    assert extract(replace(source_of("We begin."), pages=(Page(1, 0, 9, "00:00:01"),))).document.pages is None


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Compte rendu de la réunion du 9 octobre 2019", ("2019-10-09",)),
        ("Protokoll der Sitzung vom 09.10.2019", ("2019-10-09",)),
        ("Acta de la sesión celebrada el 9 de octubre de 2019", ("2019-10-09",)),
        ("Minutes of the meeting held on 9 October 2019 in the old harbour hall", ("2019-10-09",)),
        ("Minutes of the previous meeting of 9 October 2019 were adopted", ()),
        ("The harbour was founded on 9 October 1819 and has been rebuilt three times", ()),
        ("Version 1.2.2019 of the harbour's rules", ()),
    ],
)
def test_a_line_about_the_meeting_at_the_start_gives_its_date(line: str, dates: tuple[str, ...]) -> None:
    assert about(line).dates == dates


def test_a_year_before_a_name_and_a_country_is_no_postal_code() -> None:
    assert about("We stand by the 2030 Agenda, Norway said, and by its goals.").place is None


def test_what_somebody_says_of_a_report_does_not_make_the_record_one() -> None:
    lines = [
        "Ms. HOLM: This report is the best that we have seen, and this report should be read.",
        "Mr. OKORO: I have read this report with care and thank its authors.",
    ]
    assert extracted(*lines * 4).document.kind == "verbatim record"


def test_a_sentence_of_the_imprint_tells_when_a_report_was_ordered_and_published() -> None:
    lines = ["Harbour Committee", "Seventh Report", "Dredging of harbours", "Publication"]
    sentence = "This Report was Ordered by the House, on 3 May 2021, to be printed. It was published on 12 May 2021."
    assert about(*lines, sentence).dates == ("2021-05-03", "2021-05-12")
    assert about(*lines, "The Act which he drew up was published on 12 May 2021.").dates == ()


def test_when_a_copy_was_released_is_no_date_of_the_document() -> None:
    fields = [
        "Title: Harbours of the North",
        "Release Date: February, 2003",
        "Language: English",
        "Character set: ASCII",
    ]
    assert about(*fields, "HARBOURS OF THE NORTH", "9-10 June 1992").dates == ("1992-06-09", "1992-06-10")
    assert about(*fields, "HARBOURS OF THE NORTH").dates == ()


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["minutes of the pier group\n=========================", "Nobody came."], "minutes of the pier group"),
        (["TUESDAY, 3 MAY 2011", "____", "PROCEEDINGS OF THE ASSEMBLY"], "PROCEEDINGS OF THE ASSEMBLY"),
        (["HARBOUR SAFETY AUTHORITY", "REPORT OF THE INQUIRY INTO THE PIER"], "REPORT OF THE INQUIRY INTO THE PIER"),
        (["Port Assembly", "Pier Committee", "Oral evidence: Dredging of piers"], "Oral evidence: Dredging of piers"),
        (["Port Assembly", "Nobody came."], "Port Assembly"),
        (["港灣會議紀錄", "出席者甚眾，會議於上午開始。"], "港灣會議紀錄"),
    ],
)  # fmt: skip
def test_a_title_is_a_line_that_is_marked_or_set_as_one_and_no_date(lines: list[str], title: str) -> None:
    assert about(*lines).title == title


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (["# Port Town University, Harbour Hall", "# Tides and Time"], "Tides and Time"),
        (["# Date of Meeting:", "# Debate on the Pier"], "Debate on the Pier"),
        (["# NATIONAL ASSEMBLY", "# OFFICIAL REPORT", "# Tuesday, 5th May, 1998"], "NATIONAL ASSEMBLY OFFICIAL REPORT"),
        (["# Book of Proceedings", "# Notes gathered by Ann Bee"], "Book of Proceedings"),
        (["# Port Town Council", "## Minutes of the Full Council"], "Minutes of the Full Council"),
    ],
)  # fmt: skip
def test_a_venue_a_label_and_a_byline_are_no_titles(headings: list[str], title: str) -> None:
    assert about(*headings, "We met and we talked.", markdown=True).title == title
