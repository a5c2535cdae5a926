"""Items of lists that their section announces: bullets, numbered paragraphs and notes under «Recommendations»."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.imperatives import GERUNDS
from whosaid.extract.lexicon.sections import kind_of as announced
from whosaid.extract.names import UPPER
from whosaid.extract.recommendations.cues import denies, opens_imperatively, weigh
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.labels import Labels, with_list
from whosaid.extract.recommendations.owners import Owners
from whosaid.extract.sentences import Sentence, read_sentences
from whosaid.model import RecommendationKind, Section, SectionKind, Spans

_KINDS = {
    SectionKind.CONCLUSIONS: RecommendationKind.CONCLUSION,
    SectionKind.RECOMMENDATIONS: RecommendationKind.RECOMMENDATION,
    SectionKind.CHALLENGES: RecommendationKind.CHALLENGE,
    SectionKind.GOOD_PRACTICES: RecommendationKind.GOOD_PRACTICE,
    SectionKind.DECISIONS: RecommendationKind.DECISION,
}
_PLACE = re.compile(
    r"\(\s*(?:(?P<label>conclusions?|recommendations?),?\s+)?(?:paragraphs?|paras?\.?)\s+[\dA-Z][\d.,A-Z]*(?:(?:\s?(?:,|and|to|[–-]))+\s?\d[\d.]*){0,20}\s?\)[.;]?\s?$",
    re.IGNORECASE,
)
"""Where in the report an item of its list of conclusions and recommendations comes from."""
_TAIL = 120
"""How much of an item's end is looked at for its place."""
_MIXED = re.compile(
    r"(?:conclusions?|findings?)\b.{0,60}?\brecommendations?\b|recommendations?\b.{0,60}?\b(?:conclusions?|findings?)\b",
    re.IGNORECASE,
)
_PLAIN_TITLE = re.compile(
    r"recommend|recommand|recomend|recoman|empfehl|conclusion|schlussfolgerung|challenge|practice|obstacle|défi|herausforder|desafío|pratique|práctica|decision|action|beschl|décision|acuerdo|acords|takeaway|commitments|aufgaben|maßnahmen|tâches|tareas",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"^what (?:should|must|needs|has)\b|recommend|recommand|recomend|recoman|empfehl|préconis", re.IGNORECASE
)
_DEMANDS = re.compile(r"that\s+(?:the|all|each|every|any|an?|in|[A-Z]\w+|\w+s)\s", re.IGNORECASE)
"""How a point of recommendations opens that hangs on `it is recommended`: `That the port mend …`."""
_UNASKED = re.compile(r"(?:see|note|find|read|get|go|use|look|let|contact|visit)\b", re.IGNORECASE)
_OBJECT = re.compile(
    r"\w+\s+(?:the|an?|all|any|each|every|its|their|our|your|more|new|further|that|this|these|those|to|with|for|how|whether|l[ae]s?|une?|des?|el|l[ao]s|una?)\b",
    re.IGNORECASE,
)
_STATES = re.compile(r"\b(?:is|are|was|were|has|have|had|can|may|will|does|do)\b", re.IGNORECASE)
"""A finite verb soon behind a word that may be a noun too: `Open source contributions are …`."""
_NEXT = re.compile(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:agreed\s+|proposed\s+)?(?:next\s+steps|what\s+(?:should|must|needs\s+to|has\s+to)\s+(?:be\s+done|happen|change)|follow-?ups?|prochaines\s+étapes|suites?\s+à\s+donner|nächste\s+schritte|weiteres\s+vorgehen|próximos\s+pasos)\b",
    re.IGNORECASE,
)
"""A title whose points are things to be done, though they name them without a verb."""
_WEB = re.compile(r"(?:https?://|www\.)\S+$")
_COURTESY = re.compile(r"(?:many\s+)?(?:thank|congratulat)", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:was|were|did|came|had|saw|took|went|made|gave|held|presented|discussed|charted|framed|thank|asked|wondered|volunteered|announced|joined|left|"
    r"remercié|annoncé|clôturé|clos|dankte|schloss|eröffnete|kündigte|agradeció|clausuró|anunció)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|can|could|will|would|should|must|may|might|shall|do|does|did|not|there|we|they|it|which|who|"
    r"\w+ed|est|sont|a|ont|ist|sind|hat|haben|wird|werden|es|son|ha|han)\b|\b\w{2,}s\s+(?:the|an?|to|that)\b|[.!]\s*$",
    re.IGNORECASE,
)
"""A sign that a point states something; without one it may only name a topic."""
_COMMITS = re.compile(
    r"(?:(?:we|the\s+[\w’'-]+(?:\s+[\w’'-]+){0,3})\s+(?:will|shall|commit|pledge|undertake|intend|agree)\b|(?:nous|wir|nos)\s+\w+|"
    rf"(?:{'|'.join(sorted(GERUNDS))})\b)",
    re.IGNORECASE,
)
"""How a point says what is going to be done: `We commit to …`, `The board will …`, `Building …`."""
_OWNED = re.compile(rf"[{UPPER}@][\w.’'-]{{1,20}}(?:[ ,/&]+[{UPPER}@][\w.’'-]{{1,20}}){{0,2}}:\s+\w[^:]{{5,}}")
"""How a point says who has to do it: `Anna: maps of the harbour`."""
_AHEAD = (SectionKind.RECOMMENDATIONS, SectionKind.DECISIONS)
_PLANNED = (RecommendationKind.RECOMMENDATION, RecommendationKind.DECISION)
_TOPIC = 10
"""Words from which on a point without such a sign is not taken for a topic."""
_COUNT = re.compile(r"\(?\d{1,3}[.)]?")
"""The number of a paragraph that is counted through a report."""
_FEWEST_COUNTED = 3
_POINTS = 2
"""Sentences of a paragraph beyond which it is an account, not a point of a list."""
_POINT = 260
"""Mean length below which a paragraph of notes is one point, also where few of them have bullets."""
_NOTE = 450
"""Mean length in characters below which the paragraphs of a section are notes, each a point of its own."""


class Lists:
    """Reads the lists of one document that their sections announce."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items, labels: Labels, owners: Owners) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._owners = owners
        self._notes, self._bulleted, self._placed = self._styles()
        self._chapter = self._beside_title()
        self._uncounted = self._all_alike()
        self._mixed: set[str] = set()
        self._counted = False
        self._plain: set[str] = set()
        self._advising: set[str] = set()
        self._labelled: set[str] = set()
        for section in draft.sections:
            under = section.parent in self._labelled and announced(section.title) is None
            if under or labels.heads(section.title):
                self._labelled.add(section.id)
            if section.id in self._chapter or _PLAIN_TITLE.search(section.title) or section.parent in self._plain:
                self._plain.add(section.id)
            if _ADVICE.search(section.title) or section.parent in self._advising:
                self._advising.add(section.id)
            if section.id in self._chapter or _MIXED.search(section.title) or section.parent in self._mixed:
                self._mixed.add(section.id)

        advised = [u for u in units if u.section in self._advising and u.kind is kinds.PARAGRAPH]
        counted = sum(_COUNT.fullmatch(unit.marker) is not None for unit in advised)
        self._counted = counted >= _FEWEST_COUNTED and counted * 3 >= len(advised) * 2

    def take(self, index: int, section: Section | None) -> int:
        """Adds the list item at `units[index]`; how many units it takes, 0 where it is none."""
        unit = self._units[index]
        if section is None or unit.kind is kinds.TURN:
            return 0
        if unit.kind is kinds.HEADING:
            return self._heading(unit, section)
        kind = RecommendationKind.RECOMMENDATION if section.id in self._chapter else _KINDS.get(section.kind)
        if kind is None or section.id in self._labelled:
            return 0
        mixed = section.id in self._mixed
        marked = unit.kind is kinds.LIST_ITEM or (unit.marker[:1].isdigit() and (mixed or unit.section in self._placed))
        if marked:
            return self._marked(index, section, kind, mixed)
        paragraph = unit.kind is kinds.PARAGRAPH and unit.section not in self._notes
        if section.id in self._advising and self._counted and _COUNT.fullmatch(unit.marker) and self._advises(unit):
            return self._marked(index, section, kind, mixed)
        if section.id in self._advising and paragraph and self._asks(unit):
            return self._marked(index, section, kind, mixed)
        if unit.section in self._notes and unit.kind is kinds.PARAGRAPH:
            self._note(unit, kind)
            return 1
        return 0

    def _heading(self, unit: Unit, section: Section) -> int:
        """A heading under «Recommendations» that says itself what to do."""
        title = section.title
        under = section.kind is SectionKind.RECOMMENDATIONS and section.parent in self._advising
        if not under or section.start_char != unit.start or len(title.split()) < 3 or not opens_imperatively(title):
            return 0
        self._items.add(spans_of(self._draft, unit), RecommendationKind.RECOMMENDATION, "heading", 0.75)
        return 1

    def _advises(self, unit: Unit) -> bool:
        """Whether a numbered paragraph among recommendations asks for something in its first words or its first sentence."""
        if self._asks(unit):
            return True
        found = weigh(self._draft.flow(unit).sentences()[0])
        return found is not None and found.kind is RecommendationKind.RECOMMENDATION

    def _asks(self, unit: Unit) -> bool:
        """Whether a paragraph among recommendations is one by its opening: a bare verb, or `That the …`."""
        words = self._draft.words(unit)
        if _DEMANDS.match(words):
            return True
        if not opens_imperatively(words) or words.endswith(":") or _UNASKED.match(words):
            return False
        return _OBJECT.match(words) is not None or _STATES.search(" ".join(words.split(None, 9)[:9])) is None

    def _marked(self, index: int, section: Section, kind: RecommendationKind, mixed: bool) -> int:
        unit = self._units[index]
        end = with_list(self._draft, self._units, index)
        if section.id in self._placed:
            end = self._to_place(index, end)
        spans: Spans = ()
        for part in self._units[index:end]:
            spans += spans_of(self._draft, part)
        text = " ".join(self._draft.flow(part).text for part in self._units[index:end])
        if mixed:
            kind = kind_of(text)
        elif kind is RecommendationKind.RECOMMENDATION and denies(text):
            kind = RecommendationKind.CONCLUSION
        sure = self._sureness(text, section)
        advises = section.id in self._advising
        if (
            kind in _PLANNED
            and not advises
            and (self._owners.assigned(text) or (sure >= 0.9 and self._owners.of(text)))
        ):
            kind, sure = RecommendationKind.DECISION, max(sure, 0.85)
        numbered = unit.marker[:1].isdigit() or unit.marker[1:2].isdigit()
        number = unit.marker.strip("().") if numbered and section.id not in self._uncounted else None
        self._items.add(spans, kind, "list-item", sure, number=number)
        return end - index

    def _note(self, unit: Unit, kind: RecommendationKind) -> None:
        flow = self._draft.flow(unit)
        if kind in (RecommendationKind.GOOD_PRACTICE, RecommendationKind.CHALLENGE):
            self._items.add(spans_of(self._draft, unit), kind, "note", 0.75)
            return
        for sentence in flow.sentences():
            if len(sentence.text.split(None, 5)) >= 5:
                sure = _noted(sentence) if unit.section in self._bulleted or weigh(sentence) else 0.5
                if sure < 0.7 and len(flow.sentences()) > _POINTS and not opens_imperatively(sentence.text):
                    sure = 0.5
                self._items.add(flow.spans(sentence.start, sentence.end), kind, "note", sure)

    def _sureness(self, text: str, section: Section) -> float:
        """How sure a point of a list is what its section announces."""
        words = text.split()
        first = text[: text.find("?") + 1]
        asks = bool(first) and (len(first.split()) * 2 >= len(words) or text.endswith("?"))
        asks = asks or (bool(first) and ". " not in first and weigh(Sentence(text)) is None)
        asks = asks and section.kind is not SectionKind.CHALLENGES
        asks = asks and (text.endswith("?") or not opens_imperatively(text))
        link = _WEB.match(words[-1]) is not None and len(words) < 6
        if len(words) < 3 or asks or link or _COURTESY.match(text) or (text.startswith("(") and text.endswith(")")):
            return 0.5
        if weigh(Sentence(text)) is not None or opens_imperatively(text):
            return 0.9
        if section.id in self._advising and _DEMANDS.match(text):
            return 0.9
        if section.kind in _AHEAD and _COMMITS.match(text):
            return 0.75
        if section.kind is SectionKind.DECISIONS and _OWNED.match(text):
            return 0.8
        if (
            len(words) > 3
            and _NEXT.match(section.title)
            and _TELLS.search(text) is None
            and _STATES.search(text) is None
        ):
            return 0.65
        if section.kind is SectionKind.CONCLUSIONS and len(words) < _TOPIC and not _FINITE.search(text):
            return 0.55
        return 0.9 if section.id in self._plain and len(words) > 4 else 0.55

    def _to_place(self, index: int, end: int) -> int:
        """The end of an item that goes on in further paragraphs until it names its place in the report."""
        for at in range(index, min(index + 6, len(self._units))):
            unit = self._units[at]
            if at > index and (unit.kind is kinds.HEADING or unit.marker or unit.section != self._units[index].section):
                break
            if _placed(self._draft.flow(unit).text):
                return max(end, at + 1)
        return end

    def _all_alike(self) -> frozenset[str]:
        """Sections whose list gives one number to all of its items: a mark, not a number."""
        seen: set[tuple[str, str, int]] = set()
        found: set[str] = set()
        for unit in self._units:
            if unit.section is not None and unit.marker and unit.kind is kinds.LIST_ITEM:
                key = (unit.section, unit.marker, unit.level)
                if key in seen:
                    found.add(unit.section)
                seen.add(key)
        return frozenset(found)

    def _styles(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Sections written as notes, those of them mostly in bullets, and those whose items name their place."""
        lengths: dict[str, list[int]] = {}
        bullets: Counter[str] = Counter()
        placed: Counter[str] = Counter()
        section_kinds = {section.id: section.kind for section in self._draft.sections}
        for unit in self._units:
            if unit.section is None or unit.kind is kinds.HEADING or section_kinds[unit.section] not in _KINDS:
                continue
            lengths.setdefault(unit.section, []).append(unit.end - unit.start)
            if unit.kind is kinds.LIST_ITEM:
                bullets[unit.section] += 1
            placed[unit.section] += self._names_place(unit)
        notes = frozenset(s for s, sizes in lengths.items() if s in bullets and sum(sizes) / len(sizes) < _NOTE)
        bulleted = frozenset(
            s for s in notes if bullets[s] * 3 >= len(lengths[s]) or sum(lengths[s]) / len(lengths[s]) < _POINT
        )
        return notes, bulleted, frozenset(s for s, count in placed.items() if count * 3 >= len(lengths[s]))

    def _beside_title(self) -> frozenset[str]:
        """Sections of a chapter of conclusions and recommendations whose headings are of the rank of its title.

        They follow the title one after the other, and their paragraphs name their place in the report.
        """
        found: set[str] = set()
        if not any(_MIXED.search(section.title) for section in self._draft.sections):
            return frozenset()
        below: dict[str | None, list[Unit]] = defaultdict(list)
        for unit in self._units:
            if unit.kind is not kinds.HEADING:
                below[unit.section].append(unit)
        opened = False
        for section in self._draft.sections:
            if _MIXED.search(section.title):
                opened = True
            elif opened:
                own = below.get(section.id, [])
                numbered = sum(unit.marker[:1].isdigit() for unit in own)
                placed = sum(map(self._names_place, own))
                opened = placed * 2 >= numbered and (placed > 0 or len(own) < _FEWEST_COUNTED)
                if placed and opened:
                    found.add(section.id)
        return frozenset(found)

    def _names_place(self, unit: Unit) -> bool:
        return _PLACE.search(self._draft.text, max(unit.start, unit.end - _TAIL), unit.end) is not None


def _placed(text: str) -> re.Match[str] | None:
    return _PLACE.search(text, max(0, len(text) - _TAIL))


def kind_of(text: str) -> RecommendationKind:
    """Whether an item of a list of conclusions and recommendations is the one or the other."""
    place = _placed(text)
    if place and place["label"]:
        conclusion = place["label"].casefold().startswith("c")
        return RecommendationKind.CONCLUSION if conclusion else RecommendationKind.RECOMMENDATION
    for sentence in read_sentences(text):
        found = weigh(sentence)
        if (
            found is not None
            and found.kind is RecommendationKind.RECOMMENDATION
            and found.rule in ("recommends", "ought")
        ):
            return RecommendationKind.RECOMMENDATION
    return RecommendationKind.CONCLUSION


def _noted(sentence: Sentence) -> float:
    """How sure a sentence of a noted list is a point of it, and not what leads to the list or tells what was done."""
    if weigh(sentence) is not None:
        return 0.75
    leads = sentence.text.endswith((":", "?")) or sentence.small.startswith("the following ")
    return 0.5 if leads or _TELLS.search(sentence.text) else 0.65
