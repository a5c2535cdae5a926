"""How fast extraction is: on speeches, on a text that doubles, and on texts made to be slow.

    python tests/benchmarks/extraction.py [FOLDER] [--every N]

FOLDER holds plain texts, as they are read before extraction; without it the seeds are measured. Times are of one
processor, and of extraction alone: no reading, no storing.
"""

import argparse
import hashlib
import itertools
import sys
import time
from pathlib import Path

from whosaid.extract import extract
from whosaid.model import Source
from whosaid.sources import read
from whosaid.sources.plain import PlainTextReader
from whosaid.sources.reader import RawFile

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = 1_000_000
HOSTILE = {
    "one letter": "A",
    "full stops": ". ",
    "brackets": "((((",
    "stars": "*",
    "openings of links": "[a](",
    "openings of comments": "<!--",
    "quotation marks": "“said ",
    "cues without an end": "we must " + " " * 50,
    "names in one paragraph": "Ann Bell said ",
    "titles": "President ",
    "addresses": "a@",
    "numbers": "1.1.1.1 ",
    "dates": "1 January 2001, ",
    "cells": "| a ",
    "open paragraphs": "word " * 100 + "1\n\n",
    "contents": "Contents\n\nA title .......... 3\n\n",
    "labels": "Recommendation 1: act now\n\n",
    "lone lines": "12 a footer of the page\n\n",
    "short lines": "Ab cd\n\n",
    "a letter and a colon": "A: b\n",
    "turns of one voice": "Mr. SMITH: We must act now.\n\n",
    "words to be mended": "gua ",
}
"""Pieces that are repeated up to a million characters."""

NUMBERED = {
    "distinct names": "Jo{} Ke{}x said that. ",
    "distinct lines": "Jo{} Ke{}x said that.\n\n",
    "distinct speakers": "A{} Be{}l: We must.\n\n",
    "distinct clauses": "Recalling {}\n\nRequests {}\n\n",
}
"""Pieces with letters in them that are different each time."""


def source_of(text: str) -> Source:
    """A text as the reader of plain files makes a source of it."""
    data = text.encode()
    return PlainTextReader().read(RawFile("made-up.txt", data, hashlib.sha256(data).hexdigest(), "utf-8"))


def numbered(piece: str) -> str:
    """A million characters of a piece with other letters in each."""
    letters = map("".join, itertools.product("abcdefghijklmnopqrstuvwxyz", repeat=4))
    return "".join(
        piece.format(a, b) for a, b in itertools.islice(itertools.pairwise(letters), SIZE // (len(piece) + 4))
    )


def seconds(source: Source) -> float:
    """Processor time that extraction takes."""
    start = time.process_time()
    extract(source)
    return time.process_time() - start


def tell(line: str) -> None:
    """Prints a figure as soon as it is known."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Prints megabytes of text a second, the seconds of doubled texts, and those of hostile ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=SEEDS)
    parser.add_argument("--every", type=int, default=1, help="measure one file of so many")
    options = parser.parse_args()
    sources = [read(path) for path in sorted(options.folder.rglob("*.txt"))[:: options.every]]
    if not sources:
        sys.exit(f"no .txt file in {options.folder}")
    extract(sources[0])
    size = sum(len(source.text.encode()) for source in sources) / 1e6
    took = sum(seconds(source) for source in sources)
    tell(f"{len(sources)} texts, {size:.2f} MB: {took:.2f} s, {size / took:.2f} MB/s")

    once = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    for times in (1, 2, 4, 8):
        text = "\n\n".join([once] * times)
        took = seconds(source_of(text))
        tell(f"seeds {times} times, {len(text) / 1e6:.2f} M characters: {took:.2f} s, {took / times:.2f} s each")

    for name, piece in HOSTILE.items():
        tell(f"{name}: {seconds(source_of((piece * (SIZE // len(piece) + 1))[:SIZE])):.2f} s")
    for name, piece in NUMBERED.items():
        tell(f"{name}: {seconds(source_of(numbered(piece))):.2f} s")


if __name__ == "__main__":
    main()
