"""Quotation marks: one typographic pair around a text, and the marks inside turned to fit."""

import re
from dataclasses import dataclass

from whosaid.model import lone_isolates, visible

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
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\ufff9-\ufffb\ud800-\udfff]")
_DIRECTION = "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"
"""Marks and isolates that turn a text around quotation marks and are none."""
_CLOSES_FIRST = "”»›"
_GUILLEMETS = "«»‹›"
_OUTER = ("“", "”", "„", "«", "»")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_DEEPEST = 8
_PAIRS = (("“", "”"), ("‘", "’"))


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two marks that belong together; `depth` counts the pairs around them from 0."""

    start: int
    end: int
    depth: int


def quoted(text: str, *, single: bool = False) -> str:
    """`text` in double typographic quotation marks, once, with the pairs inside turned: ‘ ’, then “ ” again.

    Where `single`, the outer ones are ‘ ’ and the pairs inside “ ”, then ‘ ’ again.

    Marks that enclose the whole text already are replaced, also where the partner of the first or
    the last one is lost. Any other mark without a partner and every apostrophe stay as they are,
    for nothing says what they were meant to be.
    """
    text = clean(text)
    start, end = len(text) - len(text.lstrip(_DIRECTION)), len(text.rstrip(_DIRECTION))
    text = f"{text[:start]}{_bare(text[start:end])}{text[end:]}".strip()
    opening, closing = _PAIRS[single]
    return f"{opening}{_turned(text, _pairs(text), 1 + single)}{closing}"


def _bare(text: str) -> str:
    """`text` without the marks that enclose it."""
    pairs = _pairs(text)
    if any(pair.start == 0 and pair.end == len(text) - 1 for pair in pairs):
        return text[1:-1]
    if text[:1] in _OUTER and not any(pair.start == 0 for pair in pairs):
        return text[1:]
    if text[-1:] in _OUTER and not any(pair.end == len(text) - 1 for pair in pairs):
        return text[:-1]
    return text


def clean(text: str) -> str:
    """`text` on one line, without control characters and without white space at its ends.

    On the screen a control character is shown as its picture; in somebody's text it has no business at all.
    Direction marks stay, and isolates that are closed.
    """
    text = _CONTROLS.sub("", text)
    alone = lone_isolates(text)
    if alone:
        text = "".join(letter for at, letter in enumerate(text) if at not in alone)
    return " ".join(visible(text).split())


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
    free = before.isspace() or before in "([{—–-/" or before in _CLOSING or before in _DIRECTION
    if text[at] == "'":
        return free and behind.isalpha()
    return free and (not behind.isspace() or text[at] in _GUILLEMETS)


def _is_apostrophe(text: str, at: int) -> bool:
    """Whether a mark stands in a word; a double one does in Hebrew abbreviations only."""
    if text[at] == '"':
        return at > 0 and all(_HEBREW.fullmatch(letter) for letter in (text[at - 1], text[at + 1 : at + 2]))
    return text[at] in "’'" and at + 1 < len(text) and text[at + 1].isalnum()


def _turned(text: str, pairs: list[_Pair], around: int) -> str:
    """The pairs turned, where so many are thought of around them."""
    replaced = list(text)
    for pair in pairs:
        opening, closing = _PAIRS[(pair.depth + around) % 2]
        if text[pair.start] in _GUILLEMETS and text[pair.start + 1] == " ":
            replaced[pair.start + 1] = ""
        if text[pair.end] in _GUILLEMETS and text[pair.end - 1] == " ":
            replaced[pair.end - 1] = ""
        replaced[pair.start], replaced[pair.end] = opening, closing
    return "".join(replaced)
