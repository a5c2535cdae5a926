"""Paragraphs broken into the lines of a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual.content import Content

from whosaid_tui.display import wrap


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a page, as it is drawn.

    `gap` counts the blank lines before it, `indent` the cells before each of its lines; `bullet`
    stands before the first. `lit` is false for what the query does not search.
    """

    text: Content
    gap: int = 1
    indent: int = 0
    bullet: str = ""
    lit: bool = True


class Line(NamedTuple):
    """A line of a page: a stretch of a block's text. `block` is -1 for a blank line."""

    block: int
    start: int
    end: int


class Layout:
    """Where every line of `blocks` breaks at `width` cells."""

    def __init__(self, blocks: Sequence[Block], width: int) -> None:
        self.blocks = blocks
        self.width = width
        self.lines: list[Line] = []
        self._starts: list[int] = []
        for index, block in enumerate(blocks):
            if self.lines:
                self.lines.extend([Line(-1, 0, 0)] * block.gap)
            self._starts.append(len(self.lines))
            room = max(width - block.indent, 8)
            self.lines.extend(Line(index, start, end) for start, end in wrap(block.text.plain, room))

    def line_of(self, block: int, offset: int = 0) -> int:
        """The line that holds a character of a block."""
        if not 0 <= block < len(self._starts):
            return 0
        at = self._starts[block]
        stop = self._starts[block + 1] if block + 1 < len(self._starts) else len(self.lines)
        while at + 1 < stop and self.lines[at + 1].block == block and self.lines[at + 1].start <= offset:
            at += 1
        return at

    def text(self, start: tuple[int, int], end: tuple[int, int]) -> str:
        """The text between two `(line, character)` places: paragraphs stay whole, blank lines part them."""
        parts: list[tuple[int, int, int]] = []
        for y in range(start[0], min(end[0] + 1, len(self.lines))):
            block, low, high = self.lines[y]
            if block < 0:
                continue
            low, high = (
                (min(low + max(start[1], 0), high) if y == start[0] else low),
                (min(low + max(end[1], 0), high) if y == end[0] else high),
            )
            if parts and parts[-1][0] == block:
                parts[-1] = (block, parts[-1][1], high)
            else:
                parts.append((block, low, high))
        return "\n\n".join(self.blocks[block].text.plain[low:high].strip() for block, low, high in parts)
