"""Connections to the catalogue's file: one a thread, private modes, migrations, errors in words."""

import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from whosaid.model import LibraryUnusable
from whosaid.store.schema import APPLICATION_ID, MIGRATIONS
from whosaid.store.soundness import flush

_BUSY_SECONDS = 5.0
_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,  # what is deleted with a document counts as one
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
}
_CACHE = 200
"""Kilobytes of the catalogue that each connection keeps; the system keeps what is read often as well."""

_FULL = ("SQLITE_FULL", "SQLITE_IOERR_SHM")
"""How SQLite names a full disk; the second where the memory that processes share cannot be laid out on it."""
BROKEN = (sqlite3.Error, UnicodeDecodeError)
"""What a damaged catalogue raises: the words with which SQLite tells of it may be damaged too."""

SALVAGE = "check --salvage saves what can be read of it, clips first"
_DAMAGED = f"its catalogue is damaged; {SALVAGE}"


class Connections:
    """The connections of one catalogue file, one for each thread that asks; `close` closes them all."""

    def __init__(self, path: Path, only_read: str | None = None) -> None:
        """`only_read` says why nothing can be written, where that is so."""
        self._path = path
        self.only_read = only_read
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._closed = False

    def get(self) -> sqlite3.Connection:
        """This thread's connection. Raises LibraryUnusable where the file cannot be opened."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with self._guard:
                if self._closed:
                    raise LibraryUnusable(f"the library {self._path.parent} has been closed")
                with in_words(self._path.parent):
                    connection = self._local.connection = _connect(self._path, only_read=self.only_read is not None)
                self._all.append(connection)
        return connection

    def query(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a SELECT. Raises LibraryUnusable for a damaged file and for a drive that is gone."""
        with in_words(self._path.parent):
            return self.get().execute(sql, values).fetchall()

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a SELECT one by one. Raises as `query`."""
        with in_words(self._path.parent):
            yield from self.get().execute(sql, values)

    @contextmanager
    def transaction(self, *, lasting: bool = False) -> Iterator[sqlite3.Connection]:
        """A write transaction, rolled back on any error. Raises LibraryUnusable for a full or read-only disk.

        A `lasting` one is on the disk when it ends, also where the power fails then: for what cannot be
        made again from the sources.
        """
        if self.only_read is not None:
            raise LibraryUnusable(self.only_read)
        connection = self.get()
        with in_words(self._path.parent):
            if lasting:
                connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            finally:
                if lasting:
                    connection.execute("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        with self._guard:
            self._closed = True
            for connection in self._all:
                connection.close()
            self._all.clear()


@contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Turns SQLite's errors into LibraryUnusable, said in words; what breaks a rule of the tables is left as it is."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        if name.startswith(_FULL):
            what = "the disk is full; nothing was changed, free some space and try again"
        elif name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            what = "its files cannot be opened for writing; check the rights of the folder"
        elif name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            what = "another process is writing it; try again when it has finished"
        elif name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
            what = _DAMAGED
        elif name.startswith("SQLITE_IOERR"):
            what = "its files cannot be read or written; is the drive there, and not full?"
        else:
            what = str(error)
        raise LibraryUnusable(f"the library {folder} cannot be used: {what}") from error
    except UnicodeDecodeError as error:
        raise LibraryUnusable(f"the library {folder} cannot be used: {_DAMAGED}") from error


def opened(uri: str) -> sqlite3.Connection:
    """A connection that runs nothing of what the file may hold but plain tables."""
    connection = sqlite3.connect(uri, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)
    try:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path, *, only_read: bool) -> sqlite3.Connection:
    connection = _reading(path) if only_read else opened(path.absolute().as_uri())
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        if not only_read:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _reading(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing; where not even the files of the log can be made, without a log."""
    name = path.absolute().as_uri()
    try:
        return _tried(opened(f"{name}?mode=ro"))
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", *_FULL)):
            raise
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size and error.sqlite_errorname.startswith(_FULL):
            raise  # what stands in the log cannot be left out
        return opened(f"{name}?mode=ro&immutable=1")


def _tried(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


_FOREIGN = "SELECT 1 FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' LIMIT 1"
"""Triggers, views and virtual tables, of which a catalogue has none."""


def prepare(path: Path, *, create: bool) -> str | None:
    """Makes or checks the catalogue's file and brings its tables up to date.

    Returns why it can only be read, where that is so: it lies where nothing can be written, or
    belongs to another user. Raises LibraryUnusable when the folder is no library, or was made by a
    newer version, or by an older one and cannot be written.
    """
    folder = path.parent
    if not path.exists():
        _make(path, create=create)
    only_read = _why_only_read(path)
    with in_words(folder):
        try:
            _brought_up_to_date(path, only_read)
        except sqlite3.OperationalError as error:
            if only_read is not None or not error.sqlite_errorname.startswith(_FULL):
                raise
            only_read = f"the disk is full: the library {folder} can only be read until there is some space"
            _brought_up_to_date(path, only_read)
    return only_read


def _brought_up_to_date(path: Path, only_read: str | None) -> None:
    # A file that is none of ours is not touched: nothing is set before it has been looked at.
    connection = opened(path.absolute().as_uri()) if only_read is None else _connect(path, only_read=True)
    try:
        _migrate(connection, path, only_read)
    finally:
        connection.close()


def _why_only_read(path: Path) -> str | None:
    folder = path.parent
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        return f"the library {folder} belongs to another user and can only be read; name a folder of your own"
    if not os.access(folder, os.W_OK) or not os.access(path, os.W_OK):
        return f"the library {folder} is read-only; check the rights of the folder and its files"
    return None


def _make(path: Path, *, create: bool) -> None:
    folder = path.parent
    try:
        if not create:
            raise LibraryUnusable(f"there is no library in {folder}")
        if folder.exists() and any(folder.iterdir()):
            raise LibraryUnusable(f"{folder} is not a library and holds other files; name a new or empty folder")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_uid == os.getuid():
            folder.chmod(stat.S_IRWXU)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise LibraryUnusable(f"the library {folder} cannot be made: {error.strerror or error}") from error


def _migrate(connection: sqlite3.Connection, path: Path, only_read: str | None) -> None:
    folder = path.parent
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
    fresh = not version and not mark and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != APPLICATION_ID and not fresh:
        raise LibraryUnusable(f"{folder} is not a library: its catalogue was made by another program")
    if connection.execute(_FOREIGN).fetchone():
        raise LibraryUnusable(
            f"{folder} is not used: somebody has changed its catalogue, which runs programs of its own"
        )
    if version > len(MIGRATIONS):
        raise LibraryUnusable(f"the library {folder} was made by a newer version of whosaid; update the program")
    if version == len(MIGRATIONS):
        return
    if only_read is not None:
        raise LibraryUnusable(f"{only_read} (an older version of whosaid made it: it must be written once)")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version:
            _back_up(path, version)
        for script in MIGRATIONS[version:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _back_up(path: Path, version: int) -> None:
    """Copies the catalogue to a file beside it; the caller holds a transaction that has changed nothing yet."""
    copy = path.with_name(f"{path.stem}-version-{version}{path.suffix}")
    draft = copy.with_suffix(".part")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(opened(path.absolute().as_uri())) as source, closing(opened(draft.absolute().as_uri())) as target:
            target.execute("PRAGMA synchronous = FULL")
            source.backup(target)
        flush(draft)
        draft.replace(copy)
        flush(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise LibraryUnusable(
            f"the library {path.parent} cannot be upgraded: no copy of its catalogue can be made ({error.strerror})"
        ) from error
    except sqlite3.Error:
        draft.unlink(missing_ok=True)
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, for `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
