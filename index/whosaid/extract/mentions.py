"""Finds the people of the table in running text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from whosaid.extract.draft import Person
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import HONORIFICS, TITLES
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
        for number, person in enumerate(people):
            forms = {person.name, *person.variants}
            last = person.name.split()[-1]
            if (bearers[surname(person.name)] == {number} or not cautious) and len(last) > 2:
                forms |= {last, last.upper()}
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

    def find(self, text: str) -> Iterator[tuple[int, int, Person, bool]]:
        """`(start, end, person, by full name)` for every mention in `text`; titles before a name belong to it."""
        if not self._forms:
            return
        done = 0
        for word in _CAPITAL.finditer(text):
            if word.start() < done or word[0] not in self._forms:
                continue
            for words, person in self._forms[word[0]]:
                end = _end_of(words, text, word.start())
                if end is None:
                    continue
                full = len(words) > 1
                initials = not full and words[0].isupper() and len(words[0]) <= 3
                if not full and not initials and self._cautious and _other_name(text, word.start(), end, person):
                    continue
                title = _TITLES_BEFORE.search(text, max(done, word.start() - 60), word.start())
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


def _first_word(word: str) -> str:
    match = _CAPITAL.match(word)
    return match[0] if match else word


_CAPITALISED_NEXT = re.compile(rf"\s+[{UPPER}][{LOWER}’'-]+")
_CAPITALISED_BEFORE = re.compile(rf"(?P<word>[{UPPER}][\w’'-]*\.?)(?P<stop>[,;:!?)\]\"”]?)\s+$")
_SPACE = re.compile(r"\s+")
_END = re.compile(r"(?!\w)(?!-\w)")
_HONORIFIC_WORDS = frozenset(word.strip(".") for honorific in HONORIFICS for word in honorific.split())
_CAPITAL = re.compile(leaping(rf"(?<![\w-])[{UPPER}]\w*"))
_TITLES_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:{HONORIFIC}|(?:{'|'.join(sorted(t.capitalize() for t in TITLES))})(?:-[A-Z]\w+)?)[\s.]+){{1,4}}$"
)
