"""The screen of clips: to read, copy, order, change and remove what was kept."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.events import DescendantFocus
from textual.widgets import Input, Static

from whosaid.model import Clip, Kind, QuoteKind, enclosing
from whosaid_tui import faces, messages
from whosaid_tui.actions import ACTIONS, Action, Scope, bindings
from whosaid_tui.display import display, plain
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.clips import ALL, ClipPage, ClipsPane, Collections
from whosaid_tui.panes.key_bar import KeyBar
from whosaid_tui.panes.search_bar import SearchBar, SearchInput
from whosaid_tui.screens import offers
from whosaid_tui.screens.asking import AskingScreen
from whosaid_tui.screens.chooser import Chooser, previewed
from whosaid_tui.screens.exporting import ask_where
from whosaid_tui.screens.prompt import Prompt
from whosaid_tui.sheets import Follow
from whosaid_tui.widgets.line_bar import LineBar
from whosaid_tui.widgets.virtual_list import VirtualList
from whosaid_tui.wording import clips_counted

if TYPE_CHECKING:
    from whosaid.library import Clips

_BY_ID = {action.id: action for action in ACTIONS}
_NEED_A_CLIP = {
    "clip.read",
    "clip.copy",
    "clip.copy_as",
    "clip.export",
    "clip.mark",
    "clip.note",
    "clip.tags",
    "clip.collection",
    "clip.remove",
    "clip.up",
    "clip.down",
}

_FORMATS = {
    "md": "A briefing page in Markdown",
    "html": "A briefing page in HTML",
    "docx": "A briefing page for a word processor, by pandoc",
    "md speaker": "Grouped by speaker, in Markdown",
    "html speaker": "Grouped by speaker, in HTML",
    "docx speaker": "Grouped by speaker, for a word processor",
    "md tag": "Grouped by tag, in Markdown",
    "html tag": "Grouped by tag, in HTML",
    "docx tag": "Grouped by tag, for a word processor",
    "csv": "A table for a spreadsheet",
    "json": "For another library, which can import it",
    "bib": "The documents for BibTeX",
    "csl": "The documents as CSL-JSON, for Zotero and pandoc",
    "ris": "The documents as RIS, for reference managers",
}
_SUFFIXES = {"csl": "csl.json"}
_UNSAFE = re.compile(r"[^\w.-]+")


class ClipsScreen(AskingScreen):
    """The clips, one collection or all. `follow` is called with the place of the one that is to be read."""

    AUTO_FOCUS = ""
    CSS_PATH = "clips.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.CLIPS)]

    def __init__(
        self, librarian: Librarian, follow: Callable[[Follow], None], table: Sequence[Action] = ACTIONS
    ) -> None:
        super().__init__(librarian, table)
        self._follow = follow
        self._clips: Sequence[Clip] = ()
        self._collection = ALL
        self._answered = 0

    def compose(self) -> ComposeResult:
        yield Static(faces.too_small(self.keys), id="too-small")
        with Vertical(id="all"):
            yield SearchBar(id="search-bar")
            yield Collections()
            with Container(id="clips-desk"):
                yield ClipsPane()
                with Vertical(id="clip-frame"):
                    yield ClipPage()
            yield KeyBar()

    def on_mount(self) -> None:
        self.pane.say(faces.opening())
        self.search_bar.input.placeholder = "Search the clips"
        self.set_focus(self.pane)
        self.search()

    @property
    def pane(self) -> ClipsPane:
        return self.query_one(ClipsPane)

    @property
    def search_bar(self) -> SearchBar:
        return self.query_one(SearchBar)

    @property
    def chosen(self) -> list[Clip]:
        """The marked clips in their order, else the one under the cursor."""
        marked = [clip for clip in self.pane.rows if clip.id in self.pane.marked]
        return marked or ([self.pane.row] if self.pane.row is not None else [])

    # Answers of the library

    def search(self) -> None:
        query = self.search_bar.input.value
        self.ask(lambda: self.librarian.clips(query), "clips")

    @on(messages.ClipsFound)
    def _found(self, message: messages.ClipsFound) -> None:
        if message.number < self._answered:
            return
        self._answered = message.number
        known = set(self._clips)
        restored = next((clip for clip in message.clips if clip not in known), None) if message.undone else None
        self._clips = message.clips
        if message.words:
            self.say(message.words)
        if restored is not None and self._collection != ALL:
            self._collection = restored.collection
        self._show(restored)

    def fail(self, failed: messages.Failed) -> None:
        self.notify(plain(failed.message), severity="error", markup=False)

    def copied(self) -> None:
        self._unmark()

    def _change(self, change: "Callable[[Clips], str]") -> None:
        query = self.search_bar.input.value
        self.ask(lambda: self.librarian.change_clips(change, query), "clip change", exclusive=False)

    # What is shown

    def _show(self, to: Clip | None = None) -> None:
        """Lists the clips, the cursor on `to`, else where it was."""
        counts: dict[str, int] = {}
        for clip in self._clips:
            counts[clip.collection] = counts.get(clip.collection, 0) + 1
        if self._collection not in counts:
            self._collection = ALL
        self.query_one(Collections).show_counts(counts, self._collection)
        rows = [clip for clip in self._clips if self._collection in (ALL, clip.collection)]
        before = to or self.pane.row
        same = [n for n, clip in enumerate(rows) if before is not None and clip.id == before.id]
        query = self.search_bar.input.value.strip()
        self.pane.say(faces.no_clips(self.keys, query))
        self.pane.fill(rows, same[0] if same else self.pane.cursor)
        self.search_bar.say(display(clips_counted(len(rows)), ".dim"))
        self.show_keys()

    @on(VirtualList.Highlighted)
    def _highlighted(self) -> None:
        self.query_one(ClipPage).read(self.pane.row)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        self.show_keys()

    def show_keys(self) -> None:
        self.query_one(KeyBar).show_actions(self._in_reach())

    def _in_reach(self) -> list[Action]:
        if isinstance(self.focused, SearchInput):
            return [one for one in self.table if one.scope is Scope.SEARCH or one.id == "clip.close"]
        there = self.pane.row is not None
        reach = [one for one in self.table if one.scope in (Scope.CLIPS, Scope.LIST)]
        return [one for one in reach if there or one.id not in _NEED_A_CLIP]

    def _unmark(self) -> None:
        self.pane.marked.clear()
        self.pane.forget()
        self.pane.entitle()

    @on(Input.Changed, "#search")
    def _typed(self) -> None:
        self.search()

    @on(LineBar.Clicked, "#collections")
    def _collection_clicked(self, message: LineBar.Clicked) -> None:
        self._collection = message.value
        self._show()

    @on(LineBar.Clicked, "#keys")
    async def _key_clicked(self, message: LineBar.Clicked) -> None:
        await self._do(message.value)

    @on(VirtualList.Selected)
    def _selected(self) -> None:
        self.action_read()

    async def _do(self, id: str | None) -> None:
        if id is not None:
            await self.app.run_action(_BY_ID[id].call, self.focused or self)

    # Actions: one for each `screen.` call of the table

    def action_search(self) -> None:
        self.set_focus(self.search_bar.input)

    def action_search_done(self) -> None:
        self.set_focus(self.pane)

    def action_close(self) -> None:
        if isinstance(self.focused, SearchInput):
            self.set_focus(self.pane)
        elif self.search_bar.input.value:
            self.search_bar.input.value = ""
        else:
            self.dismiss(None)

    def action_leave(self) -> None:
        self.dismiss(None)

    def action_collection(self, step: int) -> None:
        names = [ALL, *dict.fromkeys(clip.collection for clip in self._clips)]
        self._collection = names[(names.index(self._collection) + step) % len(names)]
        self._show()

    def action_read(self) -> None:
        clip = self.pane.row
        if clip is not None:
            self.ask(lambda: self.librarian.clip_place(clip), "place")

    @on(messages.ClipPlaced)
    def _placed(self, message: messages.ClipPlaced) -> None:
        if not self.is_active:
            return  # who has opened something else meanwhile stays there
        clip = message.clip
        if message.is_there:
            kind = Kind.QUOTE if clip.kind in tuple(QuoteKind) else Kind.RECOMMENDATION
            place = enclosing(clip.spans)
            self.dismiss(None)
            self._follow(Follow("kept", clip.text, clip.attribution, clip.item, clip.document, place, kind))
        else:
            self.notify(plain("Its words are not in the library any more."), severity="warning", markup=False)

    def action_copy(self) -> None:
        clips = self.chosen
        if clips:
            self.ask(lambda: self.librarian.copy_clips(clips), "copy")

    def action_copy_as(self) -> None:
        from whosaid.cite import FORMS

        clips = self.chosen
        if not clips:
            return

        def preview(form: str) -> str:
            return previewed(lambda: self.librarian.cited_clips(clips, form))

        def copy(form: str | None) -> None:
            if form is not None:
                self.ask(lambda: self.librarian.copy_clips(clips, form), "copy")

        self.app.push_screen(Chooser("Copy as", offers.form_choices(FORMS), preview=preview, name="copy-as"), copy)

    def action_export(self) -> None:
        clips = list(self.pane.rows)
        if not clips:
            return
        name = _UNSAFE.sub("-", self._collection if self._collection != ALL else "clips")

        def write(format: str, path: Path) -> messages.Exported:
            shape, _, by = format.partition(" ")
            return self.librarian.export_clips(clips, shape, path, by or "document")

        def suggest(format: str) -> Path:
            shape = format.partition(" ")[0]
            return Path.cwd() / f"{name}.{_SUFFIXES.get(shape, shape)}"

        ask_where(self, _FORMATS, suggest, write)

    def action_mark(self) -> None:
        clip = self.pane.row
        if clip is None:
            return
        if clip.id in self.pane.marked:
            del self.pane.marked[clip.id]
        else:
            self.pane.marked[clip.id] = None
        self.pane.forget()
        self.pane.action_cursor(1)
        self.pane.entitle()

    def action_note(self) -> None:
        clip = self.pane.row
        if clip is None:
            return

        def take(text: str | None) -> None:
            if text is not None and text != one_line:
                self._change(lambda clips: f"Note of {clips.annotate(clip.id, text).id} changed.")

        one_line = " / ".join(clip.note.splitlines())
        self.app.push_screen(Prompt("Note", one_line, "What you want to remember of this clip"), take)

    def action_tags(self) -> None:
        clip = self.pane.row
        if clip is None:
            return

        def take(text: str | None) -> None:
            if text is not None:
                tags = text.split(",")
                self._change(lambda clips: f"Tags: {', '.join(clips.tag(clip.id, tags).tags) or 'none'}.")

        self.app.push_screen(Prompt("Tags", ", ".join(clip.tags), "Set off by commas"), take)

    def action_move(self) -> None:
        chosen = [clip.id for clip in self.chosen]
        if not chosen:
            return

        def take(name: str | None) -> None:
            if name is not None:
                self._change(lambda clips: move(clips, name))
                self._unmark()

        def move(clips: "Clips", name: str) -> str:
            clips.move(chosen, name)
            return f"{clips_counted(len(chosen))} in {name.strip()}."

        title = f"Move {clips_counted(len(chosen))} to"
        self.app.push_screen(Prompt(title, self.chosen[0].collection, "A collection's name; a new name makes it"), take)

    def action_reorder(self, step: int) -> None:
        clip = self.pane.row
        if clip is None:
            return

        def reorder(clips: "Clips") -> str:
            clips.reorder(clip.id, step)
            return ""

        self._change(reorder)

    def action_remove(self) -> None:
        chosen = [clip.id for clip in self.chosen]
        if not chosen:
            return

        def remove(clips: "Clips") -> str:
            clips.remove(chosen)
            return f"{clips_counted(len(chosen))} removed; {self.keys['clip.undo']} undoes it."

        self._change(remove)

    def action_undo(self) -> None:
        def undo(clips: "Clips") -> str:
            undone = clips.undo()
            return "Nothing to undo." if undone is None else f"Undone: {undone}."

        query = self.search_bar.input.value

        def answer() -> messages.ClipsFound:
            return replace(self.librarian.change_clips(undo, query), undone=True)

        self.ask(answer, "clip change", exclusive=False)

    def action_help(self) -> None:
        choices = offers.help_choices(self._in_reach())
        self.app.push_screen(Chooser("Keys", choices, intro=ClipsPane.HELP, name="help"), self._do)
