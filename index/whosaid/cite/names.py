"""Names of authors: which part a bibliography puts first, and which are names of bodies."""

import re
import unicodedata
from dataclasses import dataclass

from whosaid.cite.marks import clean
from whosaid.extract.lexicon.people import BODY_WORDS, PARTICLES

_MORE_BODIES = frozenset("inquiry nations states panel taskforce alliance summit conference congress".split())
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ABBREVIATED = re.compile(r"(?P<name>.+?)\s*\((?P<short>[^\W\d_][\w&./-]{1,14})\)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is printed; `family` and `given` are empty for bodies and for names of one part.

    `short` is the abbreviation that a body's name has behind it in brackets, `suffix` `Jr.` and the like.
    """

    whole: str
    family: str = ""
    given: str = ""
    suffix: str = ""
    short: str = ""

    @property
    def first(self) -> str:
        """What a bibliography is sorted by and what a short citation calls the source."""
        return self.family or self.whole

    @property
    def inverted(self) -> str:
        """`Groff, Alberto`, `King, Martin Luther, Jr.`; bodies as they are."""
        return ", ".join(filter(None, (self.family, self.given, self.suffix))) if self.family else self.whole

    @property
    def initials(self) -> tuple[str, ...]:
        """The first letters of the given names, `J.-P.` for a name with a hyphen."""
        found = []
        for part in self.given.split():
            letters = [piece[0] for piece in part.split("-") if piece]
            found.append("-".join(f"{letter}." for letter in letters))
        return tuple(found)


def person_or_body(text: str) -> Name:
    """A name of either kind; what could be both is left whole."""
    text = clean(text)
    words = text.split()
    if _is_body(words) or len(words) < 2 or not _is_spaced(text):
        return body(text)
    if "," in text:
        family, _, given = (part.strip() for part in text.partition(","))
        return Name(f"{given} {family}".strip(), family, given)
    suffix = words.pop() if words[-1].rstrip(".").casefold() in _SUFFIXES and len(words) > 2 else ""
    at = next((n for n, word in enumerate(words[1:-1], 1) if word in PARTICLES), len(words) - 1)
    return Name(text, " ".join(words[at:]), " ".join(words[:at]).rstrip(","), suffix)


def body(text: str) -> Name:
    """The name of a body, with its abbreviation apart."""
    text = clean(text)
    found = _ABBREVIATED.fullmatch(text)
    return Name(found["name"], short=found["short"]) if found is not None else Name(text)


def _is_body(words: list[str]) -> bool:
    plain = {word.casefold().strip("().,") for word in words}
    shouted = len(words) > 1 and all(word.isupper() and len(word) > 2 for word in words)
    return shouted or not plain.isdisjoint(BODY_WORDS | _MORE_BODIES) or any("(" in word for word in words)


def _is_spaced(text: str) -> bool:
    """Whether this is a script in which the last word is the family name, as far as one can tell."""
    return not any(
        unicodedata.name(letter, "").startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA")) for letter in text
    )
