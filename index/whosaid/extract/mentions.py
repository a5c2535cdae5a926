"""Finds the people of the table in running text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from whosaid.extract.draft import Person
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import HONORIFICS, TITLES
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.names import HONORIFIC, LOWER, UPPER, fold, is_title, surname


class Mentions:
    """Finds people in a text: by full name, or by the surname where only one person bears it."""

    def __init__(self, people: list[Person], *, cautious: bool = True) -> None:
        """`cautious` passes over surnames that may be another's; to withhold names it must not be."""
        self._cautious = cautious
        self._people = people
        self._parts: set[str] = set()
        bearers: dict[str, set[int]] = defaultdict(set)
        for number, person in enumerate(people):
            bearers[surname(person.name)].add(number)
        self._forms: dict[str, list[tuple[list[str], Person]]] = defaultdict(list)
        self._offices: dict[str, list[tuple[list[str], Person]]] = defaultdict(list)
        for number, person in enumerate(people):
            for office in sorted(person.offices, key=len, reverse=True) if cautious else ():
                words = office.split()
                self._offices[_first_word(words[0])].append((words, person))
            forms = {person.name, *person.variants}
            last = person.name.split()[-1]
            if (bearers[surname(person.name)] == {number} or not cautious) and len(last) > 2:
                forms |= {last, last.upper()}
            elif person.titled:
                forms.discard(last)
            for form in sorted(forms, key=len, reverse=True):
                words = form.split()
                self._forms[_first_word(words[0])].append((words, person))
        for known in self._forms.values():
            known.sort(key=lambda form: sum(map(len, form[0])) + len(form[0]), reverse=True)

    def may_name(self, word: str) -> bool:
        """Whether a word by itself may stand for one of the people: a part of a name, or initials."""
        if not self._parts:
            for words in (fold(person.name).split() for person in self._people):
                initials = "".join(part[0] for part in words)
                self._parts |= {*words, initials, initials[:1] + initials[-1:]}
        return fold(word) in self._parts

    def _may_be_in(self, text: str) -> bool:
        """Whether anybody may be named in a text: told at once of few people."""
        openings = (*self._forms, *self._offices)
        return bool(self._forms) and (len(openings) > _FEW or any(word in text for word in openings))

    def find(self, text: str) -> Iterator[tuple[int, int, Person, bool]]:
        """`(start, end, person, by full name)` for every mention in `text`; titles before a name belong to it."""
        if not self._may_be_in(text):
            return
        done = 0
        for word in _CAPITAL.finditer(text):
            if word.start() < done:
                continue
            if word[0] not in self._forms:
                if word[0] in self._offices:
                    for words, person in self._offices[word[0]]:
                        end = _end_of(words, text, word.start())
                        if end is not None and _is_office_alone(text, word.start(), end):
                            yield word.start(), end, person, False
                            done = end
                            break
                continue
            for words, person in self._forms[word[0]]:
                end = _end_of(words, text, word.start())
                if end is None:
                    continue
                full = len(words) > 1
                initials = not full and words[0].isupper() and len(words[0]) <= 3
                if not full and not initials and self._cautious and _other_name(text, word.start(), end, person):
                    continue
                if not full and _sits_for_another(text, end, person):
                    continue
                title = _TITLES_BEFORE.search(text, max(done, word.start() - 60), word.start())
                if title is None and not full and person.titled and not initials:
                    continue
                yield title.start() if title else word.start(), end, person, full
                done = end
                break


def _end_of(words: Sequence[str], text: str, at: int) -> int | None:
    """Where the words of a name end in `text` if they stand at an offset, whole and parted by white space."""
    for number, word in enumerate(words):
        if number:
            space = _SPACE.match(text, at)
            if space is None:
                return None
            at = space.end()
        if not text.startswith(word, at):
            return None
        at += len(word)
    return at if _END.match(text, at) else None


def _other_name(text: str, start: int, end: int, person: Person) -> bool:
    """Whether a surname is part of another's name: a strange first name before it, or a surname behind."""
    if _CAPITALISED_NEXT.match(text, end):
        return True
    before = _CAPITALISED_BEFORE.search(text, max(0, start - 40), start)
    if before is None:
        return False
    word = before["word"]
    return not (
        before["stop"]
        or (word.endswith(".") and len(word) > 2)
        or is_title(word)
        or word.rstrip(".") in _HONORIFIC_WORDS
        or word.casefold() in OPENERS
        or fold(word) in fold(person.name).split()
    )


def _sits_for_another(text: str, end: int, person: Person) -> bool:
    """Whether a country in brackets behind a surname is not that of the person: a namesake sits for it."""
    place = _IN_BRACKETS.match(text, end) if person.affiliations else None
    country = place["place"].casefold() if place is not None else ""
    if country not in COUNTRIES:
        return False
    own = [affiliation.split(",")[-1].strip().casefold() for affiliation in person.affiliations]
    return any(name in COUNTRIES for name in own) and country not in own


def _is_office_alone(text: str, start: int, end: int) -> bool:
    """Whether the words of an office stand by themselves: behind an article at most, no name and no body behind them."""
    return _BEFORE_OFFICE.search(text, max(0, start - 16), start) is not None and _GOES_ON.match(text, end) is None


def _first_word(word: str) -> str:
    match = _CAPITAL.match(word)
    return match[0] if match else word


_FEW = 40
"""First words of names up to which it is faster to look for each in a text than to look up its capitalised words."""
_CAPITALISED_NEXT = re.compile(rf"\s+[{UPPER}][{LOWER}’'-]+")
_CAPITALISED_BEFORE = re.compile(rf"(?P<word>[{UPPER}][\w’'-]*\.?)(?P<stop>[,;:!?)\]\"”]?)\s+$")
_BEFORE_OFFICE = re.compile(
    r"(?:^|[.!?:;\n•–—]\s*|(?<![\w’'-])(?:[Tt]he|Mr|Madam|[Ll][ae]|M\.|Mme|Monsieur|Madame|[Dd]e[rmn]|[Dd]ie|Herr|Frau|[Ee]l|Sra?\.|[Ss]eñora?|by|[Aa]nd)\s+)$"
)
_GOES_ON = re.compile(rf"[-/]|\s+(?:[{UPPER}]|(?:of|for|to\s+the|de|des|du|der|von|del|et\s+al)\b(?!\s+s[ée]ance))")
_IN_BRACKETS = re.compile(r"\s*\((?P<place>[^()\d]{3,60})\)")
_SPACE = re.compile(r"\s+")
_END = re.compile(r"(?!\w)(?!-\w)")
_HONORIFIC_WORDS = frozenset(word.strip(".") for honorific in HONORIFICS for word in honorific.split())
_CAPITAL = re.compile(leaping(rf"(?<![\w-])[{UPPER}]\w*"))
_SHORT_TITLES = frozenset(title for title in TITLES if len(title) < 5)
_TITLES_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:(?:{HONORIFIC}|{'|'.join(sorted(t.capitalize() for t in _SHORT_TITLES))})\.?"
    rf"|(?:{'|'.join(sorted(t.capitalize() for t in TITLES - _SHORT_TITLES))})(?:-[A-Z]\w+)?)\s+){{1,4}}$"
)
"""Titles up to a name; a full stop is part of short ones alone."""
