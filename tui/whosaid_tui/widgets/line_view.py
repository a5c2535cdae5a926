"""A view that draws single lines on demand, however many there are, and lets the mouse select their text."""

from rich.segment import Segment
from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style

from whosaid_tui.display import lit

_KEPT = 96
"""Drawn lines: a screen full and more, for a drawn line takes some kilobytes."""


class LineView(ScrollView, can_focus=True):
    """Draws the lines of `line(y)`, `line_count` of them; drawn lines are kept until `forget`."""

    ALLOW_SELECT = True

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(_KEPT)
        self._roles: dict[str, Style] = {}
        self._count = 0

    @property
    def width(self) -> int:
        """The cells of a line."""
        return max(self.scrollable_content_region.width, 1)

    @property
    def line_count(self) -> int:
        return self._count

    @line_count.setter
    def line_count(self, count: int) -> None:
        self._count = count
        self.virtual_size = Size(0, count)

    def line(self, y: int) -> Content:
        """Line `y` of the whole, at most `width` cells."""
        raise NotImplementedError

    def row_roles(self, y: int) -> tuple[str, ...]:
        """Roles that style the whole of line `y`; together with `y` they decide how it looks."""
        return ()

    def selected_text(self, start: Offset, end: Offset | None) -> str:
        """The text between two places, `(column, line)`; no end means all the rest."""
        last = self.line_count - 1 if end is None else min(end.y, self.line_count - 1)
        found = []
        for y in range(start.y, last + 1):
            text = self.line(y).plain
            stop = end.x if end is not None and y == end.y else len(text)
            found.append(text[start.x if y == start.y else 0 : stop].strip())
        return "\n".join(found)

    def forget(self) -> None:
        """Draws everything anew."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._strips.clear()
        self._roles.clear()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        if not self.line_count:
            return None
        return self.selected_text(selection.start or Offset(0, 0), selection.end), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.forget()

    def render_line(self, y: int) -> Strip:
        line_y = self.scroll_offset.y + y
        width = self.size.width
        if line_y >= self.line_count:
            return Strip.blank(width, self.rich_style)
        roles = self.row_roles(line_y)
        key = (line_y, width, self.width, roles)  # a scrollbar may have come or gone before the size follows
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._drawn(line_y, roles).adjust_cell_length(
                width, self._base(roles).rich_style
            )
        return strip.apply_offsets(0, line_y)

    def _base(self, roles: tuple[str, ...]) -> Style:
        base = self.visual_style
        for role in roles:
            base += self.role(role)
        return base

    def role(self, role: str | Style) -> Style:
        """How the style sheets draw a role such as `.hit`."""
        if isinstance(role, Style):
            return role
        style = self._roles.get(role)
        if style is None:
            style = self._roles[role] = self.screen.get_visual_style(role.removeprefix("."), partial=True)
        return style

    def _drawn(self, y: int, roles: tuple[str, ...]) -> Strip:
        content = self.line(y)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(y)) is not None:
            start, end = span
            content = lit(content, ((start, len(content) if end == -1 else min(end, len(content))),), ".selected")
        base = self._base(roles)
        pieces = content.render(base, end="", parse_style=self.role)
        return Strip([Segment(text, style.rich_style) for text, style in pieces], content.cell_length)
