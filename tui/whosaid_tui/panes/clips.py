"""The list of clips, and the whole of the one under the cursor."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from whosaid.model import UNATTRIBUTED, Clip, ClipState, QuoteKind
from whosaid_tui.actions import Scope, bindings
from whosaid_tui.display import display, line, spread
from whosaid_tui.widgets.layout import Block
from whosaid_tui.widgets.line_bar import LineBar, Part
from whosaid_tui.widgets.page import Page
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import kind_words, quoted

ALL = ""
"""The value of the part that stands for all collections."""

_STATES = {
    ClipState.ANCHORED: "",
    ClipState.MOVED: "found again in a changed or another source",
    ClipState.LOST: "not found any more in the library; this is what was kept",
}


def source_of(clip: Clip) -> str:
    """Who or what a clip is from, in a few words."""
    if clip.kind not in tuple(QuoteKind):
        return clip.attribution or kind_words(clip.kind).capitalize()
    return clip.attribution or ("anonymous" if clip.chatham_house else UNATTRIBUTED)


class Collections(LineBar):
    """The collections with their counts; the one that is shown stands out and is pointed at."""

    def __init__(self) -> None:
        super().__init__(id="collections")

    def show_counts(self, counts: dict[str, int], shown: str) -> None:
        """Shows how many clips each collection holds."""
        named = {ALL: sum(counts.values()), **counts}
        self.show(
            [
                Part(
                    line(("▸ " if name == shown else "  ", ".cursor"), (name or "All", role), (f" {n:,}", ".dim")), name
                )
                for name, n in named.items()
                for role in (".name" if name == shown else "",)
            ]
        )


class ClipsPane(VirtualList[Clip]):
    """Clips: who, the first words, then tags and note."""

    HELP = "What you kept. It stays as it was kept, whatever becomes of the document."
    ROW_HEIGHT = 3
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST)]

    def __init__(self) -> None:
        super().__init__(id="clips", classes="list-pane")
        self.marked: dict[str, None] = {}

    def fill(self, clips: Sequence[Clip], cursor: int) -> None:
        """Shows clips with the cursor on one of them; marks of those that are gone go too."""
        there = {clip.id for clip in clips}
        self.marked = {name: None for name in self.marked if name in there}
        self.show(clips, cursor=cursor)
        self.entitle()

    def entitle(self) -> None:
        """Says how many there are, and how many are marked."""
        marked = f" · {len(self.marked)} marked" if self.marked else ""
        self.border_title = line("Clips", (f" {len(self.rows):,}{marked}", ".dim"))

    def marks(self, row: Clip, index: int) -> str:
        return "✓" if row.id in self.marked else " "

    def draw(self, row: Clip, index: int) -> tuple[Content, ...]:
        head = line(
            (source_of(row), ".name"),
            ("  reported" if row.kind == QuoteKind.REPORTED else "", ".label"),
            ("  not found any more" if row.state is ClipState.LOST else "", ".warning"),
        )
        own = line(*((f"#{tag} ", ".label") for tag in row.tags), (row.note, ""))
        last = own if own.plain else display(row.title, ".dim")
        text = display(quoted(row.text, row.kind), limit=400)
        return (
            spread(head, display(row.collection, ".dim"), self.room),
            text.truncate(self.room, ellipsis=True),
            last.truncate(self.room, ellipsis=True),
        )


class ClipPage(Page):
    """One clip, whole."""

    HELP = "The clip under the cursor, whole."
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.READER)]

    def __init__(self) -> None:
        super().__init__(id="clip")
        self.can_focus = False

    def read(self, clip: Clip | None) -> None:
        """Shows a clip, or nothing."""
        self.show(tuple(_blocks(clip)) if clip is not None else ())


def _blocks(clip: Clip) -> Iterable[Block]:
    yield Block(line((source_of(clip), ".name"), (f" · {kind_words(clip.kind)}", ".dim")))
    yield Block(display(quoted(clip.text, clip.kind)))
    yield Block(display(clip.citation, ".dim"))
    if _STATES[clip.state]:
        yield Block(display(_STATES[clip.state], ".warning"), bullet="!", indent=2)
    if clip.tags:
        yield Block(line(("Tags  ", ".label"), ", ".join(clip.tags)))
    for number, row in enumerate(clip.note.splitlines()):
        yield Block(display(row), gap=0 if number else 1)
