"""What documents have in common: a statement that stands in another one too, its answer there, a namesake.

Found when it is asked for, so that a document need not wait for those that will come after it.
"""

from collections import Counter
from collections.abc import Iterator

from whosaid.model import Kind, LinkKind, QuoteEntry, RecommendationEntry, Related, SpeakerEntry, show
from whosaid.store import Catalogue, FullText, rows
from whosaid.store.analysis import stems, words
from whosaid.store.fulltext import Word
from whosaid.store.people import folded

_RUN = 4
"""Words in a run: two texts are compared by the runs of words that they share."""
_SAME = 0.6
"""Share of the shorter text's runs that the other must hold for one to restate the other."""
_FEWEST_WORDS = 8
_ASKED = 8
"""How many words of a text are looked up, the rarest first; those that stand in fewer texts tell more."""
_WEIGHED = 40
"""How many texts that hold most of these words are compared."""
_MOST = 5

_Run = tuple[str, ...]


def restated(catalogue: Catalogue, fulltext: FullText, entry: QuoteEntry | RecommendationEntry) -> Iterator[Related]:
    """The items of other documents that say nearly the same in the same words, and their answers; best first."""
    is_quote = isinstance(entry, QuoteEntry)
    own = words(entry.quote.text if isinstance(entry, QuoteEntry) else entry.recommendation.text)
    if len(own) < _FEWEST_WORDS:
        return
    mine = _runs(own)
    found: list[tuple[float, str, str]] = []
    for document, item, text in _holders(catalogue, fulltext, own, entry, is_quote=is_quote):
        theirs = _runs(words(text))
        share = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        if share >= _SAME:
            found.append((share, document, item))
    found.sort(key=lambda one: (-one[0], one[1:]))
    for share, document, item in found[:_MOST]:
        yield _same(catalogue, document, item, round(share, 3), is_quote=is_quote)
        if not is_quote:
            yield from _answers(catalogue, document, item)


def namesakes(catalogue: Catalogue, entry: SpeakerEntry) -> Iterator[Related]:
    """People of the same name, or with initials that fit it, whom nothing else tells to be the same person."""
    name = folded(entry.name).split()
    if not name:
        return
    for person, other, document, *capacity in catalogue.query(
        "SELECT p.id, p.name, d.id, a.role, a.organisation FROM person p "
        "JOIN appearance a ON a.person = p.number JOIN document d ON d.number = a.document "
        "WHERE p.id != ?1 AND (p.folded = ?2 OR p.folded LIKE '% ' || ?2) GROUP BY p.number ORDER BY p.number",
        (entry.id, name[-1]),
    ):
        if _may_be_one(name, folded(other).split()):
            text = ", ".join(filter(None, (other, *capacity)))
            yield Related("perhaps the same", Kind.SPEAKER, person, document, 0, 0, text, None, 0.5)


def _holders(
    catalogue: Catalogue,
    fulltext: FullText,
    own: list[str],
    entry: QuoteEntry | RecommendationEntry,
    *,
    is_quote: bool,
) -> list[tuple[str, str, str]]:
    """Document, local id and text of the items elsewhere that hold most of a text's rarest words."""
    languages = (entry.document.language,) if entry.document.language else ()
    terms = {word: Word(word, stems(word, languages)) for word in own if len(word) > 2}
    rarest = sorted(terms, key=lambda word: (fulltext.frequency(terms[word]), word))[:_ASKED]
    held: Counter[int] = Counter()
    for word in rarest:
        held.update(fulltext.find(terms[word]).keys())
    keys = [key for key, count in held.items() if count > len(rarest) // 2]
    keys = sorted(keys, key=lambda key: (-held[key], key))[: 4 * _WEIGHED]
    return catalogue.query(
        "SELECT d.id, i.id, i.text FROM item i JOIN document d ON d.number = i.document "  # noqa: S608
        f"WHERE i.key IN ({', '.join('?' * len(keys))}) AND i.is_quote = ? AND d.id != ? LIMIT {_WEIGHED}",
        (*keys, is_quote, entry.document_id),
    )


def _runs(text: list[str]) -> frozenset[_Run]:
    return frozenset(tuple(text[at : at + _RUN]) for at in range(max(1, len(text) - _RUN + 1)))


def _same(catalogue: Catalogue, document: str, item: str, score: float, *, is_quote: bool) -> Related:
    row = catalogue.query(
        f"SELECT {rows.ITEM_COLUMNS} FROM item WHERE document = ? AND id = ?",  # noqa: S608
        (catalogue.number(document), item),
    )[0]
    one = rows.quote(row) if is_quote else rows.recommendation(row, ())
    kind, relation = (Kind.QUOTE, "also elsewhere") if is_quote else (Kind.RECOMMENDATION, "restated elsewhere")
    about = catalogue.entry(document).document
    return Related(
        relation,
        kind,
        f"{document}.{item}",
        document,
        one.start_char,
        one.end_char,
        one.text,
        about.title or about.file,
        score,
    )


def _answers(catalogue: Catalogue, document: str, item: str) -> Iterator[Related]:
    number = catalogue.number(document)
    answers = catalogue.query(
        "SELECT start_char, end_char, score FROM link WHERE document = ? AND item = ? AND kind = ?",
        (number, item, LinkKind.RESPONDS_TO),
    )
    if not answers:
        return
    text, (_, edits) = catalogue.text(document), catalogue.layout(number)
    for start, end, score in answers:
        answer = show(text, ((start, end),), edits).text
        yield Related("answered there", Kind.DOCUMENT, None, document, start, end, answer, None, score)


def _may_be_one(name: list[str], other: list[str]) -> bool:
    """Whether two folded names could be one person's: the same surname, and given names that agree or abbreviate."""
    if not other or name[-1] != other[-1]:
        return False
    given = list(zip(name[:-1], other[:-1], strict=False))
    return bool(given) and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in given)
