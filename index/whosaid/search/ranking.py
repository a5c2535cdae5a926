"""The order of what was found.

Each word of a query gives a unit a BM25 score (k1 1.2, b 0.75): by how often the unit's own text holds it in any
form, against how long the text is and how many units hold the word; a word in the name, role or organisation of
who speaks gives half of that, a word in a title 0.3 to all that stands under it. The scores of the words add up.
Among the best, items of which one sentence holds all the words come before those where they are scattered.
"""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress, islice

from whosaid.model import Span
from whosaid.search.columns import Columns, Mask, What, ascending, members, of
from whosaid.search.highlighting import Wanted
from whosaid.search.language import matches
from whosaid.search.query import And, Not, Query
from whosaid.store import Catalogue, analysis
from whosaid.store.analysis import Token

_EXAMINED = 40
"""Items, from the best on, whose sentences are looked at."""
_MOST_READ = 40_000
"""Characters that are read of them."""
_AT_ONCE = 4_000
"""Units that are put in order at once, about; the others when somebody looks so far."""
_SAMPLE = 2_000
_MOST_KEPT = 3 * _MOST_READ
"""Characters of texts that are kept ready: those of the last few queries."""


class Ranked:
    """The units that a query finds, the best first; those that fit as well in the order of the documents."""

    def __init__(self, scores: Mapping[int, float], size: int) -> None:
        """`size` is the number of all units of the library."""
        self.units = scores
        self._size = size
        self._least = _least(scores)
        best: Collection[int] = scores
        if self._least is not None:
            best = list(compress(scores, map(self._least.__le__, scores.values())))
        self._head = sorted(ascending(best, size), key=scores.__getitem__, reverse=True)

    def __len__(self) -> int:
        return len(self.units)

    @cached_property
    def mask(self) -> Mask:
        """The units found."""
        return of(self.units, self._size)

    def within(self, mask: Mask) -> Iterator[int]:
        """Those of the units found that are meant; put in order as far as one goes."""
        yield from compress(self._head, map(mask.__getitem__, self._head))
        if self._least is not None:
            scores, least = self.units, self._least
            rest = [unit for unit in members(mask) if scores.get(unit, least) < least]
            yield from sorted(rest, key=scores.__getitem__, reverse=True)

    def first(self, count: int) -> list[int]:
        """The best units, no more than were put in order at once."""
        return self._head[:count]

    def put(self, places: Iterable[int], units: Iterable[int]) -> None:
        """Gives places among the best to other units of theirs."""
        for place, unit in zip(places, units, strict=True):
            self._head[place] = unit


def _least(scores: Mapping[int, float]) -> float | None:
    """The score of the last unit that is put in order at once; None where all are."""
    if len(scores) <= 2 * _AT_ONCE:
        return None
    sample = sorted(islice(scores.values(), 0, None, max(len(scores) // _SAMPLE, 1)), reverse=True)
    return sample[len(sample) * _AT_ONCE // len(scores)]


def best_first(
    scores: Mapping[int, float], query: Query, columns: Columns, texts: "ItemTexts", languages: tuple[str, ...]
) -> Ranked:
    """The units found in their order."""
    ranked = Ranked(scores, columns.size)
    together = _asked_together(query, languages)
    if len(together) < 2:
        return ranked
    items = (What.QUOTE, What.RECOMMENDATION)
    best = ranked.first(_EXAMINED * 4)
    places = [place for place, unit in enumerate(best) if columns.what[unit] in items][:_EXAMINED]
    units = [best[place] for place in places]
    held = dict(_in_one_sentence(units, together, columns, texts))
    ranked.put(places, sorted(units, key=lambda unit: not held.get(unit, False)))
    return ranked


def _asked_together(query: Query, languages: tuple[str, ...]) -> list[Wanted]:
    """The words that are all asked for; none where the query is not of this shape."""
    if not isinstance(query, And):
        return []
    found = [matches(part) for part in query.parts if not isinstance(part, Not)]
    return [Wanted(terms, languages) for terms in found if terms]


def _in_one_sentence(
    units: Sequence[int], together: Sequence[Wanted], columns: Columns, texts: "ItemTexts"
) -> Iterator[tuple[int, bool]]:
    read = 0
    for unit, text in zip(units, texts.of([columns.keys[unit] for unit in units]), strict=True):
        read += text.length
        if read > _MOST_READ:
            return
        places = [[start for start, _ in wanted.spans(text.tokens, text.variants)] for wanted in together]
        yield (
            unit,
            all(places)
            and any(all(any(start <= place < end for place in one) for one in places) for start, end in text.sentences),
        )


class ItemText:
    """The words of an item's text, and where its sentences are."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.length = len(text)

    @cached_property
    def tokens(self) -> list[Token]:
        return list(analysis.tokens(self._text))

    @cached_property
    def variants(self) -> list[Token]:
        return list(analysis.variants(self._text))

    @cached_property
    def sentences(self) -> list[Span]:
        from whosaid.extract.sentences import sentences  # its patterns take a while, and the first screen needs none

        return list(sentences(self._text))


class ItemTexts:
    """The texts of items, those looked at last kept ready. For one thread at a time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._kept: OrderedDict[int, ItemText] = OrderedDict()
        self._length = 0

    def of(self, keys: Sequence[int]) -> list[ItemText]:
        """The texts of items by their keys."""
        missing = [key for key in keys if key not in self._kept]
        texts = item_texts(missing, self._catalogue) if missing else {}
        for key in missing:
            self._kept[key] = ItemText(texts.get(key, ""))
            self._length += self._kept[key].length
        found = [self._kept[key] for key in keys]
        for key in keys:
            self._kept.move_to_end(key)
        while self._length > _MOST_KEPT:
            self._length -= self._kept.popitem(last=False)[1].length
        return found

    def clear(self) -> None:
        """Forgets all texts: keys may mean others now."""
        self._kept.clear()
        self._length = 0


def item_texts(keys: Iterable[int], catalogue: Catalogue) -> dict[int, str]:
    """The shown texts of quotes and recommendations by key."""
    wanted = tuple(keys)
    marks = ",".join("?" * len(wanted))
    return dict(catalogue.query(f"SELECT key, text FROM item WHERE key IN ({marks})", wanted))  # noqa: S608
