"""Words of a page to lines in reading order."""

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from whosaid.sources.pdf.words import Font, PageWords, Word

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
BULLETS = "•▪●○■□◦‣►▶➢⁃·∙\uf0b7\uf0a7\uf0d8\uf0a8\uf06e\uf076\uf0fc"
"""What stands before list items, also as Word's symbol fonts encode it."""

_MARKER = re.compile(
    rf"\(?(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}|[a-zA-Z]|[ivx]{{1,5}}|[一二三四五六七八九十]{{1,3}})[.):]?|[{BULLETS}–—-]|\*{{1,3}}|[†‡]"
)
# Words of one line are less than this apart; in sizes of the font.
_WORD_GAP = 1.7
# The white between two columns is at least this wide; in sizes of the font.
_GUTTER = 0.7
# In a stretched line the middle gap is at least this part of the widest one.
_STRETCHED = 0.6
_COLUMN_LINES = 6
_COLUMN_FILL = 0.6


class Line:
    """Words side by side. `cells` are the words in groups with wide gaps between them: one but in tables.

    `left` and `right` are the edges of the column in which the line stands, `font` that of most of its characters.
    """

    __slots__ = ("cells", "font", "left", "page", "right", "text", "x0", "x1", "y")

    def __init__(self, cells: list[list[Word]], left: float, right: float, page: int) -> None:
        self.cells = cells
        self.left, self.right, self.page = left, right, page
        first, last = cells[0][0], cells[-1][-1]
        self.x0, self.x1 = min(first.x0, last.x0), max(first.x1, last.x1)
        self.y = sorted(word.y for word in cells[0])[len(cells[0]) // 2]
        self.text = "\t".join(" ".join(word.text for word in cell) for cell in cells)
        weights: dict[Font, int] = {}
        for word in self.words:
            weights[word.font] = weights.get(word.font, 0) + len(word.text)
        self.font = first.font if len(weights) == 1 else max(weights, key=weights.__getitem__)

    @property
    def words(self) -> list[Word]:
        return self.cells[0] if len(self.cells) == 1 else [word for cell in self.cells for word in cell]

    @property
    def size(self) -> float:
        return self.font.size


@dataclass(slots=True)
class _Row:
    """Pieces of text on one base line, from left to right."""

    y: float
    size: float
    pieces: list[list[Word]] = field(default_factory=list)


def page_lines(page: PageWords, number: int) -> list[Line]:
    """The lines of a page: column by column where there are columns, else from top to bottom."""
    rows = _rows(page.words)
    lines: list[Line] = []
    for group, is_column in _columns(rows):
        edges = _extent(group if is_column else rows)
        lines.extend(Line(_unnumbered(row.pieces), *edges, number) for row in group)
    return lines


def _extent(rows: list[_Row]) -> tuple[float, float]:
    return min(row.pieces[0][0].x0 for row in rows), max(row.pieces[-1][-1].x1 for row in rows)


def _unnumbered(pieces: list[list[Word]]) -> list[list[Word]]:
    """The pieces with a number or bullet, which often stands far before its text, joined to it."""
    if len(pieces) > 1 and len(pieces[0]) == 1 and _MARKER.fullmatch(pieces[0][0].text):
        if pieces[0][0].text == "o" and "Courier" in pieces[0][0].font.name:
            pieces[0][0].text = "•"
        return [pieces[0] + pieces[1], *pieces[2:]]
    return pieces


def _rows(words: Sequence[Word]) -> list[_Row]:
    """Words by base lines, with raised and lowered small ones in the row of their neighbours."""
    bases: list[float] = []
    rows: list[_Row] = []
    gathered: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (-w.font.size, w.y)):
        at = bisect_right(bases, word.y)
        best = None
        for index in (at - 1, at):
            if 0 <= index < len(rows):
                distance = abs(bases[index] - word.y)
                is_raised = 0.5 * rows[index].size < word.font.size < 0.85 * rows[index].size
                reach = 0.45 * rows[index].size if is_raised else 0.25 * word.font.size
                if distance <= reach and (best is None or distance < abs(bases[best] - word.y)):
                    best = index
        if best is None:
            bases.insert(at, word.y)
            rows.insert(at, _Row(word.y, word.font.size))
            gathered.insert(at, [word])
        else:
            gathered[best].append(word)
    for row, members in zip(rows, gathered, strict=True):
        members.sort(key=lambda w: w.x0)
        row.pieces = _pieces(members)
        if sum(_RIGHT_TO_LEFT.match(word.text) is not None for word in members) * 2 > len(members):
            row.pieces = [piece[::-1] for piece in row.pieces[::-1]]
    return rows


def _pieces(words: list[Word]) -> list[list[Word]]:
    pieces = [[words[0]]]
    reach = words[0].x1
    gaps: list[float] = []
    for word in words[1:]:
        gaps.append((word.x0 - reach) / max(word.font.size, pieces[-1][-1].font.size, 1.0))
        if gaps[-1] > _WORD_GAP:
            pieces.append([word])
        else:
            pieces[-1].append(word)
        reach = max(reach, word.x1)
    return [words] if len(pieces) > 1 and _is_stretched(words, gaps) else pieces


def _is_stretched(words: list[Word], gaps: list[float]) -> bool:
    """Whether a line of running text was stretched to the margin: then its gaps are all about as wide."""
    small = sum(word.text[0].islower() for word in words)
    return len(gaps) > 2 and 2 * small >= len(words) and sorted(gaps)[len(gaps) // 2] > _STRETCHED * max(gaps)


def _columns(rows: list[_Row]) -> list[tuple[list[_Row], bool]]:
    """Rows in groups to be read one after the other, with whether they are a column of several."""
    gutter = _gutter(rows)
    if gutter is None:
        return [(rows, False)] if rows else []
    groups: list[tuple[list[_Row], bool]] = []
    across: list[_Row] = []
    band: list[_Row] = []

    def close_band() -> None:
        for right in (False, True):
            side = [_Row(r.y, r.size, [p for p in r.pieces if (p[0].x0 > gutter) == right]) for r in band]
            side = [row for row in side if row.pieces]
            if side:
                groups.extend((inner, True) for inner, _ in _columns(side))
        band.clear()

    for row in rows:
        parted = _Row(row.y, row.size, [part for piece in row.pieces for part in _parted(piece, gutter)])
        if any(piece[0].x0 < gutter < max(w.x1 for w in piece) for piece in parted.pieces):
            close_band()
            across.append(row)
        else:
            if across:
                groups.append((across, False))
                across = []
            band.append(parted)
    close_band()
    if across:
        groups.append((across, False))
    return groups


def _parted(piece: list[Word], gutter: float) -> list[list[Word]]:
    """The piece in two where the gutter runs between two of its words."""
    for index in range(1, len(piece)):
        before, word = piece[index - 1], piece[index]
        if before.x1 <= gutter <= word.x0 and word.x0 - before.x1 > _GUTTER * word.font.size:
            return [piece[:index], piece[index:]]
    return [piece]


def _gutter(rows: list[_Row]) -> float | None:
    """Where the white between two columns of running text is; None without columns.

    Both sides must have several lines, most of them nearly as wide as their column: so tables,
    lists of names and figures are not torn apart.
    """
    if len(rows) < _COLUMN_LINES:
        return None
    raw = [(piece[0].x0, max(w.x1 for w in piece), row.size) for row in rows for piece in _fine_pieces(row)]
    low, high = min(p[0] for p in raw), max(p[1] for p in raw)
    step = (high - low) / 100
    if step <= 0:
        return None
    covered = [0] * 102
    for x0, x1, size in raw:
        covered[min(max(math.ceil((x0 - 0.35 * size - low) / step), 0), 101)] += 1
        covered[min(max(math.floor((x1 + 0.35 * size - low) / step) + 1, 0), 101)] -= 1
    clear = [
        low + step * share
        for share, count in enumerate(accumulate(covered))
        if 20 <= share <= 80 and count <= 0.25 * len(raw)
    ]
    best: float | None = None
    most = 0
    for middle in clear:
        left = [p for p in raw if p[1] <= middle]
        right = [p for p in raw if p[0] >= middle]
        if min(len(left), len(right)) < _COLUMN_LINES or min(len(left), len(right)) < 0.2 * len(raw):
            continue
        if _is_prose(left) and _is_prose(right) and len(left) + len(right) > most:
            best, most = middle, len(left) + len(right)
    return best


def _fine_pieces(row: _Row) -> list[list[Word]]:
    """The row's pieces, also parted at gaps that are only as wide as a gutter."""
    fine: list[list[Word]] = []
    for piece in row.pieces:
        fine.append([piece[0]])
        for before, word in pairwise(piece):
            if word.x0 - before.x1 > _GUTTER * word.font.size:
                fine.append([word])
            else:
                fine[-1].append(word)
    return fine


def _is_prose(pieces: list[tuple[float, float, float]]) -> bool:
    width = max(p[1] for p in pieces) - min(p[0] for p in pieces)
    sizes = sorted(p[2] for p in pieces)
    if width < 10 * sizes[len(sizes) // 2]:
        return False
    full = sum(p[1] - p[0] >= _COLUMN_FILL * width for p in pieces)
    return full >= 0.55 * len(pieces)
