"""How a page is named when it is cited."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from whosaid.model import Page

_PDF = "application/pdf"
_NUMBER = re.compile(r"(≈ ?)?(\d+|[ivxlcdm]+|[IVXLCDM]+)")


def place(page: int | None, pages: Mapping[int, Page], media_type: str, last: int | None = None) -> str | None:
    """The label to cite: `p. 12`, `pp. 12–13`, `PDF p. 5`, `00:12:31`; None without a page.

    A printed label goes before the count; the counted pages of a PDF say that they are counted,
    for they rarely agree with the printed ones. A label that is no number (a time, a column) stands as it is.
    `last` is the page on which something ends that begins on `page`.
    """
    if page is None:
        return None
    label = _label(page, pages)
    number = _NUMBER.fullmatch(label)
    if label and number is None:
        return label
    ends = _NUMBER.fullmatch(_label(last, pages) or ("" if label else str(last))) if last not in (None, page) else None
    first = number[2] if number is not None else str(page)
    about = "≈ " if number is not None and number[1] else "PDF " if not label and media_type == _PDF else ""
    return f"{about}pp. {first}–{ends[2]}" if ends is not None else f"{about}p. {first}"


def last_page(page: int | None, pages: Sequence[Page], end_char: int) -> int | None:
    """The page on which something ends that begins on `page`."""
    if page is None:
        return None
    index = bisect_left(pages, end_char, key=attrgetter("start_char")) - 1
    return max(page, pages[index].number) if index >= 0 else page


def _label(page: int | None, pages: Mapping[int, Page]) -> str:
    found = pages.get(page) if page is not None else None
    return found.label.strip() if found is not None and found.label else ""
