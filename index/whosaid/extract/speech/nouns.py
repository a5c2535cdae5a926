"""Nouns of saying: `The response of the Board was that …`, `It was her view that …`, `The minutes record that …`."""

import re

from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVE_NOUNS
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.paragraph import Attribution, SpeechParagraph, party_name
from whosaid.extract.speech.patterns import ADVERBS, PREPOSED

_VIEWS = (
    "view opinion position response reply answer evidence argument contention submission conclusion assessment verdict message advice "
    "recollection understanding belief feeling impression concern suggestion proposal complaint criticism explanation "
    "testimony account stance warning judgement judgment"
).split()
_TEXTS = "evidence statement response submission report letter testimony account guidance website review memorandum minutes paper email e-mail".split()
_KEPT = "record records recorded note notes noted show shows showed state states stated say says said read reads"
_VIEW = rf"(?:\w+\s+)?{one_of(_VIEWS)}"
_THAT = (
    r"(?:was|were|is|are|has\s+been|had\s+been|remains|remained)\s+(?:\w+ly\s+|also\s+|clear\s+)?(?:that\b|:|\s{6,})"
)
"""What a view is; words in quotation marks leave white space."""
_SAYS = (
    "said says state states stated note notes noted suggest suggests suggested argue argues argued explain explains explained describe describes "
    "described record records recorded warn warns warned acknowledge acknowledges acknowledged claim claims claimed add adds added stress stresses "
    "stressed highlighted highlights recommended recommends concluded concludes confirmed confirms"
).split()
_WHO = r"(?P<who>(?![aio]t\b|there\b|this\b|these\b|those\b|it\b|our\b|my\b|what\b|one\b|their\s+(?:own\s+)?$)[^.;:,“”\"]{2,90}?)"
_OPENS = r"(?:(?:\w+,|\w+ly,?|but|and|yet|in\s[^,.;:“”\"]{2,50},|on\s[^,.;:“”\"]{2,50},)\s+)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_OPENS}(?:the|one|another)\s+{_VIEW}\s+(?:of|from|given\s+by|expressed\s+by|put\s+forward\s+by)\s+{_WHO}\s+{_THAT}",
        rf"{_OPENS}{_WHO}[’']s?\s+(?:\w+\s+)?{_VIEW}(?:\s+(?:to|on|about|of)\s[^.;:,“”\"]{{1,60}}?)?\s+{_THAT}",
        rf"{_OPENS}it\s+(?:was|is|has\s+been)\s+(?:also\s+)?{_WHO}[’']s?\s+{_VIEW},?\s+(?:that\b|\s{{6,}})",
        rf"{_OPENS}it\s+(?:was|is|has\s+been)\s+(?:also\s+)?the\s+{_VIEW}\s+of\s+{_WHO}(?:,[^.;:“”\"]{{2,60}},)?\s+that\b",
        rf"{_OPENS}{_WHO}[’']s?\s+(?:\w+\s+){{0,2}}{one_of(_TEXTS)}(?:\s+(?:to|on)\s[^.;:,“”\"]{{1,60}}?)?\s+{ADVERBS}{one_of(_SAYS)}(?:\s+(?:that|how|the|an?|to)\b|\s{{6,}})",
        rf"{_OPENS}(?:the\s+)?(?:written\s+|oral\s+)?evidence\s+(?:submitted\s+)?(?:of|from|by)\s+{_WHO}\s+{ADVERBS}{one_of(_SAYS)}\s+(?:that|how)\b",
    )
)
_HERS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_OPENS}(?P<who>his|her)\s+{_VIEW}\s+{_THAT}",
        rf"{_OPENS}it\s+(?:was|is|has\s+been)\s+(?:also\s+)?(?P<who>his|her)\s+{_VIEW},?\s+(?:that\b|\s{{6,}})",
        rf"{_OPENS}in\s+(?P<who>his|her)\s+(?:(?:written|oral)\s+)?(?:evidence|testimony|statement|letter|email|e-mail|submission|address)\b[^.;:,“”\"]{{0,60}},\s+he\b",
    )
)
_RECORDED = re.compile(
    rf"{_OPENS}(?P<who>(?:(?:the|its|their)\s+)?(?:[\w’'-]+\s+){{0,3}}?minutes(?:\s+(?:of|from)\s[^.;:,“”\"]{{1,60}}?)?)\s+{ADVERBS}{one_of(_KEPT.split())}\s+(?:that|how)\b",
    re.IGNORECASE,
)
_NEAR = re.compile(
    rf"\b{one_of(_VIEWS)}s?(?:,?\s(?:that\b|\s{{4,}})|[^.;:]{{0,80}}?\s(?:was|were|is|are|been|remains|remained)(?:\s\w+)?\s(?:that\b|\s{{4,}}))"
    rf"|[’']s?\s(?:\w+\s){{0,2}}{one_of(_TEXTS)}\s|\bevidence\s(?:submitted\s)?(?:of|from|by)\s|^in\s(?:his|her)\s"
    rf"|\bit\s(?:was|is)\s(?:also\s)?the\s(?:\w+\s)?{one_of(_VIEWS)}\sof\s"
)
_PIECES = (
    *("was that", "is that", "were that", "been that", "was    ", "is    ", "it was ", "it is "),
    *("’s ", "'s ", "s’ ", "s' ", "evidence ", "in his ", "in her ", " clear"),
)
"""Pieces of which every form has one."""
_FIRST = 220
"""Characters in which the noun and its verb stand."""
SIGNS = sign({*_VIEWS, *(f"{view}s" for view in _VIEWS), *_TEXTS} - {"e-mail"})
_MINUTES = sign(["minutes"])
_OWN = frozenset("inquiry committee commission panel report paper study author authors our my".split())
_SPEAKERS = AGENTS | COLLECTIVE_NOUNS | BODY_WORDS
_ARTICLE = frozenset("the a an some several many most other both all one his her their".split())


def source_of_noun(paragraph: SpeechParagraph, sentence: Sentence) -> Attribution | None:
    """Whose view, answer or evidence a sentence gives from its beginning on; None where it gives nobody's."""
    if not sentence.signs & SIGNS:
        return None
    small = sentence.small
    if not any(0 <= small.find(piece) < _FIRST for piece in _PIECES) or _NEAR.search(small, 0, _FIRST) is None:
        return None
    start = sentence.start
    for form in _FORMS:
        match = form.match(sentence.text)
        source = _named(paragraph, start, match) if match is not None else None
        if source is not None:
            return source
    for form in _HERS:
        match = form.match(sentence.text)
        name = paragraph.meant_for_sure(match["who"], start + match.start("who")) if match is not None else None
        if match is not None and name is not None:
            return Attribution(name, None, (start + match.start("who"), start + match.end("who")), "pronoun", 0.75)
    return None


def minutes_that_record(sentence: Sentence) -> Attribution | None:
    """The minutes that record that something is so."""
    match = _RECORDED.match(sentence.text) if sentence.signs & _MINUTES else None
    if match is None:
        return None
    low, high = (sentence.start + at for at in match.span("who"))
    return Attribution(None, party_name(match["who"]), (low, high), "group", 0.7)


def _named(paragraph: SpeechParagraph, start: int, match: re.Match[str]) -> Attribution | None:
    low, high = (start + at for at in match.span("who"))
    words = match["who"].split()
    named = paragraph.named_in(low, high)
    if named:
        at, stop, person, _ = named[0]
        if PREPOSED.search(paragraph.text[low:at]):
            return None
        return Attribution(person.name, None, (at, stop), "named-source", 0.85)
    head = words[-1].casefold().strip("()’'")
    if head in _OWN or words[0].casefold() in _OWN or paragraph.people.may_name(words[-1]):
        return None
    plain = head.removesuffix("s")
    body = head in _SPEAKERS or plain in _SPEAKERS or any(word.casefold() in _SPEAKERS for word in words)
    proper = words[-1][:1].isupper() and (len(words) > 1 or words[-1].isupper())
    if not (body or proper) or (len(words) == 1 and words[0].casefold() in _ARTICLE):
        return None
    return Attribution(None, party_name(match["who"]), (low, high), "group", 0.7)
