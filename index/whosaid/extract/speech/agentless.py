"""What was said by nobody by name: `The inquiry heard that …`, `One comment was that …`, `Es wurde angeregt, …`."""

import re
from functools import reduce
from operator import or_

from whosaid.extract.forms import Forms
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.abroad import FRENCH_SAID, GERMAN_SAYS, SPANISH_SAID, SPANISH_SAYS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.patterns import ADVERBS, AGENTLESS, AGENTLESS_WORDS
from whosaid.model import Span

_MEETING = r"(?:inquiry|committee|commission|panel|review|tribunal|court|board|council|group|meeting|conference|assembly|hearing)"
_HEARD = re.compile(
    rf"\b(?:(?:the|this|our)\s+{_MEETING}|we)\s+(?:have\s+)?(?:\w+ly\s+|also\s+|further\s+|often\s+|then\s+|been\s+){{0,2}}"
    r"(?:heard|(?:was|were|been)\s+(?:\w+\s+)?(?:told|informed)|told|received\s+evidence|took\s+evidence)"
    r"(?:\s+(?:evidence|directly|repeatedly|clearly))?(?:\s+(?:from|by)\s[^.;:]{1,90}?)?,?\s+(?:that|how)\b"
)
_EVIDENCE = re.compile(
    leaping(
        r"\bevidence\s+(?:(?:that\s+)?we\s+(?:have\s+)?(?:received|heard|took)|(?:given|submitted|presented)\s+to\s+(?:us|the\s+\w+)|"
        r"from\s[^.;:,]{1,60}?)\s+(?:strongly\s+|clearly\s+|also\s+)?"
    )
    + r"(?:suggest(?:s|ed)|indicate[sd]|show(?:s|ed)|was|highlighted|confirm(?:s|ed))\s+that\b"
)
_SENSE = re.compile(
    r"(?:sense|view|feeling|mood|opinion|consensus|impression)\s+(?:of|in|among)\s+(?:the|those|all|most)\s+(?:\w+\s+){0,2}?\w+\s+(?:was|is)\s+"
    r"(?:that|clear)\b"
)
_REMARK = re.compile(
    r"(?:comment|question|suggestion|concern|view|remark|argument|proposal|recommendation|objection|worry|criticism|complaint|realization)"
    r"\s+(?:from\s[^.;:,]{1,50}?\s+|raised\s+)?was\s"
)
_AMONG = r"(?:\s+(?:among|of|in|from|within|by|across)\s[^.;:,]{1,60}?)?"
_VIEWS = Forms(
    r"\bthe (?:prevailing|general|common|overall|majority|dominant|widespread|shared|unanimous|overwhelming|predominant)"
    rf" (?:view|feeling|opinion|sense|impression|message|mood|belief){_AMONG} (?:was|is) that\b",
    r"\bthe (?:consensus|feeling|mood) (?:among|of|in)\s[^.;:,]{1,60}? (?:was|is) that\b",
    r"\bthere (?:was|is|were) (?:also )?(?:an?|some) (?:\w+ ){0,2}(?:view|feeling|sense|perception|belief|recognition|acknowledgement)s?"
    rf"{_AMONG} that\b",
    r"\bit (?:was|has been) (?:also )?put to (?:us|the \w+) that\b",
    r"\b(?:views?|opinions?) (?:was|were) (?:\w+ )?(?:divided|split) (?:on|about|over|as to)\b",
    r"\b(?:criticism|concern|disappointment|regret|surprise|frustration|support|doubt|hope) was (?:also )?(?:voiced|expressed|raised)\b",
    r"\bmuch of the evidence (?:that )?(?:we )?(?:have )?(?:received |heard )?(?:criticised|criticized|suggested|argued|pointed|stressed|called)\b",
)
"""What many thought, without a name."""
_ONE = re.compile(r"\b(?:one|another|an?)\s+(?:\w+\s+)?$")
_SUPPORT = re.compile(
    r"there\s+(?:was|were)\s+(?:also\s+)?(?:some\s+|a\s+lot\s+of\s+|much\s+|little\s+|no\s+|a\s+)?"
    r"(?:(?:wide|broad|general|strong|clear|widespread|considerable|real)\s+)?"
    r"(?:support|concerns?|disagreement|enthusiasm|scepticism|skepticism|frustration)\s+(?:for|that|about|over|among|from|on|at)\b"
)
_GERMAN = (
    "hingewiesen angeregt vorgeschlagen betont festgestellt kritisiert bemängelt angemerkt hervorgehoben gefordert empfohlen vorgebracht bemerkt "
    "unterstrichen eingewandt gewarnt"
).split()
_AGREED = "einigkeit konsens übereinstimmung einvernehmen".split()
_FRENCH = (
    "souligné proposé rappelé suggéré précisé indiqué noté observé signalé demandé constaté recommandé relevé regretté évoqué"
).split()
_SPANISH = (
    "señaló propuso destacó subrayó mencionó planteó sugirió indicó recordó comentó insistió recomendó observó advirtió"
).split()
_CATALAN = "dir proposar assenyalar comentar remarcar suggerir destacar recordar".split()
_FORMS = (
    (sign("heard told informed received took".split()), " ", _HEARD),
    (sign(["evidence"]), "evidence ", _EVIDENCE),
    (sign("sense feeling mood impression view opinion consensus".split()), " was ", _SENSE),
    (
        sign("support concern concerns disagreement enthusiasm scepticism skepticism frustration".split()),
        "there w",
        _SUPPORT,
    ),
    (
        sign(_GERMAN),
        "es ",
        re.compile(rf"\bes\s+(?:wurde|wird|ist)\s+(?:[^.;:]{{1,80}}?\s)?(?:{'|'.join(_GERMAN)})\b"),
    ),
    (sign(_AGREED), "es ", re.compile(rf"\bes\s+(?:herrschte|bestand|besteht)\s+(?:\w+\s+)?(?:{'|'.join(_AGREED)})\b")),
    (
        sign([*_FRENCH, "remarquer", "observer", "valoir", "part"]),
        " ",
        re.compile(
            rf"\b(?:il\s+(?:a\s+été|est|fut)|on\s+a)\s+(?:également\s+|aussi\s+|ensuite\s+)?(?:{'|'.join(_FRENCH)}|"
            r"fait\s+(?:remarquer|observer|valoir|part))\b"
        ),
    ),
    (
        sign(["dit", "dicho", "dijo", "heißt", "consenso", "acuerdo"]),
        " ",
        re.compile(
            r"\b(?:on\s+nous\s+a\s+dit\s+qu|se\s+nos\s+(?:dijo|ha\s+dicho)\s+que\b|hubo\s+(?:\w+\s+)?(?:consenso|acuerdo)\s+(?:en|sobre)\b"
            r"|i[mn]\s+[^.;:,]{3,40}?\sheißt\s+es,)"
        ),
    ),
    (sign(_SPANISH), "se ", re.compile(rf"\bse\s+(?:{'|'.join(_SPANISH)})\b")),
    (sign(_CATALAN), "es va ", re.compile(rf"\bes\s+va\s+(?:{'|'.join(_CATALAN)})\b")),
)
"""Signs, a piece of text that stands in every match, and the pattern."""

_REMARKS = sign(
    "comment question suggestion concern view remark argument proposal recommendation objection worry criticism complaint realization".split()
)
_VIEWED = sign(
    "prevailing general common overall majority dominant widespread shared unanimous overwhelming predominant consensus feeling mood view sense "
    "perception belief recognition acknowledgement put divided split voiced expressed raised evidence".split()
)
_ANY = reduce(or_, (signs for signs, _, _ in _FORMS), AGENTLESS_WORDS | _REMARKS | _VIEWED)


def said_by_nobody(sentence: Sentence) -> Span | None:
    """Where a sentence says that something was said, whoever said it; None where it does not."""
    if not sentence.signs & _ANY:
        return None
    text = sentence.small
    match = AGENTLESS.first(text, sentence.signs) if sentence.signs & AGENTLESS_WORDS else None
    if match is not None:
        return match.span()
    match = _VIEWS.any(text, sentence.signs)
    if match is not None:
        return match.span()
    for signs, piece, pattern in _FORMS:
        match = pattern.search(text) if sentence.signs & signs and piece in text else None
        if match is not None:
            return match.span()
    if sentence.signs & _REMARKS and " was " in text:
        for match in _REMARK.finditer(text):
            one = _ONE.search(text, max(0, match.start() - 30), match.start())
            if one is not None:
                return one.start(), match.end()
    return None


_SAID_BY_SOME = (
    "argue argued felt feel disagree disagreed agree agreed wanted want preferred prefer supported support suggest suggested thought think believe "
    "believed note noted expressed questioned said say worried worry fear feared warn warned wondered asked propose proposed advocate advocated "
    "complain complained claim claimed insist insisted raised reported observed commented mentioned highlighted stressed emphasised emphasized recommended"
).split()
_SOME_SAY = re.compile(
    rf"(?:^|^(?:\w+,|\w+ly,?|but|and|yet|while|whereas|(?:in|as|on|at|while|whilst|although|though|despite|given)\s[^,.;:]{{2,90}},)\s+)(?P<who>(?:some|others|many|most|several|a\s+few|someone|somebody|everyone|everybody)(?:\s+of\s+(?:the|those|us)\s+\w+)?)\s+{ADVERBS}"
    rf"(?:{one_of(_SAID_BY_SOME)}|called\s+for|pointed\s+out)\b(?!\s+(?:should|must|need|needs|has|was|is|to)\b)(?=\s+\S+\s+\S+)"
)
BY_SOME = sign([*_SAID_BY_SOME, "called", "pointed"])


_SOME_ABROAD = re.compile(
    rf"(?P<who>certaine?s|d[’']autres|beaucoup|plusieurs|algun[oa]s|otr[oa]s|much[oa]s|einige|andere|viele|manche)\s+(?:(?:ont|han)\s+(?:{one_of(FRENCH_SAID | SPANISH_SAID)})"
    rf"|(?:estim|consid|pens|soulign|regrett|affirm)\w*ent\s+qu|(?:{one_of(SPANISH_SAYS)})\s+que|(?:{one_of(GERMAN_SAYS)}n?),\s+dass)\b"
)


def said_by_some(sentence: Sentence) -> Span | None:
    """Where some, others or most of those present stand who say something, by no other name."""
    match = _SOME_SAY.match(sentence.small) or _SOME_ABROAD.match(sentence.small)
    return match.span("who") if match is not None else None
