"""What the user typed, to a View, to Results."""

from whosaid.search.searching import Searching

__all__ = ["Searching"]
