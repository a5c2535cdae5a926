"""The application: opens the explorer on a library."""

import asyncio
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_state_path
from rich.console import RenderableType
from textual.filter import LineFilter, Monochrome, NoColor
from textual.notifications import SeverityLevel
from textual.widgets import Input
from textual.worker import WorkerFailed

from whosaid.model import View
from whosaid_tui import drawn  # noqa: F401
from whosaid_tui.config import read_config
from whosaid_tui.display import plain
from whosaid_tui.heap import keep_small
from whosaid_tui.in_turn import KeysInTurn
from whosaid_tui.librarian import CopyResult, Librarian
from whosaid_tui.memory import Memory
from whosaid_tui.screens.explorer import ExplorerScreen
from whosaid_tui.searches import Searches, searches_file
from whosaid_tui.settings import Settings, settings
from whosaid_tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from whosaid.library import Library

_LONG: Final = 12.0

_THREADS: Final = 3
"""Questions answered at a time: each thread has its own view of the library, and keeps the memory that takes."""

_NO_COLOUR: Final = NoColor()


class WhosaidApp(KeysInTurn[None]):
    """The terminal explorer."""

    TITLE = "whosaid"
    CSS_PATH = "screens/explorer.tcss"
    ENABLE_COMMAND_PALETTE = False
    PAUSE_GC_ON_SCROLL = True
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - as Textual declares it
        (0, "-tiny"),
        (60, "-narrow"),
        (100, "-medium"),
        (160, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (16, "-short"), (30, "-tall")]  # noqa: RUF012

    def __init__(
        self,
        librarian: Librarian,
        view: View | None = None,
        *,
        memory: Memory | None = None,
        settings: Settings = Settings(),  # noqa: B008 - frozen
    ) -> None:
        """Shows `view`, else what `memory` says was shown last."""
        super().__init__()
        self._librarian = librarian
        self._view = view
        self._memory = memory
        self._settings = settings
        for theme in THEMES.values():
            self.register_theme(theme)
        remembered = memory.looks().theme if memory is not None else ""
        self.theme = THEMES.get(settings.theme or remembered, DARK).name
        self.set_class(settings.ascii_borders, "-ascii")
        self.set_keymap(settings.keymap.changed)

    def get_default_screen(self) -> ExplorerScreen:
        """The explorer is the first screen: keys that come early find it."""
        return ExplorerScreen(self._librarian, self._view, self._memory, self._settings.keymap.actions)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What is done to every line: where `NO_COLOR` is set, Textual would draw in greys, which are colours too."""
        return [_NO_COLOUR if isinstance(one, Monochrome) else one for one in super().get_line_filters()]

    def on_load(self) -> None:
        keep_small()
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(_THREADS, "whosaid"))

    def on_mount(self) -> None:
        for problem in self._settings.problems:
            self.notify(plain(problem), title=plain("config.toml"), severity="warning", markup=False, timeout=_LONG)

    @property
    def is_unsettled(self) -> bool:
        """A key that means a row or a link waits for those about to come; typing waits for nothing."""
        screen = self.screen_stack[-1] if self.screen_stack else None
        return isinstance(screen, ExplorerScreen) and screen.awaits_answer and not isinstance(screen.focused, Input)

    @property
    def fault(self) -> Exception | None:
        """What ended the explorer that should not have."""
        fault = self._exception
        return fault.error if isinstance(fault, WorkerFailed) and isinstance(fault.error, Exception) else fault

    def panic(self, *renderables: RenderableType) -> None:
        """Ends the explorer without a word: whoever runs it reports the fault."""
        self._close_messages_no_wait()

    def _fatal_error(self) -> None:
        # Textual would print the traceback with all local variables, and with them what documents protect.
        self.panic()

    def write_terminal(self, sequence: str) -> None:
        """Sends an escape sequence to the terminal between two frames; safe to call from a worker thread."""
        if self._driver is not None:
            self._driver.write(sequence)

    def copy_to_clipboard(self, text: str) -> None:
        """Copies what the mouse has selected, by the same ways as quotes."""
        self._clipboard = text
        self.run_worker(lambda: self._copy_selection(text), thread=True, exclusive=True, group="copy")

    def _copy_selection(self, text: str) -> None:
        result = self._librarian.copy_text(text)
        self.call_from_thread(self._say_copied, result)

    def _say_copied(self, result: CopyResult) -> None:
        severity: SeverityLevel = "error" if result.status == "failed" else "information"
        self.notify(plain(result.message), severity=severity, markup=False)


def visit(folder: Path) -> int:
    """Opens the explorer for somebody who comes through a browser; returns 0, 3 when the library is unusable.

    Nothing is remembered, for there may be several at a time, and a copy goes to the visitor's browser,
    not to a clipboard of this machine.
    """

    def open_library() -> "Library":
        from whosaid_tui.cli.places import library_in

        return library_in(folder, create=False, wait=False)

    def copy(text: str) -> CopyResult:
        from whosaid_tui.clipboard import CopyResult

        app.call_from_thread(app.deliver_text, StringIO(text), save_filename="whosaid.txt", open_method="browser")
        return CopyResult("sent", "Opened beside this page; copy it from there.", "browser")

    librarian = Librarian(open_library, copy)
    app = WhosaidApp(librarian, settings=settings(read_config()))
    try:
        app.run()
    finally:
        librarian.close()
    if app.fault is not None:
        raise app.fault
    return app.return_code or 0


def run(folder: Path, paths: Sequence[Path] = (), view: View | None = None) -> int:
    """Opens the explorer on the library in `folder`, first adding `paths` before the user's eyes.

    Returns 0, 1 when documents could not be read, 3 when the library is unusable; what went wrong
    is then on stderr. Raises what the explorer itself failed with.
    """

    def open_library() -> "Library":
        from whosaid_tui.cli.places import library_in

        return library_in(folder, wait=False)

    def copy(text: str) -> CopyResult:
        from whosaid_tui import clipboard

        return clipboard.copy(text, write_terminal=app.write_terminal)

    librarian = Librarian(open_library, copy, paths, Searches(searches_file()))
    memory = Memory(user_state_path("whosaid", appauthor=False), folder)
    app = WhosaidApp(librarian, view, memory=memory, settings=settings(read_config()))
    try:
        app.run()
    finally:
        librarian.close()
    if app.fault is not None:
        raise app.fault
    for path, reason in librarian.failed:
        print(f"{plain(path)}: {plain(reason)}", file=sys.stderr)  # noqa: T201 - the screen is gone
    return app.return_code or (1 if librarian.failed else 0)
