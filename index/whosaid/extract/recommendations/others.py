"""Whose advice a sentence gives that is not the document's own: `The League recommended that …`, `In 2009 it was urged …`."""

import re
from dataclasses import dataclass

from whosaid.extract.forms import Forms
from whosaid.extract.lexicon.advisers import ADVISED, BEFORE, LINKING, OWN, SAYS_SO
from whosaid.extract.lexicon.people import ROLE_WORDS
from whosaid.extract.names import UPPER
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import FIGURES


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives advice, by the words of the sentence; None for nobody else. `past` says that it was given long before."""

    name: str | None
    past: bool = False


OURS = Giver(None)
_OFFICES = frozenset(
    "chair chairman chairwoman chairperson rapporteur auditor ombudsman author member moderator".split()
)
"""Who speaks for the body that writes."""
_OPENER = re.compile(
    r"(?:while|whilst|as|although|though|if|when|since|because|where|after|before|this|that|these|those|some|many|most|others?|such|it|there|what|but|and|or|"
    r"however|here|both|all|each|every|no|none|one|two|several|few|more|another|any|only|even|also|so|yet|then|thus|perhaps|finally|first|second|research|evidence|"
    r"während|wenn|da|dies\w*|einige|viele|alle|comme|si|quand|cela|ces?|certains|plusieurs|como|cuando|estos?|estas?|algunos)\b",
    re.IGNORECASE,
)
"""Words with which the name of nobody begins."""
_BREAK = re.compile(r"\s[-–—]\s|[–—/|]|n[’']t\b")
_MOST_WORDS = 10
_POSSESSIVE = re.compile(r"[’']s?$")
_FAR = 260
"""Characters of a sentence within which who speaks and the verb stand."""
_WHO = re.compile(
    rf"(?:(?:In|At|On|During|Since|By|After|Before|For|En|Au|Dans|Im|Am|In\s+its)\s[^.;:,]{{1,60}},\s+)?(?P<who>[^.;:,\"“”«»()]{{2,90}}?)(?:,\s[^.;:]{{1,90}},)?\s+"
    rf"(?P<had>had\s+|avait\s+|avaient\s+|hatten?\s+|había\s+|habían\s+)?(?:(?:has|have|a|ont|hat|haben|ha|han)\s+)?(?:(?:\w+ly|also|then|further|again|therefore|repeatedly|long|en\s+outre|également)\s+){{0,2}}"
    rf"(?P<verb>{ADVISED})(?!\w)"
)
_ADVISED = Forms(rf"\s(?:{ADVISED})(?!\w)")
_VIEW = re.compile(
    r"(?:In\s+(?:(?P<of>[^.;:,]{2,70}?)[’'](?:s\s+|\s+)(?:view|opinion|submission|evidence|judgment|words)|the\s+(?:view|opinion)\s+of\s+(?P<view>[^.;:,]{2,80}))"
    r"|According\s+to\s+(?P<to>[^.;:,]{2,80})),"
)
_ARTICLE = re.compile(r"^(?:the|a|an|one|another|la|le|les|l['’]|el|los|las|der|die|das)\s+(?=\S)", re.IGNORECASE)
_FINITE = re.compile(LINKING)
_PAST = re.compile(BEFORE, re.IGNORECASE)
_FIRST = re.compile(r"(?:we|i|nous|je|wir|ich|nosotros|yo)(?!\w)", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|it|they|il|elle|ils|elles|er|sie|él|ella)", re.IGNORECASE)
_OWN = re.compile(rf"(?:\w+\s+)?(?:{OWN})", re.IGNORECASE)
_CAPITAL = re.compile(rf"(?<!\w)[{UPPER}]")
_PREDECESSOR = re.compile(r"(?:our|its|the)\s+(?:predecessor|previous|former|earlier|last)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:in|en|im\s+jahr)\s+(?:19|20)\d\d\b", re.IGNORECASE)
_SAID = re.compile(SAYS_SO)


def giver_of(sentence: Sentence, before: Sentence | None = None) -> Giver:
    """Who gives the advice of a sentence of a report; a pronoun stands for who spoke in the sentence `before`."""
    text = sentence.text[:_FAR]
    if _FIRST.match(text):
        return OURS
    view = _VIEW.match(text)
    if view is not None:
        return Giver(_named(view["of"] or view["view"] or view["to"]))
    match = _WHO.match(text) if _ADVISED.any(text, sentence.signs) else None
    if match is None:
        return OURS
    who = match["who"].strip()
    if _FIRST.match(who) or _FINITE.search(who):
        return OURS
    if match["had"] or _PREDECESSOR.match(who) or _PAST.search(text, 0, match.end() + 60):
        return Giver(None, past=True)
    if sentence.signs & FIGURES and _YEAR.search(text) and _SAID.fullmatch(match["verb"]) is None:
        return Giver(None, past=True)
    if _PRONOUN.fullmatch(who):
        return giver_of(before) if before is not None else OURS
    return Giver(_named(who))


def _named(who: str) -> str | None:
    """The name of who gives advice, without its article; None for the body that writes, and for people without a name."""
    who = " ".join(who.split())
    words = _ARTICLE.sub("", who, count=1)
    if _OPENER.match(words) or _POSSESSIVE.search(words) or _BREAK.search(words) or words.count(" ") >= _MOST_WORDS:
        return None
    if _OWN.fullmatch(words):
        return None
    if _CAPITAL.search(words) is None:
        return words if words.split()[-1] in ROLE_WORDS - _OFFICES else None
    if words == who and _CAPITAL.search(words, 1) is None:
        return None
    return words
