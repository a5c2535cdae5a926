"""A part of a quote, and its misspellings owned: omissions in brackets, `[sic]` where it is asked for."""

import re
from dataclasses import dataclass, replace

from whosaid.cite.marks import rest_closed
from whosaid.model import BadInput, Entry, QuoteEntry, RecommendationEntry

OMISSION = "[…]"


@dataclass(frozen=True, slots=True)
class Cut:
    """Words `first` to `last` of an item, counted from 1.

    `sic` are words behind which `[sic]` is set, by their number or as they stand there, then at their first place.
    """

    first: int = 1
    last: int | None = None
    sic: tuple[str | int, ...] = ()


def cut(entry: Entry, wanted: Cut) -> Entry:
    """The item with its words cut, for a quotation only: its spans are still those of the whole.

    Raises BadInput for what is no item, for words that it does not have and where nothing is left.
    """
    if isinstance(entry, QuoteEntry):
        return replace(entry, quote=replace(entry.quote, text=_shortened(entry.quote.text, wanted)))
    if isinstance(entry, RecommendationEntry):
        item = entry.recommendation
        return replace(entry, recommendation=replace(item, text=_shortened(item.text, wanted)))
    raise BadInput(f"{entry.id} has no words to shorten; only quotes and recommendations do")


def word_spans(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand, which `Cut` counts: whatever white space sets apart."""
    return [found.span() for found in re.finditer(r"\S+", text)]


def _shortened(text: str, wanted: Cut) -> str:
    spans = word_spans(text)
    last = len(spans) if wanted.last is None else min(wanted.last, len(spans))
    if not 1 <= wanted.first <= last:
        raise BadInput(f"there are {len(spans):,} words; {wanted.first}-{wanted.last or ''} is none of them")
    start = 0 if wanted.first == 1 else spans[wanted.first - 1][0]
    end = len(text) if last == len(spans) else spans[last - 1][1]
    before, after = rest_closed(text, start, end)
    part = text[start:end]
    owned = {_behind(word, text, spans[wanted.first - 1 : last], wanted.first) - start for word in wanted.sic}
    for place in sorted(owned, reverse=True):
        part = f"{part[:place]} [sic]{part[place:]}"
    return "".join([before, f"{OMISSION} " if start else "", part, f" {OMISSION}" if end < len(text) else "", after])


def _behind(word: str | int, text: str, spans: list[tuple[int, int]], first: int) -> int:
    """Where a word ends, without the marks behind it, that stands in these spans, counted from `first`."""
    if isinstance(word, int):
        if not first <= word < first + len(spans):
            raise BadInput(f"word {word} is none of these, so no [sic] can follow it")
        start, end = spans[word - first]
        return start + len(re.sub(r"(?<=\w)\W+$", "", text[start:end]))
    sought = re.compile(rf"(?<!\w){re.escape(word.strip())}(?!\w)")
    found = sought.search(text, spans[0][0], spans[-1][1]) if word.strip() else None
    if found is None:
        raise BadInput(f"“{word}” does not stand in these words, so no [sic] can follow it")
    return found.end()
