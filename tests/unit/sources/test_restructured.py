"""reStructuredText: what the blocks are, that they hold every word, and what of the marks is left in the shown text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.extract import extract
from whosaid.model import BlockKind, Source
from whosaid.sources import read, restructured

TEXTS = st.text() | st.text(st.sampled_from("ab1.)#:-*_=~`|<>[]\\ \t\n\r\f•\u2028\x00"), max_size=80)
HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM


def source(folder: Path, text: str) -> Source:
    path = folder / "a.rst"
    path.write_text(text, encoding="utf-8")
    return read(path)


def shown(text: str, *kinds: BlockKind) -> list[str]:
    return [text[b.start_char : b.end_char] for b in restructured.blocks(text) if not kinds or b.kind in kinds]


def test_titles_are_marked_by_lines_below_or_around_them_and_rank_as_they_come() -> None:
    text = "=====\nWalls\n=====\n\nReeds\n~~~~~\n\nThe sea.\n\nMud\n^^^\n\nStone\n~~~~~\n"
    found = [(text[b.start_char : b.end_char], b.level) for b in restructured.blocks(text) if b.kind is HEADING]
    assert found == [("Walls", 1), ("Reeds", 2), ("Mud", 3), ("Stone", 2)]


def test_a_line_between_paragraphs_is_no_title() -> None:
    assert shown("The sea.\n\n----\n\nThe wall.\n", HEADING) == []
    assert shown("The sea\nis low.\n----\n", HEADING) == []


@pytest.mark.parametrize(
    "aside",
    [
        ".. image:: wall.jpg\n   :alt: A wall\n   :align: center",
        ".. code-block:: python\n\n   def wall():\n       return 'She said no.'",
        ".. A comment that\n   goes on.",
        ".. _the plan: https://example.org/plan",
        ".. |logo| image:: logo.png",
    ],
)
def test_what_is_set_aside_is_furniture(aside: str) -> None:
    text = f"The sea.\n\n{aside}\n\nThe wall.\n"
    assert shown(text, PARAGRAPH) == ["The sea.", "The wall."]


def test_a_literal_block_behind_two_colons_is_furniture() -> None:
    assert shown("So it is done::\n\n    She said no.\n\n    He said yes.\n\nThe end.\n", PARAGRAPH) == [
        "So it is done::",
        "The end.",
    ]


def test_what_an_admonition_says_is_prose() -> None:
    assert shown(".. note:: The wall is low,\n   and it leaks.\n", PARAGRAPH) == ["The wall is low,\n   and it leaks."]


def test_a_definition_is_parted_from_its_term() -> None:
    assert shown("Dana Smit\n    She said no.\n", PARAGRAPH) == ["Dana Smit", "She said no."]


def test_items_lose_bullets_and_keep_numbers() -> None:
    assert shown("* stone\n* reeds\n  and mud\n\n1. sand\n#. clay\n", ITEM) == [
        "stone",
        "reeds\n  and mud",
        "1. sand",
        "#. clay",
    ]


def test_an_initial_opens_no_item() -> None:
    assert shown("A. Smit said no.\n", PARAGRAPH) == ["A. Smit said no."]


def test_a_footnote_is_one() -> None:
    assert shown("The sea [1]_.\n\n.. [1] See the map.\n", BlockKind.FOOTNOTE) == ["See the map."]


def test_fields_at_the_head_tell_of_the_file(tmp_path: Path) -> None:
    read_in = source(tmp_path, "Walls\n=====\n\n:Author: Dana Smit\n:Date: 2020-04-29\n\nThe sea.\n")
    assert (read_in.metadata.authors, read_in.metadata.dates) == (("Dana Smit",), ("2020-04-29",))
    assert shown(read_in.text, PARAGRAPH) == ["The sea."]


def test_fields_further_down_are_text() -> None:
    assert shown("The sea.\n\nWalls\n=====\n\n:Speaker: Dana Smit\n:Room: 2\n\nNo.\n", PARAGRAPH)[1:] == [
        "Speaker: Dana Smit",
        "Room: 2",
        "No.",
    ]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("`Port Lab <https://example.org/lab>`_", "Port Lab"),
        ("`Port Lab`_", "Port Lab"),
        ("tideway_", "tideway"),
        ("``tideway``", "tideway"),
        (":doc:`the plan <plan>`", "the plan"),
        ("*the plan*", "the plan"),
        ("the plan [1]_", "the plan"),
        ("tide_way", "tide_way"),
    ],
)
def test_marks_inside_a_sentence_are_left_out(tmp_path: Path, marked: str, plain: str) -> None:
    said = f"Dana Smit said that {marked} is dear to the towns."
    record = extract(source(tmp_path, f"Walls\n=====\n\n{said}\n\nDana Smit said that the wall is low.\n"))
    assert record.quotes[0].text == f"Dana Smit said that {plain} is dear to the towns."


@given(TEXTS)
def test_blocks_ascend_and_hold_every_word(text: str) -> None:
    at = 0
    rest = []
    for block in restructured.blocks(text):
        assert at <= block.start_char < block.end_char <= len(text)
        rest.append(text[at : block.start_char])
        at = block.end_char
    assert not any(character.isalpha() for character in "".join([*rest, text[at:]]))
