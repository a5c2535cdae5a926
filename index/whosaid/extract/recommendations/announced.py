"""Points that the line before them makes items, whatever they open with: `The Board recommends:`, `This Union resolves:`.

The same line may make them reasons (`This Union notes:`): then they are no items, though they say what must be.
"""

import re
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.leads import ASKED, ASSEMBLIES, CONCLUDED, CONDITIONS, DECIDED, HINDERED, REASONED, TOLD
from whosaid.extract.lexicon.sections import addressee
from whosaid.extract.names import OPENS_SMALL
from whosaid.extract.recommendations.cues import SENTENCE_RULES, opens_imperatively, weigh
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.led import with_colon
from whosaid.extract.recommendations.others import giver_of
from whosaid.extract.sentences import Sentence
from whosaid.model import RecommendationKind

_KINDS = {
    "recommends": RecommendationKind.RECOMMENDATION,
    "decides": RecommendationKind.DECISION,
    "agreement": RecommendationKind.CONCLUSION,
}
_ASKED = re.compile(rf"\b(?:{ASKED})[^.;:]{{0,90}}:$", re.IGNORECASE)
_DECIDED = re.compile(rf"\b(?:{DECIDED})[^.;:]{{0,60}}:$", re.IGNORECASE)
_NAMED = tuple(
    (kind, re.compile(rf"\b(?:{words})\b[^.;:]{{0,140}}:$", re.IGNORECASE))
    for kind, words in ((RecommendationKind.CHALLENGE, HINDERED), (RecommendationKind.CONCLUSION, CONCLUDED))
)
_REASONED = re.compile(
    rf"(?:that\s+)?(?:this|the|der|die|das|le|la|l['’]|el)\s?(?:[\w’'-]+\s+){{0,4}}?(?:{ASSEMBLIES})(?:\s+[\w’'-]+){{0,4}}?\s+(?:{REASONED})(?:\s+(?:that|que|dass))?\s*:?",
    re.IGNORECASE,
)
_ACTED = re.compile(
    rf"(?:that\s+)?(?:this|the|der|die|das|le|la|l['’]|el)\s?(?:[\w’'-]+\s+){{0,4}}?(?:{ASSEMBLIES})(?:\s+[\w’'-]+){{0,4}}?\s+(?:therefore\s+|further\s+|also\s+|hereby\s+)?(?:{DECIDED})(?:\s+(?:to|that|de|que))?\s*:?",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:to\s+)?(?:also\s+|further\s+|strongly\s+)?(?:requests?|urges?|calls?\s+(?:up)?on|calls?\s+for|invites?|encourages?|asks?|recommends?|appeals?|demands?)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(TOLD, re.IGNORECASE)
_CONDITION = re.compile(CONDITIONS, re.IGNORECASE)
_DONE = re.compile(r"\b(?:was|were|had)\b")
_GOES_ON = re.compile(r"\b(?:of|on|with|for|in|about|as|and|or|de|von|für|con)\s*:$")
"""How a lead ends whose points are no more than its nouns: `ensure the existence of:`."""
_THAT = re.compile(r"\b(?:that|que|dass)(?:\s+[\w’'-]+){0,8}\s*:$")
"""How a lead ends whose points are the rest of its one clause: `We recommend that the council: mend …; count …`."""
_WHOLE = re.compile(
    r"\bthat\b.*\b(?:should|must|ought|shall|be|is|are|was|were|will|would|can|could|so\s+that)\b[^:]*:$"
)
"""A lead that says all it has to say: its points are no more than its examples."""
_LONGEST_LEAD = 60
"""Words of the sentence that leads, beyond which it is none."""
_LONGEST_LINE = 120
_LONGEST_POINT = 900
_FEWEST = 2
_WORDS = 3
"""A point of fewer words is a name or a topic."""
_SURE = 0.75


class Announced:
    """Reads the points of one document that their leads announce."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._points: dict[int, tuple[RecommendationKind, str | None] | None] = {}
        self._leading: set[int] = set()
        for index, unit in enumerate(units[:-1]):
            if index not in self._points and unit.kind is not kinds.TURN:
                self._follow(index)

    def leads(self, index: int) -> bool:
        """Whether the unit at an index leads to points that are items of their own."""
        return index in self._leading

    def take(self, index: int) -> bool:
        """Adds the point at an index; whether it is one that a lead announces."""
        if index not in self._points:
            return False
        told = self._points[index]
        if told is not None:
            unit = self._units[index]
            kind, by = told
            if kind is RecommendationKind.CHALLENGE and self._prescribes(unit):
                return False
            asks = self._prescribes(unit) or opens_imperatively(self._draft.words(unit))
            if kind is RecommendationKind.CONCLUSION and asks:
                kind = RecommendationKind.RECOMMENDATION
            if kind is RecommendationKind.DECISION and _ASKS.match(self._draft.words(unit)):
                kind = RecommendationKind.RECOMMENDATION
            numbered = unit.marker[:1].isdigit() or unit.marker[1:2].isdigit() or len(unit.marker) > 5
            number = unit.marker.strip("().:-–—") if numbered else None
            self._items.add(spans_of(self._draft, unit), kind, "announced", _SURE, number=number, by=by)
        return True

    def _prescribes(self, unit: Unit) -> bool:
        """Whether a point among challenges says what to do about them."""
        found = weigh(self._draft.flow(unit).sentences()[0])
        return found is not None and found.rule in ("recommends", "ought")

    def _follow(self, index: int) -> None:
        """Marks the points behind the unit at an index, where it leads to some."""
        unit, start = self._units[index], index + 1
        if self._addresses(self._units[start]) and start + 1 < len(self._units):
            start += 1
        first = self._units[start]
        if first.kind is not kinds.LIST_ITEM and not first.marker:
            self._one(index)
            return
        text = self._draft.flow(unit).text.rstrip()
        if text[-1:] not in (":", "s", "e", "t", "n", "-", "–", "—") or not text:
            return
        sentence = self._draft.flow(unit).sentences()[-1]
        if len(sentence.text.split(None, _LONGEST_LEAD)) > _LONGEST_LEAD:
            return
        words = with_colon(" ".join(sentence.text.split()))
        if _REASONED.fullmatch(words):
            self._points |= dict.fromkeys(self._run(start), None)
            return
        kind = self._kind(words, sentence)
        asked = kind is RecommendationKind.RECOMMENDATION
        if kind is None or self._goes_on(unit, first, words, asked=asked):
            return
        run = self._run(start)
        told = sum(_DONE.search(self._draft.words(self._units[at])) is not None for at in run)
        if len(run) >= _FEWEST and told * 2 <= len(run):
            giver = giver_of(sentence)
            self._leading.add(index)
            self._points |= dict.fromkeys(run, None if giver.past else (kind, giver.name))

    def _one(self, index: int) -> None:
        """Marks the paragraph behind a line that says nothing but that the body decides: `The Conference decides:`."""
        unit, behind = self._units[index], self._units[index + 1]
        if unit.end - unit.start > _LONGEST_LINE or behind.kind is not kinds.PARAGRAPH:
            return
        words = self._draft.words(unit)
        if words.endswith(":") and _ACTED.fullmatch(words):
            self._leading.add(index)
            self._points[index + 1] = (RecommendationKind.DECISION, None)

    def _kind(self, words: str, sentence: Sentence) -> RecommendationKind | None:
        """What a lead makes of its points, None where it makes nothing of them."""
        if _ACTED.fullmatch(words):
            return RecommendationKind.DECISION
        if not words.endswith(":") or _TOLD.search(words) or _CONDITION.match(words):
            return None
        for kind, pattern in _NAMED:
            if pattern.search(words):
                return kind
        found = weigh(sentence)
        if found is not None and found.rule in _KINDS and not _WHOLE.search(words):
            return _KINDS[found.rule]
        if _ASKED.search(words):
            return RecommendationKind.RECOMMENDATION
        if found is not None and found.rule in SENTENCE_RULES and found.kind is not RecommendationKind.DECISION:
            return None
        return RecommendationKind.DECISION if _DECIDED.search(words) else None

    def _goes_on(self, unit: Unit, first: Unit, words: str, *, asked: bool) -> bool:
        """Whether the points are the rest of one sentence, which is a numbered item: `12. We recommend that: (a) …; (b) …`."""
        deeper = first.marker[:1].isdigit() and "." in first.marker.strip(".")
        if _GOES_ON.search(words):
            return True
        if (
            asked
            and _THAT.search(words)
            and not first.marker[:1].isdigit()
            and OPENS_SMALL.match(self._draft.words(first))
        ):
            return True
        return bool(unit.marker) and not deeper and not words.endswith(("following:", "recommendations:", "measures:"))

    def _run(self, start: int) -> list[int]:
        """The points from the one at `start` on; a line that only names whom they address stands between them."""
        first = self._units[start]
        found: list[int] = []
        for at in range(start, len(self._units)):
            unit = self._units[at]
            if found and unit.level > first.level and unit.kind is first.kind:
                continue
            if not _alike(unit, first):
                if found and self._addresses(unit):
                    continue
                break
            size = unit.end - unit.start
            words = self._draft.words(unit) if size <= _LONGEST_POINT else ""
            if not words or words.endswith("?"):
                break
            if len(words.split(None, _WORDS)) >= _WORDS:
                found.append(at)
        return found

    def _addresses(self, unit: Unit) -> bool:
        return unit.end - unit.start < 120 and addressee(self._draft.words(unit)) is not None


def _alike(unit: Unit, first: Unit) -> bool:
    """Whether a unit goes on with the list that another opens: both bullets, or both counted."""
    if unit.kind not in (kinds.LIST_ITEM, kinds.PARAGRAPH):
        return False
    if bool(unit.marker[:1].isalnum() or unit.marker[:1] == "(") != bool(
        first.marker[:1].isalnum() or first.marker[:1] == "("
    ):
        return False
    return unit.kind is first.kind or bool(unit.marker and first.marker)
