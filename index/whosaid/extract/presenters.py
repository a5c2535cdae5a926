"""Presenters: whom a report of a summit or workshop brings in once, before it goes on to tell what they said.

`The next talk was by Jane Roe of Port Lab`, `Jane Roe (Port Lab) gave a keynote on …`, `Next up was Jane Roe`, and the
headings `Keynote: Cranes (Jane Roe, Port Lab)`, `Cranes and people – Jane Roe`. Behind such words the report calls her by
either of her names, or by a pronoun. Who only once gave a talk somewhere is no speaker: the report has to go on about her.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.talks import BROUGHT, EVENTS, TALKS
from whosaid.extract.names import HONORIFIC, NAME, UPPER, fold, split_honorifics, surname
from whosaid.extract.people import Table, is_of_role, plausible, trim_name
from whosaid.extract.sentences import LONGEST
from whosaid.extract.signs import ANY, sign
from whosaid.extract.speech.patterns import ADVERBS, SAYING

_TALK = rf"(?:{one_of(TALKS)})(?![\w-])"
_EVENT = rf"(?:{one_of(EVENTS)})(?![\w-])"
_WHO = rf"(?P<who>(?:{HONORIFIC}\s*)*{NAME})"
_BODY = rf"(?:[Tt]he\s+)?[{UPPER}][\w’'&./()-]*(?:\s+(?:(?:of|for|and|the|de|la|&)\s+){{0,2}}\(?[{UPPER}][\w’'&./()-]*){{0,12}}"
_OF = (
    rf"(?:\s*\((?P<inside>[^()]{{2,80}})\)|,?\s+(?:of|from|at|with|representing)\s+(?P<body>{_BODY})(?<![.,])"
    r"|,\s+(?P<office>[^,;:()“”\"]{3,120}))?,?"
)
_BEFORE = r"(?:^|[,;]\s+|\b(?:and|then|when|where|summit|day)\s+)"
_ORDER = r"(?:next|first|second|third|fourth|fifth|final|last|opening|closing|keynote|invited|other|another)"
_GAVE = "gave gives delivered delivers held offered provided contributed did".split()
_OPENED = "opened closed kicked started began concluded".split()
_SIGN_OF_TALK = sign(TALKS)
_FORMS: tuple[tuple[int, int, re.Pattern[str]], ...] = tuple(
    (sign(words), other, re.compile(form))
    for words, other, form in (
        (
            _GAVE,
            _SIGN_OF_TALK,
            rf"{_BEFORE}{_WHO}{_OF}\s+{ADVERBS}(?:{one_of(_GAVE)}|(?:opened|started|closed)\s+with)\s+"
            rf"(?:us\s+)?(?:an?|the|his|her|their|our|two|some)\s+(?:[\w’'-]+\s+){{0,6}}?{_TALK}",
        ),
        (
            _OPENED,
            sign(TALKS | EVENTS),
            rf"{_BEFORE}{_WHO}{_OF}\s+{ADVERBS}(?:{one_of(_OPENED)})(?:\s+off)?\s+(?:the|our|this|with\s+an?)\s+(?:[\w’'-]+\s+){{0,4}}?(?:{_EVENT}|{_TALK})",
        ),
        (
            {verb.split()[0] for verb in BROUGHT},
            ANY,
            rf"^{_WHO}{_OF}\s+{ADVERBS}(?:{one_of(BROUGHT)})\s+(?!by\b|that\b)\S",
        ),
        (["next"], ANY, rf"{_BEFORE}{_WHO}{_OF}\s+(?:was|came|were)\s+(?:up\s+)?next\b"),
        (
            ["took"],
            sign("stage floor podium".split()),
            rf"{_BEFORE}{_WHO}{_OF}\s+{ADVERBS}took\s+the\s+(?:stage|floor|podium)\b",
        ),
        (
            TALKS,
            sign(["by", "from"]),
            rf"\b{_TALK}(?:[^.;:“”\"]{{0,90}}?\s(?:was|were|is|came|given|delivered|presented|held|led))?(?:[^.;:,“”\"]{{0,60}}?)\s(?:by|from)\s+{_WHO}{_OF}(?=\s|[.;:]|$)",
        ),
        (
            ["next", "first", "last"],
            sign(["up", "was", "came", "were"]),
            rf"\b(?:[Nn]ext|[Ff]irst|[Ll]ast|[Uu]p)\s+(?:up|on\s+stage|to\s+speak|next|first)?\s*(?:was|came|were)\s+{_WHO}{_OF}(?=\s|[.;:]|$)",
        ),
        (
            "speaker speakers presenter presenters".split(),
            sign(["was", "were"]),
            rf"\b[Tt]he\s+(?:{_ORDER}\s+){{1,2}}(?:speakers?|presenters?)\s+(?:was|were)\s+{_WHO}{_OF}(?=\s|[.;:]|$)",
        ),
    )
)
"""How a report brings a presenter in, with the words that each form needs and the sign of others."""
_SIGNS = reduce(or_, (words for words, _, _ in _FORMS))
_AND = re.compile(rf"(?:,\s+|,?\s+and\s+)(?={_WHO})")
_NAMED = re.compile(rf"[{UPPER}][\w’'.-]+\s[\w\s’'.-]*?[{UPPER}]")
_ELSEWHERE = re.compile(
    r"\b(?:[Ii]n\s+(?:\w+\s+)?(?:19|20)\d\d\b|[Ll]ast\s+(?:year|month|week)|years?\s+ago|[Pp]reviously|[Ee]arlier\s+(?:this|that)\s+year|had\s+(?:given|delivered|presented)|[Rr]ecently|will\b|would\b|to\s+be\s)"
)
"""What tells of another occasion, or of one that is to come."""
_HE = r"(?:[Hh]e|[Ss]he|His|Her)\b"
_THE_TALK = rf"(?:The|This|In\s+(?:the|this|his|her))\s+(?:{_TALK}|speaker\b|presenter\b)"
_FOLLOWS = r"(?:^|[.!?:][\"”’)]?\s+|\n|,\s+(?:and|but|so)\s+)(?:(?:[A-Z]\w+ly|Finally|Then|Next),?\s+|(?:[A-Z][^.!?;:]{2,60}),\s+)?"
_GOES_ON = re.compile(rf"{_FOLLOWS}(?:{_HE}|{_THE_TALK})")
_GENRES = frozenset({"report", "minutes", ""})
_PROSE = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM})
_FAR = 3
"""Units behind an introduction in which the report goes on."""
_MOST = 6
"""People of one list of presenters."""
_ALIKE = 3

_PREFIX = (
    rf"(?:(?:[\w’'-]+\s+){{0,2}}(?i:{one_of(TALKS)})(?:\s+(?:\d+|[IVX]+|address|speech|lecture|session))?\s*[:–—-]\s+)"
)
_HEADED = (
    re.compile(rf"{_PREFIX}{_WHO}(?:\s*\((?P<inside>[^()]{{2,80}})\))?\s*[–—:-]\s+\S"),
    re.compile(
        rf"(?P<prefix>{_PREFIX})?\S.{{3,140}}?(?:\s[–—|-]\s+|\s+by\s+|\s+\((?P<open>)(?:by\s+|with\s+)?){_WHO}(?:,\s+(?P<behind>[^()]{{2,80}})|\s+\((?P<inside>[^()]{{2,80}})\))?(?(open)\))$"
    ),
)


_TITLED = re.compile(
    rf"(?:{HONORIFIC}\s*)*(?P<name>{NAME})(?:\s*\((?P<inside>[^()]{{2,80}})\)|,\s+(?P<behind>[^:–—]{{2,80}}))?\s*(?::|\s[–—-])\s+\S"
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """Somebody brought in: name as written, affiliation, and whether it is for one occasion of this report."""

    written: str
    affiliation: str
    here: bool


def find_presenters(draft: Draft, table: Table) -> None:
    """Adds to the table those whom a report brings in as presenters, with the given names by which it then calls them."""
    if draft.genre not in _GENRES:
        return
    units = draft.body()
    for index, unit in enumerate(units):
        if unit.kind is kinds.HEADING:
            entries = list(_of_heading(draft.words(unit)))
        elif unit.kind in _PROSE and draft.flow(unit).signs() & _SIGNS:
            entries = list(_of_prose(draft, unit))
        else:
            continue
        for entry in entries:
            _add(draft, table, units, index, entry, alone=len(entries) == 1)


def find_titled_talks(draft: Draft, table: Table) -> None:
    """People whose names open a heading, with a title behind: `Jane Roe (Port Authority): Cranes and people`."""
    for unit in draft.body():
        if unit.kind is kinds.HEADING:
            match = _TITLED.match(draft.words(unit))
            if match is not None and plausible(match["name"]):
                known = table.find(match["name"])
                person = table.add(
                    known.name if known is not None else match["name"],
                    affiliation=match["inside"] or match["behind"] or "",
                    function="panellist",
                )
                person.speaks = known is not None and known.speaks


def _of_prose(draft: Draft, unit: Unit) -> Iterator[_Entry]:
    for sentence in draft.flow(unit).sentences():
        signs = sentence.signs
        fit = [form for words, other, form in _FORMS if signs & words and signs & other] if signs & _SIGNS else []
        if not fit or sentence.end - sentence.start > LONGEST or _NAMED.search(sentence.text) is None:
            continue
        text = " ".join(sentence.text.split())
        for form in fit:
            match = form.search(text)
            if match is None:
                continue
            here = _ELSEWHERE.search(text, 0, match.end()) is None
            yield _Entry(match["who"], match["inside"] or match["body"] or match["office"] or "", here)
            at = match.end("who")
            for _ in range(_MOST):
                more = _AND.match(text, at)
                if more is None:
                    break
                yield _Entry(more["who"], "", here)
                at = more.end("who")
            break


def _of_heading(words: str) -> Iterator[_Entry]:
    for form in _HEADED:
        match = form.match(words)
        if match is not None:
            parts = match.groupdict()
            yield _Entry(match["who"], parts["inside"] or parts.get("behind") or "", True)
            return


def _add(draft: Draft, table: Table, units: Sequence[Unit], index: int, entry: _Entry, *, alone: bool) -> None:
    """Adds a presenter about whom the report goes on; one it does not only where a given name shows that it is a person."""
    honorifics, name = split_honorifics(entry.written)
    name = trim_name(name)
    if len(name.split()) < 2 or not plausible(name):
        return
    heading = units[index].kind is kinds.HEADING
    behind = _behind(draft, units, index)
    if not heading:
        behind = behind[behind.find(name) + len(name) :]
    forms = "|".join(re.escape(part) for part in (name.split()[0], name.split()[-1]) if len(part) > 2)
    named = re.search(rf"{_FOLLOWS}(?:{forms})(?:[’']s)?\s+(?=[a-z])", behind) if forms else None
    goes_on = named or (alone and _GOES_ON.search(behind))
    given = fold(name.split()[0]) in GIVEN_NAMES or bool(honorifics)
    placed = bool(entry.affiliation) and goes_on
    if not (given or placed or (named and re.search(rf"\b(?:{forms})\s+{ADVERBS}{SAYING}\b", behind))):
        return
    known = table.find(name) or _same_by_start(table, name)
    person = table.add(known.name if known else name, honorifics=honorifics, affiliation=_affiliation(entry))
    if known is None:
        person.speaks = False
    if heading and "panellist" not in person.functions:
        person.functions.append("panellist")
    if goes_on and entry.here:
        person.presents = True
        person.speaks = person.speaks or not heading
        _call_by_given_name(draft, table, person.name)


def _same_by_start(table: Table, name: str) -> Person | None:
    """The one person of the same surname whose given name begins alike: `Steve` and `Steven`."""
    same = [person for person in table.people if surname(person.name) == surname(name)]
    alike = len(same) == 1 and fold(same[0].name)[:_ALIKE] == fold(name)[:_ALIKE]
    return same[0] if alike else None


def _affiliation(entry: _Entry) -> str:
    """The affiliation, without whom else a list names behind it; none where one word tells neither office nor body."""
    text = entry.affiliation.strip(" ,.")
    for joint in re.finditer(r"\s+and\s+(?=(?P<next>\w+))", text):
        if fold(joint["next"]) in GIVEN_NAMES:
            text = text[: joint.start()]
            break
    plain = " " in text or is_of_role(text) or (len(text) > 3 and text.isupper())
    return text if plain and text[:1] not in "\"“‘'" and not text.startswith(("who ", "which ")) else ""


def _behind(draft: Draft, units: Sequence[Unit], index: int) -> str:
    """The text from a unit on to the next heading, of a few units at most."""
    pieces = [draft.words(units[index])] if units[index].kind is not kinds.HEADING else []
    for unit in units[index + 1 : index + 1 + _FAR]:
        if unit.kind is kinds.HEADING:
            break
        pieces.append(draft.words(unit))
    return "\n".join(pieces)


def _call_by_given_name(draft: Draft, table: Table, name: str) -> None:
    """Gives a presenter the given name by itself, where nobody else in the document bears it and the text uses it so."""
    first, *_, last = name.split()
    person = table.find(name)
    if person is None or len(first) < 3 or first in person.variants or fold(first) == fold(last):
        return
    if any(other is not person and fold(first) in fold(other.name).split() for other in table.people):
        return
    text = draft.text
    for match in re.finditer(rf"(?<![\w-]){re.escape(first)}[ \u00a0]+(?P<next>[{UPPER}][\w’'-]*)", text):
        if not any(match["next"].startswith(part) for part in name.split()[1:]):
            return
    if re.search(rf"(?<![\w@./:-]){re.escape(first.lower())}(?![\w@]|\.\w)", text) is not None:
        return
    if re.search(rf"(?<![\w.’'-]){re.escape(first)}(?:[’']s)?\s+(?=[a-z])", text) is not None:
        person.variants.append(first)
