"""Decisions and actions of minutes: `ACTION: Anna to write to the board by Friday`, `AP3`, `RESOLVED, That …`, tables."""

import re
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.forms import rarest
from whosaid.extract.lexicon.labels import ACTIONS, ADVICE, DUES, OWNERS, PROCEDURE, TASKS
from whosaid.extract.needed import needed_words
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.labels import with_list
from whosaid.extract.recommendations.owners import WHO, Owners
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.model import RecommendationKind

_NUMBER = r"(?P<number>[A-Z]{0,3}\d{1,3}(?:[.-]\d{1,3})*(?:/\d{1,4}(?=\s*:))?)(?![\d/])"
_LABEL = re.compile(
    rf"(?:\d{{1,3}}[/.]\d{{1,3}}\s+)?[\[(]?(?P<label>{ACTIONS})(?![^\W\d_])(?:\s*\(?(?:unanimously|nem\.?\s*con\.?|by\s+consensus|by\s+(?:a\s+)?majority|einstimmig|à\s+l['’]unanimité|por\s+unanimidad)\)?(?=\s*[,:–—-]|\s+that\s))?(?:\s+(?:on|for|by)\s+(?P<whose>(?-i:{WHO}))\s*:|\s+(?:to|on|for)\s+(?=(?P<given>(?-i:{WHO}))\s+to\s)|\s*\((?P<charged>(?-i:{WHO}))\)\s*:|\s*:\s*(?P<inside>(?-i:{WHO}))[\])]|"
    rf"(?:-|\s*#?\s*){_NUMBER}(?:\s*\((?P<aside>(?-i:{WHO}))\))?[\])]?\s*[:.)–—-]?|\s*[\])]\s*:?|\s*:|\s+[–—-]|(?<=RESOLVED)\s*,|(?<=RESOLVED)(?=\s+that\s)|(?<=UNANIMOUSLY)(?:\s*,|(?=\s+that\s)))\s*",
    re.IGNORECASE,
)
ACTION_SIGN = sign(
    "action actions ai ap todo decision decided resolution resolved agreed task beschluss aufgabe décision tâche acuerdo".split()
)
"""The words by which a label of an action is known."""
_LABELS = rarest(needed_words(ACTIONS))[0]
_NAMED = re.compile(rf"{WHO}(?::\s|\s+(?:to|will|soll|wird|va|doit)\s)")
_PROCEDURE = re.compile(PROCEDURE, re.IGNORECASE)
_CELL = re.compile(r"\||\t|\s{2,}")
_RULED = re.compile(r"[-–—=:+|\s]+")
_LONGEST = 20_000
"""Characters from which on a paragraph is no table drawn with bars or tabs."""
_HEADS = {
    "recommendation": re.compile(rf"(?:{ADVICE})", re.IGNORECASE),
    "action": re.compile(rf"(?:(?:{ACTIONS})s?|{TASKS}|description|what|item|was|quoi)", re.IGNORECASE),
    "owner": re.compile(rf"(?:{OWNERS})(?:\(?s\)?)?(?:\s(?:person|party|body|agency|department|unit))?", re.IGNORECASE),
    "due": re.compile(rf"(?:{DUES}|date)", re.IGNORECASE),
    "number": re.compile(r"#|no\.?|nr\.?|n[°º]|id|ref(?:erence)?\.?|number|numéro|nummer|número", re.IGNORECASE),
}
_Row = list[tuple[int, str]]
"""The cells of a row with their offsets."""
_TABLES = {
    "recommendation": (RecommendationKind.RECOMMENDATION, "recommendation-table"),
    "action": (RecommendationKind.DECISION, "action-table"),
}
"""What the cells of a column are, by the words in its head."""


class Actions:
    """Reads labelled actions and tables of actions from the units of one document."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items, owners: Owners) -> None:
        self._draft = draft
        self._units = units
        self._items = items
        self._owners = owners

    def take(self, index: int) -> int:
        """Adds the action at `units[index]`; how many units that takes, 0 where there is none."""
        unit = self._units[index]
        if unit.kind is kinds.HEADING:
            return 0
        if self._rows(unit) and (taken := self._table(index)):
            return taken
        if unit.kind is kinds.TABLE_ROW:
            return 0
        flow = self._draft.flow(unit)
        match = _LABEL.match(flow.text) if flow.signs() & _LABELS else None
        if match is None and unit.marker == "→" and _NAMED.match(flow.text) is not None:
            self._items.add(spans_of(self._draft, unit), RecommendationKind.DECISION, "action", 0.8)
            return 1
        if match is not None and match.end() == len(flow.text) and match["label"].casefold().endswith("resolved"):
            return self._points(index)
        if match is None or len(flow.text) - match.end() < 8 or match["label"].islower():
            return 0
        if "/" in (match["number"] or "") and self._draft.genre != "minutes":
            return 0
        if match["whose"] and not match["label"].isupper() and not self._owners.knows(match["whose"]):
            return 0
        end = with_list(self._draft, self._units, index)
        spans = spans_of(self._draft, unit, (match.end(), len(flow.text)))
        for part in self._units[index + 1 : end]:
            spans += spans_of(self._draft, part)
        number = match["number"]
        if number and match["label"].isupper() and match["label"] in ("AP", "AI"):
            number = match["label"] + number
        sure = 0.5 if _PROCEDURE.match(flow.text, match.end()) else 0.9 if number else 0.85
        owner = match["whose"] or match["given"] or match["charged"] or match["inside"] or match["aside"]
        self._items.add(spans, RecommendationKind.DECISION, "action", sure, number=number, owner=owner)
        return end - index

    def _points(self, index: int) -> int:
        """Adds each point of a list behind a bare `RESOLVED:`; how many units that takes."""
        end = index + 1
        while end < len(self._units) and self._units[end].kind is kinds.LIST_ITEM:
            spans = spans_of(self._draft, self._units[end])
            number = self._units[end].marker.strip("().")
            self._items.add(
                spans, RecommendationKind.DECISION, "action", 0.85, number=number if number.isalnum() else None
            )
            end += 1
        return end - index if end > index + 1 else 0

    def inside(self, unit: Unit, sentence: Sentence) -> bool:
        """Adds the action of one sentence: `Anna to send the maps` in minutes, or labelled within a paragraph."""
        if self._owners.asked(sentence.text):
            spans = self._draft.flow(unit).spans(sentence.start, sentence.end)
            self._items.add(spans, RecommendationKind.DECISION, "assigned", 0.75)
            return True
        match = _LABEL.match(sentence.text) if sentence.signs & ACTION_SIGN else None
        if match is None or len(sentence.text) - match.end() < 8 or match["label"].islower():
            return False
        if not (match["label"].isupper() or match["given"] or (match["whose"] and self._owners.knows(match["whose"]))):
            return False
        spans = self._draft.flow(unit).spans(sentence.start + match.end(), sentence.end)
        sure = 0.5 if _PROCEDURE.match(sentence.text, match.end()) else 0.85
        owner = match["whose"] or match["given"] or match["charged"] or match["inside"]
        self._items.add(spans, RecommendationKind.DECISION, "action", sure, number=match["number"], owner=owner)
        return True

    def _table(self, index: int) -> int:
        """A table whose first row names a column of recommendations, or those of action and owner or day."""
        columns: dict[str, int] | None = None
        at = index
        while at < len(self._units) and (rows := self._rows(self._units[at])):
            for row in rows:
                heads = _columns(row)
                if heads is None and columns is None:
                    return 0
                if heads is None and columns is not None:
                    self._row(self._units[at], row, columns)
                elif at > index:
                    return at - index
                columns = heads or columns
            at += 1
        return at - index

    def _rows(self, unit: Unit) -> list[_Row]:
        """The rows of a table that a unit holds: one of its own, in its flow, or lines of the text with bars or tabs."""
        if unit.kind is kinds.TABLE_ROW:
            return [_cells(self._draft.flow(unit).text, 0)]
        text = self._draft.source.text
        if unit.kind is not kinds.PARAGRAPH or unit.end - unit.start > _LONGEST:
            return []
        if not text.startswith("|", unit.start) and text.find("\t", unit.start, unit.end) < 0:
            return []
        rows: list[_Row] = []
        start = unit.start
        for line in text[unit.start : unit.end].split("\n"):
            cells = _cells(line, start)
            if len(cells) > 1:
                rows.append(cells)
            start += len(line) + 1
        return rows

    def _row(self, unit: Unit, row: _Row, columns: dict[str, int]) -> None:
        values = {name: row[at] for name, at in columns.items() if at < len(row)}
        column = "recommendation" if "recommendation" in columns else "action"
        start, said = values.get(column, (0, ""))
        if len(said) < 4 or _RULED.fullmatch(said):
            return
        span = (start, start + len(said))
        spans = spans_of(self._draft, unit, span) if unit.kind is kinds.TABLE_ROW else (span,)
        owner, due, number = (values[name][1] if name in values else "" for name in ("owner", "due", "number"))
        kind, rule = _TABLES[column]
        self._items.add(spans, kind, rule, 0.9, number=number or None, owner=owner or None, due=due or None)


def _columns(row: _Row) -> dict[str, int] | None:
    """The columns that a row names, None where it names none of a table of recommendations or actions."""
    found: dict[str, int] = {}
    for at, (_, text) in enumerate(row):
        for name, pattern in _HEADS.items():
            if name not in found and at not in found.values() and pattern.fullmatch(text):
                found[name] = at
    advises = "recommendation" in found and len(row) > 1
    return found if advises or ("action" in found and ("owner" in found or "due" in found)) else None


def _cells(text: str, offset: int) -> _Row:
    """The cells of a row that begins at an offset."""
    edges = [0, *(edge for match in _CELL.finditer(text) for edge in match.span()), len(text)]
    cells: _Row = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        cell = text[start:end]
        cells.append((offset + start + len(cell) - len(cell.lstrip()), cell.strip()))
    return cells[1:] if len(cells) > 1 and not cells[0][1] else cells
