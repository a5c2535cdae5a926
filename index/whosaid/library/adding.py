"""Brings files into the library: what is new or has changed is read, extracted and stored."""

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from whosaid.library import workers
from whosaid.library.reports import AddReport, Progress, ProgressListener
from whosaid.library.workers import Made
from whosaid.model import BadInput, Record, visible
from whosaid.store import Catalogue, KnownFile, guarded

if TYPE_CHECKING:
    from whosaid.sources import Recognition

_INDEX_EVERY = 500  # documents, so that a long addition can be searched while it goes on
_MOST_PATIENCE = 60.0
"""Seconds between two commits of the full text at the most."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file found, with its state on the disk, not known in this state; `known` is the document it was before."""

    path: Path
    size: int
    mtime_ns: int
    known: str | None

    def at(self, document: str) -> KnownFile:
        return KnownFile(str(self.path), self.size, self.mtime_ns, document)


@dataclass(slots=True)
class Adding:
    """One `add` or `refresh`. `index` brings the full text in step; it is called from time to time.

    `given_up` are the states of files that failed: they are passed over as long as they are in them.
    """

    catalogue: Catalogue
    index: Callable[[], None]
    listen: ProgressListener | None = None
    jobs: int | None = None
    scans: "Recognition | None" = None
    added: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    current: set[str] = field(default_factory=set)
    given_up: dict[str, tuple[int, int]] = field(default_factory=dict)
    done: int = 0
    total: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    indexed_at: float = field(default_factory=monotonic)
    patience: float = 1.0

    def report(self) -> AddReport:
        kept = dict.fromkeys(self.added)
        return AddReport(
            tuple(kept),
            tuple(name for name in dict.fromkeys(self.unchanged) if name not in kept),
            tuple(self.removed),
            tuple(self.failed),
        )

    def take_in(self, files: Sequence[Path]) -> None:
        """Adds files in their order; one that fails is noted and the others go on."""
        known = {file.path: file for file in self.catalogue.files()}
        waiting: list[_Waiting] = []
        states = [(path, _state(path)) for path in files]
        states = [(path, state) for path, state in states if self.given_up.get(str(path)) != state]
        self.total += len(states)
        self.total_bytes += sum(size for _, (size, _) in states)
        self.current.update(self.catalogue.current())
        for path, (size, mtime_ns) in states:
            before = known.get(str(path))
            same = before is not None and (before.size, before.mtime_ns) == (size, mtime_ns)
            if before is not None and same and before.document in self.current and not self._is_to_recognise(before):
                self.unchanged.append(before.document)
                self._step(str(path), "unchanged", size)
            else:
                waiting.append(_Waiting(path, size, mtime_ns, before.document if before is not None else None))
        jobs = workers.processes(len(waiting), sum(file.size for file in waiting), self.jobs)
        with closing(workers.made([file.path for file in waiting], jobs, self.scans)) as results:
            for file, made in zip(waiting, results, strict=True):
                self._keep(file, made)

    def forget(self, path: str) -> None:
        """Notes that a file is gone; its document goes too unless it is found elsewhere."""
        gone = self.catalogue.forget_path(path)
        if gone is not None:
            self.removed.append(gone)
        self.total += 1
        self._step(path, "removed", 0)

    def fail(self, path: str, message: str, size: int = 0) -> None:
        self.failed.append((path, message))
        self._step(path, "failed", size, message)

    def _keep(self, file: _Waiting, made: Made | str) -> None:
        path = str(file.path)
        if isinstance(made, str):
            self.given_up[path] = (file.size, file.mtime_ns)
            self.fail(path, made, file.size)
            return
        document = self.catalogue.document_of_hash(made.source.sha256)
        if document is not None and document in self.current and not self._is_corrected(file, document, made.record):
            replaced = self.catalogue.found_at(document, file.at(document))
            self.unchanged.append(document)
            outcome = "unchanged"
        else:
            document, replaced = self.catalogue.put(made.source, made.record, file.at(""))
            self.added.append(document)
            self.current.add(document)
            outcome = "added"
        if replaced is not None:
            self.removed.append(replaced)
            self.current.discard(replaced)
        if outcome == "added" and self._is_time_to_index():
            self.index()
        self._step(path, outcome, file.size, "; ".join(made.source.warnings) or None)

    def _is_time_to_index(self) -> bool:
        """Soon after the first documents, so that they can be explored, then ever more seldom: commits cost."""
        now = monotonic()
        if len(self.added) % _INDEX_EVERY and now - self.indexed_at < self.patience:
            return False
        self.indexed_at = now
        self.patience = min(self.patience * 2, _MOST_PATIENCE)
        return True

    def _is_corrected(self, file: _Waiting, document: str, record: Record) -> bool:
        """Whether the same content now says something else: the user has corrected what is known of it."""
        return file.known == document and self.catalogue.record(document) != guarded(record)

    def _is_to_recognise(self, file: KnownFile) -> bool:
        """Whether the user asks to recognise the text of scans, and this is one."""
        from whosaid import sources

        if self.scans is None or self.scans.languages is None or not file.path.lower().endswith(".pdf"):
            return False
        return any(sources.OCR_PROGRAM in warning for warning in self.catalogue.entry(file.document).document.warnings)

    def _step(self, path: str, outcome: str, size: int, message: str | None = None) -> None:
        self.done += 1
        self.done_bytes += size
        if self.listen is not None:
            self.listen(Progress(path, outcome, self.done, self.total, self.done_bytes, self.total_bytes, message))


def files_below(paths: Iterable[Path]) -> list[Path]:
    """The documents' files below `paths`, as absolute paths. Raises BadInput where a path has none."""
    from whosaid import sources

    found: dict[Path, None] = {}
    for path in paths:
        files = list(sources.find([path]))
        if not files:
            raise BadInput(f"{visible(str(path))}: no documents in this folder")
        found.update((_absolute(file), None) for file in files)
    return list(found)


def folders(paths: Iterable[Path]) -> list[Path]:
    """The folders among `paths`, as absolute paths."""
    return [_absolute(path) for path in paths if path.is_dir()]


def refresh(adding: Adding, below: Sequence[Path] = ()) -> None:
    """Follows changes, moves and removals of everything that was added, or of what is in the folders `below`.

    Documents of a folder that is missing altogether are kept: a drive may not be mounted.
    """
    from whosaid import sources

    catalogue = adding.catalogue
    roots = list(below) or [Path(root) for root in catalogue.roots()]
    missing = [root for root in roots if not root.is_dir()]
    known = [Path(file.path) for file in catalogue.files()]
    if below:
        known = [path for path in known if any(root in path.parents for root in below)]
    there = [path for path in known if path.exists()]
    new = [_absolute(path) for path in sources.find([root for root in roots if root not in missing])]
    adding.take_in(list(dict.fromkeys([*there, *new])))
    for root in missing:
        if str(root) in adding.given_up:
            continue
        adding.given_up[str(root)] = (0, 0)
        adding.total += 1
        adding.fail(str(root), "the folder is not there; its documents are kept")
    for path in known:
        if not path.exists() and not any(root in path.parents for root in missing):
            adding.forget(str(path))


def _absolute(path: Path) -> Path:
    # Not `resolve`: a link keeps its own name.
    return Path(os.path.abspath(path))  # noqa: PTH100


def _state(path: Path) -> tuple[int, int]:
    """Size and time of change, zeros where the file cannot be seen; reading it then says why.

    Those of its corrections are added: whatever is done to them, the sums are others.
    """
    from whosaid import sources

    try:
        status = path.stat()
    except OSError:
        return 0, 0
    try:
        beside = sources.sidecar(path).stat()
    except (OSError, ValueError):
        return status.st_size, status.st_mtime_ns
    return status.st_size + beside.st_size, status.st_mtime_ns + beside.st_mtime_ns
