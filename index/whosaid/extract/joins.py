"""Joins paragraphs that a page break, a pull quote or a caption tore apart."""

import re

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.clauses import ACTS, FORMAL, REASONS
from whosaid.extract.names import HONORIFICS_AND_NAME, OPENS_SMALL

_STOPS = ".!?…:;"
_TERMINAL = re.compile(rf"[{_STOPS}][\"'”’»)\]]*\d{{0,2}}$")
_CLAUSE = re.compile(rf"(?:{REASONS}|{ACTS})(?!\w)", re.IGNORECASE)
"""The verb with which a clause of a resolution opens, behind the comma of the one before it."""
_TAIL = 60
"""How many characters at its end tell whether a paragraph is closed."""
_LONG = 2000
"""Characters from which on a paragraph is more than the opening of a sentence."""
_OPEN_WORD = re.compile(
    r"(?:\b(?:the|a|an|of|in|on|at|to|for|from|with|by|about|than|into|between|through|and|or|but|as|that|which|is|are|was|were|be|their|its|his|her|our|"
    r"this|these|those|de|la|le|les|des|du|et|der|die|das|und|von|el|los|las|y)|,|-)$",
    re.IGNORECASE,
)


def join_paragraphs(draft: Draft) -> None:
    """Gives an open unit the parts of the next body unit, where that one goes on with its sentence."""
    pending: Unit | None = None
    kept: list[Unit] = []
    for unit in draft.units:
        if unit.noise or unit.kind in (kinds.PULL_QUOTE, kinds.CAPTION, kinds.FOOTNOTE):
            kept.append(unit)
            continue
        if pending is not None and _continues(draft, pending, unit):
            pending.extend(unit.parts)
            unit = pending
        else:
            kept.append(unit)
        pending = unit if _is_open(draft, unit) else None
    draft.units[:] = kept


def _is_open(draft: Draft, unit: Unit) -> bool:
    if draft.text[unit.end - 1] in _STOPS:
        return False
    if unit.kind not in (kinds.PARAGRAPH, kinds.LIST_ITEM) or _TERMINAL.search(_tail(draft, unit)):
        return False
    return len(unit.parts) > 1 or len(draft.words(unit).split(None, 7)) >= 8


def _continues(draft: Draft, before: Unit, unit: Unit) -> bool:
    """Whether `unit` goes on where `before` broke off: it opens in lower case, or was freed from a caption's line."""
    if unit.kind is not kinds.PARAGRAPH or unit.marker:
        return False
    text = draft.text[unit.start : unit.end]
    if FORMAL.match(text):
        return False
    if unit.left_over or OPENS_SMALL.match(text):
        return True
    if before.kind is kinds.LIST_ITEM or len(text.split(None, 7)) < 8:
        return False
    if _tail(draft, before).endswith(",") and _CLAUSE.match(text) is not None:
        return False
    if _OPEN_WORD.search(_tail(draft, before)) is not None:
        return True
    return before.end - before.start < _LONG and _names_only(draft.words(before))


def _tail(draft: Draft, unit: Unit) -> str:
    """The end of a unit, of its last part alone: a joined one is never read as a whole again."""
    start, end = unit.parts[-1]
    return " ".join(draft.text[max(start, end - _TAIL) : end].split())


def _names_only(words: str) -> bool:
    """An opening such as `Mr. A. Smith, Deputy Director in the Commission` that has no verb yet."""
    named = HONORIFICS_AND_NAME.match(words)
    if named is None or words[named.end() :][:1] != "," or len(words) > 160 or words.isupper():
        return False
    return re.search(r"\b(?:was|were|is|are|has|had|have|said|\w+ed)\b", words) is None
