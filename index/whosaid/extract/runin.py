"""Headings that run into their paragraph: a file with one page a line lost the breaks around them."""

import re

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.names import LOWER, UPPER
from whosaid.extract.sentences import sentences
from whosaid.model import PassageKind

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


def part_headings(draft: Draft) -> None:
    """Cuts headings out of the page lines of the draft: a short title-like run without a verb before a sentence."""
    starts = {page.start_char for page in draft.pages}
    units: list[Unit] = []
    for unit in draft.units:
        whole_page = unit.start in starts and unit.noise is None and len(unit.parts) == 1
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
            parts.append(Unit([before], PassageKind.PARAGRAPH))
        parts.append(Unit([match.span("title")], PassageKind.HEADING, level=1))
        at = match.end()
    parts.append(Unit([(at, unit.end)], PassageKind.PARAGRAPH))
    return parts


def _stripped(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
