"""The reader: an item in its place, with what is linked to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from whosaid.model import Highlighter, Kind
from whosaid_tui.actions import Scope, bindings
from whosaid_tui.display import display, line, lit
from whosaid_tui.sheets import Follow, Sheet
from whosaid_tui.widgets.layout import Block
from whosaid_tui.widgets.page import Page
from whosaid_tui.widgets.virtual_list import VirtualList


class ReaderPage(Page):
    """The text of the reader."""

    HELP = "The item in its place: the bar marks its words, the query's words are lit."
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.READER)]


class Links(VirtualList[Follow]):
    """What is linked to the item, one row each."""

    HELP = "What stands behind the item, repeats it or answers it. %(follow)s opens it, %(back)s comes back."
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.LIST, Scope.LINKS)]

    @dataclass
    class Followed(Message):
        """A linked item is to be opened."""

        follow: Follow

    def __init__(self) -> None:
        super().__init__(id="links")
        self.highlight: Highlighter = lambda text: ()

    def draw(self, row: Follow, index: int) -> tuple[Content, ...]:
        sign = "▸ " if row.id else "· "
        source = f"{row.source}: " if row.source and row.kind is not Kind.SPEAKER else ""
        text = display(row.text, limit=400)
        text = lit(text, self.highlight(text.plain), ".hit")
        whole = line((sign, ".dim"), (f"{row.relation}  ", ".label"), (source, ".name"), text)
        return (whole.truncate(self.room, ellipsis=True),)

    def action_follow(self) -> None:
        if self.row is not None:
            self.post_message(self.Followed(self.row))

    def on_virtual_list_selected(self) -> None:
        self.action_follow()


class ReaderPane(Vertical):
    """Breadcrumb, head, text and linked items."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        """`keys` are those of the user, by the ids of actions."""
        super().__init__(id="reader")
        self._key = keys["hit.next"]
        self.sheet: Sheet | None = None
        """What is shown, None where it is only words."""

    def compose(self) -> ComposeResult:
        yield Static(display(""), id="crumb")
        yield Static(display(""), id="head")
        yield ReaderPage(id="page")
        yield Links()

    def on_mount(self) -> None:
        self.border_title = line(("5 ", ".dim"), "Reader")

    @property
    def page(self) -> ReaderPage:
        return self.query_one(ReaderPage)

    @property
    def links(self) -> Links:
        return self.query_one(Links)

    def read(self, sheet: Sheet) -> None:
        """Shows a sheet at its start."""
        self.sheet = sheet
        self.query_one("#crumb", Static).update(display(sheet.crumb), layout=False)
        self.query_one("#head", Static).update(display(sheet.head), layout=False)
        self.set_class(not sheet.head.plain, "-headless")
        self.page.show(
            sheet.blocks, start=sheet.start, marked=sheet.marked, attributed=sheet.attributed, noise=sheet.noise
        )
        self.links.show(sheet.follows)
        self.links.border_title = line("Linked", (f" {len(sheet.follows)}", ".dim"))
        self.set_class(not sheet.follows, "-unlinked")
        self.border_subtitle = display("")

    def say(self, words: Content) -> None:
        """Shows a few lines of words instead of a text."""
        self.sheet = None
        self.query_one("#crumb", Static).update(display(""), layout=False)
        self.add_class("-headless", "-unlinked")
        self.page.show([Block(row, gap=0, lit=False) for row in (display(""), *words.split("\n", allow_blank=True))])
        self.links.show(())
        self.border_subtitle = display("")

    def light(self, highlight: Highlighter) -> None:
        """Lights what `highlight` finds."""
        self.links.highlight = highlight
        self.links.forget()
        self.page.light(highlight)

    def on_page_moved(self, moved: Page.Moved) -> None:
        moved.stop()
        found = f"1 hit, {self._key} goes to it"
        if moved.total > 1:
            found = f"{moved.total:,} hits, {self._key} goes through them"
        words = f"hit {moved.number:,} of {moved.total:,}" if moved.number else found
        self.border_subtitle = display(words if moved.total else "", ".dim")
