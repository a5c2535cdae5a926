"""The roles that texts are drawn in; `explorer.tcss` and `chooser.tcss` give them their looks."""

from typing import Final

from textual.dom import DOMNode
from textual.screen import Screen
from textual.style import Style

ROLES: Final = Screen.COMPONENT_CLASSES | {
    "attribution",
    "bar",
    "caption",
    "chip",
    "chip-off",
    "cursor",
    "cursor-away",
    "dim",
    "heading",
    "hit",
    "hit-here",
    "item",
    "key",
    "label",
    "mark",
    "name",
    "noise",
    "row-focus",
    "row-here",
    "selected",
    "warning",
}


def role_style(node: DOMNode, name: str) -> Style:
    """A role as a style to lay over another.

    Textual's own partial styles lose opaque backgrounds.
    """
    styles = node.get_component_styles(name)
    text = styles.text_style
    return Style(
        background=styles.background if styles.has_rule("background") else None,
        foreground=styles.color if styles.has_rule("color") else None,
        bold=text.bold,
        dim=text.dim,
        italic=text.italic,
        underline=text.underline,
        reverse=text.reverse,
        strike=text.strike,
    )
