"""Reads what can be read of a damaged catalogue, row by row."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from whosaid.model import Clip, LibraryUnusable
from whosaid.store import rows, writing
from whosaid.store.connection import BROKEN, Connections, opened, prepare

_HEAD = b"SQLite format 3\0" + bytes((0x10, 0, 2, 2, 0, 64, 32, 32))
"""How every catalogue begins: pages of 4096 bytes, with a log."""
_TABLES = (
    *("document", "path", "root", "source", "section", "person", "appearance", "passage", "item", "support", "link"),
    *("doubtful", "clip", "clip_change", "clip_changed", "clip_before"),
)
_HALF = """
SELECT id FROM document d WHERE last_key - key <> (
    (SELECT count(*) FROM section s WHERE s.document = d.number) +
    (SELECT count(*) FROM appearance a WHERE a.document = d.number) +
    (SELECT count(*) FROM passage p WHERE p.document = d.number) +
    (SELECT count(*) FROM item i WHERE i.document = d.number)
) OR NOT EXISTS (SELECT 1 FROM source WHERE source.document = d.number)
"""
"""Documents of which parts are missing: their keys say how many there were."""
_FARTHEST = 1 << 40


class Damage:
    """A damaged catalogue, opened for what can be read of it. It must be a copy: its first bytes may be put right."""

    def __init__(self, copy: Path) -> None:
        """Raises one of `BROKEN` where not even its list of tables can be read."""
        _put_head_right(copy)
        self._db = opened(copy.absolute().as_uri())
        try:
            names = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        except BaseException:
            self._db.close()
            raise
        self._there = {str(name) for (name,) in names if isinstance(name, str)}

    def close(self) -> None:
        self._db.close()

    def clips(self) -> list[Clip]:
        """All clips that can be read."""
        found = []
        for row in self._rows("clip", rows.CLIP_COLUMNS.split(", ")):
            with suppress(LibraryUnusable):
                found.append(rows.clip(row))
        return found

    def pour_into(self, path: Path) -> None:
        """Makes a new catalogue of what can be read; documents of which parts are missing are left out."""
        prepare(path, create=True)
        connections = Connections(path)
        try:
            with connections.transaction(lasting=True) as db:
                for table in _TABLES:
                    self._pour(table, db)
                _tidy(db)
        finally:
            connections.close()

    def _pour(self, table: str, db: sqlite3.Connection) -> None:
        known = self._columns(table)
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] in known]
        if not columns:
            return
        insert = (
            f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) "  # noqa: S608
            f"VALUES ({', '.join('?' * len(columns))})"
        )
        for row in self._rows(table, columns):
            # What breaks a rule of the tables, or belongs to something that could not be read, stays out.
            with suppress(sqlite3.IntegrityError):
                db.execute(insert, row)

    def _columns(self, table: str) -> set[str]:
        if table not in self._there:
            return set()
        with suppress(*BROKEN):
            return {row[1] for row in self._db.execute(f"PRAGMA table_info({table})")}
        return set()

    def _rows(self, table: str, columns: list[str]) -> Iterator[tuple[Any, ...]]:
        """The rows of a table that can be read, around those that cannot."""
        if table not in self._there:
            return
        chosen = ", ".join(columns)
        try:
            self._db.execute(f"SELECT rowid FROM {table} LIMIT 0")  # noqa: S608
        except BROKEN:
            yield from self._without_rowid(table, chosen)
            return
        after = -1
        while True:
            try:
                for row in self._db.execute(
                    f"SELECT rowid, {chosen} FROM {table} WHERE rowid > ? ORDER BY rowid",  # noqa: S608
                    (after,),
                ):
                    after = row[0]
                    yield row[1:]
                return
            except BROKEN:
                beyond = self._next_readable(table, chosen, after)
                if beyond is None:
                    return
                after = beyond

    def _next_readable(self, table: str, chosen: str, after: int) -> int | None:
        """The least number behind `after` behind which a row can be read; None where there is none."""

        def is_readable(number: int) -> bool | None:
            """None where there is nothing any more."""
            try:
                found = self._db.execute(
                    f"SELECT rowid, {chosen} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT 1",  # noqa: S608
                    (number,),
                ).fetchone()
            except BROKEN:
                return False
            return None if found is None else True

        step = 1
        while (answer := is_readable(after + step)) is False:
            step *= 2
            if step > _FARTHEST:
                return None
        low, high = after + step // 2, after + step
        while high - low > 1:
            middle = (low + high) // 2
            if is_readable(middle) is False:
                low = middle
            else:
                high = middle
        return high if answer or is_readable(high) else None

    def _without_rowid(self, table: str, chosen: str) -> Iterator[tuple[Any, ...]]:
        """From both ends, as far as it goes."""
        for way in ("", "DESC"):
            key = self._key(table, way)
            try:
                yield from self._db.execute(f"SELECT {chosen} FROM {table} ORDER BY {key}")  # noqa: S608
                return
            except BROKEN:
                continue

    def _key(self, table: str, way: str) -> str:
        columns = [(row[5], row[1]) for row in self._db.execute(f"PRAGMA table_info({table})") if row[5]]
        return ", ".join(f"{name} {way}" for _, name in sorted(columns))


def _put_head_right(copy: Path) -> None:
    with copy.open("r+b") as file:
        if file.read(len(_HEAD)) != _HEAD:
            file.seek(0)
            file.write(_HEAD)
        # So that the length of the file is believed, and not what its head says of it.
        file.seek(92)
        file.write(bytes(4))


def _tidy(db: sqlite3.Connection) -> None:
    """Leaves documents out that have lost parts, and sets the counters beyond everything."""
    db.executemany("DELETE FROM document WHERE id = ?", db.execute(_HALF).fetchall())
    # Read once more by the next refresh, which completes what nobody can see to be missing.
    db.execute("UPDATE document SET indexed = 0, made_by = ''")
    db.execute("UPDATE state SET next_key = (SELECT coalesce(max(last_key), 0) + 1 FROM document)")
    db.execute(
        "UPDATE clip_state SET generation = 0, next_number = 1 + "
        "max((SELECT coalesce(max(CAST(substr(id, 2) AS INTEGER)), 0) FROM clip), "
        "(SELECT coalesce(max(CAST(substr(id, 2) AS INTEGER)), 0) FROM clip_before))"
    )
    writing.sweep(db)
