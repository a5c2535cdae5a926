"""More like this: the words that say most of what an item is about, as a query."""

import math
from collections import Counter

from whosaid.store import Catalogue, analysis
from whosaid.store.fulltext import FullText, Word

_TERMS = 20
_SHORTEST = 3
_READ = 20_000
"""Characters that are read of an item."""

LEAST = 0.12
"""The share of an item's own score that another must have to be like it."""


def text_of(id: str, catalogue: Catalogue) -> tuple[str, str | None, int | None] | None:
    """What a quote, recommendation, document or person says, its language, and the key of an item; None: no such."""
    document, _, local = id.partition(".")
    if local:
        found = catalogue.query(
            "SELECT i.text, d.language, i.key FROM item i JOIN document d ON d.number = i.document "
            "WHERE d.id = ? AND i.id = ?",
            (document, local),
        )
        return found[0] if found else None
    said = catalogue.query(
        "SELECT i.text, d.language FROM item i JOIN document d ON d.number = i.document WHERE d.id = ?1 "
        "UNION ALL SELECT i.text, d.language FROM item i JOIN document d ON d.number = i.document "
        "JOIN appearance a ON a.key = i.appearance JOIN person p ON p.number = a.person WHERE p.id = ?1 LIMIT 500",
        (id,),
    )
    return (" ".join(text for text, _ in said)[:_READ], said[0][1], None) if said else None


def key_terms(text: str, language: str | None, engine: FullText, size: int) -> list[tuple[Word, float]]:
    """The most telling words of a text with their weights: those that are frequent in it and rare in the library."""
    counts = Counter(
        word
        for word in analysis.words(text)
        if (len(word) >= _SHORTEST or analysis.is_unspaced(word))
        and not word.isdecimal()
        and word not in analysis.SMALL_WORDS
    )
    by_stem: dict[frozenset[str], tuple[str, int]] = {}
    for word, count in counts.items():
        stems = analysis.stems(word, (language,) if language else ())
        first, so_far = by_stem.get(stems, (word, 0))
        by_stem[stems] = first, so_far + count
    weighed = []
    for stems, (word, count) in by_stem.items():
        term = Word(word, stems)
        held = engine.frequency(term)
        if 1 < held < max(size / 4, 8):
            weighed.append((term, (1 + math.log(count)) * math.log(1 + size / held)))
    return sorted(weighed, key=lambda pair: -pair[1])[:_TERMS]
