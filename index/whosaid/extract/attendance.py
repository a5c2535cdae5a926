"""Attendance lists: who was there, with offices, bodies, countries and initials. They make nobody a speaker yet.

They are `participant`s, or what the list calls them. A list is announced (`Present:`, `Attendees`, a heading, a table's head) and goes on as long as its entries read as
people: behind the colon, line by line, bullet by bullet or row by row. Organisations and countries are no people.
Whom the list knows by a title and a surname alone (`Mr Roe`, `Councilmembers Doe and Poe`) bears that title in the text too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, FUNCTIONS, PLURAL_TITLES, RANKS, ROLE_WORDS, TITLES
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.lexicon.turns import ABSENCE, ATTENDANCE, POST_NOMINALS
from whosaid.extract.names import NAME, UPPER, fold
from whosaid.extract.people import Table, is_of_role, plausible
from whosaid.extract.sentences import small
from whosaid.extract.turns.abbreviations import is_within
from whosaid.extract.turns.labels import abbreviates, cased, split_address

_LIST = re.compile(
    rf"(?:{ATTENDANCE}|{ABSENCE})\s*(?P<count>\(\d+\))?\s*(?P<colon>[:：])?\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_ANNOUNCES = re.compile(f"{ATTENDANCE}|{ABSENCE}")
"""The same in small letters, in which options are told apart faster."""
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
_OUTSIDE = r"(?![^()\n]{0,80}\))"
"""Behind a mark that parts entries: it stands in no brackets."""

_PARTS = re.compile(rf"\s*(?:;{_OUTSIDE}|\n)\s*")
_NAMES = re.compile(
    rf"\s*(?:[,;]{_OUTSIDE}|\n)\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|&){_OUTSIDE}\s+(?:the\s+)?"
)
_ENTRY = re.compile(
    rf"(?P<name>{NAME})(?P<suffixes>(?:,?\s+(?:{'|'.join(re.escape(p) for p in sorted(POST_NOMINALS, key=len, reverse=True))})\b)*)"
    r"(?:\s*\((?P<inside>[^()]{1,80})\))?\s*(?:(?:[,–—|\t]|-\s|:|(?<=\s)(?=(?:for|from|of|pour|für|von|por|del?|du)\s))\s*(?P<rest>.{2,160}))?"
)
_SURNAME = re.compile(
    rf"(?P<name>(?:(?:[Vv][ao]n|[Dd][eiu]|[Dd]er|[Ll][ae])\s+){{0,2}}[{UPPER}][\w’'-]+)(?:\s*\((?P<inside>[^()]{{1,80}})\))?\s*(?:(?:[,–—|\t]|-\s|:)\s*(?P<rest>.{{2,160}}))?"
)
_HANDLE = re.compile(r"\s*[(\[<]?(?:[\w.+-]{1,64})?@[\w.-]{1,80}[)\]>]?")
_JOINED = re.compile(r"(?<=[^\W\d_])_(?=[^\W\d_])")
_GLUED_INITIAL = re.compile(rf"(?<![^\W\d_])([{UPPER}])\.(?=[{UPPER}][^\W\d_])")
_LEADER = re.compile(r"(?:\s+\(in the chair\)|,?\s+in the chair)$", re.IGNORECASE)
_OFFICE_FIRST = re.compile(
    rf"(?:[Tt]he\s+)?(?P<role>[^,:;()–—]{{3,60}}?)\s*(?:[:–—]|\s-)\s*(?P<who>[{UPPER}].{{3,80}})"
)
_HEAD = re.compile(r"[^,;:(\[|\t–—]+")
_INITIALS = re.compile(rf"[{UPPER}][\w]{{0,3}}[{UPPER}]|[{UPPER}]{{2}}\w{{1,2}}")
_OTHER_SIGNS = re.compile(r"^\s*(?:and|und|et|y|the|[-*•+]|\d{1,3}[.)])\s+")
_SHORT = 80
_MOST = 400
"""Units that one list may fill."""

_LONGEST = 200
"""Characters within which a list is announced: with a colon there, or by nothing else than the announcement."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One who is listed: `title` is the office before the name, `inside` what brackets hold, `rest` what follows."""

    name: str
    honorifics: tuple[str, ...] = ()
    title: str = ""
    inside: str = ""
    rest: str = ""
    written: str = ""
    titled: bool = False


def list_attendance(draft: Draft, table: Table, language: str | None = None) -> dict[str, str]:
    """Adds all people of attendance lists to the table, not as speakers; returns whose initials are whose."""
    initials: dict[str, str] = {}
    units = draft.body()
    index = 0
    goes_on = False
    while index < len(units):
        unit = units[index]
        index += 1
        if unit.header is not None or unit.end - unit.start > 4000:
            continue
        words = draft.words(unit)
        follows, goes_on = goes_on, False
        signs = _SIGNS.match(words)
        words = words[signs.end() :] if signs is not None else words
        if len(words) > _LONGEST:
            opening = draft.text[unit.start : unit.start + _LONGEST]
            if ":" not in opening and "\n" not in opening and "：" not in opening:
                continue
        scribe = _SCRIBES.match(words)
        if scribe is not None and len(words) < _LONGEST:
            for entry in _entries(scribe["rest"]):
                _add(table, entry, initials, function="scribe")
            continue
        announced = _LIST.match(words) if _ANNOUNCES.match(small(words[:_SHORT])) else None
        if announced is None:
            if follows and fold(words.split(" ", 1)[0]) in PLURAL_TITLES and len(words) < _LONGEST * 2:
                for entry in _entries(_raw(draft, unit), language):
                    _add(table, entry, initials)
            elif follows and len(words) < _SHORT:
                next_one = _whole(words, language=language)
                if next_one is not None and (next_one.honorifics or next_one.title):
                    _add(table, next_one, initials)
                    goes_on = True
            continue
        if announced["rest"] and announced["colon"]:
            goes_on = True
            for entry in _entries(_raw(draft, unit).partition(":")[2], language):
                _add(table, entry, initials, speaks=_SPEAKERS.match(words) is not None)
        elif announced["rest"]:
            _in_lines(table, _raw(draft, unit), initials, language)
        else:
            index = _below(draft, table, units, index, initials, language, speaks=_SPEAKERS.match(words) is not None)
    return initials


def _in_lines(table: Table, text: str, initials: dict[str, str], language: str | None) -> None:
    """Reads lists whose announcements fill lines of one paragraph: `Present`, and below it the names."""
    first, _, more = text.partition("\n")
    announced = _LIST.fullmatch(first.strip())
    if not more or announced is None or announced["rest"]:
        return
    for line in more.split("\n"):
        for entry in _entries(line, language):
            _add(table, entry, initials)


def _raw(draft: Draft, unit: Unit) -> str:
    """The text of a unit with its lines kept, and with the tabs of a table's row."""
    text = draft.source.text if unit.kind is kinds.TABLE_ROW else draft.text
    return "\n".join(text[a:b] for a, b in unit.parts)


def _below(
    draft: Draft,
    table: Table,
    units: list[Unit],
    index: int,
    initials: dict[str, str],
    language: str | None,
    *,
    speaks: bool,
) -> int:
    """Reads the entries below an announcement; returns the index of the first unit behind them."""
    misses = 0
    for at in range(index, min(len(units), index + _MOST)):
        unit = units[at]
        if unit.kind is kinds.HEADING or unit.header is not None or unit.end - unit.start > 1500:
            return at
        found = 0
        for line in _raw(draft, unit).split("\n"):
            parts = list(_entries(line, language)) if ";" in line or "," in line else []
            entry = _whole(line, language=language) if len(parts) <= line.count(",") else None
            if entry is not None:
                parts = [entry]
            elif not (line.count(",") > 2 or len(parts) * 2 > line.count(",")):
                parts = []
            for part in parts:
                _add(table, part, initials, speaks=speaks)
                found += 1
        misses = 0 if found else misses + 1
        if misses > 1:
            return at
    return min(len(units), index + _MOST)


def _entries(text: str, language: str | None = None) -> Iterator[_Entry]:
    """The entries of a list that is written in one line; an office alone is that of the entry before it."""
    before: _Entry | None = None
    plural = ""
    parts = _NAMES.split(text)
    if ";" in text:
        parts = [
            one
            for part in _PARTS.split(text)
            for one in (_NAMES.split(part) if fold(_bare(part).partition(" ")[0]) in PLURAL_TITLES else [part])
        ]
    for part in parts:
        bare = _bare(part)
        first, _, more = bare.partition(" ")
        if first and PLURAL_TITLES.get(fold(first)):
            plural, part = PLURAL_TITLES[fold(first)], more.lstrip(": ")
        entry = _whole(part, plural, language)
        if entry is None and before is not None and not before.rest and _is_office(bare):
            before = replace(before, rest=bare)
            continue
        if before is not None:
            yield before
        before = entry
    if before is not None:
        yield before


def _bare(text: str) -> str:
    """A list's entry without the signs around it, and without addresses of mail."""
    return _OTHER_SIGNS.sub("", _HANDLE.sub("", _JOINED.sub(" ", text))).strip(" .\t*_|")


def _whole(text: str, plural: str = "", language: str | None = None) -> _Entry | None:
    """The entry that the whole of `text` is; `plural` is the title that entries before it bear too."""
    bare = _GLUED_INITIAL.sub(r"\1. ", _bare(text))
    leads = _LEADER.search(bare)
    if leads is not None:
        bare = bare[: leads.start()].rstrip(",")
    office = _OFFICE_FIRST.fullmatch(bare)
    if office is not None and _is_office(office["role"]):
        entry = _whole(office["who"], plural, language)
        return replace(entry, rest=office["role"]) if entry is not None and not entry.rest else None
    honorifics, rest = split_address(bare, language)
    title, rest = _title(rest)
    if title:
        more, rest = split_address(rest, language)
        honorifics = (*honorifics, *more)
    match = _ENTRY.fullmatch(rest)
    if match is not None:
        name = cased(match["name"]) if match["name"].isupper() and (honorifics or "." in rest) else match["name"]
        name = _turned(name)
        if not _is_person(name):
            return None
        written = match["name"] if match["name"] != name else ""
        found = _Entry(name, honorifics, title, match["inside"] or "", match["rest"] or "", written)
    else:
        match = _SURNAME.fullmatch(rest) if honorifics or title or plural else None
        if match is None or not _is_surname(match["name"]):
            return None
        title = title or ("" if honorifics else plural)
        found = _Entry(cased(match["name"]), honorifics, title, match["inside"] or "", match["rest"] or "", titled=True)
    return replace(found, inside=found.inside or "Chair") if leads is not None else found


def _title(text: str) -> tuple[str, str]:
    """The office that stands before a name, and the rest: `City Manager Roe` -> (`City Manager`, `Roe`)."""
    head = _HEAD.match(text)
    words = head[0].split() if head is not None else []
    last = 0
    for at, word in enumerate(words[:-1], start=1):
        if not word[:1].isupper():
            break
        if _is_title(word) or (1 < at == len(words) - 1 and fold(words[0]) not in GIVEN_NAMES and is_of_role(word)):
            last = at
    if not last or not words[last:]:
        return "", text
    behind = words[last:]
    if behind[0].isdigit():  # a constable's number
        behind = behind[1:]
    if not behind or not behind[0][:1].isupper():
        return "", text
    at = text.index(behind[0], sum(map(len, words[:last])))
    return " ".join(words[:last]), text[at:]


def _is_title(word: str) -> bool:
    bare = fold(word)
    return bare in ROLE_WORDS or bare in RANKS or bare in TITLES or bare in ("pc", "cllr")


def _is_office(text: str) -> bool:
    """Whether words of a list are an office and nobody's name."""
    words = fold(text.removeprefix("the ")).split()
    return 0 < len(words) <= 5 and (words[-1] in ROLE_WORDS or words[-1] in ("chair", "clerk"))


def _turned(name: str) -> str:
    """A name whose surname stands first in capitals, the other way round: `ROE Jane` -> `Jane Roe`."""
    words = name.split()
    count = sum(1 for word in words if word.isupper() and len(word) > 2)
    given = words[count:]
    if not count or not given or any(w.isupper() for w in given) or not all(w.isupper() for w in words[:count]):
        return name
    return f"{' '.join(given)} {cased(' '.join(words[:count]))}" if fold(given[0]) in GIVEN_NAMES else name


def _is_person(name: str) -> bool:
    words = [word.casefold().strip(".,’'") for word in name.split()]
    return plausible(name) and name.casefold() not in COUNTRIES and not any(word in BODY_WORDS for word in words)


def _is_surname(word: str) -> bool:
    small = fold(word)
    return (
        len(small) > 2
        and small not in OPENERS
        and small not in BODY_WORDS
        and small not in ROLE_WORDS
        and small not in COUNTRIES
    )


def _add(
    table: Table,
    entry: _Entry,
    initials: dict[str, str],
    function: str | None = None,
    *,
    speaks: bool = False,
) -> None:
    name = entry.name
    namesake = table.get(name) if entry.titled and entry.title else None
    if namesake is not None and namesake.titled and entry.title not in namesake.affiliations:
        name = f"{entry.title} {name}"
    rest = entry.rest.strip(" ,;|\t")
    known = table.get(name)
    short, _, inside = (part.strip() for part in entry.inside.partition(","))
    given = _is_short_for(short, name)
    if given:
        initials.setdefault(short, name)
    else:
        inside = entry.inside.strip()
    label = FUNCTIONS.get(inside.casefold())
    affiliation = rest or ("" if label else inside)
    person = table.add(
        name,
        honorifics=entry.honorifics,
        affiliation=(affiliation or entry.title).replace("\t", ", "),
        function=function or label or FUNCTIONS.get(rest.casefold()) or ("panellist" if speaks else "participant"),
    )
    forms = [entry.written, short if given else "", f"{entry.title} {name}" if entry.titled and entry.title else ""]
    person.variants.extend(form for form in forms if form and form not in person.variants)
    if known is None:
        person.speaks = speaks
        person.titled = entry.titled


def _is_short_for(short: str, name: str) -> bool:
    """Whether what stands in brackets behind a name are its initials: `JD`, or `TBe` beside another `TB`."""
    if abbreviates(short, name) and short.upper() == short:
        return True
    return _INITIALS.fullmatch(short) is not None and is_within(short, name) and fold(short)[:1] == fold(name)[:1]
