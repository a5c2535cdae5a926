"""Writing an export: file names, what is replaced, what is left alone."""

import json
from pathlib import Path

import pytest

from whosaid.export import export_markdown, export_records, export_tables
from whosaid.export.files import file_names
from whosaid.model import BadInput, Document, Quote, QuoteEntry, Record


def record(file: str) -> Record:
    return Record(Document(file=file, sha256="ab", n_chars=9))


@pytest.mark.parametrize(
    ("sources", "names"),
    [
        (["report.txt"], ["report.json"]),
        (["report.final.txt"], ["report.final.json"]),
        (["README"], ["README.json"]),
        (["report.txt", "report.md"], ["report.txt.json", "report.md.json"]),
        (["Report.txt", "report.md"], ["Report.txt.json", "report.md.json"]),
        (["a.txt", "a.txt"], ["a.txt.json", "a.txt-2.json"]),
        (["a/b\\c:d.txt"], ["a_b_c_d.json"]),
        (["..txt"], ["txt.json"]),
        (["con.txt"], ["_con.json"]),
        (["\x1b]0;x\x07.txt"], ["_]0;x_.json"]),
        (["…"], ["….json"]),
        (["\ud800.txt"], ["_.json"]),
    ],
)
def test_files_are_named_after_their_documents(sources: list[str], names: list[str]) -> None:
    assert file_names(sources, ".json") == names


def test_a_long_name_is_cut_between_characters() -> None:
    (name,) = file_names(["日" * 200 + ".txt"], ".json")
    assert len(name.encode()) <= 125
    assert set(name.removesuffix(".json")) == {"日"}


def test_each_document_becomes_a_file(tmp_path: Path) -> None:
    paths = export_records(tmp_path / "new" / "out", [(record("a.txt"), None), (record("b.txt"), None)])
    assert [path.name for path in paths] == ["a.json", "b.json"]
    assert json.loads(paths[0].read_text(encoding="utf-8"))["document"]["file"] == "a.txt"
    assert sorted(path.name for path in (tmp_path / "new" / "out").iterdir()) == ["a.json", "b.json"]


def test_an_earlier_export_is_replaced(tmp_path: Path) -> None:
    export_records(tmp_path, [(record("a.txt"), None)])
    export_records(tmp_path, [(record("a.md"), None)])
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["document"]["file"] == "a.md"


@pytest.mark.parametrize("foreign", [b'{"mine": 1}', b"words", b"\xff\xfe", b"", b"[" * 100_000])
def test_a_foreign_file_is_left_as_it_is(tmp_path: Path, foreign: bytes) -> None:
    (tmp_path / "a.json").write_bytes(foreign)
    with pytest.raises(BadInput, match="not written by this program"):
        export_records(tmp_path, [(record("a.txt"), None)])
    assert (tmp_path / "a.json").read_bytes() == foreign


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    export_records(target, [(record("a.txt"), None)])
    before = (target / "a.json").read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    (out / "b.json").symlink_to(target / "a.json")
    with pytest.raises(BadInput):
        export_records(out, [(record("b.txt"), None)])
    assert (target / "a.json").read_bytes() == before


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(BadInput, match="not a folder"):
        export_records(tmp_path / "out", [])


def test_tables_and_markdown_hold_the_items_and_can_be_written_again(tmp_path: Path) -> None:
    quote = Quote(id="q1", text="We act.", spans=((0, 7),), speaker="Ada Berg")
    entry = QuoteEntry("d1.q1", "d1", record("a.txt").document, quote, None, None, None)
    for _ in range(2):
        assert [path.name for path in export_tables(tmp_path, [entry])] == ["quotes.csv"]
        assert [path.name for path in export_markdown(tmp_path, [entry])] == ["quotes.md"]
    assert (tmp_path / "quotes.csv").read_text().splitlines()[1].startswith("d1.q1,d1,pull-quote,We act.,Ada Berg")
    assert "> “We act.”" in (tmp_path / "quotes.md").read_text()
    assert export_tables(tmp_path, []) == export_markdown(tmp_path, []) == ()
