"""Weighs one sentence by its own words: what it prescribes, concludes or ranks, and how sure that is."""

import re
from dataclasses import dataclass
from functools import reduce
from itertools import islice
from operator import or_

from whosaid.extract.forms import Forms, rarest
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.demands import DEMANDS
from whosaid.extract.lexicon.findings import CHALLENGES, CONCLUDES, DECIDES, PRACTICES, RANKS
from whosaid.extract.lexicon.imperatives import IMPERATIVES
from whosaid.extract.lexicon.labels import PROCEDURE
from whosaid.extract.lexicon.phrases import Cues
from whosaid.extract.lexicon.prescription import NEEDS, OUGHT, RECOMMENDS, WEIGHS
from whosaid.extract.lexicon.resolutions import RESOLUTIONS
from whosaid.extract.lexicon.restraints import ADDRESSES, ANNOUNCES, POWERLESS
from whosaid.extract.needed import needed_words
from whosaid.extract.recommendations.appeals import advises
from whosaid.extract.sentences import LONGEST, Sentence
from whosaid.extract.signs import FIGURES, sign
from whosaid.model import RecommendationKind


@dataclass(frozen=True, slots=True)
class Finding:
    """What a sentence is, the rule that says so, and how sure it is, from 0 to 1."""

    kind: RecommendationKind
    rule: str
    confidence: float


_MOST = 20
"""How many cues of a table are looked at in one sentence."""
_PRESCRIBES = (
    ("recommends", RECOMMENDS, 0.8),
    ("asks", DEMANDS, 0.7),
    ("ought", OUGHT, 0.7),
    ("weighs", WEIGHS, 0.7),
    ("needs", NEEDS, 0.65),
)
_CUES = reduce(
    or_,
    (
        table.needs
        for table in (*(t for _, t, _ in _PRESCRIBES), CONCLUDES, DECIDES, RESOLUTIONS, RANKS, PRACTICES, CHALLENGES)
    ),
)
_SHOULD = sign(["should"])
_HAVE = sign(["has", "have"])
SENTENCE_RULES = frozenset(
    {"recommends", "asks", "ought", "weighs", "needs", "agreement", "decides", "ranks", "practice", "challenge"}
)
"""Rules of items that a sentence's own words make."""
_OWN_VOICE = re.compile(
    r"\b(?:we|i|(?:the|this)\s+(?:inquiry|committee|commission|panel|tribunal|board|review|report|task\s+force))\b[^.;]{0,40}?"
    r"\b(?:recommend(?!ed|ing\b(?!\s+that)|ation)|urge(?!d)|appeal\s+to\s+(?!hon)|encourage(?!d|ment|\s+(?:that|you|all\s+of\s+you)\b)|(?:is|are)\s+(?:therefore\s+|also\s+)?recommending|suggest\s+that\s+(?!that\b|it\b)|call\s+(?:up)?on|invite(?!d)|propose(?!d)|advise(?!d)|conclude(?!d)|request(?!ed)|implore|beseech|demand(?!ed)|ask\s+(?:that|the|all|every|him|her|them|my|our))"
    r"|\b(?:we|the\s+(?:inquiry|committee|commission|panel|tribunal|board|review|task\s+force))\s+(?:therefore\s+|also\s+|further\s+)?(?:considers?|believes?|accepts?|thinks?|(?:has|have)\s+concluded)\s+that\b[^.;]{0,200}?"
    r"\b(?:should(?!\s+have\b)|must|ought\s+to|needs?\s+to|would\s+be\s+(?:to|better))\b"
    r"|\b(?:i|we)(?:\s+would|\s+should|['’]d)\s+like\s+(?:the|all|every|our)\b"
    r"|\b(?:report|review|panel|inquiry|commission|committee|task\s+force|council|board)(?:\s+\w+ly|\s+also|\s+therefore|\s+further)?\s+(?:recommends|urges|calls\s+(?:up)?on|invites|proposes|advises|concludes)\b"
    r"|\bthe\s+(?:\w+\s+)?(?:solution|answer|remedy|way\s+forward)\s+(?:here\s+|then\s+)?is\s+to\b"
    r"|^(?:the\s+|one\s+)?(?:proposal|suggestion|recommendation)\s+is\s+(?:to|that)\b"
    r"|(?:^|[,:;]\s)(?:would\s+|strongly\s+)?(?:recommend|suggest|propose)\s+(?!to\b)\w|^(?:would\s+)?propose\s+to\s"
    r"|\b(?:nous|la\s+(?:commission|mission)|le\s+(?:comité|conseil|groupe|rapport))\b[^.;]{0,40}?\b(?:recommand|préconis|propos|invit|appel)(?:e|ons|le|lons)\b"
    r"|\b(?:wir|(?:der|die|das)\s+(?:ausschuss|kommission|beirat|rat|arbeitsgruppe|gremium))\b[^.;]{0,40}?\b(?:empfiehlt|empfehlen|fordert|fordern|verlangen|wollen)\b|\bwürden?\s+(?:auch\s+)?(?:ich|wir)\b|\bich\s+(?:fordere|verlange|appelliere|empfehle)\b"
    r"|\b(?:la\s+(?:comisión|misión)|el\s+(?:comité|consejo|grupo|informe))\b[^.;]{0,40}?\b(?:recomienda|insta|propone|exhorta)\b|\b(?:recomendamos|proponemos|instamos)\b",
)
_KEYWORDS = "MUST SHOULD SHALL REQUIRED RECOMMENDED".split()
_KEYWORD = re.compile(leaping(rf"\b(?:{'|'.join(_KEYWORDS)})\b"))
_MAY_HOLD_KEYWORD = sign(_KEYWORDS, as_written=True)
_QUESTION = re.compile(
    r"(?:(?:and|but|so|then)\s+)?(?:(?:where|how|who|whom|why|when)\s+(?:exactly\s+|else\s+|then\s+|best\s+)?(?:should|must|would|could|can|do|does|shall|ought)\s+(?!be\s+\w+\s+is\b)\w"
    r"|which\s+(?:of\s+(?:these|those|them|the\s+\w+)\s+|ones?\s+|(?!the\b|is\b|are\b|we\b|it\b)[\w-]+\s+){1,2}(?:should|must|would|could|shall)\s|what(?:\s+(?:kinds?|sorts?|types?)\s+of)?(?:\s+\w+){0,2}?\s+(?:should|must|would|could|can|do|does|shall)\s+(?:the|we|i|you|they|it|this|these|an?|our)\s)"
)
"""A question that has lost its mark, as in notes."""
_INVERTED = re.compile(
    r"[,;:–—]\s*(?:and\s+|but\s+|or\s+)?should\s+(?!\w+ly\b|also\b|not\b|never\b|always\b|be\b|then\b|instead\b)(?:\w+\s+){1,4}?(?:become|be|come|occur|arise|happen|prove|turn|fail|remain|wish|want|have|need|attempt|decide|choose|win|lose|return|refuse|require|agree|seek|exist|encounter|receive)\b",
)
"""Behind a comma, for which the start of a sentence counts too."""
_BOUNDARY = re.compile(leaping(r"(?:,|;|:|–|—|\(|\)|\band\b|\bbut\b)"))
_MAY_HOLD = _CUES | sign(
    ["house", "parliament", "assembly", "senate", "legislature", "congress", "conference", "council"]
)
_MOTION = re.compile(
    r"(?:[^.;:]{0,60}?\b(?:i|we)\s+(?:\w+\s+){0,2}?move\b[^.;:]{0,60}?[,:]?\s+)?[\"“'‘]?(?P<that>that)\b[,:]?\s(?:[^.]{0,300}?,\s)?"
    r"(?:this|the)\s+(?:hon(?:\.|ou?rable)?\s+|august\s+|national\s+)?(?:house|parliament|assembly|senate|legislature|congress|conference|council)\s+(?:\w+ly\s+|also\s+|hereby\s+)?"
    r"(?P<verb>urges?|calls?|requests?|recommends?|resolves?|notes?|regrets?|condemns?|supports?|affirms?|approves?|adopts?|endorses?|expresses|welcomes?|deplores?|demands?|believes|"
    r"recogni[sz]es?|congratulates?|considers|agrees|declares?|directs?|authori[sz]es?|takes\s+note|commends?|acknowledges?|supports?|opposes?)\b",
    re.IGNORECASE,
)
_MOTION_SIGNS = rarest(needed_words(_MOTION.pattern, whole=False))
_ASKS = re.compile(r"\b(?:urg|call(?:s|ing)?\s+(?:up)?on|call|request|recommend|demand|direct|instruct)")
_PROCEDURE = re.compile(PROCEDURE, re.IGNORECASE)
_NUMBER = re.compile(r"\d(?<!\d\d)\d{1,4}(?!\d)")
_NUMBERS = 6
_APART = 40
"""So many numbers of pages stand in an entry of an index, and so close, in characters."""
_TAG = re.compile(r"<[^<>]{1,40}>")
_SUBORDINATES = re.compile(
    r"\b(?:if|when|whenever|whether|how|(?<!is\s)why|what|who|whom|(?:question|answer|asked|discuss\w*|decide|determine|identify)\s+which|(?:about|discuss\w*|determine|decide|know|question\s+of)\s+where|because|until|unless|provided|before|than|wenn|ob|falls|wie|warum|si|quand|comment|pourquoi|porque|cuando|cómo|qué)"
    r"(?!\s+it\s+comes)\s+(?:[^\s,;:]+\s+){0,5}$",
)
_CLOSED = re.compile(
    r"(?:how|what|who|whom|when(?:ever)?|where|which|if|until)\s+(?:(?!that\b|whether\b|because\b)[^\s,;:]+\s+)*?(?:is|are|was|were|will|would|can|could|may|might|has|have)\s+(?:(?!that\b|whether\b)[^\s,;:]+\s+)*?(?<!\bor\s)(?<!\band\s)$"
)
"""A clause with a verb of its own, behind which the main clause goes on: `how rules are enforced should be …`."""
_WHOEVER = re.compile(
    r"(?:^|\s)(?:those|people|persons|anyone|anybody|everyone|everybody|all|(?:any|every)\s+\w+)\s+(?:of\s+us\s+)?who\s+(?!(?:the|we|i|you|they|he|she|it)\s)(?:(?!which\s|that\s|who\s)[^\s,;:]+\s+){2,12}$"
)
"""A clause that only says who is meant: `those who took the money must …`."""
_FOR_THAT = re.compile(
    r"\s*(?:and\s+|but\s+|so\s+)?(?:(?:for|with|beyond|after|given|besides|because\s+of)\s+that|to\s+(?:do|achieve|reach|get)\s+that)\s+$"
)
"""What points back to the sentence before: `For that we need …`."""
_OWN_VIEW = re.compile(
    r"\b(?:we|i|government|ministry|department|committee|panel|commission|inquiry|board|council|group|review|assembly|conference|meeting|participants)\s+"
    r"(?:(?:\w+ly|also|therefore|further|fully)\s+){0,2}(?:agrees?|agreed|accepts?|believes?|considers?|thinks?|recogni[sz]es?|concludes?|feels?)\s+"
    r"(?:with\s+[^.;,]{1,60}?\s+)?that\s+(?:[\w-]+\s+){0,4}$"
)
"""Whose view a clause is that a document takes for its own."""
_HANGING = re.compile(r"\b(?:ce|tel(?:le)?s?|dont|à\s+\w+|la\s+\w+|le\s+\w+|les\s+\w+|une?\s+\w+|des\s+\w+)\s+qu['’]$")
"""A French relative clause before its verb: `ce qu'il faut`, `telles qu'il faut`."""
_RELATIVE = re.compile(
    r"\b(?:an?|the|some|any|those|these|of|several|many|few|other|only)\s+(?:[\w-]+\s+){0,2}?"
    r"(?!(?:\w{2,}[^\We]ed|(?:strong|firm|clear|wide|general|unanimous|broad|repeated|explicit|right)ly|fact|view|opinion|idea|argument|conclusion|recommendation|suggestion|message|point|hope|belief|agreement|consensus|proposal|"
    r"understanding|position|principle|conviction|demand|call|observation|vision|feedback|is|was|are|were|be|"
    r"suggest(?:s|ed)?|propose[sd]?|argue[sd]?|felt|feels?|agree[sd]?|note[sd]|stress(?:es|ed)|believe[sd]?|emphasi[sz]e[sd]|recommend(?:s|ed)|thinks?|thought|concluded?s?|highlight(?:s|ed)|insist(?:s|ed)|urge[sd])\b)[\w-]+\s+(?:that|which|who)\s+(?:[\w-]+\s+){0,3}$"
    r"|\b(?:that|which|who)\s+(?:\w+ly\s+|also\s+|still\s+|will\s+|may\s+)?$|\bwhich\s+the\s+\w+\s+(?:would|will|may|can|could)\s+(?:\w+ly\s+)?$",
)
_BARE_RELATIVE = re.compile(
    r"^(?!\s*(?:(?:and|but|so|yet|then|now|also)\s+)?(?:in|at|on|for|from|with|by|as|to|after|before|during|through|under|given|over|across|within|without|of|beyond|despite|until|besides)\b)"
    r".*\b(?:the|an?|all|any|every|each|those|these|some|other|hard|many)\s+(?:(?!that\b|which\b|who\b)\w[\w’'-]*\s+){0,3}?(?!(?:time|day|year|moment|end|whole|future|way|thing|that|which|who|whom|and|but|or|is|are|was|were|think|believe|feel|say|says|said|\w+ing|it|them|us|him|her|this|in|at|on|for|from|with|by|as|to|of|under|about|than|so|then|if|when|where|because|until|unless|while|since|before|after)\b)\w[\w’'-]+\s+(?:it|they|he|she|you|i|we)\s+(?:\w+ly\s+|also\s+|really\s+)?$"
)
"""A relative clause without its pronoun: `the money it needs to …`."""
_PRONOUNS = frozenset("it they he she you i we".split())
_WAY = re.compile(
    r"\b(?:the|an?)\s+(?:way|manner)\s+(?:that\s+|in\s+which\s+)?(?:(?!forward\b|is\b|out\b)[\w’'-]+\s+){1,4}$"
)
"""The same of how something is done: `the way a board should …`."""
_PREDICATE = re.compile(r"\b(?:is|are)\s+(?:[\w-]+\s+){1,5}?(?:that|which)\s+(?:\w+\s+)?$")
"""`X is a matter that …`: what the relative clause says is said of the subject."""
_FIRST = re.compile(
    r"(?:[\w’' -]{1,60}:\s+)?(?:(?:instead\s+of|rather\s+than|in\s+addition|at\s+least|(?:as\s+far\s+as|where(?:ver)?|whenever|if)\s+possible)\b[^,;.]{0,60},\s+)?(?:to\s+|not\s+|do\s+not\s+|don['’]t\s+|never\s+)?(?:\w+ly\s+|also\s+|further\s+)?(?P<word>[\w-]+)",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(
    r"(?:ne\s+pas\s+|mieux\s+)?[a-zà-öø-ÿ]{3,}(?:er|ir|[dt]re|[auo]ire|oir)\s+(?:l(?:es?|a)\s|l['’]\w|une?\s|aux?\s|cet(?:te)?\s|ces\s|leurs?\s|nos\s|notre\s|toute?s?\s)"
    r"|[a-záéíóúñ]{3,}[aei]r(?:se|l[aeo]s?)?\s+(?:el|l[ao]s?|una?|al|sus?|tod[ao]s?)\s",
    re.IGNORECASE,
)
"""A French or Spanish infinitive and the article of its object."""
_DECLARES = re.compile(
    r"(?:[^,.;]{0,60},\s)?(?:(?:we|nous|wir)\s(?:(?!agreed\b|decided\b|resolved\b)\w+\s){0,3}?(?:commit|pledge|undertake|resolve|agree|decide|engageons|décidons|convenons|verpflichten|beschließen|vereinbaren)\b"
    r"|(?:nos\scomprometemos|decidimos|acordamos|convenimos|resolvemos)\b)"
)
_NEAR = 40
_DENIED = re.compile(
    r"(?:\b(?:not|never|cannot|nor|neither|decline[ds]?|refuse[ds]?|unable|reluctant|unwilling|hesitate[ds]?|ne|no)|n['’]t|n['’])(?:\s+to)?(?:\s+\w+ly|\s+also|\s+therefore)?\s*$"
)
_NOT_BEHIND = re.compile(r"\s*(?:nicht|kein\w*|pas)\b(?!\s+nur)")
_DENIAL = re.compile(
    r"(?:\w+ly,?\s+|therefore,?\s+|however,\s+)?(?:we|i|the\s+\w+)\s+(?:do|does|did|would|could|can)\s*(?:not|n['’]t)\s+(?:\w+ly\s+|therefore\s+)?(?:recommend|propose|suggest|support|advocate|urge|call|consider)\b"
    r"|nous\s+ne\s+(?:recommandons|préconisons|proposons)\s+pas\b|wir\s+empfehlen\s+(?:daher\s+)?(?:nicht|kein\w*)\b|no\s+(?:recomendamos|proponemos|se\s+recomienda)\b",
    re.IGNORECASE,
)
_TALK = Forms(r"\b(?:you|i)\s+(?:(?:\w+ly|still|also|just|always|then)\s+)?(?:need\s+to|have\s+to|must|should|want)\b")


def may_hold_cue(signs: int) -> bool:
    """Whether any cue can stand in a text with these signs; most texts fail this fast."""
    return bool(signs & _MAY_HOLD)


def in_own_voice(sentence: Sentence) -> bool:
    """Whether the body that writes the document recommends or concludes in the sentence."""
    return _OWN_VOICE.search(sentence.small) is not None or advises(sentence)


def weigh(sentence: Sentence) -> Finding | None:
    """What a sentence's own words make it, None where they prescribe and conclude nothing."""
    if not may_hold_cue(sentence.signs) or len(sentence.text) >= LONGEST:
        return None
    if sentence.text.rstrip("\"'”»’) ").endswith("?"):
        return None
    found = _moved(sentence) or _concluded(sentence) or _prescribed(sentence) or _named(sentence)
    if (
        found is None
        or _QUESTION.match(sentence.small) is not None
        or (found.rule != "decides" and _in_keywords(sentence))
        or _is_index(sentence)
    ):
        return None
    if ANNOUNCES.any(sentence.small, sentence.signs) or ADDRESSES.any(sentence.small, sentence.signs):
        return None
    return found


def _is_index(sentence: Sentence) -> bool:
    """Whether a sentence is an entry of an index or a line of headings set in tags."""
    text = sentence.text
    numbers = len(_NUMBER.findall(text)) if sentence.signs & FIGURES else 0
    if numbers >= _NUMBERS and numbers * _APART > len(text):
        return True
    return text.startswith("<") and _TAG.sub("", text).isupper()


def _moved(sentence: Sentence) -> Finding | None:
    """The motion of an assembly: `That this House calls on …`, perhaps behind `I beg to move`."""
    if not (sentence.signs & _MOTION_SIGNS[0] and all(map(sentence.signs.__and__, _MOTION_SIGNS))):
        return None
    match = _MOTION.match(sentence.text)
    if match is None:
        return None
    asks = _ASKS.search(match["verb"]) or _ASKS.search(sentence.small, match.end())
    kind = RecommendationKind.RECOMMENDATION if asks else RecommendationKind.DECISION
    return Finding(kind, "motion", 0.5 if _PROCEDURE.match(sentence.text, match.start("that")) else 0.8)


def _concluded(sentence: Sentence) -> Finding | None:
    signs = sentence.signs
    if signs & CONCLUDES.needs and _stands_free(CONCLUDES, sentence):
        return Finding(RecommendationKind.CONCLUSION, "agreement", 0.75)
    if signs & DECIDES.needs and DECIDES.any(sentence.small, signs):
        return Finding(RecommendationKind.DECISION, "decides", 0.7)
    if signs & RESOLUTIONS.needs and RESOLUTIONS.any(sentence.small, signs):
        return Finding(RecommendationKind.DECISION, "decides", 0.7)
    if signs & RANKS.needs and _stands_free(RANKS, sentence):
        return Finding(RecommendationKind.PRIORITY, "ranks", 0.7)
    return None


def _stands_free(table: Cues, sentence: Sentence) -> bool:
    """Whether a cue of a table stands in the sentence, the first of them in no condition or indirect question."""
    match = table.first(sentence.small, sentence.signs)
    return match is not None and not _subordinate(sentence.small, match.start())


def _named(sentence: Sentence) -> Finding | None:
    signs = sentence.signs
    if signs & PRACTICES.needs and PRACTICES.any(sentence.small, signs):
        return Finding(RecommendationKind.GOOD_PRACTICE, "practice", 0.6)
    if signs & CHALLENGES.needs and CHALLENGES.any(sentence.small, signs):
        return Finding(RecommendationKind.CHALLENGE, "challenge", 0.6)
    return None


def declares(sentence: Sentence) -> bool:
    """Whether those who write bind themselves in a sentence, here and now: `We commit to …`."""
    return _DECLARES.match(sentence.small) is not None


def denies(text: str) -> bool:
    """Whether a point says that something is not recommended."""
    return _DENIAL.match(text) is not None


def opens_imperatively(text: str) -> bool:
    """Whether a point opens with the bare form of a verb, perhaps behind `To` or its addressee and a colon."""
    match = _FIRST.match(text)
    return match is not None and (match["word"].casefold() in IMPERATIVES or _INFINITIVE.match(text) is not None)


def _in_keywords(sentence: Sentence) -> bool:
    """Whether the sentence speaks in the key words of a specification."""
    may = bool(sentence.signs & _MAY_HOLD_KEYWORD)
    return may and _KEYWORD.search(sentence.text) is not None and not sentence.text.isupper()


def _prescribed(sentence: Sentence) -> Finding | None:
    signs = sentence.signs
    tables = [entry for entry in _PRESCRIBES if signs & entry[1].needs and entry[1].any(sentence.small, signs)]
    if not tables:
        return None
    text = POWERLESS.without(sentence.small, signs)
    if signs & _SHOULD:
        text = _INVERTED.sub(_blank, f",{text}")[1:]
    weaker: Finding | None = None
    for rule, table, sure in tables:
        for match in islice(table.find(text, signs), _MOST):
            if rule == "recommends" and _is_denied(text, match):
                continue
            if not _subordinate(text, match.start()):
                less = 0.15 if _TALK.any(text, signs) else 0.0
                return Finding(RecommendationKind.RECOMMENDATION, rule, round(sure - less, 2))
            if weaker is None:
                weaker = Finding(RecommendationKind.RECOMMENDATION, f"{rule}-inside", 0.5)
    return weaker


_COMPELS = re.compile(r"\b(?:has|have)\s+to\s+(?:(?:\w+ly|also|both|all)\s+)?(?P<verb>[a-z-]+)")
_FORCED = frozenset("get go look see use turn pay leave stop carry sign test try do hold point".split())
"""Verbs of what people are forced to do or how a thing works, behind `have to`."""
_DOINGS = IMPERATIVES - _FORCED
_ASKED = re.compile(
    r"(?<!\bwhat\s)\bwe\s+(?:(?:\w+ly|all|also|now|still|first|then|do)\s+){0,2}have\s+to\b"
    r"|(?<!would\s)(?<!may\s)(?<!might\s)\b(?:has|have)\s+to\s+be\s+(?:(?:\w+ly|more|as|better|much)\s+){0,2}(?!in\b|what\b|able\b|re-)(?:\w+ed\b|\w+en\b|made|done|put|set|kept|met|found|built|held|low|high|clear|open|part|[\"“]\w+)"
    r"|\b(?:someone|somebody|something|everyone|everybody|governments?|states|countries|community|societ(?:y|ies)|parliament|institutions?|partners|actors|stakeholders|any\s+\w+|all\s+\w+)\s+(?:\w+\s+)?(?:has|have)\s+to\b"
)
"""Where `have to` asks for something: of ourselves, of bodies, and in the passive voice."""


def compels_only(sentence: Sentence) -> bool:
    """Whether a sentence has no word of need but `have to`, by which it tells what somebody cannot help doing."""
    if not sentence.signs & _HAVE:
        return False
    text = POWERLESS.without(sentence.small, sentence.signs)
    verbs = {match["verb"] for match in islice(_COMPELS.finditer(text), _MOST)}
    if not verbs or verbs & _DOINGS or _ASKED.search(text) is not None:
        return False
    return NEEDS.any(_COMPELS.sub(_blank, text), sentence.signs) is None


def _is_denied(text: str, match: re.Match[str]) -> bool:
    """Whether a verb of advice stands behind a `not`: `We do not recommend that …`."""
    return (
        _DENIED.search(text, max(0, match.start() - _NEAR), match.start()) is not None
        or _NOT_BEHIND.match(text, match.end()) is not None
    )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _subordinate(text: str, offset: int) -> bool:
    """Whether the cue at an offset stands in a condition or an indirect question."""
    start = 0
    for boundary in _BOUNDARY.finditer(text, max(0, offset - 300), offset):
        start = boundary.end()
    before = text[start:offset]
    if not before or text.startswith("what ", offset) or (not start and before == "that "):
        return False
    hanging = _SUBORDINATES.search(before)
    if hanging is not None and _CLOSED.match(before, hanging.start()) is None and _WHOEVER.search(before) is None:
        return True
    if before[-1:] in "'’" and _HANGING.search(before) is not None:
        return True
    clause = f"{before}we " if text.startswith("we ", offset) else before
    if not _PRONOUNS.isdisjoint(clause.split()[-2:]) and _BARE_RELATIVE.search(clause) is not None:
        return True
    if ("way " in before or "manner " in before) and _WAY.search(before) is not None:
        return True
    if "that" not in before and "which" not in before and "who" not in before:
        return False
    if text.startswith(("there ", "it "), offset) or _OWN_VIEW.search(before) is not None or _WHOEVER.search(before):
        return False
    if _FOR_THAT.match(before) is not None:
        return False
    return _RELATIVE.search(before) is not None and _PREDICATE.search(before) is None
