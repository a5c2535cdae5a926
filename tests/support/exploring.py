"""Drives the explorer in a test as a person would: keys in, what stands on the screen out."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot

from support.fake_library import FakeLibrary
from whosaid.model import View
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
from whosaid_tui.memory import Memory
from whosaid_tui.panes.desk import Desk
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.screens.explorer import ExplorerScreen
from whosaid_tui.settings import Settings


@dataclass
class Copied:
    """What a clipboard answers."""

    status: str = "copied"
    message: str = "Copied."


class Explored:
    """A running explorer."""

    def __init__(self, app: WhosaidApp, pilot: Pilot[None], library: FakeLibrary, copies: list[str]) -> None:
        self.app = app
        self.pilot = pilot
        self.library = library
        self.copies = copies

    @property
    def screen(self) -> ExplorerScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ExplorerScreen))

    @property
    def desk(self) -> Desk:
        return self.screen.desk

    @property
    def focused(self) -> str:
        return self.app.focused.id or "" if self.app.focused else ""

    @property
    def is_settled(self) -> bool:
        """Whether no key and no question waits for its answer."""
        return not self.app.holds_keys and not any(
            screen.is_busy for screen in self.app.screen_stack if isinstance(screen, AskingScreen)
        )

    async def settle(self) -> None:
        """Waits until every question has been answered and drawn: also those that an answer leads to."""
        quiet = 0
        while quiet < 2 and self.app.is_running:
            await self.pilot.pause(0 if self.is_settled else 0.005)
            quiet = quiet + 1 if self.is_settled else 0
        await self.pilot.pause()

    async def told(self, words: str) -> bool:
        """Waits until a toast says `words`; false where none does."""
        until = time.monotonic() + 120
        while not any(words in toast for toast in self.toasts) and time.monotonic() < until:
            await self.pilot.pause(0.005)
        return any(words in toast for toast in self.toasts)

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        await self.pilot.press(*["space" if letter == " " else letter for letter in text])
        await self.settle()

    def burst(self, *keys: str) -> None:
        """Types keys faster than they can be answered."""
        for key in keys:
            self.app.post_message(events.Key(key, key if len(key) == 1 else {"slash": "/", "space": " "}.get(key)))

    async def paste(self, text: str) -> None:
        """Puts a text into the box in focus in one go."""
        await self.pilot.pause()
        self.app.focused.post_message(events.Paste(text))
        await self.settle()

    def ids(self, list_name: str) -> list[str]:
        """The ids of a list's rows."""
        return [row.id for row in getattr(self.desk, list_name).rows]

    @property
    def lines(self) -> list[str]:
        """What stands on the screen, line by line."""
        return ["".join(segment.text for segment in strip) for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def reader(self) -> str:
        """The whole text of the reader, unwrapped."""
        page = self.desk.reader.page
        return " ".join(" ".join(page.line(y).plain for y in range(page.line_count)).replace("▎", " ").split())

    @property
    def toasts(self) -> list[str]:
        return [f"{toast.title}: {toast.message}" for toast in self.app._notifications]


@asynccontextmanager
async def starting(
    library: FakeLibrary | None = None,
    *,
    size: tuple[int, int] = (120, 40),
    view: View | None = None,
    paths: Sequence[Path] = (),
    copied: Copied | None = None,
    memory: Memory | None = None,
    settings: Settings | None = None,
) -> AsyncIterator[Explored]:
    """An explorer on `library` that has only just begun."""
    held = library or FakeLibrary()
    copies: list[str] = []

    def copy(text: str) -> Copied:
        copies.append(text)
        return copied or Copied()

    app = WhosaidApp(Librarian(held.opened, copy, paths), view, memory=memory, settings=settings or Settings())
    app.NOTIFICATION_TIMEOUT = 3600  # a slow machine must not lose what was said
    async with app.run_test(size=size) as pilot:
        yield Explored(app, pilot, held, copies)


@asynccontextmanager
async def exploring(library: FakeLibrary | None = None, **how: Any) -> AsyncIterator[Explored]:
    """An explorer on `library`, settled; `how` as for `starting`."""
    async with starting(library, **how) as explored:
        await explored.settle()
        yield explored
