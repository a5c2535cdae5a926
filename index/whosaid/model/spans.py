"""Stretches of source text: half-open pairs of character offsets."""

from collections.abc import Iterable
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
"""`(start, end)`: offsets in characters of the source text, end exclusive."""

Spans: TypeAlias = tuple[Span, ...]
"""Spans in ascending order that do not overlap."""


def enclosing(spans: Spans) -> Span:
    """The smallest span that holds all of `spans`, which must not be empty."""
    return spans[0][0], spans[-1][1]


def overlaps(a: Span, b: Span) -> bool:
    """Whether the two spans share at least one character."""
    return a[0] < b[1] and b[0] < a[1]


def joined(spans: Iterable[Span]) -> Spans:
    """The spans sorted, with those that touch or overlap made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)
