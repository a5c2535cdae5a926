"""A small window that asks for one line."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Input, Static

from whosaid_tui.display import display, line, plain
from whosaid_tui.screens.roles import ROLES, role_style


class _Answer(Input):
    """The line; what is pasted is made safe."""

    def validate_value(self, value: str) -> str:
        return plain(value)


class Prompt(ModalScreen[str | None]):
    """Yields the line, None when it was left with escape."""

    COMPONENT_CLASSES = ROLES
    CSS_PATH = "clips.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, title: str, value: str, hint: str) -> None:
        super().__init__()
        self._title = title
        self._value = value
        self._hint = hint

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        if partial and len(component_classes) == 1:
            return role_style(self, component_classes[0])
        return super().get_visual_style(*component_classes, partial=partial)

    def compose(self) -> ComposeResult:
        with Vertical(id="asked") as window:
            window.border_title = display(self._title)
            window.border_subtitle = line(("⏎", ".key"), " takes  ", ("esc", ".key"), " leaves")
            yield Static(display(self._hint, ".dim"), id="hint")
            yield _Answer(value=self._value, compact=True, id="answer")

    def on_mount(self) -> None:
        self.query_one(_Answer).focus()

    @on(Input.Submitted)
    def taken(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        self.dismiss(submitted.value)

    def action_leave(self) -> None:
        self.dismiss(None)
