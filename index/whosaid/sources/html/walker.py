"""Walks an HTML tree and writes its blocks."""

import re
from dataclasses import dataclass, replace
from typing import Any

from whosaid.model import BlockKind
from whosaid.sources.builder import Builder
from whosaid.sources.xmltree import name, text_of

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    "address article aside body caption center dd details div dl dt fieldset figcaption figure footer header hgroup "
    "hr main ol p pre section summary table tbody tfoot thead ul menu dir legend tr td th li blockquote".split()
)
_LEFT_OUT = frozenset(
    "script style noscript template head nav form button select option textarea input svg math iframe object canvas "
    "audio video map dialog link meta title rp rt".split()
)
_STRONG = frozenset({"b", "strong", "i", "em"})
_ROLES_OUT = frozenset({"navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "dialog"})
_NOTES = re.compile(r"\b(?:doc-)?(?:foot|end)notes?\b")
_PAGE_BREAK = re.compile(r"\b(?:doc-)?pagebreak\b")
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|footer|cookies?|consent|share|sharing|social|"
    r"related|pagination|pager|skip|toolbar|widget|links|login|search|newsletter|subscribe|advert\w*|banner)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LINKED = 0.5
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MANY_PARAGRAPHS = 4


@dataclass(frozen=True, slots=True)
class _Place:
    """What text is where it stands: the kind of its block, in bold or not, how deep in lists."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    strong: bool = False
    lists: int = 0
    keeps_lines: bool = False


class Walker:
    """Writes what a reader sees of HTML elements to a builder; navigation and hidden parts are left out."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self._is_open = False
        self._in_row = False
        self._breaks = 0
        self._label = ""
        self._speaker: str | None = None

    def walk(self, element: Any) -> None:
        """Writes the element with all that is in it."""
        self._element(element, _Place())
        self._close()

    def _element(self, element: Any, place: _Place) -> None:
        tag = name(element).lower()
        if not tag or tag in _LEFT_OUT or is_around(element):
            return
        if _PAGE_BREAK.search(_kinds(element)):
            self.builder.page((element.get("title") or element.get("aria-label") or text_of(element)).strip() or None)
            return
        if tag == "br":
            self._break()
        elif tag == "sup" and text_of(element).strip("[]()").isdecimal():
            self._text(text_of(element).strip("[]()").translate(_SUPERSCRIPTS), place)
        elif tag == "table" and not self._in_row:
            self._table(element, place)
        elif tag in _BLOCKS or tag in _HEADINGS:
            self._block(element, tag, place)
        else:
            self._inside(element, replace(place, strong=place.strong or tag in _STRONG))

    def _inside(self, element: Any, place: _Place) -> None:
        self._text(element.text, place)
        for child in element:
            self._element(child, place)
            self._text(child.tail, place)

    def _block(self, element: Any, tag: str, place: _Place) -> None:
        self._close()
        if tag in ("ol", "ul", "menu", "dir"):
            self._list(element, tag, replace(place, lists=place.lists + 1))
        else:
            first = next(iter(element), None)
            if tag in ("p", "dt", "dd", "li") and first is not None and name(first) == "cite":
                said_by = text_of(first)
                if said_by.endswith(":") and not (element.text or "").strip():
                    self._speaker = said_by.rstrip(": ") or None
            self._inside(element, _placed(element, tag, place))
        self._close()
        self._speaker = None

    def _list(self, element: Any, tag: str, place: _Place) -> None:
        number = _number(element.get("start"), 1)
        self._text(element.text, place)
        for child in element:
            if name(child).lower() != "li":
                self._element(child, place)
                continue
            number = _number(child.get("value"), number)
            self._label = f"{number}. " if tag == "ol" and text_of(child) else ""
            kind = place.kind if place.kind == BlockKind.FOOTNOTE else BlockKind.LIST_ITEM
            self._element(child, replace(place, kind=kind, level=place.lists))
            self._label = ""
            number += 1

    def _text(self, text: str | None, place: _Place) -> None:
        if not text:
            return
        if text.isspace():
            if self._is_open:
                self.builder.write(" ")
            return
        if not self._is_open:
            level = place.level if place.kind in (BlockKind.HEADING, BlockKind.LIST_ITEM) else 0
            self.builder.begin(place.kind, level, self._speaker)
            self._is_open = True
            if self._label:
                self.builder.write(self._label)
                self._label = ""
        self._breaks = 0
        if place.keeps_lines:
            for index, line in enumerate(text.split("\n")):
                if index:
                    self.builder.line_break()
                self.builder.write(line, strong=place.strong)
        else:
            self.builder.write(text, strong=place.strong)

    def _break(self) -> None:
        """A line break; two of them part paragraphs."""
        self._breaks += 1
        if self._breaks > 1:
            self._close()
        else:
            self.builder.line_break()

    def _close(self) -> None:
        if self._in_row:
            self.builder.write(" ")
            return
        if self._is_open:
            self.builder.end()
            self._is_open = False
        self._breaks = 0

    def _table(self, table: Any, place: _Place) -> None:
        """A table by rows; one that is there for the layout of the page is walked through."""
        self._close()
        rows = [row for row in table.iter() if name(row).lower() == "tr" and _table_of(row) is table]
        if any(name(e).lower() == "table" for e in table.iterdescendants()) or any(_is_layout(row) for row in rows):
            self._inside(table, place)
            self._close()
            return
        for caption in table:
            if name(caption).lower() == "caption":
                self._element(caption, place)
        for row in rows:
            cells = [cell for cell in row if name(cell).lower() in ("td", "th")]
            self.builder.begin(BlockKind.TABLE_ROW)
            self._is_open = self._in_row = True
            for index, cell in enumerate(cells):
                if index:
                    self.builder.tab()
                self._inside(cell, replace(place, kind=BlockKind.TABLE_ROW))
            self._in_row = False
            self._close()


def _placed(element: Any, tag: str, place: _Place) -> _Place:
    """The place inside a block element."""
    if tag in _HEADINGS:
        return replace(place, kind=BlockKind.HEADING, level=_HEADINGS[tag])
    if tag == "blockquote":
        return replace(place, kind=BlockKind.BLOCK_QUOTE)
    if tag in ("figcaption", "caption"):
        return replace(place, kind=BlockKind.CAPTION)
    if _NOTES.search(_kinds(element)):
        return replace(place, kind=BlockKind.FOOTNOTE)
    if tag == "pre":
        return replace(place, keeps_lines=True)
    return place


def _kinds(element: Any) -> str:
    """What the element says it is for."""
    called = element.get("epub:type") or element.get("{http://www.idpf.org/2007/ops}type") or ""
    return f"{called} {element.get('role') or ''} {element.get('class') or ''}".lower()


def is_around(element: Any) -> bool:
    """Whether an element belongs to what is around a page's text: navigation, banners, hidden parts.

    A telling class or id alone is not enough: most of the element's text must be links as well.
    """
    tag = name(element).lower()
    if (element.get("role") or "").lower() in _ROLES_OUT or element.get("hidden") is not None:
        return True
    if element.get("aria-hidden") == "true" or _HIDDEN.search(element.get("style") or ""):
        return True
    if tag in ("aside", "footer", "header") and not _NOTES.search(_kinds(element)):
        has_title = any(name(e).lower() in ("h1", "h2") for e in element.iter())
        return not has_title and _link_share(element) >= _LINKED
    if tag in ("div", "section", "ul", "ol", "p", "span", "table") and _AROUND.search(
        f"{element.get('class') or ''} {element.get('id') or ''}"
    ):
        return _link_share(element) >= _LINKED
    return False


def _link_share(element: Any) -> float:
    """The part of an element's text that stands in links or controls; all of nothing counts as all."""
    whole = len(text_of(element))
    linked = sum(len(text_of(e)) for e in element.iter() if name(e).lower() in ("a", "button", "label"))
    return linked / whole if whole else 1.0


def _table_of(row: Any) -> Any:
    parent = row.getparent()
    while parent is not None and name(parent).lower() != "table":
        parent = parent.getparent()
    return parent


def _is_layout(row: Any) -> bool:
    cells = [cell for cell in row if name(cell).lower() in ("td", "th") and text_of(cell)]
    paragraphs = max((sum(name(e).lower() in ("p", *_HEADINGS) for e in cell.iter()) for cell in cells), default=0)
    return paragraphs > _MANY_PARAGRAPHS or (len(cells) == 1 and paragraphs > 1)


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and len(text) < 6 and text.isdecimal() else otherwise
