"""Forms of words that are looked for together, each only in texts that hold the words it needs."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from whosaid.extract.leaps import leaping
from whosaid.extract.needed import frequency, needed_words
from whosaid.extract.signs import ANY, sign

_MOST_KEPT = 1000


class Form(NamedTuple):
    """A pattern, and the signs of sets of words of which one each is in every text that it matches, the rarest first.

    `seek` finds its first match in a text; what can stand at the start alone (`opens`) is not looked for elsewhere.
    """

    needs: tuple[int, ...]
    pattern: re.Pattern[str]
    opens: bool
    seek: Callable[[str], re.Match[str] | None]

    def all_in(self, text: str) -> Iterable[re.Match[str]]:
        """All matches in a text."""
        return filter(None, [self.seek(text)]) if self.opens else self.pattern.finditer(text)


def form_of(needed: Iterable[frozenset[str]], pattern: re.Pattern[str], *, opens: bool) -> Form:
    """A pattern as a form, with the words that it needs."""
    return Form(rarest(needed), pattern, opens, pattern.match if opens else pattern.search)


def rarest(needed: Iterable[frozenset[str]]) -> tuple[int, ...]:
    """The signs of sets of words, first those that texts hold least often; `ANY` where there are none."""
    return tuple(map(sign, sorted(needed, key=frequency))) or (ANY,)


class Forms:
    """Several forms. Texts are given with the signs of their words; one that has none of `needs` holds no form."""

    def __init__(self, *patterns: str) -> None:
        self._take_on(
            form_of(needed_words(pattern, whole=False), re.compile(leaping(pattern)), opens=pattern.startswith("^"))
            for pattern in patterns
        )

    def _take_on(self, forms: Iterable[Form]) -> None:
        self._forms = tuple(forms)
        self.needs = reduce(or_, (form.needs[0] for form in self._forms), 0)
        self._asked = reduce(or_, (need for form in self._forms for need in form.needs), 0)
        self._likely = lru_cache(_MOST_KEPT)(self._with_rarest)
        self._fitting = lru_cache(_MOST_KEPT)(self._with_all)

    def _with_rarest(self, signs: int) -> Sequence[Form]:
        """The forms whose rarest words have a sign among these; kept, as those below, for the signs that come again."""
        return [form for form in self._forms if signs & form.needs[0]]

    def _with_all(self, signs: int) -> Sequence[Form]:
        """The forms whose words all have a sign among these."""
        return [form for form in self._likely(signs & self.needs) if all(map(signs.__and__, form.needs))]

    def fit(self, signs: int) -> Sequence[Form]:
        """The forms that may stand in a text with certain signs."""
        return self._fitting(signs & self._asked)

    def any(self, text: str, signs: int) -> re.Match[str] | None:
        """A match of any form in a text."""
        for form in self._fitting(signs & self._asked):
            match = form.seek(text)
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
