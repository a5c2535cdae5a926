"""How the explorer looks, at the sizes people have."""

import pytest
from support.exploring import Copied, Explored
from support.fake_library import FakeLibrary
from textual.widgets import Input

from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian

SIZES = [(80, 24), (120, 40), (200, 60)]


def named(size):
    return "{}x{}".format(*size)


@pytest.fixture
def looks(snap_compare):
    """Compares the screen after some keys with how it looked before."""

    def compare(size, *keys, typed="", then=(), theme="dark"):
        library = FakeLibrary()
        app = WhosaidApp(Librarian(library.opened, lambda text: Copied()))

        async def before(pilot):
            explored = Explored(app, pilot, library, [])
            await explored.settle()
            app.theme = f"whosaid-{theme}"
            await explored.press(*keys)
            if typed:
                await explored.paste(typed)
            await explored.press(*then)
            for box in app.screen.query(Input):
                box.cursor_blink = False
            await explored.settle()

        return snap_compare(app, terminal_size=size, run_before=before)

    return compare


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_start(looks, size):
    assert looks(size)


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_results(looks, size):
    assert looks(size, "2", "j", "space", "slash", typed="partner", then=("enter", "3"))


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_no_hits(looks, size):
    assert looks(size, "2", "space", "3", "slash", typed="harbour")


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_reader(looks, size):
    assert looks(size, "slash", typed="partner", then=("enter", "j", "enter", "n"))


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_help(looks, size):
    assert looks(size, "question_mark")


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_palette(looks, size):
    assert looks(size, "colon", typed="doc")


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_speaker_page(looks, size):
    assert looks(size, "2", "j", "o")


def test_page_about_an_item(looks):
    assert looks((120, 40), "4", "i")


def test_source_with_its_noise(looks):
    assert looks((120, 40), "M")


def test_outline(looks):
    assert looks((120, 40), "O")


def test_document_page(looks):
    assert looks((120, 40), "1", "j")


def test_hostile_document(looks):
    assert looks((120, 40), "slash", typed="laughter", then=("enter",))


def test_copy_forms(looks):
    assert looks((120, 40), "Y", "down", "down")


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_error(looks, size):
    assert looks(size, "slash", typed="explode")


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_zoom(looks, size):
    assert looks(size, "z", "space")


@pytest.mark.parametrize("theme", ["light", "contrast", "ansi"])
def test_themes(looks, theme):
    assert looks((120, 40), "slash", typed="river", then=("enter", "space"), theme=theme)


def test_panes_with_other_sizes(looks):
    assert looks((120, 40), "greater_than_sign", "greater_than_sign", "plus")


def test_too_small(looks):
    assert looks((56, 14))


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_trend(looks, size):
    assert looks(size, "slash", typed="the", then=("enter", "t", "s"))
