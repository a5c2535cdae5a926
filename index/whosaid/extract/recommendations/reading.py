"""Reads the units of a document one after the other and takes the items that they hold."""

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.recommendations.cues import may_hold_cue, weigh
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.labels import Labels
from whosaid.extract.recommendations.lists import Lists
from whosaid.extract.sentences import sentences
from whosaid.model import PassageKind, Recommendation, RecommendationKind, SectionKind

_SKIPPED = frozenset(
    {
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.BOILERPLATE,
        SectionKind.SIMILAR_DOCUMENTS,
        SectionKind.QUOTES,
        SectionKind.FIGURE,
    }
)
_READ = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.PULL_QUOTE})
_FEWEST_WORDS = 5
"""A sentence of fewer words prescribes nothing that stands by itself."""


def read_items(draft: Draft) -> list[Recommendation]:
    """The items of a document in the order of its text."""
    sections = {section.id: section for section in draft.sections}
    units = [u for u in draft.body() if u.kind in _READ or u.kind in (PassageKind.HEADING, PassageKind.TURN)]
    items = Items(draft)
    labels = Labels(draft, units, items)
    lists = Lists(draft, units, items)
    index = 0
    while index < len(units):
        unit = units[index]
        section = sections.get(unit.section) if unit.section else None
        if section is not None and section.kind in _SKIPPED:
            index += 1
            continue
        taken = labels.take(index) or lists.take(index, section)
        if taken:
            index += taken
            continue
        if unit.kind is PassageKind.HEADING:
            if section is not None and section.kind is SectionKind.PRIORITY and section.start_char == unit.start:
                items.add(spans_of(draft, unit), RecommendationKind.PRIORITY, "priority-heading", 0.9)
        elif unit.kind in _READ:
            _read_sentences(draft, unit, items)
        index += 1
    return items.found


def _read_sentences(draft: Draft, unit: Unit, items: Items) -> None:
    flow = draft.flow(unit)
    if not may_hold_cue(flow.text):
        return
    for start, end in sentences(flow.text):
        sentence = flow.text[start:end]
        if len(sentence.split(None, _FEWEST_WORDS)) < _FEWEST_WORDS:
            continue
        found = weigh(sentence)
        if found is not None:
            items.add(flow.spans(start, end), found.kind, found.rule, found.confidence)
