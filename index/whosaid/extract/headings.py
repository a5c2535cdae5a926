"""Tells headings from other short units by their form, and how deep they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.names import UPPER
from whosaid.extract.people import plausible
from whosaid.model import SectionKind

LABEL = re.compile(
    r"(?:panel|session|part|chapter|day|theme|workshop|annex|appendix|plenary|section|teil|kapitel|chapitre|partie|anexo)\s+"
    r"(?:[ivx]{1,5}|\d{1,2}|[a-z]|one|two|three|four|five)\.?",
    re.IGNORECASE,
)
DATE_LINE = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\d{1,2}\s+\w+\s+\d{4}", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?")
_SMALL = frozenset(
    "a an and as at by de der des die du en et for from in la le les of on or the to und und von with y".split()
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_OPENS = re.compile(rf"[{UPPER}\d]")
_LETTER = re.compile(r"[^\W\d_]")
_NO_HEADING = re.compile(r"[@|\t]|https?:|[._…]{4,}|^\d+[a-z]|^\w[\w. ]{0,30}:\s+\S")
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|be|said|says|told|tells|asked|asks|replied|wrote|writes|noted|added|explained|argued|stated|put it|have|has|had|will|would|can|could|should|must|shall|may|might|need|include[sd]?|following|"
    r"sont|est|doit|semblent|pourrait|ist|sind|soll|muss|son|deben)\b",
)
_TOLD = re.compile(r",|\b[a-z]+(?:ed|s)\s+(?:the|a|that|to|by|in|for)\b|" + _CLAUSE.pattern)
_STANDING = frozenset(
    {
        SectionKind.CONCLUSIONS,
        SectionKind.RECOMMENDATIONS,
        SectionKind.REFERENCES,
        SectionKind.ANNEX,
        SectionKind.SUMMARY,
        SectionKind.DECISIONS,
    }
)
"""Kinds of sections whose title alone makes a line their heading, also where the file marks headings itself."""
_FEWEST = 3
_STRETCH = 8000
"""From so many marked headings on, at least one in so many characters, a file is taken to mark all of its headings."""


@dataclass(slots=True)
class Heading:
    """A heading with its title, its depth from 1 and what it announces."""

    unit: Unit
    title: str
    level: int
    kind: SectionKind | None


class Form:
    """What headings look like in one document."""

    def __init__(self, draft: Draft, units: Sequence[Unit]) -> None:
        self._draft = draft
        self._units = units
        marked = sum(unit.kind is kinds.HEADING for unit in units)
        self.marked = marked >= _FEWEST and marked * _STRETCH >= len(draft.text)

    def is_heading(self, index: int) -> bool:
        """Whether a unit is marked as a heading or has the form of one."""
        unit = self._units[index]
        if unit.kind is kinds.HEADING:
            return True
        if unit.end - unit.start > 200 or index + 1 >= len(self._units):
            return False
        if not self._may_be(index):
            return False
        words = self._draft.words(unit)
        if self.marked:
            return self._stands_out(unit, words)
        return self._looks(index, words)

    def _may_be(self, index: int) -> bool:
        """Whether a unit may head what follows; a line over a label (`Panel I`) is no name, though it look like one."""
        unit = self._units[index]
        numbered = _NUMBERED.fullmatch(unit.marker) is not None
        if unit.left_over or not (unit.kind is kinds.PARAGRAPH or (unit.kind is kinds.LIST_ITEM and numbered)):
            return False
        words = self._draft.words(unit)
        bare = words.rstrip(":")
        if len(words) > 120 or bare[-1:] in ".!?;,…" or _LETTER.search(words) is None:
            return False
        if _NO_HEADING.search(words) and not LABEL.match(words):
            return False
        names = bare.split(", ")
        if plausible(bare) or (len(names) > 2 and all(plausible(name) for name in names)):
            return LABEL.fullmatch(self._draft.words(self._units[index + 1])) is not None
        return True

    def _stands_out(self, unit: Unit, words: str) -> bool:
        """In a file that marks its headings: whether a line is set in bold or announces a part of every report."""
        if unit.kind is not kinds.PARAGRAPH or len(words.split()) > 16:
            return False
        text = self._draft.source.text
        set_off = unit.strong or (
            unit.start > 0 and text[unit.start - 1] in "*_" and text[unit.end : unit.end + 1] in "*_:"
        )
        if set_off:
            return _CLAUSE.search(words) is None
        return not words.endswith(":") and len(words.split()) <= 4 and kind_of(words) in _STANDING

    def _looks(self, index: int, words: str) -> bool:
        """Whether a unit is short, opens with a capital, has no full stop, and is in capitals, title case or numbered."""
        unit = self._units[index]
        bare = words.rstrip(":")
        tokens = _WORD.findall(bare)
        if not tokens or len(tokens) > 16 or not _OPENS.match(words):
            return False
        if words.endswith(":"):
            return not unit.marker and len(tokens) <= 8 and _CLAUSE.search(words) is None
        if unit.marker:
            return _NUMBERED.fullmatch(unit.marker) is not None and not self._in_list(index)
        if bare.isupper() or DATE_LINE.fullmatch(bare) or LABEL.match(bare):
            return len(tokens) > 1 or len(bare) > 3
        following = self._units[index + 1]
        if LABEL.fullmatch(self._draft.words(following)):
            return True
        longer = following.end - following.start > 2 * len(words) or following.kind is kinds.LIST_ITEM
        if len(tokens) == 1:
            return kind_of(bare) is not None or (longer and len(bare) > 5)
        capital = [token for token in tokens if token.casefold() not in _SMALL]
        share = sum(token[0].isupper() for token in capital) / max(1, len(capital))
        told = share < 0.7 and _TOLD.search(bare) is not None
        return (
            longer
            and not told
            and (share >= 0.7 or len(tokens) <= 8)
            and (self._announces(index, bare) or not self._verse(index))
        )

    def _announces(self, index: int, bare: str) -> bool:
        """Whether a short title says by its words what the list behind it holds."""
        listed = self._units[index + 1].kind is kinds.LIST_ITEM
        return listed and len(bare.split()) <= 4 and kind_of(bare) in _STANDING

    def _in_list(self, index: int) -> bool:
        """Whether the numbered unit stands directly between other numbered ones: a list, not headings."""
        near = [*self._units[max(0, index - 1) : index], *self._units[index + 1 : index + 2]]
        return any(_NUMBERED.fullmatch(unit.marker) for unit in near if unit.marker)

    def _verse(self, index: int) -> bool:
        """Whether short lines stand on both sides: a list without bullets, a title page, an address."""
        before = self._units[index - 1] if index else None
        after = self._units[index + 1 : index + 3]
        return before is not None and before.end - before.start < 60 and all(u.end - u.start < 60 for u in after)


class Depth:
    """How deep the headings of one document stand, given those before."""

    def __init__(self, form: Form, draft: Draft) -> None:
        self._form = form
        self._draft = draft
        self._last: Heading | None = None
        self._last_high: Heading | None = None
        self._last_numbered = 0
        self._deepest_numbered = 0
        self._mixed_case = False
        self._days = False
        self._marked_level = 0
        self.agenda = 0

    def of(self, unit: Unit, title: str, kind: SectionKind | None) -> int:
        """The level of a heading from 1, as the file gives it or as its form and those before it tell."""
        if unit.kind is kinds.HEADING and unit.level:
            return unit.level
        if self._form.marked and self._marked_level:
            return self._marked_level + 1
        return self._by_form(unit, title, kind)

    def _by_form(self, unit: Unit, title: str, kind: SectionKind | None) -> int:
        last = self._last
        numbered = _NUMBERED.fullmatch(unit.marker) is not None if unit.marker else False
        if numbered:
            return unit.marker.strip(".").count(".") + 1
        if self.agenda:
            if title.isupper():
                return self.agenda
            return self.agenda + (1 if DATE_LINE.match(title) or not self._days else 2)
        if self._draft.words(unit).endswith(":"):
            return (self._last_numbered or 1) + 1
        if last is None:
            return 1
        if title.isupper() and kind is not SectionKind.AGENDA and self._mixed_case:
            high = self._last_high
            under = high is not None and high.kind is SectionKind.PRIORITIES and kind is None
            return high.level + 1 if under and high is not None else 2
        closing = kind in (SectionKind.CONCLUSIONS, SectionKind.ANNEX, SectionKind.REFERENCES)
        if last.unit.marker and not unit.marker and not closing:
            return last.level + 1
        if self._deepest_numbered and not unit.marker:
            return self._deepest_numbered + 1 if kind is None else last.level
        return 1

    def note(self, heading: Heading, *, marked: bool) -> None:
        """Takes a heading into account for those that follow."""
        self._last = heading
        if heading.level <= 2:
            self._last_high = heading
        if heading.unit.marker:
            self._last_numbered = heading.level
            self._deepest_numbered = max(self._deepest_numbered, heading.level)
        self._mixed_case = self._mixed_case or not heading.title.isupper()
        self._days = self._days or DATE_LINE.match(heading.title) is not None
        if marked:
            self._marked_level = heading.level
