"""One thing of the library, whole: what `get` returns, what is cited and shown in its place."""

from dataclasses import dataclass
from typing import TypeAlias

from whosaid.model.record import Document, Quote, Recommendation, Speaker
from whosaid.model.view import Kind


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document with the paths at which it was found."""

    id: str
    document: Document
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """A speaker in one document."""

    document_id: str
    document: Document
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """A speaker with every appearance, in order of the documents' dates."""

    id: str
    name: str
    appearances: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """A quote with its document and the speaker's appearance there.

    `page` is the place to cite (`p. 12`, `PDF p. 5`, `00:12:31`), None where the form has none.
    """

    id: str
    document_id: str
    document: Document
    quote: Quote
    speaker_id: str | None
    speaker: Speaker | None
    page: str | None


@dataclass(frozen=True, slots=True)
class RecommendationEntry:
    """A recommendation with its document and, where it is attributed, the speaker's appearance."""

    id: str
    document_id: str
    document: Document
    recommendation: Recommendation
    speaker_id: str | None
    speaker: Speaker | None
    page: str | None


Entry: TypeAlias = DocumentEntry | SpeakerEntry | QuoteEntry | RecommendationEntry


@dataclass(frozen=True, slots=True)
class Related:
    """A row that can be followed from an item: `relation` in words (`stands behind`, `behind it`, `echo`).

    `id` opens an item; where it is None the evidence is only a stretch of `document_id`'s text.
    """

    relation: str
    kind: Kind
    id: str | None
    document_id: str
    start_char: int
    end_char: int
    text: str
    source: str | None
    score: float = 1.0
