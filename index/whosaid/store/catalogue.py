"""The catalogue: documents, their texts, people, items and links in one SQLite file. It is the truth."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
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
from whosaid.store import rows
from whosaid.store.connection import Connections, prepare
from whosaid.store.gate import guarded
from whosaid.store.people import folded, free_slug, same_person
from whosaid.store.places import place

FILE = "catalogue.sqlite3"


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was added: where it was, its size in bytes and time of change, and its document's id."""

    path: str
    size: int
    mtime_ns: int
    document: str


class Catalogue:
    """One catalogue file. Usable from several threads; writers must hold the library's lock."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    @classmethod
    def open(cls, folder: Path, *, create: bool) -> Self:
        """The catalogue in `folder`. Raises LibraryUnusable."""
        prepare(folder / FILE, create=create)
        return cls(Connections(folder / FILE))

    def close(self) -> None:
        self._connections.close()

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a SELECT, on this thread's connection."""
        return self._connections.get().execute(sql, values).fetchall()

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
                _delete(db, known[0])
            number, document = _insert(db, source, guarded(record), known[0] if known else None)
            db.executemany("INSERT INTO path VALUES (?, ?, ?, ?)", paths)
            replaced = _found_at(db, number, file) if file is not None else None
            if known is not None or replaced is not None:
                _sweep(db)
            return document, replaced

    def found_at(self, document: str, file: KnownFile) -> str | None:
        """Notes that a stored document lies at a path; returns the id of a document that thereby gave way."""
        with self._connections.transaction() as db:
            replaced = _found_at(db, _number(db, document), file)
            if replaced is not None:
                _sweep(db)
            return replaced

    def remove(self, documents: Iterable[str]) -> None:
        """Takes documents out; their postings are deleted by the next indexing."""
        with self._connections.transaction() as db:
            for document in documents:
                _delete(db, _number(db, document))
            _sweep(db)

    def forget_path(self, path: str) -> str | None:
        """Notes that nothing lies at a path any more; returns the id of a document that went with it."""
        with self._connections.transaction() as db:
            row = db.execute("SELECT document FROM path WHERE path = ?", (os.fsencode(path),)).fetchone()
            if row is None:
                return None
            db.execute("DELETE FROM path WHERE path = ?", (os.fsencode(path),))
            gone = _delete_pathless(db, row[0])
            _sweep(db)
            return gone

    def add_root(self, path: str) -> None:
        """Notes a folder in which to look for new files."""
        with self._connections.transaction() as db:
            db.execute("INSERT OR IGNORE INTO root VALUES (?)", (os.fsencode(path),))

    def mark_indexed(self, documents: Iterable[str], taken_out: Iterable[str] = ()) -> None:
        """Notes that the full text is in step for these documents; from now on a search sees them."""
        with self._connections.transaction() as db:
            db.executemany("UPDATE document SET indexed = 1 WHERE id = ?", [(document,) for document in documents])
            db.executemany("DELETE FROM taken_out WHERE id = ?", [(document,) for document in taken_out])
            _grow(db)

    def mark_all_unindexed(self) -> None:
        """Notes that the full text is lost."""
        with self._connections.transaction() as db:
            db.execute("UPDATE document SET indexed = 0")
            db.execute("DELETE FROM taken_out")
            _grow(db)

    # Reading

    def unindexed(self) -> list[str]:
        """Ids of documents that the full text does not hold yet, in the order they were added."""
        return [row[0] for row in self.query("SELECT id FROM document WHERE NOT indexed ORDER BY number")]

    def taken_out(self) -> list[str]:
        """Ids of removed documents whose postings are still there."""
        return [row[0] for row in self.query("SELECT id FROM taken_out ORDER BY id")]

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
        return _number(self._connections.get(), id)

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
        parties, set_aside = self.query("SELECT parties, set_aside FROM document WHERE number = ?", (number,))[0]
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
            set_aside=set_aside,
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


# Inside a transaction


def _number(db: Connection, id: str) -> int:
    row = db.execute("SELECT number FROM document WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotFound(f"no document {id} in the library")
    return int(row[0])


def _found_at(db: Connection, number: int, file: KnownFile) -> str | None:
    path = os.fsencode(file.path)
    before = db.execute("SELECT document FROM path WHERE path = ?", (path,)).fetchone()
    db.execute(
        "INSERT INTO path VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE "
        "SET document = excluded.document, size = excluded.size, mtime_ns = excluded.mtime_ns",
        (path, number, file.size, file.mtime_ns),
    )
    return _delete_pathless(db, before[0]) if before is not None and before[0] != number else None


def _insert(db: Connection, source: Source, record: Record, number: int | None) -> tuple[int, str]:
    document = record.document
    name = _free_id(db, source.sha256)
    db.execute("DELETE FROM taken_out WHERE id = ?", (name,))
    (key,) = db.execute("SELECT next_key FROM state").fetchone()
    count = 1 + sum(map(len, (record.speakers, record.passages, record.quotes, record.recommendations)))
    db.execute("UPDATE state SET next_key = next_key + ?", (count,))
    number = _inserted(
        db,
        f"INSERT INTO document (number, id, key, last_key, made_by, media_type, parties, set_aside, "  # noqa: S608
        f"{rows.DOCUMENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            name,
            key,
            key + count - 1,
            __version__,
            source.media_type,
            rows.packed(record.parties),
            record.set_aside,
            *rows.document_values(document),
        ),
    )
    db.execute(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?)",
        (
            number,
            source.text.encode("utf-8", "surrogatepass"),
            rows.pages_text(record.pages),
            rows.edits_text(record.edits),
            rows.noise_text(record.noise),
        ),
    )
    db.executemany(
        "INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, position, s.id, s.title, s.kind, s.level, s.parent, s.start_char, s.end_char)
            for position, s in enumerate(document.sections)
        ],
    )
    key = _insert_speakers(db, number, key + 1, record.speakers)
    db.executemany(
        "INSERT INTO passage (key, document, position, id, kind, spans, section, page, owner) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(key + n, number, n, *rows.passage_values(passage)) for n, passage in enumerate(record.passages)],
    )
    key += len(record.passages)
    key = _insert_items(db, number, key, record.quotes, record.pages, source.media_type)
    _insert_items(db, number, key, record.recommendations, record.pages, source.media_type)
    db.executemany(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, position, k.kind, k.item, k.target, k.start_char, k.end_char, k.score)
            for position, k in enumerate(record.links)
        ],
    )
    return number, name


def _grow(db: Connection) -> None:
    db.execute("UPDATE state SET generation = generation + 1")


def _delete(db: Connection, number: int) -> str:
    (name,) = db.execute("SELECT id FROM document WHERE number = ?", (number,)).fetchone()
    db.execute("INSERT OR IGNORE INTO taken_out VALUES (?)", (name,))
    db.execute("DELETE FROM document WHERE number = ?", (number,))
    _grow(db)
    return str(name)


def _delete_pathless(db: Connection, number: int) -> str | None:
    if db.execute("SELECT 1 FROM path WHERE document = ?", (number,)).fetchone():
        return None
    return _delete(db, number)


def _sweep(db: Connection) -> None:
    """Takes people out who speak nowhere any more."""
    db.execute("DELETE FROM person WHERE number NOT IN (SELECT person FROM appearance)")


def _free_id(db: Connection, sha256: str) -> str:
    """The first eight digits of the hash, more where another document has them."""
    for length in range(8, len(sha256) + 1):
        if not db.execute("SELECT 1 FROM document WHERE id = ?", (sha256[:length],)).fetchone():
            return sha256[:length]
    return sha256


def _insert_speakers(db: Connection, number: int, key: int, speakers: Sequence[Speaker]) -> int:
    for position, speaker in enumerate(speakers):
        db.execute(
            f"INSERT INTO appearance (key, document, person, position, {rows.SPEAKER_COLUMNS}) "  # noqa: S608
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (key + position, number, _person(db, number, speaker), position, *rows.speaker_values(speaker)),
        )
    return key + len(speakers)


def _person(db: Connection, number: int, speaker: Speaker) -> int:
    """The person who speaks: somebody known from another document where the particulars agree, else somebody new."""
    name = folded(speaker.name)
    for (person,) in db.execute("SELECT number FROM person WHERE folded = ? ORDER BY number", (name,)).fetchall():
        found = db.execute(
            f"SELECT {rows.SPEAKER_COLUMNS}, document FROM appearance WHERE person = ?",  # noqa: S608
            (person,),
        ).fetchall()
        # Nobody's: the document is just being put anew, and its people keep their ids.
        if not found:
            return int(person)
        elsewhere = all(row[-1] != number for row in found)
        if elsewhere and same_person(speaker, (rows.speaker(row) for row in found)):
            return int(person)

    def taken(id: str) -> bool:
        return db.execute("SELECT 1 FROM person WHERE id = ?", (id,)).fetchone() is not None

    return _inserted(
        db,
        "INSERT INTO person (id, name, folded) VALUES (?, ?, ?)",
        (free_slug(speaker.name, taken), speaker.name, name),
    )


def _inserted(db: Connection, sql: str, values: Sequence[Any]) -> int:
    """The row number that an INSERT made."""
    cursor = db.execute(sql, values)
    return int(cursor.lastrowid or 0)


def _insert_items(
    db: Connection,
    number: int,
    key: int,
    items: Sequence[Quote] | Sequence[Recommendation],
    pages: Sequence[Page],
    media_type: str,
) -> int:
    """Items get their keys in the order of the text, whatever the order in the record."""
    by_number = {page.number: page for page in pages}
    order = sorted(range(len(items)), key=lambda n: (items[n].start_char, n))
    for at, position in enumerate(order):
        item = items[position]
        is_quote = isinstance(item, Quote)
        db.execute(
            f"INSERT INTO item (key, document, position, is_quote, place, {rows.ITEM_COLUMNS}) "  # noqa: S608
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (key + at, number, position, is_quote, place(item.page, by_number, media_type), *rows.item_values(item)),
        )
        if isinstance(item, Recommendation):
            db.executemany(
                "INSERT INTO support VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (key + at, n, s.speaker, s.start_char, s.end_char, s.score, s.quote)
                    for n, s in enumerate(item.supported_by)
                ],
            )
    return key + len(items)
