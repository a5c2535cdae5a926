"""Historic Hansard of the Parliament of the United Kingdom."""

import re
from dataclasses import replace
from typing import Any

from whosaid.model import BlockKind, SourceMetadata
from whosaid.sources.builder import Builder
from whosaid.sources.flow import Place
from whosaid.sources.xml.walker import Walker
from whosaid.sources.xmltree import find, find_all, name, text_of

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")
_SPOKEN = "membercontribution"


class HansardWalker(Walker):
    """Contributions with the member as printed before them; places are columns."""

    media_type = "application/hansard+xml"
    divisions = frozenset({"debates", "oralquestions", "section", "writtenanswers", "writtenstatements", "petitions"})
    left_out = Walker.left_out | {"image"}

    def __init__(self, root: Any, builder: Builder) -> None:
        super().__init__(root, builder)
        self._speaker: str | None = None

    def special(self, element: Any, called: str, place: Place) -> bool:
        if called == "p":
            member, spoken = find(element, "member"), next(find_all(element, _SPOKEN), None)
            if member is not None:
                self._speaker = _member_name(member)
            goes_on = spoken is not None or member is not None
            self.block(element, replace(place, speaker=self._speaker if goes_on else None))
        elif called == "title":
            self._speaker = None
            return False
        elif called == "quote":
            self.block(element, replace(place, kind=BlockKind.BLOCK_QUOTE))
        elif called == "col":
            self.flow.builder.page(f"col. {text_of(element)}" if text_of(element) else None)
        elif called == "lb":
            self.flow.text(" ", place)
        else:
            return False
        return True

    def metadata(self) -> SourceMetadata:
        title, date = find(self.root, "title"), next(find_all(self.root, "date"), None)
        written = date.get("format") or "" if date is not None else ""
        return SourceMetadata(
            title=(text_of(title) or None) if title is not None else None,
            dates=(written,) if _DATE.match(written) else (),
        )


def _member_name(member: Any) -> str | None:
    """The member without the constituency."""
    text = member.text or ""
    for child in member:
        text += ("" if name(child) == "memberconstituency" else text_of(child)) + (child.tail or "")
    return " ".join(text.split()).strip(" :,") or None
