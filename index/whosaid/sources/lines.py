"""Lines and paragraphs of a text with their offsets."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from whosaid.model import Block, BlockKind, Page, Span

_BREAK = re.compile(r"\r\n|[\r\n\f]")
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z-]{2,29})\s{0,3}>")
_INLINE = frozenset({"strong", "sub", "sup", "span", "font", "small", "mark"})
_TITLES = ("head", "title")
_FEWEST_TAGS = 3


class Line(NamedTuple):
    """A line without its break and the white space around it: `text` is `source[start:end]`.

    `indent` counts the columns before it (a tab goes to the next multiple of four);
    `new_page` tells that a form feed stands before it, `is_title` that a tag calls it a heading.
    """

    text: str
    start: int
    end: int
    indent: int
    new_page: bool = False
    is_title: bool = False


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of `text` from `start` on; they end at LF, CR, CRLF or a form feed."""
    at = start
    new_page = False
    for match in _BREAK.finditer(text, start):
        yield _line(text, at, match.start(), new_page)
        new_page = match[0] == "\f"
        at = match.end()
    yield _line(text, at, len(text), new_page)


def between_tags(text: str, all_lines: Iterable[Line]) -> Iterator[Line]:
    """The lines of a text in which tags (`<Speech>`, `</Speech>`) set off its paragraphs: no tag is part of any.

    As they are where hardly a tag is closed: `<anna>` names who writes in a chat.
    """
    opened = {m["name"].casefold() for m in _TAG.finditer(text) if not m["close"]}
    closed = Counter(m["name"].casefold() for m in _TAG.finditer(text) if m["close"])
    names = {name for name, count in closed.items() if count >= _FEWEST_TAGS and name in opened} - _INLINE
    if not names:
        yield from all_lines
        return
    title = False
    for line in all_lines:
        at, new_page = line.start, line.new_page
        for tag in _TAG.finditer(text, line.start, line.end):
            if tag["name"].casefold() in names:
                yield _line(text, at, tag.start(), new_page)._replace(is_title=title)
                yield Line("", tag.end(), tag.end(), 0)
                at, new_page = tag.end(), False
                title = not tag["close"] and tag["name"].casefold().startswith(_TITLES)
        yield _line(text, at, line.end, new_page)._replace(is_title=title) if at > line.start else line


def _line(text: str, start: int, end: int, new_page: bool) -> Line:
    raw = text[start:end]
    bare = raw.lstrip()
    left = len(raw) - len(bare)
    bare = bare.rstrip()
    indent = len(raw[:left].expandtabs(4)) if left else 0
    return Line(bare, start + left, start + left + len(bare), indent, new_page)


def without_closing_hashes(title: str) -> str:
    """A heading's text without the hashes that may close it (`Aims ##`, but not `C#`)."""
    bare = title.rstrip()
    opened = bare.rstrip("#")
    return opened.rstrip() if not opened or opened[-1].isspace() else bare


def pages(text: str) -> tuple[Page, ...]:
    """The pages that form feeds make; none where there is no form feed."""
    if "\f" not in text:
        return ()
    found: list[Page] = []
    start = 0
    for number, piece in enumerate(text.split("\f"), 1):
        found.append(Page(number, start, start + len(piece)))
        start += len(piece) + 1
    if len(found) > 1 and not text[found[-1].start_char :].strip():
        found.pop()
    return tuple(found)


TITLE_LENGTH = 120
"""Characters of the longest line that an underline makes a title."""


@dataclass(slots=True)
class Paragraphs:
    """Gathers lines to blocks: `add` lengthens the open block, `start` begins another, `close` ends it."""

    blocks: list[Block] = field(default_factory=list)
    open: Span | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    count: int = 0

    @property
    def title(self) -> Span | None:
        """The open block, where it is one short line: an underline would make it a title."""
        if self.open is None or self.kind is not BlockKind.PARAGRAPH or self.count != 1:
            return None
        return self.open if self.open[1] - self.open[0] <= TITLE_LENGTH else None

    def start(self, start: int, end: int, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> None:
        """Begins a block; an empty stretch opens one that the next line fills."""
        self.close()
        self.open = (start, end)
        self.kind, self.level, self.count = kind, level, 1

    def add(self, line: Line) -> None:
        if self.open is None:
            self.start(line.start, line.end)
        else:
            empty = self.open[0] == self.open[1]
            self.open = (line.start if empty else self.open[0], line.end)
            self.count += 1

    def close(self) -> None:
        if self.open is not None and self.open[0] < self.open[1]:
            self.blocks.append(Block(self.kind, *self.open, level=self.level))
        self.open = None
        self.count = 0

    def put(self, kind: BlockKind, start: int, end: int, level: int = 0) -> None:
        """Adds a block that no line lengthens."""
        self.start(start, end, kind, level)
        self.close()


@dataclass(slots=True)
class Depths:
    """Depths of list items by their indents."""

    indents: list[int] = field(default_factory=list)

    def of(self, indent: int) -> int:
        """The depth, from 1, of an item that is indented so, among the items since `clear`."""
        while self.indents and indent < self.indents[-1]:
            self.indents.pop()
        if not self.indents or indent > self.indents[-1] + 1:
            self.indents.append(indent)
        return len(self.indents)

    def clear(self) -> None:
        self.indents.clear()
