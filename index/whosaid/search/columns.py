"""What every unit of the library belongs to, in arrays loaded once a generation: the ground of all counting."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import compress, pairwise
from typing import Self, TypeAlias

from whosaid.model import Facet, Kind
from whosaid.store.fulltext import NOWHERE
from whosaid.store.people import folded

Numbers: TypeAlias = "array[int]"

Mask: TypeAlias = bytes
"""One byte a unit: 1 for those meant, 0 for the others."""

_HELD = 16  # masks of values that are kept ready
_FEW = 16  # putting one unit in its place costs as much as passing over so many


class What(IntEnum):
    """What a unit is."""

    DOCUMENT = 0
    SECTION = 1
    SPEAKER = 2
    PASSAGE = 3
    QUOTE = 4
    RECOMMENDATION = 5


class Column:
    """One facet: its values, and which of them each profile has: several, or none."""

    def __init__(self, fold: Callable[[str], str] = str) -> None:
        """Keys that are alike after `fold` are one value."""
        self.keys: list[str] = []
        self.labels: list[str] = []
        self.first: Numbers = array("I")
        """For each profile the number of its first value and one; 0 where it has none."""
        self.further: dict[int, tuple[int, ...]] = {}
        """The other values of a profile, where it has several."""
        self._fold = fold
        self._known: dict[str, int] | None = None

    def value(self, key: str, label: str) -> int:
        """The number of a value, given to it when it is first met."""
        numbers = self._numbers()
        form = self._fold(key)
        number = numbers.get(form)
        if number is None:
            number = numbers[form] = len(self.keys)
            self.keys.append(key)
            self.labels.append(label)
        return number

    def numbers(self, keys: Iterable[str]) -> set[int]:
        """The numbers of values by their keys; keys of no value are passed over."""
        numbers = self._numbers()
        return {numbers[form] for form in map(self._fold, keys) if form in numbers}

    def add_profile(self, values: Sequence[int]) -> None:
        """Adds a profile with these values."""
        if len(values) > 1:
            self.further[len(self.first)] = tuple(values[1:])
        self.first.append(values[0] + 1 if values else 0)

    def of_profile(self, profile: int) -> tuple[int, ...]:
        """The values of a profile."""
        first = self.first[profile]
        return (first - 1, *self.further.get(profile, ())) if first else ()

    def holding(self, values: Collection[int]) -> bytes:
        """For each profile, whether it has at least one of the values."""
        wanted = bytearray(len(self.keys) + 1)
        for value in values:
            wanted[value + 1] = 1
        holds = bytearray(map(wanted.__getitem__, self.first))
        for profile, others in self.further.items():
            if any(wanted[value + 1] for value in others):
                holds[profile] = 1
        return bytes(holds)

    def counted(self, profiles: Mapping[int, int]) -> Counter[int]:
        """How many units have each value, given how many have each profile."""
        counts: Counter[int] = Counter()
        first, further = self.first, self.further
        for profile, count in profiles.items():
            value = first[profile]
            if value:
                counts[value - 1] += count
                if profile in further:
                    for other in further[profile]:
                        counts[other] += count
        return counts

    def copy(self) -> Self:
        """A column of the same values that can grow on its own."""
        other = type(self)(self._fold)
        other.keys, other.labels = self.keys[:], self.labels[:]
        other.first, other.further = self.first[:], self.further.copy()
        return other

    def _numbers(self) -> dict[str, int]:
        if self._known is None:
            self._known = {self._fold(key): number for number, key in enumerate(self.keys)}
        return self._known


Values: TypeAlias = tuple[tuple[Column, int], ...]


class Columns:
    """All searchable units of one generation of the catalogue, numbered from 0 in document order.

    What a unit belongs to is its profile: one number for all its values. Units are many and
    profiles few, so that counting goes once over the units, whatever is counted.
    """

    def __init__(self, generation: int) -> None:
        self.generation = generation
        self.what = bytearray()
        self.keys: Numbers = array("I")
        self.profile: Numbers = array("I")
        self.document_unit: Numbers = array("I")
        """For each unit, that of its document."""
        self.section_unit: Numbers = array("I")
        """For each unit, that of the innermost section around it; where there is none, its document's."""
        self.documents: Numbers = array("I")
        """The catalogue's numbers of the documents, in order."""
        self.facets = {
            facet: Column(folded if facet in (Facet.ORGANISATION, Facet.COUNTRY) else str) for facet in Facet
        }
        self.parties = Column()
        self.languages = Column()
        self.document_words: list[str] = []
        """Title and file name, by the number of the document's value."""
        self.speaker_words: list[str] = []
        """The words of all forms of a name, by the number of the person's value."""
        self.of_speakers: tuple[Numbers, Numbers] = array("I"), array("I")
        """By the number of a person's value: how many quotes there are, and in how many documents anything."""
        self._profiles: dict[Values, int] = {}
        self._masks: dict[tuple[What, ...], Mask] = {}
        self._held: dict[tuple[int, frozenset[int]], Mask] = {}

    @property
    def size(self) -> int:
        return len(self.what)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Every column, in an order that does not change."""
        return (*self.facets.values(), self.parties, self.languages)

    def profile_of(self, values: Iterable[tuple[Column, int]]) -> int:
        """The number of the profile with these values; one that comes twice counts once."""
        distinct = tuple(dict.fromkeys(values))
        number = self._profiles.get(distinct)
        if number is None:
            number = self._profiles[distinct] = len(self.languages.first)
            own: dict[Column, list[int]] = {column: [] for column in self.columns}
            for column, value in distinct:
                own[column].append(value)
            for column, numbers in own.items():
                column.add_profile(numbers)
        return number

    def add(self, key: int, what: What, profile: int, document: int | None = None, section: int | None = None) -> int:
        """Adds a unit; returns its number. Without `document` it is one itself."""
        unit = len(self.what)
        self.what.append(what)
        self.keys.append(key)
        self.profile.append(profile)
        self.document_unit.append(unit if document is None else document)
        self.section_unit.append(unit if section is None else section)
        return unit

    def finish_document(self, number: int) -> None:
        """To be called when all units of a document have been added: no other has the same profiles."""
        self.documents.append(number)
        self._profiles.clear()

    def finish(self) -> None:
        """To be called when all units have been added."""
        column = self.facets[Facet.SPEAKER]
        quotes = column.counted(Counter(compress(self.profile, self.mask(What.QUOTE))))
        documents = Counter(
            person
            for first, end in self.stretches()
            for person in {p for profile in set(self.profile[first:end]) for p in column.of_profile(profile)}
        )
        self.of_speakers = (
            array("I", map(quotes.__getitem__, range(len(column.keys)))),
            array("I", map(documents.__getitem__, range(len(column.keys)))),
        )

    def grown(self, generation: int) -> Self:
        """Columns of the same units, to which more can be added."""
        other = type(self)(generation)
        other.what = self.what[:]
        for name in ("keys", "profile", "document_unit", "section_unit", "documents"):
            setattr(other, name, getattr(self, name)[:])
        other.facets = {facet: column.copy() for facet, column in self.facets.items()}
        other.parties, other.languages = self.parties.copy(), self.languages.copy()
        other.document_words, other.speaker_words = self.document_words[:], self.speaker_words[:]
        return other

    def stretches(self) -> Iterator[tuple[int, int]]:
        """For each document its unit and the end of those that are in it."""
        starts = [*members(self.mask(What.DOCUMENT)), self.size]
        return pairwise(starts)

    @cached_property
    def ends(self) -> dict[int, tuple[int, int]]:
        """By key of a document: its unit and the end of those that are in it."""
        return {self.keys[first]: (first, end) for first, end in self.stretches()}

    @cached_property
    def totals(self) -> dict[Kind, int]:
        """How long each list is with nothing left out."""
        return {
            Kind.DOCUMENT: self.what.count(What.DOCUMENT),
            Kind.SPEAKER: len(self.facets[Facet.SPEAKER].keys),
            Kind.QUOTE: self.what.count(What.QUOTE),
            Kind.RECOMMENDATION: self.what.count(What.RECOMMENDATION),
        }

    @cached_property
    def titles(self) -> frozenset[int]:
        """The units of documents and sections."""
        return frozenset(members(self.mask(What.DOCUMENT, What.SECTION)))

    @cached_property
    def numbers(self) -> Numbers:
        """The units by their keys."""
        numbers = array("I", [NOWHERE]) * (max(self.keys, default=0) + 1)
        for number, key in enumerate(self.keys):
            numbers[key] = number
        return numbers

    def mask(self, *whats: What) -> Mask:
        """The units that are one of these."""
        mask = self._masks.get(whats)
        if mask is None:
            mask = self._masks[whats] = bytes(self.what.translate(bytes(code in whats for code in range(256))))
        return mask

    def holding(self, column: Column, values: Collection[int]) -> Mask:
        """The units that have at least one of the values."""
        if not values:
            return bytes(self.size)
        asked = self.columns.index(column), frozenset(values)
        mask = self._held.get(asked)
        if mask is None:
            mask = self._held[asked] = bytes(map(column.holding(values).__getitem__, self.profile))
            if len(self._held) > _HELD:
                self._held.pop(next(iter(self._held)))
        return mask

    def numbered(self, scores: dict[int, float]) -> dict[int, float]:
        """Scores by the units' numbers in place of their keys; keys that are no more are left out."""
        numbers = self.numbers
        try:
            found = dict(zip(map(numbers.__getitem__, scores), scores.values(), strict=True))
        except IndexError:  # a unit that was added after these columns were made
            found = {numbers[key]: score for key, score in scores.items() if key < len(numbers)}
        found.pop(NOWHERE, None)
        return found


def both(first: Mask, second: Mask) -> Mask:
    """The units meant by both masks."""
    return (int.from_bytes(first, "little") & int.from_bytes(second, "little")).to_bytes(len(first), "little")


def either(first: Mask, second: Mask) -> Mask:
    """The units meant by one mask or the other."""
    return (int.from_bytes(first, "little") | int.from_bytes(second, "little")).to_bytes(len(first), "little")


def without(first: Mask, second: Mask) -> Mask:
    """The units meant by the first mask and not by the second."""
    return (int.from_bytes(first, "little") & ~int.from_bytes(second, "little")).to_bytes(len(first), "little")


def of(units: Collection[int], size: int) -> Mask:
    """The mask that means these units."""
    if len(units) == size:
        return bytes([1]) * size
    mask = bytearray(size)
    for unit in units:
        mask[unit] = 1
    return bytes(mask)


def ascending(units: Collection[int], size: int) -> Iterable[int]:
    """The numbers of units in their order, without sorting where they are many."""
    return members(of(units, size)) if len(units) * _FEW > size else sorted(units)


def members(mask: Mask) -> Iterator[int]:
    """The numbers of the units meant, ascending."""
    return compress(range(len(mask)), mask)
