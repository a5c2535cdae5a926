"""Word documents."""

from pathlib import Path

import pytest
from support.files import docx, odt, p, package

from whosaid.model import ReadError, Source
from whosaid.sources import read
from whosaid.sources.word.numbering import counted

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Tram"><w:name w:val="Títol"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Tram2"><w:name w:val="Altre"/><w:basedOn w:val="Tram"/></w:style>
<w:style w:styleId="Sp"><w:name w:val="D3/ Intervinent"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Act"><w:name w:val="Stage"/></w:style>
<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
</w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>
"""


def source(folder: Path, data: bytes, name: str = "a.docx") -> Source:
    path = folder / name
    path.write_bytes(data)
    return read(path)


def blocks(source: Source) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, source.text[b.start_char : b.end_char]) for b in source.blocks]


def item(text: str, depth: int, list_id: int) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_styles_tell_what_a_paragraph_is(tmp_path: Path) -> None:
    body = p("Report", "H1") + p("Aims", "Tram2") + p("Text") + p("Aims 3", "TOC1") + p("Map", "Cap") + p("We", "Q")
    assert blocks(source(tmp_path, docx(body, styles=STYLES))) == [
        ("heading", 1, "Report"),
        ("heading", 2, "Aims"),
        ("paragraph", 0, "Text"),
        ("furniture", 0, "Aims 3"),
        ("caption", 0, "Map"),
        ("block-quote", 0, "We"),
    ]


def test_numbers_of_lists_are_counted_as_word_shows_them(tmp_path: Path) -> None:
    body = item("a", 0, 7) + item("b", 1, 7) + item("c", 1, 7) + item("", 0, 7) + item("d", 0, 7) + item("e", 1, 7)
    body += item("f", 0, 8) + item("g", 0, 0)
    assert blocks(source(tmp_path, docx(body, numbering=NUMBERING))) == [
        ("list-item", 1, "1. a"),
        ("list-item", 2, "1a) b"),
        ("list-item", 2, "1b) c"),
        ("list-item", 1, "3. d"),
        ("list-item", 2, "3a) e"),
        ("list-item", 1, "f"),
        ("paragraph", 0, "g"),
    ]


def test_forms_of_numbers() -> None:
    assert [counted(28, f) for f in ("decimal", "lowerLetter", "upperRoman")] == ["28", "bb", "XXVIII"]
    assert counted(4, "lowerRoman") == "iv"


def test_bold_and_italic_runs_are_strong_also_by_style(tmp_path: Path) -> None:
    body = """<w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>must</w:t></w:r>
    <w:r><w:t xml:space="preserve"> act</w:t></w:r></w:p>"""
    body += p("Not", "Tram", looks='<w:b w:val="0"/>') + p("Bold", "Tram")
    read_ = source(tmp_path, docx(body, styles=STYLES))
    assert [[read_.text[a:b] for a, b in block.strong] for block in read_.blocks] == [["must"], [], ["Bold"]]


def test_a_style_for_speakers_names_who_speaks(tmp_path: Path) -> None:
    body = p("Ann Lee:", "Sp") + p("Hello.") + p("(Applause)", "Act") + p("Again.") + p("Next", "H1") + p("Text")
    read_ = source(tmp_path, docx(body, styles=STYLES))
    assert [b.speaker for b in read_.blocks] == [None, "Ann Lee", None, "Ann Lee", None, None]


def test_changes_count_as_accepted_and_comments_not_at_all(tmp_path: Path) -> None:
    body = """<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del>
    <w:ins><w:r><w:t>must</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> old</w:t></w:r></w:moveFrom>
    <w:r><w:commentReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> act</w:t></w:r></w:p>"""
    assert source(tmp_path, docx(body)).text == "We must act"


def test_field_codes_and_hidden_text_are_left_out(tmp_path: Path) -> None:
    body = "<w:p><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>"
    assert source(tmp_path, docx(body + p("no", looks="<w:vanish/>"))).text == "3"


def test_notes_follow_the_paragraph_that_bears_their_mark(tmp_path: Path) -> None:
    note = f'<w:footnote w:id="2">{p("See there.")}</w:footnote>'
    note += f'<w:footnote w:id="0" w:type="separator">{p("x")}</w:footnote>'
    body = '<w:p><w:r><w:t>It is so.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + p("Next")
    assert blocks(source(tmp_path, docx(body, footnotes=note))) == [
        ("paragraph", 0, "It is so.¹"),
        ("footnote", 0, "1 See there."),
        ("paragraph", 0, "Next"),
    ]


def test_tables_are_rows_but_layout_tables_are_walked_through(tmp_path: Path) -> None:
    def table(*cells: str) -> str:
        return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"

    body = (
        table(p("Name"), p("Ann") + p("Lee")) + table(p("Box")) + table("".join(p(f"x{i}") for i in range(5)), p("y"))
    )
    found = blocks(source(tmp_path, docx(body)))
    assert found[:2] == [("table-row", 0, "Name\tAnn Lee"), ("paragraph", 0, "Box")]
    assert len(found) == 8


def test_text_boxes_come_once_after_their_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('Boxed')}</w:txbxContent>"
    body = f"""<w:p><w:r><w:t>Text</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m">
    <mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>
    </mc:AlternateContent></w:r></w:p>"""
    assert [text for _, _, text in blocks(source(tmp_path, docx(body)))] == ["Text", "Boxed"]


def test_pages_are_where_word_last_saw_them(tmp_path: Path) -> None:
    body = p("One") + "<w:p><w:r><w:t>a </w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"
    body += '<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>c</w:t></w:r></w:p>'
    read_ = source(tmp_path, docx(body))
    assert [(page.label, read_.text[page.start_char : page.end_char].strip()) for page in read_.pages] == [
        ("≈ 1", "One\n\na"),
        ("≈ 2", "b"),
        ("≈ 3", "c"),
    ]


def test_a_title_in_the_properties_counts_only_when_the_text_says_it_too(tmp_path: Path) -> None:
    assert (
        source(tmp_path, docx(p("The Report"), core="<dc:title>The report</dc:title>")).metadata.title == "The report"
    )
    assert source(tmp_path, docx(p("The Report"), core="<dc:title>Template</dc:title>")).metadata.title is None


def test_opendocument_paragraphs_lists_tables_and_notes(tmp_path: Path) -> None:
    styles = """<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>
    <text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>"""
    body = """<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:h text:outline-level="2">Aims</text:h>
    <text:p>We <text:span text:style-name="T1">must</text:span><text:s/>act<text:note>
    <text:note-citation>1</text:note-citation><text:note-body><text:p>See.</text:p></text:note-body>
    </text:note><text:line-break/>now<text:soft-page-break/> and on</text:p>
    <text:list text:style-name="L"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p>
    </text:list-item></text:list></text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>
    <table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"""
    read_ = source(tmp_path, odt(body, styles), "a.odt")
    assert blocks(read_) == [
        ("heading", 2, "Aims"),
        ("paragraph", 0, "We must act¹\nnow and on"),
        ("footnote", 0, "1 See."),
        ("list-item", 1, "1. a"),
        ("list-item", 2, "b"),
        ("list-item", 1, "2. c"),
        ("table-row", 0, "x\ty"),
    ]
    assert [read_.text[a:b] for a, b in read_.blocks[1].strong] == ["must"]
    assert [page.label for page in read_.pages] == ["≈ 1", "≈ 2"]


def refused(folder: Path, data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        source(folder, data)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_damaged_and_foreign_packages(tmp_path: Path) -> None:
    whole = docx(p("Text"))
    assert "ZIP directory" in refused(tmp_path, whole[: len(whole) // 2])
    assert "cannot be unpacked" in refused(tmp_path, whole.replace(whole[80:90], b"0123456789"))
    assert "none of the documents" in refused(tmp_path, package({"a.txt": "x"}))
    assert "not a Word document" in refused(tmp_path, package({"[Content_Types].xml": "x", "xl/workbook.xml": "x"}))
    assert "not a text document" in refused(
        tmp_path, package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
    )
    assert "no text" in refused(tmp_path, docx(""))
    assert "damaged XML" in refused(tmp_path, docx("<w:p>"))


def test_bombs(tmp_path: Path) -> None:
    assert "exhaust" in refused(tmp_path, docx("<w:p/>" * 3_000_000))
    assert "parts" in refused(tmp_path, package({str(i): "" for i in range(5_001)}))
    laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
    )
    bomb = package(
        {"[Content_Types].xml": "x", "word/document.xml": f"{laughs}]><d><body><p><t>&j;</t></p></body></d>"}
    )
    assert "damaged XML" in refused(tmp_path, bomb)
    deep = "<a>" * 100_000 + "</a>" * 100_000
    assert "damaged XML" in refused(tmp_path, docx(deep))


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("SECRET")
    doctype = f'<!DOCTYPE d [<!ENTITY s SYSTEM "file://{tmp_path}/secret">]>'
    body = "<d xmlns:w='w'><body><p><r><t>a&s;b</t></r></p></body></d>"
    data = package({"[Content_Types].xml": "x", "word/document.xml": doctype + body})
    try:
        assert "SECRET" not in source(tmp_path, data).text
    except ReadError as error:
        assert "SECRET" not in str(error)
