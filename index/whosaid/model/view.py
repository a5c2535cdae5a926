"""The View: the whole state of exploring as one frozen value."""

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The four lists."""

    DOCUMENT = "document"
    SPEAKER = "speaker"
    QUOTE = "quote"
    RECOMMENDATION = "recommendation"


class Facet(StrEnum):
    """What lists can be narrowed by."""

    DOCUMENT = "document"
    SPEAKER = "speaker"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    SECTION = "section"
    KIND = "kind"
    YEAR = "year"
    RECOMMENDATION = "recommendation"


class Sort(StrEnum):
    """The order of quotes and recommendations: best first while there is a query, else as in the documents."""

    BEST = "best"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice within a facet. `value` is the facet's own key (an id for documents and speakers).

    `label` is the choice in words, for chips; it takes no part in equality of the choice.
    """

    facet: Facet
    value: str
    label: str = ""
    exclude: bool = False

    def same_choice(self, other: "Filter") -> bool:
        """Whether both speak of the same value, included or excluded."""
        return self.facet == other.facet and self.value == other.value


@dataclass(frozen=True, slots=True)
class View:
    """Query, filters, the list in focus, its order and the item under the cursor."""

    query: str = ""
    filters: tuple[Filter, ...] = ()
    pane: Kind = Kind.QUOTE
    sort: Sort = Sort.BEST
    anchor: str | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether anything at all is left out of the lists."""
        return bool(self.query.strip() or self.filters)

    def chosen(self, facet: Facet, *, exclude: bool = False) -> frozenset[str]:
        """The values of a facet that are included (or excluded)."""
        return frozenset(f.value for f in self.filters if f.facet == facet and f.exclude == exclude)

    def with_query(self, query: str) -> "View":
        return replace(self, query=query, anchor=None)

    def with_filter(self, choice: Filter) -> "View":
        """The view with `choice` added; an opposite choice of the same value gives way."""
        kept = tuple(f for f in self.filters if not f.same_choice(choice))
        return replace(self, filters=(*kept, choice))

    def without_filter(self, choice: Filter) -> "View":
        return replace(self, filters=tuple(f for f in self.filters if not f.same_choice(choice)))

    def toggled(self, choice: Filter) -> "View":
        """The view with `choice` taken off where it stands just so, else added."""
        present = any(f.same_choice(choice) and f.exclude == choice.exclude for f in self.filters)
        return self.without_filter(choice) if present else self.with_filter(choice)

    def cleared(self) -> "View":
        return replace(self, query="", filters=(), anchor=None)

    def to_json(self) -> str:
        """The view as one line of JSON, read back by `from_json`."""
        return json.dumps(
            {
                "query": self.query,
                "filters": [
                    {"facet": f.facet, "value": f.value, "label": f.label, "exclude": f.exclude} for f in self.filters
                ],
                "pane": self.pane,
                "sort": self.sort,
                "anchor": self.anchor,
            },
            ensure_ascii=False,
        )

    @staticmethod
    def from_json(text: str) -> "View":
        """Reads what `to_json` wrote. Raises ValueError on anything else."""
        try:
            data: dict[str, Any] = json.loads(text)
            return View(
                query=str(data["query"]),
                filters=tuple(
                    Filter(Facet(f["facet"]), str(f["value"]), str(f["label"]), bool(f["exclude"]))
                    for f in data["filters"]
                ),
                pane=Kind(data["pane"]),
                sort=Sort(data["sort"]),
                anchor=None if data["anchor"] is None else str(data["anchor"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a view: {error}") from error
