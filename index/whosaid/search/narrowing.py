"""Lists and counts under a view: within a facet OR, across facets AND; a list ignores its own facet's choice."""

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress
from typing import overload

from whosaid.model import Facet, FacetCount, View
from whosaid.search.columns import Column, Columns, Mask, Numbers, What, both, members, without
from whosaid.search.growing import Growing
from whosaid.search.ranking import Ranked

_FEW = 8  # looking at one unit found costs as much as passing over so many


class Narrowing:
    """What a view leaves of the library. Counts are made when they are asked for.

    `found` is what the query finds, None where it asks for nothing. The lists have the best first where they are
    `ranked`, else they follow the documents; they are put in order as far as is looked at.
    """

    def __init__(self, columns: Columns, view: View, found: Ranked | None, *, ranked: bool) -> None:
        self._columns = columns
        self._order = found if ranked else None
        self._few = None if found is None or len(found) * _FEW > columns.size else found.units
        self._found = bytes([1]) * columns.size if found is None else found.mask
        self._choices: dict[Facet, Mask] = {}
        self._chosen: dict[Facet, frozenset[str]] = {}
        for facet in Facet:
            chosen, left_out = view.chosen(facet), view.chosen(facet, exclude=True)
            if chosen or left_out:
                self._choices[facet] = self._choice(facet, chosen, left_out)
                self._chosen[facet] = chosen | left_out
        self._left: dict[Facet | None, Mask] = {}
        self._items: dict[Mask, Counter[int]] = {}
        self._everything = self._found if found is None else None

    def left(self, but: Facet | None = None) -> Mask:
        """The units that query and choices leave, whatever is chosen in the facet `but`."""
        apart = but if but in self._choices else None
        mask = self._left.get(apart)
        if mask is None:
            mask = self._found
            for facet, choice in self._choices.items():
                if facet != apart:
                    mask = both(mask, choice)
            self._left[apart] = mask
        return mask

    @cached_property
    def quotes(self) -> Sequence[int]:
        """The keys of the quotes."""
        return self._of_kind(What.QUOTE, self.left())

    @cached_property
    def recommendations(self) -> Sequence[int]:
        """The keys of the recommendations, whichever of them is chosen."""
        return self._of_kind(What.RECOMMENDATION, self.left(Facet.RECOMMENDATION))

    @cached_property
    def documents(self) -> Sequence[int]:
        """The keys of the documents of which anything is left, whichever of them is chosen."""
        mask = self.left(Facet.DOCUMENT)
        units: Collection[int]
        if self._few is None:
            units = [first for first, end in self._columns.stretches() if mask.find(1, first, end) >= 0]
        else:
            units = set(self._meant(self._columns.document_unit, mask))
        if self._order is None:
            return self._keys(sorted(units))
        every = map(self._columns.document_unit.__getitem__, self._order.within(mask))
        return Growing(len(units), map(self._columns.keys.__getitem__, _distinct(every)))

    @cached_property
    def speakers(self) -> Sequence[str]:
        """The ids of the people of whom anything is left, whoever of them is chosen."""
        columns, column = self._columns, self._columns.facets[Facet.SPEAKER]
        mask = self.left(Facet.SPEAKER)
        if mask is self._everything:
            return column.keys
        there = {person for profile in self._profiles(mask) for person in column.of_profile(profile)}
        profiles = _distinct(map(columns.profile.__getitem__, self._listed(mask)))
        people = _distinct(person for profile in profiles for person in column.of_profile(profile))
        return Growing(len(there), map(column.keys.__getitem__, people))

    @cached_property
    def of_documents(self) -> "OfDocuments":
        """By key of a document: how many quotes and recommendations are left of it."""
        columns, mask = self._columns, self.left(Facet.DOCUMENT)
        return OfDocuments(
            columns.ends, *(both(mask, columns.mask(what)) for what in (What.QUOTE, What.RECOMMENDATION))
        )

    @cached_property
    def of_speakers(self) -> Mapping[str, tuple[int, int]]:
        """By id of a person: how many quotes are left, and in how many documents anything."""
        columns, mask = self._columns, self.left(Facet.SPEAKER)
        column, document = columns.facets[Facet.SPEAKER], columns.facets[Facet.DOCUMENT]
        if mask is self._everything:
            return dict(zip(column.keys, zip(*columns.of_speakers, strict=True), strict=True))
        quotes = column.counted(self._profiles(both(mask, columns.mask(What.QUOTE))))
        together = {
            (person, document.first[profile])
            for profile in self._profiles(mask)
            for person in column.of_profile(profile)
        }
        documents = Counter(person for person, _ in together)
        return {column.keys[person]: (quotes[person], count) for person, count in documents.items()}

    def counts(self, facet: Facet) -> Sequence[FacetCount]:
        """The values of a facet with what each would leave, the most first; years in their order."""
        columns, column = self._columns, self._columns.facets[facet]
        mask = self.left(facet)
        profiles = self._items.get(mask)
        if profiles is None:
            profiles = self._items[mask] = self._profiles(both(mask, columns.mask(What.QUOTE, What.RECOMMENDATION)))
        counted = column.counted(profiles)
        for value in column.numbers(self._chosen.get(facet, ())):
            counted.setdefault(value, 0)
        if facet is Facet.YEAR:
            order = sorted(counted, key=column.keys.__getitem__)
        else:
            keys, labels = column.keys, column.labels
            order = sorted(counted, key=lambda value: (labels[value], keys[value]))
            order.sort(key=counted.__getitem__, reverse=True)
        return Counts(column, order, counted)

    def _choice(self, facet: Facet, chosen: frozenset[str], left_out: frozenset[str]) -> Mask:
        columns, column = self._columns, self._columns.facets[facet]
        mask = columns.holding(column, column.numbers(chosen)) if chosen else bytes([1]) * columns.size
        return without(mask, columns.holding(column, column.numbers(left_out))) if left_out else mask

    def _profiles(self, mask: Mask) -> Counter[int]:
        """How many of the units meant have each profile."""
        return Counter(self._meant(self._columns.profile, mask))

    def _meant(self, numbers: Numbers, mask: Mask) -> Iterator[int]:
        """The numbers of the units meant, of which all are found; where those are few, only they are looked at."""
        if self._few is None:
            return compress(numbers, mask)
        return (numbers[unit] for unit in self._few if mask[unit])

    def _listed(self, mask: Mask) -> Iterator[int]:
        """The units meant that the query finds, in the order in which they are to be listed."""
        return members(mask) if self._order is None else self._order.within(mask)

    def _of_kind(self, what: What, mask: Mask) -> Sequence[int]:
        """The keys of the units meant that are of a kind, in the order in which they are to be listed."""
        columns = self._columns
        mask = both(mask, columns.mask(what))
        if self._order is None:
            return self._keys(members(mask))
        return Growing(mask.count(1), map(columns.keys.__getitem__, self._order.within(mask)))

    def _keys(self, units: Iterable[int]) -> Sequence[int]:
        return array("I", map(self._columns.keys.__getitem__, units))


def _distinct(values: Iterable[int]) -> Iterator[int]:
    """Each value once, where it first comes."""
    seen: set[int] = set()
    for value in values:
        if value not in seen:
            seen.add(value)
            yield value


class OfDocuments(Mapping[int, tuple[int, int]]):
    """How many quotes and recommendations are left of each document, by key; counted when it is looked at."""

    def __init__(self, ends: Mapping[int, tuple[int, int]], quotes: Mask, recommendations: Mask) -> None:
        """`ends` gives a document's unit and the end of those that are in it."""
        self._ends = ends
        self._masks = quotes, recommendations

    def __getitem__(self, key: int) -> tuple[int, int]:
        quotes, recommendations = (mask.count(1, *self._ends[key]) for mask in self._masks)
        return quotes, recommendations

    def __iter__(self) -> Iterator[int]:
        return iter(self._ends)

    def __len__(self) -> int:
        return len(self._ends)


class Counts(Sequence[FacetCount]):
    """The counts of a facet in their order, each made when it is looked at."""

    def __init__(self, column: Column, order: Sequence[int], counted: Mapping[int, int]) -> None:
        self._column = column
        self._order = order
        self._counted = counted

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, index: int) -> FacetCount: ...
    @overload
    def __getitem__(self, index: slice) -> list[FacetCount]: ...
    def __getitem__(self, index: int | slice) -> FacetCount | list[FacetCount]:
        if isinstance(index, slice):
            return [self._made(value) for value in self._order[index]]
        return self._made(self._order[index])

    def _made(self, value: int) -> FacetCount:
        return FacetCount(self._column.keys[value], self._column.labels[value], self._counted[value])


class FacetCounts(Mapping[Facet, Sequence[FacetCount]]):
    """The counts of each facet, made when they are first looked at."""

    _facets = tuple(facet for facet in Facet if facet is not Facet.RECOMMENDATION)

    def __init__(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self._made: dict[Facet, Sequence[FacetCount]] = {}

    def __getitem__(self, facet: Facet) -> Sequence[FacetCount]:
        if facet not in self._facets:
            raise KeyError(facet)
        if facet not in self._made:
            self._made[facet] = self._narrowing.counts(facet)
        return self._made[facet]

    def __iter__(self) -> Iterator[Facet]:
        return iter(self._facets)

    def __len__(self) -> int:
        return len(self._facets)
