"""Plain data as JSON and CSV."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaid.export import as_csv, as_json


@given(st.dictionaries(st.text(st.characters(exclude_categories=())), st.text(st.characters(exclude_categories=()))))
def test_json_reads_back_as_it_was_and_holds_no_control_character(data: dict[str, str]) -> None:
    text = as_json(data)
    assert json.loads(text) == data
    assert all(ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 for c in text)
    text.encode()


def test_json_keeps_other_scripts_readable() -> None:
    assert as_json({"a": "Åmland 日本"}) == '{"a": "Åmland 日本"}'


@pytest.mark.parametrize("start", "=+-@")
def test_a_spreadsheet_runs_nothing_of_a_document(start: str) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv([{"text": f"{start}cmd|' /C calc'!A0"}]))))
    assert rows[0]["text"].startswith(f"'{start}cmd")


def test_lists_and_empty_values_become_cells() -> None:
    rows = list(
        csv.reader(io.StringIO(as_csv([{"a": ["x", "y"], "b": None, "c": True, "d": 3, "e": "one\ntwo, three"}])))
    )
    assert rows == [["a", "b", "c", "d", "e"], ["x; y", "", "yes", "3", "one two, three"]]


def test_no_rows_make_no_table() -> None:
    assert as_csv([]) == ""
