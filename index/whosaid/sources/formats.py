"""Which reader a file gets: by its content first, by its suffix where the content leaves it open."""

from pathlib import PurePath

from whosaid.sources.markdown import MarkdownReader
from whosaid.sources.plain import PlainTextReader
from whosaid.sources.reader import Reader

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_TEXT = frozenset({".txt", ".text"})
SUFFIXES = _MARKDOWN | _TEXT
"""Suffixes, in lower case, of the formats that can be read."""


def reader_for(name: str) -> Reader:
    """The reader for a file of this name."""
    if PurePath(name).suffix.lower() in _MARKDOWN:
        return MarkdownReader()
    return PlainTextReader()
