"""The line at the foot: the keys that do something here and now."""

from collections.abc import Iterable

from whosaid_tui.actions import Action, shown_key
from whosaid_tui.display import line
from whosaid_tui.widgets.line_bar import LineBar, Part


class KeyBar(LineBar):
    """Keys with their labels, the most useful first."""

    def __init__(self) -> None:
        super().__init__(id="keys")

    @property
    def counts_rest(self) -> bool:
        return False

    def show_actions(self, possible: Iterable[Action]) -> None:
        """Shows actions in their order on the bar."""
        ordered = sorted((action for action in possible if action.bar), key=lambda action: action.bar)
        self.show(
            [
                Part(line((shown_key(action.keys[0]), ".key"), " ", (action.label, ".dim")), action.id)
                for action in ordered
            ]
        )
