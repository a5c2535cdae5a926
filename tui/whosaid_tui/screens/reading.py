"""What is being looked at: the row under the cursor, or what a link led to, shown in the reader."""

from collections.abc import Sequence
from time import monotonic
from typing import Final

from textual import on

from whosaid.model import Facet, Filter, Kind, Results
from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.desk import Desk
from whosaid_tui.panes.list_pane import ListPane
from whosaid_tui.panes.reader import Links
from whosaid_tui.pause import Pause
from whosaid_tui.screens import offers
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.screens.chooser import Chooser
from whosaid_tui.sheets import Follow, Heading, Manner
from whosaid_tui.subject import Subject, of_entry, of_row
from whosaid_tui.widgets.virtual_list import VirtualList

_PAUSE: Final = 0.05

LONGEST_WAIT: Final = 5.0
"""Seconds for which a key is held back that will mean something still to come."""


class ReadingScreen(AskingScreen):
    """Brings what the cursor stands on before the eyes, a moment later; the lists stay as they are."""

    def __init__(self, librarian: Librarian, table: Sequence[Action] = ACTIONS) -> None:
        super().__init__(librarian, table)
        self._results: Results | None = None
        self._subject: Subject | None = None
        self._shown: str | None = None
        self._fetched_at: float | None = None
        self._passage: Follow | None = None
        self._beside: str | None = None  # the row under the cursor as the passage was opened
        self._manner = Manner.TEXT
        self._looking = Pause(self, _PAUSE, self._fetch)

    @property
    def desk(self) -> Desk:
        return self.query_one(Desk)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._looking.is_waiting

    @property
    def awaits_answer(self) -> bool:
        """Whether a key now would mean something else than what is about to stand there: the text, in the reader."""
        is_shown = self._subject is None or self._subject.id == self._shown
        is_coming = not is_shown and (self._looking.is_waiting or waits(self._fetched_at))
        return is_coming and not isinstance(self.focused, ListPane)

    @property
    def at_hand(self) -> Subject | None:
        """What a key means: the row under the cursor, also where the reader has not come to it yet."""
        if isinstance(self.focused, ListPane):
            row = self.focused.row
            return of_row(row) if row is not None else None
        return self._subject

    def leave(self) -> None:
        """Notes the present place in the history and goes on from it."""
        raise NotImplementedError

    # What the cursor stands on

    @on(VirtualList.Highlighted)
    def _highlighted(self, message: VirtualList.Highlighted) -> None:
        if message.list is self.desk.pane and not self.is_beside_passage:
            self.look()

    def on_descendant_focus(self) -> None:
        if isinstance(self.focused, ListPane):
            self.look()
        self.show_keys()

    @property
    def is_beside_passage(self) -> bool:
        """Whether the reader shows a passage behind a link, and the cursor has not moved since."""
        row = self.desk.pane.row
        return self._passage is not None and row is not None and row.id == self._beside

    def look(self) -> None:
        """Shows the row under the cursor in the reader, a moment later."""
        self._passage = None
        row = self.desk.pane.row
        if row is None:
            self._subject = None
            self._shown = None
            if self._results is not None and any(self._results.rows(kind) for kind in Kind):
                self.desk.reader.say(faces.nothing_selected(self.keys))
            return
        subject = of_row(row)
        if self._subject is not None and self._subject.id == subject.id == self._shown:
            return
        self._subject = subject
        self._looking.start()
        self.show_keys()

    def look_again(self) -> None:
        """Forgets what the reader shows, so that it is fetched anew."""
        self._shown = None

    def open_item(self, id: str, kind: Kind, group: str = "read") -> None:
        """Opens an item: at its row, where the lists hold it. `group` is what an answer that fails is about."""
        index = self.desk.lists[kind].index_of(id)
        if index is not None:
            self.desk.open(kind)
            self.desk.pane.move_to(index)
        self._passage = None
        self._subject = Subject(id, kind)
        self._fetch(group)

    def open_passage(self, follow: Follow) -> None:
        """Opens the passage behind a link that leads to no item."""
        self._passage = follow
        self._beside = self.desk.pane.row.id if self.desk.pane.row is not None else None
        self._subject = Subject(follow.document, Kind.DOCUMENT, document=Filter(Facet.DOCUMENT, follow.document))
        self._looking.stop()
        self.look_again()
        self._fetch()

    def _fetch(self, group: str = "read") -> None:
        subject = self._subject
        if subject is not None and subject.id != self._shown:
            manner, passage = self._manner, self._passage
            self._fetched_at = monotonic()
            if passage is not None:
                self.ask(lambda: self.librarian.read_passage(passage, manner), group)
            else:
                self.ask(lambda: self.librarian.read(subject.id, manner), group)

    @on(messages.Read)
    def _read(self, message: messages.Read) -> None:
        if self._subject is None or message.id != self._subject.id:
            return
        self._shown = message.id
        self._fetched_at = None
        if message.entry is not None:
            self._subject = of_entry(message.entry)
        self.desk.reader.read(message.sheet)
        results = self._results
        if results is not None and results.view.query.strip():
            self.ask(lambda: self.librarian.hits(message.id, message.sheet.blocks, results.highlight), "hits")
        self.show_keys()

    @on(messages.HitsFound)
    def _hits_found(self, message: messages.HitsFound) -> None:
        if message.id == self._shown:
            self.desk.reader.page.set_hits(message.hits)
            self.show_keys()

    @on(Links.Followed)
    def _followed(self, message: Links.Followed) -> None:
        follow = message.follow
        self.leave()
        if follow.id is None:
            self.open_passage(follow)
        else:
            self.open_item(follow.id, follow.kind)
        self.desk.read()

    def _show_as(self, manner: Manner) -> None:
        """Shows what is in the reader in this manner, or again in its place."""
        self._manner = manner if self._manner is not manner else Manner.TEXT
        if isinstance(self.focused, ListPane):
            self._passage = None
        self._subject = self.at_hand
        self.look_again()
        self._fetch()

    def show_text(self) -> None:
        """Shows the item in its place again, where something else of it was shown."""
        if self._manner is not Manner.TEXT:
            self._show_as(self._manner)

    def jump(self, number: int) -> None:
        """Goes to a section of the document in the reader, by its number in the outline."""
        sheet = self.desk.reader.sheet
        if sheet is None or number >= len(sheet.outline):
            return
        heading = sheet.outline[number]
        if heading.block is not None:
            self.desk.read()
            self.desk.reader.page.to_block(heading.block)
        else:
            self.post_message(Links.Followed(_place_of(heading)))

    # Actions of the table

    def action_about(self) -> None:
        self._show_as(Manner.ABOUT)

    def action_source(self) -> None:
        self._show_as(Manner.SOURCE)

    def action_noise(self) -> None:
        page = self.desk.reader.page
        if self._manner is not Manner.SOURCE:
            page.show_noise(shown=True)
            self._show_as(Manner.SOURCE)
        else:
            page.show_noise(shown=not page.shows_noise)

    def action_outline(self) -> None:
        sheet = self.desk.reader.sheet
        if sheet is None or not sheet.outline:
            self.app.bell()
            return

        def jump(value: str | None) -> None:
            if value is not None:
                self.jump(int(value))

        self.app.push_screen(Chooser("Outline", offers.outline_choices(sheet.outline), name="outline"), jump)

    def action_read(self) -> None:
        self.desk.read()

    def action_links(self) -> None:
        if self.desk.reader.links.rows:
            self.set_focus(self.desk.reader.links)

    def action_to_item(self) -> None:
        self.desk.reader.page.to_item()

    def action_hit(self, step: int) -> None:
        reader = self.desk.reader
        if not reader.page.hit_count:
            self.app.bell()
            return
        if not reader.region:
            self.desk.read()
        reader.page.to_hit(step)

    def action_scroll_reader(self, way: int) -> None:
        self.desk.reader.page.action_page(way * 0.5)


def waits(asked_at: float | None) -> bool:
    """Whether what was asked for then is still worth waiting for."""
    return asked_at is not None and monotonic() - asked_at < LONGEST_WAIT


def _place_of(heading: Heading) -> Follow:
    """Where a section begins."""
    start = heading.start
    return Follow("section", heading.title, heading.title, None, heading.document, (start, start), Kind.DOCUMENT)
