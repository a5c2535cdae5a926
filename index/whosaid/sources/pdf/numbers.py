"""Page numbers as they are printed, for citations."""

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"^[^\w]*(?:page|p\.|seite|página|pàgina|pag\.)?\s*(\d{1,4})\b|\b(\d{1,4})[^\w]*$", re.IGNORECASE)
_ROMAN = re.compile(r"^[^\w]*([ivxlc]{1,7})[^\w]*$", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_AGREEING = 0.5


def consensus(edges: Sequence[Sequence[str]]) -> list[str | None]:
    """The printed number of each page, from the texts of the lines at its edges.

    A number counts where it runs along with the pages: the difference to the counted page that most
    pages share must be shared by half of those that print a number at all. Pages that print none get the number
    that their place implies, as long as it is positive. Roman numbers of front matter go by themselves.
    """
    offsets: Counter[int] = Counter()
    numbered = 0
    for index, texts in enumerate(edges):
        numbers = {number for text in texts for number in _numbers(text)}
        numbered += bool(numbers)
        offsets.update(number - index for number in numbers)
    labels: list[str | None] = [None] * len(edges)
    if offsets:
        offset, votes = offsets.most_common(1)[0]
        if votes >= max(2, _AGREEING * numbered, _AGREEING * 0.5 * len(edges)):
            labels = [str(index + offset) if index + offset > 0 else None for index in range(len(edges))]
    for index, texts in enumerate(edges):
        roman = next((match[1] for text in texts if (match := _ROMAN.match(text))), None)
        if roman is None:
            continue
        value = roman_value(roman)
        near = [edges[i] for i in (index - 1, index + 1) if 0 <= i < len(edges)]
        follows = any(
            abs(roman_value(match[1]) - value) == 1 for texts_ in near for t in texts_ if (match := _ROMAN.match(t))
        )
        if follows:
            labels[index] = roman
    return labels


def _numbers(text: str) -> list[int]:
    return [int(group) for match in _NUMBER.finditer(text) for group in match.groups() if group]


def roman_value(roman: str) -> int:
    """The value of a Roman number."""
    values = [_ROMAN_VALUES[letter] for letter in roman.lower()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
