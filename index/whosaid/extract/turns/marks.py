"""What a text cannot be without that is of a dress of turn headers: most are not, and this is told without reading lines."""

import re
from collections.abc import Iterator
from itertools import islice

from whosaid.extract.names import UPPER

Marks = str | re.Pattern[str]

ADDRESSED = re.compile(
    r"\n[ \t]*(?=[A-Z])(?:(?:M|MM|Mr|MR|Mrs|MRS|Ms|MS|Mx|Miss|Mme|Mlle|Dr|DR|Prof|Sr|SR|Sra|SRA|Sen|Rep|Hon|Rev)\b|(?:Professor|Sir|Dame|Lord|Lady|Baroness|"
    r"Senator|Represent|Congress|Chair|Secretary|Minister|Deputy|President|Judge|Justice|Governor|Mayor|Commissioner|Ambassador|Councill?or|"
    r"Delegate|Herr|Frau|Monsieur|Madame|El\s|La\s|Le\s)|The\s+(?:[A-Z]{3}|[A-Z]\w+[.,]|\w+\s(?:President|Speaker|Chair)))[^\n]{0,140}?(?:\.\s|—)",
)
STOPPED = re.compile(r"\.[ ]{0,4}[—–−-]")
SHOUTED = re.compile(rf"\n[ \t*]*[{UPPER}]{{2}}[{UPPER} '’.-]{{1,60}}\.[ ]")
SHOUTED_LINE = re.compile(rf"\n[ \t]*[{UPPER}]{{2}}[{UPPER} '’.()-]{{2,88}}(?=\n[ \t]*\S)")
LETTERED = re.compile(r"\n[ \t]*[QAPRF](?:\.?\d{1,3})?(?:[.:]\s|\s{2})")
ASKED = re.compile(r"\n[ \t]*Q[ \t]")
PARTED = re.compile(rf"\n[ \t]*(?:[-+•]\s)?[ *_]*[{UPPER}][^\n]{{1,80}}?(?:[ ][-–—][ ]|\t)")
_OF_OPENINGS = (ADDRESSED, SHOUTED, SHOUTED_LINE, LETTERED, ASKED)
_OPTIONS = "|".join(marks.pattern.removeprefix(r"\n") for marks in _OF_OPENINGS)
_OPENING = re.compile(rf"\n(?=[ \t*]*[{UPPER}])(?={_OPTIONS})")
"""Where a line opens as in one of several dresses: a text with too few of such lines at all is of none of them."""
_FAR = 200
"""Characters from the start of a line within which such a mark stands."""
_PARTS = (" - ", " – ", " — ", "\t")
FEWEST = 3
"""Headers that any dress has, at least, unless the file's markup names the speaker."""


class Marked:
    """A text that is asked whether it may be of a dress."""

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}"
        self._opens: bool | None = None

    def has(self, marks: Marks) -> bool:
        """Whether the text has what the marks of a dress ask for."""
        if not isinstance(marks, re.Pattern):
            return not marks or any(mark in self._text for mark in marks)
        if marks in _OF_OPENINGS:
            if self._opens is None:
                self._opens = _are_enough(_OPENING.finditer(self._text))
            if not self._opens:
                return False
        return _are_enough(_parted_lines(self._text) if marks is PARTED else marks.finditer(self._text))


def _are_enough(found: Iterator[re.Match[str]]) -> bool:
    return sum(1 for _ in islice(found, FEWEST)) == FEWEST


def _parted_lines(text: str) -> Iterator[re.Match[str]]:
    """What may be a header with a dash or a tab behind it: lines are looked at where those stand."""
    seen: set[int] = set()
    for mark in _PARTS:
        at = text.find(mark)
        while at >= 0:
            start = text.rfind("\n", max(0, at - _FAR), at)
            match = PARTED.match(text, start) if start >= 0 and start not in seen else None
            seen.add(start)
            if match is not None:
                yield match
            at = text.find(mark, at + 1)
