"""Forms of a quotation for other pages, and what no form ever does."""

import json
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.citing import PAPER, PROTECTED, REPORT, SPEECH, quote, recommendation, reported

from whosaid.cite import FORMS, STYLES, quotation, quotations
from whosaid.model import Appearance, DocumentEntry, Entry, Speaker, SpeakerEntry
from whosaid_tui.cli import arguments

DATA = ("bibtex", "ris", "csl", "link")
ARABIC = "قال الوزير إن «الماء حق» للجميع"
COMBINED = "Ångström mañana क्षि 👩\u200d🌾"


def test_html_is_a_figure_with_the_title_as_a_cited_work() -> None:
    assert quotation(quote(text="a < b & c", page="p. 3"), "html", "oscola") == (
        '<figure>\n<blockquote dir="auto">\n<p>‘a &lt; b &amp; c’</p>\n</blockquote>\n'
        "<figcaption>— Ada Berg, quoted in International River Office, "
        "<cite>Water Forum 2019: Rivers without Borders</cite> (2020) 3.</figcaption>\n</figure>"
    )


def test_every_form_has_the_quotation_marks_of_the_style() -> None:
    item = quote(text="a “grave” b")
    for form in FORMS:
        if form not in (*DATA, "citation", "link"):
            assert "“a ‘grave’ b”" in quotation(item, form, "chicago")
            assert "‘a “grave” b’" in quotation(item, form, "oscola")


def test_latex_is_escaped_and_stands_in_a_quote() -> None:
    assert quotation(quote(text=r"50 % of {A_1} & \B -- #1", page="p. 3"), "latex", "mla") == (
        "\\begin{quote}\n"
        r"“50 \% of \{A\_1\} \& \textbackslash{}B -{}- \#1” (Berg qtd. in \emph{Water Forum 2019} 3)"
        "\n\n"
        r"--- \emph{Water Forum 2019: Rivers without Borders}. International River Office, 2020."
        "\n\\end{quote}"
    )


def test_org_is_a_quote_block_that_reads_as_the_words() -> None:
    said = quotation(quote(text="a *b* c_d /e/ and/or", page="p. 3"), "org", "oscola")
    assert said.startswith("#+begin_quote\n‘a *\u200bb* c_\u200bd /\u200be/ and/or’\n\n— Ada Berg, quoted in ")
    assert "/Water Forum 2019: Rivers without Borders/ (2020) 3." in said
    assert said.endswith("\n#+end_quote")


def test_a_link_leads_to_the_item_in_its_list() -> None:
    assert quotation(quote(), "link") == "whosaid://quotes?at=d1.q1"
    assert quotations([recommendation(), DocumentEntry("d1", REPORT)], "link") == (
        "whosaid://recommendations?at=d1.r1\nwhosaid://documents?at=d1"
    )


@pytest.mark.parametrize("form", ["bibtex", "ris", "csl"])
def test_data_holds_a_document_once_however_many_of_its_items_are_marked(form: str) -> None:
    several = quotations([quote(), recommendation(), DocumentEntry("d2", PAPER)], form)
    assert several.count("Water Forum 2019") == 1
    assert several.count("de Groot") == 1


def test_marked_items_stand_apart_in_every_other_form() -> None:
    for form in FORMS:
        if form not in DATA:
            both = quotations([quote(), recommendation()], form)
            assert both == f"{quotation(quote(), form)}\n\n{quotation(recommendation(), form)}"


def test_a_style_of_brackets_puts_its_reference_behind_the_words() -> None:
    item = quote(SPEECH, page="p. 2", text="We act.")
    entry = "Berg, A. (2019, May 6). The rule of dykes [Statement]. Water Forum, Delft, Netherlands."
    assert quotation(item, "plain", "apa") == f"“We act.” (Berg, 2019, p. 2)\n— {entry}"
    assert quotation(item, "line", "apa") == f"“We act.” (Berg, 2019, p. 2) — {entry}"
    assert quotation(item, "markdown", "apa").startswith("> “We act.” (Berg, 2019, p. 2)\n>\n> — Berg, A. ")


@pytest.mark.parametrize("form", [form for form in FORMS if form not in (*DATA, "citation")])
@pytest.mark.parametrize("style", STYLES)
def test_reported_words_are_never_quoted(form: str, style: str) -> None:
    said = quotation(reported(REPORT), form, style)
    assert re.search(r"Ada Berg \(reported\): We .must.{1,9} act\.", said)
    assert "“We" not in said


@pytest.mark.parametrize("text", [ARABIC, COMBINED])
def test_other_scripts_come_through_as_they_are(text: str) -> None:
    for form in FORMS:
        if form not in (*DATA, "citation"):
            inside = text.replace("«", "‘").replace("»", "’")
            assert inside in quotation(quote(text=text), form), form


@pytest.mark.parametrize("name", ["\x1b]0;evil\x07.txt", "a\nb.txt", "\u202egnp.txt", "\udcff.txt", "a\x9bm.txt"])
def test_a_hostile_file_name_leaves_no_trace_of_its_controls(name: str) -> None:
    document = PAPER.__class__(file=name, sha256="0" * 64, n_chars=1)
    for form in FORMS:
        for style in STYLES:
            said = quotation(quote(document, text="Words."), form, style)
            assert not [c for c in said if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
            assert not any(c in said for c in "␛␇␊\u202e\u241b")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(STYLES)))
def test_no_form_ends_in_a_line_feed_or_lets_a_control_character_through(text: str, form: str, style: str) -> None:
    said = quotation(quote(text=text), form, style)
    assert not said.endswith("\n")
    assert all(c == "\n" or (ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0) for c in said)


def test_the_chatham_house_rule_holds_in_every_form_and_style() -> None:
    """Every way out of `cite`, over everything that a protected document can hold."""
    speaker = Speaker("Ada Berg", role="Director", organisation="Dyke Board", country="Norway")
    things: list[Entry] = [
        DocumentEntry("d1", PROTECTED),
        SpeakerEntry("ada-berg", "Ada Berg", (Appearance("d1", PROTECTED, speaker),)),
        quote(PROTECTED),
        reported(PROTECTED),
        quote(PROTECTED, None),
        recommendation(PROTECTED, speaker="Ada Berg", owner="Ada Berg"),
        recommendation(PROTECTED, party="Denmark"),
        quote(PROTECTED, None, party="Denmark"),
    ]
    for form in FORMS:
        for style in STYLES:
            for thing in things:
                if form == "link":
                    continue
                said = quotation(thing, form, style)
                assert not any(word in said for word in ("Berg", "Dyke Board", "Director", "Norway", "Panel I")), form
                if not isinstance(thing, SpeakerEntry) or form not in DATA:
                    assert "Chatham House Rule" in said, (form, style)
    assert "Denmark" in quotation(things[-1], "plain")


def test_the_command_line_knows_every_form_and_style() -> None:
    assert tuple(FORMS) == arguments.FORMS
    assert tuple(STYLES) == arguments.STYLES


def test_csl_json_reads_back() -> None:
    (item,) = json.loads(quotation(quote(PAPER), "csl"))
    assert item["author"] == [{"family": "de Groot", "given": "Alberto"}]
