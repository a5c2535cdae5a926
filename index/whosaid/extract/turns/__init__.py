"""Speaker turns of verbatim records, transcripts and scribe minutes: headers, what follows them, and who speaks."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.turns import DIRECTIONS
from whosaid.extract.people import Table
from whosaid.extract.turns.headers import is_aside, mark_headers
from whosaid.extract.turns.labels import Label, read_label
from whosaid.extract.turns.voices import Voices
from whosaid.model import PassageKind, Quote, QuoteKind, Span

__all__ = ["Turn", "find_turns", "mark_headers", "quote_turns"]

_INLINE = re.compile(rf"[(\[](?:{DIRECTIONS})\b[^()\[\]\n]{{0,200}}[)\]]|</?[A-Za-z]\w{{0,20}}>", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\.\.\.|…)\s*\S")
_CONFIDENCE = {
    "formal": 0.97,
    "full": 0.95,
    "slug": 0.95,
    "office": 0.95,
    "party": 0.9,
    "short": 0.88,
    "initials": 0.85,
}
_BODY = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.PULL_QUOTE})
_OVER_PARAGRAPHS = frozenset({"heading", "pipe", "alone", "mark"})
"""Dresses that stand above their text, which then goes on to the next header."""


@dataclass(slots=True)
class Turn:
    """What one speaker says between two headers; `header` is None where the file's markup names the speaker."""

    label: Label
    header: Unit | None
    speaker: Person | None
    units: list[Unit] = field(default_factory=list)

    def take(self, unit: Unit) -> None:
        unit.kind = PassageKind.TURN
        unit.owner = self.speaker.name if self.speaker is not None else None
        self.units.append(unit)


def find_turns(
    draft: Draft, table: Table, labels: Mapping[Unit, Label], initials: Mapping[str, str] | None = None
) -> list[Turn]:
    """Makes what stands under a header a turn of its speaker; `initials` expands those of an attendance list.

    Under the Chatham House rule turns stay, but nobody is named.
    """
    by_markup = {u.speaker: _of_markup(u.speaker) for u in draft.body() if u.speaker is not None and u.kind in _BODY}
    if not labels and not by_markup:
        return []
    voices = None
    if not draft.chatham_house:
        voices = Voices(table, initials)
        voices.learn([*labels.values(), *by_markup.values()])
    carries = _carries(draft, labels)
    turns: list[Turn] = []
    now: Turn | None = None
    voice: str | None = None
    for unit in draft.units:
        if unit.noise or unit.kind in (PassageKind.FOOTNOTE, PassageKind.TABLE_ROW):
            continue
        header = labels.get(unit)
        if header is not None:
            now = Turn(header, unit, voices.speaker(header) if voices is not None else None)
            turns.append(now)
            continue
        words = draft.words(unit)
        if unit.kind not in _BODY:
            now, voice = None, None
        elif is_aside(words):
            if words[:1] not in "([":
                now, voice = None, None
        elif unit.speaker is not None:
            if now is None or voice != unit.speaker:
                label = by_markup[unit.speaker]
                now = Turn(label, None, voices.speaker(label) if voices is not None else None)
                turns.append(now)
            voice = unit.speaker
            now.take(unit)
            continue
        elif now is not None and now.header is not None and (not now.units or carries or _goes_on(now, words)):
            now.take(unit)
        else:
            now = None
        voice = None if now is None else voice
    return turns


def quote_turns(draft: Draft, turns: list[Turn]) -> None:
    """One quote a turn: all its units without the header, stage directions cut out."""
    for turn in turns:
        units = [unit for unit in turn.units if not unit.noise]
        spans = [span for unit in units for part in unit.parts for span in _spoken(draft.text, part)]
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
                party=_party(turn.label) if turn.speaker is None and named else None,
                attribution=(header.start, header.end) if header is not None and named else None,
                confidence=_CONFIDENCE.get(turn.label.form, 0.8),
                rule=f"turn-{header.header}" if header is not None else "turn-markup",
                kind=QuoteKind.TURN,
            )
        )


def _of_markup(speaker: str) -> Label:
    """The label that the file's markup gives; an identifier that is no name names nobody."""
    return read_label(speaker.lstrip("#").replace("_", " ")) or Label("unnamed")


def _goes_on(turn: Turn, words: str) -> bool:
    header = turn.header.header if turn.header is not None else None
    return header in _OVER_PARAGRAPHS or _GOES_ON.match(words) is not None


def _carries(draft: Draft, labels: Mapping[Unit, Label]) -> bool:
    """Whether a turn goes on over further paragraphs: so it does in records, not in scribes' notes."""
    forms = Counter(label.form for label in labels.values())
    formal = forms["formal"] + forms["office"] + forms["party"] + forms["unnamed"]
    if formal * 2 >= sum(forms.values()):
        return True
    if (formal + forms["full"] + forms["slug"]) * 2 < sum(forms.values()):
        return False
    sizes = [after.end - after.start for before, after in pairwise(draft.units) if before in labels]
    return bool(sizes) and sum(sizes) / len(sizes) >= 200


def _spoken(text: str, part: Span) -> list[Span]:
    """The stretches of a part that are speech."""
    edges = [part[0], *(edge for match in _INLINE.finditer(text, *part) for edge in match.span()), part[1]]
    kept = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            kept.append((start, end))
    return kept


def _party(label: Label) -> str | None:
    """What stands for the speaker where nobody is named: a state, a body or an office."""
    if label.form == "party":
        return label.name
    return label.role if label.form == "office" else None
