"""CSL-JSON: what Zotero, pandoc and every CSL processor read (the schema of CSL 1.0.2)."""

import json
import re
from collections.abc import Iterable
from typing import Any

from whosaid.cite.days import Day, stretches
from whosaid.cite.marks import clean
from whosaid.cite.names import Name
from whosaid.cite.parts import RULE
from whosaid.cite.references.keys import key
from whosaid.cite.work import SPOKEN, Nature, Work, work
from whosaid.model import DocumentEntry

_TYPES = {
    Nature.REPORT: "report",
    Nature.PAPER: "report",
    Nature.SPEECH: "speech",
    Nature.TRANSCRIPT: "speech",
    Nature.RECORD: "hearing",
}
NUMBERED = re.compile(r"(?P<series>.+?),?\s+(?:No\.?|Nr\.?|no\.?|n°|№|#)\s*(?P<number>[\w/.-]+)")
"""A series with the number in it."""


def csl_json(documents: Iterable[DocumentEntry]) -> str:
    """The documents as an array of CSL-JSON, other scripts as they are."""
    return json.dumps([csl_item(entry) for entry in documents], ensure_ascii=False, indent=1)


def csl_item(entry: DocumentEntry) -> dict[str, Any]:
    """A document as an item of CSL-JSON; what it does not say of itself is not there."""
    cited = work(entry.document)
    series = NUMBERED.fullmatch(cited.series[0]) if cited.series else None
    numbers = [series["number"]] if series is not None else []
    days = cited.dates if cited.of_event and cited.nature not in SPOKEN else ()
    item: dict[str, Any] = {
        "id": key(entry.id, cited),
        "type": _TYPES[cited.nature],
        "title": cited.whole_title,
        "genre": cited.kind,
        "author": [_name(name) for name in cited.authors],
        "issued": _date(issued(cited)),
        "event-date": _date(days),
        "event-place": cited.place if cited.nature in SPOKEN else "",
        "publisher": cited.imprint,
        "publisher-place": cited.place if cited.nature not in SPOKEN else "",
        "collection-title": series["series"] if series is not None else "".join(cited.series[:1]),
        "number": ", ".join([*numbers, *cited.symbols]),
        "ISBN": " ".join(isbns(cited)),
        "ISSN": " ".join(clean(i.value) for i in entry.document.identifiers if i.type == "ISSN"),
        "DOI": cited.doi,
        "language": clean(entry.document.language or ""),
        "number-of-pages": str(entry.document.pages) if entry.document.pages else "",
        "note": RULE if cited.protected else "",
    }
    return {name: value for name, value in item.items() if value}


def issued(cited: Work) -> tuple[str, ...]:
    """When the document came out: the days of what was spoken, a date in the year of publication, else that year."""
    if cited.nature in SPOKEN and cited.dates:
        return cited.dates
    if cited.year is None:
        return ()
    dated = [day for day in cited.dates if not cited.of_event and day.startswith(f"{cited.year}")]
    return tuple(dated[:1]) or (f"{cited.year}",)


def isbns(cited: Work) -> list[str]:
    """The ISBNs of a document."""
    return [clean(i.value) for i in cited.document.identifiers if i.type == "ISBN"]


def _name(name: Name) -> dict[str, str]:
    if not name.family:
        return {"literal": name.whole}
    parts = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {part: value for part, value in parts.items() if value}


def _date(days: tuple[str, ...]) -> dict[str, Any]:
    known = [stretch for stretch in stretches(days) if not stretch[0].words and not stretch[1].words]
    if not known:
        return {}
    first, last = known[0][0], known[-1][1]
    return {"date-parts": [_parts(first)] if first == last else [_parts(first), _parts(last)]}


def _parts(day: Day) -> list[int]:
    return [part for part in (day.year, day.month, day.day) if part is not None]
