"""What is said where there is nothing to list: opening, an empty library, no hits, an error, too small a screen."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from textual.content import Content

from whosaid.model import Kind, View
from whosaid_tui.display import display, line, lines
from whosaid_tui.wording import PLURALS, counted

Keys: TypeAlias = Mapping[str, str]
"""The key of this user for each action, by its id."""


def opening() -> Content:
    """The library is being opened."""
    return display("Opening the library …", ".dim")


def tour(keys: Keys) -> Content:
    """The first minutes in five lines."""
    return lines(
        line(("Four linked lists", ".name"), ": documents, speakers, quotes, recommendations."),
        line(
            (keys["search"], ".key"),
            " searches every word as you type; ",
            (keys["search.done"], ".key"),
            " leads to what was found.",
        ),
        line(
            (keys["choose"], ".key"),
            " narrows to a document or speaker; ",
            (keys["drop"], ".key"),
            " takes that back, ",
            (keys["back"], ".key"),
            " goes back.",
        ),
        line(
            (keys["read"], ".key"),
            " reads a quote in its place; ",
            (keys["copy"], ".key"),
            " copies it with its citation.",
        ),
        line(
            (keys["help"], ".key"),
            " shows all keys, ",
            (keys["escape"], ".key"),
            " leads out of anything, ",
            (keys["quit"], ".key"),
            " leaves.",
        ),
    )


def searching() -> Content:
    """Documents are being read for hits."""
    return display("Looking …", ".dim")


def adding() -> Content:
    """Documents are being read, none has come yet."""
    return lines(("Reading the documents …", ".name"), "", ("Each one appears here as soon as it is read.", ".dim"))


def empty_library(keys: Keys) -> Content:
    """There is no document."""
    return lines(
        ("This library is empty.", ".name"),
        "",
        f"Leave with {keys['quit']} and start whosaid with a file or a folder:",
        ("whosaid PATH", ".key"),
    )


def nothing_selected(keys: Keys) -> Content:
    """The list in focus is empty while others are not, so nothing is under the cursor."""
    return lines(
        ("Nothing is under the cursor.", ".name"),
        "",
        line(
            (keys["pane.documents"], ".key"),
            " to ",
            (keys["pane.recommendations"], ".key"),
            " lead to the lists that hold something.",
        ),
    )


def nothing_of(kind: Kind) -> Content:
    """One list is empty while others are not."""
    return display(f"No {PLURALS[kind]} here.", ".dim")


def no_hits(
    keys: Keys, view: View, kind: Kind, without: Sequence[tuple[str, int]] | None = None, suggestion: str | None = None
) -> Content:
    """Nothing was found: what could be taken off, and what else could be looked for."""
    rows: list[Content] = [display("Nothing was found.", ".name"), display("")]
    helpful = [(words, count) for words, count in without or () if count]
    rows += [line("Without ", (words, ".name"), f": {counted(count, kind)}") for words, count in helpful]
    if suggestion:
        rows.append(line("Did you mean ", (suggestion, ".name"), "?"))
    if helpful or suggestion:
        rows.append(display(""))
    if view.filters:
        rows.append(
            line((keys["drop"], ".key"), " takes the last filter off, ", (keys["clear"], ".key"), " all of them")
        )
    elif view.query:
        rows.append(line((keys["clear"], ".key"), " clears the search, ", (keys["search"], ".key"), " changes it"))
    return lines(*rows)


def no_clips(keys: Keys, query: str) -> Content:
    """There is no clip, or none with these words."""
    if query:
        return lines(
            ("No clip has these words.", ".name"), "", line((keys["clip.close"], ".key"), " shows all of them")
        )
    return lines(
        ("Nothing is kept yet.", ".name"),
        "",
        line((keys["keep"], ".key"), " on a quote or a recommendation keeps it here,"),
        "with its words and citation as they stand now.",
        "",
        line((keys["clip.close"], ".key"), " leads back"),
    )


def failed(message: str) -> Content:
    """A question could not be answered."""
    return lines(("That did not work.", ".warning"), "", *[display(row) for row in message.splitlines()[:3]])


def too_small(keys: Keys) -> Content:
    """The screen has no room for the lists."""
    return lines(
        ("A little more room, please.", ".name"),
        "whosaid needs 60 columns and 16 rows.",
        (f"{keys['quit']} leaves", ".dim"),
    )
