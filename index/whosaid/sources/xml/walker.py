"""Walks an XML tree by the names of its elements, which most formats for texts share."""

from dataclasses import replace
from typing import Any, ClassVar

from whosaid.model import BlockKind, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import SUPERSCRIPTS, Flow, Place
from whosaid.sources.xmltree import attribute, name, text_of


class Walker:
    """Writes the blocks of an XML document. A format of its own adds to the names and to `special`."""

    media_type = "application/xml"
    headings: ClassVar[frozenset[str]] = frozenset({"head", "heading", "title"})
    divisions: ClassVar[frozenset[str]] = frozenset(
        {"div", "section", "sec", "chapter", "part", "sect1", "sect2", "sect3", "sect4", "article", "appendix"}
    )
    paragraphs: ClassVar[frozenset[str]] = frozenset(
        {"p", "para", "simpara", "ab", "t", "l", "line", "author", "date", "subtitle", "abstract", "body", "dt", "dd"}
    )
    lists: ClassVar[frozenset[str]] = frozenset({"list", "ul", "ol", "dl", "itemizedlist", "orderedlist"})
    numbered: ClassVar[frozenset[str]] = frozenset({"ol", "orderedlist"})
    items: ClassVar[frozenset[str]] = frozenset({"item", "li", "listitem"})
    rows: ClassVar[frozenset[str]] = frozenset({"row", "tr"})
    cells: ClassVar[frozenset[str]] = frozenset({"cell", "td", "th", "entry"})
    quotes: ClassVar[frozenset[str]] = frozenset({"blockquote", "cit", "disp-quote"})
    captions: ClassVar[frozenset[str]] = frozenset({"caption", "figDesc"})
    notes: ClassVar[frozenset[str]] = frozenset({"footnote", "fn"})
    strong: ClassVar[frozenset[str]] = frozenset({"b", "i", "em", "strong", "bold", "italic", "emph", "emphasis", "hi"})
    breaks: ClassVar[frozenset[str]] = frozenset({"br"})
    left_out: ClassVar[frozenset[str]] = frozenset({"metadata", "meta", "info", "script", "style", "index", "toc"})

    def __init__(self, root: Any, builder: Builder) -> None:
        self.root = root
        self.flow = Flow(builder)

    def walk(self) -> None:
        """Writes the whole document."""
        self.element(self.root, Place())
        self.flow.close()

    def metadata(self) -> SourceMetadata:
        """What the document says of itself outside its text."""
        return SourceMetadata()

    def special(self, element: Any, called: str, place: Place) -> bool:
        """Writes an element that needs more than its name; False leaves it to the names."""
        return False

    def element(self, element: Any, place: Place) -> None:
        """Writes an element with all that is in it."""
        called = name(element)
        if not called or called in self.left_out or self.special(element, called, place):
            return
        if called in self.breaks:
            self.flow.line_break()
        elif called in self.rows:
            self.row(element, place)
        elif called == "sup" and text_of(element).isdecimal():
            self.flow.text(text_of(element).translate(SUPERSCRIPTS), place)
        elif called in self.strong:
            self.inside(element, replace(place, strong=True))
        else:
            inner = self.placed(called, place)
            if inner is None:
                self.inside(element, place)
            else:
                self.block(element, inner)

    def placed(self, called: str, place: Place) -> Place | None:
        """The place inside an element that makes blocks; None for one that stands in running text."""
        if called in self.headings:
            return replace(place, kind=BlockKind.HEADING, level=max(place.divisions, 1))
        if called in self.divisions:
            return replace(place, divisions=place.divisions + 1)
        if called in self.paragraphs:
            return place if place.kind != BlockKind.HEADING else replace(place, kind=BlockKind.PARAGRAPH)
        if called in self.lists:
            return replace(place, lists=place.lists + 1)
        if called in self.items:
            return replace(place, kind=BlockKind.LIST_ITEM, level=max(place.lists, 1))
        kinds = {BlockKind.BLOCK_QUOTE: self.quotes, BlockKind.CAPTION: self.captions, BlockKind.FOOTNOTE: self.notes}
        return next((replace(place, kind=kind) for kind, names in kinds.items() if called in names), None)

    def inside(self, element: Any, place: Place) -> None:
        """Writes what is in an element: its text and its children with what follows them."""
        self.flow.text(element.text, place)
        number = 0
        for child in element:
            if name(element) in self.numbered and name(child) in self.items:
                number += 1
                self.flow.label = f"{number}. "
            self.element(child, place)
            self.flow.text(child.tail, place)

    def block(self, element: Any, place: Place) -> None:
        """Writes an element that begins and ends a block."""
        self.flow.close()
        self.inside(element, place)
        self.flow.close()

    def apart(self, text: str, place: Place) -> None:
        """Writes a text of its own block, such as a stage direction amid speech, which goes on behind it."""
        if text:
            self.flow.close()
            self.flow.text(text, place)
            self.flow.close()

    def row(self, element: Any, place: Place) -> None:
        """Writes a row of a table."""
        cells = [cell for cell in element if name(cell) in self.cells]
        if self.flow.in_row or not cells:
            self.inside(element, place)
            return
        self.flow.begin_row()
        for index, cell in enumerate(cells):
            if index:
                self.flow.cell()
            self.inside(cell, place)
        self.flow.end_row()


def language_of(root: Any) -> str | None:
    """The language that a root element declares."""
    return attribute(root, "lang")
