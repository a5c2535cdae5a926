"""Fills the columns from the catalogue."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, TypeAlias

from whosaid.model import Facet, LinkKind
from whosaid.search import keeping
from whosaid.search.columns import Column, Columns, What
from whosaid.store import Catalogue

_WORTH_KEEPING = 5_000
"""Units of which the columns are kept on the disk; those of fewer are made anew as fast as they are read."""


def load(catalogue: Catalogue, before: Columns | None = None) -> Columns:
    """The columns of what the catalogue holds now.

    Those that were there `before`, or were kept on the disk, are taken over where documents have only
    been added since.
    """
    with catalogue.unchanging():
        generation = catalogue.generation()
        documents = list(
            catalogue.each("SELECT number, key, id, coalesce(title, file) || ' ' || file FROM document ORDER BY number")
        )
        before = before or keeping.read(catalogue.folder)
        columns = _taken_over(before, generation, documents) or Columns(generation)
        if columns is before:
            return columns
        loading = _Loading(catalogue, columns, columns.documents[-1] if columns.documents else 0)
        for document in catalogue.each(
            "SELECT number, key, id, coalesce(title, file), file, year, dates, language FROM document "
            "WHERE number > ? ORDER BY number",
            (loading.after,),
        ):
            loading.document(*document)
    columns.finish()
    # What is not indexed yet may be taken back by a power cut, and what comes then have the same keys.
    if columns.size >= _WORTH_KEEPING and catalogue.only_read is None and not catalogue.waiting():
        keeping.write(catalogue.folder, columns)
    return columns


def _taken_over(before: Columns | None, generation: int, documents: list[tuple[Any, ...]]) -> Columns | None:
    """The columns that were there before, where they hold the first of the documents as they are now."""
    if before is None:
        return None
    column = before.facets[Facet.DOCUMENT]
    known = list(zip(before.documents, before.ends, column.keys, before.document_words, strict=True))
    if known != documents[: len(known)]:
        return None
    if len(known) < len(documents):
        return before.grown(generation)
    before.generation = generation
    return before


_Pairs: TypeAlias = list[tuple[Column, int]]
_Chains: TypeAlias = dict[str | None, tuple[int, _Pairs]]


class _Loading:
    """Puts unit after unit, in the order of their keys."""

    def __init__(self, catalogue: Catalogue, columns: Columns, after: int) -> None:
        """`after` is the number of the last document that the columns hold."""
        self._columns = columns
        self.after = after
        self._people = {row[0]: row[1:] for row in catalogue.each("SELECT number, id, name FROM person")}
        self._sections = _ByDocument(
            catalogue.each(
                "SELECT document, key, id, title, parent FROM section WHERE document > ? ORDER BY document, key",
                (after,),
            )
        )
        self._appearances = _ByDocument(
            catalogue.each(
                "SELECT document, key, person, organisation, country, variants, sections FROM appearance "
                "WHERE document > ? ORDER BY document, key",
                (after,),
            )
        )
        self._passages = _ByDocument(
            catalogue.each(
                "SELECT document, key, section, appearance FROM passage WHERE document > ? ORDER BY document, key",
                (after,),
            )
        )
        self._items = _ByDocument(
            catalogue.each(
                "SELECT document, key, id, is_quote, kind, section, appearance, "
                "coalesce(party, CASE WHEN appearance IS NULL THEN speaker END) FROM item "
                "WHERE document > ? ORDER BY document, key",
                (after,),
            )
        )
        self._supports = _ByDocument(
            catalogue.each(
                "SELECT i.document, i.key, i.id, s.appearance, s.stands FROM support s JOIN item i ON i.key = s.item "
                "WHERE i.document > ? ORDER BY i.document",
                (after,),
            )
        )
        self._links = _ByDocument(
            catalogue.each(
                "SELECT document, item, target FROM link WHERE document > ? AND kind = ? ORDER BY document",
                (after, LinkKind.STANDS_BEHIND),
            )
        )

    def document(
        self,
        number: int,
        key: int,
        id: str,
        title: str,
        file: str,
        year: int | None,
        dates: str,
        language: str | None,
    ) -> None:
        columns, facets = self._columns, self._columns.facets
        of_document = [
            (facets[Facet.DOCUMENT], facets[Facet.DOCUMENT].value(id, title)),
            *((columns.languages, columns.languages.value(code, code)) for code in [language] if code),
            *((facets[Facet.YEAR], facets[Facet.YEAR].value(y, y)) for y in [_year(year, dates)] if y),
        ]
        columns.document_words.append(f"{title} {file}")
        own = columns.add(key, What.DOCUMENT, columns.profile_of(of_document))
        chains = self._section_chains(number, id, own, of_document)
        appearances: dict[int, _Pairs] = {}
        for key, person, organisation, country, variants, sections in self._appearances.take(number):
            said = [(facets[Facet.SPEAKER], self._speaker(person, json.loads(variants)))]
            if organisation:
                said.append((facets[Facet.ORGANISATION], facets[Facet.ORGANISATION].value(organisation, organisation)))
            if country:
                said.append((facets[Facet.COUNTRY], facets[Facet.COUNTRY].value(country, country)))
            appearances[key] = said
            where = [pair for section in json.loads(sections) for pair in chains.get(section, (own, []))[1]]
            columns.add(key, What.SPEAKER, columns.profile_of([*of_document, *said, *where]), own, own)
        profiles: dict[tuple[str | None, int | None], int] = {}
        for key, section, appearance in self._passages.take(number):
            within, chain = chains.get(section, (own, []))
            profile = profiles.get((section, appearance))
            if profile is None:
                profile = columns.profile_of([*of_document, *chain, *appearances.get(appearance, ())])
                profiles[section, appearance] = profile
            columns.add(key, What.PASSAGE, profile, own, within)
        self._put_items(number, id, own, of_document, chains, appearances)
        columns.finish_document(number)

    def _put_items(
        self,
        number: int,
        id: str,
        own: int,
        of_document: _Pairs,
        chains: _Chains,
        appearances: dict[int, _Pairs],
    ) -> None:
        columns, facets = self._columns, self._columns.facets
        behind: dict[str, list[str]] = defaultdict(list)
        supporters: dict[int, list[int]] = defaultdict(list)
        for key, item, supporter, quote in self._supports.take(number):
            behind[quote].append(item)
            supporters[key].append(supporter)
        for item, target in self._links.take(number):
            behind[item].append(target)
        for key, item, is_quote, kind, section, appearance, source in self._items.take(number):
            within, chain = chains.get(section, (own, []))
            pairs = [*of_document, *chain, *appearances.get(appearance, ())]
            pairs.append((facets[Facet.KIND], facets[Facet.KIND].value(kind, kind)))
            if source:
                pairs.append((columns.parties, columns.parties.value(source, source)))
            supported = facets[Facet.RECOMMENDATION]
            if is_quote:
                pairs.extend((supported, supported.value(f"{id}.{other}", f"{id}.{other}")) for other in behind[item])
            else:
                pairs.append((supported, supported.value(f"{id}.{item}", f"{id}.{item}")))
                for supporter in supporters[key]:
                    pairs.extend(appearances.get(supporter, ()))
            columns.add(key, What.QUOTE if is_quote else What.RECOMMENDATION, columns.profile_of(pairs), own, within)

    def _section_chains(self, number: int, id: str, own: int, of_document: _Pairs) -> _Chains:
        """For each section its unit, and itself and the sections around it as values."""
        column = self._columns.facets[Facet.SECTION]
        chains: _Chains = {}
        for key, section, title, parent in self._sections.take(number):
            chain = [(column, column.value(f"{id}.{section}", title)), *chains.get(parent, (own, []))[1]]
            profile = self._columns.profile_of([*of_document, *chain])
            chains[section] = self._columns.add(key, What.SECTION, profile, own), chain
        return chains

    def _speaker(self, person: int, variants: list[str]) -> int:
        slug, name = self._people[person]
        number = self._columns.facets[Facet.SPEAKER].value(slug, name)
        words = self._columns.speaker_words
        if number == len(words):
            words.append(name)
        words[number] = " ".join(dict.fromkeys([*words[number].split(), *" ".join(variants).split()]))
        return number


class _ByDocument:
    """Rows that come sorted by their document's number, handed out document by document, never all at once."""

    def __init__(self, rows: Iterator[tuple[Any, ...]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def take(self, number: int) -> list[tuple[Any, ...]]:
        """The rows of a document, without its number; those of documents before it are passed over."""
        taken = []
        while self._next is not None and self._next[0] <= number:
            if self._next[0] == number:
                taken.append(self._next[1:])
            self._next = next(self._rows, None)
        return taken


def _year(year: int | None, dates: str) -> str | None:
    if year is not None:
        return str(year)
    said = json.loads(dates)
    return said[0][:4] if said else None
