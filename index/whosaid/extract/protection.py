"""Recognises documents held under the Chatham House rule."""

import re

from whosaid.extract.draft import Draft

_RULE = re.compile(r"chatham[\s-]+house(?:['’]?s)?[\s-]+rules?", re.IGNORECASE)
_HOLDS = re.compile(
    r"\b(?:under|follow(?:s|ed|ing)?|in accordance with|according to|subject to|held|conducted|appl(?:y|ies|ied)|observ(?:e|es|ed)|"
    r"in line with|governed by|adher\w+|operat\w+|respect\w*|pursuant|règle|regel|regla|invoked)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:not|no longer|never|without|lifted|waived|did not apply)\b", re.IGNORECASE)
_ANONYMITY = re.compile(
    r"(?:approval|permission|consent) to name|put [“\"]?anonymous|no attribution|not for attribution|without attribution",
    re.IGNORECASE,
)


def find_protection(draft: Draft) -> None:
    """Sets the Chatham House flag where the document says that the rule holds for it.

    The rule counts unless its sentence plainly says that it does not: naming a protected person is
    the worse mistake.
    """
    stated = draft.source.metadata.chatham_house
    if stated is not None:
        draft.chatham_house = stated
        return
    text = draft.source.text
    for match in _RULE.finditer(text):
        around = text[max(0, match.start() - 160) : match.end() + 160]
        if _DENIES.search(text[max(0, match.start() - 60) : match.end() + 40]):
            continue
        if _HOLDS.search(around) or _ANONYMITY.search(around) or match.start() < 3000:
            draft.chatham_house = True
            return
