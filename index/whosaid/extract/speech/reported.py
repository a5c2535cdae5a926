"""Reported speech: a sentence with a source and a verb of saying, or with a form that needs no source."""

import re

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS, OPENERS
from whosaid.extract.names import HONORIFIC, IS_NAME, fold
from whosaid.extract.people import plausible
from whosaid.extract.sentences import LONGEST, Sentence, small
from whosaid.extract.speech.abroad import PRONOUN_OPENS, TELLS_THAT, says, source_behind
from whosaid.extract.speech.abroad import SAID_BY as SAID_ABROAD
from whosaid.extract.speech.abroad import SIGNS as ABROAD
from whosaid.extract.speech.agentless import BY_SOME, said_by_nobody, said_by_some
from whosaid.extract.speech.dropped import says_on
from whosaid.extract.speech.groups import SIGNS as OF_GROUPS
from whosaid.extract.speech.groups import group_source
from whosaid.extract.speech.nouns import minutes_that_record, source_of_noun
from whosaid.extract.speech.paragraph import Announced, Attribution, Mention, SpeechParagraph, party_name
from whosaid.extract.speech.patterns import (
    ACCORDING,
    ADVERBS,
    AGENT_NEAR,
    AGENT_NOUNS,
    AGENT_SAYS,
    ASKS,
    CLAUSE_START,
    CUES,
    FOR_PARTY,
    GROUP_NEAR,
    GROUP_SAYS,
    GROUP_VERBS,
    GROUPS,
    IN_VIEW,
    LIKELY,
    NAME_AND_NAME,
    NAME_DOES_AND_SAYS,
    NAME_SAYS,
    NAME_WHO_SAYS,
    PARTY,
    PARTY_SAYS,
    PERHAPS,
    PLACES,
    PREPOSED,
    PRONOUN_SAYS,
    PRONOUNS,
    QUOTE_VERBS,
    SAID_BY,
    SAID_BY_GROUP,
    SAYS_NOUN,
    STANCES,
    STRANGER_SAYS,
    TITLE,
    TITLED_NAME,
    TITLED_SURNAME,
    TITLES_OF_PEOPLE,
    VERBS,
)
from whosaid.extract.speech.subjects import subject_behind, subject_of_as, subject_that_says, they_say
from whosaid.extract.speech.talks import is_asked, only_brought, only_gives_a_talk, source_of_talk
from whosaid.model import QuoteKind, Span, overlaps

_LEAST_WORDS = 4
_TITLE_WORDS = 3
_LEAST_SAID = 1
_HARDLY = re.compile(r"\s(?:barely|hardly|scarcely|rarely)\s")
_IN = re.compile(r"\b[Ii]n\s+(?:[\w.]+\s+){0,2}$")
_IT_IS = re.compile(r"\b[Ii]t\s+(?:was|is)\s+$")
_BY_ACCOUNT = re.compile(r"\s+zufolge\b")
_OPENS = re.compile(r"(?:^|[,;:—–]\s*)$")
"""What may stand before a subject of two verbs."""

_MOTION = re.compile(r"\b(?:proposed|moved|motion|seconded)\s+by\b", re.IGNORECASE)
"""With a seconder: who proposes a motion has not said its words, the meeting decides them."""

_SAYS_WHAT = re.compile(r"\s(?:that|how|whether|que|dass)\s+(?:[^\s:]+\s+){5}")
"""What a sentence says before its colon, if it does not only announce what follows."""


def find_reported(paragraph: SpeechParagraph, taken: list[Span]) -> Announced | None:
    """Adds the reported sentences of a paragraph, leaving out those that hold direct speech (`taken`).

    Returns the source whom the last words announce (`X told the inquiry:`): the next block is theirs.
    """
    before: Attribution | None = None
    for sentence in paragraph.sentences():
        last, before = before, None
        text = sentence.text
        announces = text.endswith(":") and sentence.end == len(paragraph.text.rstrip())
        signs = sentence.signs
        if not signs & CUES and not (signs & PERHAPS and LIKELY.any(sentence.small, signs)):
            if announces:
                return _presents(paragraph, sentence)
            continue
        if len(text) > LONGEST:
            continue
        if len(text.split(None, _LEAST_WORDS)) < _LEAST_WORDS and not announces:
            continue
        span = sentence.start, sentence.end
        if " seconded" in text and _MOTION.search(text):
            continue
        if (taken and any(overlaps(span, other) for other in taken)) or only_brought(text):
            continue
        named = paragraph.named_in(*span)
        if text.endswith("?") and (not named or ASKS.match(text)) and not is_asked(text):
            continue
        source = before = (
            says_on(paragraph, sentence, last, source_of)
            or source_of(paragraph, sentence, named)
            or _they(sentence, last)
        )
        told = source is None or announces or not _says_nothing(text, source.mention, span[0])
        if not told or (not announces and only_gives_a_talk(sentence, named)):
            continue
        if source is not None and (not announces or _SAYS_WHAT.search(text, source.mention[1] - span[0])):
            paragraph.add(QuoteKind.REPORTED, span, source)
        if source is None and announces:
            presents = _presents(paragraph, sentence)
            if presents is not None:
                return presents
            source = _somebody(sentence)
        if source is not None and announces:
            return Announced(source, paragraph.place_of(source))
    return None


def _says_nothing(text: str, mention: Span, start: int) -> bool:
    """Whether a sentence holds nothing but a source and its verb (`Many other towns agreed.`), or the verb is all but denied."""
    low, high = max(0, mention[0] - start), max(0, mention[1] - start)
    if _HARDLY.search(text, low, high) is not None or _HARDLY.match(text, high) is not None:
        return True
    before, behind = text[: max(0, mention[0] - start)], text[mention[1] - start :]
    return len(before.split()) + len(behind.split()) <= _LEAST_SAID


def _presents(paragraph: SpeechParagraph, sentence: Sentence) -> Announced | None:
    """The one person with whose name a last sentence begins that ends with a colon: `Jane Roe gave some comfort:`."""
    named = paragraph.named_in(sentence.start, sentence.end)
    if (
        len(named) == 1
        and sentence.signs & ABROAD
        and _NAMED_LAST.search(sentence.text, 0, named[0][0] - sentence.start)
    ):
        low, high, person, _ = named[0]
        if sentence.text[high - sentence.start :].strip() == ":":
            source = Attribution(person.name, None, (low, high), "named-source", 0.75)
            return Announced(source, paragraph.place_of(source))
    if len(named) != 1 or len(sentence.text[: named[0][0] - sentence.start].split()) > _TITLE_WORDS:
        return None
    low, high, person, _ = named[0]
    if PREPOSED.search(sentence.text[: low - sentence.start]) or sentence.text[high - sentence.start :][:1] in "’'":
        return None
    source = Attribution(person.name, None, (low, high), "named-source", 0.75)
    return Announced(source, paragraph.place_of(source))


_NAMED_LAST = re.compile(r",\s*$")
"""Before the name of whose office the verb stands: `erklärte die Sprecherin des Hafens, Jane Roe:`."""


def _somebody(sentence: Sentence) -> Attribution | None:
    """Nobody by name for the words that `She said:` announces, where it is in doubt who she is."""
    match = PRONOUN_SAYS.search(sentence.text) if sentence.signs & PRONOUNS else None
    if match is None:
        return None
    start = sentence.start
    return Attribution(None, None, (start + match.start("who"), start + match.end("who")), "pronoun", 0.6)


def source_of(paragraph: SpeechParagraph, sentence: Sentence, named: list[Mention]) -> Attribution | None:
    """Whom a sentence of the paragraph is attributed to, by the surest form that fits."""
    signs, start = sentence.signs, sentence.start
    return (
        source_of_noun(paragraph, sentence)
        or source_of_talk(paragraph, sentence, named)
        or _person(start, sentence.text, named, signs)
        or (_titled(start, sentence.text, named) if signs & TITLES_OF_PEOPLE and signs & VERBS else None)
        or (_pronoun(paragraph, start, sentence.text) if signs & PRONOUNS else None)
        or (_party(sentence) if signs & PLACES and signs & STANCES else None)
        or _group(paragraph, sentence)
        or (_of_group(paragraph, sentence) if signs & OF_GROUPS else None)
        or _subject(paragraph, sentence, subject_that_says(sentence, paragraph.draft.text))
        or _subject(paragraph, sentence, subject_of_as(sentence))
        or _subject(paragraph, sentence, subject_behind(sentence))
        or minutes_that_record(sentence)
        or (source_behind(paragraph, sentence) if signs & ABROAD else None)
        or (_some(sentence) if signs & (BY_SOME | ABROAD) else None)
        or _nobody(sentence)
    )


_OUTRIGHT = r"said|added|noted|argued|explained|stated|stressed|warned|suggested|replied|emphasi[sz]ed|pointed\s+out|concluded|observed|remarked|insisted|acknowledged"
_PRONOUN_OPENS = re.compile(
    rf"(?:He|She)\s+{ADVERBS}(?:{_OUTRIGHT}|told|says|adds|notes|argues|thinks|thought|believes|believed)\b"
)
"""Who says what others do or say, before their names."""

_OTHERS_FIRST = re.compile(
    r"(?:citing|quoting|echoing|thanking|introducing|answering|following|like|unlike|joining|joined\s+by|asked\s+by|responding\s+to|replying\s+to)\b[^.;:]*$",
    re.IGNORECASE,
)
"""Before names of those who do not speak in this sentence: the subject follows them."""
_HOLDING = re.compile(
    rf"(?:contending|arguing|noting|observing|stressing|saying|explaining|claiming|warning|suggesting|acknowledging|recalling|emphasi[sz]ing|"
    rf"pointing\s+out|insisting|believing|fearing)\s+that\s[^.;:]*,\s+(?:(?:{TITLE}|{HONORIFIC})\s*)*$",
    re.IGNORECASE,
)
"""Before the name of whoever held what opens the sentence."""


def _person(start: int, sentence: str, named: list[Mention], signs: int) -> Attribution | None:
    for low, high, person, _full in named:
        after = sentence[high - start :]
        before = sentence[: low - start]
        if after[:1] == "," and _OTHERS_FIRST.match(before) is not None:
            continue
        if signs & PRONOUNS and _PRONOUN_OPENS.match(before) is not None:
            return None
        if signs & ABROAD and SAID_ABROAD.search(before) is not None:
            return Attribution(person.name, None, (low, high), "named-source", 0.85)
        if _stranger_speaks(sentence[: low - start], [(a - start, b - start) for a, b, _, _ in named]):
            return None
        plain = small(before)
        told_by = SAID_BY.search(plain) or ("according" in plain and ACCORDING.search(before))
        said_by = told_by and before.count("(") <= before.count(")")
        subject = NAME_SAYS.match(after) is not None and not PREPOSED.search(before)
        subject = subject or (NAME_AND_NAME.match(after) is not None and not PREPOSED.search(before))
        subject = subject or (_OPENS.search(before) is not None and NAME_DOES_AND_SAYS.match(after) is not None)
        if (
            said_by
            or subject
            or _HOLDING.match(before)
            or _BY_ACCOUNT.match(after)
            or (signs & ABROAD and says(before, after))
            or NAME_WHO_SAYS.match(after)
            or (SAYS_NOUN.match(after) and (CLAUSE_START.search(before) or _IN.search(before) or _IT_IS.search(before)))
        ):
            return Attribution(person.name, None, (low, high), "named-source", 0.9)
    return None


def _stranger_speaks(before: str, known: list[Span]) -> bool:
    """Whether somebody whom no table knows is the subject of a verb of saying before the first known name."""
    return any(
        match[0].split()[0].casefold() not in OPENERS | FOREIGN_OPENERS
        and not any(low <= match.start() < high for low, high in known)
        for match in STRANGER_SAYS.finditer(before)
    )


_RANKS = frozenset("general senior high permanent special assistant chief".split())
"""Parts of titles that are none by themselves."""


def _titled(start: int, sentence: str, named: list[Mention]) -> Attribution | None:
    for match in TITLED_NAME.finditer(sentence):
        at = start + match.start("name")
        if (
            match[0].split()[0].casefold() in _RANKS
            and match.start("name") == match.start() + len(match[0].split()[0]) + 1
        ):
            continue
        known = any(low <= at < high for low, high, _, _ in named)
        if not known and plausible(match["name"]) and NAME_SAYS.match(sentence[match.end() :]):
            return Attribution(match["name"], None, (at, start + match.end()), "titled-name", 0.8)
    return None


def _pronoun(paragraph: SpeechParagraph, start: int, sentence: str) -> Attribution | None:
    match = PRONOUN_SAYS.search(sentence) or IN_VIEW.search(sentence)
    opens = PRONOUN_OPENS.match(sentence)
    if match is None and opens is not None and says("", sentence[opens.end() :]):
        match = opens
    if match is None:
        return None
    at = start + match.start()
    pronoun = match[0].split()[1] if match.re is IN_VIEW else match["who"]
    person = paragraph.meant_for_sure(pronoun, at)
    mention = (at, start + match.end())
    if person is None and (
        (match.re is PRONOUN_SAYS and (_SAID.match(sentence, match.start()) or _LATER_SAID.match(sentence)))
        or (opens is not None and match.start() == 0 and TELLS_THAT.search(sentence))
    ):
        return Attribution(None, None, mention, "pronoun", 0.6)
    return Attribution(person, None, mention, "pronoun", 0.8) if person else None


_LATER_SAID = re.compile(
    rf"(?:In|At|On|During|After|Before|Earlier|Last|Later)\b[^,.;:“”\"]{{2,60}},\s(?:he|she)\s+{ADVERBS}(?:{_OUTRIGHT}|told\s+(?:us|an?\s+\w+|the\s+\w+))\s+(?!by\b|in\b|to\b)"
)
_SAID = re.compile(rf"(?:He|She)\s+{ADVERBS}(?:{_OUTRIGHT}|told\s+(?:us|the\s+\w+))\s+(?!by\b|in\b|to\b)")
"""What is said for sure, whoever `He` at the head of the sentence is."""


def _party(sentence: Sentence) -> Attribution | None:
    text, start = sentence.small, sentence.start
    for match in PARTY.finditer(f" {text}"):
        low, high = match.start("who") - 1, match.end("who") - 1
        before = text[:low]
        if before.endswith("for ") and FOR_PARTY.match(text, high):
            before = before[:-4]
        elif not PARTY_SAYS.match(text, high):
            continue
        if CLAUSE_START.search(before):
            return Attribution(None, party_name(sentence.text[low:high]), (start + low, start + high), "party", 0.75)
    return None


def _group(paragraph: SpeechParagraph, sentence: Sentence) -> Attribution | None:
    text, start, signs = sentence.small, sentence.start, sentence.signs
    for pattern, nouns, verbs, near in _GROUPS:
        if not (signs & nouns and signs & verbs) or near.search(f" {text}") is None:
            continue
        for match in pattern.finditer(text):
            if pattern is SAID_BY_GROUP or CLAUSE_START.search(text[: match.start()]):
                low, high = match.span("who")
                if sentence.text[match.start("verb") if "verb" in match.groupdict() else low].isupper() and low:
                    continue  # `the League of Arab States for …`
                if (inside := _VERB_INSIDE.search(text, low, high)) is not None:
                    high = inside.start()
                if _OPEN_END.search(text, low, high) or _is_named(paragraph, start + low, start + high):
                    continue
                if _OWN_PLACE.search(text, low, high) or (
                    _TEXTS.search(text, low, high) and _SHOWS_ONLY.match(text, high)
                ):
                    continue
                return paragraph.group(sentence.text[low:high], (start + low, start + high))
    return None


def _of_group(paragraph: SpeechParagraph, sentence: Sentence) -> Attribution | None:
    """The group to which the beginning of a sentence attributes it; no word that may be a surname here."""
    source = group_source(sentence)
    if source is None or source.party is None or not paragraph.people.may_name(source.party.split()[-1]):
        return source
    return None


def _is_named(paragraph: SpeechParagraph, low: int, high: int) -> bool:
    """Whether a subject names somebody other than behind a preposition: `a spokesman for Jane Roe`."""
    return any(not PREPOSED.search(paragraph.text[low:at]) for at, _, _, _ in paragraph.named_in(low, high))


def _subject(paragraph: SpeechParagraph, sentence: Sentence, span: Span | None) -> Attribution | None:
    """Whoever says that something is so; a name that may be one of several people is no party."""
    if span is None:
        return None
    low, high = (sentence.start + at for at in span)
    words = sentence.text[slice(*span)]
    if _is_named(paragraph, low, high) or (len(words.split()) == 1 and paragraph.people.may_name(words)):
        return None
    if fold(words) in GIVEN_NAMES:
        return Attribution(None, None, (low, high), "subject-says", 0.65)
    name = IS_NAME.match(words)
    if name is not None and fold(name[0].split()[0]) in GIVEN_NAMES and plausible(name[0]):
        return Attribution(name[0], None, (low, low + name.end()), "named-source", 0.8)
    titled = TITLED_SURNAME.match(words)
    if titled is not None:
        return Attribution(titled[0], None, (low, low + titled.end()), "titled-name", 0.75)
    return Attribution(None, party_name(words), (low, high), "subject-says", 0.7)


def _they(sentence: Sentence, last: Attribution | None) -> Attribution | None:
    """The party of the sentence before that goes on to say something as `They`; nobody where it had none."""
    span = they_say(sentence) if sentence.text.startswith("They ") else None
    if span is None:
        return None
    party = last.party if last is not None and last.speaker is None else None
    return Attribution(None, party, (sentence.start, sentence.start + span[1]), "they-say", 0.65)


_VERB_INSIDE = re.compile(r"\s(?:has|have|had|is|are|was|were)\s")
"""Where a subject ends that has more behind it before its verb of saying: `The union has on many occasions asked …`."""
_OPEN_END = re.compile(r"\b(?:that|which|who|was|were|is|are|be|been|has|have|had|having|being|to)$")
"""What no subject ends with: the verb behind it belongs to another clause."""

_OWN_PLACE = re.compile(
    r"\bthis\s+(?:\w+\s+)?(?:document|section|specification|draft|chapter|appendix|annex|memo|guide|table|figure|proposal)$"
)
"""What tells of itself and reports nobody."""
_TEXTS = re.compile(r"\b(?:paper|article|study|report|document|email|memo|source|survey|letter|newspaper)s?$")
_SHOWS_ONLY = re.compile(
    rf"\s+{ADVERBS}(?:describe[sd]?|present(?:s|ed)?|introduce[sd]?|propose[sd]?|outline[sd]?|summari[sz]e[sd]?|discuss(?:es|ed)?|identif(?:y|ies|ied)|"
    r"suggest(?:s|ed)?|shared|linked|considered|listed|lists|addressed|cited|cites)\s+(?!(?:\w+\s+){0,2}(?:that|how|whether|why)\b)"
)
"""What a text holds, of which no words are told."""

_GROUPS = (
    (GROUP_SAYS, GROUPS, GROUP_VERBS, GROUP_NEAR),
    (SAID_BY_GROUP, GROUPS, GROUP_VERBS, SAID_BY_GROUP),
    (AGENT_SAYS, AGENT_NOUNS, QUOTE_VERBS, AGENT_NEAR),
)
"""Forms of attribution to a group, with the signs of noun and verb that they need, and their plain ends."""


def _some(sentence: Sentence) -> Attribution | None:
    span = said_by_some(sentence)
    if span is None:
        return None
    mention = sentence.start + span[0], sentence.start + span[1]
    return Attribution(None, sentence.small[slice(*span)], mention, "group", 0.65)


def _nobody(sentence: Sentence) -> Attribution | None:
    span = said_by_nobody(sentence)
    if span is None:
        return None
    return Attribution(None, None, (sentence.start + span[0], sentence.start + span[1]), "agentless", 0.7)
