"""Recognises documents held under the Chatham House rule, and withholds the names that stand in their text.

A name that a protected document prints is shown as a recorded repair, `[name withheld]`: in the reader, in items,
in titles, and so in the index, citations and exports. Naming a protected person is the worse mistake: in doubt
the rule holds.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from whosaid.extract.draft import Draft, Person
from whosaid.extract.leaps import leaping
from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import ROLE_WORDS
from whosaid.extract.mentions import Mentions
from whosaid.extract.names import HONORIFIC, UPPER
from whosaid.extract.sentences import small
from whosaid.model import Document, Edit, Span

WITHHELD = "[name withheld]"
_RULE = re.compile(
    r"chatham(?:[\s-]+house)?[’'‘]?(?:\s?s)?[’'”\"]?[\s-]+(?:rules?|regeln?|prinzip|principles?)\b"
    r"|\b(?:règles?|reglas?|regeln?|normas?|regola)\s+(?:d[ei]\s+(?:la\s+)?(?:casa|maison|house)?\s*(?:d[ei]\s+)?|von\s+)?"
    r"[“\"«‘']?chatham\b"
    r"|\bchr\s+(?:appl|rules?)",
)
_UNATTRIBUTED = re.compile(
    leaping(
        r"\b(?:not\s+for\s+attribution\b|non-?attribut(?:ion|able)\s+(?:basis|rules?)\b|put\s+[“\"]?anonymous\b"
        r"|(?:approval|permission|consent)\s+to\s+name\s+(?:the\s+)?speaker)"
    )
)
_NOT_ATTRIBUTED = re.compile(
    leaping(
        r"\b(?:notes?|summary|report|remarks|comments|discussions?|meeting|minutes|record|statements)\s+(?:is|are|was|were)\s+"
        r"(?:strictly\s+)?(?:non-?attributable|not\s+(?:to\s+be\s+)?attribut\w+)"
    )
    + "|"
    + leaping(
        r"\bdo(?:es)?\s+not\s+attribute\s+(?:\w+\s+){1,4}to\s+(?:individual|specific|particular|named|any|single)"
    )
)
_HOLDS = re.compile(
    r"\b(?:under|follow(?:s|ed|ing)?|in accordance with|according to|subject to|held|conducted|appl(?:y|ies|ied)|"
    r"observ(?:e|es|ed)|in line with|governed by|adher\w+|operat\w+|respect\w*|pursuant|invoked|unter|gemäß|gilt|galt|"
    r"violat\w+|violación|breach\w*|selon|conformément|sous|bajo|según|conforme|attribut\w+)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|no\s+longer|never)\s+(?:(?:held|conducted|given|run|bound|covered|governed)\s+)?"
    r"(?:(?:under|by|subject\s+to|following|within)\s+)(?:the\s+|any\s+)?|\bwithout\s+(?:the\s+|any\s+)?|\bwaiv(?:ed|ing)\s+the\s+|"
    r"\blift(?:ed|ing)\s+the\s+)[“\"‘'«]?$",
    re.IGNORECASE,
)
_DENIED_BEHIND = re.compile(
    r"^[”\"’'»]?\s*(?:did|does|do|was|were|is|has|had)\s+(?:been\s+)?"
    r"(?:not\s+(?:apply|in\s+force|invoked|applied|used)|waived|lifted|suspended|not\s+been\s+(?:applied|invoked))\b",
    re.IGNORECASE,
)
_OF_THE_RULE = ("chatham", "chr ")
_OF_NO_ATTRIBUTION = ("attribut", "anonymous", "to name")
"""One of these stands in every wording."""

_FRONT = 3000
"""Characters from the start in which naming the rule is enough."""

_TITLED = re.compile(rf"(?<!\w){HONORIFIC}\s*(?:[{UPPER}][\w’'-]+[ \u00a0]?){{1,3}}")


def find_protection(draft: Draft) -> None:
    """Sets the Chatham House flag where the document says that the rule holds for it."""
    stated = draft.source.metadata.chatham_house
    if stated is not None:
        draft.chatham_house = stated
        return
    text = draft.source.text
    folded = small(text)
    if any(sign in folded for sign in _OF_NO_ATTRIBUTION):
        draft.chatham_house = _UNATTRIBUTED.search(folded) is not None or _NOT_ATTRIBUTED.search(folded) is not None
    if any(sign in folded for sign in _OF_THE_RULE):
        draft.chatham_house |= any(_governs(text, match) for match in _RULE.finditer(folded))


def _governs(text: str, match: re.Match[str]) -> bool:
    if _DENIED_BEFORE.search(text[max(0, match.start() - 60) : match.start()]):
        return False
    if _DENIED_BEHIND.match(text[match.end() : match.end() + 60]):
        return False
    around = text[max(0, match.start() - 160) : match.end() + 160]
    return match.start() < _FRONT or _HOLDS.search(around) is not None


def withhold_names(draft: Draft, people: Iterable[Person]) -> Mentions:
    """Takes every name of a protected document out of the draft and its shown text; returns the finder of the names."""
    known = list(people)
    mentions = Mentions(known, cautious=False)
    masks = [(low, high) for low, high, _, _ in mentions.find(draft.text)]
    masks += [_trimmed(draft.text, match.span()) for match in _TITLED.finditer(draft.text)]
    masks += [span for person in known for words in person.affiliations for span in _offices(draft.text, words)]
    last = 0
    spans: list[Span] = []
    for low, high in sorted(masks):
        if low < last:
            if spans and high > last:
                spans[-1] = (spans[-1][0], high)
                last = high
            continue
        spans.append((low, high))
        last = high
    draft.edits[:] = [
        e for e in draft.edits if not any(low < e.end_char and e.start_char < high for low, high in spans)
    ]
    draft.edits.extend(Edit(low, high, WITHHELD, "chatham-house") for low, high in spans)
    draft.quotes[:] = [replace(q, speaker=None, attribution=None) for q in draft.quotes]
    draft.recommendations[:] = [replace(r, speaker=None, attribution=None, owner=None) for r in draft.recommendations]
    for unit in draft.units:
        unit.owner = None
    draft.sections[:] = [replace(section, title=withheld(section.title, mentions)) for section in draft.sections]
    return mentions


def unsigned(document: Document, mentions: Mentions) -> Document:
    """A protected document's account of itself without names."""
    title, subtitle = (withheld(words, mentions) if words else words for words in (document.title, document.subtitle))
    return replace(document, title=title, subtitle=subtitle, authors=())


def withheld(words: str, mentions: Mentions) -> str:
    """`words` with every name in them withheld."""
    for low, high, _, _ in sorted(mentions.find(words), reverse=True, key=lambda mention: mention[0]):
        words = words[:low] + WITHHELD + words[high:]
    return _TITLED.sub(WITHHELD + " ", words).rstrip() if _TITLED.search(words) else words


def _offices(text: str, affiliation: str) -> Iterator[Span]:
    """Where a person's own office is written out: it tells as much as the name."""
    words = affiliation.split()
    if len(words) > 1 and not ROLE_WORDS.isdisjoint(word.casefold().strip(".,") for word in words):
        for match in re.finditer(r"\s+".join(re.escape(word) for word in words), text):
            yield match.span()


def _trimmed(text: str, span: Span) -> Span:
    """A titled name without white space or the sentence's next opener at its end."""
    low, high = span
    words = text[low:high].split()
    while len(words) > 2 and words[-1].casefold() in OPENERS:
        high = low + text[low:high].rindex(words.pop())
    while text[high - 1].isspace():
        high -= 1
    return low, high
