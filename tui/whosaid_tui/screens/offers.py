"""What the palette, the help and the copy window offer."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from whosaid.model import DocumentRow, Kind, SpeakerRow
from whosaid_tui.actions import Action, by_group
from whosaid_tui.display import display, line
from whosaid_tui.screens.chooser import Choice
from whosaid_tui.sheets import Heading
from whosaid_tui.wording import counted

QUERY = "query"
"""What leads a choice that is a query."""

PART = Choice("part", display("Part of the quote, or with [sic] …"), "part words shorten sic ellipsis", "part")
"""Chooses words before the form."""

OFFERED = 500
"""Speakers and documents that are offered at once, of each; more of them are made meanwhile."""


def help_choices(actions: Iterable[Action]) -> list[Choice]:
    """Every action with its keys, under its group."""
    found = []
    for group, members in by_group(actions).items():
        for number, action in enumerate(members):
            heading = "" if number else group
            label = line((f"{heading:<8}", ".label"), (f"{action.key_words:<16}", ".key"), action.description)
            found.append(Choice(action.id, label, f"{group} {action.description} {action.key_words}"))
    return found


def query_choices() -> list[Choice]:
    """All that can be typed into the search box, by example."""
    from whosaid.search.syntax import help_lines  # not before it is asked for: the first frame has no need of it

    return [
        Choice(f"{QUERY}:{example}", line((f"{example:<26}", ".key"), " ", about), f"{example} {about}")
        for example, about in help_lines()
    ]


def action_choices(possible: Iterable[Action]) -> list[Choice]:
    """What can be done now."""
    return [
        Choice(action.id, display(action.description), f"{action.description} {action.label}", action.key_words)
        for action in possible
    ]


def place_choices(
    speakers: Sequence[SpeakerRow], documents: Sequence[DocumentRow], most: int | None = None
) -> list[Choice]:
    """The speakers and documents one can go to, by their place in the list, or the first `most` of each."""
    found = []
    for number, speaker in enumerate(islice(speakers, most)):
        label = line(("Speaker  ", ".dim"), (speaker.name, ".name"), (f"  {speaker.organisation or ''}", ".dim"))
        note = counted(speaker.quotes, Kind.QUOTE)
        found.append(Choice(f"speaker:{number}", label, f"speaker {speaker.name} {speaker.organisation or ''}", note))
    for number, document in enumerate(islice(documents, most)):
        label = line(("Document ", ".dim"), (document.title, ".name"))
        note = counted(document.quotes, Kind.QUOTE)
        found.append(Choice(f"document:{number}", label, f"document {document.title}", note))
    return found


def outline_choices(outline: Sequence[Heading], prefix: str = "") -> list[Choice]:
    """The sections of a document, by their number."""
    return [
        Choice(
            f"{prefix}{number}",
            line(("Section  " if prefix else "", ".dim"), "  " * (heading.level - 1), heading.title),
            f"section {heading.title}",
            heading.kind,
        )
        for number, heading in enumerate(outline)
    ]


def form_choices(forms: Mapping[str, str]) -> list[Choice]:
    """The forms in which an item is copied, by name, each with what it is."""
    labels = {form: display(words[:1].upper() + words[1:]) for form, words in forms.items()}
    return [Choice(form, labels[form], f"{form} {words}", form) for form, words in forms.items()]
