"""Answers to recommendations: a response quotes each of them and gives its answer behind it."""

import re
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Tie, Unit
from whosaid.extract.lexicon.labels import RESPONSES
from whosaid.model import LinkKind, Recommendation

_LABEL = re.compile(rf"{RESPONSES}(?:\s+to\s+recommendation\s+\w+)?\s*:?", re.IGNORECASE)
_INLINE = re.compile(rf"{RESPONSES}(?:\s+to\s+recommendation\s+\w+)?\s*[:.–—]\s", re.IGNORECASE)
"""The label of an answer before it, in its paragraph."""
_TITLE = re.compile(
    rf"{RESPONSES}\s+(?:to|au|aux|à|auf|al|a|zum|zur|zu)\b.{{0,120}}?(?:report|inquiry|committee|commission|recommendation|review|consultation|"
    rf"finding|audit|rapport|recommandation|bericht|empfehlung|anfrage|informe|recomendaci)|^{RESPONSES}$|\b(?:government|ministry|department|management)(?:['’]s)?\s+response$",
    re.IGNORECASE,
)
"""A response answers a report: the response to a flood is its matter."""
_LONGEST = 300
"""Characters from which on a heading says nothing of what the document is."""
_OPENING = 40
"""Units at whose head a document says that it is a response."""


class Responses:
    """Ties labelled items to the answers behind them, in a document that is a response."""

    def __init__(self, draft: Draft, units: Sequence[Unit]) -> None:
        self._draft = draft
        self._asked: list[Recommendation] = []
        self._answer: list[Unit] = []
        labels = sum(1 for unit in units if self._is_label(unit))
        self.answering = labels > 1 or any(
            unit.kind is kinds.HEADING and unit.end - unit.start < _LONGEST and _TITLE.search(draft.words(unit))
            for unit in units[:_OPENING]
        )
        self._brief = not self.answering and sum(map(self._opens, units)) > 1

    def ask(self, items: Sequence[Recommendation]) -> None:
        """Takes the items to which the units that follow are the answer."""
        if self._answer:
            self.close()
        self._asked = [*items] if self._brief else [*self._asked, *items]

    def take(self, unit: Unit) -> bool:
        """Whether the unit is part of an answer, which then keeps it."""
        if not self._asked or not (self.answering or (self._brief and self._opens(unit))):
            return False
        if self._is_label(unit):
            return True
        if unit.kind is kinds.HEADING or (self._answer and self._brief):
            self.close()
            return False
        self._answer.append(unit)
        return True

    def close(self) -> None:
        """Ends the answer and ties it to what was asked."""
        if self._answer:
            place = (self._answer[0].start, self._answer[-1].end)
            for item in self._asked:
                span = (item.start_char, item.end_char)
                self._draft.ties.append(Tie(LinkKind.RESPONDS_TO, span, None, place, 1.0))
        self._asked = []
        self._answer = []

    def _opens(self, unit: Unit) -> bool:
        """Whether a paragraph opens with the label of an answer, in a report that gives one behind each item."""
        text = self._draft.text
        if unit.kind is not kinds.PARAGRAPH or not text.find("espon", unit.start, unit.start + 60) > 0:
            return False
        return _INLINE.match(self._draft.words(unit)) is not None

    def _is_label(self, unit: Unit) -> bool:
        if unit.end - unit.start > 80 or unit.kind not in (kinds.HEADING, kinds.PARAGRAPH):
            return False
        return _LABEL.fullmatch(self._draft.words(unit)) is not None
