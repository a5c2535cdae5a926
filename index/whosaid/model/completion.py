"""What is offered while a query is being typed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completion:
    """A text to be put in the place of what was typed; `about` says what it is."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class Completions:
    """Texts for the stretch of the query from `start` to `end`, the most likely first."""

    start: int
    end: int
    offers: tuple[Completion, ...] = ()

    def applied(self, text: str, offer: Completion) -> tuple[str, int]:
        """The query with an offer taken, and where the cursor stands then."""
        return text[: self.start] + offer.text + text[self.end :], self.start + len(offer.text)
