"""Keeps the full text in step with the catalogue, which is the truth."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, RLock
from time import monotonic
from typing import TypeVar

from whosaid.library.reports import IndexListener, IndexProgress
from whosaid.model import (
    Edit,
    LibraryUnusable,
    Passage,
    Quote,
    Recommendation,
    Record,
    Spans,
    Speaker,
    enclosing,
    show,
    visible,
)
from whosaid.store import Catalogue, FullText, WriterLock, engine, soundness
from whosaid.store.fulltext import Damaged, Unit
from whosaid.store.writing import UNSEARCHABLE

_T = TypeVar("_T")

_TOO_SOON = 0.5  # seconds after which one can say how long it takes

_FIRST_UNITS = 4_000
_BATCH_UNITS = 50_000
"""Units in one commit, at first and at the most: what is committed can be searched, but many small segments cost."""


class Indexing:
    """The full text of one library: opened when it is first asked for, made anew when it is lost."""

    def __init__(self, folder: Path, catalogue: Catalogue, lock: WriterLock, listen: IndexListener | None) -> None:
        self.listen = listen
        self.waits = True
        """Whether who meets a damaged index waits until it has been made anew."""
        self._folder = folder / engine.FOLDER
        self._catalogue = catalogue
        self._lock = lock
        self._engine: FullText | None = None
        self._stand_in: TemporaryDirectory[str] | None = None
        self._damaged = False
        self._guard = Lock()
        self._working = RLock()
        self._is_closing = False

    def begin(self) -> None:
        """Empties an index that is lost or not to be trusted, so that it can be searched while it is filled again.

        Nothing that goes wrong here keeps a library from opening: its lists are there all the same.
        """
        if not engine.looks_sound(self._folder):
            with suppress(Exception), self._lock.held(patience=0):
                if not engine.looks_sound(self._folder):
                    self._empty()

    def settle(self) -> None:
        """Finishes what a crash left undone and makes a lost index anew; quick when nothing is amiss.

        Where another process is writing, it is left to do so: what it has indexed can be searched. Nothing
        that goes wrong here keeps a library from opening: its lists are there all the same.
        """
        lost = not engine.looks_sound(self._folder)
        if not lost and not self._catalogue.unindexed() and not self._catalogue.taken_out():
            return
        with suppress(Exception), self._lock.held(patience=0 if not lost else None):
            self.catch_up()

    def engine(self) -> FullText:
        """The index, as of its last commit.

        Where the library can only be read and its index is not to be trusted, one for this session. Raises
        Damaged where it is not to be trusted and has to be made anew.
        """
        with self._guard:
            if self._engine is None:
                sound = engine.looks_sound(self._folder)
                if self._catalogue.only_read and (self._damaged or not sound):
                    self._engine = self._made_aside()
                elif not sound:
                    raise Damaged("the full-text index is of another version: check --rebuild makes it anew")
                else:
                    self._engine = engine.open_engine(self._folder)
            return self._engine

    def ask(self, question: Callable[[FullText], Iterable[_T]]) -> list[_T]:
        """What the index answers; one that proves damaged is made anew first."""
        try:
            return list(question(self.engine()))
        except Damaged:
            self.repair()
            return list(question(self.engine()))

    def _made_aside(self) -> FullText:
        self._stand_in = TemporaryDirectory(prefix="whosaid-", ignore_cleanup_errors=True)
        aside = engine.open_engine(Path(self._stand_in.name) / engine.FOLDER)
        aside.clear()
        for document in self._catalogue.ids():
            with suppress(Exception):  # a document that fails is found in the lists alone
                aside.update(list(units_of(self._catalogue, document)))
        return aside

    def rebuild(self) -> None:
        """Makes the index anew from the catalogue. The caller holds the lock."""
        self._empty()
        self._index_what_waits()

    def _empty(self) -> None:
        # In this order: a kill in between leaves documents that are indexed once more, never an empty index that
        # counts as full.
        self._catalogue.mark_all_unindexed()
        with self._guard:
            if self._engine is None:
                self._engine = engine.open_engine(self._folder)
            self._engine.clear()

    def repair(self) -> None:
        """Makes a damaged index anew; where nobody waits for that, it is only emptied, for `settle` to fill it."""
        if self._catalogue.only_read:
            self._let_go()
            self._damaged = True
            return
        with self._lock.held(), self._working:
            if self.waits:
                self.rebuild()
            else:
                self._empty()

    def catch_up(self) -> None:
        """Indexes what the catalogue holds beyond the index; one that is lost or damaged is made anew.

        A document that fails keeps a warning of it and is found in the lists alone. The caller holds the lock.
        """
        with self._working:
            try:
                if engine.looks_sound(self._folder):
                    self._index_what_waits()
                else:
                    self.rebuild()
            except Damaged:
                self.rebuild()

    def _index_what_waits(self) -> None:
        waiting, gone = self._catalogue.unindexed(), self._catalogue.taken_out()
        pace = _Pace(len(waiting), self._catalogue.waiting_units(), self._tell)
        batch: dict[str, list[Unit]] = {}
        units, most = 0, _FIRST_UNITS
        for document in waiting:
            self._go_on()
            try:
                batch[document] = list(units_of(self._catalogue, document))
            except Exception as error:
                self._give_up(document, error)
                continue
            units += len(batch[document])
            if units >= most:
                self._commit(batch, gone, pace)
                batch, gone, units, most = {}, [], 0, min(2 * most, _BATCH_UNITS)
        if batch or gone:
            self._commit(batch, gone, pace)

    def _tell(self, step: IndexProgress) -> None:
        self._go_on()
        if self.listen is not None:
            self.listen(step)

    def _go_on(self) -> None:
        """Raises LibraryUnusable when the library is being closed: what is left is for the next opening."""
        if self._is_closing:
            raise LibraryUnusable(f"the library {self._folder.parent} is being closed")

    def close(self) -> None:
        """Ends what is being indexed, and lets go of all files."""
        self._is_closing = True
        with self._working:
            self._let_go()

    def _let_go(self) -> None:
        with self._guard:
            if self._engine is not None:
                self._engine.close()
                self._engine = None
            if self._stand_in is not None:
                self._stand_in.cleanup()
                self._stand_in = None

    def _commit(self, batch: Mapping[str, list[Unit]], gone: list[str], pace: "_Pace") -> None:
        # Each step is on the disk before the next begins: a key must not be given twice, and nothing be marked
        # as indexed that is not. Also what is new is deleted first: a crash may have come between the last two.
        self._catalogue.make_lasting()
        try:
            self.engine().update(pace.over(batch.values()), delete=[*batch, *gone])
        except LibraryUnusable:
            raise
        except Exception as error:
            if len(batch) > 1:
                for document, units in batch.items():
                    self._commit({document: units}, gone, pace)
            elif batch:
                self.engine().update((), delete=[*batch, *gone])
                self._give_up(next(iter(batch)), error)
            else:
                raise
        soundness.make_lasting(self._folder)
        self._catalogue.mark_indexed(batch, gone)

    def _give_up(self, document: str, error: Exception) -> None:
        """Counts a document as indexed that cannot be: else every opening would try it again."""
        self._catalogue.warn(document, f"{UNSEARCHABLE} ({type(error).__name__}: {visible(str(error))[:200]})")
        self._catalogue.mark_indexed([document])


class _Pace:
    """Tells how far indexing has come, and reckons how long it goes on."""

    def __init__(self, documents: int, units: int, tell: IndexListener) -> None:
        self._documents = documents
        self._units = units
        self._tell = tell
        self._began = monotonic()
        self._done_documents = self._done_units = 0

    def over(self, documents: Iterable[list[Unit]]) -> Iterator[Unit]:
        """The units of documents, one after the other."""
        for units in documents:
            yield from units
            self._done_documents += 1
            self._done_units += len(units)
            self._tell(IndexProgress(min(self._done_documents, self._documents), self._documents, self._left()))

    def _left(self) -> float | None:
        passed = monotonic() - self._began
        if passed < _TOO_SOON or not self._done_units:
            return None
        return passed * max(self._units - self._done_units, 0) / self._done_units


def units_of(catalogue: Catalogue, document: str) -> Iterator[Unit]:
    """All that can be found of a document."""
    number = catalogue.number(document)
    record = catalogue.record(document)
    text = catalogue.text(document)
    about = record.document
    keys = catalogue.keys(number)

    def unit(text: str, *context: str | None) -> Unit:
        return Unit(next(keys), document, about.language, text, _line(*context))

    yield unit(_line(about.title, about.subtitle, about.kind, about.place, about.publisher, *about.authors, about.file))
    titles: dict[str, str] = {}
    for section in about.sections:
        titles[section.id] = _line(titles.get(section.parent or ""), section.title)
        yield unit(titles[section.id])
    speakers = {speaker.name: speaker for speaker in reversed(record.speakers)}
    for speaker in record.speakers:
        yield unit(_line(*speaker.honorifics, *speaker.variants, *_names(speaker)))
    items: list[Quote | Recommendation] = [
        *sorted(record.quotes, key=lambda quote: quote.start_char),
        *sorted(record.recommendations, key=lambda recommendation: recommendation.start_char),
    ]
    silent = {passage.id for passage in said_by_items(record)}
    for passage in record.passages:
        if passage.id in silent:
            next(keys)
        else:
            yield unit(_words(text, passage.spans, record.edits), *_names(speakers.get(passage.owner or "")))
    for item in items:
        yield unit(item.text, *_names(speakers.get(item.speaker or "")), item.speaker, item.party)


def _words(text: str, spans: Spans, edits: Sequence[Edit]) -> str:
    """The shown text, or the source text itself where that has the same words."""
    start, end = enclosing(spans)
    at = bisect_left(edits, start, key=attrgetter("start_char"))
    if at < len(edits) and edits[at].start_char < end:
        return show(text, spans, edits).text
    return " ".join(text[start:end] for start, end in spans)


def said_by_items(record: Record) -> list[Passage]:
    """The passages that are found through an item of the same words, and not by themselves."""
    whole = {item.spans for items in (record.quotes, record.recommendations) for item in items}
    return [passage for passage in record.passages if passage.spans in whole]


def _names(speaker: Speaker | None) -> tuple[str | None, ...]:
    return (speaker.name, speaker.role, speaker.organisation, speaker.country) if speaker is not None else ()


def _line(*parts: str | None) -> str:
    return " · ".join(dict.fromkeys(part for part in parts if part))
