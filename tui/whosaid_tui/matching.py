"""How well a name fits what is typed to find it."""

import unicodedata
from collections.abc import Callable
from typing import Final

_LETTERS: Final = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)

_CLOSE: Final = 1 / 3
"""Letters that stand further apart are in nearly every long name."""


def folded(text: str) -> str:
    """`text` without case and accents."""
    text = text.casefold()
    if text.isascii():
        return text
    letters = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).translate(_LETTERS)


def fitting(typed: str) -> Callable[[str], float]:
    """Says how well a folded text fits: 0 for not at all, more the better.

    Best is what is typed at the beginning of a word, then each of its words at the beginning of one, then
    all of them anywhere, then only its letters in their order. The time is linear in the text.
    """
    whole = folded(" ".join(typed.split()))
    words = whole.split()
    letters = whole.replace(" ", "")

    def fit(text: str) -> float:
        if (at := _opening(whole, text)) >= 0:
            return 4 + 1 / (2 + at)
        if all(word in text for word in words):
            return 3.0 if all(_opening(word, text) >= 0 for word in words) else 2.0
        return _in_order(letters, text)

    return fit


def _opening(words: str, text: str) -> int:
    """Where `words` first stand at the beginning of a word of `text`, -1 where nowhere."""
    at = text.find(words)
    while at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at = text.find(words, at + 1)
    return at


def _in_order(letters: str, text: str) -> float:
    """How close together the letters stand in `text`, in their order, up to 1; 0 where they do not, or far apart."""
    end = 0
    for letter in letters:
        end = text.find(letter, end) + 1
        if not end:
            return 0.0
    start = end
    for letter in reversed(letters):
        start = text.rfind(letter, 0, start)
    closeness = len(letters) / (end - start)
    return closeness if closeness >= _CLOSE else 0.0
