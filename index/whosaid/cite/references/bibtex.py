"""BibTeX, as BibTeX itself, biber, JabRef and pandoc read it, in UTF-8."""

from collections.abc import Iterable

from whosaid.cite.days import stretches
from whosaid.cite.escaping import latex
from whosaid.cite.marks import clean
from whosaid.cite.names import Name
from whosaid.cite.parts import RULE
from whosaid.cite.references.csl import NUMBERED, isbns, issued
from whosaid.cite.references.keys import key
from whosaid.cite.work import SPOKEN, Work, work
from whosaid.model import DocumentEntry

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_BRACES = str.maketrans({"{": r"\textbraceleft{}", "}": r"\textbraceright{}"})


def bibtex(documents: Iterable[DocumentEntry]) -> str:
    """The documents as entries, an empty line between two."""
    return "\n\n".join(_entry(entry) for entry in documents)


def _entry(entry: DocumentEntry) -> str:
    cited = work(entry.document)
    report = cited.nature not in SPOKEN and cited.publisher is not None
    series = NUMBERED.fullmatch(cited.series[0]) if cited.series else None
    number = series["number"] if series is not None else ", ".join(cited.symbols)
    fields = {
        "author": " and ".join(_name(name) for name in cited.authors),
        "title": f"{{{_escaped(cited.whole_title)}}}",
        "institution" if report else "organization": _escaped(cited.imprint) and f"{{{_escaped(cited.imprint)}}}",
        "type" if report else "howpublished": _escaped(cited.kind[:1].upper() + cited.kind[1:]),
        "series": _escaped(series["series"] if series is not None else "".join(cited.series[:1])),
        "number": _escaped(number),
        "address": _escaped(cited.place),
        "year": "".join(day[:4] for day in issued(cited)[:1]),
        "isbn": _escaped(" ".join(isbns(cited))),
        "doi": _escaped(cited.doi),
        "language": _escaped(clean(entry.document.language or "")),
        "note": RULE if cited.protected else "",
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    lines += [f"  month = {month}" for month in _month(cited)]
    body = ",\n".join(lines)
    return f"@{'techreport' if report else 'misc'}{{{key(entry.id, cited)},\n{body}\n}}"


def _month(cited: Work) -> list[str]:
    """The month as a macro, which every style has in its own language; days stand beside it."""
    for first, last in stretches(issued(cited))[:1]:
        if first.month:
            macro = _MONTHS[first.month - 1]
            days = "--".join(dict.fromkeys(str(day) for day in (first.day, last.day) if day))
            return [f'{macro} # "~{days}"' if days and first.month == last.month else macro]
    return []


def _name(name: Name) -> str:
    """A person as family and given names; a body in braces of its own, or it would be taken apart."""
    if not name.family:
        return f"{{{_escaped(name.whole)}}}"
    return ", ".join(_escaped(part) for part in (name.family, name.suffix, name.given) if part)


def _escaped(text: str) -> str:
    """`text` for a field: braces by name, for BibTeX counts also those behind a backslash."""
    return "".join(mark.translate(_BRACES) if mark in "{}" else latex(mark) for mark in _pieces(text))


def _pieces(text: str) -> list[str]:
    pieces, start = [], 0
    for at, mark in enumerate(text):
        if mark in "{}":
            pieces += [text[start:at], mark]
            start = at + 1
    return [*pieces, text[start:]]
