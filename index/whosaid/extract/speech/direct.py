"""Inline direct speech: words in quotation marks that the text around them gives to somebody.

Quotation marks alone prove nothing: most of them set terms apart. Words are speech when a verb of saying with
its subject stands directly before or behind the marks, when they go on with an attributed quotation of the same
paragraph, or when they are a whole clause inside a sentence that says who uttered it.
"""

import re
from dataclasses import replace

from whosaid.extract import kinds
from whosaid.extract.names import HONORIFIC, UPPER, fold, surname
from whosaid.extract.people import plausible
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import signs_in
from whosaid.extract.speech.abroad import SIGNS as ABROAD
from whosaid.extract.speech.adjacent import SUBJECT, adjacent, led, said_before
from whosaid.extract.speech.cited import is_aloud, is_cited, is_cited_at_end, is_of_law, is_sentence
from whosaid.extract.speech.dropped import says_on
from whosaid.extract.speech.marks import (
    CLAUSE_WORDS,
    STOPS,
    Quotation,
    is_clause,
    is_led,
    is_utterance,
    quotations,
    set_apart_again,
)
from whosaid.extract.speech.nouns import SIGNS as OF_NOUNS
from whosaid.extract.speech.paragraph import Announced, Attribution, SpeechParagraph
from whosaid.extract.speech.patterns import (
    ADVERBS,
    CUES,
    NAME_OPENS,
    NAME_SAYS,
    PERHAPS,
    PREPOSED,
    QUOTE_VERB,
    QUOTE_VERBS,
    SAYING,
)
from whosaid.extract.speech.reported import source_of
from whosaid.extract.speech.talks import is_title_before
from whosaid.extract.speech.whom import PRONOUN, SOMEBODY, source_named
from whosaid.model import Quote, QuoteKind, Span

_SAYS = re.compile(rf"\b{SAYING}\b")
_SAYS_TOO = re.compile(
    rf"(?:^|[,;:.!?—–-]\W*\s+|\b(?:and|but|while|whereas|as)\s+)(?P<subject>(?P<some>{SOMEBODY})(?=\s)|{SUBJECT})\s+{ADVERBS}{QUOTE_VERB}\b"
)
"""Behind a quotation: somebody else who says what comes next in the same sentence."""

_DEFINES = re.compile(
    r"\b(?:stating|stated|reads|definition|in\s+(?:his|her|their)\s+words|heard?\s+(?:\w+\s+){0,2}from)\b"
)
_SENTENCE_OPENS = re.compile(r"[.!?][”\"’»]?\W*\s+(?P<first>\w+)")
_GOES_ON_WITH = frozenset("he she it they this that and but or in then also to there his her yet still".split())
_GOES_ON_SMALL = re.compile(r"[\[(]?[a-z]|\[")
"""How words begin that go on with the sentence around them."""

_TERM_BEFORE = re.compile(
    r"\b(?:terms?|phrases?|words?|wording|text|called|titled|entitled|named|keep|clause|rule|label(?:led)?|known\s+as|definition\s+of|"
    r"concept\s+of)(?<!\bwhat\sit\scalled)(?<!\bwhat\sthey\scalled)(?<!\bwhat\she\scalled)\s+$",
    re.IGNORECASE,
)
"""Before a term that is only mentioned."""

_PART = re.compile(r"[^\W\d_]+\s(?:[IVX]{1,5}|\d{1,3}|[A-Z])\s?[:.–—-]\s")
"""How the title of a numbered part begins: `Session II: The harbour`."""

_SHOWN_BEFORE = re.compile(r"(?:\b(?:on|of|in|at|for|from|with|the)|[’']s)\s$")
"""Before words that all begin large: a programme or a work."""

_UNSAID = re.compile(
    r"\b(?:never\s+(?:\w+\s+)?(?:said|wrote|claimed)|(?:[Nn]obody|[Nn]o\s+one)\s+(?:\w+\s+){0,3}?(?:said|says|wrote)|might\s+(?:have\s+)?sa(?:y|id)"
    r"|denie[sd]\s+(?:ever\s+)?(?:saying|having\s+said)|[Ii]magine\s[^.!?]{1,60}?\s(?:says|saying))\b[^.!?“”\"]{0,25}$"
)
"""Before words that nobody has said: they are denied, or only imagined."""

_OF_ANOTHER = re.compile(
    rf"\b(?:that|how|when|as)\s+(?:{HONORIFIC}\s*)?[{UPPER}][\w’'-]*(?:\s+[{UPPER}][\w’'-]+){{0,3}}\s+(?:had\s+|has\s+|have\s+|once\s+)?(?:\w+ly\s+)?(?:written|wrote|said|told|put\s+it|stated|asked|warned|argued)\b[^.;“”\"]{{0,60}}:\s*$"
)
_NEW_CLAUSE = re.compile(
    r"[\d.,;\s]{0,8}(?:and|but|while|whereas)\s(?!(?:[\w’'-]+\s+){0,3}(?:added|continued|concluded)\b)"
)
"""Behind a quotation: somebody else's clause begins."""
_BREAKS_OFF = re.compile(rf"\b{QUOTE_VERB}\b[^.!?:;]{{0,90}}?\bthat\b(?:\s+[\w’'-]+){{1,10}}$")
_PLACE = re.compile(r"[\W\d]{0,4}(?:[—–-]?[\[(][^\[\]()]{3,90}[\])]?\W*)?")
"""Behind a quotation that is a block of its own: the mark of a note, or where it is printed."""
_NEXT_OPENS = re.compile(rf"[\d⁰¹²³⁴-⁹\[\]^]*(?:\s*$|\s+[{UPPER}“\"«„])")
_ADJACENT_WORDS = 4


def find_direct(paragraph: SpeechParagraph, opened: Quote | None = None, *, goes_on: bool = False) -> list[Span]:
    """Adds the direct speech of a paragraph; returns the spans of its whole clauses and utterances, marks included.

    `opened` is the quotation that the paragraph before left open; `goes_on` tells that the next paragraph opens with marks.
    """
    taken: list[Span] = []
    fragments: set[Span] = set()
    last: Attribution | None = None
    behind = 0
    for quotation in quotations(paragraph.text, goes_on=goes_on):
        if opened is not None and quotation.outer[0] <= 1:
            last = Attribution(opened.speaker, opened.party, (0, 0), "quotation-goes-on", 0.8)
            paragraph.add(QuoteKind.INLINE_DIRECT, quotation.inner, last, opened.attribution)
            taken.append(quotation.outer)
            behind = quotation.outer[1]
            continue
        if _is_unsaid(paragraph.text, quotation.outer[0]):
            continue
        words = paragraph.text[slice(*quotation.inner)].split()
        if all(word[0].isupper() for word in words) and _SHOWN_BEFORE.search(
            paragraph.text, max(0, quotation.outer[0] - 8), quotation.outer[0]
        ):
            continue
        source: Attribution | None = None
        said_here = False
        uttered = len(words) >= 2 and is_utterance(paragraph.text, quotation)
        if uttered or len(words) >= _ADJACENT_WORDS:
            source = adjacent(paragraph, quotation)
            utters = uttered or is_led(paragraph.text, quotation)
            said_here = source is not None and len(words) >= (_ADJACENT_WORDS if utters else CLAUSE_WORDS)
            if source is not None and source.speaker is None and len(words) < _ADJACENT_WORDS:
                source = None
            if source is None and last is not None and _goes_on(paragraph, taken[-1], quotation, last):
                source = last
            if source is None and not paragraph.is_turn and len(words) >= _ADJACENT_WORDS:
                source = _after_report(paragraph, quotation, behind)
        if source is None and len(words) >= (CLAUSE_WORDS if paragraph.is_turn else _ADJACENT_WORDS):
            source = _in_sentence(paragraph, quotation, behind)
            if source is not None and not is_clause(words):
                fragments.add(quotation.outer)
        if source is None and len(words) >= _ADJACENT_WORDS:
            source = said_before(paragraph, quotation.outer[0])
            said_here = source is not None
        rule = _rule_of_marks(paragraph, quotation) if source is None and len(words) >= CLAUSE_WORDS else None
        if rule is not None:
            nobody = Attribution(None, None, quotation.outer, rule, 0.65)
            paragraph.add(QuoteKind.INLINE_DIRECT, quotation.inner, nobody)
        behind = quotation.outer[1]
        if source is not None and (source.speaker or said_here or not paragraph.is_turn):
            paragraph.add(QuoteKind.INLINE_DIRECT, quotation.inner, source)
            taken.append(quotation.outer)
            last = source
    return [span for span in taken if span not in fragments]


def _is_unsaid(text: str, low: int) -> bool:
    """Whether the words whose marks open at an offset are denied, only imagined, or the title of a talk."""
    return _UNSAID.search(text, max(0, low - 120), low) is not None or is_title_before(text, low)


def _rule_of_marks(paragraph: SpeechParagraph, quotation: Quotation) -> str | None:
    """Why words are somebody's though nothing says whose: the rule's name, None where they may be a term."""
    text, marks, inner = paragraph.text, quotation.outer, quotation.inner
    if _PART.match(text, *inner) is not None:
        return None
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


def find_continued(paragraph: SpeechParagraph, last: Quote, ends: str) -> bool:
    """Gives a paragraph that is nothing but a quotation to whoever was quoted last, where that was no question."""
    text = paragraph.text
    first = next(quotations(text), None)
    if (
        first is None
        or first.outer[0] > 1
        or first.outer[1] < len(text.rstrip())
        or ends == "?"
        or len(text.split()) < CLAUSE_WORDS
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
        return _hangs(paragraph)
    source = led(paragraph, max(0, len(text) - 220), len(text))
    return Announced(source, paragraph.place_of(source)) if source is not None else None


def _hangs(paragraph: SpeechParagraph) -> Announced | None:
    """The source of a last sentence that breaks off behind what it reports: `The report states that the port is`."""
    match = _BREAKS_OFF.search(paragraph.text)
    if match is None:
        return None
    sentence = paragraph.sentences()[-1]
    source = source_of(paragraph, sentence, paragraph.named_in(sentence.start, sentence.end))
    if source is None:
        source = Attribution(None, None, (match.start(), match.end()), "direct-speech-unnamed", 0.6)
    return Announced(source, paragraph.place_of(source))


def find_announced(paragraph: SpeechParagraph, announced: Announced) -> bool:
    """Gives a block of quoted words to the source that the line before it announced; tells whether it did."""
    text = paragraph.text
    first = next(quotations(text), None)
    if first is not None and first.outer[0] <= 1 and _PLACE.fullmatch(text, first.outer[1]) is not None:
        span = first.inner
    elif paragraph.unit.kind is kinds.PULL_QUOTE and first is None:
        span = (0, len(text.rstrip()))
    else:
        return False
    paragraph.add(QuoteKind.INLINE_DIRECT, span, announced.source, announced.named)
    return True


def find_block(paragraph: SpeechParagraph) -> bool:
    """Gives a block that is nothing but a whole sentence in quotation marks to nobody by name; tells whether it is one."""
    text = paragraph.text.rstrip()
    first = next(quotations(text), None)
    if first is None or first.outer[0] > 1 or first.outer[1] < len(text):
        return False
    words = text[slice(*first.inner)]
    if is_of_law(words) or not (is_sentence(words) or is_clause(words.split())):
        return False
    paragraph.add(QuoteKind.INLINE_DIRECT, first.inner, Attribution(None, None, first.outer, "quoted-block", 0.65))
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


def _of_another(paragraph: SpeechParagraph, source: Attribution, low: int) -> Attribution | None:
    """Whose words a sentence brings that tells what another wrote or said (`A recalled that B had written: …`)."""
    others = [m for m in paragraph.named_in(source.mention[1], low) if m[2].name != source.speaker]
    if len(others) != 1:
        return None
    at, end, person, _ = others[0]
    return Attribution(person.name, None, (at, end), "direct-speech", 0.8)


def _after_report(paragraph: SpeechParagraph, quotation: Quotation, behind: int) -> Attribution | None:
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


def _goes_on(paragraph: SpeechParagraph, before: Span, quotation: Quotation, last: Attribution) -> bool:
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
    if another is not None and not PRONOUN.match(another["subject"]):
        subject = [m[2].name for m in paragraph.named_in(*(before[1] + at for at in another.span("subject")))]
        if subject != [last.speaker] and (
            last.party is None or last.party.casefold() not in another["subject"].casefold()
        ):
            return False
    return len(between) < 160 and named <= {last.speaker} and not re.search(r"[.!?]\s+\S+.*[.!?]\s", between)


def _is_told(source: Attribution, words: str) -> bool:
    """Whether a part of a clause in marks is somebody's: of whoever is named, or of what was heard and told, where it is long."""
    named = source.speaker is not None or source.party is not None
    return named or (source.rule == "agentless" and len(words.split()) >= CLAUSE_WORDS)


def _in_sentence(paragraph: SpeechParagraph, quotation: Quotation, behind: int) -> Attribution | None:
    """A clause, or a part of one, in marks inside a sentence that attributes it; the quotation before it ends at `behind`."""
    text = paragraph.text
    low, high = quotation.outer
    words = text[slice(*quotation.inner)]
    whole = is_clause(words.split())
    if text[low - 1 : low] == "(" or (not whole and paragraph.is_turn):
        return None
    if not whole and (not _GOES_ON_SMALL.match(words) or _TERM_BEFORE.search(text, max(0, low - 40), low)):
        return None
    around = next((part for part in paragraph.sentences() if part.start <= low < part.end), None)
    if around is None:
        return None
    start, end = around.start, around.end
    outside = Sentence(text[start:low] + " " * (high - low) + text[high:end], start)
    if not (
        outside.signs & (CUES | PERHAPS)
        and (_SAYS.search(outside.small) or _DEFINES.search(outside.small) or outside.signs & (OF_NOUNS | ABROAD))
    ):
        return None
    if start < behind and signs_in(text[behind:low]) & QUOTE_VERBS:
        another = _SAYS_TOO.search(text, behind, low)
        if another is not None:
            return source_named(paragraph, *another.span("subject"))
    named = [m for m in paragraph.named_in(start, end) if not low <= m[0] < high]
    source = says_on(paragraph, outside, None, source_of) or source_of(paragraph, outside, named)
    if source is None and outside.text.startswith(("He ", "She ")):
        name = paragraph.meant_by(outside.text.split()[0], start)
        source = Attribution(name, None, (start, start + 2), "pronoun", 0.75) if name else None
    if source is None or (not whole and not _is_told(source, words)):
        return None
    if not whole and words.rstrip(STOPS) in set_apart_again(paragraph.draft.source.text):
        return None
    if source.rule != "pronoun" and source.mention[0] >= high and _NEW_CLAUSE.match(text, high) is not None:
        return None
    if _OF_ANOTHER.search(text[source.mention[1] : low]) is not None:
        return _of_another(paragraph, source, low)
    for at, end, person, _ in reversed(paragraph.named_in(source.mention[1], low)):
        if person.name != source.speaker and NAME_SAYS.match(text[end:low]) and not PREPOSED.search(text[start:at]):
            return Attribution(person.name, None, (at, end), "direct-speech", 0.8)
    return source
