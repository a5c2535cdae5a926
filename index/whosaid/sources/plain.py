"""Plain text: the source text is the file, blocks are its paragraphs and list items."""

import re

from whosaid.model import Block, BlockKind, Source
from whosaid.sources.decoding import decode
from whosaid.sources.lines import Depths, Line, Paragraphs, between_tags, lines, pages, without_closing_hashes
from whosaid.sources.reader import RawFile

_BULLET = re.compile(r"([-*+–—•‣◦▪●○■□·►▶➢⁃])\s+(?=\S)")
_SURE_BULLETS = "-*•‣◦▪●○■□►▶➢⁃"
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_HASHES = re.compile(r"(#{1,6})\s+(?=[^\s#])")
_RULE = re.compile(r"([-=~*_#])(?:\s*\1){2,}$")
_UNDERLINE = re.compile(r"={3,}$|-{3,}$")
# A line longer than any hard-wrapped one is a paragraph by itself.
_LONG_LINE = 200


class PlainTextReader:
    """Reads plain text."""

    def read(self, file: RawFile) -> Source:
        decoded = decode(file.data, file.encoding)
        return Source(
            file.name,
            file.sha256,
            decoded.text,
            encoding=decoded.encoding,
            pages=pages(decoded.text),
            blocks=blocks(decoded.text),
            warnings=decoded.warnings,
        )


def blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs between blank lines or tags, list items, and headings marked by `#`, an underline or a tag.

    Bullets, hashes, underlines and rules stay outside the blocks; an item's number is part of it.
    """
    found = Paragraphs()
    depths = Depths()
    number = -1
    for line in between_tags(text, lines(text)):
        if line.new_page or not line.text:
            found.close()
        if not line.text:
            continue
        rule = _RULE.match(line.text)
        if rule:
            if _is_underline(line, found):
                found.kind, found.level = BlockKind.HEADING, 1 if rule[1] == "=" else 2
            found.close()
            continue
        if line.is_title:
            found.put(BlockKind.HEADING, line.start, line.end, 1)
            continue
        hashes = _HASHES.match(line.text)
        if hashes:
            end = line.start + len(without_closing_hashes(line.text))
            found.put(BlockKind.HEADING, line.start + hashes.end(), end, len(hashes[1]))
            depths.clear()
            continue
        bullet = _BULLET.match(line.text)
        if bullet and (found.open is None or found.kind == BlockKind.LIST_ITEM or bullet[1] in _SURE_BULLETS):
            found.start(line.start + bullet.end(), line.end, BlockKind.LIST_ITEM, depths.of(line.indent))
            continue
        counted = _NUMBER.match(line.text)
        if counted and (found.open is None or int(counted[1]) == number + 1):
            number = int(counted[1])
            is_item = len(line.text) <= _LONG_LINE
            kind = BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH
            found.start(line.start, line.end, kind, depths.of(line.indent) if is_item else 0)
        elif found.open is None or len(line.text) > _LONG_LINE:
            if line.indent == 0:
                depths.clear()
            found.start(line.start, line.end)
        else:
            found.add(line)
        if len(line.text) > _LONG_LINE:
            found.close()
    found.close()
    return tuple(found.blocks)


def _is_underline(line: Line, above: Paragraphs) -> bool:
    """Whether a rule underlines the one short line above it."""
    title = above.title
    if title is None or not _UNDERLINE.match(line.text):
        return False
    return 2 * len(line.text) >= title[1] - title[0]
