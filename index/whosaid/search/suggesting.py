"""Did you mean: a query that would find something, where this one finds nothing."""

from collections.abc import Iterable
from itertools import groupby

from rapidfuzz import fuzz, process

from whosaid.model import Facet
from whosaid.search.columns import Columns
from whosaid.search.query import Match, Parsed, Within
from whosaid.store import analysis
from whosaid.store.fulltext import FullText, Phrase, Prefix, Word

_LIKELY = 75
"""How alike (of 100) a name must be to one typed to be meant by it."""


def nearest(text: str, parsed: Parsed, columns: Columns, engine: FullText) -> str | None:
    """The query with each word and name that the library does not hold put right; None where that changes nothing."""
    changes = [*_words(parsed, engine), *_names(text, parsed, columns)]
    better = text
    for start, end, put_right in sorted(changes, reverse=True):
        better = better[:start] + put_right + better[end:]
    return better if better != text else None


def _words(parsed: Parsed, engine: FullText) -> Iterable[tuple[int, int, str]]:
    for (start, end), found in groupby(sorted(parsed.terms, key=_place), key=_place):
        matches = list(found)
        if not any(engine.frequency(term) for term in _looked_for(matches)):
            put_right = _put_right(matches[0], engine)
            if put_right is not None:
                yield start, end, put_right


def _names(text: str, parsed: Parsed, columns: Columns) -> Iterable[tuple[int, int, str]]:
    for field in parsed.fields:
        names = _names_of(field, columns)
        words = {token.word for name in names for token in analysis.tokens(name)}
        if not names or (words.issuperset(field.words[:-1]) and any(w.startswith(field.words[-1]) for w in words)):
            continue
        folded = {name: " ".join(analysis.words(name)) for name in names}
        found = process.extractOne(" ".join(field.words), folded, scorer=fuzz.WRatio, score_cutoff=_LIKELY)
        if found is not None:
            typed = text[field.start : field.end]
            before = typed[: typed.index(":") + 1] if ":" in typed else ""
            yield field.start, field.end, f'{before}"{found[2]}"'


def _names_of(field: Within, columns: Columns) -> list[str]:
    if field.field in (Facet.SPEAKER, Facet.ORGANISATION, Facet.COUNTRY, Facet.DOCUMENT, Facet.SECTION):
        return columns.facets[Facet(field.field)].labels
    return []


def _place(match: Match) -> tuple[int, int]:
    return match.start, match.end


def _looked_for(matches: list[Match]) -> Iterable[Word | Prefix | Phrase]:
    return (match.term for match in matches if isinstance(match.term, Word | Prefix | Phrase))


def _put_right(match: Match, engine: FullText) -> str | None:
    match match.term:
        case Word(word) | Prefix(word):
            return _similar(word, engine)
        case Phrase(words):
            known = [word if engine.frequency(Phrase((word,))) else _similar(word, engine) for word in words]
            return '"' + " ".join(word for word in known if word) + '"' if all(known) else None
        case _:
            return None


def _similar(word: str, engine: FullText) -> str | None:
    return next(iter(engine.similar(word, 1)), None)
