"""Where in a document an item stands, told apart by what kind of place it is."""

import re
from dataclasses import dataclass
from enum import StrEnum

from whosaid.cite.marks import clean
from whosaid.model import DocumentEntry, Entry, QuoteEntry, SpeakerEntry


class Place(StrEnum):
    """What a place is counted in: printed pages, times, headings; COUNTED pages are those that no print confirms."""

    PAGE = "page"
    COUNTED = "counted"
    TIME = "time"
    OTHER = "other"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Locus:
    """A place: `words` as it is printed or counted (`12`, `12–13`, `PDF p. 5`, `00:12:31`, a heading)."""

    place: Place
    words: str


_NUMBER = r"(?:\d+|[ivxlcdm]+|[IVXLCDM]+)"
_PAGE = re.compile(rf"p\. ({_NUMBER})|pp\. ({_NUMBER}–{_NUMBER})")
_TIME = re.compile(r"\d{1,2}(?::\d\d){1,2}(?:\.\d+)?")


def locus(entry: Entry) -> Locus | None:
    """The page, paragraph or time, else the heading above the item; None where nothing is known.

    Under the Chatham House rule no heading: it can name the person who spoke.
    """
    if isinstance(entry, DocumentEntry | SpeakerEntry):
        return None
    label = clean(entry.page or "")
    if label:
        page = _PAGE.fullmatch(label)
        if page is not None:
            return Locus(Place.PAGE, page[1] or page[2])
        if _TIME.fullmatch(label):
            return Locus(Place.TIME, label)
        return Locus(Place.COUNTED if "p. " in label else Place.OTHER, label)
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    heading = clean(next((s.title for s in entry.document.sections if s.id == item.section), ""))
    return Locus(Place.SECTION, heading) if heading and not entry.document.chatham_house else None
