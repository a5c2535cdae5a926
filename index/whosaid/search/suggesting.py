"""Did you mean: a query that would find something, where this one finds nothing."""

from itertools import groupby

from whosaid.search.language import Match, Parsed
from whosaid.store.fulltext import FullText, Phrase, Prefix, Word


def nearest(text: str, parsed: Parsed, engine: FullText) -> str | None:
    """The query with each word that the library does not hold put right; None where that changes nothing."""
    better = text
    places = groupby(sorted(parsed.terms, key=_place), key=_place)
    for (start, end), matches in reversed([(place, list(found)) for place, found in places]):
        if any(engine.frequency(match.term) for match in matches):
            continue
        put_right = _put_right(matches[0], engine)
        if put_right is not None:
            better = better[:start] + put_right + better[end:]
    return better if better != text else None


def _place(match: Match) -> tuple[int, int]:
    return match.start, match.end


def _put_right(match: Match, engine: FullText) -> str | None:
    match match.term:
        case Word(word) | Prefix(word):
            return _similar(word, engine)
        case Phrase(words):
            known = [word if engine.frequency(Phrase((word,))) else _similar(word, engine) for word in words]
            return '"' + " ".join(word for word in known if word) + '"' if all(known) else None


def _similar(word: str, engine: FullText) -> str | None:
    return next(iter(engine.similar(word, 1)), None)
