"""Motions of boards and councils in their minutes: `Motion by Lee, seconded by Roy, to mend the gate. Carried.`"""

import re
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.labels import COURSE
from whosaid.extract.recommendations.items import Items
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.model import RecommendationKind

MOTION_SIGN = sign("motion motioned moved seconded seconder".split())
"""The words by which a motion is known."""
_MOVED = re.compile(
    r"\b(?:motion(?:ed)?|moved|proposed)\b(?P<names>.{0,240}?)\b(?:to|that|for)\s+(?P<what>(?:the\s+)?\w.{0,200})",
    re.IGNORECASE | re.DOTALL,
)
_SECONDED = re.compile(
    r"\bsecond(?:ed|er)\b|\bsecond(?:\s+by\b|:)|\b(?:motion\s+(?:was\s+)?(?:carried|passed|approved|adopted)|carried|passed)\b|\bon\s+(?:a\s+)?motion\s+(?:by|of)\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:failed|fails|defeated|lost|died|withdr[ae]wn?|tabled|negatived|rejected|not\s+(?:carried|adopted|seconded)|lack\s+of\s+a\s+second)\b",
    re.IGNORECASE,
)
_COURSE = re.compile(COURSE, re.IGNORECASE)
_REACH = 160
"""How far behind a motion its fate is looked for, in characters."""


class Motions:
    """Reads the motions of one document that a seconder or a vote makes known."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items

    def inside(self, index: int, sentence: Sentence) -> bool:
        """Adds the motion that a sentence of the unit at an index gives; doubtful where it was lost or on the sitting's course."""
        unit = self._units[index]
        if unit.kind not in (kinds.PARAGRAPH, kinds.LIST_ITEM):
            return False
        match = _MOVED.search(sentence.text)
        if match is None:
            return False
        behind = self._behind(index, sentence)
        if _SECONDED.search(sentence.text) is None and _SECONDED.search(behind) is None:
            return False
        fails = _LOST.search(sentence.text) is not None or _LOST.search(behind) is not None
        sure = 0.5 if fails or _COURSE.match(match["what"]) is not None else 0.8
        spans = self._draft.flow(unit).spans(sentence.start, sentence.end)
        self._items.add(spans, RecommendationKind.DECISION, "moved", sure)
        return True

    def _behind(self, index: int, sentence: Sentence) -> str:
        """What follows a sentence up to the next motion, in its unit or the next one."""
        text = self._draft.flow(self._units[index]).text[sentence.end :][:_REACH]
        if len(text) < _REACH and index + 1 < len(self._units) and self._units[index + 1].kind is kinds.PARAGRAPH:
            text += f" {self._draft.flow(self._units[index + 1]).text[:_REACH]}"
        return re.split(r"\b(?:moved|proposed)\b|\bmotion\s+(?:by|made|to)\b", text, maxsplit=1, flags=re.IGNORECASE)[0]
