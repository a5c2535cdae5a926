"""Who is who across documents, and the readable ids of people."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from whosaid.model import Speaker

_OUTSIDE = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)


def folded(name: str) -> str:
    """A name without case, accents and punctuation, so that its spellings compare equal."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in letters if not unicodedata.combining(c)).translate(_LETTERS)
    return " ".join(re.findall(r"\w+", bare))


def slug(name: str) -> str:
    """A readable ASCII id: `Werner Hoyer` is `werner-hoyer`; a name in another script is `speaker-` and its hash."""
    ascii_only = _OUTSIDE.sub("-", folded(name)).strip("-")
    if ascii_only:
        return ascii_only[:60].strip("-")
    return "speaker-" + "-".join(f"{ord(c):x}" for c in folded(name)[:8] if c != " ")


def free_slug(name: str, taken: Callable[[str], bool]) -> str:
    """The first of `name`, `name-2`, `name-3` … that is not taken."""
    base = slug(name)
    candidate, count = base, 1
    while taken(candidate):
        count += 1
        candidate = f"{base}-{count}"
    return candidate


def same_person(speaker: Speaker, appearances: Iterable[Speaker]) -> bool:
    """Whether a speaker is the one who made `appearances` under the same name.

    A name alone is no proof: organisation, role or country must agree with one of them.
    """
    mine = _particulars(speaker)
    return any(mine & _particulars(other) for other in appearances)


def _particulars(speaker: Speaker) -> frozenset[tuple[str, str]]:
    said = {"organisation": speaker.organisation, "role": speaker.role, "country": speaker.country}
    return frozenset((what, folded(value)) for what, value in said.items() if value and folded(value))
