"""Reported speech: a sentence with a source and a verb of saying, or with a form that needs no source."""

from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.people import plausible
from whosaid.extract.speech.paragraph import Announced, Attribution, Mention, SpeechParagraph, party_name
from whosaid.extract.speech.patterns import (
    AGENT_SAYS,
    AGENTLESS,
    ASKS,
    CLAUSE_START,
    FOR_PARTY,
    GROUP_SAYS,
    IN_VIEW,
    NAME_SAYS,
    NAME_WHO_SAYS,
    PARTY,
    PARTY_SAYS,
    PREPOSED,
    PRONOUN_SAYS,
    SAID_BY,
    SAID_BY_GROUP,
    SAYS_NOUN,
    STRANGER_SAYS,
    TITLED_NAME,
    has_cue,
    may_be_group,
    may_be_party,
)
from whosaid.extract.words import words_of
from whosaid.model import QuoteKind, Span, overlaps

_LEAST_WORDS = 4


def find_reported(paragraph: SpeechParagraph, taken: list[Span]) -> Announced | None:
    """Adds the reported sentences of a paragraph, leaving out those that hold direct speech (`taken`).

    Returns the source whom the last words announce (`X told the inquiry:`): the next block is theirs.
    """
    for start, end in paragraph.sentences():
        sentence = paragraph.text[start:end]
        words = words_of(sentence)
        if not has_cue(words):
            continue
        announces = sentence.endswith(":") and end == len(paragraph.text.rstrip())
        if len(sentence.split()) < _LEAST_WORDS and not announces:
            continue
        if any(overlaps((start, end), span) for span in taken):
            continue
        named = paragraph.named_in(start, end)
        if sentence.endswith("?") and (not named or ASKS.match(sentence)):
            continue
        source = source_of(paragraph, start, sentence, named, words)
        if source is not None and announces:
            return Announced(source, paragraph.place_of(source))
        if source is not None:
            paragraph.add(QuoteKind.REPORTED, (start, end), source)
    return None


def source_of(
    paragraph: SpeechParagraph, start: int, sentence: str, named: list[Mention], words: frozenset[str]
) -> Attribution | None:
    """Whom a sentence at `start` of the paragraph is attributed to, by the surest form that fits.

    `words` are the words of the sentence.
    """
    return (
        _person(start, sentence, named)
        or _titled(start, sentence, named)
        or _pronoun(paragraph, start, sentence)
        or (_party(start, sentence) if may_be_party(words) else None)
        or (_group(paragraph, start, sentence) if may_be_group(words) else None)
        or _nobody(start, sentence)
    )


def _person(start: int, sentence: str, named: list[Mention]) -> Attribution | None:
    for low, high, person, _full in named:
        after = sentence[high - start :]
        before = sentence[: low - start]
        if _stranger_speaks(sentence[: low - start], [(a - start, b - start) for a, b, _, _ in named]):
            return None
        said_by = SAID_BY.search(before) is not None
        subject = NAME_SAYS.match(after) is not None and not PREPOSED.search(before)
        if said_by or subject or NAME_WHO_SAYS.match(after) or SAYS_NOUN.match(after):
            return Attribution(person.name, None, (low, high), "named-source", 0.9)
    return None


def _stranger_speaks(before: str, known: list[Span]) -> bool:
    """Whether somebody whom no table knows is the subject of a verb of saying before the first known name."""
    return any(
        match[0].split()[0].casefold() not in OPENERS and not any(low <= match.start() < high for low, high in known)
        for match in STRANGER_SAYS.finditer(before)
    )


def _titled(start: int, sentence: str, named: list[Mention]) -> Attribution | None:
    for match in TITLED_NAME.finditer(sentence):
        at = start + match.start("name")
        known = any(low <= at < high for low, high, _, _ in named)
        if not known and plausible(match["name"]) and NAME_SAYS.match(sentence[match.end() :]):
            return Attribution(match["name"], None, (at, start + match.end()), "titled-name", 0.8)
    return None


def _pronoun(paragraph: SpeechParagraph, start: int, sentence: str) -> Attribution | None:
    match = PRONOUN_SAYS.search(sentence) or IN_VIEW.search(sentence)
    if match is None:
        return None
    at = start + match.start()
    pronoun = match["who"] if match.re is PRONOUN_SAYS else match[0].split()[1]
    person = None if paragraph.stranger_before(at) else paragraph.meant_by(pronoun, at)
    mention = (at, start + match.end())
    return Attribution(person, None, mention, "pronoun", 0.8) if person else None


def _party(start: int, sentence: str) -> Attribution | None:
    for match in PARTY.finditer(sentence):
        before, after = sentence[: match.start()], sentence[match.end() :]
        if not CLAUSE_START.search(before):
            continue
        if PARTY_SAYS.match(after) or (FOR_PARTY.match(after) and before.endswith("For ")):
            return Attribution(
                None, party_name(match["who"]), (start + match.start(), start + match.end()), "party", 0.75
            )
    return None


def _group(paragraph: SpeechParagraph, start: int, sentence: str) -> Attribution | None:
    for pattern in (GROUP_SAYS, SAID_BY_GROUP, AGENT_SAYS):
        for match in pattern.finditer(sentence):
            if pattern is SAID_BY_GROUP or CLAUSE_START.search(sentence[: match.start()]):
                return paragraph.group(match["who"], (start + match.start("who"), start + match.end("who")))
    return None


def _nobody(start: int, sentence: str) -> Attribution | None:
    match = AGENTLESS.search(sentence)
    if match is None:
        return None
    return Attribution(None, None, (start + match.start(), start + match.end()), "agentless", 0.7)
