"""A View in, the four lists out."""

import re
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from threading import Lock
from typing import TypeVar

from whosaid.model import Completions, ConcordanceLine, Facet, Highlighter, Kind, Results, Sort, View
from whosaid.search import concordance, loading, suggesting
from whosaid.search.columns import Columns, members
from whosaid.search.completing import complete
from whosaid.search.evaluating import evaluate
from whosaid.search.folding import folded
from whosaid.search.highlighting import highlighter
from whosaid.search.language import parse
from whosaid.search.lists import LazyRows, Others, RowLoader
from whosaid.search.narrowing import FacetCounts, Narrowing
from whosaid.search.query import Parsed
from whosaid.search.ranking import ItemTexts, Ranked, best_first
from whosaid.search.vocabulary import Words
from whosaid.store import Catalogue, FullText
from whosaid.store.fulltext import Damaged

_QUERIES_KEPT = 16
_VIEWS_KEPT = 12  # of all queries: one takes as much memory as many queries
_LONGEST_QUERY = 1000
_TAGGED = re.compile(r"\btag:", re.IGNORECASE)

RowT = TypeVar("RowT")


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What a query finds, whatever is chosen besides; None where it asks for nothing."""

    units: Ranked | None
    highlight: Highlighter
    notes: tuple[str, ...] = ()
    suggestion: str | None = None


class Searching:
    """Searches one library. Safe from several threads."""

    def __init__(self, catalogue: Catalogue, engine: Callable[[], FullText], repair: Callable[[], None]) -> None:
        """`engine` gives the full-text index, asked for only by a query; `repair` makes a damaged one anew."""
        self._catalogue = catalogue
        self._engine = engine
        self._repair = repair
        self._rows = RowLoader(catalogue)
        self._texts = ItemTexts(catalogue)
        self._columns: Columns | None = None
        self._engine_generation = 0
        self._words: Words | None = None
        self._kept: OrderedDict[str, _Found] = OrderedDict()
        self._narrowings: OrderedDict[tuple[_Found, frozenset[tuple[Facet, str, bool]], bool], Narrowing] = (
            OrderedDict()
        )
        self._guard = Lock()

    def prepare(self) -> None:
        """Makes what the first search needs, and keeps it for the next opening."""
        with self._guard:
            self._current()

    def search(self, view: View) -> Results:
        """The four lists under `view`; never raises for a query."""
        began = time.perf_counter()
        try:
            columns, found = self._find(view.query)
        except Damaged:
            self._repair()
            columns, found = self._find(view.query)
        narrowing = self._narrowed(view, columns, found)
        rows = self._rows
        return Results(
            view,
            documents=LazyRows(lambda: narrowing.documents, lambda keys: rows.documents(keys, narrowing.of_documents)),
            speakers=LazyRows(lambda: narrowing.speakers, lambda ids: rows.speakers(ids, narrowing.of_speakers)),
            quotes=self._once(lambda: narrowing.quotes, view, found, rows.quotes),
            recommendations=self._once(lambda: narrowing.recommendations, view, found, rows.recommendations),
            totals=columns.totals,
            facets=FacetCounts(narrowing),
            highlight=found.highlight,
            notes=found.notes,
            suggestion=found.suggestion,
            elapsed=time.perf_counter() - began,
        )

    def complete(self, text: str, cursor: int) -> Completions:
        """What may be meant at the cursor of a query."""
        try:
            with self._guard:
                return complete(text, cursor, _Vocabulary(self._current(), self._words_now()))
        except Damaged:  # the next search repairs it
            return Completions(cursor, cursor)

    def concordance(self, query: str, listen: Callable[[int, int], None] | None = None) -> Iterator[ConcordanceLine]:
        """Every hit of a query in its line of context, in the order of the documents.

        `listen` hears how many of how many documents have been read.
        """
        results = self.search(View(query, sort=Sort.DOCUMENT))  # repairs a damaged index
        columns, found = self._find(query)
        units = members(found.units.mask) if found.units is not None else ()
        return concordance.lines(units, results.highlight, columns, self._catalogue, listen)

    def _words_now(self) -> Words:
        """The words of the full-text index as of the columns' generation."""
        engine, columns = self._engine(), self._current()
        if self._words is None or self._engine_generation != columns.generation:
            engine.refresh()
            self._engine_generation = columns.generation
            self._words = Words(engine)
        return self._words

    def _once(
        self,
        keys: Callable[[], Sequence[int]],
        view: View,
        found: _Found,
        load: Callable[[Sequence[int], Others], list[RowT]],
    ) -> LazyRows[int, RowT]:
        """Rows of items, where they are ranked each text once."""
        if view.sort is not Sort.BEST or found.units is None:
            return LazyRows(keys, lambda some: load(some, {}))
        once = cache(lambda: folded(keys(), self._catalogue))
        return LazyRows(lambda: once()[0], lambda some: load(some, once()[1]))

    def _find(self, query: str) -> tuple[Columns, _Found]:
        with self._guard:
            columns = self._current()
            found = self._kept.get(query)
            if found is None or _TAGGED.search(query):  # what is tagged changes without the library
                found = self._kept[query] = self._evaluated(query, columns)
                if len(self._kept) > _QUERIES_KEPT:
                    self._kept.popitem(last=False)
            else:
                self._kept.move_to_end(query)
            return columns, found

    def _narrowed(self, view: View, columns: Columns, found: _Found) -> Narrowing:
        """The lists under a view, kept for when one comes back to it."""
        ranked = view.sort is Sort.BEST
        choices = frozenset((choice.facet, choice.value, choice.exclude) for choice in view.filters)
        asked = found, choices, ranked
        with self._guard:
            narrowing = self._narrowings.get(asked)
            if narrowing is None:
                narrowing = self._narrowings[asked] = Narrowing(columns, view, found.units, ranked=ranked)
                if len(self._narrowings) > _VIEWS_KEPT:
                    self._narrowings.popitem(last=False)
            else:
                self._narrowings.move_to_end(asked)
            return narrowing

    def _current(self) -> Columns:
        """The columns of the catalogue as it is now."""
        if self._columns is None or self._columns.generation != self._catalogue.generation():
            self._kept.clear()
            self._narrowings.clear()
            self._texts.clear()
            self._columns = loading.load(self._catalogue, self._columns)
        return self._columns

    def _evaluated(self, text: str, columns: Columns) -> _Found:
        if not text.strip():
            return _Found(None, _nothing)
        languages = tuple(columns.languages.keys)
        words, engine = self._words_now(), self._engine()
        notes: tuple[str, ...] = ()
        waiting = self._catalogue.waiting()
        if waiting:
            of = columns.totals[Kind.DOCUMENT]
            notes = (f"the words of {max(of - waiting, 0):,} of {of:,} documents are indexed so far",)
        if len(text) > _LONGEST_QUERY:
            text, notes = (
                text[:_LONGEST_QUERY],
                (
                    *notes,
                    f"only the first {_LONGEST_QUERY} characters are read",
                ),
            )
        parsed = parse(text, languages, knows=lambda term: engine.frequency(term) > 0)
        if parsed.query is None:
            return _Found(None, _nothing, notes + parsed.notes)
        found = evaluate(parsed.query, columns, engine, words, self._catalogue)
        return _Found(
            best_first(found.scores, parsed.query, columns, self._texts, languages),
            highlighter((*parsed.terms, *found.terms), languages),
            (*notes, *parsed.notes, *found.notes),
            None if found.scores else self._suggestion(text, parsed, columns, words),
        )

    def _suggestion(self, text: str, parsed: Parsed, columns: Columns, words: Words) -> str | None:
        """A query spelt otherwise, where that one finds something."""
        engine = self._engine()
        better = suggesting.nearest(text, parsed, columns, engine, words)
        again = parse(better, tuple(columns.languages.keys)).query if better is not None else None
        if again is None or not evaluate(again, columns, engine, words, self._catalogue).scores:
            return None
        return better


class _Vocabulary:
    """What the library holds, for completion."""

    def __init__(self, columns: Columns, words: Words) -> None:
        self._columns = columns
        self._words = words

    @cached_property
    def _profiles(self) -> Counter[int]:
        return Counter(self._columns.profile)

    def values(self, field: str) -> Iterable[tuple[str, int]]:
        if field == "language":
            column = self._columns.languages
        elif field in tuple(Facet):
            column = self._columns.facets[Facet(field)]
        else:
            return ()
        counts = column.counted(self._profiles)
        return [(label, counts[number]) for number, label in enumerate(column.labels)]

    def words(self, start: str) -> Iterable[tuple[str, int]]:
        return self._words.starting(start).items()


def _nothing(text: str) -> tuple[()]:
    return ()
