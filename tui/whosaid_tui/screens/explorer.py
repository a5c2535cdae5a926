"""The explorer's screen: asks the librarian, gives the panes what they show, and answers the keys."""

from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.events import DescendantFocus
from textual.widgets import Input, Static

from whosaid.model import Facet, Filter, Kind, Results, View
from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.display import display, line, plain
from whosaid_tui.history import History, same_search
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.chips import QUERY, Chips
from whosaid_tui.panes.desk import Desk
from whosaid_tui.panes.key_bar import KeyBar
from whosaid_tui.panes.list_pane import FacetPane, ListPane
from whosaid_tui.panes.progress import ProgressLine
from whosaid_tui.panes.reader import Links
from whosaid_tui.panes.search_bar import SearchBar, SearchInput
from whosaid_tui.pause import Pause
from whosaid_tui.screens import offers
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.screens.chooser import Chooser
from whosaid_tui.screens.reach import in_reach, is_possible
from whosaid_tui.sheets import Follow
from whosaid_tui.subject import Subject, of_entry, of_row
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import counted, kept_words

_TYPING_PAUSE: Final = 0.08
_READING_PAUSE: Final = 0.05

_BY_ID: Final = {action.id: action for action in ACTIONS}


class ExplorerScreen(AskingScreen):
    """Four linked lists, the reader, and the search box above them."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.ANYWHERE)]

    def __init__(self, librarian: Librarian, view: View | None = None) -> None:
        super().__init__(librarian)
        self._history = History(view or View())
        self._results: Results | None = None
        self._subject: Subject | None = None
        self._shown: str | None = None
        self._typing = Pause(self, _TYPING_PAUSE, self.search)
        self._looking = Pause(self, _READING_PAUSE, self._fetch)
        self._restoring = True

    def compose(self) -> ComposeResult:
        yield Static(faces.too_small(), id="too-small")
        with Vertical(id="all"):
            yield SearchBar(id="search-bar")
            yield Chips()
            yield Desk()
            yield ProgressLine()
            yield KeyBar()

    def on_mount(self) -> None:
        self.desk.reader.say(faces.opening())
        self.search_bar.set_query(self._history.view.query)
        self._show_chips()
        self.desk.go(self._history.view.pane)
        self.open()

    @property
    def desk(self) -> Desk:
        return self.query_one(Desk)

    @property
    def search_bar(self) -> SearchBar:
        return self.query_one(SearchBar)

    # Answers of the library

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._typing.is_waiting or self._looking.is_waiting

    def search(self) -> None:
        view = self._history.view
        self.ask(lambda: self.librarian.search(view), "search")

    @on(messages.Found)
    def _found(self, message: messages.Found) -> None:
        results = message.results
        view = self._history.view
        if not same_search(results.view, view):
            return
        before, self._results = self._results, results
        fresh = before is None or before.view.query != results.view.query
        if fresh:
            self.desk.reader.light(results.highlight)
            self._shown = None
        seats = self._history.place.seats if self._restoring else {}
        self.desk.fill(results, view, seats, fresh=fresh)
        if self._restoring and not seats and view.anchor is not None:
            self._open(view.anchor, view.pane)
        self._restoring = False
        self._say_found()
        self._show_chips()
        self._say_what_is_missing()
        self._look()

    @on(messages.WayOut)
    def _way_out(self, message: messages.WayOut) -> None:
        if same_search(message.view, self._history.view):
            words = faces.no_hits(message.view, message.kind, message.without, message.suggestion)
            self.desk.reader.say(words)
            self.desk.say(self.desk.kind, words)

    @on(messages.Read)
    def _read(self, message: messages.Read) -> None:
        if self._subject is None or message.id != self._subject.id:
            return
        self._shown = message.id
        if message.entry is not None:
            self._subject = of_entry(message.entry)
        self.desk.reader.read(message.sheet)
        results = self._results
        if results is not None and results.view.query.strip():
            self.ask(lambda: self.librarian.hits(message.id, message.sheet.blocks, results.highlight), "hits")
        self._show_keys()

    @on(messages.HitsFound)
    def _hits_found(self, message: messages.HitsFound) -> None:
        if message.id == self._shown:
            self.desk.reader.page.set_hits(message.hits)
            self._show_keys()

    def renew(self) -> None:
        self._shown = None
        self.search()

    def copied(self) -> None:
        self.desk.unmark()

    def fail(self, failed: messages.Failed) -> None:
        words = faces.failed(failed.message)
        self._subject = self._shown = None
        self.desk.reader.say(words)
        if failed.asked == "search":
            self.desk.say(self.desk.kind, words)
            self.search_bar.say(display("not searched", ".warning"))

    # What is shown where

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
                self.desk.reader.say(faces.empty_library())
                self.desk.say(self.desk.kind, faces.empty_library())
            return
        words = faces.no_hits(view, self.desk.kind, None, results.suggestion)
        self.desk.reader.say(words)
        self.desk.say(self.desk.kind, words)
        pane = self.desk.kind
        counted_in = Kind.RECOMMENDATION if pane is Kind.RECOMMENDATION else Kind.QUOTE
        self.ask(lambda: self.librarian.way_out(view, counted_in, results.suggestion), "way out")

    def _show_keys(self) -> None:
        self.query_one(KeyBar).show_actions(self._possible())

    def _possible(self) -> list[Action]:
        """What the keys can do now."""
        reach = in_reach(self.focused)
        return [action for action in reach if is_possible(action, self._history, self._subject, self.desk.reader)]

    # Looking at an item

    @on(VirtualList.Highlighted)
    def _highlighted(self, message: VirtualList.Highlighted) -> None:
        if message.list is self.desk.pane:
            self._look()

    @on(VirtualList.Selected)
    def _selected(self, message: VirtualList.Selected) -> None:
        if isinstance(message.list, FacetPane):
            message.list.action_choose()
        elif isinstance(message.list, ListPane):
            self.action_read()

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        if isinstance(event.widget, ListPane):
            self._look()
            self._say_found()
        self._show_keys()

    def _look(self) -> None:
        """Shows the row under the cursor in the reader, a moment later."""
        row = self.desk.pane.row
        if row is None:
            self._subject = None
            self._shown = None
            return
        subject = of_row(row)
        if self._subject is not None and self._subject.id == subject.id == self._shown:
            return
        self._subject = subject
        self._looking.start()
        self._show_keys()

    def _fetch(self) -> None:
        subject = self._subject
        if subject is not None and subject.id != self._shown:
            self.ask(lambda: self.librarian.read(subject.id), "read")

    @on(Links.Followed)
    def _followed(self, message: Links.Followed) -> None:
        follow = message.follow
        if follow.id is None:
            self._subject = Subject(follow.document, Kind.DOCUMENT, document=Filter(Facet.DOCUMENT, follow.document))
            self._shown = None
            self.ask(lambda: self.librarian.read_passage(follow), "read")
            self.desk.read()
            return
        self._remember()
        self._history.go(self._history.view)
        self._open(follow.id, follow.kind)
        self.desk.read()

    def _open(self, id: str, kind: Kind) -> None:
        """Opens an item: at its row, where the lists hold it."""
        index = self.desk.lists[kind].index_of(id)
        if index is not None:
            self.desk.go(kind)
            self.desk.pane.move_to(index)
        self._subject = Subject(id, kind)
        self._fetch()

    # Going from view to view

    def _remember(self) -> None:
        anchor = self._subject.id if self._subject else None
        self._history.remember(self.desk.seats, self.desk.kind, anchor)

    def _go(self, view: View, *, typing: bool = False) -> None:
        self._remember()
        self._history.go(view, typing=typing)
        self._arrive(typing=typing)

    def _arrive(self, *, typing: bool = False) -> None:
        self._show_chips()
        self.search_bar.set_query(self._history.view.query)
        if typing:
            self._typing.start()
        else:
            self._typing.stop()
            self.search()
        self._show_keys()

    def _return(self) -> None:
        """Shows the place that the history stands on, as it was left."""
        view = self._history.view
        self._restoring = True
        self.desk.go(view.pane)
        self._arrive()

    @on(Input.Changed, "#search")
    def _typed(self, typed: Input.Changed) -> None:
        self._go(self._history.view.with_query(typed.value), typing=True)

    @on(FacetPane.Chosen)
    def _chosen(self, message: FacetPane.Chosen) -> None:
        self._go(self._history.view.toggled(message.choice))

    @on(LineBar.Clicked, "#chips")
    def _chip_clicked(self, message: LineBar.Clicked) -> None:
        view = self._history.view
        if message.value == QUERY:
            self._go(view.with_query(""))
        elif message.value.isdigit() and int(message.value) < len(view.filters):
            self._go(view.without_filter(view.filters[int(message.value)]))

    @on(LineBar.Clicked, "#keys")
    async def _key_clicked(self, message: LineBar.Clicked) -> None:
        await self._do(message.value)

    async def _do(self, id: str) -> None:
        await self.app.run_action(_BY_ID[id].call, self.focused or self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if not self.is_mounted:
            return False
        return not (action == "search" and isinstance(self.focused, SearchInput))

    # Actions: one for each `screen.` call of the table

    def action_search(self) -> None:
        self.desk.remove_class("-reading")
        self.set_focus(self.search_bar.input)

    def action_search_done(self) -> None:
        kind = self.desk.kind
        if not self.desk.pane.rows:
            kind = next((other for other in reversed(Kind) if self.desk.lists[other].rows), kind)
        self.desk.go(kind)

    def action_pivot(self, way: str) -> None:
        view = self._subject.pivot(way) if self._subject else None
        if view is None:
            self.app.bell()
            return
        self._go(view)
        self.desk.go(view.pane)

    def action_drop(self) -> None:
        view = self._history.view
        if view.filters:
            self._go(view.without_filter(view.filters[-1]))
        elif view.query:
            self._go(view.with_query(""))

    def action_clear(self) -> None:
        if self._history.view.is_narrowed:
            self._go(self._history.view.cleared())

    def action_back(self) -> None:
        self._remember()
        if self._history.back():
            self._return()

    def action_forward(self) -> None:
        self._remember()
        if self._history.forward():
            self._return()

    def action_read(self) -> None:
        self.desk.read()

    def action_links(self) -> None:
        if self.desk.reader.links.rows:
            self.set_focus(self.desk.reader.links)

    def action_to_item(self) -> None:
        self.desk.reader.page.to_item()

    def action_hit(self, step: int) -> None:
        self.desk.reader.page.to_hit(step)

    def action_scroll_reader(self, way: int) -> None:
        self.desk.reader.page.action_page(way * 0.5)

    def action_step(self, way: int) -> None:
        self.desk.step(way)

    def action_across(self, way: int) -> None:
        self.desk.across(way)

    def action_pane(self, kind: str) -> None:
        self.desk.go(Kind(kind))

    def action_zoom(self) -> None:
        self.desk.zoom()

    def action_escape(self) -> None:
        if isinstance(self.focused, SearchInput):
            self.desk.go(self.desk.kind)
        else:
            self.desk.escape()

    def action_copy(self, form: str = "plain") -> None:
        ids = self._to_copy()
        if ids:
            self.copy(ids, form)

    def _to_copy(self) -> list[str]:
        at_hand = self._at_hand
        return self.desk.marked or ([at_hand.id] if at_hand else [])

    @property
    def _at_hand(self) -> Subject | None:
        """What a key means: the row under the cursor, also where the reader has not come to it yet."""
        if isinstance(self.focused, ListPane):
            row = self.focused.row
            return of_row(row) if row is not None else None
        return self._subject

    def action_copy_as(self) -> None:
        from whosaid.cite import FORMS

        ids = self._to_copy()
        if not ids:
            return

        def preview(form: str) -> str:
            return self.librarian.cited(ids, form)

        def copy(form: str | None) -> None:
            if form is not None:
                self.copy(ids, form)

        self.app.push_screen(Chooser("Copy as", offers.form_choices(FORMS), preview=preview, name="copy-as"), copy)

    def action_keep(self) -> None:
        at_hand = self._at_hand
        is_item = at_hand is not None and at_hand.kind in (Kind.QUOTE, Kind.RECOMMENDATION)
        ids = self._to_copy() if self.desk.marked or is_item else []
        if ids:
            self.ask(lambda: self.librarian.keep(ids), "keep", exclusive=False)
        else:
            self.app.bell()

    @on(messages.Kept)
    def _kept(self, message: messages.Kept) -> None:
        self.notify(plain(kept_words(message.new, message.known)), title=plain(message.text, limit=60), markup=False)
        self.desk.unmark()

    def action_clips(self) -> None:
        from whosaid_tui.screens.clips import ClipsScreen

        def follow(place: Follow) -> None:
            self.post_message(Links.Followed(place))

        self.app.push_screen(ClipsScreen(self.librarian, follow))

    def action_palette(self) -> None:
        desk = self.desk
        worth_naming = [action for action in self._possible() if action.group != "Move"]
        choices = offers.palette_choices(worth_naming, desk.speakers.rows, desk.documents.rows)
        self.app.push_screen(Chooser("Do or go to", choices, name="palette"), self._picked)

    def action_help(self) -> None:
        intro = getattr(self.focused, "HELP", None) or ""
        self.app.push_screen(
            Chooser("Keys", offers.help_choices(in_reach(self.focused)), intro=intro, name="help"), self._picked
        )

    async def _picked(self, value: str | None) -> None:
        if value is None:
            return
        kind, _, wanted = value.partition(":")
        if wanted:
            rows = self.desk.speakers.rows if kind == "speaker" else self.desk.documents.rows
            for row in rows:
                if row.id == wanted and (view := of_row(row).pivot(kind)) is not None:
                    self._go(view)
                    self.desk.go(view.pane)
        elif value in _BY_ID:
            self.call_later(self._do, value)

    def action_theme(self) -> None:
        self.app.theme = "whosaid-light" if self.app.current_theme.dark else "whosaid-dark"

    def action_quit(self) -> None:
        self.app.exit()
