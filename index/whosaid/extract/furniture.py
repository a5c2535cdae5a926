"""Finds what is no part of what was said: page numbers, running heads, contents lists, scraps, footnotes in the text."""

import re
from collections import Counter
from itertools import pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.labels import ANY
from whosaid.extract.names import LOWER, OPENS_SMALL, fold
from whosaid.model import Edit, Noise, Page

_NUMBER = re.compile(r"[-–—\s|]*(?:page\s+)?(\d{1,4}|[ivxlc]{1,6})(?:\s+of\s+\d+)?[-–—\s|]*", re.IGNORECASE)
_LAST_NUMBER = re.compile(r"(?<=\s)(\d{1,4})$")
_CONTENTS = re.compile(
    r"(?:table of )?contents?|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|inhaltsübersicht",
    re.IGNORECASE,
)
_CONTENTS_LINE = re.compile(r".{3,120}?(?:\s*[.…·]{3,}\s*|\t+\s*|\s{3,})\d{1,4}\s*$")
_NUMBER_AT_END = re.compile(r"(?:\t|\s{2}|\.{2}|…)\s*\d[\d\s]*$")
_NUMBERS = re.compile(r"[\d\s]+")
_LONE_NUMBER = re.compile(r"(?<=\s)\d+(?=[\s.,;])")
_NOTE = re.compile(r"\d+\s+[^\W\d_]")
_SIMILAR = re.compile(
    r"(?:similar|related|recommended)\s+(?:documents|articles|posts|content)|you may also like", re.IGNORECASE
)
_NUMBER_BESIDE = re.compile(r"(\d{1,3})\s+(\D{6,80})|(\D{6,80}?)\s+(\d{1,3})")
_ITEM = re.compile(ANY, re.IGNORECASE)
"""What numbers an item: `Recommendation 3` over its text is no foot of a page."""
_SHORT = 120
_MOST_FEET = 300
"""How many lines with a number beside them are looked for in the text: a document that has more of them is a list."""
_RESUMES = re.compile(r"(?:transcription|transcript|document)\s*:", re.IGNORECASE)


def clear_furniture(draft: Draft) -> None:
    """Marks noise in the draft, and finds pages where the file shows them only by their printed numbers."""
    _site_frame(draft)
    _pages_by_line(draft)
    _contents(draft)
    _strips(draft)
    _repeated_heads(draft)
    _lone_numbers(draft)


def _site_frame(draft: Draft) -> None:
    """A list of other documents that the hosting page put before the text itself."""
    units = draft.body()
    for index, unit in enumerate(units[:20]):
        if not _SIMILAR.match(draft.words(unit)):
            continue
        for stop in range(index + 1, len(units)):
            if _RESUMES.fullmatch(draft.words(units[stop])):
                for framed in units[: stop + 1]:
                    draft.drop(framed, "site-furniture")
                return
        return


def _pages_by_line(draft: Draft) -> None:
    """A page a line: long lines that end with successive numbers."""
    units = [unit for unit in draft.body() if unit.end - unit.start > 300]
    ending: list[tuple[Unit, int, int]] = []
    for unit in units:
        match = _LAST_NUMBER.search(draft.text, unit.end - 4, unit.end)
        if match:
            ending.append((unit, int(match[1]), match.start()))
    run = [
        (unit, number, at)
        for index, (unit, number, at) in enumerate(ending)
        if (index and ending[index - 1][1] == number - 1)
        or (index + 1 < len(ending) and ending[index + 1][1] == number + 1)
    ]
    if len(run) < 3 or len(run) * 2 < len(units):
        return
    draft.pages = [Page(number, unit.start, unit.end, str(number)) for unit, number, _ in run]
    draft.cut([(at, unit.end, "page-number") for unit, _, at in run])
    for unit, _, at in run:
        unit.reduce(unit.start, _behind_text(draft.text, at))
    _footnotes(draft, [unit for unit, _, _ in run])


def _behind_text(text: str, at: int) -> int:
    """Where the text before an offset ends, without white space."""
    while text[at - 1].isspace():
        at -= 1
    return at


def _footnotes(draft: Draft, pages: list[Unit]) -> None:
    """Footnotes that stand in the text of a page: the number occurs as a mark and again before the note."""
    number = 1
    cuts: list[tuple[int, int, str]] = []
    for unit in pages:
        start, end = unit.start, unit.end
        numbers = list(_LONE_NUMBER.finditer(draft.text, start, end))
        while True:
            found = [match for match in numbers if match.start() < end and match[0] == str(number)]
            if len(found) < 2:
                break
            mark, note = found[-2], found[-1].start()
            if not _NOTE.match(draft.text, note, min(note + 8, end)) or note < start + (end - start) * 0.6:
                break
            cuts += [(*mark.span(), "footnote-mark"), (note, end, "footnote")]
            end = _behind_text(draft.text, note)
            unit.reduce(start, end)
            number += 1
    draft.cut(cuts)


def _contents(draft: Draft) -> None:
    """A table of contents: its heading and the lines of titles with page numbers behind it."""
    units = draft.body()
    for index, unit in enumerate(units):
        if unit.noise is not None or unit.end - unit.start > _SHORT:
            continue
        if not _CONTENTS.fullmatch(draft.words(unit).strip(" :#")):
            continue
        following = units[index + 1 : index + 200]
        last = -1
        for offset, line in enumerate(following):
            raw = draft.source.text[line.start : line.end]
            if _CONTENTS_LINE.match(raw) or _NUMBER_AT_END.search(raw) or _NUMBERS.fullmatch(raw):
                last = offset
            elif len(raw) > 200 or offset - last > 3:
                break
        if last >= 0:
            for line in [unit, *following[: last + 1]]:
                draft.drop(line, "contents")


def _strips(draft: Draft) -> None:
    """Navigation strips: the same long line without a verb's full stop, met more than once."""
    lines = [u for u in draft.body() if 60 <= u.end - u.start <= 300 and u.kind is kinds.PARAGRAPH]
    counts = Counter(draft.words(u) for u in lines)
    for unit in lines:
        words = draft.words(unit)
        if counts[words] > 1 and words[-1].isalnum() and not re.search(r"[.!?]\s", words):
            draft.drop(unit, "running-header")


def _repeated_heads(draft: Draft) -> None:
    """Short lines that come again and again between the parts of a sentence."""
    units = draft.body()
    short = [
        (i, u, fold(draft.words(u)))
        for i, u in enumerate(units)
        if u.end - u.start <= 90 and u.kind is kinds.PARAGRAPH and not (i and units[i - 1].header == "colon")
    ]  # what stands behind a speaker's label and its colon is said, however often
    counts = Counter(key for _, _, key in short if key)
    first: dict[str, str] = {}
    interrupts: Counter[str] = Counter()
    for index, _unit, key in short:
        if counts[key] >= 3 and _interrupts(draft, units, index):
            interrupts[key] += 1
    for index, unit, key in short:
        words = draft.words(unit)
        if key not in first:
            first[key] = words
            if not (
                words.isupper() and _interrupts(draft, units, index) and _neighbour_is_head(draft, units, index, counts)
            ):
                continue
        elif (counts[key] < 3 or interrupts[key] * 3 < counts[key]) and (
            not words.isupper() or first[key].isupper() or _introduces(units, index)
        ):
            continue
        draft.drop(unit, "running-header")


def _interrupts(draft: Draft, units: list[Unit], index: int) -> bool:
    """Whether the line stands behind an open line or before one that goes on in lower case."""
    before = next((draft.words(u) for u in reversed(units[max(0, index - 3) : index]) if u.end - u.start > 90), "")
    after = next((draft.words(u) for u in units[index + 1 : index + 4] if u.end - u.start > 90), "")
    return bool((before and before[-1:] not in '.!?:"”') or (after and OPENS_SMALL.match(after)))


def _introduces(units: list[Unit], index: int) -> bool:
    following = units[index + 1 : index + 2]
    return bool(following) and (following[0].kind is kinds.LIST_ITEM)


def _neighbour_is_head(draft: Draft, units: list[Unit], index: int, counts: Counter[str]) -> bool:
    near = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    return any(counts.get(fold(draft.words(u)), 0) >= 3 for u in near)


def _lone_numbers(draft: Draft) -> None:
    """Page numbers and stray digits that stand alone, also with a running foot beside them."""
    short = [unit for unit in draft.body() if unit.end - unit.start <= _SHORT]
    feet = Counter(fold(draft.words(unit)) for unit in short)
    asked = 0
    for unit in short:
        words = draft.words(unit)
        if unit.kind is not kinds.HEADING and _NUMBER.fullmatch(words):
            draft.drop(unit, "page-number")
            continue
        numbered = words[:1].isdigit() or words[-1:].isdigit()
        beside = _NUMBER_BESIDE.fullmatch(words) if numbered else None
        if beside and len(words.split()) < 12 and unit.kind is kinds.PARAGRAPH and not unit.marker:
            label = beside[2] or beside[3]
            if _ITEM.fullmatch(label.strip(" .:#–-")):
                continue
            again = feet[fold(label)] > 1
            if not again and asked < _MOST_FEET:
                asked += 1
                again = draft.text.count(label.strip()) > 2
            if again:
                draft.drop(unit, "running-footer")


def glued_foot(draft: Draft, names: set[str]) -> None:
    """A publisher's name glued before the second half of a sentence that the page break parted."""
    units = draft.body()
    for before, unit in pairwise(units):
        words = draft.text[unit.start : unit.end]
        for name in names:
            if (
                words.startswith(name + " ")
                and re.match(rf"\s+[{LOWER}]", words[len(name) :])
                and draft.words(before)[-1:] not in ".!?:"
            ):
                rest = unit.start + len(name)
                draft.noise.append(Noise(unit.start, rest, "running-footer"))
                draft.edits.append(Edit(unit.start, rest, "", "running-footer"))
                while draft.text[rest].isspace():
                    rest += 1
                unit.reduce(rest, unit.end)
                unit.left_over = True
