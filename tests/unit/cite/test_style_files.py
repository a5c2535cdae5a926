"""A style of the user's own, in a CSL file."""

import sys
from pathlib import Path

import pytest
from support.citing import PROTECTED, REPORT, quote

from whosaid.cite import check_style, citation, quotation
from whosaid.cite.styles import csl
from whosaid.model import BadInput, DocumentEntry

STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="{kind}" version="1.0">
  <info><title>Test</title><id>test</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
    <names variable="author"><name form="short"/></names>
    <date variable="issued"><date-part name="year"/></date><text variable="locator" prefix="p. "/>
  </group></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". ">
    <names variable="author"><name/></names><text variable="title" font-style="italic"/>
  </group></layout></bibliography>
</style>"""


@pytest.fixture
def style(tmp_path: Path) -> str:
    pytest.importorskip("citeproc", reason="citeproc-py, the extra csl, is not installed")
    path = tmp_path / "own.csl"
    path.write_text(STYLE.format(kind="in-text"), encoding="utf-8")
    return str(path)


def test_a_style_file_cites_a_document_and_a_quote(style: str) -> None:
    entry = "International River Office. Water Forum 2019: Rivers without borders."
    assert citation(DocumentEntry("d1", REPORT), style) == entry
    assert quotation(quote(REPORT, page="p. 12"), "plain", style) == (
        f"“We ‘must’ act.” (Berg, quoted in International River Office, 2020, p. 12)\n— {entry}"
    )
    assert "*Water Forum 2019: Rivers without borders*" in quotation(quote(REPORT), "markdown", style)


def test_a_style_file_names_nobody_who_is_protected(style: str) -> None:
    for said in (citation(DocumentEntry("d1", PROTECTED), style), citation(quote(PROTECTED), style)):
        assert "Chatham House Rule" in said
        assert "Berg" not in said


@pytest.mark.parametrize("content", ["", "<style/>", "no style at all", None])
def test_a_file_that_is_no_style_is_said_in_a_line(style: str, tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "bad.csl"
    if content is not None:
        path.write_text(content)
    with pytest.raises(BadInput, match=r"bad\.csl: no ") as caught:
        check_style(str(path))
    assert "\n" not in str(caught.value)


def test_without_the_extra_it_is_said_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    csl.load.cache_clear()
    monkeypatch.setitem(sys.modules, "citeproc", None)
    with pytest.raises(BadInput, match=r"pip install 'whosaid\[csl\]'"):
        check_style(str(tmp_path / "any.csl"))
