"""Nothing was found: what could be left out, and how much would be found then."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whosaid.model import Filter, View
from whosaid.search.language import parse

_TRIED = 8


@dataclass(frozen=True, slots=True)
class Widening:
    """A view with one thing less: a filter, or else a stretch of the query, `part`."""

    part: str
    choice: Filter | None
    view: View


def widenings(view: View) -> Iterator[Widening]:
    """The views with one thing less: without each filter, each part of the query, all of the query."""
    for choice in view.filters:
        yield Widening("", choice, view.without_filter(choice))
    text = view.query
    parts = parse(text, ()).parts
    if len(parts) > 1:
        for start, end in parts:
            rest = " ".join(f"{text[:start].rstrip()} {text[end:].lstrip()}".split())
            yield Widening(text[start:end], None, view.with_query(f"{rest} "))
    if text.strip() and view.filters:
        yield Widening(text.strip(), None, view.with_query(""))


def helpful(view: View, count: Callable[[View], int]) -> list[tuple[Widening, int]]:
    """The views with one thing less that would find something, with how much `count` finds in them."""
    tried = [(one, count(one.view)) for _, one in zip(range(_TRIED), widenings(view), strict=False)]
    return [(one, found) for one, found in tried if found]
