"""What a person meets: views, faces, progress, answers that come late."""

import threading
from pathlib import Path

import pytest
from support.exploring import exploring, starting
from support.fake_library import FakeLibrary, Page, many, pages
from textual import events

from whosaid.model import Facet, Filter, Kind, View
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian


async def test_the_start_shows_four_lists_and_the_first_quote_in_its_place():
    async with exploring() as explored:
        for words in ("1 Documents 3", "2 Speakers 5", "3 Quotes 10", "4 Recommendations 5", "5 Reader", "1 of 10"):
            assert words in explored.text
        assert "Rivers Without Borders 2019" in explored.text
        assert "▎" in explored.text


async def test_counts_say_how_much_is_left():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("river")
        assert "3 Quotes 2 of 10" in explored.text
        assert "2 of 10 quotes" in explored.text


async def test_a_view_given_at_the_start_is_shown():
    view = View("finance", (Filter(Facet.DOCUMENT, "water", "Rivers"),), pane=Kind.RECOMMENDATION)
    async with exploring(view=view) as explored:
        assert explored.ids("recommendations") == ["water.r3"]
        assert explored.focused == "recommendations"
        assert explored.screen.search_bar.input.value == "finance"
        assert "Rivers ×" in explored.text


async def test_a_view_with_an_anchor_opens_at_its_item():
    async with exploring(view=View(anchor="water.q5")) as explored:
        assert explored.desk.quotes.row.id == "water.q5"
        assert "Finance follows trust" in explored.reader


async def test_an_item_that_is_gone_is_told_and_the_lists_stay():
    async with exploring() as explored:
        del explored.library.pages["water"].quotes[1]
        await explored.press("j")
        assert "Nothing here is called water.q2." in explored.reader
        assert len(explored.ids("quotes")) == 10


async def test_a_query_that_comes_in_one_burst_before_the_lists_is_text_and_no_keys():
    async with starting() as explored:
        for key in ("slash", *"glacier"):
            explored.app.post_message(events.Key(key, "/" if key == "slash" else key))
        await explored.settle()
        assert explored.screen.search_bar.input.value == "glacier"
        assert explored.ids("quotes") == ["water.q3"]


async def test_at_80_by_24_the_reader_opens_at_the_item():
    async with exploring(FakeLibrary(many(100)), size=(80, 24)) as explored:
        await explored.press(*"jjjjjjjj", "enter")
        assert "Statement number 8 " in explored.text


async def test_a_click_on_a_chip_takes_it_off():
    async with exploring() as explored:
        await explored.press("2", "space")
        await explored.pilot.click("#chips", offset=(6, 0))
        await explored.settle()
        assert not explored.screen._history.view.filters


async def test_a_click_on_a_key_does_what_the_key_does():
    async with exploring() as explored:
        await explored.pilot.click("#keys", offset=(2, 0))
        await explored.settle()
        assert explored.focused == "search"


async def test_a_double_click_reads_a_quote():
    async with exploring() as explored:
        await explored.pilot.click("#quotes", offset=(6, 5), times=2)
        await explored.settle()
        assert explored.focused == "page"
        assert explored.desk.quotes.row.id == "water.q2"


async def test_every_line_of_the_screen_is_drawn_to_its_end():
    async with exploring(size=(80, 24)) as explored:
        strips = explored.screen._compositor.render_strips()
        assert {sum(segment.cell_length for segment in strip) for strip in strips} == {80}


async def test_typing_in_the_search_box_runs_no_key_of_the_explorer():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.pilot.press("q", "y", "question_mark", "x", "z", "slash", "1")
        await explored.settle()
        assert explored.screen.search_bar.input.value == "qy?xz/1"
        assert explored.app.is_running
        assert not explored.copies


async def test_while_one_types_the_key_bar_names_only_keys_that_are_no_text():
    async with exploring() as explored:
        await explored.press("slash")
        keys = explored.lines[-1]
        assert "⏎ to the list" in keys
        assert "f1 help" in keys
        assert "y copy" not in keys


async def test_letters_typed_one_after_the_other_are_one_step_back():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("river")
        await explored.press("enter", "H")
        assert explored.screen._history.view.query == ""


async def test_brackets_and_escapes_in_the_search_box_are_only_text():
    async with exploring() as explored:
        await explored.press("slash")
        explored.screen.search_bar.input.value = "[/b] \x1b[31m ("
        await explored.settle()
        assert "[/b] ␛[31m (" in explored.text
        assert "was read as a plain word" in explored.text


async def test_an_answer_to_an_older_question_is_dropped():
    class Slow(FakeLibrary):
        gate = threading.Event()

        def search(self, view):
            if view.query == "slow":
                self.gate.wait(60)
            return super().search(view)

    library = Slow()
    async with exploring(library) as explored:
        explored.screen.search_bar.input.value = "slow"
        while not any(worker.group == "search" and not worker.is_finished for worker in explored.app.workers):
            await explored.pilot.pause()
        explored.screen.search_bar.input.value = "glacier"
        while explored.ids("quotes") != ["water.q3"]:
            await explored.pilot.pause()
        library.gate.set()
        await explored.settle()
        assert explored.ids("quotes") == ["water.q3"]


async def test_old_rows_stay_until_new_ones_land():
    async with exploring() as explored:
        explored.screen.search_bar.input.value = "glacier"
        await explored.pilot.pause()
        assert len(explored.ids("quotes")) in (10, 1)
        assert not explored.desk.quotes.loading


async def test_no_hits_says_which_filter_to_drop_and_what_there_is_without_it():
    async with exploring() as explored:
        await explored.press("2", "space", "slash")
        await explored.type("harbour")
        assert "Nothing was found." in explored.reader
        assert "Without Amina Diallo: 1 quote" in explored.reader
        await explored.press("escape", "x")
        assert explored.ids("quotes") == ["harbour.q1"]


async def test_no_hits_suggests_a_spelling():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("partnreship")
        assert "Did you mean partnership?" in explored.reader


async def test_an_empty_library_says_how_to_fill_it():
    async with exploring(FakeLibrary([])) as explored:
        assert "This library is empty." in explored.reader
        assert "whosaid PATH" in explored.reader


async def test_an_error_is_told_in_a_line_or_two():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("explode")
        assert "The index cannot be read. Run whosaid check --rebuild." in explored.reader


async def test_a_fault_of_the_program_is_told_and_the_session_goes_on():
    class Faulty(FakeLibrary):
        def get(self, id):
            raise ZeroDivisionError("by \x1b[31mnothing[/]")

    async with exploring(Faulty()) as explored:
        assert "A fault in whosaid: ZeroDivisionError: by ␛[31mnothing[/]" in explored.reader
        await explored.press("slash")
        await explored.type("glacier")
        assert explored.ids("quotes") == ["water.q3"]


async def test_an_unusable_library_ends_with_its_reason_and_code_3():
    library = FakeLibrary(unusable="/x: no library here.")
    app = WhosaidApp(Librarian(library.opened, lambda text: None))
    async with app.run_test() as pilot:
        while app.is_running and app.return_code is None:
            await pilot.pause()
    assert app.return_code == 3


async def test_documents_are_added_before_the_eyes_and_failures_are_named():
    water, harbour, _ = pages()
    library = FakeLibrary([], to_add=[water, Page("empty", "Empty"), harbour])
    async with exploring(library, paths=[Path("reports")]) as explored:
        assert explored.ids("documents") == ["water", "harbour"]
        assert "3 Quotes 7" in explored.text
        assert any("empty.txt: holds no text" in toast for toast in explored.toasts)
        assert not explored.screen.query_one("#progress").display


async def test_the_lists_are_there_while_the_words_are_still_indexed_and_the_query_is_asked_again_at_the_end():
    library = FakeLibrary()
    library.to_index = 3
    going = threading.Event()
    library.before_each = lambda: library.to_index > 2 or going.wait(60)
    async with starting(library, view=View("glacier")) as explored:
        while "Indexing words: 1 of 3 documents, 40 s left" not in explored.text:
            await explored.pilot.pause(0.01)
        while not explored.ids("quotes"):
            await explored.pilot.pause(0.01)
        asked = len(library.searches)
        going.set()
        await explored.settle()
        assert len(library.searches) > asked
        assert not explored.screen.query_one("#progress").display


async def test_an_index_that_another_process_makes_is_left_to_it():
    library = FakeLibrary()
    library.to_index = 3
    library.settle = lambda listen=None: None
    async with exploring(library) as explored:
        assert explored.ids("documents")
        await explored.press("slash")
        await explored.type("glacier")
        assert explored.ids("quotes") == ["water.q3"]


@pytest.mark.parametrize("size", [(59, 24), (80, 15)])
async def test_too_small_a_screen_gets_a_kind_word(size):
    async with exploring(size=size) as explored:
        assert "A little more room, please." in explored.text
        await explored.pilot.resize_terminal(80, 24)
        await explored.settle()
        assert "3 Quotes 10" in explored.text


@pytest.mark.parametrize("size", [(59, 24), (80, 15), (1, 1)])
async def test_a_window_that_was_too_small_for_a_while_leaves_the_typing_where_it_was(size):
    async with exploring(size=(80, 24)) as explored:
        await explored.press("slash")
        await explored.type("gla")
        for small in (size, (30, 10)):
            await explored.pilot.resize_terminal(*small)
            await explored.settle()
        await explored.pilot.resize_terminal(80, 24)
        await explored.settle()
        await explored.type("cier")
        assert explored.screen.search_bar.input.value == "glacier"


@pytest.mark.parametrize("size", [(59, 24), (80, 15), (1, 1)])
@pytest.mark.parametrize(("keys", "focus"), [((), "quotes"), (("enter",), "page"), (("slash",), "search")])
async def test_a_window_that_is_too_small_covers_what_has_the_focus_and_takes_it_from_nothing(size, keys, focus):
    async with exploring(size=(80, 24)) as explored:
        await explored.press(*keys)
        await explored.pilot.resize_terminal(*size)
        await explored.settle()
        assert explored.screen.focused is not None
        assert explored.screen.focused.id == focus
        assert "Quotes" not in explored.text


@pytest.mark.parametrize("key", ["C", "p", "t"])
async def test_a_screen_beside_the_explorer_keeps_its_focus_under_a_window_that_is_too_small(key):
    async with exploring(size=(80, 24)) as explored:
        await explored.press("slash")
        await explored.type("the")
        await explored.press("enter", key)
        assert explored.app.screen is not explored.screen
        focused = explored.app.screen.focused
        assert focused is not None
        await explored.pilot.resize_terminal(30, 10)
        await explored.settle()
        assert "A little more room, please." in explored.text
        assert explored.app.screen.focused is focused


async def test_at_80_by_24_the_lists_fold_and_the_open_one_has_the_room():
    async with exploring(size=(80, 24)) as explored:
        heights = {kind: pane.region.height for kind, pane in explored.desk.lists.items()}
        assert heights == {Kind.DOCUMENT: 1, Kind.SPEAKER: 1, Kind.QUOTE: 18, Kind.RECOMMENDATION: 1}
        await explored.press("1")
        assert explored.desk.documents.region.height == 18
        assert explored.desk.quotes.region.height == 1
        assert "3 Quotes 10" in explored.text


@pytest.mark.parametrize("size", [(100, 30), (120, 40), (160, 45), (200, 60)])
async def test_from_100_columns_all_lists_and_the_reader_stand_at_once(size):
    async with exploring(size=size) as explored:
        for pane in (*explored.desk.lists.values(), explored.desk.reader):
            assert pane.region.height >= 4
            assert pane.region.width >= 30
            assert pane.region.right <= size[0]
            assert pane.region.bottom <= size[1]


async def test_from_160_columns_the_text_keeps_a_comfortable_measure():
    async with exploring(size=(200, 60)) as explored:
        page = explored.desk.reader.page
        assert max(len(page.line(y).plain.rstrip()) for y in range(page.line_count)) <= 75


async def test_what_is_reported_is_never_in_quotation_marks_and_says_so():
    async with exploring() as explored:
        await explored.press("j", "j")
        assert "Ingrid Sørensen  reported" in explored.text
        assert "“Ms Sørensen" not in explored.text
        assert "reported, not quoted" in explored.text


@pytest.mark.parametrize("size", [(100, 30), (120, 40), (160, 45)])
async def test_the_word_reported_is_never_cut_off(size):
    async with exploring(size=size) as explored:
        assert "Ingrid Sørensen  reported " in explored.text


async def test_an_empty_list_in_focus_says_that_nothing_is_selected():
    async with exploring() as explored:
        await explored.press("slash")
        await explored.type("glacier")
        await explored.press("enter", "4")
        assert "Nothing is under the cursor." in explored.reader


async def test_a_speakers_page_tells_who_else_spoke_there_and_leads_to_them():
    async with exploring() as explored:
        await explored.press("2", "j")
        assert "Spoke there too" in explored.reader
        await explored.press("5", "enter", "enter")
        assert explored.desk.speakers.row.name == "Amina Diallo"


async def test_a_documents_page_tells_who_speaks_in_it():
    async with exploring() as explored:
        await explored.press("1")
        for words in ("holds 5 quotes, 3 recommendations", "People", "Amina Diallo", "Outline"):
            assert words in explored.reader


async def test_a_document_row_shows_its_title_page():
    async with exploring() as explored:
        await explored.press("1")
        for words in ("Rivers Without Borders 2019", "Ghent", "River Forum", "Outline", "Conclusions"):
            assert words in explored.reader
        await explored.press("j")
        assert "Chatham House rule" in explored.reader


async def test_a_speaker_row_shows_roles_and_everything_said():
    async with exploring() as explored:
        await explored.press("2", "j")
        for words in ("José García", "Director, River Forum, Mexico", "2 quotes", "“we measure what we fear to share”"):
            assert words in explored.reader


async def test_the_mouse_selects_text_of_the_reader_without_its_margin_or_breaks():
    async with exploring() as explored:
        page = explored.desk.reader.page
        top = next(y for y in range(page.line_count) if "A river does" in page.line(y).plain) - page.scroll_offset.y
        await explored.pilot.mouse_down(page, offset=(0, top))
        await explored.pilot.hover(page, offset=(60, top + 1))
        await explored.pilot.mouse_up(page, offset=(60, top + 1))
        selected = explored.app.screen.get_selected_text()
        assert selected.startswith("A river does not carry a passport. Whoever lives upstream decides")
        assert "\n" not in selected
        assert "▎" not in selected


async def test_long_work_in_the_library_leaves_the_library_closed_at_the_end():
    async with exploring() as explored:
        explored.app._librarian.close()
        assert explored.library.closed


async def test_a_pivot_behind_a_move_in_one_burst_means_the_row_the_cursor_came_to():
    async with exploring() as explored:
        explored.burst("j", "s")
        await explored.settle()
        assert explored.ids("quotes") == ["water.q2", "water.q5"]


async def test_word_of_a_focus_that_has_gone_on_changes_nothing():
    async with exploring(size=(80, 24)) as explored:
        await explored.press("enter")
        quotes = explored.desk.quotes
        quotes.post_message(events.DescendantFocus(quotes))
        await explored.settle()
        assert explored.desk.is_reading
        assert explored.screen.focused is explored.desk.reader.page


async def test_a_link_followed_and_left_again_in_one_burst_leads_back_to_where_it_was_followed():
    async with exploring() as explored:
        await explored.press("3")
        explored.burst("j", "enter", "enter", "enter", "H")
        await explored.settle()
        history = explored.screen._history
        assert (history.at, len(history.places)) == (0, 2)
        assert explored.desk.quotes.cursor == 1


async def test_a_whole_search_typed_in_one_burst_is_answered_key_by_key():
    async with exploring() as explored:
        explored.burst("slash", *"glacier", "enter", "y", "question_mark")
        await explored.settle()
        assert explored.screen.search_bar.input.value == "glacier"
        assert explored.ids("quotes") == ["water.q3"]
        assert len(explored.copies) == 1
        assert "glacier" in explored.copies[0]
        assert explored.app.screen.name == "help"


async def test_a_chosen_speaker_stays_in_the_list_when_the_query_leaves_nothing_of_anybody():
    async with exploring() as explored:
        await explored.press("2", "j", "space", "slash")
        await explored.type("zzzz")
        await explored.press("escape")
        assert explored.ids("speakers") == ["josé-garcía"]
        await explored.press("2", "space")
        assert not explored.screen._history.view.filters


async def test_at_80_by_24_n_opens_the_folded_reader_at_the_hit():
    async with exploring(size=(80, 24)) as explored:
        await explored.press("slash")
        await explored.type("partner")
        await explored.press("enter", "n")
        assert explored.focused == "page"
        assert "hit 2 of 5" in explored.text


async def test_one_can_go_to_any_of_many_documents():
    library = FakeLibrary([Page(f"d{number}", f"Report of year {number}") for number in range(1200)])
    async with exploring(library) as explored:
        await explored.press("ctrl+g")
        await explored.app.workers.wait_for_complete()
        await explored.type("year 1107")
        await explored.press("enter")
        assert [choice.value for choice in explored.screen._history.view.filters] == ["d1107"]
