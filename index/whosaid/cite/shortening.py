"""A part of a quote, and its misspellings owned: omissions in brackets, `[sic]` where it is asked for."""

import re
from dataclasses import dataclass, replace

from whosaid.cite.marks import rest_closed
from whosaid.model import BadInput, Entry, QuoteEntry, RecommendationEntry

OMISSION = "[…]"


@dataclass(frozen=True, slots=True)
class Cut:
    """Words `first` to `last` of an item, counted from 1; `sic` are words behind which `[sic]` is set."""

    first: int = 1
    last: int | None = None
    sic: tuple[str, ...] = ()


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


def _shortened(text: str, wanted: Cut) -> str:
    runs = list(re.finditer(r"\S+", text))
    last = len(runs) if wanted.last is None else min(wanted.last, len(runs))
    if not 1 <= wanted.first <= last:
        raise BadInput(f"there are {len(runs):,} words; {wanted.first}-{wanted.last or ''} is none of them")
    start = 0 if wanted.first == 1 else runs[wanted.first - 1].start()
    end = len(text) if last == len(runs) else runs[last - 1].end()
    before, after = rest_closed(text, start, end)
    part = text[start:end]
    for word in wanted.sic:
        found = re.search(rf"(?<!\w){re.escape(word.strip())}(?!\w)", part) if word.strip() else None
        if found is None:
            raise BadInput(f"“{word}” does not stand in these words, so no [sic] can follow it")
        part = f"{part[: found.end()]} [sic]{part[found.end() :]}"
    return "".join([before, f"{OMISSION} " if start else "", part, f" {OMISSION}" if end < len(text) else "", after])
