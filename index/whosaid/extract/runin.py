"""Headings that run into their paragraph.

A file with one page a line lost the breaks around them; some reports number their paragraphs and open each with its
title (`5.2. Training. The group found …`), or let a list follow one behind a colon (`6. Conclusions: The …`).
"""

import re

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.sections import kind_of
from whosaid.extract.names import LOWER, UPPER
from whosaid.extract.sentences import sentences

_OPENER = (
    r"(?:The|A|An|In|On|One|This|These|Those|For|There|It|As|To|At|Another|Various|Many|Some|Although|While|When|If|With|"
    r"From|Since|Today|No|All|Most|Several|We|He|She|They|Our|By|After|Before|During|Over)"
)
_RUN_IN = re.compile(rf"(?P<title>[{UPPER}][\w’'-]*(?:\s+[{LOWER}][\w’'-]*){{0,7}})\s+(?={_OPENER}\s+[{LOWER}\d])")
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|can|could|will|would|should|must|may|might|shall|do|does|did|need|needs|said|"
    r"however|thus|therefore|moreover|finally)\b",
    re.IGNORECASE,
)


_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?")
_NUMBER = re.compile(r"\d{1,2}\.")
_TITLED = re.compile(rf"(?P<title>[{UPPER}][^\n.:;!?()]{{2,70}})\.\s+(?=[{UPPER}])")
_ANNOUNCED = re.compile(rf"(?P<title>[{UPPER}][^\n.:;!?()]{{2,60}}):\s+(?=[{UPPER}])")
_TITLE = 80
"""Characters up to which a numbered unit is a mere title."""
_FEWEST = 2
"""Numbered paragraphs with a title of their own from which on that is how the document prints its headings."""


def part_headings(draft: Draft) -> None:
    """Cuts headings out of the paragraphs of the draft that they run into."""
    _part_numbered(draft)
    _part_pages(draft)


def _part_numbered(draft: Draft) -> None:
    """A title between a number and the first sentence of its paragraph, where most numbered paragraphs are set so."""
    found: dict[int, re.Match[str]] = {}
    numbered = among = 0
    for index, unit in enumerate(draft.units):
        if not unit.marker[:1].isdigit() or unit.noise is not None or len(unit.parts) != 1:
            continue
        deep = _NUMBERED.fullmatch(unit.marker) is not None
        if not deep and not _NUMBER.fullmatch(unit.marker):
            continue
        match = (_TITLED if deep else _ANNOUNCED).match(draft.text, unit.start, unit.end)
        among += deep and unit.end - unit.start > _TITLE
        if match is None or len(match["title"].split()) > 8 or _VERB.search(match["title"]):
            continue
        if deep or kind_of(match["title"]) is not None:
            found[index] = match
            numbered += deep
    if not found:
        return
    units: list[Unit] = []
    for index, unit in enumerate(draft.units):
        match = found.get(index)
        deep = match is not None and match.re is _TITLED
        if match is None or (deep and (numbered < _FEWEST or numbered * 2 < among)):
            units.append(unit)
            continue
        level = unit.marker.strip(".").count(".") + 1
        units.append(Unit([match.span("title")], kinds.HEADING, level=level, marker=unit.marker))
        units.append(Unit([(match.end(), unit.end)], kinds.PARAGRAPH))
    draft.units[:] = units


def _part_pages(draft: Draft) -> None:
    """A short title-like run without a verb before a sentence, in the page lines of the draft."""
    starts = {page.start_char for page in draft.pages}
    units: list[Unit] = []
    for unit in draft.units:
        whole_page = unit.start in starts and unit.noise is None and unit.speaker is None and len(unit.parts) == 1
        units.extend(_parted(draft, unit) if whole_page and unit.end - unit.start > 600 else [unit])
    draft.units[:] = units


def _parted(draft: Draft, unit: Unit) -> list[Unit]:
    parts: list[Unit] = []
    at = unit.start
    for start, end in sentences(draft.text, unit.start, unit.end):
        match = _RUN_IN.match(draft.text, start, end)
        if match is None or _VERB.search(match["title"]):
            continue
        before = at, _stripped(draft.text, at, start)
        if before[0] < before[1]:
            parts.append(Unit([before], kinds.PARAGRAPH))
        parts.append(Unit([match.span("title")], kinds.HEADING, level=1))
        at = match.end()
    parts.append(Unit([(at, unit.end)], kinds.PARAGRAPH))
    return parts


def _stripped(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
