"""Finds speech in running text: words in quotation marks that somebody said, and sentences that report what was said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from whosaid.extract.draft import Draft, Flow, Person, Unit
from whosaid.extract.lexicon.people import TITLES
from whosaid.extract.lexicon.places import BODIES, COUNTRIES, NATIONAL
from whosaid.extract.lexicon.speech import COLLECTIVES, GROUP_SAY, SAY, STANCE
from whosaid.extract.names import NAME, UPPER
from whosaid.extract.people import Mentions, plausible
from whosaid.extract.sentences import sentences
from whosaid.model import Edit, PassageKind, Quote, QuoteKind, SectionKind, Span

_ADVERBS = r"(?:(?:also|further|then|rightly|fully|again|finally|clearly|strongly|later|first|therefore|thus|however|briefly|\w+ly|has|have|had|tried\s+to|went\s+on\s+to|would\s+like\s+to|will)\s+){0,3}"
_SAY = rf"(?:{'|'.join(sorted(SAY, key=len, reverse=True))})"
_STANCE = rf"(?:{'|'.join(sorted(STANCE, key=len, reverse=True))})"
_OPENS = r"(?:(?:started|opened|began|closed|ended)\b[^.;:]{0,60}?\b(?:by|with)\b|made\s+(?:it\s+)?(?:clear|obvious|plain)|(?:gave|provided|offered)\s+(?:an?\s+|the\s+)?(?:overview|update|summary|introduction|account|example|examples)|(?:drew|calling|called)\s+attention|spoke\b|took\s+the\s+floor|summari[sz]e\b)"
_VERB = rf"(?:{_SAY}|{_OPENS})"
_GAP = r"(?:\s*\([^()]{0,60}\))?(?:\s*,(?:[^.;:,]|,(?!\s+(?:and|but)\b)|(?<=\b[A-Z])\.){0,170}?,?|\s+(?:from|of|for|in|at|to|representing)\s[^,;:.]{0,110}?)?"
_AFTER = re.compile(rf"{_GAP}\s+(?:who\s+|which\s+)?{_ADVERBS}(?P<verb>{_VERB})\b", re.IGNORECASE)
_AFTER_WHO = re.compile(rf"[^.;:]{{0,140}}?,?\s+who\s+{_ADVERBS}(?P<verb>{_VERB})\b", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:\b(?:{_SAY})\s+by|\baccording\s+to|\b(?:intervention|statement|speech|keynote|presentation|remarks|address|contribution|words)\s+(?:of|by)|"
    rf"\b(?:said|asked|added|explained|replied|noted|argued))\s+(?:the\s+|(?:first|second|third|last|next|final)\s+|panell?ist\s+|speaker\s+)*$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:answer|view|opinion|message|thoughts|point|position|suggestion|proposal|argument|question|remark)s?\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(rf"(?<![\w-])(?P<who>[Hh]e|[Ss]he)\s+{_ADVERBS}(?P<verb>{_VERB})\b")
_VIEW = re.compile(r"\b[Ii]n\s+(?:his|her)\s+(?:view|opinion|words|intervention|statement|speech|presentation)\b")
_AGENTLESS = re.compile(
    r"\b(?:it\s+(?:was|has\s+been|is)\s+(?:also\s+|further\s+|therefore\s+|widely\s+)?(?:pointed\s+out|noted|stressed|emphasi[sz]ed|highlighted|suggested|proposed|argued|agreed|mentioned|"
    r"recalled|stated|said|explained|underlined|recommended|acknowledged|observed|understood|concluded|shared|established|felt)|"
    r"there\s+(?:was|were|is|has\s+been)\s+(?:also\s+)?(?:an?\s+)?(?:wide|broad|general|unanimous|strong|clear|overall)?\s*(?:agreement|consensus|recommendation|suggestion|call|proposal|view)s?\b|"
    r"(?:one|once|another|a)\s+(?:recommendation|suggestion|proposal)\s+was|were\s+(?:mentioned|shared|raised|highlighted)|"
    r"(?:first|second|third|another|main)\s+(?:main\s+|key\s+)?conclusion(?:\s+of|,\s+namely|\s+was))",
    re.IGNORECASE,
)
_GROUP = rf"(?:{'|'.join(sorted(GROUP_SAY, key=len, reverse=True))})"
_GROUP_GAP = rf"\s+{_ADVERBS}(?P<verb>{_GROUP}|pointed\s+out)\b"
_STANCE_GAP = rf"\s+{_ADVERBS}(?P<verb>{_STANCE}|would\s+like\s+to\s+see|will\s+defend|pointed\s+out)\b"
_COLLECTIVE = re.compile(
    rf"(?<![\w-])(?P<who>(?:the\s+|this\s+|our\s+)?{COLLECTIVES}(?:\s+and\s+\w+s)?(?:\s+(?:at|of|from|in|among)\s[^,.;:]{{0,60}}?)?)(?:\s+\w+ing\b[^,.;:]{{0,60}}?,?)?{_GROUP_GAP}",
    re.IGNORECASE,
)
_BY_COLLECTIVE = re.compile(rf"\b{_GROUP}\s+(?:\w+\s+)?by\s+(?P<who>{COLLECTIVES})\b", re.IGNORECASE)
_PARTY = re.compile(
    rf"(?<![\w-])(?P<who>(?:the\s+|The\s+)?(?:{'|'.join(sorted((re.escape(c) for c in COUNTRIES | BODIES), key=len, reverse=True))})"
    rf"(?:\s+and\s+[{UPPER}]\w+)?|[Tt]he\s+(?:{'|'.join(sorted(NATIONAL))})\s+(?:[Gg]overnment|[Pp]residency|authorities|delegation))",
    re.IGNORECASE,
)
_PARTY_VERB = re.compile(_STANCE_GAP, re.IGNORECASE)
_FOR_PARTY = re.compile(r"^,\s+(?:there\s+is\s+no\s+doubt|it\s+is\s+(?:important|crucial|essential))")
_STRANGER = re.compile(
    rf"(?P<title>(?:(?:{'|'.join(sorted(t.capitalize() for t in TITLES))})(?:-General)?\s+){{1,3}})(?P<name>{NAME})"
)
_MARKS = re.compile(
    r"“(?P<a>[^“”]{12,1500}?)”|\"(?P<b>[^\"]{12,1500}?)\"|«\s?(?P<c>[^«»]{12,1500}?)\s?»|„(?P<d>[^„“”]{12,1500}?)[“”]"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|need|want|think|know|"
    r"believe|go|make|made|get|see|say|said|est|sont|avons|avez|suis|ist|sind|haben|wir|es|son|tenemos|I'm|we're|it's|don't|can't|\w+(?:ed|s))\b"
)
_DEFINES = re.compile(
    r"\b(?:stating|stated|states|reads|definition|entitled|quoted?|slogan|motto|in\s+(?:his|her|their)\s+words)\b",
    re.IGNORECASE,
)
_OWN_TEXT = re.compile(r"this\s+(?:article|paper|study|essay|thesis)", re.IGNORECASE)
_STOP_FOR_COMMA = re.compile(rf"\.(?=\s+(?:{'|'.join(sorted(t.capitalize() for t in TITLES))})\b[^.]*\b{_SAY}\b)")
_CLAUSE = re.compile(
    r"(?:^|[,;:—–]\s*|^(?:\w+\s+){0,3}\w+ly\s+|^(?:and\s+yet|thus|moreover|however|hence|again|also|finally|here|today|"
    r"(?:in|at|on|for|during|after|since)\s+(?:\S+\s+){1,7})|\b(?:that|and|but|as)\s+)$",
    re.IGNORECASE,
)
_SKIPPED = frozenset(
    {
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.BOILERPLATE,
        SectionKind.SIMILAR_DOCUMENTS,
    }
)


@dataclass(frozen=True, slots=True)
class _Source:
    """Who a sentence is attributed to: a person, a party, or nobody by name."""

    speaker: str | None
    party: str | None
    mention: tuple[int, int]
    rule: str
    confidence: float


def find_speech(draft: Draft, mentions: Mentions) -> None:
    """Adds inline direct and reported quotes of all body paragraphs to the draft."""
    kinds = {section.id: section.kind for section in draft.sections}
    for unit in draft.body():
        if unit.kind not in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM):
            continue
        if unit.section is not None and kinds[unit.section] in _SKIPPED:
            continue
        _Paragraph(draft, unit, mentions).read()


class _Paragraph:
    """One paragraph while its sentences are read in order; remembers who was named last."""

    def __init__(self, draft: Draft, unit: Unit, mentions: Mentions) -> None:
        self.draft = draft
        self.unit = unit
        self.flow: Flow = draft.flow(unit)
        self.text = self.flow.text
        self.mentions = list(mentions.find(self.text))

    def read(self) -> None:
        for _, end, _, _ in self.mentions:
            if _STOP_FOR_COMMA.match(self.text, end):
                self.text = f"{self.text[:end]},{self.text[end + 1 :]}"
                at = self.flow.source(end)
                self.draft.edits.append(Edit(at, at + 1, ",", "ocr-stop"))
        for start, end in sentences(self.text):
            named = [m for m in self.mentions if start <= m[0] < end]
            if len(self.text[start:end].split()) >= 4:
                self._sentence(start, end, named)

    def _sentence(self, start: int, end: int, named: list[tuple[int, int, Person, bool]]) -> None:
        text = self.text
        sentence = text[start:end]
        direct = list(self._direct(start, end, named))
        if direct:
            for span, said_by in direct:
                self._add(QuoteKind.INLINE_DIRECT, span, said_by)
            return
        if sentence.endswith("?") and not named:
            return
        source = self._source(start, end, named)
        if source is not None:
            self._add(QuoteKind.REPORTED, (start, end), source)

    def _direct(
        self, start: int, end: int, named: list[tuple[int, int, Person, bool]]
    ) -> Iterator[tuple[Span, _Source]]:
        text = self.text
        sentence = text[start:end]
        for match in _MARKS.finditer(sentence):
            group = next(g for g in "abcd" if match[g] is not None)
            inner = match[group]
            if len(inner.split()) < 6 or not _FINITE.search(inner):
                continue
            outside = sentence[: match.start()] + " " * (match.end() - match.start()) + sentence[match.end() :]
            if not (re.search(rf"\b{_SAY}\b", outside, re.IGNORECASE) or _DEFINES.search(outside)):
                continue
            inside = (start + match.start(), start + match.end())
            outer = [m for m in named if not inside[0] <= m[0] < inside[1]]
            source = self._source(start, end, outer, blank=inside) or self._speaking_on(start, sentence)
            low, high = start + match.start(group), start + match.end(group)
            while text[low].isspace():
                low += 1
            while text[high - 1].isspace():
                high -= 1
            yield (low, high), source or _Source(None, None, inside, "quotation-marks", 0.6)

    def _source(
        self, start: int, end: int, named: list[tuple[int, int, Person, bool]], blank: tuple[int, int] | None = None
    ) -> _Source | None:
        text = self.text
        sentence = text[start:end]
        if blank:
            sentence = sentence[: blank[0] - start] + " " * (blank[1] - blank[0]) + sentence[blank[1] - start :]
        for low, high, person, _full in named:
            after = sentence[high - start :]
            before = sentence[: low - start]
            if _AFTER.match(after) or _AFTER_WHO.match(after) or _NOUN.match(after) or _BEFORE.search(before):
                return _Source(person.name, None, (low, high), "named-source", 0.9)
        for match in _STRANGER.finditer(sentence):
            name = match["name"]
            known = any(
                low <= start + match.start() < high or low <= start + match.start("name") < high
                for low, high, _, _ in named
            )
            if not known and plausible(name) and _AFTER.match(sentence[match.end() :]):
                return _Source(name, None, (start + match.start("name"), start + match.end()), "titled-name", 0.8)
        pronoun = _PRONOUN.search(sentence) or _VIEW.search(sentence)
        if pronoun:
            last = self._last_before(start + pronoun.start())
            if last is not None:
                at = (start + pronoun.start(), start + pronoun.end())
                return _Source(last, None, at, "pronoun", 0.8)
        for match in _PARTY.finditer(sentence):
            rest = sentence[match.end() :]
            if not _CLAUSE.search(sentence[: match.start()]):
                continue
            if _PARTY_VERB.match(rest) or (
                _FOR_PARTY.match(rest) and re.search(r"\bFor\s+$", sentence[: match.start()])
            ):
                return _Source(None, _party(match["who"]), (start + match.start(), start + match.end()), "party", 0.75)
        collective = _COLLECTIVE.search(sentence)
        if collective:
            return _Source(
                None, collective["who"], (start + collective.start("who"), start + collective.end("who")), "group", 0.7
            )
        agentless = _AGENTLESS.search(sentence)
        if agentless:
            return _Source(None, None, (start + agentless.start(), start + agentless.end()), "agentless", 0.7)
        return None

    def _group(self, who: str, mention: tuple[int, int]) -> _Source:
        """A group or a text as the source; a paper of one author speaks for its author."""
        if _OWN_TEXT.fullmatch(who) and len(self.draft.authors) == 1:
            return _Source(self.draft.authors[0], None, mention, "own-text", 0.8)
        return _Source(None, who, mention, "group", 0.7)

    def _speaking_on(self, start: int, sentence: str) -> _Source | None:
        """The person whom a pronoun at the head of the sentence stands for."""
        pronoun = re.match(r"(?:He|She)\b", sentence)
        last = self._last_before(start) if pronoun else None
        return _Source(last, None, (start, start + 2), "pronoun", 0.75) if last else None

    def _last_before(self, offset: int) -> str | None:
        person: str | None = None
        for low, _, who, _ in self.mentions:
            if low < offset:
                person = who.name
        return person or self.unit.owner

    def _add(self, kind: QuoteKind, span: Span, source: _Source) -> None:
        attribution = self.flow.spans(*source.mention)
        self.draft.quotes.append(
            Quote(
                id="",
                text="",
                spans=self.flow.spans(*span),
                speaker=source.speaker,
                party=source.party,
                attribution=(attribution[0][0], attribution[-1][1]),
                confidence=source.confidence,
                rule=source.rule,
                kind=kind,
            )
        )


def _party(words: str) -> str:
    words = " ".join(words.split())
    return words[4:] if words[:4] in ("the ", "The ") and words[4:].split(" ")[-1][:1].isupper() else words
