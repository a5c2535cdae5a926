"""Dates as people write them, and which of them are the document's own."""

import re
from collections.abc import Iterator, Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Flow, Unit
from whosaid.extract.forms import Forms
from whosaid.extract.signs import FIGURES, sign
from whosaid.model import SectionKind

_NAMES = (
    "january jan januar janvier enero gener gennaio janeiro januari",
    "february feb februar février febrero febrer febbraio fevereiro februari",
    "march mar märz mars marzo març março maart",
    "april apr avril abril aprile",
    "may mai mayo maig maggio maio mei",
    "june jun juni juin junio juny giugno junho",
    "july jul juli juillet julio juliol luglio julho",
    "august aug août agosto agost augustus",
    "september sept sep septembre septiembre setembre settembre setembro",
    "october oct oktober octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember décembre diciembre desembre dicembre dezembro",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w.])(?<!No )(?<!No. )(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)?\s*"
    rf"(?:(?:-|–|to|and)\s*(?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*)?(?:of\s+|de\s+|d[’'])?)?"
    rf"\b(?P<month>{_MONTH})\b\.?,?\s+(?:(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*(?:[-–&]|and|to|through)\s*(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?)?,?\s+)?"
    r"(?:de\s+)?(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_OVER_MONTHS = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?P<month>{_MONTH})|(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)"
    rf"\s*(?:[-–]|to|through|until|and|bis|au|al?)\s*"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:{_MONTH})|(?:{_MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?),?\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""The first day of a span whose year stands behind its last: `April 19th through April 21st, 2017`."""
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])\b")
_NUMERIC = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)(?![\d.]\d)")
_EASTERN = re.compile(r"(?P<year>(?:19|20)\d\d)\s?年\s?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日")
"""As Chinese and Japanese write a day."""
_MEETING = re.compile(
    r"\b(?:minutes|meeting|session|sitting|hearing|workshop|held|réunion|séance|compte[- ]rendu|procès-verbal|sitzung|protokoll|besprechung|"
    r"sesión|reunión|acta|sessió|reunió|sessão|reunião|seduta|riunione|vergadering)\b|^date\b",
    re.IGNORECASE,
)
_OTHER_MEETING = re.compile(
    r"\b(?:previous|last|next|earlier|prochaine?|précédente?|dernière|nächsten?|letzten?|vorigen?|anterior|próxima|pasada|approv\w+|adopt\w+)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(r"[^\W\d_][\w ]{2,24}:\s")
_DISTRIBUTED = re.compile(
    r"(?:posting|posted|release|upload|last|date (?:posted|released|accessed)|accessed|retrieved|printed|downloaded|updated|modified|generated)\b",
    re.IGNORECASE,
)
"""Fields that tell when a copy of the document was made or changed."""
_ISSUED = Forms(
    *(rf"\b{was} (?:published|issued|released|adopted)\b" for was in ("was", "is", "were")),
    *(
        rf"\b{issued}\b[^.;]{{0,80}}\b(?:on|to be)\b"
        for issued in ("ordered", "printed", "published", "issued", "adopted", "laid", "presented")
    ),
    r"\bpublished (?=\d)",
)
_GATHERED = Forms(
    *(
        rf"\b{form}\b"
        for form in (
            *(rf"{was}\s+(?:\w+\s+)?(?:held|convened|organi[sz]ed|hosted)" for was in ("was", "were")),
            *(rf"{held}\s+(?:an?|the|its|our|this)" for held in ("organi[sz]ed", "hosted", "held")),
            *(
                r"took\s+place",
                "gathered",
                "convened",
                r"came\s+together",
                "assembled",
                "fand",
                "stattfand",
                r"trafen\s+sich",
            ),
            *(r"s['’]est\s+(?:tenue?|déroulée?|réunie?)", r"a\s+eu\s+lieu", r"ont\s+eu\s+lieu", r"tuvo\s+lugar"),
            *(r"se\s+celebró", r"se\s+reunió", r"se\s+reunieron"),
        )
    )
)
"""How a report says that the meeting was held of which it tells."""
_EVENTS = sign(
    "workshop conference meeting summit symposium seminar forum congress roundtable retreat hackathon event session sessions tagung konferenz "
    "treffen atelier conférence colloque réunion rencontre rencontres sommet taller conferencia reunión jornada jornadas cumbre encuentro".split()
)
_ENDS = 30
"""Units at the start and the end among which a sentence says when the meeting was held."""
_OF_OTHERS = sign(
    "he she they which who whose that act book article law directive convention previous last earlier".split()
)
_DIGIT = re.compile(r"\d")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_DEADLINE = re.compile(
    rf"\b(?:by|until|before|no\s+later\s+than|bis(?:\s+zum)?|spätestens(?:\s+am)?|jusqu[’']au|d[’']ici\s+(?:le|au)|avant\s+le|antes\s+del?|hasta\s+el)\s+(?:the\s+)?(?=\d|(?:{_MONTH})\b)[^,;:()]{{1,30}}",
    re.IGNORECASE,
)
"""A day by which something is to be done: none of the document's own."""
_LONGEST = 80
_WHOLE = len("2000-01-01")
_HEAD = 4
"""Units at the start among which a short line about a meeting gives its date."""

_FRONT = 12
"""Units at the start, header fields aside, among which a date on a line of its own is the document's."""

_IMPRINT = 30
"""Units at the start among which a sentence says when the document was published."""


def iso_dates(text: str) -> list[str]:
    """All dates written in `text`, as ISO 8601 cut to what is said, in order, each once."""
    found: list[tuple[int, str]] = []
    for match in _DATE.finditer(text):
        month = _MONTHS[match["month"].casefold()]
        days = [match[g] for g in ("day", "day2", "day3", "day4") if match[g]]
        if any(not 1 <= int(day) <= 31 for day in days):
            continue
        if days:
            found += [(match.start(), f"{match['year']}-{month:02d}-{int(day):02d}") for day in days]
        else:
            found.append((match.start(), f"{match['year']}-{month:02d}"))
    for match in _OVER_MONTHS.finditer(text):
        month = _MONTHS[(match["month"] or match["month2"]).casefold()]
        day = int(match["day"] or match["day2"])
        if 1 <= day <= 31:
            found.append((match.start(), f"{match['year']}-{month:02d}-{day:02d}"))
    found += [(m.start(), m[0]) for m in _ISO.finditer(text)]
    found += [
        (m.start(), f"{m['year']}-{int(m['month']):02d}-{int(m['day']):02d}")
        for pattern in (_NUMERIC, _EASTERN)
        for m in pattern.finditer(text)
        if 1 <= int(m["month"]) <= 12 and 1 <= int(m["day"]) <= 31
    ]
    return list(dict.fromkeys(date for _, date in sorted(found)))


def is_date(text: str) -> bool:
    """Whether `text` is a date and nothing else of weight."""
    if len(text) > _LONGEST or _DIGIT.search(text) is None:
        return False
    rest = _WEEKDAY.sub("", _EASTERN.sub("", _NUMERIC.sub("", _ISO.sub("", _DATE.sub("", text)))))
    return rest != text and len(re.sub(r"[\W_]", "", rest)) <= 12


def after_dates(text: str) -> int:
    """The offset behind the last date of `text`, 0 where there is none."""
    return max((m.end() for m in _DATE.finditer(text)), default=0)


def dates_of(draft: Draft, title_unit: Unit | None) -> tuple[str, ...]:
    """Dates on lines of their own at the start, else the days of the agenda, else what is said there of the meeting, else of the publication, else beside the title, else of its meeting in the text."""
    body = draft.body()
    front = [date for words in _front(draft, body) if is_date(words) for date in iso_dates(words)]
    if front:
        return tuple(dict.fromkeys(front))
    agenda = {section.id for section in draft.sections if section.kind is SectionKind.AGENDA}
    days = [
        date
        for unit in body
        if unit.section in agenda and unit.end - unit.start <= 60 and is_date(draft.words(unit))
        for date in iso_dates(draft.words(unit))
    ]
    if days:
        return tuple(dict.fromkeys(days))
    for unit in body[:_HEAD]:
        words = draft.words(unit)
        if len(words) <= 2 * _LONGEST and _MEETING.search(words) and not _OTHER_MEETING.search(words):
            held = iso_dates(words)
            if held:
                return tuple(held)
    issued = [date for unit in body[:_IMPRINT] for date in _issue_dates(draft.flow(unit))]
    if issued:
        return tuple(dict.fromkeys(issued))
    if title_unit is not None:
        position = body.index(title_unit) if title_unit in body else 0
        near = [draft.words(unit) for unit in body[max(0, position - 2) : position + 4]]
        own = (words for words in near if len(words) < 700 and not (_FIELD.match(words) and _DISTRIBUTED.match(words)))
        if beside := tuple(dict.fromkeys(date for words in own for date in iso_dates(_DEADLINE.sub(" ", words)))):
            return beside
    return _held(draft, body)


def _held(draft: Draft, body: Sequence[Unit]) -> tuple[str, ...]:
    """The days of the first meeting that the start of a text says was held, or else its end, which tells what it came from."""
    for unit in (*body[:_ENDS], *body[max(_ENDS, len(body) - _ENDS) :]):
        flow = draft.flow(unit)
        if unit.kind is not kinds.PARAGRAPH or not _may_tell(_GATHERED, flow.signs()):
            continue
        for sentence in flow.sentences():
            words = sentence.text
            if not _may_tell(_GATHERED, sentence.signs) or _GATHERED.any(sentence.small, sentence.signs) is None:
                continue
            if not (unit in body[:_HEAD] or flow.signs() & _EVENTS):
                continue
            if not sentence.signs & _OF_OTHERS and _OTHER_MEETING.search(words) is None:
                days = [date for date in iso_dates(words) if len(date) == _WHOLE]
                if days:
                    return tuple(days)
    return ()


def _may_tell(forms: Forms, signs: int) -> bool:
    """Whether a text with these signs may hold one of some forms, and a date."""
    return bool(signs & FIGURES and signs & forms.needs)


def _front(draft: Draft, body: Sequence[Unit]) -> Iterator[str]:
    """The words of the first units; a header field is none of them, and one about the copy is passed over."""
    left = _FRONT
    for unit in body:
        words = draft.words(unit)
        is_field = len(words) <= _LONGEST and _FIELD.match(words) is not None
        left -= not is_field
        if left < 0:
            return
        if not (is_field and _DISTRIBUTED.match(words)):
            yield words


def _issue_dates(flow: Flow) -> list[str]:
    """The days on which the document was ordered, printed or published, from the sentences that say so."""
    if not _may_tell(_ISSUED, flow.signs()):
        return []
    issuing = (s for s in flow.sentences() if _may_tell(_ISSUED, s.signs) and not s.signs & _OF_OTHERS)
    told = (" ".join(s.text.split()) for s in issuing if _ISSUED.any(" ".join(s.small.split()), s.signs))
    return [date for words in told for date in iso_dates(words) if len(date) == _WHOLE]
