"""A document's title page: what it says of itself, who speaks in it, its agenda, outline, figures and warnings."""

from collections.abc import Iterable, Sequence
from typing import Final

from whosaid.model import DocumentEntry, Kind, Reading, SectionKind, SpeakerRow
from whosaid_tui.display import display, line
from whosaid_tui.sheets.sheet import Follow, Sheet, headings
from whosaid_tui.widgets.layout import Block
from whosaid_tui.wording import counted

_AGENDA: Final = 40
"""Paragraphs of the agenda that are shown."""

_PEOPLE: Final = 100


def document_sheet(
    entry: DocumentEntry, reading: Reading, people: Sequence[SpeakerRow], quotes: int, recommendations: int
) -> Sheet:
    """A document's page; `people` are those who speak in it, the numbers are those of its items."""
    document = entry.document
    blocks = [Block(display(document.title or document.file, ".heading"))]
    if document.subtitle:
        blocks.append(Block(display(document.subtitle), gap=0))
    if document.chatham_house:
        blocks.append(Block(display("Chatham House rule: what was said, never who said it.", ".warning"), lit=False))
    blocks += [
        Block(display(warning, ".warning"), bullet="!", indent=2, gap=0, lit=False) for warning in document.warnings
    ]
    facts = (
        ("kind", document.kind),
        ("date", ", ".join(document.dates) or (str(document.year) if document.year else None)),
        ("place", document.place),
        ("publisher", document.publisher),
        ("authors", ", ".join(document.authors)),
        *((identifier.type, identifier.value) for identifier in document.identifiers),
        ("language", document.language),
        ("length", f"{document.pages} pages" if document.pages else f"{document.n_chars:,} characters"),
        ("holds", f"{counted(quotes, Kind.QUOTE)}, {counted(recommendations, Kind.RECOMMENDATION)}"),
        ("file", entry.paths[0] if entry.paths else document.file),
    )
    said = [(name, value) for name, value in facts if value]
    for number, (name, value) in enumerate(said):
        blocks.append(Block(line((f"{name:<11}", ".dim"), value), gap=0 if number else 1, lit=False))
    shown = people[:_PEOPLE]
    if shown:
        blocks.append(_label(f"People ({len(people):,})"))
    for row in shown:
        home = ", ".join(filter(None, (row.role, row.organisation, row.country)))
        said_here = counted(row.quotes, Kind.QUOTE) if row.quotes else ""
        words = line((row.name, ".name"), (f"  {home}" if home else "", ".dim"), (f"  {said_here}", ".dim"))
        blocks.append(Block(words, gap=0, indent=2, bullet="·"))
    blocks += _agenda(reading)
    outline = headings(entry.id, document)
    if outline:
        blocks.append(_label("Outline"))
    for heading in outline:
        words = line(heading.title, (f"  {heading.kind}", ".dim"))
        blocks.append(Block(words, gap=0, indent=2 * (heading.level - 1) + 2, bullet="·"))
    figures = [section.title for section in document.sections if section.kind is SectionKind.FIGURE and section.title]
    if figures:
        blocks.append(_label(f"Figures ({len(figures)})"))
    blocks += [Block(display(title), gap=0, indent=2, bullet="·") for title in figures]
    return Sheet(
        id=entry.id,
        kind=Kind.DOCUMENT,
        crumb=line(("Document", ".label")),
        head=display(""),
        blocks=tuple(blocks),
        outline=outline,
        follows=tuple(Follow("speaks", row.name, None, row.id, entry.id, (0, 0), Kind.SPEAKER) for row in shown),
    )


def _label(words: str) -> Block:
    return Block(display(words, ".label"), lit=False)


def _agenda(reading: Reading) -> Iterable[Block]:
    agendas = {section.id for section in reading.document.sections if section.kind is SectionKind.AGENDA}
    items = [paragraph for paragraph in reading.paragraphs if paragraph.section in agendas][:_AGENDA]
    if items:
        yield _label("Agenda")
    for paragraph in items:
        yield Block(display(paragraph.text), gap=0, indent=2, bullet="·")
