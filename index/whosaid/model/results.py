"""What a View yields: four lists of rows with their totals, ready to be drawn."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from whosaid.model.spans import Spans
from whosaid.model.view import Facet, Kind, View

Highlighter: TypeAlias = Callable[[str], Spans]
"""Finds the query's words in any shown text, through the analyser (so stems light up too)."""


def _nothing(text: str) -> Spans:
    return ()


ANONYMOUS = "anonymous"
"""Who speaks where the document protects its people."""

UNATTRIBUTED = "unattributed"
"""Who speaks where the document names nobody."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document. `quotes` and `recommendations` count what the view leaves of them."""

    id: str
    title: str
    kind: str | None
    date: str | None
    place: str | None
    quotes: int
    recommendations: int
    chatham_house: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A speaker, with role and organisation from the latest appearance."""

    id: str
    name: str
    role: str | None
    organisation: str | None
    country: str | None
    quotes: int
    documents: int


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote; `source` is the name to show: a person, a party, else ANONYMOUS or UNATTRIBUTED.

    `same` are the ids of quotes of the same words that the list leaves out.
    """

    id: str
    kind: str
    text: str
    source: str
    speaker_id: str | None
    document_id: str
    document: str
    section: str | None
    page: str | None
    same: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    """A recommendation; `supporters` counts the statements that stand behind it.

    `same` are the ids of recommendations of the same words that the list leaves out; `owner` is who has to
    carry it out, `due` by when, None where it is not said.
    """

    id: str
    kind: str
    number: str | None
    text: str
    source: str | None
    document_id: str
    document: str
    section: str | None
    page: str | None
    supporters: int
    same: tuple[str, ...] = ()
    owner: str | None = None
    due: str | None = None


Row: TypeAlias = DocumentRow | SpeakerRow | QuoteRow | RecommendationRow


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value of a facet with the number of quotes and recommendations it would leave."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Results:
    """The four lists under `view`. Rows are sequences that may load themselves piece by piece.

    `totals` counts each list with nothing left out. `notes` says what of the query was not
    understood; `suggestion` is a query that would find something; `elapsed` is in seconds.
    """

    view: View
    documents: Sequence[DocumentRow] = ()
    speakers: Sequence[SpeakerRow] = ()
    quotes: Sequence[QuoteRow] = ()
    recommendations: Sequence[RecommendationRow] = ()
    totals: dict[Kind, int] = field(default_factory=dict)
    facets: Mapping[Facet, Sequence[FacetCount]] = field(default_factory=dict)
    highlight: Highlighter = _nothing
    notes: tuple[str, ...] = ()
    suggestion: str | None = None
    elapsed: float = 0.0

    def rows(self, kind: Kind) -> Sequence[Row]:
        """The list of one kind."""
        lists: dict[Kind, Sequence[Row]] = {
            Kind.DOCUMENT: self.documents,
            Kind.SPEAKER: self.speakers,
            Kind.QUOTE: self.quotes,
            Kind.RECOMMENDATION: self.recommendations,
        }
        return lists[kind]
