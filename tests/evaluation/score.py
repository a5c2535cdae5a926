"""Scores an export against the annotations, inside their ranges only.

`python tests/evaluation/score.py CORPUS_DIR EXPORT_DIR [--set tune|aside] [--misses]`

CORPUS_DIR holds the documents; EXPORT_DIR the JSON records that `whosaid export EXPORT_DIR --format json` wrote.
What counts as right is told in README.md beside this file. `--misses` lists what went wrong by offsets.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotated import QUOTE_KINDS, Annotation, Item, Person, Stale, fold, load, source_text

Record = dict[str, Any]
ANONYMOUS = {"", "anonymous", "none", "null"}
ARTICLE = re.compile(r"^(?:(?:the|el|los|las?|les?|der|die|das)\s|l[’'])")
HALF = 2  # an overlap counts from one half on


@dataclass(frozen=True)
class Predicted:
    """An exported item as seen through the annotated range: `chars` are offsets of no white space."""

    kind: str
    chars: frozenset[int]
    speaker: str
    start: int


def characters(spans: Iterable[Sequence[int]], text: str, limits: tuple[int, int]) -> frozenset[int]:
    """The offsets inside `limits` that `spans` cover, white space left out."""
    low, high = limits
    return frozenset(i for a, b in spans for i in range(max(a, low), min(b, high)) if not text[i].isspace())


def predicted(record: Record, key: str, text: str, limits: tuple[int, int]) -> list[Predicted]:
    """The exported items of which at least half lies in the range; a turn is cut at its edges."""
    found = []
    for item in record.get(key, []):
        spans = item.get("spans") or [(item["start_char"], item["end_char"])]
        whole = characters(spans, text, (0, len(text)))
        inside = characters(spans, text, limits)
        if inside and (item["kind"] == "turn" or len(inside) * HALF >= len(whole)):
            speaker = item.get("speaker") or item.get("party") or ""  # what is shown as the source
            found.append(Predicted(item["kind"], inside, "" if fold(speaker) in ANONYMOUS else speaker, min(inside)))
    return sorted(found, key=lambda p: p.start)


def with_second_places(record: Record) -> Record:
    """The record with a recommendation more for each place where the document prints one again."""
    by_id = {item["id"]: item for item in record["recommendations"]}
    again = [
        {**by_id[link["item"]], "spans": [(link["start_char"], link["end_char"])]}
        for link in record.get("links", [])
        if link["kind"] == "restates" and link["target"] is None and link["item"] in by_id
    ]
    return {**record, "recommendations": [*record["recommendations"], *again]}


def mostly(part: frozenset[int], whole: frozenset[int]) -> bool:
    """Whether at least half of `part` lies in `whole`."""
    return bool(part) and len(part & whole) * HALF >= len(part)


def pairs(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> dict[int, int]:
    """One-to-one, best first: found → gold where the intersection is at least half of the union."""
    scored = []
    for i, f in enumerate(found):
        for j, g in enumerate(gold):
            common = len(f & g)
            if common and common * HALF >= len(f | g):
                scored.append((common / len(f | g), i, j))
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if i not in matched and j not in taken:
            matched[i] = j
            taken.add(j)
    return matched


@dataclass
class Gold:
    """An annotated item, or a run of turns by one speaker."""

    item: Item
    chars: frozenset[int]


class Scorer:
    """Scores one document; `tally` counts, `misses` says where."""

    def __init__(self, annotation: Annotation, text: str, record: Record) -> None:
        self.annotation = annotation
        self.text = text
        self.record = record
        self.limits = annotation.range
        self.tally: Counter[str] = Counter()
        self.misses: list[str] = []
        self.people = [*annotation.speakers, *annotation.other_persons]
        self.quotes = predicted(record, "quotes", text, self.limits)
        self.recommendations = predicted(with_second_places(record), "recommendations", text, self.limits)

    def run(self) -> None:
        self.score_document()
        self.score_speakers()
        for kind in QUOTE_KINDS:
            self.score_quotes(kind)
        self.score_recommendations()
        self.score_traps()

    def miss(self, what: str, chars: frozenset[int], note: str = "") -> None:
        self.misses.append(f"{what} [{min(chars)}, {max(chars) + 1}] {note}".rstrip())

    def score_document(self) -> None:
        own, found = self.annotation.document, self.record["document"]
        same = {
            "title": fold(own["title"] or "") == fold(found.get("title") or ""),
            "dates": own["dates"] == list(found.get("dates") or []),
            "language": own["language"] == found.get("language"),
            "chatham_house": own["chatham_house"] == bool(found.get("chatham_house")),
        }
        for key, right in same.items():
            self.tally[f"document {key}"] += right
            if not right:
                self.misses.append(f"document: {key} is {found.get(key)!r}, not {own[key]!r}")
        self.tally["documents"] += 1
        if own["chatham_house"]:
            named = sum(bool(q.get("speaker")) and fold(q["speaker"]) not in ANONYMOUS for q in self.record["quotes"])
            self.tally["named under the Chatham House rule"] += named + len(self.record["speakers"])

    def score_speakers(self) -> None:
        """Recall over the whole export, precision over the speakers that the range names."""
        passage = self.text[self.limits[0] : self.limits[1]]
        heard = {fold(q.speaker) for q in self.quotes if q.speaker}
        quoted = {q.speaker for q in self.annotation.quotes}
        met: set[str] = set()
        for person in self.record.get("speakers", []):
            forms = [person["name"], *person.get("variants", [])]
            own = next((s for s in self.annotation.speakers if any(s.answers_to(form) for form in forms)), None)
            if own and own.name not in met:
                met.add(own.name)
                self.tally["speakers tp"] += not own.borderline
            elif fold(person["name"]) in heard or any(re.search(rf"\b{re.escape(form)}\b", passage) for form in forms):
                other = next((o for o in self.annotation.other_persons if o.answers_to(person["name"])), None)
                excused = other and (other.speaks_elsewhere or other.label or other.name in quoted)
                doubtful = own and fold(person["name"]) in {fold(form) for form in own.doubtful_variants}
                if not (excused or doubtful or (own and own.borderline)):
                    self.tally["speakers fp"] += 1
                    self.misses.append(
                        f"speaker {person['name']!r} " + ("found twice" if own else "does not speak here")
                    )
        for person in self.annotation.speakers:
            if person.name not in met and not person.borderline:
                self.tally["speakers fn"] += 1
                self.misses.append(f"speaker {person.name!r} not found")

    def golds(self, kind: str) -> list[Gold]:
        """The annotated quotes of a kind; neighbouring turns of one speaker are one."""
        found = [
            Gold(item, characters(item.spans, self.text, self.limits))
            for item in self.annotation.quotes
            if item.kind == kind
        ]
        if kind != "turn":
            return found
        runs: list[Gold] = []
        for gold in found:
            last = runs[-1] if runs else None
            if (
                last
                and not gold.item.borderline
                and not last.item.borderline
                and source(last.item) == source(gold.item)
            ):
                last.chars |= gold.chars
            else:
                runs.append(gold)
        return runs

    def joined(self, found: list[Predicted], gold: list[Gold]) -> list[Predicted]:
        """Turns of one speaker are one when no annotated turn of another speaker stands between them."""
        starts = [min(g.chars) for g in gold]
        runs: list[Predicted] = []
        for turn in found:
            last = runs[-1] if runs else None
            same = last is not None and fold(last.speaker) == fold(turn.speaker)
            if last and same and not any(max(last.chars) < s <= max(turn.chars) for s in starts):
                runs[-1] = Predicted(last.kind, last.chars | turn.chars, last.speaker, last.start)
            else:
                runs.append(turn)
        return runs

    def score_quotes(self, kind: str) -> None:
        gold = self.golds(kind)
        found = [q for q in self.quotes if q.kind == kind]
        if kind == "turn":
            found = self.joined(found, gold)
        matched = pairs([g.chars for g in gold], [f.chars for f in found])
        for i, j in matched.items():
            if not gold[j].item.borderline:
                self.tally[f"{kind} tp"] += 1
                self.score_attribution(kind, gold[j], found[i].speaker)
        for i, quote in enumerate(found):
            if i not in matched and not self.excused(kind, quote, gold):
                self.tally[f"{kind} fp"] += 1
                self.miss(f"{kind} wrong", quote.chars, quote.speaker)
        for j, own in enumerate(gold):
            if j not in matched.values() and not own.item.borderline:
                self.tally[f"{kind} fn"] += 1
                self.miss(f"{kind} missed", own.chars, own.item.speaker or "")

    def excused(self, kind: str, quote: Predicted, gold: list[Gold]) -> bool:
        """Whether an unmatched quote is one a reasonable reader may also make."""
        if any(g.item.borderline and mostly(quote.chars, g.chars) for g in gold):
            return True
        if kind != "reported":
            return False
        direct, turns = self.golds("inline-direct"), self.golds("turn")
        return any(mostly(d.chars, quote.chars) for d in direct) or any(
            mostly(quote.chars, t.chars) for t in turns if not t.item.borderline
        )

    def score_attribution(self, kind: str, own: Gold, speaker: str) -> None:
        if self.attributed(own.item, speaker):
            self.tally[f"{kind} right"] += 1
        else:
            wrong = "wrong name" if speaker else "no name"
            self.tally[f"{kind} {wrong}"] += 1
            self.miss(f"{kind}: {speaker or 'nobody'} for {own.item.speaker or 'nobody'}", own.chars)

    def attributed(self, item: Item, speaker: str) -> bool:
        if not speaker:
            return item.speaker is None or item.speaker_optional
        if item.speaker is None:
            return bare(speaker) in {bare(item.party or ""), bare(item.label or "")}
        person = next((p for p in self.people if p.name == item.speaker), Person(item.speaker, ()))
        return person.answers_to(speaker)

    def score_recommendations(self) -> None:
        gold = [Gold(item, characters(item.spans, self.text, self.limits)) for item in self.annotation.recommendations]
        hard = frozenset().union(*(g.chars for g in gold if not g.item.borderline))
        soft = frozenset().union(*(g.chars for g in gold))
        covered = frozenset().union(*(p.chars for p in self.recommendations))
        for found in self.recommendations:
            if mostly(found.chars, hard):
                self.tally["recommendations tp"] += 1
                best = max(gold, key=lambda g: len(g.chars & found.chars))
                self.tally["recommendations kind"] += best.item.kind == found.kind
            elif mostly(found.chars, soft):
                self.tally["recommendations soft"] += 1
            else:
                self.tally["recommendations fp"] += 1
                self.miss("recommendation wrong", found.chars)
        for own in gold:
            if own.item.borderline:
                continue
            self.tally["recommendations all"] += 1
            if mostly(own.chars, covered):
                self.tally["recommendations met"] += 1
            else:
                self.miss("recommendation missed", own.chars)

    def score_traps(self) -> None:
        """A trap is taken when at least half of an item of its kind lies in it."""
        for trap in self.annotation.traps:
            chars = characters(trap.spans, self.text, self.limits)
            items = self.recommendations if trap.kind == "recommendation" else self.quotes
            taken = any(mostly(p.chars, chars) for p in items if trap.kind in ("recommendation", p.kind))
            self.tally["traps"] += 1
            self.tally["traps taken"] += taken
            if taken:
                self.miss(f"trap taken ({trap.kind}: {trap.why})", chars)


def bare(party: str) -> str:
    """A party's name for comparison, without the definite article before it."""
    return ARTICLE.sub("", fold(party))


def source(item: Item) -> str:
    """Who speaks, as far as a turn's header tells."""
    return fold(item.speaker or item.party or item.label or "")


def ratio(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def lines(tally: Counter[str]) -> Iterator[str]:
    """The figures of a document or of a half."""

    def figures(name: str) -> str:
        tp, fp, fn = (tally[f"{name} {x}"] for x in ("tp", "fp", "fn"))
        return f"P {ratio(tp, tp + fp)} R {ratio(tp, tp + fn)} ({tp} right, {fp} wrong, {fn} missed)"

    if any(tally[f"speakers {x}"] for x in ("tp", "fp", "fn")):
        yield f"speakers         {figures('speakers')}"
    for kind in (*QUOTE_KINDS, "all quotes"):
        if any(tally[f"{kind} {x}"] for x in ("tp", "fp", "fn")):
            right, total = tally[f"{kind} right"], tally[f"{kind} tp"]
            yield (
                f"{kind:16} {figures(kind)}  attribution {ratio(right, total)} ({right} of {total}, "
                f"{tally[f'{kind} wrong name']} wrong names)"
            )
    tp, fp = tally["recommendations tp"], tally["recommendations fp"]
    met, total = tally["recommendations met"], tally["recommendations all"]
    if tp + fp + total:
        soft = tally["recommendations soft"]
        yield (
            f"recommendations  P {ratio(tp, tp + fp)} R {ratio(met, total)} ({tp} right, {fp} wrong, {soft} borderline,"
            f" {total - met} missed)  kind right {tally['recommendations kind']} of {tp}"
        )
    yield f"traps taken      {tally['traps taken']} of {tally['traps']}"
    n = tally["documents"]
    fields = ("title", "dates", "language", "chatham_house")
    yield "document         " + ", ".join(f"{key} {tally[f'document {key}']} of {n}" for key in fields)
    if tally["named under the Chatham House rule"]:
        yield f"NAMED under the Chatham House rule: {tally['named under the Chatham House rule']} (must be 0)"


def with_sums(tally: Counter[str]) -> Counter[str]:
    """The tally with all kinds of quotes taken together."""
    summed = Counter(tally)
    for what in ("tp", "fp", "fn", "right", "wrong name", "no name"):
        summed[f"all quotes {what}"] = sum(tally[f"{kind} {what}"] for kind in QUOTE_KINDS)
    return summed


def record_of(folder: Path, file: str) -> Record | None:
    """The exported record of a document, by either of the names that an export gives it."""
    for name in (f"{Path(file).stem}.json", f"{file}.json"):
        path = folder / name
        if path.exists():
            record: Record = json.loads(path.read_text(encoding="utf-8"))
            if record["document"]["file"] == file:
                return record
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description="Scores an export against the annotations.")
    parser.add_argument("corpus", type=Path, help="the folder that holds the documents")
    parser.add_argument("export", type=Path, help="the folder that holds the exported JSON records")
    parser.add_argument("--set", choices=("tune", "aside"), dest="half", help="only this half")
    parser.add_argument("--misses", action="store_true", help="also list what went wrong, by offsets")
    options = parser.parse_args()
    totals: dict[str, Counter[str]] = {}
    absent = 0
    for annotation in load():
        if options.half not in (None, annotation.half):
            continue
        sys.stdout.write(f"\n{annotation.half}: {annotation.file} ({annotation.genre})\n")
        record = record_of(options.export, annotation.file)
        try:
            text = source_text(options.corpus, annotation)
        except Stale as error:
            sys.stdout.write(f"  stale, not scored: {error}\n")
            absent += 1
            continue
        except (OSError, ValueError) as error:
            sys.stdout.write(f"  cannot be scored: {error}\n")
            absent += 1
            continue
        if record is None or record["document"]["n_chars"] != annotation.n_chars:
            why = "no record of it" if record is None else "its record counts other characters"
            sys.stdout.write(f"  cannot be scored: {why}\n")
            absent += 1
            continue
        scorer = Scorer(annotation, text, record)
        scorer.run()
        sys.stdout.writelines(f"  {line}\n" for line in lines(scorer.tally))
        if options.misses:
            sys.stdout.writelines(f"    {miss}\n" for miss in scorer.misses)
        totals.setdefault(annotation.half, Counter()).update(scorer.tally)
    for half, tally in totals.items():
        sys.stdout.write(f"\nall of {half}\n")
        sys.stdout.writelines(f"  {line}\n" for line in lines(with_sums(tally)))
    if absent:
        sys.stdout.write(f"\nnot scored: {absent}\n")
    return int(absent > 0)


if __name__ == "__main__":
    sys.exit(main())
