"""Paragraphs set in bold or italics: so committee reports mark their conclusions and recommendations."""

from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.recommendations.cues import may_hold_cue, weigh
from whosaid.extract.recommendations.items import Items, paragraph_number, spans_of
from whosaid.extract.recommendations.labels import with_list
from whosaid.extract.recommendations.lists import kind_of
from whosaid.model import Spans

_FEWEST = 3
"""Emphasised paragraphs that recommend in words, from which on emphasis is taken for a mark."""
_WORDS = 12
"""An emphasised paragraph of fewer words is a heading or a label."""


class Emphasis:
    """Reads emphasised paragraphs, in a document that marks its findings so."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._marked = frozenset(
            index for index, unit in enumerate(units) if self._is_emphasised(unit) or self._leads(index)
        )
        recommending = sum(self._recommends(units[index]) for index in self._marked)
        if recommending < _FEWEST or recommending * 3 < len(self._marked):
            self._marked = frozenset()

    def take(self, index: int) -> int:
        """Adds the emphasised paragraph at `units[index]`; how many units it takes, 0 where it is none."""
        if index not in self._marked:
            return 0
        end = with_list(self._draft, self._units, index)
        number, behind = paragraph_number(self._draft, self._units[index])
        own = self._draft.flow(self._units[index])
        spans: Spans = spans_of(self._draft, self._units[index], (behind, len(own.text)))
        for unit in self._units[index + 1 : end]:
            spans += spans_of(self._draft, unit)
        text = " ".join(self._draft.flow(unit).text for unit in self._units[index:end])
        sure = any(self._recommends(unit) for unit in self._units[index:end])
        self._items.add(spans, kind_of(text), "strong", 0.85 if sure else 0.65, number=number)
        return end - index

    def _leads(self, index: int) -> bool:
        """Whether a short emphasised line leads to an emphasised list: `Good walls require that:`."""
        unit, behind = self._units[index], self._units[index + 1 : index + 2]
        if not unit.strong or unit.kind is not kinds.PARAGRAPH or not behind or not self._is_emphasised(behind[0]):
            return False
        return behind[0].kind is kinds.LIST_ITEM and self._draft.flow(unit).text.rstrip().endswith(":")

    def _is_emphasised(self, unit: Unit) -> bool:
        if not unit.strong or unit.kind not in (kinds.PARAGRAPH, kinds.LIST_ITEM):
            return False
        text = self._draft.flow(unit).text.rstrip()
        return text[-1:] in (".", ":", ";") and len(text.split(None, _WORDS)) > _WORDS

    def _recommends(self, unit: Unit) -> bool:
        flow = self._draft.flow(unit)
        if not may_hold_cue(flow.signs()):
            return False
        found = [weigh(sentence) for sentence in flow.sentences()]
        return any(finding is not None and finding.rule in ("recommends", "ought", "agreement") for finding in found)
