"""A library: a folder with a catalogue, a full-text index and the user's clips."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Self

from whosaid.library import across, adding, checking, lookup, watching
from whosaid.library.clips import Clips
from whosaid.library.indexing import Indexing
from whosaid.library.reports import AddReport, CheckReport, IndexListener, Progress, ProgressListener
from whosaid.library.sparing import SpareClips
from whosaid.model import (
    BadInput,
    By,
    Completions,
    ConcordanceLine,
    DocumentEntry,
    Entry,
    Kind,
    LibraryUnusable,
    LineSort,
    NotFound,
    QuoteEntry,
    Reading,
    RecommendationEntry,
    Record,
    Related,
    Results,
    SpeakerEntry,
    TrendRow,
    View,
    visible,
)
from whosaid.search import Searching, Widening
from whosaid.search.concordance import in_order, trend
from whosaid.search.widening import helpful
from whosaid.store import Catalogue, WriterLock

if TYPE_CHECKING:
    from whosaid.sources import Recognition

LOCK_FILE = "lock"
_SCANS_FOLDER = "scans"


class Library:
    """An open library. Usable from several threads; close it, or use it as a context manager."""

    def __init__(
        self, folder: Path, *, create: bool, spare: SpareClips | None, wait: bool, listen: IndexListener | None
    ) -> None:
        """For `open` only."""
        self._folder = folder
        self._catalogue = Catalogue.open(folder, create=create, spare=spare)
        self._clips = Clips(self._catalogue)
        self._lock = WriterLock(folder / LOCK_FILE, only_read=self._catalogue.only_read)
        self._indexing = Indexing(folder, self._catalogue, self._lock, listen)
        self._searching = Searching(self._catalogue, self._indexing.engine, self._indexing.repair)
        try:
            if spare is not None and self._catalogue.only_read is None:
                spare.reconcile(self._catalogue)
            if wait:
                self._indexing.settle()
            else:
                self._indexing.waits = False
                self._indexing.begin()
            with suppress(
                LibraryUnusable
            ):  # read-only, or another process is writing and settles them when it has done
                self.clips.settle(in_any_case=False)
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        create: bool = True,
        spare: Path | None = None,
        wait: bool = True,
        listen: IndexListener | None = None,
    ) -> Self:
        """Opens the library in `folder`, making it where `create` is true.

        `spare` is a file for a second copy of the clips, outside of the folder: should the folder be deleted,
        the library that is made in its place has them again.

        A full-text index that is missing, damaged or behind is made anew, and `listen` hears how far that has come.
        Without `wait` this is left to `settle`, also where the index proves damaged later: the lists are there at
        once, and a query finds what is indexed.

        Raises LibraryUnusable when the folder is no library or is newer than this program. One that is
        read-only or belongs to somebody else can be read; what writes then raises LibraryUnusable.
        """
        spare_clips = None if spare is None else SpareClips(spare)
        return cls(folder, create=create, spare=spare_clips, wait=wait, listen=listen)

    @property
    def waiting(self) -> int:
        """How many documents are in the lists and not found by their words yet."""
        return self._catalogue.waiting()

    def settle(self, listen: IndexListener | None = None) -> None:
        """Indexes what waits for it; belongs in a thread of its own. Broken off by `close`, it is taken up later.

        Where another process is writing, it is left to do so.
        """
        self._indexing.listen = listen
        self._indexing.settle()

    def close(self) -> None:
        self._indexing.close()
        self._catalogue.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add(
        self,
        paths: Sequence[Path],
        *,
        jobs: int | None = None,
        ocr: str | None = None,
        listen: ProgressListener | None = None,
    ) -> AddReport:
        """Reads, extracts and indexes files and folders; only what is new or has changed.

        `jobs` is the number of documents to read at a time, by default as many as there are processors where
        that is worth it; what comes out is the same. `ocr` names the languages of scans (`deu+eng`) that ocrmypdf
        is to recognise. A document that fails is reported and the others go on.
        Raises BadInput for a path that does not exist or a folder without documents, LibraryUnusable when the
        library cannot be written.
        """
        files = adding.files_below(paths)
        with self._lock.held():
            for folder in adding.folders(paths):
                self._catalogue.add_root(str(folder))
            work = self._adding(jobs, ocr, listen)
            try:
                work.take_in(files)
            finally:  # a listener that raises stops the work; what is done can be searched
                self._settle()
            return work.report()

    def refresh(self, *, jobs: int | None = None, listen: ProgressListener | None = None) -> AddReport:
        """Follows changes, moves and removals of all files that were added."""
        return self._follow(self._adding(jobs, None, listen))

    def watch(
        self,
        folders: Sequence[Path],
        *,
        changes: Iterable[Collection[Path]] | None = None,
        jobs: int | None = None,
        ocr: str | None = None,
        listen: ProgressListener | None = None,
    ) -> Iterator[AddReport]:
        """Adds folders and follows what changes in them until it is interrupted; yields what was done each time.

        `changes` are batches of paths that changed, by default as the system tells them; an empty one tells that
        time has passed. While another process writes the library, changes wait. Raises BadInput for what is no
        folder.
        """
        for folder in folders:
            if not folder.is_dir():
                raise BadInput(f"{visible(str(folder))}: only folders can be watched; name the one it is in")
        roots = adding.folders(folders)
        with self._lock.held():
            for root in roots:
                self._catalogue.add_root(str(root))

        def news(step: Progress) -> None:
            if listen is not None and step.outcome != "unchanged":
                listen(step)

        given_up: dict[str, tuple[int, int]] = {}
        is_behind = False
        for batch in watching.changes(roots, besides=self._folder) if changes is None else changes:
            if not batch and not is_behind:
                continue
            work = self._adding(jobs, ocr, news)
            work.given_up = given_up
            try:
                report = self._follow(work, roots)
            except LibraryUnusable as error:
                report = AddReport(failed=() if is_behind else ((str(self._folder), str(error)),))
                is_behind = True
            else:
                is_behind = False
            if report.added or report.removed or report.failed:
                yield replace(report, unchanged=())

    def _follow(self, work: adding.Adding, below: Sequence[Path] = ()) -> AddReport:
        with self._lock.held():
            adding.refresh(work, below)
            self._settle()
            return work.report()

    def _adding(self, jobs: int | None, ocr: str | None, listen: ProgressListener | None) -> adding.Adding:
        return adding.Adding(self._catalogue, self._indexing.catch_up, listen, jobs, self._scans(ocr))

    def _scans(self, ocr: str | None = None) -> "Recognition":
        from whosaid.sources import Recognition

        return Recognition(self._folder.absolute() / _SCANS_FOLDER, ocr)

    def remove(self, documents: Sequence[str]) -> tuple[str, ...]:
        """Takes documents, named by id, path or file name, out; returns their ids.

        Raises NotFound, or BadInput for a file name that several documents bear.
        """
        with self._lock.held():
            ids = tuple(dict.fromkeys(self._document_named(name) for name in documents))
            self._catalogue.remove(ids)
            self._settle()
            return ids

    def _settle(self) -> None:
        """Brings all that is derived in step with the catalogue. The caller holds the lock."""
        self._indexing.catch_up()
        self.clips.settle()
        self._searching.prepare()
        self._scans().forget(lambda sha256: self._catalogue.document_of_hash(sha256) is not None)

    def search(self, view: View) -> Results:
        """The four lists under `view`. Pure, safe to call from a worker thread, never raises for a query."""
        return self._searching.search(view)

    def complete(self, text: str, cursor: int) -> Completions:
        """What may be meant at the cursor of a query: names of fields, their values, words."""
        return self._searching.complete(text, cursor)

    def widenings(self, view: View, kinds: Collection[Kind]) -> list[tuple[Widening, int]]:
        """For a view that finds nothing: what could be left out, with how many of `kinds` would be found then."""
        return helpful(view, lambda wider: sum(len(self.search(wider).rows(kind)) for kind in kinds))

    def concordance(
        self, query: str, sort: LineSort = LineSort.DOCUMENT, most: int | None = None
    ) -> list[ConcordanceLine]:
        """Every hit of a query in its line of context, or the first `most` in the order of the documents, then sorted.

        It reads the documents that it comes to: some thousand hits take seconds.
        """
        return in_order(islice(self._searching.concordance(query), most), sort)

    def trend(self, queries: Sequence[str], by: By, listen: Callable[[int, int], None] | None = None) -> list[TrendRow]:
        """How many hits each of several queries has by year, document or speaker.

        It reads every document found; `listen` hears how many of how many have been read for a query.
        """
        years = self._catalogue.query(
            "SELECT coalesce(year, substr(json_extract(dates, '$[0]'), 1, 4)), count(*) FROM document "
            "WHERE indexed GROUP BY 1"
        )
        found = [self._searching.concordance(query, listen) for query in queries]
        return trend(found, by, {str(year) if year else None: count for year, count in years})

    def get(self, id: str) -> Entry:
        """The thing with this id (`1f3a9c2e`, `1f3a9c2e.q12`, `werner-hoyer`). Raises NotFound."""
        return lookup.entry(self._catalogue, id)

    def related(self, id: str) -> tuple[Related, ...]:
        """What is connected with an item, best first; of a speaker, namesakes; of a document, what is doubtful in it.

        Raises NotFound.
        """
        near = lookup.related(self._catalogue, id)
        entry = self.get(id)
        match entry:
            case SpeakerEntry():
                return (*near, *across.namesakes(self._catalogue, entry))
            case QuoteEntry() | RecommendationEntry():
                return (*near, *self._indexing.ask(lambda index: across.restated(self._catalogue, index, entry)))
        return near

    def reading(self, document: str) -> Reading:
        """A document laid out for reading. Raises NotFound."""
        return lookup.reading(self._catalogue, document)

    def source_text(self, document: str) -> str:
        """The source text of a document as read, with the names that it protects blacked out. Raises NotFound."""
        return lookup.source_text(self._catalogue, document)

    def record(self, document: str) -> Record:
        """The whole record of a document, as extracted. Raises NotFound."""
        return self._catalogue.record(document)

    def doubtful(self, document: str) -> tuple[QuoteEntry | RecommendationEntry, ...]:
        """The items of a document that are not sure enough for any list, in the order of the text. Raises NotFound."""
        return lookup.doubtful(self._catalogue, document)

    def documents(self) -> Iterable[DocumentEntry]:
        """All documents, in the order in which they were added."""
        return (self._catalogue.entry(document) for document in self._catalogue.ids())

    @property
    def clips(self) -> Clips:
        """What the user kept."""
        return self._clips

    def check(self, *, rebuild: bool = False) -> CheckReport:
        """Verifies every offset, shown text and clip against the source texts, and both stores against each other."""
        if rebuild:
            with self._lock.held():
                self._indexing.rebuild()
        return checking.check(self._catalogue, self._indexing.engine(), self.clips, rebuilt=rebuild)

    def _document_named(self, name: str) -> str:
        if self._catalogue.has(name):
            return name
        path = str(Path(name).absolute())
        entries = list(self.documents())
        named = [e.id for e in entries if path in e.paths] or [e.id for e in entries if name == e.document.file]
        if not named:
            raise NotFound(f"no document {name} in the library")
        if len(named) > 1:
            raise BadInput(f"more than one document is named {name}: name it by its id ({', '.join(named)})")
        return named[0]
