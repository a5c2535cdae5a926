"""Documents and items made by hand, one of each kind that citations know."""

from typing import Any

from whosaid.model import (
    Document,
    Identifier,
    Quote,
    QuoteEntry,
    QuoteKind,
    Recommendation,
    RecommendationEntry,
    Section,
    SectionKind,
    Speaker,
)

_ABOUT: dict[str, Any] = {"sha256": "0" * 64, "n_chars": 500, "language": "en"}
_SECTIONS = (Section("s1", "Panel I: Floods", SectionKind.PANEL, 1, None, 0, 500),)

REPORT = Document(
    file="report.txt",
    title="Water Forum 2019",
    subtitle="Rivers without borders",
    kind="conference report",
    dates=("2019-05-06", "2019-05-07"),
    year=2020,
    place="Delft, Netherlands",
    publisher="International River Office (IRO)",
    identifiers=(Identifier("ISBN", "978-1"),),
    sections=_SECTIONS,
    **_ABOUT,
)
"""A report with an institutional author: it names nobody but the body that publishes it."""

PAPER = Document(
    file="paper.txt",
    title="Dyke partnerships: new tools in the debate on floods",
    kind="paper",
    dates=("2005-01",),
    year=2005,
    place="Geneva, Switzerland",
    publisher="Global Dyke Commission",
    authors=("Alberto de Groot",),
    identifiers=(Identifier("series", "River Papers No. 21"), Identifier("DOI", "10.1000/182")),
    **_ABOUT,
)
SPEECH = Document(
    file="speech.txt",
    title="The rule of dykes",
    kind="statement",
    dates=("2019-05-06",),
    year=2019,
    place="Delft, Netherlands",
    publisher="Water Forum",
    **_ABOUT,
)
TRANSCRIPT = Document(
    file="talk.vtt", title="How rivers speak", kind="transcript", dates=("2026-02-18",), year=2026, **_ABOUT
)
RECORD = Document(
    file="record.txt",
    title="House of Dykes",
    kind="verbatim record",
    dates=("1985-12-16",),
    year=1985,
    identifiers=(Identifier("symbol", "A/70/PV.22"),),
    **_ABOUT,
)
BARE = Document(file="notes.txt", sha256="2" * 64, n_chars=9)
"""A document that says nothing of itself."""

PROTECTED = Document(
    file="summary.txt", kind="session summary", chatham_house=True, authors=("Cy Berg",), sections=_SECTIONS, **_ABOUT
)


def quote(
    document: Document = REPORT, speaker: str | None = "Ada Berg", page: str | None = None, **changes: Any
) -> QuoteEntry:
    """Words of somebody in a document, with whom the document knows as their speaker."""
    settings = {"id": "q1", "text": "We “must” act.", "spans": ((0, 14),), "section": "s1", **changes}
    appearance = Speaker(speaker, role="Director", organisation="Dyke Board") if speaker else None
    return QuoteEntry("d1.q1", "d1", document, Quote(speaker=speaker, **settings), None, appearance, page)


def reported(document: Document = REPORT, speaker: str | None = "Ada Berg", page: str | None = None) -> QuoteEntry:
    """What somebody is said to have said."""
    return quote(document, speaker, page, kind=QuoteKind.REPORTED)


def recommendation(document: Document = REPORT, page: str | None = None, **changes: Any) -> RecommendationEntry:
    settings = {"id": "r1", "text": "Build dykes.", "spans": ((20, 32),), "section": "s1", **changes}
    return RecommendationEntry("d1.r1", "d1", document, Recommendation(**settings), None, None, page)
