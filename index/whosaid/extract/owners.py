"""Whose speech a paragraph sums up: the first speaker whom it names, else that of the paragraph before."""

from whosaid.extract.draft import Draft
from whosaid.extract.mentions import Mentions
from whosaid.model import PassageKind, SectionKind

_REPORTING = frozenset({SectionKind.PANEL, SectionKind.SESSION})


def find_owners(draft: Draft, mentions: Mentions) -> None:
    """Names the owner of each paragraph inside panels and sessions."""
    kinds = {section.id: section.kind for section in draft.sections}
    parents = {section.id: section.parent for section in draft.sections}
    tops: dict[str | None, str | None] = {None: None}
    for section in draft.sections:
        top = section.id
        while (above := parents[top]) is not None:
            top = above
        tops[section.id] = top
    owner: str | None = None
    section_now: str | None = None
    for unit in draft.body():
        if tops[unit.section] != section_now:
            section_now, owner = tops[unit.section], None
        if unit.section is None or kinds[unit.section] not in _REPORTING:
            continue
        if unit.kind is PassageKind.HEADING:
            owner = None
        if unit.kind is not PassageKind.PARAGRAPH:
            continue
        first = next((person for _, _, person, _ in mentions.find(draft.words(unit)) if person.speaks), None)
        if first is not None:
            owner = first.name
            if unit.section not in first.sections:
                first.sections.append(unit.section)
        unit.owner = owner
