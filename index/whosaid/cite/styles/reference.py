"""What a style makes of an item."""

from dataclasses import dataclass, field

from whosaid.cite.runs import Runs, joined


@dataclass(frozen=True, slots=True)
class Reference:
    """`source` is a note or an entry of a bibliography; `beside` stands behind the words in running text.

    Styles of notes have nothing to stand beside the words. The note ends in a full stop, `beside` is in brackets.
    """

    source: Runs
    beside: Runs = field(default_factory=list)

    @property
    def in_one(self) -> Runs:
        """Both on one line."""
        return joined([self.beside, self.source], " ")
