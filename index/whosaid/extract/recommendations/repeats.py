"""Makes one item of a statement that the document prints twice, in its chapter and in a summary."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from whosaid.extract.draft import Draft, Tie
from whosaid.model import LinkKind, Recommendation, Span

_WORD = re.compile(r"[^\W_]+")
_PLACED = re.compile(r"\((?:[Cc]onclusion,?\s+|[Rr]ecommendation,?\s+)?[Pp]ara(?:graph|s|\.)", re.ASCII)
_TAIL = 120
_RUN = 4
"""Words in a run: two texts are compared by the runs of words that they share."""
_SAME = 0.75
"""Share of an item's runs that the other must hold for both to be one statement."""
_COMMON = 24
"""A run of words in more items than this tells none of them apart."""


_FORMS = frozenset({"labelled", "labelled-heading", "list-item", "strong", "clause"})
_LABELLED = frozenset({"labelled", "labelled-heading", "strong"})
_ASKING = frozenset({"ought", "needs", "weighs"})
_Run = tuple[str, ...]


def merge_repeats(draft: Draft, items: Sequence[Recommendation]) -> list[Recommendation]:
    """The items without repetitions; where one was, the draft gets the tie to its second place.

    The first full statement stays and takes the number that the other place gives it.
    """
    placed = frozenset(at for at, item in enumerate(items) if item.rule == "list-item" and _names_place(draft, item))
    labels = bool(placed) or any(item.rule in _LABELLED for item in items)
    runs = [
        _runs(draft, item)
        if _set_down(item) or (labels and _is_body(item)) or (placed and _concludes(item))
        else frozenset()
        for item in items
    ]
    index: dict[_Run, list[int]] = defaultdict(list)
    merged: dict[int, int] = {}
    for at, own in enumerate(runs):
        if not own:
            continue
        shared: Counter[int] = Counter()
        for run in own:
            bearers = index[run]
            if bearers:
                shared.update(bearers)
            if len(bearers) < _COMMON:
                bearers.append(at)
        for other, count in shared.most_common(3):
            if other in merged or _told_apart(items[at], items[other]):
                continue
            if not (
                _may_repeat(items[at], items[other], placed=other in placed)
                and _may_repeat(items[other], items[at], placed=at in placed)
            ):
                continue
            if count >= _SAME * len(own):
                merged[at] = other
                break
            if count >= _SAME * len(runs[other]):
                merged[other] = at
    kept = dict(enumerate(items))
    for second in sorted(merged):
        first = second
        while first in merged:
            first = merged[first]
        again = items[second]
        kept[first] = _joined(kept[first], again)
        score = len(runs[second] & runs[first]) / max(1, len(runs[second]))
        draft.ties.append(Tie(LinkKind.RESTATES, _place(items[first]), None, _place(again), round(score, 3)))
    return [kept[at] for at in range(len(items)) if at not in merged]


def _set_down(item: Recommendation) -> bool:
    """Whether the document itself makes the item: a report repeats these, while a body sentence is said anew."""
    return item.rule in _FORMS or (item.rule == "recommends" and item.speaker is None and item.party is None)


def _is_body(item: Recommendation) -> bool:
    """Whether an item is a sentence of the text that asks by a modal: it may anticipate what is set down elsewhere."""
    return item.rule in _ASKING and item.speaker is None and item.party is None


def _concludes(item: Recommendation) -> bool:
    """Whether an item is a conclusion that the words of its sentence make."""
    return item.rule == "agreement" and item.speaker is None and item.party is None


def _names_place(draft: Draft, item: Recommendation) -> bool:
    """Whether an item of a list says where in the report it comes from: `(Paragraph 4.1)`."""
    return _PLACED.search(draft.text, max(item.start_char, item.end_char - _TAIL), item.end_char) is not None


def _may_repeat(a: Recommendation, b: Recommendation, *, placed: bool) -> bool:
    """A sentence of the body repeats only what the document labels, or lists with its place: elsewhere it is said anew."""
    return not (_is_body(a) or _concludes(a)) or b.rule in _LABELLED or placed


def _runs(draft: Draft, item: Recommendation) -> frozenset[_Run]:
    """The runs of words of an item; a short one is a single run, so that it is only like its equal."""
    words = [w.casefold() for start, end in item.spans for w in _WORD.findall(draft.text[start:end])]
    if len(words) < 2 * _RUN:
        return frozenset({tuple(words)})
    return frozenset(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _told_apart(a: Recommendation, b: Recommendation) -> bool:
    """Whether the document itself labels both, with different numbers."""
    labelled = a.rule.startswith("labelled") and b.rule.startswith("labelled")
    return labelled and a.number is not None and b.number is not None and a.number != b.number


def _joined(first: Recommendation, again: Recommendation) -> Recommendation:
    """The first place with what only the other one says: number, kind, source."""
    surer = again if again.confidence > first.confidence else first
    return replace(
        first,
        number=first.number or again.number,
        kind=surer.kind,
        rule=surer.rule,
        confidence=surer.confidence,
        speaker=first.speaker or again.speaker,
        party=first.party or again.party,
    )


def _place(item: Recommendation) -> Span:
    return item.start_char, item.end_char
