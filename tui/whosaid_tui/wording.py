"""The words on the screen for kinds, counts and filters."""

from collections.abc import Sequence
from typing import Final

from whosaid.model import Facet, Filter, Kind, QuoteKind, RecommendationKind, View

PLURALS: Final = {
    Kind.DOCUMENT: "documents",
    Kind.SPEAKER: "speakers",
    Kind.QUOTE: "quotes",
    Kind.RECOMMENDATION: "recommendations",
}

_FACETS: Final = {
    Facet.DOCUMENT: "",
    Facet.SPEAKER: "",
    Facet.ORGANISATION: "from ",
    Facet.COUNTRY: "of ",
    Facet.SECTION: "section ",
    Facet.KIND: "kind ",
    Facet.YEAR: "year ",
    Facet.RECOMMENDATION: "behind ",
}

_KINDS: Final = {
    QuoteKind.PULL_QUOTE: "pull quote",
    QuoteKind.INLINE_DIRECT: "quoted in the text",
    QuoteKind.TURN: "spoken",
    QuoteKind.REPORTED: "reported, not quoted",
    RecommendationKind.RECOMMENDATION: "recommendation",
    RecommendationKind.CONCLUSION: "conclusion",
    RecommendationKind.PRIORITY: "priority",
    RecommendationKind.CHALLENGE: "challenge",
    RecommendationKind.GOOD_PRACTICE: "good practice",
    RecommendationKind.DECISION: "decision",
}

_A_MINUTE: Final = 60

_OPENING: Final = "“\"‘'«„"


def counted(number: int, kind: Kind) -> str:
    """`1 quote`, `4,211 quotes`."""
    return f"{number:,} {kind.value if number == 1 else PLURALS[kind]}"


def files_counted(count: int) -> str:
    """`1 file`, `2,000 files`."""
    return "1 file" if count == 1 else f"{count:,} files"


MOST_LINES: Final = 10_000
"""Hits that are shown in their lines at the most: each document that holds one is read."""


def time_left(seconds: float | None) -> str:
    """`, 40 s left`, `, 3 min left`; nothing where it is not known."""
    if seconds is None:
        return ""
    return f", {seconds:.0f} s left" if seconds < _A_MINUTE * 1.5 else f", {seconds / _A_MINUTE:.0f} min left"


def clips_counted(number: int) -> str:
    """`1 clip`, `4,211 clips`."""
    return f"{number:,} clip{'' if number == 1 else 's'}"


def kept_words(new: int, known: int, key: str) -> str:
    """What became of items that were to be kept; `key` leads to the clips."""
    if not new:
        return "Kept already." if known == 1 else f"All {known:,} kept already."
    kept = "Kept" if new == 1 and not known else f"{new:,} kept"
    kept = f"{kept}; {key} shows the clips."
    return f"{kept} {known:,} had been kept already." if known else kept


def more_words(same: Sequence[str]) -> str:
    """How many items of the same words a list leaves out behind this one."""
    return f"  and {len(same):,} more" if same else ""


def charge_words(owner: str | None, due: str | None) -> str:
    """`for the Secretariat, due 1 May`; nothing where the document says neither."""
    return ", ".join(filter(None, (owner and f"for {owner}", due and f"due {due}")))


def kind_words(kind: str) -> str:
    """A quote's or recommendation's kind as a reader says it."""
    return _KINDS.get(kind, kind)  # type: ignore[call-overload, no-any-return]


def quoted(text: str, kind: str) -> str:
    """A quote's words as they are shown: in quotation marks only where the document quotes them."""
    if kind in (QuoteKind.PULL_QUOTE, QuoteKind.INLINE_DIRECT) and text[:1] not in _OPENING:
        return f"“{text}”"
    return text


def filter_words(choice: Filter) -> str:
    """A filter in words, for chips and messages."""
    words = _FACETS[choice.facet] + (choice.label or choice.value)
    return f"not {words}" if choice.exclude else words


def query_words(view: View) -> str:
    """The query as a chip says it."""
    return f"“{view.query.strip()}”"
