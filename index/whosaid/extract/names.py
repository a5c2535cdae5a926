"""The form of personal names: patterns, honorifics, surnames, folding for comparison."""

import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from whosaid.extract.lexicon.people import HONORIFICS, PARTICLES, TITLES


def _ranges(keep: str) -> str:
    """Character-class ranges of all letters of the basic plane in one of two cases."""
    test = str.isupper if keep == "upper" else str.islower
    found: list[str] = []
    start: int | None = None
    for code in range(0x41, 0x2000):
        if test(chr(code)) and chr(code).isalpha():
            if start is None:
                start = code
        elif start is not None:
            found.append(f"{chr(start)}-{chr(code - 1)}" if code - start > 1 else chr(start))
            start = None
    return "".join(found)


UPPER = _ranges("upper")
LOWER = _ranges("lower")

_TOKEN = rf"(?:[{UPPER}][\w’'\-]*\w|[{UPPER}]\.(?:-?[{UPPER}]\.)*|[{UPPER}])"
_NO_PARTICLE = r"(?!von[ \u00a0]+den[ \u00a0]+(?:Grünen|Linken|Liberalen|Freien|Piraten|Jusos|\w+demokraten)\b|zu[mr]?[ \u00a0]+(?:Beginn|Anfang|Auftakt|Ende|Schluss|Abschluss|Wort|Protokoll|Thema|Antrag|Frage|Beispiel|Punkt|Sitzung|TOP)\b)"
"""What German has of its nouns behind words that stand inside names too: `Roth zu Beginn der Sitzung`."""
_PARTICLE = rf"{_NO_PARTICLE}(?:{'|'.join(sorted((re.escape(p) for p in PARTICLES), key=len, reverse=True))})"
NAME = rf"{_TOKEN}(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+|[dDlL][’'])*{_TOKEN}){{1,5}}"
"""Two to six capitalised words, initials and particles among them."""

IS_NAME = re.compile(NAME)
OPENS_SMALL = re.compile(f"[{LOWER}]")
OPENS_CAPITAL = re.compile(f"[{UPPER}]")


def either_address(words: Iterable[str]) -> str:
    """A pattern of forms of address, longest first; those in capitals are none at the beginning of a word (`HENRY`)."""
    shouted = r"(?!\w)"
    return "|".join(
        re.escape(word) + (shouted if word.isalpha() and word.isupper() else "")
        for word in sorted(words, key=len, reverse=True)
    )


_HONORIFIC = either_address(HONORIFICS)
HONORIFIC = rf"(?:(?:{_HONORIFIC})(?=[\s{UPPER}]))"
HONORIFICS_AND_NAME = re.compile(rf"(?P<honorifics>(?:{HONORIFIC}\s*)*)(?P<name>{NAME})")

_SUFFIXES = frozenset("jr sr ii iii iv phd md mp mep mla msp qc kc obe cbe mbe dbe kbe frs ceng esq".split())
_POST_NOMINAL = re.compile(
    r"(?:\s+(?:MP|MEP|MLA|MSP|MS|TD|QC|KC|OBE|CBE|MBE|DBE|KBE|KCB|CMG|FRS|PhD|MD|MdB|MdL|Esq\.?))+$"
)


def without_suffix(name: str) -> str:
    """A name freed of the letters behind it (`MP`, `OBE`); `Jr` belongs to it."""
    return _POST_NOMINAL.sub("", name)


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """`text` for comparison: no accents, no case, words parted by single spaces."""
    if text.isascii():
        return " ".join(_FOLDED.findall(text.casefold()))
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    plain = plain.translate(_SPECIAL)
    return " ".join(_FOLDED.findall(plain))


_FOLDED = re.compile(r"[^\W_]+")
_SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})


def surname(name: str) -> str:
    """The folded last word of a name that is no suffix (`Jr`, `MP`)."""
    words = [w for w in fold(name).split() if w not in _SUFFIXES]
    return sys.intern(words[-1]) if words else ""


def split_honorifics(text: str) -> tuple[tuple[str, ...], str]:
    """The honorifics before a name, and the rest: `H.E. Lt. Gen. A. Smith` -> (`H.E.`, `Lt. Gen.`), `A. Smith`."""
    found: list[str] = []
    rest = text.strip()
    pattern = re.compile(HONORIFIC)
    while match := pattern.match(rest):
        if not rest[match.end() :].strip():
            break
        found.append(match[0].strip())
        rest = rest[match.end() :].strip()
    return tuple(found), rest


def is_title(word: str) -> bool:
    """Whether a word may be a form of address before a surname."""
    return word.casefold().strip(".,") in TITLES


def looks_like_name(text: str) -> bool:
    """Whether the whole of `text` has the form of one personal name."""
    return IS_NAME.fullmatch(text.strip()) is not None
