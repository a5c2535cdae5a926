"""People as the source of a sentence in French, German and Spanish, by what stands before and behind their names."""

import re
from functools import reduce
from operator import or_

from whosaid.extract.lexicon.abroad import (
    ENGLISH_TOO,
    FRENCH_SAID,
    FRENCH_SAYS,
    GERMAN_PARTED,
    GERMAN_SAYS,
    SPANISH_SAID,
    SPANISH_SAYS,
    WORDS,
)
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.names import HONORIFIC
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.groups import SPANISH_ADVERBS
from whosaid.extract.speech.marks import is_unclosed
from whosaid.extract.speech.paragraph import Attribution, SpeechParagraph
from whosaid.model import Span

SIGNS = sign(WORDS)
_GAP = r"(?:\s*\([^()]{0,60}\))?(?:\s*,[^.;:,«»„“”\"]{1,120},)?\s+"
_FRENCH_ADVERBS = r"(?:(?:également|aussi|ensuite|enfin|toutefois|cependant|ainsi|notamment|en\s+outre|par\s+ailleurs|\w+ment)\s+){0,2}"
_GERMAN_PARTED_VERBS = "|".join(
    rf"{one_of(verbs.split())}(?=\s[^.;:]{{0,200}}\b(?:{ends})\b)" for ends, verbs in GERMAN_PARTED.items()
)
_FRENCH = (
    rf"(?:(?:a|ont|avait|avaient)\s+{_FRENCH_ADVERBS}(?:{one_of(FRENCH_SAID)}|tenu\s+à\s+\w+er|fait\s+(?:valoir|remarquer|observer|savoir|part|état)"
    r"|mis\s+(?:en\s+garde|en\s+avant|l[’']accent)|attiré\s+l[’']attention|parlé\s+d)"
    rf"|(?:s[’']est|s[’']était|se\s+sont)\s+{_FRENCH_ADVERBS}(?:dite?s?|déclarée?s?|montrée?s?|inquiétée?s?|félicitée?s?|réjouie?s?|étonnée?s?|opposée?s?|prononcée?s?|engagée?s?|interrogée?s?)"
    r"|se\s+(?:dit|déclare|demande|réjouit|félicite)|s[’'](?:inquiète|interroge|étonne|insurge|indigne|alarme)"
    r"|(?:est|était)\s+(?:d[’']avis|convaincue?|persuadée?|favorable|opposée?)"
    rf"|{_FRENCH_ADVERBS}(?:{one_of(FRENCH_SAYS)})\s+(?:que?|des?|du|à|l[ea]s?|une?|comme|\s{{4,}}|(?=[dl][’']|qu[’']|«)))"
)
_GERMAN = (
    rf"(?:{one_of(GERMAN_SAYS)}|{_GERMAN_PARTED_VERBS}|(?:ist|war)\s+(?:der|die|das)?\s*(?:Ansicht|Meinung|Auffassung|Überzeugung)"
    r"|(?:vertrat|vertritt)\s+(?:die|eine|den)\s+(?:\w+\s+)?(?:Ansicht|Auffassung|Meinung|Position|These|Standpunkt)"
    r"|zeigte?\s+sich\s+(?:\w+\s+)?(?:überzeugt|besorgt|erfreut|enttäuscht|skeptisch|zufrieden|offen|zuversichtlich)"
    r"|g(?:ab|ibt)\s+zu\s+bedenken|macht(?:e|en)?\s+(?:deutlich|klar)|spr(?:ach|icht)\s+von\s+eine[rmn]?|(?:hielt|hält)\s+(?:es|d\w+)\s+[^.;:]{0,80}?für"
    r"|bezeichnete?\s+[^.;:„“”]{1,90}?\s+als|(?:sieht|sah)\s+(?:in\s+[^.;:]{2,50}\s+eine?n?|d\w+\s+[^.;:]{2,50}\s+als)|nannte\s+[^.;:]{2,50}\s+(?:eine?n?|\s{5,}))"
)
_SPANISH = (
    rf"(?:(?:ha|han|había|habían)\s+{SPANISH_ADVERBS}{one_of(SPANISH_SAID)}"
    r"|hizo\s+(?:hincapié|énfasis)|puso\s+de\s+(?:relieve|manifiesto)|llamó\s+la\s+atención|dejó\s+claro|dio\s+a\s+conocer"
    r"|se\s+(?:mostró|muestra|mostraron)\s+(?:convencid|preocupad|partidari|favorable|de\s+acuerdo|satisfech|dispuest|escéptic)\w*"
    r"|se\s+(?:comprometió|comprometieron)\s+a|se\s+(?:quejó|quejaron)\s+de|es\s+(?:de\s+la\s+opinión|partidari[oa])|habló\s+de"
    rf"|{SPANISH_ADVERBS}{one_of(SPANISH_SAYS)})"
)
SAYS = re.compile(rf"{_GAP}(?:{_FRENCH}|{_GERMAN}|{_SPANISH})(?![^\W\d_])")
"""Behind a name."""

_TITLE = rf"(?:(?:{HONORIFIC}|[Ll][ae]|[Ee]l|[Dd](?:er|ie)|[Mm]inistre|[Mm]inisterin?|[Mm]inistr[oa]|[Pp]résidente?|[Pp]residente|[Pp]räsident(?:in)?)\s+){{0,3}}"
SAID_BY = re.compile(
    rf"(?:,\s(?:räumte?|stellte?|fügte?|merkte?|kündigte?|hob|führte?)|(?:,|[–—-]\s?|\b[Cc]omme\s|\b[Cc]omo\s|\b[Ww]ie\s|\b[Ss]egún\s)\s*(?:(?:l[’'])?(?:a|avait)\s+(?:\w+ment\s+)?{one_of(FRENCH_SAID)}|(?:l[’'])?{one_of(FRENCH_SAYS)}|{one_of(GERMAN_SAYS)}|so|"
    rf"(?:ha|había)\s+{one_of(SPANISH_SAID)}|{one_of(SPANISH_SAYS)})"
    rf"|(?:^|[.;,]\s)(?:(?:[Aa]uf|[Ii]m|[Ii]n|[Aa]m|[Zz]um|[Zz]ur|[Nn]ach|[Bb]ei)\s[^.;:,]{{2,60}}\s|(?:[Dd]abei|[Zz]udem|[Aa]ußerdem|[Aa]bschließend|[Aa]nschließend|[Zz]unächst|[Dd]anach|[Ff]erner|[Dd]azu|[Dd]arauf|[Dd]araufhin|[Hh]ier|[Ee]benso)\s)"
    rf"(?:{one_of(GERMAN_SAYS)})"
    r"|\b(?:[Dd]e\s+l[’']avis|[Dd]u\s+point\s+de\s+vue|[Aa]ux\s+yeux)\s+(?:de|d[’'])|\b[Dd][’']après"
    r"|\b[Nn]ach\s+(?:Ansicht|Auffassung|Meinung|Einschätzung|Angaben|Worten|Überzeugung)\s+(?:von|de[rs])|\b[Aa]us\s+(?:der\s+)?Sicht\s+von"
    rf"|\b(?:[Aa]\s+juicio|[Ee]n\s+opinión|[Ee]n\s+palabras|[Aa]\s+criterio)\s+de)\s*(?<=[\s’']){_TITLE}$"
)
"""Before a name."""

_SPANISH_LEAD = r"(?:(?:además|también|asimismo|igualmente|finalmente|por\s+(?:último|otra\s+parte|otro\s+lado|su\s+parte)|en\s+(?:este|ese)\s+sentido|al\s+respecto|a\s+su\s+vez),?\s+)?"
_BEHIND = (
    (
        sign([*GERMAN_SAYS, *"fügte fügt räumte räumt stellte stellt merkte merkt".split()]),
        re.compile(
            rf",\s+(?:{one_of(GERMAN_SAYS)}|fügte?|räumte?|stellte?|merkte?)\s+(?P<who>er|sie)(?=\s*[.,]|\s+(?:weiter|zudem|abschließend|hinzu|ein|fest|klar|an)\b)"
        ),
    ),
    (
        sign((FRENCH_SAID | FRENCH_SAYS) - ENGLISH_TOO),
        re.compile(
            rf",\s+(?:(?:a|avait)-t-(?P<who>il|elle)\s+(?:\w+ment\s+)?{one_of(FRENCH_SAID)}|{one_of(FRENCH_SAYS)}-(?:t-)?(?P<whose>il|elle))\b"
        ),
    ),
    (
        sign([*SPANISH_SAID, "hincapié", "énfasis"]),
        re.compile(
            rf"^{_SPANISH_LEAD}(?P<who>(?:ha|había)\s+{one_of(SPANISH_SAID)}|hizo\s+(?:hincapié|énfasis)\s+en)\s+(?:[^.;:,]{{0,40}}\s)?que\b"
        ),
    ),
)
_BEHIND_SIGNS = reduce(or_, (signs for signs, _ in _BEHIND))


def source_behind(paragraph: SpeechParagraph, sentence: Sentence) -> Attribution | None:
    """Whom the pronoun behind a sentence stands for, who was named before it; nobody by name in doubt."""
    said = _said_behind(sentence)
    if said is None or sentence.text.count("«") != sentence.text.count("»") or is_unclosed(sentence.text):
        return None
    pronoun, (low, high) = said
    name = paragraph.meant_for_sure(pronoun, sentence.start) if pronoun in _PRONOUNS else None
    return Attribution(name, None, (sentence.start + low, sentence.start + high), "pronoun", 0.75 if name else 0.6)


_PRONOUNS = frozenset(("er", "sie", "il", "elle"))


def _said_behind(sentence: Sentence) -> tuple[str, Span] | None:
    """The pronoun that says what stands before it (`Die Mauer ist alt, sagte er.`), or the Spanish verb without one, and where it stands."""
    if not sentence.signs & _BEHIND_SIGNS:
        return None
    for signs, pattern in _BEHIND:
        match = pattern.search(sentence.small) if sentence.signs & signs else None
        if match is not None and (match.end() > _LEAST or match.start() == 0):
            group = "who" if match["who"] else "whose"
            return match[group], match.span(group)
    return None


_LEAST = 20
PRONOUN_OPENS = re.compile(r"(?P<who>Il|Elle|Er|Él|Ella)(?=\s)")
TELLS_THAT = re.compile(r"\b(?:que|dass)\b|\bqu[’']")
"""In a sentence that tells what somebody said, whoever that is."""
_FOR = re.compile(rf"^(?:[^\W\d_]+,\s+)?(?:Pour|Für|Para)\s+{_TITLE}$")
_IS = re.compile(
    r"\s*,\s(?:[^.;:,]{0,60}?\s)?(?:est|sont|était|étaient|reste|restent|doit|doivent|faut|c[’']est|es|son|era|eran|debe|deben|hay)\s"
    r"|\s+(?:ist|sind|war|waren|bleibt|bleiben|steht\s+fest|gehört|bedeutet)\s|\s+(?:es|son)\s"
)
_PASSIVE = re.compile(r"[^.;:]*\s(?:est|sont|était|étaient)\s+(?:été|\w+ée?s?\s+(?:en|par|à)\b)")


def says(before: str, behind: str) -> bool:
    """Whether what stands before and behind a name makes its bearer the source of the sentence."""
    if SAYS.match(behind) is not None:
        return True
    return _FOR.search(before) is not None and _IS.match(behind) is not None and _PASSIVE.match(behind) is None
