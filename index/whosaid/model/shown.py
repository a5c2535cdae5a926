"""Shown text: what a person reads and copies, with the way back to the source text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from whosaid.model.spans import Span, Spans
from whosaid.model.text import visible

_RUN = re.compile(r"\S+")
_CLOSING = ".,;:"
_SPACE_BEFORE_CLOSING = re.compile(f" (?=[{_CLOSING}])")


PROTECTING = "chatham-house"
"""The rule of the repairs that withhold whom a document protects."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A recorded repair: the source text of the span is shown as `text` (empty: left out).

    `rule` names the rule that found it: `ocr-glyph`, `lost-apostrophe`, `markup`, `page-number` …
    """

    start_char: int
    end_char: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A shown text and, for each of its stretches, where it comes from.

    `pieces` are `(shown start, source start, source end, shown length)`, ascending. A piece whose
    two lengths differ is a repair and is located as a whole.
    """

    text: str
    pieces: tuple[tuple[int, int, int, int], ...]

    def locate(self, spans: Iterable[Span]) -> Spans:
        """Where source spans stand in the shown text: one span each, those outside left out."""
        found: list[Span] = []
        for start, end in spans:
            first: int | None = None
            last = 0
            for at, source_start, source_end, length in self.pieces:
                if source_end <= start:
                    continue
                if source_start >= end:
                    break
                exact = source_end - source_start == length
                low = max(start - source_start, 0) if exact else 0
                high = min(end, source_end) - source_start if exact else length
                if first is None:
                    first = at + low
                last = at + high
            if first is not None and last > first:
                found.append((first, last))
        return tuple(found)

    def source(self, start: int, end: int) -> Span:
        """The source span behind `text[start:end]`; `start < end` must lie in the text."""
        starts = [piece[0] for piece in self.pieces]
        first = self.pieces[max(bisect_right(starts, start) - 1, 0)]
        last = self.pieces[max(bisect_right(starts, end - 1) - 1, 0)]
        low = first[1] + (start - first[0] if first[2] - first[1] == first[3] else 0)
        high = last[1] + min(end - last[0], last[3]) if last[2] - last[1] == last[3] else last[2]
        return low, high


def shown_text(text: str, spans: Spans, edits: Sequence[Edit] = ()) -> str:
    """What `show` makes of spans, without the way back."""
    for start, end in spans:
        index = bisect_left(edits, start, key=attrgetter("start_char"))
        if index < len(edits) and edits[index].start_char < end:
            return show(text, spans, edits).text
    shown = " ".join([text[start:end] for start, end in spans]).replace("\n", " ")
    if shown.isprintable():
        while "  " in shown:
            shown = shown.replace("  ", " ")
        shown = shown.strip()
    else:
        shown = visible(" ".join(shown.split()))
    if " ." in shown or " ," in shown or " ;" in shown or " :" in shown:
        shown = _SPACE_BEFORE_CLOSING.sub("", shown)
    return shown


def show(text: str, spans: Spans, edits: Sequence[Edit] = ()) -> Shown:
    """The shown text of `spans` of the source text `text`.

    `edits` are sorted by `start_char` and do not overlap; those wholly inside a span are applied.
    White space is folded to single spaces, also where two spans meet, and no space is left before
    a closing mark. Control characters are made visible, so the result is safe to print.
    """
    parts: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    length = 0
    glued = True

    def put(shown: str, start: int, end: int, *, space: bool) -> None:
        nonlocal length
        if space and length and shown[0] not in _CLOSING:
            parts.append(" ")
            length += 1
        parts.append(shown)
        pieces.append((length, start, end, len(shown)))
        length += len(shown)

    for span_start, span_end in spans:
        glued = False
        at = span_start
        index = bisect_left(edits, span_start, key=attrgetter("start_char"))
        while at < span_end:
            edit = edits[index] if index < len(edits) and edits[index].start_char < span_end else None
            if edit is not None and edit.end_char > span_end:
                edit = None
            stop = edit.start_char if edit is not None else span_end
            for run in _RUN.finditer(text, at, stop):
                put(run[0], run.start(), run.end(), space=not glued or run.start() > at)
                glued = True
            if stop > at and text[stop - 1].isspace():
                glued = False
            if edit is None:
                break
            if edit.text:
                put(edit.text, edit.start_char, edit.end_char, space=not glued)
                glued = True
            at = edit.end_char
            index += 1
    return Shown(visible("".join(parts)), tuple(pieces))
