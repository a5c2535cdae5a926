"""whosaid: who said what, where, and what was recommended, found in a pile of documents."""

__version__ = "0.1.0"
