"""Quotation marks: one typographic pair around a text, and the marks inside turned to fit."""

import re
from dataclasses import dataclass

from whosaid.model import visible

_CLOSING = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    '"': '"',
    "'": "'",
    "”": "”",
    "»": "«",
    "›": "‹",
}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")
_CLOSES_FIRST = "”»›"
_GUILLEMETS = "«»‹›"
_OUTER = ("“", "”", "„", "«", "»")
_DEEPEST = 8
_PAIRS = (("“", "”"), ("‘", "’"))


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two marks that belong together; `depth` counts the pairs around them from 0."""

    start: int
    end: int
    depth: int


def quoted(text: str) -> str:
    """`text` in double typographic quotation marks, once, with the pairs inside turned: ‘ ’, then “ ” again.

    Marks that enclose the whole text already are replaced, also where the partner of the first or
    the last one is lost. Any other mark without a partner and every apostrophe stay as they are,
    for nothing says what they were meant to be.
    """
    text = clean(text)
    pairs = _pairs(text)
    if any(pair.start == 0 and pair.end == len(text) - 1 for pair in pairs):
        text = text[1:-1]
    elif text[:1] in _OUTER and not any(pair.start == 0 for pair in pairs):
        text = text[1:]
    elif text[-1:] in _OUTER and not any(pair.end == len(text) - 1 for pair in pairs):
        text = text[:-1]
    text = text.strip()
    return f"“{_turned(text, _pairs(text))}”"


def clean(text: str) -> str:
    """`text` on one line, without control characters and without white space at its ends.

    On the screen a control character is shown as its picture; in somebody's text it has no business at all.
    """
    return " ".join(visible(_CONTROLS.sub("", text)).split())


def rest_closed(text: str, start: int, end: int) -> tuple[str, str]:
    """The marks that a part of `text` lacks, before and behind it, for the pairs that its ends cut in two.

    A pair around the whole text is not told: `quoted` sets it anew.
    """
    pairs = [pair for pair in _pairs(text) if (pair.start, pair.end) != (0, len(text) - 1)]
    opened = [text[pair.start] for pair in pairs if pair.start < start <= pair.end < end]
    closed = [text[pair.end] for pair in pairs if start <= pair.start < end <= pair.end]
    return "".join(opened), "".join(reversed(closed))


def _pairs(text: str) -> list[_Pair]:
    """The pairs of `text`, properly nested, by their start. Takes time in proportion to the text."""
    found: dict[int, int] = {}
    open_marks: list[int] = []
    for at, mark in enumerate(text):
        if mark not in _CLOSING and mark != "’":
            continue
        partner = next((i for i in reversed(open_marks[-_DEEPEST:]) if mark in _CLOSING[text[i]]), None)
        opening = mark in _CLOSING and _stands_before_a_word(text, at)
        if opening and (partner is None or mark not in _CLOSES_FIRST):
            open_marks.append(at)
        elif partner is not None and not _is_apostrophe(text, at):
            while open_marks.pop() != partner:
                pass
            found[partner] = at
    pairs: list[_Pair] = []
    around: list[int] = []
    for start, end in sorted(found.items()):
        while around and around[-1] < start:
            around.pop()
        pairs.append(_Pair(start, end, len(around)))
        around.append(end)
    return pairs


def _stands_before_a_word(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    behind = text[at + 1] if at + 1 < len(text) else " "
    free = before.isspace() or before in "([{—–-/" or before in _CLOSING
    if text[at] == "'":
        return free and behind.isalpha()
    return free and (not behind.isspace() or text[at] in _GUILLEMETS)


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] in "’'" and at + 1 < len(text) and text[at + 1].isalnum()


def _turned(text: str, pairs: list[_Pair]) -> str:
    replaced = list(text)
    for pair in pairs:
        opening, closing = _PAIRS[(pair.depth + 1) % 2]
        if text[pair.start] in _GUILLEMETS and text[pair.start + 1] == " ":
            replaced[pair.start + 1] = ""
        if text[pair.end] in _GUILLEMETS and text[pair.end - 1] == " ":
            replaced[pair.end - 1] = ""
        replaced[pair.start], replaced[pair.end] = opening, closing
    return "".join(replaced)
