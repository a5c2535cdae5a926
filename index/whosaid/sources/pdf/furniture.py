"""Running heads, running feet and page numbers."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from whosaid.sources.pdf.lines import Line

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|seite|page n°|página|pàgina|pag\.)\s*)?(?:(\d{1,4})|([ivxlc]{1,7}))"
    r"(?:\s*(?:/|\||of|de|von|sur)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_EDGE_LINES = 4
_ZONE = 0.15
_REPEATED = 3
_NEARBY = 6
_HEAD_WORDS = 12
# Where more of a document than this seems to be furniture, it is text that repeats.
_MOST = 0.5


def furniture(
    pages: Sequence[Sequence[Line]], heights: Sequence[float], labels: Sequence[str | None]
) -> list[set[int]]:
    """For each page the indexes of its lines that are furniture; `labels` are the printed page numbers.

    From the upper and the lower edge inwards, lines are furniture as long as they are the page's number alone, or lines
    of the same words, numbers aside, stand in the same place of two other pages nearby.
    """
    places: dict[str, list[int]] = {}
    for page, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        for key in {_key(lines[i]) for side in _edges(lines, height) for i in side}:
            places.setdefault(key, []).append(page)
    found: list[set[int]] = []
    for page, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        taken: set[int] = set()
        for side in _edges(lines, height):
            for i in side:
                is_number = _is_numbered(lines[i].text, labels[page], is_outermost=not taken & set(side))
                if not is_number and not _repeats(lines[i], places[_key(lines[i])], page):
                    break
                taken.add(i)
        found.append(taken)
    if _length(pages, found) > _MOST * _length(pages, None):
        return [set() for _ in pages]
    return found


def _is_numbered(text: str, label: str | None, *, is_outermost: bool) -> bool:
    """Whether a line is the page's number, or a short line at the very edge that begins or ends with it."""
    if label is None:
        return False
    number = _PAGE_NUMBER.fullmatch(text)
    if number is not None:
        return label in (number[1], number[2])
    words = text.split()
    return is_outermost and len(words) <= _HEAD_WORDS and label in (words[0], words[-1])


def _length(pages: Sequence[Sequence[Line]], indexes: Sequence[set[int]] | None) -> int:
    """The number of characters of all lines, or of those with these indexes."""
    return sum(
        len(line.text)
        for n, lines in enumerate(pages)
        for i, line in enumerate(lines)
        if not indexes or i in indexes[n]
    )


def _repeats(line: Line, pages: list[int], page: int) -> bool:
    """Whether a line comes again on enough pages nearby; one that ends like a sentence or a remark must do so often."""
    at = bisect_left(pages, page)
    near = pages[max(at - _NEARBY, 0) : at + _NEARBY + 1]
    needed = 2 * _REPEATED if line.text[-1] in '.!?:)”’"' else _REPEATED
    return sum(abs(other - page) <= _NEARBY for other in near) >= needed


def _edges(lines: Sequence[Line], height: float) -> tuple[list[int], list[int]]:
    """The indexes of the uppermost and of the lowermost lines in the margins' reach, from the edges inwards."""
    by_height = sorted(range(len(lines)), key=lambda i: lines[i].y)
    upper = [i for i in by_height[:_EDGE_LINES] if lines[i].y < _ZONE * height]
    lower = [i for i in by_height[: -_EDGE_LINES - 1 : -1] if lines[i].y > (1 - _ZONE) * height]
    return upper, lower


def edge_texts(lines: Sequence[Line], height: float) -> list[str]:
    """The texts in which a printed page number is looked for: the cells of the lines at the edges."""
    upper, lower = _edges(lines, height)
    return [cell for i in (*upper[:2], *lower[:2]) for cell in lines[i].text.split("\t")]


def _key(line: Line) -> str:
    return _DIGITS.sub("0", line.text.casefold()).strip()
