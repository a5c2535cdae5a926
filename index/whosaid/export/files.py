"""Export files: names that are safe everywhere, and writing that harms nothing that was there."""

import os
import re
import secrets
import stat
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from whosaid.model import BadInput

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_LONGEST = 120
_LARGEST = 64 * 1024 * 1024


def file_names(sources: Sequence[str], suffix: str) -> list[str]:
    """A safe name for each source file: its stem and `suffix`; the full name where stems are the same.

    Names differ also where case does not count. Equal file names are told apart by a number.
    """
    safe = [_safe(source) for source in sources]
    stems = [Path(name).stem for name in safe]
    alike = Counter(stem.casefold() for stem in stems)
    names: list[str] = []
    taken: set[str] = set()
    for name, stem in zip(safe, stems, strict=True):
        wanted = stem if alike[stem.casefold()] == 1 else name
        candidate, number = wanted, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{wanted}-{number}"
        taken.add(candidate.casefold())
        names.append(candidate + suffix)
    return names


def make_folder(folder: Path) -> None:
    """Makes a folder where there is none. Raises BadInput for something else of that name, OSError as `mkdir`."""
    if folder.exists() and not folder.is_dir():
        raise BadInput(f"{folder}: not a folder; name another one to export to.")
    folder.mkdir(parents=True, exist_ok=True)


def write_file(path: Path, text: str, is_ours: Callable[[str], bool], *, private: bool = False) -> None:
    """Writes `text` to `path` at once or not at all, in UTF-8; where `private`, for the user alone and on the disk.

    A file that is there already is replaced only where `is_ours` says so of its text. Raises
    BadInput for anything else at that path (a link, a folder, a foreign file), OSError when the
    disk does not take it.
    """
    _refuse_foreign(path, is_ours)
    draft = path.with_name(f".{secrets.token_hex(8)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(draft, flags, 0o600 if private else 0o666), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            if private:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _refuse_foreign(path: Path, is_ours: Callable[[str], bool]) -> None:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISREG(found.st_mode) and found.st_size <= _LARGEST:
        try:
            if is_ours(path.read_text(encoding="utf-8")):
                return
        except ValueError:
            pass
    raise BadInput(f"{path}: not written by this program, so it is left as it is; export to another folder.")


def _safe(name: str) -> str:
    cleaned = _UNSAFE.sub("_", name).strip(" .") or "document"
    if _RESERVED.match(cleaned):
        cleaned = f"_{cleaned}"
    if len(cleaned.encode()) <= _LONGEST:
        return cleaned
    suffix = Path(cleaned).suffix if len(Path(cleaned).suffix.encode()) <= 10 else ""
    stem = cleaned.removesuffix(suffix).encode()[: _LONGEST - len(suffix.encode())]
    return stem.decode(errors="ignore").rstrip() + suffix
