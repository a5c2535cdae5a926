"""Words that several pages have in common."""

from typing import Final

from textual.content import Content

from whosaid.model import (
    ANONYMOUS,
    UNATTRIBUTED,
    Document,
    Entry,
    QuoteEntry,
    QuoteKind,
    Reading,
    RecommendationEntry,
    Speaker,
)
from whosaid_tui.display import display, line
from whosaid_tui.wording import charge_words, kind_words

BETWEEN: Final = " · "


def title_of(document: Document) -> str:
    """What a document is called."""
    return document.title or document.file


def capacity(speaker: Speaker) -> str:
    """As what and for whom a person speaks."""
    return ", ".join(filter(None, (speaker.role, speaker.organisation, speaker.country)))


def source_of(chatham_house: bool, speaker: str | None, party: str | None) -> str | None:
    """Who says it, as far as the document lets it be said."""
    return party or ANONYMOUS if chatham_house else speaker or party


def numbered(entry: RecommendationEntry) -> str:
    """`Recommendation 4.2`."""
    item = entry.recommendation
    return f"{kind_words(item.kind)} {item.number or ''}".strip().capitalize()


def charge(entry: RecommendationEntry) -> str:
    """Who has to carry it out, and by when, where the document says so."""
    return charge_words(entry.recommendation.owner, entry.recommendation.due)


def crumb(reading: Reading, section: str | None, page: str | None) -> Content:
    """Where an item stands: document, sections, page."""
    document = reading.document
    titles = [title_of(document), *(part.title for part in reading.breadcrumb(section) if part.title)]
    return line(("  ›  ".join(titles), ".dim"), (f"  ›  {page}" if page else "", ".dim"))


def head(entry: Entry) -> Content:
    """What an item is, in a line."""
    if isinstance(entry, QuoteEntry):
        source = source_of(entry.document.chatham_house, entry.quote.speaker, entry.quote.party)
        role = capacity(entry.speaker) if entry.speaker else ""
        return line(
            (source or UNATTRIBUTED, ".name"),
            (BETWEEN, ".dim"),
            (kind_words(entry.quote.kind), ".label" if entry.quote.kind == QuoteKind.REPORTED else ".dim"),
            (BETWEEN + role if role else "", ".dim"),
        )
    if isinstance(entry, RecommendationEntry):
        item = entry.recommendation
        source = None
        if item.speaker or item.party:
            source = source_of(entry.document.chatham_house, item.speaker, item.party)
        behind = len(item.supported_by)
        return line(
            (numbered(entry), ".name"),
            (f"{BETWEEN}{source}" if source else "", ""),
            (f"{BETWEEN}{charge(entry)}" if charge(entry) else "", ""),
            (f"{BETWEEN}{behind} behind it" if behind else "", ".dim"),
        )
    return display("")
