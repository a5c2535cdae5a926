"""People whom no list names but the running text quotes: `Jane Doe, Director of X, said`, `said John Roe`."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from whosaid.extract.draft import Draft, Flow
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import HONORIFICS
from whosaid.extract.names import HONORIFICS_AND_NAME, NAME, UPPER, fold, is_title, split_honorifics
from whosaid.extract.people import Table, plausible, trim_name
from whosaid.extract.speech.patterns import ADVERBS, QUOTE_VERB, QUOTE_VERBS
from whosaid.model import PassageKind, QuoteKind

_SAYS = re.compile(
    rf"(?<![\w’'-])(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,3}})(?P<name>{NAME})"
    rf"(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}}?,|\s*\([^()]{{1,60}}\))?\s+{ADVERBS}{QUOTE_VERB}(?=\W)"
)
_SAID = re.compile(
    rf"\b{QUOTE_VERB}\s+(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,2}})(?P<name>{NAME})(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}})?"
)
_SURNAME_SAYS = re.compile(
    rf"(?<![\w.]\s)(?<!\w)(?P<surname>[{UPPER}][\w’'-]{{2,}})\s+{ADVERBS}{QUOTE_VERB}(?=\W)|\b(?:said|asked|added)\s+(?P<said>[{UPPER}][\w’'-]{{2,}})(?=[\s,.])"
)
_GAP = r"(?:[ \u00a0]+|[ ]?\r?\n(?=\S))"
_FULL_NAME = re.compile(
    rf"(?<![\w.])(?P<first>[{UPPER}][\w’'-]+){_GAP}(?:[{UPPER}]\.{_GAP})?(?=(?P<last>[^\W\d_][\w’'-]*))"
)
_MARK_INSIDE = re.compile(r"[’'-]")
_PROSE = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM})
_TITLES = frozenset(fold(h) for h in HONORIFICS)


def find_named_sources(draft: Draft, table: Table) -> None:
    """Adds to the table whom the text itself names before or behind a verb of saying.

    They count as speakers when they are quoted more than once; a single report of a stranger's words
    does not make the stranger a speaker of the document.
    """
    found: Counter[str] = Counter()
    details: dict[str, tuple[tuple[str, ...], str]] = {}
    small = _SmallWords(draft.text)
    for unit in draft.body():
        if unit.kind not in _PROSE:
            continue
        flow = draft.flow(unit)
        if not flow.signs() & QUOTE_VERBS:
            continue
        for match in _attributions(flow):
            honorifics, name = _clean(match["name"], small)
            if name is None or table.find(name) is not None or _is_word(small, name.split()[-1]):
                continue
            found[name] += 1
            apposition = (match["apposition"] or "").strip(" ,()")
            details.setdefault(name, (honorifics, apposition if _is_role(apposition) else ""))
    for name, count in _by_surname(draft, table, small).items():
        found[name] += count
        details.setdefault(name, ((), ""))
    for name, count in found.items():
        if table.get(name) is None:
            person = table.add(name, honorifics=details[name][0], affiliation=details[name][1])
            person.speaks = count > 1 and bool(details[name][1])


def _attributions(flow: Flow) -> Iterator[re.Match[str]]:
    """A name before or behind a verb of saying, in the sentences that have one."""
    for pattern in (_SAYS, _SAID):
        for sentence in flow.sentences():
            if sentence.signs & QUOTE_VERBS:
                yield from pattern.finditer(flow.text, sentence.start, sentence.end)


def settle_speakers(draft: Draft, table: Table) -> None:
    """Makes those people speakers whom the document quotes, or reports more than once."""
    direct = {quote.speaker for quote in draft.quotes if quote.kind is not QuoteKind.REPORTED}
    reported = Counter(quote.speaker for quote in draft.quotes if quote.kind is QuoteKind.REPORTED)
    for person in table.people:
        if person.name in direct or reported[person.name] > 1:
            person.speaks = True


def _clean(name: str, small: "_SmallWords") -> tuple[tuple[str, ...], str | None]:
    words = name.split()
    while words and (
        words[0].casefold() in OPENERS or is_title(words[0]) or (len(words) > 2 and _is_word(small, words[0]))
    ):
        words.pop(0)
    honorifics, rest = split_honorifics(" ".join(words))
    match = HONORIFICS_AND_NAME.fullmatch(rest)
    rest = trim_name(rest)
    return honorifics, rest if match and len(rest.split()) >= 2 and plausible(rest) else None


def _is_role(text: str) -> bool:
    return bool(text) and len(text.split()) <= 18 and re.match(r"(?:who|which|and|but|in|on|at)\b", text) is None


def _by_surname(draft: Draft, table: Table, small: "_SmallWords") -> Counter[str]:
    """Sources named by surname alone, under the one full name that the document writes for it."""
    counts: Counter[str] = Counter()
    for unit in draft.body():
        if unit.kind in _PROSE and draft.flow(unit).signs() & QUOTE_VERBS:
            flow = draft.flow(unit)
            for sentence in flow.sentences():
                if not sentence.signs & QUOTE_VERBS:
                    continue
                stop = flow.source(sentence.end - 1) + 1
                for match in _SURNAME_SAYS.finditer(draft.text, flow.source(sentence.start), stop):
                    word = match["surname"] or match["said"]
                    if word.casefold() not in OPENERS and not _is_word(small, word):
                        counts[word.casefold()] += 1
    if not counts:
        return counts
    forms: dict[str, Counter[str]] = {word: Counter() for word in counts}
    behind = 0
    for match in _FULL_NAME.finditer(draft.text):
        last = _known_start(match["last"], counts)
        first = match["first"]
        if last is None or match.start() < behind:
            continue
        behind = match.start("last") + len(last)
        name = " ".join(draft.text[match.start() : behind].split())
        if first.casefold() not in OPENERS and fold(first) not in _TITLES and plausible(name):
            forms[last.casefold()][name] += 1
    result: Counter[str] = Counter()
    for word, names in forms.items():
        if len({fold(name).split()[0] for name in names}) == 1:
            best = max(names, key=lambda name: (names[name], len(name)))
            if table.find(best) is None:
                result[best] += counts[word]
    return result


def _known_start(word: str, known: Mapping[str, int]) -> str | None:
    """The surname with which a word begins that may go on behind a hyphen or an apostrophe."""
    if word.casefold() in known:
        return word
    edges = (mark.start() for mark in _MARK_INSIDE.finditer(word))
    return next((word[:edge] for edge in edges if word[:edge].casefold() in known), None)


def _is_word(small: "_SmallWords", word: str) -> bool:
    """Whether the document also writes the word small: then it is no surname."""
    return small.count(word.casefold()) >= 2


class _SmallWords:
    """How often words stand in a text in small letters; counted when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._counts: Counter[str] | None = None

    def count(self, word: str) -> int:
        if self._counts is None:
            self._counts = Counter(_SMALL_WORD.findall(self._text))
        return self._counts[word]


_SMALL_WORD = re.compile(r"(?<![\w-])[a-z]{3,}(?!\w)")
