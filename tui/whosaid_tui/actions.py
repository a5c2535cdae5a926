"""Every action of the explorer: bindings, key bar, help and palette are made from this one table."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from textual.binding import Binding
from textual.keys import _character_to_key


class Scope(StrEnum):
    """Where an action's keys work."""

    ANYWHERE = "anywhere"
    SEARCH = "search box"
    LIST = "lists"
    FACET = "documents and speakers"
    ITEM = "quotes and recommendations"
    READER = "reader"
    LINKS = "linked items"
    CLIPS = "clips"
    CONCORDANCE = "concordance"
    TREND = "trend"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do.

    `call` is the Textual action; `keys` the first of which is shown. `label` is for the key bar,
    where `bar` orders it (0: not there); `description` is a sentence for help and palette.
    """

    id: str
    keys: tuple[str, ...]
    call: str
    label: str
    description: str
    scope: Scope
    group: str
    bar: int = 0

    @property
    def typed_over(self) -> "Action | None":
        """The action as it is while one types, when printable keys are text; None when no key is left."""
        keys = tuple(key for key in self.keys if key not in CHARACTERS and key not in _EDITING)
        return replace(self, keys=keys) if keys else None

    @property
    def key_words(self) -> str:
        """The keys as they are printed."""
        return " ".join(shown_key(key) for key in self.keys)


CHARACTERS: Final = {_character_to_key(chr(code)): chr(code) for code in range(33, 127)}
"""The characters that can be typed, by the names of their keys."""

_KEYS: Final = CHARACTERS | {
    "escape": "esc",
    "enter": "⏎",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "pgup",
    "pagedown": "pgdn",
    "backspace": "⌫",
}

_EDITING: Final = {
    "space",
    "left",
    "right",
    "home",
    "end",
    "backspace",
    "ctrl+d",
    "ctrl+u",
    "ctrl+f",
    "alt+left",
    "alt+right",
}


def shown_key(key: str) -> str:
    """A key as it is printed: `ctrl+d` as `^d`, `question_mark` as `?`."""
    modifier, _, name = key.rpartition("+")
    name = _KEYS.get(name, name)
    if modifier == "ctrl":
        return f"^{name}"
    return f"{modifier}+{name}" if modifier else name


_A, _S, _L, _F, _I, _R, _K, _C, _W, _T = (
    Scope.ANYWHERE,
    Scope.SEARCH,
    Scope.LIST,
    Scope.FACET,
    Scope.ITEM,
    Scope.READER,
    Scope.LINKS,
    Scope.CLIPS,
    Scope.CONCORDANCE,
    Scope.TREND,
)

ACTIONS: Final = (
    Action("search", ("slash", "ctrl+f"), "screen.search", "search", "Type what to look for", _A, "Search", 1),
    Action(
        "search.done", ("enter", "down"), "screen.search_done", "to the list", "Go to what was found", _S, "Search", 1
    ),
    Action(
        "search.complete",
        ("tab",),
        "complete",
        "complete",
        "Take what is offered, the next one at the next tab; → at the end takes it too",
        _S,
        "Search",
        2,
    ),
    Action(
        "search.recall",
        ("up",),
        "recall(-1)",
        "typed before",
        "What was typed before; ↓ leads forward again",
        _S,
        "Search",
        3,
    ),
    Action("search.save", ("F",), "screen.save_search", "save", "Save this search under a name", _A, "Search"),
    Action("search.again", ("f",), "screen.searches", "search again", "Searches saved, and those before", _A, "Search"),
    Action("like", ("a",), "screen.like", "alike", "More like this", _A, "Search"),
    Action("places", ("p",), "screen.places", "in its places", "Each hit in its line of context", _A, "Search"),
    Action("trend", ("t",), "screen.trend", "how often", "Hits by year, document or speaker, as bars", _A, "Search"),
    Action("places.read", ("enter", "o"), "screen.read", "read", "Read the hit in its place", _W, "Search", 1),
    Action(
        "places.left", ("l",), "screen.sort('left')", "by left", "Sort by the words before the hit", _W, "Search", 2
    ),
    Action(
        "places.right", ("r",), "screen.sort('right')", "by right", "Sort by the words behind the hit", _W, "Search", 3
    ),
    Action("places.speaker", ("s",), "screen.sort('speaker')", "by speaker", "Sort by who says it", _W, "Search", 4),
    Action(
        "places.document",
        ("d",),
        "screen.sort('document')",
        "in order",
        "In the order of the documents",
        _W,
        "Search",
        5,
    ),
    Action("places.trend", ("t",), "screen.trend", "how often", "How often it comes", _W, "Search", 6),
    Action("places.leave", ("escape", "q", "p"), "screen.leave", "back", "Back to the explorer", _W, "Search", 7),
    Action(
        "choose",
        ("space", "enter"),
        "choose",
        "choose",
        "Narrow the lists to this row, or take it back",
        _F,
        "Narrow",
        2,
    ),
    Action("exclude", ("minus",), "exclude", "leave out", "Leave this row out of the lists", _F, "Narrow", 3),
    Action(
        "pivot.speaker", ("s",), "screen.pivot('speaker')", "speaker", "Everything this speaker said", _A, "Narrow", 9
    ),
    Action(
        "pivot.document",
        ("d",),
        "screen.pivot('document')",
        "document",
        "Everything in this document",
        _A,
        "Narrow",
        10,
    ),
    Action(
        "pivot.recommendations",
        ("r",),
        "screen.pivot('recommendations')",
        "its recs",
        "The recommendations of this document",
        _A,
        "Narrow",
        11,
    ),
    Action(
        "pivot.behind",
        ("b",),
        "screen.pivot('behind')",
        "behind it",
        "What stands behind this recommendation",
        _A,
        "Narrow",
    ),
    Action("drop", ("x",), "screen.drop", "drop filter", "Take the last filter off", _A, "Narrow", 7),
    Action("clear", ("X",), "screen.clear", "clear", "Take the query and all filters off", _A, "Narrow"),
    Action("back", ("H", "alt+left", "backspace"), "screen.back", "back", "Back to the view before", _A, "Narrow", 6),
    Action("forward", ("L", "alt+right"), "screen.forward", "forward", "Forward again", _A, "Narrow"),
    Action("read", ("enter",), "screen.read", "read", "Read the item in its place", _I, "Read", 2),
    Action("links", ("enter",), "screen.links", "linked items", "Go to the linked items", _R, "Read", 2),
    Action("follow", ("enter", "space"), "follow", "follow", "Open the linked item", _K, "Read", 2),
    Action("outline", ("O",), "screen.outline", "outline", "The sections of this document, to jump to", _A, "Read"),
    Action(
        "about",
        ("i",),
        "screen.about",
        "about it",
        "The page about this item, with all that is linked in full",
        _A,
        "Read",
    ),
    Action(
        "source", ("S",), "screen.source", "source", "The source as it was read, or the shown text again", _A, "Read"
    ),
    Action("noise", ("M",), "screen.noise", "noise", "Mark in the source what is no part of what was said", _A, "Read"),
    Action("hit.next", ("n",), "screen.hit(1)", "next hit", "Next hit in the reader", _A, "Read", 13),
    Action("hit.previous", ("N",), "screen.hit(-1)", "hit before", "Hit before in the reader", _A, "Read"),
    Action(
        "reader.down", ("J",), "screen.scroll_reader(1)", "scroll", "Scroll the reader down from a list", _A, "Read"
    ),
    Action("reader.up", ("K",), "screen.scroll_reader(-1)", "scroll", "Scroll the reader up from a list", _A, "Read"),
    Action(
        "copy", ("y",), "screen.copy", "copy", "Copy the quote with its citation, or all marked rows", _A, "Copy", 4
    ),
    Action("copy.as", ("Y",), "screen.copy_as", "copy as", "Copy in another form", _A, "Copy", 12),
    Action("export", ("w",), "screen.export", "write", "Write what the lists hold to files", _A, "Copy"),
    Action("copy.link", ("V",), "screen.copy_link", "link", "Copy a link that shows this view again", _A, "Copy"),
    Action("mark", ("space", "m"), "mark", "mark", "Mark the row, to copy several at once", _I, "Copy", 3),
    Action("keep", ("c",), "screen.keep", "keep", "Keep the item as a clip, or all marked rows", _A, "Clips", 4),
    Action("clips", ("C",), "screen.clips", "clips", "The clips that you kept", _A, "Clips"),
    Action("clip.read", ("enter", "o"), "screen.read", "read", "Read the clip in its place", _C, "Clips", 2),
    Action(
        "clip.copy", ("y",), "screen.copy", "copy", "Copy the clip with its citation, or all marked", _C, "Clips", 3
    ),
    Action("clip.copy_as", ("Y",), "screen.copy_as", "copy as", "Copy the clip in another form", _C, "Clips"),
    Action("clip.export", ("w",), "screen.export", "write", "Write these clips to a file", _C, "Clips"),
    Action(
        "clip.mark",
        ("space", "m"),
        "screen.mark",
        "mark",
        "Mark the clip, to do something with several",
        _C,
        "Clips",
        4,
    ),
    Action("clip.note", ("e",), "screen.note", "note", "Write a note", _C, "Clips", 5),
    Action("clip.tags", ("t",), "screen.tags", "tags", "Change the tags", _C, "Clips", 6),
    Action("clip.collection", ("M",), "screen.move", "move to", "Move to another collection", _C, "Clips", 7),
    Action("clip.up", ("K", "shift+up"), "screen.reorder(-1)", "up", "Move the clip up", _C, "Clips"),
    Action("clip.down", ("J", "shift+down"), "screen.reorder(1)", "down", "Move the clip down", _C, "Clips"),
    Action("clip.remove", ("d", "delete"), "screen.remove", "remove", "Remove the clip, or all marked", _C, "Clips", 8),
    Action("clip.undo", ("u",), "screen.undo", "undo", "Take the last change back", _C, "Clips", 9),
    Action("clip.search", ("slash",), "screen.search", "search", "Look for words in the clips", _C, "Clips", 1),
    Action("clip.next", ("tab",), "screen.collection(1)", "collection", "Next collection", _C, "Clips", 10),
    Action("clip.previous", ("shift+tab",), "screen.collection(-1)", "collection", "Collection before", _C, "Clips"),
    Action("clip.help", ("question_mark", "f1"), "screen.help", "help", "The keys of the clips", _C, "Clips", 11),
    Action("clip.close", ("escape",), "screen.close", "back", "Leave the search, then the clips", _C, "Clips", 12),
    Action("clip.leave", ("C", "q"), "screen.leave", "leave", "Back to the explorer", _C, "Clips"),
    Action("row.down", ("j", "down"), "cursor(1)", "down", "Next row", _L, "Move"),
    Action("row.up", ("k", "up"), "cursor(-1)", "up", "Row before", _L, "Move"),
    Action("row.half_down", ("ctrl+d",), "page(0.5)", "half page", "Half a page down", _L, "Move"),
    Action("row.half_up", ("ctrl+u",), "page(-0.5)", "half page", "Half a page up", _L, "Move"),
    Action("row.page_down", ("pagedown",), "page(1)", "page", "A page down", _L, "Move"),
    Action("row.page_up", ("pageup",), "page(-1)", "page", "A page up", _L, "Move"),
    Action("row.first", ("g", "home"), "end(-1)", "first", "First row", _L, "Move"),
    Action("row.last", ("G", "end"), "end(1)", "last", "Last row", _L, "Move"),
    Action("text.down", ("j", "down"), "lines(1)", "down", "Scroll down", _R, "Move"),
    Action("text.up", ("k", "up"), "lines(-1)", "up", "Scroll up", _R, "Move"),
    Action("text.half_down", ("ctrl+d",), "page(0.5)", "half page", "Half a page down", _R, "Move"),
    Action("text.half_up", ("ctrl+u",), "page(-0.5)", "half page", "Half a page up", _R, "Move"),
    Action("text.page_down", ("pagedown", "space"), "page(1)", "page", "A page down", _R, "Move", 3),
    Action("text.page_up", ("pageup",), "page(-1)", "page", "A page up", _R, "Move"),
    Action("text.first", ("g", "home"), "end(-1)", "start", "Start of the text", _R, "Move"),
    Action("text.last", ("G", "end"), "end(1)", "end", "End of the text", _R, "Move"),
    Action(
        "text.item", ("full_stop",), "screen.to_item", "to the item", "Back to the item in the text", _R, "Move", 14
    ),
    Action("pane.next", ("tab",), "screen.step(1)", "next pane", "Next pane", _A, "Panes"),
    Action("pane.previous", ("shift+tab",), "screen.step(-1)", "pane before", "Pane before", _A, "Panes"),
    Action("pane.right", ("l", "right"), "screen.across(1)", "right", "To the pane on the right", _A, "Panes"),
    Action("pane.left", ("h", "left"), "screen.across(-1)", "left", "To the pane on the left", _A, "Panes"),
    Action("pane.documents", ("1",), "screen.pane('document')", "documents", "Documents", _A, "Panes"),
    Action("pane.speakers", ("2",), "screen.pane('speaker')", "speakers", "Speakers", _A, "Panes"),
    Action("pane.quotes", ("3",), "screen.pane('quote')", "quotes", "Quotes", _A, "Panes"),
    Action(
        "pane.recommendations",
        ("4",),
        "screen.pane('recommendation')",
        "recommendations",
        "Recommendations",
        _A,
        "Panes",
    ),
    Action(
        "pane.reader", ("o", "5"), "screen.read", "open", "Open what is under the cursor in the reader", _A, "Panes", 8
    ),
    Action("zoom", ("z",), "screen.zoom", "zoom", "Give the pane the whole screen, or take it back", _A, "Screen", 15),
    Action(
        "wider",
        ("greater_than_sign",),
        "screen.size('wider', 1)",
        "wider",
        "More room across for the lists",
        _A,
        "Screen",
    ),
    Action(
        "narrower",
        ("less_than_sign",),
        "screen.size('wider', -1)",
        "narrower",
        "Less room across for the lists",
        _A,
        "Screen",
    ),
    Action(
        "taller",
        ("plus",),
        "screen.size('taller', 1)",
        "taller",
        "More of the height for the list in focus",
        _A,
        "Screen",
    ),
    Action(
        "lower",
        ("underscore",),
        "screen.size('taller', -1)",
        "lower",
        "Less of the height for the list in focus",
        _A,
        "Screen",
    ),
    Action("sizes", ("equals_sign",), "screen.usual_sizes", "sizes", "The panes as they were at first", _A, "Screen"),
    Action(
        "theme",
        ("T",),
        "screen.theme",
        "theme",
        "Dark, light, high contrast, or the terminal's own colours",
        _A,
        "Screen",
    ),
    Action("goto", ("ctrl+g",), "screen.goto", "go to", "Go to a speaker, a document or a section", _A, "Screen"),
    Action(
        "adding.stop",
        ("ctrl+x",),
        "screen.stop_adding",
        "stop",
        "Stop reading documents; what was read stays",
        _A,
        "Screen",
        1,
    ),
    Action(
        "palette",
        ("colon", "ctrl+p"),
        "screen.palette",
        "palette",
        "All that can be done now, by name",
        _A,
        "Screen",
        16,
    ),
    Action("help", ("question_mark", "f1"), "screen.help", "help", "The keys of this pane", _A, "Screen", 5),
    Action(
        "escape",
        ("escape",),
        "screen.escape",
        "back out",
        "Leave the search box, the zoom or the reader",
        _A,
        "Screen",
        18,
    ),
    Action("quit", ("q", "ctrl+q"), "screen.quit", "quit", "Leave whosaid", _A, "Screen", 17),
    Action("trend.year", ("y",), "screen.by('year')", "by year", "Count by year", _T, "Search", 1),
    Action("trend.document", ("d",), "screen.by('document')", "by document", "Count by document", _T, "Search", 2),
    Action("trend.speaker", ("s",), "screen.by('speaker')", "by speaker", "Count by speaker", _T, "Search", 3),
    Action("trend.leave", ("escape", "q", "t"), "screen.leave", "back", "Back to where one was", _T, "Search", 4),
)

REACHES: Final = (
    (_A, _L, _F),
    (_A, _L, _I),
    (_A, _L, _K),
    (_A, _R),
    (_S,),
    (_L, _C),
    (_L, _W),
    (_L, _T),
)
"""The scopes whose keys work together."""


def actions(*scopes: Scope) -> tuple[Action, ...]:
    """The actions whose keys work in any of `scopes`."""
    return tuple(action for action in ACTIONS if action.scope in scopes)


def bindings(*scopes: Scope) -> list[Binding]:
    """The actions of `scopes` as Textual's bindings."""
    return [
        Binding(",".join(action.keys), action.call, action.description, show=False, id=action.id)
        for action in actions(*scopes)
    ]


def printed(table: Iterable[Action]) -> dict[str, str]:
    """By id of an action, the key that words on the screen name for it."""
    return {action.id: shown_key(action.keys[0]) for action in table}


def by_group(chosen: Iterable[Action]) -> dict[str, list[Action]]:
    """Actions under their help headings, in the order of the table."""
    groups: dict[str, list[Action]] = {}
    for action in chosen:
        groups.setdefault(action.group, []).append(action)
    return groups
