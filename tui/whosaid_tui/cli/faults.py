"""The last resort for what nobody foresaw: one line for the user, the particulars in a file."""

import os
import traceback

from whosaid.model import visible
from whosaid_tui.cli import places
from whosaid_tui.cli.output import talk

_LONGEST = 200


def report(error: Exception) -> None:
    """Says in one line that the program is at fault. The traceback goes to a file, or to stderr under WHOSAID_DEBUG."""
    lines = "".join(traceback.format_exception(error))
    what = ": ".join(part for part in (type(error).__name__, " ".join(str(error).split())[:_LONGEST]) if part)
    if os.environ.get("WHOSAID_DEBUG", "0") not in ("", "0"):
        talk(lines)
    file = places.failure_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as log:
            log.write(lines.encode("utf-8", "backslashreplace"))
        where = f" with {file}"
    except OSError:
        where = ""
    talk(visible(f"whosaid failed: {what}; please report it{where}"))
