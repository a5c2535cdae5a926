"""What files say of themselves outside their text."""

import re

_WORDS = re.compile(r"\w+")
_BEGINNING = 8_000
_SHORTEST = 4


def confirmed(property_: str, text: str) -> str | None:
    """A title or author from a file's properties, if the beginning of its text says the same; else None.

    Properties are often left over from a template, or name who typed the text.
    """
    said = " ".join(property_.split())
    if len(said) >= _SHORTEST and f" {_folded(said)} " in f" {_folded(text[:_BEGINNING])} ":
        return said
    return None


def _folded(text: str) -> str:
    return " ".join(_WORDS.findall(text.casefold()))
