"""OSC 52: asks the terminal itself to take a text. It never says whether it did."""

import base64
from collections.abc import Mapping
from typing import Literal

LIMIT = 74_994
"""The most bytes of text that terminals are known to take at once."""

_PIECE = 256


def problem(text: str, environment: Mapping[str, str]) -> str | None:
    """Why this text is not worth sending to this terminal; None where it is."""
    size = len(text.encode())
    if size > LIMIT:
        return f"{size:,} bytes are too long for the terminal"
    if environment.get("TERM_PROGRAM") == "Apple_Terminal" and "TMUX" not in environment:
        return "this terminal takes no text"
    if environment.get("TERM", "") in ("", "dumb", "linux", "unknown"):
        return "this terminal takes no text"
    return None


def sequence(text: str, environment: Mapping[str, str]) -> str:
    """The escape sequence that offers `text`; inside GNU screen in pieces that it lets pass."""
    code = f"\x1b]52;c;{base64.b64encode(text.encode()).decode('ascii')}\x07"
    if "STY" not in environment or "TMUX" in environment:
        return code
    return "".join(f"\x1bP{code[at : at + _PIECE]}\x1b\\" for at in range(0, len(code), _PIECE))


def known(environment: Mapping[str, str]) -> tuple[Literal["unknown", "fails"], str]:
    """What is known of this terminal: whether it takes text, and what to set where it does not at first."""
    term, program = environment.get("TERM", ""), environment.get("TERM_PROGRAM", "")
    if "KITTY_WINDOW_ID" in environment or term == "xterm-kitty":
        return "unknown", "kitty takes text as it comes; a terminal never says whether it did"
    if program == "vscode":
        return "unknown", "the terminal of VS Code takes text on a desktop, in a browser it does not"
    if "VTE_VERSION" in environment:
        return "fails", "terminals of the VTE family ignore it"
    if term.startswith(("rxvt", "st-")) or term == "st":
        return "fails", "this terminal ignores it"
    if "XTERM_VERSION" in environment:
        return "unknown", "xterm takes text with the resource allowWindowOps set to true"
    return "unknown", "a terminal never says whether it took the text: copy something and paste it"
