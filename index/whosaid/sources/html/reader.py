"""The reader of HTML files."""

import re
from dataclasses import replace
from typing import Any

from lxml import etree

from whosaid.model import ReadError, Source
from whosaid.sources.builder import Builder
from whosaid.sources.decoding import Decoded, decode
from whosaid.sources.frontmatter import front_matter, read_front_matter
from whosaid.sources.html.page import metadata
from whosaid.sources.html.walker import Walker, is_around
from whosaid.sources.reader import RawFile
from whosaid.sources.xmltree import name, text_of

_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_TAG = re.compile(r"""<([a-zA-Z][\w:-]{0,50})(?=[\s/])(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>""")
_LONG_TAG = 20_000
_MAX_ATTRIBUTES = 2_000
_HEAD_BYTES = 4096
# The main part is believed to be it when it holds this share of the page's paragraphs' text.
_MAIN_SHARE = 0.4


class HtmlReader:
    """Reads HTML: the main text of a page, without navigation."""

    def read(self, file: RawFile) -> Source:
        decoded = _decoded(file)
        matter = front_matter(decoded.text)
        root = parsed(decoded.text[matter.end :] if matter else decoded.text)
        builder = Builder()
        Walker(builder).walk(main_part(root))
        said, warnings = read_front_matter(decoded.text, matter)
        source = builder.source(file, "text/html", encoding=decoded.encoding, warnings=decoded.warnings + warnings)
        return replace(source, metadata=said if matter else metadata(root, source))


def parsed(text: str) -> Any:
    """The root of an HTML text. Raises ReadError when there is no element in it."""
    text = _TAG.sub(_bearable, text)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise ReadError("the file holds no text")
    return root


def _bearable(tag: re.Match[str]) -> str:
    """A tag, without its attributes where they are so many that libxml2, which compares each with all, has no end."""
    if len(tag[0]) < _LONG_TAG or tag[0].count("=") + len(tag[0].split()) <= _MAX_ATTRIBUTES:
        return tag[0]
    return f"<{tag[1]}>"


def main_part(root: Any) -> Any:
    """The element that holds a page's main text: `main` or the one `article`, else all of it."""
    whole = _prose(root)
    elements = list(root.iter())
    mains = [e for e in elements if name(e) == "main" or e.get("role") == "main"]
    articles = [e for e in elements if name(e) == "article" or e.get("itemprop") == "articleBody"]
    for found in (mains, articles):
        if found and not is_around(found[0]) and _prose(found[0]) >= _MAIN_SHARE * whole and len(found) == 1:
            return found[0]
    return root


def _prose(element: Any) -> int:
    return sum(len(text_of(e)) for e in element.iter() if name(e) in ("p", "li", "td", "dd"))


def _decoded(file: RawFile) -> Decoded:
    """The page's characters: valid UTF-8 is UTF-8, else what the page declares, else a guess."""
    if file.encoding is None:
        declared = _DECLARED.search(file.data[:_HEAD_BYTES])
        try:
            file.data.decode("utf-8")
        except UnicodeDecodeError:
            if declared is not None:
                called = declared[1].decode("ascii", "replace").lower()
                # Browsers read what calls itself ISO 8859-1 or ASCII as Windows-1252.
                called = "cp1252" if called in ("iso-8859-1", "latin1", "us-ascii", "ascii") else called
                try:
                    return decode(file.data, called)
                except ReadError:
                    pass
    return decode(file.data, file.encoding)
