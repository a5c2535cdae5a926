"""Runs extraction on texts written in a test, without files."""

import hashlib
from pathlib import Path

from whosaid.extract import extract
from whosaid.model import Quote, QuoteKind, Record, Source, SourceMetadata
from whosaid.sources.markdown import MarkdownReader
from whosaid.sources.plain import PlainTextReader
from whosaid.sources.reader import RawFile


def source_of(text: str, *, markdown: bool = False) -> Source:
    """A text as the reader of its format makes a source of it."""
    data = text.encode()
    name = "made-up.md" if markdown else "made-up.txt"
    reader = MarkdownReader() if markdown else PlainTextReader()
    return reader.read(RawFile(name, data, hashlib.sha256(data).hexdigest(), "utf-8"))


def extracted(*paragraphs: str, markdown: bool = False) -> Record:
    """The record of a text whose paragraphs are these."""
    return extract(source_of("\n\n".join(paragraphs) + "\n", markdown=markdown))


def stated(metadata: SourceMetadata, *paragraphs: str) -> Record:
    """The record of a text whose file says this of itself."""
    made = source_of("\n\n".join(paragraphs) + "\n")
    return extract(Source(made.file, made.sha256, made.text, blocks=made.blocks, metadata=metadata))


def quotes(record: Record, kind: QuoteKind) -> list[tuple[str, str | None]]:
    """Text and speaker of the quotes of one kind."""
    return [(quote.text, quote.speaker) for quote in record.quotes if quote.kind is kind]


def pulled(record: Record) -> list[tuple[str, str | None]]:
    return quotes(record, QuoteKind.PULL_QUOTE)


def direct(record: Record) -> list[tuple[str, str | None]]:
    return quotes(record, QuoteKind.INLINE_DIRECT)


def reported(record: Record) -> list[tuple[str, str | None]]:
    return quotes(record, QuoteKind.REPORTED)


def parties(record: Record) -> list[tuple[str, str | None]]:
    """Text and party of the quotes that name no person."""
    return [(quote.text, quote.party) for quote in record.quotes if quote.speaker is None]


def only(record: Record) -> Quote:
    (quote,) = record.quotes
    return quote


def source_text(record: Record, source: Source, item: Quote) -> str:
    """The source text behind an item, its spans joined by a bar."""
    assert record.document.sha256 == source.sha256
    return "|".join(source.text[start:end] for start, end in item.spans)


SEEDS = Path(__file__).parents[2] / "seeds"
