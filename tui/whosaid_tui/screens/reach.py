"""Which actions the keys reach where the focus is, and which of them can do something now."""

from collections.abc import Sequence

from textual.widget import Widget

from whosaid.model import Kind
from whosaid_tui.actions import ACTIONS, Action, Scope
from whosaid_tui.history import History
from whosaid_tui.panes.list_pane import FacetPane, ItemPane
from whosaid_tui.panes.reader import Links, ReaderPage, ReaderPane
from whosaid_tui.panes.search_bar import SearchInput
from whosaid_tui.subject import Subject


def in_reach(focused: Widget | None, table: Sequence[Action] = ACTIONS) -> list[Action]:
    """The actions of `table` whose keys work while `focused` has the focus; while one types, letters are no keys."""
    if isinstance(focused, SearchInput):
        typed_over = [action.typed_over for action in table if action.scope is Scope.ANYWHERE]
        return [*(action for action in table if action.scope is Scope.SEARCH), *filter(None, typed_over)]
    scopes = {Scope.ANYWHERE}
    if isinstance(focused, FacetPane):
        scopes |= {Scope.LIST, Scope.FACET}
    elif isinstance(focused, ItemPane):
        scopes |= {Scope.LIST, Scope.ITEM}
    elif isinstance(focused, Links):
        scopes |= {Scope.LIST, Scope.LINKS}
    elif isinstance(focused, ReaderPage):
        scopes |= {Scope.READER}
    return [action for action in table if action.scope in scopes]


def is_possible(action: Action, history: History, subject: Subject | None, reader: ReaderPane) -> bool:
    """Whether an action would do anything."""
    match action.id:
        case "back":
            return history.can_back
        case "forward":
            return history.can_forward
        case "places" | "trend":
            return bool(history.view.query.strip())
        case "drop" | "clear":
            return history.view.is_narrowed
        case "pivot.speaker" | "pivot.document" | "pivot.recommendations" | "pivot.behind":
            return subject is not None and subject.pivot(action.id.partition(".")[2]) is not None
        case "copy" | "copy.as" | "read" | "pane.reader":
            return subject is not None
        case "keep":
            return subject is not None and subject.kind in (Kind.QUOTE, Kind.RECOMMENDATION)
        case "hit.next" | "hit.previous":
            return reader.page.hit_count > 0
        case "links":
            return bool(reader.links.rows)
        case "outline":
            return reader.sheet is not None and bool(reader.sheet.outline)
        case "about":
            return subject is not None and subject.kind in (Kind.QUOTE, Kind.RECOMMENDATION)
        case "source" | "noise":
            return subject is not None and subject.kind is not Kind.SPEAKER
        case _:
            return True
