"""Which sets of words have a word in a text, told before any pattern is tried: most sentences hold none.

Each set is known by a bit. A text is parted at its white space, and each of its runs is looked up once and kept, so
that the test costs little more than the parting.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+")
_MOST_KEPT = 60_000
_LONGEST_KEPT = 40

_bits: dict[str, int] = {}
_sets: list[frozenset[str]] = []


class _Seen(dict[str, int]):
    """The bits of the runs met so far."""

    def __missing__(self, run: str) -> int:
        bits = 0
        small = run.lower()
        for word in (small,) if small.isalpha() else _WORD.findall(small):
            bits |= _bits.get(word, 0)
        if len(run) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[run] = bits
        return bits


_seen = _Seen()


def sign(words: Iterable[str]) -> int:
    """The bit by which a set of words is known from now on; words are of letters alone, without capitals."""
    known = frozenset(words)
    if known in _sets:
        return 1 << _sets.index(known)
    bit = 1 << len(_sets)
    _sets.append(known)
    for word in known:
        _bits[word] = _bits.get(word, 0) | bit
    _seen.clear()
    return bit


def signs_in(text: str) -> int:
    """The bits of all sets of which a word stands in `text`."""
    found = 0
    for bits in set(map(_seen.__getitem__, text.split())):
        found |= bits
    return found
