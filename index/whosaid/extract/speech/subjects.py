"""Any subject that says that something is so: `Users of the port complained that …`, `The Bank told us that …`.

The verbs here are those of beings that speak; with a clause behind them (`that`, `whether`, `how`) the subject may be
any noun: an organisation, an office, a group, or somebody whose name no list holds. It is a party, never a speaker.
"""

import re
from functools import lru_cache

from whosaid.extract.forms import Forms
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVE_NOUNS, SAY, SPEAKING, SUGGESTING, THINGS
from whosaid.extract.names import UPPER
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.small_words import COMPOUND, SmallWords
from whosaid.extract.speech.patterns import ADVERBS
from whosaid.model import Span

_NO_NOUN = (
    "is are was were be been being has have had do does did will would can could should must may might shall that which who whom "
    "whose it this these those there he she we i you they what how why when where if because although though while since not to "
    "as than but or nor so then said says told by with without within about into onto upon over under between through during "
    "after before until against among across his her its our my your "
    "nonetheless nevertheless however therefore moreover furthermore instead meanwhile having being really just only don't don’t doesn't doesn’t didn't didn’t"
).split()
_WORD = rf"(?!{one_of([*_NO_NOUN, *(verb for verb in SAY if verb.endswith('ed'))])}\b)\w[\w&’'./-]*+"
_NOUN = rf"(?!and\b){_WORD}"
_DETERMINER = r"(?:an?\s+(?:\w+\s+)?(?:number|majority|minority|couple|handful|range|variety)\s+of|the\s+majority\s+of|the|an?|one|some|many|several|most|all|other|both|two|three|four|five|another|various|numerous|certain)"
_OF = r"(?:of|for|from|at|in|on|representing)"
_SUBJECT = (
    rf"(?P<who>(?:{_DETERMINER}\s+(?:(?:of\s+)?(?:the|our|these|those)\s+)?)?(?:{_WORD}\s+){{0,5}}?(?P<head>{_NOUN})"
    rf"(?:\s*\([^()\d]{{1,60}}\))?(?:\s+(?:{_OF}|by|into)\s+(?:{_WORD}\s+){{0,6}}?{_NOUN}(?:\s*\([^()]{{1,40}}\))?){{0,3}})(?:\s+both)?"
)
_TO_WHOM = r"(?:\s+(?:however|also|therefore|too))?(?:\s+(?:us|me|him|her|them|reporters|(?:to\s+)?(?:the|an?)\s+\w+(?:\s+\w+)?|in\s+(?:evidence|response|reply)|on\s+[A-Z][a-z]+day|last\s+\w+))?"
_CLAUSE = r"(?:that|whether|how|why)\b"
_SPEAKS = rf"(?P<verb>{one_of(SPEAKING)}|assure[sd]|ma(?:d|k)e\s+(?:it\s+)?clear)(?:\s+out)?{_TO_WHOM}(?:,[^,.;:]{{1,60}},)?\s+{_CLAUSE}"
_SUGGESTS = rf"(?P<hint>{one_of(SUGGESTING)}){_TO_WHOM}\s+{_CLAUSE}"
_MINDED = (
    r"(?P<minded>(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:\w+ly\s+|very\s+|of\s+the\s+)?(?:concerned|worried|convinced|confident|sceptical|skeptical|"
    r"adamant|unanimous|positive|critical|supportive|opinion|view|clear|certain|categorical|insistent|emphatic|wary))\s+(?:that|about|of)\b"
)
_VOICES = (
    r"(?P<voiced>expressed|raised|voiced|shared)\s+(?:[\w’'-]+\s+){0,3}?(?:concerns?|doubts?|fears?|worr(?:y|ies)|views?|opinions?|"
    r"beliefs?|hopes?|surprise|support|objections?|questions?|disappointment|regrets?|frustrations?|scepticism|skepticism|reservations?)"
    r"\s+(?:that|about|over|at|with|whether|for|on|regarding|as\s+to)\b"
)
_THINKING = r"(?:said|claimed|claims?|alleged|alleges?|says?|thinks?|thought|believe[sd]?|felt|feels?|hoped|argued|argues|added|noted|admitted|agreed)"
_FINITE = r"(?:is|are|was|were|will|would|can|could|should|has|have|had|must|may|might|did|does|needs?|needed)"
_PLAINLY = (
    rf"(?P<plain>{_THINKING})\s+(?:the|an?|it|they|there|he|she|we|this|these|those|its|their|our|most|many|some|no)\s+"
    rf"(?:[\w’'-]+\s+){{0,6}}?{_FINITE}\b"
)
_SAYS_ANYTHING = (
    r"(?P<said>said|says|say)\s+(?!(?:to|in|on|at|of|by|for|with|yes|no|so|nothing|something|anything|enough|little|much|more|goodbye|"
    r"hello|about|it|this|sorry|thank|and|or|as|over)\b)(?:[\w’'$€£%.-]+,?\s+){3}"
)
_TELLS = r"(?P<told>told)\s+(?:us|(?:the|this|our)\s+(?:inquiry|committee|commission|panel|tribunal|review|hearing))\b"
_STANDS = (
    r"(?P<stance>accepts?|accepted|agrees?|disagrees?|disagreed|considers|submitted|submits?|welcomes?|welcomed|rejects?|rejected|opposes?|opposed|"
    r"d(?:id|oes|o)\s+not\s+(?:think|believe|agree|accept|consider)|call(?:s|ed)?\s+(?:for|on|upon)|urge[sd]?|recommend(?:s|ed)?|suggests?\s+to|describe[sd]\s+how|"
    r"warn(?:s|ed)\s+(?:of|against)|criticise[sd]|criticize[sd]|praise[sd]|describe[sd]\s+[^.;:,“”\"]{1,80}?\s+as|emphasi[sz]e[sd]|stresse[sd]|highlighted|question(?:s|ed)\s+(?:the|whether)|"
    r"blame[sd]|dismisse[sd]\s+[^.;:,“”\"]{1,60}?\s+as|found\s+(?:no\s+)?(?:evidence|inconsistenc|weakness|failings|shortcomings|little)\w*|(?:promised|pledged)\s+to|took\s+the\s+view)\b"
    r"(?=\s+(?:\S+\s+){2})"
)
_OPENING = (
    r"(?:(?:\w+,|\w+ly)\s+|(?:in|at|on|for|during|after|since|before|by|as|from|under|following|according|over|on|similarly|notwithstanding|despite|given|with|"
    r"when|while|whilst|although|though)\s[^,.;:“”\"()]{2,60},\s+)"
)
_WHO_DID = (
    r"\s+who\s+(?:gave|had\s+given|spoke|attended|took|responded|wrote|submitted|appeared|participated|came|worked|works?|live[sd]?|contacted|"
    r"replied|met|visited)\b(?:(?!\bthat\b|\bwho\b)[^,.;:]){2,60}?"
)
SUBJECT_SAYS = re.compile(
    rf"(?:(?:however|moreover|indeed|nonetheless|nevertheless|furthermore|similarly),\s+)?(?:{_OPENING})?{_SUBJECT}(?:{_WHO_DID}|,[^,.;:]{{2,80}},)?\s+{ADVERBS}(?:{_SPEAKS}|{_SUGGESTS}|{_PLAINLY}|{_SAYS_ANYTHING}|{_VOICES}|{_MINDED}|{_STANDS}|{_TELLS})"
)
_THEY_SAY = re.compile(rf"(?P<who>They)\s+{ADVERBS}(?:{_SPEAKS}|{_SUGGESTS}|{_PLAINLY}|{_VOICES})")
_ATTITUDES = "concerned worried convinced confident sceptical skeptical adamant unanimous positive critical supportive opinion view clear certain categorical insistent emphatic wary"
_SUBJECT_VERBS = sign(
    {
        *SPEAKING,
        *SUGGESTING,
        *_ATTITUDES.split(),
        *"told expressed raised voiced shared accept accepts accepted agree agrees disagree disagrees disagreed "
        "considers submitted submits welcome welcomes welcomed reject rejects rejected oppose opposes opposed call calls called urge "
        "urges urged recommend recommends recommended describes described warn warns warned criticised criticises criticized praised emphasised "
        "emphasized stressed highlighted questioned blamed dismissed promised pledged assured assures".split(),
    }
)
_NEAR = Forms(
    r"\s(?:told|expressed|raised|voiced|shared)\s",
    r"\s(?:accepte?[sd]?|agrees?|disagree[sd]?|considers|submit|submitted|submits|welcome[sd]?|reject|rejects|rejected|oppose[sd]?|d(?:o|id|oes)\s+not|call|calls|called|urge[sd]?|"
    r"recommend|recommends|recommended|suggests?|describe[sd]|warn|warns|warned|criticise[sd]|criticize[sd]|praise[sd]|emphasi[sz]e[sd]|stresse[sd]|highlighted|questions|questioned|"
    r"blame[sd]|dismisse[sd]|promised|pledged|assure[sd])\s",
    r"\sma(?:d|k)e (?:it )?clear\b",
    r"\stook the view\b",
    r"\sfound (?:no )?(?:evidence|inconsistenc|weakness|failings|shortcomings|little)",
    rf"\s(?:{'|'.join(_ATTITUDES.split())})\s+(?:that|about|of)\b",
    rf"\s{_THINKING}\s+[a-z0-9$€£]",
    rf"\s(?:{one_of(SPEAKING | SUGGESTING)})\b[^.;:]{{0,80}}?\s{_CLAUSE}",
)
"""Verbs of saying, behind the white space that parts them from their subject: without one no subject is looked for."""
_HELD = frozenset(
    "report article paper study document email memo letter source survey poll statement newspaper state states people members member group".split()
)
"""What takes no stand, or does in ways that are no words."""
_SPEAKERS = frozenset(AGENTS | COLLECTIVE_NOUNS | BODY_WORDS)
_OWN = frozenset(
    "inquiry committee commission panel tribunal review taskforce board paper report study author authors".split()
)
"""Who writes reports: what they say in the present is the report itself."""
_CAPITAL = re.compile(rf"(?<![\w,])[{UPPER}]\w*ly(?!\w)")
"""Where adverbs stand: a surname that ends as they do."""
_NOW = re.compile(
    rf"\b(?:has|have|{one_of(verb for verb in SPEAKING | SUGGESTING if not verb.endswith('d'))})\b(?<!told)(?<!said)"
)


_TAIL_VERBS = (
    "said says say added adds noted notes argued argues explained explains warned warns wrote reported reports stated estimated estimates "
    "predicted suggested concluded complained claimed acknowledged insisted stressed observed remarked told believed thought"
).split()
_TAIL = re.compile(
    rf",\s+(?P<who>(?:(?P<which>the|an?|one|some|many|several|most|other|its|their|his|her|our|two|three)\s+)?"
    rf"(?:{_WORD}\s+){{0,4}}?(?P<head>{_NOUN}))\s+{ADVERBS}(?:{one_of(_TAIL_VERBS)})"
    r"(?:\s+(?:us|them|reporters|on|in|at|last|this|yesterday|today|earlier|recently|during|after)\b[^.;:,]{0,40})?\s*(?:[.,]|$)"
)
_TURNED = re.compile(
    rf",\s+(?:said|says|added|explained|warned|argued)\s+(?P<who>(?P<which>the|an?|one|some|many|several|most|other|its|their|his|her|our|two|three)\s+"
    rf"(?:{_WORD}\s+){{0,4}}?(?P<head>{_NOUN[:-1]}))(?:\s+(?:for|of|at|from|in|on)\s[^.;:,]{{1,60}})?\s*(?:[.,]|$)"
)
"""The same with the verb first: `The work is late, says a local farmer.` The noun may give back the full stop behind it."""
_TAIL_SIGNS = sign(_TAIL_VERBS)
_TAIL_NEAR = re.compile(rf"\b(?:{one_of(_TAIL_VERBS)})\b[^.;:,]{{0,50}}[.,]")


def subject_behind(sentence: Sentence) -> Span | None:
    """Where the subject stands that says what stands before it: `The work is late, the Port Office said.`"""
    if not sentence.signs & _TAIL_SIGNS or _TAIL_NEAR.search(sentence.small) is None:
        return None
    for match in (*_TAIL.finditer(sentence.small), *_TURNED.finditer(sentence.small)):
        head = sentence.text[slice(*match.span("head"))].strip(".,’'")
        small = head.casefold()
        before = sentence.text[: match.start()].split()
        if len(before) < _LEAST_BEFORE or small in OPENERS or small in THINGS or small.removesuffix("s") in THINGS:
            continue
        if before[0].casefold() in _SUBORDINATE:
            continue
        body = small in _SPEAKERS or small.removesuffix("s") in AGENTS
        if body or (match["which"] and head[:1].isupper()) or _is_body(head):
            return match.start("who"), match.start("who") + len(match["who"].rstrip(".,"))
    return None


_LEAST_BEFORE = 4
_SUBORDINATE = frozenset("if when while although though as because since whereas after before".split())


_SELF = ("we ", "i ", "it ", "let ", "you ", "there ", "to ", "if ", "that is ")
"""How sentences open that have no other subject."""


def subject_that_says(sentence: Sentence, text: str) -> Span | None:
    """Where the subject of a sentence of `text` stands that says something, None where there is no such form."""
    if (
        not sentence.signs & _SUBJECT_VERBS
        or sentence.small.startswith(_SELF)
        or _NEAR.any(sentence.small, sentence.signs) is None
    ):
        return None
    match = SUBJECT_SAYS.match(sentence.small)
    if match is None:
        return None
    written = sentence.text[slice(*match.span("head"))]
    head = written.strip(".,’'")
    small = head.casefold()
    plain = small.removesuffix("s")
    if small in OPENERS or small in THINGS or plain in THINGS or not head[:1].isalpha():
        return None
    if _CAPITAL.search(sentence.text, match.end("who"), match.start(match.lastgroup or 0)):
        return None
    if (match["hint"] or match["minded"]) and not (
        small in _SPEAKERS or plain in AGENTS or _is_proper(match, written, text)
    ):
        return None
    if match["stance"] and small not in _SPEAKERS and not (_TONE.match(match["stance"]) and _is_body(head)):
        return None
    if match["stance"] and small in _HELD:
        return None
    if small in _OWN and _NOW.search(sentence.small, match.end("who"), match.end()) is not None:
        return None
    return match.span("who")


_AS = re.compile(
    rf"(?:(?:and|but|however,|indeed,|moreover,)\s+)?as\s+(?!(?:in|on|at|for|with|to|of|from|by|part|regards|a\s+result)\b)(?P<who>(?:(?:the|our|several|many|some|most|other|one|an?)\s+)?(?:{_WORD}\s+){{0,5}}?(?P<head>{_NOUN}))\s+{ADVERBS}(?:{one_of(SPEAKING | SUGGESTING)}|"
    r"recogni[sz]e[sd]?|put\s+it|put)(?:\s+out)?(?:\s+(?:in|to|at|during)\s[^.;:,]{1,40}|\s+(?:us|it))?,"
)
_AS_OPENS = ("as ", "and as ", "but as ", "however, as ", "indeed, as ", "moreover, as ")
_ASIDE_SIGNS = sign(
    {*SPEAKING, *SUGGESTING, "recognise", "recognised", "recognises", "recognize", "recognized", "recognizes", "put"}
)


def subject_of_as(sentence: Sentence) -> Span | None:
    """Where the subject of an opening aside stands: `As several towns have noted, the wall is low.`"""
    if not sentence.small.startswith(_AS_OPENS) or not sentence.signs & _ASIDE_SIGNS:
        return None
    match = _AS.match(sentence.small)
    small = match["head"].casefold().strip(".,’'") if match is not None else ""
    known = small in _SPEAKERS or (match is not None and sentence.text[match.start("head")].isupper())
    if match is None or not known or small in OPENERS:
        return None
    of = match["who"].partition(" of ")
    return None if of[1] and of[0].split()[-1] in THINGS else match.span("who")


def they_say(sentence: Sentence) -> Span | None:
    """Where `They` opens a sentence in which they say that something is so."""
    match = _THEY_SAY.match(sentence.text) if sentence.signs & _SUBJECT_VERBS else None
    return match.span("who") if match is not None else None


_TONE = re.compile(
    r"warn|critici|praise|emphasi|stresse|welcome|urge|blame|dismisse|call|(?:promised|pledged)", re.IGNORECASE
)
"""What only people do, and the bodies that they make."""


def _is_body(head: str) -> bool:
    """Whether a word is the short name of a body: `FAO`, `HMICFRS`."""
    return len(head) > 1 and head.isupper()


def _is_proper(match: re.Match[str], head: str, text: str) -> bool:
    """Whether the head of the subject is a proper noun: written large inside a sentence, or nowhere written small."""
    if not head[0].isupper() or match.start("head") > match.start("who"):
        return head[0].isupper()
    return not _small_words(text).count(head.lower().rstrip(".,’'&/-"))


@lru_cache(maxsize=1)
def _small_words(text: str) -> SmallWords:
    return SmallWords(text, COMPOUND)
