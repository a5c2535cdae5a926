"""The plain style: who, in what capacity, in which document, when and where, in words that need no handbook."""

from whosaid.cite import parts
from whosaid.cite.runs import Run, Runs, runs
from whosaid.cite.styles.reference import Reference
from whosaid.model import Document, DocumentEntry, Entry, QuoteEntry, RecommendationEntry, SpeakerEntry


def refer(entry: Entry) -> Reference:
    """The citation as one sentence or two, with a full stop."""
    return Reference(speaker(entry) if isinstance(entry, SpeakerEntry) else _source(entry))


def _source(entry: DocumentEntry | QuoteEntry | RecommendationEntry) -> Runs:
    lead = ""
    if isinstance(entry, QuoteEntry):
        lead = f"{parts.source(entry)}, {'as reported in' if parts.is_reported(entry) else 'in'}: "
    elif isinstance(entry, RecommendationEntry):
        lead = f"{parts.statement(entry)}, in: "
    document = entry.document
    named = entry.speaker.name if isinstance(entry, QuoteEntry) and entry.speaker is not None else None
    writers = ", ".join(name for name in parts.authors(document) if name != named)
    types = ("series", "symbol", "DOI") if lead else ("series", "symbol", "DOI", "ISBN", "ISSN")
    behind = [
        *parts.identifiers(document, *types),
        parts.place_and_dates(document),
        parts.publication(document),
    ]
    sentences = [sentence for sentence in behind if sentence]
    where = parts.locus(entry)
    if where and sentences:
        sentences[-1] = f"{sentences[-1]}, {where}"
    behind_title = f", {where}" if where and not sentences else ""
    behind_title += _sentences(parts.title(document), sentences)
    behind_title += f" ({parts.RULE})" if document.chatham_house else ""
    stop = "" if (behind_title or parts.title(document))[-1] in ".?!" else "."
    return runs(lead, f"{writers}, " if writers else "", _title(document), behind_title + stop)


def speaker(entry: SpeakerEntry) -> Runs:
    """The person with the latest appearance; one that a document protects is not told."""
    shown = [a for a in entry.appearances if not a.document.chatham_house]
    if not shown:
        return [Run(f"{parts.PROTECTED} ({parts.RULE}).")]
    latest = shown[-1]
    when = parts.place_and_dates(latest.document)
    return [
        Run(f"{parts.Source(latest.speaker.name, parts.details(latest.speaker))}, in: "),
        _title(latest.document),
        Run(f", {when}." if when else "."),
    ]


def _title(document: Document) -> Run:
    return Run(parts.title(document), italic=document.title is not None)


def _sentences(before: str, sentences: list[str]) -> str:
    """The sentences behind a title, each set off by the full stop that the one before may have already."""
    text = ""
    for sentence in sentences:
        text += f"{'' if (text or before)[-1] in '.?!' else '.'} {sentence}"
    return text
