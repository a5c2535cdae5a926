"""Takes out of a document under the Chatham House rule what would tell who spoke.

What a protected document prints of a person is shown as a recorded repair, `[name withheld]`: in the reader, in
items, in titles, and so in the index, citations and exports.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from operator import itemgetter

from whosaid.extract.assemble import settled
from whosaid.extract.draft import Draft, Person
from whosaid.extract.lexicon.people import ROLE_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.names import OPENS_CAPITAL
from whosaid.extract.protected_names import ProtectedNames
from whosaid.model import PROTECTING, Document, Edit, Quote, Recommendation, Span, show, shown_text

WITHHELD = "[name withheld]"


def withhold_names(draft: Draft, people: Iterable[Person]) -> ProtectedNames:
    """Takes every name of a protected document out of the draft and its shown text; returns the finder of the names.

    Items of which nothing is left are taken out with them.
    """
    known = list(people)
    edits = settled(draft.edits)
    source = draft.source.text
    shown = [show(source, tuple(unit.parts), edits) for unit in draft.units]
    lines = source.split("\n")
    names = ProtectedNames(
        {form for person in known for form in (person.name, *person.variants)} | set(draft.authors),
        {home for person in known for home in person.affiliations},
        [one.text for one in shown] + lines,
    )
    masks = [one.source(low, high) for one in shown for low, high in names.find(one.text)]
    at = 0
    for line in lines:
        masks += [(at + low, at + high) for low, high in names.find(line)]
        at += len(line) + 1
    _mask(draft, list(_whole(masks)))
    after = settled(draft.edits)
    draft.quotes[:] = [
        replace(q, speaker=None, attribution=None, party=_unnamed(q.party, names))
        for q in draft.quotes
        if shown_text(source, q.spans, after).strip()
    ]
    draft.recommendations[:] = [
        replace(r, speaker=None, attribution=None, owner=None, party=_unnamed(r.party, names))
        for r in draft.recommendations
        if shown_text(source, r.spans, after).strip()
    ]
    for unit in draft.units:
        unit.owner = None
    draft.sections[:] = [replace(section, title=withheld(section.title, names)) for section in draft.sections]
    return names


def unsigned(document: Document, names: ProtectedNames) -> Document:
    """A protected document's account of itself without names."""
    title, subtitle = (withheld(words, names) if words else words for words in (document.title, document.subtitle))
    return replace(document, title=title, subtitle=subtitle, authors=())


def withheld(words: str, names: ProtectedNames) -> str:
    """`words` with every name in them withheld."""
    for low, high in reversed(names.find(words)):
        words = words[:low] + WITHHELD + words[high:]
    return words


def _mask(draft: Draft, masks: list[Span]) -> None:
    """Puts the masks in the place of the repairs that they meet; what is left out stays left out."""
    kept: list[Edit] = []
    for edit in draft.edits:
        low, high = edit.start_char, edit.end_char
        met = [mask for mask in masks if mask[0] < high and low < mask[1]]
        if not met:
            kept.append(edit)
        elif not edit.text:
            kept += [replace(edit, start_char=a, end_char=b) for a, b in _rest((low, high), met)]
    out = [(edit.start_char, edit.end_char) for edit in draft.edits if not edit.text]
    edges = sorted(
        {
            edge
            for spans in (*(unit.parts for unit in draft.units), *(item.spans for item in _items(draft)))
            for span in spans
            for edge in span
        }
    )
    for low, high in masks:
        cuts = [low, *edges[bisect_right(edges, low) : bisect_right(edges, high - 1)], high]
        told = any(start <= low and high <= end for start, end in out)
        for start, end in pairwise(cuts):
            kept.append(Edit(start, end, "" if told else WITHHELD, PROTECTING))
            told = True
    draft.edits[:] = kept


def _items(draft: Draft) -> Iterator[Quote | Recommendation]:
    yield from draft.quotes
    yield from draft.recommendations


def _rest(span: Span, masks: Iterable[Span]) -> Iterator[Span]:
    """What masks leave of a span."""
    low, high = span
    for start, end in sorted(masks):
        if low < start:
            yield low, start
        low = max(low, end)
    if low < high:
        yield low, high


def _whole(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in order, those that overlap as one."""
    low = high = -1
    for start, end in sorted(spans, key=itemgetter(0)):
        if start < high:
            high = max(high, end)
            continue
        if high > low:
            yield low, high
        low, high = start, end
    if high > low:
        yield low, high


def _unnamed(party: str | None, names: ProtectedNames) -> str | None:
    """A party as a protected document may show it: an office of one person without the body, no name."""
    if party is None:
        return None
    office = _OFFICE.match(party)
    if office is not None and OPENS_CAPITAL.search(office["body"]):
        return office["office"].casefold()
    return None if names.find(party) else party


_OFFICE = re.compile(
    rf"(?:the\s+)?(?P<office>(?:[\w-]+\s+){{0,3}}?{one_of(ROLE_WORDS)})"
    r"\s+(?:of|at|from|for)\s+(?:the\s+)?(?P<body>.+)",
    re.IGNORECASE,
)
