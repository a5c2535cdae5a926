"""The list of recommendations."""

from typing import ClassVar, Final

from textual.content import Content

from whosaid.model import Kind, RecommendationRow
from whosaid_tui.display import display, line
from whosaid_tui.panes.list_pane import ItemPane
from whosaid_tui.wording import charge_words, kind_words, more_words

_SHORT_CHARGE: Final = 14
"""Cells below which who has to carry it out, and by when, says nothing."""


class RecommendationsPane(ItemPane[RecommendationRow]):
    """Recommendations: kind, number, whose, for whom and by when, and place; then the first words."""

    HELP = "What was recommended, concluded or decided. %(pivot.behind)s narrows the quotes to what stands behind one."
    KIND: ClassVar[Kind] = Kind.RECOMMENDATION

    def draw(self, row: RecommendationRow, index: int) -> tuple[Content, ...]:
        words = f"{kind_words(row.kind)} {row.number or ''}".strip().capitalize()
        behind = f"  {row.supporters} behind it" if row.supporters else ""
        head = line((words, ".name"), (f"  {row.source}" if row.source else "", ""), (behind, ".label"))
        head = line(head, (more_words(row.same), ".label"))
        charge = charge_words(row.owner, row.due)
        room = self.room - head.cell_length - len(row.page or "") - 5
        if charge and room >= _SHORT_CHARGE:
            head = line(head, "  ", display(charge).truncate(room, ellipsis=True))
        return self.head_line(head, row.document, row.page), *self.text_lines(row.text, self.room)
