"""Sources as JSON, on their way from a worker process."""

from dataclasses import asdict
from typing import Any

from whosaid.model import Block, BlockKind, Page, Person, Source, SourceMetadata
from whosaid.sources.reader import RawFile


def pack(source: Source) -> dict[str, Any]:
    """The source as plain values; `unpack` turns them back. Name and hash are left out."""
    return {
        "text": source.text,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "pages": [[p.number, p.start_char, p.end_char, p.label] for p in source.pages],
        "blocks": [[b.kind, b.start_char, b.end_char, b.level, b.speaker, b.strong] for b in source.blocks],
        "metadata": asdict(source.metadata),
        "warnings": source.warnings,
    }


def unpack(found: dict[str, Any], raw: RawFile) -> Source:
    """The source of the file `raw`.

    Raises ValueError, TypeError, KeyError or AttributeError for what `pack` never made.
    """
    said: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in found["metadata"].items()
    }
    said["people"] = tuple(Person(**person) for person in said["people"])
    return Source(
        raw.name,
        raw.sha256,
        found["text"],
        found["media_type"],
        found["encoding"],
        tuple(Page(*page) for page in found["pages"]),
        tuple(
            Block(BlockKind(kind), start, end, level, speaker, tuple((a, b) for a, b in strong))
            for kind, start, end, level, speaker, strong in found["blocks"]
        ),
        SourceMetadata(**said),
        tuple(found["warnings"]),
    )
