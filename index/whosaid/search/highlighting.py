"""Finds the query's words in any shown text, in the same way in which the index found them."""

from collections.abc import Iterable

from whosaid.model import Highlighter, Span, Spans, joined
from whosaid.search.language import Match
from whosaid.store import analysis
from whosaid.store.analysis import Token
from whosaid.store.fulltext import Phrase, Prefix, Word


def highlighter(terms: Iterable[Match], languages: tuple[str, ...]) -> Highlighter:
    """A function that gives the spans of the terms in a text."""
    words: set[str] = set()
    stems: set[str] = set()
    starts: list[str] = []
    phrases: list[Phrase] = []
    for match in terms:
        match match.term:
            case Word(word, forms):
                words.add(word)
                stems |= forms
            case Prefix(start):
                starts.append(start)
            case Phrase(parts, slop=slop) as phrase:
                if slop:
                    words.update(parts)
                else:
                    phrases.append(phrase)
    beginnings = tuple(starts)

    def fits(word: str) -> bool:
        return (
            word in words
            or word.startswith(beginnings)
            or (bool(stems) and not stems.isdisjoint(analysis.stems(word, languages)))
        )

    def highlight(text: str) -> Spans:
        found = list(analysis.tokens(text))
        spans: list[Span] = [(token.start, token.end) for token in found if fits(token.word)]
        for phrase in phrases:
            spans.extend(_phrase_spans(phrase, found))
        return joined(spans)

    return highlight


def _phrase_spans(phrase: Phrase, tokens: list[Token]) -> Iterable[Span]:
    width = len(phrase.words)
    for at in range(len(tokens) - width + 1):
        window = tokens[at : at + width]
        if all(token.word == word for token, word in zip(window[:-1], phrase.words, strict=False)):
            last = window[-1].word
            if last == phrase.words[-1] or (phrase.open and last.startswith(phrase.words[-1])):
                yield window[0].start, window[-1].end
