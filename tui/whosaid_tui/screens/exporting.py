"""Asks in which format and where to, then has it written."""

from collections.abc import Callable, Mapping
from pathlib import Path

from textual.message import Message

from whosaid_tui.screens import offers
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.screens.chooser import Chooser
from whosaid_tui.screens.prompt import Prompt


def ask_where(
    screen: AskingScreen,
    formats: Mapping[str, str],
    suggest: Callable[[str], Path],
    write: Callable[[str, Path], Message],
) -> None:
    """Offers `formats`, then a place as `suggest` names it for the one taken, then calls `write` in a thread."""

    def place(format: str | None) -> None:
        if format is None:
            return

        def take(text: str | None) -> None:
            if text is not None and text.strip():
                screen.ask(lambda: write(format, Path(text.strip()).expanduser()), "export", exclusive=False)

        suggested = suggest(format)
        hint = "A folder; it is made where there is none" if not suggested.suffix else "A file"
        screen.app.push_screen(Prompt("Write to", str(suggested), hint), take)

    screen.app.push_screen(Chooser("Export as", offers.form_choices(formats), name="export"), place)
