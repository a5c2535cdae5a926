"""Which reader a file gets: by its content first, by its suffix where the content leaves it open."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from whosaid.sources.reader import Reader

_HTML = re.compile(
    r"(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]", re.I | re.S
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADERS = re.compile(
    r"(?:From |(?:From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Date|Subject|To):)", re.I
)
_MESSAGE = re.compile(r"^(?:Message-ID|MIME-Version):[^\n]*\n", re.I | re.M)
_SUBTITLES = re.compile(r"WEBVTT(?=\s|$)|\d{1,6}\s*\n\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->")
_XML = re.compile(r"<\?xml\s")
_TAG = re.compile(r"<(?:!--|[a-zA-Z][a-zA-Z0-9]{0,20}[\s>/])")


@dataclass(frozen=True, slots=True)
class Format:
    """A format with its suffixes, in lower case; an isolated one is read in a worker process."""

    name: str
    suffixes: frozenset[str]
    reader: Callable[[], Reader]
    isolated: bool = True


def _plain() -> Reader:
    from whosaid.sources.plain import PlainTextReader

    return PlainTextReader()


def _markdown() -> Reader:
    from whosaid.sources.markdown import MarkdownReader

    return MarkdownReader()


def _restructured() -> Reader:
    from whosaid.sources.restructured import RestructuredReader

    return RestructuredReader()


def _pdf() -> Reader:
    from whosaid.sources.pdf import PdfReader

    return PdfReader()


def _package() -> Reader:
    from whosaid.sources.packages import PackageReader

    return PackageReader()


def _html() -> Reader:
    from whosaid.sources.html import HtmlReader

    return HtmlReader()


def _xml() -> Reader:
    from whosaid.sources.xml import XmlReader

    return XmlReader()


def _subtitles() -> Reader:
    from whosaid.sources.subtitles import SubtitlesReader

    return SubtitlesReader()


def _rtf() -> Reader:
    from whosaid.sources.rtf import RtfReader

    return RtfReader()


def _legacy() -> Reader:
    from whosaid.sources.legacy import LegacyWordReader

    return LegacyWordReader()


def _antiword() -> Reader:
    from whosaid.sources.legacy import AntiwordReader

    return AntiwordReader()


def _mail() -> Reader:
    from whosaid.sources.mail import MailReader

    return MailReader()


FORMATS = {
    format_.name: format_
    for format_ in (
        Format("text", frozenset({".txt", ".text"}), _plain, isolated=False),
        Format("markdown", frozenset({".md", ".markdown", ".mdown", ".mkd"}), _markdown, isolated=False),
        Format("restructured", frozenset({".rst", ".rest"}), _restructured, isolated=False),
        Format("subtitles", frozenset({".vtt", ".srt"}), _subtitles, isolated=False),
        Format("pdf", frozenset({".pdf"}), _pdf),
        Format("html", frozenset({".html", ".htm", ".xhtml"}), _html),
        Format("xml", frozenset({".xml", ".tei", ".akn"}), _xml),
        Format("package", frozenset({".docx", ".docm", ".dotx", ".odt", ".ott", ".epub"}), _package),
        Format("rtf", frozenset({".rtf"}), _rtf),
        # Reads in workers of its own, behind the program that converts the file.
        Format("legacy", frozenset({".doc", ".dot"}), _legacy, isolated=False),
        Format("antiword", frozenset(), _antiword),
        Format("mail", frozenset({".eml", ".mht", ".mhtml"}), _mail),
    )
}
"""All formats by name."""

SUFFIXES = frozenset(suffix for format_ in FORMATS.values() for suffix in format_.suffixes)
"""Suffixes, in lower case, of all formats."""

HEAD_BYTES = 4096
"""How much of a file's beginning tells its format."""


def format_of(head: bytes, name: str) -> Format:
    """The format of a file that begins with `head`."""
    if b"%PDF-" in head[:1024]:
        return FORMATS["pdf"]
    if head.lstrip().startswith(b"{\\rtf"):
        return FORMATS["rtf"]
    if head.startswith(_OLE):
        return FORMATS["legacy"]
    if head.startswith(b"PK\x03\x04"):
        return FORMATS["package"]
    suffix = PurePath(name).suffix.lower()
    by_suffix = next((f for f in FORMATS.values() if suffix in f.suffixes), FORMATS["text"])
    beginning = _beginning(head)
    if _HEADERS.match(beginning) and (by_suffix.name == "mail" or _MESSAGE.search(beginning)):
        return FORMATS["mail"]
    if _SUBTITLES.match(beginning):
        return FORMATS["subtitles"]
    if _HTML.match(beginning) or (by_suffix.name == "html" and _TAG.search(beginning)):
        return FORMATS["html"]
    if _XML.match(beginning) or (by_suffix.name == "xml" and _TAG.match(beginning)):
        return FORMATS["xml"]
    return by_suffix if by_suffix.name in ("markdown", "restructured") else FORMATS["text"]


def _beginning(head: bytes) -> str:
    """The first characters of a text, so far as they are ASCII, in whatever encoding."""
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff") or head[1:2] == b"\0" or head[:1] == b"\0"
    return (head.replace(b"\0", b"") if wide else head).decode("ascii", "ignore").lstrip("\ufeff \t\r\n")
