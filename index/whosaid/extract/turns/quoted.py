"""Makes a quote of each turn: its units without the header, stage directions cut out."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

from whosaid.extract.draft import Draft
from whosaid.extract.lexicon.turns import DIRECTION_SENTENCES, DIRECTIONS
from whosaid.extract.turns.floor import Turn
from whosaid.model import Quote, QuoteKind, Span

_INLINE = re.compile(
    rf"[(\[](?:(?:{DIRECTIONS})\b[^()\[\]\n]{{0,200}}|(?:{DIRECTION_SENTENCES})[^()\[\]\n]{{0,120}})[)\]]|</?[A-Za-z]\w{{0,20}}>",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\\?[\[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]")
_PARENTHESIS = re.compile(r"[(\[][^()\[\]\n]{2,200}[)\]]")
_LINE_IN_BRACKETS = re.compile(r"(?<=\n)[ \t]*\([A-Z][^()\n]{2,120}\)(?=[ \t]*(?:\n|$))")
_OPENING = re.compile(r"[(\[<]")
_CONFIDENCE = {
    "formal": 0.97,
    "full": 0.95,
    "slug": 0.95,
    "office": 0.95,
    "examiner": 0.93,
    "party": 0.9,
    "short": 0.88,
    "initials": 0.85,
}


def quote_turns(draft: Draft, turns: list[Turn]) -> None:
    """One quote a turn: all its units without the header, stage directions cut out."""
    strong = [span for block in draft.source.blocks for span in block.strong]
    for turn in turns:
        units = [unit for unit in turn.units if not unit.noise]
        spans = [span for unit in units for part in unit.parts for span in _spoken(draft.text, part, strong)]
        if not any(re.search(r"\w", draft.text[a:b]) for a, b in spans):
            continue
        if turn.speaker is not None:
            known = turn.speaker.sections
            known.extend(s for s in dict.fromkeys(u.section for u in units) if s is not None and s not in known)
        named = not draft.chatham_house
        header = turn.header
        draft.quotes.append(
            Quote(
                id="",
                text="",
                spans=tuple(spans),
                speaker=turn.speaker.name if turn.speaker is not None else None,
                party=turn.party if turn.speaker is None and named else None,
                attribution=(header.start, header.end) if header is not None and named else None,
                confidence=_CONFIDENCE.get(turn.label.form, 0.8),
                rule=f"turn-{header.header}" if header is not None else "turn-markup",
                kind=QuoteKind.TURN,
            )
        )


def _spoken(text: str, part: Span, strong: Sequence[Span]) -> list[Span]:
    """The stretches of a part that are speech: without stage directions, which are also told by their italics."""
    low, high = part
    cuts: list[Span] = []
    if _OPENING.search(text, low, high) is not None:
        cuts = [match.span() for match in _INLINE.finditer(text, low, high)]
        cuts += [match.span() for match in _STAMP.finditer(text, low, high)]
        cuts += [match.span() for match in _LINE_IN_BRACKETS.finditer(text, low, high)]
        cuts += [match.span() for match in _PARENTHESIS.finditer(text, low, high) if _is_within(match.span(), strong)]
    edges = [low]
    for start, end in sorted(cuts):
        if start >= edges[-1]:
            edges += (start, end)
    edges.append(high)
    kept: list[Span] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        marks = ",;:." if kept and text[kept[-1][1] - 1] in ".!?…" else ",;:"  # `the end. (Applause).`
        while start < end and (text[start].isspace() or text[start] in marks):
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            kept.append((start, end))
    return kept


def _is_within(span: Span, strong: Sequence[Span]) -> bool:
    """Whether a parenthesis alone is set in bold or italics, with its brackets or without."""
    at = bisect_right(strong, span[0] + 1, key=itemgetter(0)) - 1
    return at >= 0 and strong[at][0] >= span[0] - 2 and span[1] - 1 <= strong[at][1] <= span[1] + 2
