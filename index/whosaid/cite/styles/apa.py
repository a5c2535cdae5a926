"""The Publication Manual of the American Psychological Association, 7th edition.

A reference in the text (chapter 8) and the entry of the reference list (chapters 9 and 10) to which it leads. Reports
by 10.4, lectures and statements by 10.5, transcripts by 10.12; a body that publishes what it wrote is named once
(9.29); without an author the title comes first (9.12); no date is `n.d.` (9.17); words found in another's work are
`as cited in` it (8.6); a place without pages is told by its heading or its time (8.28). Titles keep the capitals of
the document, for nothing tells which of its words are names; behind a colon a capital is set.
"""

from whosaid.cite.days import apa as dated
from whosaid.cite.locus import Locus, Place
from whosaid.cite.names import Name
from whosaid.cite.runs import Run, Runs, capitalised, italic, joined, runs, sentences
from whosaid.cite.saying import Saying, saying
from whosaid.cite.styles import plain
from whosaid.cite.styles.reference import Reference
from whosaid.cite.titles import after_colon_raised
from whosaid.cite.work import SPOKEN, Work, work
from whosaid.model import DocumentEntry, Entry, SpeakerEntry

_MOST = 20


def refer(entry: Entry) -> Reference:
    """The entry of a reference list; for an item with what stands in brackets behind its words."""
    if isinstance(entry, SpeakerEntry):
        return plain.refer(entry)
    if isinstance(entry, DocumentEntry):
        return Reference(_entry(work(entry.document)))
    said = saying(entry)
    return Reference(_entry(said.work), runs("(", _beside(said), ")"))


def _beside(said: Saying) -> Runs:
    lead = f"{said.name.first}, as cited in " if said.name is not None else ""
    year = dated(said.work.dates[:1])[:4] if said.work.nature in SPOKEN and said.work.dates else ""
    return joined(
        [runs(lead, _called(said.work)), year or str(said.work.year or "n.d."), said.label, _place(said.locus)]
    )


def _called(cited: Work) -> Runs:
    """The authors by their family names, a body with its abbreviation; without authors the title."""
    names = [f"{name.first} [{name.short}]" if name.short else name.first for name in cited.authors]
    if not names:
        return runs(_italic_title(cited, cited.title))
    return runs(f"{names[0]} et al." if len(names) > 2 else " & ".join(names))


def _entry(cited: Work) -> Runs:
    by = _listed([_inverted(name) for name in cited.authors])
    when = f"({(dated(cited.dates) if cited.nature in SPOKEN else '') or cited.year or 'n.d.'})"
    numbers = ", ".join((*cited.series, *cited.symbols))
    description = cited.description[:1].upper() + cited.description[1:]
    title = joined(
        [
            _italic_title(cited, cited.whole_title),
            f"({numbers})" if numbers else "",
            f"[{description}]" if description else "",
        ],
        " ",
    )
    publisher = "" if cited.is_self_published else cited.imprint
    behind = joined([publisher, cited.place if cited.nature in SPOKEN else ""])
    doi: Runs = runs(f"https://doi.org/{cited.doi}") if cited.doi else []
    head = sentences(by, when, title) if by else sentences(title, when)
    entry = joined([head, sentences(behind), doi], " ")
    return entry if cited.is_titled or by else capitalised(entry)


def _italic_title(cited: Work, title: str) -> Runs:
    if not cited.is_titled:
        return [Run(title)]
    return italic(after_colon_raised(title) if cited.is_english else title)


def _inverted(name: Name) -> str:
    return ", ".join(filter(None, (name.family, " ".join(name.initials), name.suffix))) if name.family else name.whole


def _listed(names: list[str]) -> str:
    """All names up to twenty; of more the first nineteen and the last."""
    if len(names) > _MOST:
        return f"{', '.join(names[: _MOST - 1])}, . . . {names[-1]}"
    if len(names) > 1:
        return f"{', '.join(names[:-1])}, & {names[-1]}"
    return "".join(names)


def _place(locus: Locus | None) -> str:
    if locus is None:
        return ""
    if locus.place is Place.PAGE:
        return f"pp. {locus.words}" if "–" in locus.words else f"p. {locus.words}"
    return f"{locus.words} section" if locus.place is Place.SECTION else locus.words
