"""Speaker turns of verbatim records, transcripts and scribe minutes: headers, what follows them, and who speaks."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import dropwhile, pairwise

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Person, Unit
from whosaid.extract.names import fold
from whosaid.extract.people import Table
from whosaid.extract.turns.abbreviations import initials_given
from whosaid.extract.turns.floor import BODY, Floor, Turn
from whosaid.extract.turns.full_names import learn_full_names, learn_offices
from whosaid.extract.turns.headers import mark_headers
from whosaid.extract.turns.interviews import asking_papers, find_questions, interviewee, introduced, is_credit, tells_of
from whosaid.extract.turns.labels import LONGEST, UNKNOWN, Label, read_label
from whosaid.extract.turns.quoted import quote_turns
from whosaid.extract.turns.statements import find_statements, learn_witnesses
from whosaid.extract.turns.titles import is_numbered_title
from whosaid.extract.turns.voices import Voices, differ, only_initials

__all__ = ["Turn", "find_turns", "join_with_listed", "mark_headers", "quote_turns"]

_DATE = re.compile(
    r"(?:[^\W\d_]{3,10},?\s)?\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d|[^\W\d_]{3,9}\s\d{1,2},\s(?:19|20)\d\d"
)
"""A paragraph of nothing but a day, which a record's printer sets at the head of its pages."""

_NUMBERS = re.compile(r"\d+")
_AROUND = 6000
"""Characters before and behind a set-off quotation in which its words are looked for."""


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
        u.speaker: _of_markup(u.speaker, language) for u in draft.body() if u.speaker is not None and u.kind in BODY
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
    floor = Floor(draft, labels, by_markup, above, voices)
    floor.witness = asked
    for unit in draft.units:
        if not unit.noise and unit.kind not in (kinds.FOOTNOTE, kinds.TABLE_ROW):
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
        elif unit.kind is kinds.HEADING or is_credit(words := draft.words(unit)) or tells_of(words, name):
            now = None
        elif now is not None and not unit.noise and unit.kind in BODY and not _is_boxed(draft, unit):
            if now.label.form == "question":
                now = Turn(Label("answer"), None, answers)
                turns.append(now)
            now.take(unit)
    return turns


def _is_boxed(draft: Draft, unit: Unit) -> bool:
    """Whether a set-off quotation repeats words that stand in the text around it too."""
    if unit.kind is not kinds.PULL_QUOTE:
        return False
    around = draft.text[max(0, unit.start - _AROUND) : unit.end + _AROUND]
    return fold(around).count(fold(draft.words(unit))) > 1


def _of_statements(draft: Draft, table: Table, language: str | None) -> list[Turn]:
    """What stands in the first person under headings that say whose statement it is."""
    turns: list[Turn] = []
    for heading, label, units in find_statements(draft, language):
        heading.kind, heading.header = kinds.CAPTION, "heading"
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
        before.kind, before.header = kinds.CAPTION, "markup"
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
        if before not in labels and unit.kind is kinds.PARAGRAPH and _DATE.fullmatch(draft.words(unit)) is not None
    ]
    if len(days) > 1:
        for unit in days:
            draft.drop(unit, "running-header")
    short = [
        (unit, draft.words(unit))
        for before, unit in pairwise(draft.body())
        if unit not in labels
        and before.header != "colon"
        and unit.kind is kinds.PARAGRAPH
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
