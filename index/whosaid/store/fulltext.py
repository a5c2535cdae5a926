"""What an engine for full text must do. Nothing above this file knows which engine does it."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from whosaid.model import LibraryUnusable

NOWHERE = 0xFFFFFFFF
"""The number of a key that is no longer in use."""


class Damaged(LibraryUnusable):
    """The index cannot be read and is to be made anew."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Something to be found: a document's title, a section's, a speaker, a passage, a quote, a recommendation.

    `text` is its own words, `context` names that belong to it (who speaks, for whom). `key` is the
    catalogue's, below 2**32; `document` the id under which the unit is deleted.
    """

    key: int
    document: str
    language: str | None
    text: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word in any of its inflected forms: its `stems` in the languages of the documents."""

    word: str
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Prefix:
    """Every word that begins so; not shorter than three letters in scripts with spaces."""

    start: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words as they stand, one after the other, with at most `slop` other words among them.

    With `open` the last word may go on.
    """

    words: tuple[str, ...]
    slop: int = 0
    open: bool = False


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Any of these folded words as written, taken as one word."""

    words: tuple[str, ...]


Term: TypeAlias = Word | Prefix | Phrase | AnyOf

Scores: TypeAlias = dict[int, float]
"""Keys of units found, with how well they match."""


class FullText(Protocol):
    """A full-text index. Reading is safe from several threads; one caller writes at a time.

    Every method may raise Damaged; those that write, LibraryUnusable for a full or read-only disk.
    """

    def update(self, add: Iterable[Unit], delete: Iterable[str] = ()) -> None:
        """Deletes the units of documents and adds units, in one commit that a crash leaves whole or undone."""

    def find(self, term: Term, numbers: "array[int] | None" = None) -> Scores:
        """The units that hold a term. Keys of units deleted long ago may be among them.

        With `numbers` they are given by the number that stands there in the place of their key, and those that are
        NOWHERE left out.
        """

    def frequency(self, term: Term) -> int:
        """About how many units hold a term; 0 only where none does."""

    def starting(self, start: str) -> dict[str, int]:
        """The folded words that begin so, with about how many units hold each."""

    def keys(self) -> set[int]:
        """The keys of all units."""

    def verify(self) -> None:
        """Reads all that was written and returns; raises Damaged where it is no longer as it was."""

    def refresh(self) -> None:
        """Lets every thread see what has been committed, also by another process."""

    def clear(self) -> None:
        """Makes the index empty."""

    def close(self) -> None:
        """Lets go of all files."""
