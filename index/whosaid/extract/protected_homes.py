"""Finds the affiliations that stand beside names, and so tell who spoke in a document under the Chatham House rule."""

import re
from collections.abc import Iterator, Sequence

from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.places import BODIES, COUNTRIES, NATIONAL
from whosaid.extract.lexicon.protected import NO_HOME, NO_NAME
from whosaid.extract.names import LOWER, OPENS_CAPITAL, UPPER, fold
from whosaid.extract.speech.patterns import ADVERBS, VERB
from whosaid.model import Span


def beside(text: str, names: Sequence[Span]) -> tuple[list[Span], set[str]]:
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
            if match["inside"] is not None and not OPENS_CAPITAL.search(told):
                break
            if match["office"] is not None and not _is_home(told):
                break
            if match["body"] is not None and fold(told.split()[0]) in NO_HOME:
                break
            bodies.update(_bodies(told))
            high = match.end()
        spans.append((low, high))
    return spans, {body for body in bodies if is_telling(body)}


def offices_that_say(text: str) -> Iterator[Span]:
    """The bodies whose people say something unnamed: `an official of the Ministry said`."""
    return (match.span("body") for match in _OFFICE_SAYS.finditer(text) if is_telling(match["body"]))


def _bodies(told: str) -> Iterator[str]:
    return (match[0] for match in _BODY.finditer(told))


def is_telling(body: str) -> bool:
    """Whether a body's name tells of whom it is: no state, nation or union of states."""
    plain = body.casefold().removeprefix("the ").strip()
    if plain in COUNTRIES | BODIES or plain in NATIONAL or plain in NO_NAME or body in NATIONAL:
        return False
    return OPENS_CAPITAL.search(body) is not None and len(plain) > 2


def holds_office(home: str) -> bool:
    """Whether an affiliation names an office, not a body alone."""
    words = home.split()
    return len(words) > 1 and not ROLE_WORDS.isdisjoint(word.casefold().strip(".,") for word in words)


def _is_home(words: str) -> bool:
    """Whether what stands behind a name and a comma is an office or a body."""
    first, *_ = words.split()
    if first[0].islower() and first.casefold() in NO_HOME:
        return False
    early = [word.casefold().strip(".,") for word in words.split()[:6]]
    named = any(word[0].isupper() for word in words.split())
    if named and any(word in ROLE_WORDS for word in early):
        return True
    return first[0].isupper() and any(word.casefold().strip(".,") in BODY_WORDS for word in words.split())


def places(words: str, text: str) -> Iterator[Span]:
    """Where an affiliation stands in a paragraph, in whole words."""
    if words.split(None, 1)[0] not in text:
        return iter(())
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words.split()) + r"(?!\w)"
    return (match.span() for match in re.finditer(pattern, text))


ROLES = one_of(ROLE_WORDS)
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
    rf"(?:\b[Tt]he\s+)?(?P<body>{_BODY_NAME})(?:[’']s?\s+(?:(?:[\w-]+\s+){{0,3}}{ROLES}\s+)?|\s+{ROLES}\s+)$"
)
_LISTED = re.compile(r"\s*(?:[,|]|\s[–—-]|\t)\s*[^.;:\d]{2,160}")
_SAYS = re.compile(rf"\s{VERB}\b|\b(?:was|is|are|were|had|has|and)\b")
_SAYERS = "official speaker participant expert academic researcher broker insurer colleague executive diplomat negotiator scholar".split()
_OFFICE_SAYS = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(_SAYERS)}|(?i:{ROLES}))"
    rf"\s+(?:of|at|from|for|with)\s+(?:the\s+)?(?P<body>{_BODY_NAME})(?=,?\s+{ADVERBS}{VERB}\b)"
)
