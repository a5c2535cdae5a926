"""reStructuredText: the source text is the raw file, blocks are what its marks set apart.

Directives, comments, link targets, the fields at the head, literal blocks and lines of grids are furniture; what an
admonition says is prose.
"""

import re

from whosaid.model import Block, BlockKind, Source, SourceMetadata
from whosaid.sources.decoding import decode
from whosaid.sources.frontmatter import metadata_of
from whosaid.sources.lines import TITLE_LENGTH, Depths, Line, Paragraphs, lines, pages
from whosaid.sources.reader import RawFile

MEDIA_TYPE = "text/x-rst"

_RULE = re.compile(r"([!-/:-@\[-`{-~])\1{2,}$")
_GRID = re.compile(r"[+|][-=+|\s]*$|=+(?:\s+=+)+$")
_EXPLICIT = re.compile(r"\.\.(?:\s+|$)")
_ADMONITION = re.compile(
    r"\.\.\s+(?:note|warning|tip|hint|important|caution|attention|danger|error|admonition|topic|sidebar|seealso)::\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\.\.\s+(?:epigraph|highlights|pull-quote)::\s*", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\.\.\s+\[[^\]]{1,40}\]\s+")
_FIELD = re.compile(r":(?P<name>[A-Za-z][\w -]{0,40}):(?:\s+(?P<value>.*))?$")
_OPTION = re.compile(r":[\w-]+:")
_ITEM = re.compile(r"(?P<bullet>[-*+•‣⁃])\s+|(?:\d{1,3}|#|[a-z])[.)]\s+|\((?:\d{1,3}|#|[a-z])\)\s+")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)


class RestructuredReader:
    """Reads reStructuredText; the fields at its head are what the file says of itself."""

    def read(self, file: RawFile) -> Source:
        decoded = decode(file.data, file.encoding)
        return Source(
            file.name,
            file.sha256,
            decoded.text,
            media_type=MEDIA_TYPE,
            encoding=decoded.encoding,
            pages=pages(decoded.text),
            blocks=blocks(decoded.text),
            metadata=_fields(decoded.text),
            warnings=decoded.warnings,
        )


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text. Bullets and underlines stay outside; a heading's level is that of its kind of underline."""
    scanner = _Scanner()
    for line in lines(text):
        scanner.line(line)
    scanner.found.close()
    return tuple(scanner.found.blocks)


def _fields(text: str) -> SourceMetadata:
    """What the first field list says, where it stands before any other text than a title."""
    said: dict[str, object] = {}
    for line in lines(text):
        field = _FIELD.match(line.text) if line.indent == 0 else None
        if field is not None:
            said[field["name"]] = field["value"] or ""
        elif (said and not line.text) or len(line.text) > TITLE_LENGTH:
            break
    return metadata_of(said)


class _Scanner:
    def __init__(self) -> None:
        self.found = Paragraphs()
        self.depths = Depths()
        self.styles: list[str] = []
        self.over = ""
        self.aside: int | None = None
        """The indent of what sets aside all lines that are indented further."""
        self.literal: int | None = None
        """The indent of the line whose `::` makes the next block a literal one, if that is indented further."""
        self.options = False
        self.in_fields = False
        self.indent = 0
        self.unsaid = 0
        """How many of the first blocks are known to be no prose."""

    def line(self, line: Line) -> None:
        found = self.found
        if not line.text:
            found.close()
            self.options = self.in_fields = False
            return
        if self.literal is not None and found.open is None:
            self.aside = self.literal if line.indent > self.literal else self.aside
            self.literal = None
        if self.aside is not None:
            if line.indent > self.aside:
                found.put(BlockKind.FURNITURE, line.start, line.end)
                return
            self.aside = None
        rule = _RULE.match(line.text)
        if rule is not None and line.indent == 0:
            self.rule(line, rule[1])
        elif _EXPLICIT.match(line.text):
            self.explicit(line)
        elif self.options and _OPTION.match(line.text):
            found.put(BlockKind.FURNITURE, line.start, line.end)
        elif _FIELD.match(line.text) and (found.open is None or self.in_fields):
            self.field(line)
        elif _GRID.match(line.text):
            found.put(BlockKind.FURNITURE, line.start, line.end)
        else:
            self.prose(line)

    def field(self, line: Line) -> None:
        """A field: at the head of the text of the file itself, else of what stands around it (`:Speaker: Jane Roe`)."""
        found = self.found
        while self.unsaid < len(found.blocks) and found.blocks[self.unsaid].kind not in _PROSE:
            self.unsaid += 1
        if self.unsaid < len(found.blocks):
            found.start(line.start + 1, line.end)
            self.in_fields = True
        else:
            found.put(BlockKind.FURNITURE, line.start, line.end)
            self.aside = line.indent

    def rule(self, line: Line, mark: str) -> None:
        """The line above or below a title, or a transition."""
        found = self.found
        if found.title is not None:
            style = self.over + mark
            if style not in self.styles:
                self.styles.append(style)
            found.kind, found.level = BlockKind.HEADING, self.styles.index(style) + 1
            found.close()
            self.over = ""
        else:
            found.close()
            self.over = mark
        self.depths.clear()

    def explicit(self, line: Line) -> None:
        """A directive, a comment, a target, a footnote."""
        found = self.found
        self.over = ""
        prose = _ADMONITION.match(line.text) or _QUOTED.match(line.text)
        note = _FOOTNOTE.match(line.text)
        if note is not None:
            found.start(line.start + note.end(), line.end, BlockKind.FOOTNOTE)
        elif prose is not None:
            self.options = True
            kind = BlockKind.BLOCK_QUOTE if prose.re is _QUOTED else BlockKind.PARAGRAPH
            found.start(line.start + prose.end(), line.end, kind)
            self.indent = line.indent
        else:
            found.put(BlockKind.FURNITURE, line.start, line.end)
            self.aside = line.indent

    def prose(self, line: Line) -> None:
        """A line of a paragraph or of an item of a list."""
        found = self.found
        item = _ITEM.match(line.text)
        opens = found.open is None or found.kind is BlockKind.LIST_ITEM
        if item is not None and opens and item.end() < len(line.text):
            start = line.start + (item.end() if item["bullet"] else 0)
            found.start(start, line.end, BlockKind.LIST_ITEM, self.depths.of(line.indent))
            self.indent = line.indent
        elif found.open is None or (found.kind is BlockKind.PARAGRAPH and self.defines(line)):
            if line.indent == 0:
                self.depths.clear()
            found.start(line.start, line.end)
            self.indent = line.indent
        else:
            found.add(line)
        if line.text.endswith("::"):
            self.literal = line.indent

    def defines(self, line: Line) -> bool:
        """Whether a line defines the term that stands alone on the line above it."""
        return self.found.count == 1 and line.indent > self.indent and not self.options
