"""Thousands of actions and changes of size in one explorer: neither memory nor open files grow; by hand.

    python tests/faults/long_life.py [ACTIONS [SEED]]

Prints twenty times as it goes, each time with the explorer back where it began and what it has kept removed: what is
resident, how much of it is the program's own (anonymous, not pages of files), the objects of Python, open files.
Returns 1 where after the first tenth, in which caches fill, what is resident has grown by more than a tenth, or
files have. Actions are chosen from the table by the seed, 7 where none is given.
"""

import asyncio
import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

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
MOST = 0.1, 4
"""By what memory may grow, and by how many open files."""


class Measured(NamedTuple):
    """What the process takes: megabytes, counts."""

    resident: float
    own: float
    objects: int
    files: int

    def __str__(self) -> str:
        memory = f"{self.resident:.1f} MB, of it {self.own:.1f} anonymous"
        return f"{memory}, {self.objects:,} objects, {self.files} files"


def measured() -> Measured:
    gc.collect()
    sizes = {
        name: int(rest.split()[0]) / 1024
        for name, _, rest in (
            one.partition(":") for one in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
        )
    }
    return Measured(sizes["Rss"], sizes["Anonymous"], len(gc.get_objects()), len(list(Path("/proc/self/fd").iterdir())))


class Life:
    """An explorer that is used for very long."""

    def __init__(self, folder: Path, explored: Explored, seed: int) -> None:
        self._folder = folder
        self._explored = explored
        self._app = explored.app
        self._chance = random.Random(seed)

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


async def live(folder: Path, count: int, seed: int) -> int:
    app = WhosaidApp(Librarian(lambda: Library.open(folder), lambda text: Copied()))
    found: dict[int, Measured] = {}
    step = max(count // 20, 1)
    began = time.monotonic()
    async with app.run_test(size=SIZE) as pilot:
        explored = Explored(app, pilot, None, [])  # type: ignore[arg-type]
        life = Life(folder, explored, seed)
        await explored.settle()
        for number in range(count + 1):
            if number % step == 0:
                await life.go_home()
                await explored.settle()
                found[number] = measured()
                print(f"{number:,} actions: {found[number]}, {time.monotonic() - began:.0f} s", flush=True)  # noqa: T201
            await life.act(number)
            if not app.is_running:
                print(f"the explorer ended at {number}: {app.fault!r}")  # noqa: T201
                return 1
    first, last = found[2 * step], found[max(found)]
    growth = last.resident / first.resident - 1
    print(f"after the first tenth: memory grew by {growth:.1%}, open files by {last.files - first.files}")  # noqa: T201
    return int(growth > MOST[0] or last.files > first.files + MOST[1])


def main() -> int:
    given = [int(one) for one in sys.argv[1:]]
    count, seed = [*given, *(10_000, 7)[len(given) :]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        making = [sys.executable, "-m", "whosaid_tui", "--library", str(folder), "add", str(SEEDS)]
        subprocess.run(making, check=True, capture_output=True)  # this process is to have only explored
        os.chdir(name)  # where what is exported goes
        return asyncio.run(live(folder, count, seed))


if __name__ == "__main__":
    sys.exit(main())
