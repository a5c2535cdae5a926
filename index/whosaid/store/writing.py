"""Changes to the catalogue's tables, inside a transaction that the caller holds."""

import os
from collections.abc import Mapping, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from whosaid import __version__
from whosaid.model import NotFound, Quote, Recommendation, Record, Source, Speaker, Support
from whosaid.store import rows
from whosaid.store.people import folded, free_slug, same_person
from whosaid.store.places import last_page, place
from whosaid.store.standing import quote_of

UNSEARCHABLE = "its words cannot be searched"
"""How the warning on a document begins that the full text does not take."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was added: where it was, its size in bytes and time of change, and its document's id.

    Those of the user's corrections of it are added to both.
    """

    path: str
    size: int
    mtime_ns: int
    document: str


def number(db: Connection, id: str) -> int:
    """The number of a document. Raises NotFound."""
    row = db.execute("SELECT number FROM document WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotFound(f"no document {id} in the library")
    return int(row[0])


def found_at(db: Connection, number: int, file: KnownFile) -> str | None:
    """Notes where a document lies; returns the id of the one that lay there before, if it is gone."""
    path = os.fsencode(file.path)
    before = db.execute("SELECT document FROM path WHERE path = ?", (path,)).fetchone()
    db.execute(
        "INSERT INTO path VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE "
        "SET document = excluded.document, size = excluded.size, mtime_ns = excluded.mtime_ns",
        (path, number, file.size, file.mtime_ns),
    )
    return delete_pathless(db, before[0]) if before is not None and before[0] != number else None


def insert(db: Connection, source: Source, record: Record, number: int | None) -> tuple[int, str]:
    """Inserts a document and all that is in it; returns its number (`number` where given) and id."""
    name = _free_id(db, source.sha256)
    db.execute("DELETE FROM taken_out WHERE id = ?", (name,))
    keys = _Keys.reserved(db, record)
    number = _insert_document(db, source, record, number, name, keys)
    db.executemany(
        "INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (keys.take(), number, position, s.id, s.title, s.kind, s.level, s.parent, s.start_char, s.end_char)
            for position, s in enumerate(record.document.sections)
        ],
    )
    appearances = _insert_speakers(db, number, keys, record.speakers)
    db.executemany(
        f"INSERT INTO passage (key, document, position, appearance, {rows.PASSAGE_COLUMNS}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (keys.take(), number, position, appearances.get(p.owner), *rows.passage_values(p))
            for position, p in enumerate(record.passages)
        ],
    )
    pages = {page.number: page for page in record.pages}

    def where(item: Quote | Recommendation) -> str | None:
        return place(item.page, pages, source.media_type, last_page(item.page, record.pages, item.end_char))

    groups: tuple[Sequence[Quote | Recommendation], ...] = (record.quotes, record.recommendations)
    for items in groups:
        # Keys follow the order of the text, whatever the order in the record.
        for position, item in sorted(enumerate(items), key=lambda pair: (pair[1].start_char, pair[0])):
            at = where(item)
            key = keys.take()
            _insert_item(db, number, key, position, item, at, appearances)
            if isinstance(item, Recommendation):
                _insert_supports(db, key, item.supported_by, record.quotes, appearances)
    db.executemany(
        f"INSERT INTO doubtful (document, position, is_quote, place, {rows.ITEM_COLUMNS}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, position, isinstance(d, Quote), where(d), *rows.item_values(d))
            for position, d in enumerate(record.doubtful)
        ],
    )
    db.executemany(
        "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, position, k.kind, k.item, k.target, k.start_char, k.end_char, k.score)
            for position, k in enumerate(record.links)
        ],
    )
    return number, name


def warn(db: Connection, number: int, warning: str) -> None:
    """Keeps a warning on a document."""
    (warnings,) = db.execute("SELECT warnings FROM document WHERE number = ?", (number,)).fetchone()
    kept = dict.fromkeys((*rows.strings(warnings), warning))
    db.execute("UPDATE document SET warnings = ? WHERE number = ?", (rows.packed(tuple(kept)), number))


def take_warnings_back(db: Connection, beginning: str) -> None:
    """Takes the warnings that begin so from all documents."""
    for number, warnings in db.execute("SELECT number, warnings FROM document").fetchall():
        kept = tuple(warning for warning in rows.strings(warnings) if not warning.startswith(beginning))
        if kept != rows.strings(warnings):
            db.execute("UPDATE document SET warnings = ? WHERE number = ?", (rows.packed(kept), number))


def grow(db: Connection) -> None:
    """Tells whoever reads that something has changed."""
    db.execute("UPDATE state SET generation = generation + 1")


def delete(db: Connection, number: int) -> str:
    """Deletes a document and all that is in it; returns its id."""
    (name,) = db.execute("SELECT id FROM document WHERE number = ?", (number,)).fetchone()
    db.execute("INSERT OR IGNORE INTO taken_out VALUES (?)", (name,))
    db.execute("DELETE FROM document WHERE number = ?", (number,))
    grow(db)
    return str(name)


def delete_pathless(db: Connection, number: int) -> str | None:
    """Deletes a document that lies nowhere any more; returns its id if so. Else it bears a name that it still has."""
    names = [
        os.fsencode(Path(os.fsdecode(path)).name).decode("utf-8", "replace")
        for (path,) in db.execute("SELECT path FROM path WHERE document = ? ORDER BY path", (number,))
    ]
    if not names:
        return delete(db, number)
    (name,) = db.execute("SELECT file FROM document WHERE number = ?", (number,)).fetchone()
    if name not in names:
        db.execute("UPDATE document SET file = ? WHERE number = ?", (names[0], number))
        grow(db)
    return None


def sweep(db: Connection) -> None:
    """Takes people out who speak nowhere any more."""
    db.execute("DELETE FROM person WHERE number NOT IN (SELECT person FROM appearance)")


def _free_id(db: Connection, sha256: str) -> str:
    """The first eight digits of the hash, more where another document has them."""
    for length in range(8, len(sha256) + 1):
        if not db.execute("SELECT 1 FROM document WHERE id = ?", (sha256[:length],)).fetchone():
            return sha256[:length]
    return sha256


@dataclass(slots=True)
class _Keys:
    """The keys of one document and all that is in it, one after the other."""

    next: int
    last: int

    @classmethod
    def reserved(cls, db: Connection, record: Record) -> "_Keys":
        (first,) = db.execute("SELECT next_key FROM state").fetchone()
        within: tuple[Sized, ...] = (
            record.document.sections,
            record.speakers,
            record.passages,
            record.quotes,
            record.recommendations,
        )
        last = first + sum(map(len, within))
        db.execute("UPDATE state SET next_key = ?", (last + 1,))
        return cls(first, last)

    def take(self) -> int:
        self.next += 1
        return self.next - 1


def _insert_document(db: Connection, source: Source, record: Record, number: int | None, name: str, keys: _Keys) -> int:
    first = {
        "number": number,
        "id": name,
        "key": keys.take(),
        "last_key": keys.last,
        "made_by": __version__,
        "media_type": source.media_type,
        "parties": rows.packed(record.parties),
        "set_aside": len(record.doubtful),
    }
    values = (*first.values(), *rows.document_values(record.document))
    cursor = db.execute(
        f"INSERT INTO document ({', '.join(first)}, {rows.DOCUMENT_COLUMNS}) "  # noqa: S608
        f"VALUES ({', '.join('?' * len(values))})",
        values,
    )
    number = int(cursor.lastrowid or 0)
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
    return number


def _insert_speakers(db: Connection, number: int, keys: _Keys, speakers: Sequence[Speaker]) -> dict[str | None, int]:
    """Inserts the appearances; returns the key of each by the speaker's name."""
    appearances: dict[str | None, int] = {}
    for position, speaker in enumerate(speakers):
        key = keys.take()
        appearances.setdefault(speaker.name, key)
        db.execute(
            f"INSERT INTO appearance (key, document, person, position, {rows.SPEAKER_COLUMNS}) "  # noqa: S608
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (key, number, _person(db, number, speaker), position, *rows.speaker_values(speaker)),
        )
    return appearances


def _insert_item(
    db: Connection,
    number: int,
    key: int,
    position: int,
    item: Quote | Recommendation,
    at: str | None,
    appearances: Mapping[str | None, int],
) -> None:
    db.execute(
        f"INSERT INTO item (key, document, position, is_quote, place, appearance, {rows.ITEM_COLUMNS}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            key,
            number,
            position,
            isinstance(item, Quote),
            at,
            appearances.get(item.speaker),
            *rows.item_values(item),
        ),
    )


def _insert_supports(
    db: Connection,
    key: int,
    supports: Sequence[Support],
    quotes: Sequence[Quote],
    appearances: Mapping[str | None, int],
) -> None:
    for position, support in enumerate(supports):
        stands = quote_of(support, quotes)
        db.execute(
            "INSERT INTO support VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                key,
                position,
                support.speaker,
                appearances.get(support.speaker),
                support.start_char,
                support.end_char,
                support.score,
                support.quote,
                stands.id if stands is not None else None,
            ),
        )


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

    cursor = db.execute(
        "INSERT INTO person (id, name, folded) VALUES (?, ?, ?)",
        (free_slug(speaker.name, taken), speaker.name, name),
    )
    return int(cursor.lastrowid or 0)
