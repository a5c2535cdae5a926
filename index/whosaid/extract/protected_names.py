"""Finds the names that would tell who spoke in a document under the Chatham House rule, with the affiliations beside them.

In doubt a name is a person's: the form of a name, a given name, an address, initials or a context that only people
stand in is enough, and then every form of it counts. What bodies, countries, places and works are called stays.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.people import BODY_WORDS, HONORIFICS, PARTICLES, TITLES
from whosaid.extract.lexicon.places import BODIES, COUNTRIES, NATIONAL
from whosaid.extract.lexicon.protected import (
    ABBREVIATIONS,
    DOUBTFUL_ADDRESS,
    FIRMS,
    NO_FORM,
    NO_INITIALS,
    NO_NAME,
    OFFICES,
    PLACED,
    THINGS,
    WORDS_TOO,
)
from whosaid.extract.names import LOWER, OPENS_CAPITAL, UPPER, either_address, fold, split_honorifics
from whosaid.extract.people import plausible
from whosaid.extract.protected_homes import ROLES, beside, holds_office, is_telling, offices_that_say, places
from whosaid.extract.speech.patterns import ADVERBS, VERB
from whosaid.model import Span


class ProtectedNames:
    """The names of one document: those known, and those that its texts hold."""

    def __init__(self, people: Iterable[str], affiliations: Iterable[str], texts: Sequence[str]) -> None:
        """`people` and their `affiliations` are known already; `texts` are the paragraphs of the document."""
        whole = "\n".join(texts)
        self._small = frozenset(_SMALL_WORD.findall(whole))
        self._homes = frozenset(affiliations)
        self._bodies: frozenset[str] = frozenset(
            part for home in self._homes for part in map(str.strip, home.split(",")) if is_telling(part)
        )
        self._strange: dict[str, list[Span]] = {}
        self._named: dict[str, list[Span]] = {}
        names = {name for name in people if OPENS_CAPITAL.match(name) and not _is_state(name)}
        names.update(text[low:high] for text in texts for low, high in self._strangers_in(text))
        names.update(word for word in _sole_subjects(whole) if self._is_sole_name(word, whole))
        self._sure, self._doubted, self._initials = self._forms(names)
        told = (beside(text, spans) for text, spans in ((text, self._names(text)) for text in texts) if spans)
        self._bodies |= {body for spans_and_bodies in told for body in spans_and_bodies[1]}

    def find(self, text: str) -> list[Span]:
        """Where names and what stands beside them are in a paragraph, in its order and apart from each other."""
        if text.strip() in self._homes:
            return [(len(text) - len(text.lstrip()), len(text.rstrip()))]
        names = self._names(text)
        spans = beside(text, names)[0] if names else []
        spans += offices_that_say(text)
        spans += [at for home in self._homes if holds_office(home) for at in places(home, text)]
        if spans:
            spans += [at for body in self._bodies for at in places(body, text)]
        return _merged(spans, text)

    def _names(self, text: str) -> list[Span]:
        """Where names are in a paragraph, with the address before them."""
        if text not in self._named:
            self._named[text] = self._read(text)
        return self._named[text]

    def _read(self, text: str) -> list[Span]:
        spans = list(self._strangers_in(text))
        if self._sure is not None:
            spans += [match.span() for match in self._sure.finditer(text)]
        if self._initials is not None:
            spans += [match.span() for match in self._initials.finditer(text) if _is_short_name(text, match)]
        if self._doubted is not None:
            spans += [match.span() for match in self._doubted.finditer(text) if _is_name_here(text, match)]
        if "@" in text or "://" in text or "www." in text:
            spans += [
                match.span()
                for match in _ADDRESS.finditer(text)
                if any(len(part) > 3 and part in match[0].casefold() for part in self._parts)
            ]
        return _merged([(self._opening(text, low), _closing(text, high)) for low, high in spans], text)

    def _forms(
        self, names: Iterable[str]
    ) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]:
        """What finds all forms of names: those that stand for a person anywhere, those that are words too, initials."""
        sure: set[str] = set()
        doubted: set[str] = set()
        initials: set[str] = set()
        self._parts: set[str] = set()
        for name in names:
            words = _bare(name)
            if not words:
                continue
            if len(words) > 1:
                sure |= {" ".join(words), " ".join(words).upper()}
                letters = "".join(word[0] for word in words if word[0].isupper())
                initials.add(r"\.\s?".join(letters) + r"\.")
                if 2 <= len(letters) <= 3 and letters.casefold() not in BODIES | COUNTRIES | ABBREVIATIONS:
                    initials.add(letters)
            given = words[0] if len(words) > 1 and fold(words[0]) in GIVEN_NAMES else ""
            for word in filter(None, (words[-1], given)):
                plain = word.casefold()
                if len(word) < 2 or word.endswith(".") or word in NATIONAL or plain in NO_FORM:
                    continue
                self._parts.add(plain)
                if plain in self._small:
                    doubted.add(word)
                else:
                    sure |= {word, word.upper()} if len(word) > 2 else {word}
        return _any_of(sure), _any_of(doubted), _joined(initials)

    def _strangers_in(self, text: str) -> list[Span]:
        if text not in self._strange:
            self._strange[text] = list(self._strangers(text)) if OPENS_CAPITAL.search(text) else []
        return self._strange[text]

    def _strangers(self, text: str) -> Iterator[Span]:
        """Names that show by their form or by what stands beside them that they are people's."""
        for match in _TITLED.finditer(text):
            high = self._end_of_name(text, match.start("name"), match.end(), addressed=match["sure"] is not None)
            if high is not None:
                yield match.start(), high
        for match in _REVERSED.finditer(text):
            if match["initials"].replace(" ", "") not in NO_INITIALS and match["last"].casefold() not in NO_NAME:
                yield match.span()
        for match in _WITH_INITIALS.finditer(text):
            if self._is_initialled(text, match):
                yield match.span()
        for run in _RUN.finditer(text):
            yield from self._in_run(text, *run.span())

    def _is_initialled(self, text: str, match: re.Match[str]) -> bool:
        last = match["last"].casefold()
        if match["initials"].replace(" ", "") in NO_INITIALS or last in NO_NAME or last in self._small:
            return False
        opens = not text[: match.start()].strip() or text[: match.start()].rstrip()[-1] in ".:;"
        return (
            not opens
            or len(match["initials"].replace(" ", "")) > 2
            or _PERSON_BEHIND.match(text, match.end()) is not None
        )

    def _in_run(self, text: str, low: int, high: int) -> Iterator[Span]:
        """The names in a run of capitalised words."""
        words = list(_WORD.finditer(text, low, high))
        for at, word in enumerate(words[:-1]):
            behind = words[at + 1]
            if word[0].casefold() in NO_NAME or _is_possessive(word[0]):
                continue
            end = self._end_of_name(text, word.start(), high)
            if end is None or end <= behind.start():
                continue
            if self._is_given(word[0], behind[0]) or self._is_evident(text, word.start(), end):
                yield word.start(), end
                return

    def _is_given(self, word: str, behind: str) -> bool:
        """Whether a capitalised word is a given name before another."""
        first, *_ = fold(word).split() or [""]
        if first not in GIVEN_NAMES:
            return False
        return first not in self._small or (first not in WORDS_TOO and behind.casefold() not in self._small)

    def _is_evident(self, text: str, low: int, high: int) -> bool:
        """Whether only a person can stand where some capitalised words stand."""
        name = text[low:high]
        if (
            not plausible(name)
            or name.split()[0].isupper()
            or all(word.casefold() in self._small for word in name.split())
        ):
            return False
        if _PERSON_BEFORE.search(text, max(0, low - 40), low) is not None:
            return True
        return _ARTICLE.search(text, max(0, low - 5), low) is None and _PERSON_BEHIND.match(text, high) is not None

    def _end_of_name(self, text: str, low: int, high: int, *, addressed: bool = False) -> int | None:
        """Where the name that begins a run ends, None where the run names a body, a place or a work."""
        end = None
        for number, match in enumerate(_WORD.finditer(text, low, high)):
            word = match[0].removesuffix("’s").removesuffix("'s")
            plain = word.casefold()
            if plain in THINGS or plain in BODY_WORDS:
                return end if addressed else None
            if plain in NO_NAME or plain in COUNTRIES or word in NATIONAL or number > 3:
                break
            if (
                not number
                and not addressed
                and ((plain in self._small and plain not in GIVEN_NAMES) or plain in PLACED)
            ):
                return None
            if number and end is not None and addressed and plain in self._small:
                break
            end = match.start() + len(word)
            if word != match[0]:
                break
        if end is None or _FIRM.match(text, end):
            return None
        return None if fold(text[low:end]) in FIRMS else end

    def _is_sole_name(self, word: str, text: str) -> bool:
        """Whether a single capitalised word that says something can be a surname: never written small, and no place."""
        plain = word.casefold()
        if (
            not word.isalpha()
            or plain in self._small
            or plain in NO_NAME | BODY_WORDS | COUNTRIES | BODIES
            or word in NATIONAL
            or word.isupper()
        ):
            return False
        name = re.escape(word)
        return (
            re.search(rf"[{LOWER},]\s+{name}\b", text) is not None
            and re.search(rf"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Tt]he|[Aa]n?|à|en)\s+{name}\b", text) is None
        )

    def _opening(self, text: str, low: int) -> int:
        """Where a name begins that may have initials, particles, an address or another name before it."""
        before = _BEFORE.search(text, max(0, low - 60), low)
        if before is not None:
            return before.start()
        other = _CAPITAL_BEFORE.search(text, max(0, low - 30), low)
        if other is None or other["word"].casefold() in NO_NAME | BODY_WORDS | COUNTRIES or other["word"] in NATIONAL:
            return low
        return low if other["word"].casefold() in self._small or _is_possessive(other["word"]) else other.start()


def _is_possessive(word: str) -> bool:
    """Whether a word ends with the sign of the genitive."""
    return word.endswith(("’s", "'s"))


def _bare(name: str) -> list[str]:
    """The words of a name without address, particles at its beginning and what stands behind a comma."""
    words = split_honorifics(name)[1].split()
    if len(words) > 1 and words[0].endswith(",") and words[1].endswith("."):
        words = [words[0].strip(",")]
    while len(words) > 1 and (words[0].casefold() in TITLES or words[0].casefold() in PARTICLES):
        words.pop(0)
    words = [word.removesuffix("’s").removesuffix("'s").strip(",;:") for word in words]
    return [word for word in words if word]


def _sole_subjects(text: str) -> set[str]:
    return {match["before"] or match["behind"] for match in _SOLE.finditer(text)}


def _is_name_here(text: str, match: re.Match[str]) -> bool:
    """Whether a name that is a word too is the name where it stands: inside a sentence, or before what people do."""
    if _CAPITAL_BEHIND.match(text, match.end()):
        return False
    before = text[: match.start()].rstrip(" \u00a0\"“‘'(*_")
    return (bool(before) and before[-1] not in ".!?:;\n•-–—|") or _DOES.match(text, match.end()) is not None


def _is_short_name(text: str, match: re.Match[str]) -> bool:
    """Whether initials stand for a person: with their stops, as a label, in brackets or before a verb of saying."""
    if match[0].endswith("."):
        return True
    label = not text[: match.start()].strip() or text[match.start() - 1] == "("
    return (label and text[match.end() :].lstrip()[:1] in (":", ")")) or _SAYING_BEHIND.match(
        text, match.end()
    ) is not None


def _closing(text: str, high: int) -> int:
    behind = _SUFFIX.match(text, high)
    return behind.end() if behind else high


def _is_state(name: str) -> bool:
    """Whether a label that stands where names do is that of a state or of a union of states."""
    return any(part.strip().casefold() in COUNTRIES | BODIES for part in (name, *name.split("|")))


def _merged(spans: Iterable[Span], text: str) -> list[Span]:
    """Spans in order; those that touch or have only white space between them become one."""
    found: list[Span] = []
    for low, high in sorted(spans):
        if found and (low < found[-1][1] or not text[found[-1][1] : low].strip(" \u00a0")):
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        elif low < high:
            found.append((low, high))
    return found


def _any_of(forms: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for whole words of any of the forms of names, the longest first; None for none."""
    known = sorted({r"\s+".join(map(re.escape, form.split())) for form in forms}, key=lambda form: (-len(form), form))
    if not known:
        return None
    return re.compile(rf"(?<![\w@./])(?=[{UPPER}])(?:{'|'.join(known)})(?:-[{UPPER}]\w+)?(?!\w)")


def _joined(patterns: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for any of several, the longest first; None for none."""
    known = sorted(set(patterns), key=lambda pattern: (-len(pattern), pattern))
    return re.compile(rf"(?<![\w.])(?:{'|'.join(known)})(?!\w)") if known else None


_CAP = rf"[{UPPER}](?:[\w’'-]*\w)?"
_INITIALS = rf"[{UPPER}]\.(?:[ -]?[{UPPER}]\.){{0,3}}"
_TOKEN = rf"(?:[{UPPER}]\.(?:-?[{UPPER}]\.)*|{_CAP})"
_PARTICLE = rf"(?:{'|'.join(sorted((re.escape(p) for p in PARTICLES), key=len, reverse=True))})"
_STRETCH = rf"(?:{_PARTICLE}[ \u00a0]+)*{_TOKEN}(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+){{0,3}}{_TOKEN})"
_SMALL_WORD = re.compile(rf"(?<![\w@./:-])[{LOWER}]\w+(?![\w@]|\.\w|://)")
_WORD = re.compile(rf"(?<!\w){_TOKEN}(?!\w)")
_RUN = re.compile(rf"(?<![\w.@/-]){_STRETCH}{{1,5}}(?!\w)")

_ADDRESSES = either_address(word for word in HONORIFICS if word not in DOUBTFUL_ADDRESS)
_OTHERS = either_address([*(DOUBTFUL_ADDRESS - {"St.", "HE", "D.", "Me"}), *OFFICES])
_TITLED = re.compile(
    rf"(?<![\w.])(?:(?P<sure>(?:{_ADDRESSES})(?=[\s{UPPER}]))|(?:{_OTHERS})(?=\s))[ \u00a0]*"
    rf"(?:(?:{_ADDRESSES})(?=[\s{UPPER}])[ \u00a0]*)*(?P<name>{_STRETCH}{{0,3}})"
)
_REVERSED = re.compile(rf"(?<![\w’'-])(?P<last>{_CAP}(?:[ \u00a0]{_CAP})?),\s(?P<initials>{_INITIALS})(?!\w)")
_WITH_INITIALS = re.compile(
    rf"(?<![\w.])(?P<initials>{_INITIALS})[ \u00a0]?(?:{_PARTICLE}[ \u00a0]+){{0,3}}(?P<last>[{UPPER}][\w’'-]*[{LOWER}])(?!\w)"
)
_PERSON_BEFORE = re.compile(
    r"\b(?:thank(?:ed|s|ing)?|thanks\s+to|(?:chaired|moderated|facilitated|presented|introduced|prepared|written|authored|drafted|given"
    r"|delivered|compiled|edited|led|said|asked|opened)\s+by|welcomed|congratulated|according\s+to|rapporteurs?|chair|moderators?|speakers?"
    r"|facilitators?|panellists?|panelists?|authors?|contact)\s*:?\s+$",
    re.IGNORECASE,
)
_PERSON_BEHIND = re.compile(
    rf"(?:,?\s+who(?:se|m)?\b|,\s+(?:(?:the|a|an|its|their|then|former|now|senior|deputy|vice|chief|executive)\s+){{0,3}}{ROLES}\b"
    rf"|\s+{ADVERBS}{VERB}\b)",
    re.IGNORECASE,
)
_SOLE = re.compile(
    rf"(?:(?<![\w’'-])(?P<before>{_CAP})(?=\s+{ADVERBS}{VERB}(?!\w))"
    rf"|[,”\"’]\s+(?:said|says|asked|replied|added|noted|argued|explained)\s+(?P<behind>{_CAP})(?=\s*[.,;:]))"
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s$")
_DOES = re.compile(
    rf"(?:[’']s\b|\s+(?:was|is|has|had|did|does|would|will|could|who|himself|herself)\b|\s+{ADVERBS}{VERB}\b)"
)
_SAYING_BEHIND = re.compile(rf"\s+{VERB}\b")
_CAPITAL_BEHIND = re.compile(rf"[ \u00a0]+[{UPPER}]")
_CAPITAL_BEFORE = re.compile(rf"(?<![\w.’'-])(?P<word>[{UPPER}][\w’'-]+)[ \u00a0]$")
_SUFFIX = re.compile(r"(?:,?\s+(?:Jr|Sr|II|III|PhD|MP|MEP|QC|KC|OBE|CBE|MBE)\b\.?)+")
_BEFORE = re.compile(
    rf"(?<![\w.])(?:(?:{either_address(HONORIFICS)}|{'|'.join(sorted(t.capitalize() for t in TITLES))}|{_INITIALS}"
    rf"|{_PARTICLE}|{'|'.join(sorted(p.capitalize() for p in PARTICLES if len(p) > 1 and p.isalpha()))})[ \u00a0]+){{1,4}}$"
)
_ADDRESS = re.compile(r"(?<![^\s(<])[^\s@]{0,200}(?:@|://|www\.)\S+")

_FIRM = re.compile(r",?\s+(?:&|Inc|Ltd|LLC|plc|GmbH|SA|Corp|Limited|Brothers|Sons)\b")
