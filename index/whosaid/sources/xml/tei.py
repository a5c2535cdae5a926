"""TEI, above all records of parliaments in the ParlaMint form."""

import re
from dataclasses import replace
from typing import Any

from whosaid.model import BlockKind, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import Place
from whosaid.sources.xml.walker import Walker, language_of
from whosaid.sources.xmltree import attribute, find, find_all, name, text_of

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?$")
_PLACES = frozenset({"city", "place", "settlement"})
_EVENTS = frozenset({"kinesic", "vocal", "incident", "stage", "shift", "pause"})


class TeiWalker(Walker):
    """Speech (`u`, `sp`) with its speaker's name as the header lists it, else as printed before the speech."""

    media_type = "application/tei+xml"
    paragraphs = Walker.paragraphs | {"seg", "opener", "closer", "byline", "docTitle", "titlePart", "lg"}
    headings = frozenset({"head"})
    left_out = Walker.left_out | {"teiHeader", "listPerson", "listOrg", "fw", "gap", "figure", "facsimile", "standOff"}

    def __init__(self, root: Any, builder: Builder) -> None:
        super().__init__(root, builder)
        self._people = {
            attribute(person, "id"): said
            for person in find_all(root, "person")
            if (said := _person_name(person)) is not None
        }
        self._announced: str | None = None

    def special(self, element: Any, called: str, place: Place) -> bool:
        if called == "u":
            self.block(element, replace(place, speaker=self._speaker(element)))
        elif called == "sp":
            label = find(element, "speaker")
            said_by = text_of(label).rstrip(".: ") if label is not None else None
            self.block(element, replace(place, speaker=self._person(element) or said_by))
        elif called == "speaker":
            self.apart(text_of(element), replace(place, speaker=None))
        elif called == "note":
            self._note(element, place)
        elif called in _EVENTS:
            self.apart(text_of(element), Place())
        elif called == "pb":
            self.flow.builder.page(attribute(element, "n"))
        elif called in ("w", "pc"):
            self.flow.text(text_of(element) + ("" if attribute(element, "join") in ("right", "both") else " "), place)
        elif called == "quote" and any(name(child) in self.paragraphs for child in element):
            self.block(element, replace(place, kind=BlockKind.BLOCK_QUOTE))
        elif called == "lb":
            self.flow.text(" ", place)
        else:
            return False
        return True

    def _note(self, note: Any, place: Place) -> None:
        """A note at the foot of a page stands apart as such; one amid speech is nobody's words."""
        kind, where = attribute(note, "type"), attribute(note, "place")
        if where in ("foot", "bottom", "end") or kind in ("footnote", "endnote"):
            self.apart(text_of(note), Place(BlockKind.FOOTNOTE))
            return
        if kind == "speaker":
            self._announced = text_of(note).rstrip(": ") or None
        self.apart(text_of(note), Place(BlockKind.FURNITURE if kind == "time" else BlockKind.PARAGRAPH))

    def _speaker(self, speech: Any) -> str | None:
        announced, self._announced = self._announced, None
        return self._person(speech) or announced

    def _person(self, speech: Any) -> str | None:
        return self._people.get((attribute(speech, "who") or "").lstrip("#"))

    def metadata(self) -> SourceMetadata:
        header = find(self.root, "teiHeader")
        if header is None:
            return SourceMetadata(language=language_of(self.root))
        language = language_of(self.root)
        titles = [t for t in find_all(header, "title") if name(t.getparent()) == "titleStmt"]
        own = [t for t in titles if attribute(t, "lang") in (None, language)] or titles
        described = find(header, "fileDesc", "sourceDesc")
        setting = next(find_all(header, "setting"), None)
        dates = (
            attribute(date, "when") or ""
            for part in (setting, described)
            if part is not None
            for date in find_all(part, "date")
        )
        named = find_all(setting, "name") if setting is not None else ()
        return SourceMetadata(
            title=next((text_of(t) for t in own if attribute(t, "type") in (None, "main")), None),
            subtitle=next((text_of(t) for t in own if attribute(t, "type") == "sub"), None),
            dates=tuple(dict.fromkeys(d for d in dates if _DATE.match(d)))[:1],
            place=next((text_of(e) for e in named if attribute(e, "type") in _PLACES), None),
            language=language,
        )


def _person_name(person: Any) -> str | None:
    called = find(person, "persName")
    if called is None:
        return None
    parts = [text_of(e) for wanted in ("forename", "nameLink", "surname") for e in called if name(e) == wanted]
    return " ".join(parts) or text_of(called) or None
