"""Words that are asked for by their look, not by themselves: which of the library's are meant."""

from collections import Counter

from whosaid.search.highlighting import compiled, is_near
from whosaid.search.query import Fuzzy, Pattern
from whosaid.store.fulltext import AnyOf, FullText, Term

_MOST = 200
"""Words that one term stands for at most, the most frequent."""


def expanded(term: Term | Pattern | Fuzzy, engine: FullText) -> Term:
    """A term that the engine understands."""
    match term:
        case Pattern(pattern=pattern):
            start = pattern.partition("*")[0].partition("?")[0]
            fits = compiled(pattern).fullmatch
            return _any(Counter({word: count for word, count in engine.starting(start).items() if fits(word)}))
        case Fuzzy(word, distance):
            near = {other: count for other, count in engine.near(word, distance).items() if is_near(other, term)}
            for other in _swapped(word):
                count = engine.frequency(AnyOf((other,)))
                if count:
                    near[other] = count
            return _any(Counter(near))
        case _:
            return term


def _any(words: Counter[str]) -> AnyOf:
    return AnyOf(tuple(word for word, _ in words.most_common(_MOST)))


def _swapped(word: str) -> set[str]:
    """The word with two neighbouring letters in the place of each other: one slip, though two letters differ."""
    return {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)}
