"""Keys by which a text cites a document."""

import re
import unicodedata

from whosaid.cite.work import Work

_LONGEST = 24
_UNFOLDED = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ł": "l", "Ł": "L", "đ": "d", "ð": "d"})


def key(id: str, cited: Work) -> str:
    """`groff2005-ee3a4126`: author, body or title, year, and the document's id, which makes it stable and unique.

    Only ASCII letters, digits and hyphens, as every program takes them.
    """
    names = [name.short or name.first for name in cited.authors[:1]]
    lead = _plain(" ".join(names)) or _plain(cited.title if cited.is_titled else cited.kind) or "document"
    year = "" if cited.year is None or lead.endswith(f"{cited.year}") else cited.year
    return f"{lead}{year}-{_plain(id)}"


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.translate(_UNFOLDED)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", folded.lower())
    short = ""
    for word in words:
        if short and len(short) + len(word) > _LONGEST:
            break
        short += word
    return short[:_LONGEST]
