"""Bounds what Textual keeps of what it has drawn. Imported for what it does.

Its cache of backgrounds is keyed by the drawn lines of a widget as well, on which they do not depend, and so keeps
those of up to a thousand widgets that are long gone: some ten megabytes. Its caches of rectangles, of styles and of
lines cut in two take thousands each, of all that was ever shown; all that is on the screen at once are some hundred.
Each of its nodes keeps a thousand widgets that were asked for, anew whenever something below has changed: those of
screens that are gone live on in the answers.
"""

from functools import lru_cache, partial
from typing import Any, Final

from rich.segment import Segment
from rich.style import Style
from textual import dom
from textual._styles_cache import StylesCache
from textual.cache import LRUCache
from textual.css.scalar import Scalar
from textual.filter import ANSIToTruecolor
from textual.geometry import Region
from textual.strip import Strip

_KEPT: Final = 256
_ANSWERS: Final = 32

_backgrounds = getattr(StylesCache.get_inner_outer, "__wrapped__", None)
if _backgrounds is not None:
    StylesCache.get_inner_outer = staticmethod(lru_cache(1024)(partial(_backgrounds, None)))  # type: ignore[assignment]

for _of in (ANSIToTruecolor, Region, Scalar, Segment, Strip, Style):
    for _name, _method in list(vars(_of).items()):
        _cached: Any = _method.__func__ if isinstance(_method, classmethod) else _method
        if hasattr(_cached, "cache_info"):
            _bounded: Any = lru_cache(_KEPT)(_cached.__wrapped__)
            setattr(_of, _name, classmethod(_bounded) if isinstance(_method, classmethod) else _bounded)

if hasattr(dom, "LRUCache"):

    def _answers(size: int) -> LRUCache[Any, Any]:
        return LRUCache(min(size, _ANSWERS))

    setattr(dom, "LRUCache", _answers)  # noqa: B010  # no name that may be bound anew
