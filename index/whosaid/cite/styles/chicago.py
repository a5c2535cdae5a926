"""The Chicago Manual of Style, 17th edition, notes and bibliography.

Notes (14.20) for quotes and recommendations, entries of a bibliography (14.21) for documents. Reports are cited as
books (14.220), lectures and statements by 14.217, words found in another's work as `quoted in` or `cited in` (14.260),
a place without pages by the heading above it, a missing year as `n.d.` (14.145), the publishing body as the author
where nobody else is named (14.84). English titles get headline capitals (8.159).
"""

import re

from whosaid.cite.days import american
from whosaid.cite.locus import Locus, Place
from whosaid.cite.runs import Runs, capitalised, closed, italic, joined, runs, sentences
from whosaid.cite.saying import How, Saying, saying
from whosaid.cite.styles import plain
from whosaid.cite.styles.reference import Reference
from whosaid.cite.work import SPOKEN, Nature, Work, work
from whosaid.model import DocumentEntry, Entry, SpeakerEntry

_LINKS = {How.SPOKEN: "in", How.QUOTED: "quoted in", How.CITED: "cited in"}
_NUMBER = re.compile(r"\bNo\.? ?(?=\d)")


def refer(entry: Entry) -> Reference:
    """A note, for a document the entry of a bibliography; a speaker as in plain words."""
    if isinstance(entry, SpeakerEntry):
        return plain.refer(entry)
    if isinstance(entry, DocumentEntry):
        return Reference(_entry(work(entry.document)))
    return Reference(closed(_note(saying(entry))))


def _note(said: Saying) -> Runs:
    lead: Runs = runs(f"{said.name.whole}, {_LINKS[said.how]} ") if said.name is not None else []
    cited = said.work
    title = joined([_title(cited), *_numbers(cited)])
    by = _listed([author.whole for author in cited.authors])
    inside = _details(cited) if cited.nature in SPOKEN else _publication(cited)
    source = joined([by, joined([title, runs("(", inside, ")") if inside else ""], " ")])
    return joined([runs(lead, source), said.label.lower(), _place(said.locus)])


def _entry(cited: Work) -> Runs:
    by = _listed([author.inverted if n == 0 else author.whole for n, author in enumerate(cited.authors)], last=", and ")
    published = _details(cited) if cited.nature in SPOKEN else _publication(cited)
    title = _title(cited) if cited.is_titled or by else capitalised(_title(cited))
    return sentences(by, title, *_numbers(cited), capitalised(published), _doi(cited))


def _title(cited: Work) -> Runs:
    if not cited.is_titled:
        return runs(cited.whole_title)
    return runs(f"“{cited.headline}”") if cited.nature is Nature.SPEECH else italic(cited.headline)


def _numbers(cited: Work) -> list[str]:
    return [_NUMBER.sub("no. ", name) for name in (*cited.series, *cited.symbols)]


def _publication(cited: Work) -> Runs:
    """`Geneva: River Office, 2005`; before it what the document is, where that has to be said."""
    where = ": ".join(filter(None, (cited.city if cited.imprint else cited.place, cited.imprint)))
    return joined([cited.description, where, str(cited.year or "n.d.")])


def _details(cited: Work) -> Runs:
    """What was spoken is known by its kind, the body that holds it, its place and its day."""
    return joined([cited.description, cited.imprint, cited.place, american(cited.dates) or str(cited.year or "")])


def _place(locus: Locus | None) -> str:
    if locus is None:
        return ""
    return f"under “{locus.words}”" if locus.place is Place.SECTION else locus.words


def _doi(cited: Work) -> str:
    return f"https://doi.org/{cited.doi}" if cited.doi else ""


def _listed(names: list[str], last: str = " and ") -> str:
    """Up to three names; of four and more the first in a note, of eleven and more the first seven in a bibliography."""
    most, kept = (3, 1) if last == " and " else (10, 7)
    if len(names) > most:
        return ", ".join(names[:kept]) + (" et al." if kept == 1 else ", et al.")
    if len(names) > 2:
        return f"{', '.join(names[:-1])}, and {names[-1]}"
    return last.join(names)
