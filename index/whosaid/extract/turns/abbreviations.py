"""The initials of turn headers that the document itself gives beside a name: `Jane Roe (JRE)`, `Jane Roe | JRE`."""

import re
from collections.abc import Iterable

from whosaid.extract.draft import Draft
from whosaid.extract.names import NAME, fold
from whosaid.extract.people import Table, plausible
from whosaid.extract.turns.labels import Label


def initials_given(draft: Draft, table: Table, labels: Iterable[Label]) -> dict[str, str]:
    """Whose the initials of `labels` are, where they stand beside one name alone; the people are put into the table.

    In brackets all letters have to come in the name, in order; in a table's next cell the first one has to.
    """
    wanted = {label.name for label in labels if label.form == "initials"}
    if not wanted:
        return {}
    short = rf"(?P<short>{'|'.join(re.escape(name) for name in sorted(wanted, key=len, reverse=True))})"
    found: dict[str, set[str]] = {}
    for pattern, fits in (
        (rf"(?P<name>{NAME})\s*[(\[]{short}[)\]]", is_within),
        (rf"(?P<name>{NAME})[ ]*[|\t][ ]*{short}(?=[ ]*(?:[|\t\r\n]|$))", _opens),
    ):
        for match in re.finditer(pattern, draft.source.text):
            name = " ".join(match["name"].split())
            if plausible(name) and fits(match["short"], name):
                found.setdefault(match["short"], set()).add(name)
    given = {initials: names.pop() for initials, names in found.items() if len({fold(n) for n in names}) == 1}
    for name in given.values():
        if table.get(name) is None:
            table.add(name).speaks = False
    return given


def is_within(initials: str, name: str) -> bool:
    """Whether the letters of initials come in a name, in order and from its first letter on."""
    rest = iter(fold(name))
    return _opens(initials, name) and all(letter in rest for letter in fold(initials) if letter.isalpha())


def _opens(initials: str, name: str) -> bool:
    return fold(initials)[:1] == fold(name)[:1]
