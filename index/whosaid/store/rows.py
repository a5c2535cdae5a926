"""Between the catalogue's columns and the model's values."""

import json
import os
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from whosaid.model import (
    Clip,
    ClipState,
    Document,
    Edit,
    Identifier,
    LibraryUnusable,
    Link,
    LinkKind,
    Noise,
    Page,
    Passage,
    PassageKind,
    Quote,
    QuoteKind,
    Recommendation,
    RecommendationKind,
    Section,
    SectionKind,
    Span,
    Spans,
    Speaker,
    Support,
)

DOCUMENT_COLUMNS = (
    "file, sha256, n_chars, title, subtitle, kind, dates, year, place, publisher, authors, identifiers, language, "
    "chatham_house, pages, warnings"
)
SPEAKER_COLUMNS = "name, honorifics, role, organisation, country, functions, variants, sections"
PASSAGE_COLUMNS = "id, kind, spans, section, page, owner"
ITEM_COLUMNS = (
    "id, text, spans, speaker, party, section, page, attribution_start, attribution_end, confidence, rule, kind, "
    "number, owner, due"
)
CLIP_COLUMNS = (
    "id, item, document, sha256, path, kind, text, citation, attribution, title, source, chatham_house, spans, "
    "collection, created, position, tags, note, state"
)


_P = ParamSpec("_P")
_T = TypeVar("_T")


def _as_stored(read: Callable[_P, _T]) -> Callable[_P, _T]:
    """Says in words that a value is none that this program stores: the file is damaged, or somebody has changed it."""

    @wraps(read)
    def read_or_say(*values: _P.args, **named: _P.kwargs) -> _T:
        try:
            return read(*values, **named)
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            raise LibraryUnusable(
                f"the catalogue is damaged ({read.__name__}: {type(error).__name__}); "
                "check --salvage saves what can be read of it, clips first"
            ) from error

    return read_or_say


def packed(values: Iterable[Any]) -> str:
    """A list of plain values as JSON."""
    return json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))


@_as_stored
def strings(text: str) -> tuple[str, ...]:
    """A list of texts from JSON."""
    return tuple(json.loads(text))


@_as_stored
def spans(text: str) -> Spans:
    """Spans from JSON."""
    return tuple((start, end) for start, end in json.loads(text))


def document_values(document: Document) -> tuple[Any, ...]:
    """The values of DOCUMENT_COLUMNS."""
    return (
        document.file,
        document.sha256,
        document.n_chars,
        document.title,
        document.subtitle,
        document.kind,
        packed(document.dates),
        document.year,
        document.place,
        document.publisher,
        packed(document.authors),
        packed((i.type, i.value) for i in document.identifiers),
        document.language,
        document.chatham_house,
        document.pages,
        packed(document.warnings),
    )


@_as_stored
def document(row: Sequence[Any], sections: tuple[Section, ...] = ()) -> Document:
    """A document from DOCUMENT_COLUMNS."""
    return Document(
        file=row[0],
        sha256=row[1],
        n_chars=row[2],
        title=row[3],
        subtitle=row[4],
        kind=row[5],
        dates=strings(row[6]),
        year=row[7],
        place=row[8],
        publisher=row[9],
        authors=strings(row[10]),
        identifiers=tuple(Identifier(kind, value) for kind, value in json.loads(row[11])),
        language=row[12],
        chatham_house=bool(row[13]),
        pages=row[14],
        warnings=strings(row[15]),
        sections=sections,
    )


@_as_stored
def section(row: Sequence[Any]) -> Section:
    """A section from id, title, kind, level, parent, start and end."""
    return Section(row[0], row[1], SectionKind(row[2]), row[3], row[4], row[5], row[6])


def speaker_values(speaker: Speaker) -> tuple[Any, ...]:
    """The values of SPEAKER_COLUMNS."""
    return (
        speaker.name,
        packed(speaker.honorifics),
        speaker.role,
        speaker.organisation,
        speaker.country,
        packed(speaker.functions),
        packed(speaker.variants),
        packed(speaker.sections),
    )


@_as_stored
def speaker(row: Sequence[Any]) -> Speaker:
    """A speaker from SPEAKER_COLUMNS."""
    return Speaker(row[0], strings(row[1]), row[2], row[3], row[4], strings(row[5]), strings(row[6]), strings(row[7]))


def passage_values(passage: Passage) -> tuple[Any, ...]:
    """The values of PASSAGE_COLUMNS."""
    return passage.id, passage.kind, packed(passage.spans), passage.section, passage.page, passage.owner


@_as_stored
def passage(row: Sequence[Any]) -> Passage:
    """A passage from PASSAGE_COLUMNS."""
    return Passage(row[0], PassageKind(row[1]), spans(row[2]), row[3], row[4], row[5])


def item_values(item: Quote | Recommendation) -> tuple[Any, ...]:
    """The values of ITEM_COLUMNS."""
    attribution = item.attribution or (None, None)
    return (
        item.id,
        item.text,
        packed(item.spans),
        item.speaker,
        item.party,
        item.section,
        item.page,
        *attribution,
        item.confidence,
        item.rule,
        item.kind,
        *((item.number, item.owner, item.due) if isinstance(item, Recommendation) else (None, None, None)),
    )


@_as_stored
def quote(row: Sequence[Any]) -> Quote:
    """A quote from ITEM_COLUMNS."""
    return Quote(**_shared(row), kind=QuoteKind(row[11]))


@_as_stored
def recommendation(row: Sequence[Any], supports: tuple[Support, ...]) -> Recommendation:
    """A recommendation from ITEM_COLUMNS and what stands behind it."""
    return Recommendation(
        **_shared(row),
        kind=RecommendationKind(row[11]),
        number=row[12],
        owner=row[13],
        due=row[14],
        supported_by=supports,
    )


def _shared(row: Sequence[Any]) -> dict[str, Any]:
    """The fields that quotes and recommendations share, from the first of ITEM_COLUMNS."""
    return {
        "id": row[0],
        "text": row[1],
        "spans": spans(row[2]),
        "speaker": row[3],
        "party": row[4],
        "section": row[5],
        "page": row[6],
        "attribution": _span(row[7], row[8]),
        "confidence": row[9],
        "rule": row[10],
    }


@_as_stored
def support(row: Sequence[Any]) -> Support:
    """A support from speaker, start, end, score and quote."""
    return Support(row[0], row[1], row[2], row[3], row[4])


@_as_stored
def link(row: Sequence[Any]) -> Link:
    """A link from kind, item, target, start, end and score."""
    return Link(LinkKind(row[0]), row[1], row[2], row[3], row[4], row[5])


def pages_text(pages: Iterable[Page]) -> str:
    """Pages as JSON."""
    return packed((p.number, p.start_char, p.end_char, p.label) for p in pages)


@_as_stored
def pages(text: str) -> tuple[Page, ...]:
    """Pages from JSON."""
    return tuple(Page(*values) for values in json.loads(text))


def edits_text(edits: Iterable[Edit]) -> str:
    """Repairs as JSON."""
    return packed((e.start_char, e.end_char, e.text, e.rule) for e in edits)


@_as_stored
def edits(text: str) -> tuple[Edit, ...]:
    """Repairs from JSON."""
    return tuple(Edit(*values) for values in json.loads(text))


def noise_text(noise: Iterable[Noise]) -> str:
    """Noise as JSON."""
    return packed((n.start_char, n.end_char, n.kind) for n in noise)


@_as_stored
def noise(text: str) -> tuple[Noise, ...]:
    """Noise from JSON."""
    return tuple(Noise(*values) for values in json.loads(text))


def clip_values(clip: Clip) -> tuple[Any, ...]:
    """The values of CLIP_COLUMNS."""
    return (
        clip.id,
        clip.item,
        clip.document,
        clip.sha256,
        os.fsencode(clip.path),
        clip.kind,
        clip.text,
        clip.citation,
        clip.attribution,
        clip.title,
        clip.source,
        clip.chatham_house,
        packed(clip.spans),
        clip.collection,
        clip.created,
        clip.position,
        packed(clip.tags),
        clip.note,
        clip.state,
    )


@_as_stored
def clip(row: Sequence[Any]) -> Clip:
    """A clip from CLIP_COLUMNS."""
    return Clip(
        id=row[0],
        item=row[1],
        document=row[2],
        sha256=row[3],
        path=os.fsdecode(row[4]),
        kind=row[5],
        text=row[6],
        citation=row[7],
        attribution=row[8],
        title=row[9],
        source=row[10],
        chatham_house=bool(row[11]),
        spans=spans(row[12]),
        collection=row[13],
        created=row[14],
        position=row[15],
        tags=strings(row[16]),
        note=row[17],
        state=ClipState(row[18]),
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else (start, end)
