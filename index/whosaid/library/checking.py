"""Verifies that the stores hold what they promise."""

from collections.abc import Iterator

from whosaid.library.clips import Clips
from whosaid.library.indexing import said_by_items
from whosaid.library.reports import CheckReport
from whosaid.model import Passage, Quote, Recommendation, Spans, show
from whosaid.store import Catalogue, FullText
from whosaid.store.connection import SALVAGE
from whosaid.store.fulltext import Damaged


def check(catalogue: Catalogue, fulltext: FullText, clips: Clips, *, rebuilt: bool = False) -> CheckReport:
    """Shows every item and clip again from the source text and compares; compares the index with the catalogue."""
    faults = [f"the catalogue is damaged ({fault}); {SALVAGE}" for fault in catalogue.damage()]
    items = 0
    documents = catalogue.ids()
    for document in documents:
        faults.extend(document_faults(catalogue, document))
        items += catalogue.item_count(document)
    faults.extend(_index_faults(catalogue, fulltext))
    faults.extend(clips.faults())
    return CheckReport(len(documents), items, tuple(faults), rebuilt, len(clips.list()))


def document_faults(catalogue: Catalogue, document: str) -> Iterator[str]:
    """What does not hold of one document, a line each; a line also where it cannot be made out at all."""
    try:
        record, text = catalogue.record(document), catalogue.text(document)
        of_document: list[Quote | Recommendation] = [*record.quotes, *record.recommendations, *record.doubtful]
        things: list[Passage | Quote | Recommendation] = [*record.passages, *of_document]
        astray = {thing.id for thing in things if not _lies_in(thing.spans, len(text))}
        for name in sorted(astray):
            yield f"{document}.{name}: its place lies outside the text"
        for item in of_document:
            if item.id not in astray and show(text, item.spans, record.edits).text != item.text:
                yield f"{document}.{item.id}: its text is not that of the source"
    except Exception as error:  # whatever damage makes of what is read
        yield f"{document}: its record is damaged ({type(error).__name__})"


def _index_faults(catalogue: Catalogue, fulltext: FullText) -> Iterator[str]:
    try:
        fulltext.verify()
        indexed = fulltext.keys()
    except Damaged as error:
        yield str(error)
        return
    for document in catalogue.ids():
        keys = set(catalogue.keys(catalogue.number(document)))
        missing = len(keys - indexed) - len(said_by_items(catalogue.record(document)))
        if missing:
            yield f"{document}: {missing} of its parts are missing from the full-text index"
        indexed -= keys
    if indexed:
        yield f"the full-text index holds {len(indexed)} parts of no document"


def _lies_in(spans: Spans, length: int) -> bool:
    return all(0 <= start < end <= length for start, end in spans)
