"""The clipboard tools that fit a session, best first."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass

from whosaid_tui.config import read_config


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that takes text on its input. `place` is where the text goes, in words.

    `read` gives it back for comparison; where it is empty, nothing can be verified. `kinds` lists what the
    clipboard holds and fails, or lists nothing, where it is empty.
    """

    place: str
    write: tuple[str, ...]
    read: tuple[str, ...] = ()
    encoding: str = "utf-8"
    kinds: tuple[str, ...] = ()


_MAC = Tool("the clipboard", ("pbcopy",), ("pbpaste",))
_TERMUX = Tool("the clipboard", ("termux-clipboard-set",), ("termux-clipboard-get",))
_WAYLAND = Tool(
    "the Wayland clipboard",
    ("wl-copy", "--type", "text/plain"),
    ("wl-paste", "--no-newline"),
    kinds=("wl-paste", "--list-types"),
)
_XCLIP = Tool(
    "the X11 clipboard",
    ("xclip", "-selection", "clipboard", "-in"),
    ("xclip", "-selection", "clipboard", "-out"),
    kinds=("xclip", "-selection", "clipboard", "-out", "-target", "TARGETS"),
)
_XSEL = Tool("the X11 clipboard", ("xsel", "--clipboard", "--input"), ("xsel", "--clipboard", "--output"))
_WIN32YANK = Tool(
    "the Windows clipboard",
    ("win32yank.exe", "-i", "--crlf"),
    ("win32yank.exe", "-o", "--lf"),
)
_CLIP = Tool("the Windows clipboard", ("clip.exe",), encoding="utf-16-le")
_TMUX = Tool(
    "the tmux buffer (prefix ] pastes it)",
    ("tmux", "load-buffer", "-w", "-"),
    ("tmux", "save-buffer", "-"),
)


def own(environment: Mapping[str, str]) -> Tool | None:
    """The user's own command, from WHOSAID_COPY_COMMAND or `copy_command` in config.toml.

    Raises ValueError when it cannot be understood.
    """
    configured: object = environment.get("WHOSAID_COPY_COMMAND") or _configured()
    words = shlex.split(configured) if isinstance(configured, str) else configured
    if not words:
        return None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise ValueError("copy_command must be a command or a list of words")
    return Tool(words[0], tuple(words))


def native(environment: Mapping[str, str], platform: str) -> tuple[Tool, ...]:
    """The tools of this desktop; none that would reach another machine's screen than the user's."""
    remote = any(name in environment for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))
    tools: list[Tool] = []
    if platform == "darwin" and not remote:
        tools.append(_MAC)
    if platform == "win32":
        tools.append(_CLIP)
    if "WSL_DISTRO_NAME" in environment:
        tools += [_WIN32YANK, _CLIP]
    if "TERMUX_VERSION" in environment:
        tools.append(_TERMUX)
    if environment.get("WAYLAND_DISPLAY") and not remote:
        tools.append(_WAYLAND)
    if environment.get("DISPLAY"):
        tools += [_XCLIP, _XSEL]
    return tuple(tools)


def multiplexer(environment: Mapping[str, str]) -> Tool | None:
    """tmux, which keeps a buffer of its own and offers the text to the terminal around it."""
    return _TMUX if environment.get("TMUX") else None


def _configured() -> object:
    config = read_config()
    if config.problem is not None:
        raise ValueError(config.problem)
    return config.values.get("copy_command")
