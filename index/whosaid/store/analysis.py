"""Words of a text as they are indexed and looked for: folded, stemmed by language, unspaced scripts in pairs."""

import re
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

VERSION = 2
"""Grows when a text would be cut or folded in another way, so that an older index is made anew."""

_WORDS_KEPT = 1 << 12
"""Words whose folded form or stem is remembered: common ones; all words of a language would stay for a session."""


def _marks() -> str:
    """The marks that belong to a letter before them, as ranges of a character class."""
    ranges: list[list[int]] = []
    for code in range(0x300, 0x2000):
        if unicodedata.category(chr(code)).startswith("M"):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_marks()}])*(?:['’ʼ][sS](?![^\W_]))?")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})

# Begins where a word begins and gives nothing back: else a word without end would be looked through from each letter.
_COMPOUND = re.compile(
    rf"(?<![^\W_])(?<![{_marks()}])[^\W_](?:[^\W_]|[{_marks()}])*+(?:[-\u2010\u2011'’ʼ](?:[^\W_]|[{_marks()}])++)+"
)
_JOINT = re.compile(r"(?<=[^\W_])[-\u2010\u2011'’ʼ](?=[^\W_])")
_JOINTS = re.compile(r"[-\u2010\u2011'’ʼ]")

SMALL_WORDS = frozenset(
    "a an and are as at be by for from if in into is it its no of on or that the their there these they this those "
    "to was were what with "
    "au aux de des du et la le les un une con del el los las una y da das der dem des do e ein eine il zu".split()
)
"""Words that hold a sentence together; none of them means anything by itself in another of these languages."""

Stemmer = Callable[[str], str]


class Token(NamedTuple):
    """A folded word and where it stands in the text, end exclusive."""

    word: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in order. A run of an unspaced script (Chinese, Thai …) gives its pairs of characters."""
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii() or not _UNSPACED.search(word):
            yield Token(fold(word), match.start(), match.end())
        else:
            yield from _pairs(word, match.start())


def words(text: str) -> list[str]:
    """The folded words of a text, as `tokens` gives them, where their places do not matter."""
    if not text.isascii() and _UNSPACED.search(text):
        return [token.word for token in tokens(text)]
    return list(map(fold, _WORD.findall(text)))


def _pairs(word: str, offset: int) -> Iterator[Token]:
    at = 0
    for run in _UNSPACED.finditer(word):
        if run.start() > at:
            yield Token(fold(word[at : run.start()]), offset + at, offset + run.start())
        at = run.end()
        for start in range(run.start(), max(at - 1, run.start() + 1)):
            end = min(start + 2, at)
            yield Token(fold(word[start:end]), offset + start, offset + end)
    if at < len(word):
        yield Token(fold(word[at:]), offset + at, offset + len(word))


def variants(text: str) -> Iterator[Token]:
    """What else a text may be found by: `co-operation` and `don't` without their joints, the last of a run's pairs.

    Of a run of an unspaced script that is its last character, with which no pair begins.
    """
    if not text.isascii():
        for run in _UNSPACED.finditer(text):
            if run.end() - run.start() > 1:
                yield Token(fold(run[0][-1]), run.end() - 1, run.end())
    end = 0
    for joint in _JOINT.finditer(text):
        start = joint.start()
        if start < end:
            continue
        while start > end and text[start - 1].isalnum():
            start -= 1
        match = _COMPOUND.match(text, start)
        if match is None:
            continue
        end = match.end()
        parts = _JOINTS.split(match[0])
        if parts[-1] in ("s", "S"):
            parts.pop()
        if len(parts) > 1 and not any(part.isdecimal() for part in parts):
            yield Token(fold("".join(parts)), match.start(), match.end())


@lru_cache(_WORDS_KEPT)
def fold(word: str) -> str:
    """A word without case, accents and the possessive `'s`."""
    if len(word) > 2 and word[-2] in "'’ʼ":
        word = word[:-2]
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c)).translate(_LETTERS)


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that sets no spaces between words."""
    return _UNSPACED.match(word) is not None


def stem(word: str, language: str | None) -> str:
    """The stem of a folded word; a language without a stemmer, or none, leaves it as it is."""
    if word.isascii() and not word.isalpha():
        return word
    return _stem(word, (language or "").partition("-")[0].lower())


@lru_cache(_WORDS_KEPT)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    if stemmer is None:
        return word
    try:
        return stemmer(word)
    except Exception:
        return word


@lru_cache(maxsize=64)
def _stemmer(language: str) -> Stemmer | None:
    """The stemmer of a language. One that cannot be made counts as none: Whoosh's for Arabic is older than the rule
    that its regular expressions break."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        from whoosh.lang import stemmer_for_language
        from whoosh.lang.porter2 import stem as porter2

    if language == "en":
        return porter2  # type: ignore[no-any-return]
    try:
        return stemmer_for_language(language)  # type: ignore[no-any-return]
    except Exception:
        return None


class Stems(dict[str, str]):
    """The stems of folded words in one language, each found out once."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, word: str) -> str:
        found = self[word] = stem(word, self._language)
        return found


def stems(word: str, languages: tuple[str, ...]) -> frozenset[str]:
    """The stems of a folded word in each of these languages."""
    return frozenset(stem(word, language) for language in languages) or frozenset((word,))
