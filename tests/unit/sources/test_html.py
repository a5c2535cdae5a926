"""HTML: the main text of a page and what the page says of itself."""

from pathlib import Path

import pytest

from whosaid.model import ReadError, Source
from whosaid.sources import read


def source(folder: Path, html: str | bytes, name: str = "a.html") -> Source:
    path = folder / name
    path.write_bytes(html.encode() if isinstance(html, str) else html)
    return read(path)


def blocks(source: Source) -> list[tuple[str, int, str]]:
    return [(b.kind.value, b.level, source.text[b.start_char : b.end_char]) for b in source.blocks]


def texts(source: Source) -> list[str]:
    return [text for _, _, text in blocks(source)]


def test_elements_tell_what_a_block_is(tmp_path: Path) -> None:
    html = """<html><body><h1>Report</h1><p>We <b>must</b>\n act.</p><h3>Aims</h3>
    <blockquote><p>One</p><p>Two</p></blockquote>
    <ul><li>a<ul><li>b</li></ul>c</li></ul><ol start=3><li>d<li value=7>e</ol>
    <figure><img><figcaption>Map</figcaption></figure>
    <dl><dt>Term</dt><dd>Meaning</dd></dl><pre>x\n  y</pre>tail</body></html>"""
    read_ = source(tmp_path, html)
    assert blocks(read_) == [
        ("heading", 1, "Report"),
        ("paragraph", 0, "We must act."),
        ("heading", 3, "Aims"),
        ("block-quote", 0, "One"),
        ("block-quote", 0, "Two"),
        ("list-item", 1, "a"),
        ("list-item", 2, "b"),
        ("list-item", 1, "c"),
        ("list-item", 1, "3. d"),
        ("list-item", 1, "7. e"),
        ("caption", 0, "Map"),
        ("paragraph", 0, "Term"),
        ("paragraph", 0, "Meaning"),
        ("paragraph", 0, "x\ny"),
        ("paragraph", 0, "tail"),
    ]
    assert [read_.text[a:b] for a, b in read_.blocks[1].strong] == ["must"]


def test_what_is_around_the_text_is_left_out(tmp_path: Path) -> None:
    html = """<html><body><nav>Home</nav>
    <header><a>Logo</a></header><div class="site-menu"><a>About</a> <a>News</a></div>
    <div role=search>Find</div><p hidden>no</p><p style="display: none">no</p><script>no()</script><form>no</form>
    <div class="related-work"><p>Related work is discussed in the report at some length.</p></div>
    <p>Text</p><footer><a>Imprint</a></footer><footer>Adopted in Vienna</footer></body></html>"""
    assert texts(source(tmp_path, html)) == [
        "Related work is discussed in the report at some length.",
        "Text",
        "Adopted in Vienna",
    ]


def test_the_main_element_wins_when_it_holds_most(tmp_path: Path) -> None:
    around, text = "<p>Teaser of a story</p>", "<p>The text of the page is here.</p>"
    assert texts(source(tmp_path, f"<body>{around}<main>{text}</main></body>")) == ["The text of the page is here."]
    assert len(texts(source(tmp_path, f"<body>{text * 9}<main><p>Menu</p></main></body>"))) == 10


def test_line_breaks_part_lines_and_two_of_them_paragraphs(tmp_path: Path) -> None:
    assert texts(source(tmp_path, "<p>a<br>b<br><br>c</p>")) == ["a\nb", "c"]


def test_tables_are_rows_but_layout_tables_are_walked_through(tmp_path: Path) -> None:
    data = "<table><caption>T</caption><tr><th>Name<th>Role</tr><tr><td><p>Ann</p><p>Lee</p><td>Chair</tr></table>"
    layout = f"<table><tr><td><h2>A</h2><p>b</p></td></tr><tr><td>{data}</td></tr></table>"
    assert blocks(source(tmp_path, layout)) == [
        ("heading", 2, "A"),
        ("paragraph", 0, "b"),
        ("caption", 0, "T"),
        ("table-row", 0, "Name\tRole"),
        ("table-row", 0, "Ann Lee\tChair"),
    ]


def test_notes_and_their_marks(tmp_path: Path) -> None:
    html = '<p>So.<sup><a href="#f">[1]</a></sup></p><section class="footnotes"><ol><li id=f>See.</ol></section>'
    assert blocks(source(tmp_path, html)) == [("paragraph", 0, "So.¹"), ("footnote", 0, "1. See.")]


def test_a_citation_before_a_paragraph_names_who_speaks(tmp_path: Path) -> None:
    read_ = source(tmp_path, "<p><cite>Ann Lee:</cite> Hello.</p><p>See <cite>Report:</cite> x</p>")
    assert [b.speaker for b in read_.blocks] == ["Ann Lee", None]


def test_the_head_gives_title_authors_date_publisher_and_language(tmp_path: Path) -> None:
    html = """<!DOCTYPE html><html lang="fr"><head><title>Le rapport | Site</title>
    <meta name="author" content="Ann Lee">
    <meta property="article:published_time" content="2020-03-01T10:00:00Z"><meta property="og:site_name" content="Site">
    </head><body><h1>Le rapport</h1><p>Texte</p></body></html>"""
    said = source(tmp_path, html).metadata
    assert (said.title, said.authors, said.dates) == ("Le rapport", ("Ann Lee",), ("2020-03-01",))
    assert (said.publisher, said.language) == ("Site", "fr")


def test_linked_data_gives_them_too(tmp_path: Path) -> None:
    html = """<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "The report",
    "datePublished": "2019-05", "author": [{"name": "Bo Yu"}]}]}</script><script type="application/ld+json">{[</script>
    <h1>The Report</h1><p>Text</p>"""
    said = source(tmp_path, html).metadata
    assert (said.title, said.authors, said.dates) == ("The report", ("Bo Yu",), ("2019-05",))


def test_a_title_of_the_head_stands_in_where_there_is_no_heading(tmp_path: Path) -> None:
    assert source(tmp_path, "<title>Notes</title><p>Text</p>").metadata.title == "Notes"
    assert source(tmp_path, "<title>Site</title><h1>Notes</h1><p>Text</p>").metadata.title is None


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16", "iso-8859-2"])
def test_the_declared_encoding_counts(tmp_path: Path, encoding: str) -> None:
    html = f'<html><head><meta charset="{encoding}"></head><body><p>Präsident Dvořák, hören Sie</p></body></html>'
    read_ = source(tmp_path, html.encode(encoding, "replace"))
    assert read_.text.startswith("Präsident")


def test_pages_are_told_by_their_content(tmp_path: Path) -> None:
    assert source(tmp_path, "<!DOCTYPE html>\n<p>Text</p>", "a.txt").media_type == "text/html"
    assert source(tmp_path, "Only text", "a.html").media_type == "text/plain"


@pytest.mark.parametrize("html", ["<div>" * 200_000 + "x", "<a " + "b='' " * 100_000 + ">x", "<p>" * 100_000 + "x"])
def test_deep_and_wide_pages_are_read_or_refused(tmp_path: Path, html: str) -> None:
    try:
        source(tmp_path, f"<html>{html}")
    except ReadError as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("attribute", ["a%d='x' ", "a%d ", "a%d=''", 'a%d=">"'])
def test_a_tag_with_more_attributes_than_anybody_writes_loses_them(tmp_path: Path, attribute: str) -> None:
    tag = "<p " + "".join(attribute % n for n in range(300_000)) + ">"
    assert source(tmp_path, f"<html>{tag}Some text</p><p class='x'>More</p>").text == "Some text\n\nMore"


def test_a_long_tag_with_a_picture_in_it_is_left_as_it_is(tmp_path: Path) -> None:
    picture = "A" * 50_000
    html = f"<html><p hidden style='background: url(data:image/png;base64,{picture}==)'>Unseen</p><p>Seen</p>"
    assert source(tmp_path, html).text == "Seen"
