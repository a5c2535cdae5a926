"""A View in, the four lists out."""

import re
import time
from typing import Any

from whosaid.model import (
    DocumentRow,
    Facet,
    Kind,
    QuoteRow,
    RecommendationRow,
    Results,
    Spans,
    SpeakerRow,
    View,
)
from whosaid.store import Catalogue


class Searching:
    """Searches one library."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def search(self, view: View) -> Results:
        """The four lists under `view`; never raises for a query."""
        began = time.perf_counter()
        words = [w.casefold() for w in re.findall(r"\w+", view.query)]
        items = self._catalogue.query(
            "SELECT d.id, i.id, i.is_quote, i.kind, i.number, i.text, i.speaker, i.party, p.id, s.title, i.place, "
            "coalesce(d.title, d.file), (SELECT count(*) FROM support u WHERE u.item = i.key) "
            "FROM item i JOIN document d ON d.number = i.document "
            "LEFT JOIN appearance a ON a.document = i.document AND a.name = i.speaker "
            "LEFT JOIN person p ON p.number = a.person "
            "LEFT JOIN section s ON s.document = i.document AND s.id = i.section WHERE d.indexed ORDER BY i.key"
        )
        matching = [row for row in items if all(w in f"{row[5]} {row[6] or ''}".casefold() for w in words)]
        documents, speakers = view.chosen(Facet.DOCUMENT), view.chosen(Facet.SPEAKER)

        def left(ignore: Facet | None = None) -> list[tuple[Any, ...]]:
            return [
                row
                for row in matching
                if (ignore == Facet.DOCUMENT or not documents or row[0] in documents)
                and (ignore == Facet.SPEAKER or not speakers or row[8] in speakers)
            ]

        quotes = [
            QuoteRow(f"{r[0]}.{r[1]}", r[3], r[5], r[6] or r[7] or "anonymous", r[8], r[0], r[11], r[9], r[10])
            for r in left()
            if r[2]
        ]
        recommendations = [
            RecommendationRow(f"{r[0]}.{r[1]}", r[3], r[4], r[5], r[6] or r[7], r[0], r[11], r[9], r[10], r[12])
            for r in left()
            if not r[2]
        ]
        rows_of_documents = []
        in_documents = left(Facet.DOCUMENT)
        for document_id, title, kind, dates, place, protected in self._catalogue.query(
            "SELECT id, coalesce(title, file), kind, dates, place, chatham_house FROM document "
            "WHERE indexed ORDER BY number"
        ):
            mine = [r for r in in_documents if r[0] == document_id]
            if mine or not view.is_narrowed:
                q = sum(1 for r in mine if r[2])
                rows_of_documents.append(
                    DocumentRow(
                        document_id,
                        title,
                        kind,
                        dates.strip('[]"').split('"')[0] or None,
                        place,
                        q,
                        len(mine) - q,
                        bool(protected),
                    )
                )
        by_speakers = left(Facet.SPEAKER)
        rows_of_speakers = []
        for document_id, name, role, organisation, country in self._catalogue.query(
            "SELECT p.id, p.name, a.role, a.organisation, a.country FROM person p "
            "JOIN appearance a ON a.person = p.number "
            "GROUP BY p.number ORDER BY p.number"
        ):
            mine = [r for r in by_speakers if r[8] == document_id]
            if mine or not view.is_narrowed:
                rows_of_speakers.append(
                    SpeakerRow(
                        document_id,
                        name,
                        role,
                        organisation,
                        country,
                        sum(1 for r in mine if r[2]),
                        len({r[0] for r in mine}),
                    )
                )

        def highlight(text: str) -> Spans:
            if not words:
                return ()
            return tuple(m.span() for m in re.finditer("|".join(map(re.escape, words)), text, re.IGNORECASE))

        totals = {
            Kind.DOCUMENT: len(self._catalogue.ids()),
            Kind.SPEAKER: self._catalogue.query("SELECT count(*) FROM person")[0][0],
            Kind.QUOTE: sum(1 for r in items if r[2]),
            Kind.RECOMMENDATION: sum(1 for r in items if not r[2]),
        }
        return Results(
            view,
            rows_of_documents,
            rows_of_speakers,
            quotes,
            recommendations,
            totals,
            highlight=highlight,
            elapsed=time.perf_counter() - began,
        )
