"""What may be meant by what is being typed: names of fields, their values, words of the library."""

import re
from collections.abc import Iterable
from typing import Protocol

from whosaid.model import Completion, Completions
from whosaid.search.syntax import FIELDS, KIND_FAMILIES, MEANINGS, MIN_PREFIX
from whosaid.store import analysis

_AT_CURSOR = re.compile(r'(?:^|(?<=[\s(]))-?(?:(?P<field>[^\W\d_]+):)?(?P<value>"[^"]*|[^\s()"]*)$')
_SIMPLE = re.compile(r"[\w.-]+")


class Vocabulary(Protocol):
    """What there is to complete from."""

    def values(self, field: str) -> Iterable[tuple[str, int]]:
        """The values of a field in words, each with how many items it has."""

    def words(self, start: str) -> Iterable[tuple[str, int]]:
        """The folded words that begin so, each with how many units hold it."""


def complete(text: str, cursor: int, vocabulary: Vocabulary, limit: int = 8) -> Completions:
    """What may be meant at the cursor of a query; nothing where nothing has been begun. Never raises."""
    found = _AT_CURSOR.search(text, 0, cursor)
    if found is None:
        return Completions(cursor, cursor)
    start, value = found.start("value"), found["value"]
    if found["field"] is not None:
        meaning = MEANINGS.get(found["field"].lower())
        offers = _values(value.lstrip('"'), meaning, vocabulary) if meaning else []
    elif value.startswith('"') or not value:
        offers = []
    else:
        offers = [*_fields(value), *_names(value, vocabulary), *_words(value, vocabulary)]
    typed = text[start:cursor].casefold()
    return Completions(start, cursor, tuple(one for one in offers if one.text.strip().casefold() != typed)[:limit])


def _fields(typed: str) -> list[Completion]:
    start = typed.casefold()
    return [Completion(f"{field.names[0]}:", field.about) for field in FIELDS if field.names[0].startswith(start)]


def _values(typed: str, meaning: str, vocabulary: Vocabulary) -> list[Completion]:
    """Values of which every word typed begins a word, those that begin so themselves first."""
    wanted = analysis.words(typed)
    values = [(kind, 0) for kind in ("quote", "recommendation")] if meaning == "kind" else []
    values += [pair for pair in vocabulary.values(meaning) if pair not in values]
    if meaning == "kind":
        values += [(kind, 0) for kind in KIND_FAMILIES if kind not in dict(values)]
    fitting = []
    for label, count in values:
        words = analysis.words(label)
        if all(any(word.startswith(one) for word in words) for one in wanted):
            begins = not wanted or (bool(words) and words[0].startswith(wanted[0]))
            fitting.append((not begins, -count, label))
    if meaning == "year":
        fitting.sort(key=lambda one: one[2], reverse=True)
    else:
        fitting.sort()
    return [Completion(f"{_quoted(label)} ", _counted(-count)) for _, count, label in fitting]


def _names(typed: str, vocabulary: Vocabulary) -> list[Completion]:
    """Speakers of whose names a word begins so."""
    if len(typed) < MIN_PREFIX:
        return []
    found = _values(typed, "speaker", vocabulary)[:3]
    return [Completion(f"speaker:{one.text}", one.about) for one in found]


def _words(typed: str, vocabulary: Vocabulary) -> list[Completion]:
    folded = analysis.words(typed)
    if len(folded) != 1 or len(folded[0]) < MIN_PREFIX or not typed.isalnum():
        return []
    found = sorted(vocabulary.words(folded[0]), key=lambda pair: (-pair[1], pair[0]))
    return [Completion(f"{word} ", _counted(count)) for word, count in found if word != folded[0]]


def _quoted(label: str) -> str:
    """A value as it is typed; a quotation mark within it cannot be."""
    plain = label.replace('"', " ")
    return plain if _SIMPLE.fullmatch(plain) else f'"{plain}"'


def _counted(count: int) -> str:
    return f"{count:,}" if count else ""
