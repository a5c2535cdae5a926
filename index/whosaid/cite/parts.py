"""The parts of a citation as a document gives them, before a style puts them in order."""

from dataclasses import dataclass
from datetime import date, timedelta

from whosaid.cite.marks import clean
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

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
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
    item = entry.recommendation
    words = [_LABELS[item.kind]]
    number = _said(item.number)
    if number is not None:
        words.append(number)
    name = None if entry.document.chatham_house else _said(item.speaker)
    if name is not None and name not in entry.document.authors:
        known = details(entry.speaker) if entry.speaker is not None else ()
        words.append(f"attributed to {Source(name, known)}")
    elif name is None and (party := _said(item.party)) is not None:
        words.append(f"attributed to {party}")
    return " ".join(words)


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
    subtitle = _said(document.subtitle)
    if subtitle is None:
        return name
    return f"{name} {subtitle}" if name[-1] in "?!:" else f"{name}: {subtitle}"


def place_and_dates(document: Document) -> str:
    """`Vienna, Austria, 23–24 October 2017`; empty when the document says neither."""
    return ", ".join(part for part in (_said(document.place), dates(document.dates)) if part)


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


def dates(days: tuple[str, ...]) -> str:
    """ISO dates in words, neighbouring days as a range: `23–24 October 2017`, `January 2005`, `2016`."""
    runs: list[tuple[str, str]] = []
    for day in sorted(set(days)):
        if runs and _is_next_day(runs[-1][1], day):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return ", ".join(_range(first, last) for first, last in runs)


def _said(text: str | None) -> str | None:
    """The text cleaned, None when it says nothing or only that nobody is named."""
    cleaned = clean(text or "")
    return None if cleaned.casefold() in ("", "anonymous") else cleaned


def _is_next_day(first: str, second: str) -> bool:
    try:
        return date.fromisoformat(first) + timedelta(days=1) == date.fromisoformat(second)
    except (ValueError, OverflowError):
        return False


def _range(first: str, last: str) -> str:
    if first == last:
        return _in_words(first)
    if first[:7] == last[:7]:
        return f"{int(first[8:])}–{_in_words(last)}"
    if first[:4] == last[:4]:
        return f"{_in_words(first)[:-5]} – {_in_words(last)}"
    return f"{_in_words(first)} – {_in_words(last)}"


def _in_words(day: str) -> str:
    year, *rest = day.split("-")
    try:
        words = [_MONTHS[int(rest[0]) - 1], year] if rest else [year]
        return " ".join([str(int(rest[1])), *words] if len(rest) > 1 else words)
    except (ValueError, IndexError):
        return clean(day)
