"""What every unit of the library belongs to, in arrays loaded once a generation: the ground of all counting."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import IntEnum
from itertools import compress
from typing import TypeAlias

from whosaid.model import Facet, Kind
from whosaid.store.people import folded

Numbers: TypeAlias = "array[int]"

Mask: TypeAlias = bytes
"""One byte a unit: 1 for those meant, 0 for the others."""

_NO_UNIT = 0xFFFFFFFF


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
        self.of_profile: list[tuple[int, ...]] = []
        self._fold = fold
        self._numbers: dict[str, int] = {}

    def value(self, key: str, label: str) -> int:
        """The number of a value, given to it when it is first met."""
        form = self._fold(key)
        number = self._numbers.get(form)
        if number is None:
            number = self._numbers[form] = len(self.keys)
            self.keys.append(key)
            self.labels.append(label)
        return number

    def numbers(self, keys: Iterable[str]) -> set[int]:
        """The numbers of values by their keys; keys of no value are passed over."""
        return {self._numbers[form] for form in map(self._fold, keys) if form in self._numbers}

    def counted(self, profiles: Mapping[int, int]) -> Counter[int]:
        """How many units have each value, given how many have each profile."""
        counts: Counter[int] = Counter()
        for profile, count in profiles.items():
            for value in self.of_profile[profile]:
                counts[value] += count
        return counts


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
        self.facets = {
            facet: Column(folded if facet in (Facet.ORGANISATION, Facet.COUNTRY) else str) for facet in Facet
        }
        self.parties = Column()
        self.languages = Column()
        self.document_words: list[str] = []
        """Title and file name, by the number of the document's value."""
        self.speaker_words: list[str] = []
        """The words of all forms of a name, by the number of the person's value."""
        self.titles: frozenset[int] = frozenset()
        """The units of documents and sections."""
        self.totals: dict[Kind, int] = {}
        """How long each list is with nothing left out."""
        self._profiles: dict[Values, int] = {}
        self._masks: dict[What, Mask] = {}
        self._numbers: Numbers = array("I")

    @property
    def size(self) -> int:
        return len(self.what)

    def profile_of(self, values: Iterable[tuple[Column, int]]) -> int:
        """The number of the profile with these values; one that comes twice counts once."""
        distinct = tuple(dict.fromkeys(values))
        number = self._profiles.get(distinct)
        if number is None:
            number = self._profiles[distinct] = len(self._profiles)
            for column in (*self.facets.values(), self.parties, self.languages):
                column.of_profile.append(tuple(value for other, value in distinct if other is column))
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

    def finish(self) -> None:
        """To be called when all units have been added."""
        self._profiles.clear()
        whats = bytes(self.what)
        self._masks = {what: whats.translate(bytes(code == what for code in range(256))) for what in What}
        self.totals = {
            Kind.DOCUMENT: whats.count(What.DOCUMENT),
            Kind.SPEAKER: len(self.facets[Facet.SPEAKER].keys),
            Kind.QUOTE: whats.count(What.QUOTE),
            Kind.RECOMMENDATION: whats.count(What.RECOMMENDATION),
        }
        self.titles = frozenset(members(self.mask(What.DOCUMENT, What.SECTION)))
        self._numbers = array("I", [_NO_UNIT]) * (max(self.keys, default=0) + 1)
        for number, key in enumerate(self.keys):
            self._numbers[key] = number

    def mask(self, *whats: What) -> Mask:
        """The units that are one of these."""
        mask = self._masks[whats[0]]
        for what in whats[1:]:
            mask = either(mask, self._masks[what])
        return mask

    def holding(self, column: Column, values: Collection[int]) -> Mask:
        """The units that have at least one of the values."""
        if not values:
            return bytes(self.size)
        wanted = set(values)
        holds = bytes(not wanted.isdisjoint(own) for own in column.of_profile)
        return bytes(map(holds.__getitem__, self.profile))

    def numbered(self, scores: dict[int, float]) -> dict[int, float]:
        """Scores by the units' numbers in place of their keys; keys that are no more are left out."""
        numbers, end = self._numbers, len(self._numbers)
        found = {numbers[key]: score for key, score in scores.items() if key < end}
        found.pop(_NO_UNIT, None)
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


def of(units: Iterable[int], size: int) -> Mask:
    """The mask that means these units."""
    mask = bytearray(size)
    for unit in units:
        mask[unit] = 1
    return bytes(mask)


def members(mask: Mask) -> Iterator[int]:
    """The numbers of the units meant, ascending."""
    return compress(range(len(mask)), mask)
