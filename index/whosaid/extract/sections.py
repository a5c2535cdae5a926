"""Builds the tree of sections from the headings of a document, and says what each section is for."""

import re

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.headings import LABEL, Depth, Form, Heading
from whosaid.extract.lexicon.sections import addressee, kind_of
from whosaid.model import Section, SectionKind

_HEREDITARY = frozenset(
    {
        SectionKind.CONCLUSIONS,
        SectionKind.RECOMMENDATIONS,
        SectionKind.CHALLENGES,
        SectionKind.GOOD_PRACTICES,
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.ANNEX,
        SectionKind.BOILERPLATE,
        SectionKind.DECISIONS,
        SectionKind.PANEL,
    }
)
"""Kinds that a section hands down to the sections inside it."""
_NOTES = re.compile(r"(?:\d+(?:\.\d+)*\.?\s+)?notes\W*", re.IGNORECASE)
"""A title over the notes of a paper, or over what somebody noted down in a session."""
_CITES = re.compile(
    r"\b(?:ibid|op\.\s?cit|loc\.\s?cit|cf\.|pp?\.\s?\d|vol\.|no\.\s?\d|eds?\.|et\s+al|see\b)|https?://|\(?\b(?:1[6-9]|20)\d\d\b|^\s*\W?\d{1,3}\W?\s",
    re.IGNORECASE,
)
_SAMPLE = 4000
"""Characters of such a section that are looked at."""


def find_sections(draft: Draft) -> None:
    """Marks heading units, builds the tree of sections and names the section of every unit."""
    units = draft.body()
    form = Form(draft, units)
    depth = Depth(form, draft)
    headings: list[Heading] = []
    above: list[Heading] = []
    for index, unit in enumerate(units):
        if not form.is_heading(index):
            continue
        title = draft.words(unit).strip(" :*_").strip()
        if not title or (unit.kind is not kinds.HEADING and form.marked and _in_front(above)):
            continue
        if headings and LABEL.fullmatch(title) and index and units[index - 1] is headings[-1].unit:
            unit.kind = kinds.HEADING
            headings[-1].level = 1
            headings[-1].kind = kind_of(title) or headings[-1].kind
            continue
        kind = kind_of(title)
        level = depth.of(unit, title, kind)
        if kind is None and addressee(title):
            level = max([level, *(one.level + 1 for one in above if one.kind is SectionKind.RECOMMENDATIONS)])
        if kind is SectionKind.AGENDA and not depth.agenda:
            depth.agenda = level
        elif depth.agenda and level <= depth.agenda:
            depth.agenda = 0
        if depth.agenda and level > depth.agenda:
            kind = SectionKind.AGENDA
        while above and above[-1].level >= level:
            above.pop()
        if kind is None and above and above[-1].kind is SectionKind.PRIORITIES and title.isupper():
            kind = SectionKind.PRIORITY
        heading = Heading(unit, title, level, kind)
        depth.note(heading, marked=unit.kind is kinds.HEADING)
        unit.kind = kinds.HEADING
        unit.level = level
        above.append(heading)
        headings.append(heading)
    _build(draft, headings)


def _in_front(above: list[Heading]) -> bool:
    """Whether the text stands in a contents list or an imprint, where titles head nothing."""
    return bool(above) and above[-1].kind is SectionKind.BOILERPLATE


def _build(draft: Draft, headings: list[Heading]) -> None:
    """The sections of the headings; each ends where one of its level or higher begins."""
    ends = _ends(headings, max((unit.end for unit in draft.units), default=0))
    text = draft.source.text
    above: list[Section] = []
    for number, (heading, end) in enumerate(zip(headings, ends, strict=True), start=1):
        start = heading.unit.start
        while end > start and text[end - 1].isspace():
            end -= 1
        while above and above[-1].level >= heading.level:
            above.pop()
        parent = above[-1] if above else None
        inherited = parent.kind if parent and parent.kind in _HEREDITARY else SectionKind.BODY
        kind = heading.kind
        if kind is SectionKind.REFERENCES and _NOTES.fullmatch(heading.title):
            kind = kind if _cites(text[heading.unit.end : min(end, heading.unit.end + _SAMPLE)]) else None
        section = Section(
            f"s{number}",
            heading.title,
            kind or inherited,
            heading.level,
            parent.id if parent else None,
            start,
            end,
        )
        draft.sections.append(section)
        above.append(section)
    _name(draft.units, draft.sections)


def _cites(text: str) -> bool:
    """Whether a third of the lines of a section of notes point to writings, so that they belong to a paper."""
    lines = [line for line in text.splitlines() if len(line) > 8]
    return sum(_CITES.search(line) is not None for line in lines) * 3 >= len(lines)


def _ends(headings: list[Heading], end_of_text: int) -> list[int]:
    ends = [end_of_text] * len(headings)
    above: list[int] = []
    for index, heading in enumerate(headings):
        while above and headings[above[-1]].level >= heading.level:
            ends[above.pop()] = heading.unit.start
        above.append(index)
    return ends


def _name(units: list[Unit], sections: list[Section]) -> None:
    """Gives every unit the section it stands in, the innermost."""
    current: str | None = None
    index = 0
    for unit in units:
        while index < len(sections) and sections[index].start_char <= unit.start:
            current = sections[index].id
            index += 1
        unit.section = current
