"""The last resort for what nobody foresaw: one line for the user, the particulars in a file."""

import os
import traceback
from collections.abc import Iterator

from whosaid.model import visible
from whosaid_tui.cli import places
from whosaid_tui.cli.output import talk

_LONGEST = 200


def report(error: Exception) -> None:
    """Says in one line that the program is at fault; the traceback goes to a file, without what the error says.

    Under WHOSAID_DEBUG the whole of it goes to stderr: it may name what documents hold.
    """
    what = ": ".join(part for part in (type(error).__name__, " ".join(str(error).split())[:_LONGEST]) if part)
    if os.environ.get("WHOSAID_DEBUG", "0") not in ("", "0"):
        talk("".join(traceback.format_exception(error)))
    file = places.failure_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as log:
            log.write("".join(_frames(error)).encode("utf-8", "backslashreplace"))
        where = f" with {file}"
    except OSError:
        where = ""
    talk(visible(f"whosaid failed: {what}; please report it{where}"))


def _frames(error: BaseException | None) -> Iterator[str]:
    """Where an error came from and those behind it, by their names alone."""
    if error is None:
        return
    yield from _frames(error.__cause__ or error.__context__)
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__qualname__}\n\n"
