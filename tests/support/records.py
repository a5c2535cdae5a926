"""Documents made by hand, sentence by sentence, for tests that need a record and not its extraction."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from whosaid.model import (
    Document,
    Link,
    LinkKind,
    Page,
    Passage,
    PassageKind,
    Quote,
    QuoteKind,
    Recommendation,
    RecommendationKind,
    Record,
    Section,
    SectionKind,
    Source,
    Span,
    Speaker,
    Support,
)


@dataclass
class Draft:
    """A document that grows as its parts are named; `about` are fields of Document."""

    file: str = "report.txt"
    about: dict[str, Any] = field(default_factory=dict)
    media_type: str = "text/plain"
    text: str = ""
    passages: list[Passage] = field(default_factory=list)
    speakers: list[Speaker] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    doubtful: list[Quote | Recommendation] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)

    def write(self, words: str) -> Span:
        """Adds a stretch of text of its own line; returns its span."""
        start = len(self.text)
        self.text += words + "\n\n"
        return start, start + len(words)

    @contextmanager
    def section(self, title: str, kind: SectionKind = SectionKind.PANEL) -> Iterator[str]:
        start, name, at = len(self.text), f"s{len(self.sections) + 1}", len(self.sections)
        parent = self._open[-1] if self._open else None
        self.write(title)
        self.sections.append(Section(name, title, kind, len(self._open) + 1, parent, start, start))
        self._open.append(name)
        yield name
        self._open.pop()
        self.sections[at] = Section(name, title, kind, len(self._open) + 1, parent, start, len(self.text))

    def speaker(self, name: str, **about: Any) -> Speaker:
        speaker = Speaker(name, **about)
        self.speakers.append(speaker)
        return speaker

    def paragraph(self, words: str, *, owner: str | None = None, page: int | None = None) -> Passage:
        return self._passage(self.write(words), owner, page)

    def quote(
        self, words: str, speaker: str | None = None, kind: QuoteKind = QuoteKind.PULL_QUOTE, **about: Any
    ) -> Quote:
        """A quote that is a passage of its own."""
        span = self.write(words)
        quote = Quote(f"q{len(self.quotes) + 1}", words, (span,), speaker, section=self._here(), kind=kind, **about)
        self.quotes.append(quote)
        self._passage(span, None, quote.page)
        return quote

    def recommendation(
        self,
        words: str,
        *,
        behind: Sequence[Quote] = (),
        kind: RecommendationKind = RecommendationKind.RECOMMENDATION,
        **about: Any,
    ) -> Recommendation:
        span = self.write(words)
        supports = tuple(Support(q.speaker, q.start_char, q.end_char, 0.8, q.id) for q in behind)
        about.setdefault("supported_by", supports)
        name = f"r{len(self.recommendations) + 1}"
        recommendation = Recommendation(name, words, (span,), section=self._here(), kind=kind, **about)
        self.recommendations.append(recommendation)
        self._passage(span, None, recommendation.page)
        return recommendation

    def doubt(self, item: Quote | Recommendation) -> None:
        """Adds an item like another one, but not sure enough for the lists."""
        self.doubtful.append(replace(item, id=f"d{len(self.doubtful) + 1}", confidence=0.4, rule="guess"))

    def link(self, kind: LinkKind, item: str, target: str, span: Span) -> None:
        self.links.append(Link(kind, item, target, *span, 0.9))

    @property
    def source(self) -> Source:
        digest = hashlib.sha256(self.text.encode()).hexdigest()
        return Source(self.file, digest, self.text, self.media_type, pages=tuple(self.pages))

    @property
    def record(self) -> Record:
        document = Document(
            file=self.file,
            sha256=self.source.sha256,
            n_chars=len(self.text),
            sections=tuple(self.sections),
            **{"language": "en", **self.about},
        )
        return Record(
            document,
            tuple(self.passages),
            tuple(self.speakers),
            tuple(self.quotes),
            tuple(self.recommendations),
            tuple(self.links),
            tuple(self.pages),
            doubtful=tuple(self.doubtful),
        )

    def _here(self) -> str | None:
        return self._open[-1] if self._open else None

    def _passage(self, span: Span, owner: str | None, page: int | None) -> Passage:
        name = f"p{len(self.passages) + 1}"
        passage = Passage(name, PassageKind.PARAGRAPH, (span,), self._here(), page, owner)
        self.passages.append(passage)
        return passage
