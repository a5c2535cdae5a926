"""Puts a source text together from blocks, for formats whose text has to be extracted."""

import re
from dataclasses import replace

from whosaid.model import Block, BlockKind, Page, ReadError, Source, SourceMetadata, Span, Spans
from whosaid.sources.reader import MAX_CHARS, TOO_MUCH, RawFile

MAX_BLOCKS = 1_000_000
_SPACES = re.compile(r"\s+")
# Zero-width spaces, soft hyphens and control characters are no part of what a reader sees.
_UNSEEN = re.compile(r"[\u200b\u2060\ufeff\xad\x00-\x08\x0e-\x1b\x7f]")
_LONE = re.compile(r"[\ud800-\udfff]")


class Builder:
    """Blocks one after the other, with a blank line between them.

    Within a block white space is folded to single spaces; only `line_break` and `tab` make others.
    An empty block leaves no trace. Raises ReadError when the text grows beyond all measure.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._pages: list[Page] = []
        self._new_pages: list[str | None] = []
        self._open: Block | None = None
        self._space = ""
        self._strong: list[Span] = []

    @property
    def is_empty(self) -> bool:
        """Whether the open block has no text yet."""
        return self._open is None or self._open.start_char < 0

    def begin(self, kind: BlockKind, level: int = 0, speaker: str | None = None) -> None:
        """Begins a block and ends the one before."""
        self.end()
        self._open = Block(kind, -1, -1, level, speaker)

    def write(self, text: str, *, strong: bool = False) -> None:
        """Adds text to the open block; begins a paragraph where none is open."""
        text = _SPACES.sub(" ", _UNSEEN.sub("", text))
        if not text.isascii():
            text = _LONE.sub("\ufffd", text)
        bare = text.strip(" ")
        if not bare:
            if text and not self.is_empty:
                self._space = self._space or " "
            return
        if self._open is None:
            self._open = Block(BlockKind.PARAGRAPH, -1, -1)
        if self._open.start_char < 0:
            if self._blocks:
                self._put("\n\n")
            self._open_pages()
            self._open = replace(self._open, start_char=self._length)
            self._strong = []
        else:
            self._put(self._space or (" " if text[0] == " " else ""))
            self._open_pages()
        start = self._length
        self._put(bare)
        if strong:
            self._strong.append((start, self._length))
        self._space = " " if text[-1] == " " else ""

    def line_break(self) -> None:
        """A line break inside the block."""
        if not self.is_empty:
            self._space = "\n"

    def join(self) -> None:
        """What follows goes on with the word before."""
        self._space = ""

    def tab(self) -> None:
        """The boundary between two cells of a row."""
        if not self.is_empty:
            self._space = "\t"

    def page(self, label: str | None = None) -> None:
        """A page begins, also in the middle of a block."""
        self._new_pages.append(label)

    def end(self) -> None:
        """Ends the open block."""
        if self._open is not None and self._open.start_char >= 0:
            self._blocks.append(replace(self._open, end_char=self._length, strong=_bridged(self._strong)))
            if len(self._blocks) > MAX_BLOCKS:
                raise ReadError("the file holds too many paragraphs")
        self._open = None
        self._space = ""

    def source(
        self,
        file: RawFile,
        media_type: str,
        *,
        metadata: SourceMetadata | None = None,
        encoding: str | None = None,
        warnings: tuple[str, ...] = (),
    ) -> Source:
        """The source made of all that was written."""
        self.end()
        self._open_pages()
        ends = [page.start_char for page in self._pages[1:]] + [self._length][: len(self._pages)]
        return Source(
            file.name,
            file.sha256,
            "".join(self._parts),
            media_type,
            encoding,
            tuple(replace(page, end_char=end) for page, end in zip(self._pages, ends, strict=True)),
            tuple(self._blocks),
            metadata or SourceMetadata(),
            warnings,
        )

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            if self._length > MAX_CHARS:
                raise ReadError(TOO_MUCH)

    def _open_pages(self) -> None:
        for label in self._new_pages:
            start = self._length if self._pages else 0
            self._pages.append(Page(len(self._pages) + 1, start, start, label))
        self._new_pages.clear()


def _bridged(spans: list[Span]) -> Spans:
    """The spans, with those that only a space parts made one."""
    found: list[Span] = []
    for start, end in spans:
        if found and start - found[-1][1] <= 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)
