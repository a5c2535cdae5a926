"""Links items to what stands behind them: statements of speakers, echoes in the body, restatements, answers."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.similarity import Similarity
from whosaid.model import (
    Link,
    LinkKind,
    Quote,
    QuoteKind,
    Recommendation,
    RecommendationKind,
    Span,
    Support,
    overlaps,
)

_BEHIND = 0.25
_SHARED = ((5, 0.25), (4, 0.34), (2, 0.6))
"""How many longer words a statement and an item must share, and from which score on so many are enough."""
_FEWEST = 12
"""Statements without a speaker below which a document has too few to tell which of them is meant."""
_UNNAMED = 0.5
"""The score that a statement without a speaker needs."""
_LONGER = re.compile(r"[^\W\d_]{4,}")
_ECHO = 0.4
_RESTATED = 0.6
_MOST = 5
"""How many statements are kept behind one item."""
_SUPPORTED = frozenset({RecommendationKind.CONCLUSION, RecommendationKind.RECOMMENDATION, RecommendationKind.PRIORITY})
_SET_DOWN = frozenset({"labelled", "labelled-heading", "list-item", "strong", "agreement"})
"""Rules of items that sum up what others said; a body sentence is such a statement itself."""


@dataclass(frozen=True, slots=True)
class _Statement:
    """A sentence or quote that somebody said, and the top section in which it stands."""

    span: Span
    text: str
    speaker: str | None
    quote: str | None
    top: str | None


def link_items(draft: Draft, quotes: Sequence[Quote], items: Sequence[Recommendation]) -> list[Recommendation]:
    """The items with the statements that stand behind them; links go to the draft."""
    tops = _tops(draft)
    draft.links += _tied(draft, items)
    draft.links += _restatements(draft, items)
    asking = any(_is_supported(item) for item in items) or any(q.kind is QuoteKind.PULL_QUOTE for q in quotes)
    statements = list(_statements(draft, quotes, tops)) if asking else []
    named = [s for s in statements if s.speaker]
    statements = named or (statements if len(statements) >= _FEWEST else [])
    if not statements:
        return list(items)
    similarity = Similarity([statement.text for statement in statements])
    draft.links += _echoes(draft, quotes, statements, similarity)
    inhabited = {statement.top for statement in statements}
    linked: list[Recommendation] = []
    for item in items:
        if not _is_supported(item):
            linked.append(item)
            continue
        top = tops.get(item.section or "")
        text = _text(draft, item)
        near = similarity.nearest(
            text, _BEHIND if named else _UNNAMED, _elsewhere(statements, item, top if top in inhabited else None)
        )
        words = _words(text)
        near = [(score, at) for score, at in near if _stands_behind(score, words & _words(statements[at].text))]
        supports = (statements[at] for _, at in near[:_MOST])
        linked.append(
            replace(
                item,
                supported_by=tuple(
                    Support(s.speaker, s.span[0], s.span[1], round(score, 3), s.quote)
                    for s, (score, _) in zip(supports, near, strict=False)
                ),
            )
        )
    return linked


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _LONGER.findall(text))


def _stands_behind(score: float, shared: frozenset[str]) -> bool:
    """Whether likeness rests on enough words: in a short statement one rare word makes a high score."""
    return any(len(shared) >= words and score >= least for words, least in _SHARED)


def _is_supported(item: Recommendation) -> bool:
    return item.kind in _SUPPORTED and item.rule in _SET_DOWN


def _elsewhere(statements: Sequence[_Statement], item: Recommendation, top: str | None) -> Callable[[int], bool]:
    """Whether a statement stands outside the item, inside the top section where one is given."""
    own = (item.start_char, item.end_char)
    return lambda at: not overlaps(statements[at].span, own) and (top is None or statements[at].top == top)


def _tops(draft: Draft) -> dict[str, str]:
    """The top section of every section; parents stand before their children."""
    tops: dict[str, str] = {}
    for section in draft.sections:
        tops[section.id] = tops[section.parent] if section.parent is not None else section.id
    return tops


def _text(draft: Draft, item: Quote | Recommendation) -> str:
    return " ".join(draft.text[a:b] for a, b in item.spans)


def _statements(draft: Draft, quotes: Sequence[Quote], tops: dict[str, str]) -> Iterator[_Statement]:
    reported = {(q.start_char, q.end_char): q for q in quotes if q.kind is QuoteKind.REPORTED}
    for quote in quotes:
        if quote.speaker and quote.kind in (QuoteKind.PULL_QUOTE, QuoteKind.INLINE_DIRECT):
            span = (quote.start_char, quote.end_char)
            yield _Statement(span, _text(draft, quote), quote.speaker, quote.id, tops.get(quote.section or ""))
    starts = sorted(start for start, _ in reported)
    for unit in draft.body():
        holds = bisect_left(starts, unit.start) < bisect_right(starts, unit.end)
        if unit.kind is kinds.TURN or (unit.kind is kinds.PARAGRAPH and (unit.owner or holds)):
            yield from _sentences_of(draft, unit, reported, tops)


def _sentences_of(draft: Draft, unit: Unit, reported: dict[Span, Quote], tops: dict[str, str]) -> Iterator[_Statement]:
    flow = draft.flow(unit)
    for sentence in flow.sentences():
        spans = flow.spans(sentence.start, sentence.end)
        span = (spans[0][0], spans[-1][1])
        quote = reported.get(span)
        speaker = quote.speaker if quote else unit.owner
        if speaker or (quote and quote.party):
            yield _Statement(span, sentence.text, speaker, quote.id if quote else None, tops.get(unit.section or ""))


def _echoes(
    draft: Draft, quotes: Sequence[Quote], statements: Sequence[_Statement], similarity: Similarity
) -> Iterator[Link]:
    """Each pull quote with the sentence of the body that gives the same words of the same speaker."""
    by_quote = {s.quote: s for s in statements if s.quote}
    for quote in quotes:
        own = by_quote.get(quote.id) if quote.kind is QuoteKind.PULL_QUOTE else None
        if own is None:
            continue

        def fits(at: int, own: _Statement = own) -> bool:
            other = statements[at]
            return other.speaker == own.speaker and other.top == own.top and not overlaps(other.span, own.span)

        near = similarity.nearest(own.text, _ECHO, fits)
        if near:
            score, at = near[0]
            start, end = statements[at].span
            yield Link(LinkKind.ECHO, quote.id, statements[at].quote or "", start, end, round(score, 3))


def _tied(draft: Draft, items: Sequence[Recommendation]) -> Iterator[Link]:
    """The ties of the draft as links, where their items are in the record."""
    ids = {(item.start_char, item.end_char): item.id for item in items}
    for tie in draft.ties:
        item = ids.get(tie.item)
        if item is not None:
            target = ids.get(tie.target, "") if tie.target is not None else ""
            yield Link(tie.kind, item, target, *tie.place, tie.score)


def _restatements(draft: Draft, items: Sequence[Recommendation]) -> Iterator[Link]:
    """Items that the document sets down, with the earlier item that says nearly the same."""
    if not any(item.rule in _SET_DOWN for item in items):
        return
    similarity = Similarity([_text(draft, item) for item in items])
    for at, item in enumerate(items):
        if item.rule not in _SET_DOWN:
            continue
        near = similarity.nearest(_text(draft, item), _RESTATED, at.__ne__)
        for score, other in near[:1]:
            if other < at or items[other].rule not in _SET_DOWN:
                target = items[other]
                yield Link(LinkKind.RESTATES, item.id, target.id, target.start_char, target.end_char, round(score, 3))
