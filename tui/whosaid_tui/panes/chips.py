"""The line under the search box: query and filters in words, each of which can be taken off."""

from collections.abc import Mapping, Sequence

from whosaid.model import View
from whosaid_tui.display import display, line, plain
from whosaid_tui.widgets.line_bar import LineBar, Part
from whosaid_tui.wording import filter_words, query_words

QUERY = "query"
"""The value of the query's chip; a filter's is its number."""

_LONGEST = 32


class Chips(LineBar):
    """What narrows the lists, or a hint where nothing does."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        """`keys` are those of the user, by the ids of actions."""
        super().__init__(id="chips", gap=" ")
        self._hint = (
            f"everything is shown · {keys['choose']} narrows to a document or speaker · {keys['search']} searches"
        )

    def show_view(self, view: View, notes: Sequence[str] = ()) -> None:
        """Shows a view's chips and what of its query was not understood."""
        parts = []
        if view.query.strip():
            parts.append(self._chip(query_words(view), QUERY))
        parts += [self._chip(filter_words(choice), str(n)) for n, choice in enumerate(view.filters)]
        if not parts:
            parts = [Part(display(self._hint, ".dim"))]
        parts += [Part(display(f"! {note}", ".warning")) for note in notes]
        self.show(parts)

    def _chip(self, words: str, value: str) -> Part:
        return Part(line((f" {plain(words, limit=_LONGEST)} ", ".chip"), ("× ", ".chip-off")), value)
