"""The one way for a string to reach a widget.

Texts of documents, file names and error messages are hostile until shown otherwise: they never pass
through a markup parser and never carry control characters to the terminal. Everything a widget draws
is made here; styles are roles (`.hit`, `.dim`), which the style sheets give their looks.
"""

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

from rich.cells import cell_len
from textual.content import Content, Span

from whosaid.model import Spans, visible

LIMIT: Final = 20_000
"""The longest text that one widget or paragraph takes, in characters."""

_MARKS: Final = 4
_STORM: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}"
)

_ISOLATES: Final = dict.fromkeys(range(0x2066, 0x206A), "\u200b")
"""Lines are cut where the screen ends, so isolates might not be closed on it: as wide, and without an effect."""

_WORD: Final = re.compile(r"\S+")

Piece: TypeAlias = str | Content | tuple[str, str]
"""A text, a finished content, or a text with its role."""


def plain(text: str, *, limit: int = LIMIT) -> str:
    """`text` safe to print on one line, for the few places that take strings only.

    Up to `limit` it keeps its length, so offsets into the text hold. Combining marks beyond the
    fourth in a row become U+FFFD.
    """
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    text = visible(text)
    if text.isascii():
        return text
    text = text.translate(_ISOLATES)
    return _STORM.sub(lambda storm: storm[0][:_MARKS] + "\ufffd" * (len(storm[0]) - _MARKS), text)


def display(text: str | Content, role: str = "", *, limit: int = LIMIT) -> Content:
    """`text` as it can be drawn, in the style of `role`; a finished content is returned as it is."""
    if isinstance(text, Content):
        return text
    safe = plain(text, limit=limit)
    spans = [Span(0, len(safe), role)] if role and safe else None
    return Content(safe, spans, strip_control_codes=False)


def line(*pieces: Piece) -> Content:
    """The pieces side by side."""
    return joined("", [display(*piece) if isinstance(piece, tuple) else display(piece) for piece in pieces])


def lines(*rows: Piece) -> Content:
    """The pieces one below the other."""
    return joined("\n", [line(row) for row in rows])


def joined(gap: str, contents: Iterable[Content]) -> Content:
    """The contents with `gap` between them.

    The gap is a new content each time: one that has been measured would be counted twice.
    """
    return Content(gap).join(contents)


def lit(content: Content, spans: Spans, role: str) -> Content:
    """`content` with stretches of it in the style of `role`."""
    return content.add_spans([Span(start, end, role) for start, end in spans if end > start])


def spread(left: Content, right: Content, width: int) -> Content:
    """Both ends of a line `width` cells wide; the left one gives way."""
    room = width - right.cell_length - 1
    if room < 8:
        return left.truncate(width, ellipsis=True)
    return line(left.truncate(room, ellipsis=True, pad=True), " ", right)


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Where `text` breaks into lines of at most `width` cells, as offsets; never empty.

    Lines break at white space; a word longer than a line breaks anywhere.
    """
    narrow = text.isascii()
    if len(text) <= width and (narrow or cell_len(text) <= width):
        return [(0, len(text))]
    found: list[tuple[int, int]] = []
    start = end = used = 0
    fresh = True
    for word in _WORD.finditer(text):
        begin, stop = word.span()
        cells = stop - begin if narrow else cell_len(word[0])
        if fresh:
            start, used = begin, 0
        elif used + (begin - end) + cells > width:
            found.append((start, end))
            start, used = begin, 0
        else:
            used += begin - end
        fresh = False
        while cells > width:
            cut = start + width if narrow else _cut(text, start, stop, width)
            found.append((start, cut))
            rest = cells - (cut - start if narrow else cell_len(text[start:cut]))
            # Widths do not add up where letters join: near the end it is measured again, else once for each line.
            start, cells = cut, rest if narrow or rest > 4 * width else cell_len(text[cut:stop])
        used += cells
        end = stop
    if end > start or not found:
        found.append((start, end))
    return found


def _cut(text: str, start: int, stop: int, width: int) -> int:
    """The offset in `text[start:stop]` up to which at most `width` cells are filled, at least one character on."""
    used = 0
    for at in range(start, stop):
        used += cell_len(text[at])
        if used > width:
            return max(at, start + 1)
    return stop
