"""Finds headings, their depth and what their sections are for."""

import re

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.names import UPPER
from whosaid.extract.people import plausible
from whosaid.model import PassageKind, Section, SectionKind

_LABEL = re.compile(
    r"(?:panel|session|part|chapter|day|theme|workshop|annex|appendix|plenary|section|teil|kapitel|chapitre|partie)\s+"
    r"(?:[ivx]{1,5}|\d{1,2}|[a-z]|one|two|three|four|five)\.?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?")
_DATE_LINE = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\d{1,2}\s+\w+\s+\d{4}", re.IGNORECASE)
_SMALL = frozenset(
    "a an and as at by de der des die du en et for from in la le les of on or the to und und von with y".split()
)


def find_sections(draft: Draft) -> None:
    """Marks heading units, builds the tree of sections and names the section of every unit."""
    units = draft.body()
    headings: list[tuple[Unit, str, int, SectionKind | None]] = []
    inside_agenda = 0
    for index, unit in enumerate(units):
        if unit.kind is PassageKind.HEADING:
            pass
        elif not _is_heading(draft, units, index):
            continue
        title = _title(draft, unit)
        if not title:
            continue
        if headings and _LABEL.fullmatch(title) and index and units[index - 1] is headings[-1][0]:
            unit.kind = PassageKind.HEADING
            previous = headings[-1]
            headings[-1] = (previous[0], previous[1], 1, kind_of(title) or previous[3])
            continue
        kind = kind_of(title)
        level = unit.level or _level(draft, unit, title, kind, headings, inside_agenda)
        if kind is SectionKind.AGENDA and not inside_agenda:
            inside_agenda = level
        elif inside_agenda and level <= inside_agenda:
            inside_agenda = 0
        if inside_agenda and level > inside_agenda:
            kind = SectionKind.AGENDA
        parents = [h for h in headings if h[2] < level]
        if kind is None and parents and parents[-1][3] is SectionKind.PRIORITIES and title.isupper():
            kind = SectionKind.PRIORITY
        unit.kind = PassageKind.HEADING
        unit.level = level
        headings.append((unit, title, level, kind))
    _build(draft, headings)


def _is_heading(draft: Draft, units: list[Unit], index: int) -> bool:
    """Whether a unit has a heading's form: short, without a full stop, in capitals, title case or numbered."""
    unit = units[index]
    words = draft.words(unit)
    bare = words.rstrip(":")
    numbered = _NUMBERED.fullmatch(unit.marker) is not None
    if (
        unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM)
        or (unit.kind is PassageKind.LIST_ITEM and not numbered)
        or unit.left_over
        or len(words) > 120
        or not re.search(r"[^\W\d_]", words)
    ):
        return False
    if bare[-1:] in ".!?;,…" or re.search(r"[@|\t]|https?:", words) or plausible(bare):
        return False
    if len(units) <= index + 1:
        return False
    tokens = re.findall(r"[^\W\d_][\w’'-]*", bare)
    if not tokens or len(tokens) > 16 or not re.match(rf"[{UPPER}\d]", words):
        return False
    if words.endswith(":"):
        return len(tokens) <= 8 and not re.search(
            r"\b(?:is|are|was|were|said|says|have|has|include[sd]?|following)\b", words
        )
    if unit.marker:
        return numbered and not _in_list(units, index)
    if bare.isupper() or _DATE_LINE.fullmatch(bare) or _LABEL.match(bare):
        return len(tokens) > 1 or len(bare) > 3
    capital = [t for t in tokens if t.casefold() not in _SMALL]
    share = sum(t[0].isupper() for t in capital) / max(1, len(capital))
    following = units[index + 1]
    if _LABEL.fullmatch(draft.words(following)):
        return True
    longer = following.end - following.start > 2 * len(words) or following.kind is PassageKind.LIST_ITEM
    if len(tokens) == 1:
        return kind_of(bare) is not None or (longer and len(bare) > 5)
    return longer and (share >= 0.7 or len(tokens) <= 8) and not _verse(units, index)


def _in_list(units: list[Unit], index: int) -> bool:
    """Whether the numbered unit stands directly between other numbered ones: a list, not headings."""
    near = units[max(0, index - 1) : index] + units[index + 1 : index + 2]
    return any(_NUMBERED.fullmatch(u.marker) for u in near if u.marker)


def _verse(units: list[Unit], index: int) -> bool:
    """Whether short lines stand on both sides: a list without bullets, a title page, an address."""
    before = units[index - 1] if index else None
    after = units[index + 1 : index + 3]
    return before is not None and before.end - before.start < 60 and all(u.end - u.start < 60 for u in after)


def _title(draft: Draft, unit: Unit) -> str:
    return draft.words(unit).strip(" :*_").strip()


def _level(
    draft: Draft,
    unit: Unit,
    title: str,
    kind: SectionKind | None,
    headings: list[tuple[Unit, str, int, SectionKind | None]],
    agenda: int,
) -> int:
    if unit.marker and _NUMBERED.fullmatch(unit.marker):
        return unit.marker.strip(".").count(".") + 1
    if agenda:
        if title.isupper():
            return agenda
        return agenda + 1 if _DATE_LINE.match(title) or not _has_day(headings) else agenda + 2
    if draft.words(unit).endswith(":"):
        numbered = [h[2] for h in headings if h[0].marker]
        return (numbered[-1] if numbered else 1) + 1
    if not headings:
        return 1
    if title.isupper() and kind is not SectionKind.AGENDA and any(not h[1].isupper() for h in headings):
        under = next((h for h in reversed(headings) if h[2] <= 2), None)
        if under is not None and under[3] is SectionKind.PRIORITIES and kind is None:
            return under[2] + 1
        return 2
    if (
        headings[-1][0].marker
        and not unit.marker
        and kind not in (SectionKind.CONCLUSIONS, SectionKind.ANNEX, SectionKind.REFERENCES)
    ):
        return headings[-1][2] + 1
    if any(h[0].marker for h in headings) and not unit.marker:
        return max(h[2] for h in headings if h[0].marker) + 1 if kind is None else headings[-1][2]
    return 1


def _has_day(headings: list[tuple[Unit, str, int, SectionKind | None]]) -> bool:
    return any(_DATE_LINE.match(h[1]) for h in headings)


def _build(draft: Draft, headings: list[tuple[Unit, str, int, SectionKind | None]]) -> None:
    end_of_text = max((u.end for u in draft.units), default=0)
    open_sections: list[tuple[int, str, SectionKind]] = []
    for number, (unit, title, level, kind) in enumerate(headings, start=1):
        while open_sections and open_sections[-1][0] >= level:
            open_sections.pop()
        parent = open_sections[-1] if open_sections else None
        end = next((h[0].start for h in headings[number:] if h[2] <= level), end_of_text)
        while end > unit.start and draft.source.text[end - 1].isspace():
            end -= 1
        inherited = parent[2] if parent and parent[2] in _HEREDITARY else SectionKind.BODY
        section = Section(f"s{number}", title, kind or inherited, level, parent[1] if parent else None, unit.start, end)
        draft.sections.append(section)
        open_sections.append((level, section.id, section.kind))
    starts = [(s.start_char, s) for s in draft.sections]
    current: Section | None = None
    index = 0
    for unit in draft.units:
        while index < len(starts) and starts[index][0] <= unit.start:
            current = starts[index][1]
            index += 1
        unit.section = current.id if current else None


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
