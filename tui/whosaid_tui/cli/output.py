"""Everything that is printed: data to stdout, talk to stderr, nothing that a terminal would obey."""

import os
import shutil
import sys
import textwrap
from typing import IO

from whosaid.model import Spans, visible

BOLD, DIM = "1", "2"


def harden() -> None:
    """Lets characters that an output cannot encode through as escapes, instead of failing on them."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str = "") -> None:
    """Prints a line of data, control characters made visible."""
    print(visible(text, lines=True))  # noqa: T201


def say_safe(text: str) -> None:
    """Prints text that has been made safe already and may carry styles."""
    print(text)  # noqa: T201


def talk(text: str) -> None:
    """Prints a line for the person at the terminal."""
    print(visible(text, lines=True), file=sys.stderr)  # noqa: T201


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether somebody watches this stream."""
    return stream is not None and not stream.closed and stream.isatty()


def styled(text: str, style: str) -> str:
    """`text`, made safe, bold or dim where the terminal can show it."""
    text = visible(text)
    plain = not text or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb" or not is_terminal(sys.stdout)
    return text if plain else f"\x1b[{style}m{text}\x1b[0m"


def marked(text: str, spans: Spans) -> str:
    """`text`, made safe, with the spans in bold."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [visible(text[at:start]), styled(text[start:end], BOLD)]
        at = end
    return "".join([*parts, visible(text[at:])])


def wrapped(text: str, indent: str = "") -> str:
    """`text` in lines as wide as the terminal; on one line where nobody watches."""
    text = visible(text)
    if not is_terminal(sys.stdout):
        return indent + text
    width = max(min(shutil.get_terminal_size().columns, 100), 40)
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
