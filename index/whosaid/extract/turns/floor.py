"""Who has the floor while the units of a record go by, and what each turn takes."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.turns import CHAIRS, GIVES_FLOOR
from whosaid.extract.names import fold
from whosaid.extract.turns.headers import is_aside, is_language, is_stage
from whosaid.extract.turns.labels import UNKNOWN, Label
from whosaid.extract.turns.titles import Titles
from whosaid.extract.turns.voices import Voices

_GIVES_FLOOR = re.compile(GIVES_FLOOR, re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\.\.\.|…)\s*\S")
BODY = frozenset({kinds.PARAGRAPH, kinds.LIST_ITEM, kinds.PULL_QUOTE})
_OVER_PARAGRAPHS = frozenset({"heading", "pipe", "alone", "strong", "mark", "letter"})
"""Dresses that stand above their text, which then goes on to the next header."""


@dataclass(slots=True)
class Turn:
    """What one speaker says between two headers; `header` is None where the file's markup names the speaker."""

    label: Label
    header: Unit | None
    speaker: Person | None
    party: str | None = None
    units: list[Unit] = field(default_factory=list)

    def take(self, unit: Unit) -> None:
        unit.kind = kinds.TURN
        unit.owner = self.speaker.name if self.speaker is not None else None
        self.units.append(unit)


class Floor:
    """Who has the floor while the units go by; `now` is the open turn, `voice` whom the markup names in it.

    `held` is the speech that markup gives to somebody, which goes on behind shouts and stage directions.
    """

    def __init__(
        self,
        draft: Draft,
        labels: Mapping[Unit, Label],
        by_markup: Mapping[str, Label],
        above: Mapping[Unit, tuple[Unit, Label]],
        voices: Voices | None,
    ) -> None:
        self.draft = draft
        self.labels = labels
        self.by_markup = by_markup
        self.above = above
        self.voices = voices
        self.carries = _carries(draft, labels)
        self.titles = Titles(draft, {*labels, *(header for header, _ in above.values())})
        self.turns: list[Turn] = []
        self.now: Turn | None = None
        self.voice: str | None = None
        self.held: tuple[str, Turn] | None = None
        self.examiner: Label | None = None
        self.witness: Person | None = None
        self.chair: Turn | None = None
        self.below: list[Unit] = []

    def hear(self, unit: Unit) -> None:
        label = self.labels.get(unit)
        if self.now is not None and self.now.units and self.carries and is_language(self.draft.words(unit)):
            unit.kind = kinds.CAPTION
        elif label is UNKNOWN:
            self._resume()
            self.close()
        elif label is not None and label.form in ("examiner", "direct", "sworn"):
            self._hear_of(label)
        elif label is not None:
            self._open(label, unit)
        elif unit.kind is kinds.HEADING and self.now is not None and _is_bracketed_aside(self.draft.words(unit)):
            unit.kind = kinds.CAPTION
        elif unit.kind not in BODY or self.titles.ends(unit, self.now.units if self.now is not None else ()):
            self._stop()
        elif is_stage(words := self.draft.words(unit)):
            unit.kind = kinds.CAPTION
            self.close()
        elif is_aside(words):
            if words[:1] not in "([":
                self.close()
        elif unit.speaker is not None:
            self._hold(unit, unit.speaker)
            self._take(unit)
        elif self.now is not None and self.voice is None and self._goes_on(self.now, words):
            self._take(unit)
        elif self.chair is not None and self.now is None:
            self.below.append(unit)
        else:
            self.close()

    def _hold(self, unit: Unit, voice: str) -> None:
        """Opens a turn for whom the markup names, or goes on with the one that shouts cut short."""
        if self.now is not None and self.voice == voice:
            return
        if self.held is not None and self.held[0] == voice and unit not in self.above:
            self.now, self.voice = self.held[1], voice
            return
        header, label = self.above.get(unit, (None, self.by_markup[voice]))
        self._open(label, header, voice)
        if self.now is not None:
            self.held = voice, self.now

    def _stop(self) -> None:
        """Ends the open turn at a title, below which whoever presides may go on without a header."""
        if self.now is not None:
            self.chair = self.now if _presides(self.now) else None
        self.now, self.voice, self.held = None, None, None

    def _resume(self) -> None:
        """Gives the chair what stands below a title, where it calls the next speaker."""
        if self.chair is not None and any(_GIVES_FLOOR.search(self.draft.words(unit)) for unit in self.below):
            self.turns.append(Turn(self.chair.label, self.chair.header, self.chair.speaker, self.chair.party))
            for unit in self.below:
                if any(c.isalpha() for c in self.draft.words(unit)):
                    self.turns[-1].take(unit)
        self.chair, self.below = None, []

    def _hear_of(self, label: Label) -> None:
        """Takes in who examines from here on, or which witness is sworn and examined by nobody yet."""
        if label.form == "sworn":
            self.witness = self.voices.witness(label) if self.voices is not None and label.name else None
        elif label.form == "direct" and self.examiner is not None:
            self.witness = None  # one whom no line has told of
        self.examiner = label if label.form != "sworn" else None
        self.close()

    def _open(self, label: Label, header: Unit | None, voice: str | None = None) -> None:
        self._resume()
        if label.form == "question" and self.examiner is not None:
            label = self.examiner
        elif label.asks:
            self.examiner = label
        speaker = self.voices.speaker(label) if self.voices is not None else None
        if speaker is None and (label.form == "answer" or fold(label.role).endswith(("witness", "deponent"))):
            speaker = self.witness
            if speaker is not None:
                speaker.speaks = True
        party = self.voices.party(label) if self.voices is not None and speaker is None else None
        self.now, self.voice = Turn(label, header, speaker, party), voice
        self.turns.append(self.now)

    def close(self) -> None:
        """Ends the open turn."""
        self.now, self.voice = None, None
        self.chair, self.below = None, []

    def _take(self, unit: Unit) -> None:
        assert self.now is not None
        self.now.take(unit)

    def _goes_on(self, turn: Turn, words: str) -> bool:
        """Whether a unit without a header belongs to the turn before it."""
        dress = turn.header.header if turn.header is not None else None
        return not turn.units or self.carries or dress in _OVER_PARAGRAPHS or _GOES_ON.match(words) is not None


def _presides(turn: Turn) -> bool:
    """Whether a turn is that of somebody who leads the sitting, named by the office alone."""
    return turn.label.form == "office" and any(word in CHAIRS for word in fold(turn.label.role).split())


def _is_bracketed_aside(words: str) -> bool:
    """Whether a title is nothing but a stage direction in brackets, behind which a speech goes on."""
    return words[:1] in "([" and is_aside(words)


def _carries(draft: Draft, labels: Mapping[Unit, Label]) -> bool:
    """Whether a turn goes on over further paragraphs: so it does in records, not in scribes' notes."""
    forms = Counter(label.form for label in labels.values() if label is not UNKNOWN)
    formal = forms["formal"] + forms["office"] + forms["party"] + forms["unnamed"]
    formal += forms["examiner"] + forms["direct"] + forms["sworn"]
    if formal:
        formal += forms["question"] + forms["answer"]
    if formal * 2 >= sum(forms.values()):
        return True
    if (formal + forms["full"] + forms["slug"]) * 2 < sum(forms.values()):
        return False
    sizes = [after.end - after.start for before, after in pairwise(draft.units) if before in labels]
    return bool(sizes) and sum(sizes) / len(sizes) >= 200
