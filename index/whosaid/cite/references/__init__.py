"""Documents as data for reference managers: BibTeX, RIS and CSL-JSON."""

from collections.abc import Iterable

from whosaid.cite.references.bibtex import bibtex
from whosaid.cite.references.csl import csl_item, csl_json
from whosaid.cite.references.ris import ris
from whosaid.model import DocumentEntry, Entry, SpeakerEntry

__all__ = ["bibtex", "csl_item", "csl_json", "documents_of", "ris"]


def documents_of(entries: Iterable[Entry]) -> list[DocumentEntry]:
    """The documents in which things stand, each once, in the order in which they are met.

    Those of a speaker are all in which the person appears; one that protects its people is none of them.
    """
    found: dict[str, DocumentEntry] = {}
    for entry in entries:
        if isinstance(entry, SpeakerEntry):
            for one in entry.appearances:
                if not one.document.chatham_house:
                    found.setdefault(one.document_id, DocumentEntry(one.document_id, one.document))
        elif isinstance(entry, DocumentEntry):
            found.setdefault(entry.id, entry)
        else:
            found.setdefault(entry.document_id, DocumentEntry(entry.document_id, entry.document))
    return list(found.values())
