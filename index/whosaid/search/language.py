"""The language of the search box: words, "phrases", fields, AND OR NOT - and brackets.

Whatever is typed means something: what does not parse is read as plain words, and a note says so.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from whosaid.store import analysis
from whosaid.store.fulltext import Phrase, Prefix, Term, Word

FIELDS = {
    "speaker": "speaker",
    "by": "speaker",
    "org": "organisation",
    "organisation": "organisation",
    "organization": "organisation",
    "country": "country",
    "doc": "document",
    "document": "document",
    "kind": "kind",
    "section": "section",
    "year": "year",
    "lang": "language",
    "language": "language",
}
"""The names of fields as they may be typed, and the field each means."""

MIN_PREFIX = 3
_TOKEN = re.compile(
    r"""\s+
    | (?P<bracket>[()])
    | (?P<minus>-)(?=[^\s)])
    | (?P<field>[^\W\d_]+):(?P<value>"[^"]*"|[^\s()"]*)
    | "(?P<phrase>[^"]*)"(?:~(?P<slop>\d{1,3}))?
    | (?P<word>[^\s()"]+)
    | (?P<stray>")
    """,
    re.VERBOSE,
)
_QUOTATION_MARKS = str.maketrans("“”„‟«»", '""""""')
_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Match:
    """Units whose text holds a term; `start` and `end` say where in the query it stands."""

    term: Term
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Within:
    """Units that belong to a value of a field. Of `words` the last may go on if `open`; `text` is as typed."""

    field: str
    words: tuple[str, ...]
    text: str
    open: bool = False


@dataclass(frozen=True, slots=True)
class And:
    """Units that fit all parts."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Units that fit at least one part."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """Units that do not fit the part."""

    part: "Query"


Query: TypeAlias = Match | Within | And | Or | Not


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as understood: None when it asks for nothing. `terms` are those that a hit may show."""

    query: Query | None
    notes: tuple[str, ...] = ()
    terms: tuple[Match, ...] = ()


def parse(text: str, languages: tuple[str, ...], *, knows: Callable[[Term], bool] = lambda term: True) -> Parsed:
    """What `text` asks for. Never raises.

    Words are looked for in all their forms in `languages`. The last word may go on if nothing stands
    behind it; where it is too short for that and `knows` says that it is no word either, it is left
    out, for it is still being typed.
    """
    return _Parser(text.translate(_QUOTATION_MARKS), languages, knows).parsed()


@dataclass(slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    value: str = ""


@dataclass(slots=True)
class _Parser:
    text: str
    languages: tuple[str, ...]
    knows: Callable[[Term], bool]
    notes: list[str] = field(default_factory=list)
    terms: list[Match] = field(default_factory=list)
    tokens: list[_Token] = field(default_factory=list)
    at: int = 0
    depth: int = 0
    negated: int = 0

    def parsed(self) -> Parsed:
        self.tokens = self._tokens()
        query = self._any()
        return Parsed(query, tuple(dict.fromkeys(self.notes)), tuple(self.terms))

    def _tokens(self) -> list[_Token]:
        tokens: list[_Token] = []
        for match in _TOKEN.finditer(self.text):
            kind = match.lastgroup
            if kind is None:
                continue
            if kind in ("value", "field"):
                name = match["field"].lower()
                if name in FIELDS:
                    tokens.append(_Token("field", name, match.start(), match.end(), match["value"]))
                else:
                    self.notes.append(f"{match['field']}: is no field; read as plain words")
                    tokens.append(_Token("word", match[0].replace('"', " "), match.start(), match.end()))
            elif kind in ("phrase", "slop"):
                tokens.append(_Token("phrase", match["phrase"], match.start(), match.end(), match["slop"] or ""))
            elif kind == "stray":
                self.notes.append("a quotation mark is open; read as plain words")
            elif kind == "word" and match[0] in ("AND", "OR", "NOT"):
                tokens.append(_Token(match[0], match[0], match.start(), match.end()))
            else:
                tokens.append(_Token(kind, match[0], match.start(), match.end()))
        return self._balanced(tokens)

    def _balanced(self, tokens: list[_Token]) -> list[_Token]:
        """The tokens without brackets that have no partner or stand too deep."""
        opened: list[int] = []
        dropped: set[int] = set()
        for index, token in enumerate(tokens):
            if token.text == "(" and token.kind == "bracket":
                opened.append(index)
            elif token.text == ")" and token.kind == "bracket":
                if opened:
                    start = opened.pop()
                    if len(opened) >= _DEPTH:
                        dropped |= {start, index}
                else:
                    dropped.add(index)
        dropped.update(opened)
        if dropped:
            self.notes.append("a bracket has no partner; left out")
        return [token for index, token in enumerate(tokens) if index not in dropped]

    def _next(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _any(self) -> Query | None:
        parts: list[Query] = []
        while True:
            part = self._all()
            if part is not None:
                parts.append(part)
            token = self._next()
            if token is None or token.kind != "OR":
                break
            self.at += 1
            after = self._next()
            if part is None or after is None or after.text == ")":
                self.notes.append("OR stands without a word on one side; left out")
        return _joined(Or, parts)

    def _all(self) -> Query | None:
        parts: list[Query] = []
        while (token := self._next()) is not None and token.kind != "OR" and token.text != ")":
            if token.kind == "AND":
                self.at += 1
                after = self._next()
                if not parts or after is None or after.kind in ("AND", "OR") or after.text == ")":
                    self.notes.append("AND stands without a word on one side; left out")
                continue
            part = self._one()
            if part is not None:
                parts.append(part)
        return _joined(And, parts)

    def _one(self) -> Query | None:
        negations = 0
        while (token := self._next()) is not None and token.kind in ("NOT", "minus"):
            negations += 1
            self.at += 1
        if token is None or token.kind in ("AND", "OR") or token.text == ")":
            self.notes.append("NOT stands without a word behind it; left out")
            return None
        self.at += 1
        self.negated += negations
        if token.kind == "bracket":
            part = self._any()
            self.at += 1  # its partner, which is there
        elif token.kind == "field":
            part = self._within(token)
        elif token.kind == "phrase":
            part = self._phrase(token)
        else:
            part = self._word(token)
        self.negated -= negations
        return Not(part) if part is not None and negations % 2 else part

    def _word(self, token: _Token) -> Query | None:
        star = token.text.endswith("*")
        open_ended = star or token.end == len(self.text)
        found = list(analysis.tokens(token.text))
        if not found:
            return None
        if len(found) > 1:
            words = tuple(t.word for t in found)
            if open_ended and not _can_go_on(words[-1]):
                words, open_ended = words[:-1], False
            return self._match(Phrase(words, open=open_ended), token)
        word = found[0].word
        whole = Word(word, analysis.stems(word, self.languages))
        if not open_ended:
            return self._match(whole, token)
        if _can_go_on(word):
            start = self._match(Prefix(word), token)
            return start if star else Or((self._match(whole, token), start))
        if star:
            self.notes.append(f"{token.text} is too short; read as a whole word (three letters at least)")
        elif not self.knows(whole):
            return None
        return self._match(whole, token)

    def _phrase(self, token: _Token) -> Query | None:
        words = tuple(t.word for t in analysis.tokens(token.text))
        return self._match(Phrase(words, slop=int(token.value or 0)), token) if words else None

    def _within(self, token: _Token) -> Query | None:
        typed = token.value.strip('"')
        name = FIELDS[token.text]
        words = tuple(t.word for t in analysis.tokens(typed))
        if not words:
            self.notes.append(f"{token.text}: stands without a value; left out")
            return None
        if name == "year" and _years(typed) is None:
            self.notes.append(f"{token.text}:{typed} is no year; write year:2016 or year:2016..2018")
            return None
        open_ended = typed.endswith("*") or (token.end == len(self.text) and not token.value.endswith('"'))
        return Within(name, words, typed.rstrip("*"), open_ended)

    def _match(self, term: Term, token: _Token) -> Match:
        match = Match(term, token.start, token.end)
        if not self.negated % 2:
            self.terms.append(match)
        return match


def years(text: str) -> tuple[int, int]:
    """The first and last year of `2016`, `2016..2018`, `2016..` or `..2018`."""
    return _years(text) or (0, 0)


def _years(text: str) -> tuple[int, int] | None:
    found = re.fullmatch(r"(\d{4})|(\d{4})?\.\.(\d{4})?", text.strip())
    if found is None or text.strip() == "..":
        return None
    if found[1]:
        return int(found[1]), int(found[1])
    return int(found[2] or 0), int(found[3] or 9999)


def _can_go_on(word: str) -> bool:
    return len(word) >= MIN_PREFIX or analysis.is_unspaced(word)


def _joined(kind: type[And] | type[Or], parts: list[Query]) -> Query | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
