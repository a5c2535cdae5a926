"""What a document says of a person: rank, role, organisation and country, taken apart."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from whosaid.extract.draft import Person
from whosaid.extract.lexicon.people import BODY_WORDS, RANKS, ROLE_WORDS, TITLES
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.names import UPPER
from whosaid.extract.people import QUALIFIERS, is_of_role
from whosaid.model import Speaker

_SHORT_FORM = re.compile(rf"[{UPPER}&]{{2,8}}")
_ROLE_IN_BODY = re.compile(r"(?P<role>.+?)\s+(?:in|at|with)\s+(?:the\s+)?(?P<body>[^,]+)$")
_ROLE_AND_BODY = re.compile(
    rf"(?P<role>(?:[\w’'-]+\s+)*(?:{'|'.join(sorted(w.capitalize() for w in ROLE_WORDS))}))\s+(?P<body>[{UPPER}]\w+\b.+)$"
)
_ADDRESS = re.compile(r"[l\d]?\d+\s|.*\b(?:street|avenue|road|box|phone|fax|tel|e-?mail)\b|.*@", re.IGNORECASE)
"""A line of an address."""
_OPEN = re.compile(r"(?:,|\b(?:of|for|and|the|to|in|on|at|de|des|du|der|für|und|para|y))$")
"""How a line ends that the next one goes on with."""


def affiliation_parts(text: str) -> tuple[tuple[str, ...], str | None, str | None, str | None]:
    """Ranks, role, organisation and country of an affiliation (`Minister, Ministry of X, Country`)."""
    parts = [part.strip() for part in re.split(r"\s*[,|]\s*", text) if part.strip()]
    ranks: list[str] = []
    country: str | None = None
    if parts and parts[0].casefold() in RANKS:
        ranks.append(parts.pop(0))
    if parts and parts[-1].casefold() in COUNTRIES:
        country = parts.pop()
    elif parts:
        for size in (1, 2, 3, 4):
            words = parts[-1].split()
            tail = " ".join(words[-size:]) if words else ""
            if (
                len(words) > size + 1
                and tail.casefold() in COUNTRIES
                and words[-size - 1].casefold() not in ("of", "in", "the", "to", "for", "and", *QUALIFIERS)
            ):
                country = tail
                parts[-1] = " ".join(words[:-size])
                break
    for index, part in enumerate(parts):
        if not _is_body(part, first=index == 0):
            inside = _ROLE_IN_BODY.match(part) or _ROLE_AND_BODY.match(part)
            if inside and not _opens_with_role(inside["body"]) and _is_body(inside["body"], first=False, anywhere=True):
                role = ", ".join([*parts[:index], inside["role"]])
                return tuple(ranks), role, ", ".join([inside["body"], *parts[index + 1 :]]), country
            continue
        return tuple(ranks), ", ".join(parts[:index]) or None, ", ".join(parts[index:]), country
    if len(parts) == 1 and _is_proper(parts[0]):
        return tuple(ranks), None, parts[0], country
    return tuple(ranks), ", ".join(parts) or None, None, country


def _opens_with_role(part: str) -> bool:
    """Whether one of the first words is that of an office: then a role goes on there and no body begins."""
    words = [word.casefold().strip("()'’.,") for word in part.split()[:3]]
    return any(word in ROLE_WORDS or word in ("executive", "scientific", "medical") for word in words)


def _is_proper(part: str) -> bool:
    """Whether an affiliation is a proper name, with no word of a role or trade in it: then it is that of a body."""
    words = [word.strip("()'’.") for word in part.split()]
    halves = {half.casefold() for word in words for half in (word, *word.split("-"))}
    if not 1 <= len(words) <= 4 or not all(word[:1].isupper() for word in words):
        return False
    if not halves.isdisjoint(ROLE_WORDS | TITLES) or is_of_role(words[-1]):
        return False
    return len(words) > 1 or (len(part) > 3 and part.isupper())


def _is_body(part: str, *, first: bool, anywhere: bool = False) -> bool:
    words = [w.casefold().strip("()'’") for w in part.split()]
    if not words:
        return False
    if len(words) == 1 and _SHORT_FORM.fullmatch(part) and not first:
        return True
    head = words if anywhere else _head(words)
    if words[0] in BODY_WORDS or words[0].split("-")[0] in BODY_WORDS:
        phrase = _head(words)
        return len(phrase) == 1 or phrase[-1] not in ROLE_WORDS
    if words[0] in ROLE_WORDS or (len(words) > 1 and words[0] in TITLES and words[1] in ROLE_WORDS):
        return False
    if any(w in ROLE_WORDS and w not in BODY_WORDS for w in head) and not anywhere:
        return False
    return any(w in BODY_WORDS or w.split("-")[0] in BODY_WORDS for w in head)


def _head(words: list[str]) -> list[str]:
    for index, word in enumerate(words):
        if word in ("of", "for", "on", "to", "in", "at", "de", "für", "pour"):
            return words[:index]
    return words


def appearances(people: Iterable[Person], everybody: Iterable[Person]) -> list[Speaker]:
    """The appearances of people in a document that names `everybody`, each with the fullest affiliation given."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for person in everybody:
        first, *others = person.name.split()
        if others:
            named[first].append(person.name)
    return [_appearance(person, named) for person in people]


def _appearance(person: Person, named: Mapping[str, list[str]]) -> Speaker:
    honorifics = list(person.honorifics)
    affiliations = [own_part(affiliation, named) for affiliation in person.affiliations]
    readings = [affiliation_parts(affiliation) for affiliation in sorted(affiliations, key=_structure)]
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    if readings:
        role, organisation, country = readings[0][1:]
    for ranks, other_role, other_body, other_country in readings:
        honorifics.extend(rank for rank in ranks if rank not in honorifics)
        role, country = role or other_role, country or other_country
        if other_body and (organisation is None or _spells(organisation, other_body)):
            organisation = other_body
    if organisation is not None and organisation.islower():  # `Director, department`
        organisation = None
    return Speaker(
        name=person.name,
        honorifics=tuple(honorifics),
        role=role,
        organisation=organisation,
        country=country,
        functions=tuple(person.functions),
        variants=tuple(person.variants),
        sections=tuple(person.sections),
    )


def own_part(affiliation: str, named: Mapping[str, list[str]]) -> str:
    """An affiliation without line breaks, address lines and whom else the list names behind it.

    `named` holds the full names of a document by their first word.
    """
    lines = [" ".join(line.split()) for line in affiliation.splitlines()] or [""]
    text = lines[0]
    for line in lines[1:]:
        if _ADDRESS.match(line):
            break
        text += f" {line}" if _OPEN.search(text) else f", {line}"
    start = 0
    for word in text.split(" "):
        if start and any(text.startswith(name, start) for name in named.get(word, ())):
            return text[:start].rstrip(" ,;")
        start += len(word) + 1
    return text


def _structure(affiliation: str) -> int:
    """Orders affiliations by how plainly they part role, organisation and country."""
    return -affiliation.count(",")


def _spells(short: str, long: str) -> bool:
    """Whether `long` is the written-out form of the acronym `short`."""
    return short.isupper() and f"({short})" in long
