"""The roles that texts are drawn in; `explorer.tcss` and `chooser.tcss` give them their looks."""

from typing import Final

from textual.screen import Screen

ROLES: Final = Screen.COMPONENT_CLASSES | {
    "attribution",
    "bar",
    "caption",
    "chip",
    "chip-off",
    "cursor",
    "dim",
    "heading",
    "hit",
    "hit-here",
    "item",
    "key",
    "label",
    "mark",
    "name",
    "row-focus",
    "row-here",
    "selected",
    "warning",
}
