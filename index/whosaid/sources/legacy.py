"""Word documents of the old binary form (.doc), by way of antiword or LibreOffice where they are installed."""

import shutil
from io import FileIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from whosaid.model import ReadError, Source
from whosaid.sources.builder import Builder
from whosaid.sources.isolation import convert, processor_seconds, read_isolated
from whosaid.sources.reader import RawFile
from whosaid.sources.xml.walker import Walker
from whosaid.sources.xmltree import parse

_MEDIA_TYPE = "application/msword"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_MAX_CONVERTED_BYTES = 256 << 20
_OFFICES = ("soffice", "libreoffice")


class LegacyWordReader:
    """Has another program convert the file, and reads what that makes of it in a worker process."""

    def read(self, file: RawFile) -> Source:
        if _ENCRYPTED in file.data:
            raise ReadError("encrypted with a password; save a copy without it first")
        if _WORD not in file.data:
            raise ReadError("an Office file of the old form, but not a Word document")
        antiword = shutil.which("antiword")
        office = next(filter(None, map(shutil.which, _OFFICES)), None)
        if antiword is None and office is None:
            raise ReadError("a Word file of the old form: install LibreOffice or antiword, or save it as .docx")
        with TemporaryDirectory(prefix="whosaid-") as made:
            folder = Path(made)
            (folder / "document.doc").write_bytes(file.data)
            if office is not None:
                return self._by_office(file, office, folder)
            assert antiword is not None
            return self._by_antiword(file, antiword, folder)

    @staticmethod
    def _by_office(file: RawFile, office: str, folder: Path) -> Source:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--norestore", "--convert-to", "docx", "document.doc"]
        convert(command, seconds=_patience(file), folder=folder, writes=_MAX_CONVERTED_BYTES)
        return _read_made(folder / "document.docx", file, "package")

    @staticmethod
    def _by_antiword(file: RawFile, antiword: str, folder: Path) -> Source:
        made = folder / "document.xml"
        command = [antiword, "-m", "UTF-8.txt", "-x", "db", "document.doc"]
        made.write_bytes(convert(command, seconds=_patience(file), folder=folder))
        return _read_made(made, file, "antiword")


def _patience(file: RawFile) -> int:
    return 2 * processor_seconds(len(file.data))


def _read_made(made: Path, file: RawFile, format_name: str) -> Source:
    if not made.is_file() or made.stat().st_size == 0:
        raise ReadError("a damaged Word file: it cannot be converted")
    raw = RawFile(file.name, b"", file.sha256)
    with FileIO(made) as opened:
        return read_isolated(opened, raw, format_name, made.stat().st_size)


class _AntiwordWalker(Walker):
    """antiword begins a list anew with each item, so that its numbers say nothing."""

    numbered: ClassVar[frozenset[str]] = frozenset()


class AntiwordReader:
    """Reads the DocBook that antiword writes, in which title and author are the file's properties, not its text."""

    def read(self, file: RawFile) -> Source:
        builder = Builder()
        root = parse(file.data, lenient=True)
        for part in root:
            if not isinstance(part.tag, str) or part.tag in ("title", "bookinfo"):
                continue
            _AntiwordWalker(part, builder).walk()
        return builder.source(file, _MEDIA_TYPE)
