"""Which sets of words have a word in a text, told before any pattern is tried: most sentences hold none.

Each set is known by a bit. A text is parted at its white space, and each of its runs is looked up once and kept, so
that the test costs little more than the parting.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+")
_MOST_KEPT = 60_000
_LONGEST_KEPT = 40

ANY = 1
"""The sign of any run."""
FIGURES = 2
"""The sign of a run with a digit in it."""

_bits: dict[str, int] = {}
_written: dict[str, int] = {}
_sets: dict[tuple[bool, frozenset[str]], int] = {}


class _Seen(dict[str, int]):
    """The bits of the runs met so far."""

    def __missing__(self, run: str) -> int:
        bits = ANY | FIGURES if any(map(str.isdigit, run)) else ANY
        for word in (run,) if run.isalpha() else _WORD.findall(run):
            bits |= _bits.get(word.lower(), 0) | _written.get(word, 0)
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[run] = bits
        return bits


_seen = _Seen()


def sign(words: Iterable[str], *, as_written: bool = False) -> int:
    """The bit by which a set of words is known from now on; words are of letters alone, without capitals.

    With `as_written` they are met only where a text has their very letters, small or large.
    """
    known = frozenset(words)
    bit = _sets.setdefault((as_written, known), FIGURES << (len(_sets) + 1))
    bits = _written if as_written else _bits
    for word in known:
        bits[word] = bits.get(word, 0) | bit
    _seen.clear()
    return bit


def signs_in(text: str) -> int:
    """The bits of all sets of which a word stands in `text`."""
    found = 0
    for bits in set(map(_seen.__getitem__, text.split())):
        found |= bits
    return found
