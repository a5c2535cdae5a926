"""A sequence of known length that is made as far as it is looked at."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from threading import Lock
from typing import TypeVar, overload

T = TypeVar("T")

_STEP = 1024


class Growing(Sequence[T]):
    """The first `length` of some values. Safe from several threads."""

    def __init__(self, length: int, values: Iterable[T]) -> None:
        self._length = length
        self._values = iter(values)
        self._made: list[T] = []
        self._guard = Lock()

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        if isinstance(index, slice):
            wanted = range(*index.indices(self._length))
            made = self._until(max(wanted, default=-1) + 1) if wanted.step < 0 else self._until(wanted.stop)
            return made[wanted.start : wanted.stop] if wanted.step == 1 else [made[at] for at in wanted]
        at = index + self._length if index < 0 else index
        if not 0 <= at < self._length:
            raise IndexError(index)
        return self._until(at + 1)[at]

    def __iter__(self) -> Iterator[T]:
        for start in range(0, self._length, _STEP):
            yield from self[start : start + _STEP]

    def _until(self, end: int) -> list[T]:
        """The values made, at least up to `end`."""
        with self._guard:
            if len(self._made) < end:
                self._made.extend(islice(self._values, end - len(self._made)))
            return self._made
