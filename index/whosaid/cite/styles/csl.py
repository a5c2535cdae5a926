"""Any style of the Citation Style Language, by its file, through citeproc-py, which is the extra `csl`.

The styles of this program are closer to their handbooks: citeproc-py 0.11 cuts given names down to initials where a
style says not to, shortens ranges of pages that should stay, and capitalises more than it should.
"""

import re
import warnings
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

from whosaid.cite.locus import Locus, Place
from whosaid.cite.marks import clean
from whosaid.cite.parts import RULE
from whosaid.cite.references.csl import csl_item
from whosaid.cite.runs import Run, Runs, joined, runs, words
from whosaid.cite.saying import How, Saying, saying
from whosaid.cite.styles import plain
from whosaid.cite.styles.reference import Reference
from whosaid.model import BadInput, DocumentEntry, Entry, SpeakerEntry, visible

_LINKS = {How.SPOKEN: "in", How.QUOTED: "quoted in", How.CITED: "cited in"}
_LARGEST = 2 * 1024 * 1024
_ITALICS = re.compile(r"<(?P<tag>/?)(?P<name>i|em)>|<[^>]*>")


def refer(entry: Entry, path: Path) -> Reference:
    """The citation in the style of the file. Raises as `load`."""
    style = load(path)
    if isinstance(entry, SpeakerEntry):
        return plain.refer(entry)
    if isinstance(entry, DocumentEntry):
        note, source = _rendered(style, entry, None)
        return Reference(_told(source or note, entry.document.chatham_house))
    said = saying(entry)
    note, source = _rendered(style, DocumentEntry(entry.document_id, entry.document), said.locus)
    if style.root.get("class") == "note" or not source:
        return Reference(_told(_led(said, note, note_style=True), entry.document.chatham_house))
    return Reference(_told(source, entry.document.chatham_house), _led(said, note, note_style=False))


@lru_cache(maxsize=4)
def load(path: Path) -> Any:
    """The style in a file. Raises BadInput without the extra, and for a file that is no style of its own."""
    try:
        import citeproc
    except ImportError:
        raise BadInput("a .csl style needs citeproc-py; install it with: pip install 'whosaid[csl]'") from None
    name = visible(str(path))
    if not path.is_file() or path.stat().st_size > _LARGEST:
        raise BadInput(f"{name}: no style file here")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            style = citeproc.CitationStylesStyle(str(path), validate=False)
            if style.root.find("{*}citation") is None:
                raise ValueError("it leads to another style; name that one")
    except Exception as error:  # whatever the parser of a third party trips over
        raise BadInput(f"{name}: no CSL style that can be used ({visible(str(error))[:100]})") from None
    return style


def _rendered(style: Any, entry: DocumentEntry, locus: Locus | None) -> tuple[Runs, Runs]:
    """The citation in text or note, and the entry of the bibliography (empty in a style without one)."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, Locator, formatter
    from citeproc.source.json import CiteProcJSON

    item = csl_item(entry)
    label = {Place.PAGE: "page", Place.SECTION: "section"}.get(locus.place) if locus is not None else None
    where = {"locator": Locator(label, locus.words)} if label and locus is not None else {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.html)
            citation = Citation([CitationItem(item["id"], **where)])
            bibliography.register(citation)
            note = str(bibliography.cite(citation, lambda missing: None))
            listed = [str(one) for one in bibliography.bibliography()] if style.has_bibliography() else []
    except Exception as error:  # whatever a style asks for that the processor cannot do
        raise BadInput(f"the style cannot cite {entry.id}: {visible(str(error))[:100]}") from None
    behind: Runs = runs(f"({locus.words})") if locus is not None and not label else []
    return joined([_runs(note), behind], " "), _runs("".join(listed[:1]))


def _runs(html: str) -> Runs:
    stretches: Runs = []
    at, italic = 0, False
    for tag in _ITALICS.finditer(html):
        stretches.append(Run(unescape(html[at : tag.start()]), italic))
        italic = not tag["tag"] if tag["name"] else italic
        at = tag.end()
    stretches.append(Run(unescape(html[at:]), italic))
    return [Run(re.sub(r"\s+", " ", run.text), run.italic) for run in stretches if run.text]


def _led(said: Saying, note: Runs, *, note_style: bool) -> Runs:
    """The citation behind the name of who is quoted, inside its brackets where it stands in the text."""
    if said.name is None:
        return note
    lead = f"{said.name.whole if note_style else said.name.first}, {_LINKS[said.how]} "
    text = words(note)
    if not note_style and text[:1] in "([":
        return runs(text[0], lead, Run(note[0].text[1:], note[0].italic), note[1:])
    return runs(lead, note)


def _told(source: Runs, protected: bool) -> Runs:
    return joined([source, f"({RULE})"], " ") if protected and RULE not in clean(words(source)) else source
