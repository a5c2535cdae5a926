"""Which candidates of a dress count as headers: frequency and consistency decide.

Labels of speakers come back, stand among each other, and are no words of the language. What only may be a header
ends the turn before it and opens none: words without a name are better than words under a wrong one.
"""

from collections import Counter
from itertools import pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft
from whosaid.extract.names import fold
from whosaid.extract.turns.dresses import Line
from whosaid.extract.turns.evidence import (
    are_terms,
    has_prose_below,
    have_prose_behind,
    is_common,
    is_strange,
    mostly_again,
    repeats,
)
from whosaid.extract.turns.labels import UNKNOWN, letters


def elect_colon(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """`Label: text`: honorifics and offices count as they are; bare names must come back, short ones in runs."""
    barred = {i for i, line in enumerate(lines) if line.label is UNKNOWN}
    for index in barred:
        lines[index].label = None
    _expand_initials(lines)
    counts = Counter(line.key for line in lines if line.label is not None)
    names = _known_words(lines)
    holders = {fold(line.label.name) for line in lines if line.label is not None and line.form == "formal"}
    placed = any(_is_placed(line) and counts[line.key] > 1 and not line.strong for line in lines)
    near = _neighbours(lines)
    among = Counter(line.key for line, beside in zip(lines, near, strict=True) if line.label is not None and beside)
    kept: set[int] = set()
    loose: set[int] = set()
    for index, line in enumerate(lines):
        if line.label is None:
            continue
        form, count = line.form, counts[line.key]
        in_runs = among[line.key] * 2 >= count
        common_word = is_common(line.key, common)
        if line.sure or form == "formal":
            sure = True
        elif form in ("office", "unnamed", "party", "question", "answer"):
            sure = count > 1 and (form != "party" or in_runs)
        elif form in ("full", "slug"):
            sure = (count > 1 or fold(line.label.name) in holders or (placed and _is_placed(line))) and not common_word
        else:
            known = line.key in names
            strange = not common_word or form in ("nick", "initials")
            sure = (count > 1 and in_runs and (strange or count > 2)) or (known and (in_runs or count > 1))
        if sure:
            kept.add(index)
        elif line.label.is_doubtful:
            barred.add(index)
        elif not common_word or form in ("nick", "initials", "office", "unnamed"):
            loose.add(index)
    kept = _of_one_style(lines, kept, draft.text)
    bold = _in_bold(lines, common)
    openings = _openings(lines)
    if repeats([lines[i] for i in kept], len(openings)):
        kept |= bold
    elif bold:
        kept = bold
        loose = {i for i in loose if _is_bold(lines[i])}
    else:
        return [line for line in lines if line.sure and line.label is not None and _is_set_off(line, draft.text)]
    kept |= _numbered(lines, kept, loose, draft.text)
    kept |= _for_short(lines, kept, loose)
    called = {lines[i].key for i in kept}
    kept |= {i for i in loose if lines[i].form == "full" and called & set(lines[i].key.split())}
    kept = _of_one_style(lines, kept | _in_runs(lines, openings, kept, loose), draft.text)
    offices = ("office", "unnamed")
    if sum(lines[i].form in ("formal", *offices) for i in kept) * 2 >= len(kept):
        kept |= {i for i in loose if lines[i].form in offices}
    if len(kept) * 5 >= len(openings) * 2:
        kept |= {i for i in loose if lines[i].form in ("full", *offices) and is_strange(lines[i], common)}
    doubtful = (loose | barred) - kept
    for index in doubtful:
        lines[index].label = UNKNOWN
    return [lines[i] for i in sorted(kept | doubtful)]


def _is_placed(line: Line) -> bool:
    """Whether a full name bears its group: `Jane Roe (Greens): text`. Where such names come back, others are voices too."""
    return line.label is not None and line.form == "full" and bool(line.label.affiliation)


def _is_set_off(line: Line, text: str) -> bool:
    """Whether a mark or the line's end stands behind a label."""
    return line.body >= line.end or bool(text[line.label_end : line.body].strip())


def _expand_initials(lines: list[Line]) -> None:
    """Gives initials the key of the full header that brings them, so that both count as one label."""
    full = {letters(line.label.initials): line.key for line in lines if line.label is not None and line.label.initials}
    for line in lines:
        if line.label is not None and line.form == "initials":
            line.key = full.get(letters(line.label.name), line.key)


def _of_one_style(lines: list[Line], kept: set[int], text: str) -> set[int]:
    """The headers without lone words, or names met once, written as this record does not write its speakers.

    Those are words in capitals where others are not, and words without case where others bear honorifics.
    """
    formal = sum(lines[i].form == "formal" for i in kept)
    short = {
        i: text[line.at : line.label_end]
        for i in kept
        if (line := lines[i]).label is not None and line.form == "short" and not line.label.role
    }
    counts = Counter(line.key for line in lines if line.label is not None)
    once = {i for i in kept if lines[i].form == "full" and counts[lines[i].key] == 1 and not lines[i].sure}
    short |= {i: text[lines[i].at : lines[i].label_end] for i in once}
    shouted = {i for i, words in short.items() if words.upper() == words != words.lower()}
    uncased = {i for i, words in short.items() if words.upper() == words.lower()}
    if len(shouted) * 3 < len(kept):
        kept = kept - shouted
    return kept - uncased if formal * 3 >= len(kept) else kept


def _openings(lines: list[Line]) -> list[int]:
    """The lines that do not go on with the line before them, or bear a label."""
    return [i for i, line in enumerate(lines) if line.label is not None or line.start == line.unit.start]


def _in_runs(lines: list[Line], openings: list[int], kept: set[int], loose: set[int]) -> set[int]:
    """The loose candidates that stand between sure ones, or between a sure one and a heading."""
    found: set[int] = set()
    at = 0
    while at < len(openings):
        if openings[at] not in loose:
            at += 1
            continue
        stop = at
        while stop < len(openings) and openings[stop] in loose:
            stop += 1
        edges = [openings[i] if 0 <= i < len(openings) else None for i in (at - 1, stop)]
        closed = [i is None or i in kept or lines[i].unit.kind is kinds.HEADING for i in edges]
        if all(closed) and any(i in kept for i in edges):
            found.update(openings[at:stop])
        at = stop
    return found


def _for_short(lines: list[Line], kept: set[int], loose: set[int]) -> set[int]:
    """The short names met once that are part of a full one, in a record that calls at least two others so."""
    bearers = {word for i in kept | loose if lines[i].form == "full" for word in lines[i].key.split()}
    called = {lines[i].key for i in kept if lines[i].form == "short"} & bearers
    return {i for i in loose if lines[i].form == "short" and lines[i].key in bearers} if len(called) > 1 else set()


def _is_bold(line: Line) -> bool:
    """Whether a label is set in bold, and the words behind it are not."""
    return line.label is not None and line.at + len(line.label.name) <= line.strong <= line.body


def _in_bold(lines: list[Line], common: frozenset[str]) -> set[int]:
    """The full names in bold before a colon: of two voices at least, one of whom comes back, with sentences behind."""
    found = {
        i
        for i, line in enumerate(lines)
        if line.strong
        and line.form in ("full", "formal")
        and _is_bold(line)
        and not any(len(word) > 2 and word in common for word in line.key.split())
    }
    counts = Counter(lines[i].key for i in found)
    return found if len(counts) >= 2 and len(found) >= 3 and max(counts.values()) >= 2 else set()


def _numbered(lines: list[Line], kept: set[int], loose: set[int], text: str) -> set[int]:
    """The names met once behind the number of a question, where such numbers stand before sure ones too."""

    def is_numbered(i: int) -> bool:
        return lines[i].start < lines[i].at and text[lines[i].start] == "Q"

    if sum(map(is_numbered, kept)) < 2:
        return set()
    return {i for i in loose if lines[i].form == "full" and is_numbered(i)}


def elect_bare(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """Headings and lines that hold only a name: the same ones must come back and have text below."""
    text = draft.text
    found = [
        line
        for line, after in pairwise(lines)
        if line.label is not None
        and (after.unit is not line.unit or line.timed)
        and (line.form not in ("party", "nick") or (line.form == "nick" and text[line.end - 1] in ":："))
    ]
    counts = Counter(line.key for line in found)
    with_mark = [line for line in found if line.timed or text[line.end - 1] in ":："]
    marked = len(with_mark) * 2 > len(found)
    found = with_mark if marked else found
    again = [line for line in found if counts[line.key] > 1 and (marked or _is_voice(line, common))]
    once = [line for line in found if counts[line.key] == 1 and (marked or _is_surely_named(line, common))]
    voices = {line.key for line in again if line.form != "unnamed" or line.timed}
    if len(voices) < 2 or len(again) < 4 or len(again) < len(once):
        return []
    kept = sorted([*again, *once], key=lambda line: line.start)
    if not marked and not (_is_rule(lines, kept) and has_prose_below(lines, kept, draft)):
        return []
    return kept


def elect_shouted(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """Lines of names in capitals, inside paragraphs too: the same come back, words that are not in capitals stand below them."""
    text = draft.text
    found = [
        line for line, after in pairwise(lines) if line.label is not None and not text[after.at : after.end].isupper()
    ]
    named = [line for line in found if line.label is not UNKNOWN]
    counts = Counter(line.key for line in named)
    again = [line for line in named if counts[line.key] > 1]
    if len({line.key for line in again}) < 2 or len(again) < 4 or len(again) * 2 < len(found):
        return []
    first, last = again[0].start, max(line.unit.end for line in again)
    return [line for line in found if first <= line.start <= last]


def _is_voice(line: Line, common: frozenset[str]) -> bool:
    return line.form in ("formal", "office") or not is_common(line.key, common)


def _is_surely_named(line: Line, common: frozenset[str]) -> bool:
    """Whether a name met once has an honorific or no word of the text's at either end."""
    if line.label is None or line.form not in ("formal", "full", "office"):
        return False
    words = fold(line.label.name).split()
    return line.form != "full" or (words[0] not in common and words[-1] not in common)


def _is_rule(lines: list[Line], kept: list[Line]) -> bool:
    """Whether most headings of the headers' level are headers: names among other headings are titles of sections."""
    if kept[0].dress != "heading":
        return True
    level = Counter(line.unit.level for line in kept).most_common(1)[0][0]
    peers = sum(line.unit.kind is kinds.HEADING and line.unit.level == level for line in lines)
    return len(kept) * 2 > peers


def elect_repeating(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """Marks that only headers bear: it is enough that labels come back."""
    found = [
        line
        for line in lines
        if line.label is not None
        and (
            line.dress == "pipe"
            or line.form in ("formal", "office")
            or draft.text[line.start] == "<"
            or (line.dress == "bracket" and line.form == "nick")
            or not is_common(line.key, common)
        )
    ]
    return found if repeats(found, len(lines)) and mostly_again(found) and not are_terms(found, common) else []


def elect_prose(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """Marks that also part a list's entries: the labels come back, and sentences stand behind them.

    Single words and initials have to stand among each other, or among names.
    """
    found = elect_repeating(lines, common, draft)
    brief = [line for line in found if line.form in ("short", "initials")]
    if len(brief) * 2 > len(found):
        chosen = {id(line) for line in found}
        beside = sum(id(a) in chosen and id(b) in chosen for a, b in pairwise(lines))
        if beside * 3 < len(found) * 2 or len({line.key for line in found}) > len(found) * 2 // 3:
            return []
    return found if have_prose_behind(found, draft.text) else []


def elect_stopped(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """A full stop and a dash behind a name: the names come back, or each is given its group or office."""
    found = elect_repeating(lines, common, draft)
    if found:
        return found
    found = [line for line in lines if line.form in ("full", "formal", "office")]
    named = [line for line in found if line.form != "office"]
    placed = sum(line.label is not None and bool(line.label.affiliation) for line in named)
    return found if len(named) >= 4 and placed * 5 >= len(named) * 4 and have_prose_behind(found, draft.text) else []


def elect_formal(lines: list[Line], common: frozenset[str], draft: Draft) -> list[Line]:
    """A full stop behind honorific and name, or office: as the rule, with sentences behind it, by at least two voices."""
    found = [line for line in lines if line.label is not None]
    return found if repeats(found, len(lines)) and have_prose_behind(found, draft.text) else []


def elect_beside_nicks(lines: list[Line], nicks: list[Line], text: str) -> list[Line]:
    """What a scribe wrote down under names and initials between the lines of a chat: of two speakers at least.

    A name met once counts where the text has it elsewhere too, as in the list of those present.
    """
    found = [
        line
        for line in lines
        if line.label is not None
        and line.form in ("initials", "short", "full", "formal")
        and not line.label.is_doubtful
        and line.body < line.end
    ]
    counts = Counter(line.key for line in found)
    kept = [
        line
        for line in found
        if line.form == "initials" or counts[line.key] > 1 or text.count(text[line.at : line.label_end]) > 1
    ]
    return kept if len(kept) >= 3 and len({line.key for line in kept}) >= 2 else []


def _known_words(lines: list[Line]) -> frozenset[str]:
    """Words of the full names among the candidates: a short label that is one of them is no stranger."""
    found = {
        word
        for line in lines
        if line.label is not None and (line.form in ("full", "formal") or len(line.key.split()) > 1)
        for word in fold(line.label.name).split()
        if len(word) > 2
    }
    return frozenset(found)


def _neighbours(lines: list[Line]) -> list[int]:
    """How many of the lines before and behind each are candidates too; lines that go on with others do not count."""
    near = [0] * len(lines)
    for before, after in pairwise(_openings(lines)):
        near[before] += lines[after].label is not None
        near[after] += lines[before].label is not None
    return near
