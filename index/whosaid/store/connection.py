"""Connections to the catalogue's file: one a thread, private modes, migrations, errors in words."""

import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from whosaid.model import LibraryUnusable
from whosaid.store.schema import APPLICATION_ID, MIGRATIONS

_BUSY_SECONDS = 5.0


class Connections:
    """The connections of one catalogue file, one for each thread that asks; `close` closes them all."""

    def __init__(self, path: Path) -> None:
        self._path = path
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
                    connection = self._local.connection = _connect(self._path)
                self._all.append(connection)
        return connection

    @contextmanager
    def transaction(self, *, lasting: bool = False) -> Iterator[sqlite3.Connection]:
        """A write transaction, rolled back on any error. Raises LibraryUnusable for a full or read-only disk.

        A `lasting` one is on the disk when it ends, also where the power fails then: for what cannot be
        made again from the sources.
        """
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
        if name.startswith("SQLITE_FULL"):
            what = "the disk is full; nothing was changed, free some space and try again"
        elif name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            what = "its files cannot be opened for writing; check the rights of the folder"
        elif name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            what = "another process is writing it; try again when it has finished"
        elif name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
            what = "its catalogue is damaged or is no catalogue; add the documents to a new library"
        else:
            what = str(error)
        raise LibraryUnusable(f"the library {folder} cannot be used: {what}") from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(path: Path, *, create: bool) -> None:
    """Makes or checks the catalogue's file and brings its tables up to date.

    Raises LibraryUnusable when the folder is no library, belongs to somebody else, cannot be
    written, or was made by a newer version.
    """
    folder = path.parent
    if not path.exists():
        _make(path, create=create)
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        raise LibraryUnusable(f"the library {folder} belongs to another user; name a folder of your own")
    if not os.access(folder, os.W_OK) or not os.access(path, os.R_OK | os.W_OK):
        raise LibraryUnusable(f"the library {folder} is read-only; check the rights of the folder and its files")
    with in_words(folder):
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            _migrate(connection, folder)
        finally:
            connection.close()


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


def _migrate(connection: sqlite3.Connection, folder: Path) -> None:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
    fresh = not version and not mark and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if mark != APPLICATION_ID and not fresh:
        raise LibraryUnusable(f"{folder} is not a library: its catalogue was made by another program")
    if version > len(MIGRATIONS):
        raise LibraryUnusable(f"the library {folder} was made by a newer version of whosaid; update the program")
    if version == len(MIGRATIONS):
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
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


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, for `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
