"""Whose speech a paragraph sums up: the first speaker whom it names, else that of the paragraph before."""

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.mentions import Mentions
from whosaid.model import SectionKind

_REPORTING = frozenset({SectionKind.PANEL, SectionKind.SESSION})


def find_owners(draft: Draft, mentions: Mentions) -> None:
    """Names the owner of each paragraph inside panels and sessions."""
    section_kinds = {section.id: section.kind for section in draft.sections}
    parents = {section.id: section.parent for section in draft.sections}
    tops: dict[str | None, str | None] = {None: None}
    for section in draft.sections:
        top = section.id
        while (above := parents[top]) is not None:
            top = above
        tops[section.id] = top
    owner: str | None = None
    talk: str | None = None
    section_now: str | None = None
    for unit in draft.body():
        if tops[unit.section] != section_now:
            section_now, owner = tops[unit.section], None
        if unit.kind is kinds.HEADING:
            owner = talk = _whose_talk(draft, unit, mentions)
        if unit.section is None or section_kinds[unit.section] not in _REPORTING:
            if talk is not None and unit.kind is kinds.PARAGRAPH:
                unit.owner = talk
            continue
        if unit.kind is not kinds.PARAGRAPH:
            continue
        first = next((person for _, _, person, _ in mentions.find(draft.words(unit)) if person.speaks), None)
        if first is not None:
            owner = first.name
            if unit.section not in first.sections:
                first.sections.append(unit.section)
        unit.owner = owner


def _whose_talk(draft: Draft, heading: Unit, mentions: Mentions) -> str | None:
    """The speaker whose full name opens a heading with the talk's title behind, or is the only one in it."""
    words = draft.words(heading)
    named = list(mentions.find(words))
    if not named or not named[0][3] or "panellist" not in named[0][2].functions:
        return None
    start, end, person, _ = named[0]
    if start > 0:
        return person.name if len(named) == 1 and person.presents else None
    return person.name if len(words) > end + 2 else None
