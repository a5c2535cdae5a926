"""Stretches of a citation, some of them in italics, and how they are put together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a citation; titles of works are set in italics where a form can."""

    text: str
    italic: bool = False


Runs: TypeAlias = list[Run]

_STOPS = ".?!"


def runs(*pieces: str | Run | Runs) -> Runs:
    """Pieces one behind the other; empty ones are left out."""
    flat: Runs = []
    for piece in pieces:
        flat += piece if isinstance(piece, list) else [Run(piece) if isinstance(piece, str) else piece]
    return [run for run in flat if run.text]


def italic(text: str) -> Runs:
    """`text` in italics."""
    return [Run(text, italic=True)] if text else []


def words(stretches: Iterable[Run]) -> str:
    """The citation as plain text."""
    return "".join(run.text for run in stretches)


def joined(parts: Iterable[str | Runs], between: str = ", ") -> Runs:
    """The parts that are not empty with `between` them."""
    found = [runs(part) for part in parts if part]
    out: Runs = []
    for number, part in enumerate(found):
        out += [Run(between), *part] if number else part
    return out


def closed(stretches: Runs, mark: str = ".") -> Runs:
    """The citation with `mark` at its end, inside double closing marks as American styles set it.

    A text that ends in a stop of its own gets none.
    """
    text = words(stretches)
    if not text:
        return stretches
    last = stretches[-1]
    if text[-1] == "”":
        if text[-2:-1] in _STOPS:
            return stretches
        return [*stretches[:-1], replace(last, text=f"{last.text[:-1]}{mark}”")]
    if text[-1] in _STOPS and (mark == "." or text[-1] != "."):
        return stretches
    return [*stretches, Run(mark)]


def capitalised(stretches: Runs) -> Runs:
    """The citation with a capital at its start."""
    return [
        replace(run, text=run.text[:1].upper() + run.text[1:]) if n == 0 else run for n, run in enumerate(stretches)
    ]


def sentences(*parts: str | Runs) -> Runs:
    """The parts that are not empty as sentences, each with one full stop."""
    return joined([closed(runs(part)) for part in parts if part], " ")
