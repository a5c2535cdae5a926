"""Did you mean: a query that would find something, where this one finds nothing."""

from collections.abc import Iterable
from itertools import groupby

from rapidfuzz import fuzz, process

from whosaid.model import Facet
from whosaid.search.columns import Columns
from whosaid.search.query import Match, Parsed, Within
from whosaid.search.vocabulary import Words
from whosaid.store import analysis
from whosaid.store.fulltext import FullText, Phrase, Prefix, Word

_LIKELY = 66
"""How alike (of 100) a word of a name must be to one typed to be meant by it."""


def nearest(text: str, parsed: Parsed, columns: Columns, engine: FullText, words: Words) -> str | None:
    """The query with each word and name that the library does not hold put right; None where that changes nothing."""
    changes = [*_misspelt(parsed, engine, words), *_names(text, parsed, columns)]
    better = text
    for start, end, put_right in sorted(changes, reverse=True):
        better = better[:start] + put_right + better[end:]
    return better if better != text else None


def _misspelt(parsed: Parsed, engine: FullText, words: Words) -> Iterable[tuple[int, int, str]]:
    for (start, end), found in groupby(sorted(parsed.terms, key=_place), key=_place):
        matches = list(found)
        if not any(engine.frequency(term) for term in _looked_for(matches)):
            put_right = _put_right(matches[0], engine, words)
            if put_right is not None:
                yield start, end, put_right


def _names(text: str, parsed: Parsed, columns: Columns) -> Iterable[tuple[int, int, str]]:
    for field in parsed.fields:
        names = _names_of(field, columns)
        held = {token.word for name in names for token in analysis.tokens(name)}
        *whole, last = field.words
        known = [word in held for word in whole] + [any(word.startswith(last) for word in held)]
        if not held or all(known):
            continue
        found = [
            (word,) if is_known else process.extractOne(word, held, scorer=fuzz.ratio, score_cutoff=_LIKELY)
            for word, is_known in zip(field.words, known, strict=True)
        ]
        if all(found):
            typed = text[field.start : field.end]
            before = typed[: typed.index(":") + 1] if ":" in typed else ""
            put_right = " ".join(one[0] for one in found if one)
            yield field.start, field.end, before + (f'"{put_right}"' if " " in put_right else put_right)


def _names_of(field: Within, columns: Columns) -> list[str]:
    if field.field in (Facet.SPEAKER, Facet.ORGANISATION, Facet.COUNTRY, Facet.DOCUMENT, Facet.SECTION):
        return columns.facets[Facet(field.field)].labels
    return []


def _place(match: Match) -> tuple[int, int]:
    return match.start, match.end


def _looked_for(matches: list[Match]) -> Iterable[Word | Prefix | Phrase]:
    return (match.term for match in matches if isinstance(match.term, Word | Prefix | Phrase))


def _put_right(match: Match, engine: FullText, words: Words) -> str | None:
    match match.term:
        case Word(word) | Prefix(word):
            return words.similar(word)
        case Phrase(parts):
            known = [part if engine.frequency(Phrase((part,))) else words.similar(part) for part in parts]
            return '"' + " ".join(word for word in known if word) + '"' if all(known) else None
        case _:
            return None
