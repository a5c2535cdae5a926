"""Points of what to do behind a line that leads to them: `Proposed actions:`, `Voici les mesures souhaitables :`.

In the report of a body the line may name the body alone (`The Committee:`); its points then say what it requested, decided
or noted.
"""

import re
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.recommendations.cues import opens_imperatively
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.signs import sign
from whosaid.model import PassageKind, RecommendationKind

_ANNOUNCES = sign(
    """
action actions advice tip tips todo todos hints measure measures proposal proposals proposed proposes propose suggestion suggestions suggested recommend recommends
recommended takeaway takeaways goal goals option options step steps remedy remedies solution solutions priority priorities should must ought
mesure mesures proposition propositions proposons proposées préconise préconisons recommandons suggérons piste pistes objectifs
solutions souhaitable souhaitables souhaitons faut devrait devraient
maßnahme maßnahmen vorschlag vorschläge empfehlen fordern schlagen ziele schritte sollte sollten
medida medidas propuesta propuestas acciones proponemos recomendamos objetivos pasos debe deben debería deberían
""".split()
)
"""Words of which a line that leads to such points has one."""

_ASKS = re.compile(
    r"what\s+(?:else\s+)?(?:are|shall|should|must|can|could|will|do|would)\s+(?:we|i|you|they|\w+)\s+(?:going\s+to\s+|need\s+to\s+|want\s+to\s+|have\s+to\s+)?do\b.*|what(?:\s+is|['’]s)?\s+(?:now|next|to\s+(?:be\s+done|do))\b.*|"
    r"(?:so\s+)?where\s+do\s+we\s+go\s+from\s+t?here|how\s+(?:do|can|should|shall|will)\s+we\s+(?:get\s+there|proceed|move\s+forward|go\s+on)|"
    r"que\s+(?:faire|devons-nous\s+faire)|was\s+(?:tun|ist\s+zu\s+tun|(?:sollen?|müssen|können)\s+wir\s+tun)|¿?qué\s+(?:hacer|debemos\s+hacer|podemos\s+hacer)",
    re.IGNORECASE,
)
"""A question that the points behind it answer with what to do."""
_TOLD = re.compile(
    r"\b(?:was|were|had|did|taken|so far|already|past|previous|avons|ont été|déjà|wurden|fueron)\b", re.IGNORECASE
)
_DASH = re.compile(r"\s[-–—]$")
_LONGEST_LEAD = 30
"""Words of a line that leads to a list and ends with a colon; one without it is a title, and shorter."""

_LONGEST_TITLE = 6
_LONGEST_QUESTION = 140
_MOST_ANSWERS = 80
"""Units behind a question in which its answers are looked for."""
_LONGEST_POINT = 600
_FEWEST = 2
_SURE_ACT = 0.85
_BODY = re.compile(
    r"(?:the|this|its)\s+(?:[\w-]+\s+){0,3}(?:committee|commission|sub-?committee|board|council|conference|meeting|assembly|session|forum|parties|working\s+group|working\s+party|group|panel|deputies|ministers|bureau|delegates|presidency)"
    r"(?:,?\s+(?:therefore|also|further|accordingly|then))?\s*:?",
    re.IGNORECASE,
)
_ACTED = re.compile(
    r"(?:(?:also|further|strongly|again|therefore)\s+)?(?:(?P<asked>recommend(?:ed|s)|request(?:ed|s)|urge[ds]|invite[ds]|encourage[ds]|call(?:ed|s)\s+(?:up)?(?:on|for)|advise[ds]|ask(?:ed|s)|instruct(?:ed|s)|direct(?:ed|s)|suggest(?:ed|s)|proposed?s?)"
    r"|(?P<decided>decide[ds]|agree[ds]|adopt(?:ed|s)|approve[ds]|endorse[ds]|resolve[ds]|establish(?:ed|es)|appoint(?:ed|s)|elect(?:ed|s)|authori[sz]e[ds]|confirm(?:ed|s))"
    r"|note[ds]|took\s+note|takes\s+note|welcome[ds]|express(?:ed|es)|acknowledge[ds]|recogni[sz]e[ds]|recall(?:ed|s)|stress(?:ed|es)|emphasi[sz]e[ds]|commend(?:ed|s)|thank(?:ed|s)|considered|reaffirm(?:ed|s)|appreciate[ds]|congratulate[ds]|underline[ds]|highlight(?:ed|s)|reviewed)\b",
    re.IGNORECASE,
)
_KINDS = {"asked": RecommendationKind.RECOMMENDATION, "decided": RecommendationKind.DECISION}
_SURENESS = 0.75


class Led:
    """Reads the points of one document behind the lines that lead to them: most of a run open with what to do."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._points: set[int] = set()
        self._acts: dict[int, RecommendationKind | None] = {}
        for index in range(len(units)):
            if self._asks(index):
                self._points |= self._answers(index)
            elif self._leads(index):
                self._points |= self._run(index + 1)
            elif self._is_body(index):
                self._acts |= self._acting(index + 1, listed=not self._draft.words(self._units[index]).endswith(":"))

    def take(self, index: int) -> bool:
        """Adds the point at an index; whether it is one."""
        if index in self._acts:
            kind = self._acts[index]
            if kind is not None:
                self._items.add(spans_of(self._draft, self._units[index]), kind, "act", _SURE_ACT)
            return True
        if index not in self._points:
            return False
        spans = spans_of(self._draft, self._units[index])
        self._items.add(spans, RecommendationKind.RECOMMENDATION, "led-list", _SURENESS)
        return True

    def _is_body(self, index: int) -> bool:
        """Whether a line names a body and nothing else, as reports of sessions do before what it did."""
        unit = self._units[index]
        if unit.kind is kinds.TURN or unit.end - unit.start > 10 * _LONGEST_TITLE:
            return False
        words = self._draft.words(unit)
        return (words.endswith(":") or unit.kind is not kinds.LIST_ITEM) and _BODY.fullmatch(words) is not None

    def _acting(self, start: int, *, listed: bool) -> dict[int, RecommendationKind | None]:
        """What the body did in each point from `start` on: asked for something, decided, or neither.

        Where no colon leads to them, the points have to be `listed`.
        """
        found: dict[int, RecommendationKind | None] = {}
        for at in range(start, len(self._units)):
            unit = self._units[at]
            if unit.kind is not kinds.LIST_ITEM and (listed or unit.kind is not kinds.PARAGRAPH):
                break
            match = _ACTED.match(self._draft.words(unit))
            if match is None:
                break
            found[at] = next((kind for name, kind in _KINDS.items() if match[name]), None)
        return found if len(found) >= _FEWEST else {}

    def _asks(self, index: int) -> bool:
        unit = self._units[index]
        if unit.kind in (kinds.TURN, kinds.LIST_ITEM) or unit.end - unit.start > _LONGEST_QUESTION:
            return False
        words = self._draft.words(unit)
        return words.endswith("?") and _ASKS.fullmatch(words.rstrip("? \u00a0")) is not None

    def _answers(self, index: int) -> set[int]:
        """The points that say what to do behind a question what to do, up to the next heading of its rank.

        A question above all headings is the whole document's.
        """
        asking = self._units[index]
        found: set[int] = set()
        for at in range(index + 1, min(index + _MOST_ANSWERS, len(self._units))):
            unit = self._units[at]
            if unit.kind is kinds.HEADING:
                over = asking.section is None if asking.kind is not kinds.HEADING else unit.level > asking.level
                if not over:
                    break
            elif unit.kind in (kinds.LIST_ITEM, kinds.PARAGRAPH) and unit.end - unit.start <= _LONGEST_POINT:
                words = self._draft.words(unit)
                if not words.endswith("?") and opens_imperatively(words):
                    found.add(at)
        return found

    def _leads(self, index: int) -> bool:
        unit = self._units[index]
        if unit.kind is kinds.TURN or unit.end - unit.start > 10 * _LONGEST_LEAD:
            return False
        words = with_colon(self._draft.words(unit))
        most = _LONGEST_LEAD if words.endswith(":") else _LONGEST_TITLE
        if len(words.split()) > most or not self._draft.flow(unit).signs() & _ANNOUNCES or _TOLD.search(words):
            return False
        return words.endswith(":") or words[-1:].isalpha()

    def _run(self, start: int) -> set[int]:
        """The points from `start` on that open with what to do, where nearly all do before the text goes on."""
        found: set[int] = set()
        kind = self._units[start].kind if start < len(self._units) else kinds.HEADING
        at = start
        while at < len(self._units) and self._is_like(at, kind):
            if opens_imperatively(self._draft.words(self._units[at])):
                found.add(at)
            elif kind is not kinds.LIST_ITEM and at - start >= 2 * len(found) + 1:
                break
            at += 1
        return found if len(found) >= max(_FEWEST, (at - start) / 2) else set()

    def _is_like(self, at: int, kind: PassageKind) -> bool:
        unit = self._units[at]
        return unit.kind is kind is not kinds.HEADING and unit.end - unit.start <= _LONGEST_POINT


def with_colon(lead: str) -> str:
    """A lead to a list with the colon at its end for which notes set a dash."""
    return _DASH.sub(":", lead) if lead.endswith(("-", "–", "—")) else lead
