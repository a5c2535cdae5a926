"""Decisions and actions of minutes: `ACTION: Anna to write to the board by Friday`, `AP3`, `RESOLVED, That …`, tables."""

import re
from collections.abc import Sequence

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.lexicon.imperatives import IMPERATIVES
from whosaid.extract.lexicon.labels import ACTIONS, ADVICE, DUES, OWNERS, PROCEDURE, TASKS
from whosaid.extract.names import NAME, UPPER
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.labels import with_list
from whosaid.model import PassageKind, RecommendationKind

_LABEL = re.compile(
    rf"[\[(]?(?P<label>{ACTIONS})(?![^\W\d_])(?:(?:-|\s*#?\s*)(?P<number>[A-Z]{{0,2}}\d{{1,3}}(?:[.-]\d{{1,3}})*)(?!\d)[\])]?\s*[:.)–—-]?|\s*[\])]\s*:?|\s*:|\s+[–—-]|(?<=RESOLVED),)\s*",
    re.IGNORECASE,
)
_WHO = rf"(?:{NAME}|@\w+|[{UPPER}][\w’'-]*(?:\s+(?:and|und|et|y|&)\s+[{UPPER}][\w’'-]*)?|(?:the\s+)?(?:chair|secretary|secretariat|editors?|all))"
_DOES = re.compile(
    rf"(?:the\s+)?(?P<owner>{_WHO})\s*(?::\s+|,?\s+(?:will|to|shall|should|must|agreed\s+to|volunteered\s+to|offered\s+to|is\s+to|are\s+to|soll|sollen|wird|va|doit)\s)"
)
_OWNED = re.compile(
    rf"(?:\(|\[|[–—-]\s|\b)(?i:{OWNERS})\s*[:=]\s*(?P<owner>{_WHO}(?:\s*(?:,|/|and|&)\s*{_WHO}){{0,3}})"
)
_HANDLE = re.compile(r"^@\w[\w-]*|@\w[\w-]*\s*\.?$")
_NAMED = re.compile(rf"{_WHO}(?::\s|\s+(?:to|will|soll|wird|va|doit)\s)")
_BRACKETED = re.compile(rf"[(\[](?P<owner>@?{_WHO})[)\]]\s*\.?$")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|ene|abr|ago|dic)\w*\.?"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next\s+\w+|(?:the\s+)?end\s+of\s+(?:the\s+)?\w+|eod|eow|COB"
)
_DATE = rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|{_DAY})"
_DUE = re.compile(
    rf"\b(?:(?:{DUES})\s*[:=]?\s*|(?:by|before|until|no\s+later\s+than|bis|avant\s+le|antes\s+del?)\s+(?:the\s+)?)(?P<due>{_DATE})",
    re.IGNORECASE,
)
_PROCEDURE = re.compile(PROCEDURE, re.IGNORECASE)
_CELL = re.compile(r"\||\t|\s{2,}")
_HEADS = {
    "recommendation": re.compile(rf"(?:{ADVICE})", re.IGNORECASE),
    "action": re.compile(rf"(?:(?:{ACTIONS})s?|{TASKS}|description|what|item|was|quoi)", re.IGNORECASE),
    "owner": re.compile(rf"(?:{OWNERS})(?:\(?s\)?)?(?:\s(?:person|party|body|agency|department|unit))?", re.IGNORECASE),
    "due": re.compile(rf"(?:{DUES}|date)", re.IGNORECASE),
    "number": re.compile(r"#|no\.?|nr\.?|n[°º]|id|ref(?:erence)?\.?|number|numéro|nummer|número", re.IGNORECASE),
}
_TABLES = {
    "recommendation": (RecommendationKind.RECOMMENDATION, "recommendation-table"),
    "action": (RecommendationKind.DECISION, "action-table"),
}
"""What the cells of a column are, by the words in its head."""


class Actions:
    """Reads labelled actions and tables of actions from the units of one document."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items) -> None:
        self._draft = draft
        self._units = units
        self._items = items

    def take(self, index: int) -> int:
        """Adds the action at `units[index]`; how many units that takes, 0 where there is none."""
        unit = self._units[index]
        if unit.kind is PassageKind.TABLE_ROW:
            return self._table(index)
        if unit.kind is PassageKind.HEADING:
            return 0
        flow = self._draft.flow(unit)
        match = _LABEL.match(flow.text)
        if match is None and unit.marker == "→" and _NAMED.match(flow.text) is not None:
            self._items.add(spans_of(self._draft, unit), RecommendationKind.DECISION, "action", 0.8)
            return 1
        if match is None or len(flow.text) - match.end() < 8 or match["label"].islower():
            return 0
        end = with_list(self._draft, self._units, index)
        spans = spans_of(self._draft, unit, (match.end(), len(flow.text)))
        for part in self._units[index + 1 : end]:
            spans += spans_of(self._draft, part)
        number = match["number"]
        if number and match["label"].isupper() and match["label"] in ("AP", "AI"):
            number = match["label"] + number
        sure = 0.5 if _PROCEDURE.match(flow.text, match.end()) else 0.9 if number else 0.85
        self._items.add(spans, RecommendationKind.DECISION, "action", sure, number=number)
        return end - index

    def _table(self, index: int) -> int:
        """A table whose first row names a column of recommendations, or those of action and owner or day."""
        columns = self._columns(self._units[index])
        if columns is None:
            return 0
        end = index + 1
        while end < len(self._units) and self._units[end].kind is PassageKind.TABLE_ROW:
            if self._columns(self._units[end]) is not None:
                break
            self._row(self._units[end], columns)
            end += 1
        return end - index

    def _columns(self, unit: Unit) -> dict[str, int] | None:
        cells = [text for _, text in self._cells(unit)]
        found: dict[str, int] = {}
        for at, text in enumerate(cells):
            for name, pattern in _HEADS.items():
                if name not in found and at not in found.values() and pattern.fullmatch(text):
                    found[name] = at
        advises = "recommendation" in found and len(cells) > 1
        return found if advises or ("action" in found and ("owner" in found or "due" in found)) else None

    def _row(self, unit: Unit, columns: dict[str, int]) -> None:
        cells = self._cells(unit)
        values = {name: cells[at] for name, at in columns.items() if at < len(cells)}
        column = "recommendation" if "recommendation" in columns else "action"
        said = values.get(column)
        if said is None or len(said[1]) < 4:
            return
        start = said[0]
        spans = spans_of(self._draft, unit, (start, start + len(said[1])))
        owner = values["owner"][1] if "owner" in values else ""
        due = values["due"][1] if "due" in values else ""
        number = values["number"][1] if "number" in values else ""
        kind, rule = _TABLES[column]
        self._items.add(spans, kind, rule, 0.9, number=number or None, owner=owner or None, due=due or None)

    def _cells(self, unit: Unit) -> list[tuple[int, str]]:
        """The cells of a row with their offsets in its flow."""
        text = self._draft.flow(unit).text
        edges = [0, *(edge for match in _CELL.finditer(text) for edge in match.span()), len(text)]
        cells: list[tuple[int, str]] = []
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            cell = text[start:end]
            cells.append((start + len(cell) - len(cell.lstrip()), cell.strip()))
        return cells[1:] if len(cells) > 1 and not cells[0][1] else cells


def owner_of(text: str) -> str | None:
    """Who has to carry out an action, as its text says."""
    if handle := _HANDLE.search(text):
        return handle[0].strip(" .")
    does = _DOES.match(text)
    if does is not None and does["owner"].split()[0].casefold() in IMPERATIVES:
        does = None
    match = _OWNED.search(text) or does or _BRACKETED.search(text)
    return " ".join(match["owner"].split()) if match else None


def due_of(text: str) -> str | None:
    """By when an action is to be done, as its text says."""
    match = _DUE.search(text)
    return " ".join(match["due"].split()).rstrip(".") if match else None
