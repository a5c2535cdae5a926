"""Whom minutes mean by an office alone: `The Clerk reported that …`, `Madame la Maire rappelle que …`.

An office counts where the document's own lists and labels give it to one person alone, and where nobody else takes the
chair in between. Deputies and those who hold it for another body are other people.
"""

import re

from whosaid.extract.draft import Draft
from whosaid.extract.lexicon.turns import LEADERS, OFFICES_OF_MEETINGS
from whosaid.extract.names import HONORIFIC, NAME, UPPER, fold
from whosaid.extract.people import Table
from whosaid.extract.signs import sign

_PARTS = re.compile(r"\s*(?:[,;/&()]|\band\b|\bund\b|\bet\b|\by\b)\s*")
_OF_THIS_BODY = re.compile(
    r"(?:(?:town|parish|city|county|district|village|borough|municipal) )?(?P<head>mayor|clerk|chair|chairman|chairwoman|chairperson|leader|"
    r"maire|burgermeister(?:in)?|alcaldesa?)"
    r" (?:of|to|de|von|der|des|du) (?:the )?\S.*"
)
_ANOTHER_LEADS = re.compile(
    r"\b(?:took|takes|taking|assumed|resumed|vacated|left|yielded|handed\s+over)\s+the\s+[Cc]hair\b|\bfor\s+items?\s+\d"
)
_HEAD_OF_PLACE = re.compile(
    rf"(?P<office>(?:Oberb|B)ürgermeister(?:in)?|Landr(?:at|ätin)|[Mm]ayor|[Mm]aire|[Aa]lcaldesa?)[ \u00a0]+(?:{HONORIFIC}[ \u00a0]*)*(?P<name>{NAME})"
)
_OF_PLACES = sign(
    "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin mayor maire alcalde alcaldes alcaldesa".split()
)
_CAPITALS = re.compile(rf"[{UPPER}]")


def learn_offices(draft: Draft, table: Table) -> None:
    """Gives the people of lists and labels the words of their offices by which alone the text may mean them."""
    holders: dict[str, set[str]] = {}
    words_of: dict[str, set[str]] = {}
    led = _heads_of_places(draft, table)
    for person in table.people:
        offices: set[str] = set()
        if draft.genre == "minutes":
            for part in (part for affiliation in person.affiliations for part in _PARTS.split(affiliation)):
                offices |= _offices(part)
        if "chair" in person.functions:
            offices |= LEADERS
        offices |= {"Moderator"} if "moderator" in person.functions else set()
        offices |= led.get(person.name, set())
        words_of[person.name] = offices
        for office in offices:
            holders.setdefault(office, set()).add(person.name)
    if not holders:
        return
    if _ANOTHER_LEADS.search(draft.text):
        holders = {office: names for office, names in holders.items() if office not in LEADERS}
    for person in table.people:
        person.offices = sorted(office for office in words_of[person.name] if len(holders.get(office, ())) == 1)


def _heads_of_places(draft: Draft, table: Table) -> dict[str, set[str]]:
    """Who heads the one place of which a text tells: the office stands before the name (`Bürgermeisterin Dr. Jane Roe`)."""
    found: dict[str, set[str]] = {}
    if not any(draft.flow(unit).signs() & _OF_PLACES for unit in draft.units):
        return found
    for match in _HEAD_OF_PLACE.finditer(draft.text):
        person = table.find(match["name"])
        office = match["office"][0].upper() + match["office"][1:]
        found.setdefault(person.name if person is not None else match["name"], set()).add(office)
    return found if len(found) == 1 else {}


def _offices(role: str) -> set[str]:
    """The words for an office of a meeting: whole, by its last word, and by its initials (`RFO`)."""
    role = re.sub(r"^(?:the|in the|le|la|der|die|el)\s+", "", role.strip(), flags=re.IGNORECASE)
    folded = fold(role)
    of_body = _OF_THIS_BODY.fullmatch(folded)
    words = folded.split() if of_body is None else [of_body["head"]]
    if not words or len(words) > 4 or words[-1] not in OFFICES_OF_MEETINGS:
        return set()
    found = {_capital(words[-1], role)}
    if found & LEADERS:
        found |= LEADERS
    if len(words) > 1:
        if fold(words[0]) in _BELOW:
            return {" ".join(word.capitalize() for word in role.split())}
        found.add(" ".join(word.capitalize() for word in role.split()))
        initials = "".join(_CAPITALS.findall(role))
        if len(initials) == len(words) > 2:
            found.add(initials)
    return found


_BELOW = frozenset(
    "deputy vice assistant associate former past acting interim honorary adjoint adjointe stellvertretender stellvertretende".split()
)
"""Before an office: it is not the office itself."""


def _capital(word: str, role: str) -> str:
    """The last word of an office as one writes it, its first letter large."""
    written = role.split()[-1] if fold(role.split()[-1]) == word else word
    return written[0].upper() + written[1:].lower()
