"""Exports for a bibliography, read by strangers to them: pandoc, and a reader of RIS."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import rispy

NAMES = {"bib": ("references.bib", "bibtex"), "csl": ("references.json", "csljson")}
HOSTILE = """# 50 % of {A_1} & \\B ~ #1 — "dykes" $x$ <b> ^2

By the Commission for Water

“We act at once and together,” said Ada Berg.

The Commission recommends that states build dykes & walls_now before 2030.
"""


@pytest.fixture
def pandoc() -> str:
    found = shutil.which("pandoc")
    if found is None:
        pytest.skip("pandoc is not installed")
    return found


@pytest.fixture
def library(whosaid, tmp_path: Path) -> Path:
    """The seeds and a document full of what other languages take for markup."""
    folder = tmp_path / "library"
    hostile = tmp_path / "50 % {x}_&.md"
    hostile.write_text(HOSTILE, encoding="utf-8")
    seeds = Path(__file__).parents[2] / "seeds"
    assert whosaid("add", seeds, hostile, "--library", folder).returncode == 0
    return folder


def run(*command: str | Path, text: str | None = None) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*map(str, command)], input=text, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("format", NAMES)
def test_pandoc_reads_every_export_without_a_word_of_complaint(
    whosaid, library: Path, pandoc: str, tmp_path: Path, format: str
) -> None:
    name, reader = NAMES[format]
    assert whosaid("export", tmp_path / "out", "--format", format, "--library", library).returncode == 0
    read = run(pandoc, "-f", reader, "-t", "csljson", tmp_path / "out" / name)
    assert (read.returncode, read.stderr) == (0, "")
    items = json.loads(read.stdout)
    assert len(items) == 4
    titles = " ".join(str(item["title"]) for item in items)
    assert "Vienna Migration Conference 2017: Migration Partnerships" in titles
    assert "Migration partnerships: new tools in the international migration debate" in titles
    by_title = {str(item["title"]).split(":")[0]: item for item in items}
    (groff,) = by_title["Migration partnerships"]["author"]
    assert (groff["family"], groff["given"]) == ("Groff", "Alberto")
    (body,) = by_title["Vienna Migration Conference 2017"]["author"]
    assert "International Centre for Migration Policy Development" in body.values()


def test_a_reader_of_ris_reads_every_field(whosaid, library: Path, tmp_path: Path) -> None:
    assert whosaid("export", tmp_path / "out", "--format", "ris", "--library", library).returncode == 0
    text = (tmp_path / "out" / "references.ris").read_text(encoding="utf-8")
    items = rispy.loads(text)
    assert len(items) == 4
    assert not any("unknown_tag" in item for item in items)
    by_title = {item["title"].split(":")[0]: item for item in items}
    paper = by_title["Migration partnerships"]
    assert paper["title"] == "Migration partnerships: new tools in the international migration debate"
    assert (paper["type_of_reference"], paper["authors"], paper["year"]) == ("RPRT", ["Groff, Alberto"], "2005")
    report = by_title["Vienna Migration Conference 2017"]
    assert report["authors"] == ["International Centre for Migration Policy Development"]
    (hostile,) = (item for title, item in by_title.items() if title.startswith("50 %"))
    assert hostile["title"] == '50 % of {A_1} & \\B ~ #1 — "dykes" $x$ ^2'
    # Written again by the same reader, nothing is lost or added.
    assert rispy.loads(rispy.dumps(items)) == items


@pytest.mark.parametrize("format", NAMES)
def test_pandoc_sets_a_bibliography_from_every_export(
    whosaid, library: Path, pandoc: str, tmp_path: Path, format: str
) -> None:
    name, _ = NAMES[format]
    assert whosaid("export", tmp_path / "out", "--format", format, "--library", library).returncode == 0
    page = "---\nnocite: '@*'\n---\n"
    done = run(
        pandoc, "--citeproc", f"--bibliography={tmp_path / 'out' / name}", "-t", "plain", "--wrap=none", text=page
    )
    assert (done.returncode, done.stderr) == (0, "")
    entry = "Groff, Alberto. 2005. “Migration partnerships: new tools in the international migration debate.”"
    assert entry.casefold() in done.stdout.casefold()
    assert "International Centre for Migration Policy Development. 2018." in done.stdout


@pytest.mark.parametrize("form", ["html", "latex", "org", "markdown"])
def test_pandoc_reads_the_same_words_from_every_form(whosaid, library: Path, pandoc: str, form: str) -> None:
    listed = whosaid("list", "quotes", "--json", "--library", library).stdout.splitlines()
    quotes = [json.loads(line) for line in listed]
    quote = next(one["id"] for one in quotes if one["kind"] == "pull-quote")
    plain = whosaid("cite", quote, "--library", library).stdout
    marked = whosaid("cite", quote, "--form", form, "--library", library).stdout
    read = run(pandoc, "-f", form, "-t", "plain", "--wrap=none", text=marked).stdout

    def letters(text: str) -> str:
        return "".join(c for c in text if c.isalnum())

    assert letters(plain) == letters(read)


def test_a_style_of_every_kind_cites_the_seeds(whosaid, library: Path) -> None:
    listed = whosaid("list", "documents", "--json", "--library", library).stdout.splitlines()
    ids = {json.loads(line)["title"]: json.loads(line)["id"] for line in listed}
    paper = ids["Migration partnerships: new tools in the international migration debate"]
    expected = {
        "chicago": "Groff, Alberto. Migration Partnerships: New Tools in the International Migration Debate. "
        "Global Migration Perspectives no. 21. Geneva: Global Commission on International Migration, 2005.",
        "apa": "Groff, A. (2005). Migration partnerships: New tools in the international migration debate "
        "(Global Migration Perspectives No. 21). Global Commission on International Migration.",
        "mla": "Groff, Alberto. Migration Partnerships: New Tools in the International Migration Debate. "
        "Global Commission on International Migration, 2005. Global Migration Perspectives 21.",
        "oscola": "Groff A, Migration Partnerships: New Tools in the International Migration Debate "
        "(Global Migration Perspectives No 21, Global Commission on International Migration 2005)",
    }
    for style, entry in expected.items():
        assert whosaid("cite", paper, "--style", style, "--library", library).stdout == f"{entry}\n"
