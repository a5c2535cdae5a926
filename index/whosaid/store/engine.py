"""Which engine keeps the full text. Imports no engine by itself."""

import warnings
from pathlib import Path

from whosaid.store.fulltext import FullText
from whosaid.store.soundness import looks_sound

__all__ = ["FOLDER", "looks_sound", "open_engine"]

FOLDER = "fulltext"


def open_engine(folder: Path) -> FullText:
    """The index in `folder`, which must look sound or is about to be cleared."""
    with warnings.catch_warnings():
        # Whoosh 2.7.4 is older than the rule that its regular expressions break.
        warnings.simplefilter("ignore", SyntaxWarning)
        from whosaid.store.whoosh_index import WhooshIndex

    return WhooshIndex(folder)
