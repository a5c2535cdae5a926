"""Walks an HTML tree and writes its blocks."""

import re
from dataclasses import replace
from typing import Any

from whosaid.model import BlockKind
from whosaid.sources.builder import Builder
from whosaid.sources.flow import SUPERSCRIPTS, Flow, Place
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
_MANY_PARAGRAPHS = 4


class Walker:
    """Writes what a reader sees of HTML elements to a builder; navigation and hidden parts are left out."""

    def __init__(self, builder: Builder) -> None:
        self._flow = Flow(builder)

    def walk(self, element: Any) -> None:
        """Writes the element with all that is in it."""
        self._element(element, Place())
        self._flow.close()

    def _element(self, element: Any, place: Place) -> None:
        tag = name(element).lower()
        if not tag or tag in _LEFT_OUT or is_around(element):
            return
        if _PAGE_BREAK.search(_kinds(element)):
            label = element.get("title") or element.get("aria-label") or text_of(element)
            self._flow.builder.page(label.strip() or None)
        elif tag == "br":
            self._flow.line_break()
        elif tag == "sup" and text_of(element).strip("[]()").isdecimal():
            self._flow.text(text_of(element).strip("[]()").translate(SUPERSCRIPTS), place)
        elif tag == "table" and not self._flow.in_row:
            self._table(element, place)
        elif tag in _BLOCKS or tag in _HEADINGS:
            self._block(element, tag, place)
        else:
            self._inside(element, replace(place, strong=place.strong or tag in _STRONG))

    def _inside(self, element: Any, place: Place) -> None:
        self._flow.text(element.text, place)
        for child in element:
            self._element(child, place)
            self._flow.text(child.tail, place)

    def _block(self, element: Any, tag: str, place: Place) -> None:
        self._flow.close()
        if tag in ("ol", "ul", "menu", "dir"):
            self._list(element, tag, replace(place, lists=place.lists + 1))
        else:
            self._inside(element, _placed(element, tag, place))
        self._flow.close()

    def _list(self, element: Any, tag: str, place: Place) -> None:
        number = _number(element.get("start"), 1)
        self._flow.text(element.text, place)
        for child in element:
            if name(child).lower() != "li":
                self._element(child, place)
                continue
            number = _number(child.get("value"), number)
            self._flow.label = f"{number}. " if tag == "ol" and text_of(child) else ""
            kind = place.kind if place.kind == BlockKind.FOOTNOTE else BlockKind.LIST_ITEM
            self._element(child, replace(place, kind=kind, level=place.lists))
            self._flow.label = ""
            number += 1

    def _table(self, table: Any, place: Place) -> None:
        """A table by rows; one that is there for the layout of the page is walked through."""
        self._flow.close()
        rows = [row for row in table.iter() if name(row).lower() == "tr" and _table_of(row) is table]
        if any(name(e).lower() == "table" for e in table.iterdescendants()) or any(_is_layout(row) for row in rows):
            self._inside(table, place)
            self._flow.close()
            return
        for caption in table:
            if name(caption).lower() == "caption":
                self._element(caption, place)
        for row in rows:
            cells = [cell for cell in row if name(cell).lower() in ("td", "th")]
            self._flow.begin_row()
            for index, cell in enumerate(cells):
                if index:
                    self._flow.cell()
                self._inside(cell, replace(place, kind=BlockKind.TABLE_ROW))
            self._flow.end_row()


def _placed(element: Any, tag: str, place: Place) -> Place:
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
    if tag in ("p", "dt", "dd", "li"):
        return replace(place, speaker=_cited(element))
    return place


def _cited(element: Any) -> str | None:
    """Who speaks, where a paragraph begins with `<cite>Name:</cite>`."""
    first = next(iter(element), None)
    if first is None or name(first) != "cite" or (element.text or "").strip():
        return None
    said_by = text_of(first)
    return said_by.rstrip(": ") or None if said_by.endswith(":") else None


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
