"""A query as understood: what units are asked for."""

from dataclasses import dataclass
from typing import TypeAlias

from whosaid.store.fulltext import Term


@dataclass(frozen=True, slots=True)
class Pattern:
    """Every folded word that fits: `?` stands for one letter, `*` for any number. It begins with a letter."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Every word with the same first letter from which at most `distance` letters differ."""

    word: str
    distance: int


@dataclass(frozen=True, slots=True)
class Match:
    """Units whose text holds a term; `start` and `end` say where in the query it stands."""

    term: Term | Pattern | Fuzzy
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Within:
    """Units that belong to a value of a field. Of `words` the last may go on if `open`; `text` is as typed.

    `start` and `end` say where in the query it stands.
    """

    field: str
    words: tuple[str, ...]
    text: str
    open: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Like:
    """Units on the same matter as the item with this id."""

    id: str


@dataclass(frozen=True, slots=True)
class And:
    """Units that fit all parts."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Units that fit at least one part."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """Units that do not fit the part."""

    part: "Query"


Query: TypeAlias = Match | Within | Like | And | Or | Not


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as understood: None when it asks for nothing.

    `terms` are those that a hit may show, `fields` those that narrow; `parts` are the stretches of the
    text that are asked for together, each of which could be left out.
    """

    query: Query | None
    notes: tuple[str, ...] = ()
    terms: tuple[Match, ...] = ()
    fields: tuple[Within, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()
