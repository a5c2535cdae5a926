"""A word in its places: each hit with its line of context, and how often it comes where."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ConcordanceLine:
    """One hit: its words with those before and behind it in the paragraph, as shown.

    `source` is the person or party who says it, None where nobody is named; `page` the place to cite.
    Offsets are those of the hit in the source text.
    """

    document: str
    title: str
    year: str | None
    source: str | None
    page: str | None
    left: str
    hit: str
    right: str
    start_char: int
    end_char: int


class LineSort(StrEnum):
    """The order of a concordance: as in the documents, by the words next to the hit, or by who says it."""

    DOCUMENT = "document"
    LEFT = "left"
    RIGHT = "right"
    SPEAKER = "speaker"


class By(StrEnum):
    """What hits are counted by."""

    YEAR = "year"
    DOCUMENT = "document"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class TrendRow:
    """A year, document or speaker: for each word how many hits, and in how many documents; `of` so many documents."""

    label: str
    hits: tuple[int, ...]
    documents: tuple[int, ...]
    of: int
