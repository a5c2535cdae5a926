"""Rows that load themselves page by page, so that a list of any length is there at once."""

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar, overload

from whosaid.model import ANONYMOUS, UNATTRIBUTED, DocumentRow, QuoteRow, RecommendationRow, SpeakerRow
from whosaid.store import Catalogue

KeyT = TypeVar("KeyT")
RowT = TypeVar("RowT")

Others: TypeAlias = Mapping[int, tuple[int, ...]]
"""By key of an item, the keys of those that are not listed because they have the same words."""

_PAGE = 64
_PAGES_KEPT = 64


class LazyRows(Sequence[RowT], Generic[KeyT, RowT]):
    """A sequence of rows by the keys of what they show; `load` makes the rows of some keys.

    The keys are asked for when the sequence is first looked at.
    """

    def __init__(self, keys: Callable[[], Sequence[KeyT]], load: Callable[[Sequence[KeyT]], list[RowT]]) -> None:
        self._ask = keys
        self._load = load
        self._pages: OrderedDict[int, list[RowT]] = OrderedDict()
        self._guard = threading.Lock()

    @cached_property
    def _keys(self) -> Sequence[KeyT]:
        return self._ask()

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, index: int) -> RowT: ...
    @overload
    def __getitem__(self, index: slice) -> list[RowT]: ...
    def __getitem__(self, index: int | slice) -> RowT | list[RowT]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        page, offset = divmod(at, _PAGE)
        return self._page(page)[offset]

    def __iter__(self) -> Iterator[RowT]:
        for start in range(0, len(self), _PAGE):
            yield from self._load(self._keys[start : start + _PAGE])

    def _page(self, page: int) -> list[RowT]:
        with self._guard:
            rows = self._pages.get(page)
            if rows is None:
                rows = self._pages[page] = self._load(self._keys[page * _PAGE : (page + 1) * _PAGE])
                if len(self._pages) > _PAGES_KEPT:
                    self._pages.popitem(last=False)
            else:
                self._pages.move_to_end(page)
            return rows


class RowLoader:
    """Makes rows from the catalogue. What has gone meanwhile leaves a row that says so."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def documents(self, keys: Sequence[int], counts: Mapping[int, tuple[int, int]]) -> list[DocumentRow]:
        """The rows of documents by key, with their counts of quotes and recommendations."""
        found = self._by_key(
            "SELECT key, id, coalesce(title, file), kind, dates, year, place, chatham_house, warnings "
            "FROM document WHERE key IN",
            keys,
        )
        rows = []
        for key in keys:
            row = found.get(key, (key, "", _GONE, None, "[]", None, None, 0, "[]"))
            dates = json.loads(row[4])
            date = dates[0] if dates else str(row[5]) if row[5] else None
            rows.append(
                DocumentRow(
                    row[1],
                    row[2],
                    row[3],
                    date,
                    row[6],
                    *counts.get(key, (0, 0)),
                    bool(row[7]),
                    tuple(json.loads(row[8])),
                )
            )
        return rows

    def speakers(self, ids: Sequence[str], counts: Mapping[str, tuple[int, int]]) -> list[SpeakerRow]:
        """The rows of people by id, with their counts of quotes and documents."""
        found = self._in(
            "SELECT p.id, p.name, a.role, a.organisation, a.country, d.dates, d.year FROM person p "
            "JOIN appearance a ON a.person = p.number JOIN document d ON d.number = a.document "
            "WHERE p.id IN",
            ids,
            "ORDER BY d.number",
        )
        found.sort(key=lambda row: [*json.loads(row[5]), str(row[6] or "")][0])
        latest = {row[0]: (row[0], row[1], row[2], row[3], row[4]) for row in found}
        return [
            SpeakerRow(*latest.get(person, (person, _GONE, None, None, None)), *counts.get(person, (0, 0)))
            for person in ids
        ]

    def quotes(self, keys: Sequence[int], others: Others) -> list[QuoteRow]:
        """The rows of quotes by key, with the ids of `others` of the same words."""
        ids = self._ids(keys, others)
        found = self._items(keys)
        rows = []
        for key in keys:
            row = found.get(key, _NO_ITEM)
            source = row[5] or row[6] or (ANONYMOUS if row[13] else UNATTRIBUTED)
            rows.append(QuoteRow(row[1], row[2], row[4], source, row[7], row[8], row[9], row[10], row[11], ids(key)))
        return rows

    def recommendations(self, keys: Sequence[int], others: Others) -> list[RecommendationRow]:
        """The rows of recommendations by key, with the ids of `others` of the same words."""
        ids = self._ids(keys, others)
        found = self._items(keys)
        rows = []
        for key in keys:
            row = found.get(key, _NO_ITEM)
            rows.append(
                RecommendationRow(
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    row[5] or row[6],
                    row[8],
                    row[9],
                    row[10],
                    row[11],
                    row[12],
                    ids(key),
                    row[14],
                    row[15],
                )
            )
        return rows

    def _ids(self, keys: Sequence[int], others: Others) -> Callable[[int], tuple[str, ...]]:
        wanted = [other for key in keys for other in others.get(key, ())]
        if not wanted:
            return lambda key: ()
        sql = "SELECT i.key, d.id || '.' || i.id FROM item i JOIN document d ON d.number = i.document WHERE i.key IN"
        ids = {row[0]: row[1] for row in self._in(sql, wanted)}
        return lambda key: tuple(ids[other] for other in others.get(key, ()) if other in ids)

    def _items(self, keys: Sequence[int]) -> dict[Any, tuple[Any, ...]]:
        return self._by_key(
            "SELECT i.key, d.id || '.' || i.id, i.kind, i.number, i.text, i.speaker, i.party, p.id, d.id, "
            "coalesce(d.title, d.file), s.title, i.place, (SELECT count(*) FROM support u WHERE u.item = i.key), "
            "d.chatham_house, i.owner, i.due "
            "FROM item i JOIN document d ON d.number = i.document "
            "LEFT JOIN appearance a ON a.key = i.appearance LEFT JOIN person p ON p.number = a.person "
            "LEFT JOIN section s ON s.document = i.document AND s.id = i.section WHERE i.key IN",
            keys,
        )

    def _by_key(self, sql: str, keys: Sequence[int]) -> dict[Any, tuple[Any, ...]]:
        return {row[0]: row for row in self._in(sql, keys)}

    def _in(self, sql: str, values: Sequence[int] | Sequence[str], order: str = "") -> list[tuple[Any, ...]]:
        return self._catalogue.query(f"{sql} ({','.join('?' * len(values))}) {order}", tuple(values))


_GONE = "(no longer in the library)"
_NO_ITEM = (0, "", "", None, _GONE, None, None, None, "", "", None, None, 0, 0, None, None)
