"""What a document says of itself: title, kind, dates, place, publisher, identifiers. Nothing is guessed."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from whosaid.extract import kinds
from whosaid.extract.draft import Draft
from whosaid.extract.genre import plain_genre
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.metadata.dates import dates_of
from whosaid.extract.metadata.identifiers import identifiers_of
from whosaid.extract.metadata.imprint import imprint_of, year_of
from whosaid.extract.metadata.title import fields_of, subtitle_of, title_of
from whosaid.extract.signs import sign
from whosaid.model import Document, SectionKind, SourceMetadata, Span

__all__ = ["describe"]

_KIND = re.compile(
    r"th(?<!\wth)(?:is|e\s+present)\s+(?P<kind>(?:conference|workshop|meeting|event|summit|session|inquiry|committee|final|annual|"
    r"seminar|panel|progress)?\s*(?:report|paper|article|proceedings|summary|minutes|transcript|declaration|resolution|"
    r"statement|study))\b"
)
"""In small letters."""
_KINDS = sign(
    "report paper article proceedings summary minutes transcript declaration resolution statement study".split()
)
_TIME = re.compile(r"\d{1,2}:\d\d")
_CORRECTABLE = frozenset({"title", "subtitle", "authors", "dates", "place", "publisher", "language", "kind"})
_KIND_RANGE = 20_000
"""Characters from the start in which a document says what it is; what somebody says in it tells nothing."""


def describe(draft: Draft, author: tuple[str, Span] | None, language: str | None) -> Document:
    """The document's own account of itself, without its sections; what its user has corrected stands as written."""
    source = draft.source
    stated = source.metadata
    title_unit, title = title_of(draft, author)
    title = fields_of(draft).get("title") or title
    dates = stated.dates or dates_of(draft, title_unit)
    place, publisher = imprint_of(draft)
    document = Document(
        file=source.file,
        sha256=source.sha256,
        n_chars=len(source.text),
        title=title,
        subtitle=stated.subtitle or subtitle_of(draft, title),
        kind=stated.kind or _kind(draft) or plain_genre(draft),
        dates=dates,
        year=year_of(draft, dates, publisher),
        place=stated.place or place,
        publisher=stated.publisher or publisher,
        authors=stated.authors or ((author[0],) if author else ()),
        identifiers=identifiers_of(draft),
        language=stated.language or language,
        chatham_house=draft.chatham_house,
        pages=_page_count(draft),
        warnings=source.warnings,
    )
    return _corrected(document, stated)


def _corrected(document: Document, stated: SourceMetadata) -> Document:
    """The document with the fields that its user set, also where they were emptied."""
    names = [name for name in stated.corrected if name in _CORRECTABLE]
    document = replace(document, **{name: getattr(stated, name) for name in names})
    if "dates" in names:
        document = replace(document, year=int(stated.dates[-1][:4]) if stated.dates else None)
    return document


def _page_count(draft: Draft) -> int | None:
    """How many pages there are; the cues of subtitles are none."""
    if not draft.pages or all(_TIME.match(page.label or "") for page in draft.pages):
        return None
    return len(draft.pages)


def _own_words(draft: Draft) -> Iterator[str]:
    """What may say at the start of a document what it is, in small letters: no words of a speaker."""
    body = draft.body()
    end = _KIND_RANGE + (body[0].start if body else 0)
    for unit in body:
        flow = draft.flow(unit)
        if unit.start < end and unit.kind is not kinds.TURN and flow.signs() & _KINDS:
            yield from (s.small for s in flow.sentences() if s.signs & _KINDS and unit.start + s.start < end)


def _kind(draft: Draft) -> str | None:
    found = Counter(" ".join(m["kind"].split()) for words in _own_words(draft) for m in _KIND.finditer(words))
    if found:
        kind = max(found, key=lambda k: (found[k], len(k)))
        if kind == "report":
            kind = max((k for k in found if k.endswith("report")), key=lambda k: (len(k.split()), found[k]))
        return "paper" if kind in ("article", "paper") else kind
    first = next((draft.words(unit) for unit in draft.body()), "")
    if kind_of(first) is SectionKind.SUMMARY and re.search(r"\bsessions?\b", draft.text, re.IGNORECASE):
        return "session summary"
    return None
