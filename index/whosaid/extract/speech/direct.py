"""Inline direct speech: words in quotation marks that the text around them gives to somebody.

Quotation marks alone prove nothing: most of them set terms apart. Words are speech when a verb of saying with
its subject stands directly before or behind the marks, when they go on with an attributed quotation of the same
paragraph, or when they are a whole clause inside a sentence that says who uttered it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.given_names import GIVEN_NAMES
from whosaid.extract.lexicon.openers import FOREIGN_OPENERS, OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.speech import AGENTS, COLLECTIVES, LEADING, LEADING_WORDS
from whosaid.extract.names import HONORIFIC, IS_NAME, NAME, UPPER, fold, surname
from whosaid.extract.people import is_office, plausible
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign, signs_in
from whosaid.extract.speech.cited import is_aloud, is_cited, is_cited_at_end, is_sentence
from whosaid.extract.speech.leads import QUOTES_ALOUD, SAYING_SIGNS, SAYS_DIRECTLY, is_unsaid
from whosaid.extract.speech.paragraph import Announced, Attribution, SpeechParagraph, party_name
from whosaid.extract.speech.patterns import (
    ADVERBS,
    CUES,
    NAME_OPENS,
    NAME_SAYS,
    PREPOSED,
    QUOTE_VERB,
    QUOTE_VERBS,
    SAYING,
    TITLE,
    TITLED_SURNAME,
)
from whosaid.extract.speech.reported import source_of
from whosaid.extract.turns.labels import read_label
from whosaid.model import PassageKind, Quote, QuoteKind, Span

_MARKS = re.compile(
    leaping(
        r"(?:“(?P<a>[^“”]{2,3000}?)(?:”|(?<=[.,!?])\"(?=\s)|(?P<open_a>$))"
        r"|(?<![\w\"])\"(?P<b>[^\"]{2,3000}?)(?:\"|(?P<open_b>$))"
        r"|«\s?(?P<c>[^«»]{2,3000}?)\s?»"
        r"|„(?P<d>[^„“”]{2,3000}?)(?:[“”]|(?<!\s)\"(?!\w))"
        r"|»(?P<f>[^«»]{2,3000}?)«"
        r"|(?<!\w)‘(?P<e>(?:[^‘’]|’(?=\w)){12,1500}?)’(?!\w)"
        r"|&quot;\s?(?P<g>[^&]{2,1500}?)\s?&quot;)"
    )
)
_OPENING_MARKS = (*'“"«»„‘', "&quot;")
_SOMEBODY = (
    r"(?:[Aa]nother|[Oo]thers|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ne|[Mm]ost|[Aa] few)(?: of (?:us|them|these|those))?"
)
_SUBJECT = rf"(?:(?:[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Oo]ne|[Ss]ome|[Hh]is|[Hh]er)\b|[{UPPER}])(?:[^.;:“”\"«»!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.){{0,110}}?"
_SOME = re.compile(rf"(?:^|\b(?:and|but|as|while|when)\s+)(?P<who>{_SOMEBODY})\s*$")
_ARTICLE = r"(?:l[eao]s?|el|un[ea]?|l[’']|d(?:er|ie|as)|eine?)(?=\s|(?<=[’']))"
_AFTER = re.compile(
    rf"\s*[,—–-]?\s*(?:(?:(?:a|avait|ha|había|s[’']est)\s+)?(?P<verb>{QUOTE_VERB}|félicitée?|réjouie?|interrogée?)\s+(?P<inverted>(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]e\b|[Ss]he\b|{_ARTICLE}|[{UPPER}\d])[^.;:“”\"«»]{{0,140}})"
    rf"|(?P<subject>{_SUBJECT})\s+{ADVERBS}(?:{QUOTE_VERB}|w(?:ent|ill\s+go)\s+on|goes\s+on)(?=\W))"
)
_BEFORE = re.compile(
    rf"(?:^|[.!?;,:—–”\"]\s+|\b(?:as|and|but|when)\s+|^)(?P<subject>{_SUBJECT})\s+{ADVERBS}(?:(?!\w+ing\b){QUOTE_VERB}|(?:will|used\s+to|likes?\s+to)\s+say)"
    r"(?:\s+(?:that|him|her|them|me|us|reporters|the\s+\w+|in\s+[^,:.]{1,60}|on\s+\w+|of\s+[^,:.]{1,60}|to\s+[^,:.]{1,60})){0,2}(?:\s*[,:]?|\s[^.;:“”\"«»!?]{1,80}:)\s*$"
)
_PARTICIPLES = "gesagt|geschrieben|erklärt|betont|gemeint|gefragt|geantwortet|gerufen|dicho|escrito|declarado|afirmado"
_HAS_SAID = re.compile(
    rf"(?:^|[.!?;:,–—]\s+)(?P<subject>{_SUBJECT})\s*,?\s+(?:hat|hatte|habe|ha|había)\s+[^.;:“”\"«»!?]{{0,80}}?"
    rf"(?:{_PARTICIPLES})\s*:?\s*$"
)
_HAVE_SAID = sign(_PARTICIPLES.split("|"))
_ACCORDING = re.compile(r"\s*,?\s*(?:according\s+to|selon|d[’']après|laut|según)\s+(?P<subject>[^.;:“”\"«»]{2,90})")
_SO = re.compile(
    rf"\s*,\s*so\s+(?:{HONORIFIC}\s*)*(?P<subject>(?:d(?:er|ie)\s+)?[{UPPER}][\w’'-]+(?:\s+[\w’'.-]+){{0,5}}?)(?=\s+(?:weiter|abschließend)\b|\s*[,.;(])"
)
_LABELLED = re.compile(
    rf"\W{{0,4}}(?P<honorific>(?:{HONORIFIC}\s*)*)(?P<subject>{NAME})(?:\s*\([^()]{{2,80}}\)|,\s+[^.;:“”\"«»]{{2,120}})?\s*:\s*"
)
"""What alone stands before a quotation that fills the rest of a paragraph: the name of whoever said it."""

_HYPHENED = re.compile(rf"\s*,?\s*(?:(?:a|lui\s+a)-t-(?P<a>il|elle)\s+|{QUOTE_VERB}-(?:t-)?(?P<b>il|elle)\b)")
_IN_WORDS_OF = re.compile(
    r"(?:\b(?:[Aa]ccording\s+to|[Ii]n\s+the\s+words\s+of|[Ss]elon|[Dd][’']après|[Ll]aut|[Ss]egún)\s+(?P<a>[^.;:“”\"«»]{2,90}?)"
    r"|[–—-]\s+so\s+(?P<c>(?:[^.;:“”\"«»„]|„[^“”]{1,20}[“”]){2,110}?)\s+[–—-]\s*(?=:)"
    r"|\b[Aa]s\s+(?P<b>(?:(?!\bas\s)[^.;:“”\"«»]){2,90}?)\s+(?:put|puts|phrased|wrote|said|has\s+it|likes?\s+to\s+say)(?:\s+it)?(?:\s+\w+ly|\s(?:over|at|during|in|from)\s[^,“”\"]{1,30})?)\s*[,:]?\s*$"
)
_IN_BRACKETS = re.compile(r"\s*\((?P<who>[^()\d]{3,90}(?:\s\d{1,3})?)\)")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|need|want|"
    r"think|know|believe|go|make|made|get|see|say|said|est|sont|avons|avez|suis|ist|sind|haben|wir|es|son|tenemos|"
    r"I'm|we're|it's|don't|can't|\w+(?:ed|s))\b"
)
_SAYS = re.compile(rf"\b{SAYING}\b")
_SAYS_TOO = re.compile(
    rf"(?:^|[,;:.!?—–-]\W*\s+|\b(?:and|but|while|whereas|as)\s+)(?P<subject>(?P<some>{_SOMEBODY})(?=\s)|{_SUBJECT})\s+{ADVERBS}{QUOTE_VERB}\b"
)
"""Behind a quotation: somebody else who says what comes next in the same sentence."""
_DEFINES = re.compile(r"\b(?:stating|stated|reads|definition|in\s+(?:his|her|their)\s+words)\b")
_PRONOUN = re.compile(r"(?:he|she|il|elle|er|sie|él|ella)\b", re.IGNORECASE)
_NOUN_PHRASE = re.compile(
    r"^\s*(?:(?:and|but|as|when|while)\s+)?(?P<noun>(?:(?:the|an?|one|some|many|several|other|his|her|their|our)\s+)?"
    r"(?!(?:in|on|at|by|for|it|they|we|i|you|this|that|these|those|which|who|there|another|and|or|such)\b)"
    r"[^\W\d_][\w’'-]{2,}(?:\s+(?!(?:who|which|that|in|on|at|during|after|to)\b)[\w’'&-]+){0,6})",
    re.IGNORECASE,
)

_ENDS_WITH_PRONOUN = re.compile(r"(?<=,\s)(?:[Hh]e|[Ss]he|[Ii]l|[Ee]lle|[Ee]r|[Éé]l|[Ee]lla)$")
"""Behind what a clause says of others, the pronoun is the subject: `Asked by Ann Bee, he said`."""

_SENTENCE_OPENS = re.compile(r"[.!?][”\"’»]?\W*\s+(?P<first>\w+)")
_GOES_ON_WITH = frozenset("he she it they this that and but or in then also to there his her yet still".split())
_GOES_ON_SMALL = re.compile(r"[\[(]?[a-z]|\[")
"""How words begin that go on with the sentence around them."""

_TERM_BEFORE = re.compile(
    r"\b(?:terms?|phrases?|words?|wording|text|called|titled|entitled|named|keep|clause|rule|label(?:led)?|known\s+as|definition\s+of|"
    r"concept\s+of)\s+$",
    re.IGNORECASE,
)
"""Before a term that is only mentioned."""

_SHOWN_BEFORE = re.compile(r"(?:\b(?:on|of|in|at|for|from|with|the)|[’']s)\s$")
"""Before words that all begin large: a programme or a work."""

_UNSAID = re.compile(
    r"\b(?:never\s+(?:\w+\s+)?(?:said|wrote|claimed)|(?:[Nn]obody|[Nn]o\s+one)\s+(?:\w+\s+){0,3}?(?:said|says|wrote)|might\s+(?:have\s+)?sa(?:y|id)"
    r"|denie[sd]\s+(?:ever\s+)?(?:saying|having\s+said)|[Ii]magine\s[^.!?]{1,60}?\s(?:says|saying))\b[^.!?“”\"]{0,25}$"
)
"""Before words that nobody has said: they are denied, or only imagined."""

_LEADS = re.compile(
    rf"(?:^|(?<=[.!?;:,–—“”\"»]\s))(?P<clause>(?!(?:if|when|suppose|imagine|wenn|falls|si|quand|cuando|i|ich|je|j[’']|yo|jo)\b)[^.;:!?“”\"«»„]{{0,140}}?)"
    rf"(?<!\w)(?:{QUOTE_VERB}|{LEADING})(?!\w)"
    r"(?P<rest>(?:\s+[^.;:!?“”\"«»„]{1,70})?)(?:\s*[:：]\s*[-–—]*|(?<=avez\sécrit)|(?<=avez\sdit))\s*$",
    re.IGNORECASE,
)
"""A clause that ends with a verb of saying and a colon, directly before the marks, whoever its subject is."""
_UNREAL = re.compile(
    r"\b(?:can|could|would|should|might|may|must|to|not|never|nobody|no\s+one)\s+(?:\w+\s+)?$", re.IGNORECASE
)
"""Before a verb of what nobody has said."""
_LEADING_SIGNS = QUOTE_VERBS | sign(LEADING_WORDS)

_LONGEST_LABEL = 200
_OF_ANOTHER = re.compile(
    rf"\b(?:that|how|when|as)\s+(?:{HONORIFIC}\s*)?[{UPPER}][\w’'-]*(?:\s+[{UPPER}][\w’'-]+){{0,3}}\s+(?:had\s+|has\s+|have\s+|once\s+)?(?:\w+ly\s+)?(?:written|wrote|said|told|put\s+it|stated|asked|warned|argued)\b[^.;“”\"]{{0,60}}:\s*$"
)
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
_NEXT_OPENS = re.compile(rf"[\d⁰¹²³⁴-⁹\[\]^]*(?:\s*$|\s+[{UPPER}“\"«„])")
_OFFICE_AND_NAME = re.compile(
    rf"(?:the|l[ae]|el|d(?:er|ie))\s+(?i:{one_of(ROLE_WORDS)})\s[^,.;:]{{3,120}},\s+(?=(?:[\w.]+\s+){{0,2}}{NAME})"
)
_CLAUSE_WORDS = 6
_ADJACENT_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Quotation:
    """Words between marks: the marks' span, the words' span."""

    outer: Span
    inner: Span


def find_direct(paragraph: SpeechParagraph) -> list[Span]:
    """Adds the direct speech of a paragraph; returns the spans of its whole clauses and utterances, marks included."""
    taken: list[Span] = []
    fragments: set[Span] = set()
    last: Attribution | None = None
    behind = 0
    for quotation in _quotations(paragraph.text):
        if _UNSAID.search(paragraph.text, max(0, quotation.outer[0] - 120), quotation.outer[0]) is not None:
            continue
        words = paragraph.text[slice(*quotation.inner)].split()
        if all(word[0].isupper() for word in words) and _SHOWN_BEFORE.search(
            paragraph.text, max(0, quotation.outer[0] - 8), quotation.outer[0]
        ):
            continue
        source: Attribution | None = None
        said_here = False
        if len(words) >= _ADJACENT_WORDS or (len(words) >= 2 and _is_utterance(paragraph.text, quotation)):
            source = _adjacent(paragraph, quotation)
            utters = _is_utterance(paragraph.text, quotation) or _is_led(paragraph.text, quotation)
            said_here = source is not None and len(words) >= (_ADJACENT_WORDS if utters else _CLAUSE_WORDS)
            if source is not None and source.speaker is None and len(words) < _ADJACENT_WORDS:
                source = None
            if source is None and last is not None and _goes_on(paragraph, taken[-1], quotation, last):
                source = last
            if source is None and not paragraph.is_turn and len(words) >= _ADJACENT_WORDS:
                source = _after_report(paragraph, quotation, behind)
        if source is None and len(words) >= (_CLAUSE_WORDS if paragraph.is_turn else _ADJACENT_WORDS):
            source = _in_sentence(paragraph, quotation, behind)
            if source is not None and not _is_clause(words):
                fragments.add(quotation.outer)
        if source is None and len(words) >= _ADJACENT_WORDS:
            source = _said_before(paragraph, quotation.outer[0])
            said_here = source is not None
        rule = _rule_of_marks(paragraph, quotation) if source is None and len(words) >= _CLAUSE_WORDS else None
        if rule is not None:
            nobody = Attribution(None, None, quotation.outer, rule, 0.65)
            paragraph.add(QuoteKind.INLINE_DIRECT, quotation.inner, nobody)
        behind = quotation.outer[1]
        if source is not None and (source.speaker or said_here or not paragraph.is_turn):
            paragraph.add(QuoteKind.INLINE_DIRECT, quotation.inner, source)
            taken.append(quotation.outer)
            last = source
    return [span for span in taken if span not in fragments]


def _rule_of_marks(paragraph: SpeechParagraph, quotation: _Quotation) -> str | None:
    """Why words are somebody's though nothing says whose: the rule's name, None where they may be a term."""
    text, marks, inner = paragraph.text, quotation.outer, quotation.inner
    if is_aloud(text, marks, inner):
        return "spoken-words"
    if paragraph.is_turn:
        return None
    if not text[: marks[0]].strip(" *•–-") and not text[marks[1] :].strip(" .") and is_sentence(text[slice(*inner)]):
        return "quoted-block"
    source, flow = paragraph.draft.source.text, paragraph.flow
    if is_cited(source, flow.source(marks[1] - 1) + 1, text, marks, inner):
        return "cited-words"
    around = next((part for part in paragraph.sentences() if part.start <= marks[0] < part.end), None)
    if around is not None and around.end > marks[1]:
        stop = flow.source(around.end - 1) + 1
        return "cited-words" if is_cited_at_end(source, stop, text, marks, inner) else None
    return None


def _is_clause(words: list[str]) -> bool:
    """Whether words in marks are a whole clause and no title."""
    titled = sum(word[0].isupper() for word in words) * 2 > len(words)
    return len(words) >= _CLAUSE_WORDS and not titled and _FINITE.search(" ".join(words)) is not None


def find_continued(paragraph: SpeechParagraph, last: Quote, ends: str) -> bool:
    """Gives a paragraph that is nothing but a quotation to whoever was quoted last, where that was no question."""
    text = paragraph.text
    first = next(_quotations(text), None)
    if (
        first is None
        or first.outer[0] > 1
        or first.outer[1] < len(text.rstrip())
        or ends == "?"
        or len(text.split()) < _CLAUSE_WORDS
        or last.attribution is None
    ):
        return False
    source = Attribution(last.speaker, last.party, (0, 0), "quotation-goes-on", 0.8)
    paragraph.add(QuoteKind.INLINE_DIRECT, first.inner, source, last.attribution)
    return True


def announces(paragraph: SpeechParagraph) -> Announced | None:
    """The source that the last words of a turn's paragraph announce for the next one: `The Act further states:`."""
    text = paragraph.text.rstrip(" -–—")
    if not text.endswith(":"):
        return None
    source = _led(paragraph, max(0, len(text) - 220), len(text))
    return Announced(source, paragraph.place_of(source)) if source is not None else None


def find_announced(paragraph: SpeechParagraph, announced: Announced) -> bool:
    """Gives a block of quoted words to the source that the line before it announced; tells whether it did."""
    text = paragraph.text
    first = next(_quotations(text), None)
    if first is not None and first.outer[0] <= 1 and first.outer[1] >= len(text.rstrip()) - 4:
        span = first.inner
    elif paragraph.unit.kind is PassageKind.PULL_QUOTE and first is None:
        span = (0, len(text.rstrip()))
    else:
        return False
    paragraph.add(QuoteKind.INLINE_DIRECT, span, announced.source, announced.named)
    return True


def find_rest(paragraph: SpeechParagraph) -> bool:
    """Whether a block goes on with the quotation that the block before it left open; then its words are added to it."""
    text = paragraph.text.rstrip()
    stop = len(text) - 1 if text.endswith(("”", "“", "»")) else len(text)
    if any(mark in text[:stop] for mark in "“”„«»"):
        return False
    last = paragraph.draft.quotes[-1]
    paragraph.draft.quotes[-1] = replace(last, spans=(*last.spans, *paragraph.flow.spans(0, stop)))
    return True


def _quotations(text: str) -> Iterator[_Quotation]:
    if not any(mark in text for mark in _OPENING_MARKS):
        return
    for match in _MARKS.finditer(text):
        group = next(g for g in "abcdefg" if match[g] is not None)
        low, high = match.span(group)
        while low < high and text[low].isspace():
            low += 1
        while high > low and text[high - 1].isspace():
            high -= 1
        if low < high and ((match["open_a"] is None and match["open_b"] is None) or match.start() == 0):
            yield _Quotation(match.span(), (low, high))


def _is_utterance(text: str, quotation: _Quotation) -> bool:
    """Whether a few words in marks are a whole utterance: they end with a stop, or open a sentence that a comma cuts."""
    (low, high), (first, last) = quotation.outer, quotation.inner
    if text[last - 1] in ".,!?":
        return True
    return text[first].isupper() and text[high : high + 1] == "," and text[:low].rstrip()[-1:] in (*'.!?:”“»"', "")


def _is_led(text: str, quotation: _Quotation) -> bool:
    """Whether a comma or a colon leads to words in marks that open like a sentence."""
    return text[quotation.inner[0]].isupper() and text[: quotation.outer[0]].rstrip()[-1:] in (",", ":")


def _adjacent(paragraph: SpeechParagraph, quotation: _Quotation) -> Attribution | None:
    """The subject of a verb of saying directly behind or before the marks."""
    text = paragraph.text
    start, end = quotation.outer
    tail = text[quotation.inner[0] : quotation.inner[1]].rstrip("’'\"” ")[-1:]
    follows = text[end : end + 200]
    match = _AFTER.match(follows)
    if match is not None and (tail in ",?!—–-" or follows[:1] == "," or (match["verb"] and follows[:1].isspace())):
        group = "inverted" if match["verb"] else "subject"
        return _who(paragraph, end + match.start(group), end + match.end(group), inverted=group == "inverted")
    said = _ACCORDING.match(follows)
    if said:
        return _who(paragraph, end + said.start("subject"), end + said.end("subject"), inverted=True)
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
        return _who(paragraph, *labelled.span("subject"))
    turned = _HYPHENED.match(follows)
    if turned is not None:
        group = "a" if turned["a"] else "b"
        return _who(paragraph, end + turned.start(group), end + turned.end(group))
    before_at = max(0, start - 220)
    words_of = _IN_WORDS_OF.search(text[before_at:start])
    if words_of is not None:
        group = next(group for group in "abc" if words_of[group])
        return _who(paragraph, before_at + words_of.start(group), before_at + words_of.end(group), inverted=True)
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
        source = _who(paragraph, low, high)
        if source is not None:
            return source
    return _led(paragraph, before_at, start) if signs & _LEADING_SIGNS else None


def _said_before(paragraph: SpeechParagraph, end: int) -> Attribution | None:
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


def _led(paragraph: SpeechParagraph, low: int, high: int) -> Attribution | None:
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
        return _who(paragraph, *span, inverted=True)
    label = read_label(words.split(",")[0])
    if label is not None and label.form == "unnamed":
        return Attribution(None, words.split(",")[0], span, "direct-speech-party", 0.7)
    if label is None or label.form not in ("full", "formal") or not plausible(label.name):
        return None
    return _who(paragraph, *span, inverted=True)


def _who(paragraph: SpeechParagraph, start: int, end: int, *, inverted: bool = False) -> Attribution | None:
    """The source that a subject names: a person of the table, a pronoun's person, a plain name, or a party."""
    named = paragraph.named_in(start, end)
    last = None if inverted else _ENDS_WITH_PRONOUN.search(paragraph.text, start, end)
    if last is not None:
        name = paragraph.meant_for_sure(last[0], last.start())
        return Attribution(name, None, last.span(), "direct-speech-pronoun", 0.8 if name else 0.6)
    if named:
        low, high, person, _ = named[0] if inverted else named[-1]
        return Attribution(person.name, None, (low, high), "direct-speech", 0.9)
    words = paragraph.text[start:end]
    if _PRONOUN.match(words) and len(words.split()) <= 3:
        name = paragraph.meant_for_sure(words.split()[0], start)
        mention = (start, start + len(words.split()[0]))
        return Attribution(name, None, mention, "direct-speech-pronoun", 0.8 if name else 0.6)
    if words.casefold() == "they":
        return Attribution(None, None, (start, end), "direct-speech-unnamed", 0.65)
    names: list[tuple[str, int]] = []
    office = _OFFICE_AND_NAME.match(words) if inverted else None
    for match in IS_NAME.finditer(words, office.end() if office is not None else 0):
        name = _without_openers(match[0])
        if len(name.split()) > 1 and plausible(name):
            names.append((name, start + match.end()))
    if names:
        name, stop = next((found for found in names if fold(found[0].split()[0]) in GIVEN_NAMES), names[0])
        return Attribution(name, None, (stop - len(name), stop), "direct-speech", 0.8)
    titled = TITLED_SURNAME.search(words)
    if titled:
        return Attribution(titled[0], None, (start + titled.start(), start + titled.end()), "direct-speech", 0.75)
    some = _SOME.search(words)
    if some is not None:
        return Attribution(None, some["who"].lower(), (start + some.start("who"), end), "direct-speech-party", 0.65)
    head = _NOUN_PHRASE.search(words if inverted else words.rsplit(",", 1)[-1])
    if head is None:
        return None
    at = start + words.rindex(head["noun"])
    party = party_name(head["noun"]) if _is_agent(head["noun"]) else None
    rule = "direct-speech-party" if party else "direct-speech-unnamed"
    return Attribution(None, party, (at, at + len(head["noun"])), rule, 0.65)


def _without_openers(name: str) -> str:
    words = name.split()
    while words and (words[0].casefold() in OPENERS or (len(words) > 2 and is_office(words[0]))):
        words.pop(0)
    given = next((at for at, word in enumerate(words[:-1]) if fold(word) in GIVEN_NAMES), 0)
    return " ".join(words[given:])


def _of_another(paragraph: SpeechParagraph, source: Attribution, low: int) -> Attribution | None:
    """Whose words a sentence brings that tells what another wrote or said (`A recalled that B had written: …`)."""
    others = [m for m in paragraph.named_in(source.mention[1], low) if m[2].name != source.speaker]
    if len(others) != 1:
        return None
    at, end, person, _ = others[0]
    return Attribution(person.name, None, (at, end), "direct-speech", 0.8)


def _is_agent(noun: str) -> bool:
    """Whether a noun phrase names somebody who can speak: an office, a group, a body, or a proper name."""
    words = noun.split()
    last = words[-1].casefold()
    proper = words[-1][0].isupper() and last not in OPENERS | FOREIGN_OPENERS and len(words) <= 6
    return proper or last in AGENTS or last in BODY_WORDS or re.fullmatch(COLLECTIVES, noun, re.IGNORECASE) is not None


def _after_report(paragraph: SpeechParagraph, quotation: _Quotation, behind: int) -> Attribution | None:
    """Who is reported in the sentence before a quotation that is a sentence of its own: `Roe promised help. “We will come.”`"""
    text = paragraph.text
    (start, end), (first, last) = quotation.outer, quotation.inner
    if not text[first].isupper() or text[:start].rstrip()[-1:] != "." or text[last - 1] not in ".!…":
        return None
    if _NEXT_OPENS.match(text, end) is None:
        return None
    before = [part for part in paragraph.sentences() if behind <= part.start and part.end <= start]
    if not before or text[before[-1].end : start].strip():
        return None
    source = source_of(paragraph, before[-1], paragraph.named_in(before[-1].start, before[-1].end))
    if source is None or source.speaker is None or len(paragraph.named_in(before[-1].start, start)) > 1:
        return None
    return Attribution(source.speaker, None, source.mention, "direct-after-report", 0.75)


def _goes_on(paragraph: SpeechParagraph, before: Span, quotation: _Quotation, last: Attribution) -> bool:
    """Whether a quotation carries on with the one before it: nobody else is named in between."""
    between = paragraph.text[before[1] : quotation.outer[0]]
    named = {m[2].name for m in paragraph.named_in(before[1], quotation.outer[0])}
    stranger = NAME_OPENS.search(between)
    if (
        stranger is not None
        and plausible(stranger["name"])
        and surname(stranger["name"]) not in fold(last.speaker or "")
    ):
        return False
    opened = _SENTENCE_OPENS.search(paragraph.text, before[1] - 3, quotation.outer[0])
    if opened is not None and opened["first"].casefold() not in _GOES_ON_WITH and not named:
        return False
    another = _SAYS_TOO.search(between)
    if another is not None and not _PRONOUN.match(another["subject"]):
        subject = [m[2].name for m in paragraph.named_in(*(before[1] + at for at in another.span("subject")))]
        if subject != [last.speaker] and (
            last.party is None or last.party.casefold() not in another["subject"].casefold()
        ):
            return False
    return len(between) < 160 and named <= {last.speaker} and not re.search(r"[.!?]\s+\S+.*[.!?]\s", between)


def _is_told(source: Attribution, words: str) -> bool:
    """Whether a part of a clause in marks is somebody's: of whoever is named, or of what was heard and told, where it is long."""
    named = source.speaker is not None or source.party is not None
    return named or (source.rule == "agentless" and len(words.split()) >= _CLAUSE_WORDS)


def _in_sentence(paragraph: SpeechParagraph, quotation: _Quotation, behind: int) -> Attribution | None:
    """A clause, or a part of one, in marks inside a sentence that attributes it; the quotation before it ends at `behind`."""
    text = paragraph.text
    low, high = quotation.outer
    words = text[slice(*quotation.inner)]
    whole = _is_clause(words.split())
    if not whole and (
        paragraph.is_turn or not _GOES_ON_SMALL.match(words) or _TERM_BEFORE.search(text, max(0, low - 40), low)
    ):
        return None
    around = next((part for part in paragraph.sentences() if part.start <= low < part.end), None)
    if around is None:
        return None
    start, end = around.start, around.end
    outside = Sentence(text[start:low] + " " * (high - low) + text[high:end], start)
    if not (outside.signs & CUES and (_SAYS.search(outside.small) or _DEFINES.search(outside.small))):
        return None
    if start < behind and signs_in(text[behind:low]) & QUOTE_VERBS:
        another = _SAYS_TOO.search(text, behind, low)
        if another is not None:
            return _who(paragraph, *another.span("subject"))
    named = [m for m in paragraph.named_in(start, end) if not low <= m[0] < high]
    source = source_of(paragraph, outside, named)
    if source is None and outside.text.startswith(("He ", "She ")):
        name = paragraph.meant_by(outside.text.split()[0], start)
        source = Attribution(name, None, (start, start + 2), "pronoun", 0.75) if name else None
    if source is None or (not whole and not _is_told(source, words)):
        return None
    if _OF_ANOTHER.search(text[source.mention[1] : low]) is not None:
        return _of_another(paragraph, source, low)
    for at, end, person, _ in reversed(paragraph.named_in(source.mention[1], low)):
        if person.name != source.speaker and NAME_SAYS.match(text[end:low]) and not PREPOSED.search(text[start:at]):
            return Attribution(person.name, None, (at, end), "direct-speech", 0.8)
    return source
