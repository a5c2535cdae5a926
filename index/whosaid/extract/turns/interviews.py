"""Interviews without labels: whom they are with, and their questions, told by bold type, headings or dashes."""

import re
from collections.abc import Collection, Iterable
from itertools import pairwise

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import HONORIFIC, NAME, fold
from whosaid.extract.people import plausible
from whosaid.extract.turns.labels import Label, abbreviates
from whosaid.model import PassageKind

_WITH = re.compile(
    rf"(?i:\b(?:interview(?:ed)?|conversation|q\s?&\s?a|questions|entretien|gespräch|entrevista)\s+(?:with|to|avec|mit|de|a|con)\s*:?)\s+"
    rf"(?:{HONORIFIC}\s*)*(?P<name>{NAME})"
)
_KIND = re.compile(r"\b(?:interview\w*|q\s?&\s?a|entretien|entrevista|gespräch)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I(?:[’'](?:m|ve|d|ll))?|[Jj]e|[Jj][’']|[Ii]ch|[Yy]o|[Mm]e)\b|\b[Jj][’']")
_YOU = re.compile(r"\b(?:[Yy]our?s?|[Vv]ous|[Vv]otre|[Vv]os|Sie|Ihr(?:e[rnms]?)?|[Uu]sted|[Tt]u|[Dd]u)\b")
_DASHES = ("—", "–", "―")
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


def find_questions(draft: Draft) -> list[Unit]:
    """The questions of an interview that wears no labels; none where nothing says or shows that it is one."""
    units = [
        unit
        for unit in draft.body()
        if unit.kind in (PassageKind.PARAGRAPH, PassageKind.HEADING, PassageKind.LIST_ITEM)
    ]
    asked = [(unit, after) for unit, after in pairwise(units) if _asks(draft, unit) and not _asks(draft, after)]
    if len(asked) < _LEAST:
        return []
    stated = any(_KIND.search(draft.text, unit.start, min(unit.end, unit.start + 300)) for unit in units[:_HEAD])
    for wears in (_is_bold, _is_dashed, _is_heading):
        found = [
            unit
            for unit, after in asked
            if wears(draft, unit)
            and after.kind is not PassageKind.HEADING
            and (wears is not _is_dashed or wears(draft, after))
        ]
        if len(found) < _LEAST or len(found) * 8 < len(units):
            continue
        if (stated and wears is not _is_heading) or _converse(draft, units, found):
            return found
    return []


def asking_papers(labels: Iterable[Label], name: str | None) -> frozenset[str]:
    """The names among an interview's labels that are no person's: of the paper that asks, where two voices are all."""
    voices = {label.name for label in labels if label.name}
    if name is None:
        return frozenset()
    others = {voice for voice in voices if not (_is_of(voice, name))}
    papers = {voice for voice in others if len(voice.split()) > 1 and not plausible(voice)}
    return frozenset(voice for voice in others if any(voice == p or abbreviates(voice, p) for p in papers))


def _is_of(voice: str, name: str) -> bool:
    return set(fold(voice).split()) <= set(fold(name).split()) or abbreviates(voice, name)


def _is_bold(draft: Draft, unit: Unit) -> bool:
    return unit.strong and unit.kind is PassageKind.PARAGRAPH


def _is_heading(draft: Draft, unit: Unit) -> bool:
    return unit.kind is PassageKind.HEADING


def _is_dashed(draft: Draft, unit: Unit) -> bool:
    return draft.text[draft.text.rfind("\n", 0, unit.start) + 1 : unit.start].strip() in _DASHES


def _asks(draft: Draft, unit: Unit) -> bool:
    return draft.words(unit).rstrip('*_ »”"').endswith("?")


def _converse(draft: Draft, units: list[Unit], questions: Collection[Unit]) -> bool:
    """Whether questions speak to somebody, and answers are given in the first person."""
    opened = answered = 0
    for index, unit in enumerate(units):
        if unit in questions:
            answers = [draft.words(after) for after in units[index + 1 : index + 3] if after not in questions]
            answered += any(_I.search(answer) for answer in answers)
            opened += _YOU.search(draft.words(unit)) is not None
    return answered * 5 >= len(questions) * 2 and opened * 3 >= len(questions)
