"""A document laid out for reading: its passages as shown text, each with its place in the source."""

from collections.abc import Sequence
from dataclasses import dataclass

from whosaid.model.record import Document, PassageKind, Section
from whosaid.model.shown import Shown
from whosaid.model.spans import Span, Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage as it is read. `page` is the label to cite (`p. 12`), None where there are no pages."""

    id: str
    kind: PassageKind
    shown: Shown
    section: str | None
    page: str | None
    owner: str | None
    start_char: int
    end_char: int

    @property
    def text(self) -> str:
        return self.shown.text

    def locate(self, spans: Spans) -> Spans:
        """Where source spans stand in this paragraph's shown text."""
        if not spans or spans[0][0] >= self.end_char or spans[-1][1] <= self.start_char:
            return ()
        return self.shown.locate(spans)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document for the reader; paragraphs ascend in the source text."""

    id: str
    document: Document
    paragraphs: Sequence[Paragraph]

    def breadcrumb(self, section: str | None) -> tuple[Section, ...]:
        """The sections around a section id, outermost first."""
        by_id = {s.id: s for s in self.document.sections}
        path: list[Section] = []
        while section is not None and section in by_id:
            path.append(by_id[section])
            section = by_id[section].parent
        return tuple(reversed(path))

    def index_at(self, span: Span) -> int:
        """The index of the first paragraph that ends behind the start of `span` (0 when none does)."""
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle].end_char <= span[0]:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.paragraphs) else 0
