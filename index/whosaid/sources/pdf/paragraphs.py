"""Lines of a PDF to paragraphs, headings, list items, rows of tables and notes."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from whosaid.model import BlockKind
from whosaid.sources.pdf.lines import BULLETS, Line
from whosaid.sources.pdf.words import Word

BULLET = re.compile(rf"[{BULLETS}]|[–—-](?=\s)")
_NUMBERED = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)|[ivx]{1,5}\.|\[\d{1,3}\]|[A-Z]\d{0,2}[.)]|\*{1,3}|[†‡])\s"
    r"|[(（]?[一二三四五六七八九十]{1,3}[)）、]"
)
_LIST_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[ivx]{1,5}\.|\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\))\s")
_NOTE = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}(?=\s|[^\W\d])|[*†‡§]+\s?(?=\w)")
_FROM_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CAPTION = re.compile(r"(?:figure|fig\.|table|tabelle|abbildung|tableau|box|chart)\s+\d[\d.]*\s*[:.–—-]", re.IGNORECASE)
_LABEL = re.compile(r"[A-ZÀ-Þ][^:]{1,60}:\s")
_TERMINAL = re.compile(r"[.!?:;。！？][\"'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_HEADING_WORDS = 20
_SMALL_CAPITALS = re.compile(r"caps|csc\d|smcp", re.IGNORECASE)
_HEADING_LINES = 4
_CAPTION_WORDS = 60
_LARGER = 1.12
# A quotation is set in at least so far, in sizes of its font.
_SET_IN = 1.2
# A line is centred that leaves more than this share of its column free on either side.
_MARGIN = 0.12
# Rows of a table stand this much further apart than the lines of one row, within so many lines.
_ROW_GAP = 1.14
_TABLE_LINES = 16
# A paragraph goes on over so many pages at most, unless a cut word shows that it does.
_MOST_PAGES = 3
_SMALLER = 0.92


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together; those of a table row are its first line and what goes on with its cells.

    `near` is the distance of base lines, in points, below which a line belongs to the row above; 0: not known.
    """

    kind: BlockKind
    lines: list[Line]
    level: int = 0
    near: float = 0.0

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        return self.lines[0].size

    def cells(self) -> list[list[Word]]:
        """The words of a table row by cells."""
        first = self.lines[0]
        cells = [list(cell) for cell in first.cells]
        for line in self.lines[1:]:
            for cell in line.cells:
                cells[_column_of(first, cell[0].x0)].extend(cell)
        return cells


@dataclass(frozen=True, slots=True)
class Body:
    """How the running text of a document is set. `leading` maps sizes to distances of base lines.

    `indent` is how far its lines usually begin from the left edge of their column, in points.
    """

    size: float
    bold: bool
    italic: bool
    leading: dict[float, float] = field(default_factory=dict)
    indent: float = 0.0

    def step(self, size: float) -> float:
        """The usual distance of base lines at a size of font, in points."""
        return min(max(self.leading.get(size, 0.0), 1.1 * size), 1.7 * size) if size in self.leading else 1.25 * size


def body_of(lines: Iterable[Line]) -> Body:
    """The body of a document from all its lines."""
    sizes: Counter[float] = Counter()
    styles: Counter[tuple[bool, bool]] = Counter()
    steps: dict[float, Counter[float]] = {}
    indents: Counter[int] = Counter()
    before: Line | None = None
    for line in lines:
        font = line.font
        length = sum(len(word.text) for word in line.words)
        sizes[font.size] += length
        styles[font.bold, font.italic] += length
        indents[round(line.x0 - line.left)] += length
        if before is not None and before.page == line.page and before.size == font.size and line.y > before.y:
            steps.setdefault(font.size, Counter())[round(line.y - before.y, 1)] += 1
        before = line
    bold, italic = styles.most_common(1)[0][0] if styles else (False, False)
    leading = {
        size: min(step for step, times in counts.items() if times >= 0.3 * counts.most_common(1)[0][1])
        for size, counts in steps.items()
    }
    indent = indents.most_common(1)[0][0] if indents else 0
    return Body(sizes.most_common(1)[0][0] if sizes else 10.0, bold, italic, leading, float(indent))


def paragraphs(lines: Sequence[Line], body: Body) -> list[Paragraph]:
    """The paragraphs of one page, in order; notes at the foot come last."""
    text, notes = _without_notes(lines, body)
    found: list[Paragraph] = []
    measures = _measures(text)
    for index, line in enumerate(text):
        before = text[index - 1] if index else None
        current = found[-1] if found else None
        if before is None or current is None or current.lines[-1] is not before:
            found.append(_begun(text, index, None))
        elif current.kind == BlockKind.TABLE_ROW and _continues_row(current, line, body):
            current.lines.append(line)
        elif (
            len(line.cells) > 1
            or current.kind == BlockKind.TABLE_ROW
            or _begins(current, line, measures[index - 1], body)
        ):
            found.append(_begun(text, index, current))
        else:
            current.lines.append(line)
    for paragraph in found:
        _judge(paragraph, body)
    _settle_rows(found)
    return found + notes


def _begun(lines: Sequence[Line], index: int, above: Paragraph | None) -> Paragraph:
    if len(lines[index].cells) == 1:
        return Paragraph(BlockKind.PARAGRAPH, [lines[index]])
    near = above.near if above is not None else 0.0
    return Paragraph(BlockKind.TABLE_ROW, [lines[index]], near=near or _nearness(lines[index : index + _TABLE_LINES]))


def _nearness(lines: Sequence[Line]) -> float:
    """The distance that parts lines of one row from rows, where the lines of a table stand at two distances."""
    gaps = sorted(b.y - a.y for a, b in pairwise(lines) if 0 < b.y - a.y < 4 * b.size)
    middle = (gaps[0] + gaps[-1]) / 2 if gaps else 0.0
    small = sum(gap < middle for gap in gaps)
    if small < 2 or len(gaps) - small < 2 or gaps[-1] < _ROW_GAP * gaps[0]:
        return 0.0
    return middle


def _without_notes(lines: Sequence[Line], body: Body) -> tuple[list[Line], list[Paragraph]]:
    """The page's lines in two: running text, and the notes in small print at the foot of a column."""
    text: list[Line] = []
    notes: list[Paragraph] = []
    columns: list[list[Line]] = []
    for line in lines:
        if columns and columns[-1][-1].y < line.y and columns[-1][-1].left == line.left:
            columns[-1].append(line)
        else:
            columns.append([line])
    for column in columns:
        first = len(column)
        for index in range(len(column) - 1, -1, -1):
            if column[index].size > _SMALLER * body.size:
                break
            if _NOTE.match(column[index].text):
                first = index
        text.extend(column[:first])
        number = None
        for index, line in enumerate(column[first:]):
            mark = _NOTE.match(line.text)
            if index == 0 or (mark and _follows(mark[0], number)):
                notes.append(Paragraph(BlockKind.FOOTNOTE, [line]))
                number = _note_number(mark[0]) if mark else None
            else:
                notes[-1].lines.append(line)
    return text, notes


def _note_number(mark: str) -> int | None:
    digits = mark.strip().translate(_FROM_SUPERSCRIPTS)
    return int(digits) if digits.isdecimal() else None


def _follows(mark: str, before: int | None) -> bool:
    """Whether a mark at the beginning of a line is that of the next note, not a number in the midst of one."""
    number = _note_number(mark)
    return number is None or before is None or 0 < number - before < 4


@dataclass(frozen=True, slots=True)
class _Measure:
    """Up to where a line would be filled; `is_list` tells that the lines around it mostly are not."""

    right: float
    is_list: bool


def _measures(lines: Sequence[Line]) -> list[_Measure]:
    """The measure of each line, by the stretch of lines around it that begin at the same place.

    Running text that is set in on the right has an edge of its own.
    """
    measures: list[_Measure] = []
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _is_aligned(lines[index - 1], lines[index]):
            continue
        stretch = lines[start:index]
        own = max(line.x1 for line in stretch)
        full = sum(line.x1 > own - 2.5 * line.size for line in stretch)
        is_prose = len(stretch) > 2 and 2 * full >= len(stretch)
        measures.extend(
            _Measure(own if is_prose else line.right, len(stretch) > 3 and not is_prose) for line in stretch
        )
        start = index
    return measures


def _is_aligned(a: Line, b: Line) -> bool:
    return a.page == b.page and a.left == b.left and a.size == b.size and abs(a.x0 - b.x0) < 0.4 * a.size and b.y > a.y


def _begins(current: Paragraph, line: Line, measure: _Measure, body: Body) -> bool:
    """Whether `line` begins a paragraph rather than goes on with `current`; both are on one page."""
    before = current.lines[-1]
    size = before.size
    if before.left != line.left or line.y <= before.y:
        return not goes_on(current, line, body)
    if abs(line.size - size) > 0.08 * size or line.y - before.y > 1.28 * body.step(size):
        return True
    if _is_all(before, bold=True) != _is_all(line, bold=True) and len(line.words) > 1:
        return not _is_all_split(before, line)
    if BULLET.match(line.text):
        return True
    ended = bool(_TERMINAL.search(before.text))
    room = measure.right - before.x1 - max(_first_width(line), 2 * size)
    deliberate = ended or measure.is_list or _LABEL.match(line.text)
    needed = size if deliberate else max(5 * size, 0.35 * (measure.right - before.left))
    roomy = line.text[0] not in "(" and not line.text[0].islower() and room > needed
    if _NUMBERED.match(line.text) and (ended or roomy) and line.x0 <= current.lines[0].x0 + 0.5 * size:
        return True
    shift = line.x0 - before.x0
    centred = _is_centred(line)
    if abs(shift) > 0.4 * size and (centred or _is_centred(before)):
        return not (centred and _is_centred(before))
    marked = BULLET.match(current.lines[0].text) or _NUMBERED.match(current.lines[0].text)
    if shift > 0.8 * size and not (marked and len(current.lines) == 1):
        return True
    if shift < -0.8 * size and len(current.lines) > 1:
        return True
    if size > _LARGER * body.size:
        return False
    return roomy and not before.words[-1].hyphen


def _is_centred(line: Line) -> bool:
    """Whether a line stands in the middle of its column, with much room on both sides."""
    before, behind = line.x0 - line.left, line.right - line.x1
    return before > _MARGIN * (line.right - line.left) and abs(before - behind) < 1.5 * line.size


def _is_all_split(before: Line, line: Line) -> bool:
    """Whether a bold stretch of running text ends between the two lines: then one of them is mixed."""
    return not (_is_all(before, bold=True) or _is_all(line, bold=True)) or (
        before.words[-1].font.bold == line.words[0].font.bold
    )


def goes_on(current: Paragraph, line: Line, body: Body) -> bool:
    """Whether a paragraph goes on with `line` in the next column or on the next page."""
    before = current.lines[-1]
    if current.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) or len(line.cells) > 1:
        return False
    if abs(line.size - before.size) > 0.08 * before.size or BULLET.match(line.text):
        return False
    if before.words[-1].hyphen or (before.text.endswith("-") and line.text[0].islower()):
        return True
    if _TERMINAL.search(before.text) or _is_all(line, bold=True) != _is_all(before, bold=True):
        return False
    if line.page - current.lines[0].page > _MOST_PAGES:
        return False
    first = line.text[0]
    if first.islower() or first in '(,;“"‘':
        return True
    if len(current.lines) < 2:
        return False
    full = before.x1 + _first_width(line) + 0.3 * before.size >= before.right - before.size
    return full and not _NUMBERED.match(line.text) and line.x0 - line.left < 3 * line.size


def _first_width(line: Line) -> float:
    return line.words[0].x1 - line.words[0].x0


def _is_all(line: Line, *, bold: bool) -> bool:
    return all(word.font.bold == bold for word in line.words)


def _continues_row(row: Paragraph, line: Line, body: Body) -> bool:
    """Whether a line goes on with the cells of a row.

    It does when it stands nearer to the row than rows stand to each other; and, if it leaves the first cell out,
    when the cell that it goes on with is filled up.
    """
    first, last = row.lines[0], row.lines[-1]
    gap = line.y - last.y
    if line.page != first.page or not 0 < gap < 1.5 * body.step(line.size):
        return False
    columns = [_column_of(first, cell[0].x0) for cell in line.cells]
    starts = [first.cells[column][0].x0 for column in columns]
    if any(abs(cell[0].x0 - start) > 1.5 * line.size for cell, start in zip(line.cells, starts, strict=True)):
        return False
    near = gap < row.near
    if near or columns[0] == 0 or len(columns) > 1:
        return near
    column = columns[0]
    filled = max((word for word in row.cells()[column]), key=lambda word: (word.y, word.x1))
    limit = first.cells[column + 1][0].x0 - line.size if column + 1 < len(first.cells) else line.right
    return filled.x1 + _first_width(line) + 0.3 * line.size > limit - line.size


def _column_of(row: Line, x: float) -> int:
    starts = [cell[0].x0 for cell in row.cells]
    return min(range(len(starts)), key=lambda i: abs(starts[i] - x))


def _judge(paragraph: Paragraph, body: Body) -> None:
    """Says of a paragraph what it is by its looks."""
    text = paragraph.text
    if paragraph.kind != BlockKind.PARAGRAPH:
        return
    words = len(text.split())
    if _CAPTION.match(text) and words <= _CAPTION_WORDS:
        paragraph.kind = BlockKind.CAPTION
    elif BULLET.match(text):
        paragraph.kind = BlockKind.LIST_ITEM
    elif _is_title(text, words) and len(paragraph.lines) <= _HEADING_LINES and _stands_out(paragraph, body):
        paragraph.kind = BlockKind.HEADING
    elif _LIST_NUMBER.match(text):
        paragraph.kind = BlockKind.LIST_ITEM
    elif _is_set_in(paragraph, body):
        paragraph.kind = BlockKind.BLOCK_QUOTE


def _is_set_in(paragraph: Paragraph, body: Body) -> bool:
    """Whether a paragraph is set in as a quotation: on both sides, or on the left and begun by a quotation mark."""
    lines, least = paragraph.lines, _SET_IN * paragraph.size
    if any(line.x0 - line.left < body.indent + least for line in lines):
        return False
    both = len(lines) > 1 and all(line.right - line.x1 > least for line in lines)
    aligned = all(abs(line.x0 - lines[-1].x0) < 0.4 * line.size for line in lines)
    return aligned and (both or paragraph.text[0] in '“‘«„"')


def _is_title(text: str, words: int) -> bool:
    if words > _HEADING_WORDS or text[-1] in ".,;" or text[0] in '“‘"«' or text[0].islower():
        return False
    return any(c.isalpha() for c in text)


def _stands_out(paragraph: Paragraph, body: Body) -> bool:
    """Whether a paragraph is set larger than running text, all in bold, or in the middle in small capitals."""
    if paragraph.size > _LARGER * body.size:
        return True
    if all(_SMALL_CAPITALS.search(line.font.name) and _is_centred(line) for line in paragraph.lines):
        return True
    all_bold = all(_is_all(line, bold=True) for line in paragraph.lines)
    return all_bold and not body.bold and paragraph.size > _SMALLER * body.size


def _settle_rows(found: list[Paragraph]) -> None:
    """A row alone is no table: it becomes a paragraph."""
    for index, paragraph in enumerate(found):
        if paragraph.kind != BlockKind.TABLE_ROW:
            continue
        near = found[max(index - 1, 0) : index] + found[index + 1 : index + 2]
        if not any(other.kind == BlockKind.TABLE_ROW or len(other.lines[0].cells) > 1 for other in near):
            paragraph.kind = BlockKind.PARAGRAPH
