"""The text of scans: recognised by ocrmypdf where it is installed and the user asks for it, and kept."""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path
from tempfile import TemporaryDirectory

from whosaid.model import ReadError, Source
from whosaid.sources.isolation import Stopped, convert, read_isolated
from whosaid.sources.reader import RawFile, WithoutText

LANGUAGES = re.compile(r"[A-Za-z_]{2,20}(?:\+[A-Za-z_]{2,20}){0,9}")
"""How languages are named, as tesseract does: `deu`, `deu+eng`."""

PROGRAM = "ocrmypdf"
"""The program that recognises text. Warnings of documents that it has read, or should read, name it."""

_MAX_WRITTEN_BYTES = 1 << 30
_LACKS_SOMETHING = 3


@dataclass(frozen=True, slots=True)
class Recognition:
    """What to do about scans: `folder` keeps what was recognised, and `languages`, if any, ask to recognise more."""

    folder: Path
    languages: str | None = None

    def read(self, file: FileIO, raw: RawFile, pages: int) -> Source | None:
        """The PDF `file`, of so many pages, with the text recognised in it; None where nobody asks for that.

        Raises ReadError where ocrmypdf is not installed, fails or recognises nothing.
        """
        kept = self._kept(raw.sha256)
        if kept is None:
            if self.languages is None:
                return None
            kept = self._recognised(file, raw.sha256, pages)
        with FileIO(kept) as opened:
            try:
                source = read_isolated(opened, replace(raw, data=b""), "pdf", kept.stat().st_size)
            except WithoutText:
                raise ReadError(f"a scan in which {PROGRAM} recognised no text") from None
        languages = kept.suffixes[-2][1:]
        warning = f"the text was recognised in a scan by {PROGRAM} ({languages}): words and names may be misread"
        return replace(source, warnings=(*source.warnings, warning))

    def forget(self, is_known: Callable[[str], bool]) -> None:
        """Deletes what is kept of files whose SHA-256 is not known."""
        if not self.folder.is_dir():
            return
        for kept in self.folder.glob("*.pdf"):
            if not is_known(kept.name.partition(".")[0]):
                kept.unlink(missing_ok=True)

    def _kept(self, sha256: str) -> Path | None:
        if self.languages is not None:
            kept = self.folder / f"{sha256}.{self.languages}.pdf"
            return kept if kept.is_file() else None
        return max(self.folder.glob(f"{sha256}.*.pdf"), key=lambda path: path.stat().st_mtime_ns, default=None)

    def _recognised(self, file: FileIO, sha256: str, pages: int) -> Path:
        assert self.languages is not None
        program = shutil.which(PROGRAM)
        if program is None:
            raise ReadError(f"a scan without text; install {PROGRAM} to have it recognised")
        with TemporaryDirectory(prefix="whosaid-") as made:
            folder = Path(made)
            file.seek(0)
            with (folder / "in.pdf").open("wb") as copy:
                shutil.copyfileobj(file, copy)
            # Pages that have text keep it; each page stays where it is.
            options = ("--quiet", "--skip-text", "--output-type", "pdf", "--optimize", "0", "-l", self.languages)
            try:
                convert(
                    (program, *options, "in.pdf", "out.pdf"),
                    seconds=60 + 10 * pages,
                    folder=folder,
                    writes=_MAX_WRITTEN_BYTES,
                )
            except Stopped as stopped:
                if stopped.status == _LACKS_SOMETHING:
                    raise ReadError(
                        f"{PROGRAM} lacks something: is {self.languages} installed for tesseract?"
                    ) from None
                raise ReadError(f"a scan that {PROGRAM} cannot read: {stopped}") from None
            if not (folder / "out.pdf").is_file():
                raise ReadError(f"a scan that {PROGRAM} cannot read")
            self.folder.mkdir(mode=0o700, exist_ok=True)
            kept = self.folder / f"{sha256}.{self.languages}.pdf"
            beside = kept.with_name(f".{os.getpid()}-{kept.name}")
            shutil.copyfile(folder / "out.pdf", beside)
            beside.replace(kept)
        return kept


def is_mostly_scanned(source: Source) -> bool:
    """Whether most pages of a PDF hold no text."""
    empty = sum(not source.text[page.start_char : page.end_char].strip() for page in source.pages)
    return source.media_type == "application/pdf" and 2 * empty > len(source.pages)
