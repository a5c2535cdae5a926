"""Who stands behind a verb of saying that follows words in quotation marks in French, German and Spanish.

There the verb comes before its subject (`« … », explique le maire, Jean Roux`), and in Spanish it may have none
(`“…”, señaló.`): then whoever spoke before goes on.
"""

import re

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.said_abroad import (
    FRENCH_PARTICIPLES,
    FRENCH_PRESENT,
    FRENCH_REFLEXIVE,
    FRENCH_REFLEXIVE_PARTICIPLES,
    GERMAN,
    SPANISH_PARTICIPLES,
    SPANISH_PLURAL,
    SPANISH_SINGULAR,
)
from whosaid.extract.names import HONORIFIC, IS_NAME, UPPER, fold
from whosaid.extract.people import plausible
from whosaid.extract.speech.dropped import spoke_last
from whosaid.extract.speech.groups import is_group
from whosaid.extract.speech.paragraph import Attribution, SpeechParagraph
from whosaid.extract.speech.patterns import PREPOSED, TITLED_SURNAME
from whosaid.extract.speech.reported import source_of
from whosaid.extract.speech.whom import without_openers
from whosaid.model import Span

_ADVERB = r"(?:(?:d[’']abord|ensuite|également|aussi|encore|enfin|toutefois|cependant|ainsi|notamment|también|además|asimismo|finalmente|\w{3,}ment(?:e)?)\s+){0,2}"
_FRENCH = (
    rf"(?:l[’'])?(?:a|ont|avait|avaient)\s+{_ADVERB}{one_of(FRENCH_PARTICIPLES)}"
    rf"|s[’'](?:est|était)\s+{_ADVERB}{one_of(FRENCH_REFLEXIVE_PARTICIPLES)}e?|s(?:e\s+|[’'])(?:est\s+)?{one_of(FRENCH_REFLEXIVE)}|se\s+sont\s+{one_of(FRENCH_REFLEXIVE_PARTICIPLES)}e?s"
    rf"|fait\s+(?:valoir|remarquer|observer|savoir)|{one_of(FRENCH_PRESENT)}"
)
_SPANISH = rf"(?:ha|han|había|habían)\s+{_ADVERB}{one_of(SPANISH_PARTICIPLES)}"
_VERB = re.compile(
    rf"(?P<comma>\s*[,–—-]?)\s*(?:(?:comme|como|wie)\s+)?(?:(?P<spanish>{_SPANISH}|{one_of(SPANISH_SINGULAR)})|(?P<plural>{one_of(SPANISH_PLURAL)})"
    rf"|(?P<french>{_FRENCH})|(?P<german>{one_of(GERMAN)}))(?![\w-])"
)
_DROPPED = re.compile(r"\s*(?:[.,;)»]|$|(?:al?|ante|durante|en|tras|sobre|mientras|antes|después|y|e)\s)")
_READS = re.compile(r"\s*,?\s*(?:heißt|heisst|hieß|hiess)\s+es\s+(?:dazu\s+|weiter\s+)?(?:in|aus|von|bei|seitens)\s+")
_WHEN = re.compile(
    r"\s*(?:(?:también|además|asimismo|ayer|hoy|finalmente|encore|aussi|également|ensuite|hier|aujourd[’']hui|auch|gestern|heute|zudem|weiter|dazu|"
    r"(?:am|ce|cette|este|esta|el)\s+(?:\w+tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde))\s+)*",
    re.IGNORECASE,
)
_REST = re.compile(r"[^.;:“”\"«»„!?]{0,160}")
_PRONOUN = re.compile(r"(?P<who>il|elle|er|sie|él|ella)(?![\w’'-])")
_FROM = re.compile(r"(?:desde|depuis|du\s+côté\s+de)\s+(?=\S)")
_ARTICLE = re.compile(
    r"(?P<article>(?:l[eao]s?|el|un[eao]?s?|des|plusieurs|certaine?s|vari[ao]s|algun[ao]s|d(?:er|ie|as)|eine?|mehrere|einige|viele|otr[ao]s?)\s+|l[’'])"
)
_DEFINITE = re.compile(r"(?:l[eao]s?|el|d(?:er|ie|as))\s+|l[’']")
_BREAK = re.compile(
    r"\s(?:à|au|aux|dans|lors|pendant|devant|avec|sur|sous|après|avant|pour|chez|en|durante|tras|ante|con|por|para|al?|sobre|ayer|hoy|"
    r"am|im|auf|bei|beim|während|nach|vor|gegenüber|mit|in|an|über|zu|zum|zur|gestern|heute|hier|près|croisée?|rencontrée?|(?:et|y|e|und)(?=\s+(?:l[eao]s?|el|su|sa|son|un|d(?:er|ie|as))\s|\s+[^\W\d_]+(?:te|ó)\s)|qui|que|qu[’'][\w]+|quien|mientras|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)
"""Where the phrase of a subject ends."""

_NEXT_NAME = re.compile(rf"\s*,\s+(?:{HONORIFIC}\s*)*$")
_PROPER = re.compile(rf"[{UPPER}][\w’'-]+(?:\s+(?:(?:d[eu]l?|des|du|d[’']|von|der|la)\s+)?[{UPPER}][\w’'-]+){{0,4}}")
_LONGEST_PARTY = 8
_FEW = 3


def source_behind(paragraph: SpeechParagraph, marks: Span, *, comma: bool) -> Attribution | None:
    """The subject of the verb that follows words in marks; `comma` tells that the words end with a pause.

    Nobody by name where it stays open; None where no such verb follows.
    """
    text = paragraph.text
    match = _VERB.match(text, marks[1])
    if match is None:
        quoted = _READS.match(text, marks[1])
        if quoted is None:
            return None
        article = _ARTICLE.match(text, quoted.end())
        party = _party(text, quoted.end(), _end(_REST, text, quoted.end()), article) if article is not None else None
        return party or Attribution(None, None, quoted.span(), "direct-speech-unnamed", 0.65)
    paused = comma or match["comma"].strip() == ","
    if (match["spanish"] or match["plural"]) and _DROPPED.match(text, match.end()):
        whole = text[: marks[0]].rstrip()[-1:] in (*".!?:", "") and text[match.end() :][:1] in (".", "")
        last = spoke_last(paragraph, marks[0], source_of) if paused or whole else None
        return _goes_on(last, match.span(), plural=bool(match["plural"])) if paused or whole else None
    if not text[match.end() : match.end() + 1].isspace():
        return None
    start = _end(_WHEN, text, match.end())
    return subject_at(paragraph, start, _end(_REST, text, start), german=match["german"] is not None)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where what a pattern matches at an offset ends: there itself, where it matches nothing."""
    match = pattern.match(text, at)
    return match.end() if match is not None else at


def subject_at(paragraph: SpeechParagraph, start: int, stop: int, *, german: bool) -> Attribution | None:
    """Whom the words from `start` name that open with the subject of a verb; None where they open with none."""
    text = paragraph.text
    pronoun = _PRONOUN.match(text, start, stop)
    if pronoun is not None:
        name = paragraph.meant_for_sure(pronoun["who"], start)
        return Attribution(name, None, pronoun.span(), "direct-speech-pronoun", 0.8 if name else 0.6)
    lead = _FROM.match(text, start, stop)
    start = lead.end() if lead is not None else start
    article = _ARTICLE.match(text, start, stop)
    if article is None and not text[start].isupper() and not re.match(HONORIFIC, text[start:stop]):
        return None
    person = _person(paragraph, start, stop, article=article is not None, german=german)
    if person is not None:
        return person
    titled = TITLED_SURNAME.match(text, start, stop)
    if titled is not None:
        return Attribution(titled[0], None, titled.span(), "direct-speech", 0.75)
    return _party(text, start, stop, article)


def _person(paragraph: SpeechParagraph, start: int, stop: int, *, article: bool, german: bool) -> Attribution | None:
    text = paragraph.text
    for low, high, person, _ in paragraph.named_in(start, stop)[:1]:
        if _reaches(text[start:low]):
            return Attribution(person.name, None, (low, high), "direct-speech", 0.9)
    for match in IS_NAME.finditer(text, start, stop):
        name = without_openers(match[0])
        low = match.end() - len(name)
        between = text[start:low]
        known = fold(name.split()[0]) in GIVEN_NAMES
        sure = known or (not german and (not article or len(between.split()) > 1))
        if len(name.split()) > 1 and plausible(name) and sure and _reaches(between):
            return Attribution(name, None, (low, match.end()), "direct-speech", 0.8)
    return None


def _reaches(before: str) -> bool:
    """Whether a name behind these words is their subject's own: an office stands before it, or an office and a comma."""
    if not before.strip():
        return True
    if before.count(",") > 1 or PREPOSED.search(before) is not None:
        return False
    return _NEXT_NAME.search(before) is not None or ("," not in before and _BREAK.search(f" {before}") is None)


def _party(text: str, start: int, stop: int, article: re.Match[str] | None) -> Attribution | None:
    """The office, group or body that a phrase names; nobody where it names nothing that is known to speak."""
    low = article.end() if article is not None else start
    phrase = text[low:stop].split(",")[0]
    ends = _BREAK.search(phrase)
    phrase = phrase[: ends.start()] if ends is not None else phrase
    words = phrase.split()[:_LONGEST_PARTY]
    if not words:
        return None
    proper = _PROPER.match(text, low, stop)
    if article is None:
        name = proper[0] if proper is not None else words[0]
        if fold(name) in GIVEN_NAMES:
            return Attribution(name, None, (low, low + len(name)), "direct-speech", 0.75)
        return Attribution(None, name, (low, low + len(name)), "direct-speech-party", 0.65)
    speaks = words[0].isupper() or any(map(is_group, words[:_FEW]))
    if proper is not None and not is_group(words[0]) and _GERMAN_ARTICLE.match(article[0]) is None:
        speaks, words = True, proper[0].split()
    mention = (start, low + len(phrase.rstrip()))
    if not speaks:
        return Attribution(None, None, mention, "direct-speech-unnamed", 0.65)
    named = " ".join(words)
    if _DEFINITE.fullmatch(article[0]) is None:
        named = f"{article[0].lower()}{named}"
    return Attribution(None, named, mention, "direct-speech-party", 0.65)


_GERMAN_ARTICLE = re.compile(r"d(?:er|ie|as)\s|ein")


def _goes_on(last: Attribution | None, verb: Span, *, plural: bool) -> Attribution:
    """Whoever spoke last, for a verb without a subject; nobody by name where that is open."""
    if last is not None and (last.speaker is None or not plural):
        return Attribution(last.speaker, last.party, verb, "direct-speech-dropped", 0.7)
    return Attribution(None, None, verb, "direct-speech-unnamed", 0.6)
