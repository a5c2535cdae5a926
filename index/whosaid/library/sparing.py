"""A second copy of the clips, for a library that lies where things are thrown away: clips cannot be made again."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from whosaid.export.clips import write_spare
from whosaid.export.reading_clips import read_clips
from whosaid.library import anchoring
from whosaid.model import BadInput, Clip, LibraryUnusable, visible
from whosaid.store import Catalogue


@dataclass(frozen=True, slots=True)
class SpareClips:
    """The file of a second copy, which `whosaid clips import` reads too.

    It is written before a change is, so it may be ahead by a change that a kill cut off, and is never behind.
    """

    path: Path

    def __call__(self, clips: Sequence[Clip]) -> None:
        """Writes the copy. Raises LibraryUnusable where it cannot be written."""
        try:
            write_spare(self.path, clips)
        except (OSError, BadInput) as error:
            reason = str(error) if isinstance(error, BadInput) else error.strerror or str(error)
            raise LibraryUnusable(
                f"nothing was changed, for the copy of the clips cannot be written: {self._name}: {reason}"
            ) from error

    def read(self) -> list[Clip]:
        """The clips in the copy, none where there is no copy. Raises LibraryUnusable where it cannot be read."""
        try:
            return read_clips(self.path) if self.path.exists() else []
        except (OSError, BadInput) as error:
            raise LibraryUnusable(
                f"the clips kept in {self._name} cannot be read; mend or move that file ({error})"
            ) from error

    def reconcile(self, catalogue: Catalogue) -> None:
        """Gives a catalogue that was made anew its clips back; makes the copy where there is none yet."""
        if catalogue.clips.never_held_any:
            if clips := self.read():
                catalogue.clips.bring_back(anchoring.located(catalogue, clips))
        elif not self.path.exists():
            with suppress(LibraryUnusable):  # the next change to the clips says why
                catalogue.clips.write_spare()

    @property
    def _name(self) -> str:
        return visible(str(self.path))
