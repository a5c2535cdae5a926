"""The table of keys in the README, from the table of actions: `python tests/support/key_table.py` writes it anew."""

import re
from pathlib import Path

from whosaid_tui.actions import ACTIONS, by_group

README = Path(__file__).parents[2] / "README.md"
_PLACE = re.compile(r"(?<=<!-- keys -->\n).*?(?=<!-- end of keys -->)", re.DOTALL)


def key_table() -> str:
    """Every action with its keys, where they work and its name for the configuration file."""
    rows = ["| | keys | | where | name |", "|---|---|---|---|---|"]
    for group, members in by_group(ACTIONS).items():
        for number, action in enumerate(members):
            keys = " ".join(f"`{key}`" for key in action.key_words.split(" "))
            heading = "" if number else f"**{group}**"
            rows.append(f"| {heading} | {keys} | {action.description} | {action.scope} | `{action.id}` |")
    return "\n".join([*rows, ""])


def in_readme() -> str:
    """The table as the README has it."""
    found = _PLACE.search(README.read_text(encoding="utf-8"))
    return found[0] if found is not None else ""


if __name__ == "__main__":
    README.write_text(_PLACE.sub(lambda _: key_table(), README.read_text(encoding="utf-8")), encoding="utf-8")
