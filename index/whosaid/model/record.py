"""What extraction makes of a source: the document with its people, quotes, recommendations and links.

Ids inside a record are local (`s3`, `p12`, `q7`, `r2`); the library puts the document's id before them.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from whosaid.model.shown import Edit
from whosaid.model.source import Page
from whosaid.model.spans import Span, Spans


class SectionKind(StrEnum):
    """What a section is for."""

    INTRO = "intro"
    SUMMARY = "summary"
    PANEL = "panel"
    SESSION = "session"
    BODY = "body"
    CONCLUSIONS = "conclusions"
    RECOMMENDATIONS = "recommendations"
    PRIORITIES = "priorities"
    PRIORITY = "priority"
    CHALLENGES = "challenges"
    GOOD_PRACTICES = "good-practices"
    DECISIONS = "decisions"
    QUOTES = "quotes"
    AGENDA = "agenda"
    SPEAKERS_LIST = "speakers-list"
    FIGURE = "figure"
    ANNEX = "annex"
    REFERENCES = "references"
    SIMILAR_DOCUMENTS = "similar-documents"
    BOILERPLATE = "boilerplate"


class PassageKind(StrEnum):
    """What a passage is; `caption`s name the source of a pull quote."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    HEADING = "heading"
    PULL_QUOTE = "pull-quote"
    CAPTION = "caption"
    TURN = "turn"
    TABLE_ROW = "table-row"
    FOOTNOTE = "footnote"


class QuoteKind(StrEnum):
    """How words are given as somebody's; `reported` is never shown in quotation marks."""

    PULL_QUOTE = "pull-quote"
    INLINE_DIRECT = "inline-direct"
    TURN = "turn"
    REPORTED = "reported"


class RecommendationKind(StrEnum):
    """What a prescriptive or concluding statement is."""

    RECOMMENDATION = "recommendation"
    CONCLUSION = "conclusion"
    PRIORITY = "priority"
    CHALLENGE = "challenge"
    GOOD_PRACTICE = "good-practice"
    DECISION = "decision"


class LinkKind(StrEnum):
    """What connects two items of one document."""

    STANDS_BEHIND = "stands-behind"
    RESTATES = "restates"
    RESPONDS_TO = "responds-to"
    ECHO = "echo"


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier of a document: `type` is `ISBN`, `ISSN`, `DOI`, `series` or `symbol`."""

    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the document with a title; `parent` is the id of the enclosing section.

    `title` is shown text; `level` counts from 1. A child lies inside its parent.
    """

    id: str
    title: str
    kind: SectionKind
    level: int
    parent: str | None
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Document:
    """What a document says of itself; what it does not say is None or empty: nothing is guessed.

    `dates` are ISO 8601, whole or cut short (`2017-10-23`, `2005-01`, `2016`); `year` is that of
    publication. `pages` is None where the form has no pages.
    """

    file: str
    sha256: str
    n_chars: int
    title: str | None = None
    subtitle: str | None = None
    kind: str | None = None
    dates: tuple[str, ...] = ()
    year: int | None = None
    place: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    language: str | None = None
    chatham_house: bool = False
    pages: int | None = None
    warnings: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a turn: the unit of full-text search and of the reader.

    `section` is a section's id. `owner` is the canonical name of the person whose speech the
    passage gives or sums up, where the document makes that plain.
    """

    id: str
    kind: PassageKind
    spans: Spans
    section: str | None = None
    page: int | None = None
    owner: str | None = None

    @property
    def start_char(self) -> int:
        return self.spans[0][0]

    @property
    def end_char(self) -> int:
        return self.spans[-1][1]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker's appearance in one document; `name` is the canonical form, without honorifics.

    `functions` are panellist, keynote, moderator, opening, author, host, member, witness, chair …;
    `variants` every form of the name met; `sections` the ids of the sections where the person speaks.
    """

    name: str
    honorifics: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    functions: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """What quotes and recommendations share.

    `text` is the shown text of `spans`, always equal to `show(source text, spans, edits).text`.
    `speaker` is a canonical name, `party` a state or body where no person is named. `page` is where
    the item starts, counted. `attribution` is the span that names the source. `confidence` is from
    0 to 1; `rule` names the rule that made the item.
    """

    id: str
    text: str
    spans: Spans
    speaker: str | None = None
    party: str | None = None
    section: str | None = None
    page: int | None = None
    attribution: Span | None = None
    confidence: float = 1.0
    rule: str = ""

    @property
    def start_char(self) -> int:
        return self.spans[0][0]

    @property
    def end_char(self) -> int:
        return self.spans[-1][1]


@dataclass(frozen=True, slots=True)
class Quote(_Item):
    """Words attributed to a source."""

    kind: QuoteKind = QuoteKind.PULL_QUOTE


@dataclass(frozen=True, slots=True)
class Support:
    """A statement that stands behind a recommendation; `score` is from 0 to 1.

    `quote` is the id of a quote of the same document, where the statement is one.
    """

    speaker: str | None
    start_char: int
    end_char: int
    score: float
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Recommendation(_Item):
    """A prescriptive or concluding statement; `number` is as printed (`3`, `R12`, `4.2`).

    `owner` is who has to carry out a decision or the body that a recommendation asks to act, `due` by when, both as
    printed; None where it is not said.
    """

    kind: RecommendationKind = RecommendationKind.RECOMMENDATION
    number: str | None = None
    owner: str | None = None
    due: str | None = None
    supported_by: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A typed connection inside a document: from an item to an item (`target`) or a passage's span."""

    kind: LinkKind
    item: str
    target: str
    start_char: int
    end_char: int
    score: float


@dataclass(frozen=True, slots=True)
class Noise:
    """A stretch of source text that is no part of what was said.

    `kind` is `page-number`, `running-header`, `running-footer`, `ocr-garbage`, `footnote-mark`,
    `footnote`, `contents`, `orphan-attribution`, `site-furniture`, `form-instruction` or `markup`.
    """

    start_char: int
    end_char: int
    kind: str


@dataclass(frozen=True, slots=True)
class Record:
    """All that is extracted from one source.

    `edits` are the repairs behind every shown text of this document, sorted, not overlapping;
    `doubtful` are the items whose confidence did not reach the bar: no list, index or export holds them.
    """

    document: Document
    passages: tuple[Passage, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    links: tuple[Link, ...] = ()
    pages: tuple[Page, ...] = ()
    edits: tuple[Edit, ...] = ()
    noise: tuple[Noise, ...] = ()
    doubtful: tuple[Quote | Recommendation, ...] = ()
    parties: tuple[str, ...] = field(default=())
