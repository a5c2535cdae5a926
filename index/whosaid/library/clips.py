"""The user's clips: keeping items, finding and changing what was kept, undoing every change."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from whosaid.cite.kept import clip_of
from whosaid.export.clips import Sources
from whosaid.library import anchoring, lookup
from whosaid.model import (
    BadInput,
    Clip,
    ClipState,
    DocumentEntry,
    Entry,
    NotFound,
    QuoteEntry,
    RecommendationEntry,
    SpeakerEntry,
    visible,
)
from whosaid.store import Catalogue
from whosaid.store.people import folded

COLLECTION = "Clips"
"""The collection of clips that are kept without naming one."""

_LONGEST = 80
_LONGEST_NOTE = 20_000


@dataclass(frozen=True, slots=True)
class Kept:
    """What `keep` did: the clips that are new, and those of items that were in the collection already."""

    new: tuple[Clip, ...] = ()
    known: tuple[Clip, ...] = ()


class Clips:
    """The clips of one library. What a call has returned from is on the disk; every change can be undone.

    Usable from several threads, also while documents are being added.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._table = catalogue.clips

    def settle(self, *, in_any_case: bool = True) -> None:
        """Finds every clip again by its words; none is ever dropped.

        Unless `in_any_case`, only where documents have changed since the clips were last looked for.
        """
        anchoring.settle(self._catalogue, in_any_case=in_any_case)

    def keep(
        self, ids: Sequence[str], *, collection: str = COLLECTION, tags: Sequence[str] = (), note: str = ""
    ) -> Kept:
        """Keeps quotes and recommendations, named by their ids; one that is in the collection already stays one.

        Raises NotFound, or BadInput for what is no item, for an empty collection and for a tag with a comma.
        """
        new = [self._new(item, collection, tags, note) for item in dict.fromkeys(ids)]
        return self._store(new, "kept")

    def take_in(self, clips: Sequence[Clip], *, collection: str | None = None) -> Kept:
        """Takes clips of another library in, into their collections or into the one named.

        They are looked for by their words; those that are in their collection already stay as they are.
        Raises BadInput for an empty collection and for a tag with a comma.
        """
        cleaned = [
            replace(clip, collection=_name(collection or clip.collection), tags=_tags(clip.tags), note=_note(clip.note))
            for clip in clips
        ]
        return self._store(anchoring.located(self._catalogue, cleaned), "imported")

    def _store(self, clips: Sequence[Clip], done: str) -> Kept:
        known: list[Clip] = []

        def edit(all: Sequence[Clip]) -> list[Clip]:
            there = {_same(clip): clip for clip in all}
            new: dict[tuple[str, ...], Clip] = {}
            for clip in clips:
                if _same(clip) in there:
                    known.append(there[_same(clip)])
                else:
                    new.setdefault(_same(clip), replace(clip, id="", position=0))
            return [*all, *new.values()]

        return Kept(self._table.change(lambda count: f"{done} {_counted(count)}", edit), tuple(known))

    def list(self, *, collection: str | None = None, tag: str | None = None, query: str = "") -> tuple[Clip, ...]:
        """The clips in their order: of a collection, with a tag, with all words of `query` anywhere in them."""
        words = folded(query).split()
        wanted = None if tag is None else folded(tag)
        return tuple(
            clip
            for clip in self._table.all()
            if (collection is None or clip.collection == collection)
            and (wanted is None or wanted in map(folded, clip.tags))
            and (not words or _holds(clip, words))
        )

    def get(self, id: str) -> Clip:
        """The clip with this id. Raises NotFound."""
        for clip in self._table.all():
            if clip.id == id:
                return clip
        raise _missing([id])

    def collections(self) -> dict[str, int]:
        """How many clips each collection holds; one without clips is none."""
        counts: dict[str, int] = {}
        for clip in self._table.all():
            counts[clip.collection] = counts.get(clip.collection, 0) + 1
        return counts

    def annotate(self, id: str, note: str) -> Clip:
        """Sets a clip's note. Raises NotFound."""
        text = _note(note)
        self._each([id], "changed the note of", lambda clip: replace(clip, note=text))
        return self.get(id)

    def tag(self, id: str, tags: Sequence[str]) -> Clip:
        """Sets a clip's tags. Raises NotFound, or BadInput for a tag with a comma."""
        cleaned = _tags(tags)
        self._each([id], "changed the tags of", lambda clip: replace(clip, tags=cleaned))
        return self.get(id)

    def move(self, ids: Sequence[str], collection: str) -> None:
        """Puts clips at the end of another collection. Raises NotFound, or BadInput for an empty name."""
        name = _name(collection)

        def edit(all: Sequence[Clip]) -> list[Clip]:
            _expect(all, ids)
            going = [c for c in all if c.id in ids and c.collection != name]
            return [*(c for c in all if c not in going), *(replace(c, collection=name, position=0) for c in going)]

        self._table.change(lambda count: f"moved {_counted(count)} to {name}", edit)

    def reorder(self, id: str, step: int) -> None:
        """Moves a clip by so many places within its collection, as far as it goes. Raises NotFound."""

        def edit(all: Sequence[Clip]) -> list[Clip]:
            _expect(all, [id])
            clip = next(c for c in all if c.id == id)
            others = [c for c in all if c.collection == clip.collection]
            at = others.index(clip)
            to = min(max(at + step, 0), len(others) - 1)
            if to == at:
                return list(all)
            others.insert(to, others.pop(at))
            rest = [c for c in all if c.collection != clip.collection]
            return [*rest, *(replace(c, position=number) for number, c in enumerate(others, 1))]

        self._table.change(lambda count: "changed the order", edit)

    def remove(self, ids: Sequence[str]) -> None:
        """Takes clips out. Raises NotFound."""

        def edit(all: Sequence[Clip]) -> list[Clip]:
            _expect(all, ids)
            return [clip for clip in all if clip.id not in ids]

        self._table.change(lambda count: f"removed {_counted(count)}", edit)

    def undo(self) -> str | None:
        """Takes the last change back, of this session or an earlier one; returns what it was in words, or None."""
        undone = self._table.undo()
        if undone is not None:
            self.settle()
        return undone

    def sources(self, clips: Sequence[Clip], style: str = "plain") -> Sources:
        """What the library holds of clips now, to cite them in a style; one that changed is told as it was kept."""
        documents: dict[str, DocumentEntry] = {}
        items: dict[str, Entry] = {}
        for clip in clips:
            if clip.state is ClipState.LOST or not self._catalogue.has(clip.document):
                continue
            document = documents.get(clip.document) or self._catalogue.entry(clip.document)
            if clip.chatham_house and not document.document.chatham_house:
                continue
            documents[clip.document] = document
            if clip.item is not None and clip.state is ClipState.ANCHORED:
                entry = lookup.entry(self._catalogue, clip.item)
                if not isinstance(entry, DocumentEntry | SpeakerEntry) and _text(entry) == clip.text:
                    items[clip.id] = entry
        return Sources(documents, items, style)

    def faults(self) -> tuple[str, ...]:
        """Proves every clip against its document: one line for each that does not hold."""
        return tuple(anchoring.faults(self._catalogue, self._table.all()))

    def _new(self, id: str, collection: str, tags: Sequence[str], note: str) -> Clip:
        entry = lookup.entry(self._catalogue, id)
        if isinstance(entry, DocumentEntry | SpeakerEntry):
            raise BadInput(f"{id} is no quote or recommendation; only these can be kept")
        paths = self._catalogue.entry(entry.document_id).paths
        clip = clip_of(entry, paths[0] if paths else "", _name(collection))
        return replace(clip, tags=_tags(tags), note=_note(note))

    def _each(self, ids: Sequence[str], words: str, edit: Callable[[Clip], Clip]) -> None:
        def all_edited(all: Sequence[Clip]) -> list[Clip]:
            _expect(all, ids)
            return [edit(clip) if clip.id in ids else clip for clip in all]

        self._table.change(lambda count: f"{words} {_counted(count)}", all_edited)


def _text(entry: QuoteEntry | RecommendationEntry) -> str:
    return entry.quote.text if isinstance(entry, QuoteEntry) else entry.recommendation.text


def _same(clip: Clip) -> tuple[str, ...]:
    """What makes two clips of one collection the same."""
    return clip.collection, clip.sha256, clip.text, clip.citation


def _holds(clip: Clip, words: Sequence[str]) -> bool:
    inside = folded(" ".join((clip.text, clip.citation, clip.title, clip.note, clip.collection, *clip.tags)))
    return all(word in inside for word in words)


def _expect(all: Iterable[Clip], ids: Sequence[str]) -> None:
    there = {clip.id for clip in all}
    missing = [wanted for wanted in ids if wanted not in there]
    if missing:
        raise _missing(missing)


def _missing(ids: Sequence[str]) -> NotFound:
    return NotFound(f"no clip {visible(', '.join(ids))} in the library")


def _counted(count: int) -> str:
    return "1 clip" if count == 1 else f"{count:,} clips"


def _name(collection: str) -> str:
    name = " ".join(visible(collection).split())
    if not name or len(name) > _LONGEST:
        raise BadInput(f"a collection's name has 1 to {_LONGEST} characters")
    return name


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    cleaned: dict[str, str] = {}
    for tag in tags:
        name = " ".join(visible(tag).split()).lstrip("#").strip()
        if "," in name or len(name) > _LONGEST:
            raise BadInput(f"a tag has up to {_LONGEST} characters and no comma: {name[:_LONGEST]}")
        if name:
            cleaned.setdefault(name.casefold(), name)
    return tuple(cleaned.values())


def _note(note: str) -> str:
    text = visible(note, lines=True).strip()
    if len(text) > _LONGEST_NOTE:
        raise BadInput(f"a note has up to {_LONGEST_NOTE:,} characters")
    return text
