"""Cuts a query into its tokens; what does not fit together is taken out and said."""

import re
from dataclasses import dataclass

from whosaid.search import dates
from whosaid.search.syntax import MEANINGS, OPERATORS

_TOKEN = re.compile(
    rf"""\s+
    | (?P<bracket>[()])
    | (?P<minus>-)(?=[^\s)])
    | (?P<field>[^\W\d_]+):(?P<value>"[^"]*"|[^\s()"]*)
    | "(?P<phrase>[^"]*)"(?:~(?P<slop>\d{{1,3}}))?
    | (?P<date>{dates.DATE})(?![^\s()"])
    | (?P<number>{dates.NUMBER})(?![^\s()"])
    | (?P<word>[^\s()"]+)
    | (?P<stray>")
    """,
    re.VERBOSE,
)
_QUOTATION_MARKS = str.maketrans("“”„‟«»", '""""""')
_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the query; `kind` is a group of the pattern or an operator, `value` what stands behind a field."""

    kind: str
    text: str
    start: int
    end: int
    value: str = ""

    @property
    def opens(self) -> bool:
        return self.kind == "bracket" and self.text == "("

    @property
    def closes(self) -> bool:
        return self.kind == "bracket" and self.text == ")"


def straight(text: str) -> str:
    """A query with all quotation marks alike; its length stays."""
    return text.translate(_QUOTATION_MARKS)


def scan(text: str) -> tuple[list[Token], list[str]]:
    """The tokens of a query, and what was not understood of it. Brackets that are left have a partner."""
    tokens: list[Token] = []
    notes: list[str] = []
    at = 0
    while (match := _TOKEN.match(text, at)) is not None:
        at = match.end()
        kind = match.lastgroup
        if kind is None:
            continue
        if kind == "date" and dates.day(match[0]) is None:
            found = re.compile(r'[^\s()"]+').match(text, match.start())
            assert found is not None
            at = found.end()
            tokens.append(_word(found[0], found.start(), at))
        else:
            token, note = _token(kind, match)
            if token is not None:
                tokens.append(token)
            if note:
                notes.append(note)
    return _balanced(tokens, notes), notes


def _token(kind: str, match: re.Match[str]) -> tuple[Token | None, str]:
    start, end = match.span()
    if kind in ("value", "field"):
        name = match["field"].lower()
        if name in MEANINGS:
            return Token("field", name, start, end, match["value"]), ""
        plain = Token("word", match[0].replace('"', " ").rstrip(), start, end)
        return plain, f"{match['field']}: is no field; read as plain words"
    if kind in ("phrase", "slop"):
        return Token("phrase", match["phrase"], start, end, match["slop"] or ""), ""
    if kind == "stray":
        return None, "a quotation mark is open; read as plain words"
    if kind == "word":
        return _word(match[0], start, end), ""
    return Token(kind, match[0], start, end), ""


def _word(text: str, start: int, end: int) -> Token:
    return Token(text if text in OPERATORS else "word", text, start, end)


def _balanced(tokens: list[Token], notes: list[str]) -> list[Token]:
    """The tokens without brackets that have no partner or stand too deep."""
    opened: list[int] = []
    dropped: set[int] = set()
    for index, token in enumerate(tokens):
        if token.opens:
            opened.append(index)
        elif token.closes:
            if opened:
                start = opened.pop()
                if len(opened) >= _DEPTH:
                    dropped |= {start, index}
            else:
                dropped.add(index)
    dropped.update(opened)
    if dropped:
        notes.append("a bracket has no partner; left out")
    return [token for index, token in enumerate(tokens) if index not in dropped]
