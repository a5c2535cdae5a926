"""The reader of RTF files.

RTF is text with control words (`\\par`, `\\b`) in groups of braces; see Microsoft's specification 1.9.1.
"""

import codecs
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from whosaid.model import BlockKind, ReadError, Source, SourceMetadata
from whosaid.sources.builder import MAX_BLOCKS, Builder
from whosaid.sources.flow import SUPERSCRIPTS
from whosaid.sources.metadata import confirmed
from whosaid.sources.reader import RawFile

_TOKEN = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})?[ ]?"  # a control word
    r"|\\'([0-9a-fA-F]{2})"  # a character of the code page
    r"|\\([^a-z])"  # a control symbol
    r"|([{}])"
    r"|[\r\n]+"
    r"|([^\\{}\r\n]+)",
    re.DOTALL,
)
_LEFT_OUT = frozenset(
    "info fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict object header headerl headerr "
    "headerf footer footerl footerr footerf themedata colorschememapping datastore latentstyles xmlnstbl fldinst "
    "pnseclvl bkmkstart bkmkend annotation atnid atnauthor atrfstart atrfend comment filetbl private "
    "revtbl mmathPr wgrffmtfilter template operator nonshppict shppict bin tc xe deleted".split()
)
_CHARACTERS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "tab": " ",
}  # fmt: skip
_SYMBOLS = {"~": " ", "_": "-", "-": "", "\\": "\\", "{": "{", "}": "}"}
_PARAGRAPH_ENDS = frozenset({"par", "sect", "page"})
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_STYLE = re.compile(r"\{\\s(\d{1,5})([^{};]{0,500});\}")
_HEADING_STYLE = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"\{\\title\s([^{}]{0,500})\}")
_PIECES = re.compile(r"([\t\n])")
_BULLET = re.compile(r"\s*[•▪●○■□◦‣·\uf0b7\uf0a7]\s*")
_HEAD_CHARS = 1 << 18
_MAX_DEPTH = 1000
_HEADING_WORDS = 20
_LARGER = 1.12


@dataclass(slots=True)
class _State:
    """What holds inside a group. `role` tells where its text goes: into the text, a note, a label, or nowhere."""

    role: str = "text"
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    raised: bool = False
    size: int = 24
    fallback: int = 1


@dataclass(slots=True)
class _Paragraph:
    """A paragraph, or a row of a table; `runs` are texts with whether they are strong, sizes are in half points."""

    runs: list[tuple[str, bool]] = field(default_factory=list)
    sizes: Counter[int] = field(default_factory=Counter)
    level: int = 0
    label: str = ""
    in_table: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(text for text, _ in self.runs).split())

    @property
    def size(self) -> int:
        return self.sizes.most_common(1)[0][0] if self.sizes else 0


class RtfReader:
    """Reads RTF: paragraphs, headings by style, outline level or size, lists, tables, notes; bold and italics kept."""

    def read(self, file: RawFile) -> Source:
        text = file.data.decode("latin-1")
        if not text.lstrip().startswith("{\\rtf"):
            raise ReadError("not an RTF file")
        parser = _Parser(text)
        parser.parse()
        source = _written(parser.paragraphs).source(file, "application/rtf", encoding=parser.code_page)
        title = _TITLE.search(text[:_HEAD_CHARS])
        said = confirmed(title[1], source.text) if title is not None else None
        return replace(source, metadata=SourceMetadata(title=said))


class _Parser:
    """Takes RTF apart to paragraphs."""

    def __init__(self, text: str) -> None:
        self.paragraphs: list[_Paragraph] = []
        self.code_page = "cp1252"
        self._text = text
        self._levels = _heading_styles(text[:_HEAD_CHARS])
        self._state = _State()
        self._stack: list[_State] = []
        self._current = _Paragraph()
        self._bytes = bytearray()
        self._skip = 0
        self._note = ""
        self._notes = 0

    def parse(self) -> None:
        at = 0
        while match := _TOKEN.match(self._text, at):
            at = match.end()
            word, argument, code, symbol, brace, plain = match.groups()
            if code is not None:
                if self._skip:
                    self._skip -= 1
                else:
                    self._bytes.append(int(code, 16))
                continue
            if plain is not None:
                skipped = min(self._skip, len(plain))
                self._skip -= skipped
                self._bytes += plain[skipped:].encode("latin-1")
                continue
            self._flush()
            if brace == "{":
                self._stack.append(replace(self._state))
                if len(self._stack) > _MAX_DEPTH:
                    raise ReadError("nested too deeply")
            elif brace == "}":
                self._close_group()
            elif symbol is not None:
                self._symbol(symbol)
            elif word == "bin":
                at += max(int(argument or 0), 0)
            elif word is not None:
                self._word(word, None if argument is None else int(argument))
        self._flush()
        self._end_paragraph()

    def _close_group(self) -> None:
        self._skip = 0
        ended = self._state
        self._state = self._stack.pop() if self._stack else _State()
        if ended.role == "note" and self._state.role != "note":
            self._current.notes.append(f"{self._notes} {self._note}")
            self._note = ""

    def _flush(self) -> None:
        """Writes the bytes gathered so far, which stand for characters of the code page only together."""
        if self._bytes:
            text = self._bytes.decode(self.code_page, "replace")
            self._bytes.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        state, current = self._state, self._current
        if state.hidden or state.role == "nowhere" or not text:
            return
        if state.role == "note":
            self._note += text
        elif state.role == "label":
            current.label += text
        else:
            text = text.translate(SUPERSCRIPTS) if state.raised and text.strip().isdecimal() else text
            current.runs.append((text, state.bold or state.italic))
            current.sizes[state.size] += len(text)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._state.role = "nowhere" if self._state.role != "note" else "note"
        elif symbol in "\r\n":
            self._word("par", None)
        else:
            self._write(_SYMBOLS.get(symbol, ""))

    def _word(self, word: str, argument: int | None) -> None:
        state, current = self._state, self._current
        on = argument != 0
        if state.role == "nowhere":
            self._skip = state.fallback if word == "u" else 0
        elif word == "u":
            self._unicode(argument or 0)
        elif word in _LEFT_OUT:
            state.role = "nowhere"
        elif word in ("listtext", "pntext"):
            state.role = "label" if state.role == "text" else state.role
        elif word == "footnote" and state.role == "text":
            self._notes += 1
            current.runs.append((str(self._notes).translate(SUPERSCRIPTS), False))
            state.role = "note"
        elif word in _CHARACTERS:
            self._write(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS:
            self._break(" ")
        elif word == "line":
            self._write("\n")
        elif word in ("cell", "nestcell"):
            self._write("\t")
            current.in_table = True
        elif word in ("row", "nestrow"):
            current.in_table = True
            self._end_paragraph()
        elif word == "intbl":
            current.in_table = True
        elif word == "pard":
            if not current.in_table:
                current.level = 0
        elif word == "outlinelevel":
            current.level = (argument or 0) + 1 if 0 <= (argument or 0) < 9 else 0
        elif word == "s":
            current.level = self._levels.get(argument or 0, 0)
        elif word == "ansicpg":
            self._set_code_page(f"cp{argument}")
        elif word in _CODE_PAGES:
            self._set_code_page(_CODE_PAGES[word])
        elif word == "uc":
            state.fallback = max(argument or 0, 0)
        elif word == "plain":
            state.bold = state.italic = state.hidden = state.raised = False
        elif word == "b":
            state.bold = on
        elif word == "i":
            state.italic = on
        elif word == "v":
            state.hidden = on
        elif word in ("super", "nosupersub"):
            state.raised = word == "super" and on
        elif word == "fs":
            state.size = argument or 24

    def _set_code_page(self, name: str) -> None:
        try:
            self.code_page = codecs.lookup(name).name
        except LookupError:
            self.code_page = "cp1252"

    def _unicode(self, value: int) -> None:
        """A character by its number; what follows for readers that know no Unicode is skipped."""
        value &= 0xFFFF
        runs = self._current.runs
        if 0xDC00 <= value < 0xE000 and runs and runs[-1][0] and 0xD800 <= ord(runs[-1][0][-1]) < 0xDC00:
            first, strong = runs[-1]
            whole = 0x10000 + ((ord(first[-1]) - 0xD800) << 10) + value - 0xDC00
            runs[-1] = (first[:-1] + chr(whole), strong)
        else:
            self._write(chr(value))
        self._skip = self._state.fallback

    def _break(self, within: str) -> None:
        """A paragraph ends; inside a note or a cell it only parts words."""
        if self._state.role == "note" or self._current.in_table:
            self._write(within)
        elif self._state.role == "text":
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        if self._current.text or self._current.notes:
            self.paragraphs.append(self._current)
            if len(self.paragraphs) > MAX_BLOCKS:
                raise ReadError("the file holds too many paragraphs")
        self._current = _Paragraph(level=self._current.level if not self._current.in_table else 0)


def _heading_styles(text: str) -> dict[int, int]:
    """The levels of the styles that are made for headings, by their numbers."""
    found: dict[int, int] = {}
    for match in _STYLE.finditer(text):
        heading = _HEADING_STYLE.search(match[2])
        if heading:
            found[int(match[1])] = int(heading[1])
    return found


def _written(paragraphs: list[_Paragraph]) -> Builder:
    builder = Builder()
    sizes: Counter[int] = Counter()
    for paragraph in paragraphs:
        sizes.update(paragraph.sizes)
    body = sizes.most_common(1)[0][0] if sizes else 24
    larger = sorted({p.size for p in paragraphs if _is_large(p, body)}, reverse=True)
    for paragraph in paragraphs:
        level = paragraph.level
        if not level and _is_large(paragraph, body):
            level = min(larger.index(paragraph.size) + 1, 6)
        label = paragraph.label.strip()
        if paragraph.in_table:
            builder.begin(BlockKind.TABLE_ROW)
        elif level:
            builder.begin(BlockKind.HEADING, level)
        elif label or _BULLET.match(paragraph.text):
            builder.begin(BlockKind.LIST_ITEM, 1)
        else:
            builder.begin(BlockKind.PARAGRAPH)
        if any(c.isalnum() for c in label):
            builder.write(label + " ")
        for text, strong in paragraph.runs:
            if builder.is_empty:
                text = _BULLET.sub("", text)
            for index, piece in enumerate(_PIECES.split(text)):
                if index % 2:
                    (builder.tab if piece == "\t" and paragraph.in_table else builder.line_break)()
                else:
                    builder.write(piece, strong=strong)
        for note in paragraph.notes:
            builder.begin(BlockKind.FOOTNOTE)
            builder.write(note)
        builder.end()
    return builder


def _is_large(paragraph: _Paragraph, body: int) -> bool:
    text = paragraph.text
    is_title = 0 < len(text.split()) <= _HEADING_WORDS and text[-1] not in ".,;" and not paragraph.in_table
    return is_title and paragraph.size > _LARGER * body
