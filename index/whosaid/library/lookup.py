"""Single things of the library by their id: entries, what is connected with them, documents for reading."""

import re
from dataclasses import dataclass
from typing import Any

from whosaid.model import (
    PROTECTING,
    Appearance,
    Document,
    DocumentEntry,
    Edit,
    Entry,
    Kind,
    Link,
    LinkKind,
    NotFound,
    Paragraph,
    Quote,
    QuoteEntry,
    QuoteKind,
    Reading,
    Recommendation,
    RecommendationEntry,
    Related,
    Span,
    Speaker,
    SpeakerEntry,
    show,
)
from whosaid.store import Catalogue, places, rows
from whosaid.store.standing import quote_of

_WORDS = {
    LinkKind.STANDS_BEHIND: ("stands behind", "behind it"),
    LinkKind.RESTATES: ("restates", "restated by"),
    LinkKind.RESPONDS_TO: ("answered by", "responds to"),
    LinkKind.ECHO: ("echo", "echo"),
}


_SIGN = re.compile(r"\S")


def entry(catalogue: Catalogue, id: str) -> Entry:
    """The thing with this id: a document, an item of one, or a person. Raises NotFound."""
    document, _, local = id.partition(".")
    if local:
        return item(catalogue, document, local)
    if catalogue.has(document):
        return catalogue.entry(document)
    return person(catalogue, id)


def person(catalogue: Catalogue, id: str) -> SpeakerEntry:
    """A person with every appearance, by the documents' dates. Raises NotFound."""
    found = catalogue.query("SELECT number, name FROM person WHERE id = ?", (id,))
    if not found:
        raise NotFound(f"nothing in the library has the id {id}")
    number, name = found[0]
    appearances = [
        Appearance(row[-1], catalogue.entry(row[-1]).document, rows.speaker(row))
        for row in catalogue.query(
            f"SELECT {_of('a', rows.SPEAKER_COLUMNS)}, d.id FROM appearance a "  # noqa: S608
            "JOIN document d ON d.number = a.document WHERE a.person = ? ORDER BY d.number",
            (number,),
        )
    ]
    appearances.sort(key=lambda a: (a.document.dates or ((str(a.document.year),) if a.document.year else ("",)))[0])
    return SpeakerEntry(id, name, tuple(appearances))


def item(catalogue: Catalogue, document: str, local: str) -> QuoteEntry | RecommendationEntry:
    """A quote or recommendation of a document, also a doubtful one. Raises NotFound."""
    number = catalogue.number(document)
    about = catalogue.entry(document).document
    found = catalogue.query(
        f"SELECT {rows.ITEM_COLUMNS}, key, is_quote, place FROM item WHERE document = ?1 AND id = ?2 "  # noqa: S608
        f"UNION ALL SELECT {rows.ITEM_COLUMNS}, NULL, is_quote, place FROM doubtful WHERE document = ?1 AND id = ?2",
        (number, local),
    )
    if not found:
        raise NotFound(f"nothing in the library has the id {document}.{local}")
    *columns, key, is_quote, page = found[0]
    supports = catalogue.supports(key) if key is not None else ()
    one = rows.quote(columns) if is_quote else rows.recommendation(columns, supports)
    return _item_entry(catalogue, document, about, one, page)


def doubtful(catalogue: Catalogue, document: str) -> tuple[QuoteEntry | RecommendationEntry, ...]:
    """The items of a document that are not sure enough for any list, in the order of the text. Raises NotFound."""
    about = catalogue.entry(document).document
    found = catalogue.doubtful(catalogue.number(document))
    return tuple(_item_entry(catalogue, document, about, one, page) for one, page in found)


def _item_entry(
    catalogue: Catalogue, document: str, about: Document, one: Quote | Recommendation, page: str | None
) -> QuoteEntry | RecommendationEntry:
    whole_id = f"{document}.{one.id}"
    speaker_id, speaker = _speaker(catalogue, catalogue.number(document), one.speaker)
    if isinstance(one, Quote):
        return QuoteEntry(whole_id, document, about, one, speaker_id, speaker, page)
    return RecommendationEntry(whole_id, document, about, one, speaker_id, speaker, page)


def reading(catalogue: Catalogue, id: str) -> Reading:
    """A document laid out for reading. Raises NotFound."""
    number = catalogue.number(id)
    text = catalogue.text(id)
    pages, edits = catalogue.layout(number)
    by_number = {page.number: page for page in pages}
    media_type = catalogue.media_type(id)
    paragraphs = tuple(
        Paragraph(
            id=f"{id}.{passage.id}",
            kind=passage.kind,
            shown=show(text, passage.spans, edits),
            section=passage.section,
            page=places.place(passage.page, by_number, media_type),
            owner=passage.owner,
            start_char=passage.start_char,
            end_char=passage.end_char,
        )
        for _, passage in catalogue.passages(number)
    )
    return Reading(id, catalogue.entry(id).document, paragraphs)


def source_text(catalogue: Catalogue, id: str) -> str:
    """The source text of a document, protected names blacked out sign by sign: offsets hold. Raises NotFound."""
    text = catalogue.text(id)
    pieces: list[str] = []
    done = 0
    for edit in catalogue.layout(catalogue.number(id))[1]:
        if edit.rule == PROTECTING:
            pieces += [text[done : edit.start_char], _SIGN.sub("█", text[edit.start_char : edit.end_char])]
            done = edit.end_char
    return "".join([*pieces, text[done:]])


def related(catalogue: Catalogue, id: str) -> tuple[Related, ...]:
    """What is connected with an item, best first; with a document, what is doubtful in it. Raises NotFound."""
    found = entry(catalogue, id)
    if isinstance(found, DocumentEntry):
        return tuple(_doubted(entry) for entry in doubtful(catalogue, id))
    if isinstance(found, SpeakerEntry):
        return ()
    return tuple(_Neighbourhood.of(catalogue, found.document_id).related(found))


@dataclass(frozen=True, slots=True)
class _Neighbourhood:
    """The items and links of one document."""

    document: str
    text: str
    edits: tuple[Edit, ...]
    quotes: tuple[Quote, ...]
    items: dict[str, Quote | Recommendation]
    links: tuple[Link, ...]

    @classmethod
    def of(cls, catalogue: Catalogue, document: str) -> "_Neighbourhood":
        record = catalogue.record(document)
        items: dict[str, Quote | Recommendation] = {q.id: q for q in record.quotes}
        items.update((r.id, r) for r in record.recommendations)
        return cls(document, catalogue.text(document), record.edits, record.quotes, items, record.links)

    def related(self, found: QuoteEntry | RecommendationEntry) -> list[Related]:
        if isinstance(found, QuoteEntry):
            quote = next((q for q in self.quotes if q.id == found.quote.id), None)
            if quote is None:  # a doubtful one
                return []
            near = self._behind(quote) + self._linked(quote) + self._in_speech(quote) + self._same_speaker(quote)
        else:
            near = self._supports(found.recommendation) + self._linked(found.recommendation)
        return _once(near)

    def _supports(self, recommendation: Recommendation) -> list[Related]:
        near: list[Related] = []
        for support in recommendation.supported_by:
            quote = quote_of(support, self.quotes)
            if quote is not None:
                near.append(self._to_item("behind it", quote, support.score))
            else:
                place = (support.start_char, support.end_char)
                near.append(self._to_text("behind it", place, support.speaker, support.score))
        return near

    def _behind(self, quote: Quote) -> list[Related]:
        near: list[Related] = []
        for other in self.items.values():
            if isinstance(other, Recommendation):
                scores = [s.score for s in other.supported_by if quote_of(s, self.quotes) is quote]
                if scores:
                    near.append(self._to_item("stands behind", other, max(scores)))
        return sorted(near, key=lambda r: -r.score)

    def _linked(self, item: Quote | Recommendation) -> list[Related]:
        near: list[Related] = []
        for link in self.links:
            forward, backward = _WORDS[link.kind]
            if link.item == item.id:
                target = self.items.get(link.target)
                near.append(
                    self._to_item(forward, target, link.score)
                    if target is not None
                    else self._to_text(forward, (link.start_char, link.end_char), None, link.score)
                )
            elif link.target == item.id and link.item in self.items:
                near.append(self._to_item(backward, self.items[link.item], link.score))
        return sorted(near, key=lambda r: -r.score)

    def _in_speech(self, quote: Quote) -> list[Related]:
        """For words within a turn whose speech that is; for a turn the words of others in it."""
        start, end = quote.start_char, quote.end_char
        if quote.kind is QuoteKind.TURN:
            return [
                self._to_item("quoted in it", other, 0.0)
                for other in self.quotes
                if other.kind is not QuoteKind.TURN and start <= other.start_char and other.end_char <= end
            ]
        return [
            self._to_item("in the speech of", turn, 0.0)
            for turn in self.quotes
            if turn.kind is QuoteKind.TURN and turn.start_char <= start and end <= turn.end_char
        ]

    def _same_speaker(self, quote: Quote) -> list[Related]:
        return [
            self._to_item("same speaker", other, 0.0)
            for other in self.items.values()
            if isinstance(other, Quote)
            and other.id != quote.id
            and quote.speaker is not None
            and (other.speaker, other.section) == (quote.speaker, quote.section)
        ]

    def _to_item(self, relation: str, item: Quote | Recommendation, score: float) -> Related:
        kind = Kind.QUOTE if isinstance(item, Quote) else Kind.RECOMMENDATION
        source = item.speaker or item.party
        whole_id = f"{self.document}.{item.id}"
        return Related(
            relation, kind, whole_id, self.document, item.start_char, item.end_char, item.text, source, score
        )

    def _to_text(self, relation: str, span: Span, source: str | None, score: float) -> Related:
        text = show(self.text, (span,), self.edits).text
        return Related(relation, Kind.DOCUMENT, None, self.document, *span, text, source, score)


def _doubted(entry: QuoteEntry | RecommendationEntry) -> Related:
    """A doubtful item as a row of its document's."""
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    kind = Kind.QUOTE if isinstance(entry, QuoteEntry) else Kind.RECOMMENDATION
    source = item.speaker or item.party
    return Related(
        "doubtful",
        kind,
        entry.id,
        entry.document_id,
        item.start_char,
        item.end_char,
        item.text,
        source,
        item.confidence,
    )


def _once(near: list[Related]) -> list[Related]:
    """Each connection once: the same relation to the same place is listed at its first, best score."""
    seen: dict[Any, Related] = {}
    for one in near:
        seen.setdefault((one.relation, one.id, one.start_char, one.end_char), one)
    return list(seen.values())


def _speaker(catalogue: Catalogue, number: int, name: str | None) -> tuple[str | None, Speaker | None]:
    """The id and appearance of the person with this canonical name in a document."""
    if name is None:
        return None, None
    found = catalogue.query(
        f"SELECT {_of('a', rows.SPEAKER_COLUMNS)}, p.id FROM appearance a "  # noqa: S608
        "JOIN person p ON p.number = a.person WHERE a.document = ? AND a.name = ? ORDER BY a.position LIMIT 1",
        (number, name),
    )
    return (found[0][-1], rows.speaker(found[0])) if found else (None, None)


def _of(table: str, columns: str) -> str:
    return ", ".join(f"{table}.{column.strip()}" for column in columns.split(","))
