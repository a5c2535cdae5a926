"""Records and items as plain data: the JSON record and the objects of which it is made.

Keys and their order are a contract with other programs. A document under the Chatham House rule
yields no person, whatever the record holds.
"""

from collections.abc import Collection
from typing import Any, TypeAlias

from whosaid.model import (
    Document,
    DocumentEntry,
    Entry,
    Link,
    Quote,
    QuoteEntry,
    Recommendation,
    RecommendationEntry,
    Record,
    Section,
    Speaker,
    Support,
)

Data: TypeAlias = dict[str, Any]


def record_data(record: Record, *, only: Collection[str] | None = None) -> Data:
    """The JSON record of a document; with `only`, its items of these local ids and their speakers."""
    document = record.document
    quotes = [q for q in record.quotes if only is None or q.id in only]
    recommendations = [r for r in record.recommendations if only is None or r.id in only]
    named = {item.speaker for item in (*quotes, *recommendations)}
    speakers = [s for s in record.speakers if only is None or s.name in named]
    protected = document.chatham_house
    return {
        "document": _document(document),
        "speakers": [] if protected else [_speaker(s) for s in speakers],
        "quotes": [_quote(q, protected=protected) for q in quotes],
        "recommendations": [_recommendation(r, protected=protected) for r in recommendations],
        "links": [_link(link) for link in record.links if only is None or link.item in only],
    }


def item_data(entry: Entry) -> list[Data]:
    """An item with the library's `id` and its `document`; a speaker yields one object an appearance."""
    if isinstance(entry, DocumentEntry):
        return [{"id": entry.id, "document": entry.id, **_document(entry.document)}]
    if isinstance(entry, QuoteEntry):
        data = _quote(entry.quote, protected=entry.document.chatham_house)
        return [_placed(data, entry)]
    if isinstance(entry, RecommendationEntry):
        data = _recommendation(entry.recommendation, protected=entry.document.chatham_house)
        return [_placed(data, entry)]
    return [
        {"id": entry.id, "document": appearance.document_id, **_speaker(appearance.speaker)}
        for appearance in entry.appearances
        if not appearance.document.chatham_house
    ]


def table_rows(entry: Entry) -> list[Data]:
    """An item as rows of a table: `item_data` without what only makes sense beside the source text."""
    left_out = ("sections", "spans", "supported_by")
    return [{key: value for key, value in data.items() if key not in left_out} for data in item_data(entry)]


def _placed(data: Data, entry: QuoteEntry | RecommendationEntry) -> Data:
    return {"id": entry.id, "document": entry.document_id, **{k: v for k, v in data.items() if k != "id"}}


def _document(document: Document) -> Data:
    return {
        "file": document.file,
        "sha256": document.sha256,
        "n_chars": document.n_chars,
        "title": document.title,
        "subtitle": document.subtitle,
        "kind": document.kind,
        "dates": list(document.dates),
        "year": document.year,
        "place": document.place,
        "publisher": document.publisher,
        "authors": [] if document.chatham_house else list(document.authors),
        "identifiers": [{"type": i.type, "value": i.value} for i in document.identifiers],
        "language": document.language,
        "chatham_house": document.chatham_house,
        "pages": document.pages,
        "warnings": list(document.warnings),
        "sections": [_section(s) for s in document.sections],
    }


def _section(section: Section) -> Data:
    return {
        "id": section.id,
        "title": section.title,
        "kind": str(section.kind),
        "level": section.level,
        "parent": section.parent,
        "start_char": section.start_char,
        "end_char": section.end_char,
    }


def _speaker(speaker: Speaker) -> Data:
    return {
        "name": speaker.name,
        "honorifics": list(speaker.honorifics),
        "role": speaker.role,
        "organisation": speaker.organisation,
        "country": speaker.country,
        "functions": list(speaker.functions),
        "variants": list(speaker.variants),
        "sections": list(speaker.sections),
    }


def _quote(quote: Quote, *, protected: bool) -> Data:
    return {
        "id": quote.id,
        "kind": str(quote.kind),
        "text": quote.text,
        "speaker": None if protected else quote.speaker,
        "party": quote.party,
        "section": quote.section,
        "page": quote.page,
        "start_char": quote.start_char,
        "end_char": quote.end_char,
        "spans": [list(span) for span in quote.spans],
    }


def _recommendation(item: Recommendation, *, protected: bool) -> Data:
    return {
        "id": item.id,
        "kind": str(item.kind),
        "number": item.number,
        "text": item.text,
        "speaker": None if protected else item.speaker,
        "party": item.party,
        "section": item.section,
        "page": item.page,
        "start_char": item.start_char,
        "end_char": item.end_char,
        "spans": [list(span) for span in item.spans],
        "supported_by": [_support(s, protected=protected) for s in item.supported_by],
        "owner": None if protected else item.owner,
        "due": item.due,
    }


def _link(link: Link) -> Data:
    return {
        "kind": str(link.kind),
        "item": link.item,
        "target": link.target or None,
        "start_char": link.start_char,
        "end_char": link.end_char,
        "score": round(link.score, 4),
    }


def _support(support: Support, *, protected: bool) -> Data:
    return {
        "speaker": None if protected else support.speaker,
        "quote_id": support.quote,
        "start_char": support.start_char,
        "end_char": support.end_char,
        "score": round(support.score, 4),
    }
