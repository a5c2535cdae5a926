"""Clips as files: a briefing page, a table, JSON that reads back, and what is refused."""

import csv
import io
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from whosaid.export.clips import clip_data, write_clips
from whosaid.export.reading_clips import read_clips
from whosaid.model import BadInput, Clip, ClipState

WELLS = Clip(
    id="c1",
    item="ab12.q1",
    document="ab12",
    sha256="ab12" * 16,
    path="/home/somebody/water.txt",
    kind="pull-quote",
    text="Water <for> all & *ever*.",
    citation="Ann Bee, Chair, in: On Water. 2019.",
    attribution="Ann Bee",
    title="On Water",
    source="On Water. Delft, 2019.",
    chatham_house=False,
    spans=((4, 20), (24, 30)),
    collection="Speech",
    created="2026-01-02T03:04:05+00:00",
    position=1,
    tags=("the south", "wells"),
    note="First line.\n=1+1",
)
SAID = replace(WELLS, id="c2", kind="reported", text="She said so.", tags=(), note="", state=ClipState.LOST)
CLOSED = replace(
    SAID,
    id="c3",
    attribution=None,
    title="A Closed Session",
    citation="anonymous participant, in: A Closed Session (Chatham House Rule).",
    source="A Closed Session (Chatham House Rule).",
    chatham_house=True,
    state=ClipState.ANCHORED,
)
ALL = (WELLS, SAID, CLOSED)


def written(folder: Path, format: str, by: str = "document", clips: tuple[Clip, ...] = ALL) -> str:
    path = folder / f"clips.{format}"
    write_clips(path, clips, format, by)
    return path.read_text(encoding="utf-8")


def test_the_briefing_page_groups_by_document_and_ends_in_a_bibliography(tmp_path: Path) -> None:
    assert (
        written(tmp_path, "md")
        == """<!-- whosaid clips -->

# Speech

## On Water

> “Water \\<for\\> all & \\*ever\\*.”
>
> — Ann Bee, Chair, in: On Water. 2019.

*Note:* #the south #wells First line. =1+1

> Ann Bee (reported): She said so.
>
> — Ann Bee, Chair, in: On Water. 2019.

*Not found in the library any more; this is what was kept.*

## A Closed Session

> Reported: She said so.
>
> — anonymous participant, in: A Closed Session (Chatham House Rule).

## Bibliography

- A Closed Session (Chatham House Rule).
- On Water. Delft, 2019.
"""
    )


def test_the_briefing_page_groups_by_speaker(tmp_path: Path) -> None:
    headings = [line for line in written(tmp_path, "md", "speaker").splitlines() if line.startswith("## ")]
    assert headings == ["## Ann Bee", "## Nobody named", "## Bibliography"]


def test_clips_of_several_collections_have_a_title_for_all(tmp_path: Path) -> None:
    assert "# Clips\n" in written(tmp_path, "md", clips=(WELLS, replace(SAID, collection="Other")))


def test_the_html_page_takes_nothing_of_a_document_for_markup(tmp_path: Path) -> None:
    evil = replace(WELLS, title="<script>x</script>", citation="<b>", note="<i>", source="<u>", collection="</title>")
    page = written(tmp_path, "html", clips=(evil,))
    for tag in ("<script", "<b>", "<i>", "<u>", "<for>"):
        assert tag not in page
    assert "“Water &lt;for&gt; all &amp; *ever*.”" in page
    assert page.count("</title>") == 1


def test_the_table_has_a_row_a_clip_and_runs_no_formula(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(written(tmp_path, "csv", clips=(replace(WELLS, note="=1+1"), CLOSED)))))
    assert [row["id"] for row in rows] == ["c1", "c3"]
    assert rows[0]["note"] == "'=1+1"
    assert rows[0]["tags"] == "the south; wells"


def test_no_file_tells_where_the_source_lies(tmp_path: Path) -> None:
    for form in ("md", "html", "csv", "json"):
        assert "/home/somebody" not in written(tmp_path, form)


def test_what_is_exported_as_json_reads_back(tmp_path: Path) -> None:
    written(tmp_path, "json")
    back = read_clips(tmp_path / "clips.json")
    blank = [replace(c, id="", item=None, path="", position=0, state=ClipState.ANCHORED) for c in ALL]
    assert back == blank


def test_an_export_replaces_only_an_export(tmp_path: Path) -> None:
    for form in ("md", "html", "csv", "json"):
        written(tmp_path, form)
        written(tmp_path, form)
        (tmp_path / f"clips.{form}").write_text("mine")
        with pytest.raises(BadInput, match="left as it is"):
            written(tmp_path, form)


def test_nothing_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no clips"):
        written(tmp_path, "md", clips=())


def test_docx_without_pandoc_is_refused_with_another_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(BadInput, match="pandoc, which is not installed; export as html"):
        write_clips(tmp_path / "clips.docx", ALL, "docx")


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_docx_is_made_by_pandoc_and_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "clips.docx"
    write_clips(path, ALL, "docx")
    said = subprocess.run(["pandoc", "-f", "docx", "-t", "plain", path], capture_output=True, text=True, check=True)
    assert "“Water <for> all & *ever*.”" in said.stdout
    assert "Bibliography" in said.stdout
    with pytest.raises(BadInput, match="there already"):
        write_clips(path, ALL, "docx")
    assert [file.name for file in tmp_path.iterdir()] == ["clips.docx"]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"kind": "tree"}, "kind tree"),
        ({"text": 7}, "text"),
        ({"spans": []}, "spans"),
        ({"spans": [[9, 3]]}, "spans"),
        ({"spans": [["0", "4"]]}, "spans"),
        ({"spans": 4}, "int"),
        ({"created": "yesterday"}, "yesterday"),
        ({"tags": "a"}, "tags"),
        ({"chatham_house": 1}, "chatham_house"),
        ({"note": "x" * 1_000_001}, "note"),
    ],
)
def test_a_clip_that_is_not_as_clips_are_exported_is_named(
    tmp_path: Path, change: dict[str, object], what: str
) -> None:
    path = tmp_path / "clips.json"
    clips = [clip_data(WELLS), {**clip_data(WELLS), **change}]
    path.write_text(json.dumps({"format": "whosaid clips", "version": 1, "clips": clips}))
    with pytest.raises(BadInput, match="clip 2 is not") as error:
        read_clips(path)
    assert what in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "\x00",
        "[" * 100_000,
        '{"format": "whosaid clips", "version": 2, "clips": []}',
        '{"format": "whosaid clips", "version": 1, "clips": {}}',
        '{"format": "whosaid clips", "version": 1, "clips": [1]}',
    ],
)
def test_any_other_file_is_refused_in_a_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "clips.json"
    path.write_text(text)
    with pytest.raises(BadInput) as error:
        read_clips(path)
    assert "\n" not in str(error.value)


def test_what_is_read_carries_no_control_character(tmp_path: Path) -> None:
    path = tmp_path / "clips.json"
    data = {**clip_data(WELLS), "text": "a\x1b[31m\u202eb", "note": "n\x07\nm"}
    path.write_text(json.dumps({"format": "whosaid clips", "version": 1, "clips": [data]}))
    (clip,) = read_clips(path)
    assert (clip.text, clip.note) == ("a␛[31m\ufffdb", "n␇\nm")
