"""What a library says of its work."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of an `add` or `refresh`. `outcome` is `added`, `unchanged`, `removed` or `failed`.

    `message` says why a document failed or what to know of it. Counts are of documents, sizes bytes.
    """

    path: str
    outcome: str
    done: int
    total: int
    done_bytes: int = 0
    total_bytes: int = 0
    message: str | None = None


ProgressListener: TypeAlias = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far the words of documents have been taken into the index; `seconds_left` is about how long it goes on."""

    done: int
    total: int
    seconds_left: float | None = None


IndexListener: TypeAlias = Callable[[IndexProgress], None]


@dataclass(frozen=True, slots=True)
class AddReport:
    """What an `add` or `refresh` did: ids of the documents now in the library, paths of those that failed, and why."""

    added: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check` found: counts of what was verified and one line for each thing that does not hold."""

    documents: int
    items: int
    faults: tuple[str, ...] = ()
    rebuilt: bool = False
    clips: int = 0
