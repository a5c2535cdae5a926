"""Words between quotation marks of all kinds, and whether they are a clause or an utterance."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from whosaid.extract.leaps import leaping
from whosaid.extract.names import UPPER
from whosaid.model import Span

_MARKS = re.compile(
    leaping(
        r"(?:“(?P<a>[^“”]{2,3000}?)(?:”|(?<=[.,!?])\"(?=\s)|(?P<open_a>$))"
        r"|(?<![\w\"])\"(?P<b>[^\"]{2,3000}?)(?:\"|(?<=[.,!?])”(?=\s)|(?P<open_b>$))"
        r"|«\s?(?P<c>[^«»]{2,3000}?)\s?»"
        r"|„(?P<d>[^„“”]{2,3000}?)(?:[“”]|(?<!\s)\"(?!\w))"
        r"|»(?P<f>[^«»]{2,3000}?)«"
        r"|(?<!\w)‘(?P<e>(?:[^‘’]|’(?=\w)){12,1500}?)’(?!\w)"
        r"|&quot;\s?(?P<g>[^&]{2,1500}?)\s?&quot;)"
    )
)
_DOUBLED = re.compile(r"(?:''|``)(?P<words>(?:[^'`]|'(?!')){4,3000}?)(?<!\s)''")
"""Apostrophes two by two as marks, where no others stand."""

_SINGLE_OPENS = re.compile(rf"(?:^|(?<=[.,:!?–—]\s))'(?=[{UPPER}])")
_SINGLE = re.compile(
    rf"(?:^|(?<=[.,:!?–—]\s))'(?P<words>[{UPPER}](?:[^'\n]|'(?=\w)|(?<=[a-z]s)'(?=\s[a-z])){{10,1500}}?[.,!?])'(?=\s|$)"
)
"""Straight single marks, where no others stand: from a capital behind a stop, a comma or a colon to a stop before the mark."""

_OPENING_MARKS = (*'“"«»„‘', "&quot;")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|need|want|"
    r"think|know|believe|go|make|made|get|see|say|said|est|sont|ont|sera|seront|sommes|êtes|peut|faut|doit|ha|han|hay|está|están|fue|fueron|hemos|somos|estamos|wird|werden|habe|kann|können|muss|müssen|\w{2,}(?:ó|aron|ieron|aient)|avons|avez|suis|ist|sind|haben|wir|es|son|tenemos|"
    r"I'm|we're|it's|don't|can't|\w+(?:ed|s))\b"
)
CLAUSE_WORDS = 6
_SET_APART = re.compile(r"[“„«\"](?P<words>[^“”„«»\"\n]{3,160})[”“»\"]")
STOPS = ".,;:!?"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks: the marks' span, the words' span."""

    outer: Span
    inner: Span


def has_single(text: str) -> bool:
    """Whether a straight single mark may open words in a text."""
    return (" '" in text or text.startswith("'")) and _SINGLE_OPENS.search(text) is not None


def is_unclosed(text: str) -> bool:
    """Whether a text ends inside quotation marks."""
    return text.rfind("“") > max(text.rfind("”"), text.rfind("„")) or text.count('"') % 2 == 1


def is_clause(words: list[str]) -> bool:
    """Whether words in marks are a whole clause and no title."""
    titled = sum(word[0].isupper() for word in words) * 2 > len(words)
    return len(words) >= CLAUSE_WORDS and not titled and _FINITE.search(" ".join(words)) is not None


def quotations(text: str, *, goes_on: bool = False) -> Iterator[Quotation]:
    """All words in marks, in the order of the text.

    What nobody closed counts only where it opens the text or, if the next paragraph `goes_on` with it, behind a colon or a comma.
    """
    if not any(mark in text for mark in _OPENING_MARKS):
        pattern = _DOUBLED if "''" in text else _SINGLE if has_single(text) else None
        for match in pattern.finditer(text) if pattern is not None else ():
            yield Quotation(match.span(), match.span("words"))
        return
    for match in _MARKS.finditer(text):
        group = next(g for g in "abcdefg" if match[g] is not None)
        low, high = match.span(group)
        while low < high and text[low].isspace():
            low += 1
        while high > low and text[high - 1].isspace():
            high -= 1
        closed = match["open_a"] is None and match["open_b"] is None
        if low < high and (
            closed or match.start() == 0 or (goes_on and text[: match.start()].rstrip()[-1:] in (":", ","))
        ):
            yield Quotation(match.span(), (low, high))


@lru_cache(maxsize=1)
def set_apart_again(text: str) -> frozenset[str]:
    """Words that a text sets in quotation marks more than once, without the stops behind them: a term, whoever uses it."""
    counts = Counter(match["words"].rstrip(STOPS) for match in _SET_APART.finditer(text))
    return frozenset(words for words, count in counts.items() if count > 1)


def is_utterance(text: str, quotation: Quotation) -> bool:
    """Whether a few words in marks are a whole utterance: they end with a stop, or open a sentence that a comma cuts."""
    (low, high), (first, last) = quotation.outer, quotation.inner
    if text[last - 1] in ".,!?":
        return True
    return text[first].isupper() and text[high : high + 1] == "," and text[:low].rstrip()[-1:] in (*'.!?:”“»"', "")


def is_led(text: str, quotation: Quotation) -> bool:
    """Whether a comma or a colon leads to words in marks that open like a sentence."""
    return text[quotation.inner[0]].isupper() and text[: quotation.outer[0]].rstrip()[-1:] in (",", ":")
