"""What holds of every record, whatever the text: hostile, broken or empty."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.promises import check

from whosaid.extract import extract
from whosaid.model import Source
from whosaid.sources import markdown, plain

PHRASES = """
Ada Holm | Director, Harbour Agency, Norway;Ada Holm;Director, Harbour Agency, Norway;Holm said;He said;
“We will, ” Ada Holm said. ;Every harbour needs a second wall.;“;”;";«;„;‘;’;(;);[;];Chair:;Mr. BERG:;Q:;A:;12;
PANEL 1;CONCLUSIONS;Recommendations:;- We should act. ;1. The town must pay. ;Chatham House Rule;Contents;Walls .... 3;
Similar documents;Transcription:;a@b.org;ada.holm@port.example;12 May 1990;© 1990;— ;Dr. ;¹²;.;,;:;…;the ;of ;and ;
 s wall;guality;quality;說;🎉;**;*;_;`;> ;# ;## Walls;|;---;<b>;</b>;<!--;-->;[a](b);![;![a](b);It was stressed that ;
Norway wants ;Participants agreed that ;According to ;They had counted what it cost in all the years since then, and
"""
SIGNS = ["\n", "\n\n", "\n\n\n", "\r\n", "\t", " ", "\f", "\x00", "\x1b[31m", "\u202e", "e\u0301", "\ud800"]
PIECES = st.sampled_from([*PHRASES.replace("\n", "").split(";"), *SIGNS])
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=60).map("".join))


def made(text: str, marked: bool) -> Source:
    read = markdown.blocks if marked else plain.blocks
    return Source("made-up", "0" * 64, text, "text/markdown" if marked else "text/plain", pages=(), blocks=read(text))


@settings(deadline=None, max_examples=300)
@given(TEXTS, st.booleans())
def test_a_record_of_any_text_keeps_its_promises(text: str, marked: bool) -> None:
    source = made(text, marked)
    record = extract(source)
    check(source, record)
    assert extract(source) == record


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, min_size=20, max_size=200).map("\n\n".join), st.booleans())
def test_a_record_of_many_paragraphs_keeps_its_promises(text: str, marked: bool) -> None:
    source = made(text, marked)
    check(source, extract(source))


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=40).map("\n\n".join))
def test_no_person_is_found_where_no_capital_stands(text: str) -> None:
    assert extract(made(text.lower(), False)).speakers == ()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "a", ".", "“", "# ", "1"])
def test_next_to_nothing_yields_next_to_nothing(text: str) -> None:
    for marked in (False, True):
        source = made(text, marked)
        record = extract(source)
        check(source, record)
        assert (record.speakers, record.quotes, record.recommendations) == ((), (), ())


def test_carriage_returns_move_no_offset() -> None:
    lines = "Ada Holm | Director, Harbour Agency, Norway\n\nThe towns met.\n\nAda Holm said that the wall must stand.\n"
    source = made(lines.replace("\n", "\r\n"), False)
    record = extract(source)
    check(source, record)
    (quote,) = record.quotes
    assert source.text[quote.start_char : quote.end_char] == "Ada Holm said that the wall must stand."


REPEATED = """
“;";‘a ;“a b c d e f ” ;(;[;<;*;_a ;[a](;<!--;A. ;Mr. ;word ;Word ;A;1;1.1.;
- item;> ;|;:;A: b;@;a.;a-;. ;—;January ;ISBN 1-;
gu;a s b ;he said, ;Ada Holm said. ;Ada Holm, a ;“We will,” Ada Holm said. ;the participants of the ;
Global Port Series ;
must ;a@b.c ;Chatham House rule. ;a^;A^;a^^;- item^;A: b^;Walls ... 3^^;Ada Holm | Director, Port Office^^;
CONCLUSIONS^^;Mr. Berg: Yes.^
"""


@pytest.mark.parametrize("piece", REPEATED.replace("\n", "").split(";"))
@pytest.mark.parametrize("marked", [False, True])
def test_one_thing_over_and_over_is_read_in_its_stride(piece: str, marked: bool) -> None:
    piece = piece.replace("^", "\n")
    source = made(piece * (20_000 // len(piece)), marked)
    check(source, extract(source))
