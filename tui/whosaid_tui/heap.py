"""Keeps the memory of a long session small where the C library is GNU's.

It gives threads heaps of their own, each of which keeps what was once freed there, and gives back to the system only
what lies at the end of one: after thousands of questions a dozen megabytes. Threads of Python take turns and gain
nothing by heaps of their own.
"""

import gc
import sys
from collections.abc import Mapping
from functools import cache
from typing import Final

_ARENA_MAX: Final = -8
_MMAP_THRESHOLD: Final = -3
"""`M_ARENA_MAX` and `M_MMAP_THRESHOLD` of `malloc.h`."""

_LARGE: Final = 1 << 15
"""Bytes from which on a piece of memory goes back to the system when it is freed. Where none are named, the C library
takes for large what is larger than all that was ever freed, and leaves holes."""

_OLDEST: Final = 2
"""The generation of which a collection is rare and looks at everything."""


@cache
def keep_small() -> None:
    """Has threads that start from now on share one heap, and what a whole collection frees given back to the system."""
    if sys.platform != "linux":
        return
    import ctypes

    library = ctypes.PyDLL(None)  # no other thread's turn comes in the midst of a collection
    if not (hasattr(library, "mallopt") and hasattr(library, "malloc_trim")):
        return
    library.mallopt(_ARENA_MAX, 1)
    library.mallopt(_MMAP_THRESHOLD, _LARGE)

    def give_back(phase: str, about: Mapping[str, int]) -> None:
        if phase == "stop" and about["generation"] == _OLDEST:
            library.malloc_trim(0)

    gc.callbacks.append(give_back)
