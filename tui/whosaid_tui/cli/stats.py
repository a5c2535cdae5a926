"""stats: what the library holds, a word in its places, and how often it comes where."""

import shutil
import sys
from argparse import Namespace
from collections.abc import Iterable

from whosaid.export import as_csv, as_json
from whosaid.library import IndexProgress, Library
from whosaid.model import BadInput, By, ConcordanceLine, Facet, Kind, LineSort, TrendRow, View
from whosaid_tui.cli import places
from whosaid_tui.cli.output import BOLD, DIM, is_terminal, say, say_safe, styled, talk
from whosaid_tui.cli.progress import WaitDisplay
from whosaid_tui.wording import MOST_LINES, kind_words

_WIDTH = 120
_BAR = 40
_SHOWN = 8  # values of a facet


def stats(arguments: Namespace) -> int:
    """`stats [concordance | trend] [WORD…]`."""
    with places.opened(arguments) as library:
        match arguments.what:
            case "concordance":
                return _concordance(library, arguments)
            case "trend":
                return _trend(library, arguments)
            case _:
                return _counts(library, arguments)


def _counts(library: Library, arguments: Namespace) -> int:
    results = library.search(View(" ".join(arguments.words)))
    data: dict[str, object] = {f"{kind}s": len(results.rows(kind)) for kind in Kind}
    for facet in (Facet.KIND, Facet.YEAR, Facet.SPEAKER, Facet.ORGANISATION, Facet.COUNTRY):
        data[facet] = {count.label: count.count for count in results.facets[facet]}
    if arguments.json:
        say_safe(as_json(data))
        return 0
    if arguments.csv:
        say(as_csv(_count_rows(data)).rstrip("\n"))
        return 0
    for kind in Kind:
        say_safe(f"{len(results.rows(kind)):>9,}  {kind}s")
    for facet in (Facet.KIND, Facet.YEAR, Facet.SPEAKER, Facet.ORGANISATION, Facet.COUNTRY):
        counts = results.facets[facet]
        if counts:
            say()
            say_safe(styled(f"quotes and recommendations by {facet}", BOLD))
        shown = counts if facet in (Facet.KIND, Facet.YEAR) else counts[:_SHOWN]
        for count in shown:
            label = kind_words(count.label) if facet is Facet.KIND else count.label
            say(f"{count.count:>9,}  {label}")
        if len(counts) > len(shown):
            say_safe(styled(f"{'':9}  and {len(counts) - len(shown):,} more", DIM))
    return 0


def _count_rows(data: dict[str, object]) -> Iterable[dict[str, object]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from ({"of": name, "value": label, "count": count} for label, count in value.items())
        else:
            yield {"of": "library", "value": name, "count": value}


def _concordance(library: Library, arguments: Namespace) -> int:
    query = _needed(arguments)
    most = max(MOST_LINES, arguments.limit or 0)
    lines = library.concordance(query, LineSort(arguments.sort), most)
    if not lines:
        talk(f"nothing found for: {query}")
        return 1
    shown = lines[: arguments.limit] if arguments.limit else lines
    if arguments.json:
        for line in shown:
            say_safe(as_json(_line_data(line)))
    elif arguments.csv:
        say(as_csv(map(_line_data, shown)).rstrip("\n"))
    else:
        for line in shown:
            say_safe(_kwic(line))
    if len(lines) == most:
        talk(f"only the first {most:,} hits were looked at; narrow the query (year: doc: speaker:) or raise --limit")
    elif len(shown) < len(lines):
        talk(f"{len(shown):,} of {len(lines):,} hits")
    return 0


def _needed(arguments: Namespace) -> str:
    if not arguments.words:
        raise BadInput(f"stats {arguments.what}: a word is needed")
    return " ".join(arguments.words)


def _line_data(line: ConcordanceLine) -> dict[str, object]:
    names = "document title year source page left hit right start_char end_char".split()
    return {name: getattr(line, name) for name in names}


def _kwic(line: ConcordanceLine) -> str:
    """A hit in the middle of a line as wide as the terminal, and who says it."""
    width = shutil.get_terminal_size().columns if is_terminal(sys.stdout) else _WIDTH
    side = max((width - len(line.hit) - 26) // 2, 10)
    left, right = line.left[-side:], line.right[:side]
    source = ", ".join(part for part in (line.source, line.year) if part) or line.title
    return f"{left:>{side}} {styled(line.hit, BOLD)} {right:<{side}}  {styled(source[:24], DIM)}".rstrip()


def _trend(library: Library, arguments: Namespace) -> int:
    _needed(arguments)
    words = arguments.words
    reading = WaitDisplay("reading")
    rows = library.trend(words, By(arguments.by), lambda done, total: reading(IndexProgress(done, total)))
    if not any(sum(row.hits) for row in rows):
        talk(f"nothing found for: {' '.join(words)}")
        return 1
    if arguments.json or arguments.csv:
        data = [dict(one) for row in rows for one in _trend_data(row, words, arguments.by)]
        if arguments.csv:
            say(as_csv(data).rstrip("\n"))
        else:
            for one in data:
                say_safe(as_json(one))
        return 0
    most = max(hits for row in rows for hits in row.hits)
    room = max(min(max(len(row.label) for row in rows), 40), 4)
    shown = rows[: arguments.limit] if arguments.limit else rows
    for index, word in enumerate(words):
        say_safe(styled(word, BOLD))
        for row in shown:
            hits, documents = row.hits[index], row.documents[index]
            bar = "█" * max(round(_BAR * hits / most), 1 if hits else 0)
            where = f"in {documents:,} of {row.of:,} documents" if hits else ""
            say_safe(f"  {styled(f'{row.label[:room]:<{room}}', '0')}  {hits:>6,}  {bar:<{_BAR}}  {where}".rstrip())
    return 0


def _trend_data(row: TrendRow, words: list[str], by: str) -> Iterable[dict[str, object]]:
    for word, hits, documents in zip(words, row.hits, row.documents, strict=True):
        yield {by: row.label, "word": word, "hits": hits, "documents": documents, "of_documents": row.of}
