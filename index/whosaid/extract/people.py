"""The table of people: who the document itself lists, in speaker lists, agendas, captions, labels and title pages."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import zip_longest

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS
from whosaid.extract.lexicon.people import (
    BODY_WORDS,
    FUNCTIONS,
    OFFICE_COMPOUND,
    PLURAL_TITLES,
    ROLE_WORDS,
    SHORT_FOR,
    TITLES,
)
from whosaid.extract.lexicon.places import COUNTRIES, NATIONAL
from whosaid.extract.lexicon.turns import BEFORE_OFFICE
from whosaid.extract.names import (
    HONORIFIC,
    HONORIFICS_AND_NAME,
    NAME,
    UPPER,
    fold,
    looks_like_name,
    split_honorifics,
    without_suffix,
)
from whosaid.model import Span

_PIPE = re.compile(rf"(?P<honorifics>(?:{HONORIFIC}\s*)*)(?P<name>{NAME})\s*\|\s*")
_LABEL = re.compile(
    rf"(?P<label>{'|'.join(re.escape(label) for label in sorted(FUNCTIONS, key=len, reverse=True))})\s*:\s*(?P<rest>\S.*)",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:and|et|und|y|&)\s")
_EMAIL = re.compile(r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})@[\w.-]{1,250}\.\w{2,}\b")
_NOT_PERSON = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(BODY_WORDS))})s?|the|of|and|for|on|in|act|bill|code|law|treaty|convention|agreement|plan|report|review|update|interests|strategy|framework|session|panel|day|annex|agenda|conclusions?|"
    r"introduction|report|summary|working|monday|tuesday|wednesday|thursday|friday|saturday|sunday|city|county|district|province|region|"
    r"islands?|republic|kingdom|nations|keynotes?|talks?|lightning|lectures?|tutorials?|presentations?|plenary|weekly|gazette|herald|tribune|watch|international|club|guild|league|conference|summit|seminar|"
    r"symposium|workshop|papers?|excellence|affairs|states|administrations?|declarations?|constitution|majesty|prizes?|awards?|daily|post|times|news|amendment|"
    r"investigations?|house|security|radio|television|channel|everything|"
    r"highness|research|emirates|america|americas|africa|asia|europe|caribbean|pacific|atlantic|ports|sea|ocean|gulf|river|street|road|avenue|airport|railways?|police|army|navy|orders?|clauses?|chapters?|sections?|regulations?|articles?|millionen|milliarden|euros?|dollars?|prozent|"
    r"(?:anfrage|nachfrage|antrag|einladung|bitte|wunsch|vorschlag|initiative|angaben|seiten|aussagen?|ansicht)(?=\s+vo[nm]\b))\b|[’']s(?:\s|$)",
    re.IGNORECASE,
)


_TRAILS = re.compile(
    r"[,;]?\s*\b(?:for example|for instance|among others|e\.g\.|par exemple|zum Beispiel|por ejemplo)(?!\w).*",
    re.DOTALL,
)
_TENURE = re.compile(
    r",?\s+(?:from|since|until|between|depuis|seit|desde)\s+(?:\w+\s+){0,2}(?:19|20)\d\d\b.*", re.DOTALL
)
_TRADE = re.compile(r"(?:er|or|ist|ian|ant)$")
_SECOND = re.compile(rf",?\s+(?:and|und|et|y)\s+(?:{HONORIFIC}\s*)*(?P<name>{NAME})\s*,\s")
_ACRONYM = re.compile(rf"\b[{UPPER}]{{3,}}\b")
_CAPITALISED_RUN = re.compile(rf"(?<![\w’'-])(?=([{UPPER}][\w’'-]+(?:\s+[{UPPER}][\w’'-]+){{1,3}}))")
QUALIFIERS = frozenset(
    "central national international royal global european regional federal northern southern eastern western united".split()
)
_FIRST_NAMES_TOO = frozenset({"prince", "king", "earl", "baron"})
_SURNAMES_TOO = frozenset({"Jordan", "Israel", "France", "Chad", "Holland", "Montenegro"})


_TWO_LETTERS = frozenset({"AI", "ML", "IT", "UK", "US", "EU", "UN", "HQ", "PC", "TV", "VR", "XR"})
"""Abbreviations of things and places, no surnames."""

_NO_FIRST = frozenset("His Her Our My Their Your Its New Le La Les El Los Der Die Das".split())
_MOST_NAMESAKES = 50
"""How many people of one surname are compared with a new name."""


class Table:
    """The people of one document, each under one canonical name."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._by_fold: dict[str, Person] = {}
        self._by_last_word: dict[str, list[tuple[list[str], Person]]] = defaultdict(list)

    def add(
        self, name: str, *, honorifics: Iterable[str] = (), affiliation: str = "", function: str | None = None
    ) -> Person:
        """The person of this name, made or met again, with what this place says of them."""
        person = self._by_fold.get(fold(name)) or self._same(name)
        if person is None:
            person = Person(_evenly_cased(name))
            self.people.append(person)
            words = fold(name).split()
            self._by_last_word[words[-1] if words else ""].append((words, person))
        self._by_fold.setdefault(fold(name), person)
        for target, values in (
            (person.honorifics, honorifics),
            (person.affiliations, [own] if (own := own_affiliation(affiliation)) else []),
            (person.functions, [function] if function else []),
            (person.variants, [name]),
        ):
            target.extend(value for value in values if value not in target)
        return person

    def _same(self, name: str) -> Person | None:
        """A person whose name differs from `name` only by initials or middle names left out."""
        words = fold(name).split()
        if len(words) < 2:
            return None
        for known, person in self._by_last_word.get(words[-1], [])[:_MOST_NAMESAKES]:
            if len(known) < 2:
                continue
            if len(words) == len(known) == 2 and _is_one_given_name(words[0], known[0]):
                return person
            short, long = sorted((words, known), key=len)
            if (short[0] == long[0] and set(short) <= set(long)) or long[-len(short) :] == short:
                return person
            if max(map(len, (*words[:-1], *known[:-1]))) <= 3 and "".join(words[:-1]) == "".join(known[:-1]):
                return person  # `B N Dlamini` and `BN Dlamini`
        return None

    def merge(self, person: Person, other: Person) -> None:
        """Makes `other` also be `person`, who leaves the table."""
        for target, values in (
            (other.honorifics, person.honorifics),
            (other.affiliations, person.affiliations),
            (other.functions, person.functions),
            (other.variants, person.variants),
        ):
            target.extend(value for value in values if value not in target)
        self.people.remove(person)
        for key, known in self._by_fold.items():
            if known is person:
                self._by_fold[key] = other
        for entries in self._by_last_word.values():
            entries[:] = [(words, other if known is person else known) for words, known in entries]

    def find(self, name: str) -> Person | None:
        """The person of this name or of a form of it, None where there is none."""
        return self.get(name) or self._same(name)

    def get(self, name: str) -> Person | None:
        return self._by_fold.get(fold(name))


def _evenly_cased(name: str) -> str:
    """A name whose surname alone is in capitals, as one writes it: `Jane DOE-ROE` -> `Jane Doe-Roe`."""
    first, _, last = name.rpartition(" ")
    if not last.isupper() or len(last) < 4 or not first or first.isupper() or not last.replace("-", "").isalpha():
        return name
    return f"{first} {'-'.join(part.capitalize() for part in last.split('-'))}"


def _is_one_given_name(one: str, other: str) -> bool:
    """Whether two folded given names are forms of one: `Will` and `William`, `Allison` and `Alison`."""
    if SHORT_FOR.get(one, one) == SHORT_FOR.get(other, other):
        return True
    short, long = sorted((one, other), key=len)
    return (
        len(long) == len(short) + 1
        and len(short) >= 5
        and short[:2] == long[:2]
        and short[-2:] == long[-2:]
        and any(long[:at] + long[at + 1 :] == short for at in range(2, len(long) - 1))
    )


def trim_name(text: str) -> str:
    """The leading words of a capitalised run that can be a name: it ends where a role or a body begins."""
    words = without_suffix(text).split()
    for index, word in enumerate(words):
        bare = word.casefold().strip(".,'’s")
        if index >= 2 and (bare in ROLE_WORDS or bare in TITLES or bare in BODY_WORDS):
            return " ".join(words[:index])
    return " ".join(words)


def own_affiliation(text: str) -> str:
    """What of an affiliation is this person's: no example's mark, no bracket left open, no second person behind it."""
    text = _TENURE.sub("", _TRAILS.sub("", text))
    for match in _SECOND.finditer(text):
        if plausible(match["name"]) and any(is_of_role(word) for word in text[match.end() :].split()[:2]):
            text = text[: match.start()]
            break
    while text.count("(") > text.count(")"):
        text = text[: text.rindex("(")]
    return text.strip(" ,;<>|")


def is_of_role(word: str) -> bool:
    """Whether a word stands for what somebody is: an office or a trade."""
    bare = word.strip(".,;()’'")
    return bare.casefold() in ROLE_WORDS or (_TRADE.search(bare) is not None and bare not in NATIONAL)


_OFFICE = re.compile(OFFICE_COMPOUND, re.IGNORECASE)
_FOREIGN_BODY = re.compile(
    r"\b(?:universi(?:dad|tat|tà|té)|universität|hochschule|ministeri(?:o|um)|ministère|institut(?:o)?|asociación|association|fundación|fondation|stiftung|"
    r"comisión|kommission|ausschuss|verband|consejo|conseil|gobierno|gouvernement|regierung|ayuntamiento|mairie|stadt|gemeinde|gemeinderat|stadtrat|"
    r"bundestag|landtag|académie|academia|akademie|escuela|école|schule|centro|zentrum|junta|sociedad|société|gesellschaft|initiative)\b",
    re.IGNORECASE,
)


def is_office(word: str) -> bool:
    """Whether a word in capitals is an office in front of a name: `Landtagspräsidentin`."""
    return _OFFICE.fullmatch(word) is not None


def _is_plural_office(name: str) -> bool:
    """Whether a name is some office's holders: `Scientific Advisers`."""
    first, *others = name.split()
    return bool(others) and others[-1].casefold().removesuffix("s") in ROLE_WORDS and fold(first) not in GIVEN_NAMES


@lru_cache(maxsize=20_000)
def plausible(name: str) -> bool:
    """Whether a capitalised run can be a person: no body, no country, no heading word in it."""
    return (
        looks_like_name(name)
        and not _NOT_PERSON.search(name)
        and not _FOREIGN_BODY.search(name)
        and name.split()[0].casefold() not in FOREIGN_OPENERS
        and name.split()[0].casefold() not in PLURAL_TITLES
        and not is_office(name.split()[0])
        and name.casefold() not in COUNTRIES
        and not any(w.casefold().strip(".") in ROLE_WORDS for w in name.split())
        and not _is_plural_office(name)
        and not name.isupper()
        and name.split()[0].casefold() not in (TITLES - _FIRST_NAMES_TOO) | QUALIFIERS
        and not any(word in ("The", "A", "An") for word in name.split())
        and name.split()[-1] not in _TWO_LETTERS
        and name.split()[0] not in _NO_FIRST
        and (name.split()[-1].casefold() not in COUNTRIES or name.split()[-1] in _SURNAMES_TOO)
    )


def list_people(draft: Draft, table: Table) -> None:
    """Fills the table from lists and labels; the units that hold only people become captions of nobody's words."""
    for unit in draft.body():
        if unit.header is not None or unit.kind is kinds.TURN:
            continue
        words = draft.words(unit)
        if "|" in words:
            entries = list(_pipe_entries(draft, unit))
            if entries:
                _add_entries(table, entries)
                unit.kind = kinds.TABLE_ROW
                continue
        if len(words) >= _LONGEST or ":" not in words:
            continue
        label = _label_of_line(draft, unit) or _LABEL.match(words)
        if label:
            match = HONORIFICS_AND_NAME.match(label["rest"])
            if match:
                name = trim_name(match["name"])
                if plausible(name) and (
                    match.end("name") == len(label["rest"])
                    or label["rest"][match.start("name") + len(name) :][:1] in ",;(–- |"
                ):
                    rest = _own_part(label["rest"][match.start("name") + len(name) :], name)
                    more_names = _AND.match(rest) is not None or plausible(rest.split(",")[0].strip())
                    function = FUNCTIONS[label["label"].casefold()]
                    fresh = table.find(name) is None
                    person = table.add(
                        name,
                        honorifics=split_honorifics(match["honorifics"] + "X")[0],
                        affiliation="" if more_names or rest.startswith(_MARKS) else rest.strip("()"),
                        function=function,
                    )
                    if fresh and function == "author":
                        person.speaks = False
                    unit.kind = kinds.TABLE_ROW
    _unpiped(draft, table)


_LONGEST = 240
"""Characters of a unit below which it may be a label and whom it labels."""
_MARKS = tuple('"“‘«„')
"""Behind a labelled name these open the title of a talk."""
_ANOTHER_LABEL = re.compile(rf";|[.]\s+(?=(?:[{UPPER}][\w-]+\s+){{0,2}}[\w-]+:\s)")
_FIRST_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)\s*(?P<behind>.*)", re.DOTALL)


def _own_part(text: str, name: str) -> str:
    """What behind a labelled name tells of this person: nothing of the next, and no initials."""
    text = _ANOTHER_LABEL.split(text, maxsplit=1)[0]
    bracket = _FIRST_BRACKET.fullmatch(text)
    if bracket is not None:
        letters = "".join(word[0] for word in fold(name).split())
        inside = bracket["inside"]
        text = "" if fold(inside.split(",")[0]) == letters else inside
    return text.strip(" ,;–-|")


def _label_of_line(draft: Draft, unit: Unit) -> re.Match[str] | None:
    """The label of a unit's first line where the name fills it: the next lines name others."""
    line, more, _ = draft.text[unit.start : unit.end].partition("\n")
    label = _LABEL.match(line.strip()) if more else None
    return label if label is not None and HONORIFICS_AND_NAME.fullmatch(label["rest"].strip()) else None


def _pipe_entries(draft: Draft, unit: Unit) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """The `Name | affiliation` entries of a unit; text before the first is an entry without its bar."""
    words = draft.words(unit)
    matches = list(_PIPE.finditer(words))
    if matches and matches[0].start("name") > 3:
        yield from _plain_entry(words[: _opening(matches[0])])
    for match, following in zip_longest(matches, matches[1:]):
        name = _without_country(match["name"])
        if plausible(name):
            affiliation = words[match.end() : _opening(following) if following else len(words)].strip(" |")
            if not _tells_of_office(affiliation):
                continue
            yield split_honorifics(match["honorifics"] + "X")[0], name, affiliation


def _opening(entry: re.Match[str]) -> int:
    """Where an entry begins, behind a country that still belongs to the one before it."""
    spare = len(entry["name"]) - len(_without_country(entry["name"]))
    return entry.start("name") + spare if spare else entry.start()


def _tells_of_office(affiliation: str) -> bool:
    """Whether what stands behind the bar names a role, a body or a country: table cells do not."""
    words = {w.casefold().strip(".,;()") for w in affiliation.split()}
    parts = {w for word in words for w in word.split("-")} | words
    return (
        not parts.isdisjoint(ROLE_WORDS | TITLES | BODY_WORDS)
        or affiliation.split(",")[-1].strip().casefold() in COUNTRIES
        or _ACRONYM.search(affiliation) is not None
    )


def _without_country(name: str) -> str:
    """A name freed of the country that ends the entry before it."""
    words = name.split()
    for size in (3, 2, 1):
        if len(words) >= size + 2 and " ".join(words[:size]).casefold() in COUNTRIES:
            return " ".join(words[size:])
    return name


def _plain_entry(words: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    match = HONORIFICS_AND_NAME.match(words)
    if match is None:
        return
    name = trim_name(match["name"])
    rest = words[match.start("name") + len(name) :].strip(" ,")
    first = rest.split(" ")[0].casefold().strip(",") if rest else ""
    if fold(name.split()[-1]) in BEFORE_OFFICE:
        return
    if plausible(name) and (first in ROLE_WORDS or first in TITLES):
        yield split_honorifics(match["honorifics"] + "X")[0], name, rest


def _add_entries(table: Table, entries: Iterable[tuple[tuple[str, ...], str, str]]) -> None:
    for honorifics, name, affiliation in entries:
        plain = re.sub(r"\s*\((?:video|by|via)[^()]*\)$", "", affiliation)
        table.add(name, honorifics=honorifics, affiliation=plain)


def _unpiped(draft: Draft, table: Table) -> None:
    """Entries of a list whose bar was lost: lines of name and role between lines that have it."""
    units = draft.body()
    barred = [unit.kind is kinds.TABLE_ROW for unit in units]
    if not any(barred):
        return
    for index, unit in enumerate(units):
        if barred[index] or not (any(barred[max(index - 4, 0) : index]) and any(barred[index + 1 : index + 5])):
            continue
        words = draft.words(unit)
        if len(words) < 220 and words[-1:] not in ".!?":
            for entry in _plain_entry(words):
                _add_entries(table, [entry])
                unit.kind = kinds.TABLE_ROW


def title_page_author(draft: Draft, table: Table) -> tuple[str, Span] | None:
    """The author whose e-mail address spells the name that stands before it, with the name's span."""
    for unit in draft.body()[:60]:
        flow = draft.flow(unit)
        if "@" not in flow.text:
            continue
        for match in _EMAIL.finditer(flow.text):
            wanted = [w for w in re.split(r"[^a-z]+", match["local"].casefold()) if len(w) > 1]
            before = flow.text[max(0, match.start() - 400) : match.start()]
            for found in reversed(list(_CAPITALISED_RUN.finditer(before))):
                words = found[1].split()
                folded = [fold(w) for w in words]
                if len(wanted) >= 2 and wanted[0] in folded and wanted[-1] in folded:
                    low, high = folded.index(wanted[0]), folded.index(wanted[-1])
                    if low < high:
                        name = " ".join(words[low : high + 1])
                        at = match.start() - len(before) + before.index(name)
                        affiliation = flow.text[at + len(name) : match.start()].strip(" ,;|")
                        table.add(name, affiliation=affiliation, function="author")
                        return name, flow.spans(at, at + len(name))[0]
    return None
