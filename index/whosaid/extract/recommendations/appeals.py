"""Tells by the whole of a sentence of talk who asks: a party, all who listen, somebody through a scribe; or whoever presides."""

import re

from whosaid.extract.lexicon.aloud import DOINGS
from whosaid.extract.names import UPPER
from whosaid.extract.sentences import Sentence

_SITTING = re.compile(
    r"\b(?:(?:mr|madam|the)\s+speaker(?!,)(?:\s+\w+)?\s+(?:to|asks?|ask)|(?:our|all)(?:\s+\w+){0,3}\s+(?:speakers|panell?ists|guests)|withdraw(?:s|al)?|apologi[sz]e|(?:question|motion|debate|statement)\b[^.;]{0,60}\bbe\s+(?:deferred|put|directed|adjourned|withdrawn)|"
    r"(?:take|resume)\s+(?:\w+\s+){0,2}seats?|the\s+floor|applause|round\s+of|order\s+paper|hon(?:\.|ourable)?\s+members?\s+to|keep\s+(?:\w+\s+){0,2}(?:interventions|remarks|comments|questions)|interventions\s+(?:short|brief))\b"
)
_ADVICE = re.compile(
    r"(?:(?:would\s+)?(?:suggest|propose|recommend)\s+(?:that|this|the|we|to|\w+ing)\b)|"
    rf"(?:[{UPPER}][\w’'.-]*\s+){{1,3}}(?:\w+s\s+(?:\w+\s+){{1,6}}?and\s+)?(?:also\s+|then\s+|strongly\s+)?(?:suggests?|suggested|proposes?|proposed|recommends?|recommended|advises?|advised|urges?|urged)\s+"
    r"(?:that\b|we\b|to\b|not\b|\w+ing\b|the\s+\w+\s+(?:be|should)\b)"
)
_CALLS = re.compile(
    r"(?!(?:he|she|it|they|who|this|that|these|those|which|nobody|everybody|everyone|some|many|most|people|others|critics|anyone|somebody|there|his|her|their|what|if|when|(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:motion|bill|situation|act|report|paper|law|question|amendment|clause|directive|regulation|treaty|budget|member|gentleman|lady))\b)"
    r"(?:the\s+)?(?:[\w’'&-]+\s+){1,4}?(?:calls?\s+(?:up)?on\s+(?:the|all|every)\b[^.;]{0,100}?\bto\b"
    r"|(?:(?:\w+ly|also|therefore)\s+)?(?:calls\s+(?:for\s|(?:up)?on\s)|urges\s+(?:the|all|every|our|this|both)\s|demands\s+that\s|appeals\s+to\s|recommends\s|proposes\s+(?:that|an?|the)\s|insists\s+(?:that|on)\s))"
    r"|we,\s[^.;,]{1,60},\s(?:\w+ly\s+|also\s+|therefore\s+)?(?:demand|urge|call|propose|recommend)\b"
)
"""How a party speaks of itself: `The Alliance calls on the Minister to …`."""
_LET_US = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|please|that|therefore)\s+)let(?:\s+us|['’]s)\s+(?:(?:all|also|therefore|together|now|first|instead|then|rather|once\s+and\s+for\s+all|\w+ly)\s+)*(?P<not>not\s+)?(?P<verb>[a-z-]+)\s+\w+\s+\w"
)
"""What we ask of ourselves: `Let us build a harbour`."""
_ONWARDS = frozenset(
    "add allow be begin bring check close consider continue do examine get hear keep leave make move open pick proceed put read run set start stick stop switch take think turn vote wait work".split()
)
"""Verbs by which talk goes on to something else, behind `let us`."""
_WORKS = re.compile(
    r"\s+(?:together|hard|towards?\b|with\b|sure\b|a\s+(?:difference|commitment|resolution)|an\s+end|our\b|the\s+(?:most|best)|peace|corruption|violence|this\s+country|for\s+(?:the|our))"
)


def steers(sentence: Sentence) -> bool:
    """Whether a sentence only asks how the sitting is to go on."""
    return _SITTING.search(sentence.small) is not None


def reports_advice(sentence: Sentence) -> bool:
    """Whether a scribe gives somebody's advice: `Mark suggests that …`, `Anna proposes to …`."""
    return _ADVICE.match(sentence.text) is not None


def calls_on(sentence: Sentence) -> bool:
    """Whether somebody who speaks for a party gives its call in the third person."""
    return _CALLS.match(sentence.small) is not None


def exhorts(sentence: Sentence) -> bool:
    """Whether somebody asks something of all who listen, and does not only go on: `Let us protect our harbours`."""
    match = _LET_US.search(sentence.small)
    if match is None:
        return False
    if match["verb"] in _ONWARDS:
        return match["not"] is not None or _WORKS.match(sentence.small, match.end("verb")) is not None
    return match["verb"] in DOINGS and _SITTING.search(sentence.small) is None
