"""Reads the units of a document one after the other and takes the items that they hold."""

import re
from dataclasses import replace

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.sections import addressee
from whosaid.extract.recommendations.actions import ACTION_SIGN, Actions
from whosaid.extract.recommendations.aloud import is_untold, prescribes_aloud
from whosaid.extract.recommendations.announced import Announced
from whosaid.extract.recommendations.appeals import (
    advises,
    calls_on,
    exhorts,
    hears_elsewhere,
    reports_advice,
    steers,
    steers_elsewhere,
)
from whosaid.extract.recommendations.bare import BARE, Bare, demands
from whosaid.extract.recommendations.clauses import Clauses
from whosaid.extract.recommendations.cues import (
    SENTENCE_RULES,
    Finding,
    compels_only,
    declares,
    in_own_voice,
    may_hold_cue,
    weigh,
)
from whosaid.extract.recommendations.emphasis import Emphasis
from whosaid.extract.recommendations.items import Items, paragraph_number, spans_of
from whosaid.extract.recommendations.labels import Labels, with_list
from whosaid.extract.recommendations.led import Led
from whosaid.extract.recommendations.lists import Lists
from whosaid.extract.recommendations.motions import MOTION_SIGN, Motions
from whosaid.extract.recommendations.others import giver_of
from whosaid.extract.recommendations.owners import Owners, due_of
from whosaid.extract.recommendations.responses import Responses
from whosaid.extract.sentences import Sentence
from whosaid.extract.turns.headers import is_aside
from whosaid.model import Recommendation, RecommendationKind, Section, SectionKind

_SKIPPED = frozenset(
    {
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.BOILERPLATE,
        SectionKind.SIMILAR_DOCUMENTS,
        SectionKind.QUOTES,
        SectionKind.FIGURE,
    }
)
_READ = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.PULL_QUOTE})
_SEEN = _READ | {kinds.HEADING, kinds.TURN, kinds.TABLE_ROW}
_ASSIGNED = frozenset({"action", "assigned", "labelled", "labelled-heading", "list-item", "note"})
_ADDRESSED = frozenset(
    {
        "labelled",
        "labelled-heading",
        "list-item",
        "announced",
        "strong",
        "clause",
        "act",
        "recommendation-table",
        "recommends",
    }
)
"""Rules of recommendations that may name the body that is to act."""
_LEAD = 120
"""Characters from which on a line addresses nobody."""
_LISTED = frozenset({"list-item", "note", "led-list", "announced", "labelled", "labelled-heading"})
_SET_DOWN = frozenset({"labelled", "labelled-heading", "strong"})
_TOLD_OF = 0.55
"""How sure an item may be at most that somebody gave long before."""
_FEWEST_WORDS = 4
"""A sentence of fewer words prescribes nothing that stands by itself."""
_FEWEST_SET_DOWN = 5
"""Labelled or emphasised items from which on a document is taken to set its recommendations down."""
_LESS = 0.25
_LESS_ALOUD = 0.1
"""What the words of a turn lose where they recommend outright."""
_LISTING = frozenset({"recommends", "decides", "motion"})
"""Rules of sentences that may go on in a list: `We recommend that:`."""
_MODAL = frozenset({"ought", "needs", "weighs"})
_AMENDS = re.compile(
    r"(?:to\s+)?(?:omit|insert|substitute|delete|leave\s+out|strike\s+out)\b|(?:new\s+)?(?:clause|section|subclause|schedule)\s+\d+[A-Z]?(?:\(\w+\))*:",
    re.IGNORECASE,
)
_AMENDMENTS = 8
"""Amendments from which on a document is taken to hold the words of laws."""
_ENACTED = re.compile(r"\b(?:must|shall)\b|\b(?:is|are)\s+required\b|^that\b")
"""How a law lays a duty on somebody: it is not recommended there."""
_ADVISED = re.compile(r"\b(?:should|ought\s+to)\b")
"""How a report that a record prints advises, unlike its notices and the words of bills."""
_FORCED = re.compile(r"\b(?:has|have|had)\s+to\b")
"""How a report tells what somebody cannot help doing."""
_TELLING = frozenset({"report", "paper", "committee report", "statement", "verbatim record", "transcript"})
"""Genres that tell of decisions made elsewhere."""
_REPORTS = frozenset({"report", "paper"})
_AGREED = re.compile(r"\bit\s+was\s+(?:\w+\s+)?agreed\s+that\b")
_AGREEMENT = Finding(RecommendationKind.CONCLUSION, "agreement", 0.75)
"""What `it was agreed that …` is in a report of a meeting, whose minutes would call it a decision."""
_PLAN = Finding(RecommendationKind.DECISION, "plans", 0.65)
_PLANNED = frozenset({SectionKind.DECISIONS, SectionKind.RECOMMENDATIONS})
_WILL = re.compile(
    r"(?!(?:None|Nothing|No|This|It|There|These|Those|That|What|But|And|If|In|Hopefully)\b)(?:(?:The|An?|All|Each|Our|Le|La|Les|L['’]|Der|Die|Das|El|Los|Las)\s?)?(?:[\w’'&.-]+\s+){1,7}?(?:will(?!\s+(?:be\s+(?!\w+(?:ed|en|wn|nt)\b)|be\s+(?:discussed|described)|have|depend|continue\s+to\s+be|never|not|help|need|likely|only|allow|enable|lead|mean|make)\b)\s+[a-z]+"
    r"|(?:transmettra|enverra|établira|préparera|organisera|adressera|présentera|publiera|élaborera|réunira|mettra)\b|wird\s+[^.;]{3,140}(?:erstellen|vorlegen|übermitteln|versenden|prüfen|vorbereiten|organisieren|veröffentlichen|einladen)\.$"
    r"|(?:enviará|preparará|presentará|publicará|organizará|elaborará|remitirá|convocará)\b)"
)
"""How a section of decisions or next steps says who is going to do what."""
_SPOKEN = frozenset({"verbatim record", "transcript"})
"""Genres that give speech word for word."""
"""What a sentence of the body loses in such a document: it leads up to a recommendation."""


def read_items(draft: Draft) -> list[Recommendation]:
    """The items of a document in the order of its text."""
    return _Reader(draft).read()


class _Reader:
    """Goes through the units of one document, and asks for each of them every ground in turn."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._sections = {section.id: section for section in draft.sections}
        self._units = [unit for unit in draft.body() if unit.kind in _SEEN]
        self._items = Items(draft)
        self._owners = Owners(draft)
        self._labels = Labels(draft, self._units, self._items, self._owners)
        self._actions = Actions(draft, self._units, self._items, self._owners)
        self._clauses = Clauses(draft, self._units, self._items)
        self._emphasis = Emphasis(draft, self._units, self._items)
        self._lists = Lists(draft, self._units, self._items, self._labels, self._owners)
        self._motions = Motions(draft, self._units, self._items)
        self._led = Led(draft, self._units, self._items)
        self._bare = Bare(draft, self._units)
        self._announced = Announced(draft, self._units, self._items)
        self._responses = Responses(draft, self._units)
        self._labels.reprints = self._responses.answering
        self._whom: str | None = None
        self._amending = sum(_AMENDS.match(draft.text, unit.start) is not None for unit in self._units) >= _AMENDMENTS

    def read(self) -> list[Recommendation]:
        index = 0
        while index < len(self._units):
            index += self._take(index)
        self._responses.close()
        return [self._assigned(item) for item in _weighed_together(self._draft, self._items.found)]

    def _take(self, index: int) -> int:
        """Reads the unit at an index; how many units that took."""
        unit = self._units[index]
        section = self._sections.get(unit.section) if unit.section else None
        if section is not None and section.kind in _SKIPPED:
            return 1
        headed = unit.kind is kinds.HEADING or (unit.kind is kinds.PARAGRAPH and unit.strong)
        if headed or (unit.kind is kinds.PARAGRAPH and self._draft.text.startswith(":", unit.end - 1)):
            line = self._draft.words(unit) if unit.end - unit.start < _LEAD else ""
            whom = addressee(f"{line}:" if headed and not line.endswith(":") else line)
            if whom is not None or unit.kind is kinds.HEADING:
                self._whom = whom
        before = len(self._items.found)
        taken = self._read_unit(index, section, before)
        if self._whom is not None:
            self._items.address(before, _LISTED, self._whom)
        return taken

    def _read_unit(self, index: int, section: Section | None, before: int) -> int:
        unit = self._units[index]
        if taken := self._labels.take(index):
            self._responses.ask(self._items.found[before:])
            return taken
        if taken := self._clauses.take(index) or self._actions.take(index):
            return taken
        if self._responses.take(unit):
            if self._responses.answering and unit.kind in _READ:
                self._sentences(index, answering=True)
            return 1
        if self._responses.answering:
            taken = 0
        elif taken := self._emphasis.take(index):
            return taken
        elif self._announced.take(index):
            return 1
        elif not self._announced.leads(index) and (taken := self._lists.take(index, section)):
            return taken
        elif self._led.take(index):
            return 1
        if unit.kind is kinds.HEADING:
            if self._introduces(index):
                return self._sentences(index)
            if section is not None and section.kind is SectionKind.PRIORITY and section.start_char == unit.start:
                self._items.add(spans_of(self._draft, unit), RecommendationKind.PRIORITY, "priority-heading", 0.9)
        elif unit.kind in _READ or unit.kind is kinds.TURN:
            return self._sentences(index)
        return 1

    def _introduces(self, index: int) -> bool:
        """Whether a line that was taken for a heading leads to the list behind it: `We recommend that:`."""
        behind = self._units[index + 1 : index + 2]
        return (
            bool(behind) and behind[0].kind is kinds.LIST_ITEM and self._draft.words(self._units[index]).endswith(":")
        )

    def _assigned(self, item: Recommendation) -> Recommendation:
        """A decision with who has to act and by when; under the rule of Chatham House nobody is named."""
        if item.kind is RecommendationKind.RECOMMENDATION and item.rule in _ADDRESSED and item.owner is None:
            owner = self._owners.addressee(self._draft.text[item.start_char : item.end_char])
            item = replace(item, owner=owner) if owner is not None else item
        elif item.kind is RecommendationKind.DECISION and item.rule in _ASSIGNED:
            text = " ".join(self._draft.text[start:end] for start, end in item.spans)
            item = replace(item, owner=item.owner or self._owners.of(text), due=item.due or due_of(text))
        return replace(item, owner=None) if self._draft.chatham_house else item

    def _sentences(self, index: int, *, answering: bool = False) -> int:
        """Adds the sentences of the unit at an index that prescribe or conclude; how many units that takes.

        Those of an answer only where they ask outright: it mostly tells what is done and expected.
        """
        unit = self._units[index]
        flow = self._draft.flow(unit)
        listed = unit.kind is kinds.LIST_ITEM and self._draft.genre not in _SPOKEN
        acting = flow.signs() & ACTION_SIGN or self._draft.genre == "minutes" or listed
        actions = acting and unit.kind is not kinds.HEADING
        moving = bool(flow.signs() & MOTION_SIGN) and self._draft.genre not in _SPOKEN
        section = self._sections.get(unit.section) if unit.section else None
        planned = section is not None and section.kind in _PLANNED and unit.kind is kinds.PARAGRAPH
        bare = not answering and self._bare.may_stand(index, section)
        if not (may_hold_cue(flow.signs()) or actions or moving or planned or bare):
            return 1
        if not unit.marker and flow.text.startswith("(") and is_aside(flow.text):
            return 1
        taken = 1
        number, behind = paragraph_number(self._draft, unit)
        sentences = flow.sentences()
        for at, sentence in enumerate(sentences):
            if actions and self._actions.inside(unit, sentence):
                continue
            if moving and sentence.signs & MOTION_SIGN and self._motions.inside(index, sentence):
                continue
            if not may_hold_cue(sentence.signs) and not planned and not bare:
                continue
            last = sentence is sentences[-1]
            first = sentence.start <= behind < sentence.end
            if first and behind > sentence.start:
                sentence = Sentence(flow.text[behind : sentence.end], behind)
            if len(sentence.text.split(None, _FEWEST_WORDS)) < _FEWEST_WORDS:
                continue
            found = weigh(sentence) or (_PLAN if planned and _WILL.match(sentence.text) else None)
            if found is None and bare and demands(sentence.text, listed=listed):
                found = BARE
            if answering and (found is None or not prescribes_aloud(sentence, found.rule, turn=False)):
                continue
            if found is not None:
                if found.rule == "decides" and self._draft.genre in _REPORTS and _AGREED.search(sentence.small):
                    found = _AGREEMENT
                confidence = round(found.confidence - self._less(unit, found, sentence), 2)
                own = number if first else None
                by: str | None = None
                if found.kind is RecommendationKind.RECOMMENDATION and unit.kind is not kinds.TURN:
                    giver = giver_of(sentence, sentences[at - 1] if at else None)
                    by = giver.name
                    confidence = min(confidence, _TOLD_OF) if giver.past else confidence
                spans = flow.spans(sentence.start, sentence.end)
                if unit.kind is kinds.HEADING and found.rule not in _LISTING:
                    continue
                if last and self._announced.leads(index):
                    continue
                if last and found.rule in _LISTING and sentence.text.endswith((":", ",", "–", "—")):
                    taken = with_list(self._draft, self._units, index) - index
                    for part in self._units[index + 1 : index + taken]:
                        spans += spans_of(self._draft, part)
                self._items.add(spans, found.kind, found.rule, confidence, number=own, by=by)
        return taken

    def _less(self, unit: Unit, found: Finding, sentence: Sentence) -> float:
        """What a sentence loses for where it stands: talk is full of what ought to be, and reports tell of decisions."""
        genre = self._draft.genre
        if found.rule == "decides" and genre in _TELLING:
            return 0.0 if genre not in _SPOKEN and declares(sentence) else _LESS
        if found.rule == "motion":
            return 0.0
        if found.rule == "asks":
            return _LESS if hears_elsewhere(sentence) or steers_elsewhere(sentence) else 0.0
        aloud = unit.kind is kinds.TURN
        if found.rule in _MODAL and (genre in _SPOKEN or (aloud and genre == "minutes")):
            if genre == "verbatim record":
                told = aloud or (found.rule == "ought" and _ADVISED.search(sentence.small) is not None)
            else:
                told = aloud or unit.kind is not kinds.LIST_ITEM
            asks = prescribes_aloud(sentence, found.rule, turn=aloud, scribe=genre == "minutes")
            return 0.0 if told and (asks or advises(sentence)) and not hears_elsewhere(sentence) else _LESS
        if aloud and (genre in _SPOKEN or genre == "minutes"):
            told = in_own_voice(sentence) or calls_on(sentence) or exhorts(sentence)
            told = told or (genre == "minutes" and reports_advice(sentence))
            return _LESS_ALOUD if told and not steers(sentence) else _LESS
        if found.rule == "needs" and compels_only(sentence):
            return _LESS
        if found.rule in _MODAL and self._amending and _ENACTED.search(sentence.text):
            return _LESS
        return 0.0


def _speaks_for_itself(item: Recommendation, text: str) -> bool:
    """Whether the report itself asks plainly for something in a sentence of its body, and no witness does."""
    if in_own_voice(Sentence(text)):
        return True
    asks = item.rule in ("ought", "weighs", "needs") and item.speaker is None and item.party is None
    if item.rule == "needs" and _FORCED.search(text):
        return False
    return asks and is_untold(text) and prescribes_aloud(Sentence(text), item.rule, turn=item.rule == "needs")


def _weighed_together(draft: Draft, items: list[Recommendation]) -> list[Recommendation]:
    """The items, with sentences of the body less sure where the document sets its recommendations down itself."""
    if draft.genre == "minutes" or sum(item.rule in _SET_DOWN for item in items) < _FEWEST_SET_DOWN:
        return items
    return [
        replace(item, confidence=round(item.confidence - _LESS, 2))
        if item.rule in SENTENCE_RULES and not _speaks_for_itself(item, draft.text[item.start_char : item.end_char])
        else item
        for item in items
    ]
