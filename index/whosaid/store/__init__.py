"""The catalogue (SQLite: the truth) and the full text (derived, disposable)."""

from whosaid.store import places, rows
from whosaid.store.catalogue import Catalogue, KnownFile
from whosaid.store.gate import guarded
from whosaid.store.lock import WriterLock

__all__ = ["Catalogue", "KnownFile", "WriterLock", "guarded", "places", "rows"]
