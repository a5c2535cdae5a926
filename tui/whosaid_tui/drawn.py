"""Lets go of what closed screens have drawn. Imported for what it does.

Textual's cache of backgrounds is keyed by the drawn lines of a widget as well, on which they do not depend, and so
keeps those of up to a thousand widgets that are long gone: some ten megabytes.
"""

from functools import lru_cache, partial

from textual._styles_cache import StylesCache

_backgrounds = getattr(StylesCache.get_inner_outer, "__wrapped__", None)
if _backgrounds is not None:
    StylesCache.get_inner_outer = staticmethod(lru_cache(1024)(partial(_backgrounds, None)))  # type: ignore[assignment]
