"""Bounds what Textual keeps of what it has drawn. Imported for what it does.

Its cache of backgrounds is keyed by the drawn lines of a widget as well, on which they do not depend, and so keeps
those of up to a thousand widgets that are long gone: some ten megabytes. Its caches of rectangles take thousands
each, of every place that anything ever had; all that is on the screen at once are some hundred.
"""

from functools import lru_cache, partial
from typing import Final

from textual._styles_cache import StylesCache
from textual.css.scalar import Scalar
from textual.geometry import Region

_KEPT: Final = 512

_backgrounds = getattr(StylesCache.get_inner_outer, "__wrapped__", None)
if _backgrounds is not None:
    StylesCache.get_inner_outer = staticmethod(lru_cache(1024)(partial(_backgrounds, None)))  # type: ignore[assignment]

for _of in (Region, Scalar):
    for _name, _method in list(vars(_of).items()):
        if hasattr(_method, "cache_info"):
            setattr(_of, _name, lru_cache(_KEPT)(_method.__wrapped__))
