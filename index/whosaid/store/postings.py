"""Whoosh's extension points filled for speed: a pool by term, terms and postings in files of our own, no odd pickles.

Whoosh pickles each block of postings and sorts every posting; here a term's postings are arrays,
written at once and read at once. Weights are reckoned when a text is taken in, not when it is looked for.
"""

import builtins
import collections
import io
import os
import pickle
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from whoosh import columns, fields, formats
from whoosh.codec import whoosh3
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage
from whoosh.writing import SegmentWriter

from whosaid.store import analysis, sums
from whosaid.store.fulltext import Unit
from whosaid.store.terms import (
    CONTEXT,
    CONTEXT_START,
    DOCUMENT,
    FIELDS,
    START,
    STEM,
    WORD,
    Numbers,
    Postings,
    TermsReader,
    TermsWriter,
)

START_LETTERS = 3
"""How many letters of a word are found as quickly as the whole."""

_MOST = 0xFFFF  # words of one text: what lies behind is not found
_UNITS_FILE = ".unt"
_CONTENTS_FILE = ".toc"
_K1, _B = 1.2, 0.75
_LENGTH = 40
"""Words of a text that is neither long nor short."""
_HEAVIEST = 0xFF


class _Words(fields.FieldType):  # type: ignore[misc]
    """A field whose postings the writer makes itself."""

    def __init__(self) -> None:
        super().__init__(formats.Frequency(), None)


SCHEMA = fields.Schema(**{name: _Words() for name in FIELDS})


def norm(length: int) -> float:
    """What BM25 adds to the count of a word in a text of so many words."""
    return _K1 * (1 - _B + _B * length / _LENGTH)


@lru_cache(maxsize=4096)
def _weights(length: int) -> bytes:
    """By how often a word stands in a text of so many words, what it weighs there, from 0 to 255."""
    slow = norm(length)
    return bytes((0, *(max(1, round(_HEAVIEST * count / (count + slow))) for count in range(1, 0x100))))


GAIN = [(_K1 + 1) * weight / _HEAVIEST for weight in range(_HEAVIEST + 1)]
"""The part of BM25 that a weight stands for: from 0 to k1 + 1."""


def gain(count: int, slow: float) -> float:
    """The same for a count of words, given the norm of the text."""
    return (_K1 + 1) * count / (count + slow)


class _Pool:
    """Postings gathered by term until the segment is written."""

    def __init__(self) -> None:
        self.fields: dict[str, dict[str, Postings]] = {
            name: defaultdict(_counted if name == WORD else _weighed) for name in FIELDS
        }

    def iter_postings(self) -> Iterator[Iterator[tuple[bytes, Postings]]]:
        for name in FIELDS:
            yield self._sorted(self.fields[name])

    def _sorted(self, field: dict[str, Postings]) -> Iterator[tuple[bytes, Postings]]:
        terms = {_encode(word): word for word in field}
        for term in sorted(terms):
            yield term, field.pop(terms[term])

    def cleanup(self) -> None:
        self.fields.clear()


def _counted() -> Postings:
    return Postings(array("I"), array("H"), array("H"))


def _weighed() -> Postings:
    return Postings(array("I"), array("B"), array("H"))


def _encode(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


class PrivateStorage(FileStorage):  # type: ignore[misc]
    """A folder whose files only their owner can read, each of which ends with its checksum."""

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **options: Any) -> Any:
        flags = os.O_RDWR | os.O_CREAT | (os.O_EXCL if excl else os.O_TRUNC) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._fpath(name), flags, 0o600)
        return structfile.StructFile(sums.SummedFile(os.fdopen(descriptor, mode)), name=name, **options)

    def open_file(self, name: str, **options: Any) -> Any:
        """Opens a file to read. Raises ValueError for a damaged table of contents: who opens others verifies them."""
        if name.endswith(_CONTENTS_FILE):
            self.verify(name)
        return super().open_file(name, **options)

    def verify(self, name: str) -> None:
        """Raises ValueError where a file is not as it was written."""
        with open(self._fpath(name), "rb") as file:  # noqa: PTH123 - as Whoosh names it
            sums.verify(file.read(), name)


class Codec(W3Codec):  # type: ignore[misc]
    """Whoosh's own codec but for terms and postings."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> TermsWriter:
        return TermsWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> TermsReader:
        return TermsReader(storage, segment)

    def new_segment(self, storage: Any, indexname: str) -> W3Segment:
        return W3Segment(self, indexname)


def read_units(storage: Any, segment: Any) -> tuple[Numbers, Numbers]:
    """The keys of a segment's units and the lengths of their texts in words, by number.

    Raises ValueError where they are damaged.
    """
    file = segment.open_file(storage, _UNITS_FILE)
    try:
        data = file.read()
    finally:
        file.close()
    sums.verify(data, "the list of units")
    keys = 4 * (len(data) // 6)
    return array("I", data[:keys]), array("H", data[keys : -sums.SIZE])


class Writer(SegmentWriter):  # type: ignore[misc]
    """Writes one segment. `add` takes units in place of Whoosh's documents."""

    def __init__(self, index: Any) -> None:
        # The library's own lock keeps other writers out.
        super().__init__(index, codec=Codec(), compound=False, _lk=False)
        self.pool = _Pool()
        self._keys = array("I")
        self._lengths = array("H")
        self._stems: dict[str | None, analysis.Stems] = {}

    def add(self, unit: Unit) -> None:
        number = self._next(unit.key)
        words = analysis.words(unit.text)
        length = min(len(words), _MOST)
        self._lengths.append(length)
        where: dict[str, list[int]] = {}
        for position, word in enumerate(words[:_MOST]):
            if word in where:
                where[word].append(position)
            else:
                where[word] = [position]
        stem_of = self._stems.get(unit.language)
        if stem_of is None:
            stem_of = self._stems[unit.language] = analysis.Stems(unit.language)
        as_written = self.pool.fields[WORD]
        stems: dict[str, int] = {}
        starts: dict[str, int] = {}
        for word, positions in where.items():
            count = len(positions)
            numbers, counts, places = as_written[word]
            numbers.append(number)
            counts.append(count)
            places.extend(positions)
            stem = stem_of[word]
            stems[stem] = stems.get(stem, 0) + count
            if len(word) >= START_LETTERS:
                start = word[:START_LETTERS]
                starts[start] = starts.get(start, 0) + count
        for variant in analysis.variants(unit.text):
            stem = stem_of[variant.word]
            stems[stem] = stems.get(stem, 0) + 1
        context = {*analysis.words(unit.context), *(variant.word for variant in analysis.variants(unit.context))}
        context_starts = {word[:START_LETTERS] for word in context if len(word) >= START_LETTERS}
        context.update([stem_of[word] for word in context])
        weights = _weights(length)
        for field, held in (
            (STEM, stems),
            (START, starts),
            (CONTEXT, dict.fromkeys(context, 1)),
            (CONTEXT_START, dict.fromkeys(context_starts, 1)),
            (DOCUMENT, {unit.document: 1}),
        ):
            pool = self.pool.fields[field]
            for word, count in held.items():
                numbers, counts, _ = pool[word]
                numbers.append(number)
                counts.append(weights[count] if count <= _HEAVIEST else weights[_HEAVIEST])

    def delete_documents(self, documents: Iterable[str]) -> None:
        """Deletes the units of documents in the segments written before."""
        wanted = [document.encode() for document in documents]
        if not wanted:
            return
        for segment in self.segments:
            terms = self.codec.terms_reader(self.storage, segment)
            try:
                for document in wanted:
                    found = terms.postings(DOCUMENT, document)
                    for number in found.numbers if found is not None else ():
                        segment.delete_document(number)
            finally:
                terms.close()

    def take_over(self, segment: Any) -> None:
        """Adds the units of another segment, without those deleted."""
        keys, lengths = read_units(self.storage, segment)
        deleted = set(segment.deleted_docs())
        renumbered = {number: self._next(key) for number, key in enumerate(keys) if number not in deleted}
        self._lengths.extend(lengths[number] for number in renumbered)
        terms = self.codec.terms_reader(self.storage, segment)
        try:
            for field, term, found in terms.terms():
                _append(self.pool.fields[field], term.decode("utf-8", "surrogatepass"), found, renumbered)
        finally:
            terms.close()

    def _next(self, key: int) -> int:
        number: int = self.docnum
        self.perdocwriter.start_doc(number)
        self.perdocwriter.finish_doc()
        self._keys.append(key)
        self._added = True
        self.docnum += 1
        return number

    def _flush_segment(self) -> None:
        super()._flush_segment()
        with self.newsegment.create_file(self.storage, _UNITS_FILE) as file:
            file.write(self._keys.tobytes() + self._lengths.tobytes())


def _append(field: dict[str, Postings], term: str, found: Postings, renumbered: dict[int, int]) -> None:
    at = 0
    for number, count in zip(found.numbers, found.counts, strict=True):
        held = count if found.positions else 0
        new = renumbered.get(number)
        if new is not None:
            numbers, counts, positions = field[term]
            numbers.append(new)
            counts.append(count)
            positions.extend(found.positions[at : at + held].tolist())
        at += held


# An index that somebody else wrote must not run code: Whoosh reads pickles in many places.

_ALLOWED = {
    ("builtins", "set"): builtins.set,
    ("builtins", "int"): builtins.int,
    ("collections", "defaultdict"): collections.defaultdict,
    (W3Segment.__module__, W3Segment.__name__): W3Segment,
    (Codec.__module__, Codec.__name__): Codec,
}


class _CautiousUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        try:
            return _ALLOWED[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"the index names {module}.{name}") from None


def _load(file: Any) -> Any:
    return _CautiousUnpickler(file).load()


def _loads(data: bytes) -> Any:
    return _load(io.BytesIO(data))


structfile.load_pickle = _load
whoosh3.loads = _loads
columns.loads = _loads
