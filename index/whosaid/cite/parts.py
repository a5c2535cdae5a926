"""The parts of a citation as a document gives them, before a style puts them in order."""

from dataclasses import dataclass

from whosaid.cite.days import british
from whosaid.cite.marks import clean
from whosaid.cite.titles import with_subtitle
from whosaid.model import (
    Document,
    DocumentEntry,
    Entry,
    QuoteEntry,
    QuoteKind,
    RecommendationEntry,
    RecommendationKind,
    Speaker,
    SpeakerEntry,
)

UNNAMED = "unnamed speaker"
PROTECTED = "anonymous participant"
RULE = "Chatham House Rule"

_LABELS = {
    RecommendationKind.RECOMMENDATION: "Recommendation",
    RecommendationKind.CONCLUSION: "Conclusion",
    RecommendationKind.PRIORITY: "Priority",
    RecommendationKind.CHALLENGE: "Challenge",
    RecommendationKind.GOOD_PRACTICE: "Good practice",
    RecommendationKind.DECISION: "Decision",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Who is quoted: a name, and what is said of it (role, organisation, country)."""

    name: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join((self.name, *self.details))


def source(entry: QuoteEntry) -> Source:
    """Who a quote is from. A document under the Chatham House rule yields its party or nobody."""
    quote = entry.quote
    party = _said(quote.party)
    if entry.document.chatham_house:
        return Source(party or PROTECTED)
    name = _said(quote.speaker)
    if name is None:
        return Source(party or UNNAMED)
    return Source(name, details(entry.speaker) if entry.speaker is not None else ())


def details(speaker: Speaker) -> tuple[str, ...]:
    """Role, organisation and country of an appearance, what is said twice only once."""
    found: list[str] = []
    for part in (_said(speaker.role), _said(speaker.organisation), _said(speaker.country)):
        if part is not None and not any(part.casefold() in known.casefold() for known in found):
            found.append(part)
    return tuple(found)


def statement(entry: RecommendationEntry) -> str:
    """What a recommendation is and whose: `Recommendation 3`, `Conclusion attributed to …`."""
    words = numbered(entry) or _LABELS[entry.recommendation.kind]
    name, speaker = attributed(entry), _said(entry.recommendation.speaker)
    if name is None or (name == speaker and name in entry.document.authors):
        return words
    known = details(entry.speaker) if entry.speaker is not None and name == speaker else ()
    return f"{words} attributed to {Source(name, known)}"


def numbered(entry: RecommendationEntry) -> str:
    """`Recommendation 3`; empty where the document gives no number."""
    number = _said(entry.recommendation.number)
    return f"{_LABELS[entry.recommendation.kind]} {number}" if number else ""


def attributed(entry: RecommendationEntry) -> str | None:
    """The person or party to whom a recommendation is attributed; no person under the Chatham House rule."""
    item = entry.recommendation
    return (None if entry.document.chatham_house else _said(item.speaker)) or _said(item.party)


def is_reported(entry: Entry) -> bool:
    """Whether the words are the document's account of what was said, not the speaker's own."""
    return isinstance(entry, QuoteEntry) and entry.quote.kind is QuoteKind.REPORTED


def authors(document: Document) -> tuple[str, ...]:
    """The authors to name: none under the Chatham House rule."""
    return () if document.chatham_house else tuple(clean(name) for name in document.authors)


def title(document: Document) -> str:
    """Title and subtitle, or the words that stand for a title that the document does not have."""
    name = _said(document.title)
    if name is None:
        return f"untitled document ({clean(document.file)})"
    return with_subtitle(name, _said(document.subtitle) or "")


def place_and_dates(document: Document) -> str:
    """`Vienna, Austria, 23–24 October 2017`; empty when the document says neither."""
    return ", ".join(part for part in (_said(document.place), british(document.dates)) if part)


def publication(document: Document) -> str:
    """Publisher and year; the year only where the dates do not say it already."""
    known = document.year is not None and any(day.startswith(f"{document.year}") for day in document.dates)
    year = None if document.year is None or known else str(document.year)
    return ", ".join(part for part in (_said(document.publisher), year) if part)


def identifiers(document: Document, *types: str) -> tuple[str, ...]:
    """The identifiers of these types in words: series and symbols as they are, others with their name."""
    wanted = [i for name in types for i in document.identifiers if i.type == name]
    return tuple(clean(i.value if i.type in ("series", "symbol") else f"{i.type} {i.value}") for i in wanted)


def locus(entry: Entry) -> str:
    """Where in the document: the page, else the section.

    Under the Chatham House rule no section: a heading can name the person who spoke.
    """
    if isinstance(entry, DocumentEntry | SpeakerEntry):
        return ""
    if entry.page:
        return clean(entry.page)
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    heading = next((s.title for s in entry.document.sections if s.id == item.section), None)
    return f"section “{clean(heading)}”" if heading and not entry.document.chatham_house else ""


def _said(text: str | None) -> str | None:
    """The text cleaned, None when it says nothing or only that nobody is named."""
    cleaned = clean(text or "")
    return None if cleaned.casefold() in ("", "anonymous") else cleaned
