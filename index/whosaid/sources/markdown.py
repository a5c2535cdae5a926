"""Markdown: the source text is the raw file, blocks are what its marks set apart.

A scanner of its own, since parsers give lines but no offsets of characters.
"""

import re
from dataclasses import replace

from whosaid.model import Block, BlockKind, Source, Span, Spans, joined
from whosaid.sources.decoding import decode
from whosaid.sources.frontmatter import front_matter, read_front_matter
from whosaid.sources.lines import Depths, Line, Paragraphs, lines, pages, without_closing_hashes
from whosaid.sources.reader import RawFile

_HASHES = re.compile(r"(#{1,6})(?:\s+|$)")
_TITLE_ID = re.compile(r"\{[#.:][^{}]*\}$")
_UNDERLINE = re.compile(r"=+$|-{2,}$")
_RULE = re.compile(r"([-*_])(?:\s*\1){2,}$")
_FENCE = re.compile(r"(`{3,}|~{3,})[^`]*$")
_ITEM = re.compile(r"([-*+•]|\d{1,9}[.)])(?:\s+|$)")
_TASK = re.compile(r"\[[ xX]\]\s+")
_QUOTED = re.compile(r"(?:>\s?)+\s*")
_TABLE_RULE = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$")
_FOOTNOTE = re.compile(r"\[\^[^\]]{1,80}\]:\s*")
# Link definitions, attribute lists, template tags, and lines of nothing but HTML tags.
_NO_PROSE = re.compile(
    r"\[[^\]]{1,200}\]:\s*\S+(?:\s+[\"'(].*)?$|\{:.*\}$|\{%.*%\}$|---\s\w+$|(?:</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>\s*)+$"
)
_COMMENT_END = "-->"
_EMPHASIS = re.compile(
    r"\\.|`+|\*{1,3}|(?<![^\W_])_{1,3}|_{1,3}(?![^\W_])|</?(?:b|strong|i|em)\s*>", re.DOTALL | re.IGNORECASE
)


class MarkdownReader:
    """Reads Markdown, with the usual extensions: tables, footnotes, front matter, attribute lists."""

    def read(self, file: RawFile) -> Source:
        decoded = decode(file.data, file.encoding)
        metadata, warnings = read_front_matter(decoded.text, front_matter(decoded.text))
        return Source(
            file.name,
            file.sha256,
            decoded.text,
            media_type="text/markdown",
            encoding=decoded.encoding,
            pages=pages(decoded.text),
            blocks=blocks(decoded.text),
            metadata=metadata,
            warnings=decoded.warnings + warnings,
        )


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text. Marks at the edges of a block stay outside, those inside it remain.

    An ordered item keeps its number. Front matter, comments, definitions and lines of bare tags are furniture.
    """
    scanner = _Scanner(text)
    scanner.scan()
    return tuple(replace(b, strong=strong) if (strong := _strong(text, b)) else b for b in scanner.found.blocks)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.found = Paragraphs()
        self.depths = Depths()
        self.fence = ""
        self.in_comment = False
        self.in_table = False
        self.number = -1

    def scan(self) -> None:
        start = 0
        matter = front_matter(self.text)
        if matter is not None:
            self.found.put(BlockKind.FURNITURE, *_trimmed(self.text, matter.span))
            start = matter.end
        previous: Line | None = None
        for line in lines(self.text, start):
            if previous is not None:
                self.line(previous, line)
            previous = line
        if previous is not None:
            self.line(previous, None)
        self.found.close()

    def line(self, line: Line, following: Line | None) -> None:
        found = self.found
        if line.new_page:
            found.close()
        if not line.text:
            self.in_table = False
            if not self.in_comment:
                found.close()
        elif self.fence:
            self.fenced(line)
        elif self.in_comment:
            self.comment(line, line.start)
        else:
            self.marked(line, following)

    def marked(self, line: Line, following: Line | None) -> None:
        """A line outside fences and comments."""
        found = self.found
        fence = _FENCE.match(line.text)
        if fence:
            found.close()
            self.fence = fence[1]
        elif line.text.startswith("<!--"):
            found.start(line.start, line.end, BlockKind.FURNITURE)
            self.comment(line, line.start + 4)
        elif _UNDERLINE.match(line.text) and found.title is not None:
            found.kind, found.level = BlockKind.HEADING, 1 if line.text[0] == "=" else 2
            found.close()
        elif _RULE.match(line.text):
            found.close()
        elif line.indent < 4 and (hashes := _HASHES.match(line.text)):
            title = without_closing_hashes(_TITLE_ID.sub("", line.text[hashes.end() :]))
            start = line.start + hashes.end()
            found.put(BlockKind.HEADING, start, start + len(title), len(hashes[1]))
            self.depths.clear()
        elif self.table_row(line, following):
            pass
        elif line.text.startswith(">"):
            self.quoted(line)
        elif _FOOTNOTE.match(line.text):
            found.start(line.start, line.end, BlockKind.FOOTNOTE)
        elif _NO_PROSE.match(line.text):
            found.put(BlockKind.FURNITURE, line.start, line.end)
        elif not self.item(line):
            if found.open is None and line.indent == 0:
                self.depths.clear()
            found.add(line)

    def fenced(self, line: Line) -> None:
        if line.text.startswith(self.fence) and not line.text.strip(self.fence[0]):
            self.fence = ""
            self.found.close()
        else:
            self.found.add(line)

    def comment(self, line: Line, start: int) -> None:
        """A line of a comment; what follows the comment's end on the line belongs to the comment's block."""
        if self.found.open is None:
            self.found.start(line.start, line.end, BlockKind.FURNITURE)
        else:
            self.found.add(line)
        self.in_comment = _COMMENT_END not in self.text[start : line.end]
        if not self.in_comment:
            self.found.close()

    def table_row(self, line: Line, following: Line | None) -> bool:
        """Takes a row of a table. A table begins where the line below is a rule of as many columns."""
        if not self.in_table:
            begins = (
                "|" in line.text
                and following is not None
                and "|" in following.text
                and _TABLE_RULE.match(following.text)
            )
            if not begins:
                return False
            self.in_table = True
        if "|" not in line.text:
            self.in_table = False
            return False
        if _TABLE_RULE.match(line.text):
            return True
        start = line.start + line.text.startswith("|")
        end = line.end - (line.text.endswith("|") and not line.text.endswith("\\|") and len(line.text) > 1)
        self.found.put(BlockKind.TABLE_ROW, *_trimmed(self.text, (start, end)))
        return True

    def quoted(self, line: Line) -> None:
        found = self.found
        mark = _QUOTED.match(line.text)
        start = line.start + (mark.end() if mark else 1)
        item = _ITEM.match(self.text, start, line.end)
        if start >= line.end:
            found.close()
        elif item and not item[1][0].isdigit() and item.end() < line.end:
            found.start(item.end(), line.end, BlockKind.BLOCK_QUOTE)
        elif found.open is None or found.kind != BlockKind.BLOCK_QUOTE:
            found.start(start, line.end, BlockKind.BLOCK_QUOTE)
        else:
            found.add(line)

    def item(self, line: Line) -> bool:
        """Takes a line that begins a list item. In a paragraph, only the number 1 or the next one does."""
        found = self.found
        mark = _ITEM.match(line.text)
        if not mark:
            return False
        if mark[1][0].isdigit():
            number = int(mark[1][:-1])
            if found.open is not None and number not in (1, self.number + 1):
                return False
            self.number = number
            start = line.start
        else:
            task = _TASK.match(line.text, mark.end())
            start = line.start + (task.end() if task else mark.end())
        found.start(min(start, line.end), line.end, BlockKind.LIST_ITEM, self.depths.of(line.indent))
        return True


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its edges."""
    bare = text[span[0] : span[1]]
    start = span[0] + len(bare) - len(bare.lstrip())
    return start, start + len(bare.strip())


def _strong(text: str, block: Block) -> Spans:
    """The emphasised stretches of a block, without their marks. A mark that nothing closes means nothing."""
    if block.kind == BlockKind.FURNITURE:
        return ()
    opened: dict[str, int] = {}
    found: list[Span] = []
    code = ""
    for match in _EMPHASIS.finditer(text, block.start_char, block.end_char):
        mark = match[0].lower()
        if mark[0] == "`":
            code = "" if mark == code else code or mark
        elif code or mark[0] == "\\":
            continue
        elif mark[0] == "<":
            name = mark.strip("</> \t\r\n")
            if mark[1] != "/":
                opened[name] = match.end()
            elif name in opened:
                found.append((opened.pop(name), match.start()))
        elif mark in opened and not text[match.start() - 1].isspace():
            found.append((opened.pop(mark), match.start()))
        elif mark == "***" and "*" in opened and "**" in opened and not text[match.start() - 1].isspace():
            found += [(opened.pop("**"), match.start()), (opened.pop("*"), match.start())]
        elif mark in ("*", "**") and "***" in opened and not text[match.start() - 1].isspace():
            start = opened.pop("***")
            found.append((start, match.start()))
            opened["**" if mark == "*" else "*"] = start
        elif match.end() < block.end_char and not text[match.end()].isspace():
            opened[mark] = match.end()
    return joined(span for span in (_trimmed(text, s) for s in found) if span[0] < span[1])
