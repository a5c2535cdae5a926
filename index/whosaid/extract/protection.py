"""Recognises documents held under the Chatham House rule. In doubt the rule holds."""

import re

from whosaid.extract.draft import Draft
from whosaid.extract.leaps import leaping
from whosaid.extract.sentences import small

_RULE = re.compile(
    r"chatham(?:[\s-]+house)?[’'‘]?(?:\s?s)?[’'”\"]?[\s-]+(?:rules?|regeln?|prinzip|principles?)\b"
    r"|\b(?:règles?|reglas?|regeln?|normas?|regola)\s+(?:d[ei]\s+(?:la\s+)?(?:casa|maison|house)?\s*(?:d[ei]\s+)?|von\s+)?"
    r"[“\"«‘']?chatham\b"
    r"|\bchr\s+(?:appl|rules?)",
)
_UNATTRIBUTED = re.compile(
    leaping(
        r"\b(?:not\s+for\s+attribution\b|non-?attribut(?:ion|able)\s+(?:basis|rules?)\b|put\s+[“\"]?anonymous\b"
        r"|(?:approval|permission|consent)\s+to\s+name\s+(?:the\s+)?speaker)"
    )
)
_NOT_ATTRIBUTED = re.compile(
    leaping(
        r"\b(?:notes?|summary|report|remarks|comments|discussions?|meeting|minutes|record|statements)\s+(?:is|are|was|were)\s+"
        r"(?:strictly\s+)?(?:non-?attributable|not\s+(?:to\s+be\s+)?attribut\w+)"
    )
    + "|"
    + leaping(
        r"\bdo(?:es)?\s+not\s+attribute\s+(?:\w+\s+){1,4}to\s+(?:individual|specific|particular|named|any|single)"
    )
)
_HOLDS = re.compile(
    r"\b(?:under|follow(?:s|ed|ing)?|in accordance with|according to|subject to|held|conducted|appl(?:y|ies|ied)|"
    r"observ(?:e|es|ed)|in line with|governed by|adher\w+|operat\w+|respect\w*|pursuant|invoked|unter|gemäß|gilt|galt|"
    r"violat\w+|violación|breach\w*|selon|conformément|sous|bajo|según|conforme|attribut\w+)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|no\s+longer|never)\s+(?:(?:held|conducted|given|run|bound|covered|governed)\s+)?"
    r"(?:(?:under|by|subject\s+to|following|within)\s+)(?:the\s+|any\s+)?|\bwithout\s+(?:the\s+|any\s+)?|\bwaiv(?:ed|ing)\s+the\s+|"
    r"\blift(?:ed|ing)\s+the\s+)[“\"‘'«]?$",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    r"^[”\"’'»]?\s*(?:did|does|do|was|were|is|has|had)\s+(?:been\s+)?"
    r"(?:not\s+(?:apply|in\s+force|invoked|applied|used)|waived|lifted|suspended|not\s+been\s+(?:applied|invoked))\b",
    re.IGNORECASE,
)
_OF_NO_NAME = re.compile(r"attribut|anonymous|to\s+name")
_AROUND = 240
"""Characters before and behind one of these words in which its wording lies."""
_OF_THE_RULE = (b"chatham", b"chr ")
_OF_NO_ATTRIBUTION = (b"attribut", b"anonymous", b"to name")
"""One of these stands in every wording; bytes are made small faster than letters."""

_FRONT = 3000
"""Characters from the start in which naming the rule is enough."""


def find_protection(draft: Draft) -> None:
    """Sets the Chatham House flag where the document says that the rule holds for it."""
    stated = draft.source.metadata.chatham_house
    if stated is not None:
        draft.chatham_house = stated
        return
    text = draft.source.text
    plain = text.encode(errors="replace").lower()
    if not any(sign in plain for sign in (*_OF_THE_RULE, *_OF_NO_ATTRIBUTION)):
        return
    folded = small(text)
    if any(sign in plain for sign in _OF_NO_ATTRIBUTION):
        draft.chatham_house = any(_leaves_unnamed(folded, match) for match in _OF_NO_NAME.finditer(folded))
    if any(sign in plain for sign in _OF_THE_RULE):
        draft.chatham_house |= any(_governs(text, match) for match in _RULE.finditer(folded))


def _leaves_unnamed(folded: str, match: re.Match[str]) -> bool:
    """Whether what stands around a word of attribution says that nobody is to be named."""
    start, end = max(0, match.start() - _AROUND), match.end() + _AROUND
    return (
        _UNATTRIBUTED.search(folded, start, end) is not None or _NOT_ATTRIBUTED.search(folded, start, end) is not None
    )


def _governs(text: str, match: re.Match[str]) -> bool:
    if _DENIED_BEFORE.search(text[max(0, match.start() - 60) : match.start()]):
        return False
    if _DENIED_BEHIND.match(text[match.end() : match.end() + 60]):
        return False
    around = text[max(0, match.start() - 160) : match.end() + 160]
    return match.start() < _FRONT or _HOLDS.search(around) is not None
