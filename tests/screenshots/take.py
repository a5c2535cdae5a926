"""Makes the README's pictures anew, from the program itself: `python tests/screenshots/take.py`."""

import asyncio
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from whosaid.library import Library
from whosaid_tui.app import WhosaidApp
from whosaid_tui.cli.places import seeds
from whosaid_tui.clipboard import CopyResult
from whosaid_tui.librarian import Librarian
from whosaid_tui.screens.explorer import ExplorerScreen

PICTURES = {
    "explorer": [*"/shared responsibility", "enter", "3"],
    "speaker": ["2", *"jjj", "o"],
    "search": [*"/partnership", "enter", *"4jji"],
}
SIZE = (120, 40)

_WEB_FONTS = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


async def take(keys: Sequence[str]) -> str:
    """The explorer on the seeds as SVG, after some keys."""
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder)) as library:
            library.add([seeds()])
        librarian = Librarian(lambda: Library.open(Path(folder)), lambda text: CopyResult("copied", "", ""))
        app = WhosaidApp(librarian)
        async with app.run_test(size=SIZE) as pilot:

            async def settle() -> None:
                await pilot.pause(0.2)
                while any(isinstance(screen, ExplorerScreen) and screen.is_busy for screen in app.screen_stack):
                    await pilot.pause(0.05)

            await settle()
            for key in keys:
                await pilot.press({"/": "slash", " ": "space"}.get(key, key))
                await settle()
            return app.export_screenshot(title="whosaid")


def slim(svg: str) -> str:
    """`svg` without fonts from the network, and without the long names of its styles."""
    svg = _WEB_FONTS.sub("", svg).replace("Fira Code", "ui-monospace")
    return re.sub(r"terminal-\d+-", "t", svg)


if __name__ == "__main__":
    for name, keys in PICTURES.items():
        Path(__file__).with_name(f"{name}.svg").write_text(slim(asyncio.run(take(keys))), encoding="utf-8")
