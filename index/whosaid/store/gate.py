"""The Chatham House gate: what a protected document may yield. Everything stored passes through here."""

from dataclasses import replace
from typing import TypeVar

from whosaid.model import Quote, Recommendation, Record

_T = TypeVar("_T", bound=Quote | Recommendation)


def guarded(record: Record) -> Record:
    """The record as it may be kept: where the Chatham House rule holds, without any person.

    Texts, spans and parties (states and bodies that the document itself names) stay. Spans that
    name a source go, for they would lead to the person.
    """
    if not record.document.chatham_house:
        return record
    return replace(
        record,
        speakers=(),
        passages=tuple(replace(p, owner=None) for p in record.passages),
        quotes=tuple(_unnamed(q) for q in record.quotes),
        recommendations=tuple(_unnamed(r) for r in record.recommendations),
        doubtful=tuple(_unnamed(item) for item in record.doubtful),
    )


def _unnamed(item: _T) -> _T:
    """A quote or recommendation without its source."""
    item = replace(item, speaker=None, attribution=None)
    if not isinstance(item, Recommendation):
        return item
    supports = tuple(replace(support, speaker=None) for support in item.supported_by)
    return replace(item, owner=None, supported_by=supports)
