"""Every action of the table, by its key."""

import re
import threading
from pathlib import Path

import pytest
from support.exploring import Copied, exploring, starting
from support.fake_library import FakeLibrary, many, pages

from whosaid.model import Facet, Kind, view_of
from whosaid_tui.actions import ACTIONS

TESTED: set[str] = set()


def action(*ids: str):
    """Says which actions a test shows."""
    TESTED.update(ids)
    return lambda test: test


@action("search", "search.done")
@pytest.mark.parametrize("key", ["slash", "ctrl+f"])
@pytest.mark.parametrize("leave", ["enter", "down"])
async def test_search_narrows_all_lists_as_one_types_and_leads_back_to_them(key, leave):
    async with exploring() as explored:
        await explored.press(key)
        assert explored.focused == "search"
        await explored.type("glacier")
        assert explored.ids("quotes") == ["water.q3"]
        assert explored.ids("documents") == ["water"]
        assert explored.ids("recommendations") == []
        await explored.press(leave)
        assert explored.focused == "quotes"


@action("choose")
@pytest.mark.parametrize("key", ["space", "enter"])
async def test_choosing_a_speaker_narrows_and_choosing_again_takes_it_back(key):
    async with exploring() as explored:
        await explored.press("2", "j", key)
        assert explored.screen._history.view.chosen(Facet.SPEAKER) == {"josé-garcía"}
        assert explored.ids("quotes") == ["water.q2", "water.q5"]
        assert "●José García" in explored.text
        assert explored.focused == "speakers"
        await explored.press(key)
        assert len(explored.ids("quotes")) == 10


@action("exclude")
async def test_minus_leaves_a_document_out():
    async with exploring() as explored:
        await explored.press("1", "minus")
        assert not any(quote.startswith("water") for quote in explored.ids("quotes"))
        assert "not Rivers Without Borders 2019" in explored.text


@action("pivot.speaker")
async def test_s_shows_everything_a_speaker_said():
    async with exploring() as explored:
        await explored.press("j", "s")
        assert explored.ids("quotes") == ["water.q2", "water.q5"]
        assert explored.focused == "quotes"


async def test_s_on_an_anonymous_quote_changes_nothing():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("shipowner")
        await explored.press("enter", "s")
        assert explored.ids("quotes") == ["harbour.q1"]
        assert not explored.screen._history.view.filters


@action("pivot.document")
async def test_d_shows_everything_in_a_document():
    async with exploring() as explored:
        await explored.press("d")
        assert explored.ids("quotes") == [f"water.q{number}" for number in range(1, 6)]


@action("pivot.recommendations")
async def test_r_shows_the_recommendations_of_a_document():
    async with exploring() as explored:
        await explored.press("r")
        assert explored.focused == "recommendations"
        assert explored.ids("recommendations") == ["water.r1", "water.r2", "water.r3"]


@action("pivot.behind")
async def test_b_shows_what_stands_behind_a_recommendation():
    async with exploring() as explored:
        await explored.press("4", "b")
        assert explored.ids("quotes") == ["water.q2"]
        assert "behind 1 Publish gauge data" in explored.text


@action("drop")
async def test_x_takes_the_last_filter_off_then_the_query():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "2", "space", "x")
        assert not explored.screen._history.view.filters
        assert explored.screen._history.view.query == "river"
        await explored.press("x")
        assert explored.screen._history.view.query == ""


@action("clear")
async def test_capital_x_takes_everything_off_and_back_brings_it_again():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "2", "space", "X")
        assert not explored.screen._history.view.is_narrowed
        assert explored.screen.search_bar.input.value == ""
        await explored.press("H")
        assert explored.screen._history.view.query == "river"
        assert explored.screen.search_bar.input.value == "river"


@action("back", "forward")
@pytest.mark.parametrize(("back", "forward"), [("H", "L"), ("alt+left", "alt+right"), ("backspace", "L")])
async def test_back_and_forward_restore_rows_cursor_and_scroll(back, forward):
    async with exploring(FakeLibrary(many(200))) as explored:
        await explored.press("G")
        seat = explored.desk.quotes.seat
        assert seat.scroll > 0
        await explored.press("slash")
        await explored.type("19")
        await explored.press("enter", "j", back)
        assert len(explored.ids("quotes")) == 200
        assert explored.desk.quotes.seat == seat
        await explored.press(forward)
        assert explored.screen._history.view.query == "19"
        assert explored.desk.quotes.cursor == 1


@action("read")
async def test_enter_on_a_quote_reads_it_in_its_place():
    async with exploring(size=(80, 24)) as explored:
        assert not explored.desk.reader.display
        await explored.press("enter")
        assert explored.focused == "page"
        assert "▎" in explored.text
        assert explored.desk.reader.region.width == 80


@action("links", "follow")
@pytest.mark.parametrize("key", ["enter", "space"])
async def test_a_linked_item_is_followed_and_back_returns(key):
    async with exploring() as explored:
        await explored.press("4", "o", "enter")
        assert explored.focused == "links"
        await explored.press(key)
        assert explored.desk.kind is Kind.QUOTE
        assert explored.desk.quotes.row.id == "water.q2"
        assert "Mr García put it in one sentence" in explored.reader
        await explored.press("H")
        assert explored.focused == "recommendations"
        assert explored.desk.recommendations.row.id == "water.r1"


async def test_a_link_to_a_stretch_of_text_shows_it_barred():
    async with exploring() as explored:
        await explored.press("j", "5", "enter", "j", "enter")
        page = explored.desk.reader.page
        barred = [page.line(y).plain for y in range(page.line_count) if page.line(y).plain.startswith("▎")]
        assert "The fourth forum brought together" in " ".join(barred)


@action("hit.next", "hit.previous")
async def test_n_and_capital_n_go_through_the_hits():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("partner")
        await explored.press("enter", "n")
        assert "hit 2 of 5" in explored.text
        await explored.press("n")
        assert "hit 3 of 5" in explored.text
        await explored.press("N", "N", "N")
        assert "hit 5 of 5" in explored.text


@action("outline")
@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_capital_o_jumps_to_a_section_of_the_text(size):
    async with exploring(FakeLibrary([*pages(), *many(60)]), size=size) as explored:
        await explored.press("O")
        assert "Opening" in explored.text
        await explored.type("conclusions")
        await explored.press("enter")
        assert explored.focused == "page"
        assert "Conclusions" in explored.text


async def test_the_outline_of_a_title_page_leads_into_the_text_and_back():
    async with exploring() as explored:
        await explored.press("1", "O")
        await explored.type("conclusions")
        await explored.press("enter")
        assert "section · Conclusions" in explored.text
        await explored.press("H")
        assert "Outline" in explored.reader


@action("about")
async def test_i_shows_the_page_about_an_item_with_all_that_is_linked():
    async with exploring() as explored:
        await explored.press("4", "i")
        for words in ("Recommendation 1", "number 1", "page p. 9", "Stand behind it (1)", "José García"):
            assert words.lower() in explored.reader.lower()
        await explored.press("j")
        assert "number" in explored.reader
        await explored.press("i")
        assert "About this item" not in explored.text
        assert "▎" in explored.text


@action("source", "noise")
async def test_capital_s_shows_the_source_as_read_and_capital_m_what_is_noise_in_it():
    async with exploring() as explored:
        page = explored.desk.reader.page
        await explored.press("S")
        assert "source as read" in explored.text
        barred = [page.line(y).plain for y in range(page.line_count) if page.line(y).plain.startswith("▎")]
        assert "A river does not carry a passport." in barred[0]
        assert ".noise" not in [span.style for y in range(page.line_count) for span in page.line(y).spans]
        await explored.press("M")
        assert ".noise" in [span.style for span in page.line(0).spans]
        await explored.press("M")
        assert ".noise" not in [span.style for span in page.line(0).spans]
        await explored.press("S")
        assert "source as read" not in explored.text


async def test_the_source_of_a_long_record_opens_at_the_item():
    async with exploring(FakeLibrary(many(100))) as explored:
        await explored.press(*"jjjjjjjjj", "i", "S")
        assert "▎  Statement number 9 " in explored.text


@action("goto")
async def test_ctrl_g_goes_to_speakers_documents_and_sections():
    async with exploring() as explored:
        await explored.press("ctrl+g")
        await explored.type("ingrid")
        await explored.press("enter")
        assert explored.ids("quotes") == ["water.q3"]
        await explored.press("ctrl+g")
        await explored.type("conclusions")
        await explored.press("enter")
        assert explored.focused == "page"


@action("adding.stop")
async def test_ctrl_x_stops_the_reading_of_documents_and_what_was_read_stays():
    library = FakeLibrary([], to_add=pages())
    going = threading.Event()
    library.before_each = lambda: going.wait(60)
    async with starting(library, paths=[Path("reports")]) as explored:
        while "^x stop" not in explored.text:
            await explored.pilot.pause(0.01)
        await explored.pilot.press("ctrl+x")
        while "Stopping after this document" not in explored.text:
            await explored.pilot.pause(0.01)
        going.set()
        await explored.settle()
        assert explored.ids("documents") == ["water"]
        assert any("Stopped. What was read is here" in toast for toast in explored.toasts)
        assert "^x stop" not in explored.lines[-1]


@action("reader.down", "reader.up")
async def test_the_reader_scrolls_from_a_list():
    async with exploring(size=(120, 24)) as explored:
        page = explored.desk.reader.page
        before = page.scroll_offset.y
        await explored.press("J")
        assert page.scroll_offset.y > before
        await explored.press("K")
        assert page.scroll_offset.y == before
        assert explored.focused == "quotes"


@action("copy")
async def test_y_copies_the_quote_with_its_citation_and_says_what_the_clipboard_said():
    async with exploring(copied=Copied("sent", "Sent to the terminal.")) as explored:
        await explored.press("y")
        assert explored.copies[0].startswith("“A river does not carry a passport.")
        assert "Amina Diallo" in explored.copies[0]
        assert any("Sent to the terminal." in toast for toast in explored.toasts)


async def test_a_protected_document_yields_no_name():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("shipowner")
        await explored.press("enter", "y")
        assert "anonymous" in explored.text
        assert not any(name in explored.copies[0] for name in ("Diallo", "García"))


@action("copy.as")
async def test_copy_as_offers_forms_with_a_preview():
    async with exploring() as explored:
        await explored.press("Y")
        assert "Markdown block quote" in explored.text
        assert "A river does not carry" in explored.text
        await explored.type("block")
        await explored.press("enter")
        assert explored.copies[0].startswith("> ")


async def copying_words(explored, *keys):
    """Opens the window of the words, presses keys there, and copies in the first form."""
    await explored.press("Y")
    await explored.type("part")
    await explored.press("enter", *keys, "enter", "enter")
    return explored.copies[-1].splitlines()[0]


async def test_a_part_of_a_quote_is_copied_with_what_is_left_out_marked():
    async with exploring() as explored:
        await explored.press("y")
        words = explored.copies[0].splitlines()[0][1:-1].split()
        part = " ".join(words[1:4])
        assert await copying_words(explored, "right", "[", "l", "l", "]") == f"“[…] {part} […]”"
        assert await copying_words(explored, "right", "[", "a") == f"“{' '.join(words)}”"


async def test_sic_follows_the_words_at_which_it_is_asked_for():
    async with exploring() as explored:
        first = (await copying_words(explored, "w", "s", "right", "s", "s")).split()
        assert first.index("[sic]") == 2
        assert first.count("[sic]") == 1


async def test_the_window_of_the_words_shows_what_will_be_copied_and_is_left_by_escape():
    async with exploring(size=(80, 24)) as explored:
        await explored.press("Y")
        await explored.type("part")
        await explored.press("enter", "down", "up", "end", "left", "]")
        assert "The words to quote" in explored.text
        assert "[…]”" in explored.text
        await explored.press("escape")
        assert "The words to quote" not in explored.text
        assert explored.copies == []


async def test_what_has_no_words_and_several_rows_offer_no_part():
    async with exploring() as explored:
        await explored.press("1", "Y")
        assert "Part of the quote" not in explored.text
        await explored.press("escape", "3", "space", "space", "Y")
        assert "Part of the quote" not in explored.text


@action("export")
async def test_what_the_lists_hold_is_written_to_a_folder(tmp_path):
    async with exploring() as explored:
        await explored.press("w")
        await explored.type("BibTeX")
        await explored.press("enter", "ctrl+u")
        await explored.paste(str(tmp_path / "out"))
        await explored.press("enter")
        assert any("references.bib" in toast for toast in explored.toasts)
    assert "@" in (tmp_path / "out" / "references.bib").read_text(encoding="utf-8")


async def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    async with exploring() as explored:
        await explored.press("w", "enter", "ctrl+u")
        await explored.paste(str(tmp_path / "file"))
        await explored.press("enter")
        assert any("not a folder" in toast for toast in explored.toasts)
        assert not any("fault in whosaid" in toast for toast in explored.toasts)


@action("mark")
@pytest.mark.parametrize("key", ["space", "m"])
async def test_marked_rows_are_copied_together(key):
    async with exploring() as explored:
        await explored.press(key, key)
        assert "2 marked" in explored.text
        await explored.press("y")
        assert "passport" in explored.copies[0]
        assert "we fear to share" in explored.copies[0]
        assert any("2 items" in toast for toast in explored.toasts)
        assert "2 marked" not in explored.text


async def test_a_failed_copy_keeps_the_marks():
    async with exploring(copied=Copied("failed", "No way to a clipboard.")) as explored:
        await explored.press("space", "y")
        assert "1 marked" in explored.text


@action("row.down", "row.up", "row.first", "row.last")
@pytest.mark.parametrize(("down", "up", "first", "last"), [("j", "k", "g", "G"), ("down", "up", "home", "end")])
async def test_the_cursor_moves_and_no_list_changes(down, up, first, last):
    async with exploring() as explored:
        searches = len(explored.library.searches)
        await explored.press(down, down, up)
        assert explored.desk.quotes.cursor == 1
        assert "we measure what we fear to share" in explored.reader
        await explored.press(last)
        assert explored.desk.quotes.cursor == 9
        await explored.press(down, first)
        assert explored.desk.quotes.cursor == 0
        assert len(explored.library.searches) == searches


@action("row.half_down", "row.half_up", "row.page_down", "row.page_up")
async def test_the_cursor_moves_by_pages():
    async with exploring(FakeLibrary(many(100))) as explored:
        await explored.press("pagedown")
        page = explored.desk.quotes.cursor
        assert page > 1
        await explored.press("pageup")
        assert explored.desk.quotes.cursor == 0
        await explored.press("ctrl+d")
        assert 0 < explored.desk.quotes.cursor <= page // 2 + 1
        await explored.press("ctrl+u")
        assert explored.desk.quotes.cursor == 0


@action(
    "text.down",
    "text.up",
    "text.half_down",
    "text.half_up",
    "text.page_down",
    "text.page_up",
    "text.first",
    "text.last",
)
async def test_the_text_scrolls_by_lines_pages_and_to_its_ends():
    async with exploring(FakeLibrary(many(100)), size=(80, 24)) as explored:
        page = explored.desk.reader.page

        async def at(*keys):
            await explored.press(*keys)
            return page.scroll_offset.y

        await explored.press("enter")
        assert await at("g") == 0
        assert await at("j") == 1
        assert await at("down") == 2
        assert await at("k", "up") == 0
        half = await at("ctrl+d")
        assert half > 1
        assert await at("ctrl+u") == 0
        assert await at("pagedown") > half
        assert await at("pageup") == 0
        assert await at("space") > half
        assert await at("home") == 0
        assert await at("G") == await at("end") == page.max_scroll_y


@action("text.item")
async def test_a_full_stop_leads_back_to_the_item():
    async with exploring(FakeLibrary(many(100)), size=(80, 24)) as explored:
        await explored.press("enter")
        here = explored.desk.reader.page.scroll_offset.y
        await explored.press("G", "full_stop")
        assert explored.desk.reader.page.scroll_offset.y == here


@action("pane.next", "pane.previous")
async def test_tab_goes_round_through_all_panes():
    async with exploring() as explored:
        seen = [explored.focused]
        for _ in range(5):
            await explored.press("tab")
            seen.append(explored.focused)
        assert seen == ["quotes", "recommendations", "page", "links", "documents", "speakers"]
        await explored.press("shift+tab")
        assert explored.focused == "documents"


@action("pane.left", "pane.right")
@pytest.mark.parametrize(("left", "right"), [("h", "l"), ("left", "right")])
async def test_left_and_right_go_from_column_to_column(left, right):
    async with exploring(size=(120, 40)) as explored:
        await explored.press("1", right)
        assert explored.focused == "page"
        await explored.press(left)
        assert explored.focused == "documents"
    async with exploring(size=(200, 60)) as explored:
        await explored.press("1", right)
        assert explored.focused == "quotes"
        await explored.press(right)
        assert explored.focused == "page"
        await explored.press(left, left)
        assert explored.focused == "documents"


@action("pane.documents", "pane.speakers", "pane.quotes", "pane.recommendations", "pane.reader")
@pytest.mark.parametrize(
    ("key", "name"),
    [("1", "documents"), ("2", "speakers"), ("3", "quotes"), ("4", "recommendations"), ("5", "page"), ("o", "page")],
)
async def test_a_number_leads_to_its_pane(key, name):
    async with exploring() as explored:
        await explored.press(key)
        assert explored.focused == name


@action("zoom")
async def test_z_gives_the_pane_all_the_room_and_takes_it_back():
    async with exploring() as explored:
        await explored.press("z")
        assert explored.desk.quotes.region.width == 120
        assert not explored.desk.documents.region
        await explored.press("z")
        assert explored.desk.quotes.region.width < 60
        await explored.press("5", "z")
        assert explored.desk.reader.region.width == 120


@action("theme")
async def test_capital_t_goes_through_the_themes():
    async with exploring() as explored:
        seen = [explored.app.theme]
        for _ in range(4):
            await explored.press("T")
            seen.append(explored.app.theme)
        assert seen == ["whosaid-dark", "whosaid-light", "whosaid-contrast", "whosaid-ansi", "whosaid-dark"]


@action("wider", "narrower", "taller", "lower", "sizes")
@pytest.mark.parametrize("size", [(120, 40), (200, 60)])
async def test_panes_grow_and_shrink_by_keys_and_come_back(size):
    async with exploring(size=size) as explored:
        lists, quotes = explored.desk.query_one("#lists"), explored.desk.quotes

        async def sizes(*keys):
            await explored.press(*keys)
            return lists.region.width, quotes.region.height

        usual = await sizes()
        wide = await sizes("greater_than_sign")
        assert wide[0] > usual[0]
        assert (await sizes("less_than_sign", "less_than_sign"))[0] < usual[0]
        tall = await sizes("plus")
        assert tall[1] > usual[1]
        assert (await sizes("underscore", "underscore"))[1] < usual[1]
        assert await sizes("equals_sign") == usual


@action("copy.link")
async def test_capital_v_copies_a_link_that_shows_the_view_again():
    async with exploring() as explored:
        await explored.press("2", "j", "space", "3", "j", "V")
        (link,) = explored.copies
        assert link == "whosaid://quotes?speaker=jos%C3%A9-garc%C3%ADa&at=water.q5"
    async with exploring(view=view_of(link)) as explored:
        assert explored.ids("quotes") == ["water.q2", "water.q5"]
        assert explored.desk.quotes.row.id == "water.q5"
        assert "José García ×" in explored.text


@action("palette")
@pytest.mark.parametrize("key", ["colon", "ctrl+p"])
async def test_the_palette_does_what_is_picked(key):
    async with exploring() as explored:
        await explored.press(key)
        await explored.type("recommendations of this")
        await explored.press("enter")
        await explored.settle()
        assert explored.ids("recommendations") == ["water.r1", "water.r2", "water.r3"]


async def test_the_palette_goes_to_a_speaker():
    async with exploring() as explored:
        await explored.press("colon")
        await explored.type("ingrid")
        await explored.press("enter")
        await explored.settle()
        assert explored.ids("quotes") == ["water.q3"]


async def test_the_palette_lists_only_what_is_possible():
    async with exploring() as explored:
        await explored.press("colon")
        assert "Back to the view before" not in explored.text
        await explored.press("escape", "d", "colon")
        assert "Back to the view before" in explored.text


@action("help")
@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_tells_the_keys_of_the_pane_in_focus(key):
    async with exploring() as explored:
        await explored.press("2", key)
        assert "Everyone who is named as speaking" in explored.text
        assert "Narrow the lists to this row" in explored.text
        await explored.press("escape")
        assert explored.focused == "speakers"


async def test_help_does_the_action_that_is_picked():
    async with exploring() as explored:
        await explored.press("question_mark")
        await explored.type("whole screen")
        await explored.press("enter")
        await explored.settle()
        assert explored.desk.is_zoomed


@pytest.mark.parametrize("key", ["i", "S"])
async def test_escape_leaves_what_is_told_of_an_item_and_shows_it_in_its_place(key):
    async with exploring() as explored:
        there = explored.reader
        await explored.press(key)
        assert explored.reader != there
        await explored.press("escape")
        assert explored.reader == there


@action("escape")
async def test_escape_peels_one_layer_and_never_quits():
    async with exploring() as explored:
        await explored.press("4", "5", "enter", "z")
        for name in ("page", "page", "recommendations", "recommendations"):
            await explored.press("escape")
            assert explored.focused == name
        await explored.press("slash")
        await explored.type("river")
        await explored.press("escape", "escape", "escape")
        assert explored.focused == "recommendations"
        assert explored.screen._history.view.query == "river"
        assert explored.app.is_running


@action("quit")
@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quitting(key):
    async with exploring() as explored:
        await explored.pilot.press(key)
        await explored.pilot.pause()
        assert explored.app.return_code == 0


HERE = [action for action in ACTIONS if action.group != "Clips"]


@action("search.complete")
@pytest.mark.parametrize("key", ["tab", "right"])
async def test_what_is_offered_while_one_types_is_taken_and_searched_for(key):
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("sp")
        assert "▸ speaker:" in explored.text
        await explored.press(key)
        assert explored.focused == "search"
        assert explored.screen.search_bar.input.value == "speaker:"


async def test_the_next_tab_takes_the_next_offer_and_enter_is_never_taken():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("speaker:")
        box = explored.screen.search_bar.input
        names = []
        for _ in range(2):
            await explored.press("tab")
            names.append(box.value)
        assert len(set(names)) == 2
        await explored.press("enter")
        assert explored.focused != "search"
        assert box.value == names[-1]


async def test_where_nothing_is_offered_tab_goes_to_the_next_pane():
    async with exploring() as explored:
        await explored.press("slash", "tab")
        assert explored.focused != "search"


@action("search.recall")
async def test_up_and_down_walk_through_what_was_typed_before():
    async with exploring() as explored:
        for query in ("glacier", "harbour"):
            await explored.press("slash", "ctrl+u")
            await explored.type(query)
            await explored.press("enter")
        await explored.press("slash", "ctrl+u", "up")
        box = explored.screen.search_bar.input
        assert box.value == "harbour"
        await explored.press("up")
        assert box.value == "glacier"
        assert explored.ids("quotes") == ["water.q3"]
        await explored.press("down")
        assert box.value == "harbour"
        await explored.press("down", "down")
        assert explored.focused != "search"


@action("search.save", "search.again")
async def test_a_search_is_saved_under_a_name_and_found_again():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("glacier")
        await explored.press("enter", "F")
        await explored.press("ctrl+u")
        await explored.type("ice")
        await explored.press("enter", "X", "f")
        assert "ice  glacier" in explored.text
        await explored.type("ice")
        await explored.press("enter")
        assert explored.ids("quotes") == ["water.q3"]


@action("like")
async def test_a_looks_for_more_like_the_item():
    async with exploring() as explored:
        await explored.press("3", "a")
        assert explored.screen._history.view.query == f"like:{explored.library.pages['water'].id}.q1 "


@action("places", "places.left", "places.right", "places.speaker", "places.document", "places.read")
@pytest.mark.parametrize("key", ["enter", "o"])
async def test_p_shows_each_hit_in_its_line_to_sort_and_to_read(key):
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("the")
        await explored.press("enter", "p")
        screen = explored.app.screen
        lines = list(screen.lines.rows)
        assert len(lines) > 3
        assert f"{len(lines)} hits" in explored.text
        await explored.press("r")
        by_right = [line.right.lower() for line in screen.lines.rows]
        assert by_right[0] <= by_right[-1]
        await explored.press("l")
        assert "hits, by left" in explored.text
        await explored.press("s")
        assert "hits, by speaker" in explored.text
        await explored.press("d")
        assert list(screen.lines.rows) == lines
        await explored.press(key)
        assert lines[0].hit in explored.reader


@action("places.leave")
@pytest.mark.parametrize("key", ["escape", "q", "p"])
async def test_the_concordance_is_left_as_it_was_entered(key):
    async with exploring() as explored:
        await explored.press("p")
        assert explored.app.screen is explored.screen
        await explored.press("slash")
        await explored.type("the")
        await explored.press("enter", "p")
        assert explored.app.screen is not explored.screen
        await explored.press(key)
        assert explored.app.screen is explored.screen


@action("trend", "trend.year", "trend.document", "trend.speaker")
async def test_t_counts_the_hits_by_year_document_or_speaker_as_bars():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "t")
        assert "river" in explored.lines[0]
        assert "2 hits by year" in explored.lines[0]
        years = [line for line in explored.lines if "█" in line]
        assert "2019" in years[0]
        assert "in 1 of 1 document" in years[0]
        await explored.press("d")
        assert "2 hits by document" in explored.lines[0]
        assert "Rivers Without Borders 2019" in explored.text
        await explored.press("s")
        assert "Amina Diallo" in explored.text
        await explored.press("y")
        assert "2 hits by year" in explored.lines[0]


@action("trend.leave", "places.trend")
@pytest.mark.parametrize("key", ["escape", "q", "t"])
async def test_the_bars_are_left_to_where_they_were_entered_from(key):
    async with exploring() as explored:
        await explored.press("t")
        assert explored.app.screen is explored.screen
        await explored.press("slash")
        await explored.type("the")
        await explored.press("enter", "p")
        concordance = explored.app.screen
        await explored.press("t")
        assert "hits by year" in explored.text
        await explored.press(key)
        assert explored.app.screen is concordance


def test_every_action_is_shown_by_a_test_here():
    assert {action.id for action in HERE} == TESTED


def test_every_key_of_an_action_is_pressed_here():
    pressed = set(re.findall(r'"([^"\s]+)"', Path(__file__).read_text()))
    assert {key for action in HERE for key in action.keys} <= pressed


def test_nothing_is_only_on_a_key_that_terminals_take():
    taken = {"ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+b", "ctrl+a", "ctrl+s", "ctrl+p", "ctrl+q", "ctrl+enter"}
    for one in ACTIONS:
        assert any(key not in taken and not key.startswith("alt+") for key in one.keys), one.id
