"""Finds recommendations, conclusions, priorities, challenges, good practices and decisions.

Two grounds: the list context (a section that announces them, its items) and cues of necessity in a sentence.
"""

import re
from collections.abc import Iterator

from whosaid.extract.draft import Draft, Unit
from whosaid.extract.sentences import sentences
from whosaid.model import PassageKind, QuoteKind, Recommendation, RecommendationKind, Section, SectionKind, Span

_LISTS = {
    SectionKind.CONCLUSIONS: RecommendationKind.CONCLUSION,
    SectionKind.RECOMMENDATIONS: RecommendationKind.RECOMMENDATION,
    SectionKind.CHALLENGES: RecommendationKind.CHALLENGE,
    SectionKind.GOOD_PRACTICES: RecommendationKind.GOOD_PRACTICE,
    SectionKind.DECISIONS: RecommendationKind.DECISION,
}
_SKIPPED = frozenset(
    {
        SectionKind.AGENDA,
        SectionKind.SPEAKERS_LIST,
        SectionKind.REFERENCES,
        SectionKind.BOILERPLATE,
        SectionKind.SIMILAR_DOCUMENTS,
        SectionKind.QUOTES,
        SectionKind.FIGURE,
    }
)
_NUMBER = re.compile(
    r"(?:(?:key\s+)?(?:recommendation|recommandation|empfehlung|recomendación|conclusion|proposal|action|decision)\s+(?:no\.?\s*)?"
    r"(?P<named>[A-Z]?\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})\b|(?P<short>R\d{1,3}))\s*[:.)–—-]?\s*",
    re.IGNORECASE,
)

_MUST = re.compile(
    r"\b(?:should(?!\s+(?:enable|pave|make\s+it\s+clear|not\s+surprise|be\s+noted|have\s+been|migration\b|access\b|you\b|anyone\b|they\s+wish|a\s+\w+))|must(?!\s+(?:have|admit|be\s+noted))|ought\s+to|shall(?=\s+be|\s+\w+)|"
    r"(?:has|have)\s+to(?!\s+be\s+(?:seen|clear|understood|noted|said)\b|\s+(?:take\s+the\s+blame|admit|pay|deal\s+with\s+a|say|go\s+through|offer))|"
    r"need(?:s)?\s+to|(?:is|are)\s+(?:urgently\s+|also\s+|still\s+)?(?:needed|required|imperative)|need\s+not|"
    r"there\s+(?:is|are|remains?|needs?)\b[^.;]{0,40}?\bneeds?\s+(?:for|to)|there\s+needs?\s+to\s+be|"
    r"(?:is|are|['’]s|will\s+be)\s+(?:\w+\s+)?(?:important|crucial|essential|vital|necessary|imperative|critical|urgent|paramount)(?!\s+to\s+(?:stress|note|mention|point\s+out|remember))\s*(?:,\s+in\s+particular|\b(?:to|that|for|not\s+to)\b)|(?:important|essential|crucial)\s+to\s+(?!stress|note|mention)|"
    r"(?:it\s+is\s+)?of\s+(?:the\s+)?(?:utmost|key|great|paramount|crucial)\s+importance\s+(?:to|is\s+to|that)|high\s+time|"
    r"call(?:s|ed|ing)?\s+(?:for|on|upon)|requires?\s+(?:an?|more|the|that|strong|new|urgent|sincerity|international|maximum|specific|enhanced|better|greater)|"
    r"what\s+is\s+(?:needed|required|important)|highlights?\s+the\s+need|the\s+need\s+(?:to|for)|we\s+need|let\s+us|"
    r"recommend(?:s|ed|ing)?\s+(?:that|to|the|a|an)|urge[sd]?\s+(?!to\b)\w+|is\s+the\s+(?:obligation|duty|responsibility)\s+of|sine\s+qua\s+non|needs?\s+\w+ing\b|would\s+like\s+to\s+see|remind(?:s|ed)\b[^.;]{0,40}\bnot\s+to|is\s+the\s+only\s+way|are\s+the\s+only\s+way|(?:will|would)\s+be\s+(?:needed|required|necessary)|cannot\s+be\s+done\s+without|will\s+not\s+be\s+(?:possible|financially|viable)|"
    r"none\s+of\s+this\s+will\s+work|emphasis\s+(?:must|should)|can\s+only\s+be\s+(?:met|effectively|solved|achieved|addressed|measured)|will\s+(?:need|require)|"
    r"must\s+not|should\s+not|wants?\s+(?:the|all)\b[^.]{0,60}?\bto\b|requested\s+to|best\s+way\s+to)",
    re.IGNORECASE,
)
_CONCLUDES = re.compile(
    r"\b(?:(?:wide|broad|general|unanimous|strong)\s+(?:agreement|consensus)|(?:conference|meeting|workshop|panel|participants|panellists|panelists|group)\b[^.]{0,60}?\b(?:concluded|agreed|confirmed)|"
    r"(?:main|key|second|first|overall)\s+conclusion|it\s+(?:can|may|was)\s+(?:be\s+)?concluded)\b",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"\b(?:(?:main|biggest|major|key|greatest|central)\s+(?:challenges?|obstacles?|difficult(?:y|ies)|barriers?|problems?)|"
    r"there\s+(?:are|is)\b[^.]{0,30}\bobstacles?|there\s+is\s+(?:(?:still\s+)?a\s+lack\s+of|still\s+no)\b|\ba\s+big\s+gap\b|remains?\s+unsolved|another\s+complication|is\s+another\s+(?:complication|obstacle|difficulty))\b",
    re.IGNORECASE,
)
_PRACTICE = re.compile(r"\b(?:good|best)\s+practices?\b", re.IGNORECASE)
_PRIORITY = re.compile(
    r"\b(?:(?:absolute|main|key|top|first)\s+priorit(?:y|ies)|(?:are|is)\s+(?:the|a|our)\s+(?:\w+\s+)?priorit(?:y|ies)|priorities\s+(?:are|will\s+be)\b)",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:had\s+to|(?:there\s+)?was\s+(?:the|a)\s+need|were\s+needed|was\s+(?:needed|required|necessary)|needed\s+to|should\s+have)\b",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(
    r"\b(?:questions?|asked?|asking|thinking|discuss(?:ed|ing)?|consider(?:ed|ing)?|wonder\w*|determine|decide|debate|know|unclear|answer)\b[^.;:]{0,40}?\b(?:whether|how|what|which|who|why|where|if)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:a\s+number\s+of\s+(?:\w+\s+)?recommendations|present\s+appropriate\s+recommendations|(?:this|the)\s+(?:report|paper|chapter|section)\s+(?:summari[sz]es|describes|presents|provides))\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:investment|basic|special|different|local|training|skills)\s+needs\b|\b(?:mandate|law|rule|obligation)s?\s+that\s+requires?\b|\baim\s+of\s+the\s+\w+|\b(?:awareness|acknowledge?ment|recognition|understanding|realisation|realization|reali[sz]ed\b[^.;]*?)\s+(?:of\s+)?the\s+need|\b(?:our|their|its|his|her)\s+need\s+to",
    re.IGNORECASE,
)


def find_recommendations(draft: Draft) -> None:
    """Adds all prescriptive and concluding statements to the draft, in the order of the text."""
    sections = {section.id: section for section in draft.sections}
    noted = _note_sections(draft)
    for unit in draft.body():
        section = sections.get(unit.section) if unit.section else None
        if section is not None and section.kind in _SKIPPED:
            continue
        if unit.kind is PassageKind.HEADING:
            if section is not None and section.kind is SectionKind.PRIORITY and section.start_char == unit.start:
                _add(draft, unit, (0, len(draft.flow(unit).text)), RecommendationKind.PRIORITY, "priority-heading", 0.9)
            continue
        if unit.kind in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.PULL_QUOTE):
            _read_unit(draft, unit, section, noted)


def _note_sections(draft: Draft) -> frozenset[str]:
    """Sections in the style of notes: bullets and short paragraphs, each of them a point of its own."""
    lengths: dict[str, list[int]] = {}
    bullets: set[str] = set()
    for unit in draft.body():
        if unit.section is None or unit.kind is PassageKind.HEADING:
            continue
        lengths.setdefault(unit.section, []).append(unit.end - unit.start)
        if unit.kind is PassageKind.LIST_ITEM:
            bullets.add(unit.section)
    return frozenset(s for s, sizes in lengths.items() if s in bullets and sum(sizes) / len(sizes) < 450)


def _read_unit(draft: Draft, unit: Unit, section: Section | None, noted: frozenset[str]) -> None:
    flow = draft.flow(unit)
    text = flow.text
    kind = _LISTS.get(section.kind) if section is not None else None
    named = _NUMBER.match(text)
    if named and len(text) > named.end() + 20:
        number = named["named"] or named["short"]
        start = named.end()
        _add(draft, unit, (start, len(text.rstrip())), _kind_of(named[0], kind), "numbered", 0.95, number=number)
        return
    if kind is not None and unit.kind is PassageKind.LIST_ITEM:
        number = unit.marker.strip("().") if unit.marker[:1].isdigit() or unit.marker[1:2].isdigit() else None
        _add(draft, unit, (0, len(text)), kind, "list-item", 0.9, number=number)
        return
    in_notes = kind is not None and section is not None and section.id in noted and unit.kind is PassageKind.PARAGRAPH
    if in_notes and kind in (RecommendationKind.GOOD_PRACTICE, RecommendationKind.CHALLENGE):
        _add(draft, unit, (0, len(text)), kind, "note", 0.75)
        return
    for start, end in sentences(text):
        sentence = text[start:end]
        if len(sentence.split()) < 5:
            continue
        if in_notes and kind is not None:
            _add(draft, unit, (start, end), kind, "note", 0.75)
            continue
        found = _cue(sentence)
        if found is not None:
            _add(draft, unit, (start, end), found[0], found[1], found[2])


def _kind_of(label: str, fallback: RecommendationKind | None) -> RecommendationKind:
    word = label.split()[0].casefold()
    if word.startswith("conclusion"):
        return RecommendationKind.CONCLUSION
    if word.startswith(("action", "decision")):
        return RecommendationKind.DECISION
    return RecommendationKind.RECOMMENDATION if fallback is None else fallback


def _cue(sentence: str) -> tuple[RecommendationKind, str, float] | None:
    """The kind that a sentence's own words give it, the rule, and how sure that is."""
    if sentence.rstrip('"”»’) ').endswith("?") or _ANNOUNCES.search(sentence):
        return None
    if _CONCLUDES.search(sentence):
        return RecommendationKind.CONCLUSION, "agreement", 0.75
    if _PRIORITY.search(sentence):
        return RecommendationKind.PRIORITY, "priority-cue", 0.7
    if _MUST.search(_PAST.sub(" ", _OWN.sub(" ", sentence))):
        embedded = _EMBEDDED.search(sentence)
        if embedded is None or _MUST.search(sentence[: embedded.start()]):
            return RecommendationKind.RECOMMENDATION, "necessity", 0.7
        return None
    if _PRACTICE.search(sentence):
        return RecommendationKind.GOOD_PRACTICE, "practice-cue", 0.6
    if _CHALLENGE.search(sentence):
        return RecommendationKind.CHALLENGE, "challenge-cue", 0.6
    return None


def _add(
    draft: Draft,
    unit: Unit,
    span: Span,
    kind: RecommendationKind,
    rule: str,
    confidence: float,
    number: str | None = None,
) -> None:
    flow = draft.flow(unit)
    start, end = span
    while end > start and flow.text[end - 1].isspace():
        end -= 1
    while start < end and flow.text[start].isspace():
        start += 1
    if end <= start:
        return
    spans = flow.spans(start, end)
    speaker, party, attribution = _attributed(draft, spans[0][0], spans[-1][1])
    draft.recommendations.append(
        Recommendation(
            id="",
            text="",
            spans=spans,
            speaker=speaker,
            party=party,
            attribution=attribution,
            confidence=confidence,
            rule=rule,
            kind=kind,
            number=number,
        )
    )


def _attributed(draft: Draft, start: int, end: int) -> tuple[str | None, str | None, Span | None]:
    """Whose statement it is, where it lies in a quote or is itself a reported sentence."""
    for quote in _covering(draft, start, end):
        return quote
    return None, None, None


def _covering(draft: Draft, start: int, end: int) -> Iterator[tuple[str | None, str | None, Span | None]]:
    for quote in draft.quotes:
        low, high = quote.start_char, quote.end_char
        inside = low <= start and end <= high
        if inside and (quote.kind in (QuoteKind.PULL_QUOTE, QuoteKind.REPORTED, QuoteKind.INLINE_DIRECT)):
            yield quote.speaker, quote.party, quote.attribution
