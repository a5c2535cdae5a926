"""Forms: a quote with its citation, ready for the page it is pasted into."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from whosaid.cite import escaping, parts
from whosaid.cite.marks import clean
from whosaid.cite.references import bibtex, csl_json, documents_of, ris
from whosaid.cite.runs import Run, joined, runs
from whosaid.cite.runs import words as text
from whosaid.cite.styles import citation, in_marks, reference
from whosaid.model import (
    BadInput,
    DocumentEntry,
    Entry,
    Kind,
    QuoteEntry,
    RecommendationEntry,
    SpeakerEntry,
    View,
    link_of,
)

Form: TypeAlias = Callable[[Entry, str], str]

_LISTS = {
    DocumentEntry: Kind.DOCUMENT,
    SpeakerEntry: Kind.SPEAKER,
    QuoteEntry: Kind.QUOTE,
    RecommendationEntry: Kind.RECOMMENDATION,
}


def quotation(entry: Entry, form: str = "plain", style: str = "plain") -> str:
    """The item's words with their citation, or the citation alone where an item has no words.

    Reported speech stands behind the name of its source and never in quotation marks. The result
    has no control characters but line feeds and does not end in one. Raises BadInput for an unknown
    form or style.
    """
    return quotations([entry], form, style)


def quotations(entries: Sequence[Entry], form: str = "plain", style: str = "plain") -> str:
    """Several items, one below the other; as data for other programs each document once. Raises as `quotation`."""
    if form in _DATA:
        return _DATA[form](documents_of(entries))
    if form not in _FORMS:
        raise BadInput(f"No form “{form}”; there are {', '.join(FORMS)}.")
    between = "\n" if form == "link" else "\n\n"
    return between.join(_FORMS[form](entry, style) for entry in entries)


def words(entry: Entry, style: str = "plain") -> str:
    """The words alone: in the quotation marks of a style, or as reported; empty for documents and speakers."""
    if isinstance(entry, RecommendationEntry):
        return in_marks(entry.recommendation.text, style)
    if not isinstance(entry, QuoteEntry):
        return ""
    if not parts.is_reported(entry):
        return in_marks(entry.quote.text, style)
    name = parts.source(entry).name
    lead = "Reported" if name == parts.UNNAMED else f"{name[0].upper()}{name[1:]} (reported)"
    return f"{lead}: {clean(entry.quote.text)}"


def _plain(entry: Entry, style: str) -> str:
    said, source = _said(entry, style, _same, _same)
    return f"{said}\n— {source}" if said else source


def _line(entry: Entry, style: str) -> str:
    said, cited = words(entry, style), reference(entry, style)
    if said and cited.beside:
        return f"{said} {text(cited.beside)} — {text(cited.source)}"
    return f"{said} ({text(cited.source).removesuffix('.')})" if said else text(cited.source)


def _markdown(entry: Entry, style: str) -> str:
    said, source = _said(entry, style, escaping.markdown, lambda title: f"*{title}*")
    return f"> {said}\n>\n> — {source}" if said else source


def _footnote(entry: Entry, style: str) -> str:
    said = words(entry, style)
    source = _marked_up(reference(entry, style).in_one, escaping.markdown, lambda title: f"*{title}*")
    label = re.sub(r"\W+", "-", entry.id)
    return f"{escaping.markdown(said)}[^{label}]\n\n[^{label}]: {source}" if said else source


def _html(entry: Entry, style: str) -> str:
    said, source = _said(entry, style, escaping.html, lambda title: f"<cite>{title}</cite>")
    if not said:
        return f"<p>{source}</p>"
    block = f'<blockquote dir="auto">\n<p>{said}</p>\n</blockquote>'
    return f"<figure>\n{block}\n<figcaption>— {source}</figcaption>\n</figure>"


def _latex(entry: Entry, style: str) -> str:
    said, source = _said(entry, style, escaping.latex, lambda title: f"\\emph{{{title}}}")
    return f"\\begin{{quote}}\n{said}\n\n--- {source}\n\\end{{quote}}" if said else source


def _org(entry: Entry, style: str) -> str:
    said, source = _said(entry, style, escaping.org, lambda title: f"/{title}/")
    return f"#+begin_quote\n{said}\n\n— {source}\n#+end_quote" if said else source


def _link(entry: Entry, style: str) -> str:
    return link_of(View(pane=_LISTS[type(entry)], anchor=entry.id))


def _said(entry: Entry, style: str, escape: Callable[[str], str], set_apart: Callable[[str], str]) -> tuple[str, str]:
    """The words, with what a style puts beside them, and their source, both escaped; no words: the citation whole."""
    said, cited = words(entry, style), reference(entry, style)
    if not said:
        return "", _marked_up(cited.in_one, escape, set_apart)
    beside = joined([runs(said), cited.beside], " ")
    return _marked_up(beside, escape, set_apart), _marked_up(cited.source, escape, set_apart)


def _marked_up(stretches: Iterable[Run], escape: Callable[[str], str], set_apart: Callable[[str], str]) -> str:
    return "".join(set_apart(escape(run.text)) if run.italic else escape(run.text) for run in stretches)


def _same(text: str) -> str:
    return text


_FORMS: dict[str, Form] = {
    "plain": _plain,
    "line": _line,
    "markdown": _markdown,
    "footnote": _footnote,
    "html": _html,
    "latex": _latex,
    "org": _org,
    "citation": citation,
    "link": _link,
}
_DATA = {"bibtex": bibtex, "ris": ris, "csl": csl_json}

DATA_FORMS = tuple(_DATA)
"""The forms that are a document's data and no words."""

FORMS: dict[str, str] = {
    "plain": "quote, then citation",
    "line": "quote and citation on one line",
    "markdown": "Markdown block quote",
    "footnote": "Markdown with a footnote",
    "html": "HTML source",
    "latex": "LaTeX source",
    "org": "Org mode",
    "citation": "citation alone",
    "bibtex": "the document for BibTeX",
    "ris": "the document for RIS",
    "csl": "the document as CSL-JSON",
    "link": "link that whosaid show opens",
}
"""The forms by name, each with what it is."""
