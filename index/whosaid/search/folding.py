"""Items of the same words, listed once."""

from collections import Counter
from collections.abc import Mapping, Sequence

from whosaid.search.growing import Growing
from whosaid.search.ranking import item_texts
from whosaid.store import Catalogue, analysis

_EXAMINED = 256
"""Items, from the best on, that are held against one another."""
_OPENING, _LETTERS = 60, 12
"""Characters at the head of a text, and the letters in them that are compared first."""
_KEPT = b"bcdfghjklmnpqrtvwxyz"
_LOWER = bytes(range(0x80)).lower() + bytes(0x80)
_DROPPED = bytes(code for code in range(0x80) if _LOWER[code] not in _KEPT)


def folded(keys: Sequence[int], catalogue: Catalogue) -> tuple[Sequence[int], Mapping[int, tuple[int, ...]]]:
    """The keys without those whose folded words stand in an item before them; by key of that one, those left out."""
    head = keys[:_EXAMINED]
    texts = item_texts(head, catalogue)
    openings = {key: _opening(texts.get(key, "")) for key in head}
    shared = Counter(openings.values())
    first: dict[tuple[str, ...], int] = {}
    others: dict[int, tuple[int, ...]] = {}
    for key in head:
        words = tuple(analysis.words(texts.get(key, ""))) if shared[openings[key]] > 1 else ()
        leader = first.setdefault(words, key) if words else key
        if leader != key:
            others[leader] = (*others.get(leader, ()), key)
    if not others:
        return keys, {}
    gone = {key for several in others.values() for key in several}
    return Growing(len(keys) - len(gone), (key for key in keys if key not in gone)), others


def _opening(text: str) -> bytes:
    """The first letters of a text that no spelling changes: texts of other ones need no comparing."""
    letters = _letters(text[:_OPENING])
    return (letters if len(letters) >= _LETTERS else _letters(text))[:_LETTERS]


def _letters(text: str) -> bytes:
    return text.encode("ascii", "ignore").translate(_LOWER, _DROPPED)
