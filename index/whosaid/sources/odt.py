"""The reader of OpenDocument text files (.odt)."""

from dataclasses import replace
from typing import Any

from whosaid.model import BlockKind, ReadError, Source, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import SUPERSCRIPTS
from whosaid.sources.metadata import confirmed
from whosaid.sources.packages import Package
from whosaid.sources.reader import RawFile
from whosaid.sources.xmltree import attribute, find, find_all, name, parse, text_of

_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_LEFT_OUT = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "note", "ruby-text"}
)
_CONTENTS = frozenset({"table-of-content", "illustration-index", "table-index", "alphabetical-index"})
_QUOTES = ("quotations", "quote", "block_20_text", "block_20_quote")
_MAX_DEPTH = 20
_BULLET, _NUMBER = "bullet", "number"


def read_odt(file: RawFile, package: Package) -> Source:
    """The source of an .odt file: changes as accepted, comments and running heads left out."""
    root = parse(package.read("content.xml"))
    body = find(root, "body", "text")
    if body is None:
        raise ReadError("an OpenDocument file, but not a text document")
    named = package.read("styles.xml")
    walker = _Walker([root, parse(named)] if named else [root])
    walker.blocks(body, 0)
    source = walker.builder.source(file, _MEDIA_TYPE)
    properties = package.read("meta.xml")
    title = next(find_all(parse(properties), "title"), None) if properties else None
    return replace(
        source, metadata=SourceMetadata(title=confirmed(text_of(title), source.text) if title is not None else None)
    )


class _Walker:
    def __init__(self, trees: list[Any]) -> None:
        self.builder = Builder()
        self._styles: dict[str, Any] = {}
        self._marks: dict[str, dict[int, str]] = {}
        for tree in reversed(trees):
            for style in find_all(tree, "style"):
                self._styles[attribute(style, "name") or ""] = style
            for style in find_all(tree, "list-style"):
                self._marks[attribute(style, "name") or ""] = {
                    number(attribute(level, "level")): _mark(level) for level in style
                }
        self._has_pages = any(True for tree in trees[:1] for _ in find_all(tree, "soft-page-break"))
        self._pages = 0
        if self._has_pages:
            self._page()
        self._notes: list[tuple[str, Any]] = []
        self._boxes: list[Any] = []

    def _page(self) -> None:
        self._pages += 1
        self.builder.page(f"≈ {self._pages}")

    def blocks(self, parent: Any, depth: int) -> None:
        """Walks what stands in a body, section, cell or text box."""
        for element in parent:
            called = name(element)
            if called == "p":
                self._paragraph(element, *self._kind(element))
            elif called == "h":
                self._paragraph(element, BlockKind.HEADING, number(attribute(element, "outline-level")))
            elif called == "list":
                self._list(element, 1, None)
            elif called == "table":
                self._table(element, depth)
            elif called == "soft-page-break":
                self._page()
            elif called in _CONTENTS:
                self._contents(element)
            elif called not in _LEFT_OUT and depth < _MAX_DEPTH:
                self.blocks(element, depth + 1)

    def _kind(self, element: Any) -> tuple[BlockKind, int]:
        for style in self._chain(attribute(element, "style-name")):
            called = (attribute(style, "name") or "").casefold()
            if called == "title":
                return BlockKind.HEADING, 1
            if called in _QUOTES:
                return BlockKind.BLOCK_QUOTE, 0
            if called in ("caption", "illustration", "figure", "drawing"):
                return BlockKind.CAPTION, 0
        return BlockKind.PARAGRAPH, 0

    def _chain(self, called: str | None) -> list[Any]:
        """A style and those it is based on."""
        chain: list[Any] = []
        while called and called in self._styles and len(chain) < _MAX_DEPTH:
            chain.append(self._styles[called])
            called = attribute(chain[-1], "parent-style-name")
        return chain

    def _is_strong(self, called: str | None, otherwise: bool) -> bool:
        weight = slant = None
        for style in self._chain(called):
            looks = find(style, "text-properties")
            if looks is not None:
                weight = weight or attribute(looks, "font-weight")
                slant = slant or attribute(looks, "font-style")
        if weight is None and slant is None:
            return otherwise
        return weight not in (None, "normal") or slant not in (None, "normal")

    def _paragraph(self, element: Any, kind: BlockKind, level: int, label: str = "") -> None:
        self.builder.begin(kind, level)
        if label:
            self.builder.write(label)
        self._inline(element, self._is_strong(attribute(element, "style-name"), False))
        self.builder.end()
        self._flush()

    def _inline(self, element: Any, strong: bool) -> None:
        self.builder.write(element.text or "", strong=strong)
        for child in element:
            self._part(child, strong)
            self.builder.write(child.tail or "", strong=strong)

    def _part(self, child: Any, strong: bool) -> None:
        called = name(child)
        if called == "note":
            self._note(child)
        elif called in ("s", "tab"):
            self.builder.write(" ")
        elif called == "line-break":
            self.builder.line_break()
        elif called == "soft-page-break":
            self._page()
        elif called in ("frame", "custom-shape", "rect", "g"):
            self._boxes.extend(find_all(child, "text-box"))
        elif called == "span":
            self._inline(child, self._is_strong(attribute(child, "style-name"), strong))
        elif called not in _LEFT_OUT:
            self._inline(child, strong)

    def _note(self, note: Any) -> None:
        body, citation = find(note, "note-body"), find(note, "note-citation")
        if body is None:
            return
        mark = text_of(citation) if citation is not None else "*"
        self.builder.write(mark.translate(SUPERSCRIPTS))
        self._notes.append((mark, body))

    def _flush(self) -> None:
        notes, boxes = self._notes, self._boxes
        self._notes, self._boxes = [], []
        for mark, body in notes:
            self.builder.begin(BlockKind.FOOTNOTE)
            self.builder.write(f"{mark} {text_of(body)}")
            self.builder.end()
        for box in boxes:
            self.blocks(box, 1)

    def _contents(self, element: Any) -> None:
        for paragraph in find_all(element, "p"):
            self._paragraph(paragraph, BlockKind.FURNITURE, 0)

    def _list(self, element: Any, level: int, style: str | None) -> None:
        style = attribute(element, "style-name") or style
        mark = self._marks.get(style or "", {}).get(level, _BULLET)
        kind = BlockKind.LIST_ITEM if mark else BlockKind.PARAGRAPH
        start = 0
        for item in element:
            if name(item) not in ("list-item", "list-header"):
                continue
            own = attribute(item, "start-value")
            start = number(own) if own is not None else start + 1
            label = f"{start}. " if mark == _NUMBER and name(item) == "list-item" else ""
            for child in item:
                called = name(child)
                if called == "list" and level < _MAX_DEPTH:
                    self._list(child, level + 1, style)
                elif called == "h":
                    self._paragraph(child, BlockKind.HEADING, number(attribute(child, "outline-level")), label)
                    label = ""
                elif called == "p":
                    self._paragraph(child, kind, level if mark else 0, label)
                    label = ""
                elif called == "soft-page-break":
                    self._page()

    def _table(self, table: Any, depth: int) -> None:
        for row in find_all(table, "table-row"):
            if next(row.iterancestors(table.tag), None) is not table:
                continue
            cells = [cell for cell in row if name(cell) == "table-cell"]
            filled = [cell for cell in cells if text_of(cell)]
            if len(filled) <= 1 or any(sum(1 for _ in find_all(cell, "p")) > 4 for cell in filled):
                for cell in filled:
                    if depth < _MAX_DEPTH:
                        self.blocks(cell, depth + 1)
                continue
            self.builder.begin(BlockKind.TABLE_ROW)
            for index, cell in enumerate(cells):
                if index:
                    self.builder.tab()
                for paragraph in find_all(cell, "p"):
                    self._inline(paragraph, self._is_strong(attribute(paragraph, "style-name"), False))
                    self.builder.write(" ")
            self.builder.end()
            self._flush()


def _mark(level: Any) -> str:
    """What stands before the items of a level of a list: a number, a bullet or nothing."""
    if name(level) == "list-level-style-number":
        return _NUMBER if attribute(level, "num-format") else ""
    return _BULLET if attribute(level, "bullet-char") or name(level) != "list-level-style-bullet" else ""


def number(text: str | None) -> int:
    """A whole number that XML gives as text; 1 for anything else."""
    return int(text) if text is not None and len(text) < 6 and text.isdecimal() else 1
