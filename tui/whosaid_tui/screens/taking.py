"""Taking something along: copying quotes, keeping clips."""

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on

from whosaid.model import Kind, View, link_of
from whosaid_tui import messages
from whosaid_tui.panes.reader import Links
from whosaid_tui.screens import offers
from whosaid_tui.screens.chooser import Chooser, previewed
from whosaid_tui.screens.exporting import ask_where
from whosaid_tui.screens.reading import ReadingScreen
from whosaid_tui.sheets import Follow
from whosaid_tui.wording import kept_words

if TYPE_CHECKING:
    from whosaid.cite import Cut


class TakingScreen(ReadingScreen):
    """Copies and keeps the marked rows, else what is at hand."""

    @property
    def present_view(self) -> View:
        """The view with the item that is being looked at."""
        raise NotImplementedError

    def copied(self) -> None:
        self.desk.unmark()

    @property
    def _chosen(self) -> list[str]:
        return self.desk.marked or ([self.at_hand.id] if self.at_hand else [])

    @on(messages.Kept)
    def _kept(self, message: messages.Kept) -> None:
        self.say(kept_words(message.new, message.known, self.keys["clips"]), message.text)
        self.desk.unmark()

    # Actions of the table

    def action_copy(self) -> None:
        if ids := self._chosen:
            self.copy(ids, "plain")

    def action_copy_as(self) -> None:
        if ids := self._chosen:
            self._ask_form(ids)

    def _ask_form(self, ids: list[str], part: "Cut | None" = None) -> None:
        """Asks in which form to copy; of a single quote also which words, unless they are chosen."""
        from whosaid.cite import FORMS

        choices = offers.form_choices(FORMS)
        if len(ids) == 1 and part is None and self.librarian.words_of(ids[0]):
            choices.insert(1, offers.PART)

        def preview(form: str) -> str:
            if form == offers.PART.value:
                return "Choose where the quote begins and ends, and what [sic] follows; then the form."
            return previewed(lambda: self.librarian.cited(ids, form, part))

        def copy(form: str | None) -> None:
            if form == offers.PART.value:
                self._ask_part(ids)
            elif form is not None:
                self.copy(ids, form, part)

        self.app.push_screen(Chooser("Copy as", choices, preview=preview, name="copy-as"), copy)

    def _ask_part(self, ids: list[str]) -> None:
        from whosaid_tui.screens.shortening import Shortening

        def preview(part: "Cut") -> str:
            return previewed(lambda: self.librarian.cited(ids, "plain", part))

        def copy(part: "Cut | None") -> None:
            if part is not None:
                self._ask_form(ids, part)

        self.app.push_screen(Shortening(self.librarian.words_of(ids[0]), preview), copy)

    def action_export(self) -> None:
        from whosaid_tui.exporting import FORMATS

        view = self.present_view

        def write(format: str, folder: Path) -> messages.Exported:
            return self.librarian.export(view, format, folder)

        ask_where(self, FORMATS, lambda _: Path.cwd() / "whosaid-export", write)

    def action_copy_link(self) -> None:
        link = link_of(self.present_view)
        self.ask(lambda: self.librarian.copy_link(link), "copy")

    def action_keep(self) -> None:
        at_hand = self.at_hand
        is_item = at_hand is not None and at_hand.kind in (Kind.QUOTE, Kind.RECOMMENDATION)
        ids = self._chosen if self.desk.marked or is_item else []
        if ids:
            self.ask(lambda: self.librarian.keep(ids), "keep", exclusive=False)
        else:
            self.app.bell()

    def action_clips(self) -> None:
        from whosaid_tui.screens.clips import ClipsScreen

        def follow(place: Follow) -> None:
            self.post_message(Links.Followed(place))

        self.app.push_screen(ClipsScreen(self.librarian, follow, self.table))
