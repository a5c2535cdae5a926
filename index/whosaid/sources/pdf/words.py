"""Words of a PDF page with their places and fonts, as PDFium finds them."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from whosaid.sources.flow import SUPERSCRIPTS

# PDFium puts one of these in the place of a hyphen at a line's end, and nothing between the word's two parts.
_WORD = re.compile(r"[^\s\x00\x02\ufffe\uffff]+[\x02\ufffe]?")
# A number that may be the mark of a note, raised above the word it stands at.
_RAISED = re.compile(r"(?<=\D)\d{1,3}$")
# A paragraph's number that no space parts from its first word, but a tab or the like did.
_GLUED = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}\.(?=[A-Z“‘])")
_DIGITS = frozenset("0123456789")
_HYPHENS = "\x02\ufffe"
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|medi(?!um)|cmbx|[-,]b(?:d|i)?(?![a-z])", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obli|cmti|cmsl|slant|[-,]b?i(?:t)?(?![a-z])", re.IGNORECASE)
_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18


@dataclass(frozen=True, slots=True)
class Font:
    """How a word is set; `size` is in points as it appears on the page."""

    name: str
    size: float
    bold: bool
    italic: bool


@dataclass(slots=True)
class Word:
    """A word; `x` grows to the right and `y`, the base line, downwards from the page's top, in points.

    `hyphen` tells that the word goes on in the next line; the hyphen at its end is left out.
    """

    text: str
    x0: float
    x1: float
    y: float
    font: Font
    hyphen: bool = False


@dataclass(frozen=True, slots=True)
class PageWords:
    """The upright words of a page in the order of its content stream; sizes in points."""

    width: float
    height: float
    words: tuple[Word, ...]


def page_words(page: Any) -> PageWords:
    """The words of a `pypdfium2` page. Text that stands on its side is left out."""
    turns = int(page.get_rotation()) // 90 % 4
    left, bottom, right, top = page.get_bbox()
    place = _Placing(turns, left, bottom, right, top)
    text_page = page.get_textpage()
    try:
        return PageWords(place.width, place.height, tuple(_words(text_page, place)))
    finally:
        text_page.close()


class _Placing:
    """Turns coordinates of PDF (upwards from the bottom left) to places on the page as it is shown."""

    def __init__(self, turns: int, left: float, bottom: float, right: float, top: float) -> None:
        self._turns = turns
        self._box = left, bottom, right, top
        width, height = right - left, top - bottom
        self.width, self.height = (height, width) if turns % 2 else (width, height)

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        left, bottom, right, top = self._box
        if self._turns == 0:
            return x - left, top - y
        if self._turns == 1:
            return y - bottom, x - left
        if self._turns == 2:
            return right - x, y - bottom
        return top - y, right - x

    def is_upright(self, matrix: Any) -> bool:
        """Whether text of this matrix runs from left to right on the page."""
        along = math.atan2(matrix.b, matrix.a) - math.pi / 2 * self._turns
        return math.cos(along) > 0.9


@dataclass(frozen=True, slots=True)
class _Run:
    """What all characters of one text object share."""

    font: Font
    upright: bool


def _words(text_page: Any, place: _Placing) -> Iterator[Word]:
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return
    text = _text(text_page, count)
    runs: dict[int, _Run] = {}
    x, y = ctypes.c_double(), ctypes.c_double()
    box = pdfium.FS_RECTF()
    for match in _WORD.finditer(text):
        first = match.start()
        written = match[0].rstrip(_HYPHENS)
        hyphen = len(written) < len(match[0])
        drawn = pdfium.FPDFText_GetTextObject(text_page, first)
        key = ctypes.addressof(drawn.contents) if drawn else 0
        run = runs.get(key)
        if run is None:
            run = runs[key] = _run(text_page, first, drawn, place)
        if not run.upright or not pdfium.FPDFText_GetCharOrigin(text_page, first, x, y):
            continue
        x0, base = place(x.value, y.value)
        x1 = x0
        if pdfium.FPDFText_GetLooseCharBox(text_page, first + len(written) - 1, box):
            x1 = max(x0, place(box.left, box.bottom)[0], place(box.right, box.top)[0])
        if written[-1] in _DIGITS:
            mark = _RAISED.search(written)
            if mark and pdfium.FPDFText_GetCharOrigin(text_page, first + mark.start(), x, y):
                raised = base - place(x.value, y.value)[1]
                if raised > 0.15 * run.font.size:
                    written = written[: mark.start()] + mark[0].translate(SUPERSCRIPTS)
        number = _GLUED.match(written)
        if number and pdfium.FPDFText_GetCharOrigin(text_page, first + number.end(), x, y):
            start = place(x.value, y.value)[0]
            yield Word(number[0], x0, start, base, run.font)
            written, x0 = written[number.end() :], start
        yield Word(_characters(written), x0, x1, base, run.font, hyphen)


def _run(text_page: Any, index: int, drawn: Any, place: _Placing) -> _Run:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text_page, index, matrix):
        return _Run(Font("", 0.0, False, False), False)
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    handle = pdfium.FPDFTextObj_GetFont(drawn) if drawn else None
    return _Run(_described(handle, round(size, 1)), place.is_upright(matrix))


def _text(text_page: Any, count: int) -> str:
    """The page's text with one code unit of UTF-16 for each of PDFium's characters."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    if written == count + 1:
        return "".join(map(chr, buffer[:count]))
    return "".join(chr(pdfium.FPDFText_GetUnicode(text_page, i) & 0xFFFF) for i in range(count))


def _characters(units: str) -> str:
    if units.isascii():
        return units
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _described(handle: Any, size: float) -> Font:
    if not handle:
        return Font("", size, False, False)
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(handle, buffer, 256)
    name = buffer.value.decode("latin-1").split("+", 1)[-1]
    flags = max(pdfium.FPDFFont_GetFlags(handle), 0)
    bold = bool(_BOLD.search(name)) or bool(flags & _FORCE_BOLD_FLAG)
    italic = bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG)
    return Font(name, size, bold, italic)
