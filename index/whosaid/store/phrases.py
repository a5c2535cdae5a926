"""Words that stand one after the other, or close together, in the units of one segment."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, chain, repeat
from operator import add

from whosaid.store.terms import Numbers, Postings

_FEW = 16  # looking for a text costs as much as passing over so many places


def times(words: list[list[Postings]], starts: Numbers, slop: int) -> Mapping[int, int]:
    """How often the words of a phrase stand together, by number of the unit; 0 where they stand apart.

    Each word is given by the postings of its forms; `starts` says where each unit's text begins in
    the segment.
    """
    places = [_Places(several, starts) for several in words]
    rarest, *others = sorted((place.numbers for place in places), key=len)
    if not rarest:
        return {}
    if slop or len(rarest) * _FEW < sum(map(len, others)):
        found = set(rarest).intersection(*others)
        return {number: _close([place.of(number) for place in places], slop) for number in found}
    return _following(places, starts)


class _Places:
    """Where any of the forms of a word stands in the units of a segment."""

    def __init__(self, several: list[Postings], starts: Numbers) -> None:
        self._several = several
        self._starts = starts

    @cached_property
    def _ends(self) -> list[list[int]]:
        return [list(accumulate(postings.counts)) for postings in self._several]

    @property
    def numbers(self) -> Collection[int]:
        """The units in which it stands."""
        if len(self._several) == 1:
            return self._several[0].numbers
        return set(chain.from_iterable(postings.numbers for postings in self._several))

    def in_segment(self, offset: int) -> Iterator[int]:
        """Where the phrase begins whose word this is, so many words on, counted from the beginning of the segment."""
        begins = self._starts.__getitem__ if not offset else lambda number: self._starts[number] - offset
        return chain.from_iterable(
            map(
                add,
                chain.from_iterable(map(repeat, map(begins, postings.numbers), postings.counts)),
                postings.positions,
            )
            for postings in self._several
        )

    def of(self, number: int) -> list[int]:
        """The places in a unit."""
        places: list[int] = []
        for postings, ends in zip(self._several, self._ends, strict=True):
            at = bisect_left(postings.numbers, number)
            if at < len(ends) and postings.numbers[at] == number:
                places.extend(postings.positions[ends[at] - postings.counts[at] : ends[at]])
        return places


def _following(words: list[_Places], starts: Numbers) -> Counter[int]:
    """How often words stand one after the other, by number of the unit."""
    first, *others = words
    found = set(first.in_segment(0))
    for offset, word in enumerate(others, 1):
        found.intersection_update(word.in_segment(offset))
    return Counter(bisect_right(starts, place) - 1 for place in found)


def _close(places: list[list[int]], slop: int) -> int:
    """How often words at these places stand in order (without slop), or close together (with slop)."""
    if not slop:
        starts = set(places[0])
        for offset, others in enumerate(places[1:], 1):
            starts.intersection_update(place - offset for place in others)
        return len(starts)
    merged = sorted((place, word) for word, several in enumerate(places) for place in several)
    width = len(places) - 1 + slop
    last: dict[int, int] = {}
    times = 0
    for place, word in merged:
        last[word] = place
        if len(last) == len(places) and place - min(last.values()) <= width:
            times += 1
    return times
