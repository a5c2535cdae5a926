"""Text of marked-up formats on its way to blocks: elements open and close them, text fills them."""

from dataclasses import dataclass

from whosaid.model import BlockKind
from whosaid.sources.builder import Builder

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Digits to raised digits, for the marks of notes."""

_LEVELLED = (BlockKind.HEADING, BlockKind.LIST_ITEM)


@dataclass(frozen=True, slots=True)
class Place:
    """What text is where it stands.

    `kind` is the kind of its block and `level` the block's; `lists` and `divisions` tell how many lists and
    divisions enclose it. `keeps_lines` is for text whose line breaks count.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    strong: bool = False
    speaker: str | None = None
    lists: int = 0
    divisions: int = 0
    keeps_lines: bool = False


class Flow:
    """Opens a block at the first text of a place and closes it where an element begins or ends a block."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.label = ""
        """What the next block begins with, such as the number of a list item."""
        self.in_row = False
        self._is_open = False
        self._breaks = 0

    def text(self, text: str | None, place: Place) -> None:
        """Adds text to the open block, or opens one; white space alone opens none."""
        if not text:
            return
        if text.isspace():
            if self._is_open:
                self.builder.write(" ")
            return
        if not self._is_open:
            self.builder.begin(place.kind, place.level if place.kind in _LEVELLED else 0, place.speaker)
            self._is_open = True
            if self.label:
                self.builder.write(self.label)
                self.label = ""
        self._breaks = 0
        if not place.keeps_lines:
            self.builder.write(text, strong=place.strong)
            return
        for index, line in enumerate(text.split("\n")):
            if index:
                self.builder.line_break()
            self.builder.write(line, strong=place.strong)

    def line_break(self) -> None:
        """A line break; two of them part paragraphs."""
        self._breaks += 1
        if self._breaks > 1:
            self.close()
        else:
            self.builder.line_break()

    def close(self) -> None:
        """Ends the open block; within a row of a table it only parts words."""
        if self.in_row:
            self.builder.write(" ")
            return
        if self._is_open:
            self.builder.end()
            self._is_open = False
        self._breaks = 0

    def begin_row(self) -> None:
        """Begins a row of a table; `cell` begins its further cells and `end_row` ends it."""
        self.close()
        self.builder.begin(BlockKind.TABLE_ROW)
        self._is_open = self.in_row = True

    def cell(self) -> None:
        self.builder.tab()

    def end_row(self) -> None:
        self.in_row = False
        self.close()
