"""The list of recommendations."""

from typing import ClassVar

from textual.content import Content

from whosaid.model import Kind, RecommendationRow
from whosaid_tui.display import line
from whosaid_tui.panes.list_pane import ItemPane
from whosaid_tui.wording import kind_words, more_words


class RecommendationsPane(ItemPane[RecommendationRow]):
    """Recommendations: kind, number and place, then the first words."""

    HELP = "What was recommended, concluded or decided. `b` narrows the quotes to what stands behind one."
    KIND: ClassVar[Kind] = Kind.RECOMMENDATION

    def draw(self, row: RecommendationRow, index: int) -> tuple[Content, ...]:
        words = f"{kind_words(row.kind)} {row.number or ''}".strip().capitalize()
        behind = f"  {row.supporters} behind it" if row.supporters else ""
        head = line((words, ".name"), (f"  {row.source}" if row.source else "", ""), (behind, ".label"))
        head = line(head, (more_words(row.same), ".label"))
        return self.head_line(head, row.document, row.page), *self.text_lines(row.text, self.room)
