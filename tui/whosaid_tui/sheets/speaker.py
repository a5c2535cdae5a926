"""A speaker's page: everything the person said, event by event in the order of time, and who else spoke there."""

from collections.abc import Sequence
from dataclasses import dataclass

from whosaid.model import Appearance, Kind, QuoteKind, QuoteRow, SpeakerEntry, SpeakerRow
from whosaid_tui.display import display, line
from whosaid_tui.sheets.sheet import Follow, Sheet
from whosaid_tui.sheets.words import BETWEEN, capacity, title_of
from whosaid_tui.widgets.layout import Block
from whosaid_tui.wording import counted, kind_words, quoted


@dataclass(frozen=True, slots=True)
class Event:
    """An appearance with what was said there, and who else spoke."""

    appearance: Appearance
    quotes: Sequence[QuoteRow]
    others: Sequence[SpeakerRow]


def speaker_sheet(entry: SpeakerEntry, events: Sequence[Event]) -> Sheet:
    """A speaker's page; `events` are in the order of time."""
    count = sum(len(event.quotes) for event in events)
    found = counted(count, Kind.QUOTE) if count else "No quote of this person was found."
    blocks = [Block(display(entry.name, ".heading")), Block(display(found, ".dim"), gap=0, lit=False)]
    roles = _roles(events)
    if len(roles) > 1:
        blocks.append(Block(display("Roles over time", ".label"), lit=False))
        blocks += [Block(line((f"{when:<10}  ", ".dim"), role), gap=0, lit=False) for when, role in roles]
    for event in events:
        blocks += _event(event)
    others = {row.id: (row, event) for event in reversed(events) for row in event.others}
    return Sheet(
        id=entry.id,
        kind=Kind.SPEAKER,
        crumb=line(("Speaker", ".label")),
        head=display(""),
        blocks=tuple(blocks),
        follows=tuple(
            Follow("spoke there too", row.name, None, row.id, event.appearance.document_id, (0, 0), Kind.SPEAKER)
            for row, event in others.values()
        ),
    )


def _event(event: Event) -> list[Block]:
    speaker, document = event.appearance.speaker, event.appearance.document
    where = BETWEEN.join(filter(None, (", ".join(document.dates), document.place)))
    as_what = BETWEEN.join(filter(None, (capacity(speaker) or "no role given", ", ".join(speaker.functions))))
    titles = {section.id: section.title for section in document.sections}
    spoke_in = ", ".join(titles[section] for section in speaker.sections if titles.get(section))
    blocks = [
        Block(display(title_of(document), ".heading"), gap=2, lit=False),
        Block(display(where, ".dim"), gap=0, lit=False),
        Block(display(as_what), gap=0, lit=False),
    ]
    if spoke_in:
        blocks.append(Block(line(("in  ", ".dim"), spoke_in), gap=0, lit=False))
    for row in event.quotes:
        blocks.append(Block(display(quoted(row.text, row.kind))))
        reported = kind_words(row.kind) if row.kind == QuoteKind.REPORTED else None
        place = BETWEEN.join(filter(None, (reported, row.section, row.page)))
        if place:
            blocks.append(Block(display(place, ".dim"), gap=0, indent=2, lit=False))
    if event.others:
        names = ", ".join(row.name for row in event.others)
        blocks.append(Block(line(("Spoke there too  ", ".dim"), names), lit=False))
    return blocks


def _roles(events: Sequence[Event]) -> list[tuple[str, str]]:
    """When a person spoke as what, each role once, where it begins."""
    found: list[tuple[str, str]] = []
    for event in events:
        document = event.appearance.document
        when = document.dates[0] if document.dates else str(document.year or "")
        role = capacity(event.appearance.speaker)
        if role and (not found or found[-1][1] != role):
            found.append((when, role))
    return found
