"""Repairs of what recognition broke, for shown text only: each is recorded and none touches the source text.

Four kinds are sure enough to make: an apostrophe lost before a possessive s, a q read as g and a hyphen lost at the
end of a line where the document itself writes the repaired word, and an article that stands before and behind its
noun. Other mistakes of the source stay.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from whosaid.extract.draft import Draft
from whosaid.model import Edit, Span

_LOST_APOSTROPHE = re.compile(r" s(?=\s+[a-z])")
_GU = (re.compile(r"gu[aeio]"), re.compile(r"G[Uu][aeioAEIO]"))
_QU = (re.compile(r"qu[aeio]"), re.compile(r"Q[Uu][aeioAEIO]"))
"""Each begins with a letter of one form, which is found fast."""
_REST_OF_WORD = re.compile(r"\w*")
_TRUE_GU = re.compile(
    r"(?i)(?:guarant|guard|guer|guess|guest(?!ion)|guid|guil|guis|guitar|gua[cmnv]|language|lingui|langu|league|colleague|vague|plague|argue|"
    r"intrigue|dialogue|catalogue|analogue|fatigue|rogue|vogue|unguard|safeguard|disguis|extinguish|distinguish|anguish|penguin|"
    r"tongue|meringue|morgue|segue|sanguin|contigu|ambigu|exigu|antigua|nicaragua|paraguay|uruguay|portugue|bilingu|multilingu)"
)
_FIRST_PARTS = ("high", "large", "long", "low", "medium", "short", "small", "so", "well")
_SECOND_PART = re.compile(r"-([a-z]{3,})(?![\w-])")
_ALSO_SOLID = frozenset(("being", "hand", "hands", "land", "lands", "light", "lights", "list", "listed", "standing"))
_COMPOUNDS = 50
"""Words with a hyphen that are looked for without it: each costs a walk through the text."""

_PREPOSITIONS = "(?:at|by|for|from|in|of|on|to|with)"
_DOUBLED = tuple((article, re.compile(f" {article} {_PREPOSITIONS} ")) for article in ("a", "an", "the"))
_NAMED_BY_LETTER = frozenset(("class", "grade", "group", "level", "option", "point", "vitamin"))


def repair(draft: Draft) -> None:
    """Adds the edits of what recognition broke to the draft."""
    _apostrophes(draft)
    _glyphs(draft)
    _hyphens(draft)
    _articles(draft)


def _apostrophes(draft: Draft) -> None:
    text = draft.text
    found = [m for m in _LOST_APOSTROPHE.finditer(text) if text[max(0, m.start() - 3) : m.start()].isalpha()]
    if len(found) >= 2:
        draft.edits.extend(
            Edit(m.start(), m.start() + 1, "’" if "’" in draft.text else "'", "lost-apostrophe") for m in found
        )


def _glyphs(draft: Draft) -> None:
    text = draft.text
    suspects = [(start, end) for start, end in _words_with(_GU, text) if not _TRUE_GU.search(text[start:end])]
    known = {text[start:end].casefold() for start, end in _words_with(_QU, text)} if suspects else set()
    mends = [(*suspect, *_mended(text[slice(*suspect)])) for suspect in suspects]
    mends = [mend for mend in mends if mend[3].casefold() in known]
    if not mends:
        return
    words = Counter(re.findall(r"\w+", text.casefold()))
    pieces: list[str] = []
    done = 0
    for start, end, at, mended in mends:
        word = text[start:end]
        if words[mended.casefold()] >= 1 and words[word.casefold()] <= words[mended.casefold()] + 1:
            draft.edits.append(Edit(start + at, start + at + 1, mended[at], "ocr-glyph"))
            pieces += [text[done:start], mended]
            done = end
    draft.text = "".join([*pieces, text[done:]]) if pieces else text


def _hyphens(draft: Draft) -> None:
    text = draft.text
    compounds: Counter[tuple[str, str]] = Counter()
    for match in _SECOND_PART.finditer(text):
        before = text[max(match.start() - 7, 0) : match.start()]
        if not before.endswith(_FIRST_PARTS):
            continue
        first = next(part for part in _FIRST_PARTS if before.endswith(part))
        if not before[: -len(first)][-1:].isalnum():
            compounds[first, match[1]] += 1
    for (first, second), count in compounds.most_common(_COMPOUNDS):
        if count < 2 or second in _ALSO_SOLID or f"{first}{second}" not in text:
            continue
        solid = [match.start() for match in re.finditer(rf"{first}{second}\b", text)]
        solid = [start for start in solid if not text[start - 1 : start].isalnum()]
        if len(solid) * 2 <= count:
            for start in solid:
                at = start + len(first)
                draft.edits.append(Edit(at, at + 1, f"-{second[0]}", "lost-hyphen"))


def _articles(draft: Draft) -> None:
    text = draft.text
    for article, doubled in _DOUBLED:
        for at in (match.start() for match in doubled.finditer(text)):
            before, _, noun = text[max(at - 40, 0) : at].rpartition(" ")
            if before.endswith(f" {article}") and len(noun) > 3 and noun.islower() and noun not in _NAMED_BY_LETTER:
                draft.edits.append(Edit(at, at + 1 + len(article), "", "doubled-article"))


def _mended(word: str) -> tuple[int, str]:
    """Where a word has its `gu`, and the word with `qu` instead."""
    at = word.casefold().index("gu")
    return at, word[:at] + ("Q" if word[at].isupper() else "q") + word[at + 1 :]


def _words_with(letters: Iterable[re.Pattern[str]], text: str) -> Iterator[Span]:
    """The words that hold certain letters."""
    behind = 0
    for start, end in sorted(match.span() for pattern in letters for match in pattern.finditer(text)):
        if start < behind:
            continue
        while start > behind and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        rest = _REST_OF_WORD.match(text, end)
        behind = rest.end() if rest else end
        yield start, behind
