"""Tells how often a document writes a word in small letters: names and proper nouns it hardly ever does."""

import re
from collections import Counter
from collections.abc import Iterator

_WORD = re.compile(r"([a-z](?<![\w@./:-].)[a-z]{2,})(?![\w@]|\.\w)")
"""A word that is no part of an address."""
COMPOUND = re.compile(r"(?<![\w.@/-])(?<!\w[&’'])(?=[^\W\d_])(\w+)(?:[&’'./-]\w+)*(?!@)")
"""A word, or words that a mark joins."""
_FEW = 50
"""Words up to which it is faster to look for each in the text than to count all of them."""


class SmallWords:
    """How often words stand in a text in small letters; all are counted when many have been asked for."""

    def __init__(self, text: str, pattern: re.Pattern[str] = _WORD) -> None:
        """A word stands where the pattern matches it, or its group: the first word of a compound."""
        self._text = text
        self._pattern = pattern
        self._all: Counter[str] | None = None
        self._asked: dict[str, int] = {}

    def count(self, word: str) -> int:
        """How often a word stands in the text; it is given in small letters."""
        if self._all is None and word not in self._asked:
            if len(self._asked) == _FEW:
                self._all = Counter(
                    word for match in self._pattern.finditer(self._text) for word in {match[0], match[1]}
                )
            else:
                self._asked[word] = sum(word in (match[0], match[1]) for match in self._found(word))
        return self._asked[word] if self._all is None else self._all[word]

    def _found(self, word: str) -> Iterator[re.Match[str]]:
        """The words that begin where a word stands."""
        at = self._text.find(word) if word else -1
        while at >= 0:
            match = self._pattern.match(self._text, at)
            if match is not None:
                yield match
            at = self._text.find(word, at + len(word))
