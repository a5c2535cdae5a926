"""The tables of clips, with what is needed to undo every change to them."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from sqlite3 import Connection
from typing import TypeAlias

from whosaid.model import Clip
from whosaid.store import rows
from whosaid.store.connection import Connections

Edit: TypeAlias = Callable[[Sequence[Clip]], Iterable[Clip]]
"""From all clips, in their order, to all that there are to be; a clip without an id is new."""

Spare: TypeAlias = Callable[[Sequence[Clip]], None]
"""Writes all clips to a second place; what it raises undoes the change."""

_UNDONE = 200
"""Changes that can be undone."""
_MARKS = ", ".join("?" * len(rows.CLIP_COLUMNS.split(",")))
_COPIED = (
    f"INSERT INTO clip_before (change, {rows.CLIP_COLUMNS}) "  # noqa: S608
    f"SELECT ?, {rows.CLIP_COLUMNS} FROM clip WHERE id = ?"
)
_RESTORED = (
    f"INSERT INTO clip ({rows.CLIP_COLUMNS}) "  # noqa: S608
    f"SELECT {rows.CLIP_COLUMNS} FROM clip_before WHERE change = ?"
)
_IS_NEW = "SELECT next_number = 1 FROM clip_state"
_ALL = f"SELECT {rows.CLIP_COLUMNS} FROM clip ORDER BY collection, position, id"  # noqa: S608


class ClipTable:
    """All clips. A change is on the disk when its call returns.

    Clips touch nothing that is indexed, so they are written without the library's lock: one can be kept
    while documents are being added.
    """

    def __init__(self, connections: Connections, spare: Spare | None = None) -> None:
        self._connections = connections
        self._spare = spare

    def all(self) -> tuple[Clip, ...]:
        """Every clip, by collection and place in it."""
        return tuple(map(rows.clip, self._connections.query(_ALL)))

    def change(self, words: Callable[[int], str], edit: Edit) -> tuple[Clip, ...]:
        """Replaces all clips by what `edit` makes of them; returns those that are new or other than before.

        `words` say what was done to so many clips, for `undo`. Places are put in the order in which clips come.
        """
        with self._changing() as db:
            before = {clip.id: clip for clip in _all(db)}
            after = {clip.id: clip for clip in _placed(_named(db, edit(tuple(before.values()))))}
            changed = [clip for clip in after.values() if before.get(clip.id) != clip]
            gone = [name for name in before if name not in after]
            if changed or gone:
                _note(db, words(len(changed) + len(gone)), [*(clip.id for clip in changed), *gone])
                db.executemany("DELETE FROM clip WHERE id = ?", [(name,) for name in gone])
                _store(db, changed)
            return tuple(changed)

    def undo(self) -> str | None:
        """Takes the last change back; returns what it was in words, None where there is none."""
        with self._changing() as db:
            last = db.execute("SELECT number, words FROM clip_change ORDER BY number DESC LIMIT 1").fetchone()
            if last is None:
                return None
            db.execute("DELETE FROM clip WHERE id IN (SELECT id FROM clip_changed WHERE change = ?)", last[:1])
            db.execute(_RESTORED, last[:1])
            db.execute("DELETE FROM clip_change WHERE number = ?", last[:1])
            db.execute("UPDATE clip_state SET generation = 0")
            return str(last[1])

    @property
    def never_held_any(self) -> bool:
        """Whether no clip was ever kept here."""
        return bool(self._connections.query(_IS_NEW)[0][0])

    def bring_back(self, clips: Iterable[Clip]) -> None:
        """Stores clips, without ids, where none was ever kept. It cannot be undone, for no user did it."""
        with self._changing() as db:
            if db.execute(_IS_NEW).fetchone()[0]:
                _store(db, _placed(_named(db, clips)))

    def write_spare(self) -> None:
        """Writes the second copy as the clips are."""
        with self._changing():
            pass

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        """A transaction; the second copy is written within it, so it is never behind and no two write it at once."""
        with self._connections.transaction(lasting=True) as db:
            yield db
            if self._spare is not None:
                self._spare(_all(db))

    def generation(self) -> int:
        """The catalogue's generation when the clips were last looked for in it; 0 when they are to be again."""
        return int(self._connections.query("SELECT generation FROM clip_state")[0][0])

    def shadows(self) -> tuple[Clip, ...]:
        """Clips as they were before some change."""
        found = self._connections.query(f"SELECT {rows.CLIP_COLUMNS} FROM clip_before")  # noqa: S608
        return tuple(map(rows.clip, found))

    def settle(self, clips: Iterable[Clip], shadows: Iterable[Clip], generation: int) -> None:
        """Notes where clips stand as of a generation, and what they may say of people; nothing else of them."""
        with self._changing() as db:
            for clip in clips:
                db.execute(
                    "UPDATE clip SET item = ?, document = ?, path = ?, spans = ?, state = ? WHERE id = ?",
                    (clip.item, clip.document, os.fsencode(clip.path), rows.packed(clip.spans), clip.state, clip.id),
                )
                _silence(db, "clip", clip)
                _silence(db, "clip_before", clip)
            for shadow in shadows:
                _silence(db, "clip_before", shadow)
            db.execute("UPDATE clip_state SET generation = ?", (generation,))


def _all(db: Connection) -> tuple[Clip, ...]:
    return tuple(map(rows.clip, db.execute(_ALL)))


def _store(db: Connection, clips: Iterable[Clip]) -> None:
    db.executemany(
        f"INSERT OR REPLACE INTO clip ({rows.CLIP_COLUMNS}) VALUES ({_MARKS})",  # noqa: S608
        map(rows.clip_values, clips),
    )


def _note(db: Connection, words: str, ids: Sequence[str]) -> None:
    """Notes a change before it is made."""
    number = db.execute("INSERT INTO clip_change (words) VALUES (?)", (words,)).lastrowid or 0
    db.executemany("INSERT INTO clip_changed VALUES (?, ?)", [(number, name) for name in ids])
    db.executemany(_COPIED, [(number, name) for name in ids])
    db.execute("DELETE FROM clip_change WHERE number <= ?", (number - _UNDONE,))


def _named(db: Connection, clips: Iterable[Clip]) -> Iterator[Clip]:
    (number,) = first = db.execute("SELECT next_number FROM clip_state").fetchone()
    for clip in clips:
        if clip.id:
            yield clip
        else:
            yield replace(clip, id=f"c{number}")
            number += 1
    if (number,) != first:
        db.execute("UPDATE clip_state SET next_number = ?", (number,))


def _placed(clips: Iterable[Clip]) -> Iterator[Clip]:
    """The clips with places that ascend in each collection; those that do already are left as they are."""
    last: dict[str, int] = {}
    for clip in clips:
        position = max(clip.position, last.get(clip.collection, 0) + 1)
        last[clip.collection] = position
        yield clip if position == clip.position else replace(clip, position=position)


def _silence(db: Connection, table: str, clip: Clip) -> None:
    """Takes out of a stored clip whom its document protects."""
    if clip.chatham_house:
        db.execute(
            f"UPDATE {table} SET chatham_house = 1, attribution = ?, citation = ?, source = ? WHERE id = ?",  # noqa: S608
            (clip.attribution, clip.citation, clip.source, clip.id),
        )
