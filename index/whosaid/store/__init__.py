"""The catalogue (SQLite: the truth) and the full text (derived, disposable)."""

from whosaid.store import engine, places, rows
from whosaid.store.catalogue import Catalogue
from whosaid.store.fulltext import FullText
from whosaid.store.gate import guarded
from whosaid.store.lock import WriterLock
from whosaid.store.writing import KnownFile

__all__ = ["Catalogue", "FullText", "KnownFile", "WriterLock", "engine", "guarded", "places", "rows"]
