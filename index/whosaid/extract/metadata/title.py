"""The title: of the title page, the first heading, a running head, or the line before the author."""

import re
from collections import Counter

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.metadata.dates import after_dates, is_date
from whosaid.extract.names import UPPER, fold
from whosaid.model import SectionKind, Span

_FIELD = re.compile(r"(?P<key>title|date|author|place|venue)\s*:\s*(?P<value>\S.{2,200})$", re.IGNORECASE)
_THEME = re.compile(
    rf"\b(?:title|theme|titled|entitled|motto)\b[:\s]+(?:was\s+|is\s+)?[\"“]?"
    rf"(?P<words>[{UPPER}][\w’'-]+(?:[\s,]+(?:[–—-]\s+)?(?:[{UPPER}][\w’'-]+|of|and|for|in|on|the|to|a|with)){{2,14}})"
)
_EVENT = re.compile(r"\b(?:its|conference|meeting|summit|event|workshop|this|under the)\b", re.IGNORECASE)
_GENERIC = frozenset(
    "report the report minutes transcript summary agenda introduction contents content abstract official report "
    "book of proceedings proceedings draft prayers bills questions petitions statements".split()
) | {
    "the report",
    "official report",
    "book of proceedings",
    "point of order",
    "points of order",
    "papers laid",
    "notices of motion",
}
_RECORDS = frozenset(
    {
        "official report",
        "parliamentary debates",
        "debates",
        "hansard",
        "minutes",
        "minutes of proceedings",
        "proceedings",
        "verbatim record",
        "summary record",
        "official record",
        "journals",
    }
)
"""What a record is called under the name of the body whose record it is."""
_OPENING = frozenset(
    {SectionKind.SUMMARY, SectionKind.INTRO, SectionKind.AGENDA, SectionKind.BOILERPLATE, SectionKind.SPEAKERS_LIST}
)
_ISSUING = frozenset(
    "committee assembly council ministry commission parliament senate congress lords commons department board authority agency".split()
)
_PAPER = re.compile(
    r"(?:draft\s+|final\s+|interim\s+)?(?:minutes|reports?|records?|proceedings|transcript|press\s+(?:briefing|conference)|(?:oral|written)\s+evidence|"
    r"notes|summary)\b(?:\s+(?:of|on|by|into|from|to|with)\b|\s*[:–—-])(?!.*\b(?:was|were|is|are|has|have|had)\b).{6,}",
    re.IGNORECASE,
)
"""A line that says what the paper is, and of what."""
_OPEN_END = re.compile(r"\b(?:for|of|on|and|the|in|to|with|a|an|:)$", re.IGNORECASE)
_UNDERLINE = re.compile(r"[ \t]*\n[ \t]*([=\-~*#])\1{3,}[ \t]*(?:\n|$)")
_OPENS = re.compile(rf"[{UPPER}\d]")
_BYLINE = re.compile(
    r"^by\b|\S@\S|\b(?:gathered|compiled|edited|written|prepared|recorded|transcribed|submitted) by\b", re.IGNORECASE
)
_VENUE = re.compile(
    r"\b(?:hall|hotel|university|centre|center|room|campus|building|palace|auditorium)\b", re.IGNORECASE
)
_SERIAL = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(?:special\s+)?report\b",
    re.IGNORECASE,
)


def title_of(draft: Draft, author: tuple[str, Span] | None) -> tuple[Unit | None, str | None]:
    """The title and the unit that holds it; None where the document states none."""
    if author:
        before = _before_author(draft, author[1][0])
        if before is not None:
            return before
    stated = _stated(draft)
    body = draft.body()
    if stated is not None:
        at = next((unit for unit in body[:20] if fold(draft.words(unit)) == fold(stated)), None)
        return at or (body[0] if body else None), stated
    return _heading(draft) or _first_line(draft) or _general(draft) or (None, None)


def fields_of(draft: Draft) -> dict[str, str]:
    """Header fields at the start of a plain text (`Title: …`), by their lower-case keys."""
    found: dict[str, str] = {}
    for unit in draft.body()[:30]:
        match = _FIELD.match(draft.words(unit))
        if match:
            found.setdefault(match["key"].casefold(), match["value"].strip())
    return found


def subtitle_of(draft: Draft, title: str | None) -> str | None:
    """The theme that the text says the event or the document had."""
    if not title:
        return None
    for match in _THEME.finditer(draft.text[:8000]):
        words = " ".join(match["words"].split()).rstrip(" ,")
        if len(words.split()) >= 4 and _EVENT.search(draft.text[max(0, match.start() - 80) : match.start()]):
            return words
    return None


def _stated(draft: Draft) -> str | None:
    """The file's own title, where it is one: no date, no single word, not the name of its author."""
    title = draft.source.metadata.title
    least = (
        1 if draft.source.media_type in ("text/markdown", "text/x-rst") else 2
    )  # what a program wrote into a file may be its name
    if not title or len(title.split()) < least or is_date(title) or title in draft.source.metadata.authors:
        return None
    return None if _is_body_name(title) else " ".join(title.split())


def _before_author(draft: Draft, at: int) -> tuple[Unit, str] | None:
    """What stands between the series line or date and the author on a title page of one line."""
    unit = next((u for u in draft.units if u.start <= at < u.end), None)
    if unit is None:
        return None
    before = draft.text[unit.start : at]
    series = max((m.end() for m in re.finditer(r"\bNo\.?\s*\d+", before)), default=0)
    words = " ".join(before[max(series, after_dates(before)) :].split()).strip(" ,;:.")
    return (unit, words) if words and len(words) < 250 and not _BYLINE.search(words) else None


def _heading(draft: Draft) -> tuple[Unit, str] | None:
    """The first of the opening headings that is no body's name, date or serial line."""
    if draft.source.media_type == "text/plain":
        return None
    opening: list[Unit] = []
    before = 0
    for unit in draft.body()[:8]:
        if unit.kind is not kinds.HEADING:
            if opening or before == 2:
                break
            before += 1
            continue
        opening.append(unit)
    for index, unit in enumerate(opening):
        words = draft.words(unit)
        plain = fold(words)
        if _is_body_name(words) and index + 1 < len(opening) and fold(draft.words(opening[index + 1])) in _RECORDS:
            return unit, f"{words} {draft.words(opening[index + 1])}"
        if (
            (is_date(words) and len(words.split()) < 6)
            or plain in _GENERIC
            or _SERIAL.search(words)
            or _is_body_name(words)
            or words.endswith(":")
            or _is_venue(words)
            or _BYLINE.search(words)
        ):
            continue
        if kind_of(words) in _OPENING and len(words.split()) < 4:
            return None
        if _OPEN_END.search(words) and index + 1 < len(opening):
            words = f"{words} {draft.words(opening[index + 1])}"
        return unit, words
    return None


def _general(draft: Draft) -> tuple[Unit, str] | None:
    """What kind of paper it is, where an opening heading says that in so many words and none says more."""
    for unit in draft.body()[:4]:
        words = draft.words(unit)
        if unit.kind is kinds.HEADING and len(words.split()) > 2 and fold(words) in _GENERIC:
            return unit, words
    return None


def _is_venue(words: str) -> bool:
    """Whether a heading is a place to meet in: rooms and houses between commas, and no other words."""
    parts = [part for part in words.split(",") if part.strip()]
    return len(parts) > 1 and all(_VENUE.search(part) for part in parts)


def _is_body_name(words: str) -> bool:
    tokens = [t.casefold() for t in re.findall(r"[^\W\d_]+", words)]
    issuing = 0 < len(tokens) <= 8 and (tokens[-1] in _ISSUING or (words.isupper() and tokens[0] == "house"))
    return issuing and not _PAPER.match(words)


def _first_line(draft: Draft) -> tuple[Unit, str] | None:
    """The first line of a plain text, where it is set like a title or comes back as a running head."""
    counts = Counter(fold(draft.words(unit)) for unit in draft.units if unit.end - unit.start <= 200)
    body: tuple[Unit, str] | None = None
    for unit in draft.body()[:4]:
        words = draft.words(unit)
        stated = unit.kind is kinds.HEADING and unit is draft.body()[0] and _is_marked(draft, unit)
        if is_date(words) or not any(map(str.isalnum, words)):
            continue
        if len(words) > 200 or words[-1:] in ".;,:" or not (stated or _OPENS.match(words) or _is_caseless(words)):
            return body
        repeated = counts[fold(words)] >= 3
        if kind_of(words) in _OPENING and not repeated:
            return body
        if body is None and _is_body_name(words):
            body = unit, words
        if (
            _is_body_name(words)
            or _SERIAL.search(words)
            or fold(words) in _GENERIC
            or _is_venue(words)
            or _BYLINE.search(words)
        ):
            continue
        capitals = re.findall(r"[^\W\d_]{4,}", words)
        share = sum(w[0].isupper() for w in capitals) / max(1, len(capitals))
        is_set = (
            stated or _PAPER.match(words) is not None or _is_caseless(words) or (len(capitals) >= 2 and share >= 0.6)
        )
        return (unit, words) if repeated or is_set else body
    return body


def _is_caseless(words: str) -> bool:
    """Whether a short line is in a script without capitals: it cannot be set like a title in any other way."""
    return len(words) <= 80 and words[-1:].isalnum() and words.upper() == words.lower()


def _is_marked(draft: Draft, unit: Unit) -> bool:
    """Whether the document itself marks a unit as a heading: its format does, or in a plain text a rule beneath."""
    return draft.source.media_type != "text/plain" or _UNDERLINE.match(draft.text, unit.end) is not None
