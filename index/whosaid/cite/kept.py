"""Clips: from an item what is kept of it, and from what was kept the words that can stand in somebody's text."""

from datetime import UTC, datetime

from whosaid.cite import parts
from whosaid.cite.marks import clean
from whosaid.cite.styles import citation, in_marks
from whosaid.model import Clip, DocumentEntry, QuoteEntry, QuoteKind, RecommendationEntry


def clip_of(entry: QuoteEntry | RecommendationEntry, path: str, collection: str) -> Clip:
    """The clip of an item, not stored yet; `path` is where its file lies. It names nobody who is protected."""
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    document = entry.document
    return Clip(
        id="",
        item=entry.id,
        document=entry.document_id,
        sha256=document.sha256,
        path=path,
        kind=str(item.kind),
        text=item.text,
        citation=citation(entry),
        attribution=attribution(entry),
        title=parts.title(document),
        source=source(entry.document_id, entry),
        chatham_house=document.chatham_house,
        spans=item.spans,
        collection=collection,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def attribution(entry: QuoteEntry | RecommendationEntry) -> str | None:
    """The person or party an item is from; None where nobody is named, or nobody may be."""
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    return named(item.speaker, item.party, protected=entry.document.chatham_house)


def named(speaker: str | None, party: str | None, *, protected: bool) -> str | None:
    """Who is to be named of an item's speaker and party; the party only where the document protects its people."""
    name = clean((None if protected else speaker) or party or "")
    return None if name.casefold() in ("", "anonymous") else name


def source(id: str, entry: QuoteEntry | RecommendationEntry) -> str:
    """The citation of an item's document, for a bibliography."""
    return citation(DocumentEntry(id, entry.document))


def said(clip: Clip, style: str = "plain") -> str:
    """A clip's words: in the quotation marks of a style, or as reported, behind the name of their source."""
    if clip.kind != QuoteKind.REPORTED:
        return in_marks(clip.text, style)
    name = clip.attribution or ""
    lead = f"{name[0].upper()}{name[1:]} (reported)" if name else "Reported"
    return f"{lead}: {clean(clip.text)}"


def kept(clip: Clip) -> str:
    """A clip's words with their citation, as they were when it was kept."""
    return f"{said(clip)}\n— {clean(clip.citation)}"
