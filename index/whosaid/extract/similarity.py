"""How alike texts are: the cosine of their tf-idf vectors, looked up through an index of words.

Bounded on long documents: a word that stands in very many texts is weighed but not looked up.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = 400
"""Texts that hold a word beyond which the word is not looked up."""
_ASKED = 40
"""How many words of a text are looked up, the rarest first."""


class Similarity:
    """Texts that can be asked which of them are most like another text."""

    def __init__(self, texts: Sequence[str]) -> None:
        counts = [_count(text) for text in texts]
        frequency: Counter[str] = Counter()
        for count in counts:
            frequency.update(count.keys())
        self._weight = {word: math.log(1 + len(texts) / n) for word, n in frequency.items()}
        self._counts = counts
        self._vectors: dict[int, dict[str, float]] = {}
        self._values: dict[str, list[tuple[int, float]]] = {}
        self._holders: dict[str, list[int]] = defaultdict(list)
        for at, count in enumerate(counts):
            for word in count:
                if frequency[word] <= _COMMON:
                    self._holders[word].append(at)

    def nearest(self, text: str, least: float, allowed: Callable[[int], bool]) -> list[tuple[float, int]]:
        """Score and index of the texts at least so alike, of those allowed; best first, else in their order."""
        vector = self._vector(_count(text))
        asked = sorted(vector, key=lambda word: (-self._weight[word], word))[:_ASKED]
        scores: dict[int, float] = defaultdict(float)
        for word in asked:
            own = vector[word]
            for at, value in self._holding(word):
                scores[at] += value * own
        found = [(score, at) for at, score in scores.items() if score >= least and allowed(at)]
        return sorted(found, key=lambda entry: (-entry[0], entry[1]))

    def _holding(self, word: str) -> list[tuple[int, float]]:
        """The texts that hold a word, with its part in their vectors; worked out when first asked for."""
        if word not in self._values:
            found = self._values[word] = []
            for at in self._holders.get(word, ()):
                if at not in self._vectors:
                    self._vectors[at] = self._vector(self._counts[at])
                found.append((at, self._vectors[at][word]))
        return self._values[word]

    def _vector(self, count: dict[str, float]) -> dict[str, float]:
        vector = {word: value * self._weight[word] for word, value in count.items() if word in self._weight}
        norm = math.sqrt(sum(value * value for value in vector.values())) or 1.0
        return {word: value / norm for word, value in vector.items()}


def _count(text: str) -> dict[str, float]:
    """Each word of a text with its dampened number of occurrences."""
    return {word: 1 + math.log(n) for word, n in Counter(map(str.casefold, _WORD.findall(text))).items()}
