"""Asks the library. Every question blocks, belongs in a worker thread, and is answered by a message."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, Final, Protocol

from whosaid.model import (
    BadInput,
    By,
    Clip,
    ClipState,
    DocumentEntry,
    Facet,
    Filter,
    Highlighter,
    Kind,
    LineSort,
    QuoteEntry,
    QuoteRow,
    Reading,
    RecommendationEntry,
    Sort,
    SpeakerEntry,
    SpeakerRow,
    View,
)
from whosaid_tui import sheets
from whosaid_tui.messages import (
    Added,
    ClipPlaced,
    ClipsFound,
    Completed,
    Copied,
    Exported,
    Found,
    HitsFound,
    Indexed,
    Kept,
    LinesFound,
    Noted,
    Opened,
    Read,
    TrendFound,
    WayOut,
)
from whosaid_tui.searches import Searches
from whosaid_tui.sheets import Manner
from whosaid_tui.widgets.layout import Block
from whosaid_tui.widgets.page import Hit
from whosaid_tui.wording import MOST_LINES, files_counted, filter_words

if TYPE_CHECKING:
    from whosaid.cite import Cut
    from whosaid.library import Clips, IndexListener, IndexProgress, Library, Progress, ProgressListener

_KEPT: Final = 6
"""Documents whose paragraphs are kept ready."""

_EVENTS: Final = 12
"""Events of a speaker for which it is told who else spoke there, and how many of them."""

_OTHERS: Final = 30

_PEOPLE: Final = 100
"""Speakers that a document's page lists."""


class _Stopped(Exception):
    """The user has had enough of adding."""


class CopyResult(Protocol):
    """What the clipboard says of a copy."""

    @property
    def status(self) -> str: ...

    @property
    def message(self) -> str: ...


class Librarian:
    """Holds the library for the explorer.

    `open_library` is called once, by the first question; `copy` puts a text on the clipboard.
    """

    def __init__(
        self,
        open_library: Callable[[], Library],
        copy: Callable[[str], CopyResult],
        paths: Sequence[Path] = (),
        searches: Searches | None = None,
    ) -> None:
        self.paths = tuple(paths)
        self.searches = searches or Searches()
        self.failed: tuple[tuple[str, str], ...] = ()
        self._open_library = open_library
        self._copy = copy
        self._library: Library | None = None
        self._readings: OrderedDict[str, tuple[Reading, tuple[Block, ...]]] = OrderedDict()
        self._lock = Lock()
        self._changing = Lock()
        self._clip_answers = 0
        self._stopping = Event()

    @property
    def library(self) -> Library:
        with self._lock:
            if self._library is None:
                self._library = self._open_library()
            return self._library

    def close(self) -> None:
        """Closes the library, if it was ever opened."""
        with self._lock:
            if self._library is not None:
                self._library.close()

    def open(self) -> Opened:
        self.library  # noqa: B018 - opening is what is asked
        return Opened()

    def index(self, listen: IndexListener) -> Indexed:
        """Indexes what the library holds beyond its index: all of it, where that has been lost."""
        library = self.library
        waiting = library.waiting
        library.settle(listen)
        return Indexed(waiting - library.waiting)

    def add(self, listen: ProgressListener, index: IndexListener) -> Added:
        """Reads the documents that were named at the start; first indexes what waits for it."""

        def heard(progress: Progress) -> None:
            listen(progress)
            if self._stopping.is_set():
                raise _Stopped

        def heard_of_index(progress: IndexProgress) -> None:
            index(progress)
            if self._stopping.is_set():
                raise _Stopped

        self._stopping.clear()
        try:
            self.library.settle(heard_of_index)
            report = self.library.add(self.paths, listen=heard)
        except _Stopped:
            return Added(None)
        finally:
            with self._lock:
                self._readings.clear()
        self.failed = report.failed
        return Added(report)

    def stop_adding(self) -> None:
        """Lets the reading of documents end with the one that is being read; what was read stays."""
        self._stopping.set()

    def search(self, view: View) -> Found:
        return Found(self.library.search(view), self.library.waiting > 0)

    def way_out(self, view: View, kind: Kind, suggestion: str | None) -> WayOut:
        """For a view that finds nothing: what each filter and each part of the query costs."""
        counts = [
            (filter_words(one.choice) if one.choice is not None else f"“{one.part}”", count)
            for one, count in self.library.widenings(view, (kind,))
        ]
        return WayOut(view, kind, tuple(counts), suggestion)

    def complete(self, text: str, cursor: int) -> Completed:
        return Completed(text, cursor, self.library.complete(text, cursor))

    def note_query(self, query: str) -> Noted:
        """Keeps a query in the history."""
        self.searches.note(query)
        return Noted()

    def concordance(self, query: str, sort: LineSort) -> LinesFound:
        return LinesFound(self.library.concordance(query, sort, MOST_LINES), sort)

    def trend(self, query: str, by: By) -> TrendFound:
        return TrendFound(self.library.trend([query], by), by)

    def read(self, id: str, manner: Manner = Manner.TEXT) -> Read:
        """An item with its page, in one manner or another; speakers have only one."""
        library = self.library
        entry = library.get(id)
        related = library.related(id)
        match entry:
            case SpeakerEntry():
                sheet = sheets.speaker_sheet(entry, self._events(entry))
            case _ if manner is Manner.SOURCE:
                document = entry.id if isinstance(entry, DocumentEntry) else entry.document_id
                text, noise = library.source_text(document), library.record(document).noise
                sheet = sheets.source_sheet(entry, text, noise, related)
            case DocumentEntry():
                found = library.search(View(filters=(Filter(Facet.DOCUMENT, id),)))
                reading, _ = self._reading(id)
                people = found.speakers[:_PEOPLE]
                sheet = sheets.document_sheet(entry, reading, people, len(found.quotes), len(found.recommendations))
            case _ if manner is Manner.ABOUT:
                sheet = sheets.about_sheet(entry, self._reading(entry.document_id)[0], related)
            case _:
                sheet = sheets.item_sheet(entry, *self._reading(entry.document_id), related)
        return Read(id, sheet, entry)

    def _events(self, entry: SpeakerEntry) -> list[sheets.Event]:
        """Where a person spoke, with what was said there and who else spoke."""
        library = self.library
        choice = Filter(Facet.SPEAKER, entry.id, entry.name)
        said: dict[str, list[QuoteRow]] = {}
        for row in library.search(View(filters=(choice,), sort=Sort.DOCUMENT)).quotes:
            said.setdefault(row.document_id, []).append(row)
        events = []
        for number, appearance in enumerate(entry.appearances):
            document = appearance.document_id
            others: list[SpeakerRow] = []
            if number < _EVENTS:
                there = library.search(View(filters=(Filter(Facet.DOCUMENT, document),))).speakers[: _OTHERS + 1]
                others = [row for row in there if row.id != entry.id][:_OTHERS]
            events.append(sheets.Event(appearance, said.pop(document, []), others))
        return events

    def read_passage(self, follow: sheets.Follow, manner: Manner = Manner.TEXT) -> Read:
        """The stretch of text behind a link that leads to no item, in the shown text or in the source."""
        if manner is Manner.SOURCE:
            library, document = self.library, follow.document
            entry = library.get(document)
            if isinstance(entry, DocumentEntry):
                noise = library.record(document).noise
                sheet = sheets.source_sheet(entry, library.source_text(document), noise, (), follow.span)
                return Read(document, sheet, None)
        return Read(follow.document, sheets.passage_sheet(follow, *self._reading(follow.document)), None)

    def hits(self, id: str, blocks: Sequence[Block], highlight: Highlighter) -> HitsFound:
        """Every hit in a page."""
        found = [
            Hit(index, start, end)
            for index, block in enumerate(blocks)
            if block.lit
            for start, end in highlight(block.text.plain)
        ]
        return HitsFound(id, tuple(found))

    def copy(self, ids: Sequence[str], form: str, part: Cut | None = None) -> Copied:
        """Puts quotes with their citations on the clipboard, one below the other."""
        text = self.cited(ids, form, part)
        result = self.copy_text(text)
        return Copied(str(result.status), result.message, text, len(ids))

    def copy_link(self, link: str) -> Copied:
        """Puts a link on the clipboard."""
        result = self.copy_text(link)
        return Copied(str(result.status), result.message, link, 0)

    def copy_text(self, text: str) -> CopyResult:
        """Puts a text on the clipboard."""
        return self._copy(text)

    def cited(self, ids: Sequence[str], form: str, part: Cut | None = None) -> str:
        """Quotes with their citations as they would be copied; of each only a part, where one is wanted."""
        from whosaid import cite

        entries = [self.library.get(item) for item in ids]
        if part is not None:
            entries = [cite.cut(entry, part) for entry in entries]
        return cite.quotations(entries, form, self._style())

    def words_of(self, id: str) -> str:
        """The words of a quote or recommendation as they stand; nothing of what has no words of its own."""
        match self.library.get(id):
            case QuoteEntry() as entry:
                return entry.quote.text
            case RecommendationEntry() as entry:
                return entry.recommendation.text
        return ""

    def keep(self, ids: Sequence[str]) -> Kept:
        """Keeps items as clips."""
        with self._changing:
            kept = self.library.clips.keep(ids)
        first = (*kept.new, *kept.known)[0]
        return Kept(len(kept.new), len(kept.known), first.text)

    def clips(self, query: str) -> ClipsFound:
        """The clips that have all words of `query`."""
        return self.change_clips(lambda clips: "", query)

    def change_clips(self, change: Callable[[Clips], str], query: str) -> ClipsFound:
        """Changes the clips, one change after the other, then lists them; `change` says in words what it did."""
        with self._changing:
            clips = self.library.clips
            words = change(clips)
            self._clip_answers += 1
            return ClipsFound(self._clip_answers, clips.list(query=query), words)

    def clip_place(self, clip: Clip) -> ClipPlaced:
        """Where a clip stands now; it may have been found anew since it was listed."""
        now = self.library.clips.get(clip.id)
        return ClipPlaced(now, now.state is not ClipState.LOST)

    def copy_clips(self, clips: Sequence[Clip], form: str | None = None) -> Copied:
        """Puts clips on the clipboard, as they were kept or in a form, one below the other."""
        from whosaid.cite.kept import kept

        text = "\n\n".join(map(kept, clips)) if form is None else self.cited_clips(clips, form)
        result = self.copy_text(text)
        return Copied(str(result.status), result.message, text, len(clips))

    def cited_clips(self, clips: Sequence[Clip], form: str) -> str:
        """Clips as they would be copied in a form; one that changed since it was kept stands as it was."""
        from whosaid.export.clips import in_form

        return in_form(clips, form, self.library.clips.sources(clips, self._style()))

    def export(self, view: View, format: str, folder: Path) -> Exported:
        """Writes what a view yields to a folder."""
        from whosaid_tui.exporting import write_results

        return self._written(
            lambda: write_results(self.library, self.library.search(view), folder, format, self._style())
        )

    def export_clips(self, clips: Sequence[Clip], format: str, path: Path, by: str = "document") -> Exported:
        """Writes clips to a file, a briefing page grouped `by` document, speaker or tag."""
        from whosaid.export.clips import write_clips

        def write() -> tuple[Path, ...]:
            write_clips(path, clips, format, by, sources=self.library.clips.sources(clips, self._style()))
            return (path,)

        return self._written(write)

    def _written(self, write: Callable[[], tuple[Path, ...]]) -> Exported:
        try:
            paths = write()
        except OSError as error:
            raise BadInput(f"{error.filename or 'the file'}: {error.strerror or error}") from None
        if not paths:
            return Exported("Nothing to write.")
        where = paths[0] if len(paths) == 1 else f"{files_counted(len(paths))} in {paths[0].parent}"
        return Exported(f"Written: {where}")

    def _style(self) -> str:
        """The citation style of the configuration file. Raises BadInput where it cannot be used."""
        from whosaid_tui.citing import style_of

        return style_of(None)

    def _reading(self, document: str) -> tuple[Reading, tuple[Block, ...]]:
        with self._lock:
            if document in self._readings:
                self._readings.move_to_end(document)
                return self._readings[document]
        reading = self.library.reading(document)
        ready = (reading, sheets.paragraphs(reading))
        with self._lock:
            self._readings[document] = ready
            while len(self._readings) > _KEPT:
                self._readings.popitem(last=False)
        return ready
