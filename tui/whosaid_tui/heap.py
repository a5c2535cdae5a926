"""One heap for all threads.

The GNU C library gives threads heaps of their own, each of which keeps what was once freed there: after thousands of
questions a dozen megabytes. Threads of Python take turns and gain nothing by them.
"""

import sys
from typing import Final

_ARENA_MAX: Final = -8
"""`M_ARENA_MAX` of `malloc.h`."""


def share_heap() -> None:
    """Has threads that start from now on share one heap, where the system's C library can do so."""
    if sys.platform == "linux":
        import ctypes

        with_options = getattr(ctypes.CDLL(None), "mallopt", None)
        if with_options is not None:
            with_options(_ARENA_MAX, 1)
