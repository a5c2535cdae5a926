"""Formats that are ZIP files: Word, OpenDocument and EPUB."""

import io
import zipfile
import zlib

from whosaid.model import ReadError, Source
from whosaid.sources.reader import RawFile

_MAX_MEMBERS = 5_000
_MAX_MEMBER_BYTES = 64 << 20
_MAX_TOTAL_BYTES = 256 << 20
_FREE_BYTES = 1 << 20
_MAX_RATIO = 200


class Package:
    """The members of a ZIP file. Only what is asked for is unpacked, and never onto the disk.

    Raises ReadError for a damaged file and for members that swell beyond measure.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise ReadError("a damaged file: its ZIP directory cannot be read") from None
        members = self._zip.infolist()
        if len(members) > _MAX_MEMBERS:
            raise ReadError(f"holds {len(members):,} parts, more than any document needs")
        self.names = frozenset(member.filename for member in members)
        self._total = 0

    def read(self, name: str) -> bytes:
        """The bytes of a member; empty where there is none of this name."""
        if name not in self.names:
            return b""
        member = self._zip.getinfo(name)
        if member.flag_bits & 1:
            raise ReadError("encrypted with a password; save a copy without it first")
        most = min(_MAX_MEMBER_BYTES, max(_FREE_BYTES, _MAX_RATIO * member.compress_size))
        try:
            with self._zip.open(member) as file:
                data = file.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError):
            raise ReadError(f"a damaged file: its part {name} cannot be unpacked") from None
        self._total += len(data)
        if len(data) > most or self._total > _MAX_TOTAL_BYTES:
            raise ReadError("unpacks to far more than its size: made to exhaust readers")
        return data


class PackageReader:
    """Reads Word, OpenDocument text and EPUB files, which it tells apart by what is in the ZIP file."""

    def read(self, file: RawFile) -> Source:
        package = Package(file.data)
        kind = package.read("mimetype").strip()
        if kind.startswith(b"application/vnd.oasis.opendocument.text") or (
            not kind and {"content.xml", "META-INF/manifest.xml"} <= package.names
        ):
            from whosaid.sources.odt import read_odt

            return read_odt(file, package)
        if kind.startswith(b"application/vnd.oasis"):
            raise ReadError("an OpenDocument file, but not a text document")
        if kind == b"application/epub+zip" or "META-INF/container.xml" in package.names:
            from whosaid.sources.epub import read_epub

            return read_epub(file, package)
        if "[Content_Types].xml" in package.names:
            from whosaid.sources.word.reader import read_word

            return read_word(file, package)
        raise ReadError("a ZIP file, but none of the documents that can be read (docx, odt, epub)")
