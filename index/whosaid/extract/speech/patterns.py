"""The patterns of attribution, built once from the lexicon. All of them are bounded: no search looks further than a clause."""

import re
from collections.abc import Iterable, Iterator

from whosaid.extract.forms import Forms
from whosaid.extract.leaps import branching, leaping
from whosaid.extract.lexicon.abroad import WORDS as OF_PEOPLE_ABROAD
from whosaid.extract.lexicon.groups import CUES as OF_GROUPS
from whosaid.extract.lexicon.people import ROLE_WORDS, TITLES
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.places import BODIES, COUNTRIES, NATIONAL
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVE_NOUNS, COLLECTIVES, GROUP_SAY, QUOTING, SAY, STANCE
from whosaid.extract.names import HONORIFIC, LOWER, NAME, UPPER
from whosaid.extract.signs import sign


def _letters_of(names: Iterable[str]) -> Iterator[str]:
    """The words of names, each of letters alone."""
    return (word for name in names for word in re.findall(r"[^\W\d_]+", name.lower()))


TITLE = one_of(t.capitalize() for t in TITLES)
_ADVERBS = (
    *"also already still further then again later first therefore thus however has have had will a ont avait également aussi ensuite enfin hat auch "
    "zudem dann ferner außerdem ha había también además asimismo después le lui nous".split(),
    *("tried to", "went on to", "would like to"),
)
ADVERBS = rf"(?:(?:{one_of(_ADVERBS)}|\w+ly)\s+){{0,3}}"
SAYING = one_of(SAY)
QUOTE_VERB = one_of(QUOTING)
_ATTITUDE = (
    "clear|adamant|certain|insistent|emphatic|explicit|categorical|unequivocal|hopeful|optimistic|doubtful|disappointed"
)
_OPENING = (
    r"(?:(?:started|opened|began|closed|ended)\b[^.;:]{0,60}?\b(?:by|with)\b"
    r"|wr(?:ote|ites)\s+(?:that\b|to\s[^.;:]{2,120}?\b(?:that|recommending|asking|urging|saying|expressing|warning|suggesting|noting|stating|adding|to\s+say)\b)"
    r"|justif(?:ied|ies)\s[^.;:“”\"]{2,80}?\s(?:on\s+the\s+(?:basis|grounds?)\s+that|by\s+\w+ing)\b"
    r"|(?:ruled|rules|found|finds|held|holds)\s+that\b|wish(?:ed|es)\s+to\s+know\b"
    r"|(?:was|is|were|are)\s+(?:\w+ly\s+)?(?:pleased|glad|happy|sorry|surprised|disappointed|alarmed)\s+(?:that\b|to\s+(?:note|hear|learn|see|say|report)\b)"
    r"|reinforce[sd]\s+that\b|(?:was|is|were|are)\s+(?:uncertain|unsure|unclear)\s+(?:how|whether|if|that|about|why|what)\b|would\s+like\s+that\b"
    r"|brought\s+up\s+(?:that|the\s+(?:\w+\s+)?(?:point|issue|question|problem))\b|made\s+(?:(?:it\s+)?(?:clear|obvious|plain)|(?:the|an?)\s+(?:\w+\s+)?(?:point|case|argument|plea|proposal|suggestion)\b)"
    r"|(?:gave|provided|offered)\s+(?:an?\s+|the\s+)?(?:overview|update|summary|introduction|account|examples?)"
    r"|fait\s+(?:remarquer|observer|savoir|valoir|part|état)\b|s[’']inquiète\b|se\s+(?:félicite|réjouit|demande)\b|tient\s+à\s+\w+er\b|hace\s+constar\b"
    r"|(?:drew|calling|called)\s+attention|spoke\b|took\s+the\s+floor|summari[sz]e\b"
    r"|(?:did|does|could|would)(?:\s+not|n[’']t)\s+(?:think|believe|anticipate|agree|expect|consider|feel|recall|remember|accept|say)\b"
    r"|disagree[ds]?\b|prefer(?:s|red)\b|talk(?:s|ed)\s+about\b|accept(?:s|ed)\s+that\b|submit(?:s|ted)\s+that\b"
    rf"|(?:was|is|were|are|been)\s+(?:\w+ly\s+|very\s+|quite\s+|also\s+)?(?:{_ATTITUDE})\s+that\b|(?:had|has|have)\s+(?:no|little)\s+doubt\b|(?:was|is|were|are)\s+in\s+no\s+doubt\s+(?:that|about)\b"
    r"|(?:was|is|were|are)\s+(?:\w+ly\s+|very\s+|also\s+)?(?:critical|dismissive|supportive|sceptical|skeptical|wary)\s+(?:of|about)\b"
    r"|(?:took|takes|take)\s+the\s+(?:view|position|stance)\b|gave\s+(?:\w+\s+)?evidence\s+(?:that|about|of|on)\b"
    r"|put\s+(?:it\s+to\s+(?:us|the\s+\w+)\b|it(?=[:,])|forward\s+the\s+(?:view|case|argument|idea|suggestion|proposal)\b)"
    r"|went\s+(?:even\s+)?(?:further|so\s+far\s+as\s+to\s+(?:say|suggest|argue|claim))\b|accept(?:s|ed)\s+(?:full\s+|some\s+)?(?:responsibility|blame)\b"
    r"|(?:wrote|writes)\s+(?:[^.;:,“”\"]{1,60}\s)?(?:that|to\s+(?:say|complain|warn|ask|inform)|asking|saying|warning|complaining)\b"
    r"|(?:sees|saw|regard(?:s|ed)|dismisse[sd]|characteri[sz]e[sd])\s+[^.;:,“”\"]{1,70}?\s+as\b|(?:attribute[sd]|liken(?:s|ed))\s+[^.;:“”\"]{1,90}?\s+to\b"
    r"|blame[sd]?\s|defend(?:s|ed)\s+(?:the|his|her|this|that|its)\b|favou?r(?:s|ed)\s|reject(?:s|ed)\s+(?:the\s+(?:idea|claim|suggestion|view|notion|argument|criticism)|any|claims|suggestions|calls)\b"
    r"|challenge[sd]\s+(?:the|this|that)\s+(?:view|idea|notion|claim|assumption|suggestion|argument)\b|accuse[sd]\s+[^.;:“”\"]{1,80}?\s+of\b"
    r"|support(?:s|ed)\s+(?:the|this|that)\s+(?:\w+\s+)?(?:proposal|idea|view|motion|suggestion|recommendation|amendment|plan|point)\b|wonders?\b"
    r"|want(?:s|ed)\s+to\s+(?:know|see|ensure|make\s+sure|understand|stress|point|add|emphasi[sz]e|keep|avoid)\b"
    r"|would\s+(?:suggest|propose|recommend|argue|prefer|agree|add|say)\b|is\s+not\s+sure\b"
    r"|(?:was|is)\s+(?:not\s+(?:suggesting|saying|arguing|proposing|claiming)\b|of\s+(?:the\s+)?(?:view|opinion)\b"
    r"|(?:not\s+)?(?:convinced|persuaded|confident|concerned|sceptical|skeptical|worried)\s+that\b))"
)
_SHOWS = (
    r"(?:(?:presented|introduced)\s+(?:(?:him|her|it|them)sel(?:f|ves)\b|(?-i:[A-Z“\"])(?![^.;:]{0,90}\b(?:that|how|why|whether|where)\b))|answer(?:s|ed)\s+(?:\w+\s+)?questions\b|report(?:s|ed)\s+(?:no\s+)?progress\b"
    r"|(?:presented|presents|introduced|introduces)\s+(?:an?|the|his|her|their|its|some)\s+"
    r"(?![^.;:]{0,90}\b(?:that|how|why|whether|where)\b)[^.;:]{0,60}?\b(?i:overview|views?|work|case\s+study|results|paper|slides|summary|update|status|report|project|demo|manifesto|talk|tool|system|platform)\b)"
)
"""What somebody put before others, of which nothing is told."""
VERB = (
    rf"(?:(?!{_SHOWS})(?!calls?(?:ed)?\s+(?!for\b|on\b|upon\b|attention\b|it\b|this\b)){SAYING}|{branching(_OPENING)})"
)
"""Who calls somebody or something does not speak, who calls for it does."""


_BRACKET = r"(?:(?-i:\s(?:MP|MS|MSP|MLA|MEP|TD|QC|KC|OBE|CBE|MBE|DBE|KBE)(?!\w)))?(?:\s*\([^()]{0,90}\))?"
_APPOSITION = r"\s*,(?:\([^()]{0,90}\)|[^.;:,]|,(?!\s+(?:and|but)\b)|,(?=\s+and\s+(?-i:[A-Z])\w+\s+(?:from|of|at|for)\s)|(?<=\b[A-Z])\.|\.(?=\d)){0,170}?,?"
_COMPLEMENT = r"\s+(?:from|of|for|in|at|to|representing|de|du|des|del|von|vom|der)\s[^,;:.]{0,110}?"
_GAP = rf"{_BRACKET}(?:{_APPOSITION}|{_COMPLEMENT})?"

NAME_SAYS = re.compile(rf"{_GAP}\s+(?:who\s+|which\s+)?{ADVERBS}(?<!not\s)(?P<verb>{VERB})\b", re.IGNORECASE)
"""Behind a name: an apposition at most, then a verb of saying."""

_ONE = rf"(?:(?:{TITLE}|{HONORIFIC})\s+){{0,2}}[{UPPER}][\w’'.-]+(?:[ ]+[{UPPER}][\w’'.-]+){{0,3}}"
_AND = r"(?:and|und|et|y)"
NAME_AND_NAME = re.compile(
    rf"{_BRACKET}(?:\s+(?:of|from|at)\s[^.;:,()]{{2,40}}|,\s[^.;:,]{{2,80}}(?=,))?(?:,\s+{_ONE}{_BRACKET}){{0,3}},?\s+{_AND}\s+{_ONE}{_BRACKET}(?:,(?:\([^()]{{0,90}}\)|[^.;:,]){{0,80}},)?\s+(?:both\s+)?{ADVERBS}{VERB}\b"
)
"""Behind a name: those who speak with it, then a verb of saying. The first of them stands for all."""

NAME_DOES_AND_SAYS = re.compile(
    rf"{_BRACKET}\s+[a-z]{{2,}}\b(?:[^.;:,A-Z“”\"]{{0,60}}?\s+and\s+{ADVERBS}{SAYING}\s+(?:that|how|whether)\b"
    rf"|[^.;:A-Z“”\"]{{0,100}}?,\s+(?:saying|arguing|adding|noting|warning|suggesting|explaining|insisting|claiming|stressing)\s+that\b"
    rf"|[^.;:,“”\"]{{0,60}}?\s+(?:und\s+{ADVERBS}{SAYING},\s+(?:dass|ob|wie)|(?:et|y)\s+{ADVERBS}{SAYING}\s+qu(?:e\b|[’'])))"
)
"""Behind a name: what somebody did, then a verb of saying (`took up the theme and suggested that`)."""

NAME_WHO_SAYS = re.compile(rf"[^.;:]{{0,140}}?,?\s+who\s+{ADVERBS}(?P<verb>{VERB})\b", re.IGNORECASE)
_UP_TO_NAME = r"\s+(?:the\s+|(?:first|second|third|last|next|final)\s+|panell?ist\s+|speaker\s+)*$"
SAID_BY = re.compile(
    rf"(?:\b(?:was|were|is|are|been|as)\s+(?:\w+\s+)?(?:{SAYING}|made|put\s+forward)(?:\s+(?:out|up))?\s+by|\b(?:according\s+to|selon|laut|según)|\bd[’']après"
    r"|\bin\s+the\s+(?:view|opinion|words)\s+of|\bhear(?:d)?(?:\s+(?:evidence|however|also|directly|again))?\s+from|\bevidence\s+(?:from|of)|\b(?:intervention|statement|speech|keynote|presentation|remarks|address|contribution|words)\s+(?:of|by)"
    r"|\b(?:said|asked|added|explained|replied|noted|argued))" + _UP_TO_NAME
)
"""Before a name, in small letters: what makes it the source (`as was said by …`)."""

ACCORDING = re.compile(
    r"(?:^|[.,;]\s)according\s+to(?-i:\s+(?:the|an?))?(?-i:(?:\s+(?!of\b|by\b|from\b|and\b)[a-z][\w’-]*){1,5})"
    + _UP_TO_NAME,
    re.IGNORECASE,
)
"""The same with words for the bearer of the name, which stand in small letters: `According to the harbour master …`."""

PREPOSED = re.compile(
    rf"\b(?:of|from|against|for|with|to|on|about|between|than|behind|toward|towards|under|over|de|du|des|contre|avec|pour|von|mit|gegen|für|del|contra|con|para)\s+(?:the\s+)?(?:{TITLE}\s+|\w+\.\s+)*$",
    re.IGNORECASE,
)
"""Before a name: it is part of another's phrase (`critics of …`), not the subject."""

SAYS_NOUN = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:answer|view|opinion|message|thoughts|point|position|suggestion|proposal|argument|question|"
    r"remark)s?\b|[’']s?\s+(?:\w+\s+)?(?:evidence|contention|assessment|advice|comment|reply|response|concern)s?\s+(?:was|were|is|are)\b"
    r"(?!\s+(?:(?:not|also|now)\s+)?(?:\w+ed|given|taken|set\s+out|available|in|at|on|printed)\b)"
    r"|[’']s?\s+words,",
    re.IGNORECASE,
)
PRONOUN_SAYS = re.compile(
    rf"(?<![\w-])(?P<who>[Hh]e|[Ss]he|[Ii]l|[Ee]lle|Er|er|Sie|sie|[Éé]l|[Ee]lla)\s+{ADVERBS}(?P<verb>{VERB})\b"
)
IN_VIEW = re.compile(r"\b[Ii]n\s+(?:his|her)\s+(?:view|opinion|words|intervention|statement|speech|presentation)\b")

_FELT = (
    r"(?:pointed\s+out|noted|stressed|emphasi[sz]ed|highlighted|suggested|proposed|argued|agreed|mentioned|recalled|stated|"
    r"said|explained|underlined|recommended|acknowledged|observed|understood|concluded|shared|established|felt|regretted|alleged)"
)
STRANGER_SAYS = re.compile(
    leaping(rf"(?<![\w’'-])[{UPPER}][\w’'-]{{2,}}(?:\s*\([^()]{{1,60}}\))?(?:,[^.;:]{{0,80}},)?\s+{ADVERBS}{SAYING}\b")
)
"""A capitalised word as the subject of a verb of saying: perhaps somebody whom no table knows."""

_NO_PERSONS = frozenset(
    "campaign company ministry department agency office court police poll survey statement report newspaper study letter email document memo "
    "secretariat".split()
)
_PERSONS = (ROLE_WORDS | AGENTS) - _NO_PERSONS
OFFICE_SAYS = re.compile(
    rf"(?<![\w’'-])(?i:the|an?|another|one)\s+(?:[\w’'-]+\s+){{0,4}}?(?i:{one_of(_PERSONS)})"
    rf"(?:\s+(?:of|for|from|at|in)\s[^.;:,“”\"]{{1,60}}?)?(?:,[^.;:“”\"]{{1,80}},)?\s+{ADVERBS}{SAYING}\b"
)
"""Somebody by office alone as the subject of a verb of saying."""

NAME_OPENS = re.compile(rf"[.!?][\W\d]*\s+(?:(?:{TITLE}|{HONORIFIC})\s*)*(?P<name>{NAME})")
"""A name at the beginning of a sentence."""

AGENTLESS = Forms(
    rf"\bit\s+(?:was|has\s+been)\s+(?:(?:also|further|therefore|widely|generally|then)\s+)?{_FELT}\b",
    r"\bit\s+is\s+(?:(?:also|further|widely|generally|often|sometimes)\s+)?(?:argued|felt|said|agreed|stated|acknowledged|claimed|reported)\b",
    r"\bthere\s+(?:was|were|is|has\s+been)\s+(?:also\s+)?(?:an?\s+)?(?:wide|broad|general|unanimous|strong|clear|overall)?\s*"
    r"(?:agreement|consensus|recommendation|suggestion|call|proposal|view)s?\b",
    r"\b(?:one|once|another|a)\s+(?:recommendation|suggestion|proposal)\s+was",
    r"\b(?<!that\s)(?<!which\s)were\s+(?:mentioned|shared|highlighted)",
    r"\b(?:concerns?|matters?|arguments?|questions?|issues?|points?|doubts?|objections?|suggestions?|ideas?|proposals?|topics?|examples?|challenges?|views?|"
    r"fears?|comments?|themes?|problems?|aspects?|needs?|risks?|remarks?|recommendations?)\b[^.;:]{0,80}?\s(?<!that\s)(?<!which\s)(?:was|were)\s+(?:also\s+)?"
    r"(?:raised|voiced|expressed)\b",
    r"\b(?:first|second|third|another|main)\s+(?:main\s+|key\s+)?conclusion(?:\s+of|,\s+namely|\s+was)",
)

_GROUP = one_of(GROUP_SAY)
_BEHIND_COLLECTIVE = r"(?:\s+and\s+\w+s)?(?:\s+(?:at|of|from|in|among|by|into|on)\s[^,.;:]{0,60}?)?"
_COLLECTIVE = rf"(?:sub-)?{COLLECTIVES}{_BEHIND_COLLECTIVE}"
_COLLECTIVE_SAYS = rf"(?:\s+\w+ing\b[^,.;:]{{0,60}}?,?(?<!\sany)(?<!\sthe)(?<!\san)(?<!\sall))?\s+{ADVERBS}(?P<verb>{_GROUP}|pointed\s+out)\b"
GROUP_SAYS = re.compile(
    rf"(?<![\w-])(?:(?:and|but)\s+yet\s+)?(?P<who>(?:(?:the|this|our|one|another|an?)\s+)?(?:[\w-]+\s+)?{_COLLECTIVE}){_COLLECTIVE_SAYS}"
)
GROUP_NEAR = re.compile(r"\W" + one_of(COLLECTIVE_NOUNS) + _BEHIND_COLLECTIVE + _COLLECTIVE_SAYS)
"""The end of the pattern before, in a text with a space before it: without it the pattern is not tried."""

SAID_BY_GROUP = re.compile(
    rf"\b(?:was|were|is|are|be|been|being|as)\s+(?:\w+\s+)?{_GROUP}\s+(?:though\s+)?by\s+(?P<who>{COLLECTIVES})\b"
)
_AGENT = rf"{one_of(AGENTS)}(?:\s+(?:for|of|at|from|in)\s[^,.;:]{{0,60}}?)?"
_AGENT_SAYS = rf"\s+{ADVERBS}(?P<verb>{QUOTE_VERB})\b"
AGENT_SAYS = re.compile(
    r"(?<![\w-])(?P<who>(?:(?:the|a|an|one|his|her|their|its|some|many|several|other|two|three)\s+)?"
    rf"(?:(?!(?:is|are|was|were|be|been|has|have|had)\b)[\w’'-]+\s+){{0,3}}?{_AGENT})(?<!\bunited)(?<!\bmember){_AGENT_SAYS}",
)
AGENT_NEAR = re.compile(r"\W" + _AGENT + _AGENT_SAYS)
_PARTY = rf"{one_of(COUNTRIES | BODIES)}(?:\s+and\s+[^\W\d_]\w+)?"
_NATIONAL = rf"{one_of(name.lower() for name in NATIONAL)}\s+(?:government|presidency|authorities|delegation)"
PARTY = re.compile(rf"[^0-9_{UPPER}{LOWER}-](?P<who>the\s+(?:{_PARTY}|{_NATIONAL})|{_PARTY})(?![\w-])")
"""In a text with a space before it: what parts words is looked for much faster than the edge of one."""
PARTY_SAYS = re.compile(
    rf"(?:,\s+(?:(?:also\s+)?speaking\s+)?(?:for|on\s+behalf\s+of)\s[^,.;:]{{2,70}},)?\s+{ADVERBS}(?P<verb>{one_of(STANCE)}|would\s+like\s+to\s+see|will\s+defend|pointed\s+out)\b",
)
ASKS = re.compile(
    r"(?:did|does|do|has|have|is|are|was|were|will|would|could|should|can|who|what|when|where|why|how|which)\b",
    re.IGNORECASE,
)
FOR_PARTY = re.compile(r",\s+(?:there\s+is\s+no\s+doubt|it\s+is\s+(?:important|crucial|essential))")
TITLED_SURNAME = re.compile(rf"(?<!\w){HONORIFIC}\s*[{UPPER}][\w’'-]+")
TITLED_NAME = re.compile(rf"{TITLE}(?:-General)?\s+(?:{TITLE}(?:-General)?\s+){{0,2}}(?P<name>{NAME})")

CLAUSE_START = re.compile(
    r"(?:^|[,;:—–]\s*|^(?:\w+\s+){0,3}\w+ly\s+|\b(?:that|and|but|as)\s+"
    r"|^(?:(?:and\s+)?yet|thus|moreover|however|hence|again|also|finally|here|today"
    r"|(?:in|at|on|for|during|after|since)\s+(?:\S+\s+){1,7}))$",
    re.IGNORECASE,
)
"""What may stand before the subject of a main clause."""

OWN_TEXT = re.compile(r"this\s+(?:article|paper|study|essay|thesis)", re.IGNORECASE)
STOP_FOR_COMMA = re.compile(rf"\.(?=\s+{TITLE}\b[^.]*\b{SAYING}\b)")
"""A full stop that recognition made of the comma behind a name."""

CUES = sign(
    SAY
    | STANCE
    | GROUP_SAY
    | QUOTING
    | OF_GROUPS
    | (OF_PEOPLE_ABROAD - {"so"})
    | set(
        "sei seien wrote writes dismissed dismisses attributed attributes likened likens blamed blames rejected rejects accused accuses "
        "characterised characterized voiced "
        "agreement consensus recommendation suggestion conclusion view opinion according selon laut según intervention statement answer doubt "
        "established understood felt contending reinforced reinforces justified justifies hear brought started opened began spoke gave made drew took summarise summarize mentioned shared raised "
        "highlighted like defend anticipate expect accept remember recall suggesting claiming convinced persuaded confident concerned worried sure suggest propose "
        "recommend argue prefer add think believe agree consider feel say remarquer observer savoir valoir inquiète félicite réjouit tient "
        "constar concerns support found finds ruled raised voiced expressed heard told informed evidence point disagreed disagrees disagree prefers preferred talked talks accepts accepted submits "
        "submitted supports supported wonders wants wanted comment sense feeling mood hingewiesen angeregt vorgeschlagen festgestellt kritisiert bemängelt angemerkt "
        "hervorgehoben gefordert empfohlen einigkeit konsens einvernehmen rappelé proposé relevé señaló propuso destacó mencionó planteó zufolge assenyalar proposar".split()
    )
)
"""Words of which every attribution has one: most sentences fail here. The signs below are those of single forms."""

PERHAPS = sign(
    "clear held holds wished wishes pleased glad happy sorry surprised alarmed uncertain unsure adamant certain insistent emphatic explicit categorical unequivocal hopeful optimistic doubtful disappointed critical dismissive supportive wary "
    "sees saw regarded regards defended favoured favored favours favors challenged put went view position response reply argument feeling "
    "sense perception contention submission assessment verdict message advice recollection understanding belief impression concern "
    "words complaint criticism explanation testimony account stance warning judgement judgment letter minutes guidance divided proposal".split()
)
"""Common words of some attributions: with them alone a sentence must also hold one of the pieces below."""
LIKELY = Forms(
    r"\b(?:clear|certain|adamant|insistent|emphatic|explicit|categorical|unequivocal|hopeful|optimistic|doubtful|disappointed) that\b",
    r"\b(?:critical|dismissive|supportive|wary) (?:of|about)\b",
    r"\b(?:pleased|glad|happy|sorry|surprised|disappointed|alarmed) (?:that|to (?:note|hear|learn|see|say|report))\b",
    r"\b(?:held|holds) that\b",
    r"\bwish(?:ed|es) to know\b",
    r"\b(?:uncertain|unsure) (?:how|whether|if|that|about|why|what)\b",
    r"\bput (?:it\b|to (?:us|the)|forward the)",
    r"\bwent (?:even|further|so)\b",
    r"\b(?:sees|saw|regards|regarded)\s[^.;:,]{1,70}?\sas\b",
    r"\b(?:defended|favoured|favours|favored|favors|challenged) (?:a|the|his|her|this|that|its)\b",
    r"\b(?:view|position|response|reply|argument|feeling|sense|perception|contention|submission|assessment|verdict|message|advice|recollection|understanding|"
    r"belief|impression|concern|complaint|criticism|explanation|testimony|account|stance|warning|judgement|judgment|proposal)s?\b"
    r"(?:,? that\b|[^.;:]{0,80}? (?:was|is|were|are|been)(?: \w+)? (?:that\b|the\b|an?\b|clear\b|to\b))",
    r"\b(?:minutes|letter|guidance|response|submission|testimony)\s+(?:\w+\s+){0,4}?(?:records?|recorded|notes?|noted|shows?|showed|says?|said|states?|stated)\b",
    r"\bdivided\s",
    r"\bwords,",
)

VERB_WORDS = SAY | set(
    "wrote writes justified justifies brought started opened began closed ended made gave provided offered drew calling spoke took summarise summarize view opinion anticipate "
    "expect accept remember recall suggesting claiming convinced persuaded confident concerned sceptical skeptical worried sure "
    "suggest propose recommend argue prefer add think believe agree consider feel say remarquer observer savoir valoir inquiète félicite "
    "réjouit tient constar disagreed disagrees prefers preferred talked talks accepts accepted submits submitted supports supported wants wanted clear took put went wrote writes sees saw "
    "regarded regards dismissed attributed likened blamed defended favoured favored rejected challenged accused gave adamant certain critical".split()
)
VERBS = sign(VERB_WORDS)
TITLES_OF_PEOPLE = sign(_letters_of(TITLES))
PRONOUNS = sign("he she his her il elle er sie él ella".split())
PLACES = sign(
    max(_letters_of([name.removeprefix("the ")]), key=len) for name in {*COUNTRIES, *BODIES, *map(str.lower, NATIONAL)}
)
"""One word of each, and no article."""
STANCES = sign(STANCE | {"like", "defend", "pointed", "doubt"})
GROUPS = sign(COLLECTIVE_NOUNS)
GROUP_VERBS = sign(GROUP_SAY | {"pointed"})
OFFICES = sign(max(_letters_of([office]), key=len) for office in _PERSONS)
AGENT_NOUNS = sign(AGENTS)
QUOTE_VERBS = sign(QUOTING)
AGENTLESS_WORDS = sign(
    "pointed noted stressed emphasised emphasized highlighted suggested proposed argued agreed mentioned recalled stated said explained "
    "underlined recommended acknowledged observed understood concluded shared established felt regretted alleged agreement agreements consensus "
    "recommendation recommendations suggestion suggestions call calls proposal proposals view views raised voiced expressed heard told conclusion".split()
)
