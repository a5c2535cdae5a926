"""One thing of the library for `show`: as lines to read, or as data."""

from collections.abc import Iterator
from typing import Any

from whosaid.cite import citation, quotation
from whosaid.export import item_data
from whosaid.library import Library
from whosaid.model import (
    DocumentEntry,
    Entry,
    Facet,
    Filter,
    Paragraph,
    QuoteEntry,
    Reading,
    Recommendation,
    RecommendationEntry,
    Related,
    Sort,
    SpeakerEntry,
    View,
)
from whosaid_tui.cli.output import BOLD, DIM, marked, styled, wrapped
from whosaid_tui.wording import kind_words


def describe(library: Library, entry: Entry) -> Iterator[str]:
    """The lines of an entry, safe to print."""
    if isinstance(entry, DocumentEntry):
        yield from _document(entry, len(library.doubtful(entry.id)))
        return
    if isinstance(entry, SpeakerEntry):
        yield from _speaker(library, entry)
    else:
        yield from _item(library.reading(entry.document_id), entry)
    related = library.related(entry.id)
    if related:
        yield ""
    for other in related:
        yield _related(other)


def entry_data(library: Library, entry: Entry) -> dict[str, Any]:
    """An entry as one object: the fields of the record, where it comes from, its context and its links."""
    data: dict[str, Any]
    if isinstance(entry, SpeakerEntry):
        data = {"id": entry.id, "name": entry.name, "appearances": item_data(entry)}
    else:
        (data,) = item_data(entry)
    if isinstance(entry, DocumentEntry):
        data["paths"] = list(entry.paths)
    if isinstance(entry, QuoteEntry | RecommendationEntry):
        item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
        data["place"] = entry.page
        data["confidence"] = item.confidence
        data["rule"] = item.rule
        reading = library.reading(entry.document_id)
        data["context"] = [p.text for p in reading.paragraphs if p.locate(item.spans)]
    data["related"] = [
        {
            "relation": other.relation,
            "kind": str(other.kind),
            "id": other.id,
            "document": other.document_id,
            "start_char": other.start_char,
            "end_char": other.end_char,
            "text": other.text,
            "source": other.source,
            "score": other.score,
        }
        for other in library.related(entry.id)
    ]
    return data


def _document(entry: DocumentEntry, doubtful: int) -> Iterator[str]:
    document = entry.document
    yield styled(document.title or document.file, BOLD)
    if document.subtitle:
        yield wrapped(document.subtitle)
    yield wrapped(citation(entry))
    yield ""
    facts: dict[str, str | None] = {
        "id": entry.id,
        "kind": document.kind,
        "language": document.language,
        "pages": None if document.pages is None else str(document.pages),
        "rule": "Chatham House: nobody who spoke is named" if document.chatham_house else None,
        "file": "\n".join(entry.paths) or document.file,
        "doubtful": f"{doubtful:,} items, see list --doubtful" if doubtful else None,
        "warning": "\n".join(document.warnings) or None,
    }
    for name, value in facts.items():
        for line in (value or "").splitlines():
            yield f"{styled(f'{name:<9}', DIM)} {wrapped(line)}"
    if document.sections:
        yield ""
    for section in document.sections:
        yield wrapped(section.title, "  " * section.level)


def _speaker(library: Library, entry: SpeakerEntry) -> Iterator[str]:
    yield styled(entry.name, BOLD)
    for appearance in entry.appearances:
        yield ""
        one = SpeakerEntry(entry.id, entry.name, (appearance,))
        yield wrapped(citation(one))
        speaker = appearance.speaker
        if speaker.functions:
            yield wrapped(", ".join(speaker.functions), "  ")
        forms = [form for form in speaker.variants if form != speaker.name]
        if forms:
            yield wrapped(f"also: {', '.join(forms)}", "  ")
    said = library.search(View(filters=(Filter(Facet.SPEAKER, entry.id),), sort=Sort.DOCUMENT)).quotes
    for quote in said:
        yield ""
        yield f"{styled(quote.id, DIM)}  {styled(kind_words(quote.kind), DIM)}"
        yield wrapped(quote.text, "  ")


def _item(reading: Reading, entry: QuoteEntry | RecommendationEntry) -> Iterator[str]:
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    for line in quotation(entry).splitlines():
        yield wrapped(line)
    if isinstance(item, Recommendation) and (item.owner or item.due):
        owner = None if entry.document.chatham_house else item.owner
        yield wrapped(" · ".join(filter(None, (owner and f"for {owner}", item.due and f"due {item.due}"))))
    sections = " › ".join(section.title for section in reading.breadcrumb(item.section))
    yield styled(" · ".join(part for part in (kind_words(item.kind), sections, entry.page, entry.id) if part), DIM)
    yield ""
    inside = [n for n, paragraph in enumerate(reading.paragraphs) if paragraph.locate(item.spans)]
    if not inside:
        yield wrapped(item.text, "> ")
        return
    for n in range(max(inside[0] - 1, 0), min(inside[-1] + 2, len(reading.paragraphs))):
        yield _paragraph(reading.paragraphs[n], entry, is_place=n in inside)


def _paragraph(paragraph: Paragraph, entry: QuoteEntry | RecommendationEntry, *, is_place: bool) -> str:
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    text = paragraph.text
    if not is_place:
        return wrapped(text, "  ")
    return "> " + marked(text, paragraph.locate(item.spans))


def _related(other: Related) -> str:
    source = f"{other.source}: " if other.source else ""
    return (
        f"{styled(other.relation, DIM)}  {styled(other.id or other.document_id, DIM)}  {wrapped(source + other.text)}"
    )
