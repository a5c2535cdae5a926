"""The language of the search box, as the table of its syntax tells it.

Whatever is typed means something: what does not parse is read as plain words, and a note says so.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from whosaid.search import dates
from whosaid.search.query import And, Fuzzy, Like, Match, Not, Or, Parsed, Pattern, Query, Within
from whosaid.search.scanning import Token, scan, straight
from whosaid.search.syntax import AND, KIND_FAMILIES, MAX_DISTANCE, MEANINGS, MIN_PREFIX, NOT, OR
from whosaid.store import analysis
from whosaid.store.fulltext import Phrase, Prefix, Term, Word

_FUZZY = re.compile(r"(.*\w)~(\d*)")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|sull|dall|all|un)['’](?=\w{2})", re.IGNORECASE)
_JOINTS = re.compile(r"(?<=\w)[-‐‑'’](?=\w)")
_SHORT_WORD = 5
_KINDS = [{token.word for token in analysis.tokens(f"{kind} {family}")} for kind, family in KIND_FAMILIES.items()]


def parse(text: str, languages: tuple[str, ...], *, knows: Callable[[Term], bool] = lambda term: True) -> Parsed:
    """What `text` asks for. Never raises.

    Words are looked for in all their forms in `languages`. The last word may go on if nothing stands
    behind it; where it is too short for that and `knows` says that it is no word either, it is left
    out, for it is still being typed.
    """
    return _Parser(straight(text), languages, knows).parsed()


@dataclass(slots=True)
class _Parser:
    text: str
    languages: tuple[str, ...]
    knows: Callable[[Term], bool]
    notes: list[str] = field(default_factory=list)
    terms: list[Match] = field(default_factory=list)
    fields: list[Within] = field(default_factory=list)
    parts: list[tuple[int, int]] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    at: int = 0
    depth: int = 0
    negated: int = 0
    group: Token | None = None
    """The field that holds for all within the brackets being read."""

    def parsed(self) -> Parsed:
        self.tokens, self.notes = scan(self.text)
        query = self._any()
        parts = () if isinstance(query, Or) and any(token.kind == OR for token in self.tokens) else tuple(self.parts)
        return Parsed(query, tuple(dict.fromkeys(self.notes)), tuple(self.terms), tuple(self.fields), parts)

    def _next(self) -> Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _any(self) -> Query | None:
        parts: list[Query] = []
        while True:
            part = self._all()
            if part is not None:
                parts.append(part)
            token = self._next()
            if token is None or token.kind != OR:
                break
            self.at += 1
            after = self._next()
            if part is None or after is None or after.closes:
                self.notes.append(f"{OR} stands without a word on one side; left out")
        return _joined(Or, parts)

    def _all(self) -> Query | None:
        parts: list[Query] = []
        small: list[Query] = []
        while (token := self._next()) is not None and token.kind != OR and not token.closes:
            if token.kind == AND:
                self.at += 1
                after = self._next()
                if not (parts or small) or after is None or after.kind in (AND, OR) or after.closes:
                    self.notes.append(f"{AND} stands without a word on one side; left out")
                continue
            part = self._one()
            if part is None:
                continue
            if token.kind == "word" and token.text in analysis.SMALL_WORDS and self.group is None:
                small.append(part)
            else:
                parts.append(part)
            if not self.depth:
                self.parts.append((token.start, self.tokens[self.at - 1].end))
        if any(not isinstance(part, Not) for part in parts):
            gone = {id(match) for part in small for match in matches(part)}
            self.terms = [match for match in self.terms if id(match) not in gone]
        else:
            parts = small + parts
        return _joined(And, parts)

    def _one(self) -> Query | None:
        negations = 0
        while (token := self._next()) is not None and token.kind in (NOT, "minus"):
            negations += 1
            self.at += 1
        if token is None or token.kind in (AND, OR) or token.closes:
            self.notes.append(f"{NOT} stands without a word behind it; left out")
            return None
        self.at += 1
        self.negated += negations
        part = self._read(token)
        self.negated -= negations
        return Not(part) if part is not None and negations % 2 else part

    def _read(self, token: Token) -> Query | None:
        if token.opens:
            return self._brackets()
        if token.kind == "field":
            after = self._next()
            if not token.value and after is not None and after.opens and after.start == token.end:
                self.at += 1
                around, self.group = self.group, token
                part = self._brackets()
                self.group = around
                return part
            return self._within(token, token.value)
        if self.group is not None:
            quoted = f'"{token.text}"' if token.kind == "phrase" else token.text
            return self._within(Token("field", self.group.text, token.start, token.end), quoted)
        if token.kind == "phrase":
            return self._phrase(token)
        if token.kind == "date":
            return self._day(token)
        if token.kind == "number":
            return self._either(map(Phrase, dates.number_forms(token.text)), token)
        return self._word(token)

    def _brackets(self) -> Query | None:
        self.depth += 1
        part = self._any()
        self.depth -= 1
        self.at += 1  # its partner, which is there
        return part

    def _word(self, token: Token) -> Query | None:
        text = _ELISION.sub("", token.text) if _ELISION.match(token.text) else token.text
        if (fuzzy := _FUZZY.fullmatch(text)) is not None:
            return self._fuzzy(fuzzy[1], fuzzy[2], token)
        star = text.endswith("*")
        if re.match(r"[*?]+\w|.*\w[*?]+\w", text):
            return self._pattern(text, token)
        open_ended = star or token.end == len(self.text)
        found = [t.word for t in analysis.tokens(text)]
        if not found:
            return None
        if len(found) > 1:
            return self._compound(text, found, open_ended, token)
        word = found[0]
        whole = Word(word, analysis.stems(word, self.languages))
        if len(forms := dates.number_forms(word)) > 1 and not star:
            return self._either((whole, Phrase(forms[1])), token)
        if analysis.is_unspaced(word) and len(word) == 1:
            return self._either((whole, Prefix(word)), token)
        if not open_ended:
            return self._match(whole, token)
        if _can_go_on(word):
            start = self._match(Prefix(word), token)
            return start if star else Or((self._match(whole, token), start))
        if star:
            self.notes.append(f"{token.text} is too short; read as a whole word ({MIN_PREFIX} letters at least)")
        elif not self.knows(whole):
            return None
        return self._match(whole, token)

    def _compound(self, text: str, words: list[str], open_ended: bool, token: Token) -> Query:
        """Several words without a space: as they stand, and where a joint holds them together also as one."""
        if open_ended and not _can_go_on(words[-1]):
            return self._match(Phrase(tuple(words[:-1])), token)
        phrase = Phrase(tuple(words), open=open_ended)
        if open_ended or not _JOINTS.search(text):
            return self._match(phrase, token)
        joined = [t.word for t in analysis.tokens(_JOINTS.sub("", text))]
        if len(joined) > 1:
            return self._match(phrase, token)
        return self._either((phrase, Word(joined[0], analysis.stems(joined[0], self.languages))), token)

    def _fuzzy(self, text: str, distance: str, token: Token) -> Query | None:
        found = [t.word for t in analysis.tokens(text)]
        if len(found) != 1 or len(found[0]) < MIN_PREFIX:
            self.notes.append(f"{token.text}: ~ stands behind one word of {MIN_PREFIX} letters at least; read without")
            return self._plain(text, token)
        wanted = int(distance) if distance else 1 if len(found[0]) <= _SHORT_WORD else MAX_DISTANCE
        if wanted > MAX_DISTANCE:
            self.notes.append(f"{token.text}: no more than {MAX_DISTANCE} letters may differ")
        return self._match(Fuzzy(found[0], min(wanted, MAX_DISTANCE)), token)

    def _pattern(self, text: str, token: Token) -> Query | None:
        pieces = re.split(r"([*?]+)", text)
        folded = "".join(
            piece if n % 2 else "".join(t.word for t in analysis.tokens(piece)) for n, piece in enumerate(pieces)
        )
        if folded[0] in "*?":
            self.notes.append(f"{token.text}: a word cannot begin with * or ?; read as plain words")
            return self._plain(text, token)
        return self._match(Pattern(re.sub(r"\*+", "*", folded)), token)

    def _plain(self, text: str, token: Token) -> Query | None:
        """What is written wrongly, as a word or a phrase."""
        words = [t.word for t in analysis.tokens(text)]
        if len(words) == 1:
            return self._match(Word(words[0], analysis.stems(words[0], self.languages)), token)
        return self._match(Phrase(tuple(words)), token) if words else None

    def _day(self, token: Token) -> Query:
        found = dates.day(token.text)
        assert found is not None
        return self._either(map(Phrase, dates.day_forms(*found, self.languages)), token)

    def _phrase(self, token: Token) -> Query | None:
        words = tuple(t.word for t in analysis.tokens(token.text))
        if not words:
            return None
        open_ended = token.text.endswith("*") and _can_go_on(words[-1]) and not token.value
        return self._match(Phrase(words, slop=int(token.value or 0), open=open_ended), token)

    def _within(self, token: Token, value: str) -> Query | None:
        typed = value.strip('"')
        name = MEANINGS[token.text]
        words = tuple(t.word for t in analysis.tokens(typed))
        if not words:
            self.notes.append(f"{token.text}: stands without a value; left out")
            return None
        if name == "like":
            return Like(typed)
        if name == "year" and years(typed) is None:
            self.notes.append(f"{token.text}:{typed} is no year; write year:2016 or year:2016..2018")
            return None
        open_ended = typed.endswith("*") or (token.end == len(self.text) and not value.endswith('"'))
        if name == "kind" and not any(holds(kind, words, open_ended) for kind in _KINDS):
            self.notes.append(
                f"{token.text}:{typed} is no kind; there are quote, recommendation, {', '.join(_names())}"
            )
            return None
        if "*" in typed[:-1] or "?" in typed[:-1]:
            self.notes.append(f"{token.text}:{typed}: only a * at the end is read in the value of a field")
        within = Within(name, words, typed.rstrip("*"), open_ended, token.start, token.end)
        if not self.negated % 2:
            self.fields.append(within)
        return within

    def _either(self, terms: Iterable[Term], token: Token) -> Query:
        return Or(tuple(self._match(term, token) for term in terms))

    def _match(self, term: Term | Pattern | Fuzzy, token: Token) -> Match:
        match = Match(term, token.start, token.end)
        if not self.negated % 2:
            self.terms.append(match)
        return match


def matches(query: Query) -> list[Match]:
    """All matches within a query."""
    match query:
        case Match():
            return [query]
        case And(parts) | Or(parts):
            return [found for part in parts for found in matches(part)]
        case Not(part):
            return matches(part)
        case _:
            return []


def holds(held: set[str], words: tuple[str, ...], open_ended: bool) -> bool:
    """Whether all words are held, of which the last may go on if `open_ended`."""
    *whole, last = words
    if not held.issuperset(whole):
        return False
    return last in held or (open_ended and any(word.startswith(last) for word in held))


def years(text: str) -> tuple[int, int] | None:
    """The first and last year of `2016`, `2016..2018`, `2016-2018`, `2016..` or `..2018`; None for anything else."""
    found = re.fullmatch(r"(\d{4})|(\d{4})?\.\.(\d{4})?|(\d{4})[-–](\d{4})", text.strip())
    if found is None or text.strip() == "..":
        return None
    if found[1]:
        return int(found[1]), int(found[1])
    return int(found[2] or found[4] or 0), int(found[3] or found[5] or 9999)


def _names() -> list[str]:
    return [kind for kind in KIND_FAMILIES if kind not in KIND_FAMILIES.values()]


def _can_go_on(word: str) -> bool:
    return len(word) >= MIN_PREFIX or analysis.is_unspaced(word)


def _joined(kind: type[And] | type[Or], parts: list[Query]) -> Query | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
