"""What the configuration file sets for the explorer, checked: its keys, theme and borders."""

from dataclasses import dataclass, field

from whosaid_tui.config import Config
from whosaid_tui.keymap import Keymap, keymap
from whosaid_tui.themes import THEMES

_BORDERS = ("round", "ascii")


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` is the name of one of `THEMES`, None where the user leaves it open.

    `problems` say in one line each what of the file is not understood; all else holds.
    """

    keymap: Keymap = field(default_factory=Keymap)
    theme: str | None = None
    ascii_borders: bool = False
    problems: tuple[str, ...] = ()


def settings(config: Config) -> Settings:
    """The settings of a configuration."""
    problems = [config.problem] if config.problem is not None else []
    keys = keymap(config.values.get("keys", {}))
    problems += keys.problems
    theme, borders = config.values.get("theme"), config.values.get("borders", "round")
    if theme is not None and (not isinstance(theme, str) or theme not in THEMES):
        problems.append(f"theme: {theme!r} is none of {', '.join(THEMES)}")
        theme = None
    if borders not in _BORDERS:
        problems.append(f"borders: {borders!r} is none of {', '.join(_BORDERS)}")
    return Settings(keys, theme, borders == "ascii", tuple(problems))
