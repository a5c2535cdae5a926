"""What leads directly to words in quotation marks: a verb of saying in any of its forms, whoever its subject is."""

import re

from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.speech import SAID_OUTRIGHT, SAID_WITH_MARK
from whosaid.extract.signs import sign

_TO_WHOM = (
    r"(?:\s+(?:to\s+)?(?:me|us|you|him|her|them|people|everybody|everyone|reporters|journalists|themselves|himself|herself|itself|"
    r"(?:the|my|our|his|her|their|your|an?)\s+[\w-]+(?:\s+[\w-]+)?|in\s+(?:evidence|response|reply|turn)|once|again|simply|today|yesterday|here|there))?"
)
_THAT = r"(?:that|dass|que|qu[’']|com\s+a)"
SAYS_DIRECTLY = re.compile(
    rf"(?<![\w-])(?:(?P<verb>{one_of(SAID_OUTRIGHT)}){_TO_WHOM}(?:\s*[,:]?\s+{_THAT})?\s*[,:–—-]*"
    rf"|(?:{one_of(SAID_WITH_MARK)}){_TO_WHOM}(?:\s+{_THAT}|\s*[,:]|\s+{_THAT}\s*[,:])|found\s+that|finds\s+that"
    rf"|{one_of(SAID_OUTRIGHT)}\s+(?:on|in|at|to|of|from|about|during|after|auf|in|im|zu|sur|dans|à|en|sobre)\s[^.,;:!?“”\"«»]{{1,50}}(?:\s+{_THAT}|\s*[,:]|\s+{_THAT}\s*[,:])"
    r"|(?:\b(?:was|were|is|are|am)|(?<=[’'])(?:s|re|m))\s+like,|\b(?:he|she|they|everybody|everyone|people|and)\s+went,|\breads,"
    r"|\b(?:answer|response|reply|reaction|retort|comment|words)\s+(?:was|were)(?:\s+\w+ly)?\s*[,:])\s*$",
    re.IGNORECASE,
)
_OFTEN_SAID = re.compile(
    r"\b(?:used|likes?|liked|went\s+on|was\s+heard|were\s+heard)\s+to\s+(?:\w+\s+)?$|\b(?:they|people|(?:some|many|most)(?:\s\w+)?|others|he|she)\s+(?:would|['’]d)\s+(?:\w+ly\s+|always\s+|often\s+|sometimes\s+|just\s+)?$",
    re.IGNORECASE,
)
"""`They would say` of what used to be said; without an `if`."""
_IF = re.compile(r"\b(?:if|nobody|no\s+one|imagine|suppose)\b", re.IGNORECASE)
_UNSAID_BEFORE = re.compile(
    r"(?:\b(?:if|wenn|falls|suppose|imagine|whether|could|might|should|may|must|can|would|\w+n[’']t|not|never|nobody|no\s+one|without|"
    r"instead\s+of|rather\s+than|nicht|nie|niemand|ne|pas|jamais|nunca|nadie|mai|ningú)\b|\b(?:i|ich|je|yo|jo|let[’']s)\b)\s+"
    r"(?:[^\s.,;:!?]+\s+){0,3}$|\bto\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
QUOTES_ALOUD = frozenset("quote quoting cite citant cito citar zitiere zitiert".split())
"""With these whoever speaks reads out another's words."""
SAYING_SIGNS = sign(
    {
        *SAID_OUTRIGHT,
        *SAID_WITH_MARK,
        "found",
        "finds",
        "like",
        "went",
        "reads",
        "answer",
        "response",
        "reply",
        "reaction",
        "retort",
        "comment",
        "words",
    }
)


def is_unsaid(text: str, low: int, at: int) -> bool:
    """Whether the verb of saying at an offset, in a sentence that begins at `low`, tells what nobody has said."""
    if _UNSAID_BEFORE.search(text, low, at) is None:
        return False
    return _OFTEN_SAID.search(text, low, at) is None or _IF.search(text, low, at) is not None
