"""Full text in a Whoosh index: a folder that holds only ids and can be thrown away."""

import contextlib
import errno
import math
import shutil
import stat
import threading
import time
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path
from typing import Any

from whoosh.index import TOC, FileIndex

from whosaid.model import LibraryUnusable
from whosaid.store import phrases, soundness
from whosaid.store.fulltext import NOWHERE, AnyOf, Damaged, Phrase, Prefix, Scores, Term, Unit, Word
from whosaid.store.postings import GAIN, SCHEMA, START_LETTERS, PrivateStorage, Writer, gain, norm, read_units
from whosaid.store.terms import CONTEXT, CONTEXT_START, START, STEM, WORD, Numbers, Postings, TermsReader

_NAME = "MAIN"
_COMPLETIONS = 200  # words that a prefix stands for at most, the most frequent
_SMALL_UNITS = 10_000  # segments below this are made one
_SMALL_SEGMENTS = 8  # when there are so many of them
_OPENING_TRIES = 20
_CONTEXT_WEIGHT = 0.5  # a word in the name of who speaks, against one in the speech


class WhooshIndex:
    """The full-text index in a folder; `FullText` says what it does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._local = threading.local()
        self._commit = 0
        self._segments: dict[str, _Units] = {}
        self._open: list[_Snapshot] = []
        self._guard = threading.Lock()
        self._renumbered: tuple[Numbers | None, dict[str, Numbers]] = (None, {})

    def update(self, add: Iterable[Unit], delete: Iterable[str] = ()) -> None:
        with _in_words(self._folder), _reading_what_was_written():
            writer = Writer(FileIndex(PrivateStorage(str(self._folder)), schema=SCHEMA, indexname=_NAME))
        try:
            with _in_words(self._folder):
                for unit in add:
                    writer.add(unit)
            with _in_words(self._folder), _reading_what_was_written():
                writer.delete_documents(delete)
                writer.commit(mergetype=_merge)
        except BaseException:
            with contextlib.suppress(Exception):
                writer.cancel()
            raise
        self.refresh()

    def find(self, term: Term, numbers: "Numbers | None" = None) -> Scores:
        with self._reading() as snapshot:
            snapshot.names = self._names(snapshot, numbers)
            match term:
                case Word():
                    scores = snapshot.word(term)
                case Prefix():
                    scores = snapshot.prefix(term)
                case Phrase():
                    scores = snapshot.phrase(term)
                case AnyOf(words):
                    scores = snapshot.any_of(words)
        if numbers is not None:
            scores.pop(NOWHERE, None)
        return scores

    def frequency(self, term: Term) -> int:
        with self._reading() as snapshot:
            match term:
                case Word():
                    return snapshot.count((STEM, *term.stems), (CONTEXT, term.word, *term.stems))
                case Prefix():
                    return sum(snapshot.starting(field, term.start).total() for field in (WORD, CONTEXT))
                case Phrase():
                    words = term.words[:-1] if term.open else term.words
                    counts = [snapshot.count((WORD, word)) for word in words]
                    if term.open:
                        counts.append(snapshot.starting(WORD, term.words[-1]).total())
                    return min(counts, default=0)
                case AnyOf(words):
                    return snapshot.count((WORD, *words), (CONTEXT, *words))

    def starting(self, start: str) -> dict[str, int]:
        with self._reading() as snapshot:
            return {_text(word): count for word, count in snapshot.starting(WORD, start).items()}

    def keys(self) -> set[int]:
        with self._reading() as snapshot:
            found: set[int] = set()
            for segment in snapshot.segments:
                gone = segment.deleted
                found.update(key for number, key in enumerate(segment.units.keys) if number not in gone)
            return found

    def verify(self) -> None:
        with self._reading() as snapshot:
            names = tuple(segment.name for segment in snapshot.segments)
            storage = PrivateStorage(str(self._folder))
            for name in storage.list():
                if name.startswith(names):
                    storage.verify(name)

    def refresh(self) -> None:
        self._commit += 1

    def clear(self) -> None:
        self.close()
        with _in_words(self._folder):
            if self._folder.is_symlink() or self._folder.is_file():
                self._folder.unlink()
            elif self._folder.exists():
                shutil.rmtree(self._folder)
            self._folder.mkdir(mode=stat.S_IRWXU)
            FileIndex.create(PrivateStorage(str(self._folder)), SCHEMA, _NAME)
            soundness.mark(self._folder)
        self.refresh()

    def close(self) -> None:
        with self._guard:
            for snapshot in self._open:
                snapshot.close()
            self._open.clear()
            self._segments.clear()
        self._local = threading.local()

    def _names(self, snapshot: "_Snapshot", numbers: "Numbers | None") -> "dict[str, Numbers]":
        """By segment what its units are called: by their keys, or by what stands in `numbers` in the key's place."""
        if numbers is None:
            return {segment.name: segment.units.keys for segment in snapshot.segments}
        asked, names = self._renumbered
        if asked is not numbers:
            names = {}
            self._renumbered = numbers, names
        for segment in snapshot.segments:
            if segment.name not in names:
                names[segment.name] = _named(segment.units.keys, numbers)
        return names

    @contextlib.contextmanager
    def _reading(self) -> "Iterator[_Snapshot]":
        """This thread's view of the last commit."""
        with _reading_what_was_written():
            snapshot: _Snapshot | None = getattr(self._local, "snapshot", None)
            if snapshot is None or snapshot.commit != self._commit:
                self._local.snapshot = None
                if snapshot is not None:
                    self._let_go(snapshot)
                snapshot = self._local.snapshot = self._opened()
            yield snapshot

    def _opened(self) -> "_Snapshot":
        commit = self._commit
        storage = PrivateStorage(str(self._folder))
        for attempt in range(_OPENING_TRIES):
            try:
                segments = TOC.read(storage, _NAME, schema=SCHEMA).segments
                snapshot = _Snapshot(commit, [self._segment(storage, segment) for segment in segments])
                break
            except FileNotFoundError:
                # Another process has just put new segments in place of those that were listed.
                if attempt == _OPENING_TRIES - 1:
                    raise
                time.sleep(0.01)
        with self._guard:
            self._open.append(snapshot)
            current = {segment.name for open_one in self._open for segment in open_one.segments}
            for name in self._segments.keys() - current:
                del self._segments[name]
        return snapshot

    def _segment(self, storage: Any, segment: Any) -> "_Segment":
        name = segment.segment_id()
        units = self._segments.get(name)
        terms = TermsReader(storage, segment, known=units is not None)
        if units is None:
            units = self._segments[name] = _Units.read(storage, segment)
        return _Segment(name, terms, units, frozenset(segment.deleted_docs()))

    def _let_go(self, snapshot: "_Snapshot") -> None:
        with self._guard:
            if snapshot in self._open:
                self._open.remove(snapshot)
                snapshot.close()


@dataclass(frozen=True, slots=True, eq=False)
class _Units:
    """The units of a segment by number: their keys and the lengths of their texts in words."""

    keys: Numbers
    lengths: Numbers
    starts: Numbers
    """Where each text begins, in words from the first one, with a gap between two texts."""

    @classmethod
    def read(cls, storage: Any, segment: Any) -> "_Units":
        keys, lengths = read_units(storage, segment)
        return cls(keys, lengths, array("Q", accumulate(map((1).__add__, lengths), initial=0)))


@dataclass(frozen=True, slots=True, eq=False)
class _Segment:
    name: str
    terms: TermsReader
    units: _Units
    deleted: frozenset[int]


class _Snapshot:
    """One commit as one thread sees it.

    Units deleted since their segment was written are found all the same: their keys are known to
    nobody any more, and whoever asks knows which keys live.
    """

    def __init__(self, commit: int, segments: list[_Segment]) -> None:
        self.commit = commit
        self.segments = segments
        self.n_units = sum(len(s.units.keys) for s in segments)
        self.names: dict[str, Numbers] = {}
        """By segment what its units are to be called."""
        self._norms_of: dict[str, array[float]] = {}

    def close(self) -> None:
        for segment in self.segments:
            segment.terms.close()

    def word(self, term: Word) -> Scores:
        scores: Scores = {}
        for stem in term.stems:
            scores = _added(scores, self._holding(STEM, [_bytes(stem)]))
        names = {_bytes(word) for word in (term.word, *term.stems)}
        return _added(scores, self._holding(CONTEXT, sorted(names), _CONTEXT_WEIGHT))

    def prefix(self, term: Prefix) -> Scores:
        if len(term.start) == START_LETTERS:
            start = [_bytes(term.start)]
            return _added(self._holding(START, start), self._holding(CONTEXT_START, start, _CONTEXT_WEIGHT))
        words, names = self._completions(WORD, term.start), self._completions(CONTEXT, term.start)
        return _added(self._written(words), self._holding(CONTEXT, names, _CONTEXT_WEIGHT))

    def any_of(self, words: Iterable[str]) -> Scores:
        forms = sorted(map(_bytes, set(words)))
        return _added(self._written(forms), self._holding(CONTEXT, forms, _CONTEXT_WEIGHT))

    def phrase(self, term: Phrase) -> Scores:
        words = [[_bytes(word)] for word in term.words]
        if term.open:
            words[-1] = self._completions(WORD, term.words[-1])
        rarity = sum(self._rarity(self.count((WORD, *map(_text, forms)))) for forms in words)
        scores: Scores = {}
        for segment in self.segments:
            several = [
                [p for form in forms if (p := segment.terms.postings(WORD, form)) is not None] for forms in words
            ]
            times = phrases.times(several, segment.units.starts, term.slop)
            norms, keys = self._norms(segment), self.names[segment.name]
            scores.update(
                {keys[number]: rarity * gain(count, norms[number]) for number, count in times.items() if count}
            )
        return scores

    def count(self, *terms: tuple[str, ...]) -> int:
        """How many units hold any of the words, each list led by its field; some may be counted twice."""
        return sum(
            segment.terms.count(field, _bytes(word))
            for segment in self.segments
            for field, *words in terms
            for word in set(words)
        )

    def starting(self, field: str, start: str) -> Counter[bytes]:
        """The words that begin so, with how many units hold each."""
        found: Counter[bytes] = Counter()
        for segment in self.segments:
            for word, count, _ in segment.terms.starting(field, _bytes(start)):
                found[word] += count
        return found

    def _completions(self, field: str, start: str) -> list[bytes]:
        return [word for word, _ in self.starting(field, start).most_common(_COMPLETIONS)]

    def _holding(self, field: str, words: list[bytes], weight: float = 1.0) -> Scores:
        """The scores of units that hold any of the words, taken as one word, where all weigh the same in a unit."""
        found, total = self._postings(field, words)
        factor = weight * self._rarity(total)
        by_weight = [factor * one for one in GAIN]
        scores: Scores = {}
        for segment, several in found:
            named = self.names[segment.name]
            for place, postings in enumerate(several):
                if postings in several[:place]:  # a name and its stem
                    continue
                numbers, weights = postings.numbers, postings.counts
                scores.update(zip(map(named.__getitem__, numbers), map(by_weight.__getitem__, weights), strict=True))
        return scores

    def _written(self, words: list[bytes]) -> Scores:
        """The scores of units that hold any of the words as written, taken as one word."""
        found, total = self._postings(WORD, words)
        rarity = self._rarity(total)
        scores: Scores = {}
        for segment, several in found:
            keys, norms = self.names[segment.name], self._norms(segment)
            scores.update({keys[number]: rarity * gain(count, norms[number]) for number, count in _united(several)})
        return scores

    def _postings(self, field: str, words: Iterable[bytes]) -> tuple[list[tuple[_Segment, list[Postings]]], int]:
        """The postings of words by segment, and how many there are."""
        found = [
            (segment, several)
            for segment in self.segments
            if (several := [p for word in words if (p := segment.terms.postings(field, word)) is not None])
        ]
        return found, sum(len(postings.numbers) for _, several in found for postings in several)

    def _norms(self, segment: _Segment) -> "array[float]":
        """What BM25 adds to the count of a word in each text, by its length."""
        norms = self._norms_of.get(segment.name)
        if norms is None:
            lengths = segment.units.lengths
            by_length = [norm(length) for length in range(max(lengths, default=0) + 1)]
            norms = self._norms_of[segment.name] = array("f", map(by_length.__getitem__, lengths))
        return norms

    def _rarity(self, count: int) -> float:
        count = min(count, self.n_units)
        return math.log(1 + (self.n_units - count + 0.5) / (count + 0.5))


def _named(keys: Numbers, numbers: Numbers) -> Numbers:
    try:
        return array("I", map(numbers.__getitem__, keys))
    except IndexError:  # units that were added after the numbers had been given
        return array("I", (numbers[key] if key < len(numbers) else NOWHERE for key in keys))


def _bytes(word: str) -> bytes:
    return word.encode("utf-8", "surrogatepass")


def _text(word: bytes) -> str:
    return word.decode("utf-8", "surrogatepass")


def _added(first: Scores, second: Scores) -> Scores:
    """The scores of both, added up in the larger."""
    scores, other = (first, second) if len(first) >= len(second) else (second, first)
    for key, score in other.items():
        scores[key] = scores.get(key, 0.0) + score
    return scores


def _united(several: list[Postings]) -> Iterable[tuple[int, int]]:
    """Numbers of units and counts of several words as of one: of many words, how many of them a unit holds."""
    if len(several) == 1:
        return zip(several[0].numbers, several[0].counts, strict=True)
    return Counter(chain.from_iterable(postings.numbers for postings in several)).items()


def _merge(writer: Writer, segments: list[Any]) -> list[Any]:
    """Makes many small segments one, and rewrites those of which half is deleted."""
    small = [segment for segment in segments if segment.doc_count_all() < _SMALL_UNITS]
    if len(small) < _SMALL_SEGMENTS:
        small = []
    kept = []
    for segment in segments:
        if segment in small or segment.deleted_count() * 2 > segment.doc_count_all():
            writer.take_over(segment)
        else:
            kept.append(segment)
    return kept


@contextlib.contextmanager
def _reading_what_was_written() -> Iterator[None]:
    """Whatever a damaged file makes of the decoder is Damaged; a full or read-only disk is not."""
    try:
        yield
    except LibraryUnusable:
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.errno not in (errno.ENOENT, errno.EINVAL):
            raise
        raise Damaged(
            f"the full-text index is damaged ({type(error).__name__}: {error}): check --rebuild makes it anew"
        ) from error


@contextlib.contextmanager
def _in_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        what = "the disk is full" if error.errno == errno.ENOSPC else f"its index cannot be written ({error.strerror})"
        raise LibraryUnusable(f"the library {folder.parent} cannot be used: {what}") from error
