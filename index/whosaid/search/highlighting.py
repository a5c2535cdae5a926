"""Finds the query's words in any shown text, in the same way in which the index found them."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from rapidfuzz.distance import OSA

from whosaid.model import Highlighter, Span, Spans, joined
from whosaid.search.query import Fuzzy, Match, Pattern
from whosaid.store import analysis
from whosaid.store.analysis import Token
from whosaid.store.fulltext import AnyOf, Phrase, Prefix, Word


def highlighter(terms: Iterable[Match], languages: tuple[str, ...]) -> Highlighter:
    """A function that gives the spans of the terms in a text."""
    wanted = Wanted(terms, languages)

    def highlight(text: str) -> Spans:
        return joined(wanted.spans(list(analysis.tokens(text)), analysis.variants(text)))

    return highlight


class Wanted:
    """The words and phrases of some terms, and where they stand."""

    def __init__(self, terms: Iterable[Match], languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._words: set[str] = set()
        self._stems: set[str] = set()
        self._starts: tuple[str, ...] = ()
        self._patterns: list[re.Pattern[str]] = []
        self._fuzzy: list[Fuzzy] = []
        self._phrases: list[Phrase] = []
        self._known: dict[str, bool] = {}
        for match in terms:
            self._want(match)
        self._initials = {stem[:1] for stem in self._stems}

    def _want(self, wanted: Match) -> None:
        match wanted.term:
            case Word(word, forms):
                self._words.add(word)
                self._stems |= forms
            case Prefix(start):
                self._starts = (*self._starts, start)
            case AnyOf(words):
                self._words.update(words)
            case Pattern(pattern):
                self._patterns.append(compiled(pattern))
            case Fuzzy() as fuzzy:
                self._fuzzy.append(fuzzy)
            case Phrase(parts, slop=slop) as phrase:
                if slop:
                    self._words.update(parts)
                else:
                    self._phrases.append(phrase)

    def spans(self, tokens: list[Token], variants: Iterable[Token]) -> Iterator[Span]:
        """Where they stand in a text with these tokens and variants; of a phrase the whole."""
        others = variants if self._stems else ()
        yield from ((token.start, token.end) for token in chain(tokens, others) if self._fits(token.word))
        for phrase in self._phrases:
            yield from _phrase_spans(phrase, tokens)

    def _fits(self, word: str) -> bool:
        fits = self._known.get(word)
        if fits is None:
            fits = self._known[word] = (
                word in self._words
                or word.startswith(self._starts)
                or any(pattern.fullmatch(word) for pattern in self._patterns)
                or any(_is_near(word, fuzzy) for fuzzy in self._fuzzy)
                or (
                    word[:1] in self._initials  # which no stemmer changes
                    and not self._stems.isdisjoint(analysis.stems(word, self._languages))
                )
            )
        return fits


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of `?` and `*` as a regular expression for folded words."""
    return re.compile("".join({"?": ".", "*": ".*"}.get(c, re.escape(c)) for c in pattern))


def _is_near(word: str, fuzzy: Fuzzy) -> bool:
    distance = OSA.distance(word, fuzzy.word, score_cutoff=fuzzy.distance)
    return word[:1] == fuzzy.word[:1] and distance <= fuzzy.distance


def _phrase_spans(phrase: Phrase, tokens: list[Token]) -> Iterator[Span]:
    width = len(phrase.words)
    for at in range(len(tokens) - width + 1):
        window = tokens[at : at + width]
        if all(token.word == word for token, word in zip(window[:-1], phrase.words, strict=False)):
            last = window[-1].word
            if last == phrase.words[-1] or (phrase.open and last.startswith(phrase.words[-1])):
                yield window[0].start, window[-1].end
