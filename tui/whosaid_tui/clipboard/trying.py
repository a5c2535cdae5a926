"""Tries every way to a clipboard that fits this session, and leaves what the clipboards hold as it is."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from whosaid_tui.clipboard import terminal, tools
from whosaid_tui.clipboard.process import locate, run
from whosaid_tui.clipboard.tools import Tool

_MOST = 1024 * 1024
_PROBE = "whosaid"
_BUFFER = "whosaid-doctor"
_REFUSALS = ("can't open display", "cannot open display", "failed to connect", "no answer")


@dataclass(frozen=True, slots=True)
class Way:
    """A way to a clipboard: the program it takes, where the text goes, and whether it does.

    `works`: a text came back as it was written. `unknown`: it may work, and `about` says why that was not tried
    or cannot be known. `fails`: it does not, and `about` says why.
    """

    name: str
    place: str
    state: Literal["works", "unknown", "fails"]
    about: str = ""


def try_all(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[Way, ...]:
    """Every way in the order in which `copy` takes them. Blocks up to a few seconds where tools hang."""
    ways: list[Way] = []
    try:
        own = tools.own(environment)
    except (ValueError, OSError) as error:
        ways.append(Way("copy_command", "your own command", "fails", str(error)))
    else:
        if own is not None:
            there = locate(own.write[0], environment) is not None
            about = "your own command is not tried here" if there else "not found"
            ways.append(Way(own.write[0], "your own command", "unknown" if there else "fails", about))
    ways += [_tried(tool, environment) for tool in tools.native(environment, platform)]
    if tools.multiplexer(environment) is not None:
        ways.append(_tmux(environment))
    ways.append(_osc52(environment))
    return tuple(ways)


def _tried(tool: Tool, environment: Mapping[str, str]) -> Way:
    """Writes back what the clipboard holds; only an empty one gets a word of ours."""
    name = tool.write[0]
    if locate(name, environment) is None:
        return Way(name, tool.place, "fails", "not installed")
    if not tool.read:
        return Way(name, tool.place, "unknown", "what it took cannot be read back")
    held = run(tool.read, environment, most=_MOST)
    if held.problem is not None and any(word in held.problem.lower() for word in _REFUSALS):
        return Way(name, tool.place, "fails", held.problem)
    data = held.output
    if held.problem is not None or not data:
        kinds = run(tool.kinds, environment, most=_MOST) if tool.kinds else None
        if kinds is None or (kinds.problem is None and kinds.output.strip()):
            return Way(name, tool.place, "unknown", "it holds no text now, so writing was not tried")
        data = _PROBE.encode(tool.encoding)
    elif len(data) == _MOST or _holds_more(tool, environment):
        return Way(name, tool.place, "unknown", "it holds more than plain text now, so writing was not tried")
    written = run(tool.write, environment, data)
    if written.problem is not None:
        return Way(name, tool.place, "fails", written.problem)
    back = run(tool.read, environment, most=len(data) + 1)
    if back.problem is not None or back.output != data:
        return Way(name, tool.place, "fails", back.problem or "took the text but does not give it back")
    return Way(name, tool.place, "works")


def _holds_more(tool: Tool, environment: Mapping[str, str]) -> bool:
    """Whether formats beside plain text would be lost by writing the text back."""
    if not tool.kinds:
        return False
    listed = run(tool.kinds, environment, most=_MOST).output.decode(errors="replace").lower()
    return any(word in listed for word in ("text/html", "image/", "text/uri-list", "rtf"))


def _tmux(environment: Mapping[str, str]) -> Way:
    """A buffer of its own in tmux, which is taken away again: the user's buffers and clipboard stay."""
    place = "the tmux buffer"
    written = run(("tmux", "load-buffer", "-b", _BUFFER, "-"), environment, _PROBE.encode())
    back = run(("tmux", "save-buffer", "-b", _BUFFER, "-"), environment, most=len(_PROBE) + 1)
    run(("tmux", "delete-buffer", "-b", _BUFFER), environment)
    problem = written.problem or back.problem
    if problem is not None or back.output != _PROBE.encode():
        return Way("tmux", place, "fails", problem or "took the text but does not give it back")
    return Way("tmux", place, "works", _around_tmux(environment))


def _around_tmux(environment: Mapping[str, str]) -> str:
    """Whether tmux hands the text on to the terminal around it, from its own settings."""
    features = run(("tmux", "display-message", "-p", "#{client_termfeatures}"), environment, most=4096)
    setting = run(("tmux", "show-options", "-sv", "set-clipboard"), environment, most=64)
    said = setting.output.decode(errors="replace").strip() or "unknown"
    hands_on = "clipboard" in features.output.decode(errors="replace")
    onwards = "and offers it to the terminal around it" if hands_on else "but not to the terminal around it"
    return f"prefix ] pastes it; set-clipboard is {said}; tmux takes the text {onwards}"


def _osc52(environment: Mapping[str, str]) -> Way:
    place = "the terminal itself (OSC 52)"
    problem = terminal.problem("", environment)
    if problem is not None:
        return Way("terminal", place, "fails", problem)
    if environment.get("TMUX"):
        return Way("terminal", place, "unknown", "inside tmux its buffer is used instead")
    return Way("terminal", place, *terminal.known(environment))
