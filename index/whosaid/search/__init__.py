"""What the user typed, to a View, to Results."""

from whosaid.search.searching import Searching
from whosaid.search.widening import Widening

__all__ = ["Searching", "Widening"]
