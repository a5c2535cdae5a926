"""The order of what was found.

Each word of a query gives a unit a BM25 score (k1 1.2, b 0.75): by how often the unit's own text holds it in any
form, against how long the text is and how many units hold the word; a word in the name, role or organisation of
who speaks gives half of that, a word in a title 0.3 to all that stands under it. The scores of the words add up.
Among the best, items of which one sentence holds all the words come before those where they are scattered.
"""

from collections.abc import Iterable, Iterator, Sequence

from whosaid.extract.sentences import sentences
from whosaid.search.columns import Columns, What, ascending
from whosaid.search.highlighting import Wanted
from whosaid.search.language import matches
from whosaid.search.query import And, Not, Query
from whosaid.store import Catalogue, analysis

_EXAMINED = 40
"""Items, from the best on, whose sentences are looked at."""
_MOST_READ = 40_000
"""Characters that are read of them."""


def best_first(
    scores: dict[int, float], query: Query, columns: Columns, catalogue: Catalogue, languages: tuple[str, ...]
) -> list[int]:
    """The units found, the best first; those that fit as well in the order of the documents."""
    order = sorted(ascending(scores, columns.size), key=scores.__getitem__, reverse=True)
    together = _asked_together(query, languages)
    if len(together) < 2:
        return order
    items = (What.QUOTE, What.RECOMMENDATION)
    places = [place for place, unit in enumerate(order[: _EXAMINED * 4]) if columns.what[unit] in items][:_EXAMINED]
    units = [order[place] for place in places]
    held = dict(_in_one_sentence(units, together, columns, catalogue))
    for place, unit in zip(places, sorted(units, key=lambda unit: not held.get(unit, False)), strict=True):
        order[place] = unit
    return order


def _asked_together(query: Query, languages: tuple[str, ...]) -> list[Wanted]:
    """The words that are all asked for; none where the query is not of this shape."""
    if not isinstance(query, And):
        return []
    found = [matches(part) for part in query.parts if not isinstance(part, Not)]
    return [Wanted(terms, languages) for terms in found if terms]


def _in_one_sentence(
    units: Sequence[int], together: Sequence[Wanted], columns: Columns, catalogue: Catalogue
) -> Iterator[tuple[int, bool]]:
    texts = item_texts([columns.keys[unit] for unit in units], catalogue)
    read = 0
    for unit in units:
        text = texts.get(columns.keys[unit], "")
        read += len(text)
        if read > _MOST_READ:
            return
        tokens, variants = list(analysis.tokens(text)), list(analysis.variants(text))
        places = [[start for start, _ in wanted.spans(tokens, variants)] for wanted in together]
        yield (
            unit,
            all(places)
            and any(
                all(any(start <= place < end for place in one) for one in places) for start, end in sentences(text)
            ),
        )


def item_texts(keys: Iterable[int], catalogue: Catalogue) -> dict[int, str]:
    """The shown texts of quotes and recommendations by key."""
    wanted = tuple(keys)
    marks = ",".join("?" * len(wanted))
    return dict(catalogue.query(f"SELECT key, text FROM item WHERE key IN ({marks})", wanted))  # noqa: S608
