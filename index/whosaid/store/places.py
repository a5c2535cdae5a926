"""How a page is named when it is cited."""

import re
from collections.abc import Mapping

from whosaid.model import Page

_TIME = re.compile(r"\d{1,2}(:\d{2}){1,2}([.,]\d+)?")


def place(page: int | None, pages: Mapping[int, Page], media_type: str) -> str | None:
    """The label to cite: `p. 12`, `PDF p. 5`, `00:12:31`; None without a page.

    A printed label goes before the count; the counted pages of a PDF say that they are counted,
    for they rarely agree with the printed ones. A label that is a time stands as it is.
    """
    if page is None:
        return None
    found = pages.get(page)
    label = found.label.strip() if found is not None and found.label else ""
    if label:
        return label if _TIME.fullmatch(label) else f"p. {label}"
    return f"PDF p. {page}" if media_type == "application/pdf" else f"p. {page}"
