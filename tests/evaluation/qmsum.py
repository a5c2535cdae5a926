"""Scores speaker turns against committee meetings of QMSum (github.com/Yale-LILY/QMSum, MIT).

`python tests/evaluation/qmsum.py MEETINGS_JSONL [--misses]`

Each meeting is written out as a plain text, `Speaker: words`, a blank line between turns, and extracted. A turn is
right when one quote of kind turn covers it and nothing of another speaker's turn, and names the speaker: the speaker
string of the data, or that string without honorifics, constituency and office, is a form of the name. A string that
names only an office (`The Chair`) is right with nobody named, or with the person whom the meeting itself names so.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from annotated import fold

from whosaid.extract import extract
from whosaid.model import Block, BlockKind, Quote, QuoteKind, Record, Source

_HONORIFIC = re.compile(r"^(?:(?:Right Hon|Hon|Mr|Mrs|Ms|Miss|Dr|Prof)\b\.?\s+)+")
_OFFICE = re.compile(r"^The (?:Acting |Vice-|Deputy )?(?:Chair|Speaker|Clerk)\b")


def written(meeting: dict[str, Any]) -> tuple[Source, list[tuple[int, int]]]:
    """The meeting as a source, and where the words of each of its turns stand."""
    text = ""
    blocks: list[Block] = []
    places: list[tuple[int, int]] = []
    for turn in meeting["turns"]:
        start = len(text)
        content = " ".join(turn["content"].split())
        text += f"{turn['speaker']}: {content}"
        places.append((len(text) - len(content), len(text)))
        blocks.append(Block(BlockKind.PARAGRAPH, start, len(text)))
        text += "\n\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(f"{meeting['id']}.txt", digest, text, blocks=tuple(blocks)), places


def bare(speaker: str) -> str:
    """A speaker string without honorifics, parentheses and post-nominal letters."""
    inside = re.search(r"\((?:Hon|Mr|Mrs|Ms)\.?\s+([^()]+)", speaker)
    name = inside[1] if _OFFICE.match(speaker) and inside else re.sub(r"\s*\(.*", "", speaker)
    return fold(re.sub(r"\s+AM$", "", _HONORIFIC.sub("", name.strip())))


def names(quote: Quote, speaker: str, record: Record, offices: dict[str, str]) -> bool:
    """Whether the quote names the speaker whom the data names."""
    if _OFFICE.match(speaker) and "(" not in speaker:
        return quote.speaker is None or fold(quote.speaker) == offices.get(speaker)
    person = next((s for s in record.speakers if s.name == quote.speaker), None)
    return person is not None and bare(speaker) in {fold(form) for form in (person.name, *person.variants)}


def score(meeting: dict[str, Any]) -> tuple[Counter[str], list[str]]:
    """Counts of right, wrong and missed turns, and what went wrong."""
    source, places = written(meeting)
    record = extract(source)
    turns = [quote for quote in record.quotes if quote.kind is QuoteKind.TURN]
    offices: dict[str, str] = {}
    for turn in meeting["turns"]:
        if _OFFICE.match(turn["speaker"]) and "(" in turn["speaker"]:
            offices.setdefault(re.sub(r"\s*\(.*", "", turn["speaker"]), bare(turn["speaker"]))
    tally: Counter[str] = Counter()
    misses: list[str] = []
    for turn, (start, end) in zip(meeting["turns"], places, strict=True):
        if not re.search(r"\w", turn["content"]) or re.fullmatch(r"[\[(].*[\])]", turn["content"].strip()):
            continue
        tally["turns"] += 1
        own = next((q for q in turns if q.start_char < end and start < q.end_char), None)
        alone = own is not None and start <= own.start_char and own.end_char <= end
        if own is not None and alone and names(own, turn["speaker"], record, offices):
            tally["right"] += 1
            continue
        kind = "missed" if own is None else "wrong name" if alone else "wrong limits"
        tally[kind] += 1
        misses.append(f"{kind}: {turn['speaker']} [{start}, {end}] {own.speaker if own else ''}".rstrip())
    return tally, misses


def main() -> int:
    parser = argparse.ArgumentParser(description="Scores speaker turns against QMSum's committee meetings.")
    parser.add_argument("meetings", type=Path, help="meetings.jsonl")
    parser.add_argument("--misses", action="store_true", help="also list what went wrong")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for line in options.meetings.read_text(encoding="utf-8").splitlines():
        meeting = json.loads(line)
        tally, misses = score(meeting)
        total.update(tally)
        sys.stdout.write(f"{meeting['id']}: {tally['right']} of {tally['turns']} turns right\n")
        if options.misses:
            sys.stdout.writelines(f"    {miss}\n" for miss in misses)
    sys.stdout.write(
        f"all: {total['right']} of {total['turns']} = {total['right'] / max(1, total['turns']):.3f}"
        f" ({total['wrong name']} wrong names, {total['wrong limits']} wrong limits, {total['missed']} missed)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
