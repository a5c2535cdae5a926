"""Reads tables of phrases: one phrase a line, `#` before a comment, a space for any white space, a space and `?` for white space or none."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from whosaid.extract.leaps import whole_words
from whosaid.extract.signs import sign

_MOST_KEPT = 1000
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


def _lines(table: str) -> Iterator[str]:
    lines = (line.strip() for line in table.splitlines())
    return (line for line in lines if line and not line.startswith("#"))


def _pattern(phrase: str) -> str:
    return phrase.replace(" ?", r"\s*").replace(" ", r"\s+")


def either(table: str) -> str:
    """A regular expression that matches any phrase of a table; phrases may hold regular expressions."""
    return "(?:" + "|".join(_pattern(phrase) for phrase in _lines(table)) + ")"


def one_of(words: Iterable[str]) -> str:
    """A regular expression that matches any of many words, the longest that fits; spaces in them match any white space.

    It branches letter by letter, so that words are not tried one after the other.
    """
    tree = _Tree()
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, _Tree())
        node[""] = _Tree()
    return f"(?:{_branches(tree)})"


class _Tree(dict[str, "_Tree"]):
    """The letters that may follow; the empty one where a word may end."""


def _branches(node: _Tree) -> str:
    options = [
        (r"\s+" if letter == " " else re.escape(letter)) + _branches(node[letter]) for letter in sorted(node) if letter
    ]
    if not options:
        return ""
    joined = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return joined + "?" if "" in node else joined


class Cues:
    """Phrases that are looked for as whole words, each only where one of its key words stands.

    Texts are given in small letters, with the signs of their words. `keys` are the signs of all key words.
    """

    def __init__(self, table: str) -> None:
        """`key words :: phrase` a line; a phrase of plain words is its own key by its longest word, `*` is in every text."""
        self.phrases: list[tuple[frozenset[str], re.Pattern[str]]] = []
        self._always: list[re.Pattern[str]] = []
        self._keyed: list[tuple[int, re.Pattern[str]]] = []
        self.keys = 0
        self._told = lru_cache(_MOST_KEPT)(self._with_keys)
        for line in _lines(table):
            written, _, phrase = line.rpartition(" :: ")
            keys = frozenset(written.split() or [max(phrase.split(), key=len)])
            if not written and not _WORDS.fullmatch(phrase):
                raise ValueError(f"no key word for the phrase {phrase}")
            pattern = re.compile(whole_words(_pattern(phrase)))
            self.phrases.append((keys, pattern))
            if keys == {"*"}:
                self._always.append(pattern)
                continue
            bit = sign(keys)
            self.keys |= bit
            self._keyed.append((bit, pattern))

    def find(self, text: str, signs: int) -> Iterator[re.Match[str]]:
        """The matches of all phrases in the order of the text; one that begins inside another is passed over."""
        matches = [match for pattern in self._told(signs & self.keys) for match in pattern.finditer(text)]
        behind = 0
        for match in sorted(matches, key=re.Match.start):
            if match.start() >= behind:
                yield match
                behind = match.end()

    def first(self, text: str, signs: int) -> re.Match[str] | None:
        """The match that stands first in the text."""
        found = (match for pattern in self._told(signs & self.keys) if (match := pattern.search(text)) is not None)
        return min(found, key=re.Match.start, default=None)

    def holds(self, text: str, signs: int) -> bool:
        """Whether any phrase stands in the text."""
        return any(pattern.search(text) is not None for pattern in self._told(signs & self.keys))

    def without(self, text: str, signs: int) -> str:
        """The text with its phrases blanked out."""
        for pattern in self._told(signs & self.keys):
            text = pattern.sub(_blank, text)
        return text

    def _with_keys(self, keys: int) -> list[re.Pattern[str]]:
        """The phrases that may stand in a text that has certain key words; kept for the sets that come again."""
        return [*self._always, *(pattern for bit, pattern in self._keyed if keys & bit)]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
