"""Sentences about talks: `Roe’s keynote argued that …`, `The talk showed how …`, and those that only say who gave one."""

import re

from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.talks import EVENTS, TALKS
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.paragraph import Attribution, Mention, SpeechParagraph
from whosaid.extract.speech.patterns import ADVERBS, PREPOSED, SAYING
from whosaid.model import Span

_GIVEN = "(?:talk|keynote|presentation|lecture|speech|address)(?:\\s+(?:talk|speech|address))?"
_SAYS = rf"\s+{ADVERBS}(?:{SAYING}|encourage[sd]|show(?:s|ed)|made\s+(?:the|a)\s+(?:\w+\s+)?(?:case|point|argument))\b"
_HER_TALK_SAYS = re.compile(rf"[’']s?\s+(?:[\w-]+\s+){{0,2}}{_GIVEN}{_SAYS}")
"""Behind a name."""
_TALK_SAYS = re.compile(rf"(?P<who>The|This|His|Her)\s+(?:[\w-]+\s+)?{_GIVEN}{_SAYS}\s+(?:that|how|why|for)\b")
_SIGNS = sign("talk keynote presentation lecture speech address".split())
_GIVING = sign({*TALKS, "opened", "closed", "started", "began", "concluded"})
_GAVE = re.compile(
    rf"\b(?:(?:gave|gives|delivered|delivers|held|offered|provided|contributed)\s+(?:us\s+)?(?:an?|the|his|her|their|our)\s+(?:[\w’'-]+\s+){{0,6}}?(?:{one_of(TALKS)})(?![\w-])"
    rf"|(?:{one_of(TALKS)})\s(?:(?:[^.;:,“”\"]{{0,60}}?\s)?by|(?:was\s|were\s|came\s)?from)\s(?=[A-Z])"
    rf"|(?:opened|closed|started|began|concluded)\s+(?:the|our|this)\s+(?:[\w’'-]+\s+){{0,4}}?(?:{one_of(EVENTS)})\s+(?:with|by)\b)"
)
_ONLY_BROUGHT = re.compile(
    r"(?:this|it|these|those|the\s+(?:\w+\s+){1,3})\s*(?:was|were|is|are)\s+(?:(?:then|also)\s+)?(?:presented|introduced|given|made|led)\s+by\b(?!.*\b(?:that|how|why|whether)\b)[^.;:]{0,90}\.?$",
    re.IGNORECASE,
)

_TITLED = re.compile(
    r"\b(?:(?:en)?titled|the\s+title(?:\s+of)?"
    r"|(?:talk|keynote|presentation|lecture|tutorial|workshop|webinar|seminar)\s+(?:on|about|called|named)"
    r"|(?:an?|the|his|her)\s+(?:\w+\s+)?(?:talk|keynote|presentation|lecture|tutorial|webinar))(?:\s+was|\s+is)?\s+$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:He|She)\s+(?:\w+\s+)?asked\s[^?]{0,80}:\s")
_SAYS_WHAT = re.compile(
    r"\b(?:that|whether|(?:about|on)\s+(?:how|why)|arguing|saying|noting|explaining|stressing|emphasi[sz]ing|highlighting|suggesting|warning|calling|asking|showing|urging|concluding|recommending)\b"
)


def source_of_talk(paragraph: SpeechParagraph, sentence: Sentence, named: list[Mention]) -> Attribution | None:
    """Whose talk says what a sentence gives; None where it is no talk, or where it is in doubt whose."""
    if not sentence.signs & _SIGNS:
        return None
    start = sentence.start
    for low, high, person, _ in named:
        if _HER_TALK_SAYS.match(sentence.text, high - start) and not PREPOSED.search(sentence.text[: low - start]):
            return Attribution(person.name, None, (low, high), "named-source", 0.85)
    match = _TALK_SAYS.match(sentence.text)
    if match is None:
        return None
    where: Span = (start, start + match.end("who"))
    name = (
        paragraph.presenter_before(start)
        if match["who"] in ("The", "This")
        else paragraph.meant_for_sure(match["who"].replace("His", "he").replace("Her", "she"), start)
    )
    return Attribution(name, None, where, "pronoun", 0.75) if name is not None else None


def is_title_before(text: str, low: int) -> bool:
    """Whether the words whose marks open at an offset are the title of a talk: `a talk on “Walls”`, `hence the title “Walls”`."""
    return _TITLED.search(text, max(0, low - 60), low) is not None


def is_asked(text: str) -> bool:
    """Whether a sentence gives a question as it was asked: `She asked the towns: How dear is stone?`"""
    return _ASKED.match(text) is not None


def only_brought(text: str) -> bool:
    """Whether a sentence tells only that something was brought before others: `The plan was presented by Jane Roe.`"""
    return " by " in text and _ONLY_BROUGHT.match(text) is not None


def only_gives_a_talk(sentence: Sentence, named: list[Mention]) -> bool:
    """Whether a sentence brings in a presenter of whom the report then tells, without a word of what was said."""
    text = sentence.text
    if not sentence.signs & _GIVING or not any(person.presents for _, _, person, _ in named):
        return False
    return _GAVE.search(text) is not None and _SAYS_WHAT.search(text) is None
