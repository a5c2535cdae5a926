"""Finds the headers of speaker turns in all their dresses, and lets those count whose dress repeats as a form.

A line is a candidate where its opening reads as a label. Frequency and consistency decide: labels come back,
stand among each other, and are no words of the language. A look-alike (`Reminder: …`) does none of these.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.turns import DIRECTIONS, PROCEDURE
from whosaid.extract.names import fold
from whosaid.extract.turns.labels import LONGEST, Label, read_label
from whosaid.model import PassageKind

_COLON_OR_BRACKET = re.compile(r"[:：()（）\n]")
_OFFICE_OF = re.compile(
    r"(?:The|An?)\s[^:()]{3,160}\((?:The\s+)?(?:Rt\.?\s+)?(?:Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Baroness)\b[^():]{2,60}\)\s?:"
)
_BRACKETED = re.compile(
    r"\[(?P<a>[^\[\]\n]{2,60})\]:?(?=\s|$)|<(?P<b>[^<>\n]{2,40})>(?=\s)|(?P<c>[\w.’' -]{2,40})>(?=\s)"
)
_STOPPED = re.compile(r"(?P<label>[^.:;!?\n]{0,12}\.?\s?[^.:;!?\n]{2,60})\.\s?[—–]\s?(?=\S)")
_MARK = re.compile(r"(?:>>|&gt;&gt;)\s*(?:(?P<label>[^\n:>]{2,60}):(?=\s))?")
_TAG = re.compile(r"(?:</?[A-Za-z]\w{0,20}>\s*)+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ALONE = re.compile(rf"[(\[](?:{DIRECTIONS}\b.*|.*)[)\]]\.?$|{PROCEDURE}", re.IGNORECASE | re.DOTALL)
_READABLE = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.HEADING})


@dataclass(slots=True)
class Line:
    """A line of a unit, with the header that it may open with.

    `body` is where its text begins behind the header, `dress` how the header is set off from it.
    """

    unit: Unit
    start: int
    end: int
    label: Label | None = None
    label_end: int = 0
    body: int = 0
    dress: str = ""
    key: str = ""

    @property
    def form(self) -> str:
        """The form of the label, empty where there is none."""
        return self.label.form if self.label is not None else ""


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
    return len(words) <= (400 if words[:1] in "([" else 140) and _ALONE.match(words) is not None


def _chosen(draft: Draft, language: str | None) -> list[Line]:
    lines = list(_lines(draft))
    common = _common_words(draft)
    chosen: list[Line] = []
    for read, elect in _DRESSES:
        for line in lines:
            line.label = None
            read(draft.text, line, language)
        elected = elect(lines, common, draft)
        if len(elected) > len(chosen):
            chosen = [replace(line) for line in elected]
    return _with_glued(draft, chosen, language)


def _with_glued(draft: Draft, chosen: list[Line], language: str | None) -> list[Line]:
    """The headers, and those glued to the line before: the same words with their colon behind the end of a sentence."""
    text = draft.text
    known = {
        text[line.start : line.label_end]: line
        for line in chosen
        if line.dress == "colon" and line.form in ("formal", "office")
    }
    if not known:
        return chosen
    sizes = sorted({len(words) for words in known}, reverse=True)
    taken = {line.start for line in chosen}
    glued: list[Line] = []
    for unit in draft.body():
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM):
            continue
        for start, end in unit.parts:
            for match in re.finditer(r":\s+", text[start:end]):
                at = start + match.start()
                low = next((at - n for n in sizes if at - n > start and text[at - n : at] in known), None)
                if (
                    low is None
                    or low in taken
                    or re.search(r"[.!?)\]”\"]\s+$", text[max(start, low - 4) : low]) is None
                ):
                    continue
                line = known[text[low:at]]
                glued.append(Line(unit, low, end, line.label, at, start + match.end(), "colon", line.key))
    return sorted([*chosen, *glued], key=lambda line: line.start)


def _lines(draft: Draft) -> Iterator[Line]:
    text = draft.text
    for unit in draft.body():
        if unit.kind not in _READABLE or unit.speaker is not None:
            continue
        for start, end in unit.parts:
            at = start
            while at < end:
                stop = text.find("\n", at, end)
                stop = end if stop < 0 else stop
                low, high = at, stop
                while low < high and text[low].isspace():
                    low += 1
                while high > low and text[high - 1].isspace():
                    high -= 1
                if low < high:
                    tag = _TAG.match(text, low, high)
                    low = tag.end() if tag and tag.end() < high else low
                    yield Line(unit, low, high)
                at = stop + 1


def _common_words(draft: Draft) -> Counter[str]:
    """How often each word stands written small."""
    return Counter(word for word in _WORD.findall(draft.text) if word.islower())


# Dresses: how each reads a line.


def _read_colon(text: str, line: Line, language: str | None) -> None:
    """`Label: text`, also with the text below."""
    if line.start == line.unit.start and text.startswith(("The ", "An ", "A "), line.start):
        office = _OFFICE_OF.match(text, line.start, min(line.unit.end, line.start + 260))
        if office:
            _set(line, text, line.start, office.end() - 1, office.end(), "colon", language)
            line.end = max(line.end, text.find("\n", office.end()) if "\n" in office[0] else line.end)
            return
    depth = 0
    for match in _COLON_OR_BRACKET.finditer(text, line.start, min(line.end, line.start + LONGEST + 4)):
        mark = match[0]
        if mark in "(（":
            depth += 1
        elif mark in ")）":
            depth -= 1
        elif depth == 0:
            after = text[match.end() : match.end() + 1]
            if mark == ":" and after and not after.isspace() and match.end() < line.end:
                return
            _set(line, text, line.start, match.start(), match.end(), "colon", language)
            return


def _read_heading(text: str, line: Line, language: str | None) -> None:
    """A heading that is a name."""
    if line.unit.kind is PassageKind.HEADING and line.start == line.unit.start:
        _set(line, text, line.start, line.end, line.end, "heading", language)


def _read_pipe(text: str, line: Line, language: str | None) -> None:
    """`Name | Role` or `Body | Name | Role` on a line of its own."""
    if line.start != line.unit.start or line.end != line.unit.end or line.end - line.start > LONGEST:
        return
    parts = [part.strip() for part in text[line.start : line.end].split("|")]
    if 2 <= len(parts) <= 4 and all(0 < len(part) <= 80 for part in parts):
        label = read_pipe(parts, language)
        if label is not None:
            line.label, line.label_end, line.body, line.dress = label, line.end, line.end, "pipe"
            line.key = fold(text[line.start : line.end])


def read_pipe(parts: list[str], language: str | None = None) -> Label | None:
    """The label of `Name | Role` or `Body | Name | Role`."""
    read = [read_label(part, language) for part in parts]
    order = (1, 0, 2, 3) if len(parts) > 2 else (0, 1)
    at = next((i for i in order if i < len(parts) and _names_one(read[i])), None)
    if at is not None:
        label = read[at]
        assert label is not None
        others = [*parts[at + 1 :], *parts[:at]]
        return Label("formal", label.name, label.honorifics, label.role, ", ".join(others))
    if re.match(
        r"(?:permanent\s+)?(?:representative|delegate|delegation|mission|spokes\w+)\b", parts[-1], re.IGNORECASE
    ):
        return Label("party", parts[0])
    first = read[0]
    return first if first is not None and first.form in ("party", "unnamed", "office") else None


def _names_one(label: Label | None) -> bool:
    return label is not None and label.form in ("formal", "full")


def _read_bracket(text: str, line: Line, language: str | None) -> None:
    """`[NAME] text`, `<nick> text`, `Name> text`."""
    match = _BRACKETED.match(text, line.start, line.end)
    if match:
        group = match.lastgroup or "a"
        _set(line, text, match.start(group), match.end(group), match.end(), "bracket", language)


def _read_stopped(text: str, line: Line, language: str | None) -> None:
    """`Mr. SMITH.— text`, `M. le président. – text`."""
    match = _STOPPED.match(text, line.start, line.end)
    if match:
        _set(line, text, line.start, match.end("label"), match.end(), "stopped", language)


def _read_alone(text: str, line: Line, language: str | None) -> None:
    """A name on a line of its own, without any mark."""
    if line.start == line.unit.start and line.end == line.unit.end and line.end - line.start <= 80:
        _set(line, text, line.start, line.end, line.end, "alone", language)


def _set(line: Line, text: str, start: int, end: int, body: int, dress: str, language: str | None) -> None:
    written = text[start:end].strip()
    if dress == "heading":
        written = written.rstrip(":： ")
    label = read_label(written, language)
    if label is None:
        return
    while body < line.end and text[body].isspace():
        body += 1
    line.label, line.label_end, line.body, line.dress = label, body if body >= line.end else end, body, dress
    line.key = fold(written) or "?"


# Elections: which candidates of a dress count.


def _elect_colon(lines: list[Line], common: Counter[str], draft: Draft) -> list[Line]:
    counts = Counter(line.key for line in lines if line.label is not None)
    names = _known_words(lines)
    near = _neighbours(lines)
    among = Counter(line.key for line, beside in zip(lines, near, strict=True) if line.label is not None and beside)
    kept: set[int] = set()
    loose: set[int] = set()
    for index, line in enumerate(lines):
        if line.label is None:
            continue
        form, count = line.form, counts[line.key]
        in_runs = among[line.key] * 2 >= count
        common_word = _is_common(line.key, common)
        if form == "formal":
            sure = True
        elif form in ("office", "unnamed", "party", "question", "answer"):
            sure = count > 1 and (form != "party" or in_runs)
        elif form in ("full", "slug"):
            sure = count > 1 and not common_word
        else:
            known = any(word in names for word in line.key.split())
            strange = not common_word or form in ("nick", "initials")
            sure = (count > 1 and in_runs and (strange or count > 2)) or (known and (in_runs or count > 1))
        if sure:
            kept.add(index)
        elif not common_word or form in ("nick", "initials", "office", "unnamed"):
            loose.add(index)
    kept = _of_one_case(lines, kept, draft.text)
    if not _repeats([lines[i] for i in kept], len(lines)):
        return []
    kept |= _in_runs(lines, kept, loose)
    if len(kept) * 5 >= len(lines) * 2:
        kept |= {i for i in loose if lines[i].form in ("full", "office", "unnamed") and _is_strange(lines[i], common)}
    return [lines[i] for i in sorted(kept)]


def _of_one_case(lines: list[Line], kept: set[int], text: str) -> set[int]:
    """The headers without lone words in capitals, where capitals are not how this record writes its speakers."""
    shouted = {
        i for i in kept if lines[i].form == "short" and text[lines[i].start : lines[i].label_end].strip(": ").isupper()
    }
    return kept if len(shouted) * 3 >= len(kept) else kept - shouted


def _in_runs(lines: list[Line], kept: set[int], loose: set[int]) -> set[int]:
    """The loose candidates that stand between sure ones, or between a sure one and a heading."""
    found: set[int] = set()
    index = 0
    while index < len(lines):
        if index not in loose:
            index += 1
            continue
        stop = index
        while stop < len(lines) and stop in loose:
            stop += 1
        edges = (index - 1, stop)
        closed = [i in kept or not 0 <= i < len(lines) or lines[i].unit.kind is PassageKind.HEADING for i in edges]
        if all(closed) and any(i in kept for i in edges):
            found.update(range(index, stop))
        index = stop
    return found


def _elect_bare(lines: list[Line], common: Counter[str], draft: Draft) -> list[Line]:
    """Headings and lines that hold only a name: the same ones must come back and have text below."""
    text = draft.text
    found = [
        line
        for index, line in enumerate(lines)
        if line.label is not None and index + 1 < len(lines) and lines[index + 1].unit is not line.unit
    ]
    counts = Counter(line.key for line in found)
    colon = Counter(text[line.end - 1] in ":：" for line in found)
    marked = colon[True] > colon[False]
    kept = []
    for line in found:
        assert line.label is not None
        common_word = _is_common(line.key, common)
        if marked and text[line.end - 1] not in ":：":
            continue
        if marked or counts[line.key] > 1 or (line.form in ("formal", "full", "office") and not common_word):
            kept.append(line)
    back = [line for line in kept if counts[line.key] > 1]
    if len({line.key for line in back}) < 2 or len(back) < 4 or len(back) * 2 < len(kept):
        return []
    if kept[0].dress == "alone" and not _has_prose_below(lines, kept, draft):
        return []
    return kept


def _elect_repeating(lines: list[Line], common: Counter[str], draft: Draft) -> list[Line]:
    """Marks that only headers bear: it is enough that labels come back."""
    found = [
        line for line in lines if line.label is not None and (line.dress == "pipe" or not _is_common(line.key, common))
    ]
    return found if _repeats(found, len(lines)) else []


_Reader = Callable[[str, Line, "str | None"], None]
_Election = Callable[[list[Line], "Counter[str]", Draft], list[Line]]
_DRESSES: tuple[tuple[_Reader, _Election], ...] = (
    (_read_colon, _elect_colon),
    (_read_heading, _elect_bare),
    (_read_pipe, _elect_repeating),
    (_read_bracket, _elect_repeating),
    (_read_stopped, _elect_repeating),
    (_read_alone, _elect_bare),
)


def _repeats(found: list[Line], n_lines: int) -> bool:
    """Whether headers come back often enough to be a form, in a whole record or in a stretch of a report."""
    counts = Counter(line.key for line in found)
    again = [n for n in counts.values() if n > 1]
    if len(again) >= 2 and len(found) >= 5:
        return True
    return bool(again) and len(found) >= 3 and (len(found) * 5 >= n_lines * 2 or max(again) >= 3)


def _known_words(lines: list[Line]) -> frozenset[str]:
    """Words of the full names among the candidates: a short label that is one of them is no stranger."""
    found = {
        word
        for line in lines
        if line.label is not None and (line.form in ("full", "formal") or len(line.key.split()) > 1)
        for word in fold(line.label.name).split()
        if len(word) > 2
    }
    return frozenset(found)


def _neighbours(lines: list[Line]) -> list[int]:
    """How many of the lines before and behind each are candidates too."""
    is_one = [line.label is not None for line in lines]
    last = len(lines) - 1
    return [(is_one[i - 1] if i else 0) + (is_one[i + 1] if i < last else 0) for i in range(len(lines))]


def _is_common(key: str, common: Counter[str]) -> bool:
    """Whether all words of a label are words of the text too, written small."""
    words = [word for word in key.split() if len(word) > 2]
    return bool(words) and all(common[word] > 0 for word in words)


def _is_strange(line: Line, common: Counter[str]) -> bool:
    """Whether the last word of a label is none of the text's: then it may be a surname met once."""
    return line.label is not None and (line.form != "full" or common[fold(line.label.name).split()[-1]] == 0)


def _has_prose_below(lines: list[Line], kept: list[Line], draft: Draft) -> bool:
    """Whether paragraphs, not further names, stand below nearly all of the headers."""
    chosen = {id(line) for line in kept}
    below = 0
    for index, line in enumerate(lines[:-1]):
        if id(line) in chosen:
            after = lines[index + 1]
            closed = draft.text[after.unit.end - 1] in '.!?…:;»”")'
            below += id(after) not in chosen and (closed or after.unit.end - after.unit.start > 80)
    return below * 10 >= len(kept) * 9


def _marks(draft: Draft, language: str | None) -> list[Line] | None:
    """`>>` where the speaker changes, anywhere in the text of automatic captions; None where the text has none."""
    text = draft.text
    total = text.count(">>") + text.count("&gt;&gt;")
    if total < 4 or text.count("<<") + text.count("&lt;&lt;") > total // 4:
        return None
    found: list[Line] = []
    for unit in draft.body():
        if unit.kind not in _READABLE or unit.speaker is not None:
            continue
        for start, end in unit.parts:
            for match in _MARK.finditer(text, start, end):
                label = read_label(match["label"], language) if match["label"] else None
                body = match.end() if label or not match["label"] else match.start("label")
                line = Line(unit, match.start(), end, label or Label("unnamed"), body, body, "mark")
                line.key = fold(match["label"]) if label and match["label"] else "?"
                found.append(line)
    return found if len(found) >= 4 else None


def _parted(text: str, unit: Unit, headers: list[Line]) -> Iterator[tuple[Unit, Line | None]]:
    """The unit cut at its headers: what stands before, then each header and its text."""
    edges = [header.start for header in headers]
    yield from _piece(text, unit, unit.start, edges[0], None)
    for header, stop in zip(headers, [*edges[1:], unit.end], strict=True):
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
    if header is not None:
        yield Unit(parts, PassageKind.CAPTION, header=header.dress), header
    else:
        kind = PassageKind.PARAGRAPH if unit.kind is PassageKind.HEADING else unit.kind
        first = low <= unit.start
        yield Unit(parts, kind, unit.level if first else 0, unit.marker if first else ""), None
