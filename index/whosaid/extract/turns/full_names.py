"""Full names of those whom headers call by a surname or a given name alone, from the lines above the record.

A list of appearances, a line of hosts and guests, the words that open a hearing, or the speakers' own words
(`I'm Jane Roe`) give them. A word that two people bear there is nobody's full name.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise, takewhile

from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.people import BODY_WORDS, FUNCTIONS, ROLE_WORDS
from whosaid.extract.lexicon.turns import INTRODUCING, OFFICES, POST_NOMINALS
from whosaid.extract.names import HONORIFIC, UPPER, fold
from whosaid.extract.people import Table, plausible
from whosaid.extract.turns.labels import UNKNOWN, Label, cased, is_name, read_label
from whosaid.extract.turns.voices import differ

_Found = tuple[str, tuple[str, ...], str, str | None]
"""Name, honorifics, affiliation and function of somebody."""

_TOKEN = rf"[{UPPER}](?:[\w’'-]*[\w’']|)\.?"
_SURNAME = rf"(?:[{UPPER}]\.|[{UPPER}][\w’'-]*)"
_SMALL = r"(?:(?:van|von|der|de|di|da|del|della|dos|du|la|le|den|ten|ter|af|al|el|bin|ole|y)\s+){0,2}"
_BEFORE = re.compile(rf"(?:{_TOKEN}[ \u00a0]+{_SMALL}){{1,6}}$")
_INTRODUCES = re.compile(rf"\b(?:{INTRODUCING})\b", re.IGNORECASE)
_I_AM = r"(?:[Ii](?:[’']|\s+a)m|[Mm]y\s+name[’']?(?:\s+i)?s|[Ii]ch\s+bin|[Mm]ein\s+Name\s+ist|[Jj]e\s+suis|[Jj]e\s+m[’']appelle|(?:[Yy]o\s+)?[Ss]oy|[Mm]e\s+llamo)"
_AFFILIATION = re.compile(
    r"\s*(?:\((?P<inside>[^()\n]{2,80})\)|,\s+(?P<behind>(?:[^\W\d_][\w’'&-]*\s*){1,14}(?=[,;.()\n*]|$)))"
)
_LISTED = (
    rf"(?:,?\s+(?:{'|'.join(sorted(map(re.escape, POST_NOMINALS)))}))*(?:,\s+|\s+[–—-]\s+)"
    rf"(?P<office>[^;:\n]{{3,140}}?)(?=;|\n|\.?$|,?\s+and\s+(?:{HONORIFIC}|[{UPPER}][\w’'-]+\s+[{UPPER}][\w’'-]+,))"
)
_AND_MORE = re.compile(r"\s+(?:and|und|et|y)$")
_TRADE = re.compile(
    r"(?:an?\s+|the\s+)?(?:[a-z]+\s+){0,2}[a-z]{3,}(?:er|or|ist|ian|ant)\s+(?:at|of|in|for|with|bei|an|à|de)\b"
)
_ABOUT = re.compile(
    r"\b(?:v\.?|vs\.?|versus|between|death|estate|matter|inquest|re|late|case|claimant|respondent|plaintiff|defendant|of)\b",
    re.IGNORECASE,
)
"""What stands before the names of those whom a hearing is about."""

_BYLINE = frozenset("by von par por per text foto photo moderation interview".split())
_OFFICES = tuple({word for word in ROLE_WORDS | OFFICES if len(word) > 4})
"""How words end that are an office, or are made with one: `Bundesminister`."""

_WITHIN = 30_000
"""Characters above the first header that are looked through."""

_NEAR = 160
"""Characters before a name in which its function is told."""


def learn_full_names(
    draft: Draft, table: Table, labels: Mapping[Unit, Label], written: Iterable[Label]
) -> dict[str, Person | None]:
    """Puts into the table whom the lines above the record, or the speakers themselves, name in full, each by the folded word.

    `written` are all labels, those of the markup too: whom one of them names in full needs no other name.
    """
    surnames = {
        fold(label.name): label
        for label in labels.values()
        if label.form in ("formal", "examiner", "direct") and label.name and " " not in label.name
    }
    given = {fold(label.name): label for label in labels.values() if label.form == "short" and not label.role}
    labelled = {word for label in written if " " in label.name for word in _ends(label.name)}
    known = labelled | {word for person in table.people if " " in person.name for word in _ends(person.name)}
    surnames = {word: label for word, label in surnames.items() if word not in labelled}
    given = {word: label for word, label in given.items() if word not in known}
    if not surnames and not given:
        return {}
    above = _above(draft, labels)
    named: dict[str, Person | None] = {}
    for word, label in surnames.items():
        found = list(_bearers(draft, above, word, label))
        addressed = [one for one in found if one[1]]
        if found:
            named[word] = _take(table, addressed or found)
    for word, label in given.items():
        found = _introduced(draft, above, label.name) or _by_themselves(draft, labels, word, label.name)
        found = found or list(_bearers(draft, above, word, label))
        if found:
            named[word] = _take(table, found)
    return named


def learn_offices(draft: Draft, table: Table, labels: Mapping[Unit, Label]) -> None:
    """Gives those of the table who have none the office or body that a list above the record sets behind their full names."""
    bare = [person for person in table.people if " " in person.name and not person.affiliations]
    above = _above(draft, labels) if bare else []
    for unit in above:
        words = draft.text[unit.start : unit.end]
        for person in bare:
            if person.name not in words or person.affiliations:
                continue
            match = re.search(rf"(?<![\w’'-]){re.escape(person.name)}{_LISTED}", words)
            office = " ".join(match["office"].split()).strip(" .,") if match is not None else ""
            first = {word.strip(".,’'()").casefold() for word in office.split(",")[0].split()}
            if not first.isdisjoint(ROLE_WORDS | BODY_WORDS):
                table.add(person.name, affiliation=office)


def _ends(name: str) -> tuple[str, ...]:
    words = fold(name).split()
    return words[0], words[-1]


def _above(draft: Draft, labels: Mapping[Unit, Label]) -> list[Unit]:
    """The units above the first header."""
    found = list(takewhile(lambda unit: labels.get(unit, UNKNOWN) is UNKNOWN, draft.body()))
    return [unit for unit in found if unit.start < _WITHIN]


def _take(table: Table, found: Iterable[_Found]) -> Person | None:
    """Adds the one person that was found; several who are not one are put into the table, and nobody is meant."""
    people = list(found)
    if not people or not _are_one([name for name, _, _, _ in people]):
        for name, honorifics, _, _ in people:
            if table.find(name) is None:
                table.add(name, honorifics=honorifics).speaks = False
        return None
    name = max((name for name, _, _, _ in people), key=len)
    new = table.find(name) is None
    person: Person | None = None
    for _, honorifics, affiliation, function in people:
        person = table.add(name, honorifics=honorifics, affiliation=affiliation, function=function)
    if person is not None and new:
        person.speaks = False
    return person


def _are_one(names: list[str]) -> bool:
    """Whether all names are forms of the longest: initials, or words left out."""
    longest = max(names, key=len)
    words = fold(longest).split()
    return all(
        fold(name).split()[-1] == words[-1]
        and fold(name)[:1] == words[0][:1]
        and (set(fold(name).split()) <= set(words) or all(len(w) == 1 for w in fold(name).split()[:-1]))
        for name in names
    )


def _bearers(draft: Draft, above: Collection[Unit], word: str, label: Label) -> Iterable[_Found]:
    """Who bears a surname above the record: with the header's honorific, with an office, or in a list of few words."""
    pattern = re.compile(rf"(?<![\w’'-])(?:{re.escape(label.name)}|{re.escape(label.name.upper())})(?![\w’'-])")
    for unit in above:
        if label.name not in (text := draft.text[unit.start : unit.end]) and label.name.upper() not in text:
            continue
        for match in pattern.finditer(draft.text, unit.start, unit.end):
            line = draft.text.rfind("\n", unit.start, match.start()) + 1 or unit.start
            before = _BEFORE.search(draft.text, max(line, match.start() - 80), match.start())
            if before is None:
                continue
            read = _read(before[0] + match[0])
            if read is None or not fold(read.name).endswith(f" {word}") or differ(read.honorifics, label.honorifics):
                continue
            ended = draft.text.find("\n", match.end(), unit.end)
            stop = ended if ended >= 0 else unit.end
            brief = stop - line <= _NEAR and _is_listed(
                draft.text, line, match.start() - len(before[0]), match.end(), stop
            )
            if brief or read.honorifics or read.role or label.form == "short":
                office = _office(draft.text, match.end(), unit.end)
                yield read.name, (*read.honorifics, *label.honorifics) if read.honorifics else (), office, None


def _is_listed(text: str, line: int, low: int, high: int, stop: int) -> bool:
    """Whether a name without honorific stands in a line of a list: behind its label, alone, or with an office behind it."""
    before, behind = text[line:low], text[high:stop]
    if _ABOUT.search(before):
        return False
    return (not before.strip() and not behind.strip()) or behind[:1] in (",", "(") or before.rstrip().endswith(":")


def _read(written: str) -> Label | None:
    """The name at the end of a run of capitalised words, without what stands before it: an office, a sentence's opening."""
    words = written.split()
    for at in range(len(words) - 1):
        if fold(words[at]) in _BYLINE:
            continue
        label = read_label(" ".join(words[at:]))
        if label is not None and label.form in ("formal", "full") and " " in label.name and is_name(label.name):
            folded = [fold(word) for word in label.name.split()]
            initials = all(len(word) == 1 for word in folded[:-1])
            if (initials or plausible(cased(label.name))) and not any(word.endswith(_OFFICES) for word in folded[:-1]):
                return label
    return None


def _introduced(draft: Draft, above: Collection[Unit], word: str) -> list[_Found]:
    """Whose given name `word` is in a line above the record that tells who hosts, attends or is asked."""
    pattern = re.compile(
        rf"(?<![\w’'-]){re.escape(word)}[ \u00a0]+(?P<rest>{_SMALL}{_SURNAME}(?:[ \u00a0]+{_SMALL}{_SURNAME}){{0,2}})"
    )
    found: list[_Found] = []
    for unit in above:
        if word not in draft.text[unit.start : unit.end]:
            continue
        for match in pattern.finditer(draft.text, unit.start, unit.end):
            low = max(unit.start, match.start() - _NEAR)
            told = list(_INTRODUCES.finditer(draft.text, low, match.start()))
            name = f"{word} {match['rest']}".rstrip(".")
            if not told or not plausible(name):
                continue
            affiliation = _office(draft.text, match.end(), unit.end)
            found.append((name, (), affiliation, FUNCTIONS.get(fold(told[-1][0]))))
    return found


def _office(text: str, at: int, end: int) -> str:
    """The office or body that stands behind a name, in brackets or behind a comma; empty where another name does."""
    match = _AFFILIATION.match(text, at, end)
    if match is None:
        return ""
    words = _AND_MORE.sub("", " ".join((match["inside"] or match["behind"]).split()))
    known = {word.strip(".,’'").casefold() for word in words.split()}
    is_office = not known.isdisjoint(ROLE_WORDS | BODY_WORDS) or _TRADE.match(words) is not None
    return words if is_office and not plausible(words) else ""


def _by_themselves(draft: Draft, labels: Mapping[Unit, Label], word: str, written: str) -> list[_Found]:
    """Who says below such a header that this is the name: `I'm Jane Roe`."""
    pattern = re.compile(rf"{_I_AM}\s+(?P<name>{re.escape(written)}[ \u00a0]+{_SMALL}{_SURNAME})")
    found: list[_Found] = []
    units = draft.body()
    for header, unit in pairwise(units):
        label = labels.get(header)
        if label is not None and fold(label.name) == word:
            match = pattern.search(draft.text, unit.start, unit.end)
            if match is not None and plausible(name := match["name"].rstrip(".,")):
                found.append((name, (), "", None))
    return found
