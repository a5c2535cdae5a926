"""A moment of quiet before something is done: keys and rows come faster than answers are wanted."""

from collections.abc import Callable

from textual.message_pump import MessagePump
from textual.timer import Timer


class Pause:
    """Does `then` once `seconds` have passed without another start."""

    def __init__(self, pump: MessagePump, seconds: float, then: Callable[[], None]) -> None:
        self._pump = pump
        self._seconds = seconds
        self._then = then
        self._timer: Timer | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to be done."""
        return self._timer is not None

    def start(self) -> None:
        """Begins the wait, or begins it again."""
        self.stop()
        self._timer = self._pump.set_timer(self._seconds, self._done)

    def stop(self) -> None:
        """Gives up what was to be done."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _done(self) -> None:
        self._timer = None
        self._then()
