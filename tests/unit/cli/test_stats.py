"""stats on the seeds."""

import csv
import io
import json


def test_the_library_is_counted(library, whosaid) -> None:
    said = whosaid("stats")
    assert said.code == 0
    assert "        3  documents" in said.lines
    counted = json.loads(whosaid("stats", "--json").out)
    assert counted["documents"] == 3
    assert sum(counted["kind"].values()) == counted["quotes"] + counted["recommendations"]
    rows = list(csv.DictReader(io.StringIO(whosaid("stats", "--csv").out)))
    assert {"of": "library", "value": "documents", "count": "3"} in rows


def test_a_concordance_has_every_hit_in_the_middle_of_its_line(library, whosaid) -> None:
    said = whosaid("stats", "concordance", "remittances")
    assert said.code == 0
    as_json = [json.loads(line) for line in whosaid("stats", "concordance", "remittances", "--json").lines]
    assert len(as_json) == len(said.lines)
    for line, data in zip(said.lines, as_json, strict=True):
        middle = (120 - len(data["hit"]) - 26) // 2 + 1
        assert line[middle : middle + len(data["hit"])] == data["hit"]
    assert list(as_json[0]) == "document title year source page left hit right start_char end_char".split()
    rows = list(csv.DictReader(io.StringIO(whosaid("stats", "concordance", "remittances", "--csv").out)))
    assert [row["hit"] for row in rows] == [line["hit"] for line in as_json]


def test_a_concordance_can_be_cut_short_and_says_so(library, whosaid) -> None:
    said = whosaid("stats", "concordance", "migration", "--limit", "5", "--sort", "right")
    assert len(said.lines) == 5
    assert said.err.startswith("5 of ")


def test_of_a_word_that_is_everywhere_only_the_first_hits_are_looked_at_and_this_is_said(
    library, whosaid, monkeypatch
) -> None:
    monkeypatch.setattr("whosaid_tui.cli.stats.MOST_LINES", 7)
    said = whosaid("stats", "concordance", "migration", "--sort", "right")
    assert len(said.lines) == 7
    assert said.err.startswith("only the first 7 hits were looked at; narrow the query")
    assert len(whosaid("stats", "concordance", "migration", "--limit", "9").lines) == 9


def test_a_trend_has_a_bar_for_each_year_and_adds_up(library, whosaid) -> None:
    said = whosaid("stats", "trend", "migration", "remittances")
    assert said.lines[0] == "migration"
    assert "█" in said.out
    rows = list(csv.DictReader(io.StringIO(whosaid("stats", "trend", "remittances", "--by", "document", "--csv").out)))
    assert list(rows[0]) == ["document", "word", "hits", "documents", "of_documents"]
    assert sum(int(row["hits"]) for row in rows) == len(whosaid("stats", "concordance", "remittances").lines)


def test_what_cannot_be_counted_is_said(library, whosaid) -> None:
    assert whosaid("stats", "concordance").code == 2
    assert whosaid("stats", "trend", "xylophone").code == 1
    assert whosaid("stats", "concordance", "xylophone").err == "nothing found for: xylophone\n"
    assert whosaid("stats", "weather").code == 2
