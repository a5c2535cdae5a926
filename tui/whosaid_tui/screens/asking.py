"""A screen that asks the librarian from threads and is answered by messages; opening, adding and copying."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from textual import on
from textual.message import Message
from textual.screen import Screen
from textual.style import Style

from whosaid.model import WhosaidError
from whosaid_tui import messages
from whosaid_tui.actions import ACTIONS, Action, printed
from whosaid_tui.display import plain
from whosaid_tui.librarian import Librarian
from whosaid_tui.panes.progress import ProgressLine
from whosaid_tui.pause import Pause
from whosaid_tui.screens.roles import ROLES, role_style

if TYPE_CHECKING:
    from whosaid.cite import Cut
    from whosaid.library import IndexProgress, Progress

_GROWING_PAUSE: Final = 0.7
_LONG: Final = 12.0


class AskingScreen(Screen[None]):
    """Holds the conversation with the library; what is done with lists and items is for the subclass."""

    COMPONENT_CLASSES = ROLES

    def __init__(self, librarian: Librarian, table: Sequence[Action] = ACTIONS) -> None:
        """`table` holds the actions with the keys of this user."""
        super().__init__()
        self.librarian = librarian
        self.table = table
        self.keys = printed(table)
        self.is_adding = False
        self._is_indexing = False
        self._growing = Pause(self, _GROWING_PAUSE, self.search)

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        if partial and len(component_classes) == 1:
            return role_style(self, component_classes[0])
        return super().get_visual_style(*component_classes, partial=partial)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._growing.is_waiting or any(
            worker.node is self and not worker.is_finished for worker in self.workers
        )

    def search(self) -> None:
        """Asks for the lists under the present view."""
        raise NotImplementedError

    def show_keys(self) -> None:
        """Shows what the keys do here and now."""
        raise NotImplementedError

    def renew(self) -> None:
        """The library has changed: asks for everything again."""
        self.search()

    def fail(self, failed: messages.Failed) -> None:
        """Shows what went wrong with a search or an item."""
        raise NotImplementedError

    def copied(self) -> None:
        """A copy has arrived."""

    def ask(self, question: Callable[[], Message], group: str, *, exclusive: bool = True) -> None:
        """Puts a question in a thread; its answer comes as a message.

        An older one of its group is given up, except where it is not `exclusive`: what changes something.
        """

        def answer() -> None:
            try:
                message = question()
            except WhosaidError as error:
                message = messages.Failed(group, str(error))
            except Exception as error:  # a fault of ours must not take the session with it
                message = messages.Failed(group, f"A fault in whosaid: {type(error).__name__}: {error}")
            self.post_message(message)

        self.run_worker(answer, thread=True, exclusive=exclusive, group=group)

    def open(self) -> None:
        """Opens the library."""
        self.ask(self.librarian.open, "open")

    def copy(self, ids: list[str], form: str, part: "Cut | None" = None) -> None:
        """Copies items with their citations, or parts of them."""
        self.ask(lambda: self.librarian.copy(ids, form, part), "copy")

    @on(messages.Opened)
    def _opened(self) -> None:
        self.is_adding = bool(self.librarian.paths)
        self.search()
        if self.is_adding:
            self.query_one(ProgressLine).start()
            self.show_keys()
            self.ask(lambda: self.librarian.add(self._heard, self._heard_of_index), "add")
        else:
            self.index()

    def index(self) -> None:
        """Has what is in the lists and not indexed yet indexed, if nothing of the kind goes on."""
        if not self.is_adding and not self._is_indexing:
            self._is_indexing = True
            self.ask(lambda: self.librarian.index(self._heard_of_index), "index")

    def _heard(self, progress: "Progress") -> None:
        self.post_message(messages.Progressed(progress))

    def _heard_of_index(self, progress: "IndexProgress") -> None:
        self.post_message(messages.Indexing(progress))

    @on(messages.Indexing)
    def _indexing(self, message: messages.Indexing) -> None:
        self.query_one(ProgressLine).index(message.progress)
        if not self._growing.is_waiting:
            self._growing.start()

    @on(messages.Indexed)
    def _indexed(self, message: messages.Indexed) -> None:
        self._is_indexing = False
        self.query_one(ProgressLine).stop()
        if message.count:
            self._growing.stop()
            self.renew()

    @on(messages.Progressed)
    def _progressed(self, message: messages.Progressed) -> None:
        self.query_one(ProgressLine).step(message.progress)
        if not self._growing.is_waiting:
            self._growing.start()

    @on(messages.Added)
    def _added(self, message: messages.Added) -> None:
        self.query_one(ProgressLine).stop()
        self._growing.stop()
        self.is_adding = False
        self.show_keys()
        self.renew()
        failed = message.report.failed if message.report is not None else ()
        if message.report is None:
            self.notify(plain("Stopped. What was read is here; start whosaid on it again to go on."), markup=False)
        if failed:
            path, reason = failed[0]
            more = f" (and {len(failed) - 1} more)" if len(failed) > 1 else ""
            self.notify(plain(f"{reason}{more}"), title=plain(path), severity="warning", markup=False, timeout=_LONG)

    def action_stop_adding(self) -> None:
        if self.is_adding:
            self.librarian.stop_adding()
            self.query_one(ProgressLine).end()

    def say(self, words: str, title: str = "") -> None:
        """Says what was done, in place of what was said before: several would cover the lists."""
        self.app.clear_notifications()
        self.notify(plain(words), title=plain(title, limit=60), markup=False)

    @on(messages.Copied)
    def _copied(self, message: messages.Copied) -> None:
        title = message.text if message.count <= 1 else f"{message.count} items"
        if message.status == "failed":
            self.notify(plain(message.message), title=plain(title, limit=60), severity="error", markup=False)
            return
        self.say(message.message, title)
        if message.count:
            self.copied()

    @on(messages.Exported)
    def _exported(self, message: messages.Exported) -> None:
        self.say(message.words)

    @on(messages.Failed)
    def _failed(self, message: messages.Failed) -> None:
        match message.asked:
            case "open":
                self.app.exit(return_code=3, message=plain(message.message))
            case "add":
                self.is_adding = False
                self.query_one(ProgressLine).stop()
                self.notify(plain(message.message), severity="error", markup=False, timeout=_LONG)
                self.search()
            case "index":
                self._is_indexing = False
                self.query_one(ProgressLine).stop()
            case "copy" | "keep" | "export":
                self.notify(plain(message.message), severity="error", markup=False)
            case _:
                self.fail(message)
