"""Speaker turns of verbatim records, transcripts and scribe minutes: headers, what follows them, and who speaks."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile, pairwise
from operator import itemgetter

from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.lexicon.turns import CHAIRS, DIRECTION_SENTENCES, DIRECTIONS, GIVES_FLOOR
from whosaid.extract.names import fold
from whosaid.extract.people import Table
from whosaid.extract.turns.abbreviations import initials_given
from whosaid.extract.turns.full_names import learn_full_names, learn_offices
from whosaid.extract.turns.headers import is_aside, is_language, is_stage, mark_headers
from whosaid.extract.turns.interviews import asking_papers, find_questions, interviewee, introduced, is_credit, tells_of
from whosaid.extract.turns.labels import LONGEST, UNKNOWN, Label, read_label
from whosaid.extract.turns.statements import find_statements, learn_witnesses
from whosaid.extract.turns.titles import Titles, is_numbered_title
from whosaid.extract.turns.voices import Voices, differ, only_initials
from whosaid.model import PassageKind, Quote, QuoteKind, Span

__all__ = ["Turn", "find_turns", "join_with_listed", "mark_headers", "quote_turns"]

_INLINE = re.compile(
    rf"[(\[](?:(?:{DIRECTIONS})\b[^()\[\]\n]{{0,200}}|(?:{DIRECTION_SENTENCES})[^()\[\]\n]{{0,120}})[)\]]|</?[A-Za-z]\w{{0,20}}>",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\\?[\[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\\?[\])]")
_PARENTHESIS = re.compile(r"[(\[][^()\[\]\n]{2,200}[)\]]")
_LINE_IN_BRACKETS = re.compile(r"(?<=\n)[ \t]*\([A-Z][^()\n]{2,120}\)(?=[ \t]*(?:\n|$))")
_OPENING = re.compile(r"[(\[<]")
_DATE = re.compile(
    r"(?:[^\W\d_]{3,10},?\s)?\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d|[^\W\d_]{3,9}\s\d{1,2},\s(?:19|20)\d\d"
)
"""A paragraph of nothing but a day, which a record's printer sets at the head of its pages."""

_NUMBERS = re.compile(r"\d+")
_GIVES_FLOOR = re.compile(GIVES_FLOOR, re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\.\.\.|…)\s*\S")
_CONFIDENCE = {
    "formal": 0.97,
    "full": 0.95,
    "slug": 0.95,
    "office": 0.95,
    "examiner": 0.93,
    "party": 0.9,
    "short": 0.88,
    "initials": 0.85,
}
_BODY = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.PULL_QUOTE})
_AROUND = 6000
"""Characters before and behind a set-off quotation in which its words are looked for."""

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
        unit.kind = PassageKind.TURN
        unit.owner = self.speaker.name if self.speaker is not None else None
        self.units.append(unit)


def find_turns(
    draft: Draft,
    table: Table,
    labels: Mapping[Unit, Label],
    initials: Mapping[str, str] | None = None,
    language: str | None = None,
) -> list[Turn]:
    """Makes what stands under a header a turn of its speaker; `initials` expands those of an attendance list.

    Under the Chatham House rule turns stay, but nobody is named.
    """
    by_markup = {
        u.speaker: _of_markup(u.speaker, language) for u in draft.body() if u.speaker is not None and u.kind in _BODY
    }
    if not labels and not by_markup:
        return _of_interview(draft, table, language)
    above = _lines_above(draft, by_markup, language)
    voices = None
    asked: Person | None = None
    if not draft.chatham_house:
        name = interviewee(draft)
        if name is not None:
            asked = table.add(name, function="interviewee")
            asked.speaks = False
        papers = asking_papers(labels.values(), name)
        labels = {u: Label("party", label.name) if label.name in papers else label for u, label in labels.items()}
        learn_witnesses(draft, table)
        stated = (part for person in table.people for a in person.affiliations for part in (a, a.split(",")[0]))
        bodies = {fold(part) for part in stated if f"({part}" in draft.text}  # a comma alone may part two people
        labels = {
            u: Label("party", label.name) if label.form == "short" and fold(label.name) in bodies else label
            for u, label in labels.items()
        }
        written = [*labels.values(), *(label for _, label in above.values()), *by_markup.values()]
        named = learn_full_names(draft, table, labels, written)
        voices = Voices(table, {**initials_given(draft, table, written), **(initials or {})}, named)
        voices.learn(written)
        learn_offices(draft, table, labels)
    _drop_running_heads(draft, labels)
    floor = _Floor(draft, labels, by_markup, above, voices)
    floor.witness = asked
    for unit in draft.units:
        if not unit.noise and unit.kind not in (PassageKind.FOOTNOTE, PassageKind.TABLE_ROW):
            floor.hear(unit)
        elif unit.noise and is_numbered_title(draft.words(unit)):
            floor.close()
    return floor.turns


def join_with_listed(draft: Draft, table: Table, turns: list[Turn]) -> None:
    """Gives turns under one word, a given name or surname, to the one person in full whom the document lists later.

    An initial may stand behind the given name: `Jane R.`
    """
    alone = {turn.speaker.name: turn.speaker for turn in turns if turn.speaker and _is_short(turn.speaker.name)}
    for name, person in alone.items():
        word, *initial = fold(name).split()
        bearers = [
            other
            for other in table.people
            if len(words := fold(other.name).split()) > 1
            and len(words[-1]) > 1
            and (
                (words[-1] == word and not initial and not only_initials(words, [word]))
                or (words[0] == word and not person.honorifics and words[-1].startswith("".join(initial)))
            )
            and not differ(other.honorifics, person.honorifics)
        ]
        if len(bearers) != 1:
            continue
        table.merge(person, bearers[0])
        bearers[0].speaks = True
        for turn in turns:
            if turn.speaker is person:
                turn.speaker = bearers[0]
                for unit in turn.units:
                    unit.owner = bearers[0].name


def _is_short(name: str) -> bool:
    """Whether a name is one word, or a given name and an initial."""
    words = fold(name).split()
    return len(words) == 1 or (len(words) == 2 and len(words[0]) > 1 == len(words[1]))


def _of_interview(draft: Draft, table: Table, language: str | None) -> list[Turn]:
    """Bold questions and the plain answers below them, the answers' speaker named where the interview names one."""
    asked = find_questions(draft)
    questions = set(asked)
    if not questions:
        return _of_statements(draft, table, language)
    name = (interviewee(draft) or introduced(draft, asked[0])) if not draft.chatham_house else None
    answers = table.add(name, function="interviewee") if name is not None else None
    turns: list[Turn] = []
    now: Turn | None = None
    for unit in draft.units:
        if unit in questions:
            now = Turn(Label("question"), None, None)
            turns.append(now)
            now.take(unit)
        elif unit.kind is PassageKind.HEADING or is_credit(words := draft.words(unit)) or tells_of(words, name):
            now = None
        elif now is not None and not unit.noise and unit.kind in _BODY and not _is_boxed(draft, unit):
            if now.label.form == "question":
                now = Turn(Label("answer"), None, answers)
                turns.append(now)
            now.take(unit)
    return turns


def _is_boxed(draft: Draft, unit: Unit) -> bool:
    """Whether a set-off quotation repeats words that stand in the text around it too."""
    if unit.kind is not PassageKind.PULL_QUOTE:
        return False
    around = draft.text[max(0, unit.start - _AROUND) : unit.end + _AROUND]
    return fold(around).count(fold(draft.words(unit))) > 1


def _of_statements(draft: Draft, table: Table, language: str | None) -> list[Turn]:
    """What stands in the first person under headings that say whose statement it is."""
    turns: list[Turn] = []
    for heading, label, units in find_statements(draft, language):
        heading.kind, heading.header = PassageKind.CAPTION, "heading"
        speaker = None
        if not draft.chatham_house:
            speaker = table.add(
                label.name,
                honorifics=label.honorifics,
                affiliation=", ".join(filter(None, (label.role, label.affiliation))),
            )
            speaker.speaks = True
        turns.append(Turn(label, heading, speaker))
        for unit in units:
            turns[-1].take(unit)
    return turns


class _Floor:
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
            unit.kind = PassageKind.CAPTION
        elif label is UNKNOWN:
            self._resume()
            self.close()
        elif label is not None and label.form in ("examiner", "direct", "sworn"):
            self._hear_of(label)
        elif label is not None:
            self._open(label, unit)
        elif unit.kind is PassageKind.HEADING and self.now is not None and _is_bracketed_aside(self.draft.words(unit)):
            unit.kind = PassageKind.CAPTION
        elif unit.kind not in _BODY or self.titles.ends(unit, self.now.units if self.now is not None else ()):
            self._stop()
        elif is_stage(words := self.draft.words(unit)):
            unit.kind = PassageKind.CAPTION
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


def quote_turns(draft: Draft, turns: list[Turn]) -> None:
    """One quote a turn: all its units without the header, stage directions cut out."""
    strong = [span for block in draft.source.blocks for span in block.strong]
    for turn in turns:
        units = [unit for unit in turn.units if not unit.noise]
        spans = [span for unit in units for part in unit.parts for span in _spoken(draft.text, part, strong)]
        if not any(re.search(r"\w", draft.text[a:b]) for a, b in spans):
            continue
        if turn.speaker is not None:
            known = turn.speaker.sections
            known.extend(s for s in dict.fromkeys(u.section for u in units) if s is not None and s not in known)
        named = not draft.chatham_house
        header = turn.header
        draft.quotes.append(
            Quote(
                id="",
                text="",
                spans=tuple(spans),
                speaker=turn.speaker.name if turn.speaker is not None else None,
                party=turn.party if turn.speaker is None and named else None,
                attribution=(header.start, header.end) if header is not None and named else None,
                confidence=_CONFIDENCE.get(turn.label.form, 0.8),
                rule=f"turn-{header.header}" if header is not None else "turn-markup",
                kind=QuoteKind.TURN,
            )
        )


def _lines_above(draft: Draft, by_markup: Mapping[str, Label], language: str | None) -> dict[Unit, tuple[Unit, Label]]:
    """The lines above units that name the speaker as the markup does, often with office and honorific; made headers."""
    found: dict[Unit, tuple[Unit, Label]] = {}
    if not by_markup:
        return found
    for before, unit in pairwise(draft.body()):
        if (
            unit.speaker is None
            or unit.speaker == before.speaker
            or before.header
            or before.end - before.start > LONGEST
        ):
            continue
        words = draft.words(before).rstrip(" :")
        own = by_markup.get(unit.speaker)
        label = read_label(words, language)
        if own is None or (
            words != unit.speaker and (label is None or not own.name or fold(label.name) != fold(own.name))
        ):
            continue
        before.kind, before.header = PassageKind.CAPTION, "markup"
        found[unit] = before, label or own
    return found


def _of_markup(speaker: str, language: str | None) -> Label:
    """The label that the file's markup gives: words that are no name are an office, an identifier names nobody."""
    written = speaker.lstrip("#").replace("_", " ").strip()
    read = read_label(written, language)
    if read is not None:
        return read
    return Label("office", role=written) if " " in written and not re.search(r"\d", written) else Label("unnamed")


def _drop_running_heads(draft: Draft, labels: Mapping[Unit, Label]) -> None:
    """Sets aside lines that only name a speaker again at a page's head, and short lines that come back but for their numbers."""
    if not labels:
        return
    names = {fold(draft.words(unit)) for unit, label in labels.items() if label is not UNKNOWN and label.name}
    days = [
        unit
        for before, unit in pairwise(dropwhile(lambda unit: labels.get(unit, UNKNOWN) is UNKNOWN, draft.body()))
        if before not in labels
        and unit.kind is PassageKind.PARAGRAPH
        and _DATE.fullmatch(draft.words(unit)) is not None
    ]
    if len(days) > 1:
        for unit in days:
            draft.drop(unit, "running-header")
    short = [
        (unit, draft.words(unit))
        for before, unit in pairwise(draft.body())
        if unit not in labels
        and before.header != "colon"
        and unit.kind is PassageKind.PARAGRAPH
        and unit.end - unit.start <= 200
        and not is_numbered_title(draft.words(unit))
    ]
    keys = [_NUMBERS.sub("", fold(words)) for _, words in short]
    counts = Counter(keys)
    for (unit, words), key in zip(short, keys, strict=True):
        again = counts[key] >= 3 and len(words) > 12
        if words[-1:] not in ".!?…:)]" and (again or _opens_with(fold(words), names)):
            draft.drop(unit, "running-header")


def _opens_with(folded: str, names: set[str]) -> bool:
    """Whether a short line is a speaker's header again, with a few signs of the printer behind it at most."""
    words = folded.split()
    longest = next((n for n in range(min(len(words), 10), 0, -1) if " ".join(words[:n]) in names), 0)
    return longest > 0 and len(words) - longest <= 4


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


def _spoken(text: str, part: Span, strong: Sequence[Span]) -> list[Span]:
    """The stretches of a part that are speech: without stage directions, which are also told by their italics."""
    low, high = part
    cuts: list[Span] = []
    if _OPENING.search(text, low, high) is not None:
        cuts = [match.span() for match in _INLINE.finditer(text, low, high)]
        cuts += [match.span() for match in _STAMP.finditer(text, low, high)]
        cuts += [match.span() for match in _LINE_IN_BRACKETS.finditer(text, low, high)]
        cuts += [match.span() for match in _PARENTHESIS.finditer(text, low, high) if _is_within(match.span(), strong)]
    edges = [low]
    for start, end in sorted(cuts):
        if start >= edges[-1]:
            edges += (start, end)
    edges.append(high)
    kept: list[Span] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        marks = ",;:." if kept and text[kept[-1][1] - 1] in ".!?…" else ",;:"  # `the end. (Applause).`
        while start < end and (text[start].isspace() or text[start] in marks):
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            kept.append((start, end))
    return kept


def _is_within(span: Span, strong: Sequence[Span]) -> bool:
    """Whether a parenthesis alone is set in bold or italics, with its brackets or without."""
    at = bisect_right(strong, span[0] + 1, key=itemgetter(0)) - 1
    return at >= 0 and strong[at][0] >= span[0] - 2 and span[1] - 1 <= strong[at][1] <= span[1] + 2
