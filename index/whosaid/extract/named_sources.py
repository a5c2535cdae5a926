"""People whom no list names but the running text quotes: `Jane Doe, Director of X, said`, `said John Roe`."""

import re
from collections import Counter

from whosaid.extract.draft import Draft
from whosaid.extract.lexicon.people import HONORIFICS
from whosaid.extract.names import HONORIFICS_AND_NAME, NAME, UPPER, fold, split_honorifics
from whosaid.extract.people import Table, plausible, trim_name
from whosaid.extract.speech.patterns import ADVERBS, QUOTE_VERB
from whosaid.model import PassageKind

_SAYS = re.compile(
    rf"(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,3}})(?P<name>{NAME})"
    rf"(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}}?,|\s*\([^()]{{1,60}}\))?\s+{ADVERBS}{QUOTE_VERB}(?=\W)"
)
_SAID = re.compile(
    rf"\b{QUOTE_VERB}\s+(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,2}})(?P<name>{NAME})(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}})?"
)
_SURNAME_SAYS = re.compile(
    rf"(?<![\w.]\s)(?<!\w)(?P<surname>[{UPPER}][\w’'-]{{2,}})\s+{ADVERBS}{QUOTE_VERB}(?=\W)|\b(?:said|asked|added)\s+(?P<said>[{UPPER}][\w’'-]{{2,}})(?=[\s,.])"
)
_OPENERS = frozenset(
    "the a an but and or so yet in on at as if when while after before since though although for from to with by of that this these those "
    "he she it they we you i there here then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december former late according also still "
    "what who why how where not no one two some many most all both even just only more earlier later last next first second".split()
)
_TITLES = frozenset(fold(h) for h in HONORIFICS)


def find_named_sources(draft: Draft, table: Table) -> None:
    """Adds to the table whom the text itself names before or behind a verb of saying.

    They count as speakers when they are quoted more than once; a single report of a stranger's words
    does not make the stranger a speaker of the document.
    """
    found: Counter[str] = Counter()
    details: dict[str, tuple[tuple[str, ...], str]] = {}
    for unit in draft.body():
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM):
            continue
        text = draft.flow(unit).text
        for pattern in (_SAYS, _SAID):
            for match in pattern.finditer(text):
                honorifics, name = _clean(match["name"])
                if name is None or table.find(name) is not None or _is_word(draft, name.split()[-1]):
                    continue
                found[name] += 1
                apposition = (match["apposition"] or "").strip(" ,()")
                details.setdefault(name, (honorifics, apposition if _is_role(apposition) else ""))
    for surname, count in _bare_surnames(draft).items():
        name = _full_form(draft, surname, table)
        if name is not None and not _is_word(draft, surname):
            found[name] += count
            details.setdefault(name, ((), ""))
    for name, count in found.items():
        known = table.get(name)
        person = known or table.add(name, honorifics=details[name][0], affiliation=details[name][1])
        if known is None and count < 2 and not details[name][1]:
            person.speaks = False


def _clean(name: str) -> tuple[tuple[str, ...], str | None]:
    words = name.split()
    while words and words[0].casefold() in _OPENERS:
        words.pop(0)
    honorifics, rest = split_honorifics(" ".join(words))
    match = HONORIFICS_AND_NAME.fullmatch(rest)
    rest = trim_name(rest)
    return honorifics, rest if match and len(rest.split()) >= 2 and plausible(rest) else None


def _is_role(text: str) -> bool:
    return bool(text) and len(text.split()) <= 18 and re.match(r"(?:who|which|and|but|in|on|at)\b", text) is None


def _bare_surnames(draft: Draft) -> Counter[str]:
    counts: Counter[str] = Counter()
    for unit in draft.body():
        if unit.kind in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM):
            for match in _SURNAME_SAYS.finditer(draft.text, unit.start, unit.end):
                word = match["surname"] or match["said"]
                if word.casefold() not in _OPENERS:
                    counts[word] += 1
    return counts


def _full_form(draft: Draft, surname: str, table: Table) -> str | None:
    """The full name of which `surname` is the last word, where the document writes just one such name."""
    forms: Counter[str] = Counter()
    for match in re.finditer(
        rf"(?<![\w.])(?P<first>[{UPPER}][\w’'-]+)\s+(?:[{UPPER}]\.\s+)?{re.escape(surname)}(?!\w)", draft.text
    ):
        first = match["first"]
        if first.casefold() in _OPENERS or fold(first) in _TITLES:
            continue
        name = " ".join(match[0].split())
        if plausible(name):
            forms[name] += 1
    if not forms:
        return None
    firsts = {fold(name).split()[0] for name in forms}
    best = max(forms, key=lambda name: (forms[name], len(name)))
    return best if len(firsts) == 1 and table.find(best) is None else None


def _is_word(draft: Draft, word: str) -> bool:
    """Whether the document also writes the word small: then it is no surname."""
    return len(re.findall(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", draft.text)) >= 2
