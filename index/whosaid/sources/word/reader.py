"""The reader of Word documents."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from whosaid.model import BlockKind, Page, ReadError, Source, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import SUPERSCRIPTS
from whosaid.sources.metadata import confirmed
from whosaid.sources.packages import Package
from whosaid.sources.reader import RawFile
from whosaid.sources.word.numbering import Numbering
from whosaid.sources.word.styles import Style, list_of, number, styles, toggled
from whosaid.sources.xmltree import attribute, find, find_all, name, parse, text_of

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Inside a paragraph: what holds runs, what is left out with all it holds.
_LEFT_OUT = frozenset({"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "Fallback", "pict", "drawing"})
_TEXT_BOX = "txbxContent"
# The longest mean page, in characters, for which the page breaks that Word left in the file are believed.
_LONGEST_PAGE = 5_000


def read_word(file: RawFile, package: Package) -> Source:
    """The source of a .docx file: changes as accepted, comments and running heads left out."""
    part = _main_part(package)
    folder = part.rpartition("/")[0]

    def tree(called: str) -> Any | None:
        data = package.read(f"{folder}/{called}" if folder else called)
        return parse(data) if data else None

    root = parse(package.read(part))
    body = find(root, "body")
    if body is None:
        raise ReadError("a damaged Word document: it has no body")
    notes = {
        kind: {attribute(note, "id"): note for note in tree_ if attribute(note, "type") in (None, "normal")}
        for kind, called in (("footnote", "footnotes.xml"), ("endnote", "endnotes.xml"))
        if (tree_ := tree(called)) is not None
    }
    walker = _Walker(styles(tree("styles.xml")), Numbering(tree("numbering.xml")), notes)
    walker.blocks(body)
    walker.end()
    source = walker.builder.source(file, _MEDIA_TYPE)
    properties = package.read("docProps/core.xml")
    title = find(parse(properties), "title") if properties else None
    metadata = SourceMetadata(title=confirmed(text_of(title), source.text) if title is not None else None)
    return replace(source, metadata=metadata, pages=_believable(source.pages, len(source.text)))


def _main_part(package: Package) -> str:
    data = package.read("_rels/.rels")
    if data:
        for relation in find_all(parse(data), "Relationship"):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                target = (relation.get("Target") or "").lstrip("/")
                if target.startswith("word/") and target in package.names:
                    return target
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise ReadError("an Office file, but not a Word document")


def _believable(pages: tuple[Page, ...], length: int) -> tuple[Page, ...]:
    """The pages, with labels that say they are about right; none where breaks are too few to be all."""
    if len(pages) < 2 or length > _LONGEST_PAGE * len(pages):
        return ()
    return tuple(replace(page, label=f"≈ {page.number}") for page in pages)


@dataclass(slots=True)
class _Turn:
    """Who speaks, by a line of a style made for that, and the style of what is said."""

    speaker: str
    style: str | None = None


class _Walker:
    def __init__(self, named: dict[str, Style], numbering: Numbering, notes: dict[str, dict[str | None, Any]]) -> None:
        self.builder = Builder()
        self.builder.page()
        self._styles = named
        self._numbering = numbering
        self._notes = notes
        self._pending: list[tuple[str, Any]] = []
        self._boxes: list[Any] = []
        self._note_count = 0
        self._turn: _Turn | None = None
        self._in_note = False

    def end(self) -> None:
        self.builder.end()

    def blocks(self, parent: Any) -> None:
        """Walks what stands in a body, a cell, a text box or a note."""
        for element in parent:
            called = name(element)
            if called == "p":
                self._paragraph(element)
            elif called == "tbl":
                self._table(element)
            elif called in (
                "sdt",
                "sdtContent",
                "ins",
                "moveTo",
                "customXml",
                "smartTag",
                "AlternateContent",
                "Choice",
            ):
                self.blocks(element)

    def _paragraph(self, element: Any, kind: BlockKind | None = None) -> None:
        properties = find(element, "pPr")
        identifier, style = self._style(properties)
        if properties is not None and find(properties, "pageBreakBefore") is not None:
            self.builder.page()
        label, level = self._label(properties, style)
        heading = self._heading_level(properties, style)
        if kind is None:
            kind, level = self._kind(style, heading, label, level)
        speaker = self._speaker(kind, identifier)
        self.builder.begin(kind, level, speaker)
        text = _plain_text(element)
        if label and text:
            self.builder.write(label + " ")
        self._runs(element, style)
        if style.is_speaker and text:
            self._turn = _Turn(text.rstrip(":. "))
        self.builder.end()
        self._flush()

    def _kind(self, style: Style, heading: int, label: str | None, level: int) -> tuple[BlockKind, int]:
        if style.is_contents:
            return BlockKind.FURNITURE, 0
        if heading:
            self._turn = None
            return BlockKind.HEADING, heading
        if label is not None:
            return BlockKind.LIST_ITEM, level
        if style.is_caption:
            return BlockKind.CAPTION, 0
        if style.is_quote:
            return BlockKind.BLOCK_QUOTE, 0
        return BlockKind.PARAGRAPH, 0

    def _speaker(self, kind: BlockKind, style: str) -> str | None:
        """Whose words a paragraph is: those in the style of the first after the line that names the speaker."""
        turn = self._turn
        if turn is None or self._in_note or kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            return None
        if self._styles.get(style, Style()).is_speaker:
            return None
        if turn.style is None:
            turn.style = style
        return turn.speaker if turn.style == style else None

    def _style(self, properties: Any | None) -> tuple[str, Style]:
        chosen = find(properties, "pStyle") if properties is not None else None
        identifier = (attribute(chosen, "val") or "") if chosen is not None else ""
        return identifier, self._styles.get(identifier, self._styles.get("", Style()))

    @staticmethod
    def _heading_level(properties: Any | None, style: Style) -> int:
        own = find(properties, "outlineLvl") if properties is not None else None
        level = number(attribute(own, "val")) if own is not None else None
        if level is not None:
            return level + 1 if level < 9 else 0
        return style.heading_level

    def _label(self, properties: Any | None, style: Style) -> tuple[str | None, int]:
        own_id, own_level = list_of(properties) if properties is not None else (None, None)
        list_id = own_id or style.list_id
        if list_id is None:
            return None, 0
        depth = own_level if own_level is not None else style.list_level or 0
        return self._numbering.label(list_id, depth), depth + 1

    def _runs(self, parent: Any, style: Style) -> None:
        for element in parent:
            called = name(element)
            if called == "r":
                self._run(element, style)
            elif called == "AlternateContent":
                self._boxes.extend(_boxes(element))
            elif called not in _LEFT_OUT:
                self._runs(element, style)

    def _run(self, run: Any, style: Style) -> None:
        looks = find(run, "rPr")
        bold, italic = style.bold, style.italic
        if looks is not None:
            chosen = find(looks, "rStyle")
            named = self._styles.get(attribute(chosen, "val") or "") if chosen is not None else None
            if named is not None:
                bold = named.bold if named.bold is not None else bold
                italic = named.italic if named.italic is not None else italic
            bold, italic = toggled(looks, "b", bold), toggled(looks, "i", italic)
            if toggled(looks, "vanish", None):
                return
        strong = bool(bold or italic)
        for element in run:
            called = name(element)
            if called == "t":
                self.builder.write(element.text or "", strong=strong)
            elif called == "tab":
                self.builder.write(" ")
            elif called == "noBreakHyphen":
                self.builder.write("-", strong=strong)
            elif called == "lastRenderedPageBreak" or (called == "br" and attribute(element, "type") == "page"):
                self._page(element)
            elif called in ("br", "cr"):
                self.builder.line_break()
            elif called in ("footnoteReference", "endnoteReference"):
                self._note(called.removesuffix("Reference"), attribute(element, "id"))
            elif called in ("pict", "drawing", "AlternateContent"):
                self._boxes.extend(_boxes(element))

    def _page(self, element: Any) -> None:
        """Begins a page. Word marks the page after a hard break once more when it shows it: that counts once."""
        if name(element) == "br":
            run = element.getparent()
            following = next(element.itersiblings(), None)
            if following is None:
                following = next((e for e in run.itersiblings() if name(e) == "r"), None)
                following = next((e for e in following if name(e) != "rPr"), None) if following is not None else None
            if following is not None and name(following) == "lastRenderedPageBreak":
                return
        self.builder.page()

    def _note(self, kind: str, identifier: str | None) -> None:
        note = self._notes.get(kind, {}).get(identifier)
        if note is None or self._in_note:
            return
        self._note_count += 1
        mark = str(self._note_count)
        self.builder.write(mark.translate(SUPERSCRIPTS))
        self._pending.append((mark, note))

    def _flush(self) -> None:
        """Writes the notes and text boxes that hang on the paragraph just ended."""
        if self._in_note:
            return
        notes, boxes = self._pending, self._boxes
        self._pending, self._boxes = [], []
        for mark, note in notes:
            self._in_note = True
            self.builder.begin(BlockKind.FOOTNOTE)
            self.builder.write(mark + " ")
            for paragraph in find_all(note, "p"):
                self._runs(paragraph, Style())
                self.builder.write(" ")
            self.builder.end()
            self._in_note = False
        for box in boxes:
            self.blocks(box)

    def _table(self, table: Any) -> None:
        """A table by rows; one whose cells hold many paragraphs is there for the layout and is walked through."""
        rows = [list(_children(row, "tc")) for row in _children(table, "tr")]
        for cells in rows:
            filled = [cell for cell in cells if text_of(cell)]
            if len(filled) <= 1 or any(_is_layout(cell) for cell in filled):
                for cell in filled:
                    self.blocks(cell)
                continue
            self.builder.begin(BlockKind.TABLE_ROW)
            for index, cell in enumerate(cells):
                if index:
                    self.builder.tab()
                for paragraph in find_all(cell, "p"):
                    _, style = self._style(find(paragraph, "pPr"))
                    self._runs(paragraph, style)
                    self.builder.write(" ")
            self.builder.end()
            self._flush()


def _children(parent: Any, wanted: str) -> Iterator[Any]:
    """The children of this name, also those inside changes and content controls."""
    for element in parent:
        called = name(element)
        if called == wanted:
            yield element
        elif called in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _children(element, wanted)


def _is_layout(cell: Any) -> bool:
    paragraphs = [p for p in find_all(cell, "p") if text_of(p)]
    return len(paragraphs) > 4 or any(name(e) == "tbl" for e in cell)


def _boxes(element: Any) -> list[Any]:
    """The text boxes below an element, each once though Word writes it in two forms."""
    choice = next((e for e in element.iter() if name(e) == "Choice"), None)
    return list(find_all(choice if choice is not None else element, _TEXT_BOX))


def _plain_text(paragraph: Any) -> str:
    return " ".join("".join(e.text or "" for e in find_all(paragraph, "t")).split())
