"""Bytes of text files to characters.

Order: byte-order mark, strict UTF-8, the NUL pattern of UTF-16, UTF-8 with a few damaged bytes, and last a
guess by charset-normalizer. Detectors mistake Western European text for Central European (`Señor` for
`Seńor`), so among Latin encodings Windows-1252 is preferred as long as the text makes sense in it.
"""

import codecs
import re
from dataclasses import dataclass

from whosaid.model import ReadError, visible
from whosaid.sources.reader import MAX_CHARS, TOO_MUCH

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_BYTES_A_CHARACTER = 4
_SAMPLE = 1 << 16
_HIGH_LINE = re.compile(rb"[^\n]*[\x80-\xff][^\n]*\n?")
_WESTERN = frozenset({"cp1252", "cp1254", "cp1258", "latin_1", "iso8859_9", "iso8859_15"})
_NON_LATIN = re.compile(
    r"big5|gb|hz|euc|jis|johab|koi8|cp(125[1356]|8(5[56]|6[12469]|74)|93|94|95|720|737|1006|1125)|"
    r"iso8859_[5678]|iso8859_11|iso2022|kz1048|mac_(cyrillic|greek|arabic|farsi)|ptcp|tis|utf"
)
# Under Windows-1252 a symbol between two letters, or one of these letters, is a sign of another encoding.
_FOREIGN_TO_1252 = re.compile(r"(?<=[^\W\d_])[¡-©«-´¶-¹»-¿×÷‚„†‡ˆ‰‹›˜™¤](?=[^\W\d_])|[ŠšŽžŸÞþÐðÝý]")
_NON_ASCII = re.compile(r"[^\x00-\x7f]")
_ODD_CONTROL = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was in; a byte-order mark is no part of the text."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The characters of `data`, in `encoding` where the user names one.

    Raises ReadError for binary data, an unknown encoding, bytes that the named encoding lacks and too much text.
    """
    if len(data) > _MOST_BYTES_A_CHARACTER * MAX_CHARS:
        raise ReadError(TOO_MUCH)
    decoded = _as_named(data, encoding) if encoding is not None else _detected(data)
    if len(decoded.text) > MAX_CHARS:
        raise ReadError(TOO_MUCH)
    odd = len(_ODD_CONTROL.findall(decoded.text, 0, _SAMPLE))
    if odd * 20 > min(len(decoded.text), _SAMPLE):
        raise ReadError("a binary file, not a text")
    return decoded


def _as_named(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError:
        raise ReadError(f"unknown encoding '{visible(encoding)}'; try utf-8, cp1252 or iso8859-2") from None
    except UnicodeError as error:
        at = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        raise ReadError(f"not valid {name}{at}; leave --encoding out to have it detected") from None
    return Decoded(text.removeprefix("\ufeff"), name)


def _detected(data: bytes) -> Decoded:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    if b"\0" in data:
        wide = _wide(data)
        if wide is not None:
            return _lenient(data, wide)
        if text is None or text.count("\0") * 1000 > len(text):
            raise ReadError("a binary file, not a text")
    if text is not None:
        return Decoded(text, "utf-8")
    nearly = data.decode("utf-8", "replace")
    damaged = nearly.count("\ufffd")
    if len(_NON_ASCII.findall(nearly)) > 20 * damaged:
        return _lenient(data, "utf-8")
    return _guessed(data)


def _lenient(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        return Decoded(data.decode(name, "replace"), name, (f"some bytes are not valid {name}; shown as \ufffd",))


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: text in which nearly every other byte, always on the same side, is NUL."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _guessed(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    sample = _sample(data)
    names = [match.encoding for match in from_bytes(sample)] or ["cp1252"]
    name = names[0]
    if not _NON_LATIN.match(name):
        western = _is_western(sample)
        name = "cp1252" if western else next((n for n in names if n not in _WESTERN), name)
    warning = f"encoding guessed: {name}; name another with --encoding where accents look wrong"
    return Decoded(data.decode(name, "replace"), name, (warning,))


def _is_western(sample: bytes) -> bool:
    """Whether the bytes make sense as Windows-1252."""
    text = sample.decode("cp1252", "replace")
    odd = len(_FOREIGN_TO_1252.findall(text)) + text.count("\ufffd")
    return odd <= 0.05 * len(_NON_ASCII.findall(text))


def _sample(data: bytes) -> bytes:
    """The first lines that are not pure ASCII, cut where no character can be cut in two."""
    pieces: list[bytes] = []
    length = 0
    for match in _HIGH_LINE.finditer(data):
        pieces.append(match[0][: _SAMPLE + 1])
        length += len(pieces[-1])
        if length > _SAMPLE:
            break
    sample = b"".join(pieces)
    if length <= _SAMPLE:
        return sample
    cut = max(sample.rfind(b"\n", 0, _SAMPLE), sample.rfind(b" ", 0, _SAMPLE))
    return sample[: cut if cut > 0 else _SAMPLE]
