from whosaid_tui.display import display
from whosaid_tui.widgets.layout import Block, Layout


def made(*texts, width=20):
    return Layout([Block(display(text)) for text in texts], width)


def test_paragraphs_are_parted_by_a_blank_line():
    layout = made("one", "two")
    assert [entry.block for entry in layout.lines] == [0, -1, 1]


def test_the_line_of_a_character_is_found():
    layout = made("first", "some words that need more than one line")
    line = layout.line_of(1, layout.blocks[1].text.plain.index("more"))
    start, end = layout.lines[line].start, layout.lines[line].end
    assert "more" in layout.blocks[1].text.plain[start:end]


def test_an_indented_paragraph_has_less_room():
    layout = Layout([Block(display("x" * 20), indent=4)], 20)
    assert [entry.end - entry.start for entry in layout.lines] == [16, 4]


def test_text_across_paragraphs_comes_out_whole_and_unbroken():
    layout = made("some words that need more than one line", "end")
    assert layout.text((0, 5), (len(layout.lines) - 1, 3)) == "words that need more than one line\n\nend"


def test_a_whole_megabyte_is_laid_out():
    layout = made(*["word " * 200] * 1000, width=72)
    assert len(layout.lines) > 10_000
    assert layout.lines[layout.line_of(500)].block == 500
