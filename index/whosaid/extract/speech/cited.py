"""Words in quotation marks with a reference directly behind: `to “assess training needs and report on them”.⁴⁹`

Reports weave pieces of documents and of evidence into their sentences and give the place instead of a verb of saying.
"""

import re

from whosaid.extract.names import UPPER
from whosaid.model import Span

_REFERENCE = re.compile(
    r"[.,;:]?[\"’']?(?:\s?[⁰¹²³⁴-⁹]|\d{1,3}(?=\s|$)|\^?\s?\[(?:\^|\\?\[)?\d{1,3}(?:,\s?\d{1,3})*\\?\]|\s?(?:&nbsp;)?\s?(?:<span[^<>]{0,90}>)?(?:&nbsp;)?\[?<(?:sup|a\s[^<>]{0,200}?href=.?#)"
    rf"|\.\s\d{{2,3}}(?=\s+[{UPPER}])|\s?\((?:Qq?\.?\s?\d|[Pp]ara(?:graph)?s?\b|pp?\.\s?\d|§|[Ss]ection\s\d|[A-Z]{{2,5}}\s?\d{{2,}}"
    rf"|[{UPPER}][\w’-]+(?:\set\sal\.?|\s(?:and|&)\s[{UPPER}][\w’-]+)?,?\s\d{{4}}))"
)
"""The mark of a note, a number in brackets, or a place: `(Q 12)`, `(para 3)`, `(Roe and Doe, 1999)`."""

_TERM = re.compile(
    r"\b(?:terms?|phrases?|words?|called|titled|entitled|named|headed|label(?:led)?|known\s+as|concept\s+of|notion\s+of|so-called)\s+$",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:\b(?:report|paper|article|book|guidance|guide|strategy|theory|model|project|programme|program|initiative|campaign|see|in)|[,(])"
    r"\s*$",
    re.IGNORECASE,
)
"""Before what may be a title, if it is no clause."""
_NOTE = re.compile(r"[.,;:]?[\"’'”)]?\s?(?:[⁰¹²³⁴-⁹]|\^?\[\^?\d{1,3}\]|<sup)")
_SPEAKER = re.compile(
    r"\b(?:I|I[’']\w+|we|we[’']\w+|you|my|our|me|us|ich|wir|mich|uns|je|j[’']\w+|nous|vous|yo|nosotros)\b"
)
_NO_SPEAKER = re.compile(
    r"\b(?:examples?|e\.g\.?|instance|such\s+as|title|headline|imagine|suppose|type|enter|click|message|label|button|text|prompt|beispiel|"
    r"exemple|ejemplo|exemple|titular|titre|titel|name)\b[^:]{0,20}:$"
    r"|\b(?:if|nobody|no\s+one|never|would|could|might|should|wenn|falls|niemand|nie|si|personne|jamais|nadie|nunca|ningú)\b[^.!?:]{0,50}:$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:\.\.\.|…|\[)?\W{0,3}[a-zà-ÿ]")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|need|needs)\b"
)
_LEAST_OF_A_SENTENCE = 8
_OF_LAW = re.compile(r"\(\w{1,4}\)\s|(?:[A-Z]{1,3}\s)?\d+[A-Z]+\s|\d{1,3}\.?\s[A-Z]")
"""How clauses and sections open: `(d) may only be made once`."""


def is_cited(source: str, end: int, text: str, marks: Span, inner: Span) -> bool:
    """Whether words between marks stand with a reference and are neither a title nor a term.

    `marks` and `inner` are places in the paragraph's `text`, from which the marks of notes are gone; `end` is where the
    closing mark ends in the source.
    """
    return _REFERENCE.match(source, end) is not None and _is_no_term(text, marks, inner)


def is_cited_at_end(source: str, end: int, text: str, marks: Span, inner: Span) -> bool:
    """Whether the mark of a note stands at the end of the sentence (`end`) that holds a clause, or most of one, in marks."""
    words = text[slice(*inner)]
    return (
        _NOTE.match(source, end) is not None
        and len(words.split()) >= _LEAST_OF_A_SENTENCE
        and _GOES_ON.match(words) is not None
        and _VERB.search(words) is not None
        and _is_no_term(text, marks, inner)
    )


def is_of_law(words: str) -> bool:
    """Whether words open like a clause or a section of a law."""
    return _OF_LAW.match(words) is not None


def is_sentence(words: str) -> bool:
    """Whether words are a whole sentence that ends with a stop, no title and no clause of a law."""
    parts = words.split()
    large = sum(part[0].isupper() for part in parts)
    return (
        len(parts) >= _LEAST_OF_A_SENTENCE and large * 2 <= len(parts) and words[-1] in ".!?…" and not is_of_law(words)
    )


def is_aloud(text: str, marks: Span, inner: Span) -> bool:
    """Whether words behind a colon speak of whoever says them: `A word from the port: “we want you to know …”`."""
    words = text[slice(*inner)]
    lead = text[max(0, marks[0] - 60) : marks[0]].rstrip()
    return lead.endswith(":") and _SPEAKER.search(words) is not None and _NO_SPEAKER.search(lead) is None


def _is_no_term(text: str, marks: Span, inner: Span) -> bool:
    words = text[slice(*inner)]
    parts = words.split()
    if sum(part[0].isupper() for part in parts) * 2 > len(parts):
        return False
    low = max(0, marks[0] - 24)
    if _TERM.search(text, low, marks[0]) is not None:
        return False
    if _GOES_ON.match(words):
        return _TITLED.search(text, low, marks[0]) is None or _VERB.search(words) is not None
    return len(parts) >= _LEAST_OF_A_SENTENCE and _VERB.search(words) is not None and words[-1] in ".!?…"
