"""Makes text of documents harmless to a terminal without moving a single character."""

import re

_PICTURES = {code: 0x2400 + code for code in range(0x20)}
_REPLACED = {
    0x7F: 0x2421,
    **dict.fromkeys(range(0x80, 0xA0), 0xFFFD),
    **dict.fromkeys(range(0x202A, 0x202F), 0xFFFD),
    **dict.fromkeys(range(0xFFF9, 0xFFFC), 0xFFFD),
    **dict.fromkeys(range(0xD800, 0xE000), 0xFFFD),
    **dict.fromkeys(range(0xE0000, 0xE0080), 0xFFFD),
}
_SPACES = {
    **dict.fromkeys(range(0x1C, 0x20), 0x20),
    ord("\t"): 0x20,
    ord("\v"): 0x20,
    ord("\f"): 0x20,
    ord("\r"): 0x20,
    0x85: 0x20,
    0x2028: 0x20,
    0x2029: 0x20,
}
_TABLE = {**_PICTURES, **_REPLACED, **_SPACES}
_ONE_LINE = {**_TABLE, ord("\n"): 0x20}
_LINES = {code: to for code, to in _TABLE.items() if code != ord("\n")}
_PLAIN = bytes(range(0x20, 0x7F))
"""What is passed over when kinds of characters are told: most of a text."""
_FEW = 20
"""Kinds of characters up to which it is faster to replace one after the other."""

_OPENS_ISOLATE = "\u2066\u2067\u2068"
_CLOSES_ISOLATE = "\u2069"
_ISOLATE = re.compile(f"[{_OPENS_ISOLATE}{_CLOSES_ISOLATE}]")
_ISOLATE_OR_END = re.compile(f"[{_OPENS_ISOLATE}{_CLOSES_ISOLATE}\\n]")


def visible(text: str, *, lines: bool = False) -> str:
    """`text` with every control character replaced by one that only shows.

    The result has the length of the argument, so offsets hold in both. C0 controls become
    their pictures (U+2400 and on), C1 controls, bidirectional embeddings and overrides, surrogates
    and tags become U+FFFD, white-space controls become spaces; line feeds stay where `lines` is true.
    Direction marks are part of a text and stay, and so do isolates that are closed on their line.
    """
    if (text.replace("\n", " ") if lines else text).isprintable():
        return text
    signs = text.encode(errors="surrogatepass").translate(None, _PLAIN).decode(errors="surrogatepass")
    alone = lone_isolates(text, lines=lines) if _ISOLATE.search(signs) else set()
    if alone:
        text = "".join("\ufffd" if at in alone else letter for at, letter in enumerate(text))
    table = _LINES if lines else _ONE_LINE
    found = [letter for letter in set(signs) if ord(letter) in table]
    if len(found) > _FEW:
        return text.translate(table)
    for letter in found:
        text = text.replace(letter, chr(table[ord(letter)]))
    return text


def lone_isolates(text: str, *, lines: bool = False) -> set[int]:
    """Where isolates (U+2066 to U+2069) have no partner: they would turn what stands around the text.

    With `lines` the partner has to be on the same line.
    """
    if text.isascii() or not _ISOLATE.search(text):
        return set()
    opened: list[int] = []
    alone: set[int] = set()
    for found in _ISOLATE_OR_END.finditer(text):
        if found[0] == "\n":
            if lines:
                alone.update(opened)
                opened.clear()
        elif found[0] in _OPENS_ISOLATE:
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            alone.add(found.start())
    return alone.union(opened)
