"""Place, publisher and year from the imprint: a postal address in the front or back matter, the body before it."""

import re

from whosaid.extract.draft import Draft
from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.names import UPPER
from whosaid.extract.signs import FIGURES

_ADDRESS = re.compile(
    rf"(?:[A-Z]{{1,2}}[-:])?\d{{4,5}}\s+(?P<city>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)??)\s*,?\s+"
    rf"(?P<country>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+){{0,2}})"
)
_POSTCODE = re.compile(rf"[0-9][0-9]{{3,4}}\s+[{UPPER}]")
"""It begins with one character of a class, which `re` finds fast; it finds none that may be repeated so."""
_STREET = re.compile(r"\b\w*(?:gasse|strasse|straße|street|road|avenue|rue)\b", re.IGNORECASE)
_BODY_NAME = re.compile(
    rf"[{UPPER}][\w’'&-]+(?:\s+(?:[{UPPER}][\w’'&-]+|of|and|on|for|the|in|de|für|und))*(?:\s+\([{UPPER}]{{2,10}}\))?"
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")
"""A number that may be a year: only behind a street it is a postal code (`the 2030 Agenda, Norway` is no address)."""

_EDGE = 15
_LONGEST = 1500


def imprint_of(draft: Draft) -> tuple[str | None, str | None]:
    """Place (`City, Country`) and publisher, each None where no address states it."""
    units = draft.body()
    for unit in (*units[:_EDGE], *units[-_EDGE:]):
        flow = draft.flow(unit)
        if unit.end - unit.start >= _LONGEST or not flow.signs() & FIGURES:
            continue
        if not any(sentence.signs & FIGURES and _POSTCODE.search(sentence.text) for sentence in flow.sentences()):
            continue
        words = flow.words()
        for code in _POSTCODE.finditer(words):
            match = _ADDRESS.match(words, words.rfind(" ", 0, code.start()) + 1)
            if match is None:
                continue
            country = _country(match["country"])
            before = words[: match.start()]
            if country is None or (_YEAR.search(match[0].split()[0]) and not _STREET.search(before[-120:])):
                continue
            if len(before) < 40 or not re.search(r"[^\W\d_]{3,}", _STREET.sub("", before)):
                position = units.index(unit)
                before = draft.words(units[position - 1]) if position else before
            return f"{match['city']}, {country}", _publisher(draft, before)
    return None, None


def year_of(draft: Draft, dates: tuple[str, ...], publisher: str | None) -> int | None:
    """The year of publication: of the copyright line or the imprint, else of the document's latest date."""
    units = draft.body()
    for unit in (*units[:12], *units[-12:]):
        if unit.end - unit.start > 300:
            continue
        if not draft.flow(unit).signs() & FIGURES:
            continue
        words = draft.words(unit)
        stated = _COPYRIGHT.search(words)
        if stated is None and publisher and words.startswith(publisher):
            stated = re.search(r",\s*((?:19|20)\d\d)\b", words)
        if stated:
            return int(stated[1])
    return int(max(date[:4] for date in dates)) if dates else None


def _country(words: str) -> str | None:
    parts = words.split()
    for size in range(len(parts), 0, -1):
        candidate = " ".join(parts[:size])
        if candidate.casefold() in COUNTRIES:
            return candidate
    return None


def _publisher(draft: Draft, before: str) -> str | None:
    names = [m[0] for m in _BODY_NAME.finditer(before) if _has_body_word(m[0])]
    if not names:
        return None
    name = names[-1]
    if "(" not in name:
        written = re.search(rf"{re.escape(name)}\s+\([{UPPER}]{{2,10}}\)", draft.text)
        name = " ".join(written[0].split()) if written else name
    return name


def _has_body_word(name: str) -> bool:
    return not BODY_WORDS.isdisjoint(w.casefold().strip("()") for w in name.split())
