"""Citation styles: the parts of a citation in the order and with the marks of a style."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from whosaid.cite import parts
from whosaid.model import BadInput, Document, Entry, QuoteEntry, RecommendationEntry, SpeakerEntry


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a citation; titles of works are set in italics where a form can."""

    text: str
    italic: bool = False


Style: TypeAlias = Callable[[Entry], list[Run]]


def citation(entry: Entry, style: str = "plain") -> str:
    """Where an item comes from, on one line, with a full stop. Raises BadInput for an unknown style."""
    return "".join(run.text for run in runs(entry, style))


def runs(entry: Entry, style: str) -> list[Run]:
    """The citation in stretches, for forms that set titles apart. Raises BadInput for an unknown style."""
    if style not in _STYLES:
        raise BadInput(f"No citation style “{style}”; there are {', '.join(STYLES)}.")
    return _STYLES[style](entry)


def _plain(entry: Entry) -> list[Run]:
    if isinstance(entry, SpeakerEntry):
        return _speaker(entry)
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
    return [
        Run(lead + (f"{writers}, " if writers else "")),
        _title(document),
        Run(behind_title + stop),
    ]


def _speaker(entry: SpeakerEntry) -> list[Run]:
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


_STYLES: dict[str, Style] = {"plain": _plain}

STYLES: dict[str, str] = {"plain": "in words"}
"""The styles by name, each with what it is."""
