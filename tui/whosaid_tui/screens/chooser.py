"""A small window that offers a list of choices and narrows it while one types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Input, Static

from whosaid.model import WhosaidError
from whosaid_tui.display import display, line, lines, plain
from whosaid_tui.matching import fitting, folded
from whosaid_tui.screens.roles import ROLES, role_style
from whosaid_tui.widgets.virtual_list import VirtualList


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a chooser: `text` is what typing is matched against."""

    value: str
    label: Content
    text: str
    note: str = ""


def previewed(make: Callable[[], str]) -> str:
    """A preview, or in words why there is none."""
    try:
        return make()
    except WhosaidError as error:
        return str(error)


class Choices(VirtualList[Choice]):
    """The choices that match."""

    def draw(self, row: Choice, index: int) -> tuple[Content, ...]:
        note = display(row.note, ".dim")
        label = row.label.truncate(max(self.room - note.cell_length - 1, 8), ellipsis=True, pad=True)
        return (line(label, " ", note).truncate(self.room, ellipsis=True),)


class Filtering(Input):
    """The box of a chooser."""

    def validate_value(self, value: str) -> str:
        return plain(value)


class Chooser(ModalScreen[str | None]):
    """Yields the value of the choice taken, None when it was left with escape."""

    COMPONENT_CLASSES = ROLES
    CSS_PATH = "chooser.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("enter", "take", show=False, priority=True),
        Binding("down,ctrl+n", "move(1)", show=False),
        Binding("up,ctrl+p", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("f1", "leave", show=False),
    ]

    @dataclass
    class Completed(Message):
        """All choices are there, with the texts that typing is matched against, folded."""

        choices: Sequence[Choice]
        texts: list[str]

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        intro: str = "",
        preview: Callable[[str], str] | None = None,
        name: str | None = None,
        whole: Callable[[], Sequence[Choice]] | None = None,
    ) -> None:
        """`whole` makes all choices, where `choices` are only the first of many; it is called in a thread."""
        super().__init__(name=name)
        self._title = title
        self._choices = choices
        self._texts = [folded(choice.text) for choice in choices]
        self._whole = whole
        self._intro = intro
        self._preview = preview

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        if partial and len(component_classes) == 1:
            return role_style(self, component_classes[0])
        return super().get_visual_style(*component_classes, partial=partial)

    def compose(self) -> ComposeResult:
        with Vertical(id="window") as window:
            window.border_title = display(self._title)
            window.border_subtitle = line(("⏎", ".key"), " takes  ", ("esc", ".key"), " leaves")
            yield Static(display(self._intro, ".dim"), id="intro")
            yield Filtering(placeholder="Type to narrow", compact=True, id="filtering")
            yield Choices(id="choices")
            yield Static(display(""), id="preview")

    def on_mount(self) -> None:
        self.query_one("#intro").display = bool(self._intro)
        self.query_one("#preview").display = self._preview is not None
        self.query_one(Choices).can_focus = False
        self.query_one(Choices).set_class(self._preview is not None, "previewed")
        self.query_one(Choices).say(display("Nothing of that name.", ".dim"))
        self.query_one(Choices).show(self._choices)
        self.query_one(Filtering).focus()
        if self._whole is not None:
            # Where it fails, the first choices will do.
            self.run_worker(partial(self._make_all, self._whole), thread=True, exit_on_error=False)

    def _make_all(self, whole: Callable[[], Sequence[Choice]]) -> None:
        choices = whole()
        self.post_message(self.Completed(choices, [folded(choice.text) for choice in choices]))

    @on(Completed)
    def take_all(self, completed: Completed) -> None:
        """Takes all choices in; the cursor stays where it is."""
        self._choices, self._texts = completed.choices, completed.texts
        self._narrow(cursor=self.query_one(Choices).cursor)

    @on(Input.Changed)
    def narrow(self, typed: Input.Changed) -> None:
        typed.stop()
        self._narrow()

    def _narrow(self, cursor: int = 0) -> None:
        query = self.query_one(Filtering).value.strip()
        chosen = self._choices
        if query:
            fits = list(map(fitting(query), self._texts))
            best = sorted((n for n, fit in enumerate(fits) if fit), key=lambda n: -fits[n])
            chosen = [self._choices[n] for n in best]
        self.query_one(Choices).show(chosen, cursor=cursor)

    @on(VirtualList.Highlighted)
    def look_ahead(self, highlighted: VirtualList.Highlighted) -> None:
        highlighted.stop()
        row = self.query_one(Choices).row
        if self._preview is not None:
            text = self._preview(row.value) if row else ""
            self.query_one("#preview", Static).update(lines(*text.splitlines()))

    @on(VirtualList.Selected)
    def clicked(self, selected: VirtualList.Selected) -> None:
        selected.stop()
        self.action_take()

    def action_move(self, step: int) -> None:
        self.query_one(Choices).action_cursor(step)

    def action_page(self, pages: int) -> None:
        self.query_one(Choices).action_page(pages)

    def action_take(self) -> None:
        row = self.query_one(Choices).row
        if row is not None:
            self.dismiss(row.value)

    def action_leave(self) -> None:
        self.dismiss(None)
