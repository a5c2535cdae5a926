"""Titles of works: the subtitle behind the title, and the capitals of an English headline."""

import re

_MINOR = frozenset(
    """
    a an the and but or nor for yet so as to about above across after against along among around at before behind below
    beneath beside between beyond by despite down during except from in inside into like near of off on onto out outside
    over past per since than through throughout till toward towards under until up upon versus via with within without
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_PIECES = re.compile(r"\S+")
_LOWER_AFTER_COLON = re.compile(r"(?<=: )([“‘]?)([^\W\d_])(?=[^\W\d_A-Z]* )")


def with_subtitle(title: str, subtitle: str) -> str:
    """Title and subtitle set off by a colon, where the title does not end in a mark of its own."""
    if not subtitle:
        return title
    return f"{title} {subtitle}" if title[-1:] in "?!:" else f"{title}: {subtitle}"


def headline(title: str) -> str:
    """`title` with capitals on all words but articles, prepositions and conjunctions inside; none is taken off.

    The rule that Chicago, MLA and OSCOLA share in substance.
    """
    pieces = list(_PIECES.finditer(title))
    out = title
    for number, piece in enumerate(pieces):
        starts = number == 0 or pieces[number - 1][0][-1] in ":?!—–"
        ends = number == len(pieces) - 1
        changed = _WORD.sub(lambda word, edge=starts or ends: _raised(word[0], edge), piece[0])  # type: ignore[misc]
        if len(changed) == len(piece[0]):
            out = out[: piece.start()] + changed + out[piece.end() :]
    return out


def after_colon_raised(title: str) -> str:
    """`title` with a capital on the first word behind a colon."""
    return _LOWER_AFTER_COLON.sub(lambda found: found[1] + found[2].upper(), title)


def _raised(word: str, at_edge: bool) -> str:
    return word if not word.islower() or (word in _MINOR and not at_edge) else word[0].upper() + word[1:]
