"""Breaks this process at a boundary of what it writes: it dies there, or the system says no.

Boundaries are the points between which a crash makes no difference: a file of the folder opened for
writing, each write to it, its renaming or removal, a `fsync`, the beginning and the end of a
transaction. They are counted from 1.
"""

import builtins
import errno
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_NAMED = {
    "os.rename": (0, 1),
    "os.remove": (0,),
    "os.mkdir": (0,),
    "os.rmdir": (0,),
    "os.truncate": (0,),
    "os.chmod": (0,),
    "os.link": (0, 1),
    "shutil.rmtree": (0,),
}
_BEGINNING = ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE")
_ENDING = ("COMMIT", "PRAGMA JOURNAL_MODE", "VACUUM")

Break = Callable[[str], None]


def dies(where: str) -> None:
    """Ends the process as `kill -9` does."""
    os.kill(os.getpid(), signal.SIGKILL)


def says(number: int) -> Break:
    """The system refuses with this error, here and from here on."""

    def refuse(where: str) -> None:
        if where.startswith("sql"):
            error = sqlite3.OperationalError(os.strerror(number))
            error.sqlite_errorname = "SQLITE_FULL" if number == errno.ENOSPC else "SQLITE_READONLY"
            raise error
        raise OSError(number, os.strerror(number))

    return refuse


class Boundaries:
    """Counts the boundaries of what is written below `folder`, and breaks at the `at`-th; with `on` at all behind it.

    Its hooks stay for the life of the process.
    """

    def __init__(self, folder: Path, at: int, happens: Break, *, on: bool = False) -> None:
        self.seen: list[str] = []
        self._folder = os.fsencode(folder)
        self._at = at
        self._happens = happens
        self._on = on
        self.active = True
        sys.addaudithook(self._heard)
        self._wrap()

    def reach(self, where: str, before: Callable[[], None] | None = None) -> None:
        """One boundary; `before` is what has happened when the process breaks there."""
        if not self.active:
            return
        self.seen.append(where)
        if len(self.seen) == self._at or (self._on and len(self.seen) > self._at):
            if before is not None:
                before()
            self._happens(where)

    def _heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and self._is_below(path):
                self.reach(f"open {_name(path)}")
        elif event in _NAMED and any(self._is_below(arguments[at]) for at in _NAMED[event]):
            self.reach(f"{event} {_name(arguments[0])}")

    def _is_below(self, path: Any) -> bool:
        return isinstance(path, str | bytes | os.PathLike) and os.fsencode(path).startswith(self._folder)

    def _wrap(self) -> None:
        reach, real_connect = self.reach, sqlite3.connect

        class Connection(sqlite3.Connection):
            is_writing = False

            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                begins = sql.startswith(_BEGINNING)
                ends = sql.startswith(_ENDING) and (self.is_writing or sql != "COMMIT")
                if begins or ends:
                    reach(f"sql {sql[:30]}")
                done = super().execute(sql, *values)
                if begins or sql in ("COMMIT", "ROLLBACK"):
                    self.is_writing = begins
                return done

        def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
            return real_connect(*arguments, **{"factory": Connection, **options})

        sqlite3.connect = connect  # type: ignore[assignment]
        for name in ("fsync", "write", "ftruncate"):
            setattr(os, name, self._counted(name, getattr(os, name)))
        for module in (os, builtins):
            name = "fdopen" if module is os else "open"
            setattr(module, name, self._writing(getattr(module, name)))

    def _counted(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(descriptor: int, *arguments: Any) -> Any:
            if descriptor > 2:
                self.reach(name)
            return real(descriptor, *arguments)

        return counted

    def _writing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def opened(*arguments: Any, **options: Any) -> Any:
            file = real(*arguments, **options)
            mode = options.get("mode", arguments[1] if len(arguments) > 1 else "r")
            where = os.fsencode(os.path.realpath(f"/proc/self/fd/{file.fileno()}"))
            return _File(file, self.reach) if set(mode) & set("wxa+") and where.startswith(self._folder) else file

        return opened


class _File:
    """A file each write to which is a boundary: broken there, half of it has been written."""

    def __init__(self, file: Any, reach: Callable[..., None]) -> None:
        self._file = file
        self._reach = reach

    def write(self, data: Any) -> int:
        def half() -> None:
            self._file.write(data[: len(data) // 2])
            self._file.flush()

        self._reach("write", half)
        return int(self._file.write(data))

    def writelines(self, parts: Any) -> None:
        for part in parts:
            self.write(part)

    def close(self) -> None:
        if not self._file.closed:
            self._reach("close")
        self._file.close()

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *exception: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _name(path: Any) -> str:
    return os.fsdecode(os.path.basename(path))  # noqa: PTH119 - bytes as well as text
