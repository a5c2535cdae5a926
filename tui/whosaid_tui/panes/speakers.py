"""The list of speakers."""

from typing import ClassVar

from textual.content import Content

from whosaid.model import Facet, Filter, Kind, SpeakerRow
from whosaid_tui.display import display, line, spread
from whosaid_tui.panes.list_pane import FacetPane


class SpeakersPane(FacetPane[SpeakerRow]):
    """Speakers: the name, where they come from, how many quotes each has."""

    HELP = (
        "Everyone who is named as speaking. Choosing one narrows the other lists; the reader shows the speaker's page."
    )
    KIND: ClassVar[Kind] = Kind.SPEAKER
    FACET: ClassVar[Facet] = Facet.SPEAKER

    def label_of(self, row: SpeakerRow) -> str:
        return row.name

    def bare_row(self, choice: Filter) -> SpeakerRow:
        return SpeakerRow(choice.value, choice.label or choice.value, None, None, None, 0, 0)

    def draw(self, row: SpeakerRow, index: int) -> tuple[Content, ...]:
        name = self.lit(row.name, ".name" if row.quotes else ".dim")
        home = row.organisation or row.country or row.role or ""
        return (
            spread(
                line(name, "  ", (home, ".dim")), display(f"{row.quotes:,}" if row.quotes else "–", ".dim"), self.room
            ),
        )
