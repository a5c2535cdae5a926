"""Scores a JSON record of a seed against its gold; README.md beside this file says what counts as right."""

import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Data = dict[str, Any]
Characters = frozenset[int]

KINDS = ("pull-quote", "inline-direct", "reported")
SHOWN_NOISE = frozenset({"ocr-garbage", "running-header", "running-footer", "page-number", "footnote"})
FIELDS = ("role", "organisation", "country")
FOLDER = Path(__file__).parent


@dataclass
class Tally:
    """What was found and should be, what was found and should not be, what was missed; and counts beside."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    def __iadd__(self, other: "Tally") -> "Tally":
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed
        return self


@dataclass
class QuoteScore:
    """Quotes of one kind: `speaker` counts the matched ones with the right source, `named` those of a person."""

    found: Tally = field(default_factory=Tally)
    speaker: Tally = field(default_factory=Tally)
    named: Tally = field(default_factory=Tally)
    terms: int = 0

    def add(self, other: "QuoteScore") -> None:
        self.found += other.found
        self.speaker += other.speaker
        self.named += other.named
        self.terms += other.terms


@dataclass
class Score:
    """All figures of one record, or of several added up.

    `recommended.missed` stays zero: what was missed is counted in `core` and `all`, whose `wrong` stays zero.
    """

    quotes: dict[str, QuoteScore] = field(default_factory=lambda: {kind: QuoteScore() for kind in KINDS})
    recommended: Tally = field(default_factory=Tally)
    core: Tally = field(default_factory=Tally)
    all: Tally = field(default_factory=Tally)
    kinds: Tally = field(default_factory=Tally)
    traps: int = 0
    links: Tally = field(default_factory=Tally)
    speakers: Tally = field(default_factory=Tally)
    fields: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})
    whole_speakers: Tally = field(default_factory=Tally)
    noisy_items: int = 0

    def add(self, other: "Score") -> None:
        for kind, score in other.quotes.items():
            self.quotes[kind].add(score)
        for name, tally in other.fields.items():
            self.fields[name] += tally
        for name in ("recommended", "core", "all", "kinds", "links", "speakers", "whole_speakers"):
            tally = getattr(self, name)
            tally += getattr(other, name)
        self.traps += other.traps
        self.noisy_items += other.noisy_items


def load() -> list[Data]:
    """The gold of all seeds."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]


def score(gold: Data, record: Data, text: str) -> Score:
    """The figures of a JSON record; `text` is the seed's."""
    result = Score()
    for kind in KINDS:
        result.quotes[kind] = _quotes(kind, gold, record, text)
    _recommendations(result, gold, record, text)
    _speakers(result, gold, record)
    noise = [n["span"] for n in gold["noise"] if n["kind"] in SHOWN_NOISE]
    items = [*record["quotes"], *record["recommendations"]]
    result.noisy_items = sum(any(a < y and x < b for a, b in item["spans"] for x, y in noise) for item in items)
    return result


def characters(spans: Iterable[Sequence[int]], text: str) -> Characters:
    """The offsets that spans cover, white space left out."""
    return frozenset(i for start, end in spans for i in range(start, end) if not text[i].isspace())


def matched(gold: Sequence[Characters], found: Sequence[Characters]) -> dict[int, int]:
    """Found -> gold, one to one, the best first, where the intersection is at least half of the union."""
    scored = []
    for i, f in enumerate(found):
        for j, g in enumerate(gold):
            common = len(f & g)
            if common and common * 2 >= len(f | g):
                scored.append((common / len(f | g), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(scored, reverse=True):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def same(one: str | None, other: str | None) -> bool:
    """Whether two names or roles are the same but for case and marks; none and `anonymous` are the same."""
    return _plain(one) == _plain(other)


def _plain(words: str | None) -> str:
    plain = re.sub(r"\W+", " ", (words or "").casefold()).strip()
    return "" if plain in ("anonymous", "none", "null") else plain


def _mostly(part: Characters, whole: Collection[int]) -> bool:
    return len(part.intersection(whole)) * 2 >= len(part)


def _more_than_half(part: Characters, whole: Characters) -> bool:
    return len(part & whole) * 2 > len(part)


def _quotes(kind: str, gold: Data, record: Data, text: str) -> QuoteScore:
    wanted = [q for q in gold["quotes"] if q["kind"] == kind]
    given = [q for q in record["quotes"] if q["kind"] == kind]
    covers = [characters(q["spans"], text) for q in wanted]
    found = [characters(q["spans"], text) for q in given]
    pairs = matched(covers, found)
    result = QuoteScore()
    sure = {i: j for i, j in pairs.items() if not wanted[j].get("borderline")}
    result.found.right = len(sure)
    result.found.missed = sum(not q.get("borderline") for q in wanted) - len(sure)
    for i, j in sure.items():
        holds = same(given[i]["speaker"], wanted[j]["speaker"])
        for tally in (result.speaker, result.named) if wanted[j]["speaker"] else (result.speaker,):
            tally.right += holds
            tally.wrong += not holds
    spared = _spared(gold, text) if kind == "reported" else []
    terms = [characters([span], text) for span in gold["terms"]]
    for i, part in enumerate(found):
        if i in pairs or any(_more_than_half(part, whole) for whole in spared):
            continue
        result.found.wrong += 1
        result.terms += kind == "inline-direct" and any(_more_than_half(part, term) for term in terms)
    return result


def _spared(gold: Data, text: str) -> list[Characters]:
    """Where a reported quote is neither right nor wrong: borderline sentences, and those that hold direct speech."""
    borderline = [q["spans"] for q in gold["quotes"] if q["kind"] == "reported" and q.get("borderline")]
    holding = [q["sentence"] for q in gold["quotes"] if q["kind"] == "inline-direct" and "sentence" in q]
    return [characters(spans, text) for spans in (*borderline, *holding)]


def _recommendations(result: Score, gold: Data, record: Data, text: str) -> None:
    wanted = [(r, characters(r["spans"], text)) for r in gold["recommendations"]]
    given = [(r, characters(r["spans"], text)) for r in record["recommendations"]]
    everything = frozenset().union(*(part for _, part in given))
    anything = frozenset().union(*(part for _, part in wanted))
    sure = frozenset().union(*(part for r, part in wanted if not r.get("borderline")))
    for r, part in given:
        if _mostly(part, sure):
            result.recommended.right += 1
        elif not _mostly(part, anything):
            result.recommended.wrong += 1
        best, where = max(wanted, key=lambda entry: len(entry[1] & part))
        if _mostly(part, where) and not best.get("borderline"):
            result.kinds.right += r["kind"] == best["kind"]
            result.kinds.wrong += r["kind"] != best["kind"]
    for r, part in wanted:
        if r.get("borderline"):
            continue
        for tally in (result.core, result.all) if r["scope"] == "core" else (result.all,):
            tally.right += _mostly(part, everything)
            tally.missed += not _mostly(part, everything)
    traps = [characters([span], text) for span in gold["traps"]]
    result.traps = sum(any(len(trap & part) * 2 >= len(part) for _, part in given) for trap in traps)
    for r, part in wanted:
        if r.get("restates"):
            result.links.right += _restates(r["restates"], part, given)
            result.links.missed += not _restates(r["restates"], part, given)


def _restates(speakers: Sequence[str], part: Characters, given: Sequence[tuple[Data, Characters]]) -> bool:
    """Whether the best support of the recommendation found there is a statement of one of the speakers."""
    best, where = max(given, key=lambda entry: len(entry[1] & part), default=({}, frozenset()))
    if not _mostly(part, where):
        return False
    return any(same(support["speaker"], name) for support in best["supported_by"][:1] for name in speakers)


def _speakers(result: Score, gold: Data, record: Data) -> None:
    wanted = {_plain(s["name"]): s for s in gold["speakers"]}
    given = {_plain(s["name"]): s for s in record["speakers"]}
    result.speakers = Tally(len(wanted.keys() & given), len(given.keys() - wanted), len(wanted.keys() - given))
    for name in wanted.keys() & given:
        holds = [same(wanted[name][key], given[name][key]) for key in FIELDS]
        for key, right in zip(FIELDS, holds, strict=True):
            result.fields[key].right += right
            result.fields[key].wrong += not right
        result.whole_speakers.right += all(holds)
        result.whole_speakers.wrong += not all(holds)
