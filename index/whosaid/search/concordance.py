"""Each hit of a query in its line of context, and hits counted by year, document and speaker."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from whosaid.model import By, ConcordanceLine, Highlighter, LineSort, Shown, Span, TrendRow, show
from whosaid.search.columns import Columns, What
from whosaid.store import Catalogue, analysis, places, rows

_CONTEXT = 200
"""Characters on either side of a hit."""


def lines(
    units: Iterable[int],
    highlight: Highlighter,
    columns: Columns,
    catalogue: Catalogue,
    listen: Callable[[int, int], None] | None = None,
) -> Iterator[ConcordanceLine]:
    """Every hit in the passages and items found, in the order of the documents, which are read one after the other.

    `listen` hears how many of how many have been read.
    """
    by_document: dict[int, set[int]] = defaultdict(set)
    for unit in units:
        if columns.what[unit] in (What.PASSAGE, What.QUOTE, What.RECOMMENDATION):
            by_document[columns.keys[columns.document_unit[unit]]].add(columns.keys[unit])
    for number, (document, keys) in enumerate(sorted(by_document.items()), 1):
        yield from _of_document(document, keys, highlight, catalogue)
        if listen is not None:
            listen(number, len(by_document))


def _of_document(key: int, found: set[int], highlight: Highlighter, catalogue: Catalogue) -> Iterator[ConcordanceLine]:
    (number, name, title, year, media_type), *_ = catalogue.query(
        "SELECT number, id, coalesce(title, file), coalesce(year, substr(json_extract(dates, '$[0]'), 1, 4)), "
        "media_type FROM document WHERE key = ?",
        (key,),
    )
    text = catalogue.text(name)
    pages, edits = catalogue.layout(number)
    numbered = {page.number: page for page in pages}
    items = [
        (rows.spans(spans), is_quote, speaker or party, item in found)
        for item, spans, is_quote, speaker, party in catalogue.query(
            "SELECT key, spans, is_quote, speaker, party FROM item WHERE document = ?", (number,)
        )
    ]
    areas = [span for spans, _, _, is_found in items if is_found for span in spans]
    said = sorted((start, end, source) for spans, is_quote, source, _ in items if is_quote for start, end in spans)
    for passage_key, passage in catalogue.passages(number):
        whole = passage_key in found
        if not whole and not any(start < passage.end_char and passage.start_char < end for start, end in areas):
            continue
        shown = show(text, passage.spans, edits)
        for start, end in highlight(shown.text):
            place = shown.source(start, end)
            if whole or any(first <= place[0] and place[1] <= last for first, last in areas):
                yield ConcordanceLine(
                    name,
                    title,
                    str(year) if year else None,
                    _source(place, said) or passage.owner,
                    places.place(passage.page, numbered, media_type),
                    *_context(shown, start, end),
                    *place,
                )


def _context(shown: Shown, start: int, end: int) -> tuple[str, str, str]:
    text = shown.text
    return text[max(start - _CONTEXT, 0) : start].strip(), text[start:end], text[end : end + _CONTEXT].strip()


def _source(place: Span, said: Sequence[tuple[int, int, str | None]]) -> str | None:
    """Who says the words at a place: the source of the shortest quote around them."""
    around = [(end - start, source) for start, end, source in said if start <= place[0] and place[1] <= end]
    return min(around, key=lambda one: one[0])[1] if around else None


def in_order(found: Iterable[ConcordanceLine], sort: LineSort) -> list[ConcordanceLine]:
    """Lines in an order; those that are alike in it stay as they stand in the documents."""
    match sort:
        case LineSort.DOCUMENT:
            return list(found)
        case LineSort.LEFT:
            return sorted(found, key=lambda line: analysis.words(line.left)[::-1])
        case LineSort.RIGHT:
            return sorted(found, key=lambda line: analysis.words(line.right))
        case LineSort.SPEAKER:
            return sorted(found, key=lambda line: (line.source is None, (line.source or "").casefold()))


def trend(words: Sequence[Iterable[ConcordanceLine]], by: By, documents: Mapping[str | None, int]) -> list[TrendRow]:
    """How often each of several words comes: by year in their order, also where it does not; else the most first.

    `documents` says how many documents there are of each year.
    """
    hits: list[Counter[str]] = []
    held: list[dict[str, set[str]]] = []
    labels: dict[str, str] = {}
    for lines_of_word in words:
        counts: Counter[str] = Counter()
        where: dict[str, set[str]] = defaultdict(set)
        for line in lines_of_word:
            key, label = _value(line, by)
            labels[key] = label
            counts[key] += 1
            where[key].add(line.document)
        hits.append(counts)
        held.append(where)
    if by is By.YEAR:
        labels |= {year or "": year or "undated" for year in documents}
    ordered = sorted(labels, key=lambda key: (key == "", key) if by is By.YEAR else (-sum(c[key] for c in hits), key))
    return [
        TrendRow(
            labels[key],
            tuple(counts[key] for counts in hits),
            tuple(len(where.get(key, ())) for where in held),
            documents.get(key or None, 0) if by is By.YEAR else len(set().union(*(w.get(key, set()) for w in held))),
        )
        for key in ordered
    ]


def _value(line: ConcordanceLine, by: By) -> tuple[str, str]:
    match by:
        case By.YEAR:
            return line.year or "", line.year or "undated"
        case By.DOCUMENT:
            return line.document, line.title
        case By.SPEAKER:
            return line.source or "", line.source or "unattributed"
