"""OSC 52: asks the terminal itself to take a text. It never says whether it did."""

import base64
from collections.abc import Mapping

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
