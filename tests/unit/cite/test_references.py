"""Documents for reference managers, each against entries written by hand."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.citing import BARE, PAPER, PROTECTED, RECORD, REPORT, SPEECH

from whosaid.cite.references import bibtex, csl_item, csl_json, ris
from whosaid.model import Document, DocumentEntry, Identifier, visible


def entry(document: Document, id: str = "1f3a9c2e") -> DocumentEntry:
    return DocumentEntry(id, document)


def test_a_report_is_a_bibtex_entry_by_its_institution() -> None:
    assert bibtex([entry(REPORT)]) == (
        "@techreport{iro2020-1f3a9c2e,\n"
        "  author = {{International River Office}},\n"
        "  title = {{Water Forum 2019: Rivers without borders}},\n"
        "  institution = {{International River Office}},\n"
        "  type = {Conference report},\n"
        "  address = {Delft, Netherlands},\n"
        "  year = {2020},\n"
        "  isbn = {978-1},\n"
        "  language = {en}\n"
        "}"
    )


def test_a_paper_has_its_author_series_number_month_and_doi() -> None:
    said = bibtex([entry(PAPER)])
    assert said.startswith("@techreport{degroot2005-1f3a9c2e,\n  author = {de Groot, Alberto},\n")
    for line in ("series = {River Papers}", "number = {21}", "doi = {10.1000/182}", "month = jan"):
        assert f"  {line}" in said


def test_what_was_spoken_has_its_day() -> None:
    assert '  month = may # "~6"' in bibtex([entry(SPEECH)])
    assert bibtex([entry(SPEECH)]).startswith("@misc{theruleofdykes2019-1f3a9c2e,\n  title = ")


def test_bibtex_is_escaped_and_its_braces_balance() -> None:
    evil = replace(PAPER, title=r"50 % {of} A_1 & \B", publisher="A } B", authors=("Ada {Berg",))
    said = bibtex([entry(evil)])
    assert r"50 \% \textbraceleft{}of\textbraceright{} A\_1 \& \textbackslash{}B" in said
    assert said.count("{") == said.count("}")


def test_keys_are_plain_stable_and_unique() -> None:
    same = [entry(REPORT, "1f3a9c2e"), entry(REPORT, "2f3a9c2e")]
    keys = [item["id"] for item in json.loads(csl_json(same))]
    assert keys == ["iro2020-1f3a9c2e", "iro2020-2f3a9c2e"]
    assert csl_item(entry(replace(REPORT, publisher="Ørsted Société (…)")))["id"] == "orstedsociete2020-1f3a9c2e"
    assert csl_item(entry(replace(BARE, title="會議")))["id"] == "document-1f3a9c2e"
    assert csl_item(entry(replace(BARE, title="Minutes of 2013", year=2013)))["id"] == "minutesof2013-1f3a9c2e"


def test_a_report_as_csl_json_tells_the_event_from_the_publication() -> None:
    assert csl_item(entry(REPORT)) == {
        "id": "iro2020-1f3a9c2e",
        "type": "report",
        "title": "Water Forum 2019: Rivers without borders",
        "genre": "conference report",
        "author": [{"literal": "International River Office"}],
        "issued": {"date-parts": [[2020]]},
        "event-date": {"date-parts": [[2019, 5, 6], [2019, 5, 7]]},
        "publisher": "International River Office",
        "publisher-place": "Delft, Netherlands",
        "ISBN": "978-1",
        "language": "en",
    }


def test_a_record_as_ris_has_a_tag_a_line_and_an_end() -> None:
    assert ris([entry(RECORD)]).split("\n") == [
        "TY  - HEAR",
        "ID  - houseofdykes1985-1f3a9c2e",
        "TI  - House of Dykes",
        "IS  - A/70/PV.22",
        "PY  - 1985",
        "DA  - 1985/12/16/",
        "M3  - verbatim record",
        "LA  - en",
        "ER  - ",
    ]


@pytest.mark.parametrize("write", [bibtex, ris, csl_json])
def test_nothing_is_made_up_for_a_document_that_says_nothing(write) -> None:
    said = write([entry(BARE)])
    for word in ("author", "AU  -", "issued", "year", "PY  -", "publisher", "n.d.", "None", "{}", '""'):
        assert word not in said


@pytest.mark.parametrize("write", [bibtex, ris, csl_json])
def test_a_protected_document_names_nobody_and_says_so(write) -> None:
    said = write([entry(PROTECTED)])
    assert "Berg" not in said
    assert "Chatham House Rule" in said


def test_no_value_breaks_out_of_its_line() -> None:
    evil = replace(REPORT, title="A\nER  - \nTY  - BOOK", identifiers=(Identifier("ISBN", "1\r\nAU  - Evil"),))
    lines = ris([entry(evil)]).split("\n")
    assert [line[:6] for line in lines].count("TY  - ") == 1
    assert not [line for line in lines if line.startswith("AU  - Evil")]


TAGS = {"TY", "ID", "AU", "TI", "T3", "SN", "IS", "PY", "DA", "PB", "CY", "M3", "DO", "LA", "N1", "ER"}
"""Those of the Reference Manager format that are used here; the type comes first and the end of record last."""


def records(text: str) -> list[list[tuple[str, str]]]:
    """A file read by the rules of the format alone: a tag, two spaces, a hyphen and a space lead every line."""
    read: list[list[tuple[str, str]]] = []
    for line in filter(None, text.split("\n")):
        found = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line)
        assert found is not None, line
        if found[1] == "TY":
            read.append([])
        read[-1].append((found[1], found[2]))
    return read


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_whatever_a_document_says_its_record_keeps_the_rules_of_ris(title: str, publisher: str, number: str) -> None:
    odd = replace(REPORT, title=title, publisher=publisher, identifiers=(Identifier("ISBN", number),))
    read = records(ris([entry(odd), entry(RECORD), entry(odd)]))
    assert len(read) == 3
    for record in read:
        tags = [tag for tag, _ in record]
        assert (tags[0], tags[-1]) == ("TY", "ER")
        assert set(tags) <= TAGS
        assert [tag for tag in tags if tag != "AU"] == list(dict.fromkeys(tag for tag in tags if tag != "AU"))
        values = dict(record)
        assert values["TY"] in ("RPRT", "GEN", "HEAR")
        assert all(value.strip() and value == visible(value) for tag, value in record if tag != "ER")
        assert re.fullmatch(r"\d{4}", values["PY"])
        assert re.fullmatch(r"\d{4}/(\d\d)?/(\d\d)?/", values["DA"])
