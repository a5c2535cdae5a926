"""The one door to a library: open, add, refresh, remove, search, get, related, read, export, check."""

from whosaid.library.clips import COLLECTION, Clips, Kept
from whosaid.library.library import Library
from whosaid.library.reports import AddReport, CheckReport, Progress, ProgressListener

__all__ = ["COLLECTION", "AddReport", "CheckReport", "Clips", "Kept", "Library", "Progress", "ProgressListener"]
