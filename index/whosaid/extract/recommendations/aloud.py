"""Tells in talk what somebody asks to be done from promises, courtesies, hearsay, conditions and how things go.

In speech a modal mostly does something else: a speaker should like to add, a thing has to work, a court held that one must
not. So a sentence of a turn is taken only where its main clause has somebody or something else for its subject and a
verb of doing behind the modal.
"""

import re
from collections.abc import Iterator

from whosaid.extract.lexicon.aloud import (
    CIRCUMSTANCES,
    DOINGS,
    HEARD,
    IBERIAN_DOINGS,
    OWN_VIEW,
    STATES,
    SUBORDINATES,
    TOLD,
    UNASKED,
    UNTAUGHT,
    WHOEVER,
)
from whosaid.extract.lexicon.restraints import POWERLESS
from whosaid.extract.sentences import Sentence

_EDGE = re.compile(
    r"[,;:–—()]|\s-\s|\b(?:but|mais|aber|pero)\b|\band(?=\s+(?:we|they|it)\s+(?:should|must|ought|need)\b)"
)
_REACH = 240
"""How far before a modal its clause is looked for, in characters."""
_VIEW = 60
"""How far before a clause its speaker's view is looked for, in characters."""
_MOST = 12
"""How many modals of a sentence are looked at."""
_ADVERBS = (
    r"(?:\s+(?:not|now|also|always|never|therefore|all|both|only|just|still|then|first|once\s+and\s+for\s+all|\w+ly))"
)
_MOST_INSERTED = 3
"""How many insertions in a row may part a subject from its modal."""
_ADDRESS = 40
"""How many characters may stand before the subject then: `First, Mr. Speaker, the towns, after the flood, should …`."""
_NEAREST = 14
"""How many words before a modal are looked at for what its clause hangs on."""
_SHOULD = re.compile(
    rf"\b(?:(?:should|must)(?:n['’]t)?|ought\s+(?:not\s+)?to)(?:,\s+(?!if\b|when\b)[a-z][^,.;]{{2,40}},)?{_ADVERBS}{{0,3}}\s+(?P<verb>[a-z-]+)(?=(?P<rest>.{{0,40}}))"
)
_NEED = re.compile(rf"\b(?P<need>needs?|has|have)\s+to{_ADVERBS}{{0,2}}\s+(?P<verb>[a-z-]+)(?=(?P<rest>.{{0,40}}))")
_PASSIVE = re.compile(
    rf"{_ADVERBS}{{0,2}}\s+(?:(?:better|more|well|much|far)\s+(?=[a-z-]+ed\b)){{0,2}}(?!(?:{UNTAUGHT})\b)(?:[a-z-]{{2,}}(?:ed|wn|ught|ken|ven|ten|en)|put|set|cut|kept|held|made|done|met|paid|built|found|led|left|sent|dealt|spent|brought|a\s+\w+|at\s+the|in\s+the|no\s+\w+|more\s+\w+|able\s+to|at\s+least|to\s+\w+|for\s+(?:all|every|the)|subject\s+to|within\s+(?:the|our|its|their)|accessible|available|affordable|flexible|adaptable|transparent|independent|mandatory|compulsory|accountable|proportionate|consistent|specific|robust|resilient|sufficient|adequate|voluntary|inclusive|balanced|evidence-based|free\s+(?:of|from|to|for))\b"
)
_NOUN = re.compile(r"(?:^|\s)(?:i|you|he|she|who|which|that|what|one|there|as|than|whom)$")
_WEAK = re.compile(r"(?:^|\s)(?:it|they|this|these|those)$")
_TEXT = re.compile(r"\b(?:draft|spec|specification|document|text|charter|section|report|we)$")
_STATING = frozenset("say mention explain note state point warn".split())
"""What a text may be asked to do in the notes of a scribe: `The draft should say why`."""
_THEY = re.compile(r"(?:^|\s)(?:they|these|those)$")
_UNDERSTAND = re.compile(r"\s+(?:the|our|these|all|each)\s+(?!fact\b|point\b)")
_NEAR = re.compile(
    r"(?<!\w)(?:the|an?|any|all|every|everything|something|anything|thing|things|way|what|one)\s+(?:[\w-]+\s+){0,3}(?:we|they)$"
)
_PREPOSED = re.compile(r"^\s*(?:in|at|on|for|from|with|by|as|to|after|before|during|through)\b")
_HON = re.compile(
    r"\bhon(?:\.|ou?rable)?\s+(?:and\s+\w+\s+)?(?:member|gentleman|lady|friend)s?\b(?!\s+of\b)|\bmembers?$|\bspeaker$"
)
_ANYBODY = re.compile(r"(?:^|\s)(?:nobody|no\s+one|every(?:one|body)|all\s+of\s+us|no\s+\w+)$")
"""Of whom more is asked than can be done: `Nobody should have to wait`, `Everyone must be heard`."""
_POINTING = re.compile(r"\b(?:of|in|on|to|for|at|with|by|from|about|under|all|is|was|then)$")
"""What before `that` makes it point at a thing: `on that work`."""
_STEERED = re.compile(r"\b(?:points?|questions?|tribute|case)$")
_BODY = re.compile(
    r"\b(?:governments?|ministers?|secretary|ministry|department|council|parliament|state|country|nation|commission|committee|union|world|community|society|industry|"
    r"system|board|authority|agency|assembly|law|policy|process|city|region|sector|budget|plan|programme|program|strategy|there)(?:\s+\w+)?$"
)
_WANTED = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|that|therefore|think|believe)\s+)(?:what\s+)?we\s+(?:\w+ly\s+|also\s+|therefore\s+|all\s+|still\s+|now\s+){0,2}need\s+(?:(?:an?|another)\s+(?!(?:\w+\s+)?(?:vote|moment|minute|break|rest|question|show|quorum|seconder|motion|lot|few|bit|copy|chair)\b)|(?:more|better|stronger|greater|fewer|new|clear|urgent|real|proper|effective|genuine|concrete|tougher|stricter)\s+(?!than\b|of\b|time\b|information\b))[a-z]"
)
"""What we need: `We need a law on gates`, `we need more teachers`."""
_THERE = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|that|therefore|think|believe)\s+)there\s+(?:(?P<must>must)|has\s+to|should|ought\s+to|needs?\s+to)\s+(?:\w+ly\s+|also\s+|therefore\s+|now\s+){0,2}be\s+"
    r"(?:no\s+(?!doubt|mistake|need|question|reason|surprise|difficulty|problem)|(?:(?(must)(?!)|(?:an?|one))|an\s+end|more|greater|better|stronger|clear|proper|full|adequate|strict|equal|effective|at\s+least)\s+(?!reason|problem|way|explanation|mistake|question|lot|point|than|limit)|[a-z]+ity\b|[a-z]+tion\b|consequences|fewer\s|less\s|rules|laws|penalties|sanctions|mechanisms|measures|checks|support|plans|arrangements|funding|resources|training|standards|safeguards|limits|oversight)"
)
"""What there is to be: `There should be a rule that …`, `There must be no impunity`."""
_CANNOT = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|that|therefore)\s+)we\s+(?:\w+ly\s+)?(?:cannot|can['’]t|can\s+no\s+longer)\s+(?:just\s+|simply\s+|any\s+longer\s+)?(?:sit|stand\s+by|allow|let|continue|go\s+on|tolerate|wait|ignore|permit)\b"
    r"|(?<!\bi\s)(?<!\bhe\s)(?<!\bshe\s)(?<!\bwho\s)\b(?:cannot|can['’]t|can\s+no\s+longer|can\s+ill)\s+afford\s+(?:not\s+)?to\b"
)
"""What must not go on: `We cannot sit back and …`."""
_LACKING = re.compile(
    r"^(?:[^.;,]{1,40},\s)?(?:efforts|reforms|measures|steps|actions?|changes|funds|resources|investments?|improvements)\s(?:is|are)\s+(?:\w+ly\s+|still\s+)?(?:needed|required)\b"
    r"|^(?:[^.;,]{1,40},\s)?(?:far\s+|many\s+|much\s+)?(?:more|further|additional|greater|better|stronger|fewer)\s+[^.;,]{1,60}?\s(?:is|are)\s+(?:urgently\s+|badly\s+|desperately\s+|still\s+)?(?:needed|required)(?=\s*[.;!]|\s+(?:in|at|on|to|across|throughout|now|from)\b)"
    r"|^(?:[^.;]{0,60},\s)?(?:an?|more|much\s+more|further|greater|new|urgent|better|stronger|additional)\s+(?:[\w-]+,?\s+){0,6}?(?:changes?|reforms?|actions?|approach|improvements?|review|investments?|efforts?|investigation|laws?|legislation|system|"
    r"strategy|policy|plans?|training|support|funding|guidance|clarity|coordination|co-?operation|work|research|response|leadership)\b[^.;]{0,60}?\b(?:is|are)\s+(?:urgently\s+|also\s+|clearly\s+|therefore\s+)?(?:needed|required)\b(?!\s+(?:for|by|if|when|as|only)\b)"
    r"|\bit\s+is\s+(?:\w+\s+){0,2}(?:necessary|essential|important|vital|crucial|imperative)\s*(?:,|\s(?:in|for|when|as|at)\b)[^.;]{3,80}?\bthat\s+(?!(?:i|you|he|she|is|are|was|were|has|have|had|will|would|can|could|may|might)\b)"
)
"""What is wanting: `A radical change is required`, `It is necessary in all towns that …`."""
_INCUMBENT = re.compile(
    r"\bit\s+is\s+the\s+(?:\w+\s+)?(?:responsibility|duty|obligation)\s+of\s+(?!me\b)[^.;,]{2,60}?\s+to\s+[a-z]|\bit\s+falls\s+(?:up)?(?:on|to)\s+(?!me\b)[^.;,]{2,60}?\s+to\s+[a-z]|\bthe\s+(?:onus|burden)\s+is\s+(?:up)?on\s+[^.;,]{2,60}?\s+to\s+[a-z]"
    r"|\b(?:would\s+do\s+well\s+to|(?:we|they|governments?|ministers?|council|states|countries)\s+had\s+better)\s+[a-z]"
    r"|\bincumbent\s+(?:up)?on\s+(?!me\b)[^.;]{2,80}?\s+to\s+[a-z]|\bit\s+is\s+(?:now\s+|therefore\s+)?(?:for|up\s+to|down\s+to)\s+the\s+(?:\w+\s+){0,3}?(?:government|minister|ministry|council|commission|committee|states?|parties|authorities|department|secretary(?:\s+of\s+state)?)\s+to\s+(?!say|decide|judge|answer|explain|tell)[a-z]"
)
"""On whom a duty lies."""
_HAVE = re.compile(
    r"\s+to\s+(?:live|suffer|wait|pay|choose|die|fear|leave|work|bear|face|beg|fight|prove)\b|\s+(?:an?|the\s+power|the\s+right|more|better|no|adequate|proper|clear|access|equal|at\s+least|sufficient)\s+(?!(?:look|word|chance|opportunity|moment|debate|vote|drink|problem|effect|impact|right\s+to\s+(?:know|say))\b)"
    r"|\s+(?:justice|peace|rules|standards|transparency|accountability|unity|discipline|clarity|elections)\b"
)
"""What somebody is to have: `Every town should have a keeper`."""
_GO = re.compile(r"\s+(?:to(?:wards)?\s|into\s|beyond\s|further\b|ahead\b|hand\s+in\s+hand)")
_GET = re.compile(r"\s+(?:rid|to\s+grips|serious|tough|together|back\s+to|out\s+of|value|access)\b")
_KEEP = re.compile(r"\s+(?!in\s+mind|\w+ing\b|quiet)\w")
_FIND = re.compile(
    r"\s+(?:an?|the|new|better|other|alternative|sustainable)\s+(?:\w+\s+){0,2}(?:ways?|means|solutions?|answers?|mechanisms?|methods?|compromise|balance|alternatives?)\b"
)
_AMONG = re.compile(r"\s+(?:one\s+of\s+(?:the|our)|part\s+of|the\s+first\s+to|our\s+first)\b")
"""What something is to be among others: `The fund must be one of the tools`."""
_OBJECTS = {"have": _HAVE, "go": _GO, "get": _GET, "keep": _KEEP, "find": _FIND}
"""Verbs of which what stands behind them tells whether somebody is asked to do something."""
_TELLING = frozenset("inform explain report tell account answer admit apologise apologize let give ensure".split())
"""Verbs by which a body may well be asked to answer for itself."""
_DOING = re.compile(
    r"\s+(?:(?:\w+ly|also|now)\s+)?(?:doing|spending|investing|giving|making|taking|putting|building|supporting|encouraging|providing|using|focusing|focussing|moving|helping|protecting|working|paying|setting|raising|cutting|reducing|creating|training|promoting|leading|teaching|planning|developing|strengthening|seeking|increasing|recommending|bringing|ensuring|listening|addressing|tackling|fighting|improving|sharing|publishing|applying|exploring|considering\s+(?!that\b)|standing\s+up|stepping\s+up|reaching\s+out|holding|bearing\s+down|preparing|prioriti[sz]ing)\b"
)
"""What somebody should be doing."""
_OPENED = re.compile(r"[\"“‘«„]\s*$")
"""Before words of another: `the law says that it "must be kept"`."""
_INSERTED = re.compile(
    r"\s*(?:after|before|in|with|as|like|including|through|under|by|together|along|while|having|for|at|from|based|drawn|set|comprising|consisting|composed|chaired|led|as\s+well\s+as|and|therefore|however|too|of\s+course)\b"
)
"""How words open that stand between commas behind a subject."""
_NOTED_NEED = re.compile(
    r"(?:(?:so|and|but|then|also|still|probably|really|think)\s+){0,2}(?:we\s+)?(?:also\s+|still\s+|really\s+|do\s+)?need\s+(?!to\b|not\b|time\b|for\b|is\b|be\b|i\b|you\b)[a-z]"
)
"""A need as a scribe notes it: `Need text on the gates`."""
_THERE_NEED = re.compile(
    r"\bthere\s+(?:is|are)\s+(?:therefore\s+|also\s+|still\s+|clearly\s+)?(?:(?:an?|the|great|urgent|dire)\s+(?:\w+\s+){0,2})?needs?\s+(?:and\s+an?\s+\w+\s+)?(?:on\s+(?:all\s+of\s+)?us\s+)?(?:to|for)\b"
    r"|\b(?:i|we)\s+see\s+an?\s+(?:\w+\s+)?need\s+(?:for|to)\b|\bwe\s+need\s+not\s+(?:only|just)\s"
)
_WHAT_NEED = re.compile(
    r"^(?:and\s+|so\s+|but\s+)?what\s+(?:\w+\s+){1,4}needs?\s+(?:\w+\s+)?is\b(?!\s+(?:that|why|how)\b)"
    r"|^(?:[^.;,]{1,40},\s)?what\s+(?:we|(?:the|this|our)\s+\w+|is)\s+(?:\w+\s+)?need(?:s|ed)?\s+(?:\w+\s+)?(?:to\s+do\b[^.;,]{0,60}?\s)?is\s+(?!that\b|why\b|how\b)|^(?:[^.;,]{1,40},\s)?what\s+is\s+(?:\w+\s+)?(?:needed|required)\b[^.;,]{0,40}?\sis\s"
)
_TIME = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|that|think|therefore)\s+)(?:(?:it\s+is|it['’]s)\s+(?:now\s+|also\s+|high\s+|about\s+|therefore\s+)?time\s+(?:for\s+(?!a\b|me\b|questions|lunch|tea|prayers|an?\s|the\s+(?:interruption|adjournment|next|first|second|question|vote|break)\b)|that\s|we\s|(?:they|the|our|this|these|all|every|an?)\s(?:[\w’'-]+\s){0,8}?(?!need|hundred|indeed|speed|seed)(?:\w{2,}ed|took|began|gave|made|came|went|got|put|set|had|stood|paid|built|found|left|sent|brought|ceased|did|told|became|were|was)\s|to\s(?!take\s+(?:a|questions)|adjourn|break|ask|tell|hear|listen|go|say|thank|move\s+on))"
    r"|(?:the\s+)?time\s+has\s+(?:now\s+|also\s+)?come\s+(?:to|for|that|when)\b)"
)
_WEIGHS = re.compile(
    r"\b(?:it\s+(?:is|will\s+be(?!\s+necessary))|it['’]?s|is\s+it)\s+(?:\w+ly\s+|also\s+|very\s+|so\s+|most\s+|therefore\s+|extremely\s+){0,3}(?:important|crucial|essential|vital|imperative|critical|necessary)\s+"
    r"(?:(?:the|we|all|every|each|our)\s|that\s+(?!(?:i|you|he|she)\b)|for\s+(?!me\b|you\b)|(?:not\s+)?to\s+(?P<verb>[a-z-]+))"
)
_FRENCH = re.compile(
    r"(?<![\w’'])(?P<faut>il\s+(?:nous\s+|vous\s+)?(?:faut|faudra|faudrait)\s+(?:absolument\s+|donc\s+|aussi\s+|toujours\s+)?(?:que\b|qu['’]|(?:avoir\s+(?:l[ea]s?\s|l['’]|accès\b|des\s)|(?:avoir\s+)?une?\b(?!\s+(?:an|mois|jour|heure|peu|certain)s?\b)|davantage\b|plus\s+d)|(?:s['’]|se\s+|ne\s+pas\s+|l['’]|les?\s+|la\s+|y\s+)?(?P<faire>[\w-]+(?:er|ir|re|oir))\b))"
    r"|(?<!\w)(?:devrait|devraient|devrions|devons|doivent|doit|devra|devront)\s+(?:donc\s+|aussi\s+|également\s+|absolument\s+|pas\s+){0,2}(?:s['’]|se\s+)?(?P<verb>[\w-]+(?:er|ir|re|oir))\b"
)
_GERMAN = re.compile(
    r"(?<!\w)(?:(?:wir|man)\s+(?:sollten?|müssen|müssten|muss|brauchen)|(?:sollte|sollten|müssen|müssten)\s+wir|(?:(?:der|die|das|jede[rs]?|alle|diese[rs]?|unsere?)\s+(?:\w+\s+){1,4})(?:sollten?|müssen|müssten?|muss))(?!\w)(?!\s*[,;.!–—])"
    r"|(?<!\w)(?:muss|müssen|müsste|müssten|sollten?|gehört|gehören)\s+(?:[^\s,;.!–—]+\s+){0,9}?(?!gesagt|gestellt|erwähnt|festgestellt|betont|gerechnet|befürchtet|gefragt|hingewiesen|zugegeben|angemerkt)(?:[^\W\d_]+t|[^\W\d_]{4,}en)(?:\s+werden(?!\w)|(?<=geregelt)|(?<=abgeschafft)|(?<=verboten))"
    r"|(?<!\w)es\s+ist\s+(?:[^\W\d_]+\s+){0,3}?(?:unsere|ihre|deren|seine|eure)\s+(?:[^\W\d_]+\s+)?(?:verantwortung|pflicht|aufgabe)(?!\w)"
    r"|(?<!\w)es\s+braucht\s+(?:[^\W\d_]+\s+){0,2}?(?:eine?n?|mehr|klare|neue|bessere|endlich)(?!\w)"
    r"|(?<!\w)(?:muss|müssen)\s+(?:[^\s,;.!–—]+\s+){0,4}?(?:aufhören|ein\s+ende\s+(?:haben|finden|nehmen))(?!\w)"
    r"|(?<!\w)es\s+(?:ist|wäre)\s+(?:[^\W\d_]+\s+){0,2}?(?:höchste\s+)?zeit\s*,"
)
_SPANISH = re.compile(
    r"(?<!\w)(?:debería|deberían|deberíamos|debemos|deben|debe|hay\s+que|tenemos\s+que|tienen\s+que)\s+(?:también\s+|no\s+)?(?P<verb>\w+(?:[aei]r(?:se|l[aeo]s?)?))\b"
)
_IBERIAN = re.compile(
    rf"(?<![\w’'])(?:(?<!no\s)cal(?:dria|drà)?\s+(?:que\s+(?!dir|recordar|ho\s+digui)\w|{IBERIAN_DOINGS}\b)"
    rf"|(?:haur(?:íem|ien|ia)|h[ae]m?n?)\s+(?:també\s+)?de\s+{IBERIAN_DOINGS}\b"
    rf"|(?:dev(?:e|em|eria|eriam|eríamos)|temos\s+(?:de|que)|têm\s+(?:de|que)|é\s+(?:preciso|necessário|urgente|fundamental|imprescindível))\s+(?:também\s+|não\s+)?{IBERIAN_DOINGS}\b)"
)
"""The same in Catalan and Portuguese."""
_BEFORE_FRENCH = re.compile(
    r"(?:\bqu['’]|\b(?:que|qui|dont|où|si|quand|comme|ce|je|tu|j['’]|ça|elle|puisque|parce\s+que))\s*(?:\w+\s+)?$"
)
_BEFORE_SPANISH = re.compile(r"\b(?:que|qué|lo|como|porque|cuando|si|yo|usted|quien|donde)\s+(?:\w+\s+){0,2}$")
_THOUGHT_SPANISH = re.compile(r"\b(?:creo|creemos|pienso|pensamos|considero|consideramos)\s+que\s+(?:\w+\s+){0,4}$")
_BEFORE_GERMAN = re.compile(r"\b(?:ob|dass|wenn|weil|wie|was|wo|falls|bevor|die|der|das)\s+(?:\w+\s+){0,6}$")
_MATTER = re.compile(
    r"(?:^|[,;:–—]\s*|\b(?:and|but|so|think|believe)\s+)(?:this|that|it|these|those|they)\s+(?:is|are)\s+(?:\w+ly\s+|also\s+)?(?:something|an?\s+(?:[\w-]+\s+){1,3}?|(?:the\s+)?(?:[\w-]+\s+){0,2}?\w+s\s+|one\s+of\s+the\s+\w+\s+|matters?\s+|areas?\s+)\s*(?:that\s+|which\s+)?"
    rf"(?:we\s+)?(?:must|should|ought\s+to|needs?\s+to|ha(?:s|ve)\s+to){_ADVERBS}?\s+(?:be(?:\s+(?!noted|considered|said|seen|mentioned|remembered|understood)\w+(?:ed|en|ught|ealt)\b)|address|look\s+into|tackle|fix|change|deal\s+with|stop|correct|improve)"
)
"""A matter of which something is asked: `This is a body that needs to be strengthened`."""
_DUTY = re.compile(
    r"\b(?:has|have)\s+(?:an?|the)\s+(?:\w+\s+)?(?:duty|responsibility|obligation)\s+to\b|^(?:[^.;]{0,200},\s+)?(?:then\s+)?the\s+(?:\w+\s+)?(?:solution|answer|remedy|way\s+forward)\s+(?:\w+\s+)?is\s+to\s"
)
"""A duty that somebody has, and a solution that is to do something."""
_SAYS = re.compile(
    r"(?:[\w’'.-]+\s+){1,3}(?:says?|said|thinks?|thought|believes?|believed|feels?|felt|notes?|noted|highlights?|highlighted|points\s+out|pointed\s+out|argues?|argued|suggests?|suggested|agrees?|agreed)\s+(?:that\s+)?"
)
"""How a scribe opens what somebody said."""
_REFERS = re.compile(
    r"\bas\s+(?:we\s+(?:have\s+)?)?(?:recommended|suggested|proposed)\s+(?:in\s+this|above|below|elsewhere|in\s+chapter)\b"
)
"""How a report points to its own advice."""
_SUFFERED = re.compile(
    r"\b(?:(?:should|must|to|ought\s+to)\s+(?:not\s+)?be|been|being|is|are|and|or)\s+(?:\w+ly\s+|also\s+)?(?:considered|noted|recommended|proposed|agreed|observed|emphasi[sz]ed|explained|felt|stated)\b(?!\s+that\b)|\bconsidered\s+by\b",
    re.IGNORECASE,
)
"""What is done with a thing, where nobody tells anything: `should be considered`."""
_UNDONE = re.compile(r"\bhätte\w*\b")
"""A German sentence of what was not done."""
_WE = re.compile(r"(?:^|\s)we(?:\s+(?:all|really|therefore|also|urgently|now|still|do)){0,4}$")


def is_untold(text: str) -> bool:
    """Whether nobody else is quoted in a sentence or named as its source."""
    return TOLD.search(_SUFFERED.sub("", _REFERS.sub("", text))) is None


def prescribes_aloud(sentence: Sentence, rule: str, *, turn: bool = True, scribe: bool = False) -> bool:
    """Whether a sentence of talk, found by the words of `rule`, asks plainly for something to be done.

    Outside a turn `we have to` mostly explains how something works, and is not taken. What a `scribe` writes is all
    hearsay, so that it says nothing against a demand there.
    """
    text = POWERLESS.without(sentence.small, sentence.signs)
    if scribe and (said := _SAYS.match(text)) is not None:
        text = text[said.end() :]
    elif HEARD.search(text):
        return False
    if rule == "weighs":
        match = _WEIGHS.search(text)
        return (match is not None and match["verb"] not in UNASKED) or _LACKING.search(text) is not None
    if rule == "needs":
        if scribe and _NOTED_NEED.match(text):
            return True
        return _names_need(text) or (turn and (_WANTED.search(text) is not None or _needs(text) or _elsewhere(text)))
    if any(form.search(text) for form in (_TIME, _THERE, _INCUMBENT, _CANNOT, _MATTER)) or any(
        (subject := _subject(text, match.start())) is not None and not _NOUN.search(subject)
        for match in _first(_DUTY.finditer(text))
    ):
        return True
    return any(_asks(text, match, scribe=scribe) for match in _first(_SHOULD.finditer(text))) or _elsewhere(text)


def _first(matches: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    for _, match in zip(range(_MOST), matches, strict=False):
        yield match


def _names_need(text: str) -> bool:
    return _WHAT_NEED.match(text) is not None or any(
        form.search(text) for form in (_THERE_NEED, _THERE, _LACKING, _MATTER)
    )


def _needs(text: str) -> bool:
    for match in _first(_NEED.finditer(text)):
        subject = _subject(text, match.start())
        known = match["verb"] in DOINGS or (match["verb"] in _OBJECTS and _OBJECTS[match["verb"]].match(match["rest"]))
        if subject is None or not known or _NOUN.search(subject) or _WEAK.search(subject):
            continue
        if match["verb"] == "be" and not _PASSIVE.match(match["rest"]):
            continue
        if match["need"] == "has" and not _BODY.search(subject):
            continue
        if _WE.search(subject) or (not CIRCUMSTANCES.search(subject) and not _HON.search(subject)):
            return True
    return False


def _asks(text: str, match: re.Match[str], *, scribe: bool) -> bool:
    """Whether a modal of duty has a subject that can be asked and a verb that can be done."""
    subject, verb = _subject(text, match.start()), match["verb"]
    if subject is None:
        return False
    if verb == "resign" or (verb == "step" and match["rest"].startswith((" down", " aside"))):
        return not subject.endswith("i")
    if _ANYBODY.search(subject):
        return (_HAVE if verb == "have" else _PASSIVE).match(match["rest"]) is not None and verb in ("have", "be")
    if any(p.search(subject) for p in (_NOUN, _HON, _STEERED, CIRCUMSTANCES)):
        return False
    if _OPENED.search(text, max(0, match.start() - 2), match.start()):
        return False
    if verb == "pay":
        return "attention" in match["rest"] or "heed" in match["rest"]
    if verb == "be":
        doing = not _WEAK.search(subject) and (_DOING.match(match["rest"]) or _AMONG.match(match["rest"])) is not None
        return doing or _PASSIVE.match(match["rest"]) is not None
    if verb in _OBJECTS and (verb == "go" or not _WEAK.search(subject)) and _OBJECTS[verb].match(match["rest"]):
        return True
    if verb == "understand":
        return _UNDERSTAND.match(match["rest"]) is not None
    if (scribe or _THEY.search(subject)) and verb not in UNASKED and verb not in STATES:
        return True
    if scribe and (verb == "have" or (verb in _STATING and _TEXT.search(subject))):
        return True
    if verb in _TELLING and _BODY.search(subject):
        return True
    return verb not in UNASKED and (verb in DOINGS or not _WEAK.search(subject))


def _subject(text: str, modal: int) -> str | None:
    """The words before a modal in its clause, None where the clause hangs on another."""
    start = _clause(text, modal)
    clause = text[start:modal].rstrip()
    if not clause and text[start - 1 : start] == ",":  # `The towns, after the flood, should …`
        start, clause = _around_inserted(text, start)
    if (whoever := WHOEVER.fullmatch(clause.strip())) is not None:
        return "people" if whoever["whom"] == "those" else whoever["whom"]
    head, that, rest = clause.rpartition(" that ")
    if that and not _POINTING.search(head):
        if not head.strip():  # `I believe, however, that …`
            head = text[max(0, start - _VIEW) : start].replace(",", "").rstrip()
        if OWN_VIEW.search(head) is None:
            return None
        clause = rest
    if not clause.strip() and start > 0:
        return None
    if _hangs(clause) or (_NEAR.search(clause) and not _PREPOSED.match(clause)):
        return None
    return clause.strip()


def _around_inserted(text: str, start: int) -> tuple[int, str]:
    """Where the clause begins that goes on behind words between commas, and its words before them."""
    before = _clause(text, start - 1)
    for _ in range(_MOST_INSERTED):
        if before == 0 or text[before - 1] != "," or not _INSERTED.match(text, before, start):
            break
        whole = _clause(text, before - 1)
        if whole == 0 or whole <= _ADDRESS:
            return whole, text[whole : before - 1].rstrip()
        before = whole
    return start, ""


def _clause(text: str, modal: int) -> int:
    start = 0
    for edge in _EDGE.finditer(text, max(0, modal - _REACH), modal):
        start = edge.end()
    return start


def _hangs(clause: str) -> bool:
    """Whether one of the last words before a modal makes the clause depend on another."""
    return SUBORDINATES.search(" ".join(clause.rsplit(None, _NEAREST)[-_NEAREST:])) is not None


def _elsewhere(text: str) -> bool:
    """The same in French, German, Spanish, Catalan and Portuguese."""
    if _UNDONE.search(text):
        return False
    for match in _first(_FRENCH.finditer(text)):
        verb = match["faire"] or match["verb"]
        if verb not in UNASKED and not _BEFORE_FRENCH.search(text, max(0, match.start() - 30), match.start()):
            return True
    for match in _first(_SPANISH.finditer(text)):
        before = text[max(0, match.start() - 60) : match.start()]
        free = not _BEFORE_SPANISH.search(before) or _THOUGHT_SPANISH.search(before)
        if free and match["verb"] not in UNASKED:
            return True
    for match in _first(_IBERIAN.finditer(text)):
        if not _BEFORE_SPANISH.search(text[max(0, match.start() - 60) : match.start()]):
            return True
    return any(
        not _BEFORE_GERMAN.search(text[max(0, match.start() - 60) : match.start()])
        for match in _first(_GERMAN.finditer(text))
    )
