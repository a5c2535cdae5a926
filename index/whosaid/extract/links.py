"""Links conclusions to the statements that stand behind them, and pull quotes to their echo in the body.

Similarity is the cosine of tf-idf vectors of stemless words, inside the enclosing top section.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.sentences import sentences
from whosaid.model import (
    Link,
    LinkKind,
    PassageKind,
    Quote,
    QuoteKind,
    Recommendation,
    RecommendationKind,
    Span,
    Support,
)

_WORD = re.compile(r"[^\W\d_]{3,}")
_BAR = 0.25
_ECHO_BAR = 0.4
_SUPPORTED = frozenset({RecommendationKind.CONCLUSION, RecommendationKind.RECOMMENDATION, RecommendationKind.PRIORITY})


@dataclass(frozen=True, slots=True)
class _Statement:
    """A sentence that somebody made, with its weighted words."""

    span: Span
    speaker: str | None
    quote: str | None
    top: str | None
    words: dict[str, float]


def link_items(draft: Draft, quotes: list[Quote], recommendations: list[Recommendation]) -> list[Recommendation]:
    """The recommendations with what supports them; links of echoes go to the draft."""
    tops = _tops(draft)
    statements = list(_statements(draft, quotes, tops))
    if not statements:
        return recommendations
    frequency: Counter[str] = Counter()
    for statement in statements:
        frequency.update(statement.words.keys())
    weight = {word: math.log(1 + len(statements) / count) for word, count in frequency.items()}
    weighted = [replace(s, words=_vector(s.words, weight)) for s in statements]
    by_top: dict[str | None, list[_Statement]] = defaultdict(list)
    for statement in weighted:
        by_top[statement.top].append(statement)
    _echoes(draft, quotes, by_top, tops)
    linked: list[Recommendation] = []
    for item in recommendations:
        if item.kind not in _SUPPORTED or item.rule not in ("list-item", "numbered", "agreement"):
            linked.append(item)
            continue
        own = _vector(_count(_text(draft, item.spans)), weight)
        scored = sorted(
            (
                (_cosine(own, s.words), -s.span[0], s)
                for s in by_top[tops.get(item.section or "")]
                if s.speaker and not (s.span[0] < item.end_char and item.start_char < s.span[1])
            ),
            key=lambda entry: entry[:2],
            reverse=True,
        )
        supports = tuple(
            Support(s.speaker, s.span[0], s.span[1], round(score, 3), s.quote)
            for score, _, s in scored[:5]
            if score >= _BAR
        )
        linked.append(replace(item, supported_by=supports))
    return linked


def _tops(draft: Draft) -> dict[str, str]:
    parents = {section.id: section.parent for section in draft.sections}
    tops: dict[str, str] = {}
    for section in draft.sections:
        top = section.id
        while (above := parents[top]) is not None:
            top = above
        tops[section.id] = top
    return tops


def _text(draft: Draft, spans: tuple[Span, ...]) -> str:
    return " ".join(draft.text[a:b] for a, b in spans)


def _count(text: str) -> dict[str, float]:
    return {word: 1 + math.log(count) for word, count in Counter(w.casefold() for w in _WORD.findall(text)).items()}


def _vector(words: dict[str, float], weight: dict[str, float]) -> dict[str, float]:
    vector = {word: count * weight.get(word, 0.0) for word, count in words.items()}
    norm = math.sqrt(sum(v * v for v in vector.values())) or 1.0
    return {word: value / norm for word, value in vector.items() if value}


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(value * b.get(word, 0.0) for word, value in a.items())


def _statements(draft: Draft, quotes: list[Quote], tops: dict[str, str]) -> Iterator[_Statement]:
    for quote in quotes:
        if quote.kind is not QuoteKind.REPORTED and quote.speaker:
            yield _Statement(
                (quote.start_char, quote.end_char),
                quote.speaker,
                quote.id,
                tops.get(quote.section or ""),
                _count(_text(draft, quote.spans)),
            )
    reported = {(q.start_char, q.end_char): q for q in quotes if q.kind is QuoteKind.REPORTED}
    for unit in draft.body():
        if unit.kind is not PassageKind.PARAGRAPH or not (unit.owner or reported):
            continue
        yield from _sentences_of(draft, unit, reported, tops)


def _sentences_of(draft: Draft, unit: Unit, reported: dict[Span, Quote], tops: dict[str, str]) -> Iterator[_Statement]:
    flow = draft.flow(unit)
    for start, end in sentences(flow.text):
        spans = flow.spans(start, end)
        span = (spans[0][0], spans[-1][1])
        quote = reported.get(span)
        speaker = quote.speaker if quote else unit.owner
        if speaker:
            yield _Statement(
                span, speaker, quote.id if quote else None, tops.get(unit.section or ""), _count(flow.text[start:end])
            )


def _echoes(
    draft: Draft, quotes: list[Quote], by_top: dict[str | None, list[_Statement]], tops: dict[str, str]
) -> None:
    for quote in quotes:
        if quote.kind is not QuoteKind.PULL_QUOTE:
            continue
        here = by_top[tops.get(quote.section or "")]
        own = next((s for s in here if s.quote == quote.id), None)
        if own is None:
            continue
        best = max(
            ((_cosine(own.words, s.words), s) for s in here if s.speaker == quote.speaker and s.span != own.span),
            key=lambda entry: entry[0],
            default=None,
        )
        if best and best[0] >= _ECHO_BAR:
            score, statement = best
            draft.links.append(
                Link(
                    LinkKind.ECHO,
                    quote.id,
                    statement.quote or "",
                    statement.span[0],
                    statement.span[1],
                    round(score, 3),
                )
            )
