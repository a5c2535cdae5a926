"""Styles of a Word document, with what they inherit."""

import re
from dataclasses import dataclass
from typing import Any

from whosaid.sources.xmltree import attribute, find, name

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift)\s*([1-9])$")
_SPEAKER = re.compile(r"speaker|interv(?:in|en)i?ent|orador|redner|orateur|oratore|spreker|talare")
_QUOTE = re.compile(r"quote|block text|zitat|citation|cita\b|citazione")
_CONTENTS = re.compile(r"(?:toc|verzeichnis|tm|índice|sommario) ?\d|table of figures")
_MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None: nothing. `outline` counts from 0; `list_id` and `list_level` name a list."""

    name: str = ""
    outline: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    list_id: str | None = None
    list_level: int | None = None

    @property
    def is_title(self) -> bool:
        return self.name in ("title", "titel", "titre", "título", "titolo")

    @property
    def is_caption(self) -> bool:
        return self.name == "caption"

    @property
    def is_quote(self) -> bool:
        return bool(_QUOTE.search(self.name))

    @property
    def is_contents(self) -> bool:
        return bool(_CONTENTS.match(self.name))

    @property
    def is_speaker(self) -> bool:
        """Whether the style is made for the line that names who speaks next."""
        return bool(_SPEAKER.search(self.name))

    @property
    def heading_level(self) -> int:
        """The level of a heading, from 1; 0 where the style is for something else."""
        if self.outline is not None and self.outline < 9:
            return self.outline + 1
        match = _HEADING.match(self.name)
        return int(match[1]) if match else int(self.is_title)


def styles(root: Any | None) -> dict[str, Style]:
    """The styles of `styles.xml` by their ids; the default paragraph style also by an empty id."""
    if root is None:
        return {}
    elements = {attribute(e, "styleId") or "": e for e in root if name(e) == "style"}
    found = {identifier: _resolved(identifier, elements) for identifier in elements}
    for identifier, element in elements.items():
        if attribute(element, "type") == "paragraph" and attribute(element, "default") in ("1", "true"):
            found[""] = found[identifier]
    return found


def _resolved(identifier: str, elements: dict[str, Any]) -> Style:
    chain: list[Any] = []
    following: str | None = identifier
    while following in elements and len(chain) < _MAX_DEPTH:
        chain.append(elements[following])
        based = find(elements[following], "basedOn")
        following = attribute(based, "val") if based is not None else None
    called = find(chain[0], "name")
    outline: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    list_id: str | None = None
    list_level: int | None = None
    for element in reversed(chain):
        properties = find(element, "pPr")
        if properties is not None:
            level = find(properties, "outlineLvl")
            outline = number(attribute(level, "val")) if level is not None else outline
            own_id, own_level = list_of(properties)
            list_id, list_level = own_id or list_id, own_level if own_level is not None else list_level
        looks = find(element, "rPr")
        if looks is not None:
            bold, italic = toggled(looks, "b", bold), toggled(looks, "i", italic)
    label = (attribute(called, "val") or "") if called is not None else identifier
    return Style(label.casefold(), outline, bold, italic, list_id, list_level)


def list_of(properties: Any) -> tuple[str | None, int | None]:
    """The list and the level in it that paragraph properties name."""
    place = find(properties, "numPr")
    if place is None:
        return None, None
    identifier, level = find(place, "numId"), find(place, "ilvl")
    return (
        attribute(identifier, "val") if identifier is not None else None,
        number(attribute(level, "val")) if level is not None else None,
    )


def toggled(looks: Any, wanted: str, otherwise: bool | None) -> bool | None:
    """Whether run properties switch `wanted` on or off; `otherwise` where they do not say."""
    found = find(looks, wanted)
    if found is None:
        return otherwise
    return attribute(found, "val") not in ("0", "false", "none", "off")


def number(text: str | None) -> int | None:
    """A small whole number, None for anything else."""
    return int(text) if text is not None and len(text) < 6 and text.isdecimal() else None
