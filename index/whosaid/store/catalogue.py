"""The catalogue: documents, their texts, people, items and links in one SQLite file. It is the truth."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import DatabaseError
from typing import Any, Self

from whosaid import __version__
from whosaid.model import (
    DocumentEntry,
    Edit,
    NotFound,
    Page,
    Passage,
    Quote,
    Recommendation,
    Record,
    Section,
    Source,
    Speaker,
    Support,
)
from whosaid.store import rows, writing
from whosaid.store.clips import ClipTable, Spare
from whosaid.store.connection import Connections, prepare
from whosaid.store.gate import guarded
from whosaid.store.writing import KnownFile

FILE = "catalogue.sqlite3"
_OF_ITEMS = ("item", "doubtful")


class Catalogue:
    """One catalogue file. Usable from several threads; writers must hold the library's lock."""

    def __init__(self, folder: Path, connections: Connections, spare: Spare | None = None) -> None:
        self.folder = folder
        self._connections = connections
        self._spare = spare

    @classmethod
    def open(cls, folder: Path, *, create: bool, spare: Spare | None = None) -> Self:
        """The catalogue in `folder`; `spare` is told of all clips before they change. Raises LibraryUnusable."""
        only_read = prepare(folder / FILE, create=create)
        return cls(folder, Connections(folder / FILE, only_read), spare)

    @property
    def only_read(self) -> str | None:
        """Why nothing can be written, where that is so."""
        return self._connections.only_read

    def close(self) -> None:
        self._connections.close()

    @property
    def clips(self) -> ClipTable:
        """What the user kept."""
        return ClipTable(self._connections, self._spare)

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a SELECT, on this thread's connection."""
        return self._connections.query(sql, values)

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a SELECT one by one, for those that are too many to hold."""
        return self._connections.each(sql, values)

    @contextmanager
    def unchanging(self) -> Iterator[None]:
        """Several queries of this thread see one state, whatever is written meanwhile."""
        connection = self._connections.get()
        connection.execute("BEGIN")
        try:
            yield
        finally:
            if connection.in_transaction:  # a damaged file ends it by itself
                with suppress(DatabaseError):
                    connection.execute("ROLLBACK")

    def generation(self) -> int:
        """A number that grows with every change that a search can see."""
        return int(self.query("SELECT generation FROM state")[0][0])

    # Writing

    def put(self, source: Source, record: Record, file: KnownFile | None = None) -> tuple[str, str | None]:
        """Stores a document, not yet searchable; `file` is where it was found.

        Returns its id and that of the document that gave way, if one did: what was stored from the
        same path goes in the same transaction, unless it lies elsewhere too. The same content is
        one document: put again, its record is replaced.
        """
        with self._connections.transaction() as db:
            known = db.execute("SELECT number, id FROM document WHERE sha256 = ?", (source.sha256,)).fetchone()
            paths = db.execute("SELECT * FROM path WHERE document = ?", known[:1]).fetchall() if known else []
            if known is not None:
                writing.delete(db, known[0])
            number, document = writing.insert(db, source, guarded(record), known[0] if known else None)
            db.executemany("INSERT INTO path VALUES (?, ?, ?, ?)", paths)
            replaced = writing.found_at(db, number, file) if file is not None else None
            if known is not None or replaced is not None:
                writing.sweep(db)
            return document, replaced

    def found_at(self, document: str, file: KnownFile) -> str | None:
        """Notes that a stored document lies at a path; returns the id of a document that thereby gave way."""
        with self._connections.transaction() as db:
            replaced = writing.found_at(db, writing.number(db, document), file)
            if replaced is not None:
                writing.sweep(db)
            return replaced

    def remove(self, documents: Iterable[str]) -> None:
        """Takes documents out; their postings are deleted by the next indexing."""
        with self._connections.transaction() as db:
            for document in documents:
                writing.delete(db, writing.number(db, document))
            writing.sweep(db)

    def forget_path(self, path: str) -> str | None:
        """Notes that nothing lies at a path any more; returns the id of a document that went with it."""
        with self._connections.transaction() as db:
            row = db.execute("SELECT document FROM path WHERE path = ?", (os.fsencode(path),)).fetchone()
            if row is None:
                return None
            db.execute("DELETE FROM path WHERE path = ?", (os.fsencode(path),))
            gone = writing.delete_pathless(db, row[0])
            writing.sweep(db)
            return gone

    def add_root(self, path: str) -> None:
        """Notes a folder in which to look for new files."""
        with self._connections.transaction() as db:
            db.execute("INSERT OR IGNORE INTO root VALUES (?)", (os.fsencode(path),))

    def make_lasting(self) -> None:
        """Returns when all that has been stored is on the disk, to stay there also when the power fails."""
        with self._connections.transaction(lasting=True) as db:
            db.execute("UPDATE state SET next_key = next_key")

    def mark_indexed(self, documents: Iterable[str], taken_out: Iterable[str] = ()) -> None:
        """Notes that the full text is in step for these documents; from now on a search sees them."""
        with self._connections.transaction(lasting=True) as db:
            db.executemany("UPDATE document SET indexed = 1 WHERE id = ?", [(document,) for document in documents])
            db.executemany("DELETE FROM taken_out WHERE id = ?", [(document,) for document in taken_out])
            writing.grow(db)

    def warn(self, document: str, warning: str) -> None:
        """Keeps a warning on a document. Raises NotFound."""
        with self._connections.transaction() as db:
            writing.warn(db, writing.number(db, document), warning)

    def mark_all_unindexed(self) -> None:
        """Notes that the full text is lost, and forgets what it did not take."""
        with self._connections.transaction() as db:
            writing.take_warnings_back(db, writing.UNSEARCHABLE)
            db.execute("UPDATE document SET indexed = 0")
            writing.grow(db)

    # Reading

    def unindexed(self) -> list[str]:
        """Ids of documents that the full text does not hold yet, in the order they were added."""
        return [row[0] for row in self.query("SELECT id FROM document WHERE NOT indexed ORDER BY number")]

    def waiting_units(self) -> int:
        """How many units the full text does not hold yet."""
        return int(self.query("SELECT total(last_key - key + 1) FROM document WHERE NOT indexed")[0][0])

    def waiting(self) -> int:
        """How many documents the full text does not hold yet."""
        return int(self.query("SELECT count(*) FROM document WHERE NOT indexed")[0][0])

    def taken_out(self) -> list[str]:
        """Ids of removed documents whose postings are still there."""
        return [row[0] for row in self.query("SELECT id FROM taken_out ORDER BY id")]

    def damage(self) -> list[str]:
        """What SQLite finds wrong with the file, a few lines; none where it is sound."""
        return [str(row[0]) for row in self.query("PRAGMA integrity_check(5)") if row[0] != "ok"]

    def item_count(self, id: str) -> int:
        """How many quotes and recommendations a document has, with the doubtful ones."""
        number = self.number(id)
        counted = [self.query(f"SELECT count(*) FROM {table} WHERE document = ?", (number,)) for table in _OF_ITEMS]  # noqa: S608
        return sum(int(count) for ((count,),) in counted)

    def roots(self) -> list[str]:
        return [os.fsdecode(row[0]) for row in self.query("SELECT path FROM root ORDER BY path")]

    def files(self) -> Iterator[KnownFile]:
        """Every file that was added, by document and path."""
        for row in self.query(
            "SELECT p.path, p.size, p.mtime_ns, d.id FROM path p JOIN document d ON d.number = p.document "
            "ORDER BY d.number, p.path"
        ):
            yield KnownFile(os.fsdecode(row[0]), *row[1:])

    def document_of_hash(self, sha256: str) -> str | None:
        found = self.query("SELECT id FROM document WHERE sha256 = ?", (sha256,))
        return found[0][0] if found else None

    def document_at(self, path: str) -> str | None:
        """The id of the document that lies at a path."""
        found = self.query(
            "SELECT d.id FROM path p JOIN document d ON d.number = p.document WHERE p.path = ?", (os.fsencode(path),)
        )
        return found[0][0] if found else None

    def current(self) -> list[str]:
        """The ids of documents whose record was made by this version's rules."""
        return [row[0] for row in self.query("SELECT id FROM document WHERE made_by = ?", (__version__,))]

    def ids(self) -> list[str]:
        """The ids of all documents, in the order they were added."""
        return [row[0] for row in self.query("SELECT id FROM document ORDER BY number")]

    def has(self, id: str) -> bool:
        """Whether there is a document with this id."""
        return bool(self.query("SELECT 1 FROM document WHERE id = ?", (id,)))

    def number(self, id: str) -> int:
        """The catalogue's own number of a document. Raises NotFound."""
        found = self.query("SELECT number FROM document WHERE id = ?", (id,))
        if not found:
            raise NotFound(f"no document {id} in the library")
        return int(found[0][0])

    def keys(self, number: int) -> Iterator[int]:
        """The keys of a document, its sections, appearances, passages, quotes and recommendations, in this order.

        Those of quotes, and those of recommendations, follow the text.
        """
        first, last = self.query("SELECT key, last_key FROM document WHERE number = ?", (number,))[0]
        return iter(range(first, last + 1))

    def entry(self, id: str) -> DocumentEntry:
        """A document with its paths. Raises NotFound."""
        number = self.number(id)
        row = self.query(f"SELECT {rows.DOCUMENT_COLUMNS} FROM document WHERE number = ?", (number,))[0]  # noqa: S608
        paths = self.query("SELECT path FROM path WHERE document = ? ORDER BY path", (number,))
        return DocumentEntry(
            id, rows.document(row, self.sections(number)), tuple(os.fsdecode(path) for (path,) in paths)
        )

    def sections(self, number: int) -> tuple[Section, ...]:
        return tuple(
            rows.section(row)
            for row in self.query(
                "SELECT id, title, kind, level, parent, start_char, end_char FROM section "
                "WHERE document = ? ORDER BY position",
                (number,),
            )
        )

    def text(self, id: str) -> str:
        """The source text of a document. Raises NotFound."""
        blob: bytes = self.query("SELECT text FROM source WHERE document = ?", (self.number(id),))[0][0]
        return blob.decode("utf-8", "surrogatepass")

    def media_type(self, id: str) -> str:
        return str(self.query("SELECT media_type FROM document WHERE id = ?", (id,))[0][0])

    def layout(self, number: int) -> tuple[tuple[Page, ...], tuple[Edit, ...]]:
        """The pages and the repairs of a document."""
        pages, edits = self.query("SELECT pages, edits FROM source WHERE document = ?", (number,))[0]
        return rows.pages(pages), rows.edits(edits)

    def record(self, id: str) -> Record:
        """The record of a document, as the gate let it through. Raises NotFound."""
        number = self.number(id)
        entry = self.entry(id)
        (parties,) = self.query("SELECT parties FROM document WHERE number = ?", (number,))[0]
        pages, edits, noise = self.query("SELECT pages, edits, noise FROM source WHERE document = ?", (number,))[0]
        links = self.query(
            "SELECT kind, item, target, start_char, end_char, score FROM link WHERE document = ? ORDER BY position",
            (number,),
        )
        return Record(
            document=entry.document,
            passages=tuple(passage for _, passage in self.passages(number)),
            speakers=tuple(speaker for _, speaker in self.speakers(number)),
            quotes=self._quotes(number),
            recommendations=self._recommendations(number),
            links=tuple(rows.link(row) for row in links),
            pages=rows.pages(pages),
            edits=rows.edits(edits),
            noise=rows.noise(noise),
            doubtful=tuple(item for item, _ in self.doubtful(number)),
            parties=rows.strings(parties),
        )

    def passages(self, number: int) -> list[tuple[int, Passage]]:
        """The passages of a document with their keys, in order."""
        return [
            (row[-1], rows.passage(row))
            for row in self.query(
                f"SELECT {rows.PASSAGE_COLUMNS}, key FROM passage WHERE document = ? ORDER BY position",  # noqa: S608
                (number,),
            )
        ]

    def speakers(self, number: int) -> list[tuple[int, Speaker]]:
        """The appearances in a document with their keys, in order."""
        return [
            (row[-1], rows.speaker(row))
            for row in self.query(
                f"SELECT {rows.SPEAKER_COLUMNS}, key FROM appearance WHERE document = ? ORDER BY position",  # noqa: S608
                (number,),
            )
        ]

    def supports(self, item: int) -> tuple[Support, ...]:
        """What stands behind the recommendation with the key `item`."""
        return tuple(
            rows.support(row)
            for row in self.query(
                "SELECT speaker, start_char, end_char, score, quote FROM support WHERE item = ? ORDER BY position",
                (item,),
            )
        )

    def doubtful(self, number: int) -> list[tuple[Quote | Recommendation, str | None]]:
        """The items of a document that are not sure enough for its lists, each with its place to cite."""
        found = self.query(
            f"SELECT {rows.ITEM_COLUMNS}, is_quote, place FROM doubtful "  # noqa: S608
            "WHERE document = ? ORDER BY position",
            (number,),
        )
        return [(rows.quote(row) if row[-2] else rows.recommendation(row, ()), row[-1]) for row in found]

    def _quotes(self, number: int) -> tuple[Quote, ...]:
        found = self.query(
            f"SELECT {rows.ITEM_COLUMNS} FROM item WHERE document = ? AND is_quote ORDER BY position",  # noqa: S608
            (number,),
        )
        return tuple(rows.quote(row) for row in found)

    def _recommendations(self, number: int) -> tuple[Recommendation, ...]:
        found = self.query(
            f"SELECT {rows.ITEM_COLUMNS}, key FROM item WHERE document = ? AND NOT is_quote ORDER BY position",  # noqa: S608
            (number,),
        )
        return tuple(rows.recommendation(row, self.supports(row[-1])) for row in found)
