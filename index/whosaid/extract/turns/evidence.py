"""What speaks for candidates being headers: that they come back, that sentences stand behind them, that they are no words of the text."""

from collections import Counter
from itertools import pairwise

from whosaid.extract.draft import Draft
from whosaid.extract.names import fold
from whosaid.extract.turns.dresses import Line


def have_prose_behind(found: list[Line], text: str) -> bool:
    """Whether sentences stand behind most labels, not titles, dates or further names."""
    prose = sum(
        len(words := text[line.body : line.unit.end].split(None, 40)) >= 4 and any(w[-1] in '.!?…»”"' for w in words)
        for line in found
    )
    return bool(found) and prose * 10 >= len(found) * 7


def are_terms(found: list[Line], common: frozenset[str]) -> bool:
    """Whether most labels are made of words that the text also writes small."""
    labels = {
        fold(line.label.name)
        for line in found
        if line.label is not None and line.dress != "pipe" and line.form in ("full", "short")
    }
    terms = sum(any(word in common for word in label.split() if len(word) > 2) for label in labels)
    return terms * 2 > len(labels) > 0


def mostly_again(found: list[Line]) -> bool:
    """Whether most headers are of voices that come back: terms that a text explains in turn do not."""
    counts = Counter(line.key for line in found)
    known = sum(counts[line.key] > 1 or line.form == "formal" or line.dress == "pipe" for line in found)
    return known * 2 >= len(found)


def repeats(found: list[Line], n_lines: int) -> bool:
    """Whether headers come back often enough to be a form, in a whole record or in a stretch of a report.

    Two speakers are the least, or questions and answers. Offices and nameless voices are labels of a list too, unless
    they take turns with words of some length.
    """
    counts = Counter(line.key for line in found)
    again = [n for n in counts.values() if n > 1]
    if len(counts) < 2:
        return False
    if all(line.form in ("office", "unnamed") for line in found):
        return len(again) >= 2 and len(found) >= 5 and _take_turns(found)
    if len(again) >= 2 and len(found) >= 5:
        return True
    return bool(again) and len(found) >= 3 and (len(found) * 5 >= n_lines * 2 or max(again) >= 3)


def _take_turns(found: list[Line]) -> bool:
    """Whether voices change from header to header, mostly, with a sentence behind each."""
    changes = sum(before.key != after.key for before, after in pairwise(found))
    spoken = sum(line.body >= line.end or line.unit.end - line.body > 25 for line in found)
    return changes * 4 >= (len(found) - 1) * 3 and spoken * 2 >= len(found)


def is_common(key: str, common: frozenset[str]) -> bool:
    """Whether all words of a label are words of the text too, written small."""
    words = [word for word in key.split() if len(word) > 2]
    return bool(words) and all(word in common for word in words)


def is_strange(line: Line, common: frozenset[str]) -> bool:
    """Whether the last word of a label is none of the text's: then it may be a surname met once."""
    return line.label is not None and (line.form != "full" or fold(line.label.name).split()[-1] not in common)


def has_prose_below(lines: list[Line], kept: list[Line], draft: Draft) -> bool:
    """Whether paragraphs, not further names, stand below nearly all of the headers."""
    chosen = {id(line) for line in kept}
    below = 0
    for index, line in enumerate(lines[:-1]):
        if id(line) in chosen:
            after = lines[index + 1]
            closed = draft.text[after.unit.end - 1] in '.!?…:;»”")'
            below += id(after) not in chosen and (closed or after.unit.end - after.unit.start > 80)
    return below * 10 >= len(kept) * 9
