"""From blocks to units: marks, bullets, wrapped lines."""

import pytest
from support.extracting import extracted, source_of

from whosaid.extract.layout import lay_out
from whosaid.model import PassageKind, show

LONG = "The towns of the coast have looked at every wall that was built since the great flood."


def shown(text: str) -> list[str]:
    source = source_of(text, markdown=True)
    draft = lay_out(source)
    return [
        show(source.text, tuple(u.parts), sorted(draft.edits, key=lambda e: e.start_char)).text for u in draft.units
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The **second** wall is *soft*.", "The second wall is soft."),
        ("The __second__ wall is _soft_.", "The second wall is soft."),
        ("See [the ledger](https://port.example/a_b) now.", "See the ledger now."),
        ("A map: ![of the wall](map.png) here.", "A map: of the wall here."),
        ("The `gate` is shut.", "The gate is shut."),
        ("The <em>gate</em> is shut.<!-- no -->", "The gate is shut."),
        ("Two * two and 5 * 3 make sense.", "Two * two and 5 * 3 make sense."),
        ("A file_name_here stays.", "A file_name_here stays."),
        ("The sea [sic] rose.", "The sea [sic] rose."),
        ("The gate<sup>4</sup> is shut.", "The gate is shut."),
        ('The gate<sup><a href="#n4" id="m4">4</a></sup> is shut.', "The gate is shut."),
        ('The gate<span>&nbsp;[<a href="#n4">4</a>]</span> is shut.', "The gate is shut."),
        ("The gate[^4] and the wall[^wall-note] are shut.", "The gate and the wall are shut."),
        ("The gate [[4]](#note-4) is shut.", "The gate is shut."),
        ("A field of 30 m<sup>2</sup> and 10<sup>6</sup> stones.", "A field of 30 m2 and 106 stones."),
        ('See <a href="#n4">chapter 4</a> now.', "See chapter 4 now."),
    ],
)
def test_marks_of_markdown_are_left_out_of_what_is_shown(written: str, expected: str) -> None:
    assert shown(written) == [expected]


def test_the_source_text_keeps_its_marks() -> None:
    record = extracted("The **second** wall is soft.", markdown=True)
    assert [e.rule for e in record.edits] == ["markup", "markup"]
    assert record.document.n_chars == len("The **second** wall is soft.") + 1


def test_underscores_and_links_are_plain_text_in_plain_text() -> None:
    draft = lay_out(source_of("The _second_ wall [is](x) soft and `flat`."))
    assert draft.edits == []


def test_a_raised_footnote_mark_is_left_out_and_a_square_metre_is_not() -> None:
    assert shown("The wall fell.¹² It had 40 m² of stone.") == ["The wall fell. It had 40 m² of stone."]


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("• One wall.", ""),
        ("(a) One wall.", "(a)"),
        ("iv) One wall.", "iv)"),
        ("3. One wall.", "3."),
        ("2.1 One wall.", "2.1"),
        ("One wall.", ""),
    ],
)
def test_bullets_and_numbers_come_off_a_unit(line: str, marker: str) -> None:
    draft = lay_out(source_of(f"{LONG}\n\n{line}\n"))
    unit = draft.units[-1]
    assert (draft.words(unit), unit.marker) == ("One wall.", marker)


def test_a_year_at_the_start_of_a_line_is_no_number_of_an_item() -> None:
    draft = lay_out(source_of("1998. That was the year."))
    assert draft.words(draft.units[0]) == "1998. That was the year."


def test_wrapped_lines_are_one_paragraph() -> None:
    lines = (
        "The towns of the coast have looked at every wall that was built\n"
        "since the great flood, and at the price that each of them had\n"
        "in stone and in days of work, and they have found that none of\n"
        "them was cheap.\n"
    )
    draft = lay_out(source_of(f"{lines}\n{lines}\n{lines}"))
    assert [u.kind for u in draft.units] == [PassageKind.PARAGRAPH] * 3


def test_short_lines_that_open_with_capitals_stand_alone() -> None:
    draft = lay_out(source_of("Port Institute\nHarbour Road 3\nOslo\n"))
    assert [draft.words(u) for u in draft.units] == ["Port Institute", "Harbour Road 3", "Oslo"]


def test_control_characters_move_nothing() -> None:
    source = source_of("The wall\x1b[31m fell.\x07 Again.")
    draft = lay_out(source)
    assert len(draft.text) == len(source.text)
    assert "\x1b" not in draft.text


def test_italics_within_bold_and_over_several_lines_leave_no_star() -> None:
    record = extracted(
        "**The gate is the trouble. *The port should mend it in time for the winter storms.***",
        "*The port should raise the wall\nof the basin before the winter storms.*",
        "Three * four is twelve, and 5 * 6 is thirty.",
        markdown=True,
    )
    assert [item.text for item in record.recommendations] == [
        "The port should mend it in time for the winter storms.",
        "The port should raise the wall of the basin before the winter storms.",
    ]
    assert not record.edits or all("four" not in edit.text for edit in record.edits)
