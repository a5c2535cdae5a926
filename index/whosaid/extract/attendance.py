"""Attendance lists: who was there, with offices, bodies, countries and initials. They make nobody a speaker yet.

They are `participant`s, or what the list calls them. A list is announced (`Present:`, `Attendees`, a heading, a table's head) and goes on as long as its entries read as
people: behind the colon, line by line, bullet by bullet or row by row. Organisations and countries are no people.
"""

import re
from collections.abc import Iterator

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.people import BODY_WORDS, FUNCTIONS
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.lexicon.turns import ABSENCE, ATTENDANCE, POST_NOMINALS
from whosaid.extract.names import NAME
from whosaid.extract.people import Table, plausible
from whosaid.extract.turns.labels import abbreviates, split_address
from whosaid.model import PassageKind

_LIST = re.compile(
    rf"(?:{ATTENDANCE}|{ABSENCE})\s*(?P<count>\(\d+\))?\s*(?P<colon>[:：])?\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_SCRIBES = re.compile(
    r"(?:scribes?|note-?\s?takers?|minutes?(?: were)?(?: taken)?(?: by)?|minute[- ]taker|secretary|rapporteurs?|protokoll(?:ant(?:in)?)?|secrétaire de séance)\s*[:：]\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    r"(?:list of )?(?:(?:keynote |invited )?speakers?|panell?ists?|presenters?|discussants?|orateurs?|intervenants?|referent(?:en|innen)?|"
    r"redner(?:innen)?|ponentes?|oradores?)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[^\w(\[]+")
_PARTS = re.compile(r"\s*[;\n]\s*")
_NAMES = re.compile(r"\s*[,;\n]\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|&)\s+")
_ENTRY = re.compile(
    rf"(?P<name>{NAME})(?P<suffixes>(?:,?\s+(?:{'|'.join(re.escape(p) for p in sorted(POST_NOMINALS, key=len, reverse=True))})\b)*)"
    r"(?:\s*\((?P<inside>[^()]{1,80})\))?\s*(?:(?:[,–—|\t]|-\s|:|(?<=\s)(?=(?:for|from|of|pour|für|von|por|del?|du)\s))\s*(?P<rest>.{2,160}))?"
)
_HANDLE = re.compile(r"\s*[(\[<]?(?:[\w.+-]{1,64})?@[\w.-]{1,80}[)\]>]?")
_JOINED = re.compile(r"(?<=[^\W\d_])_(?=[^\W\d_])")
_MOST = 400
"""Units that one list may fill."""

_LONGEST = 200
"""Characters within which a list is announced: with a colon there, or by nothing else than the announcement."""


def list_attendance(draft: Draft, table: Table) -> dict[str, str]:
    """Adds all people of attendance lists to the table, not as speakers; returns whose initials are whose."""
    initials: dict[str, str] = {}
    units = draft.body()
    index = 0
    while index < len(units):
        unit = units[index]
        index += 1
        if unit.header is not None or unit.end - unit.start > 4000:
            continue
        words = draft.words(unit)
        signs = _SIGNS.match(words)
        words = words[signs.end() :] if signs is not None else words
        if len(words) > _LONGEST and not any(colon in words[:_LONGEST] for colon in ":："):
            continue
        scribe = _SCRIBES.match(words)
        if scribe is not None and len(words) < _LONGEST:
            for entry in _entries(scribe["rest"]):
                _add(table, entry, initials, function="scribe")
            continue
        announced = _LIST.match(words)
        if announced is None:
            continue
        if announced["rest"] and announced["colon"]:
            for entry in _entries(_raw(draft, unit).partition(":")[2]):
                _add(table, entry, initials, speaks=_SPEAKERS.match(words) is not None)
        elif not announced["rest"]:
            index = _below(draft, table, units, index, initials, speaks=_SPEAKERS.match(words) is not None)
    return initials


def _raw(draft: Draft, unit: Unit) -> str:
    """The text of a unit with its lines kept, and with the tabs of a table's row."""
    text = draft.source.text if unit.kind is PassageKind.TABLE_ROW else draft.text
    return "\n".join(text[a:b] for a, b in unit.parts)


def _below(draft: Draft, table: Table, units: list[Unit], index: int, initials: dict[str, str], *, speaks: bool) -> int:
    """Reads the entries below an announcement; returns the index of the first unit behind them."""
    misses = 0
    for at in range(index, min(len(units), index + _MOST)):
        unit = units[at]
        if unit.kind is PassageKind.HEADING or unit.header is not None or unit.end - unit.start > 1500:
            return at
        found = 0
        for line in _raw(draft, unit).split("\n"):
            entry = _whole(line)
            if entry is not None:
                _add(table, entry, initials, speaks=speaks)
                found += 1
            elif ";" in line or "," in line:
                parts = list(_entries(line))
                if line.count(",") > 2 or len(parts) * 2 > line.count(","):
                    for part in parts:
                        _add(table, part, initials, speaks=speaks)
                        found += 1
        misses = 0 if found else misses + 1
        if misses > 1:
            return at
    return min(len(units), index + _MOST)


def _entries(text: str) -> Iterator[re.Match[str]]:
    """The entries of a list that is written in one line."""
    for part in (_PARTS if ";" in text else _NAMES).split(text):
        entry = _whole(part)
        if entry is not None:
            yield entry


def _whole(text: str) -> re.Match[str] | None:
    """The entry that the whole of `text` is."""
    bare = re.sub(r"^\s*(?:and|und|et|y|[-*•+]|\d{1,3}[.)])\s+", "", _HANDLE.sub("", _JOINED.sub(" ", text))).strip(
        " .\t*_|"
    )
    _, rest = split_address(bare)
    entry = _ENTRY.fullmatch(rest)
    if entry is None or not _is_person(entry["name"]):
        return None
    return entry


def _is_person(name: str) -> bool:
    words = [word.casefold().strip(".,’'") for word in name.split()]
    return plausible(name) and name.casefold() not in COUNTRIES and not any(word in BODY_WORDS for word in words)


def _add(
    table: Table,
    entry: re.Match[str],
    initials: dict[str, str],
    function: str | None = None,
    *,
    speaks: bool = False,
) -> None:
    name = entry["name"]
    inside = (entry["inside"] or "").strip()
    rest = (entry["rest"] or "").strip(" ,;|\t")
    known = table.get(name)
    if abbreviates(inside, name) and inside.upper() == inside:
        initials.setdefault(inside, name)
        inside = ""
    label = FUNCTIONS.get(inside.casefold())
    affiliation = rest or ("" if label else inside)
    person = table.add(
        name,
        affiliation=affiliation.replace("\t", ", "),
        function=function or label or ("panellist" if speaks else "participant"),
    )
    if known is None:
        person.speaks = speaks
