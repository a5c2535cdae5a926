"""What holds of every record, whatever the text: hostile, broken or empty."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosaid.extract import extract
from whosaid.model import Record, Source, Spans, show
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


def holds(text: str, spans: Spans) -> None:
    assert spans
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def check(source: Source, record: Record) -> None:
    text = source.text
    assert all(a.end_char <= b.start_char for a, b in pairwise(record.edits))
    for item in (*record.quotes, *record.recommendations):
        holds(text, item.spans)
        assert item.text == show(text, item.spans, record.edits).text
        assert item.text.strip()
        assert 0 <= item.confidence <= 1
        assert item.rule
        if item.attribution is not None:
            holds(text, (item.attribution,))
    for passage in record.passages:
        holds(text, passage.spans)
    starts = [passage.start_char for passage in record.passages]
    assert starts == sorted(starts)
    stretches = sorted(span for passage in record.passages for span in passage.spans)
    assert all(before[1] <= after[0] for before, after in pairwise(stretches))
    sections = {section.id: section for section in record.document.sections}
    assert len(sections) == len(record.document.sections)
    for section in sections.values():
        assert 0 <= section.start_char < section.end_char <= len(text)
        if section.parent is not None:
            parent = sections[section.parent]
            assert parent.start_char <= section.start_char < section.end_char <= parent.end_char
            assert parent.level < section.level
    assert {thing.section for thing in (*record.passages, *record.quotes, *record.recommendations)} <= {None, *sections}
    ids = [thing.id for thing in (*record.passages, *record.quotes, *record.recommendations)]
    assert len(ids) == len(set(ids))
    assert all(0 <= noise.start_char < noise.end_char <= len(text) for noise in record.noise)
    for link in record.links:
        assert link.item in ids
        assert link.target in (*ids, "")
        assert 0 <= link.start_char < link.end_char <= len(text)
        assert 0 <= link.score <= 1.0000001
    names = [speaker.name for speaker in record.speakers]
    assert len(names) == len(set(names))


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
