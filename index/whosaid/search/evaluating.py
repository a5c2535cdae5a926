"""A parsed query against one generation of the library: which units fit, and how well."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from whosaid.model import Facet
from whosaid.search import likeness
from whosaid.search.columns import Columns, Mask, either, members, of
from whosaid.search.language import holds, years
from whosaid.search.query import And, Like, Match, Not, Or, Query, Within
from whosaid.search.syntax import KIND_FAMILIES
from whosaid.search.vocabulary import Words
from whosaid.store import Catalogue, analysis
from whosaid.store.fulltext import FullText, Phrase, Scores

_TITLE_WEIGHT = 0.3
"""What a word in a title gives to all that stands under it, against the word in a text of its own."""


@dataclass(slots=True)
class Evaluated:
    """The units that fit, by number, with their scores; what was not found; and words that hits may show besides."""

    scores: Scores
    notes: list[str] = field(default_factory=list)
    terms: list[Match] = field(default_factory=list)


def evaluate(query: Query, columns: Columns, engine: FullText, words: Words, catalogue: Catalogue) -> Evaluated:
    """The units that fit.

    A title speaks for all that stands under it, but not alone: `partnership climate` finds a quote
    on climate in a document on partnership, while `partnership` finds the document and what holds
    the word itself.
    """
    evaluation = _Evaluation(columns, engine, words, catalogue)
    scores = evaluation.of(query)
    return Evaluated(scores, list(dict.fromkeys(evaluation.notes)), evaluation.terms)


class _Evaluation:
    def __init__(self, columns: Columns, engine: FullText, words: Words, catalogue: Catalogue) -> None:
        self._columns = columns
        self._engine = engine
        self._words = words
        self._catalogue = catalogue
        self.notes: list[str] = []
        self.terms: list[Match] = []

    def of(self, query: Query) -> Scores:
        match query:
            case Match():
                return self._match(query)
            case Like():
                return self._like(query.id)
            case Within():
                return dict.fromkeys(members(self.within(query)), 0.0)
            case Or():
                return self._any(query.parts)
            case And():
                return self._all(query.parts)
            case Not():
                return self._all((query,))

    def _match(self, query: Match) -> Scores:
        term = self._words.meant(query.term)
        if isinstance(term, Phrase) and not self._engine.frequency(term):
            return {}
        return self._engine.find(term, self._columns.numbers)

    def _like(self, id: str) -> Scores:
        """The units that hold many of an item's telling words, the item itself left out."""
        own = likeness.text_of(id, self._catalogue)
        if own is None:
            self.notes.append(f"nothing in the library has the id {id}")
            return {}
        text, language, key = own
        scores: Scores = {}
        most = 0.0
        for term, weight in likeness.key_terms(text, language, self._engine, self._columns.size):
            self.terms.append(Match(term))
            found = self._engine.find(term, self._columns.numbers)
            best = max(found.values(), default=0.0)
            most += weight
            for unit, score in found.items():
                scores[unit] = scores.get(unit, 0.0) + weight * score / best
        itself = self._columns.numbered({key: 0.0}) if key is not None else {}
        return {
            unit: score
            for unit, score in scores.items()
            if score >= likeness.LEAST * most and unit not in itself and unit not in self._columns.titles
        }

    def _any(self, parts: Iterable[Query]) -> Scores:
        scores: Scores = {}
        for part in parts:
            found = self.of(part)
            both = {unit: scores[unit] + found[unit] for unit in scores.keys() & found.keys()}
            few, scores = sorted((scores, found), key=len)
            scores.update(few)
            scores.update(both)
        return scores

    def _all(self, parts: Iterable[Query]) -> Scores:
        scores: Scores | None = None
        masks: list[Mask] = []
        left_out: list[Query] = []
        for part in parts:
            if isinstance(part, Not):
                left_out.append(part.part)
            elif isinstance(part, Within):
                masks.append(self.within(part))
            else:
                found = self.of(part)
                scores = found if scores is None else self._both(scores, found)
        if scores is None:
            scores = dict.fromkeys(range(self._columns.size), 0.0)
        for mask in masks:
            scores = {unit: score for unit, score in scores.items() if mask[unit]}
        for part in left_out:
            gone = self.of(part)
            scores = {unit: score for unit, score in scores.items() if unit not in gone}
        return scores

    def _both(self, first: Scores, second: Scores) -> Scores:
        together = {unit: first[unit] + second[unit] for unit in first.keys() & second.keys()}
        for own, titled in ((first, second), (second, first)):
            titles = self._columns.titles & titled.keys()
            if not titles:
                continue
            for unit, score in own.items():
                if unit not in together and unit not in titled:
                    over = self._over(unit, titles)
                    if over is not None:
                        together[unit] = score + _TITLE_WEIGHT * titled[over]
        return together

    def _over(self, unit: int, titles: frozenset[int]) -> int | None:
        """The unit of a title, among `titles`, under which a unit stands."""
        for over in (self._columns.section_unit[unit], self._columns.document_unit[unit]):
            if over in titles:
                return over
        return None

    def within(self, query: Within) -> Mask:
        """The units that belong to a value of a field."""
        columns = self._columns
        if query.field == "tag":
            return self._tagged(query)
        if query.field == "year":
            first, last = years(query.text) or (0, 0)
            column = columns.facets[Facet.YEAR]
            numbers = {n for n, key in enumerate(column.keys) if first <= _number(key) <= last}
            return columns.holding(column, numbers)
        if query.field == "language":
            return columns.holding(columns.languages, self._chosen(query, columns.languages.keys))
        column = columns.facets[Facet(query.field)]
        exact = column.numbers([query.text])
        if exact:
            return columns.holding(column, exact)
        if query.field == "speaker":
            parties = columns.holding(columns.parties, _fitting(query, columns.parties.labels))
            speakers = self._chosen(query, columns.speaker_words, said=not any(parties))
            return either(columns.holding(column, speakers), parties)
        words: Iterable[str] = column.labels
        if query.field == "document":
            words = columns.document_words
        elif query.field == "kind":
            words = [f"{label} {KIND_FAMILIES.get(label, '')}" for label in column.labels]
        return columns.holding(column, self._chosen(query, words))

    def _chosen(self, query: Within, texts: Iterable[str], *, said: bool = True) -> set[int]:
        """The values whose text holds all words of the query; that there is none is `said`."""
        chosen = _fitting(query, texts)
        if not chosen and said and query.field != "kind":
            self.notes.append(f"no {query.field} fits {query.text}")
        return chosen

    def _tagged(self, query: Within) -> Mask:
        """The items that are kept as clips with a tag."""
        kept = [
            clip
            for clip in self._catalogue.clips.all()
            if any(_fitting(query, [tag]) for tag in clip.tags) and clip.item is not None
        ]
        if not kept:
            self.notes.append(f"no clip has the tag {query.text}")
        wanted = {(clip.document, (clip.item or "").rpartition(".")[2]) for clip in kept}
        scores: Scores = {}
        for document, item in wanted:
            for (key,) in self._catalogue.query(
                "SELECT i.key FROM item i JOIN document d ON d.number = i.document WHERE d.id = ? AND i.id = ?",
                (document, item),
            ):
                scores[key] = 0.0
        return of(self._columns.numbered(scores), self._columns.size)


def _fitting(query: Within, texts: Iterable[str]) -> set[int]:
    """The values whose text holds all words of the query."""
    return {
        number
        for number, text in enumerate(texts)
        if holds({token.word for token in analysis.tokens(text)}, query.words, query.open)
    }


def _number(year: str) -> int:
    return int(year) if year.isdigit() else 0
