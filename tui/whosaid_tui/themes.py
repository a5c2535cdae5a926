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
        "chosen-text": "#34515e",
        "veil": "#15171b 60%",
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
        "chosen-text": "#b4d3de",
        "veil": "#faf9f6 60%",
        "input-selection-background": "#1f6f8b 30%",
    },
)

CONTRAST: Final = Theme(
    name="whosaid-contrast",
    primary="#ffffff",
    secondary="#ffe14d",
    accent="#00e5ff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#2b2b2b",
    success="#7dff7d",
    warning="#ffb000",
    error="#ff8080",
    dark=True,
    variables={
        "quiet": "#d0d0d0",
        "frame": "#9a9a9a",
        "found": "#6b4e00",
        "here": "#333333",
        "focused-row": "#00414d",
        "chosen-text": "#00626e",
        "veil": "#000000 60%",
        "input-selection-background": "#00e5ff 45%",
    },
)

ANSI: Final = Theme(
    name="whosaid-ansi",
    ansi=True,
    primary="ansi_cyan",
    secondary="ansi_yellow",
    accent="ansi_cyan",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_red",
    dark=True,
    variables={
        "quiet": "ansi_default",
        "frame": "ansi_default",
        "found": "ansi_default",
        "here": "ansi_default",
        "focused-row": "ansi_default",
        "chosen-text": "ansi_blue",
        "veil": "ansi_default",
        "ansi-background": "ansi_black",
        "ansi-foreground": "ansi_white",
        "input-cursor-background": "ansi_white",
        "input-cursor-foreground": "ansi_black",
        "input-selection-background": "ansi_blue",
        "input-selection-foreground": "ansi_white",
        "screen-selection-background": "ansi_blue",
        "screen-selection-foreground": "ansi_white",
    },
)
"""Nothing but the colours that the terminal has of its own, so that the user's palette holds."""

THEMES: Final = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST, "ansi": ANSI}
"""The themes by the names that the configuration gives them, in the order in which a key goes through them."""
