"""Statements under headings that say whose they are: `Statement by Ms. Jane Doe`, `STATEMENT OF JOHN ROE, DIRECTOR`."""

import re
from collections.abc import Iterator

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import fold, surname
from whosaid.extract.people import Table, plausible
from whosaid.extract.turns.labels import Label, cased, read_label

_BY = re.compile(
    r"(?:(?:opening|closing|introductory|concluding|welcome|welcoming|keynote|prepared|written|oral|general|joint)\s+)?"
    r"(?:(?:statement|remarks|address|speech|testimony)\s+(?:by|of|from)"
    r"|(?:intervention|discours|allocution|déclaration)\s+(?:de|d[’'])|(?:rede|ansprache|erklärung|grußwort)\s+(?:von|der|des)"
    r"|(?:discurso|intervención|palabras|declaración)\s+(?:de|del))\s*(?P<who>\S.{2,150})",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Ii]ch|[Ww]ir|[Uu]nser\w*|[Yy]o|[Nn]osotr[oa]s|[Nn]uestr\w+|[Qq]uiero)\b"
)
_SMALL = frozenset("of the and for on in at to a an".split())
_LONGEST = 170
_BODY = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM})


def find_statements(draft: Draft, language: str | None = None) -> Iterator[tuple[Unit, Label, list[Unit]]]:
    """The headings that announce somebody's statement, and what stands below in the first person.

    A summary of what was said names its speaker again or knows no first person; it is none.
    """
    units = draft.body()
    headings = [
        (at, label) for at, unit in enumerate(units) if (label := _announced(draft, unit, language)) is not None
    ]
    if len(headings) < 2:
        return
    for at, label in headings:
        level = units[at].level
        below: list[Unit] = []
        for unit in units[at + 1 :]:
            if unit.kind is kinds.HEADING and (unit.level <= level or not below):
                break
            if unit.kind in _BODY:
                below.append(unit)
        words = [draft.words(unit) for unit in below]
        own = sum(_FIRST_PERSON.search(text) is not None for text in words)
        again = any(surname(label.name) in fold(text).split() for text in words)
        if below and own * 5 >= len(below) * 2 and not again:
            yield units[at], label, below


def learn_witnesses(draft: Draft, table: Table) -> None:
    """Puts those whose statements a record announces into the table, with office and body; they speak when they do."""
    for unit in draft.body():
        if unit.end - unit.start > _LONGEST or unit.header is not None:
            continue
        label = _announced(draft, unit, shouted=True)
        if label is not None and table.find(label.name) is None:
            table.add(label.name, honorifics=label.honorifics, affiliation=label.affiliation).speaks = False


def _announced(draft: Draft, unit: Unit, language: str | None = None, *, shouted: bool = False) -> Label | None:
    """Whom a heading, or with `shouted` a line in capitals, names as giving a statement."""
    if unit.end - unit.start > _LONGEST:
        return None
    words = draft.words(unit)
    if unit.kind is not kinds.HEADING and not (shouted and words.upper() == words):
        return None
    match = _BY.fullmatch(words)
    if match is None:
        return None
    who, _, rest = match["who"].partition(",")
    label = read_label(who.strip(), language)
    if label is None or label.form not in ("full", "formal") or " " not in label.name or not plausible(label.name):
        return None
    return Label("formal", label.name, label.honorifics, label.role, _as_written(rest.strip()) or label.affiliation)


def _as_written(text: str) -> str:
    """An office in capitals, as one writes it."""
    if text.upper() != text:
        return text
    words = [word.lower() if fold(word) in _SMALL else cased(word) for word in text.split()]
    return " ".join(words)
