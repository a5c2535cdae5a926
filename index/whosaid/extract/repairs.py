"""Repairs of what recognition broke, for shown text only: each is recorded and none touches the source text.

Two kinds are sure enough to make: an apostrophe lost before a possessive s, and a q read as g where the document
itself writes the repaired word. Mistakes of the source itself stay.
"""

import re
from collections import Counter

from whosaid.extract.draft import Draft
from whosaid.model import Edit

_LOST_APOSTROPHE = re.compile(r" s(?=\s+[a-z])")
_G_FOR_Q = re.compile(r"\b\w*gu[aeio]\w*\b", re.IGNORECASE)
_TRUE_GU = re.compile(
    r"(?i)(?:guarant|guard|guer|guess|guest(?!ion)|guid|guil|guis|guitar|gua[cmnv]|language|lingui|langu|league|colleague|vague|plague|argue|"
    r"intrigue|dialogue|catalogue|analogue|fatigue|rogue|vogue|unguard|safeguard|disguis|extinguish|distinguish|anguish|penguin|"
    r"tongue|meringue|morgue|segue|sanguin|contigu|ambigu|exigu|antigua|nicaragua|paraguay|uruguay|portugue|bilingu|multilingu)"
)


def repair(draft: Draft) -> None:
    """Adds the edits of what recognition broke to the draft."""
    _apostrophes(draft)
    _glyphs(draft)


def _apostrophes(draft: Draft) -> None:
    text = draft.text
    found = [m for m in _LOST_APOSTROPHE.finditer(text) if text[max(0, m.start() - 3) : m.start()].isalpha()]
    if len(found) >= 2:
        draft.edits.extend(
            Edit(m.start(), m.start() + 1, "’" if "’" in draft.text else "'", "lost-apostrophe") for m in found
        )


def _glyphs(draft: Draft) -> None:
    suspects = [m for m in _G_FOR_Q.finditer(draft.text) if not _TRUE_GU.search(m[0])]
    if not suspects:
        return
    words = Counter(re.findall(r"\w+", draft.text.casefold()))
    for match in suspects:
        word = match[0]
        at = word.casefold().index("gu")
        mended = word[:at] + ("Q" if word[at].isupper() else "q") + word[at + 1 :]
        if words[mended.casefold()] >= 1 and words[word.casefold()] <= words[mended.casefold()] + 1:
            draft.edits.append(Edit(match.start() + at, match.start() + at + 1, mended[at], "ocr-glyph"))
            draft.text = draft.text[: match.start()] + mended + draft.text[match.end() :]
