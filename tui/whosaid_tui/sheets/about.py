"""The page about a quote or a recommendation: what it is and whose, and in full what is connected with it."""

from collections.abc import Sequence
from typing import Final

from whosaid.model import UNATTRIBUTED, Kind, QuoteEntry, Reading, RecommendationEntry, Related
from whosaid_tui.display import display, line
from whosaid_tui.sheets.sheet import Sheet, follow, headings
from whosaid_tui.sheets.words import BETWEEN, capacity, numbered, source_of, title_of
from whosaid_tui.widgets.layout import Block
from whosaid_tui.wording import kind_words, quoted

_ORDER: Final = (
    "in the speech of",
    "stands behind",
    "restates",
    "restated by",
    "responds to",
    "answered by",
    "echo",
    "quoted in it",
    "same speaker",
)


def about_sheet(entry: QuoteEntry | RecommendationEntry, reading: Reading, related: Sequence[Related]) -> Sheet:
    """A page about an item: facts that the document gives, then what is connected, with all the words."""
    document = entry.document
    item = entry.quote if isinstance(entry, QuoteEntry) else entry.recommendation
    source = source_of(document.chatham_house, item.speaker, item.party)
    facts: list[tuple[str, str | None]] = []
    if isinstance(entry, QuoteEntry):
        name, kind = source or UNATTRIBUTED, Kind.QUOTE
        facts.append(("kind", kind_words(entry.quote.kind)))
    else:
        name, kind = numbered(entry), Kind.RECOMMENDATION
        whole = entry.recommendation
        facts += [("by", source), ("number", whole.number), ("owner", whole.owner), ("due", whole.due)]
    sections = "  ›  ".join(part.title for part in reading.breadcrumb(item.section) if part.title)
    facts += [
        ("role", capacity(entry.speaker) if entry.speaker else None),
        ("document", BETWEEN.join(filter(None, (title_of(document), *document.dates[:1], document.place)))),
        ("section", sections or None),
        ("page", entry.page),
    ]
    blocks = [Block(display(name, ".heading"), lit=False), Block(display(quoted(item.text, item.kind)))]
    said = [(label, value) for label, value in facts if value]
    for number, (label, value) in enumerate(said):
        blocks.append(Block(line((f"{label:<10}", ".dim"), value), gap=0 if number else 1, lit=False))
    for relation in sorted({one.relation for one in related}, key=_rank):
        group = [one for one in related if one.relation == relation]
        heading = "stand behind it" if relation == "stands behind" and kind is Kind.RECOMMENDATION else relation
        blocks.append(Block(display(f"{heading.capitalize()} ({len(group)})", ".label"), gap=2, lit=False))
        for one in group:
            if one.source:
                blocks.append(Block(display(one.source, ".name"), indent=2, bullet="▸", lit=False))
            blocks.append(Block(display(one.text), gap=0 if one.source else 1, indent=2))
    return Sheet(
        id=entry.id,
        kind=kind,
        crumb=line(("About this item", ".label")),
        head=display(""),
        blocks=tuple(blocks),
        outline=headings(entry.document_id, document),
        follows=tuple(map(follow, related)),
    )


def _rank(relation: str) -> tuple[int, str]:
    return (_ORDER.index(relation) if relation in _ORDER else len(_ORDER)), relation
