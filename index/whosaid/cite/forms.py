"""Forms: a quote with its citation, ready for the page it is pasted into."""

import re
from collections.abc import Callable
from typing import TypeAlias

from whosaid.cite import parts
from whosaid.cite.marks import clean, quoted
from whosaid.cite.styles import Run, citation, runs
from whosaid.model import BadInput, Entry, QuoteEntry, RecommendationEntry

Form: TypeAlias = Callable[[Entry, str], str]

_MARKDOWN = re.compile(r"[\\`*_\[\]<>~^$|@]|&(?=#?\w+;)")


def quotation(entry: Entry, form: str = "plain", style: str = "plain") -> str:
    """The item's words with their citation, or the citation alone where an item has no words.

    Reported speech stands behind the name of its source and never in quotation marks. The result
    has no control characters but line feeds and does not end in one. Raises BadInput for an unknown
    form or style.
    """
    if form not in _FORMS:
        raise BadInput(f"No form “{form}”; there are {', '.join(FORMS)}.")
    return _FORMS[form](entry, style)


def words(entry: Entry) -> str:
    """The words alone: in quotation marks, or as reported; empty for documents and speakers."""
    if isinstance(entry, RecommendationEntry):
        return quoted(entry.recommendation.text)
    if not isinstance(entry, QuoteEntry):
        return ""
    if not parts.is_reported(entry):
        return quoted(entry.quote.text)
    name = parts.source(entry).name
    lead = "Reported" if name == parts.UNNAMED else f"{name[0].upper()}{name[1:]} (reported)"
    return f"{lead}: {clean(entry.quote.text)}"


def _plain(entry: Entry, style: str) -> str:
    said = words(entry)
    return f"{said}\n— {citation(entry, style)}" if said else citation(entry, style)


def _line(entry: Entry, style: str) -> str:
    said = words(entry)
    return f"{said} ({citation(entry, style).removesuffix('.')})" if said else citation(entry, style)


def _markdown(entry: Entry, style: str) -> str:
    said = words(entry)
    source = _marked_up(runs(entry, style))
    return f"> {escaped(said)}\n>\n> — {source}" if said else source


def _footnote(entry: Entry, style: str) -> str:
    said = words(entry)
    source = _marked_up(runs(entry, style))
    label = re.sub(r"\W+", "-", entry.id)
    return f"{escaped(said)}[^{label}]\n\n[^{label}]: {source}" if said else source


def _marked_up(stretches: list[Run]) -> str:
    return "".join(f"*{escaped(run.text)}*" if run.italic else escaped(run.text) for run in stretches)


def escaped(text: str) -> str:
    """`text` for a Markdown page, where it then reads as it is."""
    return _MARKDOWN.sub(r"\\\g<0>", text)


_FORMS: dict[str, Form] = {
    "plain": _plain,
    "line": _line,
    "markdown": _markdown,
    "footnote": _footnote,
    "citation": citation,
}

FORMS: dict[str, str] = {
    "plain": "quote, then citation",
    "line": "quote and citation on one line",
    "markdown": "Markdown block quote",
    "footnote": "Markdown with a footnote",
    "citation": "citation alone",
}
"""The forms by name, each with what it is."""
