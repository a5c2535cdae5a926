"""What may be meant by what is being typed, in a list below the search box."""

from __future__ import annotations

from textual.widgets import Static

from whosaid.model import Completions
from whosaid_tui.display import display, line, lines, plain

_SHOWN = 8
_LONGEST = 48


class CompletionList(Static):
    """Offers completions; taken one after the other, the last taken is marked."""

    def __init__(self) -> None:
        super().__init__(display(""), id="completions")
        self._offered: Completions | None = None
        self._text = ""
        self._taken: int | None = None

    @property
    def is_open(self) -> bool:
        return self._offered is not None

    def offer(self, text: str, offered: Completions) -> None:
        """Shows what may be meant in the query `text`; nothing where there is none."""
        self._text, self._taken = text, None
        self._offered = offered if offered.offers else None
        self._draw()

    def close(self) -> None:
        """Takes the offers away."""
        self._offered = None
        self._draw()

    def take(self) -> tuple[str, int] | None:
        """The query with the next offer in it, and where the cursor is to stand; None where nothing is offered."""
        if self._offered is None:
            return None
        self._taken = 0 if self._taken is None else (self._taken + 1) % len(self._offered.offers)
        self._draw()
        return self._offered.applied(self._text, self._offered.offers[self._taken])

    def _draw(self) -> None:
        self.display = self._offered is not None
        if self._offered is None:
            return
        offers = self._offered.offers[:_SHOWN]
        self.styles.offset = (min(self._offered.start, 40) + 3, 0)
        rows = [
            line(
                ("▸ " if number == (self._taken or 0) else "  ", ".cursor"),
                plain(offer.text.strip(), limit=_LONGEST),
                (f"  {plain(offer.about)}" if offer.about else "", ".dim"),
            )
            for number, offer in enumerate(offers)
        ]
        self.update(lines(*rows))
