"""Clips as plain data."""

from whosaid.export.data import Data
from whosaid.model import Clip


def clip_data(clip: Clip) -> Data:
    """A clip as one object: what was kept, the user's own, and where it stands. It tells no path."""
    return {
        "id": clip.id,
        "collection": clip.collection,
        "kind": clip.kind,
        "text": clip.text,
        "attribution": clip.attribution,
        "citation": clip.citation,
        "tags": list(clip.tags),
        "note": clip.note,
        "created": clip.created,
        "state": str(clip.state),
        "item": clip.item,
        "document": clip.document,
        "title": clip.title,
        "source": clip.source,
        "sha256": clip.sha256,
        "chatham_house": clip.chatham_house,
        "spans": [list(span) for span in clip.spans],
    }
