"""A library of hand-made documents, hostile ones among them, for tests of the face: no store, no engine."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from whosaid.library import AddReport, IndexListener, IndexProgress, Library, Progress, ProgressListener
from whosaid.model import (
    Appearance,
    By,
    Completions,
    ConcordanceLine,
    Document,
    DocumentEntry,
    DocumentRow,
    Entry,
    Facet,
    Kind,
    LibraryUnusable,
    LineSort,
    Noise,
    NotFound,
    Paragraph,
    PassageKind,
    Quote,
    QuoteEntry,
    QuoteKind,
    QuoteRow,
    Reading,
    Recommendation,
    RecommendationEntry,
    RecommendationKind,
    RecommendationRow,
    Record,
    Related,
    Results,
    Section,
    SectionKind,
    Spans,
    Speaker,
    SpeakerEntry,
    SpeakerRow,
    Support,
    TrendRow,
    View,
    show,
    visible,
)
from whosaid.search import Widening
from whosaid.search.completing import complete
from whosaid.search.concordance import in_order, trend
from whosaid.search.widening import helpful

HOSTILE = (
    "He said [laughter] and [/b] and [Translated from French] \x1b]0;PWNED\x07 \x1b[31mred\x1b[0m "
    "\x9b5m \x9d52;c;cm0gLXJm\x9c \x1b]52;c;cm0gLXJm\x1b\\ [@click=app.quit]here[/] \u202egnol\u202c e"
    + "\u0301" * 40
    + " end"
)


@dataclass
class Page:
    """A document while it is written: paragraphs are appended, items remember where they stand."""

    id: str
    title: str
    facts: dict[str, object] = field(default_factory=dict)
    text: str = ""
    paragraphs: list[tuple[PassageKind, int, int, str | None]] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    speakers: dict[str, Speaker] = field(default_factory=dict)
    quotes: list[Quote] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)

    def section(self, title: str, kind: SectionKind = SectionKind.SESSION) -> None:
        start, end = self.paragraph(title, PassageKind.HEADING)
        self.sections.append(Section(f"s{len(self.sections)}", visible(title), kind, 1, None, start, end))

    def paragraph(
        self, text: str, kind: PassageKind = PassageKind.PARAGRAPH, owner: str | None = None
    ) -> tuple[int, int]:
        start = len(self.text)
        self.text += text
        span = (start, len(self.text))
        self.paragraphs.append((kind, *span, owner))
        self.text += "\n\n"
        return span

    def quote(
        self,
        words: str,
        speaker: str | None,
        kind: QuoteKind = QuoteKind.PULL_QUOTE,
        before: str = "",
        behind: str = "",
    ) -> None:
        start, _ = self.paragraph(
            before + words + behind, PassageKind.PULL_QUOTE if kind == QuoteKind.PULL_QUOTE else PassageKind.PARAGRAPH
        )
        span = (start + len(before), start + len(before) + len(words))
        attribution = None
        if kind == QuoteKind.PULL_QUOTE and speaker:
            attribution = self.paragraph(speaker, PassageKind.CAPTION)
        self.quotes.append(
            Quote(
                f"q{len(self.quotes) + 1}",
                show(self.text, (span,)).text,
                (span,),
                speaker=speaker,
                section=self.sections[-1].id if self.sections else None,
                page=1 + len(self.quotes) // 3,
                attribution=attribution,
                kind=kind,
            )
        )

    def recommend(
        self,
        words: str,
        kind: RecommendationKind = RecommendationKind.RECOMMENDATION,
        number: str | None = None,
        behind: Sequence[Quote] = (),
    ) -> None:
        span = self.paragraph(words, PassageKind.LIST_ITEM)
        self.recommendations.append(
            Recommendation(
                f"r{len(self.recommendations) + 1}",
                show(self.text, (span,)).text,
                (span,),
                section=self.sections[-1].id if self.sections else None,
                kind=kind,
                number=number,
                supported_by=tuple(
                    Support(quote.speaker, quote.start_char, quote.end_char, 0.8, quote.id) for quote in behind
                ),
            )
        )

    @property
    def document(self) -> Document:
        return Document(
            f"{self.id}.txt",
            "0" * 64,
            len(self.text),
            visible(self.title),
            sections=tuple(self.sections),
            **self.facts,  # type: ignore[arg-type]
        )

    @property
    def reading(self) -> Reading:
        paragraphs = []
        for number, (kind, start, end, owner) in enumerate(self.paragraphs):
            section = None
            for candidate in self.sections:
                if candidate.start_char <= start:
                    section = candidate.id
            paragraphs.append(
                Paragraph(
                    f"p{number}",
                    kind,
                    show(self.text, ((start, end),)),
                    section,
                    f"p. {1 + number // 6}",
                    owner,
                    start,
                    end,
                )
            )
        return Reading(self.id, self.document, tuple(paragraphs))


def pages() -> list[Page]:
    """Three documents as one meets them: a conference, a meeting under the Chatham House rule, a hostile one."""
    water = Page(
        "water",
        "Rivers Without Borders 2019",
        {
            "kind": "conference report",
            "dates": ("2019-06-04",),
            "year": 2019,
            "place": "Ghent",
            "publisher": "River Forum",
            "pages": 12,
        },
    )
    water.section("Opening")
    for name, role, organisation, country in (
        ("Amina Diallo", "Minister of Water", "Government of Niger", "Niger"),
        ("José García", "Director", "River Forum", "Mexico"),
        ("Ingrid Sørensen", "Hydrologist", "University of Bergen", "Norway"),
        ("李明", "Engineer", "三峡集团", "China"),
    ):
        water.speakers[name] = Speaker(
            name, role=role, organisation=organisation, country=country, functions=("panellist",)
        )
    water.paragraph(
        "The fourth forum brought together two hundred people from the basins of nine rivers. It "
        "asked what partnership means where water crosses a border, and who pays for it."
    )
    water.quote(
        (
            "A river does not carry a passport. Whoever lives upstream decides what the village "
            "downstream will drink, and that is why partnership is not a courtesy but a condition of "
            "life."
        ),
        "Amina Diallo",
    )
    water.paragraph(
        "The discussion turned to data. Several gauges on the upper course have not reported for "
        "years, and the basin commissions work with estimates that nobody dares to publish."
    )
    water.quote(
        "we measure what we fear to share",
        "José García",
        QuoteKind.INLINE_DIRECT,
        "Mr García put it in one sentence, “",
        "”, and asked the ministries to open their archives.",
    )
    water.quote(
        (
            "Ms Sørensen warned that glaciers feed the summer flow and that partnerships made for wet "
            "years will not hold in dry ones."
        ),
        "Ingrid Sørensen",
        QuoteKind.REPORTED,
    )
    water.section("Financing")
    water.quote("水是共同的财富，也是共同的责任。", "李明")
    water.quote(
        "Finance follows trust. If the partners publish their data, the banks will publish their terms.", "José García"
    )
    water.paragraph(
        "Participants agreed that finance for shared basins is a matter of decades and that no donor thinks in decades."
    )
    water.section("Conclusions and recommendations", SectionKind.RECOMMENDATIONS)
    water.recommend(
        "Publish gauge data of shared basins within one month, in a form that machines can read.",
        number="1",
        behind=water.quotes[1:2],
    )
    water.recommend(
        "Write partnership agreements for dry years, not for wet ones.", number="2", behind=water.quotes[2:3]
    )
    water.recommend("Shared finance needs shared books.", RecommendationKind.CONCLUSION, behind=water.quotes[4:5])

    harbour = Page(
        "harbour",
        "Harbours after Carbon: a private meeting",
        {"kind": "meeting note", "dates": ("2021-11",), "year": 2021, "chatham_house": True},
    )
    harbour.section("Discussion", SectionKind.BODY)
    harbour.paragraph("The meeting was held under the Chatham House rule.")
    harbour.quote(
        "No shipowner orders an engine for a fuel that no harbour sells.",
        None,
        QuoteKind.INLINE_DIRECT,
        "A participant said: “",
        "”",
    )
    harbour.quote("One speaker held that ports compete where they should cooperate.", None, QuoteKind.REPORTED)
    harbour.section("Next steps", SectionKind.DECISIONS)
    harbour.recommend("Ports should agree on one fuel standard before 2025.", RecommendationKind.DECISION)

    hostile = Page("hostile", "Evil \x1b]0;PWNED\x07[/b] report \x9b2J", {"warnings": ("odd \x1b[31mbytes[/]",)})
    hostile.section("Section [sic] \x1b[2J")
    hostile.speakers["Mallory \x1b[7m[bold]"] = Speaker(
        "Mallory \x1b[7m[bold]", role="[/nope]\x9b1m", organisation="\x1b]8;;http://evil\x07Evil"
    )
    hostile.quote(HOSTILE, "Mallory \x1b[7m[bold]")
    hostile.quote("שלום עולם, the river 👩‍👩‍👧 is 🇳🇪 wide", "Mallory \x1b[7m[bold]")
    hostile.quote(" ".join(f"word{n}" for n in range(3000)), None)
    hostile.recommend(HOSTILE, number="\x1b[1m1")
    return [water, harbour, hostile]


class FakeLibrary(Library):
    """Answers as a library does, by looking through a few pages."""

    def __init__(
        self, documents: Sequence[Page] | None = None, *, to_add: Sequence[Page] = (), unusable: str = ""
    ) -> None:
        self.pages = {page.id: page for page in (pages() if documents is None else documents)}
        self.to_add = to_add
        self.unusable = unusable
        self.searches: list[View] = []
        self.closed = False
        self.before_each: Callable[[], object] = lambda: None
        self.to_index = 0

    def opened(self) -> "FakeLibrary":
        if self.unusable:
            raise LibraryUnusable(self.unusable)
        return self

    def close(self) -> None:
        self.closed = True

    @property
    def waiting(self) -> int:
        return self.to_index

    def settle(self, listen: IndexListener | None = None) -> None:
        total = self.to_index
        while self.to_index:
            self.before_each()
            self.to_index -= 1
            if listen is not None:
                listen(IndexProgress(total - self.to_index, total, 40.0))

    def add(
        self,
        paths: Sequence[Path],
        *,
        jobs: int | None = None,
        ocr: str | None = None,
        listen: ProgressListener | None = None,
    ) -> AddReport:
        failed: list[tuple[str, str]] = []
        added = []
        for number, page in enumerate(self.to_add, 1):
            if page.text:
                self.pages[page.id] = page
                added.append(page.id)
            else:
                failed.append((f"{page.id}.txt", "holds no text"))
            self.before_each()
            if listen is not None:
                listen(
                    Progress(f"/reports/{page.id}.txt", "added" if page.text else "failed", number, len(self.to_add))
                )
        return AddReport(added=tuple(added), failed=tuple(failed))

    def search(self, view: View) -> Results:
        self.searches.append(view)
        if view.query == "explode":
            raise LibraryUnusable("The index cannot be read.\nRun whosaid check --rebuild.")
        words = [re.escape(word) for word in re.findall(r"\w+", view.query)]
        pattern = re.compile("|".join(f"\\b{word}\\w*" for word in words), re.IGNORECASE) if words else None

        def highlight(text: str) -> Spans:
            return tuple(match.span() for match in pattern.finditer(text)) if pattern else ()

        def matches(text: str) -> bool:
            return all(re.search(rf"\b{word}", text, re.IGNORECASE) for word in words)

        def allowed(facet: Facet, value: str | None) -> bool:
            chosen, left_out = view.chosen(facet), view.chosen(facet, exclude=True)
            return (not chosen or value in chosen) and value not in left_out

        behind = view.chosen(Facet.RECOMMENDATION)
        supporters = {
            f"{page.id}.{support.quote}"
            for page in self.pages.values()
            for item in page.recommendations
            if f"{page.id}.{item.id}" in behind
            for support in item.supported_by
        }
        every = [
            row
            for row in self._quotes()
            if matches(f"{row.text} {row.source}") and (not behind or row.id in supporters)
        ]
        said = [
            row for row in every if allowed(Facet.DOCUMENT, row.document_id) and allowed(Facet.SPEAKER, row.speaker_id)
        ]
        asked = [
            row
            for row in self._recommendations()
            if matches(row.text) and not behind and not view.chosen(Facet.SPEAKER)
        ]
        recommended = [row for row in asked if allowed(Facet.DOCUMENT, row.document_id)]
        documents = []
        for page in self.pages.values():
            quotes = sum(row.document_id == page.id and allowed(Facet.SPEAKER, row.speaker_id) for row in every)
            recommendations = sum(row.document_id == page.id for row in asked)
            if quotes or recommendations or not view.is_narrowed:
                document = page.document
                documents.append(
                    DocumentRow(
                        page.id,
                        document.title or "",
                        document.kind,
                        document.dates[0] if document.dates else None,
                        document.place,
                        quotes,
                        recommendations,
                        document.chatham_house,
                        document.warnings,
                    )
                )
        speakers = []
        for person, name, speaker in self._people():
            count = sum(row.speaker_id == person and allowed(Facet.DOCUMENT, row.document_id) for row in every)
            if count or not view.is_narrowed:
                speakers.append(
                    SpeakerRow(person, visible(name), speaker.role, speaker.organisation, speaker.country, count, 1)
                )
        return Results(
            view,
            tuple(documents),
            tuple(speakers),
            tuple(said),
            tuple(recommended),
            {
                Kind.DOCUMENT: len(self.pages),
                Kind.SPEAKER: len(self._people()),
                Kind.QUOTE: len(self._quotes()),
                Kind.RECOMMENDATION: len(self._recommendations()),
            },
            highlight=highlight,
            notes=("“(” was read as a plain word",) if "(" in view.query else (),
            suggestion="partnership" if view.query == "partnreship" else None,
            elapsed=0.004,
        )

    def complete(self, text: str, cursor: int) -> Completions:
        return complete(text, cursor, self)

    def values(self, field: str) -> list[tuple[str, int]]:
        return [(name, 1) for _, name, _ in self._people()] if field == "speaker" else []

    def words(self, start: str) -> list[tuple[str, int]]:
        held = {word for row in self._quotes() for word in re.findall(r"\w+", row.text.lower())}
        return [(word, 1) for word in sorted(held) if word.startswith(start)]

    def widenings(self, view: View, kinds: Collection[Kind]) -> list[tuple[Widening, int]]:
        return helpful(view, lambda wider: sum(len(self.search(wider).rows(kind)) for kind in kinds))

    def concordance(
        self, query: str, sort: LineSort = LineSort.DOCUMENT, most: int | None = None
    ) -> list[ConcordanceLine]:
        found = []
        for page in self.pages.values():
            year = str(page.facts["year"]) if "year" in page.facts else None
            for quote in page.quotes:
                start, end = quote.spans[0]
                for hit in re.finditer(re.escape(query.strip()), page.text[start:end]):
                    a, b = start + hit.start(), start + hit.end()
                    around = (page.text[start:a], hit[0], page.text[b:end])
                    source = visible(quote.speaker) if quote.speaker else None
                    place = (page.id, page.document.title or "", year, source, f"p. {quote.page}")
                    found.append(ConcordanceLine(*place, *map(visible, around), a, b))
        return in_order(found[:most], sort)

    def trend(self, queries: Sequence[str], by: By, listen: Callable[[int, int], None] | None = None) -> list[TrendRow]:
        years = Counter(str(year) if (year := page.facts.get("year")) else None for page in self.pages.values())
        return trend([self.concordance(query) for query in queries], by, years)

    def get(self, id: str) -> Entry:
        for person, name, speaker in self._people():
            if person == id:
                seen = [page for page in self.pages.values() if name in page.speakers]
                return SpeakerEntry(
                    id, visible(name), tuple(Appearance(page.id, page.document, speaker) for page in seen)
                )
        document, _, item_id = id.partition(".")
        if document not in self.pages:
            raise NotFound(f"Nothing here is called {id}.")
        page = self.pages[document]
        if not item_id:
            return DocumentEntry(id, page.document, (f"/reports/{page.document.file}",))
        for quote in page.quotes:
            if quote.id == item_id:
                person = self._id_of(quote.speaker)
                return QuoteEntry(
                    id,
                    page.id,
                    page.document,
                    quote,
                    person,
                    page.speakers.get(quote.speaker or ""),
                    f"p. {quote.page}",
                )
        for item in page.recommendations:
            if item.id == item_id:
                return RecommendationEntry(id, page.id, page.document, item, None, None, "p. 9")
        raise NotFound(f"Nothing here is called {id}.")

    def related(self, id: str) -> tuple[Related, ...]:
        found = []
        for page in self.pages.values():
            for item in page.recommendations:
                for support in item.supported_by:
                    quote = next(q for q in page.quotes if q.id == support.quote)
                    if id == f"{page.id}.{item.id}":
                        found.append(
                            Related(
                                "stands behind",
                                Kind.QUOTE,
                                f"{page.id}.{quote.id}",
                                page.id,
                                quote.start_char,
                                quote.end_char,
                                quote.text,
                                quote.speaker,
                                0.8,
                            )
                        )
                    if id == f"{page.id}.{quote.id}":
                        found.append(
                            Related(
                                "is behind",
                                Kind.RECOMMENDATION,
                                f"{page.id}.{item.id}",
                                page.id,
                                item.start_char,
                                item.end_char,
                                item.text,
                                None,
                                0.8,
                            )
                        )
                        start, end = page.paragraphs[1][1:3]
                        found.append(
                            Related("echo", Kind.DOCUMENT, None, page.id, start, end, page.text[start:end], None, 0.4)
                        )
        return tuple(found)

    def reading(self, document: str) -> Reading:
        return self.pages[document].reading

    def source_text(self, document: str) -> str:
        return self.pages[document].text

    def record(self, document: str) -> Record:
        page = self.pages[document]
        start = page.text.find("\n\n")
        return Record(page.document, noise=(Noise(0, start, "running-header"),))

    def documents(self) -> Iterable[DocumentEntry]:
        return [DocumentEntry(page.id, page.document) for page in self.pages.values()]

    def _id_of(self, name: str | None) -> str | None:
        return re.sub(r"\W+", "-", name.lower()).strip("-") if name else None

    def _people(self) -> list[tuple[str, str, Speaker]]:
        return [
            (self._id_of(name) or "", name, speaker)
            for page in self.pages.values()
            for name, speaker in page.speakers.items()
        ]

    def _quotes(self) -> list[QuoteRow]:
        return [
            QuoteRow(
                f"{page.id}.{quote.id}",
                quote.kind,
                quote.text,
                visible(quote.speaker or "anonymous"),
                self._id_of(quote.speaker),
                page.id,
                page.document.title or "",
                None,
                f"p. {quote.page}",
            )
            for page in self.pages.values()
            for quote in page.quotes
        ]

    def _recommendations(self) -> list[RecommendationRow]:
        return [
            RecommendationRow(
                f"{page.id}.{item.id}",
                item.kind,
                item.number,
                item.text,
                None,
                page.id,
                page.document.title or "",
                None,
                "p. 9",
                len(item.supported_by),
            )
            for page in self.pages.values()
            for item in page.recommendations
        ]


def many(count: int) -> list[Page]:
    """One document with `count` quotes."""
    page = Page("many", "A long record", {"year": 2020})
    page.section("Debate")
    for number in range(count):
        page.quote(f"Statement number {number} of the debate about rivers, harbours and everything between them.", None)
    page.quotes = [replace(quote, speaker=None) for quote in page.quotes]
    return [page]
