"""What a document says of itself: title, kind, dates, place, publisher, identifiers. Nothing is guessed."""

import re
from collections import Counter

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.lexicon.places import COUNTRIES
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.names import UPPER, fold
from whosaid.model import Document, Identifier, PassageKind, SectionKind, Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar janvier enero",
            "february februar février febrero",
            "march märz mars marzo",
            "april avril abril",
            "may mai mayo",
            "june juni juin junio",
            "july juli juillet julio",
            "august août agosto",
            "september septembre septiembre",
            "october oktober octobre octubre",
            "november novembre noviembre",
            "december dezember décembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w.])(?<!No )(?<!No. )(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)?\s*(?:(?:-|–|to|and)\s*(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*)?(?:of\s+|de\s+)?)?"
    rf"(?P<month>{_MONTH})\.?,?\s+(?:(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*[-–]\s*(?P<day4>\d{{1,2}}))?,\s+)?(?:de\s+)?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b")
_ISBN = re.compile(r"\bISBN(?:-1[03])?:?\s*((?:97[89][\s-]?)?\d[\d\s-]{7,14}[\dXx])\b")
_ISSN = re.compile(r"\bISSN:?\s*(\d{4}-\d{3}[\dXx])\b")
_DOI = re.compile(r"\b(?:doi:?\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/[^\s\"<>]+[^\s\"<>.,;)])", re.IGNORECASE)
_SYMBOL = re.compile(r"\b(?:A|S|E|ST|HSP|TD|UNEP|FCCC)/(?:[A-Z]+[./])*[A-Z0-9.()]+(?:/[A-Z0-9.()]+)+\b")
_SERIES = re.compile(
    rf"(?P<name>[{UPPER}][\w’'&-]+(?:\s+(?:[{UPPER}][\w’'&-]+|of|and|in|on|for|the)){{1,6}})\s+(?P<no>No\.?\s*\d{{1,4}}(?:/\d{{2,4}})?)\b"
)
_ADDRESS = re.compile(
    rf"(?:(?<=\s)|^)(?:[A-Z]{{1,2}}[-:])?\d{{4,5}}\s+(?P<city>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+)??)\s*,?\s+(?P<country>[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+){{0,2}})"
)
_KIND = re.compile(
    r"\b(?:this|the\s+present)\s+(?P<kind>(?:conference|workshop|meeting|event|summit|session|inquiry|committee|final|annual|seminar|panel|progress)?\s*"
    r"(?:report|paper|article|proceedings|summary|minutes|transcript|declaration|resolution|statement|study))\b",
    re.IGNORECASE,
)
_THEME = re.compile(
    rf"\b(?:title|theme|titled|entitled|motto)\b[:\s]+(?:was\s+|is\s+)?[\"“]?(?P<words>[{UPPER}][\w’'-]+(?:[\s,]+(?:[–—-]\s+)?(?:[{UPPER}][\w’'-]+|of|and|for|in|on|the|to|a|with)){{2,14}})",
)
_GENERIC = frozenset("report minutes transcript summary agenda introduction contents content abstract".split())


def describe(draft: Draft, author: tuple[str, Span] | None, language: str | None) -> Document:
    """The document's own account of itself, without sections and pages."""
    source = draft.source
    stated = source.metadata
    title_unit, title = _title(draft, author)
    dates = stated.dates or _dates(draft, title_unit)
    identifiers = _identifiers(draft)
    place, publisher = _imprint(draft)
    text = draft.text
    return Document(
        file=source.file,
        sha256=source.sha256,
        n_chars=len(source.text),
        title=stated.title or title,
        subtitle=stated.subtitle or _subtitle(draft, title),
        kind=stated.kind or _kind(text, draft),
        dates=dates,
        year=_year(draft, dates, publisher),
        place=stated.place or place,
        publisher=stated.publisher or publisher,
        authors=stated.authors or ((author[0],) if author else ()),
        identifiers=identifiers,
        language=stated.language or language,
        chatham_house=draft.chatham_house,
        pages=len(draft.pages) or None,
        warnings=source.warnings,
    )


def iso_dates(text: str) -> list[str]:
    """All dates written in `text`, as ISO 8601 cut to what is said."""
    found: list[tuple[int, str]] = []
    for match in _DATE.finditer(text):
        month = _MONTHS[match["month"].casefold()]
        days = [match[g] for g in ("day", "day2", "day3", "day4") if match[g]]
        if any(not 1 <= int(d) <= 31 for d in days):
            continue
        if days:
            found += [(match.start(), f"{match['year']}-{month:02d}-{int(d):02d}") for d in days]
        else:
            found.append((match.start(), f"{match['year']}-{month:02d}"))
    found += [(m.start(), m[0]) for m in _ISO.finditer(text)]
    return list(dict.fromkeys(date for _, date in sorted(found)))


def _title(draft: Draft, author: tuple[str, Span] | None) -> tuple[Unit | None, str | None]:
    if author:
        before = draft.text[max(0, author[1][0] - 400) : author[1][0]]
        unit = next((u for u in draft.units if u.start <= author[1][0] < u.end), None)
        if unit is not None:
            before = draft.text[unit.start : author[1][0]]
            marks = [m.end() for m in _DATE.finditer(before)] + [m.end() for m in re.finditer(r"\bNo\.?\s*\d+", before)]
            words = " ".join(before[max(marks, default=0) :].split()).strip(" ,;:.")
            if words and len(words) < 250:
                return unit, words
    body = draft.body()
    first_level = [
        u for u in body if u.kind is PassageKind.HEADING and u.level == 1 and draft.source.media_type != "text/plain"
    ]
    if first_level and body.index(first_level[0]) < 6:
        return first_level[0], draft.words(first_level[0])
    counts = Counter(fold(draft.words(u)) for u in draft.units)
    for unit in body[:4]:
        words = draft.words(unit)
        if len(words) > 200 or not re.match(rf"[{UPPER}\d]", words) or words[-1:] in ".;,:":
            return None, None
        announced = kind_of(words)
        repeated = counts[fold(words)] >= 3
        if (
            announced in (SectionKind.SUMMARY, SectionKind.INTRO, SectionKind.AGENDA, SectionKind.BOILERPLATE)
            and not repeated
        ):
            return None, None
        if fold(words) in _GENERIC:
            continue
        capitals = re.findall(r"[^\W\d_]{4,}", words)
        share = sum(w[0].isupper() for w in capitals) / max(1, len(capitals))
        if repeated or (len(capitals) >= 2 and share >= 0.6):
            return unit, words
        return None, None
    return None, None


def _subtitle(draft: Draft, title: str | None) -> str | None:
    if not title:
        return None
    for match in _THEME.finditer(draft.text[:8000]):
        words = " ".join(match["words"].split()).rstrip(" ,")
        near = draft.text[max(0, match.start() - 300) : match.start()]
        if len(words.split()) >= 4 and re.search(
            r"\b(?:its|conference|meeting|summit|event|workshop|this|under the)\b", near[-80:], re.IGNORECASE
        ):
            return words
    return None


def _kind(text: str, draft: Draft) -> str | None:
    found = Counter(" ".join(m["kind"].casefold().split()) for m in _KIND.finditer(text))
    if found:
        kind = max(found, key=lambda k: (found[k], len(k)))
        if kind == "report":
            kind = max((k for k in found if k.endswith("report")), key=lambda k: (len(k.split()), found[k]))
        return "paper" if kind in ("article", "paper") else kind
    first = next((draft.words(u) for u in draft.body()), "")
    if kind_of(first) is SectionKind.SUMMARY and re.search(r"\bsessions?\b", text, re.IGNORECASE):
        return "session summary"
    return None


def _dates(draft: Draft, title_unit: Unit | None) -> tuple[str, ...]:
    """Dates on lines of their own (days of an agenda, a date line), else those of the title page."""
    lines: list[str] = []
    body = draft.body()
    for index, unit in enumerate(body):
        words = draft.words(unit)
        if len(words) <= 60:
            match = _DATE.search(words)
            rest = _DATE.sub("", words)
            if (
                match
                and len(re.sub(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[\W_]", "", rest)) <= 12
                and (index < 12 or re.match(r"\w+day\b", words) or len(rest.strip()) < 4)
            ):
                lines += iso_dates(words)
    if lines:
        return tuple(dict.fromkeys(lines))
    if title_unit is not None:
        position = body.index(title_unit) if title_unit in body else 0
        near = [draft.words(u) for u in body[max(0, position - 2) : position + 4] if len(draft.words(u)) < 700]
        dates = [d for words in near for d in iso_dates(words)]
        return tuple(dict.fromkeys(dates))
    return ()


def _identifiers(draft: Draft) -> tuple[Identifier, ...]:
    text = draft.text
    found: list[Identifier] = []
    for match in _ISBN.finditer(text):
        value = " ".join(match[1].split())
        if _isbn_holds(value):
            found.append(Identifier("ISBN", value.replace(" ", "-")))
    found += [Identifier("ISSN", m[1]) for m in _ISSN.finditer(text)]
    front = text[: _front(draft)]
    found += [Identifier("DOI", m[1]) for m in _DOI.finditer(front)]
    found += [Identifier("symbol", m[0]) for m in _SYMBOL.finditer(front[:3000])]
    for unit in draft.body()[:12]:
        series = _SERIES.search(draft.words(unit))
        if series and unit.end - unit.start < 1200 and series.start() < 200:
            name = series["name"]
            if name.isupper():
                usual = re.search(rf"(?<!\w){re.escape(name.title())}(?!\w)", text)
                name = usual[0] if usual else name
            found.append(Identifier("series", f"{name} {series['no']}"))
            break
    return tuple(dict.fromkeys(found))


def _front(draft: Draft) -> int:
    start = next((u.start for u in draft.body()), 0)
    return start + 4000


def _isbn_holds(value: str) -> bool:
    digits = re.sub(r"[\s-]", "", value).upper()
    if len(digits) == 13 and digits.isdigit():
        return sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
    if len(digits) == 10:
        return sum((10 if d == "X" else int(d)) * (10 - i) for i, d in enumerate(digits)) % 11 == 0
    return False


def _imprint(draft: Draft) -> tuple[str | None, str | None]:
    """Place and publisher from a postal address in the front or back matter, and the body named before it."""
    units = draft.body()
    edge = [u for u in (*units[:15], *units[-15:]) if u.end - u.start < 1500]
    for unit in edge:
        words = draft.words(unit)
        for match in _ADDRESS.finditer(words):
            country = _country(match["country"])
            if country is None:
                continue
            place = f"{match['city']}, {country}"
            before = words[: match.start()]
            if (
                not re.search(
                    r"[^\W\d_]{3,}", re.sub(r"\b\w*(?:gasse|strasse|straße|street|road|avenue|rue)\b", "", before)
                )
                or len(before) < 40
            ):
                position = units.index(unit)
                before = draft.words(units[position - 1]) if position else before
            return place, _publisher(draft, before)
    return None, None


def _country(words: str) -> str | None:
    parts = words.split()
    for size in range(len(parts), 0, -1):
        candidate = " ".join(parts[:size])
        if candidate.casefold() in COUNTRIES:
            return candidate
    return None


_BODY_NAME = re.compile(
    rf"[{UPPER}][\w’'&-]+(?:\s+(?:[{UPPER}][\w’'&-]+|of|and|on|for|the|in|de|für|und))*(?:\s+\([{UPPER}]{{2,10}}\))?"
)


def _publisher(draft: Draft, before: str) -> str | None:
    names = [m[0] for m in _BODY_NAME.finditer(before) if {w.casefold().strip("()") for w in m[0].split()} & BODY_WORDS]
    if not names:
        return None
    name = names[-1]
    if "(" not in name:
        written = re.search(rf"{re.escape(name)}\s+\([{UPPER}]{{2,10}}\)", draft.text)
        name = " ".join(written[0].split()) if written else name
    return name


def _year(draft: Draft, dates: tuple[str, ...], publisher: str | None) -> int | None:
    units = draft.body()
    for unit in (*units[-12:], *units[:12]):
        words = draft.words(unit)
        if unit.end - unit.start > 300:
            continue
        stated = re.search(r"(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)\b", words, re.IGNORECASE)
        if stated:
            return int(stated[1])
        if publisher and words.startswith(publisher):
            dated = re.search(r",\s*((?:19|20)\d\d)\b", words)
            if dated:
                return int(dated[1])
    return int(dates[-1][:4]) if dates else None
