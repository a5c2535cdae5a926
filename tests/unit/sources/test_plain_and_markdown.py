"""Plain text and Markdown: what the blocks are, and that they hold every word."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from whosaid.model import BlockKind, Source
from whosaid.sources import markdown, plain, read

TEXTS = st.text() | st.text(st.sampled_from("ab1.)>-*_#=|`~<!>[]^:{}%\\ \t\n\r\f•“é\u2028\x00"), max_size=80)


def source(folder: Path, data: str | bytes, name: str = "a.txt") -> Source:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read(path)


def shown(source: Source, *kinds: BlockKind) -> list[str]:
    return [source.text[b.start_char : b.end_char] for b in source.blocks if not kinds or b.kind in kinds]


def uncovered(text: str, blocks: tuple[plain.Block, ...]) -> str:
    """The text outside the blocks; fails unless they ascend, lie in the text and begin and end with ink."""
    at = 0
    rest = []
    for block in blocks:
        assert at <= block.start_char < block.end_char <= len(text)
        assert not text[block.start_char].isspace()
        assert not text[block.end_char - 1].isspace()
        inside = block.start_char
        for start, end in block.strong:
            assert inside <= start < end <= block.end_char
            inside = end
        rest.append(text[at : block.start_char])
        at = block.end_char
    return "".join([*rest, text[at:]])


@given(TEXTS)
def test_blocks_of_plain_text_ascend_and_hold_every_word(text: str) -> None:
    rest = uncovered(text, plain.blocks(text))
    assert not any(c.isalnum() or c in "“é|<[" for c in rest)


@given(TEXTS)
def test_blocks_of_markdown_ascend(text: str) -> None:
    uncovered(text, markdown.blocks(text))


@given(st.text(st.sampled_from("ab1.)>-*_#=|\\ \t\n“é")))
def test_blocks_of_markdown_hold_every_word(text: str) -> None:
    assert not any(c.isalpha() or c in "“é" for c in uncovered(text, markdown.blocks(text)))


def test_newlines_stay_as_they_are_and_the_byte_order_mark_goes(tmp_path: Path) -> None:
    text = source(tmp_path, b"\xef\xbb\xbfOne\r\ntwo\r\n\r\nThree\rfour\n").text
    assert text == "One\r\ntwo\r\n\r\nThree\rfour\n"


def test_hard_wrapped_lines_are_one_paragraph(tmp_path: Path) -> None:
    read_ = source(tmp_path, "One\r\ntwo\r\n\r\n  Three\nfour  \n")
    assert shown(read_) == ["One\r\ntwo", "Three\nfour"]


def test_a_line_longer_than_any_wrapped_one_is_a_paragraph(tmp_path: Path) -> None:
    long = "word " * 60
    assert len(source(tmp_path, f"{long}\n{long}\nshort\n").blocks) == 3


def test_form_feeds_are_page_breaks(tmp_path: Path) -> None:
    read_ = source(tmp_path, "One\ntwo\fthree\n\f\n")
    assert shown(read_) == ["One\ntwo", "three"]
    assert [(p.number, read_.text[p.start_char : p.end_char], p.label) for p in read_.pages] == [
        (1, "One\ntwo", None),
        (2, "three\n", None),
    ]


def test_without_form_feeds_there_are_no_pages(tmp_path: Path) -> None:
    assert source(tmp_path, "One\n").pages == ()


def test_bullets_stay_outside_list_items_and_numbers_inside(tmp_path: Path) -> None:
    read_ = source(tmp_path, "Aims:\n• one\n  more\n  – deeper\n• two\n\n1. first\n2. second\n")
    assert shown(read_) == ["Aims:", "one\n  more", "deeper", "two", "1. first", "2. second"]
    assert [b.level for b in read_.blocks] == [0, 1, 2, 1, 1, 1]


def test_a_wrapped_line_that_begins_with_a_number_starts_no_item(tmp_path: Path) -> None:
    assert len(source(tmp_path, "It was in\n2015. We went\n").blocks) == 1


def test_headings_of_plain_text_are_marked_ones_only(tmp_path: Path) -> None:
    read_ = source(tmp_path, "Report\n======\nText\n\nPart\n----\n\n## About C#\n\nTITLE\n\n-----\n")
    assert shown(read_, BlockKind.HEADING) == ["Report", "Part", "About C#"]
    assert [b.level for b in read_.blocks if b.kind == BlockKind.HEADING] == [1, 2, 2]
    assert shown(read_, BlockKind.PARAGRAPH) == ["Text", "TITLE"]


def test_markdown_headings_exclude_their_marks(tmp_path: Path) -> None:
    read_ = source(tmp_path, "# A *b* #\n\n## C {#id}\n### \n\nD\n---\n\nE\n\n---\n", "a.md")
    assert shown(read_, BlockKind.HEADING) == ["A *b*", "C", "D"]
    assert shown(read_, BlockKind.PARAGRAPH) == ["E"]


def test_markdown_lists_nest(tmp_path: Path) -> None:
    read_ = source(tmp_path, "- a\n  b\n    - [ ] c\n- d\n\n1. e\n2. f\n", "a.md")
    assert [(s, b.level) for s, b in zip(shown(read_), read_.blocks, strict=True)] == [
        ("a\n  b", 1),
        ("c", 2),
        ("d", 1),
        ("1. e", 1),
        ("2. f", 1),
    ]


def test_block_quotes_end_at_empty_lines(tmp_path: Path) -> None:
    read_ = source(tmp_path, "> We must\n> act.\n>\n> Now.\n\nText\n", "a.md")
    assert shown(read_, BlockKind.BLOCK_QUOTE) == ["We must\n> act.", "Now."]


def test_tables_are_rows_without_their_rule(tmp_path: Path) -> None:
    read_ = source(tmp_path, "| Name | Role |\n|---|:--|\n| A | B |\n\nx | y\n", "a.md")
    assert shown(read_, BlockKind.TABLE_ROW) == ["Name | Role", "A | B"]
    assert shown(read_, BlockKind.PARAGRAPH) == ["x | y"]


def test_emphasis_becomes_strong_spans_without_marks(tmp_path: Path) -> None:
    read_ = source(tmp_path, "**States *should* act** and __now__ <b>too</b>, a * b, snake_case_name `**no**`.", "a.md")
    assert [read_.text[a:b] for a, b in read_.blocks[0].strong] == ["States *should* act", "now", "too"]


def test_comments_definitions_and_bare_tags_are_furniture(tmp_path: Path) -> None:
    read_ = source(tmp_path, "<!-- a\n\nb --> c\n\n[x]: http://y\n\n<div class='z'>\n\nText\n\n[^1]: Note\n", "a.md")
    assert shown(read_, BlockKind.PARAGRAPH) == ["Text"]
    assert shown(read_, BlockKind.FOOTNOTE) == ["[^1]: Note"]


def test_code_is_text_whose_marks_mean_nothing(tmp_path: Path) -> None:
    read_ = source(tmp_path, "```\n# a\n- b\n```\n# c\n", "a.md")
    assert shown(read_) == ["# a\n- b", "c"]


def test_front_matter_is_furniture(tmp_path: Path) -> None:
    read_ = source(tmp_path, "---\ntitle: A\n---\nText\n", "a.md")
    assert shown(read_, BlockKind.FURNITURE) == ["title: A"]
    assert shown(read_, BlockKind.PARAGRAPH) == ["Text"]


def test_tags_in_a_plain_text_set_off_paragraphs_and_headings(tmp_path: Path) -> None:
    text = "<Header>ROADS</Header><Speech> Mr. Bee: I beg\nto move. </Speech >\n<SPEECH>Ms. Cee: No.</SPEECH>"
    read = source(tmp_path, f"{text}<Speech>Why <i>so</i>?</Speech><Header>\nWALLS</Header><Header>END</Header>")
    assert shown(read, BlockKind.HEADING) == ["ROADS", "WALLS", "END"]
    assert shown(read, BlockKind.PARAGRAPH) == ["Mr. Bee: I beg\nto move.", "Ms. Cee: No.", "Why <i>so</i>?"]


def test_names_in_angle_brackets_that_nothing_closes_are_text(tmp_path: Path) -> None:
    text = "<anna> hello\n<bert> hello\n<anna> who is there?"
    assert "<bert> hello" in "".join(shown(source(tmp_path, text)))
