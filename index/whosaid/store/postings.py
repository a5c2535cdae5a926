"""Whoosh's extension points filled for speed: postings as arrays, a pool by term, a codec that unpickles nothing odd.

Whoosh pickles each block of postings and sorts every posting; here a term's postings are three
arrays written at once, read at once.
"""

import builtins
import collections
import io
import os
import pickle
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

from whoosh import columns, fields, formats
from whoosh.codec import whoosh3
from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3Segment, W3TermInfo, W3TermsReader
from whoosh.filedb import structfile
from whoosh.filedb.filestore import FileStorage
from whoosh.writing import SegmentWriter

from whosaid.store import analysis
from whosaid.store.fulltext import Unit

STEM, WORD, CONTEXT, DOCUMENT = "stem", "word", "context", "document"
Numbers: TypeAlias = "array[int]"

_MOST = 0xFFFF  # words of one text: what lies behind is not found
_UNITS_FILE = ".unt"


class _Words(fields.FieldType):  # type: ignore[misc]
    """A field whose postings the writer makes itself."""

    def __init__(self) -> None:
        super().__init__(formats.Frequency(), None)


SCHEMA = fields.Schema(stem=_Words(), word=_Words(), context=_Words(), document=_Words())


class Postings(NamedTuple):
    """The units that hold a term: numbers within the segment, how often, and (for `word`) where, one after another."""

    numbers: Numbers
    counts: Numbers
    positions: Numbers


def _encoded(postings: Postings) -> bytes:
    head = array("I", (len(postings.numbers), len(postings.positions)))
    return b"".join(part.tobytes() for part in (head, *postings))


def _decoded(data: bytes) -> Postings:
    count, positions = array("I", data[:8])
    at = 8 + 4 * count
    middle = at + 2 * count
    return Postings(
        array("I", data[8:at]), array("H", data[at:middle]), array("H", data[middle : middle + 2 * positions])
    )


class _Pool:
    """Postings gathered by term until the segment is written."""

    def __init__(self) -> None:
        self.fields: dict[str, dict[str, Postings]] = {name: defaultdict(_none_yet) for name in SCHEMA.names()}

    def iter_postings(self) -> Iterator[tuple[str, bytes, Postings]]:
        for field in sorted(self.fields):
            terms = {_encode(word): postings for word, postings in self.fields[field].items()}
            for term in sorted(terms):
                yield field, term, terms[term]

    def cleanup(self) -> None:
        self.fields.clear()


def _none_yet() -> Postings:
    return Postings(array("I"), array("H"), array("H"))


def _encode(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Iterable[tuple[str, bytes, Postings]]) -> None:
        field = None
        for name, term, postings in items:
            if name != field:
                self.start_field(name, schema[name])
                field = name
            data = _encoded(postings)
            info = W3TermInfo(weight=float(sum(postings.counts)), df=len(postings.numbers))
            info.set_extent(self._postfile.tell(), len(data))
            self._postfile.write(data)
            self._btext = term
            self._tindex.add(whoosh3.pack_ushort(self._fieldid) + term, info.to_bytes())


class TermsReader(W3TermsReader):  # type: ignore[misc]
    """The terms of one segment; not to be shared by threads."""

    def postings(self, field: str, term: bytes) -> Postings | None:
        try:
            data = self._tindex[self._keycoder(field, term)]
        except KeyError:
            return None
        offset, length = W3TermInfo.from_bytes(data).extent()
        # Whoosh 2.7.4 forgets to take the length out of its tuple.
        return _decoded(self._postfile.get(offset, *length))

    def count(self, field: str, term: bytes) -> int:
        """How many units hold the term."""
        try:
            return int(self.doc_frequency(field, term))
        except KeyError:
            return 0

    def starting(self, field: str, start: bytes) -> Iterator[tuple[bytes, int]]:
        """The terms that begin so, with how many units hold each."""
        for (name, term), info in self.items_from(field, start):
            if name != field or not term.startswith(start):
                return
            yield term, info.doc_frequency()


class PrivateStorage(FileStorage):  # type: ignore[misc]
    """A folder whose files only their owner can read."""

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **options: Any) -> Any:
        flags = os.O_RDWR | os.O_CREAT | (os.O_EXCL if excl else os.O_TRUNC) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._fpath(name), flags, 0o600)
        return structfile.StructFile(os.fdopen(descriptor, mode), name=name, **options)


class Codec(W3Codec):  # type: ignore[misc]
    """Whoosh's own codec but for postings."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> _FieldWriter:
        return _FieldWriter(self, storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> TermsReader:
        name = segment.make_filename(self.TERMS_EXT)
        return TermsReader(
            self, storage.open_file(name), storage.file_length(name), segment.open_file(storage, self.POSTS_EXT)
        )

    def new_segment(self, storage: Any, indexname: str) -> W3Segment:
        return W3Segment(self, indexname)


def read_units(storage: Any, segment: Any) -> tuple[Numbers, Numbers]:
    """The keys of a segment's units and the lengths of their texts in words, by number."""
    file = segment.open_file(storage, _UNITS_FILE)
    try:
        data = file.read()
    finally:
        file.close()
    keys = 4 * (len(data) // 6)
    return array("I", data[:keys]), array("H", data[keys:])


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
        self._lengths.append(min(len(words), _MOST))
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
        for word, positions in where.items():
            count = len(positions)
            postings = as_written[word]
            postings.numbers.append(number)
            postings.counts.append(count)
            postings.positions.extend(positions)
            stem = stem_of[word]
            stems[stem] = stems.get(stem, 0) + count
        for variant in analysis.variants(unit.text):
            stem = stem_of[variant.word]
            stems[stem] = stems.get(stem, 0) + 1
        context = {*analysis.words(unit.context), *(variant.word for variant in analysis.variants(unit.context))}
        context.update([stem_of[word] for word in context])
        for field, counts in ((STEM, stems), (CONTEXT, dict.fromkeys(context, 1)), (DOCUMENT, {unit.document: 1})):
            pool = self.pool.fields[field]
            for word, count in counts.items():
                postings = pool[word]
                postings.numbers.append(number)
                postings.counts.append(count)

    def delete_documents(self, documents: Iterable[str]) -> None:
        """Deletes the units of documents in the segments written before."""
        for document in documents:
            for segment in self.segments:
                terms = self.codec.terms_reader(self.storage, segment)
                try:
                    found = terms.postings(DOCUMENT, document.encode())
                finally:
                    terms.close()
                for number in found.numbers if found is not None else ():
                    segment.delete_document(number)

    def take_over(self, segment: Any) -> None:
        """Adds the units of another segment, without those deleted."""
        keys, lengths = read_units(self.storage, segment)
        deleted = set(segment.deleted_docs())
        renumbered = {number: self._next(key) for number, key in enumerate(keys) if number not in deleted}
        self._lengths.extend(lengths[number] for number in renumbered)
        terms = self.codec.terms_reader(self.storage, segment)
        try:
            for field, term in list(terms.terms()):
                found = terms.postings(field, term)
                if found is not None:
                    _append(self.pool.fields[field][term.decode("utf-8", "surrogatepass")], found, renumbered)
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


def _append(target: Postings, found: Postings, renumbered: dict[int, int]) -> None:
    at = 0
    for number, count in zip(found.numbers, found.counts, strict=True):
        held = count if found.positions else 0
        new = renumbered.get(number)
        if new is not None:
            target.numbers.append(new)
            target.counts.append(count)
            target.positions.extend(found.positions[at : at + held])
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
