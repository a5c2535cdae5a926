"""Numbers under which a document is known: ISBN, ISSN, DOI, series, symbols of organisations."""

import re
from collections.abc import Iterator

from whosaid.extract.draft import Draft
from whosaid.extract.names import UPPER
from whosaid.extract.signs import FIGURES
from whosaid.model import Identifier

_ISBN = re.compile(r"\bISBN(?:-1[03])?:?\s*((?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dXx])\b")
_ISSN = re.compile(r"\bISSN:?\s*(\d{4}-\d{3}[\dXx])\b")
_DOI = re.compile(r"\b(?:doi:?\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;)])", re.IGNORECASE)
_SYMBOL = re.compile(r"\b(?:A|S|E|ST|HSP|TD|UNEP|FCCC)/(?:[A-Z]+[./])*[A-Z0-9.()]+(?:/[A-Z0-9.()]+)+\b")
_SERIES = re.compile(
    rf"(?<![\w’'&-])(?P<name>[{UPPER}][\w’'&-]+(?:\s+(?:[{UPPER}][\w’'&-]+|of|and|in|on|for|the)){{1,6}})\s+"
    r"(?P<number>No\.?\s*\d{1,4}(?:/\d{2,4})?)\b"
)
_NUMBER = re.compile(r"No\.?\s*\d")


def identifiers_of(draft: Draft) -> tuple[Identifier, ...]:
    """The identifiers that the front and back matter state, each once."""
    body = draft.body()
    start = body[0].start if body else 0
    front = draft.text[start : start + 6000]
    back = draft.text[-2500:] if len(draft.text) - start > 6000 else ""
    found: list[Identifier] = []
    for match in _found(_ISBN, "ISBN", front, back):
        value = " ".join(match[1].split())
        if isbn_holds(value):
            found.append(Identifier("ISBN", value.replace(" ", "-")))
    found += [Identifier("ISSN", m[1]) for m in _found(_ISSN, "ISSN", front, back)]
    found += [Identifier("DOI", m[1]) for m in _found(_DOI, "10.", front[:4000])]
    found += [Identifier("symbol", m[0]) for m in _found(_SYMBOL, "/", *front[:3000].split())]
    for unit in body[:12]:
        short = unit.end - unit.start < 1200 and draft.flow(unit).signs() & FIGURES
        series = _SERIES.search(draft.words(unit)) if short and _NUMBER.search(draft.words(unit)) else None
        if series and series.start() < 200:
            found.append(Identifier("series", f"{_usual_case(draft, series['name'])} {series['number']}"))
            break
    return tuple(dict.fromkeys(found))


def _found(pattern: re.Pattern[str], sign: str, *texts: str) -> Iterator[re.Match[str]]:
    """The matches in texts in which the sign stands that each has."""
    for text in texts:
        if sign in text:
            yield from pattern.finditer(text)


def isbn_holds(value: str) -> bool:
    """Whether the check digit of an ISBN-10 or ISBN-13 is right (ISO 2108)."""
    digits = re.sub(r"[\s-]", "", value).upper()
    if len(digits) == 13 and digits.isdigit():
        return sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
    if len(digits) == 10 and digits[:9].isdigit():
        return sum((10 if d == "X" else int(d)) * (10 - i) for i, d in enumerate(digits)) % 11 == 0
    return False


def _usual_case(draft: Draft, name: str) -> str:
    if not name.isupper():
        return name
    usual = re.search(rf"(?<!\w){re.escape(name.title())}(?!\w)", draft.text)
    return usual[0] if usual else name
