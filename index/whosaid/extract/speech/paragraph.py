"""A paragraph while its speech is read: its text, the people in it, and who was named last."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter, itemgetter

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Flow, Person, Unit
from whosaid.extract.lexicon.given_names import GIVEN_NAMES, MEN, WOMEN
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS, OPENERS
from whosaid.extract.lexicon.places import BODIES, COUNTRIES
from whosaid.extract.lexicon.speech import COLLECTIVES
from whosaid.extract.mentions import Mentions
from whosaid.extract.names import fold
from whosaid.extract.people import plausible
from whosaid.extract.sentences import Sentence, read_sentences
from whosaid.extract.speech.marks import has_single
from whosaid.extract.speech.patterns import (
    CUES,
    NAME_OPENS,
    OFFICE_SAYS,
    OFFICES,
    OWN_TEXT,
    PERHAPS,
    STOP_FOR_COMMA,
    STRANGER_SAYS,
    VERBS,
)
from whosaid.model import Edit, Quote, QuoteKind, Span

Mention = tuple[int, int, Person, bool]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who words are attributed to: a person, a party, or nobody by name.

    `mention` is where the source is named, in the paragraph's text; `rule` says by which form.
    """

    speaker: str | None
    party: str | None
    mention: Span
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Announced:
    """A source named at the end of a block for the words of the next; `named` is its span in the source text."""

    source: Attribution
    named: Span


_MALE = frozenset({"mr", "sir", "lord", "herr", "king", "prince", "baron", "viscount", "earl", "monsieur", "señor"})
_FEMALE = frozenset(
    {"ms", "mrs", "miss", "lady", "dame", "baroness", "mme", "mlle", "frau", "sra", "señora", "queen", "princess"}
)

_ASKER = re.compile(
    r"\b(?:(?:asked|pressed|challenged|questioned)\s+by|questions?\s+(?:from|by|of|put\s+by)|(?:reply|answer|response|replying|responding)\s+to|answering)"
    r"\s+(?:the\s+)?(?:[^\W\d_][\w.]*\s+){0,3}$",
    re.IGNORECASE,
)
"""Before the name of somebody whom another answers."""

_ADDRESS_OPENS = re.compile(
    r"(?:^|[.!?;:,–—]\s+|\b(?:you|and|so|but|well|yes|no|now|thanks?|okay|ok|dear|hi|hello|sorry),?\s+)$", re.IGNORECASE
)
_ADDRESS_ENDS = re.compile(r"\s*(?:[,?!]|\.(?=\s|$)|$)")
"""What stands around the name of somebody who is spoken to: `Jane, what do you say?`, `Thank you, Jane.`"""

_MARKS = (*'“"«„', "&quot;", "''")
_OF_BODY = re.compile(r"(?:\s*\([^()]{1,60}\))?,?\s+(?:of|from|at|with|representing)\s[^,;:.]{0,110}")
"""Between a name and the end of the body whose it is: `Jane Roe of the Office for Port Safety said`."""
_HEAD = 120
"""Characters in which a paragraph's first name stands."""
_OPENERS = OPENERS | FOREIGN_OPENERS
_FEMALE_PRONOUNS = frozenset({"she", "her", "elle", "sie", "ella"})


def _gender(mention: str, person: Person) -> frozenset[str] | None:
    """The honorifics of the gender that a mention's or a person's honorific or given name tells, None where none does."""
    words = {word.strip(".").casefold() for form in (mention, *person.honorifics) for word in form.split()}
    told = [gender for gender in (_MALE, _FEMALE) if not gender.isdisjoint(words)]
    if told:
        return told[0] if len(told) == 1 else None
    given = fold(person.name).split()[0]
    return _FEMALE if given in WOMEN else _MALE if given in MEN else None


class SpeechParagraph:
    """One unit of the draft, read for speech.

    `carried` is who alone spoke and was named in the paragraph before; `topic` tells who alone is named in the section so far.
    """

    def __init__(
        self,
        draft: Draft,
        unit: Unit,
        mentions: Mentions,
        carried: Person | None = None,
        topic: Callable[[], Person | None] = lambda: None,
    ) -> None:
        self.draft = draft
        self.carried = carried
        self._topic = topic
        self.people = mentions
        self.unit = unit
        self.flow: Flow = draft.flow(unit)
        self.text = self.flow.text
        self.has_marks = any(mark in self.text for mark in _MARKS) or has_single(self.text)
        self.may_speak = self.has_marks or bool(self.flow.signs() & (CUES | PERHAPS)) or self.text.rstrip()[-1:] == ":"
        self._sentences: list[Sentence] | None = None
        self._answering: list[Mention] | None = None
        self._strangers: dict[int, int] = {}
        """Where the first stranger behind so many mentions has spoken."""
        self.mentions: list[Mention] = list(mentions.find(self.text)) if self.may_speak else []
        if self.may_speak:
            self._mend_stops()

    @property
    def is_turn(self) -> bool:
        """Whether somebody speaks here: then a quotation is what that person reads out of another's words."""
        return self.unit.kind is kinds.TURN

    def sentences(self) -> list[Sentence]:
        """The paragraph's sentences."""
        return self.flow.sentences() if self._sentences is None else self._sentences

    def _mend_stops(self) -> None:
        pieces: list[str] = []
        done = 0
        for _, end, _, _ in self.mentions:
            if STOP_FOR_COMMA.match(self.flow.text, end):
                pieces += [self.flow.text[done:end], ","]
                done = end + 1
                at = self.flow.source(end)
                self.draft.edits.append(Edit(at, at + 1, ",", "ocr-stop"))
        if pieces:
            self.text = "".join([*pieces, self.flow.text[done:]])
            self._sentences = read_sentences(self.text)

    def named_in(self, start: int, end: int) -> list[Mention]:
        """The people named in a stretch."""
        if not self.mentions:
            return []
        first, last = (bisect_left(self.mentions, at, key=itemgetter(0)) for at in (start, end))
        return self.mentions[first:last]

    def meant_by(self, pronoun: str, offset: int) -> str | None:
        """Whom a pronoun at `offset` stands for: the person named last, else the paragraph's owner; None in doubt.

        Honorifics and given names decide where they can. Where the last sentence that names anybody names several, and
        nothing tells them apart, the pronoun names nobody for sure. Who only asks is not meant by the answer.
        """
        if self._answering is None:
            self._answering = [
                m
                for m in self.mentions
                if not _ASKER.search(self.text, max(0, m[0] - 80), m[0])
                and not (self.is_turn and self._is_addressed(m))
            ]
        mentions = self._answering
        before = bisect_left(mentions, offset, key=itemgetter(0))
        wanted = _FEMALE if pronoun.casefold() in _FEMALE_PRONOUNS else _MALE
        if not before:
            if self.is_turn or self.unit.owner:
                return None if self.is_turn else self.unit.owner
            spoken = self._quoted_before(offset)
            if spoken is not None:
                return spoken.speaker
            if self.carried is not None:
                return self.carried.name if _gender("", self.carried) in (None, wanted) else None
            topic = self._topic()
            return topic.name if topic is not None and _gender("", topic) is wanted else None
        parts = self.sentences()
        fitting: dict[str, bool] = {}
        while before and not fitting:  # those of the other gender leave it to the sentences before
            around = parts[max(bisect_right(parts, mentions[before - 1][0], key=attrgetter("start")) - 1, 0)]
            first = bisect_left(mentions, around.start, key=itemgetter(0))
            for low, high, person, _ in mentions[first:before]:
                gender = _gender(self.text[low:high], person)
                if gender is None or gender is wanted:
                    fitting[person.name] = gender is wanted
            before = min(first, before - 1)
        sure = [name for name, told in fitting.items() if told]
        choice = sure or list(fitting)
        return choice[0] if len(choice) == 1 else None

    def presenter_before(self, offset: int) -> str | None:
        """Who gives the talk of which a paragraph tells at `offset`: the only presenter named so far, else the owner."""
        named = {person.name: person for low, _, person, _ in self.mentions if low < offset}
        if not named and self.unit.owner:
            return self.unit.owner
        if not named and self.carried is not None:
            named = {self.carried.name: self.carried}
        person = next(iter(named.values())) if len(named) == 1 else None
        return person.name if person is not None and person.presents and not self.stranger_before(offset) else None

    def _quoted_before(self, offset: int) -> Quote | None:
        """What was said last before `offset` in this paragraph: whoever said it may be in no list."""
        stop = self.flow.source(offset)
        before = [quote for quote in reversed(self.said()) if quote.spans[0][0] < stop]
        return max(before, key=lambda quote: quote.spans[0][0], default=None)

    def said(self) -> list[Quote]:
        """What was found in this paragraph so far, as it was found."""
        start = self.flow.source(0)
        return list(takewhile(lambda quote: quote.spans[0][0] >= start, reversed(self.draft.quotes)))[::-1]

    def _is_addressed(self, mention: Mention) -> bool:
        """Whether a turn speaks to somebody there: a name between commas or at a sentence's edge, no subject of it."""
        low, high = mention[:2]
        behind = _ADDRESS_ENDS.match(self.text, high)
        return behind is not None and _ADDRESS_OPENS.search(self.text, max(0, low - 40), low) is not None

    def meant_for_sure(self, pronoun: str, offset: int) -> str | None:
        """Whom a pronoun stands for where nobody unknown may have spoken in between."""
        return None if self.stranger_before(offset) else self.meant_by(pronoun, offset)

    def stranger_before(self, offset: int) -> bool:
        """Whether somebody unknown may have spoken last before `offset`: then a pronoun names nobody for sure."""
        before = bisect_left(self.mentions, offset, key=itemgetter(0))
        if before not in self._strangers:
            start = self.mentions[before - 1][1] if before else 0
            stop = self.mentions[before][0] if before < len(self.mentions) else len(self.text)
            self._strangers[before] = min(self._strangers_in(start, stop), default=len(self.text) + 1)
        return self._strangers[before] <= offset

    def only_known(self) -> dict[str, Person] | None:
        """The people in the paragraph by name, None where somebody unknown may be among them."""
        found = list(self.people.find(self.text))
        edges = [0, *(end for _, end, _, _ in found)], [*(start for start, _, _, _ in found), len(self.text)]
        if self.unit.kind is not kinds.HEADING:
            for start, stop in zip(*edges, strict=True):
                for _ in self._strangers_in(start, stop):
                    return None
            opens = NAME_OPENS.match(f". {self.text[:_HEAD]}")
            if opens is not None and plausible(opens["name"]) and not any(start == 0 for start, *_ in found):
                return None
        return {person.name: person for _, _, person, _ in found}

    def _strangers_in(self, start: int, stop: int) -> Iterator[int]:
        """Where somebody unknown has spoken, or opens a sentence, in a stretch that names nobody known."""
        saying = [part for part in self.sentences() if part.end > start and part.start < stop and part.signs & VERBS]
        for part in saying:
            low, high = max(start, part.start), min(stop, part.end)
            by_name = (
                match
                for match in STRANGER_SAYS.finditer(self.text, low, high)
                if match[0].split(None, 1)[0].casefold() not in _OPENERS
                and not _OF_BODY.fullmatch(self.text, start, match.start())
            )
            by_office = OFFICE_SAYS.search(self.text, low, high) if part.signs & OFFICES else None
            yield from (match.end() for match in (next(by_name, None), by_office) if match is not None)
        opens = NAME_OPENS.match(f". {self.text[:_HEAD]}") if not start else None
        if opens is not None and stop > len(opens["name"]) and _is_stranger(opens["name"]):
            yield len(opens["name"])
        for match in NAME_OPENS.finditer(self.text, start, stop):
            if _is_stranger(match["name"]):
                yield match.end()
                break

    def group(self, who: str, mention: Span) -> Attribution:
        """A group or a text as the source; a paper of one author speaks for its author."""
        if OWN_TEXT.fullmatch(who) and len(self.draft.authors) == 1:
            return Attribution(self.draft.authors[0], None, mention, "own-text", 0.8)
        return Attribution(None, party_name(who), mention, "group", 0.7)

    def place_of(self, source: Attribution) -> Span:
        """Where a source is named, in the source text."""
        spans = self.flow.spans(*source.mention)
        return spans[0][0], spans[-1][1]

    def add(self, kind: QuoteKind, span: Span, source: Attribution, named: Span | None = None) -> None:
        """Adds a quote whose words are `text[span]` to the draft; `named` where the source stands elsewhere."""
        self.draft.quotes.append(
            Quote(
                id="",
                text="",
                spans=self.flow.spans(*span),
                speaker=source.speaker,
                party=source.party
                if not self.draft.chatham_house or source.rule == "party"
                else _unnamed(source.party),
                attribution=named or self.place_of(source),
                confidence=source.confidence,
                rule=source.rule,
                kind=kind,
            )
        )


def _is_stranger(name: str) -> bool:
    """Whether words that open a sentence may be somebody's name."""
    first, *others = name.split()
    given = next((at for at, word in enumerate(others[:-1]) if fold(word) in GIVEN_NAMES), None)
    behind_office = given is not None and plausible(" ".join(others[given:]))
    return first.casefold() not in _OPENERS and (behind_office or plausible(name))


def _unnamed(party: str | None) -> str | None:
    """A party as a document under the Chatham House rule may show it: a group or a state, nobody's and no body's name."""
    return party if party is None or party.islower() or party.casefold() in COUNTRIES | BODIES else None


def party_name(words: str) -> str:
    """A party's name as it stands alone: without the article and the opener that only the sentence needs."""
    kept = words.split()
    article = max(
        (at for at, word in enumerate(kept) if at and word == "the" and kept[at - 1] not in _INSIDE), default=0
    )
    del kept[:article]  # `in March 2024 the Home Office`
    while len(kept) > 1 and (kept[0].casefold() in _SENTENCE_WORDS or kept[0].isdigit()):
        if kept.pop(0).casefold() == "the":
            break  # `the 2011 Strategy`
    name = " ".join(kept)
    plain = _COLLECTIVE.fullmatch(name) or _SOME.match(name)
    return name[0].lower() + name[1:] if plain else name


_COLLECTIVE = re.compile(COLLECTIVES, re.IGNORECASE)
_SOME = re.compile(
    r"(?:all|many|most|some|several|various|others?|another|both|these|those|numerous|a number|one|two|three)\b",
    re.IGNORECASE,
)
_SENTENCE_WORDS = frozenset(
    "the then and but so yet also thus finally however moreover again this our as while whilst although though when whereas "
    "because since if unless with by for in on at of to from after before until last this years year months month weeks week days day decades today yesterday".split()
)
_INSIDE = frozenset("of for in on at to by from and und de & with".split())
"""Words before an article that stands inside a name."""
