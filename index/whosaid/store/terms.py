"""The terms of one segment of the index with their postings: two files, written once, mapped into memory.

The postings stand one term after the other. The list of terms is sorted, so that a term is found by
halving and all that begin alike stand together.
"""

import mmap
import struct
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, TypeAlias

from whosaid.store import sums

FIELDS = STEM, WORD, CONTEXT, START, CONTEXT_START, DOCUMENT = (
    "stem",
    "word",
    "context",
    "start",
    "context_start",
    "document",
)
"""Inflected words by stem, words as written, words of names around a text, the first letters of both, documents."""

Numbers: TypeAlias = "array[int]"

_TERMS_FILE, _POSTINGS_FILE = ".trm", ".pst"
_HEAD = struct.Struct("=BII")  # how wide the numbers are, how many units and positions
_FIELD = struct.Struct("=QQ")  # how many terms, how many bytes they take
_BYTE, _SHORT = 0xFF, 0xFFFF
_CODES = "BHI"


class Postings(NamedTuple):
    """The units that hold a term, ascending: numbers within the segment, and what is known of each.

    For `word`, `counts` say how often it stands in a unit and `positions` where, one unit after
    another; elsewhere `counts` are weights and there are no positions.
    """

    numbers: Numbers
    counts: Numbers
    positions: Numbers


def encoded(postings: Postings) -> bytes:
    """Postings as bytes with their checksum, each kind of number as narrow as it can be."""
    narrow = [_narrow(numbers) for numbers in postings]
    widths = sum(_CODES.index(numbers.typecode) << 2 * place for place, numbers in enumerate(narrow))
    head = _HEAD.pack(widths, len(postings.numbers), len(postings.positions))
    return sums.summed(b"".join((head, *(numbers.tobytes() for numbers in narrow))))


def decoded(data: bytes) -> Postings:
    """What `encoded` made. Raises ValueError for anything else."""
    sums.verify(data, "a term's postings")
    widths, units, positions = _HEAD.unpack_from(data)
    at = _HEAD.size
    found = []
    for place, length in enumerate((units, units, positions)):
        numbers = array(_CODES[widths >> 2 * place & 3])
        end = at + length * numbers.itemsize
        numbers.frombytes(data[at:end])
        at = end
        found.append(numbers)
    if at + sums.SIZE != len(data):
        raise ValueError("postings of another length than they say")
    return Postings(*found)


def _narrow(numbers: Numbers) -> Numbers:
    most = max(numbers, default=0)
    code = "B" if most <= _BYTE else "H" if most <= _SHORT else "I"
    return numbers if numbers.typecode == code else array(code, numbers)


class TermsWriter:
    """Writes the terms of a segment, in place of Whoosh's own writer."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._terms = segment.create_file(storage, _TERMS_FILE)
        self._postings = segment.create_file(storage, _POSTINGS_FILE)
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, fields: Iterable[Iterable[tuple[bytes, Postings]]]) -> None:
        """Writes the terms of every field with their postings, each field sorted, in the order of FIELDS."""
        at = 0
        for field in fields:
            starts, ends, counts, terms = array("I", [0]), array("Q", [at]), array("I"), bytearray()
            for term, postings in field:
                data = encoded(postings)
                self._postings.write(data)
                at += len(data)
                terms += term
                starts.append(len(terms))
                ends.append(at)
                counts.append(len(postings.numbers))
            self._terms.write(_FIELD.pack(len(counts), len(terms)))
            for part in (starts, ends, counts):
                self._terms.write(part.tobytes())
            self._terms.write(bytes(terms))

    def close(self) -> None:
        self._terms.close()
        self._postings.close()
        self.is_closed = True


class _Field(NamedTuple):
    """The terms of a field: where each starts in `text`, where its postings end, how many units hold it."""

    starts: "memoryview[int]"
    ends: "memoryview[int]"
    counts: "memoryview[int]"
    text: "memoryview[int]"

    def term(self, place: int) -> bytes:
        return bytes(self.text[self.starts[place] : self.starts[place + 1]])

    def place(self, term: bytes) -> int:
        """The place of a term, or of the first one behind where it would stand."""
        return bisect_left(range(len(self.counts)), term, key=self.term)


class TermsReader:
    """The terms of one segment. May be shared by threads.

    The checksum of the terms is verified here, unless they are `known` to be sound; that of a term's postings when
    they are read. Raises ValueError where one does not hold.
    """

    def __init__(self, storage: Any, segment: Any, *, known: bool = False) -> None:
        self._maps = [_mapped(storage, segment, name) for name in (_TERMS_FILE, _POSTINGS_FILE)]
        data, self._postings = memoryview(self._maps[0]), memoryview(self._maps[1])
        if not known:
            sums.verify(data, "the list of terms")
        self._views: list[memoryview[int]] = [data, self._postings]
        self._fields: dict[str, _Field] = {}
        at = 0
        for name in FIELDS:
            count, size = _FIELD.unpack_from(data, at)
            at += _FIELD.size
            edges = list(accumulate((4 * (count + 1), 8 * (count + 1), 4 * count, size), initial=at))
            at = edges[-1]
            starts, ends, counts, text = (data[first:end] for first, end in pairwise(edges))
            self._fields[name] = field = _Field(starts.cast("I"), ends.cast("Q"), counts.cast("I"), text)
            self._views.extend((starts, ends, counts, *field))
        if at + sums.SIZE != len(data):
            raise ValueError("terms of another length than they say")

    def postings(self, field: str, term: bytes) -> Postings | None:
        terms = self._fields[field]
        place = terms.place(term)
        if place == len(terms.counts) or terms.term(place) != term:
            return None
        return self.postings_at(field, place)

    def postings_at(self, field: str, place: int) -> Postings:
        """The postings of the term at a place."""
        ends = self._fields[field].ends
        return decoded(bytes(self._postings[ends[place] : ends[place + 1]]))

    def count(self, field: str, term: bytes) -> int:
        """How many units hold the term."""
        terms = self._fields[field]
        place = terms.place(term)
        return terms.counts[place] if place < len(terms.counts) and terms.term(place) == term else 0

    def starting(self, field: str, start: bytes) -> Iterator[tuple[bytes, int, int]]:
        """The terms that begin so: each with how many units hold it, and its place."""
        terms = self._fields[field]
        for place in range(terms.place(start), len(terms.counts)):
            term = terms.term(place)
            if not term.startswith(start):
                return
            yield term, terms.counts[place], place

    def terms(self) -> Iterator[tuple[str, bytes, Postings]]:
        """Every term of every field with its postings."""
        for name, terms in self._fields.items():
            for place in range(len(terms.counts)):
                yield name, terms.term(place), self.postings_at(name, place)

    def close(self) -> None:
        for view in reversed(self._views):
            view.release()
        for mapped in self._maps:
            mapped.close()


def _mapped(storage: Any, segment: Any, name: str) -> mmap.mmap:
    with storage.open_file(segment.make_filename(name)) as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
