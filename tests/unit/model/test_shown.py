"""Shown text and the way back to the source."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import Edit, Shown, Spans, show, visible

ALPHABET = st.sampled_from("ab. ,\n\tÉ「\x1b")


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, Spans, list[Edit]]:
    """A text, spans of it without blank edges, and edits that do not overlap."""
    text = draw(st.text(ALPHABET, min_size=1, max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        part = text[start:end]
        if part.strip():
            low = start + len(part) - len(part.lstrip())
            spans.append((low, low + len(part.strip())))
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    edits = [
        Edit(start, end, draw(st.sampled_from(["", "x", "long", "'"])), "made-up")
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    ]
    return text, tuple(spans), edits


def by_hand(text: str, spans: Spans, edits: Sequence[Edit]) -> str:
    """The shown text by its definition: edits inside a span applied, white space folded, none before a closing mark."""
    parts = []
    for start, end in spans:
        at = start
        part = ""
        for edit in edits:
            if start <= edit.start_char and edit.end_char <= end:
                part += text[at : edit.start_char] + edit.text
                at = edit.end_char
        parts.append(part + text[at:end])
    words = "\x00".join(parts).replace("\x00", " ").split()
    return visible(" ".join(words))


@given(cases())
def test_shown_text_is_the_edited_spans_with_white_space_folded(case: tuple[str, Spans, list[Edit]]) -> None:
    text, spans, edits = case
    shown = show(text, spans, edits).text
    expected = by_hand(text, spans, edits)
    assert shown.replace(" ", "") == expected.replace(" ", "")
    assert shown == shown.strip() == " ".join(shown.split())
    for mark in ".,;:":
        assert f" {mark}" not in shown


@given(cases())
def test_pieces_ascend_and_cover_the_shown_text_but_for_single_spaces(case: tuple[str, Spans, list[Edit]]) -> None:
    shown = show(*case)
    at = 0
    for start, source_start, source_end, length in shown.pieces:
        assert shown.text[at:start] in ("", " ")
        assert length > 0
        assert source_start < source_end
        at = start + length
    assert at == len(shown.text)


@given(cases(), st.data())
def test_a_stretch_of_shown_text_leads_to_a_source_span_that_leads_back(
    case: tuple[str, Spans, list[Edit]], data: st.DataObject
) -> None:
    shown = show(*case)
    starts = [at for at, letter in enumerate(shown.text) if letter != " "]
    if not starts:
        return
    start, end = sorted((data.draw(st.sampled_from(starts)), data.draw(st.sampled_from(starts))))
    span = shown.source(start, end + 1)
    assert 0 <= span[0] < span[1] <= len(case[0])
    ((low, high),) = shown.locate([span])
    assert low <= start < end + 1 <= high


@given(cases(), st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_located_lies_in_the_shown_text(case: tuple[str, Spans, list[Edit]], a: int, b: int) -> None:
    shown = show(*case)
    for low, high in shown.locate([(min(a, b), max(a, b))]):
        assert 0 <= low < high <= len(shown.text)


@given(cases())
def test_without_edits_each_shown_letter_is_the_source_letter(case: tuple[str, Spans, list[Edit]]) -> None:
    text, spans, _ = case
    shown = show(text, spans)
    for at, letter in enumerate(shown.text):
        if letter != " ":
            low, high = shown.source(at, at + 1)
            assert (high - low, visible(text[low])) == (1, letter)


@pytest.mark.parametrize(
    ("text", "spans", "edits", "expected"),
    [
        ("one  two\n three", ((0, 15),), [], "one two three"),
        ("one. two", ((0, 4), (5, 8)), [], "one. two"),
        ("onetwo", ((0, 3), (3, 6)), [], "one two"),
        ("one , two", ((0, 9),), [], "one, two"),
        ("guay", ((0, 4),), [Edit(0, 1, "q", "ocr-glyph")], "quay"),
        ("town s", ((0, 6),), [Edit(4, 5, "’", "lost-apostrophe")], "town’s"),
        ("one 12 two", ((0, 10),), [Edit(4, 6, "", "page-number")], "one two"),
        ("**one**", ((0, 7),), [Edit(0, 2, "", "markup"), Edit(5, 7, "", "markup")], "one"),
        ("one two", ((0, 3),), [Edit(2, 5, "x", "across-the-edge")], "one"),
        ("a\x1b[31mb", ((0, 7),), [], "a␛[31mb"),
        ("", (), [], ""),
    ],
)
def test_how_spans_and_edits_are_shown(text: str, spans: Spans, edits: list[Edit], expected: str) -> None:
    assert show(text, spans, edits).text == expected


def test_a_repair_is_located_as_a_whole() -> None:
    shown = show("a wl of stone", ((0, 13),), [Edit(2, 4, "wall", "made-up")])
    assert shown.text == "a wall of stone"
    assert shown.locate([(3, 4)]) == ((2, 6),)
    assert shown.source(3, 5) == (2, 4)


def test_spans_elsewhere_and_taken_out_are_located_nowhere() -> None:
    shown = show("one 12 two", ((0, 10),), [Edit(4, 6, "", "page-number")])
    assert shown.locate([(4, 6), (20, 30)]) == ()
    assert Shown("", ()).locate([(0, 5)]) == ()
