"""Interviews without labels: whom they are with, and their questions, told by bold type, headings or dashes."""

import re
from collections.abc import Collection, Iterable
from itertools import pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import HONORIFIC, IS_NAME, NAME, fold
from whosaid.extract.people import plausible
from whosaid.extract.turns.labels import Label, abbreviates

_WITH = re.compile(
    rf"(?i:\b(?:interview(?:ed)?|conversation|q\s?&\s?a|questions|entretien|gespräch|entrevista)\s+(?:with|to|avec|mit|de|a|con)\s*:?)\s+"
    rf"(?:{HONORIFIC}\s*)*(?P<name>{NAME})"
)
_TITLED = re.compile(
    rf"(?:{HONORIFIC}\s*)*(?P<name>{NAME})\s*[:：]\s*[\"“«„‘']|(?i:(?:a\s+)?(?:talk|chat|discussion)\s+with)\s+(?P<with>{NAME})$"
)
_ASKER_BEFORE = re.compile(r"\b(?:by|par|von|por|text|texte|words)[\s:*]*$", re.IGNORECASE)
_ASKER_BEHIND = re.compile(
    r"[\s*,]+(?:talk|speak|spoke|met\b|meets?\b|interview|sits?\b|sat\b|caught|catches|ask|visit|discuss|question|hat\b|sprach|spricht|trifft|traf|"
    r"a\s+rencontré|rencontre|s['’]entretient|interroge|habla|conversa|entrevista)",
    re.IGNORECASE,
)
"""What stands beside the name of whoever asks, in the lines above an interview."""

_KIND = re.compile(r"\b(?:interview\w*|q\s?&\s?a|entretien|entrevista|gespräch)\b", re.IGNORECASE)
_I = re.compile(r"\b(?:I(?:[’'](?:m|ve|d|ll))?|[Jj]e|[Jj][’']|[Ii]ch|[Yy]o|[Mm]e)\b|\b[Jj][’']")
_YOU = re.compile(r"\b(?:[Yy]our?s?|[Vv]ous|[Vv]otre|[Vv]os|Sie|Ihr(?:e[rnms]?)?|[Uu]sted|[Tt]u|[Dd]u)\b")
_CREDITS = re.compile(
    r"[(\[]?(?:(?:this|the)\s+(?:interview|conversation|transcript|text|q\s?&\s?a|exchange)\s+(?:has\s+been|have\s+been|was|is)\s"
    r"|(?:interview(?:ed)?|edited|translated|transcribed|photographs?|photos?|illustrations?)(?:\s+and\s+\w+)?\s+(?:by|from)\s"
    r"|(?:as\s+)?told\s+to\s|propos\s+recueillis|entretien\s+(?:réalisé|mené|conduit)|traduit\s+d|cet\s+entretien\s+a\s"
    r"|(?:das\s+)?(?:gespräch|interview)\s+(?:führte|führten|wurde)|aus\s+dem\s+\w+(?:\s+von|\s+übersetzt)|übersetz\w+\s"
    r"|(?:la\s+)?entrevista\s+(?:realizada|de|por|fue|ha)\s|traducid[oa]\s|traducción\s)",
    re.IGNORECASE,
)
"""What the paper says of an interview below it, in any case."""

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
    units = [unit for unit in draft.body() if unit.kind in (kinds.PARAGRAPH, kinds.HEADING, kinds.LIST_ITEM)]
    asked = [(unit, after) for unit, after in pairwise(units) if _asks(draft, unit) and not _asks(draft, after)]
    if len(asked) < _LEAST - 1:
        return []
    stated = any(_KIND.search(draft.text, unit.start, min(unit.end, unit.start + 300)) for unit in units[:_HEAD])
    bold = _bold_prompts(draft, units) if stated else []
    if bold and sum(_asks(draft, unit) for unit in bold) * 2 >= len(bold) >= _LEAST and len(bold) * 8 >= len(units):
        return bold
    if len(asked) < _LEAST:
        return []
    for wears in (_is_bold, _is_dashed, _is_heading):
        found = [
            unit
            for unit, after in asked
            if wears(draft, unit)
            and after.kind is not kinds.HEADING
            and (wears is not _is_dashed or wears(draft, after))
        ]
        if len(found) < _LEAST or len(found) * 8 < len(units):
            continue
        if (stated and wears is not _is_heading) or _converse(draft, units, found):
            return found
    return []


def _bold_prompts(draft: Draft, units: list[Unit]) -> list[Unit]:
    """What is said in bold from the first question on, questions or not, each with a plain answer below."""
    found = [
        unit
        for unit, after in pairwise(units)
        if _is_bold(draft, unit)
        and after.kind is not kinds.HEADING
        and not after.strong
        and draft.words(unit).rstrip('*_ »”"')[-1:] in ("?", ".", "!", "…", ":")
        and not is_credit(draft.words(unit))
    ]
    first = next((at for at, unit in enumerate(found) if _asks(draft, unit)), len(found))
    return found[first:]


def is_credit(words: str) -> bool:
    """Whether a paragraph says who made, edited or translated an interview."""
    return len(words) <= 300 and _CREDITS.match(words) is not None


def tells_of(words: str, name: str | None) -> bool:
    """Whether a paragraph tells of the interviewee by surname and knows no first person: the paper's own words."""
    return name is not None and fold(name).split()[-1] in fold(words).split() and _I.search(words) is None


def introduced(draft: Draft, first: Unit) -> str | None:
    """Whom alone the lines above the first question introduce: by a name in bold, or before the title's words.

    Nobody where the line below the title names two in bold, or where the interview does not say that it is one.
    """
    above = [unit for unit in draft.body()[:_HEAD] if unit.end <= first.start]
    if not any(_KIND.search(draft.text, unit.start, min(unit.end, unit.start + 300)) for unit in above):
        return None
    found: dict[str, str] = {}
    for unit in above:
        words = draft.words(unit)
        titled = _TITLED.match(words) if unit.kind is kinds.HEADING else None
        names = [titled["name"] or titled["with"]] if titled is not None else []
        if not is_credit(words) and not unit.strong and unit.kind is kinds.PARAGRAPH:
            names += [
                draft.text[start:end]
                for block in draft.source.blocks
                if block.start_char <= unit.start < block.end_char
                for start, end in block.strong
                if not _ASKER_BEFORE.search(draft.text, max(unit.start, start - 20), start)
                and not _ASKER_BEHIND.match(draft.text, end, unit.end)
            ]
        for written in names:
            name = " ".join(written.split()).strip(" ,.:*")
            if len(name.split()) > 1 and IS_NAME.fullmatch(name) and plausible(name):
                found.setdefault(fold(name), name)
    return found.popitem()[1] if len(found) == 1 else None


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
    return unit.strong and unit.kind is kinds.PARAGRAPH


def _is_heading(draft: Draft, unit: Unit) -> bool:
    return unit.kind is kinds.HEADING


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
