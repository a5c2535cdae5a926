"""The lines of a draft that headers of turns may open."""

import re
from collections.abc import Iterator
from itertools import pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.turns.dresses import LONGEST_ALONE, OFFICE, Line
from whosaid.extract.turns.marks import FEWEST

READABLE = (kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.HEADING, kinds.PULL_QUOTE)
"""What lines are read of."""

INSIDE = re.compile(
    r"\s(?<=[.!?)\]”\"]\s)\s*(?P<label>(?:The\s|(?:[Mm]rs?|[Mm]s|Dr|DR|MRS?|MS|Prof|Hon|HON|Sen|Rep|M|Mme|Sra?)\.?\s){0,2}[^\W\d_][^.:;!?()\n]{0,60}(?:\([^():\n]{2,60}\))?):\s+(?=\S)"
)
"""A label inside a line, behind the end of a sentence."""
_CLOCK = re.compile(
    r"(?:[\[(]?(?:\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:,?\s|T))?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
    r"|\[\d{1,6}\.\d{1,3}s?\s*-{1,2}>\s*\d{1,6}\.\d{1,3}s?\])\s*(?:[-–—]\s+)?(?:From\s+)?(?=[^\W\d_]|<)"
)
_NUMBER = re.compile(
    r"(?:Q\.?\s?\d{1,4}[.:]?|\d{1,4}(?:\.|(?=\s{2})|(?=\t))|\[\d{1,4}\]|§\s?\d{1,4}|-{1,3})\s+(?=[^\W\d_])"
)
_TAG = re.compile(r"(?:</?[A-Za-z]\w{0,20}>\s*)+")
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_PARTING = (" -", "\xa0-", "–", "—", "\t")
_TIME = re.compile(r":\d\d")
LONG = 300
_FEWEST_RUN_IN = 4
"""A line of more characters than `LONG` is looked through for labels inside; it has this many or none."""


class Lines:
    """The lines of a draft that headers may open: those of a unit are read when they are first asked for."""

    def __init__(self, draft: Draft) -> None:
        self.text = draft.text
        self._written = draft.source.text
        self._tagged = "</" in draft.text
        self._strong = {start: end for block in draft.source.blocks for start, end in block.strong}
        self._read: dict[int, list[Line]] = {}
        self._all: list[Line] | None = None
        self.units = [
            unit
            for unit in draft.body()
            if unit.kind in READABLE and (unit.speaker is None or draft.text.startswith(unit.speaker, unit.start))
        ]

    def all(self) -> list[Line]:
        """The lines of all units."""
        if self._all is None:
            self._all = self.of(self.units)
        return self._all

    def of(self, units: list[Unit]) -> list[Line]:
        """The lines of some of the units."""
        found: list[Line] = []
        for unit in units:
            lines = self._read.get(id(unit))
            if lines is None:
                lines = self._read[id(unit)] = list(self._lines(unit))
            found += lines
        return found

    def every(self) -> list[Unit]:
        """All units."""
        return self.units

    def headings(self) -> list[Unit]:
        """The headings."""
        return [unit for unit in self.units if unit.kind is kinds.HEADING]

    def strong(self) -> list[Unit]:
        """The units in which a line may open with bold words."""
        return self.units if self._strong else []

    def alone(self) -> list[Unit]:
        """The units that may be a name alone; where times stand in the text, all of them, for one may end a line."""
        timed = _TIME.search(self.text) is not None
        return self.units if timed else [unit for unit in self.units if unit.end - unit.start <= LONGEST_ALONE]

    def with_colons(self) -> list[Unit]:
        """The units in or close before which a colon stands, and where none is needed: `BY JANE DOE`; none in a text of too few."""
        if "BY " in self.text:
            return self.units
        if self.text.count(":") + self.text.count("：") < FEWEST:
            return [unit for unit in self.units if unit.speaker is not None]
        find = self.text.find
        return [
            unit
            for unit in self.units
            if unit.speaker is not None
            or find(":", unit.start, unit.end + OFFICE) >= 0
            or find("：", unit.start, unit.end + OFFICE) >= 0
        ]

    def with_dashes(self) -> list[Unit]:
        """The units in which a dash that parts words or a tab stands."""
        find = self._written.find
        return [unit for unit in self.units if any(find(mark, unit.start, unit.end) >= 0 for mark in _PARTING)]

    def _lines(self, unit: Unit) -> Iterator[Line]:
        text = self.text
        sure = unit.speaker is not None
        first = unit.start
        for start, end in unit.parts:
            for match in _LINE.finditer(text, start, end):
                low, high = match.span()
                at = low if text[low].isalpha() and text[low] != "Q" else self._behind_number(low, high)
                inside = _run_in(text, at, high) if high - low > LONG and unit.kind is kinds.PARAGRAPH else []
                stop = inside[0] if inside else high
                yield Line(unit, low, stop, at, strong=self._strong.get(at, 0), sure=sure and low == first)
                if inside:
                    for begin, stop in pairwise([*inside, high]):
                        yield Line(unit, begin, stop, begin)

    def _behind_number(self, low: int, high: int) -> int:
        """Where the words of a line begin, behind a tag, time or number."""
        opening = self.text[low]
        if opening == "<":
            before = _TAG.match(self.text, low, high) if self._tagged else None
        elif opening in "[(Q§-" or opening.isdigit():
            before = _CLOCK.match(self.text, low, high) or _NUMBER.match(self.text, low, high)
        else:
            before = None
        return before.end() if before is not None and before.end() < high else low


def _run_in(text: str, low: int, high: int) -> list[int]:
    """Where labels stand inside a long line, behind the ends of sentences: turns that the file ran together."""
    if text.count(": ", low, high) < _FEWEST_RUN_IN:
        return []
    found = [match.start("label") for match in INSIDE.finditer(text, low, high)]
    return found if len(found) + 1 >= _FEWEST_RUN_IN else []
