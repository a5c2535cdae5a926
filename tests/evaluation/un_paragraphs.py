"""Scores how operative paragraphs of resolutions are told from preambular ones.

`python tests/evaluation/un_paragraphs.py PARAGRAPHS_JSONL [--misses]`

PARAGRAPHS_JSONL holds one paragraph a line, those of a document in their order: `doc`, `type` (operative, preambular
or other), `annotator`, `text_en`, `text_fr`. Paragraphs of other types are read, for they stand between the others, and
not counted. Printed are precision and recall of both types and their macro-F1, a line for each annotator and language.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

from whosaid.extract.recommendations.clauses import operative

TYPES = ("operative", "preambular")


def say(line: str) -> None:
    """Writes a line of the answer."""
    sys.stdout.write(f"{line}\n")


def f1(right: int, found: int, wanted: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (found + wanted) if found + wanted else 0.0


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paragraphs", type=Path)
    parser.add_argument("--misses", action="store_true", help="print what was told wrongly")
    arguments = parser.parse_args()
    documents: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for line in arguments.paragraphs.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        documents[row["annotator"], row["doc"]].append(row)
    for annotator in sorted({key[0] for key in documents}):
        for language in ("en", "fr"):
            told: Counter[tuple[str, str]] = Counter()
            for (who, document), rows in documents.items():
                if who != annotator:
                    continue
                for row, acts in zip(rows, operative(row[f"text_{language}"] for row in rows), strict=True):
                    answer = TYPES[0] if acts else TYPES[1]
                    if row["type"] in TYPES:
                        told[row["type"], answer] += 1
                        if arguments.misses and row["type"] != answer:
                            say(f"{document} {row['para']} {row['type']} {row[f'text_{language}'][:100]}")
            figures = []
            scores = []
            for kind in TYPES:
                right = told[kind, kind]
                found = sum(count for (_, answer), count in told.items() if answer == kind)
                wanted = sum(count for (truth, _), count in told.items() if truth == kind)
                scores.append(f1(right, found, wanted))
                figures.append(f"{kind} P {right / max(1, found):.2f} R {right / max(1, wanted):.2f}")
            say(f"{annotator:10s} {language}  {'  '.join(figures)}  macro-F1 {sum(scores) / len(scores):.3f}")


if __name__ == "__main__":
    main()
