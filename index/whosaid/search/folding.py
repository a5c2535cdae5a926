"""Items of the same words, listed once."""

from array import array
from collections.abc import Mapping, Sequence

from whosaid.search.ranking import item_texts
from whosaid.store import Catalogue, analysis

_EXAMINED = 256
"""Items, from the best on, that are held against one another."""


def folded(keys: Sequence[int], catalogue: Catalogue) -> tuple[Sequence[int], Mapping[int, tuple[int, ...]]]:
    """The keys without those whose folded words stand in an item before them; by key of that one, those left out."""
    head = keys[:_EXAMINED]
    texts = item_texts(head, catalogue)
    first: dict[tuple[str, ...], int] = {}
    others: dict[int, tuple[int, ...]] = {}
    for key in head:
        words = tuple(analysis.words(texts.get(key, "")))
        leader = first.setdefault(words, key) if words else key
        if leader != key:
            others[leader] = (*others.get(leader, ()), key)
    if not others:
        return keys, {}
    gone = {key for several in others.values() for key in several}
    return array("I", (key for key in keys if key not in gone)), others
