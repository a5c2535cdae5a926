"""Items that the document labels itself: `Recommendation 12: …`, `R4.`, a heading «Conclusion» over its paragraph."""

import re
from collections import Counter
from collections.abc import Sequence

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.forms import rarest
from whosaid.extract.lexicon.labels import ANY, KINDS, RESPONSES
from whosaid.extract.needed import needed_words
from whosaid.extract.recommendations.cues import opens_imperatively, weigh
from whosaid.extract.recommendations.items import Items, spans_of
from whosaid.extract.recommendations.owners import Owners
from whosaid.model import RecommendationKind, Spans

_NUMBER = r"(?:no\.?\s*|n[°º]\s*|nr\.?\s*|#\s*)?\(?(?P<number>(?:[A-Z]{1,2}[–-]?)?\d{1,4}(?:[.–-]\d{1,3})*(?:/\d{2,4})?[a-z]?(?!\.?\d)|[IVX]{1,5}(?!\w))\)?(?:\s*\((?P<aside>[^()\n]{1,40})\))?"
_HEADING = re.compile(
    rf"(?:\d+(?:\.\d+)*[.)]?\s+)?(?:[\w’'-]+\s+){{0,3}}?(?P<word>{ANY})(?:\s+{_NUMBER}(?:\s+(?P<name>(?-i:[A-Z]).*))?)?\s*(?:[:.–—-]\s*(?P<title>\S.*)?)?",
    re.IGNORECASE,
)
_INLINE = re.compile(
    rf"(?:(?:[\w’'-]+\s+){{0,2}}?(?P<word>{ANY})(?:\s+{_NUMBER}\s*(?:>\s+)?(?:[:.)–—-]|(?-i:(?=[A-Z])))|\s*(?P<colon>:))|(?P<short>R[-–]?\d{{1,3}}|Rec\.?\s?(?:no\.?\s?)?\d{{1,3}})\s*[.:)–—-])\s*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"\s*[(\[](?P<word>{ANY})\s+{_NUMBER}[)\]]\s*\.?$",
    re.IGNORECASE,
)
"""The label behind its item: `… by June. (Recommendation 3)`."""
_LABELS = rarest(needed_words(ANY))[0]
_PLACED = re.compile(
    rf"[(\[](?:(?P<word>{ANY})s?,?\s+)?(?:paragraphs?|paras?\.?|absatz|paragraphe|párrafo)\s+\d[\d.,\s–-]*(?:and\s+\d[\d.]*\s*)?[)\]]\s*\.?$",
    re.IGNORECASE,
)
"""Where the item that a response reprints stands in the report: `(Conclusion, Paragraph 12)`."""
_TAIL = 60
"""How much of an item's end is looked at for its label."""
_FINAL = re.compile(r"\bfinal\s+decision$", re.IGNORECASE)
"""What heads the decision on a complaint, which the whole document is."""
_NEAR = 20
"""Characters at the end of a line in which it says so."""
_WHEREAS = re.compile(r"\s*WHEREAS\b")
_PREAMBLE = 6
"""Units within which the preamble of a resolution follows its title."""
_ANSWER = re.compile(rf"{RESPONSES}[^:\n]{{0,40}}:", re.IGNORECASE)
_DIGITS = re.compile(r"\(?\d")
_LETTER = re.compile(r"\(?[a-zA-Z]{1,4}[.)]")
_TITLE = 300
"""Characters from which on a heading is no label."""
_WORDS = 8
"""Words from which on what stands behind a label is no title."""
_LONGEST = 8000
"""Characters after which an item is taken to have ended, whatever follows."""


class Labels:
    """Reads labelled items from the units of one document."""

    def __init__(self, draft: Draft, units: Sequence[Unit], items: Items, owners: Owners) -> None:
        self._draft = draft
        self._owners = owners
        self._units = units
        self._items = items
        bare: Counter[str] = Counter()
        self._headings: dict[int, re.Match[str]] = {}
        for index, unit in enumerate(units):
            match = self._heading(unit)
            if match and _title(match) and unit.kind is kinds.PARAGRAPH and not self._leads(index):
                continue
            if match:
                self._headings[index] = match
            if match and not match["number"] and not _title(match):
                bare[match["word"].casefold()] += 2 if draft.words(unit).endswith(":") else 1
        self.reprints = False
        """Whether the document answers another, whose items it reprints with their places there."""
        self._repeated = frozenset(word for word, count in bare.items() if count > 1)

    def heads(self, title: str) -> bool:
        """Whether a section's title is such a label: what it labels ends before the section does."""
        match = _HEADING.fullmatch(title) if len(title) < _TITLE else None
        return match is not None and (match["number"] is not None or match["word"].casefold() in self._repeated)

    def _heading(self, unit: Unit) -> re.Match[str] | None:
        """A label that stands alone: a heading, or a line in bold or capitals with nothing but the label."""
        size = unit.end - unit.start
        if size < _TITLE and _FINAL.search(words := self._draft.words(unit), max(0, len(words) - _NEAR)):
            return None
        if unit.kind is kinds.HEADING:
            return _HEADING.fullmatch(self._draft.words(unit)) if size < _TITLE else None
        if unit.kind is not kinds.PARAGRAPH or size > 60:
            return None
        words = self._draft.words(unit)
        match = _HEADING.fullmatch(words)
        title = _title(match) if match else None
        return match if match and (not title or (match["number"] and _is_title(title))) else None

    def _leads(self, index: int) -> bool:
        """Whether a paragraph of prose without a label of its own stands behind a unit."""
        if index + 1 >= len(self._units) or self._opens(index + 1):
            return False
        return self._units[index + 1].kind is kinds.PARAGRAPH and self._draft.words(self._units[index + 1]).endswith(
            (".", ":", ";")
        )

    def take(self, index: int) -> int:
        """Adds what a label at `units[index]` announces; how many units that takes, 0 for none."""
        unit = self._units[index]
        heading = self._headings.get(index)
        if heading:
            return self._under_heading(index, heading)
        if unit.kind in (kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.PULL_QUOTE):
            return self._behind_label(index) or (self._reprinted(index) if self.reprints else 0)
        return 0

    def _reprinted(self, index: int) -> int:
        unit = self._units[index]
        flow = self._draft.flow(unit)
        match = _PLACED.search(flow.text, max(0, len(flow.text) - _TAIL))
        if match is None:
            return 0
        if match["word"]:
            kind = _kind(match["word"])
        else:
            asks = any(weigh(sentence) is not None for sentence in flow.sentences())
            kind = RecommendationKind.RECOMMENDATION if asks else RecommendationKind.CONCLUSION
        number = unit.marker.strip("().") if self._numbered(index) else None
        self._items.add(spans_of(self._draft, unit), kind, "labelled", 0.9, number=number)
        return 1

    def _under_heading(self, index: int, match: re.Match[str]) -> int:
        unit = self._units[index]
        kind = _kind(match["word"])
        if kind is RecommendationKind.DECISION and self._leads_to_reasons(index + 1):
            return 0
        if match["number"]:
            end = self._body(index + 1)
            spans = self._spans(index + 1, end)
            if not spans:
                title = _title(match)
                if not title:
                    return 0
                flow = self._draft.flow(unit)
                spans = spans_of(self._draft, unit, (flow.text.rfind(title.split()[0]), len(flow.text)))
            self._items.add(spans, kind, "labelled-heading", 0.95, number=match["number"])
            return end - index
        if _title(match) or match["word"].casefold() not in self._repeated:
            return 0
        return self._bare(index, kind)

    def _leads_to_reasons(self, start: int) -> bool:
        """Whether a preamble stands behind a heading: `Resolution No. 12` is the title of what follows it."""
        return any(
            _WHEREAS.match(self._draft.flow(unit).text) is not None for unit in self._units[start : start + _PREAMBLE]
        )

    def _bare(self, index: int, kind: RecommendationKind) -> int:
        """A label without a number: over numbered paragraphs each of them is an item, else one paragraph is."""
        at = index + 1
        while at < len(self._units) and self._numbered(at):
            end = with_list(self._draft, self._units, at)
            number = self._units[at].marker.strip("().")
            self._items.add(self._spans(at, end), kind, "labelled-heading", 0.9, number=number)
            at = end
        if at > index + 1:
            return at - index
        if at < len(self._units) and self._units[at].kind in (kinds.PARAGRAPH, kinds.PULL_QUOTE):
            end = with_list(self._draft, self._units, at)
            self._items.add(self._spans(at, end), kind, "labelled-heading", 0.9)
            return end - index
        return 0

    def _behind_label(self, index: int) -> int:
        unit = self._units[index]
        flow = self._draft.flow(unit)
        labelled = flow.signs() & _LABELS or flow.text[:1] in ("R", "r")
        match = _INLINE.match(flow.text) if labelled else None
        closed = labelled and flow.text.rstrip().rstrip(".").rstrip()[-1:] in (")", "]")
        if match is None and closed and (behind := _TRAILING.search(flow.text, max(0, len(flow.text) - _TAIL))):
            spans = spans_of(self._draft, unit, (0, behind.start()))
            self._items.add(spans, _kind(behind["word"]), "labelled", 0.9, number=behind["number"])
            return 1
        if match is None or len(flow.text) - match.end() < 15 or (match["colon"] and flow.text[:1].islower()):
            return 0
        first = spans_of(self._draft, unit, (match.end(), len(flow.text)))
        end = with_list(self._draft, self._units, index)
        kind = RecommendationKind.RECOMMENDATION if match["short"] else _kind(match["word"])
        number = match["number"] or match["short"]
        if number and number.startswith("Rec"):
            number = number.lstrip("Recno. ")
        spans = first + self._spans(index + 1, end)
        owner = match["aside"] if match["aside"] and self._owners.knows(match["aside"]) else None
        self._items.add(spans, kind, "labelled", 0.95 if number else 0.9, number=number, owner=owner)
        return end - index

    def _body(self, at: int) -> int:
        """Where the body of a numbered label ends: at a heading, or where the paragraphs are numbered again."""
        start = at
        while (
            at < len(self._units)
            and self._units[at].kind not in (kinds.HEADING, kinds.TURN)
            and not (self._numbered(at) and (at > start or not self._belongs(at)))
            and not (at > start and self._opens(at))
            and self._units[at].end - self._units[start].start < _LONGEST
        ):
            at += 1
        return at

    def _belongs(self, at: int) -> bool:
        """Whether what is numbered behind a label is its list, or a paragraph of the chapter that itself recommends."""
        if self._units[at].kind is not kinds.PARAGRAPH:
            return True
        found = (weigh(sentence) for sentence in self._draft.flow(self._units[at]).sentences()[:1])
        return any(finding is not None and finding.kind is RecommendationKind.RECOMMENDATION for finding in found)

    def _opens(self, at: int) -> bool:
        flow = self._draft.flow(self._units[at])
        return _INLINE.match(flow.text) is not None or _ANSWER.match(flow.text) is not None

    def _numbered(self, at: int) -> bool:
        return _DIGITS.match(self._units[at].marker) is not None

    def _spans(self, start: int, end: int) -> Spans:
        found: Spans = ()
        for unit in self._units[start:end]:
            if unit.kind in (kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.PULL_QUOTE):
                found += spans_of(self._draft, unit)
        return found


def with_list(draft: Draft, units: Sequence[Unit], index: int) -> int:
    """The end of an item that may end in a colon and go on in a list of its own."""
    end = index + 1
    text = draft.flow(units[index]).text.rstrip()
    if text[-1:] not in (":", ";", ",", "–", "—"):
        return end
    own = _style(units[index].marker)
    listed = units[index].kind is kinds.LIST_ITEM or bool(own)
    anew = (
        text.endswith(":")
        and end < len(units)
        and _style(units[end].marker) == own
        and _begins(units[end].marker)
        and not _begins(units[index].marker)
    )
    while (
        end < len(units)
        and units[end].kind is kinds.LIST_ITEM
        and (not listed or _style(units[end].marker) != own or units[end].level > units[index].level or anew)
        and not (anew and _follows(units[index].marker, units[end].marker) and text.endswith("."))
        and units[end].end - units[index].start < _LONGEST
    ):
        text = draft.flow(units[end]).text.rstrip()
        end += 1
    return end


def _begins(marker: str) -> bool:
    """Whether a mark opens a count: `1.`, `(a)`."""
    return marker.strip("().").casefold() in ("1", "a", "i")


def _follows(marker: str, other: str) -> bool:
    """Whether one number comes next to another."""
    first, second = marker.strip("()."), other.strip("().")
    return first.isdecimal() and second.isdecimal() and int(second) == int(first) + 1


def _style(marker: str) -> str:
    """The family of a list's marks: digits, letters or bullets."""
    if _DIGITS.match(marker):
        return "digits"
    return "letters" if _LETTER.match(marker) else "bullets" if marker else ""


def _title(match: re.Match[str]) -> str | None:
    """What stands behind a label on its line."""
    found: str | None = match["title"] or match["name"]
    return found


def _is_title(words: str) -> bool:
    """Whether what stands behind a label is the title of the item and not the item itself."""
    return words[-1] not in ".;:!?" and len(words.split()) <= _WORDS and not opens_imperatively(words)


def _kind(word: str) -> RecommendationKind:
    return next(kind for kind, words in KINDS.items() if re.fullmatch(words, word, re.IGNORECASE))
