"""OSCOLA, the Oxford University Standard for the Citation of Legal Authorities, 4th edition.

Footnotes for quotes and recommendations, entries of a bibliography (1.7) for documents: there the family name comes
first with its initials, and no full stop is set. Reports, papers and other publications by the general principles of
3.4 with their series in the brackets, statements by the form for conference papers there, bodies as authors where they
answer for the work (3.1.1), no full stops in abbreviations. English titles get headline capitals.
"""

import re

from whosaid.cite.days import british
from whosaid.cite.locus import Locus, Place
from whosaid.cite.names import Name
from whosaid.cite.runs import Runs, closed, italic, joined, runs
from whosaid.cite.saying import How, Saying, saying
from whosaid.cite.styles import plain
from whosaid.cite.styles.reference import Reference
from whosaid.cite.work import SPOKEN, Nature, Work, work
from whosaid.model import DocumentEntry, Entry, SpeakerEntry

_NUMBER = re.compile(r"\bNo\. ?(?=\d)")
_LINKS = {How.SPOKEN: "in", How.QUOTED: "quoted in", How.CITED: "cited in"}


def refer(entry: Entry) -> Reference:
    """A footnote, for a document the entry of a bibliography; a speaker as in plain words."""
    if isinstance(entry, SpeakerEntry):
        return plain.refer(entry)
    if isinstance(entry, DocumentEntry):
        cited = work(entry.document)
        return Reference(_source(cited, [_inverted(name) for name in cited.authors]))
    return Reference(closed(_footnote(saying(entry))))


def _footnote(said: Saying) -> Runs:
    lead = f"{said.name.whole}, {_LINKS[said.how]} " if said.name is not None else ""
    source = _source(said.work, [name.whole for name in said.work.authors])
    place = joined([said.label.lower(), _place(said.locus)])
    return runs(lead, joined([source, place], " "))


def _source(cited: Work, names: list[str]) -> Runs:
    by = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    if len(names) > 3:
        by = f"{names[0]} and others"
    if cited.nature in SPOKEN:
        inside = joined([cited.description, cited.imprint, cited.place, british(cited.dates) or str(cited.year or "")])
    else:
        numbers = [_NUMBER.sub("No ", name) for name in (*cited.series, *cited.symbols)]
        imprint = "" if cited.is_self_published else cited.imprint
        published = " ".join(filter(None, (imprint, str(cited.year or ""))))
        inside = joined([cited.description, *numbers, published])
    title = runs(cited.whole_title)
    if cited.is_titled:
        title = runs(f"‘{cited.headline}’") if cited.nature is Nature.SPEECH else italic(cited.headline)
    return joined([joined([by, title]), runs("(", inside, ")") if inside else ""], " ")


def _inverted(name: Name) -> str:
    """`Groff A`, `King ML`: initials without stops."""
    letters = "".join(initial.replace(".", "").replace("-", "") for initial in name.initials)
    return f"{name.family} {letters}".strip() if name.family else name.whole


def _place(locus: Locus | None) -> str:
    if locus is None:
        return ""
    return f"section ‘{locus.words}’" if locus.place is Place.SECTION else locus.words
