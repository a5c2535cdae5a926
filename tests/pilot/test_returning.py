"""Leaving and coming back: what the explorer remembers, and what the user's configuration changes."""

import time
from types import SimpleNamespace

import pytest
from support.exploring import exploring
from support.fake_library import FakeLibrary, many
from support.records import Draft
from support.shelf import Shelf

from whosaid.model import View
from whosaid_tui.config import Config
from whosaid_tui.memory import Looks, Memory
from whosaid_tui.settings import settings


@pytest.fixture
def memory(tmp_path):
    return Memory(tmp_path / "state", tmp_path / "library")


async def test_one_comes_back_to_where_one_was(memory):
    async with exploring(memory=memory) as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "2", "j", "space", "3", "greater_than_sign", "plus", "T", "z")
        left = explored.ids("quotes"), explored.desk.quotes.cursor, explored.focused
        await explored.pilot.press("q")
        await explored.pilot.pause()
    async with exploring(memory=memory) as explored:
        assert (explored.ids("quotes"), explored.desk.quotes.cursor, explored.focused) == left
        assert explored.screen.search_bar.input.value == "river"
        assert explored.desk.is_zoomed
        assert explored.desk.sizes == {"wider": 1, "taller": 1}
        assert explored.app.theme == "whosaid-light"
        await explored.press("H", "H")
        assert explored.screen.search_bar.input.value == ""


async def test_a_session_that_is_cut_off_is_remembered_too(memory):
    async with exploring(memory=memory) as explored:
        await explored.press("d")
        until = time.monotonic() + 60
        while len(memory.whereabouts().places) < 2 and time.monotonic() < until:
            await explored.pilot.pause(0.05)
    assert [place.view.is_narrowed for place in memory.whereabouts().places] == [False, True]


async def test_reading_is_taken_up_again(memory):
    async with exploring(memory=memory, size=(80, 24)) as explored:
        await explored.press("j", "enter")
        await explored.pilot.press("q")
        await explored.pilot.pause()
    async with exploring(memory=memory, size=(80, 24)) as explored:
        assert explored.focused == "page"
        assert "we measure what we fear to share" in explored.text


async def test_an_item_that_is_gone_is_no_error_when_one_comes_back(memory):
    async with exploring(FakeLibrary(many(10)), memory=memory) as explored:
        await explored.press("j", "j", "j", "j")
        await explored.pilot.press("q")
        await explored.pilot.pause()
        del next(iter(explored.library.pages.values())).quotes[4]
        library = explored.library
    async with exploring(library, memory=memory) as explored:
        assert "That did not work" not in explored.reader
        assert len(explored.ids("quotes")) == 9


async def test_a_view_that_is_asked_for_comes_before_the_one_remembered(memory):
    async with exploring(memory=memory) as explored:
        await explored.press("d")
        await explored.pilot.press("q")
        await explored.pilot.pause()
    async with exploring(memory=memory, view=View("glacier")) as explored:
        assert explored.ids("quotes") == ["water.q3"]
        await explored.press("H")
        assert len(explored.ids("quotes")) == 5


async def test_the_tour_is_shown_the_first_time_and_never_again(memory):
    async with exploring(memory=memory) as explored:
        assert "Four linked lists" in explored.text
        await explored.press("j", "slash")
        assert "Four linked lists" in explored.text
        await explored.press("escape", "d")
        assert "Four linked lists" not in explored.text
        await explored.pilot.press("q")
        await explored.pilot.pause()
    assert memory.looks().toured
    async with exploring(memory=memory) as explored:
        assert "Four linked lists" not in explored.text


async def test_keys_of_the_configuration_work_and_are_shown():
    wished = settings(Config({"keys": {"copy": "W", "search": "ctrl+e"}}))
    async with exploring(settings=wished) as explored:
        assert "W copy" in explored.lines[-1]
        await explored.press("y")
        assert not explored.copies
        await explored.press("W")
        assert len(explored.copies) == 1
        await explored.press("ctrl+e")
        assert explored.focused == "search"
        await explored.press("escape", "question_mark")
        assert "W  " in explored.text


async def test_what_the_configuration_has_wrong_is_told_and_the_explorer_opens(memory):
    async with exploring(
        memory=memory, settings=settings(Config({"keys": {"fly": "[b]"}, "theme": "contrast"}))
    ) as explored:
        assert explored.toasts == ["config.toml: keys: no action is called fly"]
        assert explored.app.theme == "whosaid-contrast"


async def test_borders_of_plain_characters():
    async with exploring(settings=settings(Config({"borders": "ascii"}))) as explored:
        assert not set("╭╮╰╯│─") & set(explored.text)
    async with exploring(settings=settings(Config({"borders": "ascii"})), size=(80, 24)) as explored:
        assert not set("╭╮╰╯│─") & set(explored.text)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast", "ansi"])
async def test_every_theme_draws_every_face(theme):
    async with exploring(settings=settings(Config({"theme": theme}))) as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "5", "question_mark", "escape", "Y", "escape", "C")
        assert "Search the clips" in explored.text


def test_looks_begin_as_usual():
    assert Looks() == Looks("", 0, 0, toured=False)


async def test_a_passage_behind_a_link_comes_back_with_forward_and_stands_at_its_place_in_the_source():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("trust")
        await explored.press("enter", "p", "enter")
        reader = explored.desk.reader
        passage = reader.sheet
        assert "hit" in str(explored.text)
        await explored.press("H")
        assert reader.sheet is not passage
        await explored.press("L")
        assert (reader.sheet.head.plain, reader.sheet.marked) == (passage.head.plain, passage.marked)
        await explored.press("o", "S")
        source = reader.sheet
        assert "Source as read" in source.head.plain
        ((block, ((start, end),)),) = source.marked.items()
        assert source.blocks[block].text.plain[start:end] == "trust"
        assert source.start == block


async def test_words_on_the_screen_name_the_keys_of_this_user():
    wished = settings(Config({"keys": {"search": "ctrl+e", "choose": "f7", "clear": "f8"}}))
    async with exploring(settings=wished) as explored:
        assert "f7 narrows to a document or speaker · ^e searches" in explored.text
        await explored.press("ctrl+e")
        await explored.type("zzzz")
        assert "f8 clears the search, ^e changes it" in explored.reader


async def test_what_is_said_in_passing_names_the_keys_of_this_user():
    keys = {
        "clips": "f7",
        "search.again": "f8",
        "hit.next": "f9",
        "pivot.behind": "ctrl+b",
        "clip.undo": "f10",
    }
    async with exploring(settings=settings(Config({"keys": keys}))) as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter")
        assert "f9 goes" in explored.text
        await explored.press("F")
        await explored.type("Rivers")
        await explored.press("enter")
        assert await explored.told("f8 finds it again.")
        await explored.press("4", "question_mark")
        assert "^b narrows the quotes" in explored.text


async def test_keeping_and_undoing_name_the_keys_of_this_user(tmp_path, monkeypatch):
    draft = Draft("water.txt", {"title": "On Water"})
    draft.quote("Water for all.", None)
    shelf = Shelf(tmp_path, monkeypatch.setattr)
    with shelf.library(draft) as library:
        wished = settings(Config({"keys": {"clips": "f7", "clip.undo": "f10"}}))
        async with exploring(SimpleNamespace(opened=lambda: library), settings=wished) as explored:
            await explored.press("c")
            assert await explored.told("Kept; f7 shows the clips.")
            await explored.press("f7", "d")
            assert await explored.told("1 clip removed; f10 undoes it.")
