"""Scores attribution on the development split of PolNeAR: `python tests/evaluation/polnear.py ARTICLES.jsonl`.

Fully quoted content: found when a direct quote covers at least half of its characters (white space not counted);
its source is right when the span named as attribution shares a character with the marked source, or the speaker's name
shares a word with it. A sentence counts when it holds any marked content; it is predicted when any quote overlaps it.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from whosaid.extract import extract
from whosaid.extract.sentences import sentences
from whosaid.model import Block, BlockKind, Quote, QuoteKind, Source, Span


def source_of(article: dict[str, Any]) -> Source:
    """The article as a source of one paragraph a block."""
    text: str = article["text"]
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(file=f"{article['id']}.txt", sha256=digest, text=text, blocks=tuple(blocks))


def overlap(a: Span, b: Span) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def source_right(quote: Quote, marked: list[list[Any]]) -> bool:
    if quote.attribution and any(overlap(quote.attribution, (low, high)) for low, high, _ in marked):
        return True
    words = {w.casefold() for _, _, text in marked for w in text.split()}
    return bool(quote.speaker) and any(w.casefold() in words for w in (quote.speaker or "").split())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--misses", action="store_true", help="show quoted content that was not found")
    options = parser.parse_args()
    quoted = found = right = predicted = hits = marked_sentences = hit_sentences = said_sentences = 0
    for line in options.articles.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        record = extract(source_of(article))
        direct = [q for q in record.quotes if q.kind in (QuoteKind.INLINE_DIRECT, QuoteKind.PULL_QUOTE)]
        for mark in (a for a in article["attributions"] if a["kind"] == "direct"):
            low, high = mark["content"][0][0], mark["content"][-1][1]
            best = max(direct, key=lambda q: sum(overlap(s, (low, high)) for s in q.spans), default=None)
            quoted += 1
            covered = sum(overlap(s, (low, high)) for s in best.spans) if best else 0
            if best is not None and covered * 2 >= high - low:
                found += 1
                right += source_right(best, mark["source"])
            elif options.misses:
                sys.stdout.write(f"{article['id']}: {article['text'][max(0, low - 60) : high + 60]!r}\n")
        contents = [(low, high) for a in article["attributions"] for low, high, _ in a["content"]]
        for span in sentences(article["text"]):
            is_marked = any(overlap(span, c) * 4 >= span[1] - span[0] for c in contents)
            is_said = any(overlap(span, s) for q in record.quotes for s in q.spans)
            marked_sentences += is_marked
            said_sentences += is_said
            hit_sentences += is_marked and is_said
        predicted += len(direct)
        hits += sum(any(overlap(s, c) for s in q.spans for c in contents) for q in direct)
    sys.stdout.write(
        f"fully quoted: R {found / quoted:.2f} ({found} of {quoted}), source right {right / max(1, found):.2f}\n"
        f"direct quotes that lie in marked content: P {hits / max(1, predicted):.2f} ({hits} of {predicted})\n"
        f"sentences: P {hit_sentences / max(1, said_sentences):.2f} R {hit_sentences / marked_sentences:.2f}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
