"""Tells the operative clauses of resolutions from the preambular ones.

A clause is told by the verb it opens with: a resolution acts in the third person (`Requests`, `Calls upon`) and gives
its reasons in participles (`Recalling`, `Noting`). What opens with neither goes on with the part it stands in; a
prescription in a numbered paragraph opens the operative part too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.forms import rarest
from whosaid.extract.lexicon.clauses import ACTS, ADVERBS, HEARD, REASONS
from whosaid.extract.needed import needed_words
from whosaid.extract.recommendations.cues import opens_imperatively, weigh
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.labels import with_list
from whosaid.extract.sentences import Sentence, small
from whosaid.model import RecommendationKind, Spans

_NUMBER = re.compile(r"\s*(?:\(?(?:[ivxlc]+|\d{1,3}|[a-z])(?:[.)°]|\.\d+)*[.)°]?)\s+", re.IGNORECASE)
_HEADED = rf"(?:{HEARD}\s*[,:]?\s*)?(?:(?:\(?\d{{1,3}}[.)°])\s*)?(?:(?:{ADVERBS})[\s,]+(?:and\s+)?){{0,3}}"
_ACTS = re.compile(rf"{_HEADED}(?P<verb>{ACTS})(?!\w)")
_REASONS = re.compile(rf"{_HEADED}(?:at the same time\s+)?(?P<verb>{REASONS})(?!\w)")
_REASONING = rarest(needed_words(REASONS))[0]
_DECIDES = re.compile(rf"{_HEADED}(?:decides|resolves|décide|decide|resuelve|beschließt)\b")
_GOES_ON = re.compile(r"(?:that|but that|and that|que|mais que|qu['’])\b", re.IGNORECASE)
_HEAD = 220
"""How far into a clause its verb may stand, in characters."""


_FEWEST = 2
"""Clauses of either sort that make a run of paragraphs a resolution."""
_APART = 40
"""Units within which the operative part of a resolution follows its preamble."""


class Clauses:
    """Reads the operative clauses of the resolutions in one document."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._acting: dict[int, bool] = {}
        for run in self._runs():
            for index, acting in zip(run, operative(self._clause(at) for at in run), strict=True):
                self._acting[index] = acting

    def take(self, index: int) -> int:
        """Adds the operative clause at `units[index]`; how many units it takes, 0 where it is none of a resolution."""
        acting = self._acting.get(index)
        if acting is None:
            return 0
        if not acting:
            return 1
        unit = self._units[index]
        end = with_list(self._draft, self._units, index)
        spans: Spans = ()
        for part in self._units[index:end]:
            spans += spans_of(self._draft, part)
        text = self._clause(index)
        kind = RecommendationKind.DECISION if _DECIDES.match(_bare(text)) else RecommendationKind.RECOMMENDATION
        number = unit.marker.strip("().") if unit.marker[:1].isdigit() else None
        self._items.add(spans, kind, "clause", 0.9 if opens_as(text) else 0.75, number=number)
        return end - index

    def _clause(self, index: int) -> str:
        unit = self._units[index]
        return f"{unit.marker} {self._draft.flow(unit).text}".lstrip()

    def _runs(self) -> Iterator[list[int]]:
        """The stretches of paragraphs that are resolutions: reasons first, then acts, up to the next heading."""
        run: list[int] = []
        for index, unit in enumerate(self._units):
            if unit.kind in (kinds.PARAGRAPH, kinds.LIST_ITEM):
                run.append(index)
                continue
            yield from self._trimmed(run)
            run = []
        yield from self._trimmed(run)

    def _trimmed(self, run: list[int]) -> Iterator[list[int]]:
        may_reason = [at for at, index in enumerate(run) if self._draft.flow(self._units[index]).signs() & _REASONING]
        if len(may_reason) < _FEWEST:
            return
        reasons = [at for at in may_reason if _REASONS.match(_bare(self._clause(run[at])))]
        if len(reasons) < _FEWEST:
            return
        others = sorted({*range(len(run))} - {*reasons})
        acts = [at for at in others if _ACTS.match(_bare(self._clause(run[at])))]
        if len(acts) < _FEWEST:
            return
        first = reasons[0]
        last = acts[-1]
        dense = (len(reasons) + len(acts)) * 3 >= last - first + 1
        if dense and first < last and min(at for at in acts if at > first) - first <= _APART:
            yield run[first : last + 1]


def operative(clauses: Iterable[str]) -> Iterator[bool]:
    """For each paragraph of a resolution, in order: whether it is operative."""
    acting = False
    for clause in clauses:
        acting = _acts(clause, acting)
        yield acting


def opens_as(clause: str) -> bool | None:
    """Whether a paragraph opens as an operative (true) or preambular clause (false), None where it tells neither."""
    bare = _bare(clause)
    if _REASONS.match(bare):
        return False
    return True if _ACTS.match(bare) else None


def _bare(clause: str) -> str:
    """The head of a clause without its number, in small letters."""
    head = small(clause[:_HEAD]).strip()
    numbered = _NUMBER.match(head)
    return head[numbered.end() :] if numbered else head


def _acts(clause: str, acting: bool) -> bool:
    told = opens_as(clause)
    numbered = _NUMBER.match(clause)
    if told is not None and not (acting and numbered):
        return told
    if acting:
        return True
    bare = clause[numbered.end() :] if numbered else clause
    if _GOES_ON.match(bare):
        return acting
    if opens_imperatively(bare):
        return True
    return numbered is not None and any(weigh(Sentence(part)) is not None for part in re.split(r"(?<=[.;:])\s+", bare))
