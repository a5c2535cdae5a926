"""Forms of words that are looked for together, each only in texts that hold the words it needs."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple

from whosaid.extract.leaps import leaping
from whosaid.extract.needed import needed_words
from whosaid.extract.signs import ANY, sign


class Form(NamedTuple):
    """A pattern, and two signs of words of which one each is in every text that it matches.

    `seek` finds its first match in a text; what can stand at the start alone (`opens`) is not looked for elsewhere.
    """

    need: int
    other: int
    pattern: re.Pattern[str]
    opens: bool
    seek: Callable[[str], re.Match[str] | None]

    def all_in(self, text: str) -> Iterable[re.Match[str]]:
        """All matches in a text."""
        return filter(None, [self.seek(text)]) if self.opens else self.pattern.finditer(text)


def form_of(needed: Iterable[frozenset[str]], pattern: re.Pattern[str], *, opens: bool) -> Form:
    """A pattern as a form, with the words that it needs."""
    return Form(*rarest(needed), pattern, opens, pattern.match if opens else pattern.search)


def rarest(needed: Iterable[frozenset[str]]) -> tuple[int, int]:
    """The signs of those two sets of words that texts hold least often: they are the longest; `ANY` for want of one."""
    words = sorted(needed, key=lambda words: min(map(len, words)), reverse=True)
    first, second, *_ = (*map(sign, words[:2]), ANY, ANY)
    return first, second


class Forms:
    """Several forms. Texts are given with the signs of their words; one that has none of `needs` holds no form."""

    def __init__(self, *patterns: str) -> None:
        self._forms = [
            form_of(needed_words(pattern, whole=False), re.compile(leaping(pattern)), opens=pattern.startswith("^"))
            for pattern in patterns
        ]
        self.needs = reduce(or_, (form.need for form in self._forms), 0)

    def fit(self, signs: int) -> list[Form]:
        """The forms that may stand in a text with certain signs."""
        return [form for form in self._told(signs) if signs & form.need and signs & form.other]

    def any(self, text: str, signs: int) -> re.Match[str] | None:
        """A match of any form in a text."""
        for need, other, _, _, seek in self._told(signs):
            if signs & need and signs & other:
                match = seek(text)
                if match is not None:
                    return match
        return None

    def first(self, text: str, signs: int) -> re.Match[str] | None:
        """The match that stands first in a text."""
        found = filter(None, [form.seek(text) for form in self.fit(signs)])
        return min(found, key=re.Match.start, default=None)

    def find(self, text: str, signs: int) -> Iterator[re.Match[str]]:
        """The matches of all forms in the order of the text; one that begins inside another is passed over."""
        matches = [match for form in self.fit(signs) for match in form.all_in(text)]
        behind = 0
        for match in sorted(matches, key=re.Match.start):
            if match.start() >= behind:
                yield match
                behind = match.end()

    def _told(self, signs: int) -> list[Form]:
        """The forms among which those are that may stand in a text with certain signs."""
        return self._forms if signs & self.needs else []
