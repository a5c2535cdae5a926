"""A parsed query against one generation of the library: which units fit, and how well."""

from collections.abc import Iterable

from whosaid.model import Facet, QuoteKind, RecommendationKind
from whosaid.search.columns import Columns, Mask, either, members
from whosaid.search.language import And, Match, Not, Or, Query, Within, years
from whosaid.store import analysis
from whosaid.store.fulltext import FullText, Scores

_TITLE_WEIGHT = 0.3
"""What a word in a title gives to all that stands under it, against the word in a text of its own."""

_KIND_FAMILIES = {
    **{kind.value: ("quote",) for kind in QuoteKind},
    **{kind.value: ("recommendation",) for kind in RecommendationKind},
}


def evaluate(query: Query, columns: Columns, engine: FullText) -> Scores:
    """The units that fit, by number, with their scores.

    A title speaks for all that stands under it, but not alone: `partnership climate` finds a quote
    on climate in a document on partnership, while `partnership` finds the document and what holds
    the word itself.
    """
    return _Evaluation(columns, engine).of(query)


class _Evaluation:
    def __init__(self, columns: Columns, engine: FullText) -> None:
        self._columns = columns
        self._engine = engine

    def of(self, query: Query) -> Scores:
        match query:
            case Match():
                return self._columns.numbered(self._engine.find(query.term))
            case Within():
                return dict.fromkeys(members(self.within(query)), 0.0)
            case Or():
                return self._any(query.parts)
            case And():
                return self._all(query.parts)
            case Not():
                return self._all((query,))

    def _any(self, parts: Iterable[Query]) -> Scores:
        scores: Scores = {}
        for part in parts:
            for unit, score in self.of(part).items():
                scores[unit] = scores.get(unit, 0.0) + score
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
        together = {unit: score + second[unit] for unit, score in first.items() if unit in second}
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
        if query.field == "year":
            first, last = years(query.text)
            column = columns.facets[Facet.YEAR]
            return columns.holding(column, {n for n, key in enumerate(column.keys) if first <= _number(key) <= last})
        if query.field == "language":
            return columns.holding(columns.languages, _chosen(query, columns.languages.keys))
        column = columns.facets[Facet(query.field)]
        exact = column.numbers([query.text])
        if exact:
            return columns.holding(column, exact)
        words: Iterable[str] = column.labels
        if query.field == "speaker":
            words = columns.speaker_words
            parties = columns.holding(columns.parties, _chosen(query, columns.parties.labels))
            return either(columns.holding(column, _chosen(query, words)), parties)
        if query.field == "document":
            words = columns.document_words
        elif query.field == "kind":
            words = [" ".join((label, *_KIND_FAMILIES.get(label, ()))) for label in column.labels]
        return columns.holding(column, _chosen(query, words))


def _chosen(query: Within, texts: Iterable[str]) -> set[int]:
    """The values whose text holds all words of the query, the last one perhaps only begun."""
    *whole, last = query.words
    return {number for number, text in enumerate(texts) if _holds(text, whole, last, query.open)}


def _holds(text: str, whole: list[str], last: str, open_ended: bool) -> bool:
    words = {token.word for token in analysis.tokens(text)}
    if not words.issuperset(whole):
        return False
    return last in words or (open_ended and any(word.startswith(last) for word in words))


def _number(year: str) -> int:
    return int(year) if year.isdigit() else 0
