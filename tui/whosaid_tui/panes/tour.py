"""Five lines for who has never been here; they go away by themselves."""

from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Static

from whosaid_tui import faces

_SECONDS: Final = 60.0


class Tour(Vertical):
    """Shown once, until some time has passed or it is clicked away."""

    def __init__(self, keys: faces.Keys) -> None:
        super().__init__(id="tour")
        self._keys = keys
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield Static(faces.tour(self._keys))

    def start(self) -> None:
        """Shows the lines."""
        self.add_class("-on")
        self._timer = self.set_timer(_SECONDS, self.stop)

    def stop(self) -> None:
        """Goes away."""
        self.remove_class("-on")
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def on_click(self, event: events.Click) -> None:
        self.stop()
