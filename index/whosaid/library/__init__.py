"""The one door to a library: open, add, refresh, remove, search, get, related, read, export, check."""

from whosaid.library.clips import COLLECTION, Clips, Kept
from whosaid.library.library import Library
from whosaid.library.reports import (
    AddReport,
    CheckReport,
    IndexListener,
    IndexProgress,
    Progress,
    ProgressListener,
)
from whosaid.library.salvaging import SalvageReport, salvage
from whosaid.library.sparing import SpareClips

__all__ = [
    "COLLECTION",
    "AddReport",
    "CheckReport",
    "Clips",
    "IndexListener",
    "IndexProgress",
    "Kept",
    "Library",
    "Progress",
    "ProgressListener",
    "SalvageReport",
    "SpareClips",
    "salvage",
]
