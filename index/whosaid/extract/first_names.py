"""People whom notes and minutes call by a given name alone, where no list tells more of them: `Tom noted that …`.

A given name counts where it is the subject of a verb of saying, where nobody bears it as a surname, and where the text
does not write it as a word in small letters. A name that several listed people bear is nobody's.
"""

import re
from collections import Counter
from itertools import islice

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.names import LOWER, UPPER, fold
from whosaid.extract.people import Table
from whosaid.extract.sentences import LONGEST
from whosaid.extract.signs import sign
from whosaid.extract.speech.patterns import ADVERBS, CLAUSE_START, VERB, VERB_WORDS

_BESIDE = rf"(?:\s*\([^()]{{1,40}}\))?(?:(?:,\s+[{UPPER}][{LOWER}]+)*,?\s+(?:and|und|et|y)\s+[{UPPER}][{LOWER}]+)?"
_SUBJECT = re.compile(
    leaping(
        rf"(?<![\w.’'-])(?P<name>[{UPPER}][{LOWER}]{{1,20}}(?:-[{UPPER}][{LOWER}]+)?){_BESIDE}\s+{ADVERBS}{VERB}(?!\w)"
    )
)
_PROSE = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM})
_EXAMPLES = frozenset({"alice", "bob", "carol", "charlie", "dave", "eve"})
"""Those who send messages to each other in papers on protocols."""

_VERBS = sign(VERB_WORDS, as_written=True)
_GIVEN = sign(GIVEN_NAMES)
"""Known by this are given names without accents alone."""
_ACCENTED = re.compile(r"[^\W\d_a-zA-Z]")
_LEAST = 2


def find_first_names(draft: Draft, table: Table) -> None:
    """Adds to the table whom the text calls by a given name only, or gives the name to the one full name that it is of."""
    uses: Counter[str] = Counter()
    for unit in draft.body():
        if unit.kind not in _PROSE:
            continue
        flow = draft.flow(unit)
        if not flow.signs() & _VERBS:
            continue
        for sentence in flow.sentences():
            if not sentence.signs & _VERBS or sentence.end - sentence.start > LONGEST:
                continue
            if sentence.signs & _GIVEN or (not sentence.text.isascii() and _ACCENTED.search(sentence.text)):
                for match in _SUBJECT.finditer(sentence.text):
                    if fold(match["name"]) in GIVEN_NAMES and CLAUSE_START.search(sentence.text[: match.start()]):
                        uses[match["name"]] += 1
    if not uses:
        return
    if {"alice", "bob"} <= set(map(fold, uses)):
        uses = Counter({name: count for name, count in uses.items() if fold(name) not in _EXAMPLES})
    if sum(uses.values()) < _LEAST and draft.genre != "minutes":
        return
    known = {form for person in table.people for form in (person.name, *person.variants)}
    bearers: dict[str, list[Person]] = {}
    for person in table.people:
        first, *more = fold(person.name).split()
        if more:
            bearers.setdefault(first, []).append(person)
    for name in uses:
        if name in known or _is_more_than_given(name, draft.text):
            continue
        others = bearers.get(fold(name), [])
        if not others:
            table.add(name).speaks = False
        elif len(others) == 1:
            others[0].variants.append(name)


def _is_more_than_given(name: str, text: str) -> bool:
    """Whether a name is also a word, or somebody's surname, in a text."""
    small = re.finditer(rf"(?<![\w@./:-]){re.escape(name.lower())}(?![\w@]|\.\w)", text)
    if sum(1 for _ in islice(small, _LEAST)) == _LEAST:
        return True
    return (
        re.search(rf"(?<!\.\s)(?<![:;•*-]\s)(?<!\n)[{UPPER}][{LOWER}]+[ \u00a0]{re.escape(name)}\b", text) is not None
    )
