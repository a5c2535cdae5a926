"""Checks the annotations against the documents: `python tests/evaluation/check.py CORPUS_DIR`.

Says what is wrong, one line an error, then the counts; exit code 1 when anything is wrong.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from annotated import QUOTE_KINDS, RECOMMENDATION_KINDS, TRAP_KINDS, Annotation, Item, Stale, digest, load, source_text

# A quote may lie inside a turn, and a quotation inside reported speech; two of one layer may not overlap.
LAYERS = (("turn", "pull-quote"), ("inline-direct",), ("reported",))


def span_errors(item: Item, text: str, limits: tuple[int, int]) -> Iterator[str]:
    """What is wrong with the spans of one item."""
    before = limits[0]
    if len(item.spans) != len(item.hashes):
        yield "as many hashes as spans are needed"
    for (start, end), expected in zip(item.spans, item.hashes, strict=False):
        if not before <= start < end <= limits[1]:
            yield f"[{start}, {end}] is unsorted, overlaps or leaves the range"
            continue
        before = end
        if text[start].isspace() or text[end - 1].isspace():
            yield f"[{start}, {end}] begins or ends with white space"
        if digest(text[start:end]) != expected:
            yield f"[{start}, {end}] holds other text than was annotated"


def overlaps(items: list[Item]) -> Iterator[str]:
    """Where two items share characters."""
    row = sorted(span for item in items for span in item.spans)
    for (_, end), (start, other) in pairwise(row):
        if end > start:
            yield f"[{start}, {other}] overlaps the item before it"


def errors(annotation: Annotation, text: str) -> Iterator[str]:
    """All that is wrong with one annotation."""
    if len(text) != annotation.n_chars:
        yield f"n_chars is {annotation.n_chars}, the text has {len(text)}"
    if annotation.half not in ("tune", "aside"):
        yield f"set is {annotation.half!r}"
    if not 0 <= annotation.range[0] < annotation.range[1] <= len(text):
        yield "the range leaves the text"
    for items, kinds in (
        (annotation.quotes, QUOTE_KINDS),
        (annotation.recommendations, RECOMMENDATION_KINDS),
        (annotation.traps, TRAP_KINDS),
    ):
        for item in items:
            if item.kind not in kinds:
                yield f"{item.kind!r} is no kind"
            yield from span_errors(item, text, annotation.range)
    for layer in LAYERS:
        yield from overlaps([q for q in annotation.quotes if q.kind in layer])
    traps = [t for t in annotation.traps if t.kind == "recommendation"]
    yield from overlaps([*annotation.recommendations, *traps])
    people = [*annotation.speakers, *annotation.other_persons]
    names = [person.name for person in people]
    yield from (f"{name} is listed twice" for name, n in Counter(names).items() if n > 1)
    for item in (*annotation.quotes, *annotation.recommendations):
        if item.speaker and item.speaker not in names:
            yield f"{item.speaker} speaks and is not listed"
    flat = re.sub(r"\s+", " ", text)
    for person in people:
        for form in person.variants[1:] or person.variants:
            if form not in flat:
                yield f"{form} is not in the text"
    if annotation.document["chatham_house"] and (annotation.speakers or any(q.speaker for q in annotation.quotes)):
        yield "a person is named under the Chatham House rule"


def counts(annotation: Annotation) -> Counter[str]:
    """How many of each; `?` marks the borderline ones."""
    found = Counter({"speakers": len(annotation.speakers), "others": len(annotation.other_persons)})
    found.update(q.kind + "?" * q.borderline for q in annotation.quotes)
    found.update("recommendations" + "?" * r.borderline for r in annotation.recommendations)
    found["traps"] = len(annotation.traps)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the annotations against the documents.")
    parser.add_argument("corpus", type=Path, help="the folder that holds the documents")
    corpus = parser.parse_args().corpus
    wrong = 0
    totals: dict[str, Counter[str]] = {"tune": Counter(), "aside": Counter()}
    for annotation in load():
        try:
            text = source_text(corpus, annotation)
        except Stale as error:
            found = [f"stale: {error}"]
        except (OSError, ValueError) as error:
            found = [str(error)]
        else:
            found = list(errors(annotation, text))
        wrong += len(found)
        sys.stdout.writelines(f"ERROR {annotation.file}: {message}\n" for message in found)
        tally = counts(annotation)
        totals.setdefault(annotation.half, Counter()).update(tally)
        size = annotation.range[1] - annotation.range[0]
        listed = ", ".join(f"{n} {what}" for what, n in tally.items() if n)
        sys.stdout.write(f"{annotation.half:5} {annotation.file} ({size} characters): {listed}\n")
    for half, tally in totals.items():
        sys.stdout.write(f"{half}: " + ", ".join(f"{n} {what}" for what, n in sorted(tally.items())) + "\n")
    sys.stdout.write(f"errors: {wrong}\n")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
