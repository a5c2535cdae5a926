"""What the user typed, to a View, to Results."""

from whosaid.search.completing import Completion, Completions
from whosaid.search.searching import Searching
from whosaid.search.widening import Widening

__all__ = ["Completion", "Completions", "Searching", "Widening"]
