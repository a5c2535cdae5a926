"""What notes say is to be done by a bare verb, behind no line that leads to it: `Make it easy to install.`"""

import re
from collections.abc import Sequence
from functools import cached_property

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.imperatives import AMBIGUOUS, EXPLAINING, IMPERATIVES
from whosaid.extract.recommendations.cues import Finding
from whosaid.model import RecommendationKind, Section, SectionKind

BARE = Finding(RecommendationKind.RECOMMENDATION, "bare", 0.6)
_TOLD = frozenset({"verbatim record", "transcript", "statement", "resolution", "committee report"})
"""Genres without notes."""
_OPENS = re.compile(
    r"(?:[-–—*•'(]\s*)?(?i:(?:instead\s+of|rather\s+than|from|within|in|for|to|wherever|where|whenever|if|after|before|by)\s[^,;:.]{3,60},\s+)?(?i:(?:and|then|also|next|first|second|third|finally|never|always|do\s+not|don['’]t|(?!only\b|early\b|daily\b|weekly\b|monthly\b|family\b)\w{3,}ly),?\s+){0,2}(?P<word>(?P<sure>(?<=ly\s))?[A-Za-z]+(?:-[a-z]+)?)\s+(?P<rest>\S.*)",
    re.DOTALL,
)
_OBJECT = re.compile(
    r"(?:the|an?|all|any|each|every|its|their|our|more|new|further|that|this|these|those|it|them|how|whether|what|better|people|up|out|down|off|back|together|with|to)\b",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(
    r"(?:is|are|was|were|of|and|or|vs|has|had|will|would|can|may|by|at|as|than|from|which|who)\b|[/:,;.–—&=+-]"
)
_INFINITIVE = re.compile(
    r"(?!(?:avoir|être|aller|voir|faire|haber|ser|estar|ver|hacer)\b)(?:ne\s+pas\s+)?[A-Za-zà-öø-ÿÀ-Ý]{3,}(?:er|ir|[dt]re|[auo]ire|oir|ar)\s+(?:l(?:es?|a|os|as)\s|l['’]\w|une?\s|una?\s|el\s|aux?\s|cet(?:te)?\s|ces\s|leurs?\s|nos\s|notre\s|sus?\s)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|may|will|would|could|does|do|did|seems?|means?|est|sont|ont|paraît|semble|peut|doit|permet|ha|han|es|son|puede|debe)\b"
)
_JUDGES = re.compile(r"\b(?:paraît|semble|serait|constitue|reviendrait|relève|parece|resulta|sería|supone)\b")
"""Finite verbs whose subject an infinitive is: `Promouvoir la mer paraît utile.`"""
_HANGS = re.compile(
    r"\b(?:that|which|who|what|how|where|when|if|whether|because|so|as|while|qui|que|dont|où|si)\b", re.IGNORECASE
)
_INSTRUCTS = re.compile(
    r"\b(?:you|your|yours|yourself|i|my|me|please|click|votre|vos|vous|su|usted)\b|https?:", re.IGNORECASE
)
"""Words of instructions to a reader, and of what somebody tells of himself."""
_TASKS = re.compile(
    r"\b(?:objectives?|goals?|aims?|tasks?|scope|missions?|purposes?|agenda|program(?:me)?|exercises?|instructions?|how\s+to|usage|install\w*|getting\s+started|"
    r"procedures?|methods?|methodology|algorithms?|steps\s+to|terms\s+of\s+reference|responsibilit\w+|roles?|activities|features?|functions?|benefits?|abstract|about|"
    r"participants?|contributors?|format|guidelines?\s+for|charter|syllabus|curriculum|services?|achievements?|outcomes?|results|accomplish\w+|examples?|use\s+cases?|questions?|"
    r"objectifs?|missions?|ordre\s+du\s+jour|programme|ziele?|tagesordnung|aufgaben|objetivos?|programa|funciones)\b",
    re.IGNORECASE,
)
"""Titles over points that say what is meant, done or offered, not what ought to be."""
_TALK = re.compile(r"\s[-–—]\s(?:[^\W\d_]\.\s?){1,2}[^\W\d_]{2,}$")
"""A title with who presents behind it: its points tell of that one's work."""
_TICKET = re.compile(r"#\d+\)?$")
"""The number of a ticket, whose title a point of an agenda repeats."""
_UNREAD = frozenset({SectionKind.SUMMARY, SectionKind.INTRO, SectionKind.PANEL})
_LONGEST = 40
_FEWEST = 4
_NEAR = 9


class Bare:
    """Tells which sentences of one document's notes are such demands."""

    def __init__(self, draft: Draft, units: Sequence[Unit]) -> None:
        self._draft = draft
        self._units = units

    @cached_property
    def _noted(self) -> bool:
        """Whether the document may hold notes: it has bullets, and is no record of speech or law."""
        listed = any(unit.kind is kinds.LIST_ITEM for unit in self._units)
        return listed and self._draft.genre not in _TOLD

    def may_stand(self, index: int, section: Section | None) -> bool:
        """Whether the unit at an index may hold some: a bullet that nothing leads to, or a paragraph of notes."""
        unit = self._units[index]
        if not self._noted or unit.marker[:1].isdigit() or unit.marker[:1] == "(":
            return False
        if unit.kind is not kinds.LIST_ITEM and (unit.kind is not kinds.PARAGRAPH or unit.strong):
            return False
        if section is not None and (
            section.kind in _UNREAD or _TASKS.search(section.title) or _TALK.search(section.title)
        ):
            return False
        return unit.kind is kinds.PARAGRAPH or index not in self._led

    @cached_property
    def _led(self) -> set[int]:
        """The points before whose list, or over which within it, a line stands that ends with a colon."""
        found: set[int] = set()
        over: list[int] = []  # what the next point may stand under: the line before the list, then points ever deeper
        for index, unit in enumerate(self._units):
            if unit.kind is not kinds.LIST_ITEM:
                over = [index]
                continue
            while over and self._is_point(over[-1]) and self._units[over[-1]].level >= unit.level:
                over.pop()
            if over and (over[-1] in found or self._leads(over[-1])):
                found.add(index)
            over.append(index)
        return found

    def _is_point(self, index: int) -> bool:
        return self._units[index].kind is kinds.LIST_ITEM

    def _leads(self, index: int) -> bool:
        end = self._units[index].end
        return self._draft.text[max(0, end - 3) : end].rstrip("*_ \n").endswith((":", "-", "–"))


def demands(text: str, *, listed: bool) -> bool:
    """Whether a sentence opens with the bare form of a verb that asks for something."""
    text = text.strip()
    if (
        text.endswith((":", "?", "]", "}", ")}"))
        or text[:1] in '"“«'
        or _TICKET.search(text)
        or not (listed or text.endswith((".", "!")))
        or not (listed or text[:1].isupper())
    ):
        return False
    words = text.split(None, _LONGEST)
    if not _FEWEST <= len(words) <= _LONGEST or _INSTRUCTS.search(text):
        return False
    match = _OPENS.match(text)
    if match is None:
        return False
    word = match["word"].lower()
    if word in IMPERATIVES and word.isascii() and word not in EXPLAINING:
        rest = match["rest"]
        if not (_OBJECT.match(rest) if word in AMBIGUOUS and match["sure"] is None else not _NO_OBJECT.match(rest)):
            return False
    elif _INFINITIVE.match(text) is None or (_JUDGES if listed else _FINITE).search(text):
        return False
    near = " ".join(words[1:_NEAR])
    hangs = _HANGS.search(near)
    return _FINITE.search(near, 0, hangs.start() if hangs else len(near)) is None
