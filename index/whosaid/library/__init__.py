"""The one door to a library: open, add, refresh, remove, search, get, related, read, export, check."""

from whosaid.library.library import Library
from whosaid.library.reports import AddReport, CheckReport, Progress, ProgressListener

__all__ = ["AddReport", "CheckReport", "Library", "Progress", "ProgressListener"]
