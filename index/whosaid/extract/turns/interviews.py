"""Interviews: whom they are with, and those whose questions are set in bold and whose answers are plain paragraphs."""

import re
from itertools import pairwise

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import HONORIFIC, NAME
from whosaid.extract.people import plausible
from whosaid.model import PassageKind

_WITH = re.compile(
    rf"(?i:\b(?:interview(?:ed)?|conversation|q\s?&\s?a|questions|entretien|gespräch|entrevista)\s+(?:with|to|avec|mit|de|a|con)\s*:?)\s+"
    rf"(?:{HONORIFIC}\s*)*(?P<name>{NAME})"
)
_KIND = re.compile(r"\b(?:interview\w*|q\s?&\s?a|entretien|entrevista|gespräch)\b", re.IGNORECASE)
_HEAD = 12
"""Units at the start in which an interview says that it is one."""

_LEAST = 3
"""Questions that make an interview."""


def interviewee(draft: Draft) -> str | None:
    """Who alone is named as interviewed at the start of a document."""
    found = {
        " ".join(match["name"].split())
        for unit in draft.body()[:_HEAD]
        for match in _WITH.finditer(draft.text, unit.start, unit.end)
        if plausible(match["name"])
    }
    return found.pop() if len(found) == 1 else None


def bold_questions(draft: Draft) -> list[Unit]:
    """The questions of an interview that are told by their bold type alone; none where it does not call itself one."""
    units = [unit for unit in draft.body() if unit.kind in (PassageKind.PARAGRAPH, PassageKind.HEADING)]
    if not any(unit.strong for unit in units):
        return []
    if not any(_KIND.search(draft.text, unit.start, min(unit.end, unit.start + 300)) for unit in units[:_HEAD]):
        return []
    questions = [
        unit
        for unit, after in pairwise(units)
        if unit.strong and unit.kind is PassageKind.PARAGRAPH and _asks(draft, unit) and not _asks(draft, after)
    ]
    return questions if len(questions) >= _LEAST and len(questions) * 8 >= len(units) else []


def _asks(draft: Draft, unit: Unit) -> bool:
    return draft.words(unit).rstrip('*_ »”"').endswith("?")
