"""PDF: order, paragraphs, headings, lists, tables, notes, furniture and page numbers."""

from pathlib import Path

import pytest
from support.files import paragraph_at, pdf, text_at

from whosaid.model import BlockKind, ReadError, Source
from whosaid.sources import read
from whosaid.sources.pdf.numbers import consensus, roman_value

FILL = "words that fill the line up to the edge of its column now"
BODY = [FILL, FILL, FILL, "and end."]


def source(folder: Path, data: bytes, name: str = "a.pdf") -> Source:
    path = folder / name
    path.write_bytes(data)
    return read(path)


def shown(source: Source, *kinds: BlockKind) -> list[str]:
    return [source.text[b.start_char : b.end_char] for b in source.blocks if not kinds or b.kind in kinds]


def body(y: float, first: str = "", x: float = 70) -> str:
    return paragraph_at(x, y, [first, *BODY] if first else BODY)


def test_lines_become_paragraphs(tmp_path: Path) -> None:
    read_ = source(tmp_path, pdf(body(100) + body(170)))
    assert shown(read_) == [f"{FILL} {FILL} {FILL} and end."] * 2
    assert read_.media_type == "application/pdf"


def test_paragraphs_without_space_between_them_are_told_by_their_last_line(tmp_path: Path) -> None:
    read_ = source(tmp_path, pdf(paragraph_at(70, 100, [*BODY, "Then " + FILL[5:], FILL, "and end."])))
    assert len(read_.blocks) == 2


def test_paragraphs_without_space_between_them_are_told_by_their_first_indent(tmp_path: Path) -> None:
    full = [FILL] * 3
    page = paragraph_at(70, 100, full) + text_at(90, 136, FILL[:-4]) + paragraph_at(70, 148, full)
    assert len(source(tmp_path, pdf(page)).blocks) == 2


def test_hyphens_at_line_ends_are_undone(tmp_path: Path) -> None:
    page = paragraph_at(70, 100, ["The committee dis-", "cussed migration."])
    assert source(tmp_path, pdf(page)).text == "The committee discussed migration."


def test_hyphens_that_belong_to_the_word_stay(tmp_path: Path) -> None:
    page = paragraph_at(70, 100, ["A long term for the long-", "term and Anglo-", "Saxon."])
    assert source(tmp_path, pdf(page)).text == "A long term for the long-term and Anglo-Saxon."


def test_a_word_cut_by_the_end_of_a_page_is_joined(tmp_path: Path) -> None:
    pages = paragraph_at(70, 100, [FILL, "We dis-"]), paragraph_at(70, 100, ["cussed it."])
    assert source(tmp_path, pdf(*pages)).text.endswith("We discussed it.")


def test_two_columns_are_read_one_after_the_other_even_when_drawn_line_by_line(tmp_path: Path) -> None:
    rows = []
    for i in range(12):
        rows.append(text_at(60, 150 + 12 * i, f"left {i:02} has some words in a line"))
        rows.append(text_at(300, 150 + 12 * i, f"right {i:02} has other words in line"))
    heading = text_at(60, 120, "A title that goes over both of the columns", 16, "B")
    text = source(tmp_path, pdf("\n".join([*rows, heading]))).text
    assert text.startswith("A title")
    assert text.index("left 11") < text.index("right 00")


def test_headings_are_told_by_size_and_weight(tmp_path: Path) -> None:
    page = text_at(70, 80, "Report", 24) + text_at(70, 120, "Aims", 14) + body(150) + text_at(70, 230, "Why", 10, "B")
    read_ = source(tmp_path, pdf(page + body(250)))
    assert [(s, b.level) for s, b in zip(shown(read_), read_.blocks, strict=True) if b.kind == BlockKind.HEADING] == [
        ("Report", 1),
        ("Aims", 2),
        ("Why", 3),
    ]


def test_small_capitals_in_the_middle_are_a_heading_also_with_a_number(tmp_path: Path) -> None:
    page = body(80) + text_at(200, 150, "2. Calls for work", 10, "C") + body(180)
    page += text_at(70, 260, "Small capitals at the side", 10, "C") + body(300)
    assert shown(source(tmp_path, pdf(page)), BlockKind.HEADING) == ["2. Calls for work"]


def test_large_sentences_are_no_headings(tmp_path: Path) -> None:
    page = text_at(70, 80, "We must act together.", 16) + body(120)
    assert not shown(source(tmp_path, pdf(page)), BlockKind.HEADING)


def test_bold_and_italic_words_are_strong(tmp_path: Path) -> None:
    page = text_at(70, 100, "We", 10, "F") + text_at(90, 100, "recommend", 10, "B") + text_at(150, 100, "it", 10, "I")
    read_ = source(tmp_path, pdf(page + text_at(160, 100, "to all of you here.", 10, "F") + body(200)))
    assert [read_.text[a:b] for a, b in read_.blocks[0].strong] == ["recommend it"]


def test_list_items_lose_their_bullets_and_keep_their_numbers(tmp_path: Path) -> None:
    page = body(100) + text_at(80, 170, "•", 10, "F") + text_at(95, 170, "one") + text_at(95, 182, "goes on")
    page += text_at(80, 200, "• two", 10, "F") + text_at(70, 220, "1.") + text_at(100, 220, "first")
    read_ = source(tmp_path, pdf(page))
    assert shown(read_, BlockKind.LIST_ITEM) == ["one goes on", "two", "1. first"]


def test_tables_are_rows_of_cells(tmp_path: Path) -> None:
    page = body(80)
    for i, row in enumerate(
        [("Name", "Role", "State"), ("Ann Lee", "Chair", "Chad"), ("Bo Yu", "Member of the whole", "Peru")]
    ):
        page += "".join(text_at(70 + 150 * j, 200 + 14 * i, cell) for j, cell in enumerate(row))
    page += text_at(220, 240, "board")
    assert shown(source(tmp_path, pdf(page)), BlockKind.TABLE_ROW) == [
        "Name\tRole\tState",
        "Ann Lee\tChair\tChad",
        "Bo Yu\tMember of the whole board\tPeru",
    ]


def test_a_line_stretched_to_the_margin_is_no_table(tmp_path: Path) -> None:
    stretched = "".join(text_at(70 + 100 * i, 200, word) for i, word in enumerate(["we", "must", "all", "act"]))
    assert shown(source(tmp_path, pdf(body(80) + stretched)))[-1] == "we must all act"


def test_wrapped_cells_stay_in_their_rows_where_rows_stand_further_apart(tmp_path: Path) -> None:
    page, y = body(80), 200
    for first, second in [("Risk", "What may"), ("Rift", "A virus"), ("Wet", "A place")]:
        page += (
            text_at(70, y, first) + text_at(220, y, second) + text_at(70, y + 12, "term") + text_at(220, y + 12, "be.")
        )
        y += 36
    assert shown(source(tmp_path, pdf(page)), BlockKind.TABLE_ROW)[1:] == [
        "Rift term\tA virus be.",
        "Wet term\tA place be.",
    ]


def test_names_below_each_other_are_not_run_together(tmp_path: Path) -> None:
    names = ["Ann Lee, of the Ministry of Health", "Bo Yu", "Cem Can, Chief Editor", "Dee Day", "Eli Elm"]
    assert shown(source(tmp_path, pdf(body(80) + paragraph_at(70, 200, names))))[1:] == names


def test_text_set_in_on_both_sides_is_a_quotation(tmp_path: Path) -> None:
    quoted = ["There is no doubt in my mind that", "it was that swift action which", "brought this to a close"]
    page = body(80) + paragraph_at(110, 160, quoted) + body(220) + text_at(110, 300, '"We must act"') + body(330)
    read_ = source(tmp_path, pdf(page))
    assert shown(read_, BlockKind.BLOCK_QUOTE) == [" ".join(quoted), '"We must act"']


def test_notes_stand_apart_and_on_their_page(tmp_path: Path) -> None:
    first = paragraph_at(70, 100, [FILL] * 10) + text_at(70, 700, "1 See the", 7) + text_at(70, 709, "9 May papers", 7)
    first += text_at(70, 718, "2 Ibid.", 7)
    second = paragraph_at(70, 100, ["goes on and ends."])
    read_ = source(tmp_path, pdf(first, second))
    assert shown(read_, BlockKind.FOOTNOTE) == ["1 See the 9 May papers", "2 Ibid."]
    assert shown(read_, BlockKind.PARAGRAPH)[-1].endswith("now goes on and ends.")
    notes = [b for b in read_.blocks if b.kind == BlockKind.FOOTNOTE]
    assert all(b.end_char <= read_.pages[0].end_char for b in notes)


def test_marks_of_notes_become_raised_digits(tmp_path: Path) -> None:
    page = text_at(70, 100, "They agreed.") + text_at(142, 96, "12", 6) + text_at(155, 100, "Then all left the room.")
    read_ = source(tmp_path, pdf(page + body(140)))
    assert shown(read_)[0] == "They agreed.¹² Then all left the room."


def test_a_paragraph_that_runs_over_a_page_is_one_block_with_the_page_break_inside(tmp_path: Path) -> None:
    read_ = source(tmp_path, pdf(paragraph_at(70, 100, [FILL, FILL]), paragraph_at(70, 100, ["goes on.", ""])))
    (block,) = read_.blocks
    assert read_.text[: read_.pages[0].end_char].strip().endswith("now")
    assert read_.text[read_.pages[1].start_char : block.end_char] == "goes on."


def numbered(count: int, offset: int = 0) -> list[str]:
    heads = [
        text_at(70, 40, "REPORT OF THE MEETING", 8) + text_at(300, 800, str(n + offset)) for n in range(1, count + 1)
    ]
    return [body(100, f"Page {'abcdefgh'[i]} begins and fills a line of it") + head for i, head in enumerate(heads)]


def test_running_heads_and_page_numbers_leave_the_text_and_label_the_pages(tmp_path: Path) -> None:
    read_ = source(tmp_path, pdf(*numbered(5, offset=10)))
    assert "REPORT" not in read_.text
    assert "13" not in read_.text
    assert [p.label for p in read_.pages] == ["11", "12", "13", "14", "15"]
    assert [p.number for p in read_.pages] == [1, 2, 3, 4, 5]


def test_text_that_repeats_on_every_page_is_kept_where_there_is_hardly_any_other(tmp_path: Path) -> None:
    pages = [text_at(70, 100, f"Slide {n} of the talk") for n in range(1, 6)]
    assert len(source(tmp_path, pdf(*pages)).blocks) == 5


def test_page_labels_of_the_file_come_first(tmp_path: Path) -> None:
    labels = "/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>"
    read_ = source(tmp_path, pdf(*numbered(4), catalog=labels))
    assert [p.label for p in read_.pages] == ["i", "ii", "1", "2"]


def test_pages_without_printed_numbers_have_no_labels(tmp_path: Path) -> None:
    assert [p.label for p in source(tmp_path, pdf(body(100), body(100))).pages] == [None, None]


def test_a_page_without_text_keeps_its_place(tmp_path: Path) -> None:
    read_ = source(tmp_path, pdf(body(100), "", body(100)))
    assert len(read_.pages) == 3
    assert read_.pages[1].start_char == read_.pages[1].end_char


def test_title_and_author_count_only_when_the_text_says_them_too(tmp_path: Path) -> None:
    page = text_at(70, 80, "Final Report", 20) + body(120)
    info = "/Title (Final Report) /Author (typist7) /CreationDate (D:20200101)"
    meta = source(tmp_path, pdf(page, info=info)).metadata
    assert (meta.title, meta.authors, meta.dates) == ("Final Report", (), ())


def test_text_on_its_side_is_left_out(tmp_path: Path) -> None:
    side = "BT /M 10 Tf 0 1 -1 0 20 300 Tm (arXiv stamp) Tj ET"
    assert "stamp" not in source(tmp_path, pdf(body(100) + side)).text


def test_a_scan_names_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"a scan without text.*ocrmypdf"):
        source(tmp_path, pdf("0 0 100 100 re f"))


def test_escape_codes_do_not_come_out(tmp_path: Path) -> None:
    text = source(tmp_path, pdf(text_at(70, 100, "a\x1b]0;evil\x07b"))).text
    assert not any(ord(c) < 32 for c in text)


def test_the_content_decides_not_the_suffix(tmp_path: Path) -> None:
    assert source(tmp_path, pdf(body(100)), "a.txt").media_type == "application/pdf"


def test_roman_numbers() -> None:
    assert [roman_value(r) for r in ("i", "iv", "ix", "xiv", "XL", "xc")] == [1, 4, 9, 14, 40, 90]


def test_a_number_that_does_not_run_along_is_no_page_number() -> None:
    assert consensus([["7"], ["2017 report"], ["x"], ["3"]]) == [None] * 4
