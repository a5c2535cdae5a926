"""Going from view to view: what is typed and chosen narrows the lists; the history leads back."""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic
from typing import Final

from textual import on
from textual.widgets import Input

from whosaid.model import Facet, Kind, Results, View
from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action
from whosaid_tui.display import display, line
from whosaid_tui.history import History, Place, same_search
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.chips import QUERY, Chips
from whosaid_tui.panes.list_pane import FacetPane, ListPane
from whosaid_tui.panes.search_bar import SearchBar
from whosaid_tui.pause import Pause
from whosaid_tui.screens.reading import waits
from whosaid_tui.screens.taking import TakingScreen
from whosaid_tui.subject import of_row
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.wording import counted

_PAUSE: Final = 0.08

_NAMED: Final = 500
"""Rows of a list that are looked through for the name of a filter."""


class ViewingScreen(TakingScreen):
    """Holds the history of views and shows the lists under the present one."""

    def __init__(self, librarian: Librarian, history: History | None = None, table: Sequence[Action] = ACTIONS) -> None:
        super().__init__(librarian, table)
        self._history = history or History([Place(View())])
        self._typing = Pause(self, _PAUSE, self.search)
        self._restoring = True
        self._asked_at: float | None = None

    @property
    def search_bar(self) -> SearchBar:
        return self.query_one(SearchBar)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._typing.is_waiting

    @property
    def awaits_answer(self) -> bool:
        return waits(self._asked_at) or super().awaits_answer

    @property
    def present_view(self) -> View:
        self.remember()
        return self._history.view

    # Answers of the library

    def search(self) -> None:
        view = self._history.view
        self.ask(lambda: self.librarian.search(view), "search")

    @on(messages.Found)
    def _found(self, message: messages.Found) -> None:
        results = message.results
        view = self._history.view
        if not same_search(results.view, view):
            return
        self._asked_at = None
        self._name_filters(results)
        before, self._results = self._results, results
        fresh = before is None or before.view.query != results.view.query
        if fresh:
            self.desk.reader.light(results.highlight)
            self.look_again()
        seats = self._history.place.seats if self._restoring else {}
        self.desk.fill(results, seats, fresh=fresh)
        passage = self._history.place.passage if self._restoring else None
        if passage is not None:
            self.open_passage(passage)
        elif self._restoring and view.anchor is not None and not self._is_at(view.anchor):
            self.open_item(view.anchor, view.pane, "anchor")
        self._restoring = False
        self._say_found()
        self._show_chips()
        self._say_what_is_missing()
        if not self.is_beside_passage:
            self.look()
        if message.is_behind:
            self.index()

    def _name_filters(self, results: Results) -> None:
        """Gives the filters of a link, which have only ids, the names that the library has for them."""
        view = self._history.view
        if all(choice.label for choice in view.filters):
            return
        names: dict[tuple[Facet, str], str] = {}
        for facet in {choice.facet for choice in view.filters if not choice.label}:
            names |= {(facet, count.value): count.label for count in results.facets.get(facet, ())}
        for kind in (Kind.DOCUMENT, Kind.SPEAKER, Kind.RECOMMENDATION):
            for row in results.rows(kind)[:_NAMED]:
                subject = of_row(row)
                for choice in (subject.document, subject.speaker, subject.behind):
                    if choice is not None:
                        names.setdefault((choice.facet, choice.value), choice.label)
        named = (
            replace(choice, label=choice.label or names.get((choice.facet, choice.value), choice.value))
            for choice in view.filters
        )
        self._history.rename(replace(view, filters=tuple(named)))

    def _is_at(self, id: str) -> bool:
        row = self.desk.pane.row
        return row is not None and row.id == id

    @on(messages.WayOut)
    def _way_out(self, message: messages.WayOut) -> None:
        if same_search(message.view, self._history.view):
            words = faces.no_hits(self.keys, message.view, message.kind, message.without, message.suggestion)
            self.desk.reader.say(words)
            self.desk.say(self.desk.kind, words)

    def renew(self) -> None:
        self.look_again()
        self.search()

    def fail(self, failed: messages.Failed) -> None:
        self._fetched_at = None
        if failed.asked == "anchor":  # what one was at is gone; the row under the cursor will do
            self.look_again()
            self.look()
            return
        words = faces.failed(failed.message)
        self._subject = None
        self.look_again()
        self.desk.reader.say(words)
        if failed.asked == "search":
            self._asked_at = None
            self.desk.say(self.desk.kind, words)
            self.search_bar.say(display("not searched", ".warning"))

    # What is shown where

    def look(self) -> None:
        results = self._results
        nothing = results is not None and not any(results.rows(kind) for kind in Kind)
        if not nothing or self.desk.pane.has_focus:  # else the reader says what could be done
            super().look()

    def on_descendant_focus(self) -> None:
        if isinstance(self.focused, ListPane):
            self._say_found()

    def _say_found(self) -> None:
        results = self._results
        if results is None:
            return
        kind = self.desk.kind
        count, total = len(results.rows(kind)), results.totals.get(kind, 0)
        of = f"{count:,} of {counted(total, kind)}" if count != total else counted(total, kind)
        self.search_bar.say(line((f"{of} · {results.elapsed * 1000:.0f} ms", ".dim")))

    def _show_chips(self) -> None:
        notes = self._results.notes if self._results else ()
        self.query_one(Chips).show_view(self._history.view, notes)

    def _say_what_is_missing(self) -> None:
        results = self._results
        if results is None:
            return
        counts = {kind: len(results.rows(kind)) for kind in Kind}
        for kind in Kind:
            self.desk.say(kind, faces.nothing_of(kind))
        if any(counts[kind] for kind in (Kind.QUOTE, Kind.RECOMMENDATION)) or counts[self.desk.kind]:
            return
        view = results.view
        if self.is_adding:
            self.desk.say(self.desk.kind, faces.adding())
            self.desk.reader.say(faces.adding())
            return
        if not view.is_narrowed:
            if not counts[Kind.DOCUMENT]:
                self.desk.reader.say(faces.empty_library(self.keys))
                self.desk.say(self.desk.kind, faces.empty_library(self.keys))
            return
        words = faces.no_hits(self.keys, view, self.desk.kind, None, results.suggestion)
        self.desk.reader.say(words)
        self.desk.say(self.desk.kind, words)
        pane = self.desk.kind
        counted_in = Kind.RECOMMENDATION if pane is Kind.RECOMMENDATION else Kind.QUOTE
        self.ask(lambda: self.librarian.way_out(view, counted_in, results.suggestion), "way out")

    # From view to view

    def leave(self) -> None:
        self.remember()
        self._history.go(self._history.view)

    def go(self, view: View, *, typing: bool = False) -> None:
        """Shows another view."""
        self.remember()
        self._passage = None
        self._history.go(view, typing=typing)
        self._arrive(typing=typing)

    def go_to_pane(self, view: View) -> None:
        """Shows another view and puts the focus on its list."""
        self.go(view)
        self.desk.go(view.pane)

    def remember(self) -> None:
        """Notes in the history how the present place looks."""
        subject, kind = self._subject, self.desk.kind
        is_page = subject is not None and subject.kind is Kind.DOCUMENT and kind is not Kind.DOCUMENT
        anchor = subject.id if subject is not None and not is_page else None
        self._history.remember(self.desk.seats, kind, anchor, self._passage)

    def _arrive(self, *, typing: bool = False) -> None:
        self._asked_at = monotonic()
        self._show_chips()
        self.search_bar.set_query(self._history.view.query)
        if typing:
            self._typing.start()
        else:
            self._typing.stop()
            self.search()
        self.show_keys()

    def _return(self) -> None:
        """Shows the place that the history stands on, as it was left."""
        self._restoring = True
        self._passage = None
        self.look_again()
        self.desk.go(self._history.view.pane)
        self._arrive()

    @on(Input.Changed, "#search")
    def _typed(self, typed: Input.Changed) -> None:
        self.go(self._history.view.with_query(typed.value), typing=True)

    @on(FacetPane.Chosen)
    def _chosen_in_list(self, message: FacetPane.Chosen) -> None:
        self.go(self._history.view.toggled(message.choice))

    @on(LineBar.Clicked, "#chips")
    def _chip_clicked(self, message: LineBar.Clicked) -> None:
        view = self._history.view
        if message.value == QUERY:
            self.go(view.with_query(""))
        elif message.value.isdigit() and int(message.value) < len(view.filters):
            self.go(view.without_filter(view.filters[int(message.value)]))

    # Actions of the table

    def action_pivot(self, way: str) -> None:
        view = self.at_hand.pivot(way) if self.at_hand else None
        if view is None:
            self.app.bell()
        else:
            self.go_to_pane(view)

    def action_drop(self) -> None:
        view = self._history.view
        if view.filters:
            self.go(view.without_filter(view.filters[-1]))
        elif view.query:
            self.go(view.with_query(""))

    def action_clear(self) -> None:
        if self._history.view.is_narrowed:
            self.go(self._history.view.cleared())

    def action_back(self) -> None:
        self.remember()
        if self._history.back():
            self._return()

    def action_forward(self) -> None:
        self.remember()
        if self._history.forward():
            self._return()
