"""Who speaks under which header: forms of one name joined where the document makes it certain, else left apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from rapidfuzz.distance import Levenshtein

from whosaid.extract.draft import Person
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.names import fold
from whosaid.extract.people import Table
from whosaid.extract.turns.labels import Label, abbreviates

_MEN = frozenset("mr m monsieur herr senor senyor sir lord mnr sr baron father".split())
_WOMEN = frozenset("mrs ms miss mme mlle madame frau senora senyora dame lady baroness sra mev sister".split())
_NO_ROLE = re.compile(r"[\d@]|https?:", re.IGNORECASE)


class Voices:
    """The speakers of one record. Headers are learnt first, all of them, then each can be asked for its speaker."""

    def __init__(
        self, table: Table, initials: Mapping[str, str] | None = None, named: Mapping[str, Person | None] | None = None
    ) -> None:
        """`initials` and `named` say whose initials are whose, and whose a surname or given name is, folded, None in doubt."""
        self.table = table
        self._named = named or {}
        self._initials = dict(initials or {})
        self._offices: dict[str, set[str]] = {}
        self._full: dict[str, Person] = {}
        self._short: dict[str, Person] = {}
        self._spelt: dict[str, Counter[str]] = defaultdict(Counter)
        self._uses: Counter[str] = Counter()
        self._asked: dict[Label, Person | None] = {}
        for person in table.people:
            if len(person.name.split()) > 1:
                self._full[fold(person.name)] = person
        for person in table.people:
            if "chair" in person.functions:
                self._offices.setdefault("chair", set()).add(person.name)

    def learn(self, labels: list[Label]) -> None:
        """Takes in all names that are given in full, with initials, offices and affiliations beside them."""
        for label in labels:
            if label.is_person and _is_full(label):
                person = self._add(label)
                self._uses[person.name] += 1
                self._full.setdefault(fold(label.name), person)
                if label.initials:
                    self._initials.setdefault(label.initials, person.name)
            elif label.form == "office":
                self._spelt[_office(label.role)][label.role] += 1
        for label in labels:
            if label.form == "formal" and label.role:
                speaker = self._find(label)
                if speaker is not None:
                    self._offices.setdefault(_office(label.role), set()).add(speaker.name)

    def speaker(self, label: Label) -> Person | None:
        """The person whom a header names, None where it names nobody for certain."""
        if label not in self._asked:
            self._asked[label] = self._find(label)
        return self._asked[label]

    def _find(self, label: Label) -> Person | None:
        if label.form == "office" or (label.form == "unnamed" and label.role):
            holders = self._offices.get(_office(label.role), set())
            return self.table.get(next(iter(holders))) if len(holders) == 1 else None
        if not label.is_person:
            return None
        if _is_full(label):
            return self._full.get(fold(label.name)) or self._add(label)
        if label.form == "initials" or label.name in self._initials:
            return self._by_initials(label)
        return self._by_part(label)

    def witness(self, label: Label) -> Person | None:
        """Whom a line names that says who is sworn; it makes nobody a speaker yet."""
        known = self.table.find(label.name) if _is_full(label) else self._find(label)
        if known is not None:
            return known
        person = self.table.add(label.name, honorifics=label.honorifics, function="witness")
        person.speaks = False
        self._full.setdefault(fold(label.name), person)
        return person

    def party(self, label: Label) -> str | None:
        """What stands for the speaker where nobody is named: a state, a body, or an office as mostly written."""
        if label.form == "party":
            return label.name
        return self._spelt[_office(label.role)].most_common(1)[0][0] if label.form == "office" else None

    def _by_initials(self, label: Label) -> Person:
        written = self._initials.get(label.name)
        if written is not None:
            person = self.table.get(written)
            if person is not None:
                person.speaks = True
                return person
        matches = [p for p in self._full.values() if abbreviates(label.name, p.name)]
        distinct = list(dict.fromkeys(p.name for p in matches))
        if len(distinct) == 1:
            return matches[0]
        return self._own(label)

    def _by_part(self, label: Label) -> Person:
        """The one person whose surname or given name the label is; the label itself where there are none or more."""
        wanted = fold(label.name).split()
        told = self._named.get(fold(label.name))
        if told is not None and not differ(label.honorifics, told.honorifics):
            self._take(told, label)
            return told
        if told is None and fold(label.name) in self._named:
            return self._own(label)
        found: dict[str, Person] = {}
        for person in self._full.values():
            forms = [words for name in {person.name, *person.variants} if len(words := fold(name).split()) > 1]
            by_surname = any(w[-len(wanted) :] == wanted and not only_initials(w, wanted) for w in forms)
            by_given = label.form != "formal" and any(w[: len(wanted)] == wanted for w in forms)
            by_nick = label.form in ("nick", "short") and any(_is_nick(label.name, w) for w in forms)
            by_office = (
                bool(label.role) and label.role in person.affiliations and any(set(wanted) <= set(w) for w in forms)
            )
            if (by_surname or by_given or by_nick or by_office) and not differ(label.honorifics, person.honorifics):
                found[person.name] = person
        if len(found) > 1 and all(self._uses[name] for name in found):
            alike = [person for person in found.values() if _address_alike(label.honorifics, person.honorifics)]
            found = {person.name: person for person in alike} if len(alike) == 1 else found
        if found and _one_spelling(list(found)):
            person = max(found.values(), key=lambda p: self._uses[p.name])
            self.table.add(person.name, honorifics=label.honorifics, affiliation=_affiliation(label))
            self._take(person, label)
            return person
        return self._own(label)

    def _own(self, label: Label) -> Person:
        """A person known by this short form alone."""
        key = fold(label.name)
        person = self._short.get(key)
        if person is None or differ(label.honorifics, person.honorifics):
            person = self._short[key] = self._add(label)
        return person

    def _add(self, label: Label) -> Person:
        person = self.table.add(
            label.name,
            honorifics=label.honorifics,
            affiliation=_affiliation(label),
            function="chair" if label.role and label.leads else None,
        )
        self._take(person, label)
        return person

    def _take(self, person: Person, label: Label) -> None:
        person.speaks = True
        if label.name not in person.variants:
            person.variants.append(label.name)


def _is_full(label: Label) -> bool:
    return (
        label.form in ("full", "slug", "formal", "examiner", "direct", "nick", "sworn") and len(label.name.split()) > 1
    )


def _is_nick(written: str, name: list[str]) -> bool:
    """Whether a nickname is a given name with the first letters of the others: `JaneD`, `TimBL`."""
    nick = "".join(fold(written).split())
    rest = nick.removeprefix(name[0])
    return rest not in (nick, "") and rest == "".join(word[0] for word in name[1:])


def only_initials(words: list[str], surname: list[str]) -> bool:
    """Whether a name has but initials before the surname: these tell the bearers of one surname apart."""
    return all(len(word) == 1 for word in words[: -len(surname)])


def _one_spelling(names: list[str]) -> bool:
    """Whether names differ by a slip of the pen at most: they are then one person's."""
    return all(Levenshtein.distance(fold(names[0]), fold(other)) <= 1 for other in names[1:])


def _affiliation(label: Label) -> str:
    """Office and affiliation of a label as one line; constituencies, parties and circumstances are neither."""
    words = {word.strip("(),&").casefold() for word in label.affiliation.split()}
    known = words & (ROLE_WORDS | BODY_WORDS) or label.affiliation.casefold() in COUNTRIES
    parts = [part for part in (label.role, label.affiliation if known else "") if part and not _NO_ROLE.search(part)]
    return ", ".join(parts)


def _office(role: str) -> str:
    """An office as one key: `The CHAIR`, `Chair` and `the chairman` are the same."""
    words = [
        w
        for w in fold(role).split()
        if w not in ("the", "la", "le", "el", "der", "die", "mr", "mrs", "ms", "madam", "m", "mme")
    ]
    key = " ".join(words)
    return "chair" if key in ("chair", "chairman", "chairwoman", "chairperson") else key


def differ(some: tuple[str, ...] | list[str], others: tuple[str, ...] | list[str]) -> bool:
    """Whether the honorifics of two forms cannot be those of one person."""
    one = {word for h in some for word in fold(h).split()}
    two = {word for h in others for word in fold(h).split()}
    return bool((one & _MEN and two & _WOMEN) or (one & _WOMEN and two & _MEN))


def _address_alike(some: tuple[str, ...], others: list[str]) -> bool:
    """Whether two forms both bear honorifics of one sex: who is introduced as `Mr Jo Low` is `Mr Low` from there on."""
    one, two = ({word for h in forms for word in fold(h).split()} for forms in (some, others))
    return bool((one & _MEN and two & _MEN) or (one & _WOMEN and two & _WOMEN))
