"""The user's own keys: the table `[keys]` of the configuration, checked and laid over the table of actions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from textual import keys as textual_keys

from whosaid_tui.actions import ACTIONS, CHARACTERS, REACHES, Action, shown_key

_MODIFIERS: Final = {"ctrl", "alt", "shift", "super", "meta", "hyper"}
_NAMES: Final = {key.value for key in textual_keys.Keys} | set(CHARACTERS) | {"space"}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The actions with the keys that hold now, and in one line each what of the user's wishes does not."""

    actions: tuple[Action, ...] = ACTIONS
    problems: tuple[str, ...] = ()

    @property
    def changed(self) -> dict[str, str]:
        """By id of an action whose keys are the user's: the keys as Textual reads them."""
        return {
            mine.id: ",".join(mine.keys) for mine, given in zip(self.actions, ACTIONS, strict=True) if mine != given
        }


def keymap(wishes: Any) -> Keymap:
    """The table of actions with the keys that the user wishes: `copy = "Y"`, `"pivot.speaker" = ["s", "ctrl+e"]`.

    What cannot be is left as it was, with a line that says why.
    """
    if not isinstance(wishes, Mapping):
        return Keymap(problems=("keys: must be a table of actions with their keys",))
    problems: list[str] = []
    table = {action.id: action for action in ACTIONS}
    for name, wished in wishes.items():
        try:
            table[name] = replace(table[name], keys=tuple(_key(key) for key in _listed(wished)))
        except KeyError:
            problems.append(f"keys: no action is called {name}")
        except ValueError as error:
            problems.append(f"keys: {name}: {error}")
    for name in wishes:
        if name in table and (clash := _clash(table[name], table.values())) is not None:
            key, other = clash
            problems.append(f"keys: {name}: {shown_key(key)} is {other.id} already")
            table[name] = next(action for action in ACTIONS if action.id == name)
    return Keymap(tuple(table.values()), tuple(problems))


def _listed(wished: Any) -> Sequence[str]:
    keys = [wished] if isinstance(wished, str) else wished
    if not isinstance(keys, list) or not keys or not all(isinstance(key, str) for key in keys):
        raise ValueError("must be a key or a list of keys")
    return keys


def _key(text: str) -> str:
    """A key as Textual names it: `?` and `question_mark` are the same."""
    *modifiers, name = text.strip().split("+") if text.strip() != "+" else ["+"]
    if len(name) == 1:
        name = textual_keys._character_to_key(name)
    if name not in _NAMES or not set(modifiers) <= _MODIFIERS:
        raise ValueError(f"{text} is no key; keys are named like s, ?, f2, ctrl+e, pagedown")
    return "+".join([*modifiers, name])


def _clash(wished: Action, table: Iterable[Action]) -> tuple[str, Action] | None:
    """A key of `wished` that means something else where it works."""
    for other in table:
        together = any(wished.scope in reach and other.scope in reach for reach in REACHES)
        if other.id != wished.id and together:
            for key in wished.keys:
                if key in other.keys:
                    return key, other
    return None
