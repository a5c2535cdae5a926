"""Akoma Ntoso, a form for parliamentary debates."""

import re
from dataclasses import replace
from typing import Any

from whosaid.model import SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import Place
from whosaid.sources.xml.walker import Walker
from whosaid.sources.xmltree import attribute, find_all, text_of

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")
_SPEECHES = frozenset({"speech", "speechGroup", "question", "answer"})


class AkomaNtosoWalker(Walker):
    """Speeches with their speakers as the references name them, else as printed."""

    media_type = "application/akn+xml"
    divisions = frozenset(
        "debateSection administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements "
        "ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers "
        "noticesOfMotion questions address proceduralMotions pointOfOrder adjournment section part chapter".split()
    )
    paragraphs = Walker.paragraphs | {"narrative", "summary", "scene", "other", "block"}
    headings = Walker.headings | {"docTitle"}

    def __init__(self, root: Any, builder: Builder) -> None:
        super().__init__(root, builder)
        self._people = {attribute(p, "id") or attribute(p, "eId"): p.get("showAs") for p in find_all(root, "TLCPerson")}

    def special(self, element: Any, called: str, place: Place) -> bool:
        if called in _SPEECHES:
            by = self._people.get((attribute(element, "by") or "").lstrip("#"))
            printed = next((text_of(e).rstrip(": ") for e in element if e.tag == _beside(element, "from")), None)
            self.block(element, replace(place, speaker=by or printed))
        elif called == "from":
            self.apart(text_of(element), replace(place, speaker=None))
        elif called in ("narrative", "summary", "scene"):
            self.block(element, replace(place, speaker=None))
        else:
            return False
        return True

    def metadata(self) -> SourceMetadata:
        dates = (attribute(date, "date") or "" for date in find_all(self.root, "docDate"))
        titles = (text_of(title) for title in find_all(self.root, "docTitle"))
        return SourceMetadata(
            title=next(filter(None, titles), None),
            dates=tuple(dict.fromkeys(d for d in dates if _DATE.match(d))),
        )


def _beside(element: Any, called: str) -> str:
    """The name of an element in the namespace of another."""
    namespace, brace, _ = str(element.tag).rpartition("}")
    return f"{namespace}{brace}{called}"
