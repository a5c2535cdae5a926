"""The explorer's screen: four linked lists, the reader, the search box, and what the keys offer there."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from whosaid.model import Kind, Row, View
from whosaid_tui import faces
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.history import History, Place
from whosaid_tui.librarian import Librarian
from whosaid_tui.memory import Looks, Memory, Whereabouts
from whosaid_tui.panes.chips import Chips
from whosaid_tui.panes.completions import CompletionList
from whosaid_tui.panes.desk import Desk
from whosaid_tui.panes.key_bar import KeyBar
from whosaid_tui.panes.list_pane import FacetPane, ListPane
from whosaid_tui.panes.progress import ProgressLine
from whosaid_tui.panes.search_bar import SearchBar, SearchInput
from whosaid_tui.panes.tour import Tour
from whosaid_tui.pause import Pause
from whosaid_tui.screens import offers
from whosaid_tui.screens.chooser import Choice, Chooser
from whosaid_tui.screens.querying import QueryingScreen
from whosaid_tui.screens.reach import in_reach, is_possible
from whosaid_tui.subject import of_row
from whosaid_tui.themes import THEMES
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.widgets.virtual_list import VirtualList

_NOTING_PAUSE: Final = 1.0

_BY_ID: Final = {action.id: action for action in ACTIONS}


class ExplorerScreen(QueryingScreen):
    """Puts the panes on the screen and moves the focus between them."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.ANYWHERE)]

    def __init__(
        self,
        librarian: Librarian,
        view: View | None = None,
        memory: Memory | None = None,
        table: Sequence[Action] = ACTIONS,
    ) -> None:
        """Shows `view`, else what `memory` says was shown last."""
        self._memory = memory
        self._looks = memory.looks() if memory is not None else Looks(toured=True)
        self._left = memory.whereabouts() if memory is not None else Whereabouts()
        history = History(self._left.places or [Place(View())], self._left.at)
        if view is not None:
            history.go(view)
            self._left = Whereabouts()
        super().__init__(librarian, history, table)
        self._noting = Pause(self, _NOTING_PAUSE, self._note)

    def compose(self) -> ComposeResult:
        yield Static(faces.too_small(self.keys), id="too-small")
        with Vertical(id="all"):
            yield SearchBar(id="search-bar")
            yield CompletionList()
            yield Chips(self.keys)
            yield Desk(self.keys, wider=self._looks.wider, taller=self._looks.taller)
            yield Tour(self.keys)
            yield ProgressLine()
            yield KeyBar()

    def on_mount(self) -> None:
        self.desk.reader.say(faces.opening())
        for kind in Kind:
            self.desk.say(kind, faces.opening())
        self.search_bar.set_query(self._history.view.query)
        self._show_chips()
        self.desk.go(self._history.view.pane)
        self.call_after_refresh(self._take_up)
        if not self._looks.toured:
            self.query_one(Tour).start()
        self.call_after_refresh(self.open)  # the first frame shares the processor with nobody

    def go(self, view: View, *, typing: bool = False) -> None:
        super().go(view, typing=typing)
        self.query_one(Tour).stop()  # who narrows the lists has found the way

    def _take_up(self) -> None:
        """Gives the room to what had it."""
        if self._left.reading:
            self.desk.read()
        if self._left.zoomed:
            self.desk.zoom()

    def show_keys(self) -> None:
        self.query_one(KeyBar).show_actions(self._possible())
        self._noting.start()

    def _note(self) -> None:
        """Remembers the present place, should the session end here."""
        if self._memory is None or self._results is None:
            return
        self.remember()
        history, desk = self._history, self.desk
        self._memory.keep_whereabouts(Whereabouts(history.places, history.at, desk.is_reading, desk.is_zoomed))
        theme = next((name for name, theme in THEMES.items() if theme.name == self.app.theme), "")
        looks = Looks(theme, desk.sizes["wider"], desk.sizes["taller"], toured=True)
        if looks != self._looks:
            self._looks = looks
            self._memory.keep_looks(looks)

    def _possible(self) -> list[Action]:
        """What the keys can do now."""
        reach = in_reach(self.focused, self.table)
        impossible = {"wider", "narrower", "taller", "lower", "sizes"} if self.has_class("-narrow") else set()
        if not self.is_adding:
            impossible.add("adding.stop")
        return [
            action
            for action in reach
            if action.id not in impossible and is_possible(action, self._history, self.at_hand, self.desk.reader)
        ]

    @on(VirtualList.Selected)
    def _selected(self, message: VirtualList.Selected) -> None:
        if isinstance(message.list, FacetPane):
            message.list.action_choose()
        elif isinstance(message.list, ListPane):
            self.action_read()

    @on(LineBar.Clicked, "#keys")
    async def _key_clicked(self, message: LineBar.Clicked) -> None:
        await self._do(message.value)

    async def _do(self, id: str) -> None:
        await self.app.run_action(_BY_ID[id].call, self.focused or self)

    # Actions of the table

    def action_search(self) -> None:
        self.desk.remove_class("-reading")
        self.set_focus(self.search_bar.input)

    def action_search_done(self) -> None:
        kind = self.desk.kind
        if not self.desk.pane.rows:
            kind = next((other for other in reversed(Kind) if self.desk.lists[other].rows), kind)
        self.desk.go(kind)

    def action_step(self, way: int) -> None:
        self.desk.step(way)

    def action_across(self, way: int) -> None:
        self.desk.across(way)

    def action_pane(self, kind: str) -> None:
        self.desk.go(Kind(kind))

    def action_zoom(self) -> None:
        self.desk.zoom()
        self._noting.start()

    def action_size(self, way: str, step: int) -> None:
        if self.has_class("-narrow") or not self.desk.resize(way, step):
            self.app.bell()
        self._noting.start()

    def action_usual_sizes(self) -> None:
        for way, step in self.desk.sizes.items():
            self.desk.resize(way, -step)
        self._noting.start()

    def action_escape(self) -> None:
        if isinstance(self.focused, SearchInput):
            self.desk.go(self.desk.kind)
        elif not self.desk.escape():
            self.show_text()

    def action_palette(self) -> None:
        worth_naming = [action for action in self._possible() if action.group != "Move"]
        self._offer("Do or go to", "palette", before=offers.action_choices(worth_naming))

    def action_goto(self) -> None:
        sheet = self.desk.reader.sheet
        sections = offers.outline_choices(sheet.outline, "section:") if sheet is not None else []
        self._offer("Go to", "goto", behind=sections)

    def _offer(self, title: str, name: str, *, before: Sequence[Choice] = (), behind: Sequence[Choice] = ()) -> None:
        """Offers all speakers and documents of the lists, with other choices before or behind them."""
        speakers, documents = self.desk.speakers.rows, self.desk.documents.rows
        is_long = max(len(speakers), len(documents)) > offers.OFFERED

        def choices(most: int | None) -> list[Choice]:
            return [*before, *offers.place_choices(speakers, documents, most), *behind]

        def go(value: str | None) -> None:
            kind, _, number = (value or "").partition(":")
            lists: Mapping[str, Sequence[Row]] = {"speaker": speakers, "document": documents}
            rows = lists.get(kind)
            if rows is None:
                self._picked(value)
            elif (view := of_row(rows[int(number)]).pivot(kind)) is not None:
                self.go_to_pane(view)

        whole = partial(choices, None) if is_long else None
        self.app.push_screen(Chooser(title, choices(offers.OFFERED), name=name, whole=whole), go)

    def action_help(self) -> None:
        intro = (getattr(self.focused, "HELP", None) or "") % self.keys
        choices = offers.help_choices(in_reach(self.focused, self.table))
        if isinstance(self.focused, SearchInput):
            choices = [*offers.query_choices(), *choices]
        self.app.push_screen(Chooser("Keys", choices, intro=intro, name="help"), self._picked)

    def _picked(self, value: str | None) -> None:
        if value is None:
            return
        kind, _, wanted = value.partition(":")
        if kind == "section":
            self.jump(int(wanted))
        elif kind == offers.QUERY:
            self.go(self._history.view.with_query(wanted))
        elif value in _BY_ID:
            self.call_later(self._do, value)

    def action_theme(self) -> None:
        names = [theme.name for theme in THEMES.values()]
        self.app.theme = names[(names.index(self.app.theme) + 1) % len(names)]
        self._noting.start()

    def action_quit(self) -> None:
        self._note()
        self.app.exit()
