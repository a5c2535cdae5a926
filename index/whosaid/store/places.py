"""How a page is named when it is cited."""

import re
from collections.abc import Mapping

from whosaid.model import Page

_NUMBER = re.compile(r"(≈ ?)?(\d+|[ivxlcdm]+|[IVXLCDM]+)")


def place(page: int | None, pages: Mapping[int, Page], media_type: str) -> str | None:
    """The label to cite: `p. 12`, `PDF p. 5`, `00:12:31`; None without a page.

    A printed label goes before the count; the counted pages of a PDF say that they are counted,
    for they rarely agree with the printed ones. A label that is no number (a time, a column) stands as it is.
    """
    if page is None:
        return None
    found = pages.get(page)
    label = found.label.strip() if found is not None and found.label else ""
    if label:
        number = _NUMBER.fullmatch(label)
        return f"{'≈ ' if number[1] else ''}p. {number[2]}" if number is not None else label
    return f"PDF p. {page}" if media_type == "application/pdf" else f"p. {page}"
