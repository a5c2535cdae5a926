"""The dresses of turn headers: how each is read off the opening of a line."""

import re
from dataclasses import dataclass, replace

from whosaid.extract import kinds
from whosaid.extract.draft import Unit
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.turns import FUNCTION_WORDS, POST_NOMINALS
from whosaid.extract.names import fold
from whosaid.extract.turns.labels import LONGEST, UNKNOWN, Label, plain, read_label

_COLON_OR_BRACKET = re.compile(r"[:：()（）\[\]\n]")
_OFFICE_OF = re.compile(
    r"(?:The|An?)\s[^:()]{3,160}\((?:The\s+)?(?:Rt\.?\s+)?(?:Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Baroness)\b[^():]{2,60}\)\s?:"
)
_BY = re.compile(
    r"(?=[BCDEFQR-])(?:(?:(?:RE)?(?:DIRECT|CROSS)|FURTHER)?[- ]?(?:(?:RE)?(?:DIRECT|CROSS)[- ])?EXAMINATION[ ]|QUESTION(?:S|ED|ING)?[ ]|EXAMINED[ ])?BY[ ]+"
    r"(?P<name>[^\n:]{3,60}?)[ ]*(?::|$)"
)
_HOLDER = re.compile(r"(?:Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Rev|Eng)\b\.?\s+[^\W\d_][\w.’' -]{2,30}")
_PLACE = re.compile(r"(?:\s*\([^()\n]{2,60}\)){1,3}(?=\s*:)")
_I_OR_WE = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous|[Vv]ous|[Pp]lease|[Bb]itte)\b")
_NAMED_WITH_OTHERS = re.compile(r"(?:[A-Z][\w.’'-]*\s?){2,5}[^.:?!]{0,80}\.\s+[A-Z][a-z]+(?:\s\w+)?:\s")
"""Behind an office its holder, and then the next office: `Jane Doe. Guests: …`."""

_BEHIND = re.compile(r"[\s:：.–—-]*")
_BRACKETED = re.compile(
    r"\[(?P<a>[^\[\]\n]{2,60})\]:?(?=\s|$)|<[ +@%~&]?(?P<b>[^<>\n]{2,40})>(?=\s)|(?P<c>[\w.’' -]{2,40})>(?=\s)"
)
_CHAT_EVENT = re.compile(r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+(?:\*{1,3}\s|-!-|-{2,3}>|<-{2,3}|={2,3}\s)")
"""What a log tells of a conversation itself: who comes and goes, and what somebody does."""

_CLOCK_AT_END = re.compile(
    r"[\s,|–—-]+[\[(]?(?:(?:Today|Yesterday)\sat\s|\d{1,2}/\d{1,2}/\d{2,4},?\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[APap][Mm])?[\])]?:?$"
)
_STOP = re.compile(r"\.\s{0,4}[—–−-]\s{0,3}(?:\([A-Z]{2}\)\s*)?(?=\S)")
_PERIOD = re.compile(r"(?:\.\s+|—)(?=[\"“«¿¡(\[]?[^\W_])")
_LETTER = re.compile(r"(?P<letter>[QAPRF])(?:\.?\d{1,3})?(?:[.:]\s+|\s{2,}|\t)(?=\S)")
_Q = re.compile(r"Q\.\s+(?=\S)")
_ASKED = re.compile(r"Q[ \t\xa0]+(?=[^\W\d_a-z]|[\"“‘'—–(-])")
_DASHED = re.compile(r"\s(?:\s*[-–—]\s+|(?<=\t)\t*)")
_CELL = re.compile(r"\s*(?:\t|\s\|\s)\s*")
_COUNTED_CELL = re.compile(r"[\[(]?\d{1,4}(?::\d{2}){0,2}[\])]?\s*(?:\t|\s\|\s)\s*")
_CLOCK = re.compile(r"\s*[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*")
_AFTER_STRONG = (".", "–", "—", "-")
OFFICE = 260
"""Where an office and its holder's name end at most."""

LONGEST_ALONE = 80
"""Characters of a line that is nothing but a header, at most."""

_FAR = 90
"""Where a label that a full stop and a dash end may end at most."""

_FURTHER = 140
"""Where a label that a full stop ends may end at most: an office may stand behind the name."""


@dataclass(slots=True)
class Line:
    """A line of a unit, with the header that it may open with.

    `at` is where its words begin, behind a tag or a time; `body` where its text begins behind the header, `dress` how
    the header is set off from it. `strong` is where bold words end that open the line; `sure` tells that the file's own
    markup names this speaker, `timed` that the header ends with a time.
    """

    unit: Unit
    start: int
    end: int
    at: int = 0
    label: Label | None = None
    label_end: int = 0
    body: int = 0
    dress: str = ""
    key: str = ""
    strong: int = 0
    sure: bool = False
    timed: bool = False

    @property
    def form(self) -> str:
        """The form of the label, empty where there is none."""
        return self.label.form if self.label is not None else ""


def read_colon(text: str, line: Line, language: str | None) -> None:
    """`Label: text`, also with the text below; where the file's markup names the speaker, also without a colon."""
    voice = line.unit.speaker
    if line.sure and voice is not None:
        end = line.at + len(voice)
        place = _PLACE.match(text, end, line.end)
        behind = _BEHIND.match(text, place.end() if place else end, line.end)
        _set(line, text, line.at, end, behind.end() if behind else end, "colon", language)
        return
    examiner = _BY.match(text, line.at, line.end) if text[line.at] in "BCDEFQR-" else None
    if examiner is not None:
        _set(line, text, *examiner.span("name"), examiner.end(), "colon", language)
        if line.label is not None:
            line.label = replace(line.label, form="examiner") if line.form == "formal" else None
        return
    near = text[line.at : line.at + OFFICE]
    if ":" not in near and "：" not in near:
        return
    if line.start == line.unit.start and near.startswith(("The ", "An ", "A ")):
        office = _OFFICE_OF.match(text, line.at, min(line.unit.end, line.at + OFFICE))
        if office:
            _set(line, text, line.at, office.end() - 1, office.end(), "colon", language)
            line.end = max(line.end, text.find("\n", office.end()) if "\n" in office[0] else line.end)
            return
    far = min(line.end, line.at + LONGEST + 4)
    if text.find(":", line.at, far) < 0 > text.find("：", line.at, far) and text.find("\n", line.at, far) < 0:
        return
    depth = 0
    for match in _COLON_OR_BRACKET.finditer(text, line.at, far):
        mark = match[0]
        if mark in "(（[":
            depth += 1
        elif mark in ")）]":
            depth -= 1
        elif depth <= 0 or _lost_bracket(text[line.at : match.start()]):
            after = text[match.end() : match.end() + 1]
            if mark == ":" and after and not after.isspace() and match.end() < line.end:
                if after.isdigit() and text[match.start() - 1].isdigit():
                    continue
                glued = read_label(text[line.at : match.start()].strip(), language) if after.isupper() else None
                if glued is None or glued.form != "formal":
                    return
            _set(line, text, line.at, match.start(), match.end(), "colon", language)
            if line.unit.kind is kinds.HEADING and line.body < line.end and line.form in ("full", "short", "nick"):
                line.label = None  # a title of two parts
            if line.label is not None:
                _pass_clock(line, text)
                asked = _Q.match(text, line.body, line.end) if text.startswith("Q", line.body) else None
                if asked is not None and line.form in ("formal", "office"):
                    line.label, line.body = replace(line.label, asks=True), asked.end()
                if line.form in ("office", "unnamed") and _is_named(_below(text, line)):
                    line.label = UNKNOWN
            return


def _lost_bracket(written: str) -> bool:
    """Whether recognition lost the bracket behind an office's holder: `The Minister for Ports (Dr. Doe`."""
    before, opened, inside = written.rpartition("(")
    return bool(opened) and "(" not in before and _HOLDER.fullmatch(inside) is not None


def _pass_clock(line: Line, text: str) -> None:
    """Counts a time that alone stands behind a label to the header."""
    clock = _CLOCK.match(text, line.body, line.end)
    if clock is not None and clock.end() == line.end:
        line.body = line.label_end = line.end


def _below(text: str, line: Line) -> str:
    """What stands behind a label in its line, or in the next where nothing does."""
    if line.body < line.end:
        return text[line.body : line.end]
    start = line.end + 1
    end = text.find("\n", start)
    return text[start : end if end >= 0 else len(text)]


def _is_named(text: str) -> bool:
    """Whether an office is given its holders, as agendas do: `Moderator: Jane Doe, Director`, `Convener: Jane & John`."""
    text = text.strip()
    if _NAMED_WITH_OTHERS.match(text):
        return True
    first, *more = re.split(r"[,(|;–—]", text, maxsplit=2)
    if more and len(text) <= 400 and _names_one(read_label(first)):
        known = [word.strip(".,’'").casefold() for word in more[0].split()]
        spoken = _I_OR_WE.search(text) is not None or not known or known[0] in FUNCTION_WORDS
        if not spoken and not (ROLE_WORDS | BODY_WORDS).isdisjoint(known):
            return True  # a list of people with their offices, closed by a full stop
    if text.split()[-1:] and text.split()[-1].rstrip(".") in POST_NOMINALS and _names_one(read_label(text.rstrip("."))):
        return True
    if not text or len(text) > 200 or (text[-1] in ".!?" and len(text.split()[-1]) > 2):
        return False
    if _names_one(read_label(first)):
        return True
    words = [word for word in text.split() if word not in ("and", "und", "et", "y", "&", "+", "/")]
    return 0 < len(words) <= 12 and all(word[0].isupper() or word[0] in '“"(' for word in words)


def read_heading(text: str, line: Line, language: str | None) -> None:
    """A heading that is a name."""
    if line.unit.kind is kinds.HEADING and line.start == line.unit.start:
        _set(line, text, line.start, line.end, line.end, "heading", language)


def read_piped(text: str, line: Line, language: str | None) -> None:
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


def read_bracket(text: str, line: Line, language: str | None) -> None:
    """`[NAME] text`, `<nick> text`, `Name> text`."""
    if _CHAT_EVENT.match(text, line.start, line.end):
        line.label, line.label_end, line.body, line.dress = UNKNOWN, line.end, line.end, "bracket"
        return
    if text[line.at] not in "[<" and ">" not in text[line.at : line.at + 44]:
        return
    match = _BRACKETED.match(text, line.at, line.end)
    if match:
        group = match.lastgroup or "a"
        _set(line, text, match.start(group), match.end(group), match.end(), "bracket", language)
        if line.label is not None:
            _pass_clock(line, text)


def read_stopped(text: str, line: Line, language: str | None) -> None:
    """`Mr. SMITH.— text`, `M. le président. – text`, `R.- text`."""
    stop = _STOP.search(text, line.at, min(line.end, line.at + _FAR))
    if stop is not None:
        _set(line, text, line.at, stop.start(), stop.end(), "stopped", language)
        letter = text[line.at : stop.start()]
        if letter in ("Q", "R") and line.label is not None:
            line.label, line.key = Label("question" if letter == "Q" else "answer"), letter


def read_period(text: str, line: Line, language: str | None) -> None:
    """`Mr. SMITH. Text`, `M. Jean Petit, ministre. Text`: an honorific or office, and a full stop behind the name."""
    if not text[line.at].isupper():
        return
    for stop in _PERIOD.finditer(text, line.at, min(line.end, line.at + _FURTHER)):
        written = text[line.at : stop.start()]
        label = read_label(written, language)
        if label is not None and label.form in ("formal", "office"):
            bare = read_label(written.partition("(")[0], language)
            if bare is None or bare.form not in ("formal", "office"):
                return
            if text[stop.end()].isupper() or not text[stop.end()].isalpha():
                _set(line, text, line.at, stop.start(), stop.end(), "period", language)
            return


def read_capitals(text: str, line: Line, language: str | None) -> None:
    """`JANE DOE. Text`: a name in capitals and a full stop."""
    if not text[line.at : line.at + 2].isupper():
        return
    stop = _PERIOD.search(text, line.at, min(line.end, line.at + _FAR))
    if stop is not None and text[line.at : stop.start()].isupper():
        _set(line, text, line.at, stop.start(), stop.end(), "capitals", language)
        if line.form not in ("full", "short", "formal", "office"):
            line.label = None


def read_letter(text: str, line: Line, language: str | None) -> None:
    """`Q. Text`, `A    Text`: one letter for whoever asks or answers."""
    if text[line.start] in "QAPRF":
        match = _LETTER.match(text, line.start, line.end)
        if match is not None:
            line.label = Label("question" if match["letter"] in "QPF" else "answer")
            line.label_end = line.body = match.end()
            line.dress, line.key = "letter", match["letter"]


def read_asked(text: str, line: Line, language: str | None) -> None:
    """`Q    Text`, `Q Text`: the letter of whoever asks, before a sentence's capital, quotation mark or dash."""
    match = _ASKED.match(text, line.start, line.end)
    if match is not None:
        line.label = Label("question")
        line.label_end = line.body = match.end()
        line.dress, line.key = "letter", "Q"


def read_dashed(text: str, line: Line, language: str | None) -> None:
    """`Jane Doe – text`, `Jane Doe    text` behind a tab."""
    match = _DASHED.search(text, line.at, min(line.end, line.at + _FAR)) if text[line.at].isupper() else None
    if match is not None and match.end() < line.end:
        _set(line, text, line.at, match.start(), match.end(), "dashed", language)
        if line.form not in ("full", "formal", "short", "initials", "unnamed"):
            line.label = None


def read_cell(text: str, line: Line, language: str | None) -> None:
    """A table's row: the name in its first cell, behind a number or time at most, the text in its last."""
    counted = _COUNTED_CELL.match(text, line.at, line.end)
    start = counted.end() if counted is not None else line.at
    match = _CELL.search(text, start, min(line.end, start + _FAR))
    if match is not None and match.end() < line.end:
        _set(line, text, start, match.start(), match.end(), "cell", language)


def read_alone(text: str, line: Line, language: str | None) -> None:
    """A name on a line of its own, without any mark or with a time behind it."""
    if line.end - line.start > LONGEST_ALONE:
        return
    timed = text[line.end - 1] in "]):mM" or text[line.end - 1].isdigit()
    clock = _CLOCK_AT_END.search(text, line.at, line.end) if timed else None
    if clock is not None or (line.start == line.unit.start and line.end == line.unit.end):
        _set(line, text, line.at, clock.start() if clock else line.end, line.end, "alone", language)
        line.timed = clock is not None


def read_shouted(text: str, line: Line, language: str | None) -> None:
    """A name in capitals on a line of its own, with the words on the next; other lines in capitals may be one."""
    words = text[line.at : line.end]
    if not 4 <= len(words) <= 90 or not words.isupper() or words[-1] in ".!?:;,":
        return
    _set(line, text, line.at, line.end, line.end, "alone", language)
    if line.form not in ("full", "formal", "office", "unnamed"):
        line.label = UNKNOWN if " " in words and sum(c.isalpha() for c in words) > 7 else None
        line.label_end = line.body = line.end
        line.dress = "alone"


def read_strong(text: str, line: Line, language: str | None) -> None:
    """`**Name.** text`, `**Name** – text`: bold words that open a line, set off by more than that."""
    if line.strong and (
        text[line.strong - 1] in ".–—" or text[line.strong : line.strong + 4].lstrip(" *").startswith(_AFTER_STRONG)
    ):
        behind = _BEHIND.match(text, line.strong, line.end)
        _set(line, text, line.at, line.strong, behind.end() if behind else line.strong, "strong", language)


def _set(line: Line, text: str, start: int, end: int, body: int, dress: str, language: str | None) -> None:
    written = text[start:end].strip()
    if dress in ("heading", "strong"):
        written = written.rstrip(":：.–— ")
    if written.count("(") == written.count(")") + 1 and _lost_bracket(written):
        written += ")"
    label = read_label(written, language)
    if label is None:
        return
    while body < line.end and text[body].isspace():
        body += 1
    line.label, line.label_end, line.body, line.dress = label, body if body >= line.end else end, body, dress
    if label.form in ("question", "answer"):
        line.key = label.form
    else:
        named = label.affiliation and (label.form == "full" or (label.form == "formal" and not label.role))
        line.key = fold(" ".join((*label.honorifics, label.name)) if named else plain(written)) or "?"
