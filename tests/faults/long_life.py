"""Thousands of actions and changes of size in one explorer: neither memory nor open files grow; by hand.

    python tests/faults/long_life.py [ACTIONS]

Prints both as it goes and returns 1 where memory has grown by more than a tenth, or files have, since the
first fifth. Actions are chosen from the table by a fixed seed.
"""

import asyncio
import gc
import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.exploring import Copied, Explored

from whosaid.library import Library
from whosaid_tui.actions import ACTIONS
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian

SEEDS = Path(__file__).parents[2] / "seeds"
LEAVING = {"quit"}
QUERIES = ("port", "migr*", '"root causes"', "speaker:hoyer", "nothing-at-all", "a", "year:2016..")
SIZES = ((120, 40), (80, 24), (200, 60), (40, 12), (100, 30), (10, 4), (160, 50))


def resident() -> float:
    """Megabytes of this process in memory."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / (1 << 20)


def files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def live(folder: Path, count: int) -> int:
    chance = random.Random(7)
    app = WhosaidApp(Librarian(lambda: Library.open(folder), lambda text: Copied()))
    measured: list[tuple[float, int]] = []
    async with app.run_test(size=(120, 40)) as pilot:
        explored = Explored(app, pilot, None, [])  # type: ignore[arg-type]
        await explored.settle()
        for number in range(count):
            if number % max(count // 10, 1) == 0:
                measured.append((resident(), files()))
                print(f"{number:,} actions: {measured[-1][0]:.1f} MB, {measured[-1][1]} files", flush=True)  # noqa: T201
            if number % 50 == 0:
                await explored.press("escape", "escape")
                await explored.press(
                    "slash", *[{" ": "space"}.get(c, c) for c in chance.choice(QUERIES)], "escape", "X"
                )
            elif number % 20 == 0:
                for _ in range(5):
                    await pilot.resize_terminal(*chance.choice(SIZES))
                await pilot.resize_terminal(120, 40)
            else:
                action = chance.choice([one for one in ACTIONS if one.id not in LEAVING and "q" not in one.keys])
                await explored.press(chance.choice(action.keys))
            if not app.is_running:
                print(f"the explorer ended at {number}: {app.fault!r}")  # noqa: T201
                return 1
            if len(app.screen_stack) > 4:
                await explored.press("escape", "escape", "escape")
    measured.append((resident(), files()))
    settled, last = measured[min(2, len(measured) - 1)], measured[-1]
    print(f"at the end: {last[0]:.1f} MB, {last[1]} files; settled at {settled[0]:.1f} MB, {settled[1]} files")  # noqa: T201
    return int(last[0] > settled[0] * 1.1 or last[1] > settled[1] + 4)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        with Library.open(folder) as library:
            library.add([SEEDS])
        return asyncio.run(live(folder, count))


if __name__ == "__main__":
    sys.exit(main())
