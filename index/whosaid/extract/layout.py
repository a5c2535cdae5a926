"""From blocks to units: marks blanked out, bullets taken off, wrapped lines told from lines that stand alone."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.clauses import FORMAL
from whosaid.extract.names import OPENS_CAPITAL
from whosaid.model import Block, BlockKind, Edit, PassageKind, Source, Span, visible

_BULLET = re.compile(
    r"(?=[^\w\s]|\d|[a-z]{1,5}[.)]|o  |[PSTCQONDpstcqond][A-Za-zÉé]{4,6}[.:])(?P<marker>(?:P(?:RIMER|rimer)|S(?:EGUND|egund|EXT|ext|[ÉE]PTIM|[ée]ptim)|T(?:ERCER|ercer)|C(?:UART|uart)|Q(?:UINT|uint)|O(?:CTAV|ctav)|N(?:OVEN|oven)|D(?:[ÉE]CIM|[ée]cim))[OAoa][.:][-–—]?|[-–—•*+→>·●▪■□◦‣»✓]|o(?= {2,}\S)|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]|\((?:\d{1,3}|[a-z]|[ivxlc]{1,5})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?)"
    r"[ \t]+(?=\S)(?![AaPp]\.?[Mm]\b|Uhr\b)"
)
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*])\1(?![\w*])|(\*{2})")
_STARS = re.compile(r"\*{1,3}")
_UNDERSCORES = re.compile(r"(?<!\w)(_{1,2})(?=[^\s_])([^_\n]{1,200}?)(?<=[^\s_])\1(?!\w)")
_LINK = re.compile(r"!?\[(?P<label>[^\[\]\n]{0,300})\]\((?:[^()\n]|\([^()\n]*\)){0,600}\)")
_ROLE = re.compile(
    r"(?P<sign>:[A-Za-z][\w.:+-]{0,40}:)?(?<![\w`])`(?P<label>[^\s`<>][^`<>]{0,300}?)(?:\s+<[^`<>]{1,600}>)?`(?P<link>_{1,2}(?!\w))?"
    r"|(?P<code>``)(?P<literal>[^`]{1,300})``|\s?(?P<note>\[[#*\w-]{1,40}\]_(?!\w))|(?<![\w`_.-])[A-Za-z][\w.-]{0,60}(?<!_)(?P<name>_{1,2})(?![\w`])"
)
"""Links, roles, literals and marks of notes in reStructuredText."""
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUPERSCRIPT = re.compile(rf"[{_RAISED}][{_RAISED}]*(?=[\s.,;:)]|$)")
_TAG = re.compile(r"<!--(?:(?!<!--).)*?-->|</?[a-zA-Z][^<>\n]{0,300}>", re.DOTALL)
_MAY_OPEN = re.compile(r"\n(?![a-z](?!  |[ivxlc]{0,4}[.)]))(?:(?P<word>[A-Z][a-z]*)(?![\w.:)])|(?=[^\S\n]*\S))")
"""Where a line begins with more than a small letter: most lines do not, and go on with the one before. One that begins with
a `word` is neither a clause in capitals nor led by a bullet."""
_QUOTE_MARK = re.compile(r"^[ \t]{0,12}>(?:[ \t]{0,3}>)*[ \t]?", re.MULTILINE)
_NOTE_LINK = re.compile(
    r"<sup[^<>\n]{0,200}>\s?\[?(?P<raised>\d{1,3})\]?\s?</sup>"
    r"|(?:<sup[^<>\n]{0,200}>)?(?:&nbsp;)?\[?<a\s[^<>\n]{0,200}?href=[\"']?#[^<>\n]{1,300}>\[?\d{1,3}\]?</a>\]?(?:</sup>)?"
    r"|\^?\[(?:\\?\[)?\d{1,3}(?:\\?\])?\]\(#[^()\s]{1,200}\)\^?"
    r"|\[\^[\w-]{1,40}\](?!:)"
)
"""The mark of a note in Markdown: a raised number, a number that leads into the same page, or the mark of a footnote."""
_SPACE_ENTITY = re.compile(r"&(?:nbsp|#160|#xa0|thinsp|#8239);")
_CODE = re.compile(r"(?<!`)`(?!`)([^`\n]{1,200})`(?!`)")
_NUMBERED_LINE = re.compile(
    r"^[ \t]{0,12}(?P<number>\d{1,2})(?:[ \t]+(?=\S)|(?=[ \t]*$))(?P<words>[^\n]*)", re.MULTILINE
)
_JOINS = re.compile(r"[;,] (?:and|or|et|ou|und|oder|y|o)$")
"""How one point of a list ends before the last."""
_NUMBER_OPENS = re.compile(r"\n[ \t]{0,12}\d")
_BLANK_LINE = re.compile(r"^[ \t\r\f]*$", re.MULTILINE)
_FEWEST_NUMBERED = 20
"""Lines that have to be counted one by one, at least, before their numbers are taken for the printer's."""
_MOST_UNITS = 10_000
_LEAST_SIZE = 30
"""Characters of a unit, on average, below which a text of more units than that is no document: what is left of it is
kept as one row, from which nothing is taken."""

_KINDS = {
    BlockKind.FURNITURE: kinds.PARAGRAPH,
    BlockKind.HEADING: kinds.HEADING,
    BlockKind.PARAGRAPH: kinds.PARAGRAPH,
    BlockKind.LIST_ITEM: kinds.LIST_ITEM,
    BlockKind.BLOCK_QUOTE: kinds.PULL_QUOTE,
    BlockKind.TABLE_ROW: kinds.TABLE_ROW,
    BlockKind.CAPTION: kinds.CAPTION,
    BlockKind.FOOTNOTE: kinds.FOOTNOTE,
}


def lay_out(source: Source) -> Draft:
    """The draft of a source: its masked text and its units in order."""
    text, edits = _mask(source)
    units: list[Unit] = []
    draft = Draft(source, text, units, edits=edits, pages=list(source.pages))
    width = _wrap_width(source)
    most = max(_MOST_UNITS, len(text) // _LEAST_SIZE)
    for block, start, end in _stretches(text, source.blocks, width):
        if len(units) == most:
            rest = _unit(text, start, max(block.end_char for block in source.blocks), kinds.TABLE_ROW)
            units += [rest] if rest is not None else []
            break
        unit = _unit(text, start, end, _KINDS[block.kind])
        if unit is None:
            continue
        units.append(unit)
        if block.kind is BlockKind.FURNITURE:
            draft.drop(unit, "furniture")
        else:
            unit.level = block.level
            unit.speaker = block.speaker
            unit.strong = _is_strong(unit, block)
    return draft


def _stretches(text: str, blocks: Iterable[Block], width: int) -> Iterator[tuple[Block, int, int]]:
    """Each block with the spans into which its lines part it."""
    for block in blocks:
        whole = (block.start_char, block.end_char)
        for start, end in [whole] if block.kind is BlockKind.FURNITURE else _lines(text, block, width):
            yield block, start, end


def _is_strong(unit: Unit, block: Block) -> bool:
    """Whether nearly all of a unit is set in bold or italics."""
    if not block.strong:
        return False
    inside = sum(max(0, min(end, unit.end) - max(start, unit.start)) for start, end in block.strong)
    return inside * 10 >= (unit.end - unit.start) * 9


def _mask(source: Source) -> tuple[str, list[Edit]]:
    """The text with inline marks blanked out, and the edits that leave them out of the shown text."""
    text = source.text
    marks: list[tuple[int, int]] = []
    if source.media_type == "text/markdown":
        for match in _LINK.finditer(text):
            marks += [(match.start(), match.start("label")), (match.end("label"), match.end())]
        marks += [match.span() for match in _TAG.finditer(text)]
        if any(opening in text for opening in ("<sup", "<a", "](#", "[^")):
            found = _NOTE_LINK.finditer(text)
            marks += [m.span() for m in found if m["raised"] is None or _may_be_marked(text, m.start())]
        for block in source.blocks:
            if block.kind is BlockKind.BLOCK_QUOTE:  # its first mark stands before it
                marks += [match.span() for match in _QUOTE_MARK.finditer(text, block.start_char, block.end_char)]
        for pattern in (_UNDERSCORES, _CODE):
            for match in pattern.finditer(text):
                size = len(match[1]) if pattern is _UNDERSCORES else 1
                marks += [(match.start(), match.start() + size), (match.end() - size, match.end())]
    elif source.media_type == "text/x-rst":
        for match in _ROLE.finditer(text):
            group = "label" if match["label"] else "literal" if match["code"] else None
            if group is not None:
                marks += [(match.start(), match.start(group)), (match.end(group), match.end())]
            else:
                marks.append(match.span("note" if match["note"] else "name"))
    marks += _footnote_marks(text)
    marks += _line_numbers(text)
    if source.media_type in ("text/markdown", "text/plain", "text/x-rst") and "*" in text:
        for match in _EMPHASIS.finditer(text):
            size = len(match[1] or match[3])
            marks.append((match.start(), match.start() + size))
            if match[1]:
                marks.append((match.end() - size, match.end()))
        for block in source.blocks:
            if text.find("*", block.start_char, block.end_char) >= 0:
                marks += _nested(text, block.start_char, block.end_char)
    spaces = [match.span() for match in _SPACE_ENTITY.finditer(text)] if source.media_type == "text/markdown" else []
    marks += spaces
    shown_as = dict.fromkeys(spaces, " ")
    shown = visible(text, lines=True)
    characters = list(shown) if marks else None
    edits: list[Edit] = []
    last = 0
    for start, end in sorted(set(marks), key=lambda mark: (mark[0], -mark[1])):
        start = max(start, last)
        if start >= end:
            continue
        edits.append(Edit(start, end, shown_as.get((start, end), ""), "markup"))
        assert characters is not None
        characters[start:end] = " " * (end - start)
        last = end
    return "".join(characters) if characters is not None else shown, edits


def _nested(text: str, start: int, end: int) -> list[Span]:
    """The stars of a block that open and close emphasis, one inside the other or over several lines."""
    opened: list[Span] = []
    found: list[Span] = []
    for run in _STARS.finditer(text, start, end):
        low, high = run.span()
        before = text[low - 1 : low] if low > start else " "
        behind = text[high : high + 1] if high < end else " "
        closes = not before.isspace() and (behind.isspace() or not behind.isalnum())
        while closes and opened and low < high:
            first, last = opened.pop()
            size = min(last - first, high - low)
            found += [(last - size, last), (low, low + size)]
            low += size
            if last - size > first:
                opened.append((first, last - size))
        if low < high and not behind.isspace() and (before.isspace() or not before.isalnum()):
            opened.append((low, high))
    return found


def _footnote_marks(text: str) -> list[Span]:
    """Raised numbers behind a word or a closing mark; powers and units keep theirs."""
    if not any(digit in text for digit in _RAISED):
        return []
    return [match.span() for match in _SUPERSCRIPT.finditer(text) if _may_be_marked(text, match.start())]


def _may_be_marked(text: str, end: int) -> bool:
    """Whether what ends at an offset may bear the mark of a note: a word or a closing mark, no number and no unit."""
    before = text[max(0, end - 3) : end]
    return before[-1:] in tuple(".,;:!?”’\"')]") or (len(before) == 3 and before.isalpha())


def _line_numbers(text: str) -> list[Span]:
    """The numbers that records of hearings print before every line: nearly all have one, counted anew on each page."""
    if sum(1 for _ in islice(_NUMBER_OPENS.finditer(f"\n{text}"), _FEWEST_NUMBERED)) < _FEWEST_NUMBERED:
        return []
    found = list(_NUMBERED_LINE.finditer(text))
    lines = len(text.split("\n")) - len(_BLANK_LINE.findall(text))
    numbers = [int(match["number"]) for match in found]
    counted = sum(after in (1, before + 1) for before, after in pairwise([0, *numbers]))
    broken = sum(match["words"].rstrip()[-1:] not in ".!?:;" for match in found)
    if len(found) * 10 < lines * 7 or counted * 10 < len(found) * 9 or broken * 10 < len(found) * 4:
        return []
    return [match.span("number") for match in found]


def _wrap_width(source: Source) -> int:
    """The width at which the file wraps its lines, 0 where a line is a paragraph."""
    widths: list[int] = []
    for block in source.blocks[:2000]:
        if block.kind is BlockKind.PARAGRAPH:
            lines = source.text[block.start_char : block.end_char].split("\n")
            if len(lines) > 2:
                widths += map(len, map(str.rstrip, lines[:-1]))
    if len(widths) < 4:
        return 0
    widths.sort()
    return widths[len(widths) * 9 // 10]


def _lines(text: str, block: Block, width: int) -> list[Span]:
    """A block's spans: the whole of it, or line by line where bullets or short lines part it."""
    start, end = block.start_char, block.end_char
    if block.kind is BlockKind.LIST_ITEM and "\n" in text[start:end]:
        return _titled_item(text, start, end, width)
    if block.kind is not BlockKind.PARAGRAPH or "\n" not in text[start:end]:
        return [(start, end)]
    spans: list[Span] = []
    low = start
    early = _early(width)
    for match in _MAY_OPEN.finditer(text, start, end):
        feed = match.start()
        before = _line_before(text, start, feed)
        if before is None:
            continue
        previous = text[slice(*before)].rstrip()
        if match["word"] and len(previous) >= early:
            continue
        high = text.find("\n", match.end(), end)
        line = text[feed + 1 : high if high >= 0 else end]
        if _opens(line, previous, width, behind_indent=text[before[0]].isspace()):
            spans.append((low, before[1]))
            low = feed + 1
    return [*spans, (low, end)]


def _line_before(text: str, start: int, feed: int) -> Span | None:
    """The last line of `text[start:feed]` that is not blank."""
    while feed > start:
        found = text.rfind("\n", start, feed)
        low = found + 1 if found >= 0 else start
        if not text[low:feed].isspace() and low < feed:
            return low, feed
        feed = low - 1
    return None


def _titled_item(text: str, start: int, end: int, width: int) -> list[Span]:
    """A list's item, parted behind its first line where that is a short title: the next is neither indented nor small."""
    stop = text.index("\n", start)
    title = text[start:stop].strip()
    rest = text[stop + 1 : end]
    short = len(title) < (width * 0.6 if width >= 40 else 60) and title[-1:] not in ".,;:-"
    numbered = _BULLET.match(title)
    if short and numbered and numbered["marker"][0].isdigit() and OPENS_CAPITAL.match(rest) and "." in rest:
        return [(start, stop), (stop + 1, end)]
    return [(start, end)]


def _opens(line: str, previous: str, width: int, *, behind_indent: bool) -> bool:
    """Whether a line of a block opens a unit of its own, given the line before it, which may be indented."""
    content = line.lstrip()
    bullet = _BULLET.match(content)
    if FORMAL.match(content):
        return True
    if bullet and (
        not bullet["marker"][0].isalnum()
        or bullet["marker"] == "o"
        or previous[-1:] in ".;:!?,"
        or _JOINS.search(previous)
        or len(previous) < width * 0.6
    ):
        return True
    if len(content) < len(line) and previous and not behind_indent:
        return False
    first = content[:1]
    return len(previous) < _early(width) and (
        first.isdigit() or first in "\"“«‘'(" or OPENS_CAPITAL.match(first) is not None
    )


def _early(width: int) -> float:
    """The length from which on a line is full, so that the next may go on with it."""
    return width * 0.6 if width >= 40 else 200


def _unit(text: str, start: int, end: int, kind: PassageKind) -> Unit | None:
    while start < end and text[start].isspace():
        start += 1
    marker = ""
    if kind in (kinds.PARAGRAPH, kinds.LIST_ITEM) and (bullet := _BULLET.match(text, start, end)):
        marker = bullet["marker"]
        start = bullet.end()
        if kind is kinds.PARAGRAPH and (not marker[0].isalnum() or marker[0] == "(" or marker == "o"):
            kind = kinds.LIST_ITEM
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Unit([(start, end)], kind, marker=marker) if start < end else None
