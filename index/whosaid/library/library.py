"""A library: a folder with a catalogue, a full-text index and the user's clips."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeAlias

from whosaid.model import (
    DocumentEntry,
    Entry,
    Reading,
    Record,
    Related,
    Results,
    View,
)


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of an `add` or `refresh`. `outcome` is `added`, `unchanged`, `removed` or `failed`.

    `message` says why a document failed or what to know of it. Counts are of documents, sizes bytes.
    """

    path: str
    outcome: str
    done: int
    total: int
    done_bytes: int = 0
    total_bytes: int = 0
    message: str | None = None


ProgressListener: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class AddReport:
    """What an `add` or `refresh` did: ids of the documents now in the library, paths of those that failed."""

    added: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check` found: counts of what was verified and one line for each thing that does not hold."""

    documents: int
    items: int
    faults: tuple[str, ...] = ()
    rebuilt: bool = False


class Library:
    """An open library. Usable from several threads; close it, or use it as a context manager."""

    @classmethod
    def open(cls, folder: Path, *, create: bool = True) -> Self:
        """Opens the library in `folder`, making it where `create` is true.

        Raises LibraryUnusable when the folder is no library, belongs to somebody else, or is newer
        than this program. A full-text index that is missing, damaged or behind is made anew.
        """
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add(self, paths: Sequence[Path], *, jobs: int = 1, listen: ProgressListener | None = None) -> AddReport:
        """Reads, extracts and indexes files and folders; only what is new or has changed.

        A document that fails is reported and the others go on. Raises BadInput for a path that does
        not exist or a folder without documents, LibraryUnusable when the library cannot be written.
        """
        raise NotImplementedError

    def refresh(self, *, jobs: int = 1, listen: ProgressListener | None = None) -> AddReport:
        """Follows changes, moves and removals of all files that were added."""
        raise NotImplementedError

    def remove(self, documents: Sequence[str]) -> tuple[str, ...]:
        """Takes documents, named by id, path or file name, out; returns their ids. Raises NotFound."""
        raise NotImplementedError

    def search(self, view: View) -> Results:
        """The four lists under `view`. Pure, safe to call from a worker thread, never raises for a query."""
        raise NotImplementedError

    def get(self, id: str) -> Entry:
        """The thing with this id (`1f3a9c2e`, `1f3a9c2e.q12`, `werner-hoyer`). Raises NotFound."""
        raise NotImplementedError

    def related(self, id: str) -> tuple[Related, ...]:
        """What is connected with an item, best first. Raises NotFound."""
        raise NotImplementedError

    def reading(self, document: str) -> Reading:
        """A document laid out for reading. Raises NotFound."""
        raise NotImplementedError

    def source_text(self, document: str) -> str:
        """The source text of a document, exactly as read. Raises NotFound."""
        raise NotImplementedError

    def record(self, document: str) -> Record:
        """The whole record of a document, as extracted. Raises NotFound."""
        raise NotImplementedError

    def documents(self) -> Iterable[DocumentEntry]:
        """All documents, in the order in which they were added."""
        raise NotImplementedError

    def check(self, *, rebuild: bool = False) -> CheckReport:
        """Verifies every offset and shown text against the source texts, and both stores against each other."""
        raise NotImplementedError
