"""The program's own colours: quiet greys, one accent for the focus, one warm tone for what was found."""

from typing import Final

from textual.theme import Theme

DARK: Final = Theme(
    name="whosaid-dark",
    primary="#7fb4ca",
    secondary="#e0b872",
    accent="#7fb4ca",
    foreground="#d6d8dc",
    background="#15171b",
    surface="#15171b",
    panel="#20242b",
    success="#8fbf7f",
    warning="#e0a45c",
    error="#e07a7a",
    dark=True,
    variables={
        "quiet": "#8b919c",
        "frame": "#3a404b",
        "found": "#4a3c1c",
        "here": "#232830",
        "focused-row": "#263742",
        "input-selection-background": "#7fb4ca 35%",
    },
)

LIGHT: Final = Theme(
    name="whosaid-light",
    primary="#1f6f8b",
    secondary="#8a5a00",
    accent="#1f6f8b",
    foreground="#23262b",
    background="#faf9f6",
    surface="#faf9f6",
    panel="#eeece6",
    success="#3c7a2e",
    warning="#9a5b00",
    error="#b03030",
    dark=False,
    variables={
        "quiet": "#666b74",
        "frame": "#c9c6bd",
        "found": "#fbe7b4",
        "here": "#efede7",
        "focused-row": "#d8e8ee",
        "input-selection-background": "#1f6f8b 30%",
    },
)
