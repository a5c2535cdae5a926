"""Copying: every way that fits this session, until one is known to have worked."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from platformdirs import user_state_path

from whosaid.model import visible
from whosaid_tui.clipboard import terminal, tools
from whosaid_tui.clipboard.process import run
from whosaid_tui.clipboard.tools import Tool


@dataclass(frozen=True, slots=True)
class CopyResult:
    """What became of a copy, in words for the user.

    `copied`: the text was read back from where it went. `sent`: nothing confirms that it arrived.
    `failed`: it did not. `via` names the way, empty where there was none.
    """

    status: Literal["copied", "sent", "failed"]
    message: str
    via: str


@dataclass(frozen=True, slots=True)
class _Try:
    tool: Tool
    problem: str | None = None
    timed_out: bool = False

    @property
    def verified(self) -> bool:
        return self.problem is None and bool(self.tool.read)


def copy(
    text: str,
    *,
    write_terminal: Callable[[str], None] | None = None,
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> CopyResult:
    """Puts `text` where the user can paste it from. Blocks up to a few seconds: call it from a thread.

    `write_terminal` writes an escape sequence to the terminal; without it the terminal is not asked.
    The text is also kept in `last-copy.txt` in the state folder, for the user alone to read.
    """
    text = visible(text, lines=True).rstrip()
    if not text:
        return CopyResult("failed", "Nothing to copy.", "")
    kept = _keep(text)
    tried: list[_Try] = []
    sent = _by_own_command(text, environment, tried) or _by_tools(text, environment, platform, tried)
    if sent is None:
        sent = _by_terminal(text, environment, write_terminal, tried)
    if sent is not None:
        return sent
    reasons = "; ".join(dict.fromkeys(attempt.problem for attempt in tried if attempt.problem))
    saved = f" Saved to {kept}." if kept is not None else ""
    return CopyResult("failed", visible(f"Not copied: {reasons or 'no clipboard was found'}.{saved}"), "")


def last_copy_path() -> Path:
    """The file that holds what was copied last."""
    return user_state_path("whosaid", appauthor=False) / "last-copy.txt"


def _by_own_command(text: str, environment: Mapping[str, str], tried: list[_Try]) -> CopyResult | None:
    try:
        tool = tools.own(environment)
    except (ValueError, OSError) as error:
        tried.append(_Try(Tool("", ()), f"copy_command: {error}"))
        return None
    return _result([_attempt(tool, text, environment, tried)]) if tool is not None else None


def _by_tools(text: str, environment: Mapping[str, str], platform: str, tried: list[_Try]) -> CopyResult | None:
    """The desktop's clipboard, and inside tmux its buffer too: both are where a user may look."""
    worked: list[_Try] = []
    hanging: set[str] = set()
    for tool in tools.native(environment, platform):
        if tool.place in hanging:
            continue
        attempt = _attempt(tool, text, environment, tried)
        if attempt.problem is None:
            worked.append(attempt)
            break
        if attempt.timed_out:
            hanging.add(tool.place)
    tmux = tools.multiplexer(environment)
    if tmux is not None:
        worked.append(_attempt(tmux, text, environment, tried))
    return _result(worked)


def _by_terminal(
    text: str, environment: Mapping[str, str], write_terminal: Callable[[str], None] | None, tried: list[_Try]
) -> CopyResult | None:
    way = Tool("your terminal", ())
    if write_terminal is None:
        return None
    problem = terminal.problem(text, environment)
    if problem is None:
        try:
            write_terminal(terminal.sequence(text, environment))
        except OSError as error:
            problem = f"the terminal: {error.strerror}"
    tried.append(_Try(way, problem))
    if problem is not None:
        return None
    return CopyResult("sent", "Sent to your terminal; it does not say whether it took it.", way.place)


def _attempt(tool: Tool, text: str, environment: Mapping[str, str], tried: list[_Try]) -> _Try:
    """One tool, judged by its exit code and by what can be read back."""
    data = text.encode(tool.encoding)
    written = run(tool.write, environment, data)
    attempt = _Try(tool, written.problem, written.timed_out)
    if written.problem is None and tool.read:
        back = run(tool.read, environment, most=len(data) + 1)
        if back.problem is not None:
            attempt = _Try(tool, back.problem, back.timed_out)
        elif back.output != data:
            attempt = _Try(tool, f"{tool.write[0]}: took the text but does not give it back")
    tried.append(attempt)
    return attempt


def _result(attempts: list[_Try]) -> CopyResult | None:
    verified = [attempt.tool.place for attempt in attempts if attempt.verified]
    if verified:
        return CopyResult("copied", f"Copied to {' and '.join(verified)}.", ", ".join(verified))
    for attempt in attempts:
        if attempt.problem is None:
            place = visible(attempt.tool.place)
            return CopyResult("sent", f"Sent to {place}; whether it arrived cannot be checked.", place)
    return None


def _keep(text: str) -> Path | None:
    path = last_copy_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
            path.chmod(0o600)
            file.write(text)
    except OSError:
        return None
    return path
