"""Reads the label of a turn's header: `Mr. SMITH`, `The CHAIR (Jane Doe)`, `Jane Doe, World Bank`, `J.D.`, `jdoe`."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from whosaid.extract.lexicon.people import BODY_WORDS, HONORIFICS
from whosaid.extract.lexicon.places import BODIES, COUNTRIES
from whosaid.extract.lexicon.speech import QUOTING
from whosaid.extract.lexicon.turns import (
    ACTS,
    ADDRESS_AT_END,
    ADDRESS_LANGUAGES,
    ANSWER,
    BEFORE_OFFICE,
    BEHIND_OFFICE,
    CHAIRS,
    COUNTED_AT_START,
    DEGREES,
    DOUBTFUL_ADDRESS,
    DOUBTFUL_TITLES,
    FORMS_OF_ADDRESS,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    NAMED_ONCE,
    NO_SPEAKERS,
    OFFICE_PHRASES,
    OFFICES,
    OFFICES_ALONE,
    OFFICES_AT_END,
    POST_NOMINALS,
    QUESTION,
    SHOUTED_POST_NOMINALS,
    TITLES_BEFORE_NAME,
    UNNAMED,
)
from whosaid.extract.names import UPPER, either_address, fold

LONGEST = 160
"""No label is longer, in characters."""

_ADDRESS = either_address({*HONORIFICS, *FORMS_OF_ADDRESS})
_HONORIFIC = re.compile(rf"(?:{_ADDRESS})(?=[\s.{UPPER}])\.?\s*")
_SHOUTED = re.compile(
    r"(?:MR|MRS|MS|MISS|DR|PROF|SIR|DAME|LORD|LADY|HON|REV|MME|SHRI|SHRIMATI|SMT|KUMARI|SR|SRA|SEÑORA?|EL SEÑOR|LA SEÑORA|"
    r"EL SR|LA SRA|HERR|FRAU|MONSIEUR|MADAME|SENATOR|DEPUTY|SEN|REP|GOV|GEN|COL)(?:\b\.?\s+|\.)(?=\w)"
)
_INITIALS = re.compile(rf"[{UPPER}](?:\.?[\s-]?[{UPPER}]){{1,3}}\.?")
_HANDLE = re.compile(r"[A-Za-z]{4,16}\d{2,6}")
_NICK = re.compile(r"[a-z][\w.’'-]{1,19}(?: [a-z][\w.’'-]{1,19})?")
_SLUG = re.compile(r"[^\W\d_A-Z]+(?:-[^\W\d_A-Z]+){1,4}")
_UNNAMED = re.compile(UNNAMED)
_ACRONYM = re.compile(rf"(?<!\w)[{UPPER}]{{2,}}[a-z]")
_DOUBT = re.compile(r"\s*(?:\?+|\((?:\?+|sp\??|via [^()]{1,20}|online|remote)\)|\[\?+\])\s*$")
_TIME = re.compile(
    r"[\s,–—-]*[\[(]?(?:(?:[Tt]oday|[Yy]esterday)\sat\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?$"
)
_TO_ALL = re.compile(r"\s+to\s+[Ee]veryone$")
_COUNTED = re.compile(r"\s?\d{1,3}$")
_ADDRESS_IN_BRACKETS = re.compile(
    rf"(?P<first>[{UPPER}][\w.]{{1,12}}\s)\((?P<more>[{UPPER}][\w.-]{{1,9}})\)\s(?=[{UPPER}])"
)
_MANNER = re.compile(
    r"\s*\((?:spoke|spoken|speaking|interpretation|interpreted|translated|translation|original|through|by video|en |in |auf |parle|continu)[^()]{0,40}\)$",
    re.IGNORECASE,
)
_IN_WRITING = re.compile(
    r",\s*(?:in writing|par écrit|schriftlich|por escrito|per iscritto|skriftlig|skriftligt|schriftelijk|kirjallinen|na piśmie|písemně|írásban)$"
)
_SENTENCE_END = re.compile(
    rf"\b(?!(?:Thos|Chas|Benj|Robt|Jas|Geo|Jos|Alex|Fred|Mag|Prof|Dipl|Ing|Gen|Maj|Capt|Hon|Rev)\.)[^\W\d_]{{3,}}\.\s+[{UPPER}]"
)
_SQUARE = re.compile(r"\[([^\[\]]{2,60})\]$")
_PEERAGE = frozenset("Lord Lady Baroness Baron Viscount Viscountess Dame Sir".split())
_PEER = re.compile(rf"[{UPPER}][\w’'-]+\s+of\s+[{UPPER}][\w’'-]+(?:\s+[{UPPER}][\w’'-]+)?")
_OF_PLACE = re.compile(
    rf"(?P<name>(?:[{UPPER}]{{2,}}[{UPPER}'’.-]*\s?){{1,3}})\s+of\s+(?P<place>[{UPPER}][^,:()]{{2,30}})"
)


@dataclass(frozen=True, slots=True)
class Label:
    """What a header's label says.

    `form` is `formal` (with honorific or office), `full`, `short` (one word), `initials`, `nick`, `slug`,
    `office` (nobody named), `party`, `unnamed`, `question`, `answer`, `examiner` or `direct` (who asks from here on)
    or `sworn` (the witness who answers from here on). `name` is as written, without honorifics and degrees; `role` the office;
    `affiliation` what stands behind the name; `initials` those given with it; `asks` that a `Q.` stands behind it all.
    """

    form: str
    name: str = ""
    honorifics: tuple[str, ...] = ()
    role: str = ""
    affiliation: str = ""
    initials: str = ""
    asks: bool = False

    @property
    def is_person(self) -> bool:
        return bool(self.name) and self.form != "party"

    @property
    def is_doubtful(self) -> bool:
        """Whether a title stands before the name that also stands before other words."""
        return self.form in ("short", "full") and bool(self.role)

    @property
    def leads(self) -> bool:
        """Whether the office is that of the chair."""
        return any(word in CHAIRS for word in fold(self.role).split()[:4])


UNKNOWN = Label("unknown")
"""What may be a header but is not sure to be one: it ends the turn before it and opens none."""


@lru_cache(maxsize=8192)
def read_label(text: str, language: str | None = None) -> Label | None:
    """The label that `text` is, None where it cannot be one."""
    text = " ".join(text.split()).strip("*_ ").removeprefix("@")
    if not text or len(text) > LONGEST or text[0] in ".,;:!/&#":
        return None
    folded = fold(text)
    if not folded:
        return Label("unnamed") if re.fullmatch(r"\[?\?+\]?", text) else None
    text = plain(text)
    folded = fold(text)
    bare = _COUNTED.sub("", folded)
    if bare in QUESTION or bare in ANSWER:
        return Label("question" if bare in QUESTION else "answer")
    if not folded or folded in NO_SPEAKERS:
        return None
    if _UNNAMED.fullmatch(folded) or (len(folded) == 1 and folded.isalpha() and folded.isascii()):
        return Label("unnamed", role=text if folded in NAMED_ONCE else "")
    if re.search(r"[!?;=<>{}@|\\\"“”«»]|\.\.|…|://", text):
        return None
    main, inside = _parenthesis(text)
    if main.endswith(")"):
        main, inside = _parenthesis(main)
    placed = _PLACED.fullmatch(main) if not inside else None
    if placed is not None:
        named = read_label(placed["name"], language)
        office = _ON_BEHALF.sub("", f"{placed['office']}, {placed['place']}")
        return replace(named, affiliation=office) if named is not None and named.is_person else None
    if not main or re.search(r"[()\[\]]", main):
        return None
    if inside:
        honorifics, name = split_address(inside, language)
        title, name = _title(_parenthesis(name)[0].split(",")[0].strip())
        named_once = fold(main) in NAMED_ONCE
        peer = bool(honorifics) and honorifics[-1] in _PEERAGE and _PEER.fullmatch(name) is not None
        if (peer or is_name(name)) and (honorifics or title or (" " in name and (named_once or _is_office(main)))):
            return Label("formal", cased(name), honorifics, _without_article(main))
        if _UNNAMED.fullmatch(fold(main)):
            return Label("unnamed")
    if main.casefold() in COUNTRIES or main.casefold() in BODIES or fold(main).removeprefix("the ") in _STATES:
        return Label("party", main)
    holder = _office_holder(main)
    if holder is None and _is_office(main):
        return Label("office", role=main, affiliation=inside)
    return holder or _person(main, inside, language)


def plain(text: str) -> str:
    """A label without the time, the language and the doubt behind it, square brackets made round.

    A name that no bracket, mark, digit, `p.m.` or address to everyone ends has none of them.
    """
    if text[-1:].isalpha() and not text.endswith(("m", "M", "veryone")) and "," not in text and "(" not in text:
        return text.strip()
    text = _IN_WRITING.sub("", text)
    text = _MANNER.sub("", _TIME.sub("", _DOUBT.sub("", _TO_ALL.sub("", text)).strip()))
    if "(" in text:
        text = _ADDRESS_IN_BRACKETS.sub(_unbracketed, text)
    return _SQUARE.sub(r"(\1)", text).strip()


def _unbracketed(match: re.Match[str]) -> str:
    """`Hon. (Dr.)` before a name without its brackets, where they hold an honorific."""
    whole = split_address(f"{match['first']}X")[0] and split_address(f"{match['more']} X")[0]
    return f"{match['first']}{match['more']} " if whole else match[0]


_STATES = frozenset(fold(name) for name in COUNTRIES)


def split_address(text: str, language: str | None = None) -> tuple[tuple[str, ...], str]:
    """The honorifics before a name, and the rest."""
    found: list[str] = []
    rest = text.strip()
    while match := _HONORIFIC.match(rest) or _SHOUTED.match(rest):
        word = match[0].strip()
        foreign = word in DOUBTFUL_ADDRESS and language not in ADDRESS_LANGUAGES
        if foreign or not rest[match.end() :].strip():
            break
        found.append(word)
        rest = rest[match.end() :].strip()
    return tuple(found), rest


def is_name(text: str) -> bool:
    """Whether `text` has the form of a name or surname behind an honorific."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or any(c.isdigit() for c in text) or "," in text or ":" in text:
        return False
    if any(w.endswith(("’s", "'s")) for w in words):  # `Anna’s Session`
        return False
    capitals = [w for w in words if w[0].isupper()]
    small = [w for w in words if not w[0].isupper()]
    if not capitals or sum(len(w.strip(".")) > 1 for w in capitals) == 0:
        return False
    if any(fold(w) not in NAME_PARTICLES and re.match(r"[dlDL][’']|al-|el-", w) is None for w in small):
        return False
    last = words[-1]
    if _SENTENCE_END.search(text) or any(word.endswith(("’s", "'s")) for word in words):
        return False
    return (last[0].isupper() or "'" in last or "’" in last) and not any(
        fold(w) in OFFICES or (fold(w) in FUNCTION_WORDS and not w.isupper() and len(w) > 2 and w.islower())
        for w in words
    )


def cased(name: str) -> str:
    """A name written in capitals, as one writes it: `J D VAN DER BERG-SMITH` -> `J D van der Berg-Smith`."""
    words = []
    for index, word in enumerate(name.split()):
        letters = [c for c in word if c.isalpha()]
        if len(letters) < 2 or not word.isupper() or (len(letters) <= 3 and "." in word):
            words.append(word)
        elif index and fold(word) in NAME_PARTICLES and len(letters) > 1:
            words.append(word.lower())
        else:
            words.append(re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), word))
    return " ".join(words)


def letters(initials: str) -> str:
    """The bare letters of written initials, small: `J.-A. D.` -> `jad`."""
    return "".join(c for c in fold(initials) if c.isalpha())


def initials_of(name: str) -> str:
    """The first letters of a name's words, small."""
    return "".join(word[0] for word in fold(name.replace("-", " ")).split())


def abbreviates(initials: str, name: str) -> bool:
    """Whether initials are those of a name; middle names may be left out."""
    short, long = letters(initials), initials_of(name)
    return len(short) >= 2 and (short == long or (len(short) == 2 and len(long) > 2 and short == long[0] + long[-1]))


def _person(main: str, inside: str, language: str | None) -> Label | None:
    honorifics, rest = split_address(main, language)
    placed = _OF_PLACE.fullmatch(rest) if honorifics else None
    if placed is not None:
        rest, inside = placed["name"], inside or placed["place"]
    peer = _PEER.fullmatch(rest) if honorifics and honorifics[-1] in _PEERAGE else None
    if peer is not None:
        return Label("formal", cased(rest), honorifics, affiliation=inside)
    rest, affiliation = _behind(rest, inside, alone=bool(honorifics))
    if affiliation and affiliation.split()[-1].casefold() in QUOTING:
        return None
    role, rest = (_small_title(rest) if honorifics else None) or _title(rest)
    if role and honorifics and fold(honorifics[-1]) == "deputy":
        role, honorifics = f"{honorifics[-1]} {role}", honorifics[:-1]
    rest = _without_post_nominals(_without_degrees(rest))
    initials = inside if _INITIALS.fullmatch(inside) and abbreviates(inside, rest) else ""
    if role and fold(f"{role} {rest}").endswith(("secretary general", "director general")):
        return Label("office", role=main, affiliation=inside)
    if role and not honorifics and fold(role).split()[-1] in DOUBTFUL_TITLES:
        form = "full" if " " in rest else "short"
        return Label(form, cased(rest), (), role, affiliation) if is_name(rest) else None
    if honorifics or role:
        if is_name(rest):
            return Label("formal", cased(rest), honorifics, role, "" if initials else affiliation, initials)
        return None
    words = fold(rest).split()
    if not words or words[0] in NO_SPEAKERS or words[0] in _ARTICLES or any(word in BODY_WORDS for word in words):
        return None
    if all(word in NO_SPEAKERS for word in words) or len(words) > 6:
        return None
    if not any(c.isupper() or c.islower() for c in rest):
        return _uncased(rest)
    if _INITIALS.fullmatch(rest) and len(words[0]) <= 3 and len(rest) <= 8 and not (affiliation and not initials):
        return Label("initials", rest)
    if len(words) == 1 and rest[0].isupper() and rest.isalpha():
        return Label("short", cased(rest), affiliation="" if initials else affiliation, initials=initials)
    if (
        is_name(rest)
        and len(rest.split()) > 1
        and not _ACRONYM.search(rest)
        and not any(w in FUNCTION_WORDS and w not in NAME_PARTICLES for w in words[:-1])
    ):
        return Label("full", cased(rest), (), "", "" if initials else affiliation, initials)
    if len(words) == 1 and is_name(rest):
        return Label("short", cased(rest), affiliation="" if initials else affiliation, initials=initials)
    if _SLUG.fullmatch(rest):
        return Label("slug", " ".join(part.capitalize() for part in rest.split("-")))
    if _HANDLE.fullmatch(rest):
        return Label("nick", rest)
    if _NICK.fullmatch(rest) and not any(word in FUNCTION_WORDS for word in words):
        return Label("nick", rest)
    return None


def _office_holder(text: str) -> Label | None:
    """The label of an office with its holder's honorific or degree and name behind: `Minister for Finance Dr. Jane Doe`."""
    words = text.split()
    if len(words) < 4:
        return None
    for at in range(2, len(words) - 1):
        honorifics, name = split_address(" ".join(words[at:]))
        degrees = _without_degrees(name) != name
        if (honorifics or degrees) and is_name(name := _without_degrees(name)):
            role = " ".join(words[:at]).rstrip(",")
            return Label("formal", cased(name), honorifics, _without_article(role)) if _is_office(role) else None
    return None


def _uncased(text: str) -> Label | None:
    """The label in a script without capitals: short, without punctuation; an office or honorific stands at its end."""
    text = text.replace(" ", "") if not text.isascii() and len(text) <= 8 else text
    if (
        len(text) > 16
        or text.startswith(COUNTED_AT_START)
        or not all(c.isalpha() or c in " ·・" for c in text)
        or len(text.split()) > 3
    ):
        return None
    if text.endswith(OFFICES_AT_END):
        return Label("office", role=text)
    ending = next((end for end in ADDRESS_AT_END if text.endswith(end) and len(text) > len(end) + 1), "")
    if ending:
        return Label("formal", text.removesuffix(ending), (ending,))
    return Label("short", text) if len(text) <= 8 or " " in text else None


def _parenthesis(text: str) -> tuple[str, str]:
    """What stands before a closing parenthesis at the end, and what stands in it."""
    if not text.endswith(")"):
        return text, ""
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        depth += (text[index] == ")") - (text[index] == "(")
        if depth == 0:
            return text[:index].strip(), text[index + 1 : -1].strip()
    return text, ""


def _behind(name: str, inside: str, *, alone: bool) -> tuple[str, str]:
    """A name and its affiliation, in parentheses or behind a comma or a dash; a surname may stand `alone` before an office."""
    for mark in (",", " – ", " — ", " - "):
        before, found, after = name.partition(mark)
        if not found or not after.strip() or len(after) > 80:
            continue
        if len(before.split()) >= 2 or (alone and fold(after).split()[:1] and fold(after).split()[0] in OFFICES):
            return before.strip(), inside or _ON_BEHALF.sub("", after.strip())
    return name, inside


def _is_office(text: str) -> bool:
    """Whether the whole is an office: `The Acting Chair`, `Mr. Speaker`, `The Minister for Finance`, `La présidente`."""
    words = fold(text).split()
    if " ".join(words) in OFFICE_PHRASES:
        return True
    at = 0
    while at < len(words) and words[at] in BEFORE_OFFICE and not (words[at] in CHAIRS and at == len(words) - 1):
        at += 1
    while at < len(words) - 1 and words[at] in OFFICES and words[at + 1] in OFFICES:
        at += 1
    if at == len(words) or words[at] not in OFFICES or len(words) > 16 or words[-1] in ACTS:
        return False
    behind = words[at + 1 :]
    if not behind:
        return at > 0 or words[at] in CHAIRS or words[at] in OFFICES_ALONE
    return (at > 0 and behind[0] in _OF) or (words[0] in _SENT and behind[0] in _FOR and len(behind) < 7)


_ON_BEHALF = re.compile(
    r"(?:speaking\s+)?(?:on\s+behalf\s+of|in\s+the\s+name\s+of|au\s+nom\s+d[ue]s?|im\s+Namen\s+de[rs]|en\s+nombre\s+del?)\s+(?:the\s+|la\s+)?",
    re.IGNORECASE,
)
"""Before the body for which somebody speaks."""

_PLACED = re.compile(r"(?P<name>[^(),]{4,60}?)\s*\((?P<place>[^(),]{1,60})\),\s+(?P<office>[^(),.]{3,80})")
"""A name with its group and its part in the matter: `Jane Roe (Greens), rapporteur`."""

_ARTICLES = frozenset("the a an la le les el los las der die das ein eine un une una".split())
_OF = frozenset("of for in to on de du des del della der fur dels general and pro".split())
_FOR = frozenset("of for from fur de del des du".split())
_SENT = frozenset(
    "representative delegate observer ambassador delegation minister ministerin bundesminister bundesministerin "
    "staatssekretar staatssekretarin ministre ministro ministra".split()
)
"""Offices that stand without an article where a country or body follows."""


_TITLES = TITLES_BEFORE_NAME | DOUBTFUL_TITLES
_BEFORE_NAME = _TITLES | BEFORE_OFFICE


def _title(text: str) -> tuple[str, str]:
    """An office before a name, and the name: `Senator Smith` -> (`Senator`, `Smith`)."""
    words = text.split()
    count = 0
    while count < len(words) - 1 and fold(words[count]) in _BEFORE_NAME and words[count][0].isupper():
        count += 1
    while count and fold(words[count - 1]) not in _TITLES:
        count -= 1
    for phrase in BEHIND_OFFICE if count else ():
        size = len(phrase.split())
        if count + size < len(words) and fold(" ".join(words[count : count + size])) == phrase:
            count += size
            break
    return " ".join(words[:count]), " ".join(words[count:])


def _small_title(text: str) -> tuple[str, str] | None:
    """An office in small letters between a form of address and a name: `le président Roe` -> (`président`, `Roe`)."""
    words = text.split()
    article = words[0].casefold() in _ARTICLES
    end = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    role = " ".join(words[article:end])
    return (role, " ".join(words[end:])) if role and _is_office(f"le {role}") else None


def _without_degrees(text: str) -> str:
    words = text.split()
    while len(words) > 1 and words[0].endswith(".") and set(fold(words[0]).split()) <= DEGREES:
        words.pop(0)
    return " ".join(words) if words else text


def _without_post_nominals(text: str) -> str:
    words = text.replace(",", " ").split() if text.split()[-1:] and text.split()[-1] in POST_NOMINALS else text.split()
    while len(words) > 1 and words[-1] in (SHOUTED_POST_NOMINALS if text.isupper() else POST_NOMINALS):
        words.pop()
    return " ".join(words)


def _without_article(text: str) -> str:
    words = text.split()
    return " ".join(words[1:]) if len(words) > 1 and fold(words[0]) in ("the", "la", "le", "el", "der", "die") else text
