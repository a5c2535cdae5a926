"""The MLA Handbook, 9th edition.

A reference in the text (chapter 6) and the entry of the works-cited list (chapter 5) to which it leads. A body that
publishes what it wrote is named as the publisher only and the title comes first; words found in another's work are
`qtd. in` it; pages stand bare, a place without pages or times is not told; what is not known is left out. English
titles get headline capitals.
"""

import re

from whosaid.cite.days import mla as dated
from whosaid.cite.locus import Locus, Place
from whosaid.cite.runs import Runs, capitalised, italic, joined, runs, sentences
from whosaid.cite.saying import How, Saying, saying
from whosaid.cite.styles import plain
from whosaid.cite.styles.reference import Reference
from whosaid.cite.titles import headline
from whosaid.cite.work import SPOKEN, Nature, Work, work
from whosaid.model import DocumentEntry, Entry, SpeakerEntry

_NUMBER = re.compile(r",? No\.? ?(?=\d)", re.IGNORECASE)
_LINKS = {How.SPOKEN: "in", How.QUOTED: "qtd. in", How.CITED: "cited in"}


def refer(entry: Entry) -> Reference:
    """The entry of a works-cited list; for an item with what stands in brackets behind its words."""
    if isinstance(entry, SpeakerEntry):
        return plain.refer(entry)
    if isinstance(entry, DocumentEntry):
        return Reference(_entry(work(entry.document)))
    said = saying(entry)
    return Reference(_entry(said.work), runs("(", _beside(said), ")"))


def _beside(said: Saying) -> Runs:
    lead = f"{said.name.first} {_LINKS[said.how]} " if said.name is not None else ""
    place = _place(said.locus)
    label = f", {said.label.lower()}{',' if place else ''}" if said.label else ""
    return joined([runs(lead, _called(said.work), label), place], " ")


def _called(cited: Work) -> Runs:
    names = [] if cited.is_self_published else [name.first for name in cited.authors]
    if not names:
        return _title(cited, cited.title)
    return runs(f"{names[0]} et al." if len(names) > 2 else " and ".join(names))


def _entry(cited: Work) -> Runs:
    names = [] if cited.is_self_published else list(cited.authors)
    first = names[0].inverted if names else ""
    if len(names) > 2:
        by = f"{first}, et al."
    else:
        by = ", and ".join([first, *(name.whole for name in names[1:])]) if names else ""
    when = (dated(cited.dates) if cited.nature in SPOKEN else "") or str(cited.year or "")
    title = _title(cited, cited.whole_title)
    where = cited.place if cited.nature in SPOKEN else ""
    container = joined([cited.imprint, when, where, f"https://doi.org/{cited.doi}" if cited.doi else ""])
    series = [_NUMBER.sub(" ", name) for name in cited.series]
    described = cited.description[:1].upper() + cited.description[1:]
    entry = sentences(by, title, container, *series, *cited.symbols, described)
    return entry if cited.is_titled or by else capitalised(entry)


def _title(cited: Work, title: str) -> Runs:
    if not cited.is_titled:
        return runs(title)
    if cited.is_english:
        title = cited.headline if title == cited.whole_title else headline(title)
    return runs(f"“{title}”") if cited.nature is Nature.SPEECH else italic(title)


def _place(locus: Locus | None) -> str:
    if locus is None or locus.place is Place.SECTION:
        return ""
    return locus.words
