import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from whosaid_tui.display import LIMIT, display, line, plain, spread, wrap


def test_brackets_are_text():
    assert display("he said [laughter] and [/b]").plain == "he said [laughter] and [/b]"


def test_control_characters_become_visible():
    assert plain("a\x1b[31mb\x9bc\nd") == "a␛[31mb\ufffdc d"


def test_a_cut_line_leaves_no_isolate_open_and_keeps_its_offsets():
    assert plain("قالت \u2068Ada\u2069\u200f") == "قالت \u200bAda\u200b\u200f"


def test_a_storm_of_combining_marks_is_capped_and_keeps_its_length():
    text = "e" + "\u0301" * 60 + "x"
    assert plain(text) == "e" + "\u0301" * 4 + "\ufffd" * 56 + "x"


def test_a_few_combining_marks_stay():
    assert plain("e\u0301\u0323") == "e\u0301\u0323"


def test_a_very_long_text_is_cut_and_says_so():
    cut = plain("x" * (LIMIT + 5))
    assert len(cut) == LIMIT
    assert cut.endswith("…")


@given(st.text(max_size=200))
def test_nothing_but_printable_text_comes_out_and_offsets_hold(text):
    safe = plain(text)
    assert len(safe) == len(text)
    assert not any(ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 for letter in safe)


def test_pieces_stand_side_by_side_in_their_roles():
    made = line(("Amina", ".name"), " said")
    assert made.plain == "Amina said"
    assert [(span.start, span.end, span.style) for span in made.spans] == [(0, 5, ".name")]


def test_the_left_end_of_a_line_gives_way():
    assert spread(display("a very long name indeed"), display("p. 3"), 18).plain == "a very long … p. 3"


@given(st.text(alphabet="ab é水 \u0301", max_size=120), st.integers(4, 30))
def test_lines_fit_and_lose_nothing_but_white_space(text, width):
    lines = wrap(text, width)
    assert all(cell_len(text[start:end]) <= width for start, end in lines)
    assert "".join(text[start:end] for start, end in lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one two three", ["one two", "three"]),
        ("unbreakable", ["unbreaka", "ble"]),
        ("水水水水水水", ["水水水水", "水水"]),
        ("a  b", ["a  b"]),
    ],
)
def test_lines_break_at_white_space_or_where_a_word_is_too_long(text, lines):
    assert [text[start:end] for start, end in wrap(text, 8)] == lines
