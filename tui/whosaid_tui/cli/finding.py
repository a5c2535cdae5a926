"""search and list: results as lines, JSON or a table."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from itertools import islice

from whosaid.export import as_csv, as_json, item_data, table_rows
from whosaid.library import Library
from whosaid.model import (
    BadInput,
    DocumentRow,
    Kind,
    NotFound,
    QuoteEntry,
    QuoteKind,
    QuoteRow,
    RecommendationRow,
    Results,
    Row,
    Sort,
    SpeakerRow,
    View,
    visible,
)
from whosaid.search.syntax import NOTES, help_lines
from whosaid_tui.cli import places
from whosaid_tui.cli.output import BOLD, DIM, marked, say, say_safe, styled, talk
from whosaid_tui.searches import Searches, searches_file

_ORDER = (Kind.QUOTE, Kind.RECOMMENDATION, Kind.SPEAKER, Kind.DOCUMENT)
_SNIPPET = 240
_BEFORE = 60


def search(arguments: Namespace) -> int:
    """`search QUERY`: the best of each kind; or what is known about searching, and about searches saved."""
    searches = Searches(searches_file())
    if arguments.help_query:
        return _explain()
    if arguments.forget is not None:
        if not searches.forget(arguments.forget):
            raise NotFound(f"no search is saved as {arguments.forget}")
        return 0
    query = _query(arguments, searches)
    if query is None:
        return _list_saved(searches)
    if arguments.save is not None and not searches.save(arguments.save, query):
        talk(f"the search could not be saved in {searches_file()}")
    searches.note(query)
    kinds = (Kind(arguments.kind),) if arguments.kind else _ORDER
    with places.opened(arguments) as library:
        results = library.search(View(query=query, sort=Sort.BEST))
        for note in results.notes:
            talk(note)
        if not any(results.rows(kind) for kind in kinds):
            _say_ways_out(library, results, kinds)
            return 1
        for kind in kinds:
            rows = islice(results.rows(kind), arguments.limit)
            if arguments.json:
                _say_hits(library, results, kind, rows)
            elif results.rows(kind):
                _say_group(results, kind, rows, arguments.limit)
    return 0


def _query(arguments: Namespace, searches: Searches) -> str | None:
    """The query that is asked for; None where those saved are to be listed. Raises BadInput, NotFound."""
    words = " ".join(arguments.query)
    if arguments.saved == "":
        return None
    if arguments.saved is not None:
        if arguments.saved not in searches.saved:
            raise NotFound(f"no search is saved as {arguments.saved}; search --saved lists them")
        words = f"{searches.saved[arguments.saved]} {words}"
    if arguments.like is not None:
        words = f"like:{arguments.like} {words}"
    if not words.strip():
        raise BadInput("search: nothing to look for; see whosaid search --help-query")
    return words.strip()


def _explain() -> int:
    width = max(len(example) for example, _ in help_lines())
    for example, about in help_lines():
        say_safe(f"  {styled(f'{example:<{width}}', BOLD)}  {about}")
    say()
    for line in NOTES:
        say(line)
    return 0


def _list_saved(searches: Searches) -> int:
    if not searches.saved:
        talk("no search is saved yet; save one with: whosaid search --save NAME QUERY")
        return 1
    for name, query in searches.saved.items():
        say_safe(f"{styled(name, BOLD)}  {visible(query)}")
    return 0


def _say_ways_out(library: Library, results: Results, kinds: Iterable[Kind]) -> None:
    """Says that nothing was found, and what would be."""
    talk(f"nothing found for: {results.view.query}")
    if results.suggestion:
        talk(f"try: {results.suggestion}")
    for wider, count in library.widenings(results.view, tuple(kinds)):
        talk(f"without {wider.part}: {count:,} found")


def list_all(arguments: Namespace) -> int:
    """`list KIND [QUERY]`: everything that matches, in the order of the documents."""
    if arguments.kind is None:
        raise BadInput("list what? documents, speakers, quotes or recommendations")
    kind = Kind(arguments.kind.removesuffix("s"))
    if arguments.doubtful and kind not in (Kind.QUOTE, Kind.RECOMMENDATION):
        raise BadInput("--doubtful is for quotes and recommendations")
    query = " ".join(arguments.query)
    with places.opened(arguments) as library:
        results = library.search(View(query=query, sort=Sort.DOCUMENT))
        for note in results.notes:
            talk(note)
        if arguments.doubtful:
            return _list_doubtful(library, results, kind, arguments)
        rows = results.rows(kind)
        if not rows:
            talk(f"nothing found for: {query}" if query else "nothing here yet")
            return 1
        if arguments.json:
            for row in rows:
                for data in item_data(library.get(row.id)):
                    say_safe(as_json(data))
        elif arguments.csv:
            say(as_csv(data for row in rows for data in table_rows(library.get(row.id))).rstrip("\n"))
        else:
            for row in rows:
                say_safe(f"{styled(row.id, DIM)}  {_line(row)}")
    return 0


def _list_doubtful(library: Library, results: Results, kind: Kind, arguments: Namespace) -> int:
    """What is not sure enough for the lists, of the documents that the query leaves."""
    found = [
        entry
        for row in results.documents
        for entry in library.doubtful(row.id)
        if isinstance(entry, QuoteEntry) == (kind is Kind.QUOTE)
    ]
    if not found:
        talk("nothing is doubtful here")
        return 1
    if arguments.csv:
        say(as_csv(data for entry in found for data in table_rows(entry)).rstrip("\n"))
        return 0
    for entry in found:
        item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
        if arguments.json:
            for data in item_data(entry):
                say_safe(as_json({**data, "confidence": item.confidence, "rule": item.rule}))
        else:
            source = item.speaker or item.party
            why = f"{item.rule}, {item.confidence:.2f}"
            say_safe(f"{styled(entry.id, DIM)}  {f'{source}: ' if source else ''}{item.text}  {styled(why, DIM)}")
    return 0


def _say_hits(library: Library, results: Results, kind: Kind, rows: Iterable[Row]) -> None:
    for row in rows:
        snippet = _cut(row.text, results)[0] if isinstance(row, QuoteRow | RecommendationRow) else None
        for data in item_data(library.get(row.id)):
            found = {**data, "type": str(kind), "snippet": snippet}
            if isinstance(row, QuoteRow | RecommendationRow) and row.same:
                found["same"] = list(row.same)
            say_safe(as_json(found))


def _say_group(results: Results, kind: Kind, rows: Iterable[Row], limit: int) -> None:
    found = len(results.rows(kind))
    shown = f"{limit:,} of {found:,}" if found > limit else f"{found:,}"
    say_safe(styled(f"{kind.capitalize()}s: {shown}", BOLD))
    for row in rows:
        say_safe(f"  {styled(row.id, DIM)}  {_line(row, results)}")
    say()


def _line(row: Row, results: Results | None = None) -> str:
    """A result on one line; with `results` its text cut to the first hit and the hits marked."""
    if isinstance(row, DocumentRow):
        facts = [f for f in (row.date, row.place, "Chatham House Rule" if row.chatham_house else None) if f]
        counts = f"{row.quotes:,} quotes, {row.recommendations:,} recommendations"
        return f"{_lit(row.title, results)}  {styled('; '.join([*facts, counts]), DIM)}"
    if isinstance(row, SpeakerRow):
        facts = [fact for fact in (row.role, row.organisation, row.country) if fact]
        return f"{_lit(row.name, results)}  {styled(', '.join(facts), DIM)}".rstrip()
    if isinstance(row, QuoteRow):
        source = f"{row.source} (reported)" if row.kind == QuoteKind.REPORTED else row.source
    else:
        source = " ".join(part for part in (row.kind, row.number) if part)
    text, hits = (row.text, ()) if results is None else _cut(row.text, results)
    place = ", ".join(part for part in (row.document, row.page or row.section) if part)
    more = f"  {styled(_same(row), DIM)}" if row.same else ""
    return f"{styled(f'{source}:', BOLD)} {marked(text, hits)}  {styled(place, DIM)}{more}"


def _same(row: QuoteRow | RecommendationRow) -> str:
    return f"and {len(row.same)} more: {', '.join(row.same)}"


def _lit(text: str, results: Results | None) -> str:
    return marked(text, () if results is None else results.highlight(text))


def _cut(text: str, results: Results) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A stretch of `text` around its first hit, with where the hits stand in it."""
    hits = results.highlight(text)
    if len(text) <= _SNIPPET:
        return text, hits
    start = max(hits[0][0] - _BEFORE, 0) if hits else 0
    if start:
        start = text.rfind(" ", 0, start) + 1
    end = min(start + _SNIPPET, len(text))
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    before, behind = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in hits if start <= a and b <= end)
    return before + text[start:end] + behind, inside


COMMANDS: dict[str, Callable[[Namespace], int]] = {"search": search, "list": list_all}
