"""Tells by the whole of a sentence who asks or advises outright: a speaker, a party, a scribe for somebody, all who listen; and who only steers."""

import re

from whosaid.extract.lexicon.aloud import DOINGS
from whosaid.extract.lexicon.demands import DEMANDS
from whosaid.extract.names import UPPER
from whosaid.extract.sentences import Sentence

_SITTING = re.compile(
    r"\b(?:(?:mr|madam|the)\s+speaker(?!,)(?:\s+\w+)?\s+(?:to|asks?|ask)|(?:our|all)(?:\s+\w+){0,3}\s+(?:speakers|panell?ists|guests)|withdraw(?:s|al)?|apologi[sz]e|(?:question|motion|debate|statement)\b[^.;]{0,60}\bbe\s+(?:deferred|put|directed|adjourned|withdrawn)|"
    r"(?:take|resume)\s+(?:\w+\s+){0,2}seats?|the\s+floor|applause|round\s+of|order\s+paper|hon(?:\.|ourable)?\s+members?\s+to|keep\s+(?:\w+\s+){0,2}(?:interventions|remarks|comments|questions)|interventions\s+(?:short|brief))\b"
)
_ADVICE = re.compile(
    r"(?:(?:would\s+)?(?:suggest|propose|recommend)\s+(?:that|this|the|we|to|\w+ing)\b)|"
    rf"(?:[{UPPER}][\w’'.-]*\s+){{1,3}}(?:\w+s\s+(?:\w+\s+){{1,6}}?and\s+)?(?:also\s+|then\s+|strongly\s+)?(?:suggests?|suggested|proposes?|proposed|recommends?|recommended|advises?|advised|urges?|urged)\s+"
    r"(?:that\b|we\b|to\b|not\b|\w+ing\b|the\s+\w+\s+(?:be|should)\b)"
)
_CALLS = re.compile(
    r"(?!(?:he|she|it|they|who|this|that|these|those|which|nobody|everybody|everyone|some|many|most|people|others|critics|anyone|somebody|there|his|her|their|what|if|when|(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:motion|bill|situation|act|report|paper|law|question|amendment|clause|directive|regulation|treaty|budget|member|gentleman|lady))\b)"
    r"(?:the\s+)?(?:[\w’'&-]+\s+){1,4}?(?:calls?\s+(?:up)?on\s+(?:the|all|every)\b[^.;]{0,100}?\bto\b"
    r"|(?:(?:\w+ly|also|therefore)\s+)?(?:calls\s+(?:for\s|(?:up)?on\s)|urges\s+(?:the|all|every|our|this|both)\s|demands\s+that\s|appeals\s+to\s|recommends\s|proposes\s+(?:that|an?|the)\s|insists\s+(?:that|on)\s))"
    r"|we,\s[^.;,]{1,60},\s(?:\w+ly\s+|also\s+|therefore\s+)?(?:demand|urge|call|propose|recommend)\b"
)
"""How a party speaks of itself: `The Alliance calls on the Minister to …`."""
_LET_US = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|please|that|therefore)\s+)let(?:\s+us|['’]s)\s+(?:(?:all|also|therefore|together|now|first|instead|then|rather|once\s+and\s+for\s+all|\w+ly)\s+)*(?P<not>not\s+)?(?P<verb>[a-z-]+)\s+\w+\s+\w"
)
"""What we ask of ourselves: `Let us build a harbour`."""
_ONWARDS = frozenset(
    "add allow be begin bring check close consider continue do examine get hear keep leave make move open pick proceed put read run set start stick stop switch take think turn vote wait work".split()
)
"""Verbs by which talk goes on to something else, behind `let us`."""
_WORKS = re.compile(
    r"\s+(?:together|hard|towards?\b|with\b|sure\b|a\s+(?:difference|commitment|resolution)|an\s+end|our\b|the\s+(?:most|best)|peace|corruption|violence|this\s+country|for\s+(?:the|our))"
)

_ADVISES = re.compile(
    r"\b(?:i|we)(?:\s+\w+ly|\s+also|\s+do|\s+just)?\s+(?:want|expect)\s+(?:the|all|every|our|this)\b[^.;]{1,80}?\bto\s+(?!know|understand|note|see|hear|remember|be\s+(?:aware|clear|able|put)|reali[sz]e|bear|come|appreciate|join)"
    r"|\b(?:i|we)(?:\s+would|\s+should|['’]d)\s+(?:\w+ly\s+|also\s+)?(?:like|love|want)\s+to\s+see\s+(?!him|her|you|them|if|whether|how|what|the\s+(?:member|minister|hon))"
    r"|\b(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)(?:\s+\w+ly|\s+also|\s+therefore|\s+just)?\s+(?:appealing|pleading|demanding|requesting|urging|calling\s+(?:for|on|upon)|asking\s+(?!(?:a|the)\s+question|how|what|why|whether|if|is|about))"
    r"|\b(?:i|we)\s+(?:also\s+|really\s+|all\s+)?want\s+to\s+see\s+(?!him|her|you|me|if|whether|how|what|why|who|when|where|the\s+(?:member|minister|hon|document|figure|report))"
    r"|^(?:[^.;,]{1,40},\s)?we\s+(?:also\s+|therefore\s+|now\s+)?want\s+(?:an?\s+(?!chance|opportunity|question|minute|break|vote|division|ruling|clarification|explanation|copy)|more\s+(?!time|information|details)|better\s|action|justice|answers)\w*"
    r"|\b(?:i|we)\s+(?:\w+\s+){0,2}?(?:come|came|reach|reached|arrived)(?:\s+to|\s+at)?\s+the\s+conclusion\s+that\b|\b(?:my|our)\s+(?:\w+\s+)?conclusion\s+is\s+that\b"
    r"|\b(?:house|country|nation|public|electorate)\b[^.;,]{0,40}?\s(?:expects?|demands?)\s+(?:the|him|her|them|this|our)\s"
    r"|\bit\s+would\s+be\s+(?:\w+ly\s+|more\s+|far\s+|very\s+|also\s+)?(?:useful|helpful|desirable|preferable|appropriate|good|best|fair)\s+(?:to\s+(?!every|all\b|the\b|us\b|me\b|them\b|you\b|know|hear|see\s+(?:if|whether|how)|have\s+(?:an?\s+)?(?:answer|idea)|understand|learn|get\s+an)\w|if\s+(?!you|he|she|(?:the\s+)?(?:[\w.]+\s+){0,3}(?:(?:could|would|can|will)\s+)?(?:tell|explain|clarify|confirm|give))|that\s)"
    r"|\b(?:i|we)(?:\s+\w+ly|\s+also|\s+therefore)?\s+(?:call\s+for|suggest\s+\w+ing)\s+(?!an?\s+(?:division|vote|point)|order)"
    r"|\b(?:my|our)\s+(?:\w+\s+)?(?:recommendation|advice|suggestion|proposal|request|plea|appeal|demand|call|message)\b[^.;]{0,60}?\s(?:is|would\s+be)\s+(?:to|that|for)\b"
    r"|\b(?:must|should|ha(?:s|ve)\s+to|needs?\s+to)\s+be\s+(?:an?|our|the|one\s+of\s+(?:the|our))\s+(?:\w+\s+){0,2}priorit(?:y|ies)\b"
    r"|\b(?:we|the\s+committee|our\s+report)\s+(?:(?:have|has)\s+)?(?:also\s+|therefore\s+)?recommended\b[^.;]{0,60}?\bthat\b|\bit\s+is\s+(?:the|our|my)\s+(?:\w+\s+)?(?:recommendation|view|plea|proposal)\s+(?:of\s+[^.;,]{1,40}?\s+)?that\b[^.;]{0,120}?\b(?:should|must|be)\b"
    r"|\b(?:i|we)\s+(?:\w+ly\s+)?plead\s+with\s+[^.;,]{1,80}?\s+to\s|\bthe\s+proposal\s+(?:\w+\s+){0,3}?is\s+to\s"
    r"|\b(?:my|our|the)\s+(?:\w+\s+)?priority\s+(?:is|must\s+be|should\s+be|has\s+to\s+be)\s+to\s|\bthere\s+is\s+(?:\w+\s+)?an?\s+(?:strong|compelling|clear|powerful)\s+case\s+for\b"
    r"|\bit\s+(?:is|would\s+be)\s+(?:\w+ly\s+|more\s+|far\s+)?(?:advisable|wise|wiser|prudent|sensible|better|right)\s+(?:to|if|for)\s"
    r"|\bit\s+is\s+(?:therefore\s+|also\s+|strongly\s+)?(?:recommended|proposed|suggested)\s+(?:that|to)\b|\b(?:is|are)\s+(?:strongly\s+|therefore\s+|hereby\s+)?(?:urged|called\s+upon|encouraged|advised)\s+(?:not\s+)?to\b"
    r"|^(?:[^.;,]{1,40},\s)?(?:the|an?|our|one)\s+(?:\w+\s+)?(?:best|right|better|wisest|safest|only|preferred)\s+(?:way|option|approach|solution|course|thing|step|answer|response)\b[^.;,]{0,60}?\s(?:is|would\s+be)\s+to\s"
)
"""How somebody asks or advises outright, whatever other cues the sentence holds."""
_HEARD_ELSEWHERE = re.compile(
    r"(?<![\w’'])(?:il|elle|ils|elles|on|vous|ministre|rapporteur|certains|d['’]autres)\s+(?:(?:nous|me|m['’]|l['’]|a|ont|avez|avait)\s*){0,2}(?:dit|disent|disait|disiez|dites|affirm\w+|prétend\w*|expliqu\w+|soutien\w+|demand(?:é|ait|aient))\b"
    r"|\b(?:er|sie|man|minister|ministerin|kollege|kollegin|manche|einige|andere)\s+(?:\w+\s+){0,2}?(?:sagt|sagte|sagen|meint|meinte|meinen|behauptet|behaupten|erklärt|erklärte|glaubt|glauben)\b|\b(?:sagen|meinen|behaupten|glauben)\s+sie\b"
    r"|\b(?:él|ella|ellos|ellas|usted(?:es)?|ministr[oa]|consejer[oa]|algunos|otros)\s+(?:\w+\s+){0,2}?(?:dice|dicen|dijo|dijeron|afirma|afirman|afirmó|pretende|sostiene)\b|\b(?:nos|me)\s+(?:dice|dicen|dijo|dijeron|han\s+dicho)\s+que\b"
    r"|\b(?:article|loi|texte|décret|règlement|directive|gesetz|verordnung|ley|artículo|decreto)\s+(?:\w+\s+){0,2}?(?:dit|prévoit|précise|stipule|dispose|sagt|vorsieht|schreibt|dice|prevé|establece)\b"
)
"""Words of somebody else, or of the law, in French, German and Spanish."""
_SITTING_ELSEWHERE = re.compile(
    r"\b(?:si\s+us\s+plau|s['’]il\s+vous\s+pla[iî]t|la\s+(?:paraula|palabra|parole)|votaci(?:ó|ón)|silenci[oe]?|passer\s+au\s+vote|scrutin|wahlurne|stimmzettel|"
    r"zeichen\s+der\s+zustimmung|namentlich|das\s+wort|platz\s+zu\s+nehmen|zur\s+ordnung|la\s+sala|la\s+crida|per\s+separat|por\s+separado|micr[oó]fono?n?|micro)\b"
)
"""Words by which whoever presides, or asks to speak, steers the sitting."""


def steers(sentence: Sentence) -> bool:
    """Whether a sentence only asks how the sitting is to go on."""
    return _SITTING.search(sentence.small) is not None


def reports_advice(sentence: Sentence) -> bool:
    """Whether a scribe gives somebody's advice: `Mark suggests that …`, `Anna proposes to …`."""
    return _ADVICE.match(sentence.text) is not None


def calls_on(sentence: Sentence) -> bool:
    """Whether somebody who speaks for a party gives its call in the third person."""
    return _CALLS.match(sentence.small) is not None


def exhorts(sentence: Sentence) -> bool:
    """Whether somebody asks something of all who listen, and does not only go on: `Let us protect our harbours`."""
    match = _LET_US.search(sentence.small)
    if match is None:
        return False
    if match["verb"] in _ONWARDS:
        return match["not"] is not None or _WORKS.match(sentence.small, match.end("verb")) is not None
    return match["verb"] in DOINGS and _SITTING.search(sentence.small) is None


def advises(sentence: Sentence) -> bool:
    """Whether somebody asks for something or advises in plain words: `My advice is to …`, `We want the council to …`."""
    if _ADVISES.search(sentence.small) is not None:
        return True
    asks = DEMANDS.any(sentence.small, sentence.signs) is not None
    return asks and not hears_elsewhere(sentence) and not steers_elsewhere(sentence)


def hears_elsewhere(sentence: Sentence) -> bool:
    """Whether a sentence in another language than English gives the words of somebody else, or of the law."""
    return _HEARD_ELSEWHERE.search(sentence.small) is not None


def steers_elsewhere(sentence: Sentence) -> bool:
    """Whether a sentence in another language than English steers the sitting."""
    return _SITTING_ELSEWHERE.search(sentence.small) is not None
