"""Delegates: people whose paragraphs open with their names, as summary records and releases on meetings have them.

`JANE ROE (Kenya) said that …`, `Mr. ROE (Kenya), speaking on behalf of …`, `JANE ROE, of the Union of Ports, warned …`,
`12. Ms. Roe (Rapporteur) said`. Two of one surname are told apart by their countries and honorifics.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.places import BODIES, COUNTRIES
from whosaid.extract.names import LOWER, UPPER, surname
from whosaid.extract.people import Table, plausible
from whosaid.extract.turns.labels import cased, is_name
from whosaid.extract.turns.voices import differ
from whosaid.model import PassageKind

_CAPS = rf"[{UPPER}][{UPPER}’'.-]*[{UPPER}.]"
_SHOUTED = rf"{_CAPS}(?:[ \u00a0]+{_CAPS}){{1,5}}"
_WORD = rf"(?:[{UPPER}][{LOWER}{UPPER}’'-]+|[{UPPER}]\.)"
_ADDRESS = (
    r"(?:Mr|Mrs|Ms|Miss|Sir|Dame|Dr|Lord|Lady|Baroness|M|Mme|Mlle|Sr|Sra|Msgr|Archbishop|Prince|Princess|Sheikh|H\.E)"
)
_OPENS = re.compile(
    rf"(?:\d{{1,3}}\.\s{{0,3}})?(?:(?P<address>{_ADDRESS}\.?(?:\s{_ADDRESS}\.?)?)(?:(?<=\.)|\s)\s?(?P<name>(?:{_WORD}[ \u00a0]+){{0,3}}{_WORD})|(?P<shouted>{_SHOUTED}))"
    r"\s{0,2}(?:\((?P<inside>[^()\n]{3,80})\)|,\s+(?:of\s+(?:the\s+)?)?(?P<behind>[^,.;:()\n]{3,140}),?)?(?=\s|,)"
)
_PROSE = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM})
_SHORTEST = 30
_LEAST = 3
_SHARE = 6
"""Paragraphs that open with somebody's name from which on a document is a record of statements: so many, one in so many."""

CIRCUMSTANCE = re.compile(
    r"(?:speaking|also|referring|replying|responding|recalling|noting|introducing|supported|seconded|joined|asked|pressed|quoting|summing|concluding|opening|closing|thanking|welcoming|recalling|describing|drawing|making|associating|aligning|citing|which|and|but|at|in|on|for|who|taking|turning|commenting|answering)\b"
)
"""How words behind a name begin that tell no office: on what occasion, in whose name, of what it is said."""


@dataclass(slots=True)
class _Opening:
    name: str
    written: str
    address: str
    country: str
    office: str
    shouted: bool


def find_delegates(draft: Draft, table: Table) -> list[str]:
    """Adds those who open paragraphs in full and in capitals, or with a country; none of them is a speaker yet.

    Returns the folded surnames of all who open paragraphs of a record of statements, none where the document is no such record.
    """
    prose = [unit for unit in draft.body() if unit.kind in _PROSE and unit.end - unit.start >= _SHORTEST]
    found = list(_openings(draft, prose))
    many = len(found) >= _LEAST and len(found) * _SHARE >= len(prose)
    for opening in sorted(found, key=lambda opening: " " not in opening.name):  # full names first
        if opening.country or (many and opening.shouted and opening.office):
            _add(table, opening)
    shared = Counter(surname(person.name) for person in table.people)
    if many:
        _tell_apart(draft, table, [word for word in {surname(opening.name) for opening in found} if shared[word] > 1])
    return [surname(opening.name) for opening in found] if many else []


def _tell_apart(draft: Draft, table: Table, surnames: Iterable[str]) -> None:
    """Gives each of several delegates of one surname the forms of address that are theirs by honorific or country."""
    for shared in surnames:
        people = [person for person in table.people if surname(person.name) == shared]
        written = {form for person in people for form in (person.name.split()[-1], person.name.split()[-1].upper())}
        pattern = rf"\b(?P<form>(?P<address>{_ADDRESS}\.?)\s(?:{'|'.join(map(re.escape, written))}))\b(?:\s\((?P<inside>[^()\n]{{3,60}})\))?"
        for match in re.finditer(pattern, draft.text):
            country = inside if (inside := match["inside"] or "").casefold() in COUNTRIES else ""
            fits = [
                person
                for person in people
                if not differ(person.honorifics, (match["address"],)) and not _is_elsewhere(person, country)
            ]
            if len(fits) == 1 and match["form"] not in fits[0].variants:
                fits[0].variants.append(match["form"])


def _add(table: Table, opening: _Opening) -> None:
    affiliation = ", ".join(filter(None, (opening.office, opening.country)))
    honorifics = (opening.address,) if opening.address else ()
    person = _known(table, opening)
    if person is None:
        name = opening.name
        if table.get(name) is not None:
            name = f"{opening.address} {name}".strip()  # another bears the surname alone
        person = table.add(name, honorifics=honorifics, affiliation=affiliation)
        person.speaks = False
    else:
        table.add(person.name, honorifics=honorifics, affiliation=affiliation)
    forms = [opening.written]
    if opening.address:
        last = opening.written.split()[-1]
        forms = [f"{opening.address} {form}" for form in (opening.written, cased(opening.written), last, cased(last))]
    person.variants.extend(form for form in forms if form not in person.variants)


def _known(table: Table, opening: _Opening) -> Person | None:
    """The person of the table whom an opening names: no other country, no honorific of the other sex."""
    if " " in opening.name:
        return table.find(opening.name)
    fits = [
        person
        for person in table.people
        if surname(person.name) == surname(opening.name)
        and not differ(person.honorifics, (opening.address,))
        and not _is_elsewhere(person, opening.country)
    ]
    return fits[0] if len(fits) == 1 else None


def _is_elsewhere(person: Person, country: str) -> bool:
    """Whether a person is known to be of another country."""
    places = {part.strip().casefold() for a in person.affiliations for part in a.split(",")} & COUNTRIES
    return bool(country and places) and country.casefold() not in places


def _openings(draft: Draft, prose: Iterable[Unit]) -> Iterator[_Opening]:
    for unit in prose:
        match = _OPENS.match(draft.text, unit.start, unit.end)
        if match is None:
            continue
        written = " ".join((match["name"] or match["shouted"]).split())
        name = cased(written)
        inside = (match["inside"] or "").strip()
        behind = (match["behind"] or "").strip()
        country = inside if inside.casefold() in COUNTRIES else ""
        office = behind if _is_office(behind) else inside if _is_office(inside) else ""
        if not office and match["shouted"] and behind[:1].isupper() and not CIRCUMSTANCE.match(behind):
            office = behind
        if match["shouted"] is not None and not (country or office):
            continue
        if not (plausible(name) if " " in name else is_name(name)) or name.casefold() in COUNTRIES | BODIES:
            continue
        yield _Opening(name, written, (match["address"] or "").strip(), country, office, match["shouted"] is not None)


def _is_office(words: str) -> bool:
    """Whether words behind a name are an office or a body, and no circumstance of speaking."""
    if not words or words.casefold() in COUNTRIES or CIRCUMSTANCE.match(words):
        return False
    known = {word.strip(".,’'()").casefold() for word in words.split()}
    return not known.isdisjoint(ROLE_WORDS | BODY_WORDS)
