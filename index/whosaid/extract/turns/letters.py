"""Which letters of questions and answers count as headers, and which names beside them: they take turns."""

from collections import Counter
from itertools import pairwise

from whosaid.extract.draft import Draft
from whosaid.extract.turns.dresses import Line


def elect_letters(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """Letters of questions and answers: one pair of them, taking turns."""
    return elect_pair([line for line in lines if line.label is not None])


def elect_pair(found: list[Line]) -> list[Line]:
    """The headers of the one pair of letters that takes turns."""
    for asks, answers in (("Q", "A"), ("P", "R"), ("Q", "R"), ("F", "A")):
        pair = [line for line in found if line.key in (asks, answers)]
        changes = sum(before.key != after.key for before, after in pairwise(pair))
        if len(pair) >= 4 and changes * 4 >= (len(pair) - 1) * 3:
            return pair
    return []


def elect_lone_letters(lines: list[Line], names: list[Line], text: str) -> list[Line]:
    """Letters beside headers that name their speakers: a pair that takes turns, or the questions of a press briefing.

    Where names have the letter of the question behind them (`MS LEE: Q. text`), all answers count.
    """
    found = [line for line in lines if line.label is not None]
    if sum(line.label is not None and line.label.asks for line in names) > 1:
        return [line for line in found if line.key in ("Q", "A")]
    addressed = sum(line.form in ("formal", "office") for line in names)
    questions = [line for line in found if line.key == "Q"]
    return elect_pair(found) or (questions if len(questions) >= 3 and addressed * 2 >= len(names) else [])


def elect_briefing(lines: list[Line]) -> list[Line]:
    """The questions of the press, all under one letter, and the labels of the few who answer: they take turns."""
    answers = {
        line.key for line in lines if line.form in ("formal", "office") or (line.label and line.label.is_doubtful)
    }
    found = [line for line in lines if line.label is not None and (line.dress == "letter" or line.key in answers)]
    asked = sum(line.dress == "letter" for line in found)
    if asked < 3 or len(found) - asked < 3:
        return []
    changes = sum((before.dress == "letter") != (after.dress == "letter") for before, after in pairwise(found))
    return found if changes * 3 >= (len(found) - 1) * 2 else []


def elect_addressed(lines: list[Line], letters: list[Line], text: str) -> list[Line]:
    """Names beside letters of questions and answers: those with an honorific, and offices, in capitals or often."""
    found = [line for line in lines if line.form in ("formal", "office", "examiner")]
    counts = Counter(line.key for line in found)
    return [
        line
        for line in found
        if line.form != "office" or counts[line.key] > 1 or text[line.at : line.label_end].isupper()
    ]
