"""Saves what can be read of a library whose catalogue is damaged: the clips first, then whole documents."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from whosaid.export.clips import write_clips
from whosaid.library.checking import document_faults
from whosaid.library.library import LOCK_FILE
from whosaid.model import LibraryUnusable
from whosaid.store import Catalogue, WriterLock, soundness
from whosaid.store.catalogue import FILE
from whosaid.store.connection import BROKEN
from whosaid.store.salvage import Damage
from whosaid.store.soundness import is_ours

_LOG = "-wal"


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved: counts of documents and clips, and where the damaged catalogue and the clips were put."""

    documents: int
    clips: int
    kept: Path
    clips_file: Path | None


def salvage(folder: Path) -> SalvageReport:
    """Makes a new catalogue of what can be read of the one in `folder`, which is kept beside it.

    Clips are written to a file before anything else is tried. Documents that are not whole are left out;
    `refresh` reads all that are still where they were. Raises LibraryUnusable where nothing can be read, or
    the disk is full: nothing has been changed then.
    """
    catalogue = folder / FILE
    try:
        if not is_ours(catalogue):
            raise LibraryUnusable(f"{catalogue} is no file of your own and is left as it is")
    except OSError as error:
        raise LibraryUnusable(f"there is no library in {folder}") from error
    try:
        with WriterLock(folder / LOCK_FILE).held(), TemporaryDirectory(dir=folder, prefix="salvage-") as name:
            return _salvaged(catalogue, Path(name))
    except OSError as error:
        raise LibraryUnusable(
            f"the library {folder} cannot be salvaged, nothing was changed: {error.strerror or error}"
        ) from error


def _salvaged(catalogue: Path, aside: Path) -> SalvageReport:
    folder = catalogue.parent
    stamp = f"{datetime.now():%Y%m%d-%H%M%S}"
    copy = aside / "damaged.sqlite3"
    for suffix in ("", _LOG):
        if _beside(catalogue, suffix).exists():
            shutil.copy2(_beside(catalogue, suffix), _beside(copy, suffix))
    try:
        damage = Damage(copy)
    except BROKEN as error:
        raise LibraryUnusable(
            f"nothing can be read of the catalogue in {folder} ({error}); add the documents to a new library"
        ) from error
    with closing(damage):
        clips = damage.clips()
        clips_file = folder / f"clips-{stamp}.json" if clips else None
        if clips_file is not None:
            write_clips(clips_file, clips, "json")
            clips_file.chmod(0o600)
            soundness.flush(clips_file)
        new = aside / "new" / FILE
        damage.pour_into(new)
    documents = _whole(new.parent)
    soundness.make_lasting(new.parent)
    kept = folder / f"catalogue-damaged-{stamp}.sqlite3"
    # The damaged one has its second name before it gives up the first, so that there is a catalogue at any time.
    shutil.copy2(catalogue, kept)
    if _beside(catalogue, _LOG).exists():
        _beside(catalogue, _LOG).replace(_beside(kept, _LOG))
    new.replace(catalogue)
    for stale in (_beside(catalogue, "-shm"), folder / "columns", folder / "fulltext" / "version"):
        stale.unlink(missing_ok=True)
    soundness.flush(folder)
    return SalvageReport(documents, len(clips), kept, clips_file)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _whole(folder: Path) -> int:
    """Takes out of a new catalogue what does not hold; returns how many documents it has then."""
    with closing(Catalogue.open(folder, create=False)) as catalogue:
        broken = [document for document in catalogue.ids() if any(document_faults(catalogue, document))]
        catalogue.remove(broken)
        return len(catalogue.ids())
