"""Checksums: what is written is followed by its own CRC-32, so that damage is seen before it is believed."""

import zlib
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

SIZE = 4
"""Bytes of a checksum."""

_WHOLE = 0x2144DF1C  # the CRC-32 of anything that is followed by its own


def summed(data: bytes) -> bytes:
    """The bytes with their checksum behind them."""
    return data + zlib.crc32(data).to_bytes(SIZE, "little")


def verify(data: "ReadableBuffer", what: str) -> None:
    """Raises ValueError where bytes are not followed by their checksum."""
    if zlib.crc32(data) != _WHOLE:
        raise ValueError(f"{what} is not as it was written")


class SummedFile:
    """Writes a file that ends with the checksum of all that was written, in order, until it was closed."""

    def __init__(self, file: IO[Any]) -> None:
        self._file = file
        self._sum = 0

    def write(self, data: "ReadableBuffer") -> int:
        self._sum = zlib.crc32(data, self._sum)
        return self._file.write(data)

    def tell(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        self._file.flush()

    def close(self) -> None:
        try:
            self._file.write(self._sum.to_bytes(SIZE, "little"))
        finally:
            self._file.close()
