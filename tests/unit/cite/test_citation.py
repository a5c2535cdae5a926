"""Citations and quotations, each against words written by hand."""

from dataclasses import replace
from typing import Any

import pytest
from markdown_it import MarkdownIt

from whosaid.cite import FORMS, STYLES, citation, quotation
from whosaid.cite.days import british
from whosaid.model import (
    Appearance,
    BadInput,
    Document,
    DocumentEntry,
    Entry,
    Identifier,
    Quote,
    QuoteEntry,
    QuoteKind,
    Recommendation,
    RecommendationEntry,
    RecommendationKind,
    Section,
    SectionKind,
    Speaker,
    SpeakerEntry,
)

REPORT = Document(
    file="report.txt",
    sha256="0" * 64,
    n_chars=500,
    title="Water Forum 2019",
    subtitle="Rivers Without Borders",
    kind="conference report",
    dates=("2019-05-06", "2019-05-07"),
    year=2020,
    place="Delft, Netherlands",
    publisher="River Office (RO)",
    identifiers=(Identifier("ISBN", "978-1"), Identifier("series", "River Papers No. 4")),
    sections=(Section("s1", "Panel I: Floods", SectionKind.PANEL, 1, None, 0, 500),),
)
SUMMARY = Document(file="summary.txt", sha256="1" * 64, n_chars=500, chatham_house=True, sections=REPORT.sections)
ADA = Speaker(name="Ada Berg", role="Director", organisation="Dyke Board", country="Norway")
WORDS = Quote(id="q1", text="We “must” act.", spans=((0, 14),), speaker="Ada Berg", section="s1")
RECOMMENDED = Recommendation(id="r1", text="Build dykes.", spans=((20, 32),), section="s1", number="3")


def quote(
    document: Document = REPORT, *, page: str | None = None, appearance: Speaker | None = ADA, **changes: Any
) -> QuoteEntry:
    return QuoteEntry("d1.q1", "d1", document, replace(WORDS, **changes), "ada-berg", appearance, page)


def recommendation(
    document: Document = REPORT, *, appearance: Speaker | None = None, **changes: Any
) -> RecommendationEntry:
    return RecommendationEntry("d1.r1", "d1", document, replace(RECOMMENDED, **changes), None, appearance, None)


WHERE = (
    "Water Forum 2019: Rivers Without Borders. River Papers No. 4. "
    "Delft, Netherlands, 6–7 May 2019. River Office (RO), 2020"
)


def test_a_quote_stands_in_marks_above_its_speaker_and_document() -> None:
    assert quotation(quote()) == (
        f"“We ‘must’ act.”\n— Ada Berg, Director, Dyke Board, Norway, in: {WHERE}, section “Panel I: Floods”."
    )


def test_a_page_is_cited_rather_than_a_section() -> None:
    assert citation(quote(page="p. 12")) == f"Ada Berg, Director, Dyke Board, Norway, in: {WHERE}, p. 12."


@pytest.mark.parametrize("kind", [QuoteKind.TURN, QuoteKind.PULL_QUOTE, QuoteKind.INLINE_DIRECT])
def test_words_of_the_speaker_are_quoted(kind: QuoteKind) -> None:
    assert quotation(quote(kind=kind)).startswith("“We ‘must’ act.”\n")


def test_reported_speech_names_its_source_and_has_no_marks_around_it() -> None:
    entry = quote(kind=QuoteKind.REPORTED, text="She said that dykes were “not enough”.")
    assert quotation(entry) == (
        "Ada Berg (reported): She said that dykes were “not enough”.\n"
        f"— Ada Berg, Director, Dyke Board, Norway, as reported in: {WHERE}, section “Panel I: Floods”."
    )


def test_reported_speech_of_a_party_and_of_nobody() -> None:
    party = quote(kind=QuoteKind.REPORTED, appearance=None, speaker=None, party="the delegates")
    nobody = quote(kind=QuoteKind.REPORTED, appearance=None, speaker=None)
    assert quotation(party, "line").startswith(
        "The delegates (reported): We “must” act. (the delegates, as reported in:"
    )
    assert quotation(nobody).startswith("Reported: We “must” act.\n— unnamed speaker, as reported in: Water")


def test_a_party_stands_where_no_person_is_named() -> None:
    entry = quote(appearance=None, speaker=None, party="the delegates")
    assert citation(entry).startswith("the delegates, in: Water Forum 2019")


def test_a_recommendation_is_the_words_of_its_document() -> None:
    assert quotation(recommendation()) == (
        f"“Build dykes.”\n— Recommendation 3, in: {WHERE}, section “Panel I: Floods”."
    )


def test_a_conclusion_says_to_whom_it_is_attributed() -> None:
    entry = recommendation(appearance=ADA, speaker="Ada Berg", kind=RecommendationKind.CONCLUSION, number=None)
    assert citation(entry).startswith("Conclusion attributed to Ada Berg, Director, Dyke Board, Norway, in: Water")


def test_an_author_stands_before_the_title_once() -> None:
    paper = replace(REPORT, authors=("Ada Berg", "Ole Dam"), subtitle=None, publisher=None, year=2019)
    assert citation(DocumentEntry("d1", paper)) == (
        "Ada Berg, Ole Dam, Water Forum 2019. River Papers No. 4. ISBN 978-1. Delft, Netherlands, 6–7 May 2019."
    )
    assert citation(quote(paper)).startswith("Ada Berg, Director, Dyke Board, Norway, in: Ole Dam, Water Forum 2019.")


def test_a_document_without_a_title_is_called_by_its_file() -> None:
    bare = Document(file="notes.txt", sha256="2" * 64, n_chars=9)
    assert citation(DocumentEntry("d2", bare)) == "untitled document (notes.txt)."
    assert citation(quote(bare)) == "Ada Berg, Director, Dyke Board, Norway, in: untitled document (notes.txt)."


def test_a_title_that_asks_gets_no_second_stop() -> None:
    paper = replace(REPORT, title="Who Pays?", identifiers=())
    assert "in: Who Pays? Rivers Without Borders. Delft" in citation(quote(paper))
    assert "in: Who Pays? Delft" in citation(quote(replace(paper, subtitle=None)))


def test_a_speaker_is_cited_with_the_latest_appearance() -> None:
    older = Appearance("d0", replace(REPORT, title="Water Forum 2009"), replace(ADA, role="Clerk"))
    entry = SpeakerEntry("ada-berg", "Ada Berg", (older, Appearance("d1", REPORT, ADA)))
    assert quotation(entry) == (
        "Ada Berg, Director, Dyke Board, Norway, in: "
        "Water Forum 2019: Rivers Without Borders, Delft, Netherlands, 6–7 May 2019."
    )


def test_the_chatham_house_rule_yields_no_person_on_any_way() -> None:
    protected = replace(SUMMARY, authors=("Cy Berg",), sections=(replace(SUMMARY.sections[0], title="Ada Berg"),))
    entries: list[Entry] = [
        DocumentEntry("d1", protected),
        SpeakerEntry("ada-berg", "Ada Berg", (Appearance("d1", protected, ADA),)),
        quote(protected),
        quote(protected, kind=QuoteKind.REPORTED),
        recommendation(protected, appearance=ADA, speaker="Ada Berg"),
    ]
    for entry in entries:
        for form in FORMS:
            for style in STYLES:
                said = quotation(entry, form, style)
                assert "Berg" not in said
                assert "Dyke Board" not in said
                data = form in ("bibtex", "ris", "csl") and isinstance(entry, SpeakerEntry)
                assert form == "link" or data or "Chatham House Rule" in said


def test_the_chatham_house_rule_leaves_the_party_that_the_document_names() -> None:
    assert quotation(quote(SUMMARY)) == (
        "“We ‘must’ act.”\n— anonymous participant, in: untitled document (summary.txt) (Chatham House Rule)."
    )
    assert quotation(quote(SUMMARY, kind=QuoteKind.REPORTED, party="Norway")) == (
        "Norway (reported): We “must” act.\n"
        "— Norway, as reported in: untitled document (summary.txt) (Chatham House Rule)."
    )


def test_markdown_renders_to_the_same_words() -> None:
    text = "*Not* [sic] <b>, `code`, a_b_c, &amp; ![x](y) ~~no~~ \\ 1 < 2 ^ $x$ | @you"
    rendered = MarkdownIt("commonmark").render(quotation(quote(text=text), "markdown"))
    assert "<blockquote>" in rendered
    assert "<em>Water Forum 2019: Rivers Without Borders</em>" in rendered
    shown = rendered.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert f"“{text}”" in shown


def test_a_footnote_carries_a_label_of_its_own() -> None:
    said = quotation(quote(), "footnote")
    assert said.startswith("“We ‘must’ act.”[^d1-q1]\n\n[^d1-q1]: Ada Berg")


def test_one_line_holds_quote_and_citation() -> None:
    assert quotation(quote(page="p. 3"), "line") == (
        f"“We ‘must’ act.” (Ada Berg, Director, Dyke Board, Norway, in: {WHERE}, p. 3)"
    )


@pytest.mark.parametrize("form", FORMS)
def test_hostile_words_leave_no_control_character_and_no_last_line_feed(form: str) -> None:
    evil = "\x1b]0;x\x07 \x9b31m\nline\r\n\u202edcba\n"
    document = replace(REPORT, title=evil, publisher=evil, place=evil)
    said = quotation(quote(document, text=evil, appearance=replace(ADA, role=evil)), form)
    assert not said.endswith("\n")
    assert all(c == "\n" or (ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 and c != "\u202e") for c in said)


def test_an_unknown_form_or_style_is_said_with_those_there_are() -> None:
    with pytest.raises(BadInput, match="plain, line, markdown"):
        quotation(quote(), "carrier pigeon")
    with pytest.raises(BadInput, match="there are plain"):
        citation(quote(), "klingon")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((), ""),
        (("2016",), "2016"),
        (("2005-01",), "January 2005"),
        (("2017-10-23",), "23 October 2017"),
        (("2017-10-23", "2017-10-24", "2017-10-25"), "23–25 October 2017"),
        (("2017-10-31", "2017-11-01"), "31 October – 1 November 2017"),
        (("2017-12-31", "2018-01-01"), "31 December 2017 – 1 January 2018"),
        (("2017-10-23", "2017-10-27"), "23 October 2017, 27 October 2017"),
        (("2017-99",), "2017-99"),
    ],
)
def test_dates_are_told_in_words(days: tuple[str, ...], words: str) -> None:
    assert british(days) == words
