"""One writer at a time: a lock on a file of the library, let go by the system when its holder dies."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from whosaid.model import LibraryUnusable

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30

    def _try(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _release(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriterLock:
    """Held while a library is changed; readers never ask for it. May be taken again by its own thread."""

    def __init__(self, path: Path, *, patience: float = 2.0, only_read: str | None = None) -> None:
        """`patience` is how long to wait for another writer, in seconds; `only_read` why nobody may be one."""
        self._only_read = only_read
        self._path = path
        self._patience = patience
        self._inner = RLock()
        self._depth = 0

    @contextmanager
    def held(self, *, patience: float | None = None) -> Iterator[None]:
        """Holds the lock. Raises LibraryUnusable when another writer keeps it for too long, or nobody may write."""
        if self._only_read is not None:
            raise LibraryUnusable(self._only_read)
        with self._inner:
            if self._depth:
                yield
                return
            descriptor = self._open()
            try:
                self._acquire(descriptor, self._patience if patience is None else patience)
                self._depth = 1
                try:
                    yield
                finally:
                    self._depth = 0
                    _release(descriptor)
            finally:
                os.close(descriptor)

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise LibraryUnusable(f"the library {self._path.parent} cannot be written: {error.strerror}") from error

    def _acquire(self, descriptor: int, patience: float) -> None:
        until = time.monotonic() + patience
        while not _try(descriptor):
            if time.monotonic() >= until:
                raise LibraryUnusable(
                    f"another process{self._holder(descriptor)} is writing the library {self._path.parent}: "
                    "try again when it has finished"
                )
            time.sleep(0.02)
        with suppress(OSError):  # on a full disk the lock holds without a name
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, str(os.getpid()).encode())

    @staticmethod
    def _holder(descriptor: int) -> str:
        os.lseek(descriptor, 0, os.SEEK_SET)
        written = os.read(descriptor, 20).strip()
        return f" ({written.decode()})" if written.isdigit() else ""
