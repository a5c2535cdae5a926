"""Finds the headers of speaker turns in all their dresses, and makes each a unit of its own."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.turns import LANGUAGES, PROCEDURE, PUT, QUESTIONS, STAGE
from whosaid.extract.names import fold
from whosaid.extract.turns.dresses import (
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
from whosaid.extract.turns.lines import INSIDE, LONG, READABLE, Lines
from whosaid.extract.turns.marks import (
    ADDRESSED,
    ASKED,
    FEWEST,
    LETTERED,
    PARTED,
    SHOUTED,
    SHOUTED_LINE,
    STOPPED,
    Marked,
    Marks,
)

_MARK = re.compile(r"(?:>>+|(?:&gt;){2,})\s*(?:(?P<label>[^\n:>]{2,60}):(?=\s))?")
_INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_]\.\s+$")
_PROCEDURE = re.compile(PROCEDURE, re.IGNORECASE)
_PUT = re.compile(PUT, re.IGNORECASE)
_LANGUAGE = re.compile(rf"(?:{LANGUAGES})\s*:?", re.IGNORECASE)
_STAGE = re.compile(STAGE)
_QUESTIONS = re.compile(QUESTIONS, re.IGNORECASE)
_LONGEST_OPENER = 70
_EDGES = ".,;:!?()[]”’»\"'"

_Reader = Callable[[str, Line, "str | None"], None]
_Election = Callable[[list[Line], frozenset[str], Draft], list[Line]]
_Wearers = Callable[[Lines], list[Unit]]


_DRESSES: tuple[tuple[_Reader, _Election, Marks, _Wearers], ...] = (
    (read_colon, elect_colon, "", Lines.with_colons),
    (read_heading, elect_bare, "", Lines.headings),
    (read_piped, elect_repeating, "|", Lines.every),
    (read_bracket, elect_repeating, "[<>", Lines.every),
    (read_stopped, elect_stopped, STOPPED, Lines.every),
    (read_period, elect_formal, ADDRESSED, Lines.every),
    (read_capitals, elect_repeating, SHOUTED, Lines.every),
    (read_letter, elect_letters, LETTERED, Lines.every),
    (read_strong, elect_repeating, "", Lines.strong),
    (read_alone, elect_bare, "", Lines.alone),
    (read_shouted, elect_shouted, SHOUTED_LINE, Lines.every),
    (read_dashed, elect_prose, PARTED, Lines.with_dashes),
)
"""How each dress is read and elected, what it cannot be there without (one of some characters, or a few such lines), and
the units whose lines may wear it."""

_SECOND: dict[str, tuple[_Reader, Callable[[list[Line], list[Line], str], list[Line]], Marks]] = {
    "letter": (read_colon, elect_addressed, ":"),
    "colon": (read_letter, elect_lone_letters, LETTERED),
    "bracket": (read_colon, elect_beside_nicks, ":"),
}
"""What stands beside the headers of a dress in records of hearings, and beside the nicknames of a chat in its minutes."""


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
    lines = Lines(draft)
    marked = Marked(text)
    common: frozenset[str] | None = None
    chosen: list[Line] = []
    asked: list[Line] = []
    for read, elect, marks, wearers in _DRESSES:
        written = draft.source.text if read is read_dashed else text
        if not (marked if written is text else Marked(written)).has(marks):
            continue
        for line in asked:
            line.label = None
        asked = lines.of(wearers(lines))
        for line in asked:
            read(written, line, language)
        labelled = [line for line in asked if line.label is not None]
        if len(labelled) < FEWEST and not any(line.sure for line in labelled):
            continue
        if common is None:
            common = _common_words(text)
        elected = elect(lines.all(), common, draft)
        if _sure(elected) > _sure(chosen):
            chosen = [replace(line) for line in elected]
        if _sure(chosen) * 3 > len(lines.all()):
            break
    if not chosen:
        return _of_briefing(lines, marked, language) or _of_rows(draft, language) or _of_questions(lines, language)
    chosen = _with_second_dress(draft, lines.all(), chosen, marked, language)
    chosen = _with_hearing(draft, lines.all(), chosen, language)
    return _with_glued(draft, chosen, language, common) if common is not None else []


def _with_second_dress(
    draft: Draft, lines: list[Line], chosen: list[Line], marked: Marked, language: str | None
) -> list[Line]:
    """The headers of a hearing in both its dresses: letters for the questions and answers, names for the others."""
    dress = chosen[0].dress
    if dress not in _SECOND:
        return chosen
    read, elect, marks = _SECOND[dress]
    if dress == "colon" and not marked.has(marks):
        read, marks = read_asked, ASKED
    if not marked.has(marks):
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
        label = read_hearing(draft.text[line.start : line.end], language) if line.end - line.start < LONG else None
        if label is not None:
            told.append(Line(line.unit, line.start, line.end, line.start, label, line.end, line.end, "hearing"))
    starts = {line.start for line in told}
    return sorted([*(line for line in chosen if line.start not in starts), *told], key=lambda line: line.start)


def _of_briefing(lines: Lines, marked: Marked, language: str | None) -> list[Line]:
    """The headers of a press briefing: `Q    text`, and a colon behind the names of those who answer."""
    text = lines.text
    if ":" not in text or not marked.has(ASKED):
        return []
    for line in lines.all():
        line.label = None
        read_asked(text, line, language)
        if line.label is None:
            read_colon(text, line, language)
    return elect_briefing(lines.all())


def _of_questions(lines: Lines, language: str | None) -> list[Line]:
    """The headers of notes that tell below a line like `Questions from the audience:` who asked what."""
    text = lines.text
    asking = False
    found: list[Line] = []
    for unit in lines.units:
        may_open = unit.end - unit.start <= _LONGEST_OPENER
        first = lines.of([unit])[:1] if may_open or asking else []
        opener = may_open and any(_opens_questions(text, line) for line in first)
        if opener or unit.kind is kinds.HEADING:
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
    return (colon or line.unit.kind is kinds.HEADING) and _QUESTIONS.fullmatch(words) is not None


def _is_given(label: Label) -> bool:
    """Whether a label opens with a given name and has an initial or surname behind it at most."""
    words = label.name.split()
    return label.form in ("short", "full") and not label.role and len(words) <= 3 and fold(words[0]) in GIVEN_NAMES


def _of_rows(draft: Draft, language: str | None) -> list[Line]:
    """The headers of a table of speakers and what they say."""
    rows = [Line(u, u.start, u.end, u.start) for u in draft.body() if u.kind is kinds.TABLE_ROW]
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
        if unit.kind not in (kinds.PARAGRAPH, kinds.LIST_ITEM) or ":" not in text[unit.start : unit.end]:
            continue
        for start, end in unit.parts:
            for match in INSIDE.finditer(text, start, end):
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
        if unit.kind not in READABLE or unit.speaker is not None:
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
        yield Unit(parts, kinds.CAPTION, header=header.dress), header
    else:
        kind = kinds.PARAGRAPH if unit.kind in (kinds.HEADING, kinds.TABLE_ROW) else unit.kind
        first = low <= unit.start
        yield Unit(parts, kind, unit.level if first else 0, unit.marker if first else ""), header
