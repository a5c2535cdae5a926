"""A library of documents made by hand."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from support.records import Draft
from whosaid import extract
from whosaid.library import Library
from whosaid.model import Record, Source


class Shelf:
    """A folder of drafts, and the library made of it; extraction gives each draft's own record."""

    def __init__(self, folder: Path, set_attribute: Callable[..., None]) -> None:
        self.documents = folder / "documents"
        self.documents.mkdir()
        self.folder = folder / "library"
        self._records: dict[str, Record] = {}
        self._read: list[str] = []
        set_attribute(extract, "extract", self._extract)

    def put(self, *drafts: Draft) -> list[Path]:
        """Writes drafts to files, named as they say."""
        paths = []
        for draft in drafts:
            path = self.documents / draft.file
            path.write_bytes(draft.text.encode())
            self._records[draft.source.sha256] = draft.record
            paths.append(path)
        return paths

    def open(self) -> Library:
        return Library.open(self.folder)

    def library(self, *drafts: Draft) -> Library:
        """The library of these drafts."""
        library = self.open()
        library.add(self.put(*drafts))
        return library

    @property
    def extracted(self) -> Sequence[str]:
        """The names of the files that were extracted, in order."""
        return self._read

    def _extract(self, source: Source, **options: Any) -> Record:
        self._read.append(source.file)
        return self._records[source.sha256]
