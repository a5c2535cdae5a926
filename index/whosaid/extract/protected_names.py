"""Finds what would tell who spoke in a document under the Chatham House rule: names, and affiliations beside them.

In doubt a name is a person's: the form of a name, a given name, an address, initials or a context that only people
stand in is enough, and then every form of it counts. What bodies, countries, places and works are called stays.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, HONORIFICS, PARTICLES, ROLE_WORDS, TITLES
from whosaid.extract.lexicon.places import BODIES, COUNTRIES, NATIONAL
from whosaid.extract.names import LOWER, UPPER, either_address, fold, split_honorifics
from whosaid.extract.people import plausible
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
            part for home in self._homes for part in map(str.strip, home.split(",")) if _is_telling(part)
        )
        self._strange: dict[str, list[Span]] = {}
        self._named: dict[str, list[Span]] = {}
        names = {name for name in people if _OPENS_NAME.match(name) and not _is_state(name)}
        names.update(text[low:high] for text in texts for low, high in self._strangers_in(text))
        names.update(word for word in _sole_subjects(whole) if self._is_sole_name(word, whole))
        self._sure, self._doubted, self._initials = self._forms(names)
        told = (self._beside(text, spans) for text, spans in ((text, self._names(text)) for text in texts) if spans)
        self._bodies |= {body for spans_and_bodies in told for body in spans_and_bodies[1]}

    def find(self, text: str) -> list[Span]:
        """Where names and what stands beside them are in a paragraph, in its order and apart from each other."""
        if text.strip() in self._homes:
            return [(len(text) - len(text.lstrip()), len(text.rstrip()))]
        names = self._names(text)
        spans = self._beside(text, names)[0] if names else []
        spans += [match.span("body") for match in _OFFICE_SAYS.finditer(text) if _is_telling(match["body"])]
        spans += [at for home in self._homes if _holds_office(home) for at in _places(home, text)]
        if spans:
            spans += [at for body in self._bodies for at in _places(body, text)]
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
                if 2 <= len(letters) <= 3 and letters.casefold() not in BODIES | COUNTRIES | _ABBREVIATIONS:
                    initials.add(letters)
            given = words[0] if len(words) > 1 and fold(words[0]) in GIVEN_NAMES else ""
            for word in filter(None, (words[-1], given)):
                plain = word.casefold()
                if len(word) < 2 or word.endswith(".") or word in NATIONAL or plain in _NO_FORM:
                    continue
                self._parts.add(plain)
                if plain in self._small:
                    doubted.add(word)
                else:
                    sure |= {word, word.upper()} if len(word) > 2 else {word}
        return _any_of(sure), _any_of(doubted), _joined(initials)

    def _strangers_in(self, text: str) -> list[Span]:
        if text not in self._strange:
            self._strange[text] = list(self._strangers(text)) if _OPENS_NAME.search(text) else []
        return self._strange[text]

    def _strangers(self, text: str) -> Iterator[Span]:
        """Names that show by their form or by what stands beside them that they are people's."""
        for match in _TITLED.finditer(text):
            high = self._end_of_name(text, match.start("name"), match.end(), addressed=match["sure"] is not None)
            if high is not None:
                yield match.start(), high
        for match in _REVERSED.finditer(text):
            if match["initials"].replace(" ", "") not in _NO_INITIALS and match["last"].casefold() not in _NO_NAME:
                yield match.span()
        for match in _WITH_INITIALS.finditer(text):
            if self._is_initialled(text, match):
                yield match.span()
        for run in _RUN.finditer(text):
            yield from self._in_run(text, *run.span())

    def _is_initialled(self, text: str, match: re.Match[str]) -> bool:
        last = match["last"].casefold()
        if match["initials"].replace(" ", "") in _NO_INITIALS or last in _NO_NAME or last in self._small:
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
            if word[0].casefold() in _NO_NAME or _is_possessive(word[0]):
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
        return first not in self._small or (first not in _WORDS_TOO and behind.casefold() not in self._small)

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
            if plain in _THINGS or plain in BODY_WORDS:
                return end if addressed else None
            if plain in _NO_NAME or plain in COUNTRIES or word in NATIONAL or number > 3:
                break
            if (
                not number
                and not addressed
                and ((plain in self._small and plain not in GIVEN_NAMES) or plain in _PLACED)
            ):
                return None
            if number and end is not None and addressed and plain in self._small:
                break
            end = match.start() + len(word)
            if word != match[0]:
                break
        if end is None or _FIRM.match(text, end):
            return None
        return None if fold(text[low:end]) in _FIRMS else end

    def _is_sole_name(self, word: str, text: str) -> bool:
        """Whether a single capitalised word that says something can be a surname: never written small, and no place."""
        plain = word.casefold()
        if (
            not word.isalpha()
            or plain in self._small
            or plain in _NO_NAME | BODY_WORDS | COUNTRIES | BODIES
            or word in NATIONAL
            or word.isupper()
        ):
            return False
        name = re.escape(word)
        return (
            re.search(rf"[{LOWER},]\s+{name}\b", text) is not None
            and re.search(rf"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Tt]he|[Aa]n?|à|en)\s+{name}\b", text) is None
        )

    def _beside(self, text: str, names: Sequence[Span]) -> tuple[list[Span], set[str]]:
        """Names with the affiliations directly beside them, and the bodies that these name."""
        spans: list[Span] = []
        bodies: set[str] = set()
        listed = len(names) == 1 and not text[: names[0][0]].strip(" •*-–\t|") and _LISTED.fullmatch(text, names[0][1])
        if listed and not _SAYS.search(text, names[0][1]):
            return [(names[0][0], len(text.rstrip()))], set(_bodies(text[names[0][1] :]))
        for number, (low, high) in enumerate(names):
            stop = names[number + 1][0] if number + 1 < len(names) else len(text)
            before = _OWNER.search(text, max(0, low - 120), low)
            if before is not None and (not spans or spans[-1][1] <= before.start()):
                bodies.add(before["body"])
                low = before.start()
            while (match := _AFFILIATION.match(text, high, stop)) is not None:
                told = match["inside"] or match["body"] or match["office"]
                if match["inside"] is not None and not _OPENS_TELLING.search(told):
                    break
                if match["office"] is not None and not _is_home(told):
                    break
                if match["body"] is not None and fold(told.split()[0]) in _NO_HOME:
                    break
                bodies.update(_bodies(told))
                high = match.end()
            spans.append((low, high))
        return spans, {body for body in bodies if _is_telling(body)}

    def _opening(self, text: str, low: int) -> int:
        """Where a name begins that may have initials, particles, an address or another name before it."""
        before = _BEFORE.search(text, max(0, low - 60), low)
        if before is not None:
            return before.start()
        other = _CAPITAL_BEFORE.search(text, max(0, low - 30), low)
        if other is None or other["word"].casefold() in _NO_NAME | BODY_WORDS | COUNTRIES or other["word"] in NATIONAL:
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


def _bodies(told: str) -> Iterator[str]:
    return (match[0] for match in _BODY.finditer(told))


def _is_telling(body: str) -> bool:
    """Whether a body's name tells of whom it is: no state, nation or union of states."""
    plain = body.casefold().removeprefix("the ").strip()
    if plain in COUNTRIES | BODIES or plain in NATIONAL or plain in _NO_NAME or body in NATIONAL:
        return False
    return _OPENS_TELLING.search(body) is not None and len(plain) > 2


def _is_state(name: str) -> bool:
    """Whether a label that stands where names do is that of a state or of a union of states."""
    return any(part.strip().casefold() in COUNTRIES | BODIES for part in (name, *name.split("|")))


def _holds_office(home: str) -> bool:
    words = home.split()
    return len(words) > 1 and not ROLE_WORDS.isdisjoint(word.casefold().strip(".,") for word in words)


def _is_home(words: str) -> bool:
    """Whether what stands behind a name and a comma is an office or a body."""
    first, *_ = words.split()
    if first[0].islower() and first.casefold() in _NO_HOME:
        return False
    early = [word.casefold().strip(".,") for word in words.split()[:6]]
    named = any(word[0].isupper() for word in words.split())
    if named and any(word in ROLE_WORDS for word in early):
        return True
    return first[0].isupper() and any(word.casefold().strip(".,") in BODY_WORDS for word in words.split())


def _places(words: str, text: str) -> Iterator[Span]:
    if words.split(None, 1)[0] not in text:
        return iter(())
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words.split()) + r"(?!\w)"
    return (match.span() for match in re.finditer(pattern, text))


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
_OPENS_NAME = re.compile(rf"[{UPPER}]")
_WORD = re.compile(rf"(?<!\w){_TOKEN}(?!\w)")
_RUN = re.compile(rf"(?<![\w.@/-]){_STRETCH}{{1,5}}(?!\w)")

_DOUBTFUL_ADDRESS = frozenset(
    "HE M. Me D. Don St. Hon Hon. Lord Lady Baron Earl Eng. Rep. Gov. Pres. Sen. Gen. Rev Adv.".split()
)
_OFFICES = (
    "President Ambassador Minister Senator Commissioner Chancellor Premier Governor Mayor Justice Judge King Queen Prince Princess Pope "
    "Bishop Archbishop Cardinal Councillor Congressman Congresswoman Secretary Colonel Captain Admiral Director Chairman Chairwoman"
).split()
_ADDRESSES = either_address(word for word in HONORIFICS if word not in _DOUBTFUL_ADDRESS)
_OTHERS = either_address([*(_DOUBTFUL_ADDRESS - {"St.", "HE", "D.", "Me"}), *_OFFICES])
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
_ROLES = "|".join(sorted(map(re.escape, ROLE_WORDS), key=len, reverse=True))
_PERSON_BEHIND = re.compile(
    rf"(?:,?\s+who(?:se|m)?\b|,\s+(?:(?:the|a|an|its|their|then|former|now|senior|deputy|vice|chief|executive)\s+){{0,3}}(?:{_ROLES})\b"
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

_PART = rf"[{UPPER}][\w’'&/-]*"
_BODY_NAME = (
    rf"{_PART}(?:[ \u00a0](?:(?:of|for|on|and|de|du|des|della|der|für|la|the|und|et|&)[ \u00a0]){{0,2}}{_PART}){{0,8}}"
)
_BODY = re.compile(_BODY_NAME)
_AFFILIATION = re.compile(
    rf"\s?\((?P<inside>[^()\n]{{1,120}})\)"
    rf"|,?\s+(?:of|from|at|representing|on\s+behalf\s+of|von|vom|du|des|della)\s+(?:the\s+|la\s+|der\s+)?(?P<body>{_BODY_NAME})"
    rf"|,\s+(?P<office>[^.,;:()\n]{{2,120}}(?:,\s[{UPPER}][^.,;:()\n]{{2,80}})?)(?:,(?=\s[{LOWER}](?!nd\s))|(?=[.,;:)]|$))"
)
_OWNER = re.compile(
    rf"(?:\b[Tt]he\s+)?(?P<body>{_BODY_NAME})(?:[’']s?\s+(?:(?:[\w-]+\s+){{0,3}}(?:{_ROLES})\s+)?|\s+(?:{_ROLES})\s+)$"
)
_LISTED = re.compile(r"\s*(?:[,|]|\s[–—-]|\t)\s*[^.;:\d]{2,160}")
_SAYS = re.compile(rf"\s{VERB}\b|\b(?:was|is|are|were|had|has|and)\b")
_OPENS_TELLING = re.compile(rf"[{UPPER}]")
_SAYERS = "official speaker participant expert academic researcher broker insurer colleague executive diplomat negotiator scholar".split()
_OFFICE_SAYS = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(_SAYERS)}|(?i:{_ROLES}))"
    rf"\s+(?:of|at|from|for|with)\s+(?:the\s+)?(?P<body>{_BODY_NAME})(?=,?\s+{ADVERBS}{VERB}\b)"
)
_FIRM = re.compile(r",?\s+(?:&|Inc|Ltd|LLC|plc|GmbH|SA|Corp|Limited|Brothers|Sons)\b")
_FIRMS = frozenset(
    "morgan stanley;philip morris;thomas cook;john lewis;charles schwab;eli lilly;merrill lynch;thomson reuters;estee lauder;john deere;"
    "louis vuitton;hugo boss;wells fargo;red hat;stack exchange;chatham house".split(";")
)

_MONTHS = "january february march april may june july august september october november december".split()
_NO_NAME = (
    OPENERS
    | ROLE_WORDS
    | frozenset(_MONTHS)
    | frozenset(
        "another other others each everybody everyone someone somebody anyone nobody none either neither such most many few several those "
        "these all both our your his her their its my we they she he who whoever does did can could should would will must shall may might "
        "have has had are were was been being let see note please dear question answer section chapter table figure annex appendix part "
        "vice prime deputy foreign federal state european united international national new north south east west northern southern eastern "
        "western central general great".split()
    )
)
"""Words that open a sentence or a title, and no name."""
_THINGS = frozenset(
    "street road square house hall bay river lake mountain mount island islands airport station prize award act bill report review lecture "
    "model law day rule rules agreement protocol convention treaty plan doctrine equilibrium theory effect index stiftung haus straits "
    "strait sea ocean gulf canal city town county province region states street avenue park valley beach port village district "
    "times post herald tribune journal gazette magazine conference summit forum declaration statement amendment inquiry hotel castle "
    "palace cathedral church abbey war peace accord accords process initiative principles standards prison".split()
)
"""What makes the name before it that of a place, a work or a thing."""
_NO_FORM = _NO_NAME | _THINGS | BODY_WORDS | COUNTRIES
"""Words that are no form of a name by themselves."""
_PLACED = frozenset("san santa santo saint st los las port fort lake mount cape new camp el puerto rio".split())
_WORDS_TOO = frozenset(
    "mark frank bill rob will sue pat rose faith hope joy dawn ray dean gene art chuck jack bob pearl ruby".split()
)
"""Given names that are words of every text."""
_NO_INITIALS = frozenset("U.S. U.K. U.N. E.U. D.C. U.S.A. N.Y. P.O. L.A. U.A.E. P.S. N.B.".split())
_ABBREVIATIONS = frozenset("us eu uk un ai it hr pr ip qa tv ngo cso ceo cfo cto faq".split())
_NO_HOME = frozenset(
    "who which and but while whose or as when where then that if so for with in on he she they it we you said says asked replied added "
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday".split()
)
