"""Citation styles: the parts of a citation in the order and with the marks of a style."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from whosaid.cite.marks import quoted
from whosaid.cite.runs import Run, words
from whosaid.cite.styles import apa, chicago, mla, oscola, plain
from whosaid.cite.styles.reference import Reference
from whosaid.model import BadInput, Entry

__all__ = ["STYLES", "Reference", "Run", "check_style", "citation", "in_marks", "reference"]


@dataclass(frozen=True, slots=True)
class _Style:
    about: str
    refer: Callable[[Entry], Reference]
    single: bool = False


_STYLES = {
    "plain": _Style("in words", plain.refer),
    "chicago": _Style("Chicago Manual of Style, notes and bibliography, 17th edition", chicago.refer),
    "apa": _Style("APA, 7th edition", apa.refer),
    "mla": _Style("MLA Handbook, 9th edition", mla.refer),
    "oscola": _Style("OSCOLA, 4th edition", oscola.refer, single=True),
}

STYLES: dict[str, str] = {name: style.about for name, style in _STYLES.items()}
"""The styles by name, each with what it is. Besides these, the path of a `.csl` file is a style."""


def citation(entry: Entry, style: str = "plain") -> str:
    """Where an item comes from, on one line: a note, or the reference in the text and the entry it leads to.

    A document's is its entry in a bibliography. Raises BadInput for an unknown style.
    """
    return words(reference(entry, style).in_one)


def in_marks(text: str, style: str) -> str:
    """`text` in the quotation marks of a style: double ones, but where its guide has single ones for quotations."""
    return quoted(text, single=style in _STYLES and _STYLES[style].single)


def reference(entry: Entry, style: str) -> Reference:
    """The citation in stretches, for forms that set titles apart. Raises BadInput for an unknown style."""
    if style in _STYLES:
        return _STYLES[style].refer(entry)
    if style.endswith(".csl"):
        from whosaid.cite.styles.csl import refer  # it needs a package that only some have

        return refer(entry, Path(style))
    raise BadInput(f"No citation style “{style}”; there are {', '.join(STYLES)}, and any .csl file by its path.")


def check_style(style: str) -> str:
    """`style` again. Raises BadInput where it cannot be used: unknown, or a `.csl` file that does not work."""
    if style.endswith(".csl"):
        from whosaid.cite.styles.csl import load

        load(Path(style))
    elif style not in _STYLES:
        raise BadInput(f"No citation style “{style}”; there are {', '.join(STYLES)}, and any .csl file by its path.")
    return style
