"""People whom no list names but the running text quotes: `Jane Doe, Director of X, said`, `said John Roe`."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from whosaid.extract import kinds
from whosaid.extract.delegates import CIRCUMSTANCE, find_delegates
from whosaid.extract.draft import Draft, Flow, Person
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS, OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, HONORIFICS, PERSONAL_TITLES, ROLE_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.places import NATIONAL
from whosaid.extract.lexicon.said_abroad import QUOTING as QUOTING_ABROAD
from whosaid.extract.lexicon.speech import QUOTING, SAY
from whosaid.extract.names import HONORIFIC, HONORIFICS_AND_NAME, NAME, UPPER, fold, is_title, split_honorifics, surname
from whosaid.extract.people import Table, is_office, plausible, trim_name
from whosaid.extract.presenters import find_titled_talks
from whosaid.extract.sentences import LONGEST, Sentence
from whosaid.extract.signs import sign
from whosaid.extract.small_words import SmallWords
from whosaid.extract.speech.patterns import ADVERBS, QUOTE_VERB, SAYING, TITLE, VERB
from whosaid.model import QuoteKind

_WHOLE_NAME = rf"(?>{NAME})"
"""What follows a name here never stands inside one, so that no shorter name is tried."""
_Mark = Callable[[Sentence], re.Match[str] | None]
"""Finds what a sentence must hold for a form to be tried in it."""

_SAYS = re.compile(
    rf"(?<![\w’'-])(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,3}})(?P<name>{_WHOLE_NAME})"
    rf"(?P<apposition>\s*,\s*(?:\([^()]{{0,90}}\)|[^.;:“”\"]|(?<=\b[A-Z])\.|\.(?=\d)){{3,140}}?,|\s*\([^()]{{1,60}}\))?,?\s+{ADVERBS}(?:(?P<quoting>{QUOTE_VERB})|{VERB})(?=\W)"
)
_SAID = re.compile(
    rf"\b{QUOTE_VERB}\s+(?P<before>(?:[{UPPER}][\w’'.-]*\s+){{0,2}})(?P<name>{_WHOLE_NAME})(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}})?"
)
_BEHIND = r"(?:[UPPER][\w’'.-]*\s+){0,2}".replace("UPPER", UPPER)
_ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording\s+to|[Ss]elon|[Ll]aut|[Ss]egún|[Hh]eard?\s+(?:\w+\s+){{0,2}}?from)\s+(?P<before>{_BEHIND})(?P<name>{_WHOLE_NAME})(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}}?,)?"
)
_BY = re.compile(
    rf"\b{SAYING}\s+(?:out\s+|up\s+)?by\s+(?P<before>{_BEHIND})(?P<name>{_WHOLE_NAME})(?P<apposition>\s*,\s*[^.;:“”\"]{{3,140}}?,)?"
)
_IN_OFFICE = re.compile(
    rf"(?<![\w’'-])(?P<before>)(?P<name>{_WHOLE_NAME})(?P<apposition>\s*,\s*(?:[\w’'-]+\s+){{0,5}}?(?i:{one_of(ROLE_WORDS)})\b[^.;:“”\"]{{0,140}}?(?:,|:$))"
)
_OFFICE_FIRST = re.compile(
    rf"(?<![\w’'-])(?:[Tt]he|[Ll][ea]|[Ee]l|[Dd]er|[Dd]ie)\s+(?P<apposition>(?:[\w’'-]+\s+){{0,5}}?(?i:{one_of(ROLE_WORDS)})(?:\s+(?:of|for|at|in|de|du|del?|des|der|von|vom)\s[^,.;:“”\"]{{2,80}})?),\s+(?:{HONORIFIC}\s*)*"
    rf"(?P<before>)(?P<name>{_WHOLE_NAME})(?:,|:$)"
)
_OFFICE_BEHIND = re.compile(rf",\s+(?:[\w’'-]++\s+){{0,5}}?{one_of(ROLE_WORDS)}\b")
_HAS_OFFICE = re.compile(rf"(?:[\w’'-]+\s+){{0,5}}?(?i:{one_of(ROLE_WORDS)})\b")
_NAME_FOLLOWS = re.compile(rf",\s+(?:[{UPPER}][\w’'.-]+\s+){{1,5}}?[{UPPER}][\w’'.-]+[,:]")
_AGREEING = re.compile(r",\s+(?:then\s+|also\s+)?\w+ed$")
"""A verb before that of saying: `Jane Roe, the pilot, concurred, saying that …`."""
_CAPITAL = re.compile(leaping(rf"(?<![\w’'-])[{UPPER}]"))
_BY_A_NAME = re.compile(rf"by\s+[{UPPER}]")
_SURNAME_NEAR = re.compile(rf"[{UPPER}][\w’'-]{{2,}}\s+{ADVERBS}{QUOTE_VERB}(?=\W)")
_SAID_NEAR = sign({"said", "asked", "added"} | QUOTING_ABROAD)
_VERB_NEAR = re.compile(rf"[{UPPER},)][\w’'-]*\s+{ADVERBS}{VERB}\b")
_VERB_OF_NAME = re.compile(rf"\W{QUOTE_VERB}\s+[{UPPER}]")
_SAID_SO = sign(SAY | QUOTING | {"attention", "overview", "point", "spoke", "brought"}, as_written=True)
_QUOTING = sign(QUOTING | set("thanked welcomed underscored requested wished".split()), as_written=True)
"""Verbs in small letters alone: `States` are none."""


def _written(pattern: re.Pattern[str]) -> _Mark:
    r"""A mark in the words of a sentence, with a space before it: `\W` is looked for much faster than the edge of a word."""
    return lambda sentence: pattern.search(f" {sentence.text}")


def _in_small(pattern: re.Pattern[str]) -> _Mark:
    return lambda sentence: pattern.search(sentence.small)


def _at_capitals(pattern: re.Pattern[str], text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """The matches of a pattern that opens with a capital: it is tried nowhere else, which `finditer` does not know."""
    behind = low
    for capital in _CAPITAL.finditer(text, low, high):
        match = pattern.match(text, capital.start(), high) if capital.start() >= behind else None
        if match is not None:
            yield match
            behind = match.end()


_FORMS = (
    (partial(_at_capitals, _SAYS), _SAID_SO, _written(_VERB_NEAR)),
    (_SAID.finditer, _QUOTING, _written(_VERB_OF_NAME)),
    (_ACCORDING.finditer, sign("according selon laut según hear heard".split()), None),
    (_BY.finditer, _SAID_SO, _written(_BY_A_NAME)),
    (_OFFICE_FIRST.finditer, sign(word for word in ROLE_WORDS if word.isalpha()), _written(_NAME_FOLLOWS)),
    (partial(_at_capitals, _IN_OFFICE), sign(word for word in ROLE_WORDS if word.isalpha()), _in_small(_OFFICE_BEHIND)),
)
"""How the text brings in whom it quotes, with the signs of the words and the mark that each form needs."""

_SURNAME_SAYS = re.compile(
    rf"(?<!\w)(?P<surname>[{UPPER}][\w’'-]{{2,}})\s+{ADVERBS}{QUOTE_VERB}(?=\W)"
    rf"|\b(?:said|asked|added)\s+(?P<said>[{UPPER}][\w’'-]{{2,}})(?=[\s,.])"
    rf"|[”“\"»,]\s*(?:(?:a|ha|s[’']est)\s+)?{one_of(QUOTING_ABROAD)}\s+(?P<behind>[{UPPER}][\w’'-]{{2,}})(?=[\s,.])"
)
_PERSONAL = one_of(title.capitalize() for title in PERSONAL_TITLES)
_TITLED_SAYS = tuple(
    re.compile(
        leaping(
            rf"(?<!\w)(?P<title>{titles})\s*(?P<surname>[{UPPER}][\w’'-]{{2,}})"
            rf"(?:\s*\([^()]{{1,90}}\))?(?:,[^.;:,()]{{3,110}},)?\s+{ADVERBS}(?:{QUOTE_VERB}|thanked|welcomed|underscored|requested|wished)(?=\W)"
        )
    )
    for titles in (HONORIFIC, _PERSONAL)  # both in one would be slow to find
)
_SAID_TITLED = re.compile(
    rf"\b{QUOTE_VERB}\s+(?P<title>{HONORIFIC}|{_PERSONAL})\s+(?P<surname>[{UPPER}][\w’'-]{{2,}})(?=\s*[,.;(]|\s+[a-z]|$)"
)
_FORMS_OF_ADDRESS = (
    *"Mr Mrs Ms Miss Dr Prof Mr. Mrs. Ms. Miss. Dr. Prof. Professor Sir Dame Mme Frau Herr".split(),
    *map(str.capitalize, PERSONAL_TITLES),
)
_TITLES_TOO, _ADDRESSES = (
    sign((max(re.findall(r"[^\W\d_]+", title), key=len) for title in titles), as_written=True)
    for titles in ((*HONORIFICS, *map(str.capitalize, PERSONAL_TITLES)), _FORMS_OF_ADDRESS)
)
"""One word of each."""
_ADDRESSED_NAME = re.compile(leaping(rf"(?<![\w.])(?P<honorific>{one_of(_FORMS_OF_ADDRESS)})\s+(?P<name>{NAME})"))
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(?:the|les|los|das|des)\s$", re.IGNORECASE)
"""What stands before bodies and things, and before people only with a title in between."""

_GERMAN_ARTICLE = re.compile(r"(?<!\w)(?:der|die|den|dem)\s$", re.IGNORECASE)
_PREPOSITION_BEFORE = re.compile(r"(?<!\w)(?:of|for)\s$")
"""What stands before the end of another's name or office: `the Office for Port Safety said`, `a friend of Jane Roe told us`."""

_TITLE_BEFORE = re.compile(rf"(?<!\w)(?P<title>{HONORIFIC}|{TITLE})\s*$")
_WORD_BEFORE = re.compile(r"[\w.]\s$")
_GAP = r"(?:[ \u00a0]+|[ ]?\r?\n(?=\S))"
_FULL_NAME = re.compile(
    leaping(rf"(?<![\w.])(?P<first>[{UPPER}][\w’'-]+){_GAP}(?:[{UPPER}]\.{_GAP})?(?=(?P<last>[^\W\d_][\w’'-]*))")
)
_CAPITAL_BEHIND = re.compile(rf"[ \u00a0]+(?![{UPPER}]{{2,4}}\b)[{UPPER}][\w’'-]+")
_OPENERS = OPENERS | FOREIGN_OPENERS
_NO_PART = OPENERS | frozenset(
    "republican democrat democratic labour conservative liberal green tory socialist communist independent".split()
)
_INITIAL = re.compile(rf"[{UPPER}]\.")
_CAPITAL_BEFORE = re.compile(rf"(?<!\w)(?P<word>[{UPPER}][\w’'-]*)[ \u00a0]+$")
_SHOUTED = re.compile(rf"[{UPPER}]{{3}}")
_MARK_INSIDE = re.compile(r"[’'-]")
_PROSE = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM})
_TITLES = frozenset(fold(h) for h in HONORIFICS)


def find_named_sources(draft: Draft, table: Table) -> None:
    """Adds to the table whom the text itself names before or behind a verb of saying.

    They count as speakers when they are quoted more than once; a single report of a stranger's words
    does not make the stranger a speaker of the document.
    """
    opening = find_delegates(draft, table)
    found: Counter[str] = Counter()
    details: dict[str, tuple[tuple[str, ...], str]] = {}
    small = SmallWords(draft.text)
    for unit in draft.body():
        if unit.kind not in _PROSE:
            continue
        flow = draft.flow(unit)
        for match in _attributions(flow):
            honorifics, name = _named_by(match, flow.text, small)
            if name is None:
                continue
            apposition = _AGREEING.sub("", (match["apposition"] or "").strip(" ,()"))
            behind = flow.text[match.end() : match.end() + 60].partition(",")[0]
            if _names_another(apposition if match.re is _SAYS else behind if match.re is _IN_OFFICE else ""):
                continue
            met = table.find(name)
            if met is not None:
                met.variants += [name] if name not in met.variants else []
                if not met.affiliations and _is_role(apposition) and _HAS_OFFICE.match(apposition):
                    table.add(met.name, affiliation=apposition)
                continue
            found[name] += match.re is _SAID or (match.re is _SAYS and match["quoting"] is not None)
            if not details.get(name, ((), ""))[1]:
                details[name] = honorifics, apposition if _is_role(apposition) else ""
    find_titled_talks(draft, table)
    fresh = []
    for name, count in _by_surname(draft, table, small, {surname(name) for name in found}).items():
        found[name] += count
        if table.get(name) is None:
            fresh.append(table.add(name))
    for name, count in found.items():
        honorifics, apposition = details.get(name, ((), ""))
        known = table.find(name)
        if known is not None and known not in fresh:
            continue
        if known is None and not count and any(surname(person.name) == surname(name) for person in table.people):
            continue
        person = table.add(known.name if known is not None else name, honorifics=honorifics, affiliation=apposition)
        person.speaks = count > 1 and bool(apposition)
    for person in table.people if opening else ():
        person.opens = surname(person.name) in opening
    _addressed(draft, table, small)


def _names_another(apposition: str) -> bool:
    """Whether an apposition ends with the name of another, who then is the subject: `Harbour Weekly, its editor, Jane Roe, said`."""
    last = apposition.rpartition(",")[2].strip()
    return fold(last.split(" ")[0]) in GIVEN_NAMES and plausible(last)


def _named_by(match: re.Match[str], text: str, small: SmallWords) -> tuple[tuple[str, ...], str | None]:
    """Honorifics and name of whom an attribution names; no name where it may be that of a body or a thing.

    A surname in capitals is left to `_by_surname`, which finds the form in which the document writes it mostly.
    """
    low = match.start("before")
    titled = any(is_title(word) for word in f"{match['before']} {match['name']}".split())
    if not titled and _ARTICLE_BEFORE.search(text, max(0, low - 6), low):
        return (), None
    whole = _whole_name(match, small)
    honorifics, name = _clean(whole, small)
    if name is None:
        return (), None
    alone = match.re is _SAYS and name == whole and not match["before"].strip()
    if alone and _PREPOSITION_BEFORE.search(text, max(0, low - 6), low):
        return (), None
    first, last = name.split()[0], name.split()[-1]
    before = match["before"].split()
    if before and before[-1].isupper() and len(before[-1]) > 2 and fold(first) not in GIVEN_NAMES:
        return (), None  # `the union SEAWARD North East`
    at = text.find(name, low, match.end("name"))
    if at > 0 and fold(first) not in GIVEN_NAMES and _GERMAN_ARTICLE.search(text, max(0, at - 5), at):
        return (), None  # `die Sprecherin der Freien Fischer`
    common = fold(first) not in GIVEN_NAMES and (
        _is_word(small, last) or (small.count(first.casefold()) > 2 and small.count(last.casefold()) > 0)
    )
    return honorifics, None if common or _SHOUTED.search(last) else name


def _whole_name(match: re.Match[str], small: SmallWords) -> str:
    """The name of an attribution with the capitalised words before it that are part of it: no titles, parties, nations."""
    name: str = match["name"]
    for word in reversed(match["before"].split()):
        alone = (
            is_title(word) or fold(word) in _TITLES or word.isupper() or word in NATIONAL or word.casefold() in _NO_PART
        )
        if not _INITIAL.match(name) and (alone or small.count(word.casefold()) or not plausible(f"{word} {name}")):
            break
        name = f"{word} {name}"
    return name


def _addressed(draft: Draft, table: Table, small: SmallWords) -> None:
    """People whom the text names in full behind an honorific, though it reports no words of theirs there.

    Whoever shares a surname with somebody who speaks is left out: the surname alone then means who speaks.
    """
    known = {surname(person.name) for person in table.people}
    for unit in draft.body():
        flow = draft.flow(unit)
        if unit.kind not in _PROSE or not flow.signs() & _ADDRESSES:
            continue
        addressing = (sentence for sentence in flow.sentences() if sentence.signs & _ADDRESSES)
        for match in (match for sentence in addressing for match in _ADDRESSED_NAME.finditer(sentence.text)):
            _, name = _clean(f"{match['honorific']} {match['name']}", small)
            if name is None or surname(name) in known or _SHOUTED.search(name.split()[-1]):
                continue
            office = match["honorific"].casefold() in PERSONAL_TITLES
            if office and (fold(name.split()[0]) not in GIVEN_NAMES or small.count(name.split()[-1].casefold())):
                continue
            known.add(surname(name))
            person = table.add(
                name,
                honorifics=() if office else (match["honorific"],),
                affiliation=match["honorific"] if office else "",
            )
            person.speaks = False


def _attributions(flow: Flow) -> Iterator[re.Match[str]]:
    """A name beside a verb of saying, or an office, in the sentences that have one."""
    signs = flow.signs()
    for find, needed, mark in _FORMS:
        if not signs & needed:
            continue
        for sentence in flow.sentences():
            low, high = sentence.start, sentence.end
            if high - low <= LONGEST and sentence.signs & needed and (mark is None or mark(sentence) is not None):
                yield from find(flow.text, low, high)


def settle_speakers(draft: Draft, table: Table) -> None:
    """Makes those people speakers whom the document quotes, or reports more than once; minutes and records of statements report nobody else."""
    direct = {quote.speaker for quote in draft.quotes if quote.kind is not QuoteKind.REPORTED}
    often = 1 if draft.genre == "minutes" else 2
    reported = Counter(quote.speaker for quote in draft.quotes if quote.kind is QuoteKind.REPORTED)
    if draft.genre != "statement":
        turns = [quote.spans for quote in draft.quotes if quote.kind is QuoteKind.TURN]
        within = [(spans[0][0], spans[-1][1]) for spans in turns]
        for quote in draft.quotes:
            name = quote.speaker or ""
            if (
                quote.kind is QuoteKind.INLINE_DIRECT
                and fold(name.split(" ")[0]) in GIVEN_NAMES
                and table.get(name) is None
                and plausible(name)
                and not any(low <= quote.spans[0][0] < high for low, high in within)
            ):
                table.add(name)
    for person in table.people:
        known = person.opens or person.presents or (draft.genre in ("report", "") and _is_placed(person))
        if person.name in direct or reported[person.name] >= (1 if known else often):
            person.speaks = True


def _is_placed(person: Person) -> bool:
    """Whether the document says of a person what an office, a body or a country it is that speaks."""
    return any(" " in affiliation for affiliation in person.affiliations) and not person.titled


def _clean(name: str, small: SmallWords) -> tuple[tuple[str, ...], str | None]:
    words = name.split()
    while words and (
        words[0].casefold() in _OPENERS
        or is_title(words[0])
        or (len(words) > 2 and is_office(words[0]))
        or (len(words) > 2 and _is_word(small, words[0]))
    ):
        words.pop(0)
    honorifics, rest = split_honorifics(" ".join(words))
    match = HONORIFICS_AND_NAME.fullmatch(rest)
    whole, rest = rest, trim_name(rest)
    if rest != whole and not BODY_WORDS.isdisjoint(whole.casefold().split()):
        return honorifics, None  # `Harbour Relief Centre`
    return honorifics, rest if match and len(rest.split()) >= 2 and plausible(rest) else None


def _is_role(text: str) -> bool:
    return bool(text) and len(text.split()) <= 18 and CIRCUMSTANCE.match(text) is None


def _by_surname(draft: Draft, table: Table, small: SmallWords, met: Collection[str]) -> Counter[str]:
    """Sources named by surname alone, under the one full name that the document writes for it.

    `met` are the surnames of those who are named in full beside a verb of saying.
    """
    counts: Counter[str] = Counter()
    titled: dict[str, tuple[str, str]] = {}
    for unit in draft.body():
        if unit.kind in _PROSE and draft.flow(unit).signs() & _QUOTING:
            flow = draft.flow(unit)
            for sentence in flow.sentences():
                if not sentence.signs & _QUOTING:
                    continue
                stop = flow.source(sentence.end - 1) + 1
                start = flow.source(sentence.start)
                near = sentence.signs & _SAID_NEAR or _SURNAME_NEAR.search(draft.text, start, stop) is not None
                for match in _SURNAME_SAYS.finditer(draft.text, start, stop) if near else ():
                    word = match["surname"] or match["said"] or match["behind"]
                    low = max(0, match.start() - 40)
                    follows = match["surname"] and _WORD_BEFORE.search(draft.text, low, match.start())
                    if follows and _TITLE_BEFORE.search(draft.text, low, match.start()) is None:
                        continue
                    if _may_be_surname(word, small):
                        counts[word.casefold()] += 1
                if sentence.signs & _TITLES_TOO:
                    for pattern in (*_TITLED_SAYS, _SAID_TITLED):
                        for match in pattern.finditer(draft.text, start, stop):
                            word = match["surname"]
                            if _may_be_surname(word, small) and plausible(f"Ann {word}"):
                                counts[word.casefold()] += word.casefold() not in counts
                                titled.setdefault(word.casefold(), (match["title"], word))
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
        if _CAPITAL_BEHIND.match(draft.text, behind):
            continue
        if _is_glued(draft.text, match.start()):
            given = _CAPITAL_BEFORE.search(draft.text, max(0, match.start() - 40), match.start())
            if given is None or fold(given["word"]) not in GIVEN_NAMES or _is_glued(draft.text, given.start()):
                continue
            first, name = given["word"], f"{given['word']} {name}"
        if first.casefold() not in OPENERS and fold(first) not in _TITLES and plausible(name):
            forms[last.casefold()][name] += 1
    result: Counter[str] = Counter()
    for word, names in forms.items():
        if len({fold(name).split()[0] for name in names}) == 1:
            best = max(names, key=lambda name: (names[name], len(name)))
            if table.find(best) is None:
                result[best] += counts[word]
        elif not names and word in titled and not _is_borne(word, table, met):
            title, name = titled[word]
            if title.casefold() in PERSONAL_TITLES:
                person = table.add(name, affiliation=title)
                person.variants.append(f"{title} {name}")
            else:
                person = table.add(name, honorifics=(title,))
            person.speaks = False
    return result


def _is_borne(word: str, table: Table, met: Collection[str]) -> bool:
    return fold(word) in met or any(surname(person.name) == fold(word) for person in table.people)


def _may_be_surname(word: str, small: SmallWords) -> bool:
    return word.casefold() not in OPENERS and not _is_word(small, word) and not is_title(word)


def _is_glued(text: str, start: int) -> bool:
    """Whether a capitalised word that is no title stands before a name: then the name may begin before, or be a heading's end."""
    before = _CAPITAL_BEFORE.search(text, max(0, start - 40), start)
    return before is not None and not is_title(before["word"]) and fold(before["word"]) not in _TITLES


def _known_start(word: str, known: Mapping[str, int]) -> str | None:
    """The surname with which a word begins that may go on behind a hyphen or an apostrophe."""
    if word.casefold() in known:
        return word
    if word.isalpha():
        return None
    edges = (mark.start() for mark in _MARK_INSIDE.finditer(word))
    return next((word[:edge] for edge in edges if word[:edge].casefold() in known), None)


def _is_word(small: SmallWords, word: str) -> bool:
    """Whether the document also writes the word small: then it is no surname."""
    return small.count(word.casefold()) >= 2
