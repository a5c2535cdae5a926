"""Where one has been: the views of a session with the place of every list in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from whosaid.model import Kind, View
from whosaid_tui.sheets import Follow

_KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a list stands: the row under the cursor and the first line on the screen."""

    cursor: int = 0
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A view with the seats of its lists, and the passage that a link had opened beside them."""

    view: View
    seats: Mapping[Kind, Seat] = field(default_factory=dict)
    passage: Follow | None = None


class History:
    """Views in the order in which they were visited; going on from an earlier one forgets the later."""

    def __init__(self, places: Sequence[Place], at: int = 0) -> None:
        """Stands at the `at`th of at least one place."""
        self._places = list(places)
        self._at = at
        self._typing = False

    @property
    def places(self) -> tuple[Place, ...]:
        """All places, first to last."""
        return tuple(self._places)

    @property
    def at(self) -> int:
        """The number of the present place, from 0."""
        return self._at

    @property
    def place(self) -> Place:
        return self._places[self._at]

    @property
    def view(self) -> View:
        return self.place.view

    @property
    def can_back(self) -> bool:
        return self._at > 0

    @property
    def can_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def remember(
        self, seats: Mapping[Kind, Seat], pane: Kind, anchor: str | None, passage: Follow | None = None
    ) -> None:
        """Notes how the present place looks, before it is left."""
        view = replace(self.view, pane=pane, anchor=anchor)
        self._places[self._at] = Place(view, dict(seats), passage)

    def rename(self, view: View) -> None:
        """Puts `view` in the place of the present one, which it shows in other words."""
        self._places[self._at] = replace(self.place, view=view)

    def go(self, view: View, *, typing: bool = False) -> None:
        """Moves on to `view`. While one is typing, a longer query takes the place of the shorter one."""
        if typing and self._typing and not self.can_forward:
            self._places[self._at] = Place(view)
        else:
            self._places = [*self._places[max(0, self._at + 2 - _KEPT) : self._at + 1], Place(view)]
            self._at = len(self._places) - 1
        self._typing = typing

    def back(self) -> bool:
        """Goes one place back; false at the first."""
        return self._move(-1)

    def forward(self) -> bool:
        """Goes one place forward; false at the last."""
        return self._move(1)

    def _move(self, step: int) -> bool:
        if not 0 <= self._at + step < len(self._places):
            return False
        self._at += step
        self._typing = False
        return True


def same_search(a: View, b: View) -> bool:
    """Whether two views yield the same lists: pane and anchor are only where one stands in them."""
    return (a.query, a.filters, a.sort) == (b.query, b.filters, b.sort)
