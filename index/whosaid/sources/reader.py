"""What a reader of a format is."""

from dataclasses import dataclass
from typing import Protocol

from whosaid.model import ReadError, Source

MAX_CHARS = 32_000_000
"""The longest source text that is read, some ten thousand pages: extraction needs about thirty times its memory."""

TOO_MUCH = "the file holds too much text; split it into parts"


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file before it is read: its name, its bytes, their SHA-256 and the encoding that the user named."""

    name: str
    data: bytes
    sha256: str
    encoding: str | None = None


class WithoutText(ReadError):
    """A PDF of so many `pages` is a scan: none of them holds text."""

    def __init__(self, pages: int) -> None:
        super().__init__("a scan without text: add it with --ocr, or make a text layer with ocrmypdf IN.pdf OUT.pdf")
        self.pages = pages


class Reader(Protocol):
    """Reads one format."""

    def read(self, file: RawFile) -> Source:
        """The file's source text. Raises ReadError with a reason, without the file's name."""
        ...
