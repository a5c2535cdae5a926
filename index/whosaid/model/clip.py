"""A clip: an item that the user kept, with what stood there when it was kept."""

from dataclasses import dataclass
from enum import StrEnum

from whosaid.model.spans import Spans


class ClipState(StrEnum):
    """How a clip stands to the library.

    `anchored`: its words stand in the source from which they were kept. `moved`: they were found again
    in a changed or in another source. `lost`: they were not; where it lay last is still told.
    """

    ANCHORED = "anchored"
    MOVED = "moved"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Clip:
    """A kept quote or recommendation.

    What was kept never changes with the library: `sha256` is the hash of the source it was kept from,
    `kind` a QuoteKind or RecommendationKind, `text` the shown text, `citation` its citation in words,
    `attribution` the person or party it is from (None where nobody is named), `title` and `source` the
    document's title and citation. Only where a document protects its people are they taken out.

    Where it stands now: `document` is a document's id, `item` the id of the item there (None where
    the words stand in the text and are no item), `path` where the file lay, `spans` the source text.

    The user's own: `collection` with the place in it (`position` ascends there), `tags`, `note`.
    `created` is a time in UTC, ISO 8601. `id` is empty until the clip is stored.
    """

    id: str
    item: str | None
    document: str
    sha256: str
    path: str
    kind: str
    text: str
    citation: str
    attribution: str | None
    title: str
    source: str
    chatham_house: bool
    spans: Spans
    collection: str
    created: str
    position: int = 0
    tags: tuple[str, ...] = ()
    note: str = ""
    state: ClipState = ClipState.ANCHORED
