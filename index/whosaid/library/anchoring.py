"""Finds clips again in what the library holds now, and proves them against it.

A clip is looked for by its words: first in the source it was kept from; then among all items, those of the
file at the same path first; then among items whose words differ in case, accents and punctuation only; at
last anywhere in the text of the document at that path. Elsewhere than in its own document words count
only where they are attributed to the same source: others may say the same.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from whosaid.cite.kept import attribution, clip_of, named
from whosaid.cite.styles import citation
from whosaid.library import lookup
from whosaid.model import (
    Clip,
    ClipState,
    Edit,
    NotFound,
    QuoteEntry,
    RecommendationEntry,
    Spans,
    show,
)
from whosaid.store import Catalogue, rows
from whosaid.store.people import folded

_ITEMS = (
    "SELECT d.id, d.chatham_house, i.id, i.kind, i.text, i.spans, i.speaker, i.party "
    "FROM item i JOIN document d ON d.number = i.document"
)
_SLACK = 0.1
"""By how much of its length a text may grow or shrink when only case, accents and punctuation change."""


def settle(catalogue: Catalogue, *, in_any_case: bool = True) -> None:
    """Finds all clips again; unless `in_any_case`, only if documents have changed since they were last looked for."""
    table = catalogue.clips
    generation = catalogue.generation()
    if not in_any_case and table.generation() == generation:
        return
    clips, before = table.all(), table.shadows()
    if not clips and not before:
        return
    found = [_protected(catalogue, clip) for clip in _Search(catalogue).all(clips)]
    changed = [now for then, now in zip(clips, found, strict=True) if now != then]
    shadows = [_protected(catalogue, clip) for clip in before if not clip.chatham_house]
    silenced = [clip for clip in shadows if clip.chatham_house]
    if changed or silenced or table.generation() != generation:
        table.settle(changed, silenced, generation)


def located(catalogue: Catalogue, clips: Sequence[Clip]) -> list[Clip]:
    """Clips from elsewhere, without ids, as they stand here.

    What is here in the very source is cited as it is cited here, whatever the clip says of it.
    """
    numbered = [replace(clip, id=str(number)) for number, clip in enumerate(clips)]
    return [replace(_cited(catalogue, clip), id="") for clip in _Search(catalogue).all(numbered)]


def _cited(catalogue: Catalogue, clip: Clip) -> Clip:
    item = _item(catalogue, clip.item) if clip.state is ClipState.ANCHORED else None
    if item is not None:
        here = clip_of(item, clip.path, clip.collection)
        clip = replace(
            clip,
            kind=here.kind,
            attribution=here.attribution,
            citation=here.citation,
            title=here.title,
            source=here.source,
            chatham_house=here.chatham_house,
        )
    return _protected(catalogue, clip)


def faults(catalogue: Catalogue, clips: Iterable[Clip]) -> Iterator[str]:
    """What does not hold of clips, a line each."""
    text = lru_cache(8)(lambda document: _Text.of(catalogue, document))
    for clip in clips:
        if clip.state is ClipState.LOST:
            yield f"clip {clip.id}: its words are no longer found (kept from {clip.title})"
        elif not catalogue.has(clip.document):
            yield f"clip {clip.id}: its document {clip.document} is not in the library"
        elif not _stands(clip, text(clip.document)):
            yield f"clip {clip.id}: its words are not those of the source"
        elif _protected(catalogue, clip) != clip:
            yield f"clip {clip.id}: it names somebody whom its document protects"


def _stands(clip: Clip, text: "_Text") -> bool:
    shown = text.shown(clip.spans)
    return shown == clip.text or (clip.state is ClipState.MOVED and folded(shown) == folded(clip.text))


def _protected(catalogue: Catalogue, clip: Clip) -> Clip:
    """The clip as it may be kept: where a document protects its people, citing nobody."""
    names = (clip.document, catalogue.document_of_hash(clip.sha256), catalogue.document_at(clip.path))
    for document in (catalogue.entry(name) for name in dict.fromkeys(names) if name and catalogue.has(name)):
        if document.document.chatham_house:
            item = _item(catalogue, clip.item) if document.id == clip.document else None
            return replace(
                clip,
                chatham_house=True,
                attribution=attribution(item) if item is not None else None,
                citation=citation(item if item is not None else document),
                source=citation(document),
            )
    return clip


def _item(catalogue: Catalogue, id: str | None) -> QuoteEntry | RecommendationEntry | None:
    document, _, local = (id or "").partition(".")
    try:
        return lookup.item(catalogue, document, local)
    except NotFound:
        return None


@dataclass(frozen=True, slots=True)
class _Text:
    """A source text with its repairs."""

    text: str
    edits: tuple[Edit, ...]

    @classmethod
    def of(cls, catalogue: Catalogue, document: str) -> "_Text":
        return cls(catalogue.text(document), catalogue.layout(catalogue.number(document))[1])

    def shown(self, spans: Spans) -> str:
        if not spans or not all(0 <= start < end <= len(self.text) for start, end in spans):
            return ""
        return show(self.text, spans, self.edits).text


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An item that has a clip's words."""

    document: str
    item: str
    kind: str
    text: str
    spans: Spans
    attribution: str | None


class _Search:
    """One look for many clips: what is read of the library is read once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._document_at = {file.path: file.document for file in catalogue.files()}
        self._paths: dict[str, list[str]] = defaultdict(list)
        for path, document in self._document_at.items():
            self._paths[document].append(path)
        self.text = lru_cache(8)(lambda document: _Text.of(catalogue, document))

    def all(self, clips: Sequence[Clip]) -> list[Clip]:
        """The clips as they stand now, in the same order."""
        found: dict[str, Clip] = {}
        by_document = sorted(clips, key=lambda clip: clip.sha256)
        for clip in by_document:
            if (there := self._in_own_source(clip)) is not None:
                found[clip.id] = there
        rest = [clip for clip in by_document if clip.id not in found]
        for way in (self._by_exact_words, self._by_folded_words):
            if rest:
                found.update(way(rest))
                rest = [clip for clip in rest if clip.id not in found]
        for clip in rest:
            found[clip.id] = self._in_the_text(clip) or replace(clip, state=ClipState.LOST)
        return [found[clip.id] for clip in clips]

    def _in_own_source(self, clip: Clip) -> Clip | None:
        document = self._catalogue.document_of_hash(clip.sha256)
        if document is None:
            return None
        same = list(self._items("d.id = ? AND i.text = ?", document, clip.text))
        if same:
            best = min(same, key=lambda one: (one.spans != clip.spans, one.kind != clip.kind, one.spans))
            return self._moved(clip, best, ClipState.ANCHORED)
        # Its spans are those of its own source only as long as it has not been found elsewhere.
        if clip.document == document and self.text(document).shown(clip.spans) == clip.text:
            return replace(clip, item=None, path=self._path(clip, document), state=ClipState.ANCHORED)
        return None

    def _by_exact_words(self, clips: Sequence[Clip]) -> dict[str, Clip]:
        wanted = json.dumps([clip.text for clip in clips])
        by_text: dict[str, list[_Candidate]] = defaultdict(list)
        for one in self._items("i.text IN (SELECT value FROM json_each(?))", wanted):
            by_text[one.text].append(one)
        return self._chosen((clip, by_text[clip.text]) for clip in clips)

    def _by_folded_words(self, clips: Sequence[Clip]) -> dict[str, Clip]:
        lengths = {
            length
            for size in {len(clip.text) for clip in clips}
            for length in range(int(size * (1 - _SLACK)) - 8, int(size * (1 + _SLACK)) + 9)
        }
        wanted = {folded(clip.text) for clip in clips} - {""}
        by_words: dict[str, list[_Candidate]] = defaultdict(list)
        for one in self._items("length(i.text) IN (SELECT value FROM json_each(?))", json.dumps(sorted(lengths))):
            if (words := folded(one.text)) in wanted:
                by_words[words].append(one)
        return self._chosen((clip, by_words[folded(clip.text)]) for clip in clips)

    def _chosen(self, offers: Iterable[tuple[Clip, Sequence[_Candidate]]]) -> dict[str, Clip]:
        """For each clip the candidate that stands nearest to it."""
        found: dict[str, Clip] = {}
        for clip, candidates in offers:
            own = self._own(clip)
            possible = [one for one in candidates if one.document in own or one.attribution == clip.attribution]
            if possible:
                best = min(
                    possible,
                    key=lambda one: (
                        one.document not in own,
                        one.attribution != clip.attribution,
                        one.kind != clip.kind,
                    ),
                )
                found[clip.id] = self._moved(clip, best, ClipState.MOVED)
        return found

    def _in_the_text(self, clip: Clip) -> Clip | None:
        for document in self._own(clip):
            text = self.text(document)
            for _, passage in self._catalogue.passages(self._catalogue.number(document)):
                shown = show(text.text, passage.spans, text.edits)
                start = shown.text.find(clip.text)
                if start >= 0:
                    spans = (shown.source(start, start + len(clip.text)),)
                    if text.shown(spans) == clip.text:
                        return replace(clip, item=None, document=document, spans=spans, state=ClipState.MOVED)
        return None

    def _own(self, clip: Clip) -> list[str]:
        """The document a clip was kept from and the one that lies at its path now, as far as they are there."""
        own = (self._catalogue.document_of_hash(clip.sha256), self._document_at.get(clip.path))
        return [document for document in dict.fromkeys(own) if document is not None]

    def _items(self, condition: str, *values: str) -> Iterator[_Candidate]:
        for row in self._catalogue.each(
            f"{_ITEMS} WHERE {condition} ORDER BY i.key",
            values,
        ):
            name = named(row[6], row[7], protected=bool(row[1]))
            yield _Candidate(row[0], f"{row[0]}.{row[2]}", row[3], row[4], rows.spans(row[5]), name)

    def _moved(self, clip: Clip, to: _Candidate, state: ClipState) -> Clip:
        return replace(
            clip,
            item=to.item,
            document=to.document,
            spans=to.spans,
            path=self._path(clip, to.document),
            state=state,
        )

    def _path(self, clip: Clip, document: str) -> str:
        """Where a document lies: at the clip's own path if it is there too."""
        paths = self._paths[document]
        return clip.path if clip.path in paths else (paths or [clip.path])[0]
