"""The sheet that the steps of extraction work on, one after the other, before it becomes a Record."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate
from operator import attrgetter, or_

from whosaid.extract.sentences import Sentence, read_sentences
from whosaid.model import (
    Edit,
    Link,
    LinkKind,
    Noise,
    Page,
    PassageKind,
    Quote,
    Recommendation,
    Section,
    Source,
    Span,
    Spans,
)


@dataclass(slots=True, eq=False)
class Unit:
    """A stretch of body text that stands by itself: a paragraph, list item, heading, caption or turn.

    `parts` are its spans without bullets and heading marks: several where furniture interrupts it. They are changed by
    `reduce` and `extend` alone, so that `start` and `end` are theirs.
    `marker` is the bullet or number before it. `noise` is set where it is no part of what was said.
    `strong` says that all of it is set in bold or italics.
    `header` names the dress of a turn's header, where the unit is one.
    """

    parts: list[Span]
    kind: PassageKind
    level: int = 0
    marker: str = ""
    noise: str | None = None
    speaker: str | None = None
    section: str | None = None
    owner: str | None = None
    left_over: bool = False
    flow: "Flow | None" = field(default=None, repr=False)
    strong: bool = False
    header: str | None = None
    start: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        self.start = self.parts[0][0]
        self.end = self.parts[-1][1]

    def reduce(self, start: int, end: int) -> None:
        """Leaves one span of the unit."""
        self.parts = [(start, end)]
        self.start, self.end = start, end
        self.flow = None

    def extend(self, parts: Sequence[Span]) -> None:
        """Lets the unit go on with parts behind its own."""
        self.parts.extend(parts)
        self.end = self.parts[-1][1]
        self.flow = None


class Flow:
    """The text of a unit as one string, with the way back to source offsets."""

    __slots__ = ("_origins", "_sentences", "_signs", "_starts", "_words", "origin", "text")

    def __init__(self, text: str, parts: Sequence[Span]) -> None:
        self.origin = text
        self._sentences: list[Sentence] | None = None
        self._signs: int | None = None
        self._words: str | None = None
        self._origins = [start for start, _ in parts]
        if len(parts) == 1:
            self._starts = [0]
            self.text = text[slice(*parts[0])]
            return
        pieces = [text[start:end] for start, end in parts]
        self._starts = [0, *accumulate(len(piece) + 1 for piece in pieces[:-1])]
        self.text = " ".join(pieces)

    def sentences(self) -> list[Sentence]:
        """The sentences of `text`."""
        if self._sentences is None:
            self._sentences = read_sentences(self.text)
        return self._sentences

    def signs(self) -> int:
        """The signs of the words of `text`."""
        if self._signs is None:
            self._signs = reduce(or_, (sentence.signs for sentence in self.sentences()), 0)
        return self._signs

    def words(self) -> str:
        """`text` with its white space folded: masked text mostly holds nothing else than spaces and line feeds."""
        if self._words is None:
            plain = self.text.replace("\n", " ")
            if plain.isascii() or plain.isprintable():
                while "  " in plain:
                    plain = plain.replace("  ", " ")
                self._words = plain.strip()
            else:
                self._words = " ".join(plain.split())
        return self._words

    def source(self, offset: int) -> int:
        """The source offset of `text[offset]`."""
        index = bisect_right(self._starts, offset) - 1
        return self._origins[index] + offset - self._starts[index]

    def spans(self, start: int, end: int) -> Spans:
        """The source spans of `text[start:end]`, which neither begins nor ends with white space."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        found: list[Span] = []
        for index in range(first, last + 1):
            low = self.source(start) if index == first else self._origins[index]
            if index == last:
                high = self.source(end - 1) + 1
            else:
                high = self._origins[index] + self._starts[index + 1] - 1 - self._starts[index]
            found.append((low, high))
        return tuple(found)


@dataclass(slots=True, eq=False)
class Person:
    """A person of the document while the table of people is being made; `opens` paragraphs of a record of statements.

    `presents` tells that a report brings the person in as giving a talk. `offices` are the words by which the document means this person without a name. `titled` tells that only a surname
    is known, which names the person behind a title alone.
    """

    name: str
    honorifics: list[str] = field(default_factory=list)
    affiliations: list[str] = field(default_factory=list)
    functions: list[str] = field(default_factory=list)
    variants: list[str] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    speaks: bool = True
    opens: bool = False
    presents: bool = False
    titled: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A link to be, while items have no ids: from the item at a span to another item (`target`) or a mere place."""

    kind: LinkKind
    item: Span
    target: Span | None
    place: Span
    score: float


@dataclass(slots=True)
class Draft:
    """A source on its way to a Record. `text` is the masked text: same offsets, marks blanked out.

    `genre` is what the document's forms make it, `genre_confidence` how sure that is, from 0 to 1.
    """

    source: Source
    text: str
    units: list[Unit]
    edits: list[Edit] = field(default_factory=list)
    noise: list[Noise] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    chatham_house: bool = False
    genre: str = ""
    genre_confidence: float = 0.0

    def words(self, unit: Unit) -> str:
        """The masked text of a unit, white space folded."""
        return self.flow(unit).words()

    def flow(self, unit: Unit) -> Flow:
        """The unit's text as one string; kept with the unit until its parts or the masked text change."""
        flow = unit.flow
        if flow is None or flow.origin is not self.text:
            flow = unit.flow = Flow(self.text, unit.parts)
        return flow

    def body(self) -> list[Unit]:
        """The units that are not noise."""
        return [unit for unit in self.units if unit.noise is None]

    def drop(self, unit: Unit, kind: str) -> None:
        """Sets a whole unit aside as noise of a kind."""
        unit.noise = kind
        self.noise.append(Noise(unit.start, unit.end, kind))

    def cut(self, cuts: Iterable[tuple[int, int, str]]) -> None:
        """Takes stretches inside units out of the shown text, each as noise of a kind; they do not overlap."""
        pieces: list[str] = []
        done = 0
        for start, end, kind in sorted(cuts):
            self.noise.append(Noise(start, end, kind))
            self.edits.append(Edit(start, end, "", kind))
            pieces += [self.text[done:start], " " * (end - start)]
            done = end
        self.text = "".join([*pieces, self.text[done:]])

    def page_at(self, offset: int) -> int | None:
        """The number of the page on which an offset stands, None where there are no pages."""
        if not self.pages:
            return None
        index = bisect_right(self.pages, offset, key=attrgetter("start_char")) - 1
        return self.pages[max(index, 0)].number
