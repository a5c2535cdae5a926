"""The list of quotes."""

from typing import ClassVar

from textual.content import Content

from whosaid.model import Kind, QuoteKind, QuoteRow
from whosaid_tui.display import line
from whosaid_tui.panes.list_pane import ItemPane
from whosaid_tui.wording import more_words, quoted


class QuotesPane(ItemPane[QuoteRow]):
    """Quotes: who and where, then the first words (or those around the first hit)."""

    HELP = "Words attributed to a source. What is only reported stands without quotation marks and says so."
    KIND: ClassVar[Kind] = Kind.QUOTE

    def draw(self, row: QuoteRow, index: int) -> tuple[Content, ...]:
        reported = "  reported" if row.kind == QuoteKind.REPORTED else ""
        source = line(self.lit(row.source, ".name"), (reported, ".label"), (more_words(row.same), ".label"))
        return self.head_line(source, row.document, row.page), *self.text_lines(quoted(row.text, row.kind), self.room)
