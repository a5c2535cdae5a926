"""Reads clips that a library has exported as JSON; the file is not trusted."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from whosaid.export.clips import FILE_FORMAT, FILE_VERSION
from whosaid.model import BadInput, Clip, QuoteKind, RecommendationKind, Spans, visible

_LARGEST = 64 * 1024 * 1024
_LONGEST = 1_000_000
_KINDS = {str(kind) for kinds in (QuoteKind, RecommendationKind) for kind in kinds}


def read_clips(path: Path) -> list[Clip]:
    """The clips of a JSON export, without ids and not looked for yet.

    Raises BadInput for what is no such export, OSError where the file cannot be read.
    """
    name = visible(str(path))
    if path.is_dir():
        raise BadInput(f"{name}: a folder, not a file of clips")
    if path.stat().st_size > _LARGEST:
        raise BadInput(f"{name}: larger than {_LARGEST // 1024 // 1024} MB")
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or data.get("format") != FILE_FORMAT:
        raise BadInput(f"{name}: no clips exported as JSON; make such a file with: whosaid clips export FILE.json")
    if data.get("version") != FILE_VERSION:
        raise BadInput(f"{name}: made by a newer version of whosaid; update the program")
    clips = data.get("clips")
    if not isinstance(clips, list):
        raise BadInput(f"{name}: holds no list of clips")
    found = []
    for number, one in enumerate(clips, 1):
        try:
            found.append(_clip(one))
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{name}: clip {number} is not as clips are exported ({visible(str(error))[:80]})") from None
    return found


def _clip(data: Any) -> Clip:
    """A clip from what `clip_data` made of it. Raises KeyError, TypeError or ValueError for anything else."""
    kind = _text(data, "kind")
    if kind not in _KINDS:
        raise ValueError(f"kind {kind}")
    datetime.fromisoformat(_text(data, "created"))
    if not isinstance(data["chatham_house"], bool):
        raise TypeError("chatham_house")
    if not isinstance(data["tags"], list) or not all(isinstance(tag, str) for tag in data["tags"]):
        raise TypeError("tags")
    return Clip(
        id="",
        item=None,
        document=_text(data, "document"),
        sha256=_text(data, "sha256"),
        path="",
        kind=kind,
        text=_text(data, "text"),
        citation=_text(data, "citation"),
        attribution=None if data["attribution"] is None else _text(data, "attribution"),
        title=_text(data, "title"),
        source=_text(data, "source"),
        chatham_house=data["chatham_house"],
        spans=_spans(data["spans"]),
        collection=_text(data, "collection"),
        created=_text(data, "created"),
        tags=tuple(data["tags"]),
        note=_text(data, "note", lines=True),
    )


def _text(data: Any, key: str, *, lines: bool = False) -> str:
    value = data[key]
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError(key)
    return visible(value, lines=lines)


def _spans(data: Any) -> Spans:
    spans = tuple((start, end) for start, end in data)
    ends = [end for span in spans for end in span]
    if not spans or not all(type(end) is int and 0 <= end < 2**31 for end in ends) or ends != sorted(ends):
        raise ValueError("spans")
    return spans
