"""Verbs of saying without a subject, as Spanish has them: whoever spoke before goes on (`Además, sostuvo que …`, `“…”, dijo.`)."""

import re
from collections.abc import Callable

from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.said_abroad import SPANISH_PARTICIPLES, SPANISH_PLURAL, SPANISH_SINGULAR
from whosaid.extract.sentences import Sentence
from whosaid.extract.signs import sign
from whosaid.extract.speech.paragraph import Attribution, Mention, SpeechParagraph
from whosaid.model import QuoteKind

SourceOf = Callable[[SpeechParagraph, Sentence, list[Mention]], Attribution | None]
"""How the source of a sentence is told."""

_FEW = 3
"""Sentences in which whoever goes on has spoken last."""
_NOT_ALONE = {"cuenta", "considera", "espera"}
_SAYS_ON = re.compile(
    r"(?:(?:además|también|asimismo|igualmente|finalmente|luego|después|sin\s+embargo|no\s+obstante|en\s+es[et]e\s+sentido|(?:a\s+este|al)\s+respecto|por\s+último|en\s+todo\s+caso|en\s+cualquier\s+caso|así|"
    r"por\s+otr[ao]\s+(?:parte|lado)|a\s+su\s+vez|incluso|y|pero|del\s+mismo\s+modo|de\s+igual\s+manera|[^\W\d_]{3,}mente)\s*,?\s+){0,2}"
    rf"(?:(?P<one>{one_of(SPANISH_SINGULAR - _NOT_ALONE)}|ha\s+{one_of(SPANISH_PARTICIPLES)})|(?P<many>{one_of(SPANISH_PLURAL)}|han\s+{one_of(SPANISH_PARTICIPLES)}))\s+(?:también\s+|además\s+|igualmente\s+)?que(?=[\s,])"
)
_SIGNS = sign((SPANISH_SINGULAR | SPANISH_PLURAL | SPANISH_PARTICIPLES) - _NOT_ALONE)


def says_on(
    paragraph: SpeechParagraph, sentence: Sentence, last: Attribution | None, source_of: SourceOf
) -> Attribution | None:
    """The source of a sentence that opens with such a verb; nobody by name where that is open. `last` is that of the sentence before."""
    match = _SAYS_ON.match(sentence.small) if sentence.signs & _SIGNS else None
    if match is None:
        return None
    source = last if last is not None else spoke_last(paragraph, sentence.start, source_of)
    at, stop = (sentence.start + edge for edge in match.span("one" if match["one"] else "many"))
    if source is not None and (match["one"] or source.speaker is None):
        return Attribution(source.speaker, source.party, (at, stop), "subject-dropped", 0.7)
    return Attribution(None, None, (at, stop), "subject-dropped", 0.6)


def spoke_last(paragraph: SpeechParagraph, at: int, source_of: SourceOf) -> Attribution | None:
    """The source of what was said last before an offset, None where it is open because somebody else was named since."""
    said = [quote for quote in paragraph.said() if quote.kind is QuoteKind.INLINE_DIRECT]
    here = paragraph.flow.source(at)
    before = [part for part in paragraph.sentences() if part.start < at]
    for part in reversed(before[-_FEW:]):
        low = paragraph.flow.source(part.start)
        direct = [quote for quote in said if low <= quote.spans[0][0] < here]
        here = low
        if direct and (direct[-1].speaker or direct[-1].party):
            return Attribution(direct[-1].speaker, direct[-1].party, (at, at), "subject-dropped", 0.7)
        if part.end > at:
            continue
        named = paragraph.named_in(part.start, part.end)
        source = source_of(paragraph, part, named)
        if source is not None:
            return None if named and source.speaker is None else source
        if named:
            return None
    if not any(part.end <= at for part in before) and paragraph.carried is not None:
        return Attribution(paragraph.carried.name, None, (at, at), "subject-dropped", 0.7)
    return None
