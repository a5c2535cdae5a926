"""Finds the headers of speaker turns in all their dresses, and makes each a unit of its own."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice, pairwise

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.turns import LANGUAGES, PROCEDURE, PUT, QUESTIONS, STAGE
from whosaid.extract.names import UPPER, fold
from whosaid.extract.turns.dresses import (
    LONGEST_ALONE,
    OFFICE,
    Line,
    read_alone,
    read_asked,
    read_bracket,
    read_capitals,
    read_cell,
    read_colon,
    read_dashed,
    read_heading,
    read_letter,
    read_period,
    read_piped,
    read_shouted,
    read_stopped,
    read_strong,
)
from whosaid.extract.turns.elections import (
    elect_bare,
    elect_beside_nicks,
    elect_colon,
    elect_formal,
    elect_prose,
    elect_repeating,
    elect_shouted,
    elect_stopped,
)
from whosaid.extract.turns.hearings import read_hearing
from whosaid.extract.turns.labels import UNKNOWN, Label, read_label
from whosaid.extract.turns.letters import elect_addressed, elect_briefing, elect_letters, elect_lone_letters
from whosaid.model import PassageKind

_MARK = re.compile(r"(?:>>+|(?:&gt;){2,})\s*(?:(?P<label>[^\n:>]{2,60}):(?=\s))?")
_INSIDE = re.compile(
    r"\s(?<=[.!?)\]”\"]\s)\s*(?P<label>(?:The\s|(?:[Mm]rs?|[Mm]s|Dr|DR|MRS?|MS|Prof|Hon|HON|Sen|Rep|M|Mme|Sra?)\.?\s){0,2}[^\W\d_][^.:;!?()\n]{0,60}(?:\([^():\n]{2,60}\))?):\s+(?=\S)"
)
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_]\.\s+$")
_CLOCK = re.compile(
    r"(?:[\[(]?(?:\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:,?\s|T))?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
    r"|\[\d{1,6}\.\d{1,3}s?\s*-{1,2}>\s*\d{1,6}\.\d{1,3}s?\])\s*(?:[-–—]\s+)?(?:From\s+)?(?=[^\W\d_]|<)"
)
_NUMBER = re.compile(
    r"(?:Q\.?\s?\d{1,4}[.:]?|\d{1,4}(?:\.|(?=\s{2})|(?=\t))|\[\d{1,4}\]|§\s?\d{1,4}|-{1,3})\s+(?=[^\W\d_])"
)
_TAG = re.compile(r"(?:</?[A-Za-z]\w{0,20}>\s*)+")
_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_PROCEDURE = re.compile(PROCEDURE, re.IGNORECASE)
_PUT = re.compile(PUT, re.IGNORECASE)
_LANGUAGE = re.compile(rf"(?:{LANGUAGES})\s*:?", re.IGNORECASE)
_STAGE = re.compile(STAGE)
_QUESTIONS = re.compile(QUESTIONS, re.IGNORECASE)
_LONGEST_OPENER = 70
_EDGES = ".,;:!?()[]”’»\"'"
_READABLE = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.HEADING, PassageKind.PULL_QUOTE})

_Reader = Callable[[str, Line, "str | None"], None]
_Marks = str | tuple[str, ...] | re.Pattern[str]
_Election = Callable[[list[Line], frozenset[str], Draft], list[Line]]
_Wearers = Callable[["_Lines"], list[Unit]]
_ADDRESSED = re.compile(
    r"\n[ \t]*(?=[A-Z])(?:(?:M|MM|Mr|MR|Mrs|MRS|Ms|MS|Mx|Miss|Mme|Mlle|Dr|DR|Prof|Sr|SR|Sra|SRA|Sen|Rep|Hon|Rev)\b|(?:Professor|Sir|Dame|Lord|Lady|Baroness|"
    r"Senator|Represent|Congress|Chair|Secretary|Minister|Deputy|President|Judge|Justice|Governor|Mayor|Commissioner|Ambassador|Councill?or|"
    r"Delegate|Herr|Frau|Monsieur|Madame|El\s|La\s|Le\s)|The\s+(?:[A-Z]{3}|[A-Z]\w+[.,]|\w+\s(?:President|Speaker|Chair)))[^\n]{0,140}?(?:\.\s|—)",
)
_STOPPED = re.compile(r"\.[ ]{0,4}[—–−-]")
_SHOUTED = re.compile(rf"\n[ \t*]*[{UPPER}]{{2}}[{UPPER} '’.-]{{1,60}}\.[ ]")
_SHOUTED_LINE = re.compile(rf"\n[ \t]*[{UPPER}]{{2}}[{UPPER} '’.()-]{{2,88}}(?=\n[ \t]*\S)")
_LETTERED = re.compile(r"\n[ \t]*[QAPRF](?:\.?\d{1,3})?(?:[.:]\s|\s{2})")
_ASKED = re.compile(r"\n[ \t]*Q[ \t]")
_PARTED = re.compile(rf"\n[ \t]*(?:[-+•]\s)?[ *_]*[{UPPER}][^\n]{{1,80}}?(?:[ ][-–—][ ]|\t)")
_TIME = re.compile(r":\d\d")
_FAR = 200
"""Characters from the start of a line within which such a mark stands."""
_PARTS = (" - ", " – ", " — ", "\t")


class _Lines:
    """The lines of a draft that headers may open: those of a unit are read when they are first asked for."""

    def __init__(self, draft: Draft) -> None:
        self.text = draft.text
        self._tagged = "</" in draft.text
        self._strong = {start: end for block in draft.source.blocks for start, end in block.strong}
        self._read: dict[int, list[Line]] = {}
        self._all: list[Line] | None = None
        self.units = [
            unit
            for unit in draft.body()
            if unit.kind in _READABLE and (unit.speaker is None or draft.text.startswith(unit.speaker, unit.start))
        ]

    def all(self) -> list[Line]:
        """The lines of all units."""
        if self._all is None:
            self._all = self.of(self.units)
        return self._all

    def of(self, units: list[Unit]) -> list[Line]:
        """The lines of some of the units."""
        found: list[Line] = []
        for unit in units:
            lines = self._read.get(id(unit))
            if lines is None:
                lines = self._read[id(unit)] = list(self._lines(unit))
            found += lines
        return found

    def every(self) -> list[Unit]:
        """All units."""
        return self.units

    def headings(self) -> list[Unit]:
        """The headings."""
        return [unit for unit in self.units if unit.kind is PassageKind.HEADING]

    def strong(self) -> list[Unit]:
        """The units in which a line may open with bold words."""
        return self.units if self._strong else []

    def alone(self) -> list[Unit]:
        """The units that may be a name alone; where times stand in the text, all of them, for one may end a line."""
        return (
            self.units
            if _TIME.search(self.text)
            else [unit for unit in self.units if unit.end - unit.start <= LONGEST_ALONE]
        )

    def with_colons(self) -> list[Unit]:
        """The units in or close before which a colon stands, and where none is needed: `BY JANE DOE`."""
        if "BY " in self.text:
            return self.units
        find = self.text.find
        return [
            unit
            for unit in self.units
            if unit.speaker is not None
            or find(":", unit.start, unit.end + OFFICE) >= 0
            or find("：", unit.start, unit.end + OFFICE) >= 0
        ]

    def _lines(self, unit: Unit) -> Iterator[Line]:
        text = self.text
        sure = unit.speaker is not None
        first = unit.start
        for start, end in unit.parts:
            for match in _LINE.finditer(text, start, end):
                low, high = match.span()
                before = None
                if text[low] == "<":
                    before = _TAG.match(text, low, high) if self._tagged else None
                elif text[low] in "[(Q§-" or text[low].isdigit():
                    before = _CLOCK.match(text, low, high) or _NUMBER.match(text, low, high)
                at = before.end() if before is not None and before.end() < high else low
                inside = _run_in(text, at, high) if high - low > _LONG and unit.kind is PassageKind.PARAGRAPH else []
                stop = inside[0] if inside else high
                yield Line(unit, low, stop, at, strong=self._strong.get(at, 0), sure=sure and low == first)
                for begin, stop in pairwise([*inside, high] if inside else ()):
                    yield Line(unit, begin, stop, begin)


_DRESSES: tuple[tuple[_Reader, _Election, _Marks, _Wearers], ...] = (
    (read_colon, elect_colon, "", _Lines.with_colons),
    (read_heading, elect_bare, "", _Lines.headings),
    (read_piped, elect_repeating, "|", _Lines.every),
    (read_bracket, elect_repeating, "[<>", _Lines.every),
    (read_stopped, elect_stopped, _STOPPED, _Lines.every),
    (read_period, elect_formal, _ADDRESSED, _Lines.every),
    (read_capitals, elect_repeating, _SHOUTED, _Lines.every),
    (read_letter, elect_letters, _LETTERED, _Lines.every),
    (read_strong, elect_repeating, "", _Lines.strong),
    (read_alone, elect_bare, "", _Lines.alone),
    (read_shouted, elect_shouted, _SHOUTED_LINE, _Lines.every),
    (read_dashed, elect_prose, _PARTED, _Lines.every),
)
"""How each dress is read and elected, what it cannot be there without (one of some characters, or a few such lines), and
the units whose lines may wear it."""

_SECOND: dict[str, tuple[_Reader, Callable[[list[Line], list[Line], str], list[Line]], _Marks]] = {
    "letter": (read_colon, elect_addressed, ":"),
    "colon": (read_letter, elect_lone_letters, _LETTERED),
    "bracket": (read_colon, elect_beside_nicks, ":"),
}
"""What stands beside the headers of a dress in records of hearings, and beside the nicknames of a chat in its minutes."""

_FEWEST = 3
"""Headers that any dress has, at least, unless the file's markup names the speaker."""
_LONG = 300
_FEWEST_RUN_IN = 4
"""A line of more characters than `_LONG` is looked through for labels inside; it has this many or none."""


def mark_headers(draft: Draft, language: str | None) -> dict[Unit, Label]:
    """Makes every header of a turn a unit of its own, told by its `header`, and says what their labels are."""
    marks = _marks(draft, language)
    chosen = marks if marks is not None else _chosen(draft, language)
    labels: dict[Unit, Label] = {}
    by_unit: dict[int, list[Line]] = {}
    for line in chosen:
        by_unit.setdefault(id(line.unit), []).append(line)
    units: list[Unit] = []
    for unit in draft.units:
        headers = by_unit.get(id(unit))
        if not headers:
            units.append(unit)
            continue
        for piece, header in _parted(draft.text, unit, headers):
            units.append(piece)
            if header is not None and header.label is not None:
                labels[piece] = header.label
    draft.units[:] = units
    return labels


def is_aside(words: str) -> bool:
    """Whether a whole paragraph is a stage direction or a line of procedure."""
    if words[:1] in ("(", "["):
        return len(words) <= 400 and words.rstrip(".")[-1:] in (")", "]") and _is_bracketed(words)
    return (len(words) <= 140 and _PROCEDURE.match(words) is not None) or _PUT.match(words) is not None


def is_language(words: str) -> bool:
    """Whether a line only says in which language the speaker goes on: `Afrikaans:`."""
    return len(words) <= 30 and _LANGUAGE.fullmatch(words) is not None


def _is_bracketed(words: str) -> bool:
    """Whether nothing but stops and spaces stands outside brackets, of which one may be lost."""
    depth = 0
    for sign in words:
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth = max(0, depth - 1)
        elif not depth and not sign.isspace() and sign not in ".–—-":
            return False
    return True


def is_stage(words: str) -> bool:
    """Whether a paragraph tells what a member did without a word: nobody says it, and it reports nothing said."""
    return len(words) <= 140 and _STAGE.fullmatch(words) is not None


def _chosen(draft: Draft, language: str | None) -> list[Line]:
    """The headers of the dress that has most of them."""
    text = draft.text
    lines = _Lines(draft)
    common: frozenset[str] | None = None
    chosen: list[Line] = []
    asked: list[Line] = []
    for read, elect, marks, wearers in _DRESSES:
        written = draft.source.text if read is read_dashed else text
        if not _may_wear(written, marks):
            continue
        for line in asked:
            line.label = None
        asked = lines.of(wearers(lines))
        for line in asked:
            read(written, line, language)
        labelled = [line for line in asked if line.label is not None]
        if len(labelled) < _FEWEST and not any(line.sure for line in labelled):
            continue
        if common is None:
            common = _common_words(text)
        elected = elect(lines.all(), common, draft)
        if _sure(elected) > _sure(chosen):
            chosen = [replace(line) for line in elected]
        if _sure(chosen) * 3 > len(lines.all()):
            break
    if not chosen:
        return _of_briefing(lines, language) or _of_rows(draft, language) or _of_questions(lines, language)
    chosen = _with_second_dress(draft, lines.all(), chosen, language)
    chosen = _with_hearing(draft, lines.all(), chosen, language)
    return _with_glued(draft, chosen, language, common) if common is not None else []


def _with_second_dress(draft: Draft, lines: list[Line], chosen: list[Line], language: str | None) -> list[Line]:
    """The headers of a hearing in both its dresses: letters for the questions and answers, names for the others."""
    dress = chosen[0].dress
    read, elect, marks = _SECOND.get(dress, _SECOND["colon"])
    if dress == "colon" and not _may_wear(draft.text, marks):
        read, marks = read_asked, _ASKED
    if dress not in _SECOND or not _may_wear(draft.text, marks):
        return chosen
    taken = {line.start for line in chosen}
    free = [line for line in lines if line.start not in taken]
    for line in free:
        line.label = None
        read(draft.text, line, language)
    return sorted([*chosen, *elect(free, chosen, draft.text)], key=lambda line: line.start)


def _with_hearing(draft: Draft, lines: list[Line], chosen: list[Line], language: str | None) -> list[Line]:
    """The headers of a hearing and the lines that tell who is sworn and who examines; other records have none."""
    if not any(line.form in ("question", "answer") or (line.label is not None and line.label.asks) for line in chosen):
        return chosen
    told: list[Line] = []
    for line in lines:
        label = read_hearing(draft.text[line.start : line.end], language) if line.end - line.start < _LONG else None
        if label is not None:
            told.append(Line(line.unit, line.start, line.end, line.start, label, line.end, line.end, "hearing"))
    starts = {line.start for line in told}
    return sorted([*(line for line in chosen if line.start not in starts), *told], key=lambda line: line.start)


def _of_briefing(lines: _Lines, language: str | None) -> list[Line]:
    """The headers of a press briefing: `Q    text`, and a colon behind the names of those who answer."""
    text = lines.text
    if ":" not in text or not _may_wear(text, _ASKED):
        return []
    for line in lines.all():
        line.label = None
        read_asked(text, line, language)
        if line.label is None:
            read_colon(text, line, language)
    return elect_briefing(lines.all())


def _of_questions(lines: _Lines, language: str | None) -> list[Line]:
    """The headers of notes that tell below a line like `Questions from the audience:` who asked what."""
    text = lines.text
    asking = False
    found: list[Line] = []
    for unit in lines.units:
        may_open = unit.end - unit.start <= _LONGEST_OPENER
        first = lines.of([unit])[:1] if may_open or asking else []
        opener = may_open and any(_opens_questions(text, line) for line in first)
        if opener or unit.kind is PassageKind.HEADING:
            asking = opener
            continue
        for line in first if asking else []:
            line.label = None
            read_colon(text, line, language)
            if line.label is not None and line.body < line.end and _is_given(line.label):
                found.append(replace(line, dress="asked"))
    return found


def _opens_questions(text: str, line: Line) -> bool:
    if line.end < line.unit.end:
        return False
    words = text[line.at : line.end].strip(" *_")
    colon = words.endswith((":", "："))
    return (colon or line.unit.kind is PassageKind.HEADING) and _QUESTIONS.fullmatch(words) is not None


def _is_given(label: Label) -> bool:
    """Whether a label opens with a given name and has an initial or surname behind it at most."""
    words = label.name.split()
    return label.form in ("short", "full") and not label.role and len(words) <= 3 and fold(words[0]) in GIVEN_NAMES


def _may_wear(text: str, marks: _Marks) -> bool:
    """Whether a text may be of a dress: most are not, and this is told without reading it line by line."""
    if not isinstance(marks, re.Pattern):
        return not marks or any(mark in text for mark in marks)
    text = f"\n{text}"
    found = _parted_lines(text) if marks is _PARTED else marks.finditer(text)
    return sum(1 for _ in islice(found, _FEWEST)) == _FEWEST


def _parted_lines(text: str) -> Iterator[re.Match[str]]:
    """What may be a header with a dash or a tab behind it: lines are looked at where those stand."""
    seen: set[int] = set()
    for mark in _PARTS:
        at = text.find(mark)
        while at >= 0:
            start = text.rfind("\n", max(0, at - _FAR), at)
            match = _PARTED.match(text, start) if start >= 0 and start not in seen else None
            seen.add(start)
            if match is not None:
                yield match
            at = text.find(mark, at + 1)


def _of_rows(draft: Draft, language: str | None) -> list[Line]:
    """The headers of a table of speakers and what they say."""
    rows = [Line(u, u.start, u.end, u.start) for u in draft.body() if u.kind is PassageKind.TABLE_ROW]
    for row in rows:
        read_cell(draft.source.text, row, language)
    if all(row.label is None for row in rows):
        return []
    return elect_prose(rows, _common_words(draft.text), draft)


def _sure(lines: list[Line]) -> int:
    return sum(line.label is not UNKNOWN for line in lines)


def _with_glued(draft: Draft, chosen: list[Line], language: str | None, common: frozenset[str]) -> list[Line]:
    """The headers, and those inside lines: known ones with their colon behind the end of a sentence.

    Where notes call their speakers by first names, a name not met elsewhere ends the turn there too.
    """
    text = draft.text
    known = {" ".join(text[line.at : line.label_end].split()): line for line in chosen if line.dress == "colon"}
    if not known:
        return chosen
    notes = sum(line.form in ("short", "nick", "initials") for line in chosen) * 3 > len(chosen)
    starts = [line.start for line in chosen]
    found: list[Line] = []
    for unit in draft.body():
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM) or ":" not in text[unit.start : unit.end]:
            continue
        for start, end in unit.parts:
            for match in _INSIDE.finditer(text, start, end):
                low, high = match.span("label")
                line = known.get(" ".join(match["label"].split()))
                before = chosen[max(bisect_right(starts, low) - 1, 0)]
                in_header = before.start <= low < max(before.label_end, before.body)
                if in_header or not text[start:low].strip() or _INITIAL.search(text, max(start, low - 5), low):
                    continue
                if line is not None and line.label is not UNKNOWN:
                    found.append(Line(unit, low, end, low, line.label, high, match.end(), "colon", line.key))
                elif notes and _may_be_name(match["label"], language, common):
                    found.append(Line(unit, low, end, low, UNKNOWN, high, match.end(), "colon"))
    return sorted([*chosen, *found], key=lambda line: line.start)


def _may_be_name(written: str, language: str | None, common: frozenset[str]) -> bool:
    label = read_label(written, language)
    return label is not None and label.form in ("short", "full", "initials") and fold(label.name) not in common


def _run_in(text: str, low: int, high: int) -> list[int]:
    """Where labels stand inside a long line, behind the ends of sentences: turns that the file ran together."""
    if text.count(": ", low, high) < _FEWEST_RUN_IN:
        return []
    found = [match.start("label") for match in _INSIDE.finditer(text, low, high)]
    return found if len(found) + 1 >= _FEWEST_RUN_IN else []


def _common_words(text: str) -> frozenset[str]:
    """The words that stand written small, folded."""
    small = {token.strip(_EDGES) for token in set(text.split()) if token.islower()}
    return frozenset(word if word.isascii() else fold(word) for word in small if 2 < len(word) < 30)


def _marks(draft: Draft, language: str | None) -> list[Line] | None:
    """`>>` where the speaker changes, anywhere in the text of automatic captions; None where the text has none."""
    text = draft.text
    total = text.count(">>") + text.count("&gt;&gt;")
    if not 4 <= total <= len(text) // 10 or text.count("<<") + text.count("&lt;&lt;") > total // 4:
        return None
    found: list[Line] = []
    for unit in draft.body():
        if unit.kind not in _READABLE or unit.speaker is not None:
            continue
        for start, end in unit.parts:
            for match in _MARK.finditer(text, start, end):
                label = read_label(match["label"], language) if match["label"] else None
                body = match.end() if label or not match["label"] else match.start("label")
                line = Line(unit, match.start(), end, match.start(), label or Label("unnamed"), body, body, "mark")
                line.key = fold(match["label"]) if label and match["label"] else "?"
                found.append(line)
    return found if len(found) >= 4 else None


def _parted(text: str, unit: Unit, headers: list[Line]) -> Iterator[tuple[Unit, Line | None]]:
    """The unit cut at its headers: what stands before, then each header and its text."""
    edges = [header.start for header in headers]
    yield from _piece(text, unit, unit.start, edges[0], None)
    for header, stop in zip(headers, [*edges[1:], unit.end], strict=True):
        if header.label is UNKNOWN:
            yield from _piece(text, unit, header.start, stop, header)
            continue
        yield from _piece(text, unit, header.start, max(header.label_end, header.body), header)
        yield from _piece(text, unit, header.body, stop, None)


def _piece(text: str, unit: Unit, low: int, high: int, header: Line | None) -> Iterator[tuple[Unit, Line | None]]:
    parts = []
    for start, end in unit.parts:
        start, end = max(start, low), min(end, high)
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            parts.append((start, end))
    if not parts:
        return
    if header is not None and header.label is not UNKNOWN:
        yield Unit(parts, PassageKind.CAPTION, header=header.dress), header
    else:
        kind = PassageKind.PARAGRAPH if unit.kind in (PassageKind.HEADING, PassageKind.TABLE_ROW) else unit.kind
        first = low <= unit.start
        yield Unit(parts, kind, unit.level if first else 0, unit.marker if first else ""), header
