"""The words of the library, as one generation of its index holds them: found by their beginning or by their look."""

from rapidfuzz import process
from rapidfuzz.distance import OSA

from whosaid.search.highlighting import compiled
from whosaid.search.query import Fuzzy, Pattern
from whosaid.store.fulltext import AnyOf, FullText, Term

_MOST = 200
"""Words that one term stands for at most, the most frequent."""


class Words:
    """All folded words with about how many units hold each; read from the index one first letter at a time."""

    def __init__(self, engine: FullText) -> None:
        self._engine = engine
        self._by_letter: dict[str, dict[str, int]] = {}

    def starting(self, start: str) -> dict[str, int]:
        """The words that begin so."""
        if len(start) > 2 and start[0] not in self._by_letter:
            return self._engine.starting(start)
        return {word: count for word, count in self._of(start[:1]).items() if word.startswith(start)}

    def near(self, word: str, distance: int) -> dict[str, int]:
        """The words with the same first letter from which so many letters differ at most.

        Two neighbouring letters in the place of each other count as one (optimal string alignment).
        """
        words = self._of(word[:1])
        found = process.extract(word, words.keys(), scorer=OSA.distance, score_cutoff=distance, limit=None)
        return {other: words[other] for other, _, _ in found}

    def similar(self, word: str) -> str | None:
        """The word that is most probably meant by one that the library does not hold."""
        for distance in (1, 2):
            near = self.near(word, distance)
            near.pop(word, None)
            if near:
                return max(near, key=lambda other: (near[other], other))
        return None

    def meant(self, term: Term | Pattern | Fuzzy) -> Term:
        """A term that the engine understands: the words that are asked for by their look."""
        match term:
            case Pattern(pattern=pattern):
                fits = compiled(pattern).fullmatch
                start = pattern.partition("*")[0].partition("?")[0]
                return _any({word: count for word, count in self.starting(start).items() if fits(word)})
            case Fuzzy(word=word, distance=distance):
                return _any(self.near(word, distance))
            case _:
                return term

    def _of(self, letter: str) -> dict[str, int]:
        found = self._by_letter.get(letter)
        if found is None:
            found = self._by_letter[letter] = self._engine.starting(letter)
        return found


def _any(words: dict[str, int]) -> AnyOf:
    return AnyOf(tuple(sorted(words, key=lambda word: (-words[word], word))[:_MOST]))
