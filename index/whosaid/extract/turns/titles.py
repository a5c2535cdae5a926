"""Titles between turns: what stands there is printed by the record, and nobody says it."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.turns import PRINTED_QUESTION, QUESTION_NUMBER

_NUMBERED = re.compile(QUESTION_NUMBER, re.IGNORECASE)
_PRINTED = re.compile(PRINTED_QUESTION)
_CLOCK = re.compile(
    r"(?i:(?:END\s+)?[\[(]?(?=\d{1,2}[:.]|\d{1,2}\s?(?:[ap]\.?m|noon))\d{1,2}(?:[:.]\d{2}){0,2}(?:\s?(?:[ap]\.?m\.?|noon|uhr|h))?)(?:\s[A-Z]{2,5})?[\])]?(?:\s+END)?"
)
_END = re.compile(r"[-–—*#\s]*(?:END|ENDS|FIN|ENDE)[-–—*#\s.]*|#[#\s]*|-\s?30\s?-|\*\s?[^\W\d_].*", re.DOTALL)
"""What stands below the last words of a record: that they are the last, or a note under an asterisk."""
_CLOSED = ".!?…:;,)]”’»\"'-–—"
_LONGEST = 160
"""No title is longer, in characters."""
_FEWEST_CAPITALS = 8
"""Capital letters from which on a line of nothing else is a title, and no acronym that somebody says."""

_MOST_WORDS = 12
"""Words of a title in small letters, at most: it has no comma either, unlike a sentence that is cut off."""


class Titles:
    """Tells the units of one document that end a turn by their form; `headers` are those of its turns."""

    def __init__(self, draft: Draft, headers: Collection[Unit]) -> None:
        self._draft = draft
        units = [unit for unit in draft.units if unit.noise is None]
        self._above_header = {before for before, unit in pairwise(units) if unit in headers}
        letters = sum(c.isalpha() for c in draft.text[:20000])
        self._shouted = sum(c.isupper() for c in draft.text[:20000]) * 2 > letters

    def ends(self, unit: Unit, said: Sequence[Unit]) -> bool:
        """Whether a unit is a title, a number of a question, its printed text or a time; `said` is the turn so far."""
        if unit.end - unit.start > 4 * _LONGEST:
            return False
        words = self._draft.words(unit)
        if _PRINTED.match(words) or _END.fullmatch(words):
            return True
        if len(words) > _LONGEST:
            return False
        if is_numbered_title(words) or _CLOCK.fullmatch(words) is not None:
            return True
        if words[-1:] in _CLOSED:
            return False
        if not self._shouted and sum(c.isupper() for c in words) >= _FEWEST_CAPITALS and words.upper() == words:
            return " " in words
        closed = bool(said) and self._draft.words(said[-1])[-1:] in ".!?"
        plain = words[:1].isupper() and "," not in words and len(words.split()) <= _MOST_WORDS
        return closed and plain and (unit.strong or unit in self._above_header)


def is_numbered_title(words: str) -> bool:
    """Whether words are the number of a question or item alone."""
    return _NUMBERED.fullmatch(words) is not None
