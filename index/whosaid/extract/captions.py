"""Captions and the pull quotes above them.

A caption is the name of a person of the table, no comma behind it, then that person's own role and
organisation; what follows in the same line is body text. The quote is the block before it. Between the two
only scraps may stand. Two captions never share a block, and a caption without a block takes no other's.
"""

import re

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.names import IS_NAME, LOWER, OPENS_SMALL, UPPER, fold, split_honorifics
from whosaid.extract.people import Table, plausible, trim_name
from whosaid.model import Quote, QuoteKind, Span

_SMALL = frozenset("in the of at for and to a s".split())
_DASH = re.compile(r"\s*(?:[—–―]|--+|-\s|~)\s*")
_NOTHING = re.compile("")
_SENTENCE = re.compile(r",|\s*\([^()]*\)\s*\w")
"""What stands behind a name that is the subject of a sentence: a comma, or words behind brackets."""
_SOURCE_AT_END = re.compile(
    r"(?<=[.!?”\"»“])[\s]*(?:[—–―]|--+)\s*(?P<who>(?:[^.!?”\"»“]|(?<![a-z]{4})\.(?=\s)){4,160}?)\.?\s*$"
)
_MAX_QUOTE = 1500
_NO_ATTRIBUTIONS = frozenset({kinds.HEADING, kinds.TURN})
_NO_CAPTIONS = _NO_ATTRIBUTIONS | {kinds.TABLE_ROW}
_NO_QUOTES = _NO_CAPTIONS | {kinds.CAPTION, kinds.LIST_ITEM}


class _Caption:
    """A caption: its person and the units that it fills."""

    def __init__(self, person: Person, units: list[Unit], span: Span) -> None:
        self.person = person
        self.units = units
        self.span = span


def find_captions(draft: Draft, table: Table) -> None:
    """Turns captions and the blocks above them into pull quotes."""
    captions = _captions(draft, table)
    taken: set[int] = set()
    for caption in captions:
        for unit in caption.units:
            unit.kind = kinds.CAPTION
    position = {id(unit): index for index, unit in enumerate(draft.units)}
    for caption in captions:
        block = _block_above(draft, position[id(caption.units[0])], caption.person, taken)
        if block is None:
            for unit in caption.units:
                draft.drop(unit, "orphan-attribution")
            continue
        taken.add(id(block))
        block.kind = kinds.PULL_QUOTE
        block.owner = caption.person.name
        _add_quote(draft, block, caption.person, caption.span)
    _dashed(draft, table, taken)


def _add_quote(draft: Draft, block: Unit, person: Person | None, attribution: Span, rule: str = "caption") -> None:
    draft.quotes.append(
        Quote(
            id="",
            text="",
            spans=tuple(block.parts),
            speaker=person.name if person else None,
            attribution=attribution,
            rule=rule,
            kind=QuoteKind.PULL_QUOTE,
            confidence=0.95 if rule == "caption" else 0.85,
        )
    )


def _captions(draft: Draft, table: Table) -> list[_Caption]:
    if not any(person.affiliations for person in table.people):
        return []
    found: list[_Caption] = []
    skip: set[int] = set()
    units = draft.units
    for index, unit in enumerate(units):
        if unit.noise or id(unit) in skip or unit.header is not None or unit.kind in _NO_CAPTIONS:
            continue
        text = draft.text[unit.start : unit.end]
        person, length = _leading_person(text, table)
        if person is None or not person.affiliations:
            continue
        if not text[length:].strip():
            used = [unit]
            for following in units[index + 1 : index + 4]:
                if following.noise:
                    continue
                size = _affiliation_length(draft.text[following.start : following.end], person)
                if size == 0:
                    break
                used.append(following)
                if _split(draft, following, size) or _complete(draft, used, person):
                    break
            if len(used) > 1:
                found.append(_Caption(person, used, (used[0].start, used[-1].end)))
        else:
            size = _affiliation_length(text[length:], person)
            if size:
                used = [unit]
                if not _split(draft, unit, length + size) and not _complete(draft, used, person):
                    for following in units[index + 1 : index + 3]:
                        if following.noise:
                            continue
                        more = _affiliation_length(draft.text[following.start : following.end], person)
                        if more == 0 or draft.text[following.start + more : following.end].strip():
                            break
                        used.append(following)
                        break
                found.append(_Caption(person, used, (used[0].start, used[-1].end)))
        if found:
            skip.update(id(u) for u in found[-1].units)
    return found


def _leading_person(text: str, table: Table) -> tuple[Person | None, int]:
    """The person whose name opens `text` with no sentence behind it, and the length of the name."""
    match = IS_NAME.match(text)
    if match is None:
        return None, 0
    words = list(re.finditer(r"\S+", match[0]))
    for count in range(len(words), 1, -1):
        end = words[count - 1].end()
        person = table.get(text[:end])
        if person is not None:
            return (None, 0) if _SENTENCE.match(text, end) else (person, end)
    return None, 0


def _affiliation_length(text: str, person: Person) -> int:
    """How much of the start of `text` is the person's own role and organisation, 0 where too little is."""
    best = 0
    words = [(m[0], m.end()) for m in re.finditer(r"[^\W_]+(?:[’'][^\W_]+)?", text[:400])]
    folded = [fold(w) for w, _ in words]
    for affiliation in person.affiliations:
        own = [fold(w) for w in re.findall(r"[^\W_]+(?:[’'][^\W_]+)?", affiliation)]
        for start in range(len(own)):
            if start and own[start] not in folded[:1]:
                continue
            matched, length = _align(folded, own[start:])
            wanted = len(own) - start
            whole = start == 0 and matched >= 3 and length == len(folded)
            if matched < 2 and length < len(folded):
                continue
            if whole or matched >= (0.9 if start else 0.6) * wanted:
                best = max(best, words[length - 1][1])
    end = re.match(r"[)\]]?", text[best:])
    return best + (end.end() if best and end else 0)


def _align(words: list[str], own: list[str]) -> tuple[int, int]:
    """Words of `own` met in order at the start of `words`, small words left free; and how far that goes."""
    i = j = matched = last = 0
    while i < len(words) and j < len(own):
        if words[i] == own[j]:
            i, j, matched = i + 1, j + 1, matched + 1
            last = i
        elif own[j] in _SMALL:
            j += 1
        elif words[i] in _SMALL and j > 0 and i + 1 < len(words) and words[i + 1] == own[j]:
            i += 1
        else:
            break
    return matched, last


def _complete(draft: Draft, used: list[Unit], person: Person) -> bool:
    words = {fold(w) for unit in used for w in draft.words(unit).split()}
    return any({fold(w) for w in a.split()} <= words | {fold(p) for p in _SMALL} for a in person.affiliations)


def _split(draft: Draft, unit: Unit, length: int) -> bool:
    """Cuts a unit behind a caption that body text was glued to; says whether it did."""
    at = unit.start + length
    rest = draft.text[at : unit.end]
    if not re.search(r"\w", rest):
        return False
    start = at + len(rest) - len(rest.lstrip(" ,;:"))
    body = Unit([(start, unit.end)], kinds.PARAGRAPH, left_over=True)
    unit.reduce(unit.start, at)
    draft.units.insert(draft.units.index(unit) + 1, body)
    return True


def _block_above(draft: Draft, index: int, person: Person, taken: set[int]) -> Unit | None:
    """The quote above a caption: the nearest block that ends a sentence, scraps passed over."""
    for before in reversed(draft.units[max(0, index - 4) : index]):
        if before.noise:
            continue
        words = draft.words(before)
        if _is_scrap(words, draft, person):
            draft.drop(before, "ocr-garbage")
            continue
        if before.kind in _NO_QUOTES:
            return None
        _strip_garbage(draft, before)
        words = draft.words(before)
        open_end = words[-1:] not in ".!?…\"”»’'"
        if id(before) in taken or open_end or len(words) > _MAX_QUOTE or OPENS_SMALL.match(words):
            return None
        return before
    return None


def _is_scrap(words: str, draft: Draft, person: Person) -> bool:
    """A lower-case tail of a nearby name or organisation that recognition tore off."""
    if not OPENS_SMALL.match(words) or len(words) > 60 or words[-1:] in ".!?":
        return False
    names = [person.name, *person.affiliations]
    return any(name.casefold().endswith(words.casefold()) for name in names) or draft.text.count(words) > 1


def _strip_garbage(draft: Draft, unit: Unit) -> None:
    """Takes a run of words that exist nowhere else off the start of a block, where a sentence opens behind it."""
    text = draft.text[unit.start : unit.end]
    opener = re.match(
        rf"[{LOWER}]\S*(?:\s+(?![{UPPER}]\w*\s+[{LOWER}])\S+){{1,7}}\s+(?=[{UPPER}]\w*\s+[{LOWER}])", text
    )
    if opener is None:
        return
    strangers = re.findall(r"\w{3,}", opener[0])
    known = sum(
        len(re.findall(rf"(?i)\b{re.escape(word)}\b", draft.text)) > opener[0].count(word) for word in strangers
    )
    if known * 2 < len(strangers):
        start = unit.start + opener.end()
        end = start
        while draft.text[end - 1].isspace():
            end -= 1
        draft.cut([(unit.start, end, "ocr-garbage")])
        unit.reduce(start, unit.end)


def _dashed(draft: Draft, table: Table, taken: set[int]) -> None:
    """Quotes whose source stands behind a dash: `“…” — Name, Role`, on a line of its own or in the same block."""
    for index, unit in enumerate(draft.units):
        if unit.noise or id(unit) in taken or unit.header is not None or unit.kind in _NO_ATTRIBUTIONS:
            continue
        text = draft.text[unit.start : unit.end]
        own_line = _DASH.match(text) or (
            (_dash_before(draft, unit) or _below_quotation(draft, index)) and _NOTHING.match(text)
        )
        if own_line and len(text) < 240:
            name = _attributed(text[own_line.end() :])
            before = next((u for u in reversed(draft.units[max(0, index - 2) : index]) if not u.noise), None)
            after = next((u for u in draft.units[index + 1 : index + 3] if not u.noise), None)
            alone = own_line[0].strip() in "—–―" and not any(
                u is not None and (_dash_before(draft, u) or _DASH.match(draft.text, u.start)) for u in (before, after)
            )
            if name and before is not None and id(before) not in taken and _quotable(draft, before, bare=alone):
                taken.add(id(before))
                person = _person(table, name, text[own_line.end() :])
                before.kind, unit.kind = kinds.PULL_QUOTE, kinds.CAPTION
                _add_quote(draft, before, person, (unit.start + own_line.end(), unit.end), "dash-attribution")
            continue
        quoted = unit.kind is kinds.PULL_QUOTE or text[:1] in '“"«„'
        tail = _SOURCE_AT_END.search(text) if quoted else None
        if tail:
            name = _attributed(tail["who"])
            if name:
                taken.add(id(unit))
                person = _person(table, name, tail["who"])
                quote = Unit([(unit.start, unit.start + len(text[: tail.start()].rstrip()))], kinds.PULL_QUOTE)
                unit.kind = kinds.PULL_QUOTE
                _add_quote(draft, quote, person, (unit.start + tail.start("who"), unit.end), "dash-attribution")


def _below_quotation(draft: Draft, index: int) -> bool:
    """Whether a unit set off as a quotation stands below another that ends one: it then names whose words these are."""
    before = draft.units[index - 1] if index else None
    return (
        before is not None
        and draft.units[index].kind is before.kind is kinds.PULL_QUOTE
        and draft.text[before.end - 1] in '.!?…”"»“'
    )


def _dash_before(draft: Draft, unit: Unit) -> bool:
    """Whether a long dash alone stands in the line before a unit's words."""
    if unit.start == 0 or draft.text[unit.start - 1] == "\n":
        return False
    low = draft.text.rfind("\n", 0, unit.start) + 1
    return draft.text[low : unit.start].strip() in ("—", "–", "―")


def _attributed(text: str) -> str | None:
    """The name that an attribution opens with, where the rest of it is a role or nothing."""
    honorifics, rest = split_honorifics(text.strip())
    match = IS_NAME.match(rest)
    if match is None:
        return None
    name = trim_name(match[0])
    after = rest[len(name) :].strip()
    first = after.lstrip(",( ").split(" ")[0].casefold().strip(",.)") if after else ""
    if not plausible(name) or len(after) > 160:
        return None
    return (
        name if not after or after[0] in ",(|;–—" or first in ROLE_WORDS or first in BODY_WORDS or honorifics else None
    )


def _person(table: Table, name: str, text: str) -> Person:
    after = text[text.index(name) + len(name) :].strip(" ,()|;–—.")
    return table.add(name, affiliation=after)


def _quotable(draft: Draft, unit: Unit, *, bare: bool = False) -> bool:
    """Whether a unit may be words that somebody is named for; `bare` where marks are not needed."""
    if unit.kind in _NO_CAPTIONS or unit.kind is kinds.CAPTION:
        return False
    words = draft.words(unit)
    marked = words[:1] in '“"«„‘' or (bare and words[-1:] in ".!?…" and not unit.marker)
    return unit.kind is kinds.PULL_QUOTE or (marked and len(words) <= _MAX_QUOTE)
