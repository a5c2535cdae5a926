"""Thousands of actions and changes of size in one explorer: neither memory nor open files grow; by hand.

    python tests/faults/long_life.py [ACTIONS]

Prints both ten times as it goes, each time with the explorer back where it began and what it has kept removed.
Returns 1 where after the first tenth, in which caches fill, memory has grown by more than a tenth, or files
have. Actions are chosen from the table by a fixed seed.
"""

import asyncio
import gc
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ["TEXTUAL_ANIMATIONS"] = "none"

from support.exploring import Copied, Explored

from whosaid.library import Library
from whosaid_tui.actions import ACTIONS
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian
from whosaid_tui.screens.asking import AskingScreen

SEEDS = Path(__file__).parents[2] / "seeds"
LEAVING = {"quit"}
QUERIES = ("port", "migr*", '"root causes"', "speaker:hoyer", "nothing-at-all", "a", "year:2016..")
SIZE = 100, 30
SIZES = (SIZE, (120, 40), (80, 24), (200, 60), (40, 12), (10, 4), (160, 50))
MOST = 1.1, 4
"""By what memory may grow, and by how many open files."""


def resident() -> float:
    """Megabytes of this process in memory."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


class Life:
    """An explorer that is used for very long."""

    def __init__(self, folder: Path, explored: Explored) -> None:
        self._folder = folder
        self._explored = explored
        self._app = explored.app
        self._chance = random.Random(7)

    async def settle(self) -> None:
        """Waits until all has been answered, and no longer: thousands of times."""
        await self._explored.pilot.pause(0)
        while self._app.is_running and (
            self._app.holds_keys
            or any(screen.is_busy for screen in self._app.screen_stack if isinstance(screen, AskingScreen))
        ):
            await self._explored.pilot.pause(0.002)
        await self._explored.pilot.pause(0)

    async def press(self, *keys: str) -> None:
        self._explored.burst(*keys)
        await self.settle()

    async def act(self, number: int) -> None:
        """One action; they are answered five at a time, as a quick hand gives them."""
        if number % 50 == 0:
            await self.press("escape", "escape", "slash", *self._chance.choice(QUERIES), "escape", "X")
        elif number % 50 == 25:
            for _ in range(5):
                await self._explored.pilot.resize_terminal(*self._chance.choice(SIZES))
            await self._explored.pilot.resize_terminal(*SIZE)
            await self.settle()
        else:
            possible = [one for one in ACTIONS if one.id not in LEAVING and "q" not in one.keys]
            self._explored.burst(self._chance.choice(self._chance.choice(possible).keys))
            if number % 5 == 4:
                await self.settle()
        if len(self._app.screen_stack) > 4:
            await self.press("escape", "escape", "escape")

    async def go_home(self) -> None:
        """Back to the lists without filters, and nothing kept."""
        await self.press(*["escape"] * 6, "X")
        with Library.open(self._folder) as library:
            library.clips.remove([clip.id for clip in library.clips.list()])


async def live(folder: Path, count: int) -> int:
    app = WhosaidApp(Librarian(lambda: Library.open(folder), lambda text: Copied()))
    measured: list[tuple[float, int]] = []
    began = time.monotonic()
    async with app.run_test(size=SIZE) as pilot:
        explored = Explored(app, pilot, None, [])  # type: ignore[arg-type]
        life = Life(folder, explored)
        await explored.settle()
        for number in range(count + 1):
            if number % max(count // 10, 1) == 0:
                await life.go_home()
                await explored.settle()
                measured.append((resident(), files()))
                told = f"{number:,} actions: {measured[-1][0]:.1f} MB, {measured[-1][1]} files"
                print(f"{told}, {time.monotonic() - began:.0f} s", flush=True)  # noqa: T201
            await life.act(number)
            if not app.is_running:
                print(f"the explorer ended at {number}: {app.fault!r}")  # noqa: T201
                return 1
    (memory, opened), (last, left) = measured[1], measured[-1]
    print(f"after the first tenth: memory grew by {last / memory - 1:.1%}, open files by {left - opened}")  # noqa: T201
    return int(last > memory * MOST[0] or left > opened + MOST[1])


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        with Library.open(folder) as library:
            library.add([SEEDS])
        return asyncio.run(live(folder, count))


if __name__ == "__main__":
    sys.exit(main())
