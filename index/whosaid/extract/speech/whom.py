"""Whom a subject names that brings words in quotation marks: a person of the table, a pronoun's person, a plain name, or a party."""

import re

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS, OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVE_NOUNS, COLLECTIVES
from whosaid.extract.names import IS_NAME, NAME, fold
from whosaid.extract.people import is_office, plausible
from whosaid.extract.speech.groups import is_group, without_article
from whosaid.extract.speech.paragraph import Attribution, SpeechParagraph, party_name
from whosaid.extract.speech.patterns import PREPOSED, TITLED_SURNAME

_OF_SOMEBODY = re.compile(
    rf"(?:(?:the|an?|one|another|some|several|many|his|her|their|its)\s+)?(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?:{one_of(AGENTS | COLLECTIVE_NOUNS)}|academics|managers|figures)\s+(?:for|of|from|at|by|to)\s",
    re.IGNORECASE,
)
_BELONGS = re.compile(rf"(?:{PREPOSED.pattern})|\sand\s+$", re.IGNORECASE)
SOMEBODY = (
    r"(?:[Aa]nother|[Oo]thers|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ne|[Mm]ost|[Aa] few)(?: of (?:us|them|these|those))?"
)
_SOME = re.compile(rf"(?:^|\b(?:and|but|as|while|when)\s+)(?P<who>{SOMEBODY})\s*$")
PRONOUN = re.compile(r"(?:he|she|il|elle|er|sie|él|ella)\b", re.IGNORECASE)
_NOUN_PHRASE = re.compile(
    r"^\s*(?:(?:and|but|as|when|while)\s+)?(?P<noun>(?:(?:the|an?|one|some|many|several|other|his|her|their|our)\s+)?"
    r"(?!(?:in|on|at|by|for|it|they|we|i|you|this|that|these|those|which|who|there|another|and|or|such)\b)"
    r"[^\W\d_][\w’'-]{2,}(?:\s+(?!(?:who|which|that|in|on|at|during|after|to)\b)[\w’'&-]+){0,6})",
    re.IGNORECASE,
)
_ENDS_WITH_PRONOUN = re.compile(r"(?<=,\s)(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle|[Ee]r|[Éé]l|[Ee]lla)$")
"""Behind what a clause says of others, the pronoun is the subject: `Asked by Ann Bee, he said`."""

_OFFICE_AND_NAME = re.compile(
    rf"(?:the|l[ae]|el|d(?:er|ie))\s+(?i:{one_of(ROLE_WORDS)})\s[^,.;:]{{3,120}},\s+(?=(?:[\w.]+\s+){{0,2}}{NAME})"
)


def source_named(paragraph: SpeechParagraph, start: int, end: int, *, inverted: bool = False) -> Attribution | None:
    """The source that a subject names: a person of the table, a pronoun's person, a plain name, or a party."""
    named = paragraph.named_in(start, end)
    last = None if inverted else _ENDS_WITH_PRONOUN.search(paragraph.text, start, end)
    if last is not None:
        name = paragraph.meant_for_sure(last[0], last.start())
        return Attribution(name, None, last.span(), "direct-speech-pronoun", 0.8 if name else 0.6)
    words = paragraph.text[start:end]
    of_somebody = _is_of_somebody(paragraph, start, words)
    if of_somebody and not inverted:
        return Attribution(None, party_name(words), (start, end), "direct-speech-party", 0.65)
    if named and not of_somebody:
        low, high, person, _ = named[0] if inverted else named[-1]
        return Attribution(person.name, None, (low, high), "direct-speech", 0.9)
    if PRONOUN.match(words) and len(words.split()) <= 3:
        name = paragraph.meant_for_sure(words.split()[0], start)
        mention = (start, start + len(words.split()[0]))
        return Attribution(name, None, mention, "direct-speech-pronoun", 0.8 if name else 0.6)
    if words.casefold() == "they":
        return Attribution(None, None, (start, end), "direct-speech-unnamed", 0.65)
    names: list[tuple[str, int]] = []
    office = _OFFICE_AND_NAME.match(words) if inverted else None
    for match in IS_NAME.finditer(words, office.end() if office is not None else 0) if not of_somebody else ():
        name = without_openers(match[0])
        if len(name.split()) > 1 and plausible(name):
            names.append((name, start + match.end()))
    if names:
        name, stop = next((found for found in names if fold(found[0].split()[0]) in GIVEN_NAMES), names[0])
        return Attribution(name, None, (stop - len(name), stop), "direct-speech", 0.8)
    titled = TITLED_SURNAME.search(words)
    if titled:
        return Attribution(titled[0], None, (start + titled.start(), start + titled.end()), "direct-speech", 0.75)
    some = _SOME.search(words)
    if some is not None:
        return Attribution(None, some["who"].lower(), (start + some.start("who"), end), "direct-speech-party", 0.65)
    head = _NOUN_PHRASE.search(words if inverted else words.rsplit(",", 1)[-1])
    if head is None:
        return None
    at = start + words.rindex(head["noun"])
    party = party_name(head["noun"]) if _is_agent(head["noun"]) else _group_abroad(head["noun"])
    rule = "direct-speech-party" if party else "direct-speech-unnamed"
    return Attribution(None, party, (at, at + len(head["noun"])), rule, 0.65)


def _is_of_somebody(paragraph: SpeechParagraph, start: int, words: str) -> bool:
    """Whether a subject only speaks for those whom it names, or comes from there: `a spokesman for Jane Roe`, `staff of Roe House`."""
    if "," in words or _OF_SOMEBODY.match(words) is None:
        return False
    names = [low for low, _, _, _ in paragraph.named_in(start, start + len(words))]
    names += [start + match.start() for match in IS_NAME.finditer(words) if fold(match[0].split()[0]) in GIVEN_NAMES]
    return all(_BELONGS.search(paragraph.text, start, at) is not None for at in names)


def without_openers(name: str) -> str:
    """A capitalised run from where the name of a person may begin in it: no sentence's opener, no office."""
    words = name.split()
    while words and (words[0].casefold() in OPENERS or (len(words) > 2 and is_office(words[0]))):
        words.pop(0)
    given = next((at for at, word in enumerate(words[:-1]) if fold(word) in GIVEN_NAMES), 0)
    return " ".join(words[given:])


def _group_abroad(noun: str) -> str | None:
    """A group of French, German or Spanish that a noun phrase names behind its article, None where it names none."""
    article, *words = noun.split()
    return without_article(noun) if fold(article) in _ARTICLES and any(map(is_group, words[:2])) else None


_ARTICLES = frozenset("le la les el los las der die das un une una unos unas eine mehrere einige".split())


def _is_agent(noun: str) -> bool:
    """Whether a noun phrase names somebody who can speak: an office, a group, a body, or a proper name."""
    words = noun.split()
    last = words[-1].casefold()
    proper = words[-1][0].isupper() and last not in OPENERS | FOREIGN_OPENERS and len(words) <= 6
    return proper or last in AGENTS or last in BODY_WORDS or re.fullmatch(COLLECTIVES, noun, re.IGNORECASE) is not None
