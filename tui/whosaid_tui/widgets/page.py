"""The page of the reader: paragraphs in a comfortable measure, the item barred, hits lit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from textual import events
from textual.content import Content
from textual.geometry import Offset
from textual.message import Message

from whosaid.model import Highlighter, Spans
from whosaid_tui.display import display, line, lit
from whosaid_tui.widgets.layout import Block, Layout
from whosaid_tui.widgets.line_view import LineView

_MEASURE: Final = 72
_MARGIN: Final = 3


def _within(spans: Spans, start: int, end: int) -> Spans:
    """The parts of `spans` that lie in a line, counted from its start."""
    return tuple((max(low, start) - start, min(high, end) - start) for low, high in spans if low < end and high > start)


def _no_hits(text: str) -> Spans:
    return ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the query on the page."""

    block: int
    start: int
    end: int


class Page(LineView):
    """Shows blocks with some stretches marked and the query's words lit."""

    @dataclass
    class Moved(Message):
        """Another hit is the current one; `number` counts from 1, 0 for none."""

        number: int
        total: int

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._blocks: Sequence[Block] = ()
        self._layout = Layout((), _MEASURE)
        self._marked: dict[int, Spans] = {}
        self._attributed: dict[int, Spans] = {}
        self._noise: dict[int, Spans] = {}
        self.shows_noise = False
        self._start = 0
        self._highlight: Highlighter = _no_hits
        self._lit: dict[int, Spans] = {}
        self._hits: tuple[Hit, ...] = ()
        self._hit: int | None = None
        self._when_seen: Callable[[], None] | None = None
        self._item_y = 0

    def show(
        self,
        blocks: Sequence[Block],
        *,
        start: int = 0,
        marked: dict[int, Spans] | None = None,
        attributed: dict[int, Spans] | None = None,
        noise: dict[int, Spans] | None = None,
    ) -> None:
        """Takes a page and opens it at block `start`."""
        self._marked = marked or {}
        self._attributed = attributed or {}
        self._noise = noise or {}
        self._start = start
        if blocks is not self._blocks:
            self._blocks = blocks
            self._lit.clear()
            self._hits = ()
            self._lay_out()
        self._hit = None
        self.forget()
        self.to_item()

    def show_noise(self, *, shown: bool) -> None:
        """Whether stretches that are no part of what was said are marked."""
        self.shows_noise = shown
        self.forget()

    def to_block(self, index: int) -> None:
        """Scrolls to the start of a block; a page out of sight does so when it is seen."""
        self._when_seen = None if self.size.height else partial(self.to_block, index)
        y = self._layout.line_of(index)
        self.scroll_to(y=max(y - 1, 0), animate=False, immediate=True, force=True)

    def light(self, highlight: Highlighter) -> None:
        """Lights what `highlight` finds, on this page and the next ones."""
        self._highlight = highlight
        self._lit.clear()
        self._hits = ()
        self._hit = None
        self.forget()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """All hits of the page, in order, once they have been found."""
        self._hits = hits
        self.post_message(self.Moved(0, len(hits)))

    @property
    def hit_count(self) -> int:
        return len(self._hits)

    def to_item(self) -> None:
        """Scrolls to the item, with some of what comes before it; a page out of sight does so when it is seen."""
        self._when_seen = None if self.size.height else self.to_item
        spans = self._marked.get(self._start)
        y = self._layout.line_of(self._start, spans[0][0] if spans else 0)
        above = min(max(self.size.height // 4, 0), 6) if self._marked else 0
        self.scroll_to(y=max(y - above, 0), animate=False, immediate=True, force=True)
        self._item_y = self.scroll_offset.y

    def to_hit(self, step: int) -> None:
        """Goes to the next hit (or the one before), from where the page stands."""
        if not self._hits:
            return
        if self._hit is not None:
            self._hit = (self._hit + step) % len(self._hits)
        else:
            spans = self._marked.get(self._start)
            here = (self._start, spans[0][0] if spans else 0)
            behind = [n for n, hit in enumerate(self._hits) if (hit.block, hit.start) >= here]
            first = behind[0] if behind else 0
            self._hit = first if step > 0 else (first - 1) % len(self._hits)
        hit = self._hits[self._hit]
        y = self._layout.line_of(hit.block, hit.start)
        if not self.scroll_offset.y + 1 <= y < self.scroll_offset.y + self.size.height - 2:
            self.scroll_to(y=max(y - self.size.height // 3, 0), animate=False, immediate=True, force=True)
        self.forget()
        self.post_message(self.Moved(self._hit + 1, len(self._hits)))

    def line(self, y: int) -> Content:
        index, start, end = self._layout.lines[y]
        if index < 0:
            return display("")
        block = self._blocks[index]
        text = block.text[start:end]
        if block.lit:
            text = lit(text, _within(self._hits_of(index), start, end), ".hit")
        if self.shows_noise:
            text = lit(text, _within(self._noise.get(index, ()), start, end), ".noise")
        marked = _within(self._marked.get(index, ()), start, end)
        text = lit(text, marked, ".item")
        text = lit(text, _within(self._attributed.get(index, ()), start, end), ".attribution")
        if self._hit is not None and self._hits[self._hit].block == index:
            hit = self._hits[self._hit]
            text = lit(text, _within(((hit.start, hit.end),), start, end), ".hit-here")
        bar = "▎" if marked else " "
        bullet = block.bullet if start == 0 else ""
        lead = f"{' ' * max(block.indent - 2, 0)}{bullet:<2}" if block.indent else ""
        return line((bar.ljust(_MARGIN), ".bar"), (lead, ".dim"), text)

    def selected_text(self, start: Offset, end: Offset | None) -> str:
        last = end if end is not None else Offset(self.width, self.line_count - 1)
        return self._layout.text(self._place(start), self._place(last))

    def action_lines(self, step: int) -> None:
        self._scroll_by(step)

    def action_page(self, pages: float) -> None:
        self._scroll_by(round((self.size.height - 1) * pages))

    def action_end(self, way: int) -> None:
        self.scroll_to(y=0 if way < 0 else self.line_count, animate=False, immediate=True, force=True)

    def on_resize(self, event: events.Resize) -> None:
        if self._when_seen is not None and self.size.height:
            self._lay_out()
            self.forget()
            self._when_seen()
        elif self._text_width() != self._layout.width:
            top = self._layout.lines[self.scroll_offset.y] if self.scroll_offset.y < len(self._layout.lines) else None
            self._lay_out()
            self.forget()
            if top is not None and top.block >= 0:
                self.scroll_to(y=self._layout.line_of(top.block, top.start), animate=False, immediate=True, force=True)
            else:
                self.to_item()
        elif self.scroll_offset.y == self._item_y:  # nobody has scrolled, and now there is more room or less
            self.to_item()

    def _scroll_by(self, rows: int) -> None:
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False, immediate=True, force=True)

    def _place(self, at: Offset) -> tuple[int, int]:
        y = min(max(at.y, 0), max(self.line_count - 1, 0))
        block = self._layout.lines[y].block if self._layout.lines else -1
        indent = self._blocks[block].indent if block >= 0 else 0
        return y, at.x - _MARGIN - indent

    def _hits_of(self, index: int) -> Spans:
        found = self._lit.get(index)
        if found is None:
            found = self._lit[index] = self._highlight(self._blocks[index].text.plain)
        return found

    def _text_width(self) -> int:
        return min(max(self.width - _MARGIN - 1, 8), _MEASURE)

    def _lay_out(self) -> None:
        self._layout = Layout(self._blocks, self._text_width())
        self.line_count = len(self._layout.lines)
