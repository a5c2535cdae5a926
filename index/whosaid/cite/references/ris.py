"""RIS, as reference managers read it: a tag a line, the tags of the Reference Manager format."""

from collections.abc import Iterable

from whosaid.cite.marks import clean
from whosaid.cite.parts import RULE
from whosaid.cite.references.csl import NUMBERED, isbns, issued
from whosaid.cite.references.keys import key
from whosaid.cite.work import Nature, work
from whosaid.model import DocumentEntry

_TYPES = {
    Nature.REPORT: "RPRT",
    Nature.PAPER: "RPRT",
    Nature.SPEECH: "GEN",
    Nature.TRANSCRIPT: "GEN",
    Nature.RECORD: "HEAR",
}


def ris(documents: Iterable[DocumentEntry]) -> str:
    """The documents as records, an empty line between two."""
    return "\n\n".join(_record(entry) for entry in documents)


def _record(entry: DocumentEntry) -> str:
    cited = work(entry.document)
    series = NUMBERED.fullmatch(cited.series[0]) if cited.series else None
    day = next(iter(issued(cited)), "")
    tags = [
        ("TY", _TYPES[cited.nature]),
        ("ID", key(entry.id, cited)),
        *(("AU", name.inverted) for name in cited.authors),
        ("TI", cited.whole_title),
        ("T3", series["series"] if series is not None else "".join(cited.series[:1])),
        ("SN", " ".join(isbns(cited))),
        ("IS", series["number"] if series is not None else ", ".join(cited.symbols)),
        ("PY", day[:4]),
        ("DA", "/".join([*day.split("-"), "", ""][:3]) + "/" if day else ""),
        ("PB", cited.imprint),
        ("CY", cited.place),
        ("M3", cited.kind),
        ("DO", cited.doi),
        ("LA", clean(entry.document.language or "")),
        ("N1", RULE if cited.protected else ""),
    ]
    return "\n".join([*(f"{tag}  - {value}" for tag, value in tags if value), "ER  - "])
