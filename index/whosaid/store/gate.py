"""The Chatham House gate: what a protected document may yield. Everything stored passes through here."""

from dataclasses import replace

from whosaid.model import Record


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
        quotes=tuple(replace(q, speaker=None, attribution=None) for q in record.quotes),
        recommendations=tuple(
            replace(
                r,
                speaker=None,
                attribution=None,
                owner=None,
                supported_by=tuple(replace(s, speaker=None) for s in r.supported_by),
            )
            for r in record.recommendations
        ),
    )
