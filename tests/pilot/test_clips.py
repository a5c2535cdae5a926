"""Clips in the explorer: every action, by its key, on a real library."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.exploring import Copied, Explored, exploring
from support.records import Draft
from support.shelf import Shelf
from textual import events

from whosaid.library import Library
from whosaid.model import QuoteKind, RecommendationKind
from whosaid_tui.actions import ACTIONS
from whosaid_tui.messages import ClipPlaced
from whosaid_tui.panes.clips import ClipPage, ClipsPane
from whosaid_tui.screens.clips import ClipsScreen

TESTED: set[str] = set()


def action(*ids: str):
    """Says which actions a test shows."""
    TESTED.update(ids)
    return lambda test: test


@dataclass
class Held:
    """A real library where the explorer is given a made one."""

    library: Library

    def opened(self) -> Library:
        return self.library


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    water = Draft("water.txt", {"title": "On Water", "dates": ("2019-05-06",)})
    water.speaker("Ann Bee", role="Chair")
    water.quote("Water for all, and for ever.", "Ann Bee")
    water.quote("She said that wells matter.", "Ann Bee", QuoteKind.REPORTED)
    water.recommendation("Dig wells before the summer.", number="1")
    water.recommendation(
        "The pump is to be mended.",
        kind=RecommendationKind.DECISION,
        speaker="Ann Bee",
        number="12",
        owner="the Board of Trustees",
        due="1 May",
    )
    closed = Draft("closed.txt", {"title": "Closed Session", "chatham_house": True})
    closed.quote("We fear the harbour.", "Bo Cee")
    return Shelf(tmp_path, monkeypatch.setattr).library(water, closed)


def screen(explored: Explored) -> ClipsScreen:
    return next(one for one in explored.app.screen_stack if isinstance(one, ClipsScreen))


def pane(explored: Explored) -> ClipsPane:
    return screen(explored).pane


def texts(explored: Explored) -> list[str]:
    return [clip.text for clip in pane(explored).rows]


def shown(explored: Explored) -> str:
    page = screen(explored).query_one(ClipPage)
    return " ".join(" ".join(page.line(y).plain for y in range(page.line_count)).split())


WATER, WELLS, HARBOUR = "Water for all, and for ever.", "She said that wells matter.", "We fear the harbour."


@pytest.mark.parametrize(("size", "shown"), [((120, 40), True), ((80, 24), True), ((60, 20), False)])
async def test_a_row_says_who_has_to_carry_a_decision_out_and_by_when(library: Library, size, shown: bool):
    async with exploring(Held(library), size=size) as explored:
        await explored.press("4", "j")
        row = next(line for line in explored.lines if "Decision" in line)
        assert ("for the Board of Trustees, due 1 May" in row) == shown
        assert "for the Board of Trustees, due 1 May" in explored.desk.reader.sheet.head.plain


@action("keep", "clips")
async def test_c_keeps_the_quote_and_capital_c_shows_it(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c")
        assert any("Kept; C shows the clips." in toast and WATER in toast for toast in explored.toasts)
        await explored.press("C")
        assert texts(explored) == [WATER]
        assert "Ann Bee, Chair, in: On Water" in shown(explored)


async def test_a_second_c_says_that_it_is_kept_already(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "c")
        assert explored.toasts[-1].endswith("Kept already.")
        assert len(library.clips.list()) == 1


async def test_all_marked_rows_are_kept_together(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "space", "space", "space", "c")
        assert "2 kept; C shows the clips. 1 had been kept already." in explored.toasts[-1]
        assert "marked" not in explored.text
        assert len(library.clips.list()) == 3


async def test_keys_in_one_burst_keep_and_copy_the_row_that_the_cursor_came_to(library: Library):
    async with exploring(Held(library)) as explored:
        for key in ("j", "c", "y"):
            explored.app.post_message(events.Key(key, key))
        await explored.settle()
        assert [clip.text for clip in library.clips.list()] == [WELLS]
        assert WELLS in explored.copies[0]


async def test_a_document_or_speaker_is_not_kept(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("1", "c", "2", "c")
        assert library.clips.list() == ()
        assert not explored.toasts


async def test_a_clip_of_a_protected_document_shows_no_name(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("G", "c", "C")
        assert texts(explored) == [HARBOUR]
        assert "anonymous" in explored.text
        assert "Bo Cee" not in explored.text


async def test_where_nothing_is_kept_the_screen_says_how_to_keep(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("C")
        assert "Nothing is kept yet." in explored.text
        await explored.press("enter", "y", "e", "t", "M", "J", "K", "d", "space")
        assert isinstance(explored.app.screen, ClipsScreen)


@action("clip.read")
@pytest.mark.parametrize("key", ["enter", "o"])
async def test_a_clip_is_read_in_its_place(library: Library, key: str):
    async with exploring(Held(library)) as explored:
        await explored.press("j", "c", "g", "C", key)
        assert explored.app.screen is explored.screen
        assert explored.focused == "page"
        assert explored.desk.quotes.row.text == WELLS
        assert "▎" in explored.text


async def test_a_clip_whose_document_is_gone_stays_and_is_told_so(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c")
        library.remove(["water.txt"])
        await explored.press("C")
        assert "not found any more" in explored.text
        assert WATER in shown(explored)
        await explored.press("enter")
        assert await explored.told("not in the library any more")
        assert isinstance(explored.app.screen, ClipsScreen)
        await explored.press("y")
        assert WATER in explored.copies[0]


async def test_whoever_opens_something_else_while_a_place_is_looked_for_stays_there(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "e")
        note = explored.app.screen
        screen(explored).post_message(ClipPlaced(library.clips.get("c1"), is_there=True))
        await explored.settle()
        assert explored.app.screen is note
        await explored.press("escape", "escape")
        assert explored.app.fault is None
        assert explored.app.screen is explored.screen


@action("clip.copy")
async def test_y_copies_a_clip_as_it_was_kept(library: Library):
    async with exploring(Held(library), copied=Copied("sent", "Sent to the terminal.")) as explored:
        await explored.press("c", "j", "c", "C", "y", "j", "y")
        assert explored.copies[0] == f"“{WATER}”\n— Ann Bee, Chair, in: On Water. 6 May 2019."
        assert explored.copies[1].startswith(f"Ann Bee (reported): {WELLS}")
        assert await explored.told("Sent to the terminal.")


@action("clip.mark")
@pytest.mark.parametrize("key", ["space", "m"])
async def test_marked_clips_are_copied_together(library: Library, key: str):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", key, key)
        assert "2 marked" in explored.text
        await explored.press("y")
        assert "2 marked" not in explored.text
        assert WATER in explored.copies[0]
        assert WELLS in explored.copies[0]


@action("clip.note")
async def test_e_writes_a_note(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "e")
        await explored.type("for the intro")
        await explored.press("enter")
        assert library.clips.get("c1").note == "for the intro"
        assert "for the intro" in shown(explored)
        await explored.press("e", "x", "escape")
        assert library.clips.get("c1").note == "for the intro"


@action("clip.tags")
async def test_t_sets_the_tags(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "t")
        await explored.type("water, the south")
        await explored.press("enter")
        assert library.clips.get("c1").tags == ("water", "the south")
        assert "#the south" in explored.text


@action("clip.collection", "clip.next", "clip.previous")
async def test_clips_move_to_a_collection_and_tab_goes_through_them(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", "M")
        await explored.press(*["backspace"] * 5)
        await explored.type("Speech")
        await explored.press("enter")
        assert library.clips.collections() == {"Clips": 1, "Speech": 1}
        await explored.press("tab", "tab")
        assert texts(explored) == [WATER]
        assert "▸ Speech 1" in explored.text
        await explored.press("shift+tab")
        assert texts(explored) == [WELLS]
        await explored.press("tab", "tab")
        assert len(texts(explored)) == 2


@action("clip.up", "clip.down")
@pytest.mark.parametrize(("up", "down"), [("K", "J"), ("shift+up", "shift+down")])
async def test_a_clip_moves_up_and_down_with_the_cursor_on_it(library: Library, up: str, down: str):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", down)
        assert texts(explored) == [WELLS, WATER]
        assert pane(explored).row.text == WATER
        await explored.press(up)
        assert texts(explored) == [WATER, WELLS]
        assert pane(explored).cursor == 0


@action("clip.remove", "clip.undo")
@pytest.mark.parametrize("key", ["d", "delete"])
async def test_a_clip_is_removed_and_brought_back(library: Library, key: str):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", key)
        assert texts(explored) == [WELLS]
        assert await explored.told("1 clip removed")
        await explored.press("u")
        assert texts(explored) == [WATER, WELLS]
        assert await explored.told("Undone: removed 1 clip.")
        await explored.press("u", "u", "u")
        assert await explored.told("Nothing to undo.")


async def test_the_cursor_goes_to_the_clip_that_is_brought_back(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", "d", "j")
        assert pane(explored).row.text == WELLS
        await explored.press("u")
        assert pane(explored).row.text == WATER
        await explored.press("M")
        await explored.press(*["backspace"] * len("Clips"))
        await explored.type("Speech")
        await explored.press("enter", "tab", "tab", "d", "tab")
        assert texts(explored) == [WELLS]
        await explored.press("u")
        assert texts(explored) == [WATER]
        assert "▸ Speech 1" in explored.text


@action("clip.search")
async def test_the_search_looks_within_the_clips_as_one_types(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", "slash")
        await explored.type("matter")
        assert texts(explored) == [WELLS]
        await explored.type("x")
        assert "No clip has these words." in explored.text
        await explored.press("enter", "escape")
        assert len(texts(explored)) == 2


@action("clip.copy_as")
async def test_clips_are_copied_in_another_form(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "C", "space", "space", "Y")
        await explored.type("BibTeX")
        await explored.press("enter")
        assert explored.copies[-1].count("title = {{On Water}}") == 1
        await explored.press("Y")
        await explored.type("block")
        await explored.press("enter")
        assert explored.copies[-1].startswith("> ")


@action("clip.export")
async def test_the_clips_shown_are_written_to_a_file(library: Library, tmp_path: Path):
    target = tmp_path / "briefing.md"
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "w")
        await explored.type("Markdown")
        await explored.press("enter", "ctrl+u")
        await explored.paste(str(target))
        await explored.press("enter")
        assert await explored.told("briefing.md")
    assert "## Bibliography" in target.read_text(encoding="utf-8")


async def test_a_briefing_page_is_grouped_as_one_asks(library: Library, tmp_path: Path):
    target = tmp_path / "briefing.html"
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "w")
        await explored.type("speaker, in HTML")
        await explored.press("enter", "ctrl+u")
        await explored.paste(str(target))
        await explored.press("enter")
        assert await explored.told("briefing.html")
    assert "<h2>Ann Bee</h2>" in target.read_text(encoding="utf-8")


async def test_what_is_said_of_one_clip_makes_room_for_what_is_said_of_the_next(library: Library):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "j", "c", "j", "c")
        assert len(explored.toasts) == 1


async def test_a_file_that_is_not_ours_is_left_and_said(library: Library, tmp_path: Path):
    target = tmp_path / "mine.md"
    target.write_text("mine")
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", "w")
        await explored.type("Markdown")
        await explored.press("enter", "ctrl+u")
        await explored.paste(str(target))
        await explored.press("enter")
        assert await explored.told("left as it is")
    assert target.read_text() == "mine"


@action("clip.help")
@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_tells_the_keys_of_the_clips_and_does_the_one_picked(library: Library, key: str):
    async with exploring(Held(library)) as explored:
        await explored.press("c", "C", key)
        assert "Move the clip up" in explored.text
        await explored.type("last change back")
        await explored.press("enter")
        await explored.settle()
        assert library.clips.list() == ()


@action("clip.close", "clip.leave")
@pytest.mark.parametrize("key", ["escape", "C", "q"])
async def test_the_clips_are_left_for_the_explorer_as_it_was(library: Library, key: str):
    async with exploring(Held(library)) as explored:
        await explored.press("j", "c", "C", key)
        assert explored.app.screen is explored.screen
        assert explored.desk.quotes.cursor == 1


async def test_a_click_on_a_collection_shows_it(library: Library):
    document = explored_document(library)
    library.clips.keep([f"{document}.q1"], collection="Speech")
    library.clips.keep([f"{document}.q2"])
    async with exploring(Held(library)) as explored:
        await explored.press("C")
        assert texts(explored) == [WELLS, WATER]
        at = explored.lines[screen(explored).query_one("#collections").region.y].index("Speech")
        await explored.pilot.click("#collections", offset=(at, 0))
        await explored.settle()
        assert texts(explored) == [WATER]


def explored_document(library: Library) -> str:
    return next(entry.id for entry in library.documents() if entry.document.title == "On Water")


def test_every_action_on_clips_is_shown_by_a_test_here():
    assert {action.id for action in ACTIONS if action.group == "Clips"} == TESTED


def test_every_key_for_clips_is_pressed_here():
    pressed = set(re.findall(r'"([^"\s]+)"', Path(__file__).read_text()))
    assert {key for action in ACTIONS if action.group == "Clips" for key in action.keys} <= pressed
