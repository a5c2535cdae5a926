"""show, cite and export on the seeds."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def ids(library, whosaid) -> dict[str, str]:
    """One thing of each kind: a pull quote, a reported one under the Chatham House rule, and so on."""
    found: dict[str, str] = {}
    for kind in ("documents", "speakers", "quotes", "recommendations"):
        for line in whosaid("list", kind, "--json").lines:
            data = json.loads(line)
            found.setdefault(kind, data["id"])
            found.setdefault(str(data.get("kind")), data["id"])
            if data.get("chatham_house"):
                found["protected"] = data["id"]
    for line in whosaid("list", "quotes", "--json").lines:
        if json.loads(line)["document"] == found["protected"]:
            found["protected quote"] = json.loads(line)["id"]
    return found


@pytest.mark.parametrize("kind", ["documents", "speakers", "quotes", "recommendations"])
def test_show_tells_a_thing_and_its_surroundings(ids: dict[str, str], whosaid, kind: str) -> None:
    said = whosaid("show", ids[kind])
    assert said.code == 0
    assert said.out.strip()


def test_show_tells_all_that_a_speaker_said(library, whosaid) -> None:
    said = whosaid("show", "werner-hoyer").out
    for line in whosaid("list", "quotes", "--json").lines:
        quote = json.loads(line)
        assert (quote["text"] in said) == (quote["speaker"] == "Werner Hoyer")


def test_show_marks_the_quote_in_its_paragraph(ids: dict[str, str], whosaid) -> None:
    text = json.loads(whosaid("show", ids["pull-quote"], "--json").out)["text"]
    marked = [line for line in whosaid("show", ids["pull-quote"]).lines if line.startswith("> ")]
    assert any(text in line for line in marked)


def test_show_as_json_adds_place_rule_context_and_links(ids: dict[str, str], whosaid) -> None:
    quote = json.loads(whosaid("show", ids["pull-quote"], "--json").out)
    assert list(quote)[:3] == ["id", "document", "kind"]
    assert list(quote)[-5:] == ["place", "confidence", "rule", "context", "related"]
    assert quote["rule"]
    speaker = json.loads(whosaid("show", ids["speakers"], "--json").out)
    assert list(speaker) == ["id", "name", "appearances", "related"]


def test_cite_gives_words_and_source(ids: dict[str, str], whosaid) -> None:
    said = whosaid("cite", ids["pull-quote"]).out
    assert said.startswith("“")
    assert "\n— " in said
    assert "Vienna Migration Conference 2017" in said
    assert said.endswith(".\n")
    assert not said.endswith("\n\n")


def test_several_citations_stand_apart(ids: dict[str, str], whosaid) -> None:
    one, other = (whosaid("cite", ids[kind], "--form", "line").out for kind in ("quotes", "recommendations"))
    assert whosaid("cite", ids["quotes"], ids["recommendations"], "--form", "line").out == f"{one}\n{other}"


def test_a_protected_quote_names_nobody(ids: dict[str, str], whosaid) -> None:
    said = whosaid("cite", ids["protected quote"]).out
    assert "(reported): " in said or said.startswith("Reported: ")
    assert "“" not in said.split("\n— ")[0].split(": ", 1)[0]
    assert said.endswith("(Chatham House Rule).\n")


@pytest.mark.parametrize("command", [["show", "nobody"], ["cite", "x.q1"], ["show", "x.y.z"], ["remove", "nothing"]])
def test_an_unknown_id_is_wrong_use(library, whosaid, command: list[str]) -> None:
    said = whosaid(*command)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_an_unknown_form_is_wrong_use(ids: dict[str, str], whosaid) -> None:
    assert whosaid("cite", ids["quotes"], "--form", "song").code == 2


def test_export_writes_a_record_a_document_and_can_be_repeated(library, whosaid, tmp_path: Path) -> None:
    for _ in range(2):
        said = whosaid("export", tmp_path / "out", "--format", "json")
        assert (said.code, said.out) == (0, "")
    files = sorted((tmp_path / "out").iterdir())
    assert [file.name for file in files] == [
        "000_984a245e53647631.json",
        "003_02fd295e5caa90e8.json",
        "004_2c35cc748ac73fc1.json",
    ]
    records = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    assert [list(record) for record in records] == [["document", "speakers", "quotes", "recommendations", "links"]] * 3
    protected = records[2]
    assert protected["document"]["chatham_house"] is True
    assert protected["speakers"] == []
    assert {quote["speaker"] for quote in protected["quotes"]} == {None}


def test_an_export_can_be_narrowed(library, whosaid, tmp_path: Path) -> None:
    assert whosaid("export", tmp_path, "speaker:hoyer").code == 0
    (file,) = tmp_path.glob("*.json")
    record = json.loads(file.read_text(encoding="utf-8"))
    assert {quote["speaker"] for quote in record["quotes"]} == {"Werner Hoyer"}
    assert "Werner Hoyer" in {speaker["name"] for speaker in record["speakers"]}


def test_results_export_as_tables_and_markdown(library, whosaid, tmp_path: Path) -> None:
    assert whosaid("export", tmp_path, "--format", "csv").code == 0
    assert whosaid("export", tmp_path, "--format", "md", "hoyer").code == 0
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {
        "documents.csv", "speakers.csv", "quotes.csv", "recommendations.csv", "quotes.md",
    }  # fmt: skip


def test_what_is_found_exports_as_a_page_by_speaker_with_a_bibliography(library, whosaid, tmp_path: Path) -> None:
    assert whosaid("export", tmp_path, "--format", "html", "--style", "oscola", "speaker:hoyer").code == 0
    page = (tmp_path / "quotes.html").read_text(encoding="utf-8")
    assert "<h1>Quotes and recommendations</h1>" in page
    assert "<h2>Werner Hoyer</h2>" in page
    assert '<blockquote dir="auto">‘' in page
    assert "<h2>Bibliography</h2>" in page


def test_an_export_overwrites_nothing_foreign(library, whosaid, tmp_path: Path) -> None:
    (tmp_path / "000_984a245e53647631.json").write_text('{"notes": "mine"}')
    said = whosaid("export", tmp_path)
    assert said.code == 2
    assert "left as it is" in said.err
    assert (tmp_path / "000_984a245e53647631.json").read_text() == '{"notes": "mine"}'


def test_an_export_to_where_nothing_can_be_written_is_one_line(library, whosaid, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = whosaid("export", tmp_path / "file" / "out")
    assert said.code in (1, 2)
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_cite_takes_a_style_a_part_and_sic(ids: dict[str, str], whosaid) -> None:
    said = whosaid("cite", ids["pull-quote"], "--style", "chicago", "--words", "1-3").out
    assert " […]”\n— " in said
    assert "quoted in International Centre for Migration Policy Development, Vienna Migration Conference 2017" in said
    assert whosaid("cite", ids["pull-quote"], "--sic", "nowhere").code == 2
    for bad in ("0-3", "x", "-", "5"):
        assert whosaid("cite", ids["pull-quote"], "--words", bad).code == 2


def test_the_style_of_the_configuration_is_used_until_another_is_named(
    ids: dict[str, str], whosaid, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    (home / "whosaid").mkdir(parents=True)
    (home / "whosaid" / "config.toml").write_text('citation_style = "apa"\n')
    assert "as cited in" in whosaid("cite", ids["pull-quote"]).out
    assert "as cited in" not in whosaid("cite", ids["pull-quote"], "--style", "plain").out
    (home / "whosaid" / "config.toml").write_text("citation_style = 3\n")
    said = whosaid("cite", ids["pull-quote"])
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "config.toml, citation_style" in said.err


def test_a_copied_link_names_its_item(ids: dict[str, str], whosaid) -> None:
    link = whosaid("cite", ids["pull-quote"], "--form", "link").out.strip()
    assert whosaid("show", link).out == whosaid("show", ids["pull-quote"]).out


@pytest.mark.parametrize(
    ("format", "name"), [("bib", "references.bib"), ("csl", "references.json"), ("ris", "references.ris")]
)
def test_documents_of_a_query_export_for_a_bibliography(
    library, whosaid, tmp_path: Path, format: str, name: str
) -> None:
    for _ in range(2):
        assert whosaid("export", tmp_path, "--format", format, "hoyer").code == 0
    said = (tmp_path / name).read_text(encoding="utf-8")
    assert said.count("Vienna Migration Conference 2017") == 1
    assert "Groff" not in said
    (tmp_path / name).write_text("mine")
    assert whosaid("export", tmp_path, "--format", format).code == 2
    assert (tmp_path / name).read_text() == "mine"


def test_list_without_a_kind_says_what_there_is(library, whosaid) -> None:
    said = whosaid("list")
    assert (said.code, said.err) == (2, "whosaid: list what? documents, speakers, quotes or recommendations\n")


def test_what_stands_behind_a_recommendation_reads_the_right_way(library, whosaid) -> None:
    for line in whosaid("list", "recommendations", "--json").lines:
        data = json.loads(line)
        if data["supported_by"]:
            said = whosaid("show", data["id"]).out
            assert "behind it  " in said
            assert "stands behind  " not in said
            return
    pytest.fail("no recommendation has anything behind it")
