"""The list of documents."""

from typing import ClassVar

from textual.content import Content

from whosaid.model import DocumentRow, Facet, Filter, Kind
from whosaid_tui.display import display, line, spread
from whosaid_tui.panes.list_pane import FacetPane


class DocumentsPane(FacetPane[DocumentRow]):
    """Documents: the title, then date, place and how much each holds."""

    HELP = "Every document. Choosing one narrows the other lists to it; the reader shows its title page."
    KIND: ClassVar[Kind] = Kind.DOCUMENT
    FACET: ClassVar[Facet] = Facet.DOCUMENT
    ROW_HEIGHT = 2

    def label_of(self, row: DocumentRow) -> str:
        return row.title

    def bare_row(self, choice: Filter) -> DocumentRow:
        return DocumentRow(choice.value, choice.label or choice.value, None, None, None, 0, 0)

    def draw(self, row: DocumentRow, index: int) -> tuple[Content, ...]:
        there = row.quotes + row.recommendations
        title = self.lit(row.title, ".name" if there else ".dim")
        flags = line(
            ("  anonymous" if row.chatham_house else "", ".label"), ("  !" if row.warnings else "", ".warning")
        )
        facts = display(" · ".join(filter(None, (row.date, row.place))) or row.kind or "", ".dim")
        counts = display(f"{row.quotes:,} q  {row.recommendations:,} r", ".dim")
        return title.truncate(self.room, ellipsis=True), spread(line(facts, flags), counts, self.room)
