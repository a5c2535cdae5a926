"""Numbers of list items and headings, which Word keeps apart from the text and counts when it shows it."""

import re
from dataclasses import dataclass
from typing import Any

from whosaid.sources.word.styles import number
from whosaid.sources.xmltree import attribute, find, name

_PLACE = re.compile(r"%(\d)")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_SMALL = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


class Numbering:
    """Counts the items of a document's lists. `label` is to be called once for each item, in order."""

    def __init__(self, root: Any | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstract = {attribute(e, "abstractNumId") or "": _levels(e) for e in root if name(e) == "abstractNum"}
        for element in root:
            if name(element) != "num":
                continue
            identifier = attribute(element, "numId") or ""
            base = find(element, "abstractNumId")
            key = (attribute(base, "val") or "") if base is not None else ""
            self._abstract[identifier] = key
            levels = dict(abstract.get(key, {}))
            for override in element:
                if name(override) == "lvlOverride":
                    depth = number(attribute(override, "ilvl")) or 0
                    changed = find(override, "lvl")
                    start = find(override, "startOverride")
                    if changed is not None:
                        levels[depth] = _level(changed)
                    if start is not None:
                        old = levels.get(depth, _Level(1, "decimal", f"%{depth + 1}."))
                        levels[depth] = _Level(number(attribute(start, "val")) or 0, old.form, old.text)
                        self._abstract[identifier] = f"{key}/{identifier}"
            self._levels[identifier] = levels

    def label(self, list_id: str, depth: int) -> str | None:
        """The number of the next item, as shown; empty for a bullet, None where it is no list item."""
        level = self._levels.get(list_id, {}).get(depth)
        if level is None or list_id == "0" or level.form == "none":
            return None
        if level.form == "bullet":
            return ""
        levels = self._levels[list_id]
        counts = self._counts.setdefault(self._abstract[list_id], {})
        counts[depth] = min(counts.get(depth, level.start - 1) + 1, _MOST)
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]

        def shown(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = levels.get(at, level)
            return counted(counts.get(at, other.start), other.form)

        return _PLACE.sub(shown, level.text)


def _levels(element: Any) -> dict[int, _Level]:
    return {number(attribute(e, "ilvl")) or 0: _level(e) for e in element if name(e) == "lvl"}


def _level(element: Any) -> _Level:
    start, form, text = (find(element, part) for part in ("start", "numFmt", "lvlText"))
    return _Level(
        (number(attribute(start, "val")) or 0) if start is not None else 1,
        (attribute(form, "val") or "decimal") if form is not None else "decimal",
        (attribute(text, "val") or "") if text is not None else "",
    )


def counted(value: int, form: str) -> str:
    """A number in one of Word's forms: decimal, letters or Roman."""
    if form in ("lowerLetter", "upperLetter") and value > 0:
        letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman") and 0 < value < 4000:
        roman = ""
        for worth, letters in (*_ROMAN, *_ROMAN_SMALL):
            roman += letters * (value // worth)
            value %= worth
        return roman.upper() if form == "upperRoman" else roman
    return f"{value:02}" if form == "decimalZero" else str(value)
