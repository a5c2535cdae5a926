"""What a view yields, written to a folder: for the command line and the explorer alike."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from whosaid.cite.kept import clip_of
from whosaid.export import export_markdown, export_records, export_references, export_tables
from whosaid.export.clips import Sources, write_clips
from whosaid.export.files import make_folder
from whosaid.library import Library
from whosaid.model import DocumentEntry, Entry, Kind, QuoteEntry, RecommendationEntry, Results

_BRIEFING = "Quotes and recommendations"

FORMATS = {
    "md": "Quotes and recommendations with their citations, as a page in Markdown",
    "html": "A briefing page in HTML, grouped by speaker, with a bibliography",
    "docx": "The same for a word processor, by pandoc",
    "csv": "Tables for a spreadsheet",
    "json": "One record a document, for programs",
    "bib": "The documents for BibTeX",
    "csl": "The documents as CSL-JSON, for Zotero and pandoc",
    "ris": "The documents as RIS, for reference managers",
}
"""The formats by name, each with what it is."""


def write_results(library: Library, results: Results, folder: Path, format: str, style: str) -> tuple[Path, ...]:
    """Writes what a view yields to a folder, in one of FORMATS; returns the paths.

    Raises BadInput where something else stands in the way, OSError when the disk does not take it.
    """
    match format:
        case "json":
            return _records(library, results, folder)
        case "csv":
            return export_tables(folder, list(_entries(library, results, tuple(Kind))))
        case "md":
            return export_markdown(folder, _entries(library, results, (Kind.QUOTE, Kind.RECOMMENDATION)), style)
        case "html" | "docx":
            return _briefing(_entries(library, results, (Kind.QUOTE, Kind.RECOMMENDATION)), folder, format, style)
        case _:
            found = _entries(library, results, (Kind.DOCUMENT,))
            documents = [entry for entry in found if isinstance(entry, DocumentEntry)]
            return export_references(folder, documents, format)


def _briefing(entries: Iterable[Entry], folder: Path, format: str, style: str) -> tuple[Path, ...]:
    """A page with a bibliography, made as that of clips is."""
    items = {entry.id: entry for entry in entries if isinstance(entry, QuoteEntry | RecommendationEntry)}
    documents = {item.document_id: DocumentEntry(item.document_id, item.document) for item in items.values()}
    clips = [replace(clip_of(item, "", _BRIEFING), id=item.id) for item in items.values()]
    if not clips:
        return ()
    make_folder(folder)
    path = folder / f"quotes.{format}"
    write_clips(path, clips, format, "speaker", Sources(documents, items, style))
    return (path,)


def _records(library: Library, results: Results, folder: Path) -> tuple[Path, ...]:
    if not results.view.is_narrowed:
        return export_records(folder, [(library.record(entry.id), None) for entry in library.documents()])
    items: dict[str, set[str]] = defaultdict(set)
    for rows in (results.quotes, results.recommendations):
        for row in rows:
            items[row.document_id].add(row.id.partition(".")[2])
    return export_records(folder, [(library.record(found.id), items[found.id]) for found in results.documents])


def _entries(library: Library, results: Results, kinds: Iterable[Kind]) -> Iterable[Entry]:
    return (library.get(row.id) for kind in kinds for row in results.rows(kind))
