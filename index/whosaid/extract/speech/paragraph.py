"""A paragraph while its speech is read: its text, the people in it, and who was named last."""

import re
from dataclasses import dataclass

from whosaid.extract.draft import Draft, Flow, Person, Unit
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.speech import COLLECTIVES
from whosaid.extract.mentions import Mentions
from whosaid.extract.sentences import Sentence, read_sentences
from whosaid.extract.speech.patterns import CUES, OWN_TEXT, STOP_FOR_COMMA, STRANGER_SAYS
from whosaid.model import Edit, PassageKind, Quote, QuoteKind, Span

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


_MALE = frozenset({"mr", "sir", "lord", "herr", "king", "prince", "baron", "viscount", "earl", "monsieur"})
_FEMALE = frozenset(
    {"ms", "mrs", "miss", "lady", "dame", "baroness", "mme", "mlle", "frau", "sra", "queen", "princess"}
)


def _gender(mention: str, person: Person) -> frozenset[str] | None:
    """The honorifics of one gender that a mention or a person bears, None where nothing tells."""
    words = {word.strip(".").casefold() for form in (mention, *person.honorifics) for word in form.split()}
    told = [gender for gender in (_MALE, _FEMALE) if not gender.isdisjoint(words)]
    return told[0] if len(told) == 1 else None


class SpeechParagraph:
    """One unit of the draft, read for speech."""

    def __init__(self, draft: Draft, unit: Unit, mentions: Mentions) -> None:
        self.draft = draft
        self.unit = unit
        self.flow: Flow = draft.flow(unit)
        self.text = self.flow.text
        self.may_speak = bool(self.flow.signs() & CUES) or any(mark in self.text for mark in '“"«„')
        self.mentions: list[Mention] = list(mentions.find(self.text)) if self.may_speak else []
        if self.may_speak:
            self._mend_stops()

    @property
    def is_turn(self) -> bool:
        """Whether somebody speaks here: then a quotation is what that person reads out of another's words."""
        return self.unit.kind is PassageKind.TURN

    def sentences(self) -> list[Sentence]:
        """The paragraph's sentences."""
        return self.flow.sentences() if self.text is self.flow.text else read_sentences(self.text)

    def _mend_stops(self) -> None:
        for _, end, _, _ in self.mentions:
            if STOP_FOR_COMMA.match(self.text, end):
                self.text = f"{self.text[:end]},{self.text[end + 1 :]}"
                at = self.flow.source(end)
                self.draft.edits.append(Edit(at, at + 1, ",", "ocr-stop"))

    def named_in(self, start: int, end: int) -> list[Mention]:
        """The people named in a stretch."""
        return [m for m in self.mentions if start <= m[0] < end]

    def meant_by(self, pronoun: str, offset: int) -> str | None:
        """Whom a pronoun at `offset` stands for: the person named last, else the paragraph's owner; None in doubt.

        Honorifics decide where they can. Where the last sentence that names anybody names several, and
        nothing tells them apart, the pronoun names nobody for sure.
        """
        before = [m for m in self.mentions if m[0] < offset]
        if not before:
            return None if self.is_turn else self.unit.owner
        wanted = _FEMALE if pronoun.casefold() in ("she", "her") else _MALE
        last = before[-1][0]
        start = next((sentence.start for sentence in self.sentences() if sentence.start <= last < sentence.end), 0)
        fitting: dict[str, bool] = {}
        for low, high, person, _ in before:
            if low < start:
                continue
            gender = _gender(self.text[low:high], person)
            if gender is None or gender is wanted:
                fitting[person.name] = gender is wanted
        sure = [name for name, told in fitting.items() if told]
        choice = sure or list(fitting)
        return choice[0] if len(choice) == 1 else None

    def stranger_before(self, offset: int) -> bool:
        """Whether somebody unknown may have spoken last before `offset`: then a pronoun names nobody for sure."""
        known = [m[1] for m in self.mentions if m[0] < offset]
        for match in STRANGER_SAYS.finditer(self.text, max(known, default=0), offset):
            if match[0].split()[0].casefold() not in OPENERS:
                return True
        return False

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
                party=source.party,
                attribution=named or self.place_of(source),
                confidence=source.confidence,
                rule=source.rule,
                kind=kind,
            )
        )


def party_name(words: str) -> str:
    """A party's name as it stands alone: without the article and the opener that only the sentence needs."""
    kept = words.split()
    while len(kept) > 1 and kept[0].casefold() in _SENTENCE_WORDS:
        kept.pop(0)
    name = " ".join(kept)
    plain = _COLLECTIVE.fullmatch(name) or _SOME.match(name)
    return name[0].lower() + name[1:] if plain else name


_COLLECTIVE = re.compile(COLLECTIVES, re.IGNORECASE)
_SOME = re.compile(
    r"(?:all|many|most|some|several|various|other|both|these|those|numerous|a number|one|two|three)\b", re.IGNORECASE
)
_SENTENCE_WORDS = frozenset("the then and but so yet also thus finally however moreover again this our".split())
