"""Whose words an item holds, as the styles need it."""

from dataclasses import dataclass
from enum import StrEnum

from whosaid.cite import parts
from whosaid.cite.locus import Locus, locus
from whosaid.cite.marks import clean
from whosaid.cite.names import Name, person_or_body
from whosaid.cite.work import SPOKEN, Work, work
from whosaid.model import QuoteEntry, RecommendationEntry


class How(StrEnum):
    """How the words came into the document: its OWN, SPOKEN there, QUOTED in it, or CITED (reported, attributed)."""

    OWN = "own"
    SPOKEN = "spoken"
    QUOTED = "quoted"
    CITED = "cited"


@dataclass(frozen=True, slots=True)
class Saying:
    """An item ready to be cited: in which work, by whom (None: by the work's authors), how and where.

    `label` is the number of a recommendation (`recommendation 3`), empty without one.
    """

    work: Work
    name: Name | None
    how: How
    label: str
    locus: Locus | None


def saying(entry: QuoteEntry | RecommendationEntry) -> Saying:
    """The item with its source; a document under the Chatham House rule yields its party or nobody."""
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    person = None if entry.document.chatham_house else clean(item.speaker or "")
    if isinstance(entry, QuoteEntry):
        source, told, label = work(entry.document, [person] if person else ()), parts.source(entry).name, ""
    else:
        source, told, label = work(entry.document), parts.attributed(entry) or "", parts.numbered(entry)
    if not told or told in {author.whole for author in source.authors}:
        return Saying(source, None, How.OWN, label, locus(entry))
    how = How.QUOTED
    if parts.is_reported(entry) or isinstance(entry, RecommendationEntry):
        how = How.CITED
    elif source.nature in SPOKEN:
        how = How.SPOKEN
    return Saying(source, person_or_body(told) if told == person else Name(told), how, label, locus(entry))
