"""Verifies that the stores hold what they promise."""

from whosaid.library.reports import CheckReport
from whosaid.model import Passage, Quote, Recommendation, show
from whosaid.store import Catalogue


def check(catalogue: Catalogue) -> CheckReport:
    """Shows every item again from the source text and compares; checks that every offset lies in its text."""
    faults: list[str] = []
    items = 0
    documents = catalogue.ids()
    for document in documents:
        record, text = catalogue.record(document), catalogue.text(document)
        of_document: list[Quote | Recommendation] = [*record.quotes, *record.recommendations]
        things: list[Passage | Quote | Recommendation] = [*record.passages, *of_document]
        faults.extend(
            f"{document}.{thing.id}: its place lies outside the text"
            for thing in things
            if any(not 0 <= start < end <= len(text) for start, end in thing.spans)
        )
        faults.extend(
            f"{document}.{item.id}: its text is not that of the source"
            for item in of_document
            if show(text, item.spans, record.edits).text != item.text
        )
        items += len(of_document)
    return CheckReport(len(documents), items, tuple(faults))
