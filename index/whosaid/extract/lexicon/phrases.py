"""Reads tables of phrases: one phrase a line, `#` before a comment, a space for any white space, a space and `?` for white space or none."""

import re
from collections.abc import Iterable, Iterator

from whosaid.extract.forms import Form, Forms, form_of
from whosaid.extract.leaps import whole_words
from whosaid.extract.needed import needed_words

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


class Cues(Forms):
    """Phrases that are looked for as whole words in texts in small letters, each only where its key words stand.

    `phrases` are the patterns with the sets of words of which a text has one each that they match.
    """

    def __init__(self, table: str) -> None:
        """`key words :: phrase` a line; a phrase of plain words is its own key by its longest word, `*` is in every text."""
        self.phrases: list[tuple[list[frozenset[str]], re.Pattern[str]]] = []
        forms: list[Form] = []
        for line in _lines(table):
            written, _, phrase = line.rpartition(" :: ")
            keys = frozenset(written.split() or [max(phrase.split(), key=len)])
            if not written and not _WORDS.fullmatch(phrase):
                raise ValueError(f"no key word for the phrase {phrase}")
            plain = _pattern(phrase)
            pattern = re.compile(whole_words(plain))
            needed = needed_words(plain)
            if keys != {"*"}:
                needed = [keys, *(words for words in needed if not words >= keys)]
            self.phrases.append((needed, pattern))
            forms.append(form_of(needed, pattern, opens=plain.startswith("^")))
        self._take_on(forms)

    def without(self, text: str, signs: int) -> str:
        """The text with its phrases blanked out."""
        for form in self.fit(signs):
            text = form.pattern.sub(_blank, text)
        return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
