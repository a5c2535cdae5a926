"""Verifies that the stores hold what they promise."""

from collections.abc import Iterator

from whosaid.library.clips import Clips
from whosaid.library.indexing import said_by_items
from whosaid.library.reports import CheckReport
from whosaid.model import Passage, Quote, Recommendation, Spans, show
from whosaid.store import Catalogue, FullText
from whosaid.store.fulltext import Damaged


def check(catalogue: Catalogue, fulltext: FullText, clips: Clips, *, rebuilt: bool = False) -> CheckReport:
    """Shows every item and clip again from the source text and compares; compares the index with the catalogue."""
    faults: list[str] = []
    items = 0
    documents = catalogue.ids()
    for document in documents:
        record, text = catalogue.record(document), catalogue.text(document)
        of_document: list[Quote | Recommendation] = [*record.quotes, *record.recommendations, *record.doubtful]
        things: list[Passage | Quote | Recommendation] = [*record.passages, *of_document]
        astray = {thing.id for thing in things if not _lies_in(thing.spans, len(text))}
        faults.extend(f"{document}.{name}: its place lies outside the text" for name in sorted(astray))
        faults.extend(
            f"{document}.{item.id}: its text is not that of the source"
            for item in of_document
            if item.id not in astray and show(text, item.spans, record.edits).text != item.text
        )
        items += len(of_document)
    faults.extend(_index_faults(catalogue, fulltext))
    faults.extend(clips.faults())
    return CheckReport(len(documents), items, tuple(faults), rebuilt, len(clips.list()))


def _index_faults(catalogue: Catalogue, fulltext: FullText) -> Iterator[str]:
    try:
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
