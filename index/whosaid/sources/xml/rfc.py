"""RFCs and Internet-Drafts in their XML form (RFC 7991)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar

from whosaid.model import BlockKind, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import Place
from whosaid.sources.xml.walker import Walker, language_of
from whosaid.sources.xmltree import attribute, find, find_all, name, text_of

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


class RfcWalker(Walker):
    """Sections by their names, references as the text shows them, people of `contact` by their full names."""

    media_type = "application/rfc+xml"
    divisions = frozenset({"section", "abstract", "note", "references"})
    headings: ClassVar[frozenset[str]] = frozenset({"name", "title"})
    paragraphs = frozenset({"t", "dt", "dd", "artwork", "sourcecode", "keyword"})
    quotes = frozenset({"blockquote", "aside"})
    strong = frozenset({"strong", "em"})
    left_out = Walker.left_out | {"link", "area", "workgroup", "keyword", "displayreference", "include", "seriesInfo"}

    def __init__(self, root: Any, builder: Builder) -> None:
        super().__init__(root, builder)
        self._references = {attribute(e, "anchor") for e in find_all(root, "reference")}
        self._shown = {e.get("target"): e.get("to") for e in find_all(root, "displayreference")}
        self._names = {
            attribute(e, "anchor"): text_of(title)
            for e in find_all(root, "section")
            if (title := find(e, "name")) is not None
        }

    def special(self, element: Any, called: str, place: Place) -> bool:
        if called == "front" and name(element.getparent()) == "rfc":
            for child in element:
                if name(child) in ("title", "abstract", "note"):
                    self.element(child, place)
        elif called == "abstract":
            self.apart("Abstract", Place(BlockKind.HEADING, level=1))
            self.block(element, replace(place, divisions=1))
        elif called == "xref" and not text_of(element):
            self.flow.text(self._reference(element), place)
        elif called == "eref" and not text_of(element):
            self.flow.text(element.get("target"), place)
        elif called == "contact":
            self.flow.text(element.get("fullname") or element.get("asciiFullname"), place)
        elif called == "reference":
            self.apart(", ".join(_parts(element)), place)
        elif called in ("artwork", "sourcecode"):
            self.block(element, replace(place, keeps_lines=True))
        elif called == "author":
            self.apart(element.get("fullname") or "", place)
        else:
            return False
        return True

    def _reference(self, element: Any) -> str:
        target = element.get("target")
        if target in self._references:
            return f"[{self._shown.get(target) or target}]"
        return self._names.get(target) or ""

    def metadata(self) -> SourceMetadata:
        front = find(self.root, "front")
        if front is None:
            return SourceMetadata()
        title, date = find(front, "title"), find(front, "date")
        people = (e.get("fullname") for e in front if name(e) == "author")
        return SourceMetadata(
            title=(text_of(title) or None) if title is not None else None,
            authors=tuple(person for person in people if person),
            dates=(written,) if date is not None and (written := _date(date)) else (),
            language=language_of(self.root),
        )


def _date(date: Any) -> str:
    year, month, day = (date.get(part) or "" for part in ("year", "month", "day"))
    if not year.isdecimal():
        return ""
    if month.isdecimal():
        counted = int(month)
    elif month.lower() in _MONTHS:
        counted = _MONTHS.index(month.lower()) + 1
    else:
        return str(year)
    return f"{year}-{counted:02}" + (f"-{int(day):02}" if day.isdecimal() else "")


def _parts(reference: Any) -> Iterator[str]:
    yield f"[{attribute(reference, 'anchor')}]"
    for author in find_all(reference, "author"):
        who = author.get("fullname") or next((text_of(e) for e in author if name(e) == "organization"), "")
        if who:
            yield who
    for title in find_all(reference, "title"):
        yield f"“{text_of(title)}”"
    for date in find_all(reference, "date"):
        if _date(date):
            yield _date(date)
    if reference.get("target"):
        yield reference.get("target")
