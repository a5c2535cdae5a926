"""What is remembered from one session to the next: the looks for all libraries, the places for each.

Files of the user's state folder. Whatever stands in them, reading yields values of the right kinds
within their bounds; what cannot be read is as if it had never been written.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from whosaid.model import Kind, View
from whosaid_tui.history import Place, Seat

_VERSION: Final = 1
_LARGEST: Final = 1_000_000
"""Bytes beyond which a file is not ours."""

_PLACES: Final = 50
_MOST: Final = 10_000_000
"""Rows and lines beyond which no list goes."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the explorer looks: its theme, the steps by which panes are wider or taller than usual.

    `toured` says whether the tour has been shown.
    """

    theme: str = ""
    wider: int = 0
    taller: int = 0
    toured: bool = False


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where one was in a library: the history with the place it stands at, and what had the room."""

    places: tuple[Place, ...] = ()
    at: int = 0
    reading: bool = False
    zoomed: bool = False


class Memory:
    """Remembers in `folder`, for the library in `library`. What cannot be written is not remembered."""

    def __init__(self, folder: Path, library: Path) -> None:
        name = hashlib.sha256(str(library.absolute()).encode(errors="surrogateescape")).hexdigest()[:16]
        self._looks = folder / "looks.json"
        self._places = folder / "places" / f"{name}.json"

    def looks(self) -> Looks:
        data = _read(self._looks)
        theme = data.get("theme")
        return Looks(
            theme if isinstance(theme, str) else "",
            _number(data.get("wider"), -9, 9),
            _number(data.get("taller"), -9, 9),
            data.get("toured") is True,
        )

    def whereabouts(self) -> Whereabouts:
        data = _read(self._places)
        listed = data.get("places")
        found = [_place(one) for one in listed[-_PLACES:]] if isinstance(listed, list) else []
        places = tuple(place for place in found if place is not None)
        at = _number(data.get("at"), 0, max(len(places) - 1, 0))
        return Whereabouts(places, at, data.get("reading") is True, data.get("zoomed") is True)

    def keep_looks(self, looks: Looks) -> None:
        _write(self._looks, asdict(looks))

    def keep_whereabouts(self, here: Whereabouts) -> None:
        first = max(0, min(here.at - _PLACES // 2, len(here.places) - _PLACES))
        places = here.places[first : first + _PLACES]
        _write(
            self._places,
            {
                "places": [_data(place) for place in places],
                "at": here.at - first,
                "reading": here.reading,
                "zoomed": here.zoomed,
            },
        )


def _data(place: Place) -> dict[str, Any]:
    return {
        "view": json.loads(place.view.to_json()),
        "seats": {kind: [seat.cursor, seat.scroll] for kind, seat in place.seats.items()},
    }


def _place(data: Any) -> Place | None:
    try:
        view = View.from_json(json.dumps(data["view"]))
        seats: Mapping[str, Sequence[Any]] = data["seats"]
        return Place(
            view,
            {Kind(kind): Seat(_number(seat[0], 0, _MOST), _number(seat[1], 0, _MOST)) for kind, seat in seats.items()},
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError):
        return None


def _number(value: Any, least: int, most: int) -> int:
    return min(max(value, least), most) if isinstance(value, int) else least if least > 0 else 0


def _read(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > _LARGEST:
            return {}
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) and data.get("version") == _VERSION else {}


def _write(file: Path, data: dict[str, Any]) -> None:
    """Whole or not at all, for the user alone to read."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as part:
                json.dump({"version": _VERSION, **data}, part, ensure_ascii=False)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
