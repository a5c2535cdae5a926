"""Splits running text into sentences.

A full stop ends a sentence when white space and something that can open a sentence follow, and the word
before it is no abbreviation or initial. One pass of one pattern, linear in the text.
"""

import re
from collections.abc import Iterator

from whosaid.extract.names import UPPER
from whosaid.extract.signs import signs_in
from whosaid.model import Span

_ABBREVIATIONS = frozenset(
    """
mr mrs ms dr prof st sr jr rev hon gen col lt maj capt sgt adm gov sen rep pres amb eng ing vs etc e.g i.e eg ie cf ca al approx
no nos vol vols art arts para paras p pp fig figs ch sec sect ed eds est inc ltd co corp dept min max jan feb mar apr jun jul aug sep
sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n e.u h.e viz ibid op cit resp incl excl tel ext z.b d.h u.a bzw usw ggf
cllr cllrs coun messrs nr bd abs vgl ff mio mrd mill hrsg bspw sog evtl inkl mme mlle m mm sra sras sres srta dña núm pág págs lic
""".split()
)
_ALWAYS_OPEN = frozenset("etc p.a a.m p.m".split())

_BEFORE_ORDINALS = frozenset(
    "am vom zum zur im ins beim der die das dem den des ab bis seit unserer einer jeder dieser".split()
)
"""German words behind which a number with a full stop counts: `am 12. Mai`, `die 3. Lesung`."""
_LONGER = max(map(len, _ABBREVIATIONS)) + 1
_STOPS = "!?…"
_FULL_STOP, _ANY_STOP = (
    re.compile(
        rf"(?P<stop>{stop}(?<![.{_STOPS}].)(?P<long>(?<=[^\W\d_]{{{_LONGER}}}.))?[.{_STOPS}]*)(?P<close>[\"'”’»“«)\]]*)(?P<mark>\d{{0,2}})\s+"
        rf"(?=[\"'“‘„«(\[¿¡–—-]*\s?[{UPPER}\d¿¡])"
    )
    for stop in (r"\.", rf"[.{_STOPS}]")
)
"""Ends of sentences; a text without the other marks is read faster for full stops alone. Behind more letters than any
abbreviation has the word needs no look."""
_WORD_BACKWARDS = re.compile(r"[\w.&'’/-]+")
LONGEST = 3000
"""Characters from which on a stretch without a full stop is no sentence."""

_LONGEST_WORD = 40
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_AMOUNT = re.compile(r"(?<!\d)(?:\d{1,3}|\d{5,})$")
"""What a decimal follows; behind four digits, a year, it is a footnote's mark."""


class Sentence:
    """A sentence at `start` of a longer text, with the signs of its words, or of a text that holds it."""

    __slots__ = ("_small", "end", "signs", "start", "text")

    def __init__(self, text: str, start: int = 0, signs: int | None = None) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.signs = signs_in(text) if signs is None else signs
        self._small: str | None = None

    @property
    def small(self) -> str:
        """The sentence in small letters, of the same length."""
        if self._small is None:
            self._small = small(self.text)
        return self._small


def small(text: str) -> str:
    """`text` in small letters, each in its place: the one letter whose small form is two is left plain."""
    return text.replace("İ", "I").lower()


def read_sentences(text: str) -> list[Sentence]:
    """The sentences of a text."""
    return [Sentence(text[start:end], start) for start, end in sentences(text)]


def sentences(text: str, start: int = 0, end: int | None = None, keep: frozenset[int] = frozenset()) -> Iterator[Span]:
    """Spans of the sentences of `text[start:end]`, without white space at their edges.

    `keep` holds offsets of full stops that are known not to end a sentence.
    """
    stop = len(text) if end is None else end
    while start < stop and text[start].isspace():
        start += 1
    pattern = _ANY_STOP if "!" in text or "?" in text or "…" in text else _FULL_STOP
    for match in pattern.finditer(text, start, stop):
        if _ends(match, text) and not (keep and match.start() in keep):
            yield start, match.end("mark")
            start = match.end()
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    if start < stop:
        yield start, stop


def _ends(match: re.Match[str], text: str) -> bool:
    stop, long, close, mark = match.groups()
    if stop != "." or long is not None:
        return True
    bare = _word_before(text, match.start())
    if mark and not close and _AMOUNT.search(bare):
        return False
    if close and close[0] in '"”»’“«':
        return True
    word = bare.casefold().lstrip("'’")
    if word in _ALWAYS_OPEN:
        return True
    if word in _ABBREVIATIONS or (len(bare) == 1 and bare.isupper()):
        return False
    if "." in bare and _DOTTED.fullmatch(bare):
        return len(bare) > 3
    if bare.isdigit() and len(bare) <= 2:
        start = match.start() - len(bare)
        before = text[max(0, start - 80) : start].rstrip(" \t")
        return before[-1:] not in ("", "\n") and _word_before(before, len(before)).casefold() not in _BEFORE_ORDINALS
    return True


def _word_before(text: str, end: int) -> str:
    """The word that ends at an offset, with the marks inside it."""
    start = end - _LONGEST_WORD if end > _LONGEST_WORD else 0
    space = text.rfind(" ", start, end)
    word = text[space + 1 if space >= 0 else start : end]
    if word.isalpha():
        return word
    found = _WORD_BACKWARDS.match(text[start:end][::-1])
    return found[0][::-1] if found else ""
