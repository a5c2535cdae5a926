"""Who says the words between marks by what stands directly before or behind these: a subject and its verb, a label, a colon."""

import re

from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.speech import LEADING, LEADING_WORDS
from whosaid.extract.names import HONORIFIC, NAME, UPPER, fold
from whosaid.extract.people import plausible
from whosaid.extract.signs import sign, signs_in
from whosaid.extract.speech.inverted import source_behind
from whosaid.extract.speech.leads import QUOTES_ALOUD, SAYING_SIGNS, SAYS_DIRECTLY, is_unsaid
from whosaid.extract.speech.marks import Quotation
from whosaid.extract.speech.paragraph import Attribution, SpeechParagraph
from whosaid.extract.speech.patterns import (
    ADVERBS,
    PREPOSED,
    QUOTE_VERB,
    QUOTE_VERBS,
    TITLE,
)
from whosaid.extract.speech.whom import source_named
from whosaid.extract.turns.labels import read_label

SUBJECT = rf"(?:(?:[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Oo]ne|[Ss]ome|[Hh]is|[Hh]er)\b|[{UPPER}])(?:[^.;:“”\"«»!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.){{0,110}}?"
_ARTICLE = r"(?:l[eao]s?|el|un[ea]?|l[’']|d(?:er|ie|as)|eine?)(?=\s|(?<=[’']))"
_AFTER = re.compile(
    rf"\s*[,—–-]?\s*(?:(?:(?:a|ont|avait|avaient|ha|han|había|s[’']est)\s+)?(?P<verb>{QUOTE_VERB}|félicitée?|réjouie?|interrogée?)\s+(?P<inverted>(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]e\b|[Ss]he\b|{_ARTICLE}|[{UPPER}\d])[^.;:“”\"«»]{{0,140}})"
    rf"|(?P<subject>{SUBJECT})\s+{ADVERBS}(?:{QUOTE_VERB}|w(?:ent|ill\s+go)\s+on|goes\s+on)(?=\W)(?!\s+that\s+(?!day|night|morning|evening|afternoon|week|year)))"
)
_BEFORE = re.compile(
    rf"(?:^|[.!?;,:—–”\"]\s+|\b(?:as|and|but|when)\s+|^)(?P<subject>{SUBJECT})\s+{ADVERBS}(?:(?!\w+ing\b){QUOTE_VERB}|(?:will|used\s+to|likes?\s+to)\s+say|did\s+(?:agree|say|accept|acknowledge|add|admit|note)|(?:was|were|is)\s+(?:\w+ly\s+|very\s+)?(?:clear|adamant|certain|confident)\s+that)"
    r"(?:\s+(?:that|him|her|them|me|us|reporters|the\s+\w+|in\s+[^,:.]{1,60}|on\s+\w+|of\s+[^,:.]{1,60}|to\s+[^,:.]{1,60})){0,2}(?:\s*[,:]?|\s[^.;:“”\"«»!?]{1,80}:)\s*$"
)
_PARTICIPLES = "gesagt|geschrieben|erklärt|betont|gemeint|gefragt|geantwortet|gerufen|dicho|escrito|declarado|afirmado"
_HAS_SAID = re.compile(
    rf"(?:^|[.!?;:,–—]\s+)(?P<subject>{SUBJECT})\s*,?\s+(?:hat|hatte|habe|ha|había)\s+[^.;:“”\"«»!?]{{0,80}}?"
    rf"(?:{_PARTICIPLES})\s*:?\s*$"
)
_HAVE_SAID = sign(_PARTICIPLES.split("|"))
_ACCORDING = re.compile(
    r"\s*,?\s*(?:according\s+to|selon|d[’']après|laut|según|de\s+acuerdo\s+con)\s+(?P<subject>[^.;:“”\"«»]{2,90})"
)
_CALLS = re.compile(
    rf"(?:^|[.!?;,:—–”\"]\s+|\b(?:and|but|when|which|while)\s+|^)(?P<subject>{SUBJECT})\s+{ADVERBS}"
    r"(?:(?:called|calls|termed|dubbed|branded|labelled|labeled)\s+(?!on\b|upon\b|for\b|\w+day\b)(?:(?!to\s|for\s)[^\s.;:,“”\"«»]+\s){1,7}"
    r"|(?:described|describes|characteri[sz]e[sd]|portrayed|denounced|condemned|dismissed|praised|hailed|saw|sees|regarded|regards)\s+[^.;:,“”\"«»]{1,80}?\sas\s(?:being\s)?"
    r"|(?:spoke|speaks|warned|warns|complained|talked)\s+(?:of|about)\s"
    r"|(?:accused|accuses)\s[^.;:,“”\"«»]{1,80}?\sof\s(?:\w+ing\s)?"
    r"|(?:criticised|criticises|criticized|criticizes|praised|praises|blamed|thanked)\s[^.;:,“”\"«»]{1,80}?\sfor\s)(?:an?\s|the\s)?$"
)
_CALLED_BY = re.compile(
    r"\b(?:called|described|dismissed|characteri[sz]ed|termed|dubbed|branded|labelled|hailed|portrayed|condemned|denounced)\s+by\s+(?P<subject>[^.;:“”\"«»]{2,90}?)"
    r"\s+(?:as\s+)?(?:being\s+)?(?:an?\s|the\s)?$"
)
"""Who describes something in words of their own, which stand in the sentence as a part of it."""

_CLAUSE_INSIDE = re.compile(r"\b(?:what|which|that|who|whom|saying|says?|said)\b")
"""In what is no single subject."""

_CALLING = sign(
    "called calls termed dubbed branded labelled labeled described describes characterised characterized characterises characterizes portrayed denounced "
    "condemned dismissed praised praises hailed saw sees regarded regards spoke speaks warned warns complained talked accused accuses criticised criticises criticized criticizes "
    "blamed thanked".split()
)
_SO = re.compile(
    rf"\s*,\s*so\s+(?:{HONORIFIC}\s*)*(?P<subject>(?:d(?:er|ie)\s+)?[{UPPER}][\w’'-]+(?:\s+[\w’'.-]+){{0,5}}?)(?=\s+(?:weiter|abschließend|am|im|in|bei|beim|auf|über|zum|zur|nach|vor|gegenüber|heute|gestern)\b|\s*[,.;(])"
)
_LABELLED = re.compile(
    rf"\W{{0,4}}(?P<honorific>(?:{HONORIFIC}\s*)*)(?P<subject>{NAME})(?:\s*\([^()]{{2,80}}\)|,\s+[^.;:“”\"«»]{{2,120}})?\s*:\s*"
)
"""What alone stands before a quotation that fills the rest of a paragraph: the name of whoever said it."""

_INSIDE = re.compile(
    rf"[,—–]\s?(?:(?:a|avait|ha)\s+)?{QUOTE_VERB}\s+(?P<subject>(?:{_ARTICLE}\s*)?(?:{HONORIFIC}\s*)*[{UPPER}][\w’'-]+(?:\s+[{UPPER}][\w’'-]+){{0,3}})\s?[,.—–]"
    rf"|[,—–]\s?(?:a-t-(?P<a>il|elle)\s+{QUOTE_VERB}|{QUOTE_VERB}-(?:t-)?(?P<b>il|elle))\s?[,.—–]"
)
"""An aside between the marks that says who speaks: `« Le mur, a déclaré Jeanne Roux, est tombé. »`"""

_HYPHENED = re.compile(
    rf"\s*,?\s*(?:(?:a|lui\s+a)-t-(?P<a>il|elle)\s+|{QUOTE_VERB}-(?:t-)?(?P<b>il|elle)\b"
    r"|(?:se\s|s[’'])?(?:(?!(?:faut|existe|reste|semble|suffi|manque|va|aura|sera|est)\b)[^\W\d_]{4,}-t|prévient|reconnaît|sourit|écrit|défend|avertit|conclut|souvient)-(?P<c>il|elle)\b)"
    r"(?![^.!?“”«»\"]{0,80}\?)"
)
_IN_WORDS_OF = re.compile(
    r"(?:\b(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of|[Ss]elon|[Dd][’']après|[Ll]aut|[Ss]egún|[Dd]e\s+acuerdo\s+con|[Ee]n\s+palabras\s+de(?=l?\s)|[Nn]ach\s+(?:den\s+)?Worten\s+(?:von|de[rs])|[Dd]ans\s+les\s+mots\s+de)l?\s+(?P<a>[^.;:“”\"«»]{2,90}?)"
    r"|[–—-]\s+so\s+(?P<c>(?:[^.;:“”\"«»„]|„[^“”]{1,20}[“”]){2,110}?)\s+[–—-]\s*(?=:)"
    r"|\b(?:[Cc]omo|[Cc]omme|[Ww]ie)\s+(?:(?:l[’'])?(?:a|ha)\s+)?{QUOTE_VERB}\s+(?P<d>[^.;:“”\"«»]{2,90}?)"
    r"|\b[Aa]s\s+(?P<b>(?:(?!\bas\s)[^.;:“”\"«»]){2,90}?)\s+(?:put|puts|phrased|wrote|said|has\s+it|likes?\s+to\s+say)(?:\s+it)?(?:\s+\w+ly|\s(?:over|at|during|in|from)\s[^,“”\"]{1,30})?)\s*(?:[,:]?|,\s+(?:where|that|when|because|there|it|they|he|she|this)\s(?:[\w’'-]+\s){0,4})\s*$"
)
_IN_BRACKETS = re.compile(r"\s*\((?P<who>[^()\d]{3,90}(?:\s\d{1,3})?)\)")
_LEADS = re.compile(
    rf"(?:^|(?<=[.!?;:,–—“”\"»]\s))(?P<clause>(?!(?:if|when|suppose|imagine|wenn|falls|si|quand|cuando|i|ich|je|j[’']|yo|jo)\b)[^.;:!?“”\"«»„]{{0,140}}?)"
    rf"(?<!\w)(?:{QUOTE_VERB}|{LEADING})(?!\w)"
    r"(?P<rest>(?:\s+(?:[^.;:!?“”\"«»„]|(?<=\bDr)\.|(?<=\bProf)\.){1,90})?)(?:\s*[:：]\s*[-–—]*|(?<=avez\sécrit)|(?<=avez\sdit))\s*$",
    re.IGNORECASE,
)
"""A clause that ends with a verb of saying and a colon, directly before the marks, whoever its subject is."""

_UNREAL = re.compile(
    r"\b(?:can|could|would|should|might|may|must|to|not|never|nobody|no\s+one)\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""Before a verb of what nobody has said."""

_LEADING_SIGNS = QUOTE_VERBS | sign(LEADING_WORDS)
_LONGEST_LABEL = 200
_ARGUING = re.compile(
    r",\s+(?:arguing|saying|adding|noting|insisting|warning|stressing|explaining|claiming|remarking|observing|concluding|pointing\s+out)"
    r"\s+(?:that\s+)?(?:it\s+was\s+|they\s+were\s+)?$"
)
_NEAR = 40
_LONGEST_CLAUSE = 400
_BEGINS_WITH_NAME = re.compile(rf"(?:^|\b(?:with|and|as)\s)(?:(?:{TITLE}|{HONORIFIC}|[{UPPER}]\w+)\s*){{0,4}}$")
_ANOTHER_DOES = re.compile(rf"[{UPPER}][\w’'-]+\s+(?:\w+ly\s+)?[a-z]+(?:ed|es|s|d)\b")
"""Somebody unknown who does something before a name: then the name may be an object."""

_OPENS_WITH_PRONOUN = re.compile(r"\s*(?P<who>He|She|Il|Elle|Er|Sie|Él|Ella)\s(?!.*\b(?:that|who)\s)")
_LAST_WORDS = re.compile(r"(?:[\w’'-]+\s){1,3}$")


def adjacent(paragraph: SpeechParagraph, quotation: Quotation) -> Attribution | None:
    """The subject of a verb of saying directly behind or before the marks."""
    text = paragraph.text
    start, end = quotation.outer
    tail = text[quotation.inner[0] : quotation.inner[1]].rstrip("’'\"” ")[-1:]
    follows = text[end : end + 200]
    behind = source_behind(paragraph, quotation.outer, comma=tail in ",?!—–-")
    if behind is not None:
        return behind
    match = _AFTER.match(follows)
    if match is not None and (tail in ",?!—–-" or follows[:1] == "," or (match["verb"] and follows[:1].isspace())):
        group = "inverted" if match["verb"] else "subject"
        return source_named(paragraph, end + match.start(group), end + match.end(group), inverted=group == "inverted")
    said = _ACCORDING.match(follows)
    if said:
        return source_named(paragraph, end + said.start("subject"), end + said.end("subject"), inverted=True)
    named = _SO.match(follows)
    if named is None and text[quotation.inner[0]].isupper() and text[:start].rstrip()[-1:] in (*'.!?:;…”»"', ""):
        named = _IN_BRACKETS.match(follows)
    if named is not None:
        return _in_apposition(paragraph, end, named)
    labelled = _LABELLED.fullmatch(text, 0, start) if start < _LONGEST_LABEL and not paragraph.is_turn else None
    if (
        labelled is not None
        and not text[end:].strip(" .)")
        and (labelled["honorific"] or fold(labelled["subject"].split()[0]) in GIVEN_NAMES)
        and plausible(labelled["subject"])
    ):
        return source_named(paragraph, *labelled.span("subject"))
    turned = _HYPHENED.match(follows)
    if turned is not None:
        group = next(group for group in "abc" if turned[group])
        return source_named(paragraph, end + turned.start(group), end + turned.end(group))
    inside = _INSIDE.search(text, *quotation.inner) if signs_in(text[slice(*quotation.inner)]) & QUOTE_VERBS else None
    if inside is not None:
        group = next(group for group in ("subject", "a", "b") if inside[group])
        return source_named(paragraph, *inside.span(group), inverted=True)
    before_at = max(0, start - 220)
    words_of = _IN_WORDS_OF.search(text[before_at:start])
    if words_of is not None:
        group = next(group for group in "abcd" if words_of[group])
        return source_named(
            paragraph, before_at + words_of.start(group), before_at + words_of.end(group), inverted=True
        )
    arguing = _ARGUING.search(text[before_at:start])
    if arguing is not None:
        return _who_argues(paragraph, before_at + arguing.start())
    signs = signs_in(text[before_at:start])
    match = _BEFORE.search(text[before_at:start]) if signs & QUOTE_VERBS else None
    if match is None and signs & _HAVE_SAID:
        match = _HAS_SAID.search(text[before_at:start])
    if match:
        low, high = (before_at + at for at in match.span("subject"))
        if _UNREAL.search(f"{text[low:high]} "):
            return None
        source = source_named(paragraph, low, high)
        if source is not None:
            return source
    if signs & _CALLING and text[quotation.inner[0]].islower() and not paragraph.is_turn:
        calling = _CALLED_BY.search(text, before_at, start) or _CALLS.search(text, before_at, start)
        if calling is not None and _CLAUSE_INSIDE.search(calling["subject"]):
            calling = None
        by = calling is not None and calling.re is _CALLED_BY
        source = source_named(paragraph, *calling.span("subject"), inverted=by) if calling is not None else None
        if source is not None and (source.speaker or source.party):
            return source
    return led(paragraph, before_at, start) if signs & _LEADING_SIGNS else None


def said_before(paragraph: SpeechParagraph, end: int) -> Attribution | None:
    """The source of words that stand directly behind a verb of saying in any of its forms; nobody by name in doubt."""
    low = max((part.start for part in paragraph.sentences() if part.start < end), default=0)
    low = max(low, end - _LONGEST_CLAUSE)
    if not signs_in(paragraph.text[low:end]) & SAYING_SIGNS:
        return None
    match = SAYS_DIRECTLY.search(paragraph.text, low, end)
    if match is None:
        return None
    aloud = (match["verb"] or "").casefold() in QUOTES_ALOUD
    if not aloud and is_unsaid(paragraph.text, low, match.start()):
        return None
    start = match.start()
    named = [] if paragraph.is_turn else paragraph.named_in(low, end)
    if len(named) == 1:
        at, stop, person, _ = named[0]
        before = paragraph.text[low:at]
        beside = _BEGINS_WITH_NAME.search(before) is not None and not paragraph.text[stop:start].strip()
        if beside or (at - low < _NEAR and not PREPOSED.search(before) and not _ANOTHER_DOES.search(before)):
            return Attribution(person.name, None, (at, stop), "direct-speech", 0.75)
    opens = _OPENS_WITH_PRONOUN.match(paragraph.text, low) if not named and not paragraph.is_turn else None
    name = paragraph.meant_for_sure(opens["who"], opens.start("who")) if opens is not None else None
    if opens is not None and name is not None:
        return Attribution(name, None, opens.span("who"), "direct-speech-pronoun", 0.7)
    subject = _LAST_WORDS.search(paragraph.text, low, start)
    mention = subject.span() if subject is not None else (start, end)
    return Attribution(None, None, mention, "direct-speech-unnamed", 0.6)


def led(paragraph: SpeechParagraph, low: int, high: int) -> Attribution | None:
    """Nobody by name, or the one person whom the clause names that leads to a quotation with its verb and a colon."""
    match = _LEADS.search(paragraph.text[low:high])
    if match is None or _UNREAL.search(match["clause"]):
        return None
    start, end = low + match.start("clause"), low + match.end("clause")
    named = paragraph.named_in(start, end)
    if len(named) == 1 and named[0][0] - start < _NEAR and not PREPOSED.search(paragraph.text[start : named[0][0]]):
        return Attribution(named[0][2].name, None, named[0][:2], "direct-speech", 0.8)
    return Attribution(None, None, (start, low + match.start("rest")), "direct-speech-unnamed", 0.6)


def _who_argues(paragraph: SpeechParagraph, end: int) -> Attribution | None:
    """The one person whom a sentence names before a participle that brings words: `Roe was wary, arguing that “…”`."""
    around = next((part for part in paragraph.sentences() if part.start <= end < part.end), None)
    named = paragraph.named_in(around.start, end) if around is not None else []
    before = around.text[: named[0][0] - around.start] if around is not None and len(named) == 1 else ""
    if around is None or len(named) != 1 or PREPOSED.search(before) or _ANOTHER_DOES.search(before):
        return None
    low, high, person, _ = named[0]
    return Attribution(person.name, None, (low, high), "direct-speech", 0.8) if low - around.start < _NEAR else None


def _in_apposition(paragraph: SpeechParagraph, end: int, match: re.Match[str]) -> Attribution | None:
    """A name, or a label of somebody unnamed, that alone stands behind the marks: `(Jane Roe, Union)`, `, so Jane Roe`."""
    group = "who" if match.re is _IN_BRACKETS else "subject"
    words = match[group]
    span = end + match.start(group), end + match.end(group)
    if match.re is _SO and (paragraph.named_in(*span) or words.startswith(("der ", "die "))):
        return source_named(paragraph, *span, inverted=True)
    label = read_label(words.split(",")[0])
    if label is not None and label.form == "unnamed":
        return Attribution(None, words.split(",")[0], span, "direct-speech-party", 0.7)
    if label is None or label.form not in ("full", "formal") or not plausible(label.name):
        return None
    return source_named(paragraph, *span, inverted=True)
