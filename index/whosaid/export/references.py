"""Documents as files for reference managers: BibTeX, CSL-JSON and RIS."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from whosaid.cite.references import bibtex, csl_json, ris
from whosaid.export.files import make_folder, write_file
from whosaid.model import DocumentEntry

FORMATS = ("bib", "csl", "ris")

_BIB_MARK = "% whosaid export"
_KEY = re.compile(r".*[0-9a-f]{8,}")
_NAMES = {"bib": "references.bib", "csl": "references.json", "ris": "references.ris"}


def references(documents: Sequence[DocumentEntry], format: str) -> str:
    """The documents in one of FORMATS, as the text of a file."""
    return _TEXTS[format](documents)


def is_ours(text: str, format: str) -> bool:
    """Whether the text of a file was written by `references`: every key in it is one of ours."""
    return _OURS[format](text)


def export_references(folder: Path, documents: Sequence[DocumentEntry], format: str) -> tuple[Path, ...]:
    """Writes the documents to `references.bib`, `references.json` (CSL-JSON) or `references.ris`; returns the path.

    Raises BadInput where something else stands in the way, OSError when the disk does not take it.
    """
    make_folder(folder)
    path = folder / _NAMES[format]
    write_file(path, references(documents, format), lambda text: is_ours(text, format))
    return (path,)


def _bib(documents: Sequence[DocumentEntry]) -> str:
    return f"{_BIB_MARK}\n\n{bibtex(documents)}\n"


def _csl(documents: Sequence[DocumentEntry]) -> str:
    return csl_json(documents) + "\n"


def _ris(documents: Sequence[DocumentEntry]) -> str:
    return ris(documents) + "\n"


def _is_our_csl(text: str) -> bool:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        return False
    ids = [item.get("id") if isinstance(item, dict) else None for item in items] if isinstance(items, list) else [None]
    return all(isinstance(key, str) and _KEY.fullmatch(key) for key in ids)


def _is_our_ris(text: str) -> bool:
    keys = [line[6:] for line in text.splitlines() if line.startswith("ID  - ")]
    return text.startswith("TY  - ") and len(keys) == text.count("TY  - ") and all(map(_KEY.fullmatch, keys))


_TEXTS: dict[str, Callable[[Sequence[DocumentEntry]], str]] = {"bib": _bib, "csl": _csl, "ris": _ris}
_OURS: dict[str, Callable[[str], bool]] = {
    "bib": lambda text: text.startswith(_BIB_MARK),
    "csl": _is_our_csl,
    "ris": _is_our_ris,
}
