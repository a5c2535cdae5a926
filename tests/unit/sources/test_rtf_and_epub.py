"""RTF and EPUB."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.files import package

from whosaid.model import ReadError, Source
from whosaid.sources import read
from whosaid.sources.reader import RawFile
from whosaid.sources.rtf import RtfReader


def source(folder: Path, data: str | bytes, name: str = "a.rtf") -> Source:
    path = folder / name
    path.write_bytes(data.encode("latin-1") if isinstance(data, str) else data)
    return read(path)


def blocks(source: Source) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, source.text[b.start_char : b.end_char]) for b in source.blocks]


def rtf(body: str) -> str:
    return (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\stylesheet{\s1 heading 1;}}{\info{\title The Report}}"
        + body
        + "}"
    )


def test_paragraphs_headings_lists_tables_and_notes(tmp_path: Path) -> None:
    body = r"""\pard\s1 The Report\par\pard We {\b must} act\line now.{\super 2}{\footnote {\super 1} See \i there.}\par
{\listtext 1.\tab}one\par {\listtext\'b7\tab}two\par \pard\outlinelevel1 Aims\par \pard\intbl a\cell b\par c\cell\row
\pard Last{\*\unknown gone}{\field{\*\fldinst LINK}{\fldrslt  link}}\par"""
    read_ = source(tmp_path, rtf(body))
    assert blocks(read_) == [
        ("heading", 1, "The Report"),
        ("paragraph", 0, "We must act\nnow.²¹"),
        ("footnote", 0, "1 1 See there."),
        ("list-item", 1, "1. one"),
        ("list-item", 1, "two"),
        ("heading", 2, "Aims"),
        ("table-row", 0, "a\tb c"),
        ("paragraph", 0, "Last link"),
    ]
    assert [read_.text[a:b] for a, b in read_.blocks[1].strong] == ["must"]
    assert read_.metadata.title == "The Report"


def test_characters_of_code_pages_and_of_unicode(tmp_path: Path) -> None:
    body = r"\'93Se\'f1or\'94 \u8364? \u-10179?\u-8704? {\uc2\u233\'3f\'3f}t\u233 ?. \emdash"
    assert source(tmp_path, rtf(body)).text == "“Señor” € 😀 été. —"
    japanese = r"{\rtf1\ansi\ansicpg932 \'8b\'63\'92\'b7}"
    assert source(tmp_path, japanese).text == "議長"


def test_titles_are_told_by_their_size_where_no_style_names_them(tmp_path: Path) -> None:
    body = r"{\fs32 Aims\par}{\fs24 Text that is long enough to be the body of it.\par}{\fs32 We must act.\par}"
    assert [kind for kind, _, _ in blocks(source(tmp_path, rtf(body)))] == ["heading", "paragraph", "paragraph"]


def test_escape_codes_do_not_come_out(tmp_path: Path) -> None:
    assert "\x1b" not in source(tmp_path, rtf(r"a\u27?]52;c;x\'1b\u7?b")).text


def test_deep_groups_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="nested too deeply"):
        source(tmp_path, rtf("{" * 5000 + "x"))


@given(st.text(st.sampled_from(r"{}\abc'09*u-bin par") | st.characters(max_codepoint=255), max_size=60))
def test_any_rtf_is_read_or_refused(body: str) -> None:
    with suppress(ReadError):
        RtfReader().read(RawFile("a", (r"{\rtf1 " + body).encode("latin-1"), ""))


def epub(*pages: str, spine: str = "", **extra: str) -> bytes:
    items = "".join(
        f'<item id="p{i}" href="p%20{i}.xhtml" media-type="application/xhtml+xml"/>' for i in range(len(pages))
    )
    order = spine or "".join(f'<itemref idref="p{i}"/>' for i in range(len(pages)))
    opf = f"""<package xmlns:dc="d"><metadata><dc:title>The Report</dc:title><dc:creator>Ann Lee</dc:creator>
    <dc:date>2016-05-04</dc:date></metadata><manifest>{items}</manifest><spine>{order}</spine></package>"""
    container = '<container><rootfile full-path="in/book.opf"/></container>'
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "in/book.opf": opf}
    return package({**parts, **{f"in/p {i}.xhtml": page for i, page in enumerate(pages)}, **extra})


def test_epub_pages_come_in_the_order_of_the_spine_with_their_page_numbers(tmp_path: Path) -> None:
    one = "<html><body><h1>One</h1><p>a<span epub:type='pagebreak' title='7'/>b</p></body></html>"
    two = '<html><body><p>Two</p><div role="doc-pagebreak" aria-label="8"></div><p>end</p></body></html>'
    order = '<itemref idref="p1"/><itemref idref="p0"/><itemref idref="none"/>'
    read_ = source(tmp_path, epub(one, two, spine=order), "a.epub")
    assert [text for _, _, text in blocks(read_)] == ["Two", "end", "One", "ab"]
    assert [page.label for page in read_.pages] == ["8", "7"]
    assert (read_.metadata.title, read_.metadata.authors, read_.metadata.dates) == (
        "The Report",
        ("Ann Lee",),
        ("2016-05-04",),
    )


def test_protected_and_damaged_epubs(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="protected"):
        source(tmp_path, epub("<p>x</p>", **{"META-INF/encryption.xml": "<e><EncryptedData/></e>"}), "a.epub")
    with pytest.raises(ReadError, match="names no contents"):
        source(tmp_path, package({"mimetype": "application/epub+zip"}), "a.epub")
    with pytest.raises(ReadError, match="no text"):
        source(tmp_path, epub("<p>x</p>", spine='<itemref idref="zz"/>'), "a.epub")
