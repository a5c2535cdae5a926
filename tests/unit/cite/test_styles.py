"""Each style against citations written by hand after the published rules of its edition."""

from dataclasses import replace

import pytest
from support.citing import BARE, PAPER, PROTECTED, RECORD, REPORT, SPEECH, TRANSCRIPT, quote, recommendation, reported

from whosaid.cite import STYLES, check_style, citation, quotation
from whosaid.cite.runs import words
from whosaid.cite.styles import reference
from whosaid.model import BadInput, Document, DocumentEntry, Entry, SpeakerEntry

IRO = "International River Office"
FORUM = "Water Forum 2019: Rivers without Borders"
DEBATE = "Dyke Partnerships: New Tools in the Debate on Floods"

NOTES: dict[str, list[tuple[Entry, str]]] = {
    "chicago": [
        (
            quote(REPORT, page="p. 12"),
            f"Ada Berg, quoted in {IRO}, {FORUM} (Delft: {IRO}, 2020), 12.",
        ),
        (
            reported(REPORT),
            f"Ada Berg, cited in {IRO}, {FORUM} (Delft: {IRO}, 2020), under “Panel I: Floods.”",
        ),
        (
            recommendation(REPORT, page="PDF p. 5", number="3"),
            f"{IRO}, {FORUM} (Delft: {IRO}, 2020), recommendation 3, PDF p. 5.",
        ),
        (
            recommendation(PAPER, page="p. 8"),
            f"Alberto de Groot, {DEBATE}, River Papers no. 21 (Geneva: Global Dyke Commission, 2005), 8.",
        ),
        (
            quote(SPEECH, page="p. 2"),
            "Ada Berg, “The Rule of Dykes” (statement, Water Forum, Delft, Netherlands, May 6, 2019), 2.",
        ),
        (
            quote(TRANSCRIPT, page="00:12:31"),
            "Ada Berg, in How Rivers Speak (transcript, February 18, 2026), 00:12:31.",
        ),
        (
            quote(RECORD, page="p. 4"),
            "Ada Berg, in House of Dykes, A/70/PV.22 (verbatim record, December 16, 1985), 4.",
        ),
    ],
    "oscola": [
        (quote(REPORT, page="p. 12"), f"Ada Berg, quoted in {IRO}, {FORUM} (2020) 12."),
        (reported(REPORT), f"Ada Berg, cited in {IRO}, {FORUM} (2020) section ‘Panel I: Floods’."),
        (recommendation(REPORT, number="3", section=None), f"{IRO}, {FORUM} (2020) recommendation 3."),
        (
            recommendation(PAPER, page="p. 8"),
            f"Alberto de Groot, {DEBATE} (River Papers No 21, Global Dyke Commission 2005) 8.",
        ),
        (
            quote(SPEECH, page="p. 2"),
            "Ada Berg, ‘The Rule of Dykes’ (statement, Water Forum, Delft, Netherlands, 6 May 2019) 2.",
        ),
        (
            quote(TRANSCRIPT, page="00:12:31"),
            "Ada Berg, in How Rivers Speak (transcript, 18 February 2026) 00:12:31.",
        ),
        (quote(RECORD, page="p. 4"), "Ada Berg, in House of Dykes (verbatim record, 16 December 1985) 4."),
    ],
}

BESIDE: dict[str, list[tuple[Entry, str]]] = {
    "apa": [
        (quote(REPORT, page="p. 12"), f"(Berg, as cited in {IRO} [IRO], 2020, p. 12)"),
        (reported(REPORT), f"(Berg, as cited in {IRO} [IRO], 2020, Panel I: Floods section)"),
        (recommendation(PAPER, page="p. 8"), "(de Groot, 2005, p. 8)"),
        (quote(SPEECH, page="p. 2"), "(Berg, 2019, p. 2)"),
        (quote(TRANSCRIPT, page="00:12:31"), "(Berg, as cited in How rivers speak, 2026, 00:12:31)"),
        (quote(BARE), "(Berg, as cited in untitled document (notes.txt), n.d.)"),
    ],
    "mla": [
        (quote(REPORT, page="p. 12"), "(Berg qtd. in Water Forum 2019 12)"),
        (reported(REPORT), "(Berg cited in Water Forum 2019)"),
        (recommendation(PAPER, page="p. 8"), "(de Groot 8)"),
        (quote(SPEECH, page="p. 2"), "(Berg 2)"),
        (quote(TRANSCRIPT, page="00:12:31"), "(Berg in How Rivers Speak 00:12:31)"),
    ],
}

ENTRIES: dict[str, list[tuple[Document, str]]] = {
    "chicago": [
        (REPORT, f"{IRO}. {FORUM}. Delft: {IRO}, 2020."),
        (
            PAPER,
            f"de Groot, Alberto. {DEBATE}. River Papers no. 21. Geneva: Global Dyke Commission, 2005. "
            "https://doi.org/10.1000/182.",
        ),
        (SPEECH, "“The Rule of Dykes.” Statement, Water Forum, Delft, Netherlands, May 6, 2019."),
        (BARE, "Untitled document (notes.txt). N.d."),
    ],
    "apa": [
        (REPORT, f"{IRO}. (2020). Water Forum 2019: Rivers without borders."),
        (
            PAPER,
            "de Groot, A. (2005). Dyke partnerships: New tools in the debate on floods (River Papers No. 21). "
            "Global Dyke Commission. https://doi.org/10.1000/182",
        ),
        (SPEECH, "The rule of dykes [Statement]. (2019, May 6). Water Forum, Delft, Netherlands."),
        (TRANSCRIPT, "How rivers speak [Transcript]. (2026, February 18)."),
        (BARE, "Untitled document (notes.txt). (n.d.)."),
    ],
    "mla": [
        (REPORT, f"{FORUM}. {IRO}, 2020."),
        (
            PAPER,
            f"de Groot, Alberto. {DEBATE}. Global Dyke Commission, 2005, https://doi.org/10.1000/182. River Papers 21.",
        ),
        (SPEECH, "“The Rule of Dykes.” Water Forum, 6 May 2019, Delft, Netherlands. Statement."),
        (RECORD, "House of Dykes. 16 Dec. 1985. A/70/PV.22. Verbatim record."),
        (BARE, "Untitled document (notes.txt)."),
    ],
    "oscola": [
        (REPORT, f"{IRO}, {FORUM} (2020)"),
        (PAPER, f"de Groot A, {DEBATE} (River Papers No 21, Global Dyke Commission 2005)"),
        (BARE, "untitled document (notes.txt)"),
    ],
}


def _cases(table: dict[str, list[tuple[Entry, str]]]) -> list[tuple[str, Entry, str]]:
    return [(style, entry, expected) for style, cases in table.items() for entry, expected in cases]


@pytest.mark.parametrize(("style", "entry", "expected"), _cases(NOTES))
def test_a_style_of_notes_gives_a_note(style: str, entry: Entry, expected: str) -> None:
    assert citation(entry, style) == expected
    assert not reference(entry, style).beside


@pytest.mark.parametrize(("style", "entry", "expected"), _cases(BESIDE))
def test_a_style_of_brackets_sets_its_reference_beside_the_words(style: str, entry: Entry, expected: str) -> None:
    assert words(reference(entry, style).beside) == expected


@pytest.mark.parametrize(
    ("style", "document", "expected"), [(style, *case) for style, cases in ENTRIES.items() for case in cases]
)
def test_a_document_is_an_entry_of_a_bibliography(style: str, document: Document, expected: str) -> None:
    assert citation(DocumentEntry("d1", document), style) == expected


def test_the_entry_of_a_speech_is_under_the_name_of_its_speaker() -> None:
    entry = quote(SPEECH)
    assert words(reference(entry, "apa").source) == (
        "Berg, A. (2019, May 6). The rule of dykes [Statement]. Water Forum, Delft, Netherlands."
    )
    assert words(reference(entry, "mla").source) == (
        "Berg, Ada. “The Rule of Dykes.” Water Forum, 6 May 2019, Delft, Netherlands. Statement."
    )


@pytest.mark.parametrize("style", ["chicago", "apa", "mla", "oscola"])
def test_titles_of_works_are_in_italics_and_nothing_else(style: str) -> None:
    (title,) = [run.text for run in reference(DocumentEntry("d1", PAPER), style).source if run.italic]
    assert title.casefold() == "dyke partnerships: new tools in the debate on floods"


@pytest.mark.parametrize("style", STYLES)
def test_a_style_invents_nothing_for_a_document_that_says_nothing(style: str) -> None:
    told = citation(quote(BARE, None), style).casefold()
    for word in (
        "unnamed speaker",
        "as cited in",
        "quoted in",
        "qtd. in",
        "untitled document (notes.txt)",
        "n.d.",
        "in",
    ):
        told = told.replace(word, "")
    assert told.strip("(),.: ") in ("", ") untitled document (notes.txt")


@pytest.mark.parametrize("style", STYLES)
def test_what_is_protected_is_said_to_be_so_and_names_a_party_or_nobody(style: str) -> None:
    nobody = citation(quote(PROTECTED), style)
    party = citation(quote(PROTECTED, party="Norway"), style)
    assert "anonymous participant" in nobody
    assert "Norway" in party
    for told in (nobody, party, citation(DocumentEntry("d1", PROTECTED), style)):
        assert "Chatham House Rule" in told
        assert "Berg" not in told
        assert "Panel I" not in told


@pytest.mark.parametrize(
    ("names", "style", "expected"),
    [
        (("Ada Berg", "Ole Dam"), "chicago", "Berg, Ada, and Ole Dam. "),
        (("Ada Berg", "Ole Dam"), "apa", "Berg, A., & Dam, O. ("),
        (("Ada Berg", "Ole Dam"), "mla", "Berg, Ada, and Ole Dam. "),
        (("Ada Berg", "Ole Dam"), "oscola", "Berg A and Dam O, "),
        (("Ada Berg", "Ole Dam", "Eva Sø"), "mla", "Berg, Ada, et al. "),
        (("Ada Berg", "Ole Dam", "Eva Sø"), "apa", "Berg, A., Dam, O., & Sø, E. ("),
        (("Jean-Paul van der Berg",), "apa", "van der Berg, J.-P. ("),
        (("Martin Luther King Jr.",), "chicago", "King, Martin Luther, Jr. "),
        (("UN High Panel",), "apa", "UN High Panel. ("),
        (("唐鳳",), "mla", "唐鳳. "),
    ],
)
def test_names_are_put_as_a_style_puts_them(names: tuple[str, ...], style: str, expected: str) -> None:
    assert citation(DocumentEntry("d1", replace(PAPER, authors=names)), style).startswith(expected)


def test_a_title_in_another_language_keeps_its_capitals() -> None:
    french = replace(PAPER, title="La conférence : un outil", language="fr", authors=())
    for style in STYLES:
        assert "La conférence : un outil" in citation(DocumentEntry("d1", french), style)


def test_a_speaker_is_told_in_words_in_every_style() -> None:
    for style in STYLES:
        assert citation(SpeakerEntry("x", "Ada Berg", ()), style) == "anonymous participant (Chatham House Rule)."


def test_a_style_can_be_checked_before_it_is_used() -> None:
    assert check_style("apa") == "apa"
    with pytest.raises(BadInput, match="plain, chicago, apa, mla, oscola"):
        check_style("klingon")


@pytest.mark.parametrize(
    ("style", "place"),
    [
        ("plain", ", pp. 12–13."),
        ("chicago", ", 12–13."),
        ("apa", ", pp. 12–13)"),
        ("mla", " 12–13)"),
        ("oscola", " 12–13."),
    ],
)
def test_a_quote_that_runs_over_pages_is_cited_with_both(style: str, place: str) -> None:
    cited = quotation(quote(REPORT, page="pp. 12–13"), "plain", style)
    assert place in cited
    assert cited.count("pp.") == (style in ("plain", "apa"))
