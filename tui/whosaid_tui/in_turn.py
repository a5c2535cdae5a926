"""Keys are answered one after the other, also where they come in a burst."""

from collections import deque
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from textual import events
from textual.app import App
from textual.message import Message
from textual.message_pump import MessagePump
from textual.timer import Timer

R = TypeVar("R")

_PATIENCE: Final = 5.0
"""Seconds after which the next key is answered whatever has become of the one before."""

_LOOK_AGAIN: Final = 0.01


class Answered(Message):
    """Follows a key on its way from widget to widget, and then what the key's answer sent that same way."""

    def __init__(self, start: MessagePump, *, again: bool = False) -> None:
        """`start` is where the key went; it is gone round twice, for the answer's messages queue behind the first."""
        super().__init__()
        self.start = start
        self.again = again


class KeysInTurn(App[R], Generic[R]):
    """Hands a key on only when what the key before it did has been done.

    Textual hands a key to the widget that has the focus when it is typed; one that follows at once on a
    key that moves the focus would be text in a box that is already being left.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: deque[events.Key] = deque()
        self._under_way = False
        self._patience: Timer | None = None

    @property
    def is_unsettled(self) -> bool:
        """Whether what the next key means is still to be found out."""
        return False

    @property
    def holds_keys(self) -> bool:
        """Whether keys are waiting for their turn."""
        return self._under_way or bool(self._held)

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and not event.is_forwarded:
            self._held.append(event)
            await self._next()
        else:
            await super().on_event(event)

    async def on_answered(self, message: Answered) -> None:
        """The key before has been answered, when this comes for the second time."""
        if message.again or not message.start.post_message(Answered(message.start, again=True)):
            await self._go_on()

    async def _go_on(self) -> None:
        if self._patience is not None:
            self._patience.stop()
            self._patience = None
        self._under_way = False
        await self._next()

    async def _next(self) -> None:
        while self._held and not self._under_way:
            if self.is_unsettled:
                self._wait(_LOOK_AGAIN, self._go_on)
                return
            key = self._held.popleft()
            await super().on_event(key)
            start = self.focused or self.screen
            if key.is_forwarded and start.post_message(Answered(start)):
                self._wait(_PATIENCE, self._go_on)

    def _wait(self, seconds: float, then: Callable[[], object]) -> None:
        self._under_way = True
        self._patience = self.set_timer(seconds, then)
