"""What is being looked at: the item under the cursor or in the reader, with the ways that lead on from it."""

from dataclasses import dataclass

from whosaid.model import (
    DocumentEntry,
    DocumentRow,
    Entry,
    Facet,
    Filter,
    Kind,
    QuoteEntry,
    QuoteRow,
    RecommendationEntry,
    RecommendationRow,
    Row,
    SpeakerRow,
    View,
)

_LABEL = 40


@dataclass(frozen=True, slots=True)
class Subject:
    """An item with the filters that stand for its speaker, its document and what is behind it."""

    id: str
    kind: Kind
    speaker: Filter | None = None
    document: Filter | None = None
    behind: Filter | None = None

    def pivot(self, way: str) -> View | None:
        """The view that shows all of this speaker, document, its recommendations or what is behind it."""
        choice = {
            "speaker": self.speaker,
            "document": self.document,
            "recommendations": self.document,
            "behind": self.behind,
        }[way]
        if choice is None:
            return None
        return View(filters=(choice,), pane=Kind.RECOMMENDATION if way == "recommendations" else Kind.QUOTE)


def _document(id: str, title: str) -> Filter:
    return Filter(Facet.DOCUMENT, id, title)


def _behind(id: str, number: str | None, text: str) -> Filter:
    return Filter(Facet.RECOMMENDATION, id, f"{number} {text}"[:_LABEL] if number else text[:_LABEL])


def of_row(row: Row) -> Subject:
    """The subject of a list's row."""
    match row:
        case DocumentRow():
            return Subject(row.id, Kind.DOCUMENT, document=_document(row.id, row.title))
        case SpeakerRow():
            return Subject(row.id, Kind.SPEAKER, speaker=Filter(Facet.SPEAKER, row.id, row.name))
        case QuoteRow():
            speaker = Filter(Facet.SPEAKER, row.speaker_id, row.source) if row.speaker_id else None
            return Subject(row.id, Kind.QUOTE, speaker, _document(row.document_id, row.document))
        case RecommendationRow():
            behind = _behind(row.id, row.number, row.text) if row.supporters else None
            return Subject(row.id, Kind.RECOMMENDATION, None, _document(row.document_id, row.document), behind)


def of_entry(entry: Entry) -> Subject:
    """The subject of an item that was opened by a link."""
    match entry:
        case DocumentEntry():
            return Subject(entry.id, Kind.DOCUMENT, document=_document(entry.id, _title(entry)))
        case QuoteEntry() | RecommendationEntry():
            speaker = None
            if entry.speaker_id and entry.speaker:
                speaker = Filter(Facet.SPEAKER, entry.speaker_id, entry.speaker.name)
            document = _document(entry.document_id, _title(entry))
            if isinstance(entry, QuoteEntry):
                return Subject(entry.id, Kind.QUOTE, speaker, document)
            item = entry.recommendation
            behind = _behind(entry.id, item.number, item.text) if item.supported_by else None
            return Subject(entry.id, Kind.RECOMMENDATION, speaker, document, behind)
        case _:
            return Subject(entry.id, Kind.SPEAKER, speaker=Filter(Facet.SPEAKER, entry.id, entry.name))


def _title(entry: DocumentEntry | QuoteEntry | RecommendationEntry) -> str:
    return entry.document.title or entry.document.file
