"""Groups, bodies and texts as the source of a sentence in French, German and Spanish, and behind `according to`.

The source opens the sentence, behind an adverb at most, and its verb follows: what stands deeper in a sentence may
belong to somebody else. English groups with verbs are read with the other English forms.
"""

import re
from functools import reduce
from operator import or_

from whosaid.extract.lexicon.abroad import (
    ENGLISH_TOO,
    FRENCH_SAID,
    FRENCH_SAYS,
    GERMAN_SAYS,
    SPANISH_SAID,
    SPANISH_SAYS,
)
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.groups import (
    FRENCH,
    FRENCH_PARTICIPLES,
    FRENCH_VERBS,
    GERMAN,
    GERMAN_PARTED,
    GERMAN_VERBS,
    SPANISH,
    SPANISH_PARTICIPLES,
    SPANISH_VERBS,
)
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.said_abroad import TAKES_OBJECTS
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVE_NOUNS, THINGS
from whosaid.extract.names import HONORIFIC, NAME, fold
from whosaid.extract.people import plausible
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.paragraph import Attribution, party_name
from whosaid.model import Span

_FRENCH_ARTICLE = (
    r"(?:(?:les?|la|une?|des|plusieurs|certaine?s|quelques|deux|trois|tous\s+les|toutes\s+les|la\s+plupart\s+des|nombre\s+de|de\s+nombreu(?:x|ses)|"
    r"une\s+majorité\s+des?|beaucoup\s+de|ces?|cet(?:te)?|divers(?:es)?|d[’']autres|l[’']ensemble\s+des)\s+|l[’'])"
)
_FRENCH_GROUP = (
    rf"(?:(?:m\.|mme|monsieur|madame)\s+)?{_FRENCH_ARTICLE}(?:[^\W\d_]+\s+)?{one_of(FRENCH)}(?![\w-])"
    r"(?:\s+(?!(?:qu[ie]|dont|où|ne|est|sont|a|ont|avait|avaient)\b|qu[’'])[\w’'-]+){0,8}?(?<!\set)(?<!\sou)"
)
_FRENCH_ADVERBS = r"(?:(?:également|aussi|ensuite|enfin|toutefois|cependant|ainsi|en\s+outre|par\s+ailleurs|unanimes|\w+ment)\s+){0,2}"
_FRENCH_SAYS = (
    rf"(?:\s*,[^,.;:«»]{{3,80}},)?\s+(?:(?:a|ont|avait|avaient)\s+{_FRENCH_ADVERBS}{one_of(FRENCH_PARTICIPLES)}"
    rf"(?<!\bfait)(?<!\battiré)(?<!\bappelé)|(?:a|ont)\s+{_FRENCH_ADVERBS}(?:fait\s+(?:valoir|remarquer|observer|savoir|part|état)|attiré\s+l[’']attention|appelé\s+à"
    rf"|mis\s+(?:en\s+garde|en\s+avant|l[’']accent))|{_FRENCH_ADVERBS}{one_of(FRENCH_VERBS)}|se\s+(?:félicite(?:nt)?|sont\s+dits?|plai(?:nt|gnent)\s+d)|s[’'](?:est\s+(?:dite?|engagée?)|inquiète(?:nt)?))\b"
)
_GERMAN_ARTICLE = r"(?:(?:d(?:er|ie|as)|eine?|mehrere|einige|viele|manche|andere|alle|zahlreiche|die\s+meisten|beide|weitere|verschiedene|zwei|drei|diese[rs]?)\s+)"
_GERMAN_GROUP = (
    rf"{_GERMAN_ARTICLE}(?:[^\W\d_]+\s+)?{GERMAN}(?![\w-])"
    r"(?:\s+(?:de[rs]|von|vom|aus|für|im|in|zur|zum|beim|am)\s+(?:(?:[\w-]+|&)\s+){0,4}?[\w-]+?)?"
)
_GERMAN_PARTED_VERBS = "|".join(
    rf"{one_of(verbs.split())}(?=\s[^.;:]{{0,200}}\b{one_of(ends.split())}\b)" for ends, verbs in GERMAN_PARTED.items()
)
_GERMAN_VERB = rf"(?:{one_of(GERMAN_VERBS)}|{_GERMAN_PARTED_VERBS}|(?:ist|sind|war|waren)\s+(?:sich\s+(?:darin\s+)?einig|der\s+(?:ansicht|meinung|auffassung)))"
_SPANISH_GROUP = (
    r"(?:(?:(?:el|la)\s+(?:sra?\.|señora?)|el|l[ao]s?|un[ao]?s?|vari[ao]s|algun[ao]s|much[ao]s|otr[ao]s|tod[ao]s\s+l[ao]s|la\s+mayoría\s+de\s+l[ao]s|numeros[ao]s|divers[ao]s|"
    rf"amb[ao]s|est[ao]s|dos|tres)\s+)(?:[^\W\d_]+\s+)?{one_of(SPANISH)}(?![\w-])"
    r"(?:\s+(?!(?:que|quien(?:es)?|cuy[ao]s?|donde|no|ya|es|son|ha|han|había|habían)\b)[\w’'-]+){0,8}?(?<!\sy)(?<!\so)"
)
SPANISH_ADVERBS = r"(?:(?:también|además|asimismo|igualmente|finalmente|luego|\w+mente)\s+){0,2}"
_SPANISH_SAYS = rf"(?:\s*,[^,.;:«»]{{3,80}},)?\s+{SPANISH_ADVERBS}(?:{one_of(SPANISH_VERBS)}|dio\s+a\s+conocer|mostr(?:ó|aron)\s+(?:su\s+)?(?:preocupación|satisfacción|disconformidad|apoyo|rechazo)|se\s+(?:mostr(?:ó|aron)\s+(?:satisfech|preocupad|convencid|dispuest|favorable|partidari|escéptic)\w*|comprometi(?:ó|eron)\s+a|quej(?:ó|aron)\s+de)|dej(?:ó|aron)\s+claro|(?:ha|han|había|habían)\s+{SPANISH_ADVERBS}{one_of(SPANISH_PARTICIPLES)})\b"
_ENGLISH_GROUP = (
    r"(?:(?:the|an?|one|some|many|several|most|other|two|three|his|her|their|our|its)\s+)(?:[^\W\d_][\w’'-]*\s+){0,3}?"
    rf"{one_of(AGENTS | COLLECTIVE_NOUNS | BODY_WORDS)}(?![\w’'-])(?:\s+(?:for|of|at|from|in|on)\s[^,.;:]{{1,60}}?)?"
)
_EVIDENCE_OF = r"(?:(?:written|oral)\s+)?(?:evidence|testimony|statement|account)s?\s+(?:of|from|by|given\s+by)\s+"
_OPENER = r"(?:[^\W\d_][\w’'-]*(?:\s+[\w’'-]+)?,\s+)?"
_CLAUSE = r"(?:(?!(?:selon|d[’']après|pour|según|para|laut|qu[ei]|qu[’']\w+|quien)\b)[^\W\d_][\w’'-]*(?:\s+[\w’'-]+){0,11},\s+)?"
"""What may stand before a subject with its verb."""

_SAYS = (
    (
        sign(
            FRENCH_PARTICIPLES
            | FRENCH_VERBS
            | {
                "garde",
                "accent",
                "avant",
                "valoir",
                "remarquer",
                "savoir",
                "félicite",
                "félicitent",
                "inquiète",
                "inquiètent",
                "engagé",
                "engagée",
                "plaint",
                "plaignent",
            }
        ),
        re.compile(rf"{_CLAUSE}(?P<who>{_FRENCH_GROUP}){_FRENCH_SAYS}"),
    ),
    (
        sign(
            GERMAN_VERBS
            | {verb for verbs in GERMAN_PARTED.values() for verb in verbs.split()}
            | {"ansicht", "meinung", "auffassung", "einig"}
        ),
        re.compile(
            rf"(?P<who>{_GERMAN_GROUP})\s+{_GERMAN_VERB}\b"
            rf"|(?!(?:wenn|falls|dass|ob|wie|was|warum)\b)(?:[^\W\d_][\w-]*\s+){{1,4}}?{_GERMAN_VERB}\s+(?P<behind>{_GERMAN_GROUP}),\s+(?:dass|ob|wie)\b"
        ),
    ),
    (
        sign(
            SPANISH_VERBS
            | SPANISH_PARTICIPLES
            | set("conocer mostró mostraron comprometió comprometieron quejó quejaron claro".split())
        ),
        re.compile(
            rf"{_CLAUSE}(?P<who>{_SPANISH_GROUP}){_SPANISH_SAYS}"
            rf"|{_OPENER}desde\s+(?P<behind>(?:(?:el|la|l[ao]s)\s+)?[^.;:,«»“”]{{2,60}}?)\s+(?:\w+mente\s+|también\s+)?{one_of(verb for verb in SPANISH_VERBS if verb.endswith('n'))}\s+que\b"
        ),
    ),
)
_ACCORDING = (
    (
        sign(["according"]),
        re.compile(rf"{_OPENER}according\s+to\s+(?:the\s+)?(?:{_EVIDENCE_OF})?(?P<who>{_ENGLISH_GROUP}),"),
    ),
    (sign(["according"]), re.compile(rf"(?:[^\s]+\s+){{4,80}}?according\s+to\s+(?P<who>{_ENGLISH_GROUP})(?=[.,;])")),
    (sign(["view", "opinion"]), re.compile(rf"{_OPENER}in\s+the\s+(?:view|opinion)\s+of\s+(?P<who>{_ENGLISH_GROUP}),")),
    (
        sign(["selon", "après", "avis"]),
        re.compile(
            rf"{_OPENER}(?:selon|d[’']après|de\s+l[’']avis)\s+(?:d[eu]s?\s+)?(?P<who>{_FRENCH_GROUP}|{one_of(FRENCH)}(?:\s+[\w’'-]+){{0,6}}?),"
        ),
    ),
    (
        sign(["laut", "zufolge", "angaben", "ansicht", "auffassung", "einschätzung", "meinung"]),
        re.compile(
            rf"(?:laut(?:\s+de[rsm])?|d(?:em|er|en)(?=\s[^,.;:]{{2,60}}\szufolge\b)|nach\s+(?:angaben|ansicht|auffassung|einschätzung|meinung)\s+(?:de[rs]|von))\s+(?P<who>(?:[^\W\d_]+\s+)?{GERMAN})(?![\w-])"
        ),
    ),
    (
        sign(["según", "acuerdo", "juicio", "opinión"]),
        re.compile(
            rf"[^.;:«»“”]{{12,200}}?,\s+según\s+(?P<behind>fuentes\s+[^\W\d_]+(?:\s+de\s+[\w’-]+)?)(?=[,.])|{_OPENER}(?:según|de\s+acuerdo\s+con|(?:a\s+juicio|en\s+opinión)\s+de(?=l?\s))\s*(?P<who>l?\s*{_SPANISH_GROUP}|l\s+{one_of(SPANISH)}(?:\s+[\w’'-]+){{0,6}}?),"
        ),
    ),
)
_VIEWED = (
    (
        sign(["pour", "comme", "position", "avis"]),
        re.compile(
            rf"{_OPENER}(?:pour\s+(?P<who>{_FRENCH_GROUP}),\s(?:[^.;:,]{{0,60}}?\s)?(?:est|sont|reste|restent|doit|doivent|faut|c[’']est)\s"
            rf"|comme\s+l[’'](?:indique|explique|écrit|a\s+{one_of(FRENCH_PARTICIPLES)})\s+(?P<said>{_FRENCH_GROUP}),"
            rf"|(?:la\s+(?:position|réponse|conclusion)|l[’'](?:avis|opinion|argument))\s+d(?:e\s+|[’']|u\s+|es\s+)(?P<of>{_FRENCH_GROUP}|{one_of(FRENCH)}(?:\s+[\w’'-]+){{0,5}}?)\s+(?:est|était)\s+qu)"
        ),
    ),
    (
        sign(["sicht", "position", "haltung"]),
        re.compile(
            rf"aus\s+(?:der\s+)?sicht\s+(?:de[rs]|von)\s+(?P<who>(?:[^\W\d_]+\s+)?{GERMAN})(?![\w-])"
            rf"|die\s+(?:position|haltung|antwort)\s+de[rs]\s+(?P<of>(?:[^\W\d_]+\s+)?{GERMAN})\s+(?:war|ist),\s+dass\b"
        ),
    ),
    (
        sign(GERMAN_SAYS),
        re.compile(
            rf"(?!(?:als|nachdem|wenn|während|bevor|da|weil|um)\b)[^.;:„“”\"]{{12,300}}?,\s+{one_of(GERMAN_SAYS - TAKES_OBJECTS)}\s+(?P<who>{_GERMAN_GROUP})"
            r"(?=[.,]|\s+(?:am|im|in|auf|bei|beim|der|dem|gegenüber|weiter|zum|zur|vor|nach|dazu|heute|gestern)\b)"
        ),
    ),
    (
        sign((FRENCH_SAID | FRENCH_SAYS) - ENGLISH_TOO),
        re.compile(
            rf"[^.;:«»“”\"]{{12,300}}?,\s+(?:(?:a|ont|avait|avaient)\s+{one_of(FRENCH_SAID - TAKES_OBJECTS)}|{one_of(FRENCH_SAYS - TAKES_OBJECTS)})\s+(?P<who>{_FRENCH_GROUP})"
            r"(?=[.,]|\s+(?:à|au|aux|lors|dans|devant|en|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b)"
        ),
    ),
    (
        sign([*SPANISH_SAID, *SPANISH_SAYS]),
        re.compile(
            rf"[^.;:«»“”\"]{{12,300}}?,\s+(?:según\s+)?(?:(?:ha|han)\s+{one_of(SPANISH_SAID)}|{one_of(SPANISH_SAYS - TAKES_OBJECTS)})\s+(?![^.,]*\s[ye]\s\w+(?:ó|aron|ieron)\b)(?P<who>{_SPANISH_GROUP})"
            r"(?=[.,]|\s+(?:en|durante|ante|tras|este|el|al)\b)"
        ),
    ),
    (
        sign("sei seien habe ist sind wird werde werden müsse müssten könne hat haben".split()),
        re.compile(rf"[^.;:]{{12,300}}?,\s+so\s+d(?:er|ie|as)\s+(?P<who>(?:[^\W\d_]+\s+)?{GERMAN})(?=[.,])"),
    ),
    (
        sign(["posición", "respuesta", "conclusión"]),
        re.compile(
            rf"la\s+(?:posición|respuesta|conclusión)\s+de\s*(?P<who>l?\s*{_SPANISH_GROUP}|l\s+{one_of(SPANISH)}(?:\s+[\w’'-]+){{0,5}}?)\s+(?:es|era|fue)\s+que\b"
        ),
    ),
)
_ACCORDINGLY = sign(["according"])
_FORMS = (*_SAYS, *_ACCORDING, *_VIEWED)
SIGNS = reduce(or_, (signs for signs, _ in _FORMS))
_DEFINITE = re.compile(
    r"(?:(?:(?:M\.|Mme|Monsieur|Madame)\s+l[ea]|(?:el|la)\s+(?:Sra?\.|señora?)|les?|la|d(?:er|ie|as)|el|l[ao]s|the)\s+|l[’'])",
    re.IGNORECASE,
)


_PROPER = re.compile(rf"{_OPENER}according\s+to\s+(?P<who>[^\W\d_][\w’'&-]*(?:\s+[^\W\d_][\w’'&-]*){{0,5}}),")
_IN_NAMES = frozenset("of for the and de du des".split())


def _body(sentence: Sentence) -> Span | None:
    """Where the proper name of a body stands behind `According to`: `According to Portwatch, the wall is low.`"""
    match = _PROPER.match(sentence.small)
    words = sentence.text[slice(*match.span("who"))].split() if match is not None else []
    if match is None or not all(word[0].isupper() or word in _IN_NAMES for word in words):
        return None
    plain = {word.casefold() for word in words}
    if plain & (THINGS | OPENERS) or fold(words[0]) in GIVEN_NAMES:
        return None
    if not (len(words) == 1 or plain & BODY_WORDS or any(map(str.isupper, words))):
        return None
    return match.span("who")


def group_source(sentence: Sentence) -> Attribution | None:
    """The group, body or text to which the beginning of a sentence attributes it, which has one of `SIGNS`."""
    body = _body(sentence) if sentence.signs & _ACCORDINGLY else None
    if body is not None:
        low, high = (sentence.start + at for at in body)
        return Attribution(None, sentence.text[slice(*body)], (low, high), "group", 0.7)
    for signs, pattern in _FORMS:
        match = pattern.match(sentence.small) if sentence.signs & signs else None
        if match is not None:
            low, high = next(
                match.span(name) for name in ("who", "behind", "said", "of") if match.groupdict().get(name)
            )
            start = sentence.start
            holder = _HOLDER.match(sentence.text, high)
            if holder is not None and plausible(holder["name"]):
                low, high = holder.span("name")
                return Attribution(holder["name"], None, (start + low, start + high), "named-source", 0.8)
            party = _party(sentence.text[low:high], opens=not low)
            return Attribution(None, party, (start + low, start + high), "group", 0.7)
    return None


_WHEN = re.compile(r"\s+(?:am\s+(?:\w+tag|Mittwoch|\w*[Aa]bend|\w*[Mm]orgen)|heute|gestern|hier|ayer|hoy)$")


_SPEAKS = re.compile(rf"(?:{GERMAN}|stadt|gemeinde|partei)\Z")


def is_group(word: str) -> bool:
    """Whether a noun of French, German or Spanish names people, an office or a body that speaks."""
    small = word.casefold()
    return small in FRENCH or small in SPANISH or _SPEAKS.match(small) is not None


def without_article(words: str) -> str:
    """A group of French, German or Spanish without its definite article."""
    return _DEFINITE.sub("", words, count=1)


_HOLDER = re.compile(rf",\s+(?:{HONORIFIC}\s*)*(?P<name>{NAME})(?:\s*\([^()]{{1,60}}\))?,")
"""Behind an office, the name of who holds it: `El portavoz del grupo, Juan Pérez, instó …`"""


def _party(words: str, *, opens: bool) -> str:
    """A group's name without its article; a number of people that opens a sentence in small letters."""
    words = _WHEN.sub("", words)
    bare = without_article(words)
    return party_name(words[0].lower() + words[1:] if opens and bare == words else bare)
